// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storm.h"

#include <QStringBuilder>

#include <random>
#include <vector>

namespace support {

namespace {

struct Leg
{
    QByteArray channel, uniqueId, number, name, otherNumber, otherName, extension;
    int state = 0;
};

struct Call
{
    Leg caller, called;
    QByteArray linkedId, bridge;
    int step = 0;
};

class Writer
{
public:
    explicit Writer(QByteArray &bytes) : m_bytes(bytes) {}

    Writer &event(const char *name, const char *privilege)
    {
        m_bytes.append("Event: ").append(name).append("\r\nPrivilege: ").append(privilege).append("\r\n");
        return *this;
    }
    Writer &field(const char *name, const QByteArray &value)
    {
        m_bytes.append(name).append(": ").append(value).append("\r\n");
        return *this;
    }
    Writer &bridge(const Call &call, int channels)
    {
        return field("BridgeUniqueid", call.bridge).field("BridgeType", "basic")
            .field("BridgeTechnology", "simple_bridge").field("BridgeCreator", "<unknown>")
            .field("BridgeName", "<unknown>").field("BridgeNumChannels", QByteArray::number(channels))
            .field("BridgeVideoSourceMode", "none");
    }
    Writer &channel(const Call &call, const Leg &leg, const QByteArray &prefix = {})
    {
        static const char *const Words[] = {"Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing", "Up"};
        const auto put = [&](const char *name, const QByteArray &value) {
            m_bytes.append(prefix).append(name).append(": ").append(value).append("\r\n");
        };
        put("Channel", leg.channel);
        put("ChannelState", QByteArray::number(leg.state));
        put("ChannelStateDesc", Words[leg.state]);
        put("CallerIDNum", leg.number);
        put("CallerIDName", leg.name);
        put("ConnectedLineNum", leg.otherNumber);
        put("ConnectedLineName", leg.otherName);
        put("Language", "en");
        put("AccountCode", "");
        put("Context", "internal");
        put("Exten", leg.extension);
        put("Priority", "1");
        put("Uniqueid", leg.uniqueId);
        put("Linkedid", call.linkedId);
        return *this;
    }
    void end() { m_bytes.append("\r\n"); }

private:
    QByteArray &m_bytes;
};

constexpr int Steps = 19;

/// The next event of a call's life.
void advance(Call &call, QByteArray &bytes)
{
    Writer w(bytes);
    Leg &a = call.caller;
    Leg &b = call.called;
    switch (call.step++) {
    case 0: w.event("Newchannel", "call,all").channel(call, a).end(); break;
    case 1: a.state = 4; w.event("Newstate", "call,all").channel(call, a).end(); break;
    case 2:
        w.event("Newexten", "dialplan,all").channel(call, a).field("Extension", a.extension)
            .field("Application", "Dial").field("AppData", "PJSIP/" + b.number + ",20,tTkK").end();
        break;
    case 3:
        w.event("VarSet", "dialplan,all").channel(call, a).field("Variable", "DIALSTATUS")
            .field("Value", "").end();
        break;
    case 4: w.event("Newchannel", "call,all").channel(call, b).end(); break;
    case 5:
        b.otherNumber = a.number;
        b.otherName = a.name;
        w.event("NewConnectedLine", "call,all").channel(call, b).end();
        break;
    case 6:
        w.event("DialBegin", "call,all").channel(call, a).channel(call, b, "Dest")
            .field("DialString", b.number).end();
        break;
    case 7: b.state = 5; w.event("Newstate", "call,all").channel(call, b).end(); break;
    case 8: b.state = 6; w.event("Newstate", "call,all").channel(call, b).end(); break;
    case 9: a.state = 6; w.event("Newstate", "call,all").channel(call, a).end(); break;
    case 10:
        w.event("DialEnd", "call,all").channel(call, a).channel(call, b, "Dest")
            .field("DialStatus", "ANSWER").end();
        break;
    case 11: w.event("BridgeCreate", "call,all").bridge(call, 0).end(); break;
    case 12: w.event("BridgeEnter", "call,all").bridge(call, 1).channel(call, b).end(); break;
    case 13: w.event("BridgeEnter", "call,all").bridge(call, 2).channel(call, a).end(); break;
    case 14: w.event("BridgeLeave", "call,all").bridge(call, 1).channel(call, b).end(); break;
    case 15: w.event("BridgeLeave", "call,all").bridge(call, 0).channel(call, a).end(); break;
    case 16: w.event("BridgeDestroy", "call,all").bridge(call, 0).end(); break;
    case 17:
        w.event("Hangup", "call,all").channel(call, b).field("Cause", "16")
            .field("Cause-txt", "Normal Clearing").end();
        break;
    default:
        w.event("Hangup", "call,all").channel(call, a).field("Cause", "16")
            .field("Cause-txt", "Normal Clearing").end();
        break;
    }
}

Call makeCall(int number, int slot)
{
    Call call;
    const QByteArray a = QByteArray::number(1000 + 2 * slot);
    const QByteArray b = QByteArray::number(1001 + 2 * slot);
    const QByteArray hex = QByteArray::number(number, 16).rightJustified(8, '0');
    call.caller = {"PJSIP/" + a + "-" + hex, "1795293476." + QByteArray::number(2 * number), a,
                   "User " + a, "<unknown>", "<unknown>", b};
    call.called = {"PJSIP/" + b + "-" + hex, "1795293476." + QByteArray::number(2 * number + 1), b,
                   "User " + b, "<unknown>", "<unknown>", "s"};
    call.linkedId = call.caller.uniqueId;
    call.bridge = "4c821d48-f9ff-4343-a072-" + hex + "0000";
    return call;
}

} // namespace

QByteArray storm(int events, int concurrentCalls, quint32 seed, int first)
{
    QByteArray bytes = "Asterisk Call Manager/11.0.0\r\n";
    bytes.reserve(qsizetype(events) * 420);
    std::mt19937 random(seed);
    std::vector<Call> calls;
    int number = first;
    for (int slot = 0; slot < concurrentCalls; ++slot)
        calls.push_back(makeCall(number++, slot));
    const auto pick = std::uniform_int_distribution<std::size_t>(0, calls.size() - 1);
    for (int event = 0; event < events; ++event) {
        const std::size_t slot = std::uniform_int_distribution<std::size_t>(pick)(random);
        Call &call = calls[slot];
        advance(call, bytes);
        if (call.step == Steps)
            call = makeCall(number++, static_cast<int>(slot));
    }
    for (Call &call : calls) {
        while (call.step > 0 && call.step < Steps)
            advance(call, bytes);
    }
    return bytes;
}

} // namespace support
