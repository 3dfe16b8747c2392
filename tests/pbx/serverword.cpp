// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverword.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace serverword {

namespace {

using ami::Message;

/// The words that stand for nothing on the wire (dialects, 1).
QString something(const QString &text)
{
    static const QSet<QString> Nothings{u"<unknown>"_s, u"(null)"_s, u"<null>"_s,
                                        u"n/a"_s,       u"-none-"_s, u"unknown"_s};
    return Nothings.contains(text.toLower()) ? QString() : text;
}

/// Puts the first of these headers that is there into the row.
void put(Row &row, const QString &field, const Message &message,
         std::initializer_list<QByteArrayView> headers)
{
    for (const QByteArrayView header : headers) {
        if (message.has(header)) {
            row.insert(field, something(message.text(header)));
            return;
        }
    }
}

QString first(const Message &message, std::initializer_list<QByteArrayView> headers)
{
    Row row;
    put(row, u"x"_s, message, headers);
    return row.value(u"x"_s);
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

/// `CallerIDNum`, `CallerID` with the number alone (1.2), or `"Phone One" <101>` (1.0).
void putCaller(Row &row, const Message &message)
{
    put(row, u"caller name"_s, message, {"CallerIDName"});
    put(row, u"caller number"_s, message, {"CallerIDNum", "CallerID"});
    const QString whole = row.value(u"caller number"_s);
    const qsizetype open = whole.lastIndexOf(u'<');
    if (message.has("CallerIDNum") || message.has("CallerIDName") || !message.has("CallerID"))
        return;
    row.insert(u"caller number"_s, open < 0 ? whole : whole.sliced(open + 1).chopped(1));
    row.insert(u"caller name"_s, open < 0 ? QString() : whole.first(open).trimmed().remove(u'"'));
}

/// The Status of 13 alone lists the conference's own channels, of which no event ever speaks
/// (13/conference); 16 and 22 list none (16-sip/redirect-both-to-conference).
bool isInternal(const Message &item)
{
    return item.text("Channel").startsWith(u"CBAnn/"_s);
}

Row channel(const Message &item)
{
    Row row;
    put(row, u"name"_s, item, {"Channel"});
    put(row, u"state"_s, item, {"ChannelStateDesc", "State"});
    putCaller(row, item);
    put(row, u"connected number"_s, item, {"ConnectedLineNum"});
    put(row, u"connected name"_s, item, {"ConnectedLineName"});
    put(row, u"context"_s, item, {"Context"});
    put(row, u"extension"_s, item, {"Extension", "Exten"});
    put(row, u"priority"_s, item, {"Priority"});
    put(row, u"application"_s, item, {"Application"});
    put(row, u"application data"_s, item, {"ApplicationData", "Data"});
    put(row, u"linked id"_s, item, {"Linkedid"});
    if (item.has("Seconds"))
        row.insert(Age, item.text("Seconds"));
    else if (const QStringList parts = item.text("Duration").split(u':'); parts.size() == 3)
        row.insert(Age, QString::number(parts[0].toInt() * 3600 + parts[1].toInt() * 60 +
                                        parts[2].toInt()));
    return row;
}

/// Device states as app_queue numbers them (include/asterisk/devicestate.h).
QString deviceWord(int number)
{
    static const std::array Words{u"Unknown"_s, u"Not in use"_s, u"In use"_s,
                                  u"Busy"_s,    u"Invalid"_s,    u"Unavailable"_s,
                                  u"Ringing"_s, u"Ring+Inuse"_s, u"On Hold"_s};
    return Words.at(static_cast<std::size_t>(number));
}

Row member(const Message &item)
{
    Row row;
    put(row, u"name"_s, item, {"MemberName", "Name"});
    put(row, u"penalty"_s, item, {"Penalty"});
    put(row, u"paused reason"_s, item, {"PausedReason"});
    if (item.has("Status")) // not in 1.0
        row.insert(u"status"_s, deviceWord(static_cast<int>(item.number("Status"))));
    if (item.has("Paused"))
        row.insert(u"paused"_s, yesNo(item.number("Paused") != 0));
    return row;
}

Row parked(const Message &item)
{
    Row row;
    put(row, u"channel"_s, item, {"ParkeeChannel", "Channel"});
    put(row, u"unique id"_s, item, {"ParkeeUniqueid"});
    put(row, u"parker"_s, item, {"ParkerDialString", "From"});
    put(row, Age, item, {"ParkingDuration"});
    if (item.has("ParkeeChannel")) {
        put(row, u"caller number"_s, item, {"ParkeeCallerIDNum"});
        put(row, u"caller name"_s, item, {"ParkeeCallerIDName"});
    } else {
        putCaller(row, item);
    }
    return row;
}

Row participant(const Message &item)
{
    Row row;
    put(row, u"channel"_s, item, {"Channel"});
    put(row, u"unique id"_s, item, {"Uniqueid"});
    putCaller(row, item);
    put(row, Age, item, {"AnsweredTime"});
    row.insert(u"muted"_s, yesNo(item.text("Muted") == u"Yes"_s));
    return row;
}

/// One word for what the several lists say: can it be reached?
Row peer(const Message &item)
{
    Row row;
    if (item.isEvent("EndpointList")) {
        row.insert(u"reachable"_s, yesNo(item.text("DeviceState") != u"Unavailable"_s));
        return row;
    }
    if (item.isEvent("ContactList")) {
        const QString uri = item.text("Uri");
        row.insert(u"address"_s, uri.sliced(uri.indexOf(u'@') + 1));
        return row;
    }
    const QString address = something(item.text("IPaddress"));
    row.insert(u"address"_s,
               address.isEmpty() ? QString() : QString(address + u':' + item.text("IPport")));
    const QString status = item.text("Status");
    // 1.2 goes on to say `OK (1 ms)` of a phone whose registration has expired (1.2/sippeers).
    if (status != u"Unmonitored"_s)
        row.insert(u"reachable"_s, yesNo(status.startsWith(u"OK"_s) && !address.isEmpty()));
    else if (item.text("Dynamic") == u"yes"_s)
        row.insert(u"reachable"_s, yesNo(!address.isEmpty()));
    return row;
}

/// A sum of bits (main/pbx.c); 3 for "not there" in 1.0 (dialects, 6).
Row extension(const Message &item)
{
    const int bits = static_cast<int>(item.number("Status"));
    QString lamp = u"idle"_s;
    if (bits == 3 || (bits & 4))
        lamp = u"unavailable"_s;
    else if (bits & 8)
        lamp = bits == 8 ? u"ringing"_s : u"in use, ringing"_s;
    else if (bits & 16)
        lamp = bits == 16 ? u"on hold"_s : u"in use, on hold"_s;
    else if (bits & 2)
        lamp = u"busy"_s;
    else if (bits & 1)
        lamp = u"in use"_s;
    Row row{{u"lamp"_s, lamp}};
    put(row, u"hint"_s, item, {"Hint"});
    return row;
}

Row mailbox(const Message &item)
{
    Row row;
    put(row, u"new"_s, item, {"NewMessages", "NewMessageCount"});
    put(row, u"old"_s, item, {"OldMessages", "OldMessageCount"});
    put(row, u"name"_s, item, {"Fullname"});
    if (item.has("Waiting"))
        row.insert(u"waiting"_s, yesNo(item.number("Waiting") != 0));
    else
        row.insert(u"waiting"_s, yesNo(row.value(u"new"_s).toInt() > 0));
    return row;
}

QString mailboxKey(const Message &item)
{
    const QString box = first(item, {"Mailbox", "VoiceMailbox"});
    if (box.contains(u'@'))
        return box;
    return box + u'@' + (item.has("VMContext") ? item.text("VMContext") : u"default"_s);
}

/// What an item says of a thing of this kind; nothing where it does not speak of one.
void take(Rows &rows, Kind kind, const Message &item)
{
    const auto add = [&](const QString &key, const Row &row) { rows[key].insert(row); };
    const auto both = [&](QByteArrayView one, QByteArrayView other) {
        return QString(item.text(one) + u'\n' + item.text(other));
    };
    switch (kind) {
    case Kind::Channels:
        if ((item.isEvent("Status") || item.isEvent("CoreShowChannel")) && !isInternal(item))
            add(item.text("Uniqueid"), channel(item));
        break;
    case Kind::BridgeList:
        if (item.isEvent("BridgeListItem"))
            add(item.text("BridgeUniqueid"), {{u"type"_s, item.text("BridgeType")},
                                              {u"channels"_s, item.text("BridgeNumChannels")}});
        break;
    case Kind::Queues:
        if (item.isEvent("QueueParams")) {
            Row row{{u"callers"_s, item.text("Calls")}};
            put(row, u"strategy"_s, item, {"Strategy"});
            add(item.text("Queue"), row);
        }
        break;
    case Kind::QueueMembers:
        if (item.isEvent("QueueMember"))
            add(both("Queue", "Location"), member(item));
        break;
    case Kind::QueueCallers:
        if (item.isEvent("QueueEntry")) {
            Row row{{u"position"_s, item.text("Position")}, {Age, item.text("Wait")}};
            put(row, u"unique id"_s, item, {"Uniqueid"});
            putCaller(row, item);
            add(both("Queue", "Channel"), row);
        }
        break;
    case Kind::QueueSummary:
        if (item.isEvent("QueueSummary"))
            add(item.text("Queue"),
                {{u"callers"_s, item.text("Callers")}, {u"available"_s, item.text("Available")}});
        break;
    case Kind::ParkingLots:
        if (item.isEvent("Parkinglot"))
            add(item.text("Name"),
                {{u"spaces"_s, item.text("StartSpace") + u'-' + item.text("StopSpace")}});
        break;
    case Kind::ParkedCalls:
        if (item.isEvent("ParkedCall")) {
            const QString lot = item.has("Parkinglot") ? item.text("Parkinglot") : u"default"_s;
            add(lot + u'\n' + first(item, {"ParkingSpace", "Exten"}), parked(item));
        }
        break;
    case Kind::Conferences:
        if (item.isEvent("ConfbridgeListRooms"))
            add(item.text("Conference"), {{u"participants"_s, item.text("Parties")},
                                          {u"locked"_s, yesNo(item.text("Locked") == u"Yes"_s)}});
        break;
    case Kind::Participants:
        if (item.isEvent("ConfbridgeList"))
            add(both("Conference", "Channel"), participant(item));
        break;
    case Kind::Peers:
        if (item.isEvent("EndpointList"))
            add(u"PJSIP/"_s + item.text("ObjectName"), peer(item));
        else if (item.isEvent("ContactList"))
            add(u"PJSIP/"_s + item.text("Endpoint"), peer(item));
        else if (item.isEvent("PeerEntry"))
            add(item.text("Channeltype") + u'/' + item.text("ObjectName"), peer(item));
        break;
    case Kind::Extensions: // -1: it has no hint, and is none of ours
        if (item.has("Exten") && item.has("Context") && item.number("Status", -1) >= 0)
            add(item.text("Exten") + u'@' + item.text("Context"), extension(item));
        break;
    case Kind::Devices: // others are not kept
        if (item.isEvent("DeviceStateChange") && item.text("Device").startsWith(u"Custom:"))
            add(item.text("Device"), {{u"state"_s, item.text("State")}});
        break;
    case Kind::Mailboxes:
        if (item.isResponse() ? item.has("NewMessages") || item.has("Waiting")
                              : item.isEvent("VoicemailUserEntry")) {
            // `101@default,102@default` was asked for: a sum over several, and no mailbox.
            if (const QString key = mailboxKey(item); !key.contains(u',') && !key.contains(u'&'))
                add(key, mailbox(item));
        }
        break;
    case Kind::Registrations:
        if (item.isEvent("RegistryEntry"))
            add(u"SIP\n"_s + item.text("Username") + u'\n' + item.text("Host"),
                {{u"status"_s, item.text("State")}});
        else if (item.isEvent("OutboundRegistrationDetail"))
            add(u"PJSIP\n"_s + item.text("ClientUri") + u'\n' + item.text("ServerUri"),
                {{u"status"_s, item.text("Status")}});
        break;
    case Kind::Bridges:
    case Kind::CliChannels:
    case Kind::Count:
        break;
    }
}

/// Who is joined with whom, for each channel: `BridgeId` (13 on), the partner's name in a Status
/// (up to 11), which is not there where there is none.
Rows bridges(const recordings::Messages &messages, const QList<qsizetype> &items)
{
    QHash<QString, QString> idOf; // channel name → Uniqueid
    QHash<QString, QStringList> members;
    for (const qsizetype number : items) {
        const Message &item = messages.at(number);
        idOf.insert(item.text("Channel"), item.text("Uniqueid"));
        if (!isInternal(item))
            members[item.text("BridgeId")].append(item.text("Uniqueid"));
    }
    Rows rows;
    for (const qsizetype number : items) {
        const Message &item = messages.at(number);
        if (isInternal(item))
            continue;
        const QString id = item.text("Uniqueid");
        Row row;
        if (item.has("BridgeId")) {
            QStringList others = members.value(item.text("BridgeId"));
            others.removeOne(id);
            others.sort();
            row.insert(u"bridge"_s, item.text("BridgeId"));
            row.insert(u"joined with"_s,
                       item.text("BridgeId").isEmpty() ? QString() : others.join(u' '));
        } else {
            const QString other = first(item, {"Link", "BridgedChannel"});
            if (!other.isEmpty() && !idOf.contains(other))
                continue; // it was asked for one channel alone
            row.insert(u"joined with"_s, idOf.value(other));
        }
        rows.insert(id, row);
    }
    return rows;
}

/// Up to 1.4 the fields of a concise line are parted by `:`, later by `!`. 1.6.2 on cut a name at
/// 20 letters in the table (`Location`, `State`, `Application(Data)`): the lab's names are shorter.
Rows cliChannels(const QString &output)
{
    Rows rows;
    for (const QString &line : output.split(u'\n')) {
        if (!line.contains(u'/') || line.startsWith(u' '))
            continue;
        const QChar mark = line.contains(u'!') ? u'!' : u':';
        const QStringList parts = line.split(mark);
        if (parts.size() >= 10) {
            rows.insert(parts.at(0), {{u"context"_s, parts.at(1)},
                                      {u"extension"_s, parts.at(2)},
                                      {u"priority"_s, parts.at(3)},
                                      {u"state"_s, parts.at(4)},
                                      {u"application"_s, parts.at(5)},
                                      {u"application data"_s, parts.at(6)}});
            continue;
        }
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 4)
            continue;
        Row row{{u"state"_s, words.at(2)},
                {u"application"_s, words.at(3).first(words.at(3).indexOf(u'('))}};
        const QString place = words.at(1); // `102@phones:1`, or `(None)`
        if (const qsizetype at = place.indexOf(u'@'), colon = place.lastIndexOf(u':'); at > 0) {
            row.insert(u"extension"_s, place.first(at));
            row.insert(u"context"_s, place.sliced(at + 1, colon - at - 1));
            row.insert(u"priority"_s, place.sliced(colon + 1));
        }
        rows.insert(words.at(0), row);
    }
    return rows;
}

bool isCliList(const Message &message)
{
    const QByteArray output = message.commandOutput();
    // Not the wide table, nor a table with headers of 1.0.
    return (output.contains(" active channel") && output.contains("Location  ")) ||
           output.contains("!Up!") || output.contains(":Up:");
}

/// The end event of a list → what it lists.
const QHash<QByteArray, QList<Kind>> &endings()
{
    static const QHash<QByteArray, QList<Kind>> table{
        {"StatusComplete", {Kind::Channels, Kind::Bridges}},
        {"CoreShowChannelsComplete", {Kind::Channels, Kind::Bridges}},
        {"BridgeListComplete", {Kind::BridgeList}},
        {"QueueStatusComplete", {Kind::Queues, Kind::QueueMembers, Kind::QueueCallers}},
        {"QueueSummaryComplete", {Kind::QueueSummary}},
        {"ParkinglotsComplete", {Kind::ParkingLots}},
        {"ParkedCallsComplete", {Kind::ParkedCalls}},
        {"ConfbridgeListRoomsComplete", {Kind::Conferences}},
        {"ConfbridgeListComplete", {Kind::Participants}},
        {"PeerlistComplete", {Kind::Peers}},
        {"EndpointListComplete", {Kind::Peers}},
        {"ContactListComplete", {Kind::Peers}},
        {"ExtensionStateListComplete", {Kind::Extensions}},
        {"DeviceStateListComplete", {Kind::Devices}},
        {"VoicemailUserEntryComplete", {Kind::Mailboxes}},
        {"RegistrationsComplete", {Kind::Registrations}},
        {"OutboundRegistrationDetailComplete", {Kind::Registrations}},
    };
    return table;
}

/// What was asked for: ActionID → the filter of the question (a channel, a queue), or "".
QHash<QString, QString> filtersIn(const QString &recording)
{
    QHash<QString, QString> filters;
    QFile file(recordings::path(recording.chopped(4) + u".sent"_s));
    if (!file.open(QIODevice::ReadOnly))
        return filters;
    recordings::read(file.readAll(), [&](const Message &action) {
        const QString filter = first(action, {"Member", "Queue", "Channel", "Conference"});
        if (!filter.isEmpty())
            filters.insert(action.text("ActionID"), filter);
        return true;
    });
    return filters;
}

} // namespace

QString nameOf(Kind kind)
{
    static const std::array Names{u"channels"_s,      u"channels, by CLI"_s, u"joined channels"_s,
                                  u"bridges"_s,       u"queues"_s,           u"queue members"_s,
                                  u"queue callers"_s, u"queue summaries"_s,  u"parking lots"_s,
                                  u"parked calls"_s,  u"conferences"_s,      u"participants"_s,
                                  u"peers"_s,         u"extensions"_s,       u"devices"_s,
                                  u"mailboxes"_s,     u"registrations"_s};
    return Names.at(static_cast<std::size_t>(kind));
}

QList<Answer> answersIn(const QString &recording, const recordings::Messages &messages)
{
    const QHash<QString, QString> filters = filtersIn(recording);
    QList<Answer> answers;
    Answer current;
    QList<qsizetype> items;
    bool queues = false; // 1.0: QueueStatus has no end
    const auto finish = [&](const QList<Kind> &kinds, qsizetype end) {
        for (const Kind kind : kinds) {
            Answer answer = current;
            answer.kind = kind;
            answer.end = end;
            answer.within = filters.value(answer.id);
            // An endpoint without a contact is not in the list of contacts.
            answer.whole = kind != Kind::Bridges && kind != Kind::Devices &&
                           !messages.at(end).isEvent("ContactListComplete");
            if (kind == Kind::Bridges) {
                answer.rows = bridges(messages, items);
            } else {
                for (const qsizetype number : items)
                    take(answer.rows, kind, messages.at(number));
            }
            answers.append(answer);
        }
        current = Answer();
        items.clear();
        queues = false;
    };
    for (qsizetype number = 0; number < messages.size(); ++number) {
        const Message &message = messages.at(number);
        if (message.isResponse()) {
            if (queues)
                finish(endings().value("QueueStatusComplete"), number - 1);
            current = Answer();
            current.id = message.text("ActionID");
            current.begin = number;
            items.clear();
            queues = message.text("Message") == u"Queue status will follow"_s;
            for (const Kind kind : {Kind::Mailboxes, Kind::Extensions}) { // ask for one
                Answer answer{kind, current.id, number, number, false};
                take(answer.rows, kind, message);
                if (!answer.rows.isEmpty())
                    answers.append(answer);
            }
            if (isCliList(message)) {
                answers.append({Kind::CliChannels,
                                current.id,
                                number,
                                number,
                                true,
                                {},
                                cliChannels(ami::decoded(message.commandOutput()))});
            }
            if (message.text("Message") == u"No active conferences."_s)
                finish({Kind::Conferences, Kind::Participants}, number);
        } else if (message.isEvent() && message.text("ActionID") == current.id) {
            if (const auto ending = endings().constFind(message.name().toByteArray());
                ending != endings().cend())
                finish(*ending, number);
            else
                items.append(number);
        }
    }
    if (queues)
        finish(endings().value("QueueStatusComplete"), messages.size() - 1);
    return answers;
}

namespace {

/// The events that speak of a kind of row, where others bear its name too (a device is no peer).
bool speaksOf(Kind kind, const Message &message)
{
    const auto is = [&](std::initializer_list<QByteArrayView> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](QByteArrayView name) { return message.isEvent(name); });
    };
    switch (kind) {
    case Kind::Peers:
        return is({"PeerStatus", "ContactStatus", "EndpointList", "ContactList", "PeerEntry"});
    case Kind::Mailboxes:
        return (message.isResponse() && message.has("Mailbox")) ||
               is({"MessageWaiting", "VoicemailUserEntry"});
    case Kind::Devices:
        return is({"DeviceStateChange"});
    default:
        return true;
    }
}

} // namespace

bool wasTold(const recordings::Messages &messages, const Answer &answer, const QString &key,
             const QString &field, const QString &value)
{
    static const QRegularExpression Separator(u"[\n@]"_s);
    static const QHash<QString, QByteArray> Headers{
        {u"connected number"_s, "ConnectedLineNum"},
        {u"connected name"_s, "ConnectedLineName"},
        {u"priority"_s, "Priority"},
        {u"new"_s, "New"},
    };
    // A MessageWaiting of 13 bears a caller's name too.
    const QByteArray header = answer.kind == Kind::Mailboxes && field == u"name"_s
                                  ? QByteArray("Fullname")
                                  : Headers.value(field);
    for (qsizetype at = 0; at < answer.begin; ++at) {
        const Message &message = messages.at(at);
        if (!speaksOf(answer.kind, message))
            continue;
        QSet<QString> values;
        bool told = value.isEmpty();
        for (const ami::Field &each : message.fields()) {
            const QString text = ami::decoded(each.value);
            values.insert(text);
            told = told || (text == value && each.name.contains(header));
        }
        const QStringList parts = key.split(Separator);
        if (told &&
            (values.contains(key) ||
             (parts.size() > 1 && values.contains(QSet<QString>(parts.begin(), parts.end())))))
            return true;
    }
    return false;
}

} // namespace serverword
