// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"
#include "translate.h"
#include "translate_parts.h"

namespace pbx {

using namespace Qt::StringLiterals;

namespace {

/// The words for a channel's state: most of what becomes new with an event is one of them, and none
/// of them takes memory. Null for any other.
QString knownState(Text word)
{
    static const QString words[] = {u"Down"_s,    u"Ring"_s, u"Ringing"_s, u"Up"_s,
                                    u"Dialing"_s, u"Busy"_s, u"OffHook"_s, u"Rsrvd"_s};
    for (const QString &known : words) {
        if (known.size() == word.size() && sameText(known, word))
            return known;
    }
    return {};
}

/// Whether the channel is where the picture has it in the dialplan.
bool isAt(const Channel &row, const ChannelPicture &picture)
{
    return row.priority == picture.priority && sameText(row.extension, picture.extension) &&
           sameText(row.context, picture.context);
}

} // namespace

Slot State::findChannel(Text uniqueId, Text name) const
{
    if (!uniqueId.isEmpty())
        return m_channels.find(uniqueId);
    // Some events of 1.0 and 1.2 (ParkedCall, Join) only say the name.
    return name.isEmpty() ? NoSlot : findName(ami::decoded(name));
}

Slot State::findName(QStringView name) const
{
    return m_channelNames.find(KeyIndex::hash(name),
                               [&](Slot slot) { return m_channels.at(slot).name == name; });
}

void State::setName(Slot slot, const QString &name)
{
    const KeyIndex::Hash hash = KeyIndex::hash(name);
    if (const Slot before = findName(name); before != NoSlot)
        m_channelNames.remove(hash, before);
    m_channelNames.insert(hash, slot);
    m_channels.touch(slot).name = name;
}

void State::forgetName(Slot slot)
{
    m_channelNames.remove(KeyIndex::hash(m_channels.at(slot).name), slot);
}

/// The channel of a picture; one that is not known is born by it. NoSlot for a channel that has
/// ended (DialEnd and others may come behind its Hangup), or that cannot be told from others.
Slot State::obtainChannel(const ChannelPicture &picture)
{
    const Slot known = findChannel(picture.uniqueId, picture.name);
    if (known != NoSlot)
        return known;
    if (picture.uniqueId.isEmpty() || picture.name.isEmpty() || hasEnded(picture.uniqueId))
        return NoSlot;
    return bear(picture);
}

Slot State::bear(const ChannelPicture &picture)
{
    const Slot slot = m_channels.insert(ami::decoded(picture.uniqueId));
    if (m_legs.size() <= slot)
        m_legs.resize(slot + 1);
    if (m_told.size() <= slot)
        m_told.resize(slot + 1);
    m_legs[slot] = Leg();
    m_told[slot].forget();
    setName(slot, ami::decoded(picture.name));
    Channel &row = m_channels.touch(slot);
    row.uniqueId = m_channels.keyOf(slot);
    row.startedAt = m_moment;
    row.stateSince = m_moment;
    confirm(row);
    setDevice(slot);
    adoptGuess(slot);
    adoptWaiting(slot);
    return slot;
}

/// The device that the channel's name tells of.
void State::setDevice(Slot slot)
{
    Channel &row = m_channels.touch(slot);
    const QStringView device = deviceOf(row.name);
    if (device.isEmpty()) {
        row.device.clear();
        leg(slot).device = NoSlot;
        return;
    }
    leg(slot).device = m_devices.addChannel(device, slot);
    row.device = m_devices.at(leg(slot).device).name;
}

void State::forgetDevice(Slot slot)
{
    const Slot device = std::exchange(leg(slot).device, NoSlot);
    if (device == NoSlot)
        return;
    m_devices.touch(device);
    m_devices.removeChannel(device, slot);
}

void State::apply(Slot slot, const ChannelPicture &picture)
{
    confirm(slot);
    ToldRun &told = m_told[slot];
    if (picture.unread.empty() || !picture.prefix.isEmpty()) {
        told.forget();
        assign(slot, read(picture));
        return;
    }
    const ami::Lines run = picture.unread.first(RunLines);
    RunSet news = told.news(run);
    if (news == 0)
        return;
    // Context, Exten, Priority; and the Linkedid, without which nobody tells of the way out of the
    // dialplan: assign() asks for all of them, or none.
    constexpr RunSet Place = ContextLine | ExtenLine | PriorityLine | LinkedIdLine;
    if (news & Place)
        news |= Place;
    ChannelPicture changed;
    const bool isInOrder = readRun(picture, news, changed);
    told.forget();
    assign(slot, isInOrder ? changed : read(picture));
    if (isInOrder)
        told.remember(run);
}

/// What the picture says, as far as it says something.
void State::assign(Slot slot, const ChannelPicture &picture)
{
    if (!picture.name.isEmpty() && !sameText(m_channels.at(slot).name, picture.name))
        rename(slot, ami::decoded(picture.name));
    if (!picture.state.isEmpty() && !sameText(m_channels.at(slot).state, picture.state)) {
        const QString known = knownState(picture.state);
        Channel &row = m_channels.edit(slot, bit(ChannelColumn::State));
        row.state = known.isNull() ? ami::decoded(picture.state) : known;
        row.stateSince = m_moment;
    }
    update(m_channels, slot, &Channel::linkedId, picture.linkedId, 0);
    // Where an application runs, Newexten tells of each step; where another event shows a new
    // place, none does: a bridge took the channel out of the dialplan (main/manager_channels.c, 13
    // and later).
    if (picture.priority >= 0 && !picture.linkedId.isNull() && !isAt(m_channels.at(slot), picture))
        update(m_channels, slot, &Channel::application, Text(""), bit(ChannelColumn::Application));
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

/// The channel of an event that is about something else. Its picture only counts where there is
/// none yet: it may be older than what is known, or run ahead of what the server itself lists (the
/// caller ID in the DialEnd of a queue's caller, 22).
Slot State::meet(const ChannelPicture &picture)
{
    if (const Slot known = findChannel(picture.uniqueId, picture.name); known != NoSlot) {
        confirm(known);
        return known;
    }
    const Slot slot = obtainChannel(picture);
    if (slot != NoSlot)
        apply(slot, picture);
    return slot;
}

/// The server spoke of this channel.
void State::confirm(Slot slot)
{
    confirm(m_channels.touch(slot));
    touch(slot);
}

/// Something about it is to be derived again. That is no word of the server's: a ghost that is
/// named as somebody's partner must not live on by it.
void State::touch(Slot slot)
{
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
    m_told[slot].forget();
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
        // The server counts whole seconds, and from a masquerade on (a redirect, a bridge) anew, of
        // which it does not tell (22 and 16): the birth that was seen is the truer one.
        const Instant told = m_moment - *fact.seconds * 1000;
        const Instant kept = m_channels.at(slot).startedAt;
        if (!known || clockStands() || kept - told > 2000)
            m_channels.set(slot, &Channel::startedAt, told, bit(ChannelColumn::Started));
        if (!known)
            m_channels.touch(slot).stateSince = told;
    }
    if (!fact.bridge.isNull()) {
        if (fact.bridge.isEmpty())
            leave(slot);
        else
            join(slot, confirm(m_bridges, fact.bridge), {}, 0);
        return;
    }
    // Up to 11 the list names the partner.
    if (fact.partnerId.isEmpty() && fact.partnerName.isEmpty()) {
        if (!fact.partnerName.isNull())
            leave(slot);
        return;
    }
    const Slot partner = findChannel(fact.partnerId, fact.partnerName);
    if (partner == NoSlot || partner == slot)
        return; // its own item comes later, and names this one
    link(slot, partner, 0);
}

void State::on(const ChannelRenamed &fact)
{
    const Slot slot = findChannel(fact.uniqueId, fact.oldName);
    if (fact.newName.isEmpty())
        return;
    if (slot != NoSlot) {
        const QString before = m_channels.at(slot).name;
        const QString name = ami::decoded(fact.newName);
        confirm(slot);
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
        confirm(born);
}

/// The middle of a masquerade (up to 11): the call \a call takes the phone away from the call
/// \a phone. The phone's state and caller ID go with it, and not every version tells of that
/// (1.0/redirect-blind, 1.2/call-via-local, 1.8/atxfer-action against the lists behind them).
void State::takeOver(Slot phone, Slot call)
{
    const Channel before = m_channels.at(call);
    const Channel from = m_channels.at(phone);
    constexpr Columns columns = bit(ChannelColumn::State) | bit(ChannelColumn::CallerNumber) |
                                bit(ChannelColumn::CallerName) |
                                bit(ChannelColumn::ConnectedNumber) |
                                bit(ChannelColumn::ConnectedName);
    Channel &row = m_channels.edit(call, columns);
    row.state = from.state;
    row.stateSince = from.stateSince;
    row.callerNumber = from.callerNumber;
    row.callerName = from.callerName;
    row.connectedNumber = from.connectedNumber;
    row.connectedName = from.connectedName;
    Channel &left = m_channels.edit(phone, columns);
    left.callerNumber = before.callerNumber;
    left.callerName = before.callerName;
    left.connectedNumber = before.connectedNumber;
    left.connectedName = before.connectedName;
    leg(call).incoming = leg(phone).incoming;
    touch(phone);
}

void State::rename(Slot slot, const QString &name)
{
    const QString old = m_channels.at(slot).name;
    if (old == name)
        return;
    m_told[slot].forget();
    forgetName(slot);
    m_channels.edit(slot, bit(ChannelColumn::Name));
    setName(slot, name);
    if (deviceOf(name) != m_channels.at(slot).device) {
        forgetDevice(slot);
        setDevice(slot);
    }
    renameWaiting(slot, old, name);
}

void State::on(const ChannelHeld &fact)
{
    const Slot slot = meet(fact.channel);
    if (slot == NoSlot)
        return;
    m_channels.set(slot, &Channel::onHold, fact.held, bit(ChannelColumn::Hold));
}

void State::on(const ChannelHearsMusic &fact)
{
    const Slot slot = findChannel(fact.channel.uniqueId, fact.channel.name);
    if (slot == NoSlot)
        return;
    confirm(slot);
    m_channels.set(slot, &Channel::hearsMusic, fact.playing, bit(ChannelColumn::Hold));
}

/// The one that picks up takes the other's place by a masquerade. Where that one was answered in
/// the same moment, or was parked while it rang, the place is in a bridge, and neither BridgeEnter
/// nor ParkedCall follows (soak, 22).
void State::on(const CallPickedUp &fact)
{
    const Slot slot = meet(fact.channel);
    const Slot target = findChannel(fact.target, {});
    if (slot == NoSlot || target == NoSlot || slot == target)
        return;
    const Channel place = m_channels.at(target);
    m_channels.set(slot, &Channel::startedAt, place.startedAt, bit(ChannelColumn::Started));
    if (place.bridge.isEmpty())
        return;
    parkInstead(target, slot);
    leave(target);
    join(slot, confirm(m_bridges, place.bridge), {}, m_moment);
    m_told[slot].forget();
    m_channels.set(slot, &Channel::context, place.context, bit(ChannelColumn::Context));
    m_channels.set(slot, &Channel::extension, place.extension, bit(ChannelColumn::Extension));
    m_channels.set(slot, &Channel::priority, place.priority, bit(ChannelColumn::Priority));
    m_channels.set(slot, &Channel::application, QString(), bit(ChannelColumn::Application));
}

void State::on(const ChannelEnded &fact)
{
    const Slot slot = findChannel(fact.uniqueId, fact.name);
    if (slot == NoSlot && fact.uniqueId.isEmpty())
        return;
    Ending &ending = slot == NoSlot ? m_endings.bury(printOf(fact.uniqueId)) : end(slot);
    ending.cause = fact.cause;
    ending.gone = true;
}

void State::on(const OriginateFailed &fact)
{
    m_endings.obtain(printOf(fact.uniqueId)).gone = true;
}

Ending &State::end(Slot slot)
{
    touch(slot);
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
    if (m_masquerade.phone == slot)
        m_masquerade = {};
    if (!m_guessedDials.isEmpty())
        m_guessedDials.removeIf([slot](auto it) { return it.value() == slot; });
    forgetName(slot);
    forgetDevice(slot);
    Ending &ending = m_endings.bury(m_channels.printOf(slot));
    m_channels.remove(slot);
    return ending;
}

bool State::hasEnded(Text uniqueId) const
{
    return m_endings.isBuried(printOf(uniqueId));
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
    // Of the two halves of `Local/…` the first is dialled; the second goes on in the dialplan.
    const QString &name = m_channels.at(slot).name;
    if (name.startsWith(QLatin1StringView("Local/")) && name.endsWith(u'2'))
        return;
    const auto it = m_guessedDials.constFind(m_channels.at(slot).device);
    if (it != m_guessedDials.constEnd())
        dial(it.value(), slot);
}

} // namespace pbx
