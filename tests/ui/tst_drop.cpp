// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes of letting a call go over each place of the board, at the demo PBX: the words before,
// and what the PBX shows after.

#include "desk.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/campon.h"
#include "pbx/flows/flows.h"
#include "pbx/queuedesk.h"
#include "ui/busycontroller.h"
#include "ui/dropdesk.h"
#include "ui/statusline.h"

#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Place;

class TestDrop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void onSomebodyFree();
    void onSomebodyBusy();
    void withShiftItIsAnnounced();
    void withAltItGoesToTheMailbox();
    void intoParking();
    void intoARoom();
    void intoAQueue();
    void ontoAMailbox();
    void ontoAnotherCall();
    void ontoTheOwnCall();
    void nobodyIsCutOff();
    void whoMoves();
    void onePersonOntoAnother();
    void whatCannotBe();

private:
    [[nodiscard]] ui::DropDesk &drops() { return *m_desk->window->findChild<ui::DropDesk *>(); }
    [[nodiscard]] pbx::State &state() { return m_desk->pbx.state(); }
    [[nodiscard]] QString leg(const QString &extension)
    {
        return state().channelsOf(m_desk->pbx.attendant().deviceFor(extension)).value(0);
    }
    [[nodiscard]] bool talk(const QString &one, const QString &two)
    {
        const pbx::Channel *first = state().channels().get(one);
        const pbx::Channel *second = state().channels().get(two);
        return first && second && first->isUp() && second->isUp() && !first->bridge.isEmpty() &&
               first->bridge == second->bridge;
    }
    /// The operator talks to that person.
    void talkTo(const QString &number);
    /// Two others talk.
    void letTalk(const QString &one, const QString &two);
    /// Somebody from outside, who talks to the operator.
    void callFromOutside();
    [[nodiscard]] Place person(const QString &number, bool busy = false)
    {
        return {Place::Kind::Person, number, m_desk->nameOf(number) + u' ' + number,
                busy ? u"On a call since 0:12"_s : u"Free"_s, busy};
    }
    [[nodiscard]] ui::DropOffer offer(const Place &place, Qt::KeyboardModifiers held = {})
    {
        return drops().offer(*m_call, place, held);
    }
    void drop(const Place &place, Qt::KeyboardModifiers held = {})
    {
        QVERIFY2(offer(place, held).possible, qPrintable(offer(place, held).detail));
        drops().drop(*m_call, place, held);
    }
    /// The operator's party is in the hand.
    void takeUp() { m_call = drops().takeUp(m_desk->own()); }

    std::unique_ptr<Desk> m_desk;
    ui::DragData m_call;
};

void TestDrop::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->window->show();
    pbx::Profile profile = m_desk->profile();
    profile.desk.conferenceRoom = u"300"_s;
    m_desk->pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->somebodyFree(5).isEmpty(), 30'000);
}

void TestDrop::cleanup()
{
    m_call.reset();
    m_desk.reset();
}

void TestDrop::talkTo(const QString &number)
{
    m_desk->window->calls().call(number);
    QTRY_VERIFY_WITH_TIMEOUT(talk(m_desk->own(), leg(number)), 30'000);
    takeUp();
    QVERIFY(m_call);
}

void TestDrop::letTalk(const QString &one, const QString &two)
{
    m_desk->pbx.attendant().callFor(one, two, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(talk(leg(one), leg(two)), 30'000);
}

void TestDrop::callFromOutside()
{
    m_desk->window->calls().call(u"0305550144"_s);
    QTRY_VERIFY_WITH_TIMEOUT(talk(m_desk->own(), m_desk->pbx.attendant().ownParty()), 30'000);
    takeUp();
    QVERIFY(m_call);
    QVERIFY(!m_desk->pbx.attendant().isOfHouse(ui::channelOf(*m_call)));
}

void TestDrop::onSomebodyFree()
{
    const QString who = m_desk->somebodyFree(0);
    const QString whom = m_desk->somebodyFree(2);
    talkTo(who);
    QCOMPARE(offer(person(whom)).title,
             u"Transfer %1 to %2 %3"_s.arg(m_desk->nameOf(who), m_desk->nameOf(whom), whom));
    QCOMPARE(offer(person(whom)).detail,
             u"Free — drop to ring them · Shift announce · Alt voicemail"_s);
    drop(person(whom));
    QTRY_VERIFY_WITH_TIMEOUT(talk(leg(who), leg(whom)), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 30'000);
}

void TestDrop::onSomebodyBusy()
{
    const QString busy = m_desk->somebodyFree(3);
    letTalk(busy, m_desk->somebodyFree(4));
    const QString who = m_desk->somebodyFree(0);
    talkTo(who);
    QCOMPARE(offer(person(busy, true)).detail,
             u"On a call since 0:12 — drop to camp on · Shift announce · Alt voicemail"_s);
    drop(person(busy, true));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.flows().camped(), 30'000);
    QCOMPARE(m_desk->pbx.flows().camped()->target(), busy);
    QTRY_COMPARE_WITH_TIMEOUT(state().parkedCalls().size(), 1, 30'000);
}

void TestDrop::withShiftItIsAnnounced()
{
    const QString who = m_desk->somebodyFree(0);
    const QString whom = m_desk->somebodyFree(2);
    talkTo(who);
    QVERIFY(offer(person(whom), Qt::ShiftModifier).title.startsWith(u"Announce "_s));
    drop(person(whom), Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(talk(m_desk->own(), leg(whom)), 30'000);
    QVERIFY(m_desk->pbx.flows().announced());
    QCOMPARE(state().parkedCalls().size(), 1);
    // While that goes on nobody else is announced.
    takeUp();
    QVERIFY(!offer(person(m_desk->somebodyFree(3)), Qt::ShiftModifier).possible);
}

void TestDrop::withAltItGoesToTheMailbox()
{
    const QString who = m_desk->somebodyFree(0);
    const QString whom = m_desk->somebodyFree(2);
    talkTo(who);
    QVERIFY(offer(person(whom), Qt::AltModifier).title.contains(u"to the mailbox of"_s));
    drop(person(whom), Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(state().channels().get(leg(who))->application, u"VoiceMail"_s,
                              30'000);
    QVERIFY(!m_desk->isInCall(whom));
}

void TestDrop::intoParking()
{
    const QString who = m_desk->somebodyFree(0);
    talkTo(who);
    const Place parking{Place::Kind::Parking, {}, {}, {}};
    QCOMPARE(offer(parking).title, u"Park "_s + m_desk->nameOf(who));
    drop(parking);
    QTRY_COMPARE_WITH_TIMEOUT(state().parkedCalls().size(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 30'000);
    // Once is enough.
    QVERIFY(!offer(parking).possible);
    QVERIFY(offer(parking).detail.startsWith(u"Parked on 7"_s));
}

void TestDrop::intoARoom()
{
    talkTo(m_desk->somebodyFree(0));
    const Place room{Place::Kind::Room, {}, {}, {}};
    QVERIFY(offer(room).title.endsWith(u"into room 300"_s));
    drop(room);
    QTRY_COMPARE_WITH_TIMEOUT(state().participants().size(), 1, 30'000);
    QVERIFY(!offer(room).possible); // is there already
    Place locked = room;
    locked.key = u"301"_s;
    locked.busy = true;
    QCOMPARE(offer(locked).detail, u"The room is locked"_s);
}

void TestDrop::intoAQueue()
{
    talkTo(m_desk->somebodyFree(0));
    QString queue;
    state().queues().forEach([&](pbx::Slot slot) {
        if (!pbx::QueueDesk(m_desk->pbx).extensionOf(state().queues().at(slot).name).isEmpty())
            queue = state().queues().at(slot).name;
    });
    QVERIFY(!queue.isEmpty());
    const Place place{Place::Kind::Queue, queue, queue, u"nobody waits"_s};
    QVERIFY(offer(place).title.endsWith(u"wait in "_s + queue));
    const QString caller = ui::channelOf(*m_call);
    drop(place);
    QTRY_COMPARE_WITH_TIMEOUT(state().channels().get(caller)->application, u"Queue"_s, 30'000);
    const Place unknown{Place::Kind::Queue, u"nowhere"_s, u"nowhere"_s, {}};
    QVERIFY(!offer(unknown).possible);
}

void TestDrop::ontoAMailbox()
{
    const QString who = m_desk->somebodyFree(0);
    talkTo(who);
    const QString whose = m_desk->somebodyFree(2);
    const Place box{Place::Kind::Mailbox, whose + u"@default"_s, m_desk->nameOf(whose), {}};
    QVERIFY(offer(box).title.endsWith(u"to the mailbox of "_s + m_desk->nameOf(whose)));
    drop(box);
    QTRY_COMPARE_WITH_TIMEOUT(state().channels().get(leg(who))->application, u"VoiceMail"_s,
                              30'000);
}

void TestDrop::ontoAnotherCall()
{
    const QString who = m_desk->somebodyFree(0);
    const QString whom = m_desk->somebodyFree(2);
    talkTo(who);
    drop({Place::Kind::Parking, {}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(state().parkedCalls().size(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 30'000);
    const QString parked = ui::channelOf(*m_call);
    talkTo(whom);
    const Place waiting{Place::Kind::Call, parked, m_desk->nameOf(who), u"Parked on 701"_s};
    QCOMPARE(offer(waiting).detail, u"Parked on 701 — drop to let them talk, without you"_s);
    // The same call is no place at all, and an ended one says so.
    QCOMPARE(offer({Place::Kind::Call, ui::channelOf(*m_call), {}, {}}).title, QString());
    QCOMPARE(offer({Place::Kind::Call, u"9.9"_s, u"Nobody"_s, {}}).detail,
             u"That call has ended"_s);
    drop(waiting);
    QTRY_VERIFY_WITH_TIMEOUT(talk(leg(who), leg(whom)), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(state().parkedCalls().size(), 0, 30'000);
    QVERIFY(!offer(waiting).possible); // they talk already
}

void TestDrop::ontoTheOwnCall()
{
    const QString who = m_desk->somebodyFree(0);
    const Place own{Place::Kind::OwnCall, {}, {}, {}};
    talkTo(who);
    QVERIFY(!offer(own).possible); // they talk to you already
    drop({Place::Kind::Parking, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 30'000);
    QVERIFY(offer(own).title.startsWith(u"Take "_s));
    drop(own);
    QTRY_VERIFY_WITH_TIMEOUT(talk(m_desk->own(), leg(who)), 30'000);
}

void TestDrop::nobodyIsCutOff()
{
    const QString one = m_desk->somebodyFree(3);
    const QString two = m_desk->somebodyFree(4);
    letTalk(one, two);
    talkTo(m_desk->somebodyFree(0));
    const ui::DropOffer no = offer({Place::Kind::Call, leg(one), m_desk->nameOf(one), {}});
    QVERIFY(!no.possible);
    QVERIFY2(no.detail.contains(m_desk->nameOf(two)), qPrintable(no.detail));
    // Who talks to somebody from outside hands over.
    m_desk->pbx.attendant().hangUp(leg(two), this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(leg(one).isEmpty() && leg(two).isEmpty(), 30'000);
    m_desk->pbx.attendant().callFor(one, u"0305550188"_s, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(talk(leg(one), state().partnersOf(leg(one)).value(0)), 30'000);
    const QString outside = state().partnersOf(leg(one)).value(0);
    const Place call{Place::Kind::Call, leg(one), m_desk->nameOf(one), {}};
    QVERIFY2(offer(call).possible, qPrintable(offer(call).detail));
    QVERIFY(offer(call).detail.contains(m_desk->nameOf(one)));
    const QString caller = ui::channelOf(*m_call);
    drop(call);
    QTRY_VERIFY_WITH_TIMEOUT(talk(caller, outside), 30'000);
}

void TestDrop::whoMoves()
{
    callFromOutside();
    const QString outside = m_desk->pbx.attendant().ownParty();
    QCOMPARE(ui::channelOf(*m_call), outside); // taken up by the operator's own leg
    QCOMPARE(ui::channelOf(*drops().takeUp(outside)), outside);
    // Of the call of somebody of the house it is the one from outside, wherever it is taken up.
    const QString one = m_desk->somebodyFree(3);
    m_desk->pbx.attendant().callFor(one, u"0305550188"_s, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(talk(leg(one), state().partnersOf(leg(one)).value(0)), 30'000);
    const QString theirs = state().partnersOf(leg(one)).value(0);
    QCOMPARE(ui::channelOf(*drops().takeUp(leg(one))), theirs);
    QCOMPARE(ui::channelOf(*drops().takeUp(theirs)), theirs);
    // Of two of the house it is the one who is taken up.
    const QString two = m_desk->somebodyFree(4);
    const QString three = m_desk->somebodyFree(5);
    letTalk(two, three);
    QCOMPARE(ui::channelOf(*drops().takeUp(leg(two))), leg(two));
    QVERIFY(!drops().takeUp(u"9.9"_s));
}

void TestDrop::onePersonOntoAnother()
{
    const QString one = m_desk->somebodyFree(0);
    const QString two = m_desk->somebodyFree(2);
    m_call = ui::personData(one, m_desk->nameOf(one));
    QCOMPARE(offer(person(two)).title,
             u"Call %1 %2 for %3"_s.arg(m_desk->nameOf(two), two, m_desk->nameOf(one)));
    QCOMPARE(offer(person(one)).title, QString()); // where they were taken up
    QVERIFY(!offer({Place::Kind::Parking, {}, {}, {}}).possible);
    drop(person(two));
    QTRY_VERIFY_WITH_TIMEOUT(talk(leg(one), leg(two)), 30'000);
    QVERIFY(m_desk->own().isEmpty());
}

void TestDrop::whatCannotBe()
{
    const QString who = m_desk->somebodyFree(0);
    talkTo(who);
    QCOMPARE(offer(person(who)).detail, u"This is their own end of the call"_s);
    m_desk->pbx.attendant().hangUp(m_desk->own(), this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(leg(who).isEmpty(), 30'000);
    const ui::DropOffer gone = offer(person(m_desk->somebodyFree(2)));
    QVERIFY(!gone.possible);
    QCOMPARE(gone.detail, u"That call has ended"_s);
    // Not the operator's own call: it is not announced.
    const QString one = m_desk->somebodyFree(3);
    letTalk(one, m_desk->somebodyFree(4));
    m_call = drops().takeUp(leg(one));
    QVERIFY(!offer(person(who), Qt::ShiftModifier).possible);
    QVERIFY(offer(person(who), Qt::ShiftModifier).detail.contains(u"take the call first"_s));
}

QTEST_MAIN(TestDrop)
#include "tst_drop.moc"
