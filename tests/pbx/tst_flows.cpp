// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The operator's flows against the demo PBX, which does what 22 and 16 were seen to do
// (tests/asterisk/tst_live_flows.cpp does the same with real servers). After each, the PBX itself
// says who talks to whom.

#include "demo/server.h"
#include "pbx/attendant.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/flows.h"
#include "pbx/flows/handover.h"
#include "pbx/flows/hold.h"
#include "pbx/flows/join.h"
#include "pbx/pbx.h"

#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pbx::Flow;
using pbx::HandOver;
using Step = Flow::Step;
using Outcome = Flow::Outcome;

namespace {

constexpr int Patience = 15'000; // for conditions; nothing waits for it in full
const QString Silent = u"117"_s; // of the demo's people, who never picks up the phone

} // namespace

/// The operator is 100. Somebody of the company talks to them: the caller. The target is another.
class tst_Flows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void announced();
    void announcedWhileItRings();
    void givenUp_data();
    void givenUp();
    void givenUpWhereNobodyRings();
    void swapped();
    void swappedAndEnded_data();
    void swappedAndEnded();
    void theTargetHangsUp();
    void theCallerHangsUp();
    void theOperatorHangsUp();
    void nowhere();
    void aParkThatIsRefused();
    void theLinkIsCut();
    void heldAndTakenUp();
    void parkedAndTakenUp();
    void parkedForSomebody();
    void heldUntilTheCallerTires();
    void handedOverAndAnswered();
    void notAnsweredComesBack();
    void takenBackAfterTheAnswer();
    void deliveredAndAnswered();
    void comesBackWithTheReason_data();
    void comesBackWithTheReason();
    void waitsForABusyOperator();
    void oneCallerIsInOneFlow();
    void twoCallsBecomeOne();
    void joinedWithNobody();
    void recorded();

private:
    void callUp();
    [[nodiscard]] QString legOf(const QString &extension) const;
    /// Whom each bridge joins, by device, each sorted: `100 101`.
    [[nodiscard]] QStringList talking() const;
    void hangUp(const QString &uniqueId);
    void deliver(const QString &target);
    [[nodiscard]] bool reached(Step step) const { return m_steps.contains(step); }

    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<pbx::Pbx> m_pbx;
    pbx::Profile m_profile;
    QString m_caller; ///< Uniqueid of 101's leg
    QList<Step> m_steps;
    Outcome m_outcome = Outcome::None;
    ami::Error m_error;
};

void tst_Flows::init()
{
    demo::Options options;
    options.people = 20;
    options.traffic = false;
    options.speed = 10; // nobody answers a telephone in the first second
    m_server = std::make_unique<demo::Server>(options);
    m_steps.clear();
    m_outcome = Outcome::None;
    m_error = {};
    m_pbx = std::make_unique<pbx::Pbx>();
    connect(&m_pbx->flows(), &pbx::Flows::stepped, this, [this](Flow *flow) {
        m_steps.append(flow->step());
        if (flow->step() != Step::Ended)
            return;
        m_outcome = flow->outcome();
        m_error = flow->error();
    });
    m_profile = {};
    m_profile.port = m_server->port();
    m_profile.user = u"demo"_s;
    m_profile.secret = u"demo"_s;
    m_profile.myExtension = u"100"_s;
    m_profile.context = u"internal"_s;
    m_pbx->open(m_profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), pbx::Link::Live, Patience);
    callUp();
}

void tst_Flows::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning() << "steps" << m_steps << m_error.text << talking();
    m_pbx.reset();
    m_server.reset();
}

QString tst_Flows::legOf(const QString &extension) const
{
    return m_pbx->state().channelsOf(u"PJSIP/"_s + extension).value(0);
}

void tst_Flows::callUp()
{
    m_pbx->attendant().call(u"101"_s, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
    m_caller = legOf(u"101"_s);
    QVERIFY(!m_caller.isEmpty());
}

QStringList tst_Flows::talking() const
{
    std::map<QString, QStringList> bridges;
    const pbx::State &state = m_pbx->state();
    state.channels().forEach([&](pbx::Slot slot) {
        const pbx::Channel &channel = state.channels().at(slot);
        if (!channel.bridge.isEmpty())
            bridges[channel.bridge].append(channel.device.section(u'/', 1));
    });
    QStringList all;
    for (auto &[bridge, devices] : bridges) {
        devices.sort();
        if (devices.size() > 1)
            all.append(devices.join(u' '));
    }
    all.sort();
    return all;
}

void tst_Flows::hangUp(const QString &uniqueId)
{
    m_pbx->attendant().hangUp(uniqueId, this, [](const auto &) {});
}

// Announced transfers -----------------------------------------------------------------------------

void tst_Flows::announced()
{
    auto *flow = m_pbx->flows().announce(u"102"_s);
    QCOMPARE(flow->caller(), m_caller);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    QCOMPARE(m_steps, (QList<Step>{Step::Asked, Step::Ringing, Step::Talking}));
    QCOMPARE(talking(), QStringList{u"100 102"_s});
    QCOMPARE(m_pbx->state().parkedCalls().size(), 1);
    flow->finish();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::Completed);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"101 102"_s}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->attendant().ownChannel().isEmpty(), Patience);
    QVERIFY(!m_pbx->flows().announced());
}

void tst_Flows::announcedWhileItRings()
{
    auto *flow = m_pbx->flows().announce(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ringing), Patience);
    flow->finish();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::Completed);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"101 102"_s}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().channels().size(), 2, Patience);
}

void tst_Flows::givenUp_data()
{
    QTest::addColumn<Step>("at");
    QTest::newRow("ringing") << Step::Ringing;
    QTest::newRow("talking") << Step::Talking;
}

void tst_Flows::givenUp()
{
    QFETCH(Step, at);
    auto *flow = m_pbx->flows().announce(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(at), Patience);
    flow->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().channels().size(), 2, Patience);
}

void tst_Flows::givenUpWhereNobodyRings()
{
    // A mailbox: it answers by itself, and no phone rings.
    auto *flow = m_pbx->flows().announce(u"*102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_pbx->state().channels().get(m_pbx->attendant().ownChannel())->application ==
            u"VoiceMail"_s,
        Patience);
    QVERIFY(!reached(Step::Ringing));
    flow->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
}

void tst_Flows::swapped()
{
    auto *flow = m_pbx->flows().announce(u"102"_s);
    flow->swap(); // nobody to go back from yet
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    for (int i = 0; i < 2; ++i) {
        flow->swap();
        QTRY_COMPARE_WITH_TIMEOUT(flow->step(), Step::Swapped, Patience);
        QCOMPARE(talking(), QStringList{u"100 101"_s});
        QCOMPARE(m_pbx->state().parkedCalls().size(), 1);
        QCOMPARE(flow->partner(), legOf(u"102"_s));
        flow->swap();
        QTRY_COMPARE_WITH_TIMEOUT(flow->step(), Step::Talking, Patience);
        QCOMPARE(talking(), QStringList{u"100 102"_s});
        QCOMPARE(m_pbx->state().parkedCalls().size(), 1);
    }
    flow->finish();
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome, Outcome::Completed, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"101 102"_s}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().channels().size(), 2, Patience);
}

void tst_Flows::swappedAndEnded_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("left");
    const QStringList returned{u"100 101"_s}, over{u"101 102"_s}, nobody;
    QTest::newRow("finished") << u"finish"_s << Outcome::Completed << over;
    QTest::newRow("given up") << u"give up"_s << Outcome::GivenUp << returned;
    QTest::newRow("the target hangs up") << u"102"_s << Outcome::GivenUp << returned;
    QTest::newRow("the caller hangs up") << u"101"_s << Outcome::CallerGone << nobody;
}

void tst_Flows::swappedAndEnded()
{
    QFETCH(QString, end);
    QFETCH(Outcome, outcome);
    QFETCH(QStringList, left);
    auto *flow = m_pbx->flows().announce(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    flow->swap();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Swapped), Patience);
    if (end == u"finish")
        flow->finish();
    else if (end == u"give up")
        flow->giveUp();
    else
        hangUp(legOf(end));
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome, outcome, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), left, Patience);
    // Nobody waits for what will not come.
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().channels().size(), left.isEmpty() ? 0u : 2u, Patience);
}

void tst_Flows::theTargetHangsUp()
{
    m_pbx->flows().announce(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    hangUp(legOf(u"102"_s));
    // The operator's leg ends with it, or stays alone: either way the caller comes back.
    QTRY_VERIFY_WITH_TIMEOUT(m_steps.contains(Step::Alone) || m_steps.contains(Step::Returning),
                             Patience);
    if (pbx::Announce *flow = m_pbx->flows().announced())
        flow->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
}

void tst_Flows::theCallerHangsUp()
{
    m_pbx->flows().announce(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    hangUp(m_caller);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::CallerGone);
    QCOMPARE(talking(), QStringList{u"100 102"_s}); // they may have something to say yet
}

void tst_Flows::theOperatorHangsUp()
{
    m_pbx->flows().announce(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    hangUp(m_pbx->attendant().ownChannel());
    // The caller is not lost: the operator's phone rings for them.
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QVERIFY(m_steps.contains(Step::Returning));
    QCOMPARE(m_outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
}

void tst_Flows::nowhere()
{
    QString refused;
    bool went = false;
    m_pbx->attendant().ifReachable(
        u"4711"_s, this, [&](const ami::Result<QString> &why) { refused = why.error().text; },
        [&] { went = true; });
    QTRY_COMPARE_WITH_TIMEOUT(refused, u"No such extension: 4711"_s, Patience);
    QVERIFY(!went);
    // A name is no way to ask for something else.
    refused.clear();
    m_pbx->attendant().ifReachable(
        u"1,1)x"_s, this, [&](const ami::Result<QString> &why) { refused = why.error().text; },
        [&] { went = true; });
    QTRY_VERIFY_WITH_TIMEOUT(!refused.isEmpty(), Patience);
    QVERIFY(!went);
    QCOMPARE(talking(), QStringList{u"100 101"_s});
}

void tst_Flows::aParkThatIsRefused()
{
    // A login that may not: nothing has happened to the call.
    pbx::Pbx viewer;
    pbx::Profile profile = m_profile;
    profile.user = profile.secret = u"viewer"_s;
    viewer.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(viewer.link(), pbx::Link::Live, Patience);
    // It may not list the channels either: it has to see a call begin.
    hangUp(m_pbx->attendant().ownChannel());
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().channels().isEmpty(), Patience);
    callUp();
    QTRY_COMPARE_WITH_TIMEOUT(viewer.attendant().ownParty(), m_caller, Patience);
    Outcome outcome = Outcome::None;
    ami::Error error;
    connect(&viewer.flows(), &pbx::Flows::stepped, this, [&](Flow *flow) {
        outcome = flow->outcome();
        error = flow->error();
    });
    viewer.flows().announce(u"102"_s);
    QTRY_COMPARE_WITH_TIMEOUT(outcome, Outcome::Failed, Patience);
    QCOMPARE(error.kind, ami::Error::Kind::Forbidden);
    QCOMPARE(talking(), QStringList{u"100 101"_s});
    QVERIFY(legOf(u"102"_s).isEmpty());
}

void tst_Flows::theLinkIsCut()
{
    m_pbx->flows().announce(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    // While nobody listens, the target hangs up.
    pbx::Pbx other;
    other.open(m_profile);
    QTRY_COMPARE_WITH_TIMEOUT(other.link(), pbx::Link::Live, Patience);
    m_pbx->close();
    other.attendant().hangUp(other.state().channelsOf(u"PJSIP/102"_s).value(0), this,
                             [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(other.state().channelsOf(u"PJSIP/102"_s).isEmpty(), Patience);
    m_pbx->open(m_profile);
    // The flow goes on from what the server says now.
    QTRY_VERIFY_WITH_TIMEOUT(m_steps.contains(Step::Alone) || m_steps.contains(Step::Returning),
                             Patience);
    if (pbx::Announce *flow = m_pbx->flows().announced())
        flow->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
}

// Hold, park, hand over ---------------------------------------------------------------------------

void tst_Flows::heldAndTakenUp()
{
    auto *flow = m_pbx->flows().hold();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Waiting), Patience);
    QCOMPARE(m_pbx->flows().oldestHeld(), flow);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->attendant().ownChannel().isEmpty(),
                             Patience); // the phone is free
    m_pbx->attendant().take(flow->caller(), this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::Completed);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
}

void tst_Flows::parkedAndTakenUp()
{
    auto *flow = m_pbx->flows().park(m_caller);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Waiting), Patience);
    QCOMPARE(flow->space(), u"701"_s);
    QVERIFY(!m_pbx->flows().oldestHeld()); // it waits for anybody
    m_pbx->attendant().callFor(u"104"_s, u"701"_s, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::Completed);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"101 104"_s}, Patience);
}

void tst_Flows::parkedForSomebody()
{
    auto *flow = m_pbx->flows().park(m_caller, u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Waiting), Patience);
    QCOMPARE(flow->target(), u"102"_s);
    QVERIFY(legOf(u"102"_s).isEmpty()); // nobody is called yet
    // The lot's own time is 45 s, of which ten go by in one here: then 102's phone rings.
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"101 102"_s}, 2 * Patience);
    QVERIFY(m_pbx->flows().lastHandedOver());
    QCOMPARE(m_pbx->flows().lastHandedOver()->target(), u"102"_s);
}

void tst_Flows::heldUntilTheCallerTires()
{
    m_pbx->flows().hold();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Waiting), Patience);
    hangUp(m_caller);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::CallerGone);
    QVERIFY(!m_pbx->flows().oldestHeld());
}

void tst_Flows::handedOverAndAnswered()
{
    m_pbx->attendant().transfer(m_caller, u"102"_s, this, [&](const ami::Result<QString> &answer) {
        QVERIFY(answer.ok());
        m_pbx->flows().watch(m_caller, u"102"_s);
    });
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    QVERIFY(m_steps.contains(Step::Ringing));
    QCOMPARE(talking(), QStringList{u"101 102"_s});
    hangUp(m_caller);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::Completed);
}

void tst_Flows::notAnsweredComesBack()
{
    m_pbx->flows().setRecallAfter(100ms);
    pbx::HandOver *over = nullptr;
    m_pbx->attendant().transfer(m_caller, Silent, this, [&](const ami::Result<QString> &answer) {
        QVERIFY(answer.ok());
        over = m_pbx->flows().watch(m_caller, Silent);
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_steps.contains(Step::Returning), Patience);
    QVERIFY(!m_steps.contains(Step::Talking));
    QVERIFY(over->isRecall());
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(legOf(Silent).isEmpty(), Patience);
}

void tst_Flows::takenBackAfterTheAnswer()
{
    m_pbx->attendant().transfer(m_caller, u"102"_s, this, [&](const ami::Result<QString> &answer) {
        QVERIFY(answer.ok());
        m_pbx->flows().watch(m_caller, u"102"_s);
    });
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    m_pbx->flows().lastHandedOver()->takeBack();
    QVERIFY(!m_pbx->flows().lastHandedOver()->isRecall());
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ended), Patience);
    QCOMPARE(m_outcome, Outcome::GivenUp);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
}

// Parked until the target answers: whatever the dialplan does, nobody is lost.

void tst_Flows::deliver(const QString &target)
{
    m_pbx->flows().handOver(m_caller, target, this, [](const ami::Result<QString> &answer) {
        QVERIFY2(answer.ok(), "refused");
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->flows().lastHandedOver(), Patience);
}

void tst_Flows::deliveredAndAnswered()
{
    deliver(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ringing), Patience);
    QCOMPARE(m_pbx->state().parkedCalls().size(), 1);
    QVERIFY(m_pbx->attendant().ownChannel().isEmpty()); // the phone is free at once
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"101 102"_s}, Patience);
    QVERIFY(m_pbx->state().parkedCalls().isEmpty());
    hangUp(m_caller);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome, Outcome::Completed, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().channels().size(), 0, Patience);
}

void tst_Flows::comesBackWithTheReason_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("recallMs");
    QTest::addColumn<HandOver::Why>("why");
    QTest::newRow("busy") << u"404"_s << 60'000 << HandOver::Why::Busy;
    QTest::newRow("cannot be reached") << u"405"_s << 60'000 << HandOver::Why::Unavailable;
    QTest::newRow("does not answer") << Silent << 100 << HandOver::Why::NoAnswer;
}

void tst_Flows::comesBackWithTheReason()
{
    QFETCH(QString, target);
    QFETCH(int, recallMs);
    QFETCH(HandOver::Why, why);
    m_pbx->flows().setRecallAfter(std::chrono::milliseconds(recallMs));
    HandOver::Why told = HandOver::Why::Unknown;
    connect(&m_pbx->flows(), &pbx::Flows::stepped, this, [&](Flow *flow) {
        if (flow->step() == Step::Returning)
            told = static_cast<HandOver *>(flow)->why();
    });
    deliver(target);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Returning), Patience);
    QCOMPARE(told, why);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome, Outcome::GivenUp, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().channels().size(), 2, Patience);
}

void tst_Flows::waitsForABusyOperator()
{
    m_pbx->flows().setRecallAfter(300ms);
    deliver(Silent);
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Ringing), Patience);
    m_pbx->attendant().call(u"401"_s, this, [](const auto &) {}); // music
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Returning), Patience);
    QVERIFY(m_pbx->flows().lastHandedOver()->waitsForOperator());
    QCOMPARE(m_pbx->state().parkedCalls().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!legOf(u"100"_s).isEmpty(), Patience);
    hangUp(legOf(u"100"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome, Outcome::GivenUp, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
}

void tst_Flows::oneCallerIsInOneFlow()
{
    m_pbx->flows().hold();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Waiting), Patience);
    m_pbx->attendant().transfer(m_caller, u"102"_s, this, [&](const ami::Result<QString> &answer) {
        QVERIFY(answer.ok());
        m_pbx->flows().watch(m_caller, u"102"_s);
    });
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Talking), Patience);
    QVERIFY(!m_pbx->flows().oldestHeld());
    QCOMPARE(m_pbx->flows().of(m_caller), m_pbx->flows().lastHandedOver());
}

void tst_Flows::twoCallsBecomeOne()
{
    m_pbx->flows().hold();
    QTRY_VERIFY_WITH_TIMEOUT(reached(Step::Waiting), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->attendant().ownChannel().isEmpty(), Patience);
    m_pbx->attendant().call(u"102"_s, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 102"_s}, Patience);
    // The own leg stands for whom it talks with.
    const auto *flow = m_pbx->flows().joinCalls(m_caller, m_pbx->attendant().ownChannel());
    QCOMPARE(flow->caller(), m_caller);
    QCOMPARE(flow->target(), u"102"_s);
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"101 102"_s}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().channels().size(), 2, Patience);
    QVERIFY(!m_pbx->flows().oldestHeld());
    // As with any call that was handed over: it can be taken back.
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->flows().lastHandedOver(), Patience);
    m_pbx->flows().lastHandedOver()->takeBack();
    QTRY_COMPARE_WITH_TIMEOUT(talking(), QStringList{u"100 101"_s}, Patience);
}

void tst_Flows::joinedWithNobody()
{
    m_pbx->flows().joinCalls(m_caller, u"9.9"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome, Outcome::Failed, Patience);
    QCOMPARE(m_error.text, u"No such channel"_s);
    m_outcome = Outcome::None;
    m_pbx->flows().joinCalls(m_caller, m_caller);
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome, Outcome::Failed, Patience);
    QCOMPARE(talking(), QStringList{u"100 101"_s});
}

void tst_Flows::recorded()
{
    pbx::Attendant &attendant = m_pbx->attendant();
    const QString own = attendant.ownChannel();
    bool answered = false;
    const auto done = [&](const ami::Result<QString> &answer) {
        QVERIFY(answer.ok());
        answered = true;
    };
    QVERIFY(!attendant.isRecorded(own));
    attendant.record(own, true, this, done);
    QTRY_VERIFY_WITH_TIMEOUT(answered, Patience);
    QVERIFY(attendant.isRecorded(own));
    answered = false;
    attendant.record(own, false, this, done);
    QTRY_VERIFY_WITH_TIMEOUT(answered, Patience);
    QVERIFY(!attendant.isRecorded(own));
    attendant.record(own, true, this, done);
    QTRY_VERIFY_WITH_TIMEOUT(attendant.isRecorded(own), Patience);
    hangUp(own);
    QTRY_VERIFY_WITH_TIMEOUT(!attendant.isRecorded(own), Patience);
}

QTEST_GUILESS_MAIN(tst_Flows)
#include "tst_flows.moc"
