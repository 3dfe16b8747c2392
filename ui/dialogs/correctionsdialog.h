// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace pbx {
class Pbx;
struct Correction;
} // namespace pbx

namespace ui {

class EmptyState;

/// What the comparisons with the server's own lists found wrong, newest first.
class CorrectionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CorrectionsDialog(pbx::Pbx &pbx, QWidget *parent = nullptr);

    /// One correction in words: when, which row, what of it, what was thought, what the server
    /// said.
    [[nodiscard]] static QStringList wordsOf(const pbx::Correction &correction);
    [[nodiscard]] QTreeWidget *table() const { return m_table; }
    [[nodiscard]] QString summary() const;

private:
    void refresh();
    void copy();

    pbx::Pbx &m_pbx;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace ui
