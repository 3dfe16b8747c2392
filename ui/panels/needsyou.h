// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"
#include "ui/words.h"

class QAction;
class QListView;

namespace models {
class AttentionModel;
}

namespace ui {

class AttentionView;
class AttentionWords;
class Hand;

/// Everything that waits for this person, most urgent first. Enter, a double click, and a key per
/// row (Alt+1 to Alt+9) anywhere in the window take a call.
class NeedsYouList : public QWidget
{
    Q_OBJECT

public:
    NeedsYouList(models::AttentionModel &attention, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const;
    /// Who it is that has a number.
    void setCallers(CallerOf callerOf);
    /// What setCallers() answers may be another.
    void refreshCallers();
    /// What comes of it when something is dropped on a row, or a call is taken up.
    void setHand(Hand *hand);
    /// A key for each of the first rows.
    [[nodiscard]] const QList<QAction *> &takeActions() const { return m_takes; }
    /// Uniqueid of the selected row's caller, or "".
    [[nodiscard]] QString selectedCall() const;

signals:
    void takeRequested(const QString &uniqueId);
    void selectionChanged();

private:
    void showCount();
    void take(int row);

    models::AttentionModel &m_attention;
    AttentionWords *m_words;
    SectionHeader *m_header;
    AttentionView *m_view;
    QList<QAction *> m_takes;
};

} // namespace ui
