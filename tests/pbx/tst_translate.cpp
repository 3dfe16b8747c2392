// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/translate.h"
#include "recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a message tells, in one line a fact: `Changed 1.2 SIP/102-1 Ringing 102|`.
class Teller
{
public:
    QStringList facts;

    pbx::Known tell(const ami::Message &message)
    {
        return pbx::translate(message, [this](const pbx::Fact &fact) {
            std::visit([this](const auto &each) { facts.append(describe(each)); }, fact);
        });
    }

private:
    static QString text(pbx::Text value) { return ami::decoded(value); }
    static QString who(const pbx::ChannelPicture &picture)
    {
        const pbx::ChannelPicture channel = pbx::read(picture);
        QStringList parts{text(channel.uniqueId), text(channel.name)};
        if (!channel.state.isNull())
            parts.append(text(channel.state));
        if (!channel.callerNumber.isNull())
            parts.append(text(channel.callerNumber) + u'|' + text(channel.callerName));
        if (!channel.connectedNumber.isNull())
            parts.append(u"to "_s + text(channel.connectedNumber) + u'|' +
                         text(channel.connectedName));
        if (!channel.context.isNull())
            parts.append(text(channel.extension) + u'@' + text(channel.context) + u':' +
                         QString::number(channel.priority));
        parts.removeAll(QString());
        return parts.join(u' ');
    }
    static QString describe(const pbx::ChannelBorn &f) { return u"Born "_s + who(f.channel); }
    static QString describe(const pbx::ChannelChanged &f) { return u"Changed "_s + who(f.channel); }
    static QString describe(const pbx::ChannelRuns &f)
    {
        return u"Runs "_s + who(f.channel) + u' ' + text(f.application) + u'(' +
               text(f.applicationData) + u')';
    }
    static QString describe(const pbx::ChannelListed &f)
    {
        return u"Listed "_s + who(f.channel) + u' ' + text(f.application) + u" bridge "_s +
               text(f.bridge) + u" partner "_s + text(f.partnerName) + text(f.partnerId) +
               u" seconds "_s + QString::number(f.seconds.value_or(-1));
    }
    static QString describe(const pbx::ChannelRenamed &f)
    {
        return u"Renamed "_s + text(f.uniqueId) + u' ' + text(f.oldName) + u" -> "_s +
               text(f.newName);
    }
    static QString describe(const pbx::ChannelHeld &f)
    {
        return (f.held ? u"Held "_s : u"Unheld "_s) + text(f.channel.uniqueId);
    }
    static QString describe(const pbx::ChannelHearsMusic &f)
    {
        return (f.playing ? u"Music "_s : u"Silence "_s) + text(f.channel.uniqueId);
    }
    static QString describe(const pbx::CallPickedUp &f)
    {
        return u"PickedUp "_s + who(f.channel) + u" for "_s + ami::decoded(f.target);
    }
    static QString describe(const pbx::RecordingBegan &f)
    {
        return u"Recording "_s + text(f.channel.uniqueId) + u' ' + text(f.file);
    }
    static QString describe(const pbx::CallAccounted &f)
    {
        return u"Account "_s + text(f.uniqueId) + u' ' + text(f.channel) + u" -> "_s +
               text(f.otherChannel) + u' ' + text(f.source) + u' ' + text(f.destination) + u' ' +
               text(f.startTime) + u'/' + text(f.answerTime) + u'/' + text(f.endTime) +
               (f.answered ? u" answered"_s : QString());
    }
    static QString describe(const pbx::ChannelEnded &f)
    {
        return u"Ended "_s + text(f.uniqueId) + u' ' + text(f.name) +
               (f.cause == 0 ? QString() : QString(u" cause "_s + QString::number(f.cause)));
    }
    static QString describe(const pbx::OriginateFailed &f)
    {
        return u"Failed "_s + text(f.uniqueId);
    }
    static QString describe(const pbx::DialBegan &f)
    {
        return u"Dial "_s + text(f.from.uniqueId) + u" -> "_s + text(f.to.uniqueId);
    }
    static QString describe(const pbx::DialEnded &f)
    {
        return u"DialEnd "_s + text(f.from.uniqueId) + u" -> "_s + text(f.to.uniqueId) +
               (f.answered ? u" answered"_s : QString()) +
               QStringList{QString(), u" busy"_s, u" no answer"_s, u" unavailable"_s}.at(
                   int(f.word));
    }
    static QString describe(const pbx::BridgeMade &f) { return u"Bridge "_s + text(f.type); }
    static QString describe(const pbx::BridgeJoined &f)
    {
        return u"Joined "_s + text(f.id) + u' ' + text(f.type) + u' ' + text(f.channel.uniqueId);
    }
    static QString describe(const pbx::BridgeLeft &f)
    {
        return u"Left "_s + text(f.id) + u' ' + text(f.channel.uniqueId);
    }
    static QString describe(const pbx::BridgeGone &f) { return u"BridgeGone "_s + text(f.id); }
    static QString describe(const pbx::PartiesLinked &f)
    {
        return u"Linked "_s + text(f.one.uniqueId) + u' ' + text(f.other.uniqueId);
    }
    static QString describe(const pbx::PartiesUnlinked &f)
    {
        return u"Unlinked "_s + text(f.one.uniqueId) + u' ' + text(f.other.uniqueId);
    }
    static QString describe(const pbx::PeerSeen &f)
    {
        return u"Peer "_s + text(f.technology) + u'/' + text(f.name) + u' ' +
               (f.status ? QString::number(int(*f.status)) : u"-"_s) + u' ' + text(f.address) +
               u' ' + QString::number(f.latencyMs.value_or(-2));
    }
    static QString describe(const pbx::DeviceChanged &f)
    {
        return u"Device "_s + text(f.device) + u' ' + text(f.state);
    }
    static QString describe(const pbx::ExtensionSeen &f)
    {
        return u"Extension "_s + text(f.extension) + u'@' + text(f.context) + u' ' + text(f.hint) +
               u' ' + QString::number(int(f.status));
    }
    static QString describe(const pbx::QueueSeen &f)
    {
        return u"Queue "_s + text(f.name) + u' ' + text(f.strategy);
    }
    static QString describe(const pbx::QueueCallerSeen &f)
    {
        return u"Caller "_s + text(f.queue) + u' ' + QString::number(f.position) + u' ' +
               text(f.channel) + u' ' + text(f.uniqueId) + u' ' + text(f.callerNumber) + u'|' +
               text(f.callerName) + u' ' + QString::number(f.seconds.value_or(-1));
    }
    static QString describe(const pbx::QueueCallerGone &f)
    {
        return u"CallerGone "_s + text(f.queue) + u' ' + text(f.channel) + u' ' + text(f.uniqueId);
    }
    static QString describe(const pbx::QueueMemberSeen &f)
    {
        return u"Member "_s + text(f.queue) + u' ' + text(f.interface) + u' ' + text(f.name) +
               u" status "_s + QString::number(f.status.value_or(-1)) + u" paused "_s +
               (f.paused ? QString::number(*f.paused) : u"-"_s) + text(f.pausedReason) +
               u" penalty "_s + QString::number(f.penalty.value_or(-1)) +
               (f.ringsInUse ? (*f.ringsInUse ? u" rings in use"_s : u" not in use"_s) : u""_s);
    }
    static QString describe(const pbx::QueueMemberGone &f)
    {
        return u"MemberGone "_s + text(f.queue) + u' ' + text(f.interface);
    }
    static QString describe(const pbx::AgentSeen &f)
    {
        return u"Agent %1 %2 status %3 at %4 %5 with %6 since %7"_s
            .arg(text(f.agent), text(f.name), f.status ? QString::number(int(*f.status)) : u"-"_s,
                 f.channel.isNull() ? u"-"_s : text(f.channel), text(f.uniqueId), text(f.talkingTo))
            .arg(f.changedAt.value_or(-1));
    }
    static QString describe(const pbx::ParkingLotSeen &f)
    {
        return u"Lot %1 %2-%3"_s.arg(text(f.name)).arg(f.firstSpace).arg(f.lastSpace);
    }
    static QString describe(const pbx::CallParked &f)
    {
        return u"Parked %1/%2 %3 %4 %5|%6 by %7 left %8"_s
            .arg(text(f.lot), text(f.space), text(f.channel), text(f.uniqueId),
                 text(f.callerNumber), text(f.callerName), text(f.parker))
            .arg(f.secondsLeft);
    }
    static QString describe(const pbx::CallUnparked &f)
    {
        return u"Unparked "_s + text(f.lot) + u'/' + text(f.space) + u' ' + text(f.channel);
    }
    static QString describe(const pbx::ConferenceSeen &f)
    {
        return u"Room "_s + text(f.name) +
               (f.locked ? (*f.locked ? u" locked"_s : u" open"_s) : u""_s);
    }
    static QString describe(const pbx::ConferenceGone &f) { return u"RoomGone "_s + text(f.name); }
    static QString describe(const pbx::ParticipantSeen &f)
    {
        return u"In "_s + text(f.room) + u' ' + text(f.channel) +
               (f.muted ? (*f.muted ? u" muted"_s : u" heard"_s) : u""_s);
    }
    static QString describe(const pbx::ParticipantGone &f)
    {
        return u"Out "_s + text(f.room) + u' ' + text(f.channel) +
               (f.lastEndsRoom ? u" may end it"_s : u""_s);
    }
    static QString describe(const pbx::MailboxSeen &f)
    {
        return u"Mailbox %1 %2 new %3 old %4 waiting %5"_s.arg(text(f.mailbox), text(f.fullName))
                   .arg(f.newMessages.value_or(-1))
                   .arg(f.oldMessages.value_or(-1))
                   .arg(f.waiting ? int(*f.waiting) : -1) +
               (f.mayNotExist ? u" if there is one"_s : u""_s);
    }
    static QString describe(const pbx::RegistrationSeen &f)
    {
        return u"Registration "_s + text(f.technology) + u' ' + text(f.username) + u' ' +
               text(f.domain) + u' ' + text(f.status);
    }
    static QString describe(const pbx::ServerSeen &f) { return u"Server "_s + text(f.version); }
    static QString describe(const pbx::ServerClock &f)
    {
        return u"Clock "_s + QString::number(f.seconds);
    }
    static QString describe(const pbx::ServerReloaded &) { return u"Reloaded"_s; }
    static QString describe(const pbx::ServerStopping &) { return u"Stopping"_s; }
    static QString describe(const pbx::ListEnded &f)
    {
        return u"ListEnded "_s + QString::number(int(f.kind)) + u' ' + QString::number(f.items);
    }
};

QStringList factsOf(const QByteArray &lines)
{
    Teller teller;
    recordings::read(recordings::message(lines), [&](const ami::Message &message) {
        teller.tell(message);
        return true;
    });
    return teller.facts;
}

/// The n-th event of that name in a recording, as it was received.
QByteArray from(const QString &recording, const char *event, int n = 1)
{
    QByteArray found;
    recordings::read(recordings::bytes(recording), [&](const ami::Message &message) {
        if (message.isEvent(event) && --n == 0)
            found = message.raw().toByteArray().replace("\r\n", "\n").trimmed();
        return n > 0;
    });
    return found;
}

} // namespace

class TranslateTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameThingInEveryDialect_data();
    void theSameThingInEveryDialect();
    void recordedMessages_data();
    void recordedMessages();
    void everyDocumentedEventIsKnown_data();
    void everyDocumentedEventIsKnown();
    void everyRecordedEventIsKnown();
    void onlyStrangersAreUnknown();
    void wordsForNothingAreNothing_data();
    void wordsForNothingAreNothing();
    void hostileMessagesTellNothingOdd_data();
    void hostileMessagesTellNothingOdd();
};

void TranslateTest::theSameThingInEveryDialect_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("facts");

    const auto row = [](const char *name, const QByteArray &message, const QStringList &facts) {
        QTest::newRow(name) << message << facts;
    };
    row("ringing, 1.0",
        "Event: Newchannel\nChannel: SIP/102-bfff\nState: Ringing\n"
        "CallerID: \"Phone One\" <101>\nUniqueid: 1.87",
        {u"Born 1.87 SIP/102-bfff Ringing 101|Phone One"_s});
    row("ringing, the seeds",
        "Event: Newchannel\nChannel: SIP/1VOIP00000-1-221-6f43\nState: Ringing\n"
        "CallerID: Demo 5 <205>\nUniqueid: 1113252822.51",
        {u"Born 1113252822.51 SIP/1VOIP00000-1-221-6f43 Ringing 205|Demo 5"_s});
    row("ringing, 1.2",
        "Event: Newstate\nPrivilege: call,all\nChannel: SIP/102-e800\nState: Ringing\n"
        "CallerID: 102\nCallerIDName: <unknown>\nUniqueid: 1.87",
        {u"Changed 1.87 SIP/102-e800 Ringing 102|"_s});
    row("ringing, 1.8",
        "Event: Newstate\nPrivilege: call,all\nChannel: SIP/102-00000048\nChannelState: 5\n"
        "ChannelStateDesc: Ringing\nCallerIDNum: 102\nCallerIDName: Phone Two\n"
        "ConnectedLineNum: 101\nConnectedLineName: Phone One\nUniqueid: 1.87",
        {u"Changed 1.87 SIP/102-00000048 Ringing 102|Phone Two to 101|Phone One"_s});
    row("a recording, 22/record-spy-vars",
        "Event: VarSet\nPrivilege: dialplan,all\nChannel: PJSIP/101-0000003e\n"
        "Uniqueid: 1795293571.84\nLinkedid: 1795293571.84\nVariable: MIXMONITOR_FILENAME\n"
        "Value: /var/spool/asterisk/monitor/a.wav",
        {u"Recording 1795293571.84 /var/spool/asterisk/monitor/a.wav"_s});
    row("a recording, 1.8",
        "Event: VarSet\nPrivilege: dialplan,all\nChannel: SIP/101-1\n"
        "Variable: MIXMONITOR_FILENAME\nValue: /tmp/a.wav\nUniqueid: 1.1",
        {u"Recording 1.1 /tmp/a.wav"_s});
    row("any other variable",
        "Event: VarSet\nPrivilege: dialplan,all\nChannel: SIP/101-1\nUniqueid: 1.1\n"
        "Variable: MIXMONITOR_FILENAMES\nValue: x",
        {});
    row("a call's end, 1.8",
        "Event: Cdr\nPrivilege: cdr,all\nAccountCode: acct1\nSource: 101\nDestination: 102\n"
        "DestinationContext: phones\nCallerID: \"Phone One\" <101>\nChannel: SIP/101-00000013\n"
        "DestinationChannel: SIP/102-00000014\nLastApplication: Dial\n"
        "StartTime: 2026-11-21 20:48:42\nAnswerTime: 2026-11-21 20:48:43\n"
        "EndTime: 2026-11-21 20:48:44\nDuration: 2\nDisposition: ANSWERED\n"
        "UniqueID: 1795294122.23\nUserField: ",
        {u"Account 1795294122.23 SIP/101-00000013 -> SIP/102-00000014 101 102 "
         "2026-11-21 20:48:42/2026-11-21 20:48:43/2026-11-21 20:48:44 answered"_s});
    row("dialplan, 1.0",
        "Event: Newexten\nChannel: SIP/101-7ab8\nContext: phones\nExtension: 102\nPriority: 1\n"
        "Application: Dial\nAppData: SIP/102|15|tTk\nUniqueid: 1.86",
        {u"Runs 1.86 SIP/101-7ab8 102@phones:1 Dial(SIP/102|15|tTk)"_s});
    row("dial, 1.2",
        "Event: Dial\nPrivilege: call,all\nSource: SIP/101-f4\nDestination: SIP/102-e8\n"
        "CallerID: 101\nCallerIDName: Phone One\nSrcUniqueID: 1.107\nDestUniqueID: 1.108",
        {u"Dial 1.107 -> 1.108"_s});
    row("dial, 1.8",
        "Event: Dial\nPrivilege: call,all\nSubEvent: Begin\nChannel: SIP/101-47\n"
        "Destination: SIP/102-48\nCallerIDNum: 101\nCallerIDName: Phone One\nUniqueID: 1.107\n"
        "DestUniqueID: 1.108\nDialstring: 102",
        {u"Dial 1.107 -> 1.108"_s});
    row("end of a dial, 1.8",
        "Event: Dial\nPrivilege: call,all\nSubEvent: End\nChannel: SIP/101-47\nUniqueID: 1.107\n"
        "DialStatus: BUSY",
        {u"DialEnd 1.107 -> "_s});
    row("end of a dial, 22",
        "Event: DialEnd\nChannel: PJSIP/101-1\nUniqueid: 1.107\nDestChannel: PJSIP/102-2\n"
        "DestUniqueid: 1.108\nDialStatus: ANSWER",
        {u"DialEnd 1.107 -> 1.108 answered"_s});
    const std::pair<const char *, QString> words[] = {
        {"BUSY", u" busy"_s},
        {"NOANSWER", u" no answer"_s},
        {"CHANUNAVAIL", u" unavailable"_s},
        {"CONGESTION", u" unavailable"_s},
        {"CANCEL", {}},
    };
    for (const auto &[status, word] : words) {
        const QByteArray name = QByteArray("a dial in vain, 22: ") + status;
        row(name.constData(),
            QByteArray("Event: DialEnd\nDestChannel: PJSIP/102-2\nDestUniqueid: 1.108\n"
                       "DialStatus: ") +
                status,
            {u"DialEnd  -> 1.108"_s + word});
    }
    row("hangup, 1.2",
        "Event: Hangup\nChannel: SIP/102-e8\nUniqueid: 1.108\nCause: 17\nCause-txt: User busy",
        {u"Ended 1.108 SIP/102-e8 cause 17"_s});
    row("an originate in vain, 1.4",
        "Event: OriginateResponse\nPrivilege: call,all\nResponse: Failure\nChannel: SIP/106\n"
        "Context: internal\nExten: 102\nReason: 5\nUniqueid: 1.109",
        {u"Failed 1.109"_s});
    const QStringList together{u"Linked 1.84 1.85"_s};
    row("talk, 1.0",
        "Event: Link\nChannel1: SIP/101-7\nChannel2: SIP/102-b\nUniqueid1: 1.84\nUniqueid2: 1.85",
        together);
    row("talk, 1.8",
        "Event: Bridge\nPrivilege: call,all\nBridgestate: Link\nBridgetype: core\n"
        "Channel1: SIP/101-47\nChannel2: SIP/102-48\nUniqueid1: 1.84\nUniqueid2: 1.85\n"
        "CallerID1: 101\nCallerID2: (null)",
        together);
    row("end of a talk",
        "Event: Unlink\nChannel1: SIP/102-b\nChannel2: SIP/101-7\nUniqueid1: 1.85\n"
        "Uniqueid2: 1.84",
        {u"Unlinked 1.85 1.84"_s});
    row("rename, 1.2", "Event: Rename\nOldname: SIP/1-a\nNewname: SIP/1-a<MASQ>\nUniqueid: 1.5",
        {u"Renamed 1.5 SIP/1-a -> SIP/1-a<MASQ>"_s});
    row("rename, 1.8", "Event: Rename\nChannel: SIP/1-a\nNewname: SIP/1-a<MASQ>\nUniqueid: 1.5",
        {u"Renamed 1.5 SIP/1-a -> SIP/1-a<MASQ>"_s});
    row("hold, 1.2", "Event: Hold\nChannel: SIP/1-a\nUniqueid: 1.5", {u"Held 1.5"_s});
    row("hold, 1.8", "Event: Hold\nStatus: On\nChannel: SIP/1-a\nUniqueid: 1.5", {u"Held 1.5"_s});
    row("no hold, 1.8", "Event: Hold\nStatus: Off\nChannel: SIP/1-a\nUniqueid: 1.5",
        {u"Unheld 1.5"_s});
    row("no hold, 22", "Event: Unhold\nChannel: SIP/1-a\nChannelStateDesc: Up\nUniqueid: 1.5",
        {u"Unheld 1.5"_s});
    row("music, 1.8", "Event: MusicOnHold\nState: Start\nChannel: SIP/1-a\nUniqueID: 1.5",
        {u"Music 1.5"_s});
    row("no music, 13", "Event: MusicOnHoldStop\nChannel: SIP/1-a\nUniqueid: 1.5",
        {u"Silence 1.5"_s});
    row("peer, 1.0", "Event: PeerStatus\nPeer: SIP/103\nPeerStatus: Reachable\nTime: 1",
        {u"Peer SIP/103 1  1"_s});
    row("peer, 16",
        "Event: PeerStatus\nChannelType: SIP\nPeer: SIP/201\nPeerStatus: Registered\n"
        "Address: 127.0.0.1:26060",
        {u"Peer SIP/201 4 127.0.0.1:26060 -2"_s});
    row("registry, the seeds",
        "Event: Registry\nChannel: SIP\nDomain: sip.example.com\nStatus: Registered",
        {u"Registration SIP  sip.example.com Registered"_s});
    row("registry, 16",
        "Event: Registry\nChannelType: SIP\nUsername: us\nDomain: sip.example.com\n"
        "Status: Rejected",
        {u"Registration SIP us sip.example.com Rejected"_s});
    row("extension, 1.0: 3 is a phone that is not there",
        "Event: ExtensionStatus\nExten: 111\nContext: phones\nStatus: 3",
        {u"Extension 111@phones  8"_s});
    row("extension, 22: in use and ringing",
        "Event: ExtensionStatus\nExten: 101\nContext: hints\nHint: PJSIP/101\nStatus: 9\n"
        "StatusText: InUse&Ringing",
        {u"Extension 101@hints PJSIP/101 5"_s});
    row("extension, the answer to ExtensionState",
        "Response: Success\nActionID: 1\nMessage: Extension Status\nExten: 101\nContext: hints\n"
        "Hint: PJSIP/101\nStatus: 0\nStatusText: Idle",
        {u"Extension 101@hints PJSIP/101 1"_s});
    row("mailbox, 1.0", "Event: MessageWaiting\nMailbox: 101@default\nWaiting: 1",
        {u"Mailbox 101@default  new -1 old -1 waiting 1"_s});
    row("mailbox, 22", "Event: MessageWaiting\nMailbox: 103@default\nWaiting: 1\nNew: 2\nOld: 3",
        {u"Mailbox 103@default  new 2 old 3 waiting 1"_s});
    row("mailbox, the answer to MailboxCount",
        "Response: Success\nActionID: 1\nMessage: Mailbox Message Count\nMailbox: 101\n"
        "UrgMessages: 0\nNewMessages: 1\nOldMessages: 4",
        {u"Mailbox 101  new 1 old 4 waiting -1 if there is one"_s});
    row("mailbox, the answer to MailboxStatus",
        "Response: Success\nMessage: Mailbox Status\nMailbox: 2022\nWaiting: 0",
        {u"Mailbox 2022  new -1 old -1 waiting 0"_s});
    row("queue caller, 1.2",
        "Event: Join\nChannel: SIP/101-a\nCallerID: 101\nCallerIDName: Phone One\n"
        "Queue: support\nPosition: 1\nCount: 1",
        {u"Caller support 1 SIP/101-a  101|Phone One -1"_s});
    row("queue caller leaves, 1.8",
        "Event: Leave\nChannel: SIP/101-a\nQueue: support\nCount: 0\nPosition: 1\nUniqueid: 1.5",
        {u"CallerGone support SIP/101-a 1.5"_s});
    row("queue caller gives up, 1.8: the channel is not named",
        "Event: QueueCallerAbandon\nQueue: support\nUniqueid: 1.5\nPosition: 1\n"
        "OriginalPosition: 1\nHoldTime: 2",
        {u"CallerGone support  1.5"_s});
    row("queue member pauses, 1.2",
        "Event: QueueMemberPaused\nQueue: support\nLocation: SIP/101\nPaused: 1",
        {u"Member support SIP/101  status -1 paused 1 penalty -1"_s});
    row("queue member, 22",
        "Event: QueueMemberStatus\nQueue: support\nMemberName: Bob\nInterface: PJSIP/102\n"
        "StateInterface: PJSIP/102\nMembership: dynamic\nPenalty: 1\nCallsTaken: 3\n"
        "LastCall: 1795293000\nLastPause: 0\nLoginTime: 1795290000\nInCall: 1\nStatus: 2\n"
        "Paused: 0\nPausedReason: \nRinginuse: 0\nWrapuptime: 0",
        {u"Member support PJSIP/102 Bob status 2 paused 0 penalty 1 not in use"_s});
    row("agent, 1.2: called back",
        "Event: Agents\nAgent: 1001\nName: Agent: One\nStatus: AGENT_IDLE\n"
        "LoggedInChan: 102@phones\nLoggedInTime: 1795294144\nTalkingTo: n/a",
        {u"Agent 1001 Agent: One status 2 at 102@phones  with  since 1795294144"_s});
    row("agent, 1.8: on a call",
        "Event: Agents\nAgent: 1002\nName: Two\nStatus: AGENT_ONCALL\n"
        "LoggedInChan: SIP/103-1\nLoggedInTime: 1795294144\nTalkingTo: 101\n"
        "TalkingToChan: SIP/101-2",
        {u"Agent 1002 Two status 3 at SIP/103-1  with 101 since -1"_s});
    row("agent, 13: logged off", "Event: Agents\nAgent: 1001\nName: One\nStatus: AGENT_LOGGEDOFF",
        {u"Agent 1001 One status 1 at -  with  since -1"_s});
    row("agent, 13: on a call",
        "Event: Agents\nAgent: 1001\nName: One\nStatus: AGENT_ONCALL\n"
        "TalkingToChan: PJSIP/101-2\nCallStarted: 1795294150\nLoggedInTime: 1795294144\n"
        "Channel: PJSIP/103-1\nChannelStateDesc: Up\nUniqueid: 1.5",
        {u"Agent 1001 One status 3 at PJSIP/103-1 1.5 with PJSIP/101-2 since 1795294150"_s});
    row("agent logs in, 1.2", "Event: Agentlogin\nAgent: 1002\nChannel: SIP/103-1\nUniqueid: 1.5",
        {u"Agent 1002  status 2 at SIP/103-1 1.5 with  since -1"_s});
    row("agent logs in, 22",
        "Event: AgentLogin\nChannel: PJSIP/103-1\nChannelStateDesc: Up\nUniqueid: 1.5\n"
        "Agent: 1002",
        {u"Agent 1002  status 2 at PJSIP/103-1 1.5 with  since -1"_s});
    row("agent is to be called back, 1.2: the Uniqueid is of the call that ends",
        "Event: Agentcallbacklogin\nAgent: 1001\nLoginchan: 102@phones\nUniqueid: 1.4",
        {u"Agent 1001  status 2 at 102@phones  with  since -1"_s});
    row("agent logs off, 1.2: Logintime is an epoch there",
        "Event: Agentlogoff\nAgent: 1002\nLogintime: 1795294144\nUniqueid: 1.5",
        {u"Agent 1002  status 1 at - 1.5 with  since -1"_s});
    row("agent logs off, 1.4",
        "Event: Agentcallbacklogoff\nReason: CommandLogoff\nAgent: 1001\nLoginchan: 102@phones\n"
        "Logintime: 30",
        {u"Agent 1001  status 1 at -  with  since -1"_s});
    row("MeetMe, 1.4: nobody tells of a room's end",
        "Event: MeetmeLeave\nChannel: SIP/1-a\nUniqueid: 1.1\nMeetme: 600\nUsernum: 1",
        {u"Out 600 SIP/1-a may end it"_s});
    row("MeetMe, mute",
        "Event: MeetmeMute\nChannel: SIP/1-a\nUniqueid: 1.1\nMeetme: 600\n"
        "Usernum: 1\nStatus: on",
        {u"In 600 SIP/1-a muted"_s});
    row("MeetMe, list",
        "Event: MeetmeList\nConference: 600\nUserNumber: 01\nCallerIDNum: 1\n"
        "CallerIDName: A\nChannel: SIP/1-a\nAdmin: No\nRole: Talk and listen\n"
        "MarkedUser: No\nMuted: By self\nTalking: Not monitored",
        {u"In 600 SIP/1-a muted"_s});
    row("MeetMe, rooms",
        "Event: MeetmeListRooms\nConference: 600\nParties: 1\nMarked: N/A\n"
        "Activity: 00:00:07\nCreation: Static\nLocked: Yes",
        {u"Room 600 locked"_s});
    row("ConfBridge, 11: a list that does not say who is muted",
        "Event: ConfbridgeList\nConference: 660\nChannel: SIP/1-a\nAdmin: No\nMarkedUser: No",
        {u"In 660 SIP/1-a"_s});
    row("registration of chan_iax2, its list",
        "Event: RegistryEntry\nHost: 192.0.2.1:4569\nDNSmgr: N\nUsername: us\n"
        "Perceived: 192.0.2.9:4569\nRefresh: 60\nState: Registered",
        {u"Registration IAX2 us 192.0.2.1:4569 Registered"_s});
    row("registration of chan_sip, its list",
        "Event: RegistryEntry\nHost: sip.example.com\nPort: 5060\nUsername: us\n"
        "Refresh: 105\nState: Registered\nRegistrationTime: 0",
        {u"Registration SIP us sip.example.com Registered"_s});
    row("mailbox kept elsewhere",
        "Event: MWIGet\nActionID: 1\nMailbox: 104@ext\nOldMessages: 1\nNewMessages: 2",
        {u"Mailbox 104@ext  new 2 old 1 waiting -1"_s});
    row("the server's clock",
        "Response: Success\nActionID: 1\nPing: Pong\nTimestamp: 1795294122.123456",
        {u"Clock 1795294122"_s});
    row("a Ping of 1.6.2 has no clock", "Response: Success\nActionID: 1\nPing: Pong", {});
    row("reload, 1.2", "Event: Reload\nPrivilege: system,all\nMessage: Reload Requested",
        {u"Reloaded"_s});
    row("reload of chan_sip, 1.8",
        "Event: ChannelReload\nChannelType: SIP\nReloadReason: RELOAD\nRegistry_Count: 0\n"
        "Peer_Count: 4",
        {u"Reloaded"_s});
    row("a module comes, 22", "Event: Load\nModule: app_queue.so\nStatus: Success",
        {u"Reloaded"_s});
    row("server version", "Response: Success\nAMIversion: 11.0.0\nAsteriskVersion: 22.10.1",
        {u"Server 22.10.1"_s});
    row("an error tells nothing",
        "Response: Error\nMessage: Extension not specified\nExten: 1\nContext: 2\nStatus: 0", {});
}

void TranslateTest::theSameThingInEveryDialect()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QStringList, facts);
    QCOMPARE(factsOf(message), facts);
}

void TranslateTest::recordedMessages_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *recording, const char *event, const QStringList &facts) {
        QTest::addRow("%s %s", recording, event)
            << QString::fromLatin1(recording) << QByteArray(event) << facts;
    };
    row("1.0/parking-giveup.ami", "ParkedCall",
        {u"Parked default/701 SIP/103-736c  103|Phone Three by SIP/103-736c left 6"_s});
    row("1.8/parking-giveup.ami", "ParkedCall",
        {u"Parked default/701 SIP/103-00000052 1795294295.101 103|Phone Three by "
         "SIP/103-00000052 left 6"_s});
    row("22/park-timeout-unpark.ami", "ParkedCall",
        {u"Parked default/701 PJSIP/102-00000037 1795293538.73 102|User 102 by PJSIP/101 left 30"_s});
    row("1.2/parking-retrieve.ami", "UnParkedCall", {u"Unparked default/701 SIP/102-b40010d0"_s});
    row("16-sip/park-giveup.ami", "ParkedCallTimeOut",
        {u"Unparked default/701 SIP/202-00000016"_s});
    row("22/queue-caller-agent.ami", "QueueMemberPause",
        {u"Member support PJSIP/102 Bob status 1 paused 1lunch penalty 1 rings in "
         "use"_s});
    row("1.8/queue.ami", "QueueEntry",
        {u"Caller support 1 SIP/101-00000054 1795294302.103 101|Phone One 2"_s});
    row("16-sip/redirect-both-to-conference.ami", "ConfbridgeJoin",
        {u"In 300 SIP/202-0000000b heard"_s});
    row("16-sip/redirect-both-to-conference.ami", "ConfbridgeMute",
        {u"In 300 SIP/202-0000000b muted"_s});
    row("16-sip/redirect-both-to-conference.ami", "ConfbridgeListRooms", {u"Room 300 open"_s});
    row("16-sip/snapshot-idle.ami", "PeerEntry", {u"Peer SIP/201 1 127.0.0.1:26060 11"_s});
    row("1.2/sippeers.ami", "PeerEntry", {u"Peer SIP/static 0 127.0.0.1:9 -1"_s});
    row("22/snapshot-idle.ami", "EndpointList", {u"Peer PJSIP/101 1 127.0.0.1:25060 -2"_s});
    row("22/snapshot-idle.ami", "ContactList", {u"Peer PJSIP/101 1 127.0.0.1:25060 -1"_s});
    row("22/snapshot-idle.ami", "Parkinglot", {u"Lot default 701-720"_s});
    row("22/snapshot-idle.ami", "VoicemailUserEntry",
        {u"Mailbox 101@default User 101 new 0 old 0 waiting -1"_s});
    row("1.8/mailbox.ami", "VoicemailUserEntry",
        {u"Mailbox 101@default Phone One new 1 old -1 waiting -1"_s});
    row("22/register-unregister.ami", "ContactStatus", {u"Peer PJSIP/103 -  -1"_s});
    row("13/absolutetimeout.ami", "Status",
        {u"Listed 1795294866.82 SIP/101-00000047 Up 101|Phone One to 102|Phone Two 102@phones:1 "
         "Dial bridge d6bfe7ea-ba81-42d1-8845-53296916f59d partner  seconds 1"_s});
    row("1.0/absolutetimeout.ami", "Status",
        {u"Listed 1795294177.87 SIP/102-bfff Up 101|Phone One  bridge  partner SIP/101-7ab8 "
         "seconds -1"_s});
    row("22/call-answer-hangup.ami", "CoreShowChannelsComplete", {u"ListEnded 0 2"_s});
    row("1.8/shutdown-observer.ami", "Shutdown", {u"Stopping"_s});
}

void TranslateTest::recordedMessages()
{
    QFETCH(const QString, recording);
    QFETCH(const QByteArray, event);
    QFETCH(const QStringList, facts);
    QCOMPARE(factsOf(from(recording, event.constData())), facts);
}

void TranslateTest::everyDocumentedEventIsKnown_data()
{
    QTest::addColumn<pbx::Known>("known");
    QFile file(recordings::path(u"documented-events.tsv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (line.startsWith('#') || cells.size() != 3 || cells[0] == "event")
            continue;
        QVERIFY2(cells[2] == "told" || cells[2] == "ignored", line.constData());
        QTest::newRow(cells[0].constData())
            << (cells[2] == "told" ? pbx::Known::Told : pbx::Known::Ignored);
    }
}

/// What the documentation of 16 and 22 names (`manager show events`).
void TranslateTest::everyDocumentedEventIsKnown()
{
    QFETCH(const pbx::Known, known);
    const ami::Message message(ami::Message::Kind::Event, QTest::currentDataTag(), {}, {}, {});
    QCOMPARE(pbx::translate(message, [](const pbx::Fact &) {}), known);
}

void TranslateTest::everyRecordedEventIsKnown()
{
    qsizetype events = 0;
    for (const QString &name : recordings::all()) {
        recordings::read(recordings::bytes(name), [&](const ami::Message &message) {
            events += message.isEvent();
            const pbx::Known known = pbx::translate(message, [](const pbx::Fact &) {});
            if (known == pbx::Known::Unknown)
                QTest::qFail(message.name().toByteArray().constData(), __FILE__, __LINE__);
            return true;
        });
    }
    QVERIFY(events > 5000);
}

void TranslateTest::onlyStrangersAreUnknown()
{
    const auto known = [](QByteArrayView name) {
        return pbx::translate(ami::Message(ami::Message::Kind::Event, name, {}, {}, {}),
                              [](const pbx::Fact &) {});
    };
    QCOMPARE(known("Nonsense"), pbx::Known::Unknown);
    QCOMPARE(known(""), pbx::Known::Unknown);
    QCOMPARE(known("Newchannelx"), pbx::Known::Unknown);
    QCOMPARE(known("NEWCHANNEL"), pbx::Known::Told);
    QCOMPARE(known("TestEvent"), pbx::Known::Ignored);
    QCOMPARE(known("UserEventMyOwn"), pbx::Known::Ignored); // 1.0, 1.2
}

void TranslateTest::wordsForNothingAreNothing_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"<unknown>", "<Unknown>", "(null)", "<null>", "n/a", "-none-", ""})
        QTest::newRow(*word ? word : "empty") << QByteArray(word);
}

void TranslateTest::wordsForNothingAreNothing()
{
    QFETCH(const QByteArray, word);
    QCOMPARE(factsOf("Event: Newstate\nChannel: SIP/1-a\nState: Up\nCallerID: " + word +
                     "\nCallerIDName: " + word + "\nUniqueid: 1.1"),
             QStringList{u"Changed 1.1 SIP/1-a Up |"_s});
}

void TranslateTest::hostileMessagesTellNothingOdd_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("caller id that never closes")
        << QByteArray(
               "Event: Newchannel\nChannel: SIP/1-a\nState: Up\nCallerID: \"A <1\nUniqueid: 1")
        << QStringList{u"Born 1 SIP/1-a Up \"A <1|"_s};
    QTest::newRow("caller id of brackets only")
        << QByteArray("Event: Newchannel\nChannel: SIP/1-a\nState: Up\nCallerID: <>\nUniqueid: 1")
        << QStringList{u"Born 1 SIP/1-a Up |"_s};
    QTest::newRow("caller id of one quote")
        << QByteArray(
               "Event: Newchannel\nChannel: SIP/1-a\nState: Up\nCallerID: \" <5>\nUniqueid: 1")
        << QStringList{u"Born 1 SIP/1-a Up 5|\""_s};
    QTest::newRow("duration of nonsense")
        << QByteArray(
               "Event: CoreShowChannel\nChannel: A/1-a\nUniqueid: 1\nDuration: 1:x:99999999999")
        << QStringList{u"Listed 1 A/1-a  bridge  partner  seconds -1"_s};
    QTest::newRow("duration without end")
        << QByteArray("Event: CoreShowChannel\nChannel: A/1-a\nUniqueid: 1\nDuration: :::::")
        << QStringList{u"Listed 1 A/1-a  bridge  partner  seconds -1"_s};
    QTest::newRow("peer without a name")
        << QByteArray("Event: PeerStatus\nPeerStatus: Reachable") << QStringList{u"Peer / 1  -2"_s};
    QTest::newRow("peer entry without a status")
        << QByteArray("Event: PeerEntry\nChanneltype: SIP\nObjectName: x\nIPaddress: (null)")
        << QStringList{u"Peer SIP/x 5  -1"_s};
    QTest::newRow("muted of one letter")
        << QByteArray("Event: MeetmeList\nConference: 1\nChannel: A/1-1\nMuted: B")
        << QStringList{u"In 1 A/1-1 muted"_s};
}

void TranslateTest::hostileMessagesTellNothingOdd()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QStringList, facts);
    QCOMPARE(factsOf(message), facts);
}

QTEST_GUILESS_MAIN(TranslateTest)
#include "tst_translate.moc"
