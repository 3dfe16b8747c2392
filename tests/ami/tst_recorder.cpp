// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/recorder.h"
#include "ami/replay.h"
#include "recordings.h"

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
    void cannotOpen();
    void fullDisk();

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
    QSignalSpy failed(&recorder, &Recorder::failed);
    QVERIFY(recorder.open(u"/dev/full"_s));
    for (int i = 0; i < 100; ++i)
        recorder.append(QByteArray(10'000, 'x'));
    QCOMPARE(failed.size(), 1); // told once, and the program goes on
    QVERIFY(!recorder.isOpen());
    QVERIFY(!recorder.errorString().isEmpty());
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
    QByteArray big;
    for (int i = 0; i < 300'000; ++i)
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
    QCOMPARE(replay.messages(), 300'000);
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
