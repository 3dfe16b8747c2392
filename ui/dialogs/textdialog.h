// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace ui {

/// A text of some lines to be changed: the reasons of calls, the template of messages.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a usual is what a new installation has; a button brings it back.
    TextDialog(const QString &title, const QString &explanation, const QString &usual,
               QWidget *parent = nullptr);

    /// Where an administrator decides that setting, it can only be read. Before openWith().
    void showLock(const QString &key);
    void openWith(const QString &text);

signals:
    void saved(const QString &text);

private:
    QPlainTextEdit *m_text;
    QPushButton *m_reset;
};

} // namespace ui
