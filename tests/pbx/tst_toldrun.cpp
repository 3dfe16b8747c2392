// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/statejson.h"
#include "pbx/toldrun.h"
#include "recordings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <variant>

using namespace Qt::StringLiterals;

namespace {

/// The fourteen lines that a modern event tells of its channel.
QList<QByteArray> run(const QByteArray &name = "PJSIP/101-00000001", const QByteArray &state = "Up")
{
    return {"Channel: " + name,
            "ChannelState: 6",
            "ChannelStateDesc: " + state,
            "CallerIDNum: 101",
            "CallerIDName: Ann",
            "ConnectedLineNum: 102",
            "ConnectedLineName: Ben",
            "Language: en",
            "AccountCode: ",
            "Context: internal",
            "Exten: 102",
            "Priority: 1",
            "Uniqueid: 1795293476.1",
            "Linkedid: 1795293476.1"};
}

/// Another channel's, of a call of its own.
QList<QByteArray> other()
{
    QList<QByteArray> lines = run("PJSIP/102-00000002");
    lines[3] = "CallerIDNum: 102";
    lines[10] = "Exten: s";
    lines[12] = "Uniqueid: 1795293476.2";
    lines[13] = "Linkedid: 1795293476.2";
    return lines;
}

/// Lines as a codec gives them: in one piece of memory.
class Block
{
public:
    explicit Block(const QList<QByteArray> &lines)
        : m_bytes(lines.join("\r\n") + "\r\n")
        , m_begins{0}
    {
        for (const QByteArray &line : lines)
            m_begins.push_back(m_begins.back() + quint32(line.size()) + 2);
    }
    Q_DISABLE_COPY_MOVE(Block)
    [[nodiscard]] ami::Lines lines() const { return {m_bytes.constData(), m_begins}; }

private:
    QByteArray m_bytes;
    std::vector<quint32> m_begins;
};

void receive(pbx::State &state, const QByteArray &event, const QList<QByteArray> &lines)
{
    const QByteArray bytes =
        "Event: " + event + "\r\nPrivilege: call,all\r\n" + lines.join("\r\n") + "\r\n\r\n";
    recordings::read(bytes, [&state](const ami::Message &message) {
        state.receive(message);
        return true;
    });
}

const pbx::Channel &only(const pbx::State &state)
{
    return *state.channels().get(u"1795293476.1"_s);
}

/// Takes what a message tells with every picture read to its end, as if nothing were remembered.
void takeInFull(pbx::State &state, const ami::Message &message)
{
    const auto whole = [](auto &picture) { picture = pbx::read(picture); };
    pbx::translate(message, [&](const pbx::Fact &told) {
        pbx::Fact fact = told;
        std::visit(
            [&](auto &each) {
                if constexpr (requires { each.channel.unread; })
                    whole(each.channel);
                if constexpr (requires { each.from.unread; })
                    whole(each.from), whole(each.to);
            },
            fact);
        state.take(fact);
    });
}

QByteArray pictureOf(const pbx::State &state)
{
    QJsonObject object = pbx::toJson(state);
    object.remove(u"counters"_s);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

class ToldRunTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhichLinesAreNew()
    {
        pbx::ToldRun told;
        const Block first(run());
        QCOMPARE(told.news(first.lines()), pbx::WholeRun);
        told.remember(first.lines());
        QCOMPARE(told.news(Block(run()).lines()), pbx::RunSet(0)); // in other memory
        for (qsizetype line = 0; line < qsizetype(pbx::RunLines); ++line) {
            QList<QByteArray> lines = run();
            lines[line].back() = '~'; // of the same length
            QCOMPARE(told.news(Block(lines).lines()), pbx::RunSet(1u << line));
            lines[line].append("more");
            QCOMPARE(told.news(Block(lines).lines()), pbx::RunSet(1u << line));
            lines[line].truncate(3);
            lines[0].append('+');
            QCOMPARE(told.news(Block(lines).lines()), pbx::RunSet(1u << line | 1u));
        }
        told.forget();
        QCOMPARE(told.news(first.lines()), pbx::WholeRun);
    }

    void takesNoMoreThanItHolds()
    {
        pbx::ToldRun told;
        told.remember(Block(run()).lines());
        const Block longer(run("SIP/" + QByteArray(400, 'x')));
        told.remember(longer.lines());
        QCOMPARE(told.news(longer.lines()), pbx::WholeRun);
        told.remember(Block(run()).lines());
        QCOMPARE(told.news(Block(run()).lines()), pbx::RunSet(0));
    }

    void readsHeadersInAnotherOrder()
    {
        pbx::State state;
        receive(state, "Newchannel", run());
        QList<QByteArray> lines = run();
        lines.swapItemsAt(9, 10);
        lines[9] = "Exten: 103";
        lines[3] = "CallerIDNum: 111";
        receive(state, "Newstate", lines);
        QCOMPARE(only(state).extension, u"103"_s);
        QCOMPARE(only(state).context, u"internal"_s);
        QCOMPARE(only(state).callerNumber, u"111"_s);
        receive(state, "Newstate", run());
        QCOMPARE(only(state).extension, u"102"_s);
        QCOMPARE(only(state).callerNumber, u"101"_s);
    }

    /// 22/call-answer-hangup: `Extension` is where the step is, `Exten` where the channel is.
    void heedsTheExtensionOfAStep()
    {
        pbx::State state;
        receive(state, "Newchannel", run());
        receive(state, "Newexten",
                run() + QList<QByteArray>{"Extension: 104", "Application: Dial", "AppData: x"});
        QCOMPARE(only(state).extension, u"104"_s);
        QCOMPARE(only(state).application, u"Dial"_s);
        receive(state, "Newstate", run());
        QCOMPARE(only(state).extension, u"102"_s);
        receive(state, "Newexten",
                run() + QList<QByteArray>{"Extension: 102", "Application: Wait", "AppData: 1"});
        QCOMPARE(only(state).extension, u"102"_s);
        QCOMPARE(only(state).application, u"Wait"_s);
    }

    /// What the row was told in another way than by a run, the next run tells again.
    void whatWasChangedOtherwiseIsReadAnew()
    {
        pbx::State state;
        receive(state, "Newchannel", run());
        receive(state, "Newexten",
                run() + QList<QByteArray>{"Extension: 102", "Application: Set",
                                          "AppData: CALLERID(name)=Cid"});
        QCOMPARE(only(state).callerName, u"Cid"_s);
        receive(state, "Newstate", run());
        QCOMPARE(only(state).callerName, u"Ann"_s);
        receive(state, "Rename",
                {"Channel: PJSIP/101-00000001", "Newname: PJSIP/109-00000001",
                 "Uniqueid: 1795293476.1"});
        QCOMPARE(only(state).name, u"PJSIP/109-00000001"_s);
        receive(state, "Newstate", run());
        QCOMPARE(only(state).name, u"PJSIP/101-00000001"_s);
    }

    /// In a bridge two calls become one, the older; a picked-up one is where the other was.
    void whatOtherChannelsChangedIsReadAnew()
    {
        pbx::State state;
        const QList<QByteArray> later = other();
        receive(state, "Newchannel", run());
        receive(state, "Newchannel", later);
        for (const QList<QByteArray> &lines : {run(), later})
            receive(state, "BridgeEnter",
                    QList<QByteArray>{"BridgeUniqueid: b", "BridgeType: basic"} + lines);
        const pbx::Channel &row = *state.channels().get(u"1795293476.2"_s);
        QCOMPARE(row.linkedId, u"1795293476.1"_s);
        receive(state, "Newstate", later);
        QCOMPARE(row.linkedId, u"1795293476.2"_s);

        receive(state, "Pickup", later + QList<QByteArray>{"TargetUniqueid: 1795293476.1"});
        QCOMPARE(row.extension, u"102"_s);
        receive(state, "Newstate", later);
        QCOMPARE(row.extension, u"s"_s);

        // Up to 11: one takes the other's phone, with its caller ID.
        const QByteArray one = "PJSIP/101-00000001";
        const QByteArray two = "PJSIP/102-00000002";
        const auto rename = [&](const QByteArray &from, const QByteArray &to, const char *id) {
            receive(state, "Rename",
                    {"Channel: " + from, "Newname: " + to, QByteArray("Uniqueid: ") + id});
        };
        rename(one, one + "<MASQ>", "1795293476.1");
        rename(two, one, "1795293476.2");
        QCOMPARE(row.callerNumber, u"101"_s);
        receive(state, "Newstate", later);
        QCOMPARE(row.callerNumber, u"102"_s);
        QCOMPARE(only(state).callerNumber, u"102"_s);
        receive(state, "Newstate", run());
        QCOMPARE(only(state).callerNumber, u"101"_s);
    }

    /// A new place without a step of the dialplan: no application runs there.
    void aNewPriorityIsANewPlace()
    {
        pbx::State state;
        receive(state, "Newchannel", run());
        receive(state, "Newexten",
                run() + QList<QByteArray>{"Extension: 102", "Application: Wait", "AppData: 1"});
        QCOMPARE(only(state).application, u"Wait"_s);
        receive(state, "Newstate", run());
        QCOMPARE(only(state).application, u"Wait"_s);
        QList<QByteArray> lines = run();
        lines[11] = "Priority: 2";
        receive(state, "Newstate", lines);
        QCOMPARE(only(state).application, QString());
    }

    /// Of every recording: what is passed over is nothing but what is known.
    void makesThePictureThatAllTextsMake_data()
    {
        QTest::addColumn<QString>("recording");
        for (const QString &name : recordings::all())
            QTest::newRow(qPrintable(name)) << name;
    }
    void makesThePictureThatAllTextsMake()
    {
        QFETCH(const QString, recording);
        const QByteArray stream = recordings::bytes(recording);
        pbx::State state;
        pbx::State inFull;
        for (pbx::State *each : {&state, &inFull}) {
            each->freezeClock();
            each->setLive(true);
        }
        const int every = stream.size() > 300'000 ? 997 : 1;
        int messages = 0;
        recordings::read(stream, [&](const ami::Message &message) {
            state.receive(message);
            takeInFull(inFull, message);
            if (++messages % every != 0)
                return true;
            state.commit();
            inFull.commit();
            return pictureOf(state) == pictureOf(inFull);
        });
        state.commit();
        inFull.commit();
        QCOMPARE(pictureOf(state), pictureOf(inFull));
    }
};

QTEST_GUILESS_MAIN(ToldRunTest)
#include "tst_toldrun.moc"
