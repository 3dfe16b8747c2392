// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redial.h"

#include "callcontroller.h"
#include "icons.h"
#include "pbx/pbx.h"
#include "plaintip.h"

#include <QAction>
#include <QKeySequence>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto Number = "redial/number"_L1;
constexpr auto Name = "redial/name"_L1;
constexpr auto Profile = "redial/profile"_L1;

} // namespace

Redial::Redial(const pbx::Pbx &pbx, CallController &calls, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_calls(calls)
    , m_settings(settings)
    , m_action(new QAction(icon(u"phone-outgoing"_s), tr("Call again"), this))
{
    m_action->setObjectName(u"redial"_s);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_action->setShortcutContext(Qt::ApplicationShortcut);
    m_action->setAutoRepeat(false);
    connect(m_action, &QAction::triggered, this, [this] { m_calls.call(number(), name()); });
    connect(&calls, &CallController::called, this, &Redial::keep);
    connect(&calls, &CallController::refreshed, this, &Redial::refresh);
    refresh();
}

QString Redial::number() const
{
    return m_settings.value(Profile).toString() == m_pbx.profile().name
               ? m_settings.value(Number).toString()
               : QString();
}

QString Redial::name() const
{
    return m_settings.value(Name).toString();
}

void Redial::keep(const QString &number, const QString &name)
{
    m_settings.setValue(Number, number);
    m_settings.setValue(Name, name);
    m_settings.setValue(Profile, m_pbx.profile().name);
    refresh();
}

void Redial::refresh()
{
    QString whyNot = m_calls.whyNotCall();
    if (whyNot.isEmpty() && number().isEmpty())
        whyNot = tr("Nobody was called from here yet");
    m_action->setEnabled(whyNot.isEmpty());
    m_action->setWhatsThis(plainTip(whyNot));
    const QString who = name().isEmpty() ? number() : QString(name() % u' ' % number());
    m_action->setToolTip(plainTip(whyNot.isEmpty() ? tr("Call %1 again").arg(who) : whyNot));
}

} // namespace ui
