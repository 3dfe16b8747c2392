// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls of all phones, where they are wanted. Only what changed since the last look is looked
// at: a busy PBX has hundreds of calls, and thousands of events a second.

#include "calllog.h"
#include "pbx/pbx.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using pbx::bit;

namespace models {

namespace {

constexpr qsizetype MostPartners = 8; ///< more are a conference, and no call of two

bool isLocal(const pbx::Channel &channel)
{
    return channel.name.startsWith("Local/"_L1);
}

/// What somebody may have dialled, not a label of the dialplan.
bool isDialled(const QString &extension)
{
    return !extension.isEmpty() && (extension.front().isDigit() || extension.front() == u'*' ||
                                    extension.front() == u'#' || extension.front() == u'+');
}

} // namespace

void CallLog::setEverybody(bool everybody)
{
    if (everybody == m_everybody)
        return;
    m_everybody = everybody;
    m_touched.clear();
    m_lone.clear();
    m_met.clear();
    if (!everybody || !m_live)
        return;
    const auto &channels = m_pbx.state().channels();
    channels.forEach([&](pbx::Slot slot) { m_touched.insert(channels.at(slot).uniqueId); });
    m_catchingUp = true;
    look();
    m_catchingUp = false;
}

void CallLog::listen()
{
    const pbx::State &state = m_pbx.state();
    state.channels().listen(this, [this, &state](const pbx::Delta &delta) {
        if (!m_everybody)
            return;
        for (const pbx::Slot slot : delta.removed)
            m_met.remove(state.channels().at(slot).uniqueId);
        for (const pbx::Slot slot : delta.added)
            m_touched.insert(state.channels().at(slot).uniqueId);
        for (const pbx::Delta::Change &one : delta.changed)
            m_touched.insert(state.channels().at(one.slot).uniqueId);
    });
    const auto follow = [this](const auto &table) {
        table.listen(this, [this, &table](const pbx::Delta &delta) {
            if (!m_everybody)
                return;
            for (const pbx::Slot slot : delta.added)
                m_touched.insert(table.at(slot).uniqueId);
            for (const pbx::Delta::Change &one : delta.changed)
                m_touched.insert(table.at(one.slot).uniqueId);
        });
    };
    follow(state.parkedCalls());
    follow(state.queueCallers());
}

/// \returns all whose calls may be others now.
QSet<QString> CallLog::lookAround(const QStringList &legs)
{
    QSet<QString> near;
    if (m_touched.isEmpty())
        return near;
    const pbx::State &state = m_pbx.state();
    for (const QString &id : std::exchange(m_touched, {})) {
        const QStringList partners = state.partnersOf(id);
        if (partners.size() > MostPartners)
            continue;
        near.insert(id);
        near += QSet<QString>(partners.begin(), partners.end());
    }
    for (const QString &id : std::as_const(near))
        beginBetween(id, legs);
    for (const QString &id : std::as_const(near))
        noteLone(id, legs);
    // Who waits in a queue has called, whether or not somebody's phone rings yet.
    state.queueCallers().forEach([&](pbx::Slot slot) {
        const QString &id = state.queueCallers().at(slot).uniqueId;
        if (!near.contains(id) || m_open.contains(id) || legs.contains(id) ||
            !state.channels().contains(id))
            return;
        Open &open = begin(id);
        open.call.mine = false;
        open.call.incoming = true;
        open.call.own.clear();
    });
    return near;
}

/// A leg that is called, and the one that calls it: a call, where none of the two is part of one.
void CallLog::beginBetween(const QString &callee, const QStringList &legs)
{
    const pbx::State &state = m_pbx.state();
    const auto isKnown = [&](const QString &id) {
        return m_open.contains(id) || legs.contains(id);
    };
    const pbx::Channel *called = state.channels().get(callee);
    if (!called || isLocal(*called) || !state.isIncoming(callee) || isKnown(callee))
        return;
    for (const QString &caller : state.partnersOf(callee)) {
        const pbx::Channel *calling = state.channels().get(caller);
        if (!calling || isLocal(*calling) || isKnown(caller)) {
            if (m_open.contains(caller))
                return; // it rings, or talks, there too
            continue;
        }
        if (state.isIncoming(caller))
            continue;
        const QString from = extensionOf(calling->device);
        const QString to = extensionOf(called->device);
        const bool outgoing = !from.isEmpty() && to.isEmpty();
        Open &open = begin(outgoing ? callee : caller);
        open.call.mine = false;
        open.call.incoming = !outgoing;
        open.call.own = outgoing ? from : to;
        m_lone.remove(callee);
        m_lone.remove(caller);
        return;
    }
}

/// One that has reached no phone: in a menu, a voicemail, or nowhere.
void CallLog::noteLone(const QString &uniqueId, const QStringList &legs)
{
    const pbx::State &state = m_pbx.state();
    const pbx::Channel *channel = state.channels().get(uniqueId);
    if (!channel)
        return;
    // Those who have all called somewhere are together in a room: each has a call of its own.
    const QStringList partners = state.partnersOf(uniqueId);
    const bool met = std::any_of(partners.begin(), partners.end(), [&](const QString &one) {
        return m_open.contains(one) || legs.contains(one) || state.isIncoming(one);
    });
    if (met || m_open.contains(uniqueId) || state.isIncoming(uniqueId)) {
        m_lone.remove(uniqueId);
        m_met.insert(uniqueId); // what is left of a call afterwards is none
        return;
    }
    if (m_met.contains(uniqueId))
        return;
    // Phones and trunks: not what the server makes for its own use.
    const QString from = extensionOf(channel->device);
    if (from.isEmpty() && !state.peers().contains(channel->device))
        return;
    const bool isNew = !m_lone.contains(uniqueId);
    if (isNew && m_catchingUp)
        return; // it may have been with somebody before
    if (isNew &&
        (from.isEmpty() ? channel->callerNumber.isEmpty() : !isDialled(channel->extension)))
        return;
    store::CallEntry &call = m_lone[uniqueId];
    if (isNew) {
        call.pbx = m_pbx.profile().name;
        call.uniqueId = uniqueId;
        call.startedAt = m_seenAt;
        call.incoming = from.isEmpty();
        call.own = from;
        call.mine = legs.contains(uniqueId);
        call.number = call.incoming ? channel->callerNumber : channel->extension;
        call.name = call.incoming ? channel->callerName : QString();
    }
    if (!call.incoming && call.answeredAt == 0 && channel->isUp())
        call.answeredAt = m_seenAt;
    for (const QString &file : m_recordings.value(uniqueId)) {
        if (!call.recordings.contains(file))
            call.recordings.append(file);
    }
}

void CallLog::endLone(bool seen)
{
    for (auto it = m_lone.begin(); it != m_lone.end();) {
        if (m_pbx.state().channels().contains(it.key())) {
            ++it;
            continue;
        }
        Open open;
        open.call = std::move(*it);
        it = m_lone.erase(it);
        end(std::move(open), m_seenAt, seen);
    }
}

} // namespace models
