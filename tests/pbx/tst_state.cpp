// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordings.h"
#include "soundness.h"
#include "stories.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pbx::Slot;
using pbx::State;
using stories::calls;
using stories::story;
using stories::waits;

using recordings::message;

namespace {

QByteArray newChannel(const QByteArray &name, const QByteArray &id, const QByteArray &number = "1",
                      const QByteArray &state = "Up")
{
    return message("Event: Newchannel\nChannel: " + name + "\nChannelStateDesc: " + state +
                   "\nCallerIDNum: " + number + "\nCallerIDName: <unknown>\nUniqueid: " + id);
}

QByteArray hangup(const QByteArray &name, const QByteArray &id)
{
    return message("Event: Hangup\nChannel: " + name + "\nUniqueid: " + id + "\nCause: 16");
}

} // namespace

class StateTest : public QObject
{
    Q_OBJECT

private slots:
    void theSeedsSampleSession();
    void aModernCallStepByStep();
    void aRedirectStepByStep();
    void whatWaitsStepByStep_data();
    void whatWaitsStepByStep();
    void holds_data();
    void holds();
    void phonesComeAndGo();
    void mailboxes();
    void noChannelIsLeftOver_data();
    void noChannelIsLeftOver();

    void namesOfDevices_data();
    void namesOfDevices();
    void extensionsThatArePersons();
    void lateFactsDoNotRaiseTheDead();
    void stateBeforeBirth();
    void aNameIsReusedAtOnce();
    void aRedirectedQueueCallerLeaves();
    void queuePlacesMoveUp();
    void anEndTakesEverythingAlong();
    void localChannelsAreLookedThrough();
    void extensionsTellWhoTalksToWhom();
    void sinceWhenTheyTalk();
    void extensionsBeforeHints();
    void epochsAndSweeps();
    void aRefreshSweepsWhatNobodySpokeOf();
    void meetMeByDocumentation();
    void registrationsWithoutAName();
    void mailboxesThatMayNotExist();
    void membersAsFarAsTold();
    void aListTellsHowLong();
    void bytesThatAreNotUtf8();
    void whatIsLeftOverCanBeDropped();
    void whatPassesIsOldAfterSomeMinutes();
    void aUniqueidThatIsNotUtf8();
    void noNameTurnsTheWordsAround();
    void oneCommitOneSignal();
    void anyOrderIsSound();
};

// Recordings --------------------------------------------------------------------------------------

void StateTest::theSeedsSampleSession()
{
    const QByteArray stream = recordings::bytes(u"seeds/sample-session.ami"_s);
    QCOMPARE(story(stream, calls),
             (QStringList{
                 u"1VOIP00000-1-205 Ring"_s,
                 u"1VOIP00000-1-205 Ring ~konfer-out, konfer-out Down ~1VOIP00000-1-205"_s,
                 u"1VOIP00000-1-205 Ring ~konfer-out, konfer-out Up ~1VOIP00000-1-205"_s,
                 u"1VOIP00000-1-205 Up ~konfer-out, konfer-out Up ~1VOIP00000-1-205"_s,
                 u"1VOIP00000-1-205 Up, konfer-out Up"_s,
                 u"1VOIP00000-1-205 Up"_s,
                 u""_s,
                 u"1VOIP00000-1-205 Ring"_s,
                 u"1VOIP00000-1-205 Ring ~1VOIP00000-1-221, 1VOIP00000-1-221 Down "
                 "~1VOIP00000-1-205"_s,
                 u"1VOIP00000-1-205 Ring ~1VOIP00000-1-221, 1VOIP00000-1-221 Ringing "
                 "~1VOIP00000-1-205"_s,
                 u"1VOIP00000-1-205 Ring"_s,
                 u""_s,
             }));

    // The caller as it stood before it was answered.
    State state;
    state.freezeClock();
    recordings::read(stream, [&](const ami::Message &each) {
        if (each.isEvent("Link"))
            return false;
        state.receive(each);
        return true;
    });
    state.commit();
    const pbx::Channel *caller = state.channels().get(u"1113252598.45"_s);
    QVERIFY(caller);
    QCOMPARE(caller->callerNumber, u"7143988751"_s); // set by SetCallerID
    QCOMPARE(caller->callerName, u"VOIP_L1"_s);
    QCOMPARE(caller->context, u"perl-dial-out-direct"_s);
    QCOMPARE(caller->extension, u"17143236371"_s);
    QCOMPARE(caller->priority, 6);
    QCOMPARE(caller->application, u"Dial"_s);
    QCOMPARE(caller->applicationData, u"SIP/809517143236371@konfer-out"_s);
    QVERIFY(state.isIncoming(u"1113252599.46"_s));

    State whole;
    recordings::play(whole, stream);
    QVERIFY(whole.channels().isEmpty());
    QVERIFY(whole.bridges().isEmpty());
    QCOMPARE(whole.peers().size(), 3);
    QCOMPARE(whole.peers().get(u"SIP/1VOIP00000-1-205"_s)->status, pbx::PeerStatus::Registered);
    QCOMPARE(whole.registrations().size(), 1);
    QCOMPARE(whole.registrations().at(whole.registrations().byBirth().front()).domain,
             u"a462sQpmFp7LWlcw.sip.gafachi.com"_s);
    QVERIFY(whole.mailboxes().contains(u"2022@default"_s));
    QCOMPARE(whole.counters().unknownEvents, 0u);
}

void StateTest::aModernCallStepByStep()
{
    QCOMPARE(story(recordings::bytes(u"22/call-answer-hangup.ami"_s), calls),
             (QStringList{
                 u"101 Down"_s,
                 u"101 Ringing"_s,
                 u"101 Up"_s,
                 u"101 Up, 102 Down"_s,
                 u"101 Up ~102, 102 Down ~101"_s,
                 u"101 Up ~102, 102 Ringing ~101"_s,
                 u"101 Up ~102, 102 Up ~101"_s,
                 u"101 Up, 102 Up"_s,
                 u"101 Up"_s,
                 u""_s,
             }));
}

void StateTest::aRedirectStepByStep()
{
    // 102 is redirected to 103; 101, which is left alone, goes.
    QCOMPARE(story(recordings::bytes(u"22/redirect-blind.ami"_s), calls),
             (QStringList{
                 u"101 Down"_s,
                 u"101 Ringing"_s,
                 u"101 Up"_s,
                 u"101 Up, 102 Down"_s,
                 u"101 Up ~102, 102 Down ~101"_s,
                 u"101 Up ~102, 102 Ringing ~101"_s,
                 u"101 Up ~102, 102 Up ~101"_s,
                 u"101 Up, 102 Up"_s,
                 u"101 Up, 102 Up, 103 Down"_s,
                 u"102 Up, 103 Down"_s,
                 u"102 Up ~103, 103 Down ~102"_s,
                 u"102 Up ~103, 103 Ringing ~102"_s,
                 u"102 Up ~103, 103 Up ~102"_s,
                 u"102 Up, 103 Up"_s,
                 u"103 Up"_s,
                 u""_s,
             }));
}

void StateTest::whatWaitsStepByStep_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QStringList>("story");
    const auto row = [](const char *recording, const QStringList &story) {
        QTest::newRow(recording) << QString::fromLatin1(recording) << story;
    };
    row("22/park-timeout-unpark.ami", {u"space 701 PJSIP/102-00000037"_s, u""_s});
    row("16-sip/park-giveup.ami", {u"space 701 SIP/202-00000016"_s, u""_s});
    row("13/parking-giveup.ami", {u"space 701 SIP/103-00000052"_s,
                                  u"space 701 SIP/103-00000052, space 702 SIP/102-00000053"_s,
                                  u"space 702 SIP/102-00000053"_s, u""_s});
    // 1.0 tells nothing when a parked call is fetched: the Link does.
    row("1.0/parking-retrieve.ami", {u"space 701 SIP/102-6f22"_s, u""_s});
    row("1.2/parking-retrieve.ami", {u"space 701 SIP/102-b40010d0"_s, u""_s});
    row("22/queue-caller-agent.ami", {u"support #1 PJSIP/101-0000003c"_s, u""_s});
    row("16-sip/queue-abandon.ami", {u"sales #1 SIP/201-00000019"_s, u""_s});
    row("16-sip/redirect-both-to-conference.ami",
        {u"room 300 SIP/202-0000000b"_s, u"room 300 SIP/202-0000000b, room 300 SIP/201-0000000a"_s,
         u"room 300 SIP/202-0000000b muted, room 300 SIP/201-0000000a"_s,
         u"room 300 SIP/202-0000000b, room 300 SIP/201-0000000a"_s, u"room 300 SIP/201-0000000a"_s,
         u""_s});
}

void StateTest::whatWaitsStepByStep()
{
    QFETCH(const QString, recording);
    QFETCH(const QStringList, story);
    QCOMPARE(stories::story(recordings::bytes(recording), waits), story);
}

void StateTest::holds_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("device");
    QTest::newRow("1.2") << u"1.2/hold-moh.ami"_s << u"SIP/101"_s;
    QTest::newRow("1.8") << u"1.8/hold-moh.ami"_s << u"SIP/101"_s;
    QTest::newRow("13") << u"13/hold-moh.ami"_s << u"SIP/101"_s;
}

void StateTest::holds()
{
    QFETCH(const QString, recording);
    QFETCH(const QString, device);
    State state;
    QList<bool> seen{false};
    recordings::read(recordings::bytes(recording), [&](const ami::Message &each) {
        state.receive(each);
        const QStringList legs = state.channelsOf(device);
        const bool now = !legs.isEmpty() && state.channels().get(legs.front())->onHold;
        if (seen.back() != now)
            seen.append(now);
        return true;
    });
    QCOMPARE(seen, (QList<bool>{false, true, false}));
}

void StateTest::phonesComeAndGo()
{
    State state;
    QStringList seen;
    recordings::read(
        recordings::bytes(u"22/register-unregister.ami"_s), [&](const ami::Message &each) {
            state.receive(each);
            if (const pbx::Peer *peer = state.peers().get(u"PJSIP/103"_s)) {
                const QString now = QString::number(int(peer->status)) + u' ' + peer->address;
                if (seen.isEmpty() || seen.back() != now)
                    seen.append(now);
            }
            return true;
        });
    QCOMPARE(seen, (QStringList{u"3 "_s, u"1 "_s, u"1 127.0.0.1:25060"_s}));

    State old;
    recordings::play(old, recordings::bytes(u"16-sip/register-unregister.ami"_s));
    QCOMPARE(old.peers().get(u"SIP/201"_s)->technology, u"SIP"_s);
}

void StateTest::mailboxes()
{
    State state;
    recordings::play(state, recordings::bytes(u"22/voicemail-left.ami"_s));
    const pbx::Mailbox *box = state.mailboxes().get(u"103@default"_s);
    QVERIFY(box);
    QCOMPARE(box->newMessages, 1);
    QCOMPARE(box->oldMessages, 0);

    // 1.0 only tells that something waits.
    State old;
    recordings::read(message("Event: MessageWaiting\nMailbox: 101\nWaiting: 1"),
                     [&](const ami::Message &each) {
                         old.receive(each);
                         return true;
                     });
    QCOMPARE(old.mailboxes().get(u"101@default"_s)->newMessages, 1);
    recordings::play(old, message("Event: MessageWaiting\nMailbox: 101\nWaiting: 0"));
    QCOMPARE(old.mailboxes().get(u"101@default"_s)->newMessages, 0);
}

void StateTest::noChannelIsLeftOver_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QStringList>("left");
    // Where the recording ends in the middle of a call, or of the server.
    const QHash<QString, QStringList> left{
        {u"1.0/shutdown.ami"_s, {u"SIP/101-ca37"_s}},
        {u"1.2/shutdown.ami"_s, {u"SIP/101-28003d20"_s}},
        {u"1.8/parking-giveup.ami"_s, {u"SIP/103-00000052"_s, u"SIP/102-00000053"_s}},
    };
    for (const QString &name : recordings::all())
        QTest::newRow(qPrintable(name)) << name << left.value(name);
}

void StateTest::noChannelIsLeftOver()
{
    QFETCH(const QString, recording);
    QFETCH(const QStringList, left);
    State state;
    recordings::play(state, recordings::bytes(recording));
    QStringList names;
    for (const Slot slot : state.channels().byBirth())
        names.append(state.channels().at(slot).name);
    QCOMPARE(names, left);
    QCOMPARE(unsound(state), QStringList());
    for (const Slot slot : state.bridges().byBirth())
        QCOMPARE(state.bridges().at(slot).type, u"parking"_s); // the lot's own, which stays
    QVERIFY(state.queueCallers().isEmpty());
    QVERIFY(state.participants().isEmpty());
    QCOMPARE(state.counters().unknownEvents, 0u);
    QVERIFY(state.counters().messages > 0);
}

// Single things -----------------------------------------------------------------------------------

void StateTest::namesOfDevices_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("device");
    const auto row = [](const char *channel, const char *device) {
        QTest::newRow(channel) << QString::fromLatin1(channel) << QString::fromLatin1(device);
    };
    row("PJSIP/101-00000024", "PJSIP/101");
    row("SIP/1VOIP00000-1-205-b5a7", "SIP/1VOIP00000-1-205");
    row("Local/200@ctx-0000a;1", "Local/200@ctx");
    row("Local/102@phones-fa75,1", "Local/102@phones");
    row("DAHDI/i1/5551234-3", "DAHDI/i1/5551234");
    row("Agent/1001", "Agent/1001");
    row("Console/dsp", "Console/dsp");
    row("SIP/102-x<MASQ>", "");
    row("AsyncGoto/SIP/102-x<ZOMBIE>", "");
    row("", "");
    row("-", "-");
    row(";1", ";1");
}

void StateTest::namesOfDevices()
{
    QFETCH(const QString, channel);
    QFETCH(const QString, device);
    QCOMPARE(pbx::deviceOf(channel).toString(), device);
}

void StateTest::extensionsThatArePersons()
{
    const auto person = [](const QString &extension, const QString &hint) {
        pbx::Extension row;
        row.extension = extension;
        row.hint = hint;
        return row.isPerson();
    };
    QVERIFY(person(u"101"_s, u"PJSIP/101"_s));
    QVERIFY(person(u"101"_s, u"PJSIP/101&SIP/201"_s));
    QVERIFY(person(u"101"_s, u"Custom:DND101&PJSIP/101,CustomPresence:101"_s));
    QVERIFY(person(u"101"_s, {})); // before 1.6.2
    QVERIFY(!person(u"701"_s, u"park:701@parkedcalls"_s));
    QVERIFY(!person(u"*45"_s, u"Queue:support_pause_PJSIP/102"_s));
    QVERIFY(!person(u"*28"_s, u"Custom:night"_s));
    QVERIFY(!person(u"_1XX"_s, u"PJSIP/${EXTEN}"_s));
}

void StateTest::lateFactsDoNotRaiseTheDead()
{
    State state;
    recordings::play(state, hangup("PJSIP/1-a", "1.1")); // never heard of
    QVERIFY(state.channels().isEmpty());
    recordings::play(state, newChannel("PJSIP/2-a", "1.2") + hangup("PJSIP/2-a", "1.2"));
    // Behind its end: a DialEnd, a list's item, a state, a bridge.
    recordings::play(state,
                     message("Event: DialEnd\nDestChannel: PJSIP/2-a\nDestUniqueid: 1.2\n"
                             "DestChannelStateDesc: Up\nDialStatus: CANCEL") +
                         message("Event: CoreShowChannel\nChannel: PJSIP/2-a\nUniqueid: 1.2") +
                         newChannel("PJSIP/1-a", "1.1") +
                         message("Event: BridgeEnter\nBridgeUniqueid: b\nChannel: PJSIP/2-a\n"
                                 "Uniqueid: 1.2") +
                         message("Event: QueueCallerJoin\nQueue: q\nPosition: 1\n"
                                 "Channel: PJSIP/2-a\nUniqueid: 1.2"));
    QVERIFY(state.channels().isEmpty());
    QVERIFY(state.queueCallers().isEmpty());
}

void StateTest::stateBeforeBirth()
{
    State state;
    recordings::play(state, message("Event: Newstate\nChannel: PJSIP/1-a\nChannelStateDesc: Ringing"
                                    "\nCallerIDNum: 1\nUniqueid: 1.1"));
    QCOMPARE(calls(state), u"1 Ringing"_s);
    recordings::play(state, newChannel("PJSIP/1-a", "1.1", "1", "Down"));
    QCOMPARE(state.channels().size(), 1);
}

void StateTest::aNameIsReusedAtOnce()
{
    // 1.2: the suffix is a heap address, and the next call often has the very same one.
    State state;
    recordings::play(state, newChannel("SIP/1-0800", "1.1") + newChannel("SIP/1-0800", "1.2"));
    QCOMPARE(state.channelByName(u"SIP/1-0800"_s), u"1.2"_s);
    recordings::play(state, hangup("SIP/1-0800", "1.1"));
    QCOMPARE(state.channelByName(u"SIP/1-0800"_s), u"1.2"_s);
    QCOMPARE(state.channels().size(), 1);
}

void StateTest::aRedirectedQueueCallerLeaves()
{
    const QByteArray join = message("Event: QueueCallerJoin\nQueue: q\nPosition: 1\n"
                                    "Channel: PJSIP/1-a\nUniqueid: 1.1\nCallerIDNum: 1");
    const auto runs = [](const QByteArray &application) {
        return message("Event: Newexten\nChannel: PJSIP/1-a\nUniqueid: 1.1\nContext: c\n"
                       "Extension: 1\nPriority: 1\nApplication: " +
                       application + "\nAppData: ");
    };
    State state;
    recordings::play(state, newChannel("PJSIP/1-a", "1.1") + join + runs("Queue"));
    QCOMPARE(waits(state), u"q #1 PJSIP/1-a"_s);
    QCOMPARE(state.queues().get(u"q"_s)->callers, 1);
    recordings::play(state, runs("Dial"));
    QCOMPARE(waits(state), u""_s);
    QCOMPARE(state.queues().get(u"q"_s)->callers, 0);

    // The same where the list told of it before the channel was heard of.
    State early;
    recordings::play(early, message("Event: QueueEntry\nQueue: q\nPosition: 1\nChannel: PJSIP/1-a\n"
                                    "Uniqueid: 1.1\nWait: 7") +
                                newChannel("PJSIP/1-a", "1.1"));
    QCOMPARE(waits(early), u"q #1 PJSIP/1-a"_s);
    recordings::play(early, hangup("PJSIP/1-a", "1.1"));
    QCOMPARE(waits(early), u""_s);
}

void StateTest::queuePlacesMoveUp()
{
    const auto join = [](int position, const QByteArray &id) -> QByteArray {
        return newChannel("PJSIP/" + id + "-a", id) +
               message(
                   "Event: QueueCallerJoin\nQueue: q\nPosition: " + QByteArray::number(position) +
                   "\nChannel: PJSIP/" + id + "-a\nUniqueid: " + id);
    };
    State state;
    recordings::play(state, join(1, "1") + join(2, "2") + join(3, "3"));
    recordings::play(state, hangup("PJSIP/1-a", "1"));
    QCOMPARE(waits(state), u"q #1 PJSIP/2-a, q #2 PJSIP/3-a"_s);
    recordings::play(state, join(1, "4")); // with a higher priority
    QCOMPARE(waits(state), u"q #2 PJSIP/2-a, q #3 PJSIP/3-a, q #1 PJSIP/4-a"_s);
}

void StateTest::anEndTakesEverythingAlong()
{
    State state;
    recordings::play(
        state,
        newChannel("PJSIP/1-a", "1.1") + newChannel("PJSIP/2-a", "1.2") +
            message("Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\n"
                    "Channel: PJSIP/1-a\nUniqueid: 1.1") +
            message("Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\n"
                    "Channel: PJSIP/2-a\nUniqueid: 1.2") +
            message("Event: ParkedCall\nParkeeChannel: PJSIP/1-a\nParkeeUniqueid: 1.1\n"
                    "ParkingSpace: 701\nParkinglot: default\nParkingTimeout: 9") +
            message("Event: ConfbridgeJoin\nConference: 300\nChannel: PJSIP/1-a\nUniqueid: 1.1\n"
                    "Muted: No"));
    QCOMPARE(waits(state), u"space 701 PJSIP/1-a, room 300 PJSIP/1-a"_s);
    QCOMPARE(state.conferences().get(u"300"_s)->participants, 1);
    recordings::play(state, hangup("PJSIP/1-a", "1.1"));
    QCOMPARE(waits(state), u""_s);
    QCOMPARE(state.conferences().get(u"300"_s)->participants, 0);
    QCOMPARE(state.channelsIn(*state.bridges().get(u"b"_s)), QList<QString>{u"1.2"_s});
    QCOMPARE(unsound(state), QStringList());
}

void StateTest::localChannelsAreLookedThrough()
{
    const auto dial = [](const QByteArray &from, const QByteArray &to) {
        return message("Event: DialBegin\nUniqueid: " + from + "\nDestUniqueid: " + to);
    };
    State state;
    recordings::play(state, newChannel("PJSIP/1-a", "1.1") + newChannel("Local/2@c-0;1", "1.2") +
                                newChannel("Local/2@c-0;2", "1.3") +
                                newChannel("PJSIP/2-a", "1.4", "2", "Ringing") +
                                dial("1.1", "1.2") + dial("1.3", "1.4"));
    QCOMPARE(state.partnersOf(u"1.1"_s), QList<QString>{u"1.4"_s});
    QCOMPARE(state.partnersOf(u"1.4"_s), QList<QString>{u"1.1"_s});
    QVERIFY(state.isIncoming(u"1.4"_s));
    // Nobody behind it: then the Local leg itself.
    recordings::play(state, hangup("PJSIP/2-a", "1.4"));
    QCOMPARE(state.partnersOf(u"1.1"_s), QList<QString>{u"1.2"_s});
}

void StateTest::extensionsTellWhoTalksToWhom()
{
    const auto extension = [](const QByteArray &number) {
        return message("Event: ExtensionStatus\nExten: " + number + "\nContext: c\nHint: PJSIP/" +
                       number + "\nStatus: 0");
    };
    State state;
    recordings::play(state, extension("101") + extension("102") +
                                message("Event: VoicemailUserEntry\nVMContext: default\n"
                                        "VoiceMailbox: 101\nFullname: Ann Archer"));
    const auto row = [&](const char *key) {
        return *state.extensions().get(QString::fromLatin1(key));
    };
    QCOMPARE(row("101@c").name, u"Ann Archer"_s);
    QCOMPARE(row("101@c").channel, u""_s);

    // 102 calls 101; its own phone names it.
    recordings::play(state,
                     message("Event: Newchannel\nChannel: PJSIP/102-1\nChannelStateDesc: Ring\n"
                             "CallerIDNum: 102\nCallerIDName: Bob Baker\nContext: c\nExten: 101\n"
                             "Uniqueid: 1.1") +
                         newChannel("PJSIP/101-2", "1.2", "101", "Ringing") +
                         message("Event: DialBegin\nUniqueid: 1.1\nDestUniqueid: 1.2"));
    QCOMPARE(row("102@c").name, u"Bob Baker"_s);
    QCOMPARE(row("102@c").channel, u"1.1"_s);
    QVERIFY(!row("102@c").incoming);
    QCOMPARE(row("102@c").otherNumber, u"101"_s);
    QCOMPARE(row("102@c").otherName, u"Ann Archer"_s);
    QVERIFY(row("101@c").incoming);
    QCOMPARE(row("101@c").otherNumber, u"102"_s);
    QCOMPARE(row("101@c").otherName, u"Bob Baker"_s);

    // A stranger over the trunk: what the channel itself says.
    recordings::play(state, hangup("PJSIP/101-2", "1.2") + hangup("PJSIP/102-1", "1.1") +
                                message("Event: Newchannel\nChannel: PJSIP/trunk-3\n"
                                        "ChannelStateDesc: Ring\nCallerIDNum: 0301234567\n"
                                        "CallerIDName: Shop\nUniqueid: 1.3") +
                                newChannel("PJSIP/101-4", "1.4", "101", "Ringing") +
                                message("Event: DialBegin\nUniqueid: 1.3\nDestUniqueid: 1.4"));
    QCOMPARE(row("102@c").channel, u""_s);
    QCOMPARE(row("102@c").callSince, pbx::Instant(0));
    QCOMPARE(row("101@c").otherNumber, u"0301234567"_s);
    QCOMPARE(row("101@c").otherName, u"Shop"_s);

    // It dials out itself, and nobody is at the other end yet.
    recordings::play(state, hangup("PJSIP/101-4", "1.4") +
                                message("Event: Newchannel\nChannel: PJSIP/101-5\n"
                                        "ChannelStateDesc: Ring\nCallerIDNum: 101\nContext: c\n"
                                        "Exten: 0557\nUniqueid: 1.5"));
    QCOMPARE(row("101@c").otherNumber, u"0557"_s);
    // It takes a caller's call by an Originate that bears the caller's number (22).
    const auto talks = [](const QByteArray &name, const QByteArray &id) {
        return message("Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\nChannel: " +
                       name + "\nUniqueid: " + id);
    };
    const QByteArray taken = message(
        "Event: Newchannel\nChannel: PJSIP/102-8\nChannelStateDesc: Up\nCallerIDNum: 0301234567\n"
        "CallerIDName: Shop\nConnectedLineNum: 0301234567\nConnectedLineName: Shop\nContext: c\n"
        "Exten: s\nUniqueid: 1.8");
    recordings::play(state, taken);
    QCOMPARE(row("102@c").otherNumber, u""_s); // nobody there yet
    recordings::play(state, talks("PJSIP/102-8", "1.8") + talks("PJSIP/trunk-3", "1.3"));
    QCOMPARE(row("102@c").otherNumber, u"0301234567"_s);
    QCOMPARE(row("102@c").otherName, u"Shop"_s);
    // A talk matters more than what rings beside it.
    recordings::play(state, newChannel("PJSIP/101-6", "1.6", "101", "Up"));
    QCOMPARE(row("101@c").channel, u"1.6"_s);
}

/// Who announces a call talks to somebody else from then on, on the same leg.
void StateTest::sinceWhenTheyTalk()
{
    const auto event = [](const QByteArray &name, const QByteArray &bridge, const QByteArray &id) {
        return message("Event: " + name + "\nBridgeUniqueid: " + bridge +
                       "\nBridgeType: basic\nChannel: PJSIP/10" + id.back() +
                       "-1\nUniqueid: " + id);
    };
    const auto hear = [](State &board, const QByteArray &stream) {
        recordings::read(stream, [&board](const ami::Message &each) {
            board.receive(each);
            return true;
        });
        board.commit();
    };
    State state;
    state.setClock(1'000);
    const pbx::Instant began = state.now();
    hear(state, message("Event: ExtensionStatus\nExten: 101\nContext: c\n"
                        "Hint: PJSIP/101\nStatus: 1") +
                    newChannel("PJSIP/101-1", "1.1", "101") +
                    newChannel("PJSIP/102-1", "1.2", "102"));
    const auto since = [&state] { return state.extensions().get(u"101@c"_s)->callSince; };
    QCOMPARE(since(), began);
    state.setClock(3'000);
    hear(state, event("BridgeEnter", "b", "1.1") + event("BridgeEnter", "b", "1.2"));
    QCOMPARE(since(), began + 2'000);
    state.setClock(26'000);
    hear(state, event("BridgeLeave", "b", "1.1"));
    QCOMPARE(since(), began);
    hear(state, newChannel("PJSIP/103-1", "1.3", "103") + event("BridgeEnter", "d", "1.3") +
                    event("BridgeEnter", "d", "1.1"));
    QCOMPARE(since(), began + 25'000);
    QCOMPARE(state.talksSince(u"1.1"_s), began + 25'000);
    // Spoken of once more in the same bridge, by an event or by a list, it is not new there.
    state.setClock(30'000);
    const QByteArray item = message("Event: CoreShowChannel\nChannel: PJSIP/101-1\nUniqueid: 1.1\n"
                                    "ChannelStateDesc: Up\nBridgeId: d\nDuration: 00:00:29");
    hear(state, event("BridgeEnter", "d", "1.1") + item);
    QCOMPARE(since(), began + 25'000);
    // A list does not tell when.
    State later;
    later.setClock(30'000);
    hear(later, message("Event: ExtensionStatus\nExten: 101\nContext: c\n"
                        "Hint: PJSIP/101\nStatus: 1") +
                    item);
    QCOMPARE(later.talksSince(u"1.1"_s), later.now() - 29'000);
    QCOMPARE(later.talksSince(u"9.9"_s), pbx::Instant(0));
}

void StateTest::extensionsBeforeHints()
{
    // 1.0: no hint and no Dial event; the phone of that name stands for the extension.
    State state;
    recordings::play(state, recordings::bytes(u"1.0/call-answered.ami"_s));
    const pbx::Extension *row = state.extensions().get(u"102@phones"_s);
    QVERIFY(row);
    QCOMPARE(row->status, pbx::ExtensionStatus::Idle);
    QVERIFY(row->isPerson());

    State during;
    QString other;
    recordings::read(recordings::bytes(u"1.0/call-answered.ami"_s), [&](const ami::Message &each) {
        during.receive(each);
        during.commit();
        if (const pbx::Extension *ext = during.extensions().get(u"102@phones"_s);
            ext && !ext->channel.isEmpty() && ext->incoming)
            other = ext->otherNumber;
        return true;
    });
    QCOMPARE(other, u"101"_s);
}

void StateTest::epochsAndSweeps()
{
    State state;
    state.setLive(true);
    recordings::play(state, newChannel("PJSIP/1-a", "1.1") + newChannel("PJSIP/2-a", "1.2") +
                                message("Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic"
                                        "\nChannel: PJSIP/2-a\nUniqueid: 1.2") +
                                message("Event: QueueMember\nQueue: q\nLocation: PJSIP/1\n"
                                        "Status: 1\nPaused: 0") +
                                message("Event: PeerStatus\nPeer: PJSIP/1\nPeerStatus: Reachable") +
                                message("Event: PeerStatus\nPeer: SIP/1\nPeerStatus: Registered"));
    const pbx::Channel first = *state.channels().get(u"1.1"_s);
    QVERIFY(!state.isStale(first));
    state.setLive(false);
    QVERIFY(state.isStale(first));

    state.beginEpoch();
    state.setLive(true);
    QVERIFY(state.isStale(*state.channels().get(u"1.1"_s)));
    recordings::play(state, message("Event: CoreShowChannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\n"
                                    "ChannelStateDesc: Up\nBridgeId: ") +
                                message("Event: EndpointList\nObjectName: 1\n"
                                        "DeviceState: Not in use\nContacts: x"));
    QVERIFY(!state.isStale(*state.channels().get(u"1.1"_s)));
    QVERIFY(state.isStale(*state.channels().get(u"1.2"_s)));
    QCOMPARE(state.channels().size(), 2);

    state.sweep(pbx::ListKind::Channels);
    state.sweep(pbx::ListKind::PjsipPeers);
    state.commit();
    QCOMPARE(calls(state), u"1 Up"_s);
    QVERIFY(state.bridges().isEmpty());
    QVERIFY(state.peers().contains(u"PJSIP/1"_s));
    QVERIFY(state.peers().contains(u"SIP/1"_s)); // another list's
    QCOMPARE(state.queueMembers().size(), 1);    // a list that was not asked leaves its rows
    state.sweep(pbx::ListKind::Queues);
    state.sweep(pbx::ListKind::SipPeers);
    state.commit();
    QVERIFY(state.queueMembers().isEmpty() && state.queues().isEmpty());
    QVERIFY(!state.peers().contains(u"SIP/1"_s));
    QCOMPARE(unsound(state), QStringList());
}

void StateTest::aRefreshSweepsWhatNobodySpokeOf()
{
    const auto peer = [](const QByteArray &name) {
        return message("Event: PeerEntry\nChanneltype: SIP\nObjectName: " + name +
                       "\nIPaddress: -none-\nStatus: UNKNOWN");
    };
    State state;
    const auto receive = [&](const QByteArray &stream) {
        recordings::read(stream, [&](const ami::Message &each) {
            state.receive(each);
            return true;
        });
    };
    receive(peer("101") + peer("102"));
    const pbx::Instant before = state.now();
    QTRY_VERIFY(state.now() > before);
    const pbx::Instant askedAt = state.now();
    receive(peer("102"));
    state.sweep(pbx::ListKind::PjsipPeers, askedAt);
    QCOMPARE(state.peers().size(), 2);
    state.sweep(pbx::ListKind::SipPeers); // of one epoch: nothing is old
    QCOMPARE(state.peers().size(), 2);
    state.sweep(pbx::ListKind::SipPeers, askedAt);
    QCOMPARE(state.peers().size(), 1);
    QVERIFY(state.peers().contains(u"SIP/102"_s));
}

/// No recording has MeetMe: it wants hardware. 1.4 knows Join, Leave and Mute, later ones End too.
void StateTest::meetMeByDocumentation()
{
    const auto event = [](const QByteArray &name, const QByteArray &channel, const QByteArray &id,
                          const QByteArray &more = {}) {
        return message("Event: " + name + "\nChannel: " + channel + "\nUniqueid: " + id +
                       "\nMeetme: 600\nUsernum: 1" + more);
    };
    const QByteArray joined = newChannel("SIP/1-a", "1.1") + newChannel("SIP/2-b", "1.2") +
                              event("MeetmeJoin", "SIP/1-a", "1.1") +
                              event("MeetmeJoin", "SIP/2-b", "1.2", "\nCallerIDnum: 2");
    QCOMPARE(story(joined + event("MeetmeMute", "SIP/2-b", "1.2", "\nStatus: on") +
                       event("MeetmeMute", "SIP/2-b", "1.2", "\nStatus: off") +
                       event("MeetmeLeave", "SIP/1-a", "1.1") +
                       event("MeetmeLeave", "SIP/2-b", "1.2"),
                   waits),
             (QStringList{
                 u"room 600 SIP/1-a"_s,
                 u"room 600 SIP/1-a, room 600 SIP/2-b"_s,
                 u"room 600 SIP/1-a, room 600 SIP/2-b muted"_s,
                 u"room 600 SIP/1-a, room 600 SIP/2-b"_s,
                 u"room 600 SIP/2-b"_s,
                 u""_s,
             }));
    State state;
    recordings::play(state, joined + event("MeetmeLeave", "SIP/1-a", "1.1"));
    QCOMPARE(state.conferences().get(u"600"_s)->participants, 1);
    recordings::play(state, event("MeetmeLeave", "SIP/2-b", "1.2"));
    QVERIFY(state.conferences().isEmpty());
    recordings::play(state, event("MeetmeJoin", "SIP/1-a", "1.1") +
                                message("Event: MeetmeEnd\nMeetme: 600"));
    QVERIFY(state.conferences().isEmpty());
    QVERIFY(state.participants().isEmpty());
}

void StateTest::registrationsWithoutAName()
{
    const auto rows = [](const State &state) {
        QStringList all;
        for (const Slot slot : state.registrations().byBirth()) {
            const pbx::Registration &row = state.registrations().at(slot);
            all.append(row.technology + u' ' + row.username + u'@' + row.domain + u' ' +
                       row.status);
        }
        return all.join(u", "_s);
    };
    const QByteArray list = message("Event: RegistryEntry\nHost: 192.0.2.1:4569\nDNSmgr: N\n"
                                    "Username: us\nPerceived: 192.0.2.9:4569\nRefresh: 60\n"
                                    "State: Registered");
    const QByteArray event = message("Event: Registry\nChannelType: IAX2\nDomain: 192.0.2.1\n"
                                     "Status: Rejected");
    State listFirst;
    recordings::play(listFirst, list + event);
    QCOMPARE(rows(listFirst), u"IAX2 us@192.0.2.1:4569 Rejected"_s);
    State eventFirst;
    recordings::play(eventFirst, event + list);
    QCOMPARE(rows(eventFirst), u"IAX2 us@192.0.2.1:4569 Registered"_s);
    // Two users at one host are two registrations.
    recordings::play(eventFirst, message("Event: Registry\nChannelType: SIP\nUsername: a\n"
                                         "Domain: h\nStatus: Registered") +
                                     message("Event: Registry\nChannelType: SIP\nUsername: b\n"
                                             "Domain: h\nStatus: Rejected"));
    QCOMPARE(rows(eventFirst),
             u"IAX2 us@192.0.2.1:4569 Registered, SIP a@h Registered, SIP b@h Rejected"_s);
    eventFirst.beginEpoch();
    eventFirst.sweep(pbx::ListKind::IaxRegistrations);
    QCOMPARE(rows(eventFirst), u"SIP a@h Registered, SIP b@h Rejected"_s);
}

void StateTest::mailboxesThatMayNotExist()
{
    const auto count = [](const QByteArray &box, const QByteArray &fresh) {
        return message("Response: Success\nMessage: Mailbox Message Count\nMailbox: " + box +
                       "\nNewMessages: " + fresh + "\nOldMessages: 0");
    };
    State state;
    recordings::play(state, count("101@default", "0")); // MailboxCount answers 0 for no mailbox
    QVERIFY(state.mailboxes().isEmpty());
    recordings::play(state, count("101@default", "2"));
    QCOMPARE(state.mailboxes().get(u"101@default"_s)->newMessages, 2);
    recordings::play(state, count("101@default", "0"));
    QCOMPARE(state.mailboxes().get(u"101@default"_s)->newMessages, 0);
    recordings::play(state, message("Event: MessageWaiting\nMailbox: 102\nWaiting: 0"));
    QVERIFY(state.mailboxes().contains(u"102@default"_s)); // an event is about one that there is
}

void StateTest::membersAsFarAsTold()
{
    State state;
    recordings::play(state, recordings::bytes(u"22/queue-caller-agent.ami"_s));
    const Slot slot = state.queueMembers().find(u"support\nLocal/agent@from-test"_s);
    QVERIFY(slot != pbx::NoSlot);
    const pbx::QueueMember alice = state.queueMembers().at(slot);
    QCOMPARE(alice.callsTaken, 2);
    QCOMPARE(alice.membership, u"static"_s);
    QVERIFY(alice.ringsInUse);

    const auto member = [](const QByteArray &more) {
        return message("Event: QueueMemberStatus\nQueue: q\nInterface: PJSIP/1\nMemberName: A" +
                       more);
    };
    State q;
    recordings::play(q, member("\nMembership: dynamic\nPenalty: 2\nCallsTaken: 4\nInCall: 1\n"
                               "Status: 2\nPaused: 0\nRinginuse: 0"));
    const pbx::QueueMember &row = q.queueMembers().at(0);
    QCOMPARE(row.membership, u"dynamic"_s);
    QCOMPARE(row.penalty, 2);
    QCOMPARE(row.callsTaken, 4);
    QVERIFY(!row.ringsInUse);
    recordings::play(q, member("\nPaused: 1")); // what is not told stays
    QCOMPARE(row.penalty, 2);
    QVERIFY(row.paused);
}

void StateTest::aListTellsHowLong()
{
    State state;
    recordings::play(state, message("Event: CoreShowChannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\n"
                                    "ChannelStateDesc: Up\nDuration: 01:02:03\nBridgeId: "));
    QCOMPARE((state.now() - state.channels().get(u"1.1"_s)->startedAt) / 1000, 3723);
    // Old: only a leg that runs the dialplan has Seconds.
    recordings::play(state, message("Event: Status\nChannel: SIP/2-a\nUniqueid: 1.2\nState: Up\n"
                                    "CallerID: 2\nSeconds: 42"));
    QCOMPARE((state.now() - state.channels().get(u"1.2"_s)->startedAt) / 1000, 42);
}

void StateTest::bytesThatAreNotUtf8()
{
    State state;
    const auto named = [](const QByteArray &name) {
        return message("Event: Newstate\nChannel: SIP/1-a\nState: Up\nCallerID: 1\nCallerIDName: " +
                       name + "\nUniqueid: 1.1");
    };
    recordings::play(state, named("J\xf6rg"));
    QCOMPARE(state.channels().get(u"1.1"_s)->callerName, u"Jörg"_s);
    QSignalSpy committed(&state, &State::committed);
    recordings::play(state, named("J\xc3\xb6rg")); // the same name, nothing to tell
    QCOMPARE(committed.count(), 0);
    recordings::play(state, named("J\xc3\x83\xc2\xb6rg")); // as long as Latin-1, and another
    QCOMPARE(state.channels().get(u"1.1"_s)->callerName, u"J\u00c3\u00b6rg"_s);
    recordings::play(state, named("J\xc3\xb6rg"));
    QCOMPARE(state.channels().get(u"1.1"_s)->callerName, u"Jörg"_s);
}

/// Found by tests/fuzz: such a channel ended, but was still known by its bytes, and what came late
/// for it changed the next channel in its place.
void StateTest::aUniqueidThatIsNotUtf8()
{
    State state;
    recordings::play(state, message("Event: Newchannel\nChannel: SIP/1-a\nUniqueid: \xe9.1"));
    recordings::play(state, message("Event: Hangup\nChannel: SIP/1-a\nUniqueid: \xe9.1"));
    QVERIFY(state.channels().isEmpty());
    recordings::play(state, message("Event: Newchannel\nChannel: SIP/2-b\nUniqueid: 1.2"));
    recordings::play(state,
                     message("Event: Newstate\nChannel: SIP/3-c\nState: Up\nUniqueid: \xe9.1"));
    QCOMPARE(state.channels().size(), 1);
    QCOMPARE(state.channels().get(u"1.2"_s)->name, u"SIP/2-b"_s);
}

void StateTest::noNameTurnsTheWordsAround()
{
    State state;
    recordings::play(state, message("Event: Newchannel\nChannel: SIP/1-a\nUniqueid: 1.1\n"
                                    "CallerIDName: \xe2\x80\xae" // U+202E
                                    "evil\xe2\x80\xac \xe2\x81\xa6\xd7\xa9\xd7\x9c\xe2\x81\xa9 "
                                    "\xe2\x82\xac")); // the euro sign begins with E2 too
    QCOMPARE(state.channels().get(u"1.1"_s)->callerName, u"evil \u05e9\u05dc \u20ac"_s);
}

void StateTest::whatIsLeftOverCanBeDropped()
{
    State state;
    recordings::play(state, newChannel("PJSIP/1-a", "1.1"));
    recordings::play(state, message("Event: QueueCallerJoin\nQueue: support\nPosition: 1\n"
                                    "Channel: PJSIP/1-a\nUniqueid: 1.1"));
    state.dropLeftOver({pbx::RowKind::Channel, u"9.9"_s});
    state.dropLeftOver({pbx::RowKind::Channel, u"1.1"_s});
    state.commit();
    QVERIFY(state.channels().isEmpty());
    QVERIFY(state.queueCallers().isEmpty());
    QCOMPARE(state.queues().get(u"support"_s)->callers, 0);
}

void StateTest::whatPassesIsOldAfterSomeMinutes()
{
    State state;
    state.setLive(true);
    recordings::play(state, newChannel("PJSIP/1-a", "1.1"));
    recordings::play(state, message("Event: PeerStatus\nPeer: SIP/1\nPeerStatus: Registered"));
    pbx::Channel channel = *state.channels().get(u"1.1"_s);
    pbx::Peer peer = *state.peers().get(u"SIP/1"_s);
    QVERIFY(!state.isOld(channel));
    // (there is no other way to be old but to wait)
    channel.confirmedAt -= State::OldAfter + 1000;
    peer.confirmedAt -= State::OldAfter + 1000;
    QVERIFY(state.isOld(channel) && !state.isStale(channel));
    QVERIFY(!state.isOld(peer)); // a phone may say nothing for days
    state.setLive(false);
    QVERIFY(state.isOld(peer));
}

void StateTest::oneCommitOneSignal()
{
    State state;
    QSignalSpy committed(&state, &State::committed);
    int deltas = 0;
    QObject context;
    state.channels().listen(&context, [&](const pbx::Delta &) { ++deltas; });
    recordings::play(state, recordings::bytes(u"22/redirect-blind.ami"_s));
    QCOMPARE(committed.count(), 1);
    QCOMPARE(deltas, 0); // they came and went between two commits
    QVERIFY(!state.commit());
    QCOMPARE(committed.count(), 1);
}

/// Messages of all recordings in any order, with gaps: never unsound, and a sweep ends it all.
void StateTest::anyOrderIsSound()
{
    QList<QByteArray> blocks;
    for (const QString &name : recordings::all()) {
        if (name.endsWith(u".xz"_s))
            continue; // the storm would be nearly all of it
        recordings::read(recordings::bytes(name), [&](const ami::Message &each) {
            if (each.isEvent() && !each.isEvent("VarSet"))
                blocks.append(each.raw().toByteArray() + "\r\n\r\n");
            return true;
        });
    }
    for (const quint32 seed : {1u, 2u, 3u}) {
        QRandomGenerator random(seed);
        State state;
        for (int i = 0; i < 6000; ++i) {
            // Runs of neighbours, so that much of it hangs together.
            const qsizetype from = random.bounded(blocks.size());
            const qsizetype count = random.bounded(1, 12);
            for (qsizetype at = from; at < qMin(from + count, blocks.size()); ++at) {
                recordings::read(blocks.at(at), [&](const ami::Message &each) {
                    state.receive(each);
                    return true;
                });
            }
            if (i % 500 == 0) {
                state.commit();
                QCOMPARE(unsound(state), QStringList());
            }
            if (i % 1000 == 0)
                state.beginEpoch();
        }
        state.beginEpoch();
        for (const auto kind :
             {pbx::ListKind::Channels, pbx::ListKind::Queues, pbx::ListKind::ParkedCalls,
              pbx::ListKind::Conferences, pbx::ListKind::Extensions})
            state.sweep(kind);
        state.commit();
        QVERIFY(state.channels().isEmpty());
        QVERIFY(state.queueCallers().isEmpty() && state.parkedCalls().isEmpty());
        QVERIFY(state.extensions().isEmpty());
        for (const QString &device : {u"PJSIP/101"_s, u"SIP/101"_s, u"SIP/102"_s})
            QVERIFY(state.extensionsOf(device).isEmpty());
        state.bridges().forEach(
            [&](Slot slot) { QVERIFY(state.bridges().at(slot).legs.isEmpty()); });
    }
}

QTEST_GUILESS_MAIN(StateTest)
#include "tst_state.moc"
