// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"
#include "translate.h"
#include "translate_parts.h"

namespace pbx {

namespace {

/// A look-up key over the message's own bytes: nothing is copied.
QByteArray borrowed(Text bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

} // namespace

Slot State::findChannel(Text uniqueId, Text name) const
{
    if (!uniqueId.isEmpty())
        return m_channelSlots.value(borrowed(uniqueId), NoSlot);
    // Some events of 1.0 and 1.2 (ParkedCall, Join) only say the name.
    return name.isEmpty() ? NoSlot : m_channelNames.value(ami::decoded(name), NoSlot);
}

/// The channel of a picture; one that is not known is born by it. NoSlot for a channel that has
/// ended (DialEnd and others may come behind its Hangup), or that cannot be told from others.
Slot State::obtainChannel(const ChannelPicture &picture)
{
    const Slot known = findChannel(picture.uniqueId, picture.name);
    if (known != NoSlot)
        return known;
    if (picture.uniqueId.isEmpty() || picture.name.isEmpty() ||
        m_ended.contains(borrowed(picture.uniqueId)))
        return NoSlot;
    return bear(picture);
}

Slot State::bear(const ChannelPicture &picture)
{
    const QString uniqueId = ami::decoded(picture.uniqueId);
    // Uniqueids are ASCII; two byte strings that decode to one text are one channel to us.
    if (const Slot same = m_channels.find(uniqueId); same != NoSlot)
        return same;
    Channel row;
    row.uniqueId = uniqueId;
    row.name = ami::decoded(picture.name);
    row.device = deviceOf(row.name);
    row.startedAt = m_moment;
    row.stateSince = m_moment;
    row.epoch = m_epoch;
    const QString name = row.name;
    const QString device = row.device;
    const Slot slot = m_channels.insert(uniqueId, std::move(row));
    if (m_legs.size() <= slot)
        m_legs.resize(slot + 1);
    m_legs[slot] = Leg();
    m_channelSlots.insert(picture.uniqueId.toByteArray(), slot);
    m_channelNames.insert(name, slot);
    if (!device.isEmpty())
        m_deviceChannels[device].append(slot);
    adoptGuess(slot);
    adoptWaiting(slot);
    return slot;
}

void State::apply(Slot slot, const ChannelPicture &picture)
{
    touch(slot);
    if (!picture.name.isEmpty() && !sameText(m_channels.at(slot).name, picture.name))
        rename(slot, ami::decoded(picture.name));
    if (!picture.state.isEmpty() &&
        update(m_channels, slot, &Channel::state, picture.state, bit(ChannelColumn::State)))
        m_channels.touch(slot).stateSince = m_moment;
    update(m_channels, slot, &Channel::linkedId, picture.linkedId, 0);
    update(m_channels, slot, &Channel::callerNumber, picture.callerNumber,
           bit(ChannelColumn::CallerNumber));
    update(m_channels, slot, &Channel::callerName, picture.callerName,
           bit(ChannelColumn::CallerName));
    update(m_channels, slot, &Channel::connectedNumber, picture.connectedNumber,
           bit(ChannelColumn::ConnectedNumber));
    update(m_channels, slot, &Channel::connectedName, picture.connectedName,
           bit(ChannelColumn::ConnectedName));
    update(m_channels, slot, &Channel::context, picture.context, bit(ChannelColumn::Context));
    update(m_channels, slot, &Channel::extension, picture.extension, bit(ChannelColumn::Extension));
    if (picture.priority >= 0)
        m_channels.set(slot, &Channel::priority, picture.priority, bit(ChannelColumn::Priority));
}

void State::touch(Slot slot)
{
    Channel &row = m_channels.touch(slot);
    row.epoch = m_epoch;
    row.confirmedAt = m_moment;
    Leg &known = leg(slot);
    if (!known.touched) {
        known.touched = true;
        m_touched.push_back(slot);
    }
}

void State::on(const ChannelBorn &fact)
{
    if (const Slot slot = obtainChannel(fact.channel); slot != NoSlot)
        apply(slot, fact.channel);
}

void State::on(const ChannelChanged &fact)
{
    if (const Slot slot = obtainChannel(fact.channel); slot != NoSlot)
        apply(slot, fact.channel);
}

void State::on(const ChannelRuns &fact)
{
    const Slot slot = obtainChannel(fact.channel);
    if (slot == NoSlot)
        return;
    apply(slot, fact.channel);
    update(m_channels, slot, &Channel::application, fact.application,
           bit(ChannelColumn::Application));
    update(m_channels, slot, &Channel::applicationData, fact.applicationData,
           bit(ChannelColumn::Application));
    // A queue caller that is redirected leaves without any queue event (22 and 16, recipes).
    if (leg(slot).queued && !ami::sameName(fact.application, "Queue"))
        leaveQueues(slot);
    if (!m_dialEvents)
        guessDial(slot, fact.application, fact.applicationData);
    if (ami::sameName(fact.application, "Set"))
        setCallerId(slot, fact.applicationData);
}

/// 1.6.2 to 11 tell of no other change than this of a caller ID that the dialplan sets
/// (1.8/callerid-change).
void State::setCallerId(Slot slot, Text assignment)
{
    const qsizetype equals = assignment.indexOf('=');
    if (equals < 0)
        return;
    const Text variable = assignment.first(equals).trimmed();
    Text number;
    Text name;
    if (ami::sameName(variable, "CALLERID(all)"))
        translation::splitCallerId(assignment.sliced(equals + 1), number, name);
    else if (ami::sameName(variable, "CALLERID(num)"))
        number = assignment.sliced(equals + 1);
    else if (ami::sameName(variable, "CALLERID(name)"))
        name = assignment.sliced(equals + 1);
    update(m_channels, slot, &Channel::callerNumber, number, bit(ChannelColumn::CallerNumber));
    update(m_channels, slot, &Channel::callerName, name, bit(ChannelColumn::CallerName));
}

void State::on(const ChannelListed &fact)
{
    const bool known = findChannel(fact.channel.uniqueId, fact.channel.name) != NoSlot;
    const Slot slot = obtainChannel(fact.channel);
    if (slot == NoSlot)
        return;
    apply(slot, fact.channel);
    update(m_channels, slot, &Channel::application, fact.application,
           bit(ChannelColumn::Application));
    update(m_channels, slot, &Channel::applicationData, fact.applicationData,
           bit(ChannelColumn::Application));
    if (fact.seconds) {
        // The server counts whole seconds: a birth that was seen is more exact, unless it is off.
        const Instant told = m_moment - *fact.seconds * 1000;
        const Instant kept = m_channels.at(slot).startedAt;
        if (!known || m_frozen || qAbs(told - kept) > 2000)
            m_channels.set(slot, &Channel::startedAt, told, bit(ChannelColumn::Started));
        if (!known)
            m_channels.touch(slot).stateSince = told;
    }
    if (!fact.bridge.isNull()) {
        if (fact.bridge.isEmpty())
            leave(slot);
        else
            join(slot, ami::decoded(fact.bridge), {});
        return;
    }
    // Up to 11 the list names the partner; CoreShowChannel of 1.6.2 to 11 names nobody.
    if (fact.partnerId.isEmpty() && fact.partnerName.isEmpty())
        return;
    const Slot partner = findChannel(fact.partnerId, fact.partnerName);
    if (partner == NoSlot || partner == slot)
        return; // its own item comes later, and names this one
    const QByteArray id = linkedBridge(m_channels.at(slot).uniqueId.toUtf8(),
                                       m_channels.at(partner).uniqueId.toUtf8());
    join(slot, QString::fromUtf8(id), "basic");
    join(partner, QString::fromUtf8(id), "basic");
}

void State::on(const ChannelRenamed &fact)
{
    const Slot slot = findChannel(fact.uniqueId, fact.oldName);
    if (fact.newName.isEmpty())
        return;
    if (slot != NoSlot) {
        const QString before = m_channels.at(slot).name;
        const QString name = ami::decoded(fact.newName);
        touch(slot);
        rename(slot, name);
        if (name == before + QLatin1StringView("<MASQ>"))
            m_masquerade = {slot, before};
        else if (name == m_masquerade.name && m_channels.isAlive(m_masquerade.phone))
            takeOver(std::exchange(m_masquerade, {}).phone, slot);
        return;
    }
    // `Transfered/SIP/…` of an attended transfer (1.2) is first heard of here.
    ChannelPicture picture;
    picture.uniqueId = fact.uniqueId;
    picture.name = fact.newName;
    if (const Slot born = obtainChannel(picture); born != NoSlot)
        touch(born);
}

/// The middle of a masquerade (up to 11): the call \a call takes the phone away from the call
/// \a phone. The phone's state and caller ID go with it, and not every version tells of that
/// (1.0/redirect-blind, 1.2/call-via-local, 1.8/atxfer-action against the lists behind them).
void State::takeOver(Slot phone, Slot call)
{
    const Channel before = m_channels.at(call);
    const Channel from = m_channels.at(phone);
    constexpr Columns columns = bit(ChannelColumn::State) | bit(ChannelColumn::CallerNumber) |
                                bit(ChannelColumn::CallerName);
    Channel &row = m_channels.edit(call, columns);
    row.state = from.state;
    row.stateSince = from.stateSince;
    row.callerNumber = from.callerNumber;
    row.callerName = from.callerName;
    Channel &left = m_channels.edit(phone, columns);
    left.callerNumber = before.callerNumber;
    left.callerName = before.callerName;
    leg(call).incoming = leg(phone).incoming;
    touch(phone);
}

void State::rename(Slot slot, const QString &name)
{
    const QString old = m_channels.at(slot).name;
    if (old == name)
        return;
    const QString oldDevice = m_channels.at(slot).device;
    if (m_channelNames.value(old, NoSlot) == slot)
        m_channelNames.remove(old);
    m_channelNames.insert(name, slot);
    Channel &row = m_channels.edit(slot, bit(ChannelColumn::Name));
    row.name = name;
    row.device = deviceOf(name);
    if (row.device != oldDevice) {
        if (const auto it = m_deviceChannels.find(oldDevice); it != m_deviceChannels.end()) {
            it->removeOne(slot);
            if (it->isEmpty())
                m_deviceChannels.erase(it);
        }
        if (!row.device.isEmpty())
            m_deviceChannels[row.device].append(slot);
        m_touchedDevices.insert(oldDevice);
    }
    renameWaiting(slot, old, name);
}

void State::on(const ChannelHeld &fact)
{
    const Slot slot = obtainChannel(fact.channel);
    if (slot == NoSlot)
        return;
    apply(slot, fact.channel);
    m_channels.set(slot, &Channel::onHold, fact.held, bit(ChannelColumn::Hold));
}

void State::on(const ChannelHearsMusic &fact)
{
    const Slot slot = findChannel(fact.channel.uniqueId, fact.channel.name);
    if (slot == NoSlot)
        return;
    apply(slot, fact.channel);
    m_channels.set(slot, &Channel::hearsMusic, fact.playing, bit(ChannelColumn::Hold));
}

void State::on(const ChannelEnded &fact)
{
    if (const Slot slot = findChannel(fact.uniqueId, fact.name); slot != NoSlot)
        end(slot);
    else if (!fact.uniqueId.isEmpty())
        bury(fact.uniqueId.toByteArray());
}

void State::end(Slot slot)
{
    touch(slot);
    const Channel row = m_channels.at(slot);
    for (const Slot partner : partners(slot))
        touch(partner);
    leave(slot);
    undial(slot);
    for (const Slot dialled : std::exchange(leg(slot).dials, {})) {
        if (leg(dialled).dialledBy == slot)
            leg(dialled).dialledBy = NoSlot;
    }
    leaveQueues(slot);
    leaveParking(slot);
    leaveConferences(slot);
    m_guessedDials.removeIf([slot](auto it) { return it.value() == slot; });

    const QByteArray uniqueId = row.uniqueId.toUtf8();
    m_channelSlots.remove(uniqueId);
    if (m_channelNames.value(row.name, NoSlot) == slot)
        m_channelNames.remove(row.name);
    if (const auto it = m_deviceChannels.find(row.device); it != m_deviceChannels.end()) {
        it->removeOne(slot);
        if (it->isEmpty())
            m_deviceChannels.erase(it);
    }
    m_touchedDevices.insert(row.device);
    bury(uniqueId);
    m_channels.remove(slot);
}

/// Remembers the last few thousand Uniqueids that ended.
void State::bury(const QByteArray &uniqueId)
{
    if (m_ended.contains(uniqueId))
        return;
    m_ended.remove(std::exchange(m_endedRing[m_endedAt], uniqueId));
    m_ended.insert(uniqueId);
    m_endedAt = (m_endedAt + 1) % m_endedRing.size();
}

/// AMI 1.0 (and the seeds' recording) has no Dial event: whoever runs Dial on a device is dialling
/// the next channel of that device. `SIP/102|15|tTk`, `SIP/809517@konfer-out` (1.0).
void State::guessDial(Slot caller, Text application, Text data)
{
    m_guessedDials.removeIf([caller](auto it) { return it.value() == caller; });
    if (!ami::sameName(application, "Dial"))
        return;
    const QString devices = ami::decoded(data);
    const qsizetype end =
        devices.indexOf(u'|') >= 0 ? devices.indexOf(u'|') : devices.indexOf(u',');
    for (const QStringView part :
         QStringView(devices).first(end < 0 ? devices.size() : end).split(u'&')) {
        const qsizetype slash = part.indexOf(u'/');
        if (slash <= 0)
            continue;
        const qsizetype at = part.lastIndexOf(u'@');
        QString device = part.toString();
        if (at > slash && !part.startsWith(u"Local/"))
            device = part.first(slash + 1).toString() + part.sliced(at + 1);
        m_guessedDials.insert(device, caller);
    }
}

void State::adoptGuess(Slot slot)
{
    if (m_dialEvents || m_guessedDials.isEmpty())
        return;
    const auto it = m_guessedDials.constFind(m_channels.at(slot).device);
    if (it != m_guessedDials.constEnd())
        dial(it.value(), slot);
}

} // namespace pbx
