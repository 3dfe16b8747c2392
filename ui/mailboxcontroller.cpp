// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxcontroller.h"

#include "callcontroller.h"
#include "menuparts.h"
#include "pbx/pbx.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString numberOf(const QString &mailbox)
{
    return mailbox.section(u'@', 0, 0);
}

} // namespace

MailboxController::MailboxController(pbx::Pbx &pbx, CallController &calls, QWidget *window)
    : QObject(window)
    , m_pbx(pbx)
    , m_calls(calls)
    , m_window(window)
{}

QString MailboxController::whyNot(const QString &mailbox) const
{
    if (const QString why = m_calls.whyNotCall(); !why.isEmpty())
        return why;
    const QString number = m_pbx.profile().desk.mailboxNumber;
    if (number.isEmpty())
        return tr("“Your desk” in the menu does not say what is dialled to listen to a mailbox");
    if (!number.contains(u"EXT"_s) && numberOf(mailbox) != m_pbx.profile().myExtension)
        return tr("%1 leads to your own mailbox only").arg(number);
    return {};
}

void MailboxController::listen(const QString &mailbox)
{
    if (!whyNot(mailbox).isEmpty())
        return; // the menu says it
    const QString number =
        QString(m_pbx.profile().desk.mailboxNumber).replace(u"EXT"_s, numberOf(mailbox));
    m_calls.call(number, tr("the mailbox of %1").arg(m_calls.nameOf(numberOf(mailbox))));
}

void MailboxController::openMenu(const QString &mailbox, const QPoint &at)
{
    QMenu *menu = newMenu(m_window);
    addTo(menu, u"phone-outgoing"_s, tr("&Listen to it"), whyNot(mailbox),
          [this, mailbox] { listen(mailbox); });
    addTo(menu, u"voicemail"_s, tr("&Ask for its messages…"), m_calls.whyNotMailbox(),
          [this, mailbox] { emit askRequested(mailbox); });
    menu->popup(at);
}

} // namespace ui
