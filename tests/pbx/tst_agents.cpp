// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pbx::Slot;
using pbx::State;
using recordings::message;

namespace {

QString agents(const State &state)
{
    static const QHash<pbx::AgentStatus, QString> words{
        {pbx::AgentStatus::Unknown, u"unknown"_s},
        {pbx::AgentStatus::LoggedOff, u"off"_s},
        {pbx::AgentStatus::Idle, u"idle"_s},
        {pbx::AgentStatus::OnCall, u"on call"_s},
    };
    QStringList all;
    for (const Slot slot : state.agents().byBirth()) {
        const pbx::Agent &row = state.agents().at(slot);
        QStringList parts{row.agent, words[row.status]};
        if (!row.channel.isEmpty())
            parts.append(u"at "_s + row.channel);
        if (!row.talkingTo.isEmpty())
            parts.append(u"with "_s + row.talkingTo);
        all.append(parts.join(u' '));
    }
    return all.join(u", "_s);
}

/// What agents() says after each message and its commit.
QStringList story(State &state, const QByteArray &stream)
{
    QStringList lines;
    QString last = agents(state);
    recordings::read(stream, [&](const ami::Message &message) {
        state.receive(message);
        state.commit();
        const QString now = agents(state);
        if (now != last)
            lines.append(now);
        last = now;
        return true;
    });
    return lines;
}

QByteArray channel(const QByteArray &name, const QByteArray &id, const QByteArray &number)
{
    return message("Event: Newchannel\nChannel: " + name +
                   "\nChannelStateDesc: Up\nCallerIDNum: " + number + "\nUniqueid: " + id);
}

QByteArray enters(const QByteArray &bridge, const QByteArray &type, const QByteArray &name,
                  const QByteArray &id)
{
    return message("Event: BridgeEnter\nBridgeUniqueid: " + bridge + "\nBridgeType: " + type +
                   "\nChannel: " + name + "\nChannelStateDesc: Up\nUniqueid: " + id);
}

QByteArray leaves(const QByteArray &bridge, const QByteArray &name, const QByteArray &id)
{
    return message("Event: BridgeLeave\nBridgeUniqueid: " + bridge + "\nChannel: " + name +
                   "\nChannelStateDesc: Up\nUniqueid: " + id);
}

} // namespace

/// People who log in to take calls, in both of their shapes.
class AgentsTest : public QObject
{
    Q_OBJECT

private slots:
    void calledBackAndWaiting();
    void aPool();
    void recorded_data();
    void recorded();
    void resync();
    void timesAreTheServers();
};

void AgentsTest::calledBackAndWaiting()
{
    State state;
    QCOMPARE(story(state, recordings::bytes(u"described/1.4/agents.ami"_s)),
             (QStringList{
                 u"1001 off"_s,
                 u"1001 off, 1002 off"_s,
                 u"1001 idle at 102@phones, 1002 off"_s,
                 u"1001 idle at 102@phones, 1002 idle at SIP/103-00000010"_s,
                 u"1001 idle at 102@phones, 1002 on call at SIP/103-00000010 with 101"_s,
                 u"1001 idle at 102@phones, 1002 idle at SIP/103-00000010"_s,
                 u"1001 idle at 102@phones, 1002 off"_s,
                 u"1001 off, 1002 off"_s,
             }));
    QCOMPARE(state.agents().get(u"1002"_s)->name, u"Agent: Two"_s);
}

/// An agent pool (12 on): the agent waits in a holding bridge, and calls come to that channel.
void AgentsTest::aPool()
{
    State state;
    const QByteArray stream =
        channel("PJSIP/103-1", "1.1", "103") +
        message("Event: AgentLogin\nChannel: PJSIP/103-1\nChannelStateDesc: Up\nUniqueid: 1.1\n"
                "Agent: 1001") +
        enters("hold", "holding", "PJSIP/103-1", "1.1") + channel("PJSIP/101-2", "1.2", "101") +
        leaves("hold", "PJSIP/103-1", "1.1") + enters("talk", "basic", "PJSIP/103-1", "1.1") +
        enters("talk", "basic", "PJSIP/101-2", "1.2") + leaves("talk", "PJSIP/101-2", "1.2") +
        enters("hold", "holding", "PJSIP/103-1", "1.1") +
        message("Event: AgentLogoff\nChannel: PJSIP/103-1\nUniqueid: 1.1\nAgent: 1001\n"
                "Logintime: 9");
    QCOMPARE(story(state, stream), (QStringList{
                                       u"1001 idle at PJSIP/103-1"_s,
                                       u"1001 on call at PJSIP/103-1 with 101"_s,
                                       u"1001 idle at PJSIP/103-1"_s,
                                       u"1001 off"_s,
                                   }));
}

void AgentsTest::recorded_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QStringList>("story");
    const QString off = u"1001 off, 1002 off"_s;
    QTest::newRow("1.0: events only")
        << u"1.0/agentcallbacklogin-dial.ami"_s << QStringList{u"1001 idle at 102@phones"_s};
    QTest::newRow("1.2") << u"1.2/agentcallbacklogin-dial.ami"_s
                         << QStringList{u"1001 idle at 102@phones"_s,
                                        u"1001 idle at 102@phones, 1002 off"_s, off};
    for (const char *version : {"1.8", "13"}) {
        QTest::newRow(version) << u"%1/agentcallbacklogin-dial.ami"_s.arg(
                                      QLatin1StringView(version))
                               << QStringList{u"1001 off"_s, off};
    }
}

void AgentsTest::recorded()
{
    QFETCH(const QString, recording);
    QFETCH(const QStringList, story);
    State state;
    QCOMPARE(::story(state, recordings::bytes(recording)), story);
}

void AgentsTest::resync()
{
    const auto item = [](const QByteArray &id) {
        return message("Event: Agents\nAgent: " + id + "\nName: A\nStatus: AGENT_LOGGEDOFF");
    };
    State state;
    recordings::play(state, item("1001") + item("1002"));
    state.beginEpoch();
    recordings::play(state, item("1002"));
    QVERIFY(state.isStale(*state.agents().get(u"1001"_s)));
    QVERIFY(!state.isStale(*state.agents().get(u"1002"_s)));
    state.sweep(pbx::ListKind::Agents);
    QVERIFY(!state.agents().contains(u"1001"_s));
    QVERIFY(state.agents().contains(u"1002"_s));
}

/// Durations are counted by the server's clock, whatever this machine's says.
void AgentsTest::timesAreTheServers()
{
    State state;
    const auto receive = [&](const QByteArray &lines) {
        recordings::read(message(lines), [&](const ami::Message &each) {
            state.receive(each);
            return true;
        });
    };
    const QByteArray idle = "\nName: A\nStatus: AGENT_IDLE\nLoggedInChan: SIP/1-1\nLoggedInTime: ";
    receive("Event: Agents\nAgent: 1001" + idle + "1000");
    receive("Response: Success\nPing: Pong\nTimestamp: 1060.5");
    receive("Event: Agents\nAgent: 1002" + idle + "1000");
    receive("Event: Agents\nAgent: 1003" + idle + "2000"); // in the server's future
    receive("Event: QueueMember\nQueue: q\nLocation: SIP/1\nPaused: 1\nLastPause: 1030");
    const auto age = [&](pbx::Instant since) { return (state.now() - since) / 1000; };
    QVERIFY(age(state.agents().get(u"1001"_s)->since) < 30);
    QVERIFY(age(state.agents().get(u"1002"_s)->since) >= 60);
    QVERIFY(age(state.agents().get(u"1003"_s)->since) >= 0);
    QVERIFY(age(state.agents().get(u"1003"_s)->since) < 30);
    QVERIFY(age(state.queueMembers().at(0).pausedSince) >= 30);
}

QTEST_GUILESS_MAIN(AgentsTest)
#include "tst_agents.moc"
