// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording.h"

class QLineEdit;
class QPlainTextEdit;

namespace models {
class WireFilter;
class WireModel;
} // namespace models

namespace ui {

class TableView;

class WireWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

protected:
    [[nodiscard]] QString shown(const QModelIndex &index) const override;
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
    [[nodiscard]] std::optional<Tone> tone(const QModelIndex &index) const override;
    [[nodiscard]] bool isQuiet(int column) const override;
};

/// What goes over the wire, block by block; the chosen one in full below. Secrets are masked
/// before they come here.
class WireLog : public QWidget
{
    Q_OBJECT

public:
    WireLog(models::WireModel &wire, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    /// While nobody looks nothing is taken.
    void setShown(bool shown);
    [[nodiscard]] bool isPaused() const;
    /// The unknown events in the log by name and number, the most frequent first.
    [[nodiscard]] QString unknownWords() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void showBlock();
    void countUnknown();

    models::WireModel &m_wire;
    models::WireFilter *m_filter;
    TableView *m_table;
    EmptyState *m_empty;
    QPlainTextEdit *m_block;
    QLineEdit *m_search;
    Chip *m_received;
    Chip *m_sent;
    Chip *m_unknown;
    Chip *m_pause;
    bool m_shown = false;
    bool m_atEnd = true;
};

} // namespace ui
