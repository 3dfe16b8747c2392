// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an operator does about people who are busy, ring or are to talk together, and day and night,
// on real servers. Who talks to whom is what the server's own console says.

#include "flowdesk.h"
#include "pbx/attendant.h"
#include "pbx/flows/campon.h"
#include "pbx/flows/flows.h"
#include "pbx/nightswitch.h"
#include "pbx/roomdesk.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pbx::RoomDesk;
using Step = pbx::Flow::Step;
using Outcome = pbx::Flow::Outcome;

namespace {

constexpr int Patience = FlowDesk::Patience;

} // namespace

class tst_LiveTogether : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void campsOnUntilFree_data() { versions(); }
    void campsOnUntilFree();
    void campsOnAndGivesUp_data() { versions(); }
    void campsOnAndGivesUp();
    void campedAndTakenBack_data() { versions(); }
    void campedAndTakenBack();
    void campedCallerHangsUp_data() { versions(); }
    void campedCallerHangsUp();
    void theLongestWaitsGoesFirst_data() { versions(); }
    void theLongestWaitsGoesFirst();
    void twoCallsBecomeOne_data() { versions(); }
    void twoCallsBecomeOne();
    void withOneOfAnotherCall_data() { versions(); }
    void withOneOfAnotherCall();
    void picksUpWhatRingsElsewhere_data() { versions(); }
    void picksUpWhatRingsElsewhere();
    void allIntoARoom_data() { versions(); }
    void allIntoARoom();
    void threeWithoutARoom_data() { versions(); }
    void threeWithoutARoom();
    void muteLockKick_data() { versions(); }
    void muteLockKick();
    void dayAndNight_data();
    void dayAndNight();

private:
    static void versions();
    [[nodiscard]] bool live();
    /// 103 talks to the music for ever.
    [[nodiscard]] bool makeBusy();
    [[nodiscard]] pbx::Flows &flows() { return m_desk.board->flows(); }
    [[nodiscard]] bool isTalking(const QString &pair) { return m_desk.talking().contains(pair); }
    /// Of a room, by the console: the devices in it, sorted.
    [[nodiscard]] QStringList inRoom(const QString &room);
    [[nodiscard]] RoomDesk::Done taker()
    {
        m_answer.reset();
        return [this](const ami::Result<QString> &answer) { m_answer = answer; };
    }
    [[nodiscard]] QString whyNot() const
    {
        return m_answer && !m_answer->ok() ? m_answer->error().text : QString();
    }

    FlowDesk m_desk;
    std::optional<ami::Result<QString>> m_answer;
    QObject m_context;
};

void tst_LiveTogether::versions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("22") << u"22"_s;
    QTest::newRow("16") << u"16"_s;
}

void tst_LiveTogether::initTestCase()
{
    const QString error = m_desk.start();
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void tst_LiveTogether::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_desk.steps << m_desk.error << whyNot() << m_desk.channels();
    QVERIFY(m_desk.clear());
    m_desk.board.reset();
}

bool tst_LiveTogether::live()
{
    const QString version = QString::fromLatin1(QTest::currentDataTag());
    if (!m_desk.connectTo(version.left(2)))
        return false;
    pbx::Desk desk;
    desk.conferenceRoom = u"300"_s;
    m_desk.board->setDesk(desk);
    return true;
}

bool tst_LiveTogether::makeBusy()
{
    m_desk.board->attendant().callFor(u"103"_s, u"9000"_s, &m_context, [](const auto &) {});
    return QTest::qWaitFor(
        [this] {
            const QStringList legs = m_desk.legsOf(u"103"_s);
            return legs.size() == 1 && m_desk.board->state().channels().get(legs.first())->isUp();
        },
        Patience);
}

QStringList tst_LiveTogether::inRoom(const QString &room)
{
    QStringList devices;
    for (const QString &line : m_desk.lab().cli(u"confbridge list "_s + room).split(u'\n')) {
        const qsizetype slash = line.indexOf(u'/');
        if (slash > 0 && !line.startsWith(u"CBAnn"_s))
            devices.append(line.section(u'/', 1).section(u'-', 0, 0));
    }
    devices.sort();
    return devices;
}

// Camp-on -----------------------------------------------------------------------------------------

void tst_LiveTogether::campsOnUntilFree()
{
    QVERIFY(live());
    QVERIFY(makeBusy());
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    flows().campOn(u"103"_s, 60s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Waiting), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.legsOf(u"102"_s).isEmpty(), Patience); // the phone is free
    QCOMPARE(m_desk.board->state().parkedCalls().size(), std::size_t(1));
    m_desk.hangUp(m_desk.legsOf(u"103"_s).value(0));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"103 trunk"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.board->state().parkedCalls().isEmpty(), Patience);
    QVERIFY(m_desk.reached(Step::Talking)); // watched on as a call that was handed over
}

void tst_LiveTogether::campsOnAndGivesUp()
{
    QVERIFY(live());
    QVERIFY(makeBusy());
    QVERIFY(!m_desk.callIn().isEmpty());
    flows().campOn(u"103"_s, 3s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Returning), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience); // 102 answers by itself
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outcome, Outcome::GivenUp, Patience);
    QCOMPARE(m_desk.legsOf(u"103"_s).size(), 1); // nobody disturbed 103
}

void tst_LiveTogether::campedAndTakenBack()
{
    QVERIFY(live());
    QVERIFY(makeBusy());
    QVERIFY(!m_desk.callIn().isEmpty());
    pbx::CampOn *flow = flows().campOn(u"103"_s, 60s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Waiting), Patience);
    QCOMPARE(flows().camped(), flow);
    flow->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outcome, Outcome::GivenUp, Patience);
}

void tst_LiveTogether::campedCallerHangsUp()
{
    QVERIFY(live());
    QVERIFY(makeBusy());
    const QString caller = m_desk.callIn();
    flows().campOn(u"103"_s, 60s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Waiting), Patience);
    m_desk.hangUp(caller);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outcome, Outcome::CallerGone, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.board->state().parkedCalls().isEmpty(), Patience);
}

void tst_LiveTogether::theLongestWaitsGoesFirst()
{
    QVERIFY(live());
    QVERIFY(makeBusy());
    QStringList callers;
    for (int i = 0; i < 2; ++i) {
        callers.append(m_desk.callIn());
        QVERIFY(!callers.last().isEmpty());
        flows().campOn(u"103"_s, 60s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->state().parkedCalls().size(), std::size_t(i + 1),
                                  Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.legsOf(u"102"_s).isEmpty(), Patience);
    }
    m_desk.hangUp(m_desk.legsOf(u"103"_s).value(0));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"103 trunk"_s), Patience);
    const auto withTarget = [&](const QString &caller) {
        return m_desk.board->state().partnersOf(caller).contains(m_desk.legsOf(u"103"_s).value(0));
    };
    QTRY_VERIFY_WITH_TIMEOUT(withTarget(callers[0]), Patience);
    QCOMPARE(m_desk.board->state().parkedCalls().size(), std::size_t(1)); // the other one waits
    m_desk.hangUp(m_desk.legsOf(u"103"_s).value(0));
    QTRY_VERIFY_WITH_TIMEOUT(withTarget(callers[1]), Patience);
}

// Two calls become one ----------------------------------------------------------------------------

void tst_LiveTogether::twoCallsBecomeOne()
{
    QVERIFY(live());
    const QString held = m_desk.callIn();
    QVERIFY(!held.isEmpty());
    flows().hold();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Waiting), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.legsOf(u"102"_s).isEmpty(), Patience);
    QVERIFY(!m_desk.callIn().isEmpty());
    flows().joinCalls(held, m_desk.board->attendant().ownChannel());
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"trunk trunk"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.legsOf(u"102"_s).isEmpty(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outcome, Outcome::Completed, Patience);
    QVERIFY(m_desk.board->state().parkedCalls().isEmpty());
}

void tst_LiveTogether::withOneOfAnotherCall()
{
    // The caller of the operator goes to one who talks to somebody else, who is let go.
    QVERIFY(live());
    QVERIFY(makeBusy());
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    flows().joinCalls(m_desk.board->attendant().ownChannel(), m_desk.legsOf(u"103"_s).value(0));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"103 trunk"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.legsOf(u"102"_s).isEmpty(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outcome, Outcome::Completed, Patience);
    // Hung up by the one, the other is not left behind.
    m_desk.hangUp(caller);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.channels(), QStringList(), Patience);
}

// Pick up -----------------------------------------------------------------------------------------

void tst_LiveTogether::picksUpWhatRingsElsewhere()
{
    QVERIFY(live());
    m_desk.callInTo(u"105"_s); // has to be answered
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.legsOf(u"105"_s).size(), 1, Patience);
    const QString leg = m_desk.legsOf(u"105"_s).first();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.board->state().channels().get(leg)->isRinging(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk.board->state().partnersOf(leg).isEmpty(), Patience);
    const QString caller = m_desk.board->state().partnersOf(leg).first();
    QCOMPARE(m_desk.board->state().channels().get(caller)->callerNumber, u"5550199"_s);
    m_desk.board->attendant().take(caller, &m_context, taker());
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.legsOf(u"105"_s).isEmpty(), Patience); // rings no more
    QVERIFY2(m_answer && m_answer->ok(), qPrintable(whyNot()));
}

// Conferences -------------------------------------------------------------------------------------

void tst_LiveTogether::allIntoARoom()
{
    QVERIFY(live());
    RoomDesk rooms(*m_desk.board);
    QVERIFY(!m_desk.callIn().isEmpty());
    rooms.join({}, u"103"_s, &m_context, taker());
    QTRY_COMPARE_WITH_TIMEOUT(inRoom(u"300"_s), (QStringList{u"102"_s, u"103"_s, u"trunk"_s}),
                              Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->state().participants().size(), std::size_t(3),
                              Patience);
    QTRY_COMPARE_WITH_TIMEOUT(rooms.ownRoom(), u"300"_s, Patience);
    rooms.join({}, u"104"_s, &m_context, taker()); // one more
    QTRY_COMPARE_WITH_TIMEOUT(inRoom(u"300"_s).size(), 4, Patience);
}

void tst_LiveTogether::threeWithoutARoom()
{
    QVERIFY(live());
    RoomDesk rooms(*m_desk.board);
    QVERIFY(!m_desk.callIn().isEmpty());
    rooms.joinIn(u"103"_s, &m_context, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    const auto spies = [&] {
        const QStringList all = m_desk.channels();
        return std::any_of(all.begin(), all.end(), [&](const QString &line) {
            return line.startsWith(m_desk.lab().channel(u"103"_s)) && line.contains(u"!ChanSpy!"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(spies(), Patience);
    QVERIFY(isTalking(u"102 trunk"_s)); // their call goes on
}

void tst_LiveTogether::muteLockKick()
{
    QVERIFY(live());
    RoomDesk rooms(*m_desk.board);
    QVERIFY(!m_desk.callIn().isEmpty());
    rooms.join({}, u"103"_s, &m_context, taker());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->state().participants().size(), std::size_t(3),
                              Patience);
    const auto person = [&](const QString &extension) {
        pbx::Participant found;
        m_desk.board->state().participants().forEach([&](pbx::Slot slot) {
            const pbx::Participant &one = m_desk.board->state().participants().at(slot);
            if (one.channel.startsWith(m_desk.lab().channel(extension)))
                found = one;
        });
        return found;
    };
    rooms.setMuted(person(u"103"_s), true, &m_context, taker());
    QTRY_VERIFY_WITH_TIMEOUT(person(u"103"_s).muted, Patience);
    rooms.setMuted(person(u"103"_s), false, &m_context, taker());
    QTRY_VERIFY_WITH_TIMEOUT(!person(u"103"_s).muted, Patience);
    const auto locked = [&] { return m_desk.board->state().conferences().get(u"300"_s)->locked; };
    rooms.setLocked(u"300"_s, true, &m_context, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    QTRY_VERIFY_WITH_TIMEOUT(locked(), Patience);
    rooms.setLocked(u"300"_s, false, &m_context, taker());
    QTRY_VERIFY_WITH_TIMEOUT(!locked(), Patience);
    rooms.kick(person(u"103"_s), &m_context, taker());
    QTRY_COMPARE_WITH_TIMEOUT(inRoom(u"300"_s), (QStringList{u"102"_s, u"trunk"_s}), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->state().participants().size(), std::size_t(2),
                              Patience);
}

// Day and night -----------------------------------------------------------------------------------

void tst_LiveTogether::dayAndNight_data()
{
    QTest::addColumn<QString>("name");
    for (const char *version : {"22", "16"}) {
        QTest::addRow("%s, a device state", version) << u"Custom:night"_s;
        QTest::addRow("%s, the database", version) << u"service/night"_s;
    }
}

void tst_LiveTogether::dayAndNight()
{
    QFETCH(QString, name);
    QVERIFY(live());
    pbx::Desk desk;
    desk.nightSwitch = name;
    m_desk.board->setDesk(desk);
    pbx::NightSwitch night(*m_desk.board);
    QVERIFY(!night.obstacle());
    using State = pbx::NightSwitch::State;
    QTRY_COMPARE_WITH_TIMEOUT(night.state(), State::Day, Patience);
    night.turn(true, &m_context, taker());
    QTRY_COMPARE_WITH_TIMEOUT(night.state(), State::Night, Patience);
    QVERIFY2(m_answer && m_answer->ok(), qPrintable(whyNot()));
    const bool device = name.startsWith(u"Custom:"_s);
    const QString stored = device ? u"CustomDevstate night"_s : u"service night"_s;
    const QString said = m_desk.lab().cli(u"database get "_s + stored);
    QVERIFY2(said.contains(device ? u"INUSE"_s : u"Value: 1"_s), qPrintable(said));
    // Somebody else turns it back.
    m_desk.lab().cli(device ? u"devstate change Custom:night NOT_INUSE"_s
                            : u"database put service night 0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(night.state(), State::Day, Patience);
}

QTEST_GUILESS_MAIN(tst_LiveTogether)
#include "tst_live_together.moc"
