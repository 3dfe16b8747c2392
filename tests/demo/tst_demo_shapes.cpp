// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the demo PBX says has the headers of the recordings, in their order.

#include "demo/clock.h"
#include "demo/server.h"
#include "wire.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Shapes = QHash<QByteArray, QSet<QByteArray>>;

/// Names a block: an event by its name, an answer by its words.
QByteArray kindOf(const Seen &block)
{
    if (block.kind == ami::Message::Kind::Event)
        return "Event " + block.name;
    QByteArray words = block.value("Message");
    // What the words quote differs; what they are does not.
    for (const char *cut : {"command: ", "not exist: "})
        if (const qsizetype at = words.indexOf(cut); at >= 0)
            words.truncate(at + qstrlen(cut));
    return "Response " + block.name + ' ' + words;
}

Shapes shapesOf(const QString &version)
{
    Shapes shapes;
    const QDir folder(QStringLiteral(CORDBOARD_TEST_DATA) + u"/"_s + version);
    const QStringList files = folder.entryList({u"*.ami"_s}, QDir::Files);
    for (const QString &file : files)
        for (const Seen &block : recorded(folder.filePath(file)))
            shapes[kindOf(block)].insert(block.shape());
    return shapes;
}

/// The header sets of HEADERS.txt for events that no recording of the folder shows.
QHash<QByteArray, QSet<QByteArray>> headerSets(const QString &version)
{
    QHash<QByteArray, QSet<QByteArray>> sets;
    QFile in(QStringLiteral(CORDBOARD_TEST_DATA) + u"/"_s + version + u"/HEADERS.txt"_s);
    if (!in.open(QIODevice::ReadOnly))
        return sets;
    const QList<QByteArray> lines = in.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf("): ");
        const qsizetype space = line.indexOf(' ');
        if (colon < 0 || space < 0)
            continue;
        QSet<QByteArray> names;
        const QList<QByteArray> words = line.mid(colon + 3).trimmed().split(' ');
        for (QByteArray word : words)
            names.insert(word.replace('[', "").replace(']', ""));
        sets.insert(line.left(space), names);
    }
    return sets;
}

/// Whether the words of \a part stand in \a whole, in their order.
bool isPartOf(const QByteArray &part, const QByteArray &whole)
{
    qsizetype found = 0;
    const QList<QByteArray> words = part.split(' ');
    const QList<QByteArray> all = whole.split(' ');
    for (const QByteArray &word : all)
        found += found < words.size() && words[found] == word ? 1 : 0;
    return found == words.size();
}

/// For a message of QVERIFY2, until the next one.
const char *told(const QByteArray &kind, const QByteArray &shape)
{
    static QByteArray text;
    text = kind + ": " + shape;
    return text.constData();
}

} // namespace

class TestShapes : public QObject
{
    Q_OBJECT

private slots:
    void modern();
    void legacy();

private:
    static void exercise(Wire &wire, demo::Server &server, bool legacy);
};

/// Twenty minutes of traffic, and every action once or more.
void TestShapes::exercise(Wire &wire, demo::Server &server, bool legacy)
{
    const QByteArray technology = legacy ? "SIP/" : "PJSIP/";
    const auto pass = [&](int seconds) {
        for (int i = 0; i < seconds * 2; ++i)
            server.clock().advance(500);
        wire.settle();
    };
    const auto call = [&](const QByteArray &from, const QByteArray &to) {
        return wire.ask("Originate", {{"Channel", technology + from},
                                      {"Exten", to},
                                      {"Context", "internal"},
                                      {"Priority", "1"},
                                      {"CallerID", "Click <" + to + ">"},
                                      {"Variable", "SRC=test"},
                                      {"Async", "yes"}});
    };
    pass(20 * 60);
    QByteArray channel;
    call("100", "101");
    pass(5);
    for (const Seen &one : wire.events("Newchannel"))
        if (one.value("Channel").startsWith(QByteArray(technology + "100-")))
            channel = one.value("Channel");
    // Somebody waits where nobody may answer.
    for (const char *agent : {"111", "112", "113", "114", "115"})
        wire.send("QueuePause", {{"Interface", QByteArray(technology + agent)}, {"Paused", "1"}});
    call("100", "200");
    pass(3);
    const Wire::Headers that = {{"Channel", channel}};
    const QList<QPair<QByteArray, Wire::Headers>> actions = {
        {"Ping", {}},
        {"Challenge", {{"AuthType", "MD5"}}},
        {"ListCommands", {}},
        {"CoreSettings", {}},
        {"CoreStatus", {}},
        {"CoreShowChannels", {}},
        {"Status", {}},
        {"Status", that},
        {"Status", {{"Channel", "X/none"}}},
        {"ExtensionState", {}},
        {"ExtensionState", {{"Exten", "101"}, {"Context", "internal"}}},
        {"ExtensionStateList", {}},
        {"DeviceStateList", {}},
        {"PresenceStateList", {}},
        {"MailboxStatus", {{"Mailbox", "100@default"}}},
        {"MailboxStatus", {}},
        {"MailboxCount", {{"Mailbox", "100@default"}}},
        {"MailboxCount", {}},
        {"PJSIPShowEndpoints", {}},
        {"PJSIPShowContacts", {}},
        {"PJSIPShowRegistrationsOutbound", {}},
        {"VoicemailUsersList", {}},
        {"QueueStatus", {}},
        {"Agents", {}},
        {"QueueSummary", {}},
        {"Parkinglots", {}},
        {"ParkedCalls", {}},
        {"ConfbridgeListRooms", {}},
        {"ConfbridgeList", {{"Conference", "300"}}},
        {"ConfbridgeList", {{"Conference", "9"}}},
        {"ConfbridgeList", {}},
        {"ConfbridgeLock", {{"Conference", "300"}}},
        {"ConfbridgeUnlock", {{"Conference", "300"}}},
        {"ConfbridgeMute", {{"Conference", "300"}, {"Channel", "all"}}},
        {"ConfbridgeUnmute", {{"Conference", "300"}, {"Channel", "all"}}},
        {"ConfbridgeKick", {{"Conference", "300"}, {"Channel", "none"}}},
        {"Getvar", {}},
        {"Getvar", {{"Channel", "none"}, {"Variable", "X"}}},
        {"Getvar", {{"Channel", channel}, {"Variable", "SRC"}}},
        {"Setvar", {{"Channel", channel}, {"Variable", "FOO"}, {"Value", "bar: baz"}}},
        {"Command", {{"Command", legacy ? "show channels" : "core show channels"}}},
        {"Command", {{"Command", legacy ? "show version" : "core show version"}}},
        {"Command", {{"Command", "nosuch command"}}},
        {"Nonsense", {}},
        {"Hangup", {}},
        {"Hangup", {{"Channel", "X/none"}}},
        {"Redirect", {}},
        {"Redirect",
         {{"Channel", "X/none"}, {"Context", "internal"}, {"Exten", "101"}, {"Priority", "1"}}},
        {"Redirect",
         {{"Channel", channel}, {"Context", "internal"}, {"Exten", "101"}, {"Priority", "x"}}},
        {"Originate", {}},
        {"Originate", {{"Channel", technology + "101"}}},
        {"Originate",
         {{"Channel", "none"}, {"Exten", "1"}, {"Context", "internal"}, {"Priority", "1"}}},
        {"AbsoluteTimeout", {}},
        {"AbsoluteTimeout", that},
        {"AbsoluteTimeout", {{"Channel", channel}, {"Timeout", "900"}}},
        {"QueueAdd", {}},
        {"QueueAdd", {{"Queue", "sales"}, {"Interface", technology + "105"}}},
        {"QueueAdd", {{"Queue", "sales"}, {"Interface", technology + "105"}}},
        {"QueueAdd", {{"Queue", "none"}, {"Interface", technology + "105"}}},
        {"QueuePenalty", {{"Interface", technology + "105"}, {"Penalty", "3"}}},
        {"QueuePause", {{"Interface", technology + "105"}, {"Paused", "1"}, {"Reason", "lunch"}}},
        {"QueuePause", {{"Interface", technology + "105"}, {"Paused", "0"}}},
        {"QueuePause", {}},
        {"QueueRemove", {{"Queue", "sales"}, {"Interface", technology + "105"}}},
        {"QueueRemove", {{"Queue", "sales"}, {"Interface", technology + "105"}}},
        {"MixMonitor", {{"Channel", channel}, {"File", "x.wav"}}},
        {"MixMonitor", {}},
        {"StopMixMonitor", that},
        {"Park", {}},
        {"Park", that},
        {"ParkedCalls", {}},
        {"Bridge", {}},
        {"Bridge", {{"Channel1", channel}, {"Channel2", "none"}}},
        {"Events", {{"EventMask", "system,call"}}},
        {"Events", {{"EventMask", "on"}}},
    };
    for (const auto &[action, headers] : actions) {
        wire.send(action, headers);
    }
    pass(3);
    wire.send("Redirect",
              {{"Channel", channel}, {"Context", "internal"}, {"Exten", "106"}, {"Priority", "1"}});
    pass(6);
    wire.send("Originate", {{"Channel", technology + "106"},
                            {"Application", "Playback"},
                            {"Data", "beep"},
                            {"Async", "yes"}});
    wire.send("Originate", {{"Channel", technology + "100"},
                            {"Application", "ChanSpy"},
                            {"Data", channel + ",q"},
                            {"Async", "yes"}});
    wire.send("Originate",
              {{"Channel", technology + "none"}, {"Application", "Echo"}, {"Async", "yes"}});
    pass(8); // what was sent last is read at its end
    pass(8);
    wire.send("Hangup", that);
    if (!legacy)
        wire.send("Hangup", {{"Channel", "/./"}});
    call("103", "500"); // an agent logs in, and goes
    pass(5);
    wire.send("Agents", {});
    wire.send(
        "Hangup",
        {{"Channel", wire.events(legacy ? "Agentlogin" : "AgentLogin").first().value("Channel")}});
    pass(1);
    pass(60);
    wire.send("Logoff");
    QTRY_VERIFY(!wire.isOpen());
}

void TestShapes::modern()
{
    demo::Options options;
    options.speed = 0;
    options.seed = 7;
    demo::Server server(options);
    Wire wire(server.port());
    QVERIFY(wire.login());
    exercise(wire, server, false);

    Shapes known = shapesOf(u"22"_s);
    // The recordings of 22 hold no room, nobody who gives up and no parking that times out. 13
    // builds these events from the same parts, and they were seen alike on a 22.10.
    const Shapes thirteen = shapesOf(u"13"_s);
    const QHash<QByteArray, QSet<QByteArray>> sets = headerSets(u"13"_s);
    for (const char *event : {"ConfbridgeStart", "ConfbridgeJoin", "ConfbridgeLeave",
                              "ConfbridgeEnd", "ConfbridgeListRooms", "ConfbridgeListRoomsComplete",
                              "ConfbridgeListComplete", "ParkedCallTimeOut", "QueueCallerAbandon",
                              "ParkedCallGiveUp", "QueueEntry", "AgentRingNoAnswer"}) {
        const QByteArray kind = QByteArray("Event ") + event;
        QVERIFY2(!known.contains(kind), event); // else the recording judges
        known.insert(kind, thirteen.value(kind));
    }
    const QByteArray join = *known["Event ConfbridgeLeave"].cbegin();
    known["Event ConfbridgeMute"] = {join};
    known["Event ConfbridgeUnmute"] = {join};

    // 13 recorded agents that are logged off; of others its HEADERS.txt names the headers.
    QSet<QByteArray> agents = thirteen.value("Event Agents");
    QVERIFY(!agents.isEmpty());
    const QByteArray off = *agents.cbegin();
    QByteArray idle = off;
    QByteArray snapshot = *thirteen["Event Newchannel"].cbegin();
    snapshot.replace("Event Privilege", "LoggedInTime");
    agents.insert(idle.replace("Status", QByteArray("Status " + snapshot)));
    known.insert("Event Agents", agents);

    QSet<QByteArray> events;
    for (const Seen &block : wire.log()) {
        if (block.kind == ami::Message::Kind::Banner)
            continue;
        const QByteArray kind = kindOf(block);
        const QByteArray shape = block.shape();
        if (block.kind == ami::Message::Kind::Event) {
            events.insert(block.name);
            if (block.name == "ConfbridgeList")
                continue; // 22.10 has EndMarkedAny, which no recording shows
            const QSet<QByteArray> right = known.value(kind);
            if (!right.isEmpty()) {
                QVERIFY2(right.contains(shape), told(kind, shape));
                continue;
            }
            QSet<QByteArray> names;
            for (const auto &[name, value] : block.fields)
                if (name != "Event")
                    names.insert(name);
            QVERIFY2(sets.contains(block.name) || block.name == "OutboundRegistrationDetail",
                     told(block.name, "nobody recorded it"));
            if (sets.contains(block.name))
                QVERIFY2(sets.value(block.name) == names, told(kind, shape));
        } else if (block.value("Message").isEmpty()) {
            continue; // told apart by their headers only; tst_demo looks at these
        } else if (known.contains(kind)) {
            QByteArray once = shape; // the number of Output lines is what it is
            while (once.contains("Output Output"))
                once.replace("Output Output", "Output");
            QSet<QByteArray> right;
            for (QByteArray one : known.value(kind)) {
                while (one.contains("Output Output"))
                    one.replace("Output Output", "Output");
                right.insert(one);
            }
            QVERIFY2(right.contains(once), told(kind, shape));
        } else {
            const bool plain = shape == "Response ActionID Message" ||
                               shape == "Response ActionID EventList Message";
            QVERIFY2(plain, told(kind, shape));
        }
    }
    for (const char *event : {"Newchannel",
                              "Newexten",
                              "Newstate",
                              "NewConnectedLine",
                              "NewCallerid",
                              "VarSet",
                              "DialBegin",
                              "DialState",
                              "DialEnd",
                              "BridgeCreate",
                              "BridgeEnter",
                              "BridgeLeave",
                              "BridgeDestroy",
                              "Hold",
                              "Unhold",
                              "SoftHangupRequest",
                              "Hangup",
                              "Cdr",
                              "DeviceStateChange",
                              "ExtensionStatus",
                              "PeerStatus",
                              "ContactStatus",
                              "MessageWaiting",
                              "QueueMemberStatus",
                              "QueueMemberAdded",
                              "QueueMemberRemoved",
                              "QueueMemberPause",
                              "QueueMemberPenalty",
                              "QueueCallerJoin",
                              "QueueCallerLeave",
                              "AgentCalled",
                              "AgentConnect",
                              "AgentComplete",
                              "AgentRingNoAnswer",
                              "AgentLogin",
                              "AgentLogoff",
                              "Agents",
                              "ParkedCall",
                              "UnParkedCall",
                              "ParkedCallTimeOut",
                              "ConfbridgeJoin",
                              "ConfbridgeMute",
                              "ConfbridgeLeave",
                              "MixMonitorStart",
                              "MixMonitorStop",
                              "ChanSpyStart",
                              "ChanSpyStop",
                              "OriginateResponse",
                              "FullyBooted",
                              "SuccessfulAuth",
                              "RequestBadFormat",
                              "QueueEntry",
                              "ConfbridgeList",
                              "ChannelHungup",
                              "CoreShowChannel",
                              "Status",
                              "EndpointList"})
        QVERIFY2(events.contains(event), event);
}

void TestShapes::legacy()
{
    demo::Options options;
    options.legacy = true;
    options.speed = 0;
    demo::Server server(options);
    Wire wire(server.port());
    QVERIFY(wire.login());
    exercise(wire, server, true);

    const Shapes known = shapesOf(u"1.0"_s);
    const QHash<QByteArray, QSet<QByteArray>> sets = headerSets(u"1.0"_s);
    QSet<QByteArray> events;
    for (const Seen &block : wire.log()) {
        if (block.kind == ami::Message::Kind::Banner) {
            QCOMPARE(block.name, "Asterisk Call Manager/1.0");
            continue;
        }
        QVERIFY2(block.value("Privilege").isEmpty(), told(kindOf(block), block.shape()));
        if (block.kind != ami::Message::Kind::Event)
            continue;
        events.insert(block.name);
        const QByteArray kind = kindOf(block);
        if (block.name == "Status") {
            // Its Link, and where it is in the dialplan, come and go (HEADERS.txt): any order that
            // was seen is right.
            bool right = false;
            for (const QByteArray &shape : known.value(kind))
                right = right || isPartOf(block.shape(), shape);
            QVERIFY2(right, told(kind, block.shape()));
        } else if (known.contains(kind)) {
            QVERIFY2(known.value(kind).contains(block.shape()), told(kind, block.shape()));
        } else {
            QVERIFY2(sets.contains(block.name), told(block.name, "nobody recorded it"));
            for (const auto &[name, value] : block.fields)
                QVERIFY2(name == "Event" || sets.value(block.name).contains(name),
                         told(kind, block.shape()));
        }
    }
    for (const char *event : {"Newchannel",
                              "Newexten",
                              "Newstate",
                              "Newcallerid",
                              "Link",
                              "Unlink",
                              "Hangup",
                              "Cdr",
                              "ExtensionStatus",
                              "PeerStatus",
                              "MessageWaiting",
                              "Join",
                              "Leave",
                              "AgentCalled",
                              "ParkedCall",
                              "Rename",
                              "OriginateSuccess",
                              "OriginateFailure",
                              "QueueParams",
                              "QueueMember",
                              "Status",
                              "StatusComplete",
                              "ParkedCallsComplete"})
        QVERIFY2(events.contains(event), event);
    for (const char *event : {"BridgeEnter", "DialBegin", "DeviceStateChange", "FullyBooted"})
        QVERIFY2(!events.contains(event), event);
}

QTEST_GUILESS_MAIN(TestShapes)
#include "tst_demo_shapes.moc"
