// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock.h"

#include "store/site.h"
#include "ui/icons.h"
#include "ui/plaintip.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr const char *Sign = "lockSign";

LockSign *signOf(const QWidget *field)
{
    return qobject_cast<LockSign *>(field->property(Sign).value<QObject *>());
}

/// What a person calls the field.
QString nameOf(const QWidget *field)
{
    if (!field->accessibleName().isEmpty())
        return field->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(field))
        return QString(button->text()).remove(u'&');
    const auto labels = field->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == field)
            return QString(label->text()).remove(u'&');
    }
    return {};
}

} // namespace

QString lockWords()
{
    const QString reason = store::lockReason();
    return reason.isEmpty() ? LockSign::tr("Set by your administrator")
                            : LockSign::tr("Set by your administrator: %1").arg(reason);
}

bool isLocked(const QWidget *field)
{
    return signOf(field) != nullptr;
}

void showLock(QWidget *field, const QString &key)
{
    LockSign *sign = signOf(field);
    if (store::isLocked(key) == (sign != nullptr))
        return;
    if (sign != nullptr) {
        delete sign;
        field->setProperty(Sign, {});
        field->setEnabled(true);
        return;
    }
    field->setEnabled(false);
    field->setProperty(Sign, QVariant::fromValue<QObject *>(new LockSign(field)));
}

void showLock(QAction *action, const QString &key)
{
    if (!store::isLocked(key))
        return;
    action->setEnabled(false);
    action->setToolTip(plainTip(lockWords()));
    action->setWhatsThis(lockWords());
}

LockSign::LockSign(QWidget *field)
    : QToolButton(field->parentWidget())
    , m_field(field)
{
    setObjectName(u"lockSign"_s);
    setAutoRaise(true);
    setIcon(ui::icon(u"lock"_s));
    setIconSize({14, 14});
    setFixedSize(22, 22);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(plainTip(lockWords()));
    setAccessibleName(lockWords());
    field->installEventFilter(this);
    setTabOrder(field, this);
    follow();
}

bool LockSign::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutDirectionChange:
    case QEvent::ParentChange:
        follow();
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(watched, event);
}

void LockSign::follow()
{
    if (parentWidget() != m_field->parentWidget())
        setParent(m_field->parentWidget());
    setVisible(!m_field->isHidden());
    const QString name = nameOf(m_field);
    if (!name.isEmpty())
        setAccessibleName(tr("%1: %2", "a field, and who has set it").arg(name, lockWords()));
    // Behind the words of a box that is ticked, and at the end of all others.
    const QRect room = m_field->geometry();
    int x = room.right() - width() - 1;
    if (qobject_cast<const QCheckBox *>(m_field) != nullptr)
        x = qMin(parentWidget()->width() - width(), room.left() + m_field->sizeHint().width() + 2);
    QRect place(x, room.center().y() - height() / 2 + 1, width(), height());
    if (layoutDirection() == Qt::RightToLeft)
        place.moveLeft(room.left() + room.right() - place.right());
    setGeometry(place);
    raise();
}

} // namespace ui
