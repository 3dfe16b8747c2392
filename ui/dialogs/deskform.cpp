// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskform.h"

#include "dialogparts.h"
#include "store/profiles.h"
#include "ui/settings/lock.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList split(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        if (const QString word = part.simplified(); !word.isEmpty() && !parts.contains(word))
            parts += word;
    }
    return parts;
}

} // namespace

DeskForm::DeskForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const QString &id, const QString &label, const QString &placeholder,
                          const QString &what) {
        auto *made = new QLineEdit(this);
        made->setObjectName(id);
        made->setPlaceholderText(placeholder);
        made->setMaxLength(500);
        form->addRow(label, made);
        QLabel *note = quietLabel(what, this);
        note->setContentsMargins(0, 0, 0, 10);
        note->setAlignment(Qt::AlignTop);
        made->setAccessibleDescription(what);
        form->addRow({}, note);
        connect(made, &QLineEdit::textEdited, this, &DeskForm::edited);
        return made;
    };
    m_queues = line(u"queues"_s, tr("Your &queues"), tr("support, sales"),
                    tr("One key logs you in to all of them, and out again. Commas part them."));
    m_reasons = line(u"reasons"_s, tr("&Pause reasons"), tr("Break, Lunch, Meeting, Paperwork"),
                     tr("The key that pauses offers them, each under a letter of its own."));

    m_night = line(u"nightSwitch"_s, tr("&Day and night"), u"Custom:night"_s,
                   tr("A device state, or a key of the server's database as family/key."));

    m_room = line(u"conferenceRoom"_s, tr("&Conference room"), u"300"_s,
                  tr("Its number. Without a room, a third person can still join a call."));
    m_mailbox = line(u"mailboxNumber"_s, tr("&Listening to mailboxes"), u"*98EXT"_s,
                     tr("What is dialled for it. EXT stands for the extension."));
    m_campOn = new QSpinBox(this);
    m_campOn->setObjectName(u"campOn"_s);
    m_campOn->setRange(10, 3600);
    m_campOn->setSuffix(tr(" s"));
    form->addRow(tr("&Waiting for somebody busy"), m_campOn);
    QLabel *note = quietLabel(tr("After that the caller comes back to you."), this);
    m_campOn->setAccessibleDescription(note->text());
    note->setAlignment(Qt::AlignTop);
    form->addRow({}, note);
    connect(m_campOn, &QSpinBox::valueChanged, this, &DeskForm::edited);
}

void DeskForm::setDesk(const pbx::Desk &desk, const QString &profile)
{
    const auto lock = [&profile](QWidget *field, const QString &key) {
        showLock(field, store::Profiles::keyOf(profile, key));
    };
    lock(m_queues, u"queues"_s);
    lock(m_reasons, u"pauseReasons"_s);
    lock(m_night, u"nightSwitch"_s);
    lock(m_room, u"conferenceRoom"_s);
    lock(m_mailbox, u"mailboxNumber"_s);
    lock(m_campOn, u"campOnSeconds"_s);
    const QSignalBlocker quiet(this);
    m_before = desk;
    m_queues->setText(desk.queues.join(u", "_s));
    m_reasons->setText(desk.pauseReasons.join(u", "_s));
    m_night->setText(desk.nightSwitch);
    m_room->setText(desk.conferenceRoom);
    m_mailbox->setText(desk.mailboxNumber);
    m_campOn->setValue(desk.campOnSeconds);
}

pbx::Desk DeskForm::desk() const
{
    pbx::Desk desk = m_before;
    desk.queues = split(m_queues->text());
    desk.pauseReasons = split(m_reasons->text());
    desk.nightSwitch = m_night->text().simplified();
    desk.conferenceRoom = m_room->text().simplified();
    desk.mailboxNumber = m_mailbox->text().simplified();
    desk.campOnSeconds = m_campOn->value();
    return desk;
}

} // namespace ui
