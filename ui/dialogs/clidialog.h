// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pbx {
class Attendant;
}

namespace ui {

/// The Asterisk console: a line to type on, with its history, and what came back.
class CliDialog : public QDialog
{
    Q_OBJECT

public:
    CliDialog(pbx::Attendant &attendant, QWidget *parent = nullptr);

    [[nodiscard]] QString output() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();
    void append(const QString &text, bool bad);
    void recall(int by);

    pbx::Attendant &m_attendant;
    QPlainTextEdit *m_output = nullptr;
    QLineEdit *m_line = nullptr;
    QPushButton *m_run = nullptr;
    QStringList m_history;
    qsizetype m_at = 0; ///< place in the history; its size: the line being typed
};

} // namespace ui
