// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirror.h"
#include "models/attention.h"
#include "models/calldrag.h"
#include "models/operator.h"
#include "models/owncall.h"
#include "models/roles.h"
#include "world.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using models::AttentionModel;
using models::Operator;
using models::OwnCall;
using models::Waiting;

namespace {

const World::Leg Trunk{"1.1", "PJSIP/trunk-00000001", "Ring", "0171", "Acme", "", "", "from-pstn",
                       "5550"};
const World::Leg Own{"1.2", "PJSIP/100-00000002", "Ringing", "100", "Reception", "0171", "Acme"};

World::Leg as(World::Leg leg, const QByteArray &state)
{
    leg.state = state;
    return leg;
}

/// A caller of its own.
World::Leg caller(int number)
{
    const QByteArray digits = QByteArray::number(number);
    return {"9." + digits, "PJSIP/trunk-0000" + digits, "Up", "0" + digits, "Caller " + digits};
}

QStringList ids(const AttentionModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data(models::IdRole).toString());
    return all;
}

QVariant at(const AttentionModel &model, int row, int role)
{
    return model.index(row).data(role);
}

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private slots:
    void devicesOfTheOperator();
    void devicesFollowTheHint();
    void anIncomingCallToTheEnd();
    void anOutgoingCall();
    void clickToCallIsNotAnIncomingCall();
    void queueOfAnOwnCall();
    void talkingComesBeforeHeld();
    void ringingHere();
    void queuedParkedAndHeld();
    void whoRingsHereDoesNotWaitTwice();
    void mostUrgentFirst();
    void levelsRiseWithTheClock();
    void thresholdsAndQueuesAreChosen();
    void withoutAnExtension();
    void noMoreRowsThanAnybodyReads();
    void callsCanBeDragged();
    void storm();
};

void TestAttention::devicesOfTheOperator()
{
    World world;
    world.person("100", pbx::ExtensionStatus::Idle, "PJSIP/100&PJSIP/100-mobile&Custom:x");
    world.person("100", pbx::ExtensionStatus::Idle, "SIP/other", "branch");
    world.person("200", pbx::ExtensionStatus::Idle, "PJSIP/softphone");
    world.peer("SIP", "300", pbx::PeerStatus::Reachable);
    world.commit();
    Operator self(world.state);
    QCOMPARE(self.devices(), QStringList());
    self.setExtension(u"100"_s, u"internal"_s);
    QCOMPARE(self.devices(), QStringList({u"PJSIP/100"_s, u"PJSIP/100-mobile"_s}));
    self.setExtension(u"100"_s, u"branch"_s);
    QCOMPARE(self.devices(), QStringList({u"SIP/other"_s}));
    self.setExtension(u"200"_s, {});
    QCOMPARE(self.devices(), QStringList({u"PJSIP/softphone"_s}));
    self.setExtension(u"300"_s, u"internal"_s);
    QCOMPARE(self.devices(), QStringList({u"SIP/300"_s}));
    self.setExtension(u"400"_s, u"internal"_s);
    QVERIFY(self.devices().contains(u"PJSIP/400"_s));
}

void TestAttention::devicesFollowTheHint()
{
    World world;
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    QVERIFY(self.devices().contains(u"SIP/100"_s));
    world.person("100", pbx::ExtensionStatus::Idle, "PJSIP/a");
    world.commit();
    QCOMPARE(self.devices(), QStringList({u"PJSIP/a"_s}));
    world.person("100", pbx::ExtensionStatus::Idle, "PJSIP/b");
    world.commit();
    QCOMPARE(self.devices(), QStringList({u"PJSIP/b"_s}));
}

void TestAttention::anIncomingCallToTheEnd()
{
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    OwnCall call(world.state, self);
    QSignalSpy changed(&call, &OwnCall::changed);
    QCOMPARE(call.details().phase, OwnCall::Phase::None);

    world.born(Trunk);
    world.born(Own);
    world.dials(Trunk, Own);
    world.commit();
    QCOMPARE(call.details().phase, OwnCall::Phase::Ringing);
    QCOMPARE(call.details().leg, u"1.2"_s);
    QCOMPARE(call.details().party, u"1.1"_s);
    QCOMPARE(call.details().name, u"Acme"_s);
    QCOMPARE(call.details().number, u"0171"_s);
    QCOMPARE(call.details().dialledExtension, u"5550"_s);
    QCOMPARE(call.details().dialledContext, u"from-pstn"_s);
    QVERIFY(call.details().since > 0);
    QCOMPARE(changed.count(), 1);

    world.changed(as(Own, "Up"));
    world.changed(as(Trunk, "Up"));
    world.joined("b", as(Trunk, "Up"));
    world.joined("b", as(Own, "Up"));
    world.commit();
    QCOMPARE(call.details().phase, OwnCall::Phase::Talking);
    QCOMPARE(call.details().party, u"1.1"_s);

    world.held(as(Own, "Up"), true);
    world.commit();
    QCOMPARE(call.details().phase, OwnCall::Phase::Held);

    // What does not concern it is not told.
    changed.clear();
    world.born(caller(7));
    world.commit();
    QCOMPARE(changed.count(), 0);

    world.ended(as(Own, "Up"));
    world.ended(as(Trunk, "Up"));
    world.commit();
    QCOMPARE(call.details(), OwnCall::Details());
    QCOMPARE(changed.count(), 1);
}

void TestAttention::anOutgoingCall()
{
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    OwnCall call(world.state, self);
    const World::Leg own{"2.1", "PJSIP/100-00000003", "Ring", "100", "Reception", "",
                         "",    "internal",           "102"};
    const World::Leg other{"2.2", "PJSIP/102-00000004", "Ringing", "102", "Ben"};
    world.born(own);
    world.commit();
    QCOMPARE(call.details().phase, OwnCall::Phase::Calling);
    QCOMPARE(call.details().number, u"102"_s);
    world.born(other);
    world.dials(own, other);
    world.commit();
    QCOMPARE(call.details().phase, OwnCall::Phase::Calling);
    QCOMPARE(call.details().party, u"2.2"_s);
    // A dialplan that answers first and dials then has the operator's leg Up already.
    world.changed(as(own, "Up"));
    world.commit();
    QCOMPARE(call.details().phase, OwnCall::Phase::Calling);
    world.changed(as(other, "Up"));
    world.joined("b", as(own, "Up"));
    world.joined("b", as(other, "Up"));
    world.commit();
    QCOMPARE(call.details().phase, OwnCall::Phase::Talking);
}

void TestAttention::clickToCallIsNotAnIncomingCall()
{
    // Originate rings the operator's own phone first; nobody is on the line yet.
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    OwnCall call(world.state, self);
    AttentionModel model(world.state, self);
    world.born({"3.1", "PJSIP/100-00000005", "Ringing", "100", "Reception"});
    world.commit();
    QCOMPARE(call.details().phase, OwnCall::Phase::Calling);
    QCOMPARE(model.rowCount(), 0);
}

void TestAttention::queueOfAnOwnCall()
{
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    OwnCall call(world.state, self);
    world.born(Trunk);
    world.runs(Trunk, "Queue", "support,t,,,300");
    world.born(Own);
    world.dials(Trunk, Own);
    world.commit();
    QCOMPARE(call.details().queue, u"support"_s);
}

void TestAttention::talkingComesBeforeHeld()
{
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    OwnCall call(world.state, self);
    const World::Leg first{"4.1", "PJSIP/100-00000011", "Up", "100", "R", "201", "First"};
    const World::Leg second{"4.2", "PJSIP/100-00000012", "Up", "100", "R", "202", "Second"};
    world.born(first);
    world.born(second);
    world.held(first, true);
    world.held(second, true);
    world.commit();
    QCOMPARE(call.details().leg, u"4.1"_s);
    world.held(second, false);
    world.commit();
    QCOMPARE(call.details().leg, u"4.2"_s);
    QCOMPARE(call.details().phase, OwnCall::Phase::Talking);
}

void TestAttention::ringingHere()
{
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    AttentionModel model(world.state, self);
    Mirror mirror(model);
    QSignalSpy raised(&model, &AttentionModel::raised);
    world.born(Trunk);
    world.born(Own);
    world.dials(Trunk, Own);
    // Somebody else's phone rings too: that is no business of this operator.
    world.born({"1.3", "PJSIP/102-00000009", "Ringing", "102", "Ben", "0171", "Acme"});
    world.commit();
    QCOMPARE(ids(model), QStringList({u"1.1"_s}));
    QCOMPARE(at(model, 0, models::KindRole).toInt(), int(Waiting::Ringing));
    QCOMPARE(at(model, 0, models::NameRole).toString(), u"Acme"_s);
    QCOMPARE(at(model, 0, models::NumberRole).toString(), u"0171"_s);
    QCOMPARE(at(model, 0, models::OwnLegRole).toString(), u"1.2"_s);
    QCOMPARE(raised.count(), 1);
    world.changed(as(Own, "Up"));
    world.commit();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(mirror.resets, 0);
}

void TestAttention::queuedParkedAndHeld()
{
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    AttentionModel model(world.state, self);
    world.queue("support");
    world.born(caller(21));
    world.waits("support", caller(21), 2, 0);
    world.born(caller(22));
    world.parked("702", caller(22), "PJSIP/119-0000002a", 21, 24);
    const World::Leg own{"5.1", "PJSIP/100-00000021", "Up", "100", "R", "0170", "Maria"};
    world.born(own);
    world.born(caller(23));
    world.joined("b", own);
    world.joined("b", caller(23));
    world.held(own, true);
    world.commit();
    QCOMPARE(ids(model), QStringList({u"9.21"_s, u"9.23"_s, u"9.22"_s}));
    QCOMPARE(at(model, 0, models::KindRole).toInt(), int(Waiting::Queued));
    QCOMPARE(at(model, 0, models::QueueRole).toString(), u"support"_s);
    QCOMPARE(at(model, 0, models::PositionRole).toInt(), 2);
    QCOMPARE(at(model, 1, models::KindRole).toInt(), int(Waiting::Held));
    QCOMPARE(at(model, 1, models::NameRole).toString(), u"Maria"_s);
    QCOMPARE(at(model, 1, models::OwnLegRole).toString(), u"5.1"_s);
    QCOMPARE(at(model, 2, models::KindRole).toInt(), int(Waiting::Parked));
    QCOMPARE(at(model, 2, models::SpaceRole).toString(), u"702"_s);
    QCOMPARE(at(model, 2, models::WithRole).toString(), u"119"_s);
    QVERIFY(at(model, 2, models::UntilRole).toLongLong() > world.state.now());
    QCOMPARE(model.total(), 3);
}

void TestAttention::whoRingsHereDoesNotWaitTwice()
{
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    AttentionModel model(world.state, self);
    Mirror mirror(model);
    world.queue("support");
    world.born(Trunk);
    world.runs(Trunk, "Queue", "support,t");
    world.waits("support", Trunk, 1, 0);
    world.commit();
    QCOMPARE(at(model, 0, models::KindRole).toInt(), int(Waiting::Queued));
    world.born(Own);
    world.dials(Trunk, Own);
    world.commit();
    QCOMPARE(ids(model), QStringList({u"1.1"_s}));
    QCOMPARE(at(model, 0, models::KindRole).toInt(), int(Waiting::Ringing));
    QCOMPARE(at(model, 0, models::QueueRole).toString(), u"support"_s);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.removals, 0);
}

void TestAttention::mostUrgentFirst()
{
    World world;
    world.person("100");
    Operator self(world.state);
    self.setExtension(u"100"_s, u"internal"_s);
    AttentionModel model(world.state, self);
    world.queue("support");
    const auto waits = [&](int number, int position, int seconds) {
        world.born(caller(number));
        world.waits("support", caller(number), position, seconds);
    };
    waits(31, 1, 100); // level 2
    waits(32, 2, 40);  // level 1
    waits(33, 3, 5);   // level 0
    world.born(caller(34));
    world.parked("701", caller(34), "PJSIP/119", 60, 200); // level 2, but less pressing than 31
    world.born(caller(35));
    world.parked("702", caller(35), "PJSIP/119", 60, 10); // level 0
    world.born(Trunk);
    world.born(Own);
    world.dials(Trunk, Own); // level 0, the most pressing of these
    world.commit();
    QCOMPARE(ids(model),
             QStringList({u"9.31"_s, u"9.34"_s, u"9.32"_s, u"1.1"_s, u"9.33"_s, u"9.35"_s}));
    QList<int> levels;
    for (int row = 0; row < model.rowCount(); ++row)
        levels.append(at(model, row, models::LevelRole).toInt());
    QCOMPARE(levels, QList<int>({2, 2, 1, 0, 0, 0}));
}

void TestAttention::levelsRiseWithTheClock()
{
    World world;
    Operator self(world.state);
    AttentionModel model(world.state, self);
    pbx::Instant now = world.state.now();
    model.setClock([&now] { return now; });
    model.setThresholds(Waiting::Queued, {30, 90});
    model.setThresholds(Waiting::Parked, {5, 10});
    Mirror mirror(model);
    world.queue("support");
    world.born(caller(41));
    world.waits("support", caller(41), 1, 0);
    world.born(caller(42));
    world.parked("701", caller(42), "PJSIP/119", 60, 0);
    world.commit();
    QCOMPARE(ids(model), QStringList({u"9.41"_s, u"9.42"_s}));
    const QPersistentModelIndex parked = model.index(1);
    QSignalSpy raised(&model, &AttentionModel::raised);

    const auto later = [&](int ms) {
        now += ms;
        model.refresh();
    };
    // Instants of rows are a moment older than this clock's first look.
    later(4'000);
    QCOMPARE(raised.count(), 0);
    QCOMPARE(mirror.changes + mirror.moves, 0);
    later(1'500);
    QCOMPARE(raised.count(), 1);
    QCOMPARE(raised[0][0].toModelIndex(), model.index(0));
    QCOMPARE(raised[0][1].toInt(), 1);
    QCOMPARE(ids(model), QStringList({u"9.42"_s, u"9.41"_s}));
    QCOMPARE(parked.row(), 0);
    later(5'000);
    QCOMPARE(at(model, 0, models::LevelRole).toInt(), 2);
    later(85'000);
    QCOMPARE(at(model, 0, models::LevelRole).toInt(), 2);
    QCOMPARE(ids(model), QStringList({u"9.41"_s, u"9.42"_s}));
    QCOMPARE(parked.row(), 1);
    QCOMPARE(mirror.resets, 0);
    QCOMPARE(mirror.removals, 0);
    QCOMPARE(mirror.inserts, 1);
    QCOMPARE(mirror.difference(), QString());
}

void TestAttention::thresholdsAndQueuesAreChosen()
{
    World world;
    Operator self(world.state);
    AttentionModel model(world.state, self);
    world.queue("support");
    world.queue("sales");
    world.born(caller(51));
    world.waits("support", caller(51), 1, 20);
    world.born(caller(52));
    world.waits("sales", caller(52), 1, 20);
    world.commit();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(at(model, 0, models::LevelRole).toInt(), 0);
    model.setThresholds(Waiting::Queued, {10, 20});
    QCOMPARE(at(model, 0, models::LevelRole).toInt(), 2);
    QCOMPARE(model.thresholds(Waiting::Queued), (AttentionModel::Thresholds{10, 20}));
    model.setQueues({u"sales"_s});
    QCOMPARE(ids(model), QStringList({u"9.52"_s}));
}

void TestAttention::withoutAnExtension()
{
    World world;
    Operator self(world.state);
    AttentionModel model(world.state, self);
    OwnCall call(world.state, self);
    world.person("100");
    world.born(Trunk);
    world.born(Own);
    world.dials(Trunk, Own);
    world.commit();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(call.details().phase, OwnCall::Phase::None);
    // The profile is read later: what rings already shows.
    self.setExtension(u"100"_s, u"internal"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(call.details().phase, OwnCall::Phase::Ringing);
}

void TestAttention::noMoreRowsThanAnybodyReads()
{
    World world;
    Operator self(world.state);
    AttentionModel model(world.state, self);
    QSignalSpy total(&model, &AttentionModel::totalChanged);
    world.queue("support");
    for (int i = 0; i < 300; ++i) {
        world.born(caller(1000 + i));
        world.waits("support", caller(1000 + i), i + 1, 300 - i);
    }
    world.commit();
    QCOMPARE(model.rowCount(), AttentionModel::MostRows);
    QCOMPARE(model.total(), 300);
    QCOMPARE(total.count(), 1);
    QCOMPARE(ids(model).first(), u"9.1000"_s);
}

void TestAttention::callsCanBeDragged()
{
    World world;
    Operator self(world.state);
    AttentionModel model(world.state, self);
    world.queue("support");
    world.born(caller(61));
    world.waits("support", caller(61), 1, 0);
    world.commit();
    QVERIFY(model.flags(model.index(0)) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(0)}));
    QCOMPARE(models::callsIn(mime.get()), QStringList({u"9.61"_s}));
}

void TestAttention::storm()
{
    World world;
    Operator self(world.state);
    AttentionModel model(world.state, self);
    pbx::Instant now = world.state.now();
    model.setClock([&now] { return now; });
    Mirror mirror(model, {Qt::DisplayRole, models::LevelRole, models::KindRole,
                          models::PositionRole, models::SinceRole, models::SpaceRole});
    world.queue("support");
    std::mt19937 random(99);
    const auto below = [&](unsigned limit) { return int(random() % limit); };
    int top = 0;
    for (int commit = 0; commit < 300; ++commit) {
        for (int i = below(6); i > 0; --i) {
            const World::Leg leg = caller(100 + below(40));
            switch (below(5)) {
            case 0:
                world.born(leg);
                world.waits("support", leg, below(9), below(120));
                break;
            case 1:
                world.leavesQueue("support", leg);
                break;
            case 2:
                world.parked(QByteArray::number(700 + below(9)), leg, "PJSIP/119", 60, below(200));
                break;
            case 3:
                world.ended(leg);
                break;
            default:
                now += below(5'000);
            }
        }
        world.commit();
        model.refresh();
        QCOMPARE(mirror.difference(), QString());
        const QStringList list = ids(model);
        const QSet<QString> all(list.begin(), list.end());
        QCOMPARE(qsizetype(model.rowCount()), qsizetype(all.size()));
        for (int row = 1; row < model.rowCount(); ++row) {
            QVERIFY(at(model, row - 1, models::LevelRole).toInt() >=
                    at(model, row, models::LevelRole).toInt());
        }
        top = std::max(top, model.rowCount());
    }
    QVERIFY(top > 5);
    QVERIFY(mirror.moves > 0 && mirror.removals > 0 && mirror.inserts > 0);
    QCOMPARE(mirror.resets, 0);
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
