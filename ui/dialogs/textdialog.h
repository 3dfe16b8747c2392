// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace ui {

/// A text of some lines to be changed: the reasons of calls, the template of messages.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a usual is what a new installation has; a button brings it back.
    TextDialog(const QString &title, const QString &explanation, const QString &usual,
               QWidget *parent = nullptr);

    void openWith(const QString &text);

signals:
    void saved(const QString &text);

private:
    QPlainTextEdit *m_text;
};

} // namespace ui
