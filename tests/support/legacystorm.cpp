// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legacystorm.h"

#include <QList>

#include <utility>

namespace support {

namespace {

using Fields = QList<std::pair<const char *, QByteArray>>;

void event(QByteArray &bytes, const QByteArray &name, const Fields &fields)
{
    bytes.append("Event: ").append(name).append("\r\nPrivilege: call,all\r\n");
    for (const auto &[header, value] : fields)
        bytes.append(header).append(": ").append(value).append("\r\n");
    bytes.append("\r\n");
}

void rename(QByteArray &bytes, const QByteArray &from, const QByteArray &to, const QByteArray &id)
{
    event(bytes, "Rename", {{"Oldname", from}, {"Newname", to}, {"Uniqueid", id}});
}

QByteArray uniqueId(int call, int leg)
{
    return "1795293476." + QByteArray::number(2 * call + leg);
}

} // namespace

QByteArray legacyStorm(int calls, int first)
{
    QByteArray bytes = "Asterisk Call Manager/1.0\r\n";
    for (int call = first; call < first + calls; ++call) {
        const QByteArray one = "SIP/101-e800c3f0";
        const QByteArray other = "SIP/102-f4012bb0";
        const QByteArray a = uniqueId(call, 0);
        const QByteArray b = uniqueId(call, 1);
        event(bytes, "Newchannel",
              {{"Channel", one}, {"State", "Ring"}, {"CallerID", "101"}, {"Uniqueid", a}});
        event(bytes, "Newexten",
              {{"Channel", one},
               {"Context", "phones"},
               {"Extension", "102"},
               {"Priority", "1"},
               {"Application", "Dial"},
               {"AppData", "SIP/102|15|tTk"},
               {"Uniqueid", a}});
        event(bytes, "Newchannel", {{"Channel", other}, {"State", "Down"}, {"Uniqueid", b}});
        event(bytes, "Dial",
              {{"Source", one}, {"Destination", other}, {"SrcUniqueID", a}, {"DestUniqueID", b}});
        event(bytes, "Newstate", {{"Channel", other}, {"State", "Ringing"}, {"Uniqueid", b}});
        event(bytes, "Newstate", {{"Channel", other}, {"State", "Up"}, {"Uniqueid", b}});
        event(bytes, "Newstate", {{"Channel", one}, {"State", "Up"}, {"Uniqueid", a}});
        event(bytes, "Link",
              {{"Channel1", one}, {"Channel2", other}, {"Uniqueid1", a}, {"Uniqueid2", b}});
        QByteArray left = one;
        if (call % 4 == 0) { // redirected: AsyncGoto takes the phone of the first leg
            const QByteArray id = "1795293477." + QByteArray::number(call);
            left = "AsyncGoto/" + one;
            event(bytes, "Newchannel", {{"Channel", left}, {"State", "Up"}, {"Uniqueid", id}});
            rename(bytes, one, one + "<MASQ>", a);
            rename(bytes, left, one, id);
            left += "<ZOMBIE>";
            rename(bytes, one + "<MASQ>", left, a);
            event(bytes, "Hangup", {{"Channel", one}, {"Uniqueid", id}, {"Cause", "16"}});
        }
        event(bytes, "Unlink",
              {{"Channel1", left}, {"Channel2", other}, {"Uniqueid1", a}, {"Uniqueid2", b}});
        event(bytes, "Hangup", {{"Channel", other}, {"Uniqueid", b}, {"Cause", "16"}});
        event(bytes, "Hangup", {{"Channel", left}, {"Uniqueid", a}, {"Cause", "16"}});
    }
    return bytes;
}

QByteArray oddities(int calls, int first)
{
    QByteArray bytes = "Asterisk Call Manager/11.0.0\r\n";
    for (int call = first; call < first + calls; ++call) {
        const QByteArray n = QByteArray::number(call);
        const QByteArray id = uniqueId(call, 0);
        const Fields leg{{"Channel", "Local/" + n + "@out-0000;1"},
                         {"ChannelStateDesc", "Up"},
                         {"CallerIDNum", n},
                         {"Uniqueid", id}};
        const auto with = [&leg](const Fields &more) { return more + leg; };
        event(bytes, "Newchannel", leg);
        event(bytes, "DeviceStateChange", {{"Device", "Local/" + n + "@out"}, {"State", "INUSE"}});
        event(bytes, "QueueCallerJoin", with({{"Queue", "support"}, {"Position", "1"}}));
        event(bytes, "QueueCallerLeave", with({{"Queue", "support"}, {"Position", "1"}}));
        event(bytes, "BridgeCreate", {{"BridgeUniqueid", "b" + n}, {"BridgeType", "base"}});
        event(bytes, "ConfbridgeStart", {{"Conference", n}, {"BridgeUniqueid", "b" + n}});
        event(bytes, "DeviceStateChange", {{"Device", "confbridge:" + n}, {"State", "INUSE"}});
        event(bytes, "ConfbridgeJoin", with({{"Conference", n}, {"BridgeUniqueid", "b" + n}}));
        event(bytes, "BridgeEnter", with({{"BridgeUniqueid", "b" + n}, {"BridgeType", "base"}}));
        event(bytes, "BridgeLeave", with({{"BridgeUniqueid", "b" + n}}));
        event(bytes, "ConfbridgeLeave", with({{"Conference", n}, {"BridgeUniqueid", "b" + n}}));
        event(bytes, "ConfbridgeEnd", {{"Conference", n}, {"BridgeUniqueid", "b" + n}});
        event(bytes, "DeviceStateChange", {{"Device", "confbridge:" + n}, {"State", "NOT_INUSE"}});
        event(bytes, "BridgeDestroy", {{"BridgeUniqueid", "b" + n}});
        event(bytes, "ParkedCall",
              {{"ParkeeChannel", "Local/" + n + "@out-0000;1"},
               {"ParkeeUniqueid", id},
               {"Parkinglot", "default"},
               {"ParkingSpace", n},
               {"ParkingTimeout", "45"}});
        if (call % 2 == 0) // the others end parked: their Hangup is all that is told
            event(bytes, "UnParkedCall",
                  {{"ParkeeChannel", "Local/" + n + "@out-0000;1"},
                   {"ParkeeUniqueid", id},
                   {"Parkinglot", "default"},
                   {"ParkingSpace", n}});
        event(bytes, "Hangup", with({{"Cause", "16"}}));
        event(bytes, "DeviceStateChange",
              {{"Device", "Local/" + n + "@out"}, {"State", "NOT_INUSE"}});
        event(bytes, "SomethingOfTomorrow" + n.right(3), {{"Name", n}});
    }
    return bytes;
}

} // namespace support
