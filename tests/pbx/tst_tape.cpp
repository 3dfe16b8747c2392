// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "pbx/player.h"
#include "pbx/tape.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using pbx::Tape;

class TestTape : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLast();
    void bounded();
    void recordsInTheMiddle();
    void goesOnOverAReconnect();
    void endsWhenFull();
    void cannotBeWritten();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestTape::keepsTheLast()
{
    Desk desk;
    QCOMPARE(desk.board.tape().kept(), QByteArray());
    QVERIFY(desk.login({"Ping"}));
    desk.tell("Event: Seen");
    QTRY_VERIFY(desk.board.tape().kept().endsWith("Event: Seen\r\n\r\n"));
    QVERIFY(desk.board.tape().kept().startsWith("Asterisk Call Manager/11.0.0\r\n"));
    QCOMPARE(desk.board.tape().keptBytes(), desk.board.tape().kept().size());
}

void TestTape::bounded()
{
    Desk desk;
    QVERIFY(desk.login({"Ping"}));
    const QByteArray block = Desk::block("Event: Flood\nPad: " + QByteArray(2000, 'x'));
    for (qsizetype sent = 0; sent < 2 * Tape::MostKept; sent += 100 * block.size()) {
        const quint64 before = desk.board.session().bytes();
        desk.server.send(block.repeated(100));
        // More, where a slow machine's flood is long enough for the board to ask whether all is
        // well.
        QTRY_VERIFY(desk.board.session().bytes() >= before + quint64(100 * block.size()));
    }
    desk.tell("Event: Last");
    QTRY_VERIFY(desk.board.tape().kept().endsWith("Event: Last\r\n\r\n"));
    QVERIFY(desk.board.tape().keptBytes() <= Tape::MostKept);
    QVERIFY(desk.board.tape().keptBytes() > Tape::MostKept * 9 / 10);
}

void TestTape::recordsInTheMiddle()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"CoreShowChannels"}));
    QVERIFY(desk.answerList("CoreShowChannels", {}, "CoreShowChannelsComplete"));
    QTRY_COMPARE(desk.board.link(), pbx::Link::Live);
    desk.tell("Event: Newchannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\nChannelStateDesc: Up");
    QTRY_COMPARE(desk.board.state().channels().size(), 1);

    Tape &tape = desk.board.tape();
    QSignalSpy changed(&tape, &Tape::changed);
    QVERIFY(!tape.isRecording());
    QVERIFY(tape.record(path(u"a.ami"_s), Tape::Begin::Anew));
    QVERIFY(tape.isRecording());
    QCOMPARE(changed.size(), 1);
    // The lists are asked for anew, so that the recording holds the call that was there before.
    desk.board.resync();
    QVERIFY(desk.answerRights({"CoreShowChannels"}));
    QVERIFY(desk.answerList(
        "CoreShowChannels",
        {"Event: CoreShowChannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\nChannelStateDesc: Up"},
        "CoreShowChannelsComplete"));
    desk.tell("Event: After");
    QTRY_VERIFY(tape.kept().endsWith("Event: After\r\n\r\n"));
    tape.stop();
    QVERIFY(!tape.isRecording());
    desk.tell("Event: TooLate");
    QTRY_VERIFY(tape.kept().endsWith("Event: TooLate\r\n\r\n"));

    const QByteArray recorded = content(path(u"a.ami"_s));
    QVERIFY(recorded.startsWith("Asterisk Call Manager/11.0.0\r\n"));
    QVERIFY(recorded.endsWith("Event: After\r\n\r\n"));
    QVERIFY(content(path(u"a.ami.times"_s)).startsWith("cordboard-times/1\n0 "));

    pbx::Pbx board;
    pbx::Player player(board);
    player.open(path(u"a.ami"_s), {});
    QTRY_COMPARE(player.stage(), pbx::Player::Stage::Ready);
    player.seekEvent(player.events());
    QTRY_VERIFY(player.atEnd());
    QCOMPARE(board.banner(), u"Asterisk Call Manager/11.0.0"_s);
    QCOMPARE(board.state().channels().size(), 1);
    QVERIFY(!board.state().isStale(board.state().channels().at(0)));
}

void TestTape::goesOnOverAReconnect()
{
    Desk desk;
    Tape &tape = desk.board.tape();
    QVERIFY(tape.record(path(u"b.ami"_s), Tape::Begin::Anew));
    QVERIFY(desk.login({"Ping"}));
    desk.tell("Event: One");
    QTRY_VERIFY(tape.kept().endsWith("Event: One\r\n\r\n"));
    desk.server.hangUp();
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"Ping"}));
    desk.tell("Event: Two");
    QTRY_VERIFY(tape.kept().endsWith("Event: Two\r\n\r\n"));
    QVERIFY(tape.isRecording());
    tape.stop();
    const QByteArray recorded = content(path(u"b.ami"_s));
    QCOMPARE(recorded.count("Asterisk Call Manager/11.0.0\r\n"), 2);
    QVERIFY(recorded.contains("Event: One") && recorded.contains("Event: Two"));
}

void TestTape::endsWhenFull()
{
    Desk desk;
    Tape &tape = desk.board.tape();
    QSignalSpy ended(&tape, &Tape::ended);
    tape.setLimit(4000);
    QVERIFY(tape.record(path(u"c.ami"_s), Tape::Begin::Anew));
    QVERIFY(desk.login({"Ping"}));
    const QByteArray block = Desk::block("Event: Flood\nPad: " + QByteArray(1000, 'x'));
    for (int i = 0; i < 20; ++i)
        desk.server.send(block);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).value<Tape::Ending>(), Tape::Ending::Full);
    QVERIFY(!tape.isRecording());
    QVERIFY(content(path(u"c.ami"_s)).size() <= 4000);
    QCOMPARE(desk.board.link(), pbx::Link::Live);
}

void TestTape::cannotBeWritten()
{
    Desk desk;
    Tape &tape = desk.board.tape();
    QVERIFY(!tape.record(path(u"no/such/folder.ami"_s), Tape::Begin::Anew));
    QVERIFY(!tape.errorString().isEmpty());
    QVERIFY(!tape.isRecording());
    if (!QFile::exists(u"/dev/full"_s)) // Linux has it; elsewhere there is nothing to fill
        return;
    QSignalSpy ended(&tape, &Tape::ended);
    QVERIFY(tape.record(u"/dev/full"_s, Tape::Begin::GoOn));
    QVERIFY(desk.login({"Ping"}));
    QTRY_COMPARE(ended.size(), 1); // once a second it is written out
    QCOMPARE(ended.at(0).at(0).value<Tape::Ending>(), Tape::Ending::Failed);
    QVERIFY(!QFile::exists(u"/dev/full.times"_s));
}

QTEST_GUILESS_MAIN(TestTape)
#include "tst_tape.moc"
