// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/attendant.h"
#include "pbx/player.h"
#include "pbx/statejson.h"
#include "recordings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using pbx::Player;

namespace {

/// Durations and waiting times follow the clock, which a straight replay has not.
QJsonValue withoutTimes(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(withoutTimes(each));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(u"seconds"_s);
    object.remove(u"secondsLeft"_s);
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withoutTimes(it.value());
    return object;
}

QByteArray stateOf(const pbx::Pbx &board)
{
    QJsonObject state = pbx::toJson(board.state());
    state.remove(u"counters"_s);
    return QJsonDocument(withoutTimes(state).toObject()).toJson(QJsonDocument::Compact);
}

/// The picture after the first \a events of a stream.
QByteArray straight(const QByteArray &stream, qint64 events)
{
    pbx::Pbx board;
    recordings::read(stream, [&](const ami::Message &message) {
        if (events-- <= 0)
            return false;
        board.replay(message);
        return true;
    });
    board.commitReplay();
    return stateOf(board);
}

/// A call of one minute, in four events; and where each of them begins.
struct Call
{
    QByteArray bytes;
    QList<qsizetype> offsets;

    Call()
    {
        for (const char *lines :
             {"Event: FullyBooted\nStatus: Fully Booted",
              "Event: Newchannel\nChannel: PJSIP/101-1\nUniqueid: 1.1\nChannelStateDesc: Up",
              "Event: VarSet\nChannel: PJSIP/101-1\nVariable: X\nValue: 1",
              "Event: Hangup\nChannel: PJSIP/101-1\nUniqueid: 1.1"}) {
            offsets.append(bytes.size());
            bytes += recordings::message(lines);
        }
    }
    [[nodiscard]] QByteArray times() const
    {
        QByteArray lines = "cordboard-times/1\n";
        const QList<qint64> at{1'000'000'000'000, 1'000'000'010'000, 1'000'000'040'000,
                               1'000'000'060'000};
        for (qsizetype i = 0; i < at.size(); ++i)
            lines += QByteArray::number(offsets.at(i)) + ' ' + QByteArray::number(at.at(i)) + '\n';
        return lines;
    }
};

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRecordingAndBack();
    void stepsAndChanges();
    void timesFromBeside();
    void timesFromTimestamps();
    void evenWithoutTimes();
    void clockOfTheRecording();
    void badTimesAreNone_data();
    void badTimesAreNone();
    void speedAndPause();
    void playsAgainFromTheStart();
    void yieldsWhileItMeasuresAndJumps();
    void noRecording_data();
    void noRecording();
    void sparseAndHuge();
    void pipe();
    void brokenTail();
    void becomesShorter();
    void nothingCanBeDone();

private:
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = u"a.ami"_s)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    [[nodiscard]] bool open(const QString &path)
    {
        m_player->open(path, {});
        return QTest::qWaitFor([this] { return m_player->stage() != Player::Stage::Measuring; },
                               60'000) &&
               m_player->stage() == Player::Stage::Ready;
    }
    [[nodiscard]] bool arrive()
    {
        return QTest::qWaitFor([this] { return !m_player->isSeeking(); }, 60'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<pbx::Pbx> m_board;
    std::unique_ptr<Player> m_player;
};

void TestPlayer::init()
{
    m_player.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_board = std::make_unique<pbx::Pbx>();
    m_player = std::make_unique<Player>(*m_board);
}

void TestPlayer::everyRecordingAndBack()
{
    int seen = 0;
    for (const QString &name : recordings::all()) {
        const QByteArray stream = recordings::bytes(name);
        if (stream.isEmpty())
            continue;
        // What is committed compressed is played as it was.
        QVERIFY2(open(name.endsWith(u".xz"_s) ? write(stream) : recordings::path(name)),
                 qPrintable(name));
        const qint64 all = m_player->events();
        QCOMPARE(m_board->link(), pbx::Link::Replay);
        for (const qint64 to : {all, all / 2, qint64(0), all / 3, all}) {
            m_player->seekEvent(to);
            QVERIFY(arrive());
            QCOMPARE(m_player->happened(), to);
            QVERIFY2(stateOf(*m_board) == straight(stream, to),
                     qPrintable(u"%1 at %2 of %3"_s.arg(name).arg(to).arg(all)));
        }
        QCOMPARE(m_board->state().counters().bytes, quint64(stream.size()));
        ++seen;
    }
    QVERIFY(seen > 200);
}

void TestPlayer::stepsAndChanges()
{
    QVERIFY(open(write(Call().bytes)));
    QCOMPARE(m_player->events(), 4);
    QCOMPARE(m_player->happened(), 0);
    m_player->step();
    QVERIFY(arrive());
    QCOMPARE(m_player->eventName(), u"FullyBooted"_s);
    m_player->stepToChange();
    QVERIFY(arrive());
    QCOMPARE(m_player->eventName(), u"Newchannel"_s);
    QCOMPARE(m_board->state().channels().size(), 1);
    m_player->stepToChange(); // a variable changes nothing
    QVERIFY(arrive());
    QCOMPARE(m_player->eventName(), u"Hangup"_s);
    QCOMPARE(m_board->state().channels().size(), 0);
    m_player->step(-1);
    QVERIFY(arrive());
    QCOMPARE(m_player->happened(), 3);
    QCOMPARE(m_board->state().channels().size(), 1);
    m_player->step(-100);
    QVERIFY(arrive());
    QCOMPARE(m_player->happened(), 0);
    QVERIFY(m_board->state().channels().isEmpty());
}

void TestPlayer::timesFromBeside()
{
    const Call call;
    QVERIFY(!write(call.times(), u"a.ami.times"_s).isEmpty());
    QVERIFY(open(write(call.bytes)));
    QVERIFY(m_player->hasTimes());
    QCOMPARE(m_player->lengthMs(), 60'000);
    m_player->seekMs(39'999);
    QVERIFY(arrive());
    QCOMPARE(m_player->happened(), 2);
    QCOMPARE(m_player->positionMs(), 39'999);
    m_player->seekMs(40'000);
    QVERIFY(arrive());
    QCOMPARE(m_player->happened(), 3);
    QCOMPARE(m_board->wallTime(), 1'000'000'040'000);
}

void TestPlayer::timesFromTimestamps()
{
    QVERIFY(open(write("Asterisk Call Manager/11.0.0\r\n" +
                       recordings::message("Event: A\nTimestamp: 1700000000.500000") +
                       recordings::message("Event: B\nTimestamp: 1700000002.250000"))));
    QVERIFY(m_player->hasTimes());
    QCOMPARE(m_player->lengthMs(), 1'750);
    m_player->seekMs(1'000);
    QVERIFY(arrive());
    QCOMPARE(m_player->eventName(), u"A"_s);
}

void TestPlayer::evenWithoutTimes()
{
    QVERIFY(open(write(Call().bytes)));
    QVERIFY(!m_player->hasTimes());
    QCOMPARE(m_player->lengthMs(), 3 * Player::EvenMs);
    m_player->seekMs(Player::EvenMs);
    QVERIFY(arrive());
    QCOMPARE(m_player->happened(), 2);
}

void TestPlayer::clockOfTheRecording()
{
    const Call call;
    QVERIFY(!write(call.times(), u"a.ami.times"_s).isEmpty());
    QVERIFY(open(write(call.bytes)));
    m_player->seekMs(39'500); // the call began at 10,000
    QVERIFY(arrive());
    const QJsonObject channel =
        pbx::toJson(m_board->state()).value(u"channels"_s).toArray().at(0).toObject();
    QCOMPARE(channel.value(u"seconds"_s), 29);
}

void TestPlayer::badTimesAreNone_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another file") << "0 1000\n"_ba;
    QTest::newRow("no lines") << "cordboard-times/1\n"_ba;
    QTest::newRow("garbage") << "cordboard-times/1\nx y\n"_ba;
    QTest::newRow("endless line") << "cordboard-times/1\n" + QByteArray(1'000'000, '7');
    QTest::newRow("backwards") << "cordboard-times/1\n-5 10\n"_ba;
}

void TestPlayer::badTimesAreNone()
{
    QFETCH(const QByteArray, times);
    QVERIFY(!write(times, u"a.ami.times"_s).isEmpty());
    QVERIFY(open(write(Call().bytes)));
    QVERIFY(!m_player->hasTimes());
    QCOMPARE(m_player->events(), 4);
}

void TestPlayer::speedAndPause()
{
    const Call call;
    QVERIFY(!write(call.times(), u"a.ami.times"_s).isEmpty());
    QVERIFY(open(write(call.bytes)));
    QSignalSpy finished(m_player.get(), &Player::finished);
    m_player->setSpeed(100);
    m_player->play();
    QVERIFY(m_player->isPlaying());
    QTRY_COMPARE(m_player->happened(), 2); // a jump would have taken all
    m_player->pause();
    const qint64 at = m_player->positionMs();
    QVERIFY(at >= 10'000 && at < 60'000);
    QVERIFY(finished.isEmpty());
    m_player->setSpeed(Player::Fastest);
    m_player->play();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_player->atEnd());
    QVERIFY(!m_player->isPlaying());
    QCOMPARE(m_player->positionMs(), 60'000);
}

void TestPlayer::playsAgainFromTheStart()
{
    QVERIFY(open(write(Call().bytes)));
    m_player->setSpeed(Player::Fastest);
    QSignalSpy finished(m_player.get(), &Player::finished);
    QSignalSpy rewound(m_board.get(), &pbx::Pbx::rewound);
    m_player->play();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(rewound.isEmpty());
    m_player->play();
    QCOMPARE(rewound.size(), 1);
    QTRY_COMPARE(finished.size(), 2);
}

void TestPlayer::yieldsWhileItMeasuresAndJumps()
{
    QByteArray big;
    for (int i = 0; i < 300'000; ++i)
        big += "Event: Flood\r\nA: 1\r\n\r\n";
    int between = 0;
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&between] { ++between; });
    window.start(0);
    QVERIFY(open(write(big)));
    QVERIFY(between > 0);
    between = 0;
    m_player->seekEvent(300'000);
    QVERIFY(arrive());
    QVERIFY(between > 0);
    // Of two jumps the later one counts.
    m_player->seekEvent(299'999);
    m_player->seekEvent(7);
    QVERIFY(arrive());
    QCOMPARE(m_player->happened(), 7);
}

void TestPlayer::noRecording_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\0\n\n\xff\xfe",
                                          14);
    QTest::newRow("prose") << "Dear Sir,\n\nthank you.\n\n"_ba;
    QTest::newRow("endless line") << QByteArray(200'000, 'x');
    QTest::newRow("only empty lines") << QByteArray(200'000, '\n');
}

void TestPlayer::noRecording()
{
    QFETCH(const QByteArray, bytes);
    QSignalSpy failed(m_player.get(), &Player::failed);
    QVERIFY(!open(write(bytes)));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Player::Trouble>(), Player::Trouble::NoRecording);
    QCOMPARE(m_player->stage(), Player::Stage::Closed);
    m_player->play(); // nothing happens
    m_player->seekEvent(3);
    QVERIFY(!m_player->isPlaying() && !m_player->isSeeking());
}

void TestPlayer::sparseAndHuge()
{
    QFile file(m_folder->filePath(u"huge.ami"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(2) * 1024 * 1024 * 1024));
    file.close();
    QSignalSpy failed(m_player.get(), &Player::failed);
    QVERIFY(!open(file.fileName()));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!open(m_folder->path())); // a folder
    QVERIFY(!open(m_folder->filePath(u"missing.ami"_s)));
    QCOMPARE(failed.size(), 3);
    QCOMPARE(failed.last().at(0).value<Player::Trouble>(), Player::Trouble::Unreadable);
    QVERIFY(!failed.last().at(1).toString().isEmpty());
}

void TestPlayer::pipe()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder->filePath(u"pipe.ami"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QSignalSpy failed(m_player.get(), &Player::failed);
    QVERIFY(!open(path)); // and does not wait for somebody to write
    QCOMPARE(failed.size(), 1);
#endif
}

void TestPlayer::brokenTail()
{
    QVERIFY(open(write(Call().bytes + QByteArray(200'000, 'x'))));
    QVERIFY(m_player->isBroken());
    QCOMPARE(m_player->events(), 4);
    m_player->seekEvent(4);
    QVERIFY(arrive());
    QCOMPARE(m_player->eventName(), u"Hangup"_s);
}

void TestPlayer::becomesShorter()
{
    QByteArray big;
    for (int i = 0; i < 20'000; ++i) // past what is read ahead
        big += "Event: Flood\r\nA: 1\r\n\r\n";
    const QString path = write(big);
    QVERIFY(open(path));
    QVERIFY(!write(Call().bytes).isEmpty());
    m_player->seekEvent(20'000);
    QVERIFY(arrive());
    QVERIFY(m_player->atEnd());
    QCOMPARE(m_player->events(), 4);
}

void TestPlayer::nothingCanBeDone()
{
    QVERIFY(open(write(Call().bytes)));
    for (const pbx::Attendant::Act act :
         {pbx::Attendant::Act::Call, pbx::Attendant::Act::HangUp, pbx::Attendant::Act::Command}) {
        QCOMPARE(m_board->attendant().obstacle(act).kind, pbx::Obstacle::Kind::Replaying);
    }
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
