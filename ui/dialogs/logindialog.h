// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/managerlogin.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class OutcomeLine;

/// Writes the lines of manager.conf that a person of a role needs, and no more. Nothing of it is
/// kept: the secret lives in this dialog, on the clipboard, or in the file that is saved.
class LoginDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LoginDialog(QWidget *parent = nullptr);

    /// \a version as the server told it, or "".
    void openFor(const QString &user, const QString &version);
    [[nodiscard]] QString stanza() const;

private:
    void build();
    [[nodiscard]] pbx::ManagerLogin login() const;
    void refresh();
    void copy();
    void save();

    QString m_version;
    QComboBox *m_role = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_network = nullptr;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_slow = nullptr;
    QLabel *m_what = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    OutcomeLine *m_outcome = nullptr;
};

} // namespace ui
