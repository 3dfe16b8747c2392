// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pbx {
class Attendant;
}

namespace ui {

class OutcomeLine;

/// How many messages wait in a mailbox, asked of the PBX at that moment (MailboxCount, and
/// MailboxStatus where the count is not to be had).
class MailboxDialog : public QDialog
{
    Q_OBJECT

public:
    MailboxDialog(pbx::Attendant &attendant, QWidget *parent = nullptr);

    /// `101@default`; asks at once where it is not empty.
    void openFor(const QString &mailbox);
    [[nodiscard]] QString answer() const;

private:
    void ask();
    void askStatus(const QString &mailbox);
    void setBusy(bool busy);

    pbx::Attendant &m_attendant;
    QLineEdit *m_mailbox = nullptr;
    QPushButton *m_ask = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_old = nullptr;
    OutcomeLine *m_outcome = nullptr;
};

} // namespace ui
