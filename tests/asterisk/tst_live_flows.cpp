// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The operator's flows against real servers with real phones. After each, the server's own console
// says who talks to whom.

#include "flowdesk.h"
#include "pbx/attendant.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/flows.h"
#include "pbx/flows/handover.h"
#include "pbx/flows/hold.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Step = FlowDesk::Step;
using Outcome = FlowDesk::Outcome;
using Why = pbx::HandOver::Why;

namespace {

constexpr int Patience = FlowDesk::Patience;

} // namespace

/// The operator is 102, whose phone answers by itself, as 103's does; 105's has to be answered, and
/// 106 is never there. The caller comes in over the trunk.
class tst_LiveFlows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void announced_data() { versions(); }
    void announced();
    void announcedWhileItRings_data() { versions(); }
    void announcedWhileItRings();
    void givenUp_data();
    void givenUp();
    void swapped_data() { versions(); }
    void swapped();
    void theTargetHangsUp_data() { versions(); }
    void theTargetHangsUp();
    void theCallerHangsUp_data() { versions(); }
    void theCallerHangsUp();
    void theOperatorHangsUp_data() { versions(); }
    void theOperatorHangsUp();
    void noSuchTarget_data() { versions(); }
    void noSuchTarget();
    void theLinkIsCut_data() { versions(); }
    void theLinkIsCut();
    void heldAndTakenUp_data() { versions(); }
    void heldAndTakenUp();
    void handedOver_data() { versions(); }
    void handedOver();
    void notAnsweredComesBack_data() { versions(); }
    void notAnsweredComesBack();
    void comesBackWithTheReason_data();
    void comesBackWithTheReason();
    void waitsForABusyOperator_data() { versions(); }
    void waitsForABusyOperator();
    void takenBackAfterTheAnswer_data() { versions(); }
    void takenBackAfterTheAnswer();
    void takenOutOfAQueue_data() { versions(); }
    void takenOutOfAQueue();

private:
    static void versions();
    void handOver(const QString &caller, const QString &target);
    FlowDesk m_desk;
};

void tst_LiveFlows::versions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("22") << u"22"_s;
    QTest::newRow("16") << u"16"_s;
}

void tst_LiveFlows::initTestCase()
{
    const QString why = m_desk.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void tst_LiveFlows::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning() << "steps" << m_desk.steps << m_desk.error << m_desk.channels();
    QVERIFY(m_desk.clear());
    m_desk.board.reset();
}

// Announced transfers -----------------------------------------------------------------------------

void tst_LiveFlows::announced()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    auto *flow = m_desk.board->flows().announce(u"103"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Talking), Patience);
    QCOMPARE(m_desk.talking(), QStringList{u"102 103"_s});
    flow->finish();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::Completed);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"103 trunk"_s}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.board->attendant().ownChannel().isEmpty(), Patience);
}

void tst_LiveFlows::announcedWhileItRings()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    QVERIFY(!m_desk.callIn().isEmpty());
    auto *flow = m_desk.board->flows().announce(u"105"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ringing), Patience);
    flow->finish();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::Completed);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.board->attendant().ownChannel().isEmpty(), Patience);
    // It rings for the caller now, not for the operator any more.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_desk.board->state().channelsOf(m_desk.lab().channel(u"105"_s)).size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.lab().phone(u"105"_s).answer(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"105 trunk"_s}, Patience);
}

void tst_LiveFlows::givenUp_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Step>("at");
    for (const char *version : {"22", "16"}) {
        QTest::addRow("%s talking", version)
            << QString::fromLatin1(version) << u"103"_s << Step::Talking;
        QTest::addRow("%s ringing", version)
            << QString::fromLatin1(version) << u"105"_s << Step::Ringing;
    }
}

void tst_LiveFlows::givenUp()
{
    QFETCH(QString, version);
    QFETCH(QString, target);
    QFETCH(Step, at);
    QVERIFY(m_desk.connectTo(version));
    QVERIFY(!m_desk.callIn().isEmpty());
    auto *flow = m_desk.board->flows().announce(target);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(at), Patience);
    flow->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk.board->state().channelsOf(m_desk.lab().channel(target)).isEmpty(), Patience);
}

void tst_LiveFlows::swapped()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    QVERIFY(!m_desk.callIn().isEmpty());
    auto *flow = m_desk.board->flows().announce(u"103"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Talking), Patience);
    flow->swap();
    QTRY_COMPARE_WITH_TIMEOUT(flow->step(), Step::Swapped, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
    QCOMPARE(m_desk.legsOf(u"103"_s).size(), 1);
    flow->swap();
    QTRY_COMPARE_WITH_TIMEOUT(flow->step(), Step::Talking, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 103"_s}, Patience);
    flow->finish();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outcome, Outcome::Completed, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"103 trunk"_s}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.legsOf(u"102"_s).isEmpty(), Patience);
}

void tst_LiveFlows::theTargetHangsUp()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    QVERIFY(!m_desk.callIn().isEmpty());
    m_desk.board->flows().announce(u"103"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Talking), Patience);
    QVERIFY(m_desk.lab().phone(u"103"_s).hangUp());
    // The operator's leg ends with it, or stays alone: either way the caller comes back.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk.steps.contains(Step::Alone) || m_desk.steps.contains(Step::Returning), Patience);
    if (pbx::Announce *flow = m_desk.board->flows().announced())
        flow->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
}

void tst_LiveFlows::theCallerHangsUp()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    m_desk.board->flows().announce(u"103"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Talking), Patience);
    m_desk.board->attendant().hangUp(caller, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::CallerGone);
    QCOMPARE(m_desk.talking(), QStringList{u"102 103"_s}); // they may have something to say yet
}

void tst_LiveFlows::theOperatorHangsUp()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    QVERIFY(!m_desk.callIn().isEmpty());
    m_desk.board->flows().announce(u"103"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Talking), Patience);
    QVERIFY(m_desk.lab().phone(u"102"_s).hangUp());
    // The caller is not lost: the operator's phone rings again, and answers by itself.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
}

void tst_LiveFlows::noSuchTarget()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    QString refused;
    bool went = false;
    m_desk.board->attendant().ifReachable(
        u"4711"_s, this, [&](const ami::Result<QString> &why) { refused = why.error().text; },
        [&] { went = true; });
    QTRY_COMPARE_WITH_TIMEOUT(refused, u"No such extension: 4711"_s, Patience);
    QVERIFY(!went);
    QCOMPARE(m_desk.talking(), QStringList{u"102 trunk"_s});
}

void tst_LiveFlows::theLinkIsCut()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    QVERIFY(!m_desk.callIn().isEmpty());
    m_desk.board->flows().announce(u"103"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Talking), Patience);
    // What happens while nobody listens: the target hangs up.
    m_desk.lab().cli(u"manager reload"_s);
    const pbx::Profile profile = m_desk.board->profile();
    m_desk.board->close();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->link(), pbx::Link::Closed, Patience);
    QVERIFY(m_desk.lab().phone(u"103"_s).hangUp());
    m_desk.board->open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->link(), pbx::Link::Live, Patience);
    // The flow goes on from what the server says now.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk.steps.contains(Step::Alone) || m_desk.steps.contains(Step::Returning), Patience);
    if (pbx::Announce *flow = m_desk.board->flows().announced())
        flow->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
}

// Hold, hand over, take ---------------------------------------------------------------------------

void tst_LiveFlows::heldAndTakenUp()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    QVERIFY(!m_desk.callIn().isEmpty());
    auto *flow = m_desk.board->flows().hold();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Waiting), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.board->attendant().ownChannel().isEmpty(),
                             Patience); // the phone is free
    m_desk.board->attendant().take(flow->caller(), this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::Completed);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
}

void tst_LiveFlows::handOver(const QString &caller, const QString &target)
{
    m_desk.board->flows().handOver(caller, target, this, [](const ami::Result<QString> &answer) {
        QVERIFY2(answer.ok(), "refused");
    });
}

void tst_LiveFlows::handedOver()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    handOver(caller, u"103"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Talking), Patience);
    QCOMPARE(m_desk.talking(), QStringList{u"103 trunk"_s});
    m_desk.board->attendant().hangUp(m_desk.board->flows().lastHandedOver()->caller(), this,
                                     [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::Completed);
}

void tst_LiveFlows::notAnsweredComesBack()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    m_desk.board->flows().setRecallAfter(std::chrono::seconds(3));
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    handOver(caller, u"105"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.steps.contains(Step::Returning), Patience);
    QVERIFY(m_desk.steps.contains(Step::Ringing));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk.board->state().channelsOf(m_desk.lab().channel(u"105"_s)).isEmpty(), Patience);
}

void tst_LiveFlows::comesBackWithTheReason_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Why>("why");
    for (const char *version : {"22", "16"}) {
        const QString which = QString::fromLatin1(version);
        QTest::addRow("%s busy", version) << which << u"05550102"_s << Why::Busy;
        QTest::addRow("%s rejects the call", version) << which << u"8105"_s << Why::Busy;
        QTest::addRow("%s declined", version) << which << u"9007"_s << Why::Refused;
        QTest::addRow("%s not registered", version) << which << u"8106"_s << Why::Unavailable;
        QTest::addRow("%s congestion", version) << which << u"9005"_s << Why::Unavailable;
        QTest::addRow("%s hangs up", version) << which << u"9006"_s << Why::HungUp;
    }
}

/// Behind none of these is a mailbox: the dialplan would hang up.
void tst_LiveFlows::comesBackWithTheReason()
{
    QFETCH(QString, version);
    QFETCH(QString, target);
    QFETCH(Why, why);
    QVERIFY(m_desk.connectTo(version));
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    Why told = Why::Unknown;
    connect(&m_desk.board->flows(), &pbx::Flows::stepped, this, [&](pbx::Flow *flow) {
        if (flow->step() == Step::Returning)
            told = static_cast<pbx::HandOver *>(flow)->why();
    });
    handOver(caller, target);
    if (target == u"8105"_s) { // baresip says 486
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ringing), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.lab().phone(u"105"_s).hangUp(), Patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Returning), Patience);
    QCOMPARE(told, why);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outcome, Outcome::GivenUp, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
}

void tst_LiveFlows::waitsForABusyOperator()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    m_desk.board->flows().setRecallAfter(std::chrono::seconds(3));
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    handOver(caller, u"105"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ringing), Patience);
    m_desk.board->attendant().call(u"103"_s, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Returning), Patience);
    QVERIFY(m_desk.board->flows().lastHandedOver()->waitsForOperator());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 103"_s}, Patience);
    QCOMPARE(m_desk.board->state().parkedCalls().size(), std::size_t(1));
    m_desk.hangUp(m_desk.legsOf(u"102"_s).value(0));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outcome, Outcome::GivenUp, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
}

void tst_LiveFlows::takenBackAfterTheAnswer()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    const QString caller = m_desk.callIn();
    QVERIFY(!caller.isEmpty());
    handOver(caller, u"103"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Talking), Patience);
    m_desk.board->flows().lastHandedOver()->takeBack();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(Step::Ended), Patience);
    QCOMPARE(m_desk.outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
}

void tst_LiveFlows::takenOutOfAQueue()
{
    QFETCH(QString, version);
    QVERIFY(m_desk.connectTo(version));
    // 201 has one member, 104: let it be elsewhere.
    m_desk.lab().cli(u"queue pause member %1 queue sales"_s.arg(m_desk.lab().channel(u"104"_s)));
    m_desk.callInTo(u"201"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->state().queueCallers().size(), 1, Patience);
    const pbx::Slot slot = m_desk.board->state().queueCallers().byBirth().front();
    m_desk.board->attendant().take(m_desk.board->state().queueCallers().at(slot).uniqueId, this,
                                   [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.talking(), QStringList{u"102 trunk"_s}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.board->state().queueCallers().isEmpty(), Patience);
    m_desk.lab().cli(u"queue unpause member %1 queue sales"_s.arg(m_desk.lab().channel(u"104"_s)));
}

QTEST_GUILESS_MAIN(tst_LiveFlows)
#include "tst_live_flows.moc"
