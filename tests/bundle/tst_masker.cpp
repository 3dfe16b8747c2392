// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/headers.h"
#include "bundle/masker.h"
#include "pbx/pbx.h"
#include "pbx/recordings.h"
#include "pbx/statejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using bundle::Masker;

namespace {

QByteArray blockOf(const QByteArray &lines)
{
    return QByteArray(lines).replace("\n", "\r\n") + "\r\n\r\n";
}

void learn(Masker &masker, const QByteArray &stream)
{
    recordings::read(stream, [&](const ami::Message &message) {
        masker.learn(message);
        return true;
    });
}

QByteArray masked(Masker &masker, const QByteArray &stream)
{
    QByteArray out;
    recordings::read(stream, [&](const ami::Message &message) {
        out += masker.mask(message);
        return true;
    });
    return out;
}

QJsonObject stateOf(const QByteArray &stream)
{
    pbx::State state;
    recordings::play(state, stream);
    QJsonObject object = pbx::toJson(state);
    object.remove(u"counters"_s); // bytes
    return object;
}

/// Lists in one order: parking spaces stand in that of their numbers.
QJsonValue ordered(const QJsonValue &value)
{
    if (value.isArray()) {
        QList<QByteArray> lines;
        for (const QJsonValue &each : value.toArray())
            lines += QJsonDocument(QJsonArray{ordered(each)}).toJson(QJsonDocument::Compact);
        std::sort(lines.begin(), lines.end());
        QJsonArray array;
        for (const QByteArray &line : lines)
            array.append(QString::fromUtf8(line));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = ordered(it.value());
    return object;
}

QByteArray text(const QJsonValue &value)
{
    return QJsonDocument(ordered(value).toObject()).toJson(QJsonDocument::Indented);
}

/// Every string of a state under one of these keys.
void collect(const QJsonValue &value, const QString &key, const QSet<QString> &keys,
             QSet<QString> &found)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collect(each, key, keys, found);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), it.key(), keys, found);
    } else if (keys.contains(key) && !value.toString().isEmpty()) {
        found.insert(value.toString());
    }
}

} // namespace

class TestMasker : public QObject
{
    Q_OBJECT

private slots:
    void theSameForTheSame();
    void shapes();
    void staysAsItIs_data();
    void staysAsItIs();
    void hidden_data();
    void hidden();
    void devicesOfAnyName();
    void secretsGoInAnyCase();
    void latin1AndUtf8AreOnePerson();
    void moreNumbersThanStandIns();
    void everyRecordingIsIsomorphic();
    void nobodyIsLeftInEveryRecording();
};

void TestMasker::theSameForTheSame()
{
    const QByteArray stream =
        blockOf("Event: Newchannel\nChannel: PJSIP/101-00000001\nCallerIDNum: 101\n"
                "CallerIDName: Ada Lindqvist\nExten: 102\nUniqueid: 1763999999.101") +
        blockOf("Event: Newexten\nChannel: PJSIP/101-00000001\nApplication: Dial\n"
                "AppData: PJSIP/102,20\nUniqueid: 1763999999.101") +
        blockOf("Event: ExtensionStatus\nExten: 101\nHint: PJSIP/101&SIP/102\nStatus: 1");
    Masker masker(7);
    learn(masker, stream);
    const QByteArray out = masked(masker, stream);
    const QByteArray one = masker.maskText("101");
    const QByteArray other = masker.maskText("102");
    QVERIFY(one != "101" && other != "102" && one != other);
    QVERIFY(one.size() == 3 && one.startsWith('1'));
    QCOMPARE(out,
             blockOf("Event: Newchannel\nChannel: PJSIP/" + one + "-00000001\nCallerIDNum: " + one +
                     "\nCallerIDName: Person 1\nExten: " + other + "\nUniqueid: 1763999999.101") +
                 blockOf("Event: Newexten\nChannel: PJSIP/" + one +
                         "-00000001\nApplication: Dial\nAppData: PJSIP/" + other +
                         ",20\nUniqueid: 1763999999.101") +
                 blockOf("Event: ExtensionStatus\nExten: " + one + "\nHint: PJSIP/" + one +
                         "&SIP/" + other + "\nStatus: 1"));
    QCOMPARE(masker.maskText("Ada Lindqvist <101> rang 102."),
             "Person 1 <" + one + "> rang " + other + '.');
    // Another bundle, other stand-ins.
    Masker another(8);
    learn(another, stream);
    QVERIFY(masked(another, stream) != out);
}

void TestMasker::shapes()
{
    Masker masker(1);
    for (const char *number : {"201", "0049305550144", "+49305550144", "4711"})
        masker.learnNumber(number);
    const auto looksLike = [&](const char *number, const QString &pattern) {
        const QString out = QString::fromLatin1(masker.maskText(number));
        return out != QLatin1StringView(number) &&
               QRegularExpression(u'^' + pattern + u'$').match(out).hasMatch();
    };
    QVERIFY(looksLike("201", u"2\\d\\d"_s));
    QVERIFY(looksLike("0049305550144", u"00[1-9]\\d{10}"_s));
    QVERIFY(looksLike("+49305550144", u"\\+4\\d{10}"_s));
    QVERIFY(looksLike("4711", u"4\\d\\d\\d"_s));
}

void TestMasker::staysAsItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"1763999999.101", "asterisk-1763999999.101", "PJSIP/x-00000101", "00:01:01", "20%",
          "2026-11-24 20:39:00", "a1b2c3d4-0101-4101-8101-a1b2c3d4e5f6", "0.0.0.0", "127.0.0.1",
          "voicemail.conf", "22.10.1", "Local", "from-internal", "*8"})
        QTest::newRow(text) << QByteArray(text);
}

void TestMasker::staysAsItIs()
{
    QFETCH(const QByteArray, text);
    Masker masker(1);
    masker.learnNumber("101");
    QCOMPARE(masker.maskText(text), text);
}

void TestMasker::hidden_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("address") << "at 10.0.7.12:5060"_ba << u"at 192\\.0\\.2\\.1:5060"_s;
    QTest::newRow("IPv6") << "[fe80::1:2]"_ba << u"\\[2001:db8::1\\]"_s;
    QTest::newRow("MAC") << "00:04:f2:ab:cd:ef"_ba << u"2001:db8::1"_s;
    QTest::newRow("host") << "pbx.acme.com"_ba << u"host1\\.example"_s;
    QTest::newRow("URI") << "sip:101@pbx.acme.com"_ba << u"sip:1\\d\\d@host1\\.example"_s;
    QTest::newRow("e-mail") << "ada.lindqvist@acme.com"_ba << u"user1@host1\\.example"_s;
    QTest::newRow("long number") << "dialled 0305550144"_ba << u"dialled 03\\d{8}"_s;
    QTest::newRow("local") << "Local/101@internal-0000001a;2"_ba
                           << u"Local/1\\d\\d@internal-0000001a;2"_s;
    QTest::newRow("mailbox") << "101@default"_ba << u"1\\d\\d@default"_s;
    QTest::newRow("voicemail of 1.0")
        << "VoiceMail(s101@default)"_ba << u"VoiceMail\\(s1\\d\\d@default\\)"_s;
    QTest::newRow("feature code") << "*97101"_ba << u"\\*97101"_s;
}

void TestMasker::hidden()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, pattern);
    Masker masker(3);
    masker.learnNumber("101");
    masker.learnText(text);
    const QString out = QString::fromLatin1(masker.maskText(text));
    QVERIFY2(QRegularExpression(u'^' + pattern + u'$').match(out).hasMatch(), qPrintable(out));
    QCOMPARE(QString::fromLatin1(masker.maskText(text)), out);
}

void TestMasker::devicesOfAnyName()
{
    const QByteArray stream =
        blockOf("Event: Newexten\nChannel: PJSIP/anna-laptop-0000002a\nUniqueid: 1.1\n"
                "AppData: PJSIP/anna-laptop&Local/anna-laptop@internal,20");
    Masker masker(1);
    learn(masker, stream);
    QCOMPARE(masked(masker, stream),
             blockOf("Event: Newexten\nChannel: PJSIP/device1-0000002a\nUniqueid: 1.1\n"
                     "AppData: PJSIP/device1&Local/device1@internal,20"));
}

void TestMasker::secretsGoInAnyCase()
{
    const QByteArray stream = blockOf("Event: AuthDetail\nUsername: anna\nPassword: tops3cret");
    Masker masker(1);
    learn(masker, stream);
    const QByteArray out = masked(masker, stream);
    QVERIFY(!out.contains("tops3cret"));
    QVERIFY(!out.contains("anna"));
    QVERIFY(bundle::isSecret("secret"));
}

void TestMasker::latin1AndUtf8AreOnePerson()
{
    Masker masker(1);
    masker.learnName("J\xf6rg");
    masker.learnName("Someone Else");
    QCOMPARE(masker.maskText("J\xf6rg"), masker.maskText("J\xc3\xb6rg"));
    QVERIFY(masker.maskText("J\xf6rg").startsWith("Person "));
}

void TestMasker::moreNumbersThanStandIns()
{
    Masker masker(1);
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        masker.learnNumber(QByteArray::number(i).rightJustified(2, '0'));
    for (int i = 0; i < 100; ++i)
        seen.insert(masker.maskText(QByteArray::number(i).rightJustified(2, '0')));
    QCOMPARE(seen.size(), 100); // all taken, and still no two alike
}

void TestMasker::everyRecordingIsIsomorphic()
{
    int seen = 0;
    for (const QString &name : recordings::all()) {
        const QByteArray stream = recordings::bytes(name);
        Masker masker(42);
        learn(masker, stream);
        const QByteArray out = masked(masker, stream);
        const QByteArray expected = text(masker.maskJson(stateOf(stream)));
        const QByteArray actual = text(stateOf(out));
        if (actual != expected) {
            const QByteArrayList a = actual.split('\n');
            const QByteArrayList b = expected.split('\n');
            for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i) {
                if (a.at(i) != b.at(i))
                    qWarning("%s: %s\n  in place of %s", qPrintable(name), a.at(i).constData(),
                             b.at(i).constData());
            }
        }
        QVERIFY2(actual == expected, qPrintable(name));
        ++seen;
    }
    QVERIFY(seen > 200);
}

void TestMasker::nobodyIsLeftInEveryRecording()
{
    const QSet<QString> people{u"callerName"_s, u"connectedName"_s, u"callerNumber"_s,
                               u"connectedNumber"_s, u"address"_s};
    int seen = 0;
    for (const QString &name : recordings::all()) {
        const QByteArray stream = recordings::bytes(name).left(500'000); // a storm goes on alike
        QSet<QString> found;
        // What is up at any time, not only at the end.
        pbx::State state;
        recordings::read(stream, [&](const ami::Message &message) {
            state.receive(message);
            state.commit();
            if (message.isEvent("Newstate") || message.isEvent("BridgeEnter") ||
                message.isEvent("Link"))
                collect(pbx::toJson(state), {}, people, found);
            return true;
        });
        collect(pbx::toJson(state), {}, people, found);
        Masker masker(42);
        learn(masker, stream);
        const QByteArray out = masked(masker, stream);
        const QByteArray json = text(masker.maskJson(stateOf(stream)));
        for (const QString &original : std::as_const(found)) {
            const QByteArray bytes = original.toUtf8();
            static const QRegularExpression plain(
                u"^(<?unknown>?|\\d|0\\.0\\.0\\.0|127\\.0\\.0\\.1.*)$"_s);
            if (plain.match(original).hasMatch())
                continue;
            ++seen;
            QList<QByteArray> traces{bytes};
            if (bytes.size() < 5 && bytes.toInt() > 0) {
                // A short number may also be a count or an id: what shows it to be somebody's.
                traces = {"/" + bytes + "-", "<" + bytes + ">", "IDNum: " + bytes + "\r",
                          "Exten: " + bytes + "\r", "\"" + bytes + "\""};
            }
            for (const QByteArray &trace : std::as_const(traces)) {
                QVERIFY2(!out.contains(trace) && !json.contains(trace),
                         qPrintable(u"%1: %2 in %3"_s.arg(
                             name, QString::fromUtf8(trace),
                             QString::fromUtf8(out.mid(out.indexOf(trace) - 60, 120)))));
            }
        }
    }
    QVERIFY(seen > 300);
}

QTEST_GUILESS_MAIN(TestMasker)
#include "tst_masker.moc"
