// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/recorder.h"
#include "ami/recordingreader.h"
#include "ami/replay.h"
#include "recordings.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ami;
using namespace Qt::StringLiterals;

class tst_Recorder : public QObject
{
    Q_OBJECT

private slots:
    void records();
    void goesOnWithAFile();
    void beginsAnew();
    void notesTheTimes();
    void endsAtItsLimit();
    void cannotOpen();
    void fullDisk();
    void masksSecrets_data();
    void masksSecrets();

    void replays();
    void yieldsToTheEventLoop();
    void missingFile();
    void garbage();
    void cutFile();
    void stoppedByItsSink();
    void destroyedByItsSink();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    QTemporaryDir m_directory;
};

void tst_Recorder::records()
{
    const QByteArray bytes("Event: A\r\nX: \0\xff\r\n\r\n", 19);
    Recorder recorder;
    QVERIFY(!recorder.isOpen());
    recorder.append("lost"); // not open: nothing happens
    QVERIFY(recorder.open(path(u"a.ami"_s)));
    QVERIFY(recorder.isOpen());
    for (const char &byte : bytes)
        recorder.append(QByteArrayView(&byte, 1));
    recorder.close();
    QVERIFY(!recorder.isOpen());
    QCOMPARE(content(path(u"a.ami"_s)), bytes);
}

void tst_Recorder::goesOnWithAFile()
{
    for (const char *part : {"one", "two"}) {
        Recorder recorder;
        QVERIFY(recorder.open(path(u"b.ami"_s)));
        recorder.append(part);
    }
    QCOMPARE(content(path(u"b.ami"_s)), "onetwo");
}

void tst_Recorder::beginsAnew()
{
    for (const char *part : {"one", "two"}) {
        Recorder recorder;
        QVERIFY(recorder.open(path(u"anew.ami"_s), Recorder::Begin::Anew));
        recorder.append(part);
    }
    QCOMPARE(content(path(u"anew.ami"_s)), "two");
    QCOMPARE(content(path(u"anew.ami.times"_s)).count('\n'), 2);
}

void tst_Recorder::notesTheTimes()
{
    const QString file = path(u"timed.ami"_s);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    for (const char *part : {"Event: A\r\n\r\n", "Event: B\r\n\r\n"}) {
        Recorder recorder;
        QVERIFY(recorder.open(file));
        recorder.append(part);
    }
    const QByteArrayList lines = content(file + u".times"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), "cordboard-times/1");
    QVERIFY(lines.at(1).startsWith("0 "));
    QVERIFY(lines.at(2).startsWith("12 "));

    RecordingReader reader;
    QVERIFY(reader.open(file));
    QVERIFY(reader.read());
    qint64 last = before;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(reader.next());
        QVERIFY(reader.time() >= last);
        last = reader.time();
    }
    QVERIFY(last <= QDateTime::currentMSecsSinceEpoch());
}

void tst_Recorder::endsAtItsLimit()
{
    Recorder recorder;
    QSignalSpy ended(&recorder, &Recorder::ended);
    recorder.setLimit(10);
    QVERIFY(recorder.open(path(u"full.ami"_s)));
    recorder.append("1234567\n");
    recorder.append("abc\n");
    recorder.append("d\n");
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).value<Recorder::Ending>(), Recorder::Ending::Full);
    QCOMPARE(content(path(u"full.ami"_s)), "1234567\n");
    QCOMPARE(recorder.bytes(), 8);
}

void tst_Recorder::cannotOpen()
{
    Recorder recorder;
    QVERIFY(!recorder.open(path(u"no/such/folder.ami"_s)));
    QVERIFY(!recorder.errorString().isEmpty());
    QVERIFY(!recorder.isOpen());
}

void tst_Recorder::fullDisk()
{
    if (!QFile::exists(u"/dev/full"_s)) // Linux has it; elsewhere there is nothing to fill
        return;
    Recorder recorder;
    QSignalSpy ended(&recorder, &Recorder::ended);
    QVERIFY(recorder.open(u"/dev/full"_s));
    for (int i = 0; i < 100; ++i)
        recorder.append(QByteArray(10'000, 'x'));
    QCOMPARE(ended.size(), 1); // told once, and the program goes on
    QCOMPARE(ended.at(0).at(0).value<Recorder::Ending>(), Recorder::Ending::Failed);
    QVERIFY(!QFile::exists(u"/dev/full.times"_s));
    QVERIFY(!recorder.isOpen());
    QVERIFY(!recorder.errorString().isEmpty());
}

void tst_Recorder::masksSecrets_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const QByteArray &told, const QByteArray &kept) {
        QTest::newRow(name) << told << kept;
    };
    row("a trunk's password", "Event: AuthDetail\r\nPassword: tr0nk\r\nRealm: x\r\n\r\n",
        "Event: AuthDetail\r\nPassword: ***\r\nRealm: x\r\n\r\n");
    row("its hash", "Md5Cred: 0123\r\n", "Md5Cred: ***\r\n");
    row("the CLI's, modern", "Output:  password             : tr0nk\r\n",
        "Output:  password             : ***\r\n");
    row("the CLI's, old", "  Secret       : <Set>\n", "  Secret       : ***\n");
    row("any case", "SECRET: a\r\nremotesecret: b\r\n", "SECRET: ***\r\nremotesecret: ***\r\n");
    row("none set", "Password: \r\nSecret:\r\n", "Password: \r\nSecret:\r\n");
    row("our own, anywhere", "Event: UserEvent\r\nNote: (sw1tch-b0ard)\r\n",
        "Event: UserEvent\r\nNote: (***)\r\n");
    row("our own, at the end", "Channel: PJSIP/sw1tch-b0ard", "Channel: PJSIP/***");
    row("no secret", "Event: Hangup\r\nKey: 1\r\nPasswordless: 2\r\n: 3\r\n\xff\r\n",
        "Event: Hangup\r\nKey: 1\r\nPasswordless: 2\r\n: 3\r\n\xff\r\n");
    row("an endless line", QByteArray(200'000, 'x') + "\r\nSecret: a\r\n",
        QByteArray(200'000, 'x') + "\r\nSecret: ***\r\n");
}

/// Whatever the pieces in which it comes.
void tst_Recorder::masksSecrets()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QByteArray, kept);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), told.size()}) {
        const QString name = path(u"secret-%1.ami"_s.arg(piece));
        QFile::remove(name);
        Recorder recorder;
        recorder.setSecret("sw1tch-b0ard");
        QVERIFY(recorder.open(name));
        for (qsizetype at = 0; at < told.size(); at += piece)
            recorder.append(QByteArrayView(told).sliced(at, qMin(piece, told.size() - at)));
        recorder.close();
        QCOMPARE(content(name), kept);
    }
}

void tst_Recorder::replays()
{
    const QByteArray bytes = recordings::bytes("13/status-mixed.ami");
    QByteArrayList expected;
    recordings::forEach(bytes, [&](const Message &m) { expected.append(m.raw().toByteArray()); });
    Replay replay;
    QByteArrayList messages;
    int uncommitted = 0;
    replay.setSink([&](const Message &message) {
        messages.append(message.raw().toByteArray());
        ++uncommitted;
    });
    replay.setDrained([&] { uncommitted = 0; });
    QSignalSpy finished(&replay, &Replay::finished);
    for (int round = 0; round < 2; ++round) { // it can be started again
        messages.clear();
        QVERIFY(replay.start(QStringLiteral(CORDBOARD_TEST_DATA "/13/status-mixed.ami")));
        QVERIFY(messages.isEmpty()); // nothing from within start()
        QTRY_COMPARE(finished.size(), round + 1);
        QCOMPARE(messages, expected);
        QCOMPARE(uncommitted, 0);
        QCOMPARE(replay.messages(), quint64(expected.size()));
        QCOMPARE(replay.bytes(), quint64(bytes.size()));
        QCOMPARE(replay.errorString(), QString());
    }
}

void tst_Recorder::yieldsToTheEventLoop()
{
    constexpr int Blocks = 1'500'000; // many slices also for a fast machine
    QByteArray big;
    for (int i = 0; i < Blocks; ++i)
        big += "Event: Flood\r\nA: 1\r\n\r\n";
    Replay replay;
    int between = 0;
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&between] { ++between; });
    window.start(0);
    QSignalSpy finished(&replay, &Replay::finished);
    QVERIFY(replay.start(write(u"big.ami"_s, big)));
    between = 0;
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(replay.messages(), Blocks);
    QVERIFY(between > 3);
}

void tst_Recorder::missingFile()
{
    Replay replay;
    QVERIFY(!replay.start(path(u"nothing.ami"_s)));
    QVERIFY(!replay.errorString().isEmpty());
    QVERIFY(!replay.start(m_directory.path())); // a folder
    QVERIFY(!replay.errorString().isEmpty());
}

void tst_Recorder::garbage()
{
    Replay replay;
    QSignalSpy finished(&replay, &Replay::finished);
    QVERIFY(replay.start(write(u"garbage"_s, QByteArray(1'000'000, 'x'))));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!replay.errorString().isEmpty());
    QVERIFY(replay.start(write(u"empty"_s, {})));
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(replay.errorString(), QString());
}

void tst_Recorder::cutFile()
{
    Replay replay;
    QSignalSpy finished(&replay, &Replay::finished);
    QVERIFY(replay.start(write(u"cut"_s, "Event: A\r\n\r\nEvent: B\r\nX: ")));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(replay.messages(), 1);
    QCOMPARE(replay.malformed(), 1);
}

void tst_Recorder::stoppedByItsSink()
{
    Replay replay;
    replay.setSink([&](const Message &) { replay.stop(); });
    bool drained = false;
    replay.setDrained([&] { drained = true; });
    QSignalSpy finished(&replay, &Replay::finished);
    QVERIFY(replay.start(write(u"three"_s, "Event: A\r\n\r\nEvent: B\r\n\r\nEvent: C\r\n\r\n")));
    QTRY_COMPARE(replay.messages(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return replay.messages() > 1 || !finished.isEmpty(); }, 50));
    QVERIFY(!drained);
}

void tst_Recorder::destroyedByItsSink()
{
    auto replay = std::make_unique<Replay>();
    replay->setSink([&](const Message &) { replay.reset(); });
    QVERIFY(replay->start(write(u"gone"_s, "Event: A\r\n\r\nEvent: B\r\n\r\n")));
    QTRY_VERIFY(!replay);
}

QTEST_GUILESS_MAIN(tst_Recorder)
#include "tst_recorder.moc"
