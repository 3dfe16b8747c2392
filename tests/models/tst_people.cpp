// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirror.h"
#include "models/calldrag.h"
#include "models/people.h"
#include "models/roles.h"
#include "world.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using models::PeopleColumn;
using models::PeopleModel;
using models::Presence;
using pbx::ExtensionStatus;
using pbx::PeerStatus;

namespace {

const QList<int> Shown = {Qt::DisplayRole, models::SortRole};
const QList<int> OfTheRow = {models::NameRole,       models::PresenceRole, models::WithRole,
                             models::ChannelRole,    models::SinceRole,    models::FavouriteRole,
                             models::MailboxNewRole, models::IncomingRole, models::WithNumberRole};

QStringList numbers(const PeopleModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.numberAt(row));
    return all;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

Presence presence(const PeopleModel &model, const QString &number)
{
    return model.person(model.rowOfNumber(number)).presence;
}

QVariant role(const PeopleModel &model, const QString &number, int role)
{
    return model.index(model.rowOfNumber(number), 0).data(role);
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void lampsOfExtensions_data();
    void lampsOfExtensions();
    void onlyPhonesArePeople();
    void becomesAPersonWhenItsHintIsKnown();
    void whomSomebodyTalksTo();
    void peersWhereThereAreNoHints();
    void callsOfPeers();
    void anExtensionStandsForItsPeer();
    void countsAreToldOnceACommit();
    void favourites();
    void mailLamp();
    void sameNumberInTwoContexts();
    void dragAndDrop();
    void stormOfExtensions();
    void stormOfPeers();
};

void TestPeople::lampsOfExtensions_data()
{
    QTest::addColumn<ExtensionStatus>("status");
    QTest::addColumn<Presence>("presence");
    QTest::newRow("idle") << ExtensionStatus::Idle << Presence::Free;
    QTest::newRow("in use") << ExtensionStatus::InUse << Presence::OnCall;
    QTest::newRow("busy") << ExtensionStatus::Busy << Presence::OnCall;
    QTest::newRow("ringing") << ExtensionStatus::Ringing << Presence::Ringing;
    QTest::newRow("talks while it rings") << ExtensionStatus::InUseRinging << Presence::OnCall;
    QTest::newRow("on hold") << ExtensionStatus::OnHold << Presence::OnHold;
    QTest::newRow("talks and holds") << ExtensionStatus::InUseOnHold << Presence::OnCall;
    QTest::newRow("unavailable") << ExtensionStatus::Unavailable << Presence::Offline;
}

void TestPeople::lampsOfExtensions()
{
    QFETCH(ExtensionStatus, status);
    QFETCH(Presence, presence);
    World world;
    world.person("101", status);
    world.commit();
    PeopleModel model(world.state);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.person(0).presence, presence);
    QCOMPARE(model.index(0, 0).data(models::PresenceRole).toInt(), int(presence));
    QCOMPARE(model.index(0, 0).data(models::ExtensionStatusRole).toInt(), int(status));
    // The word for it is the ui's.
    QVERIFY(!model.index(0, int(PeopleColumn::State)).data(Qt::DisplayRole).isValid());
}

void TestPeople::onlyPhonesArePeople()
{
    QCOMPARE(models::presenceOf(ExtensionStatus::NotFound), Presence::Offline);

    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    world.person("101");
    world.person("701", ExtensionStatus::Idle, "park:701@parkedcalls");
    world.person("102");
    world.name("102", "Ben Okafor");
    world.commit();
    QCOMPARE(numbers(model), QStringList({u"101"_s, u"102"_s}));
    QCOMPARE(role(model, u"102"_s, models::NameRole).toString(), u"Ben Okafor"_s);
    QCOMPARE(role(model, u"101"_s, models::NameRole).toString(), u"101"_s);
    QCOMPARE(role(model, u"102"_s, models::IdRole).toString(), u"102@internal"_s);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void TestPeople::becomesAPersonWhenItsHintIsKnown()
{
    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    world.person("101");
    world.person("200", ExtensionStatus::Idle, "park:200@lot");
    world.commit();
    QCOMPARE(numbers(model), QStringList({u"101"_s}));
    world.person("200", ExtensionStatus::Idle, "PJSIP/200");
    world.commit();
    QCOMPARE(numbers(model), QStringList({u"101"_s, u"200"_s}));
    world.person("101", ExtensionStatus::Idle, "park:101@lot");
    world.commit();
    QCOMPARE(numbers(model), QStringList({u"200"_s}));
    QCOMPARE(model.counts().everyone, 1);
    QCOMPARE(mirror.difference(), QString());
}

void TestPeople::whomSomebodyTalksTo()
{
    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    world.person("101");
    world.person("102");
    world.name("102", "Ben Okafor");
    world.commit();
    const World::Leg caller{"1.1", "PJSIP/101-00000001", "Up", "101", "Ada", "102", "Ben Okafor"};
    World::Leg called{"1.2", "PJSIP/102-00000002", "Ringing", "102", "Ben Okafor", "101", "Ada"};
    world.born(caller);
    world.born(called);
    world.dials(caller, called);
    world.person("101", ExtensionStatus::InUse);
    world.person("102", ExtensionStatus::Ringing);
    world.commit();
    QCOMPARE(role(model, u"101"_s, models::WithRole).toString(), u"Ben Okafor"_s);
    QCOMPARE(role(model, u"101"_s, models::ChannelRole).toString(), u"1.1"_s);
    QCOMPARE(role(model, u"102"_s, models::WithNumberRole).toString(), u"101"_s);
    QVERIFY(role(model, u"102"_s, models::IncomingRole).toBool());
    QVERIFY(!role(model, u"101"_s, models::IncomingRole).toBool());
    QVERIFY(role(model, u"102"_s, models::SinceRole).toLongLong() > 0);
    QCOMPARE(mirror.difference(), QString());

    world.ended(caller);
    world.ended(called);
    world.person("101");
    world.person("102");
    world.commit();
    QCOMPARE(role(model, u"101"_s, models::ChannelRole).toString(), QString());
    QCOMPARE(role(model, u"101"_s, models::SinceRole).toLongLong(), 0);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void TestPeople::peersWhereThereAreNoHints()
{
    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    world.peer("SIP", "101", PeerStatus::Reachable);
    world.peer("SIP", "office-trunk", PeerStatus::Registered);
    world.peer("IAX2", "103", PeerStatus::Unreachable);
    world.commit();
    QCOMPARE(numbers(model), QStringList({u"101"_s, u"103"_s}));
    QCOMPARE(presence(model, u"101"_s), Presence::Free);
    QCOMPARE(presence(model, u"103"_s), Presence::Offline);
    QCOMPARE(model.counts(), (PeopleModel::Counts{2, 1, 0}));
    world.peer("IAX2", "103", PeerStatus::Lagged);
    world.commit();
    QCOMPARE(presence(model, u"103"_s), Presence::Free);
    QCOMPARE(mirror.difference(), QString());

    // The first hint tells that this server has them: its peers are nobody.
    world.person("201");
    world.commit();
    QCOMPARE(numbers(model), QStringList({u"201"_s}));
    QCOMPARE(model.counts(), (PeopleModel::Counts{1, 1, 0}));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void TestPeople::callsOfPeers()
{
    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    world.peer("SIP", "101", PeerStatus::Reachable);
    world.peer("SIP", "102", PeerStatus::Reachable);
    world.commit();
    const World::Leg caller{"1.1", "SIP/101-0001", "Up", "101", "Ada"};
    World::Leg called{"1.2", "SIP/102-0002", "Ringing", "102", "Ben"};
    world.born(caller);
    world.born(called);
    world.dials(caller, called);
    world.commit();
    QCOMPARE(presence(model, u"101"_s), Presence::OnCall);
    QCOMPARE(presence(model, u"102"_s), Presence::Ringing);
    QCOMPARE(role(model, u"102"_s, models::WithRole).toString(), u"Ada"_s);
    QCOMPARE(model.counts().free, 0);
    QCOMPARE(mirror.difference(), QString());

    called.state = "Up";
    world.changed(called);
    world.joined("b", caller);
    world.joined("b", called);
    world.commit();
    QCOMPARE(presence(model, u"102"_s), Presence::OnCall);
    QCOMPARE(role(model, u"101"_s, models::WithNumberRole).toString(), u"102"_s);
    QCOMPARE(mirror.difference(), QString());

    world.ended(caller);
    world.ended(called);
    world.commit();
    QCOMPARE(presence(model, u"101"_s), Presence::Free);
    QCOMPARE(model.counts().free, 2);
    QCOMPARE(mirror.difference(), QString());
}

void TestPeople::anExtensionStandsForItsPeer()
{
    // 1.2 tells ExtensionStatus without a hint: only some people show themselves that way.
    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    world.peer("SIP", "101", PeerStatus::Reachable);
    world.peer("SIP", "102", PeerStatus::Reachable);
    world.commit();
    world.person("101", ExtensionStatus::Ringing, "");
    world.commit();
    QCOMPARE(numbers(model), QStringList({u"102"_s, u"101"_s}));
    QCOMPARE(presence(model, u"101"_s), Presence::Ringing);
    QCOMPARE(mirror.difference(), QString());

    world.peer("IAX2", "101", PeerStatus::Reachable);
    world.peer("IAX2", "105", PeerStatus::Reachable);
    world.commit();
    QCOMPARE(numbers(model), QStringList({u"102"_s, u"101"_s, u"105"_s}));

    PeopleModel later(world.state);
    QCOMPARE(sorted(numbers(later)), QStringList({u"101"_s, u"102"_s, u"105"_s}));
    QCOMPARE(later.counts(), model.counts());
    QCOMPARE(mirror.difference(), QString());
}

void TestPeople::countsAreToldOnceACommit()
{
    World world;
    PeopleModel model(world.state);
    QSignalSpy changed(&model, &PeopleModel::countsChanged);
    for (int i = 100; i < 150; ++i)
        world.person(QByteArray::number(i));
    world.commit();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.counts(), (PeopleModel::Counts{50, 50, 0}));
    world.person("101", ExtensionStatus::InUse);
    world.person("102", ExtensionStatus::Unavailable);
    world.commit();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.counts(), (PeopleModel::Counts{50, 48, 0}));
    // One goes, another comes: nothing to tell.
    world.person("101", ExtensionStatus::Idle);
    world.person("103", ExtensionStatus::InUse);
    world.commit();
    QCOMPARE(changed.count(), 2);
}

void TestPeople::favourites()
{
    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    world.person("101");
    world.person("102");
    world.person("103");
    world.commit();
    QSignalSpy counted(&model, &PeopleModel::countsChanged);
    model.setFavourites({u"102"_s, u"999"_s});
    QCOMPARE(counted.count(), 1);
    QCOMPARE(model.counts().favourites, 1);
    QVERIFY(role(model, u"102"_s, models::FavouriteRole).toBool());
    QVERIFY(!role(model, u"103"_s, models::FavouriteRole).toBool());
    QCOMPARE(mirror.changes, 1);
    model.setFavourites({u"103"_s, u"999"_s});
    QCOMPARE(mirror.difference(), QString());
    world.person("999");
    world.commit();
    QCOMPARE(model.counts().favourites, 2);
    QCOMPARE(mirror.difference(), QString());
}

void TestPeople::mailLamp()
{
    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    world.person("101");
    world.commit();
    world.mail("101", 2);
    world.mail("102", 7);
    world.commit();
    QCOMPARE(role(model, u"101"_s, models::MailboxNewRole).toInt(), 2);
    QCOMPARE(mirror.difference(), QString());
    world.mail("101", 0);
    world.person("102");
    world.commit();
    QCOMPARE(role(model, u"101"_s, models::MailboxNewRole).toInt(), 0);
    QCOMPARE(role(model, u"102"_s, models::MailboxNewRole).toInt(), 7);
    QCOMPARE(mirror.difference(), QString());
}

void TestPeople::sameNumberInTwoContexts()
{
    World world;
    PeopleModel model(world.state);
    world.person("101");
    world.person("101", ExtensionStatus::Idle, "PJSIP/101", "branch");
    world.commit();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOfNumber(u"101"_s), 0);
    QCOMPARE(model.index(1, 0).data(models::ContextRole).toString(), u"branch"_s);
    QCOMPARE(model.rowOfNumber(u"102"_s), -1);
}

void TestPeople::dragAndDrop()
{
    World world;
    PeopleModel model(world.state);
    world.person("101");
    world.person("102", ExtensionStatus::InUse);
    world.born({"1.2", "PJSIP/102-00000002", "Up", "102", "Ben"});
    world.commit();
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDropEnabled);
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled);
    std::unique_ptr<QMimeData> mime(model.mimeData({model.index(0, 0), model.index(0, 1)}));
    QCOMPARE(models::personsIn(mime.get()), QStringList({u"101"_s}));
    QCOMPARE(models::callsIn(mime.get()), QStringList());
    mime.reset(model.mimeData({model.index(1, 0)}));
    QCOMPARE(models::personsIn(mime.get()), QStringList({u"102"_s}));
    QCOMPARE(models::callsIn(mime.get()), QStringList({u"1.2"_s}));
}

void TestPeople::stormOfExtensions()
{
    World world;
    PeopleModel model(world.state);
    model.setFavourites({u"105"_s, u"110"_s, u"140"_s});
    Mirror mirror(model, Shown, OfTheRow);
    std::mt19937 random(4711);
    const auto below = [&](unsigned limit) { return int(random() % limit); };
    for (int commit = 0; commit < 200; ++commit) {
        for (int i = below(12); i > 0; --i) {
            const QByteArray number = QByteArray::number(100 + below(60));
            const auto status = static_cast<ExtensionStatus>(below(9));
            const QByteArray prefix = below(9) ? "PJSIP/" : "park:";
            world.person(number, status, prefix + number);
            if (below(4) == 0)
                world.mail(number, below(5));
            const World::Leg leg{number + ".1", "PJSIP/" + number + "-0001", "Up", number, "N"};
            if (below(3) == 0)
                world.born(leg);
            else if (below(3) == 0)
                world.ended(leg);
        }
        if (commit % 50 == 49) {
            world.state.beginEpoch();
            for (int i = 100; i < 130; ++i)
                world.person(QByteArray::number(i));
            world.state.sweep(pbx::ListKind::Extensions);
        }
        world.commit();
        QCOMPARE(mirror.difference(), QString());
        const PeopleModel fresh(world.state);
        // One who became a person late stands last here, and by birth there.
        QCOMPARE(sorted(numbers(model)), sorted(numbers(fresh)));
        QCOMPARE(model.counts().everyone, fresh.counts().everyone);
        QCOMPARE(model.counts().free, fresh.counts().free);
    }
    QCOMPARE(mirror.resets, 0);
    QVERIFY(mirror.removals > 0 && mirror.changes > 0);
}

void TestPeople::stormOfPeers()
{
    World world;
    PeopleModel model(world.state);
    Mirror mirror(model, Shown, OfTheRow);
    std::mt19937 random(1234);
    const auto below = [&](unsigned limit) { return int(random() % limit); };
    for (int commit = 0; commit < 200; ++commit) {
        for (int i = below(12); i > 0; --i) {
            const QByteArray number = QByteArray::number(100 + below(40));
            if (below(3) == 0)
                world.peer("SIP", number, static_cast<PeerStatus>(below(6)));
            if (below(30) == 0)
                world.person(number, static_cast<ExtensionStatus>(below(9)), "");
            const World::Leg leg{number + ".1", "SIP/" + number + "-0001",
                                 below(2) ? "Up" : "Ringing", number, "N"};
            switch (below(4)) {
            case 0:
                world.born(leg);
                break;
            case 1:
                world.changed(leg);
                break;
            case 2:
                world.ended(leg);
                break;
            default:
                world.held(leg, below(2));
            }
        }
        if (commit == 120) {
            world.state.beginEpoch();
            for (int i = 100; i < 120; ++i)
                world.peer("SIP", QByteArray::number(i), PeerStatus::Reachable);
            world.state.sweep(pbx::ListKind::SipPeers);
            world.state.sweep(pbx::ListKind::Extensions);
        }
        world.commit();
        QCOMPARE(mirror.difference(), QString());
        const PeopleModel fresh(world.state);
        QCOMPARE(sorted(numbers(model)), sorted(numbers(fresh)));
        QCOMPARE(model.counts(), fresh.counts());
    }
    QCOMPARE(mirror.resets, 0);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
