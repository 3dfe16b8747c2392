// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overload.h"

#include "ami/actions.h"
#include "ami/clock.h"
#include "ami/session.h"

#include <algorithm>

namespace pbx {

using std::chrono::milliseconds;

namespace {

/// Below this a person sees no lag, and nothing is said of it.
constexpr milliseconds Noticeable{250};

/// What the picture cannot do without. `dialplan`, `reporting`, `cdr`, `security` and the rest only
/// add to it. Servers take the words that they know (`dialplan` is from 1.6 on).
constexpr QByteArrayView Least = "system,call,agent";

} // namespace

Overload::Overload(ami::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_calm.setSingleShot(true);
    connect(&m_calm, &QTimer::timeout, this, &Overload::onCalm);
}

qint64 Overload::behindMs() const
{
    return m_session.behindMs();
}

qint64 Overload::noticeableMs() const
{
    const qint64 ms = behindMs();
    return milliseconds(ms) >= Noticeable ? ms : 0;
}

void Overload::look(bool asking)
{
    const milliseconds behind(behindMs());
    if (behind < (asking ? m_limits.shedAsking : m_limits.shed)) {
        if (m_behind && m_asked != Asked::Nothing) {
            m_behind = false;
            emit changed();
        }
        return;
    }
    const qint64 now = ami::clock::now();
    if (m_asked != Asked::All)
        m_calm.start(m_wait);
    if (m_asked == Asked::All) {
        const bool soon = m_restoredAt > 0 && milliseconds(now - m_restoredAt) < 4 * m_wait;
        m_wait = soon ? std::min(2 * m_wait, m_limits.longestCalm) : m_limits.calm;
        ask(Asked::Less);
    } else if (m_asked == Asked::Less && behind >= m_limits.stale &&
               milliseconds(now - m_askedAt) >= m_limits.grace) {
        ask(Asked::Nothing);
    }
    if (!m_behind && (behind >= m_limits.stale || m_asked == Asked::Nothing)) {
        m_behind = true;
        emit changed();
    }
}

void Overload::ask(Asked asked)
{
    m_asked = asked;
    m_askedAt = ami::clock::now();
    ami::Events events;
    switch (asked) {
    case Asked::All: {
        const QByteArray &own = m_session.endpoint().events;
        events.mask = own.isEmpty() ? QByteArray("on") : own;
        break;
    }
    case Asked::Less:
        events.mask = Least.toByteArray();
        break;
    case Asked::Nothing:
        events.mask = "off";
        break;
    }
    if (asked != Asked::All)
        m_calm.start(m_wait);
    // Refused or not: what comes says whether it helped.
    m_session.send(events, this, {});
    emit changed();
}

void Overload::onCalm()
{
    if (milliseconds(behindMs()) >= m_limits.shed) { // the loop stood still, and look() comes later
        m_calm.start(m_wait);
        return;
    }
    m_restoredAt = ami::clock::now();
    m_behind = false;
    m_asked = Asked::All;
    emit restored(); // first: nobody may take the picture for whole between the two
    ask(Asked::All);
}

void Overload::reset()
{
    m_calm.stop();
    m_restoredAt = 0;
    if (m_asked == Asked::All && !m_behind)
        return;
    m_asked = Asked::All;
    m_behind = false;
    emit changed();
}

} // namespace pbx
