// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

namespace pbx {
class Pbx;
}

namespace ui {

class CallController;

/// Mailboxes by telephone: their menu, and the call that listens to one.
class MailboxController : public QObject
{
    Q_OBJECT

public:
    MailboxController(pbx::Pbx &pbx, CallController &calls, QWidget *window);

    /// \a mailbox: `101@default` or `101`.
    void listen(const QString &mailbox);
    void openMenu(const QString &mailbox, const QPoint &at);
    /// Why a mailbox cannot be listened to, in words, or "".
    [[nodiscard]] QString whyNot(const QString &mailbox) const;

signals:
    void askRequested(const QString &mailbox);

private:
    pbx::Pbx &m_pbx;
    CallController &m_calls;
    QWidget *m_window;
};

} // namespace ui
