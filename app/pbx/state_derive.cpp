// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"

#include <algorithm>
#include <array>

namespace pbx {

namespace {

/// How much a leg says about what its owner does: a talk before a ringing phone before a held
/// call before a number just dialled.
int weight(const Channel &leg)
{
    if (leg.isUp())
        return leg.onHold ? 3 : 5;
    if (leg.isRinging())
        return 4;
    return leg.state.isEmpty() || leg.state == QLatin1StringView("Down") ? 1 : 2;
}

/// An extension of the dialplan that a person may have dialled, not one of its own labels.
bool isDialled(const QString &extension)
{
    return extension.size() > 1 || (extension.size() == 1 && extension.front().isDigit());
}

} // namespace

/// What hangs together is worked out once a commit, and only for what was touched.
void State::derive()
{
    for (const Slot slot : std::exchange(m_touched, {})) {
        leg(slot).touched = false;
        if (!m_channels.isAlive(slot))
            continue;
        m_devices.touch(leg(slot).device);
        for (const Slot partner : partners(slot))
            m_devices.touch(leg(partner).device);
    }
    const bool devicesTouched = m_devices.isTouched();
    m_devices.takeTouched([this](const Device &device) {
        for (const Slot slot : device.extensions)
            m_touchedExtensions.insert(slot);
        for (const Slot slot : unhintedFor(device.name))
            m_touchedExtensions.insert(slot);
    });
    // One walk for a whole list of mailboxes.
    if (const QSet<QString> numbers = std::exchange(m_namedNumbers, {}); !numbers.isEmpty()) {
        m_extensions.forEach([&](Slot slot) {
            if (numbers.contains(m_extensions.at(slot).extension))
                m_touchedExtensions.insert(slot);
        });
    }
    // Names first: an extension's call shows the name of the one at the other end.
    for (const Slot slot : QSet<Slot>(m_touchedExtensions)) {
        if (m_extensions.isAlive(slot) && deriveName(slot))
            touchColleagues(slot);
    }
    for (const Slot slot : std::exchange(m_touchedExtensions, {})) {
        if (m_extensions.isAlive(slot))
            deriveCall(slot);
    }
    if ((std::exchange(m_agentsTouched, false) || devicesTouched) && !m_agents.isEmpty())
        deriveAgents();
    if (std::exchange(m_queuesTouched, false))
        deriveQueues();
    if (std::exchange(m_conferencesTouched, false))
        deriveConferences();
}

/// The extensions whose hint names a device, and those that are called like it where no hint is
/// told (before 1.6.2).
State::Slots State::extensionsFor(const QString &device) const
{
    Slots found;
    if (device.isEmpty())
        return found;
    for (const Slot slot : m_devices.extensionsOf(device))
        found.append(slot);
    for (const Slot slot : unhintedFor(device))
        found.append(slot);
    return found;
}

const QList<Slot> &State::unhintedFor(const QString &device) const
{
    // A reference also for none: to walk over a list that is not const copies it.
    if (m_unhinted == 0 || device.isEmpty())
        return Devices::Nothing;
    const QString anyOfThatName = u'*' + device.sliced(device.indexOf(u'/') + 1);
    return m_devices.extensionsOf(anyOfThatName);
}

/// The devices whose legs are this extension's.
QStringList State::devicesFor(const Extension &extension) const
{
    const QStringList named = devicesOf(extension);
    if (!extension.hint.isEmpty())
        return named;
    QStringList found;
    for (const QLatin1StringView technology :
         {QLatin1StringView("SIP/"), QLatin1StringView("IAX2/"), QLatin1StringView("Zap/"),
          QLatin1StringView("DAHDI/"), QLatin1StringView("PJSIP/"), QLatin1StringView("SCCP/"),
          QLatin1StringView("Skinny/"), QLatin1StringView("MGCP/"), QLatin1StringView("H323/")})
        found.append(technology + extension.extension);
    return found;
}

/// The name on the mailbox, else the one that the phone's own calls bear. True where it is new.
bool State::deriveName(Slot slot)
{
    const Extension &row = m_extensions.at(slot);
    QString name = m_ownNames.value(row.extension);
    for (const QString &device : devicesFor(row)) {
        for (const Slot each : m_devices.channelsOf(device)) {
            const Channel &channel = m_channels.at(each);
            if (name.isEmpty() && channel.callerNumber == row.extension)
                name = channel.callerName;
        }
    }
    return !name.isEmpty() &&
           m_extensions.set(slot, &Extension::name, name, bit(ExtensionColumn::Name));
}

/// Those who talk to this extension show its name.
void State::touchColleagues(Slot slot)
{
    for (const QString &device : devicesFor(m_extensions.at(slot))) {
        for (const Slot each : m_devices.channelsOf(device)) {
            for (const Slot partner : partners(each)) {
                for (const Slot colleague : extensionsFor(m_channels.at(partner).device))
                    m_touchedExtensions.insert(colleague);
            }
        }
    }
}

void State::deriveCall(Slot slot)
{
    const Extension &row = m_extensions.at(slot);
    Slot best = NoSlot;
    for (const QString &device : devicesFor(row)) {
        for (const Slot each : m_devices.channelsOf(device)) {
            if (best == NoSlot || weight(m_channels.at(each)) > weight(m_channels.at(best)))
                best = each;
        }
    }

    constexpr Columns column = bit(ExtensionColumn::Call);
    if (best == NoSlot) {
        m_extensions.set(slot, &Extension::channel, QString(), column);
        m_extensions.set(slot, &Extension::otherNumber, QString(), column);
        m_extensions.set(slot, &Extension::otherName, QString(), column);
        m_extensions.set(slot, &Extension::callSince, Instant(0), column);
        m_extensions.set(slot, &Extension::incoming, false, column);
        return;
    }
    const Channel &channel = m_channels.at(best);
    Party other = otherParty(best);
    // A leg that was made to take somebody's call bears that caller's number, not its owner's.
    if (other.number.isEmpty() && other.name.isEmpty() && channel.callerNumber != row.extension &&
        !partners(best).isEmpty())
        other = {channel.callerNumber, channel.callerName};
    m_extensions.set(slot, &Extension::channel, channel.uniqueId, column);
    m_extensions.set(slot, &Extension::otherNumber, other.number, column);
    m_extensions.set(slot, &Extension::otherName, other.name, column);
    m_extensions.set(slot, &Extension::callSince, talksSince(best), column);
    m_extensions.set(slot, &Extension::incoming, leg(best).incoming, column);
}

/// Who announces a call has been on the phone for long, and talks to somebody else since just now.
Instant State::talksSince(Slot slot) const
{
    const Leg &leg = m_legs[slot];
    const Channel &channel = m_channels.at(slot);
    const Instant inState = channel.stateSince ? channel.stateSince : channel.startedAt;
    return leg.bridge == NoSlot ? inState : std::max(inState, leg.bridgedAt);
}

/// Whom a leg talks to, rings for, or calls.
State::Party State::otherParty(Slot slot) const
{
    const Channel &channel = m_channels.at(slot);
    const bool incoming = m_legs[slot].incoming;
    const Slots others = partners(slot);
    for (const Slot each : others) {
        // A colleague: the number and name that everybody knows, whatever the caller ID says.
        for (const Slot extension : extensionsFor(m_channels.at(each).device)) {
            const Extension &person = m_extensions.at(extension);
            if (person.isPerson())
                return {person.extension, person.name};
        }
    }
    if (channel.namesOther())
        return {channel.connectedNumber, channel.connectedName};
    if (!others.isEmpty() && incoming) {
        const Channel &caller = m_channels.at(others.front());
        // Behind a Local channel the far leg may bear this leg's own number by now.
        const bool known = !caller.callerNumber.isEmpty() || !caller.callerName.isEmpty();
        if (known && caller.callerNumber != channel.callerNumber)
            return {caller.callerNumber, caller.callerName};
    }
    if (incoming) // up to 1.0 the called leg bears the caller's number
        return {channel.callerNumber, channel.callerName};
    return {isDialled(channel.extension) ? channel.extension : QString(), {}};
}

void State::deriveQueues()
{
    struct Count
    {
        int callers = 0, members = 0, freeMembers = 0;
        Instant longestSince = 0;
    };
    QHash<QString, Count> counts;
    m_queueCallers.forEach([&](Slot slot) {
        const QueueCaller &row = m_queueCallers.at(slot);
        Count &count = counts[row.queue];
        ++count.callers;
        if (count.longestSince == 0 || row.since < count.longestSince)
            count.longestSince = row.since;
    });
    m_queueMembers.forEach([&](Slot slot) {
        const QueueMember &row = m_queueMembers.at(slot);
        Count &count = counts[row.queue];
        ++count.members;
        if (!row.paused && (row.status.isEmpty() || row.status == QLatin1StringView("Not in use")))
            ++count.freeMembers;
    });
    m_queues.forEach([&](Slot slot) {
        const Count count = counts.value(m_queues.at(slot).name);
        m_queues.set(slot, &Queue::callers, count.callers, bit(QueueColumn::Callers));
        m_queues.set(slot, &Queue::longestSince, count.longestSince, bit(QueueColumn::Callers));
        m_queues.set(slot, &Queue::members, count.members, bit(QueueColumn::Members));
        m_queues.set(slot, &Queue::freeMembers, count.freeMembers, bit(QueueColumn::Members));
    });
}

void State::deriveConferences()
{
    QHash<QString, int> counts;
    m_participants.forEach([&](Slot slot) { ++counts[m_participants.at(slot).room]; });
    m_conferences.forEach([&](Slot slot) {
        m_conferences.set(slot, &Conference::participants,
                          counts.value(m_conferences.at(slot).name),
                          bit(ConferenceColumn::Participants));
    });
}

} // namespace pbx
