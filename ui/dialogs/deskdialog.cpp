// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskdialog.h"

#include "dialogparts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

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

DeskDialog::DeskDialog(const pbx::Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_before(desk)
{
    setObjectName(u"deskDialog"_s);
    setWindowTitle(tr("Your desk"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const QString &id, const QString &label, const QString &text,
                          const QString &placeholder, const QString &what) {
        auto *made = new QLineEdit(text, this);
        made->setObjectName(id);
        made->setPlaceholderText(placeholder);
        made->setMaxLength(500);
        form->addRow(label, made);
        QLabel *note = quietLabel(what, this);
        note->setContentsMargins(0, 0, 0, 10);
        note->setAlignment(Qt::AlignTop);
        made->setAccessibleDescription(what);
        form->addRow({}, note);
        return made;
    };
    m_queues =
        line(u"queues"_s, tr("Your &queues"), desk.queues.join(u", "_s), tr("support, sales"),
             tr("One key logs you in to all of them, and out again. Commas part them."));
    m_reasons = line(u"reasons"_s, tr("&Pause reasons"), desk.pauseReasons.join(u", "_s),
                     tr("Break, Lunch, Meeting, Paperwork"),
                     tr("The key that pauses offers them, each under a letter of its own."));

    m_night = line(u"nightSwitch"_s, tr("&Day and night"), desk.nightSwitch, u"Custom:night"_s,
                   tr("A device state, or a key of the server's database as family/key."));

    m_room = line(u"conferenceRoom"_s, tr("&Conference room"), desk.conferenceRoom, u"300"_s,
                  tr("Its number. Without a room, a third person can still join a call."));
    m_mailbox = line(u"mailboxNumber"_s, tr("&Listening to mailboxes"), desk.mailboxNumber,
                     u"*98EXT"_s, tr("What is dialled for it. EXT stands for the extension."));
    m_campOn = new QSpinBox(this);
    m_campOn->setObjectName(u"campOn"_s);
    m_campOn->setRange(10, 3600);
    m_campOn->setValue(desk.campOnSeconds);
    m_campOn->setSuffix(tr(" s"));
    form->addRow(tr("&Waiting for somebody busy"), m_campOn);
    QLabel *note = quietLabel(tr("After that the caller comes back to you."), this);
    m_campOn->setAccessibleDescription(note->text());
    note->setAlignment(Qt::AlignTop);
    form->addRow({}, note);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Save)->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(this->desk());
        accept();
    });

    QVBoxLayout *layout = dialogLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(640); // so that large letters leave the notes at two lines
}

pbx::Desk DeskDialog::desk() const
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
