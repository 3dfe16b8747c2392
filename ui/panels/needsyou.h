// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"

class QListView;

namespace models {
class AttentionModel;
}

namespace ui {

class AttentionWords;

/// Everything that waits for this person, most urgent first. Enter, a double click, and Alt+1 to
/// Alt+9 anywhere in the window take a call.
class NeedsYouList : public QWidget
{
    Q_OBJECT

public:
    NeedsYouList(models::AttentionModel &attention, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }
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
    QListView *m_view;
};

} // namespace ui
