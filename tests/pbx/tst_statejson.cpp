// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/pbx.h"
#include "pbx/statejson.h"
#include "recordings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

using recordings::message;

namespace {

QJsonObject played(pbx::Pbx &board, const QByteArray &stream)
{
    recordings::read(stream, [&](const ami::Message &each) {
        board.replay(each);
        return true;
    });
    board.finishReplay(static_cast<quint64>(stream.size()));
    const QJsonDocument document = QJsonDocument::fromJson(pbx::stateDocument({&board}));
    return document.object().value(u"pbxes"_s).toArray().at(0).toObject();
}

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

class StateJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void documentAndConnection()
    {
        pbx::Pbx board;
        const QByteArray document = pbx::stateDocument({&board});
        QVERIFY(document.endsWith("}\n"));
        const QJsonObject object = QJsonDocument::fromJson(document).object();
        QCOMPARE(object.value(u"schema"_s), u"cordboard-state/1"_s);
        const QJsonObject pbx = object.value(u"pbxes"_s).toArray().at(0).toObject();
        QCOMPARE(pbx.value(u"link"_s), u"closed"_s);
        QCOMPARE(pbx.value(u"port"_s), 5038);
        QCOMPARE(pbx.value(u"tls"_s), false);
        QCOMPARE(pbx.value(u"confirmedAgeMs"_s), -1);
        QStringList keys = pbx.keys();
        QCOMPARE(keys, (QStringList{u"agents"_s, u"banner"_s, u"bridges"_s, u"channels"_s,
                                    u"conferences"_s, u"confirmedAgeMs"_s, u"counters"_s,
                                    u"extensions"_s, u"host"_s, u"link"_s, u"mailboxes"_s,
                                    u"name"_s, u"parkingLots"_s, u"peers"_s, u"port"_s, u"queues"_s,
                                    u"registrations"_s, u"server"_s, u"tls"_s}));
        QVERIFY(!document.contains("secret"));
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &told, const QByteArray &json) {
            QTest::newRow(name) << message(told) << QString::fromLatin1(name) << json;
        };
        row("channels",
            "Event: CoreShowChannel\nChannel: PJSIP/101-1\nUniqueid: 1.1\nLinkedid: 1.1\n"
            "ChannelStateDesc: Up\nCallerIDNum: 101\nCallerIDName: <unknown>\n"
            "ConnectedLineNum: 102\nConnectedLineName: Bob\nContext: c\nExten: 102\nPriority: 1\n"
            "Application: Dial\nDuration: 00:00:12\nBridgeId: ",
            R"([{"application":"Dial","bridge":null,"callerName":"","callerNumber":"101",)"
            R"("connectedName":"Bob","connectedNumber":"102","context":"c","extension":"102",)"
            R"("linkedId":"1.1","name":"PJSIP/101-1","priority":1,"seconds":12,"state":"Up",)"
            R"("uniqueId":"1.1"}])");
        row("bridges",
            "Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\nChannel: PJSIP/101-1\n"
            "Uniqueid: 1.1",
            R"([{"channels":["1.1"],"id":"b","type":"basic"}])");
        row("peers",
            "Event: PeerEntry\nChanneltype: SIP\nObjectName: 201\nIPaddress: 127.0.0.1\n"
            "IPport: 5060\nStatus: LAGGED (900 ms)\n\nEvent: PeerStatus\nPeer: SIP/202\n"
            "PeerStatus: Unregistered",
            R"([{"address":"127.0.0.1:5060","latencyMs":900,"name":"SIP/201","status":"lagged",)"
            R"("technology":"SIP"},{"address":"","latencyMs":null,"name":"SIP/202",)"
            R"("status":"unregistered","technology":"SIP"}])");
        row("extensions",
            "Event: ExtensionStatus\nExten: 101\nContext: c\nHint: PJSIP/101\nStatus: 17",
            R"([{"context":"c","extension":"101","hint":"PJSIP/101","status":"inUse+onHold"}])");
        row("queues",
            "Event: QueueMember\nQueue: q\nLocation: PJSIP/102\nName: Bob\nStatus: 1\nPaused: 1\n"
            "PausedReason: lunch\nPenalty: 2\n\nEvent: QueueEntry\nQueue: q\nPosition: 1\n"
            "Channel: PJSIP/101-1\nUniqueid: 1.1\nWait: 3",
            R"([{"callers":[{"channel":"PJSIP/101-1","position":1,"seconds":3}],"members":)"
            R"([{"interface":"PJSIP/102","membership":"",)"
            R"("name":"Bob","paused":true,"pausedReason":"lunch","penalty":2,)"
            R"("status":"Not in use"}],"name":"q"}])");
        row("agents",
            "Event: Agents\nAgent: 1001\nName: One\nStatus: AGENT_ONCALL\n"
            "LoggedInChan: SIP/103-1\nTalkingTo: 101",
            R"([{"agent":"1001","channel":"SIP/103-1","name":"One","seconds":0,)"
            R"("status":"onCall","talkingTo":"101"}])");
        row("parkingLots",
            "Event: ParkedCall\nParkinglot: default\nParkingSpace: 710\nParkeeChannel: A/1-1\n"
            "ParkeeUniqueid: 1.1\nParkingTimeout: 30\n\nEvent: ParkedCall\nParkinglot: default\n"
            "ParkingSpace: 92\nParkeeChannel: A/2-1\nParkeeUniqueid: 1.2\nParkingTimeout: 5",
            R"([{"name":"default","spaces":[{"channel":"A/2-1","secondsLeft":5,"space":"92"},)"
            R"({"channel":"A/1-1","secondsLeft":30,"space":"710"}]}])");
        row("conferences",
            "Event: ConfbridgeListRooms\nConference: 300\nLocked: Yes\n\n"
            "Event: ConfbridgeList\nConference: 300\nChannel: A/1-1\nUniqueid: 1.1\nMuted: Yes",
            R"([{"locked":true,"name":"300","participants":[{"channel":"A/1-1","muted":true}]}])");
        row("mailboxes", "Event: MessageWaiting\nMailbox: 101@default\nWaiting: 1\nNew: 2\nOld: 1",
            R"([{"mailbox":"101@default","new":2,"old":1}])");
        row("registrations",
            "Event: Registry\nChannelType: SIP\nUsername: us\nDomain: d\nStatus: Registered",
            R"([{"domain":"d","status":"Registered","technology":"SIP","username":"us"}])");
    }

    void rows()
    {
        QFETCH(const QByteArray, told);
        QFETCH(const QString, table);
        QFETCH(const QByteArray, json);
        pbx::Pbx board;
        QCOMPARE(compact(played(board, told).value(table)), json);
    }

    void hintStatusWords_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("word");
        const auto row = [](int bits, const char *word) {
            QTest::addRow("%d", bits) << bits << QString::fromLatin1(word);
        };
        row(0, "idle");
        row(1, "inUse");
        row(2, "busy");
        row(3, "unavailable"); // 1.0
        row(4, "unavailable");
        row(8, "ringing");
        row(9, "inUse+ringing");
        row(16, "onHold");
        row(17, "inUse+onHold");
    }

    void hintStatusWords()
    {
        QFETCH(const int, bits);
        QFETCH(const QString, word);
        pbx::Pbx board;
        const QJsonObject pbx =
            played(board, message("Event: ExtensionStatus\nExten: 1\nContext: c\n"
                                  "Status: " +
                                  QByteArray::number(bits)));
        QCOMPARE(pbx.value(u"extensions"_s).toArray().at(0).toObject().value(u"status"_s), word);
    }

    /// A replay is the same whenever and however often it is done.
    void replayIsDeterministic()
    {
        const QByteArray stream = recordings::bytes(u"22/snapshot-idle.ami"_s) +
                                  recordings::bytes(u"22/queue-caller-agent.ami"_s);
        pbx::Pbx one;
        pbx::Pbx other;
        const QJsonObject first = played(one, stream);
        QCOMPARE(first.value(u"link"_s), u"replay"_s);
        QCOMPARE(first.value(u"banner"_s), u"Asterisk Call Manager/11.0.0"_s);
        QVERIFY(first.value(u"server"_s).toString().startsWith(u"22.10.1"_s));
        QCOMPARE(first.value(u"counters"_s).toObject().value(u"bytes"_s), qint64(stream.size()));
        QVERIFY(!first.value(u"extensions"_s).toArray().isEmpty());
        QCOMPARE(played(other, stream), first);
    }
};

QTEST_GUILESS_MAIN(StateJsonTest)
#include "tst_statejson.moc"
