// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nightswitch.h"

#include "ami/database.h"
#include "pbx.h"

#include <memory>
#include <utility>

namespace pbx {

using namespace Qt::StringLiterals;
using ami::Result;
using std::chrono_literals::operator""s;

namespace {

constexpr auto Interval = 10s;

/// Device states that mean day, and what people write into a database for it.
bool isDay(const QString &value)
{
    static const QStringList words{u"not_inuse"_s, u"unknown"_s, u"invalid"_s, u"unavailable"_s,
                                   u"0"_s,         u"no"_s,      u"off"_s,     u"false"_s,
                                   u"day"_s,       u"open"_s};
    return value.isEmpty() || words.contains(value.toLower());
}

} // namespace

NightSwitch::NightSwitch(Pbx &pbx, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
{
    m_tick.setInterval(Interval);
    connect(&m_tick, &QTimer::timeout, this, &NightSwitch::ask);
    connect(&pbx, &Pbx::linkChanged, this, &NightSwitch::begin);
    connect(&pbx, &Pbx::rightsChanged, this, &NightSwitch::begin);
    connect(&pbx, &Pbx::deskChanged, this, [this] {
        m_state = State::Unknown;
        m_value.clear();
        m_device.clear();
        emit changed();
        begin();
    });
    connect(&pbx.state(), &pbx::State::devicesChanged, this, &NightSwitch::look);
    begin();
}

bool NightSwitch::exists() const
{
    return !m_pbx.profile().desk.nightSwitch.isEmpty();
}

/// `Custom:night`; else it is `family/key`.
bool NightSwitch::isDevice() const
{
    return m_pbx.profile().desk.nightSwitch.contains(u':');
}

Obstacle NightSwitch::obstacle() const
{
    if (m_pbx.link() == Link::Replay)
        return {Obstacle::Kind::Replaying};
    if (!m_pbx.session().isLive())
        return {Obstacle::Kind::NotConnected};
    const QByteArrayView action = isDevice() ? ami::Setvar::Name : ami::DbPut::Name;
    if (m_pbx.rights().known() && !m_pbx.rights().allows(action))
        return {Obstacle::Kind::MissingRight, QString::fromLatin1(action)};
    return {};
}

void NightSwitch::begin()
{
    if (!exists() || m_pbx.link() != Link::Live) {
        m_tick.stop();
        return;
    }
    if (!m_tick.isActive()) {
        m_tick.start();
        ask();
    }
}

void NightSwitch::ask()
{
    const QString name = m_pbx.profile().desk.nightSwitch;
    const auto allowed = [this](QByteArrayView action) {
        return !m_pbx.rights().known() || m_pbx.rights().allows(action);
    };
    if (isDevice() && allowed(ami::Getvar::Name)) {
        ami::Getvar question;
        question.variable = u"DEVICE_STATE("_s + name + u')';
        m_pbx.session().send(question, this, [this, name](const Result<QString> &answer) {
            if (answer && name == m_pbx.profile().desk.nightSwitch)
                take(*answer);
        });
    } else if (!isDevice() && allowed(ami::DbGet.action)) {
        const auto value = std::make_shared<QString>();
        m_pbx.session().list(
            ami::DbGet, this,
            [this, name, value](const Result<qsizetype> &answer) {
                if (answer && name == m_pbx.profile().desk.nightSwitch)
                    take(*value);
            },
            [value](const ami::Message &item) { *value = ami::decoded(item.value("Val")); },
            {{"Family", name.section(u'/', 0, 0)}, {"Key", name.section(u'/', 1)}});
    }
}

/// What an event told of the device.
void NightSwitch::look()
{
    if (!exists() || !isDevice())
        return;
    const QString told = m_pbx.state().deviceState(m_pbx.profile().desk.nightSwitch);
    if (told.isEmpty() || std::exchange(m_device, told) == told)
        return;
    take(told);
}

void NightSwitch::take(const QString &value)
{
    m_value = value;
    const State state = isDay(value) ? State::Day : State::Night;
    if (std::exchange(m_state, state) != state)
        emit changed();
}

void NightSwitch::turn(bool night, QObject *context, Attendant::Done<Attendant::Words> done)
{
    const QString name = m_pbx.profile().desk.nightSwitch;
    const auto answered = [self = QPointer(this),
                           done = std::move(done)](const Result<ami::Ack> &answer) {
        if (self)
            self->ask(); // no event tells of a database, nor of devices up to 1.8
        if (answer)
            done(answer->message);
        else
            done(answer.error());
    };
    if (isDevice()) {
        ami::Setvar action;
        action.variable = u"DEVICE_STATE("_s + name + u')';
        action.value = night ? u"INUSE"_s : u"NOT_INUSE"_s;
        m_pbx.session().send(action, context, answered);
        return;
    }
    // In the words that stand there: FreePBX has DAY and NIGHT.
    const bool words = m_value.compare(u"day"_s, Qt::CaseInsensitive) == 0 ||
                       m_value.compare(u"night"_s, Qt::CaseInsensitive) == 0;
    const QString value = words ? (night ? u"NIGHT"_s : u"DAY"_s) : (night ? u"1"_s : u"0"_s);
    m_pbx.session().send(ami::DbPut{name.section(u'/', 0, 0), name.section(u'/', 1), value},
                         context, answered);
}

} // namespace pbx
