// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every task of the hand: from each place where a call can be taken up to each place where it can
// be let go, in the real window on a real X display by the real mouse, at the demo PBX. Prints the
// table: what the label said, and what came of it.

#include "desk.h"
#include "models/roles.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/campon.h"
#include "pbx/flows/flows.h"
#include "ui/omnibox.h"
#include "ui/panels/cord.h"
#include "ui/panels/dragdrop.h"
#include "ui/panels/needsyou.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/sidelists.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/tableview.h"
#include "ui/panels/yourcall.h"
#include "xhand.h"

#include <QDeadlineTimer>
#include <QListView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;
const QString Acme = u"0305550144"_s; ///< who is in the hand
const QString Bolt = u"0305550188"_s; ///< another one from outside, who waits

/// What was asked of the PBX meanwhile that would have moved somebody.
QByteArray moved(const QSignalSpy &wire)
{
    for (const QList<QVariant> &block : wire) {
        const QByteArray text = block.at(1).toByteArray();
        for (const char *action : {"Redirect", "Park", "Bridge", "Originate"}) {
            if (text.contains(QByteArray("Action: " + QByteArray(action) + "\r\n")))
                return text;
        }
    }
    return {};
}

} // namespace

class TestMouseWork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void dragEach_data();
    void dragEach();
    void escapeChangesNothing_data();
    void escapeChangesNothing();
    void onePersonOntoAnother();

private:
    enum class Source { YourCall, NeedsYou, Tile, Channels };
    enum class Target {
        Free,
        Busy,
        Announce,
        Voicemail,
        Parking,
        Room,
        Queue,
        Mailbox,
        WaitingCall,
        ParkedCall,
        ChannelRow,
        YourCall
    };

    void open();
    /// Makes the call that is taken up, and whatever the target needs. Sets m_moving.
    void make(Source source, Target target);
    void callOut(const QString &number);
    void park();
    [[nodiscard]] QPoint placeOf(Source source);
    [[nodiscard]] QPoint placeOf(Target target);
    /// What is seen in the state when it has been done.
    [[nodiscard]] bool isDone(Target target);
    [[nodiscard]] QString whatCameOfIt(Target target) const;

    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    [[nodiscard]] pbx::State &state() { return m_desk->pbx.state(); }
    [[nodiscard]] ui::DragLabel *label() { return window().findChild<ui::DragLabel *>(); }
    [[nodiscard]] QAbstractItemView *channels();
    [[nodiscard]] QString leg(const QString &number)
    {
        return state().channelsOf(m_desk->pbx.attendant().deviceFor(number)).value(0);
    }
    [[nodiscard]] bool talk(const QString &one, const QString &two);
    /// Takes up what is at a place, and carries it until the label says \a title.
    void carry(const QPoint &from, const std::function<QPoint()> &to, const QString &title);
    void letGo();
    void note(const QString &row, const QString &said, const QString &cameOfIt)
    {
        m_table += row.leftJustified(26) + said.leftJustified(112) + cameOfIt;
    }

    std::unique_ptr<Desk> m_desk;
    QString m_moving;    ///< the call in the hand
    QString m_other;     ///< another one, which waits
    QString m_colleague; ///< who talks to the one in the hand
    QString m_free, m_busy;
    QStringList m_table;
};

void TestMouseWork::initTestCase()
{
    QVERIFY2(XHand::isThere(), "xdotool is not installed");
}

void TestMouseWork::cleanup()
{
    // Whatever went wrong: nothing stays pressed.
    QVERIFY(XHand::run({u"mouseup"_s, u"1"_s, u"keyup"_s, u"shift"_s, u"keyup"_s, u"alt"_s}));
    m_desk.reset();
}

void TestMouseWork::cleanupTestCase()
{
    std::printf("\n%-10s %-14s %-111s %s\n", "from", "onto", "what the label said",
                "what came of it");
    for (const QString &row : std::as_const(m_table))
        std::printf("%s\n", qPrintable(row));
    std::fflush(stdout);
    QVERIFY(!m_table.isEmpty());
}

void TestMouseWork::open()
{
    m_moving.clear();
    m_other.clear();
    m_desk = std::make_unique<Desk>(false, 3'600);
    window().move(0, 0);
    window().resize(1440, 900);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window(), Patience));
    pbx::Profile profile = m_desk->profile();
    profile.desk.conferenceRoom = u"300"_s;
    m_desk->pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->somebodyFree(6).isEmpty(), Patience);
    m_colleague = m_desk->somebodyFree(0);
    m_free = m_desk->somebodyFree(2);
    m_busy = m_desk->somebodyFree(3);
    window().tables()->setPage(ui::TablesPanel::Page::Channels);
}

bool TestMouseWork::talk(const QString &one, const QString &two)
{
    const pbx::Channel *first = state().channels().get(one);
    const pbx::Channel *second = state().channels().get(two);
    return first && second && first->isUp() && second->isUp() && !first->bridge.isEmpty() &&
           first->bridge == second->bridge;
}

QAbstractItemView *TestMouseWork::channels()
{
    for (ui::TableView *table : window().tables()->findChildren<ui::TableView *>()) {
        if (table->isVisible())
            return table;
    }
    return nullptr;
}

void TestMouseWork::callOut(const QString &number)
{
    window().calls().call(number);
    QTRY_VERIFY_WITH_TIMEOUT(talk(m_desk->own(), m_desk->pbx.attendant().ownParty()), Patience);
}

void TestMouseWork::park()
{
    m_desk->pbx.flows().park(m_desk->pbx.attendant().ownParty());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty() && state().parkedCalls().size() == 1,
                             Patience);
}

void TestMouseWork::make(Source source, Target target)
{
    if (target == Target::Busy) {
        const QString with = m_desk->somebodyFree(4);
        m_desk->pbx.attendant().callFor(m_busy, with, this, [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(talk(leg(m_busy), leg(with)), Patience);
    }
    const bool other = target == Target::WaitingCall || target == Target::ParkedCall ||
                       target == Target::ChannelRow;
    if (other && source != Source::NeedsYou) {
        callOut(Bolt);
        m_other = m_desk->pbx.attendant().ownParty();
        park();
    }
    switch (source) {
    case Source::YourCall:
        callOut(Acme);
        m_moving = m_desk->pbx.attendant().ownParty();
        break;
    case Source::NeedsYou:
        callOut(Acme);
        m_moving = m_desk->pbx.attendant().ownParty();
        park();
        break;
    case Source::Tile:
    case Source::Channels:
        m_desk->pbx.attendant().callFor(m_colleague, Acme, this, [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(
            talk(leg(m_colleague), state().partnersOf(leg(m_colleague)).value(0)), Patience);
        m_moving = state().partnersOf(leg(m_colleague)).value(0);
        break;
    }
    if (other && source == Source::NeedsYou) { // parked is the one in the hand
        m_desk->pbx.attendant().callFor(m_colleague, Bolt, this, [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(
            talk(leg(m_colleague), state().partnersOf(leg(m_colleague)).value(0)), Patience);
        m_other = state().partnersOf(leg(m_colleague)).value(0);
    }
    QVERIFY(state().channels().contains(m_moving));
    // The lists have caught up with it.
    QTRY_VERIFY_WITH_TIMEOUT(!placeOf(source).isNull() && !placeOf(target).isNull(), Patience);
}

QPoint TestMouseWork::placeOf(Source source)
{
    QAbstractItemView *people = window().people()->view();
    QAbstractItemView *waiting = window().findChild<ui::NeedsYouList *>()->view();
    const auto at = [](QAbstractItemView *view, const QModelIndex &index) {
        return index.isValid() ? XHand::placeOf(view, index) : QPoint();
    };
    switch (source) {
    case Source::YourCall: {
        const auto *card = window().findChild<ui::YourCallCard *>();
        return card->mapToGlobal(QPoint(card->width() / 2, 60));
    }
    case Source::NeedsYou:
        return at(waiting, XHand::rowWith(waiting, models::ChannelRole, m_moving));
    case Source::Tile:
        return at(people, XHand::rowWith(people, models::NumberRole, m_colleague));
    case Source::Channels: // the colleague's own leg: the party from outside moves all the same
        return at(channels(), XHand::rowWith(channels(), models::ChannelRole, leg(m_colleague)));
    }
    return {};
}

QPoint TestMouseWork::placeOf(Target target)
{
    const auto row = [](QAbstractItemView *view, int role, const QString &value) {
        const QModelIndex index = XHand::rowWith(view, role, value);
        return index.isValid() ? XHand::placeOf(view, index) : QPoint();
    };
    const auto head = [](const QWidget *panel) {
        return panel->mapToGlobal(QPoint(panel->width() / 2, 12));
    };
    switch (target) {
    case Target::Free:
    case Target::Announce:
    case Target::Voicemail:
        return row(window().people()->view(), models::NumberRole, m_free);
    case Target::Busy:
        return row(window().people()->view(), models::NumberRole, m_busy);
    case Target::Parking:
        return head(window().findChild<ui::ParkingPanel *>());
    case Target::Room:
        return head(window().findChild<ui::ConferencesPanel *>());
    case Target::Queue: {
        QAbstractItemView *queues = window().queues()->view();
        return queues->model()->rowCount() > 0
                   ? XHand::placeOf(queues, queues->model()->index(0, 0))
                   : QPoint();
    }
    case Target::Mailbox: {
        QAbstractItemView *boxes = window().findChild<ui::MailboxesPanel *>()->view();
        return boxes->model()->rowCount() > 0 ? XHand::placeOf(boxes, boxes->model()->index(0, 0))
                                              : QPoint();
    }
    case Target::WaitingCall:
        return row(window().findChild<ui::NeedsYouList *>()->view(), models::ChannelRole, m_other);
    case Target::ParkedCall:
        return row(window().findChild<ui::ParkingPanel *>()->view(), models::ChannelRole, m_other);
    case Target::ChannelRow:
        return row(channels(), models::ChannelRole, m_other);
    case Target::YourCall:
        return placeOf(Source::YourCall);
    }
    return {};
}

void TestMouseWork::carry(const QPoint &from, const std::function<QPoint()> &to,
                          const QString &title)
{
    QVERIFY(XHand::moveTo(from));
    QVERIFY(XHand::run({u"mousedown"_s, u"1"_s}));
    QVERIFY(XHand::drawTo(from, to()));
    QTRY_VERIFY_WITH_TIMEOUT(label() != nullptr, Patience);
    // Lists may move while the hand does: it goes after them.
    const QDeadlineTimer deadline(Patience);
    while (label() && label()->title() != title && !deadline.hasExpired())
        QVERIFY(XHand::moveTo(to()));
    QVERIFY(label() != nullptr);
    QCOMPARE(label()->title(), title);
    QVERIFY(window().findChild<ui::Cord *>() != nullptr);
}

void TestMouseWork::letGo()
{
    QVERIFY(XHand::run({u"mouseup"_s, u"1"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(label() == nullptr, Patience);
    QVERIFY(window().findChild<ui::Cord *>() == nullptr);
}

bool TestMouseWork::isDone(Target target)
{
    const pbx::Channel *moving = state().channels().get(m_moving);
    if (moving == nullptr)
        return false;
    switch (target) {
    case Target::Free:
        return talk(m_moving, leg(m_free));
    case Target::Busy: // camped on, or on the way there
        if (m_desk->pbx.flows().camped() != nullptr)
            return state().parkedCalls().size() == 1;
        return m_desk->pbx.flows().of(m_moving) != nullptr &&
               m_desk->pbx.flows().of(m_moving)->target() == m_busy;
    case Target::Announce:
        return m_desk->pbx.flows().announced() != nullptr && talk(m_desk->own(), leg(m_free)) &&
               state().parkedCalls().size() == 1;
    case Target::Voicemail:
    case Target::Mailbox:
        return moving->application == u"VoiceMail"_s;
    case Target::Parking:
        return state().parkedCalls().size() == 1 && m_desk->own().isEmpty();
    case Target::Room:
        return moving->application == u"ConfBridge"_s && state().participants().size() == 1;
    case Target::Queue:
        return moving->application == u"Queue"_s;
    case Target::WaitingCall:
    case Target::ParkedCall:
    case Target::ChannelRow:
        return talk(m_moving, m_other) && m_desk->own().isEmpty();
    case Target::YourCall:
        return talk(m_desk->own(), m_moving);
    }
    return false;
}

QString TestMouseWork::whatCameOfIt(Target target) const
{
    if (target == Target::Busy)
        return m_desk->pbx.flows().camped() ? u"parked, waits for them"_s : u"on the way there"_s;
    static const QStringList words{u"talks to them"_s,
                                   {},
                                   u"parked; the operator talks to them"_s,
                                   u"in VoiceMail"_s,
                                   u"parked"_s,
                                   u"in ConfBridge"_s,
                                   u"in Queue"_s,
                                   u"in VoiceMail"_s,
                                   u"the two talk"_s,
                                   u"the two talk"_s,
                                   u"the two talk"_s,
                                   u"talks to the operator"_s};
    return words.value(static_cast<int>(target));
}

void TestMouseWork::dragEach_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("title");  ///< %1 the call, %2 the other call, %3 free, %4 busy
    QTest::addColumn<QString>("detail"); ///< a part of it
    QTest::addColumn<bool>("possible");
    const std::pair<const char *, Source> sources[] = {{"Your call", Source::YourCall},
                                                       {"Needs you", Source::NeedsYou},
                                                       {"tile", Source::Tile},
                                                       {"Channels", Source::Channels}};
    for (const auto &[from, source] : sources) {
        const bool own = source == Source::YourCall;
        const bool parked = source == Source::NeedsYou;
        const auto add = [&, from = from,
                          source = source](const char *onto, Target target, const QString &title,
                                           const QString &detail, bool possible = true) {
            QTest::addRow("%-10s %-14s", from, onto)
                << source << target << title << detail << possible;
        };
        add("free person", Target::Free, u"Transfer %1 to %3"_s, u"Free — drop to ring them"_s);
        add("busy person", Target::Busy, u"Transfer %1 to %4"_s,
            own ? u"— drop to camp on"_s : u"— drop to transfer all the same"_s);
        add("… with Shift", Target::Announce, u"Announce %1 to %3"_s,
            own ? u"drop to speak to them first"_s : u"take the call first"_s, own);
        add("… with Alt", Target::Voicemail, u"Send %1 to the mailbox of %3"_s,
            u"leave a message"_s);
        add("parking", Target::Parking, u"Park %1"_s,
            parked ? u"Parked on 701 already"_s : u"In the next free space"_s, !parked);
        add("room", Target::Room, u"Send %1 into room 300"_s, u"Drop to let them in"_s);
        add("queue", Target::Queue, u"Let %1 wait in %5"_s, u"drop to let them wait there"_s);
        add("mailbox", Target::Mailbox, u"Send %1 to the mailbox of %6"_s, u"leave a message"_s);
        if (!parked) { // the other one waits
            add("waiting call", Target::WaitingCall, u"Connect %1 with %2"_s,
                u"rop to let them talk"_s);
            add("parked call", Target::ParkedCall, u"Connect %1 with %2"_s,
                u"Parked on 701 — drop to let them talk"_s);
        }
        add("channel", Target::ChannelRow, u"Connect %1 with %2"_s, u"rop to let them talk"_s);
        if (!own)
            add("Your call", Target::YourCall, u"Take %1 to your phone"_s, u"Drop to answer"_s);
    }
}

void TestMouseWork::dragEach()
{
    QFETCH(const Source, source);
    QFETCH(const Target, target);
    QFETCH(QString, title);
    QFETCH(const QString, detail);
    QFETCH(const bool, possible);
    open();
    make(source, target);
    if (QTest::currentTestFailed())
        return;
    const auto named = [&](const QString &number) {
        return QString(m_desk->nameOf(number) + u' ' + number);
    };
    const auto rowName = [](QAbstractItemView *view) {
        return view->model()->index(0, 0).data(models::NameRole).toString();
    };
    title.replace(u"%1"_s, window().calls().partyOf(m_moving))
        .replace(u"%2"_s, window().calls().partyOf(m_other))
        .replace(u"%3"_s, named(m_free))
        .replace(u"%4"_s, named(m_busy))
        .replace(u"%5"_s, rowName(window().queues()->view()))
        .replace(u"%6"_s, rowName(window().findChild<ui::MailboxesPanel *>()->view()));
    const bool shift = target == Target::Announce;
    const bool held = shift || target == Target::Voicemail;
    const QString key = shift ? u"shift"_s : u"alt"_s;
    QSignalSpy wire(&m_desk->pbx, &pbx::Pbx::wire);
    carry(
        placeOf(source), [&] { return placeOf(target); },
        held ? u"Transfer %1 to %2"_s.arg(window().calls().partyOf(m_moving), named(m_free))
             : title);
    if (QTest::currentTestFailed())
        return;
    if (held) { // the words change under a resting mouse
        QVERIFY(XHand::run({u"keydown"_s, key}));
        QTRY_COMPARE_WITH_TIMEOUT(label()->title(), title, Patience);
    }
    const QString said = label()->title() + u" · "_s + label()->detail();
    QVERIFY2(label()->detail().contains(detail), qPrintable(label()->detail()));
    QCOMPARE(QGuiApplication::overrideCursor()->shape(),
             possible ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    letGo();
    if (held)
        QVERIFY(XHand::run({u"keyup"_s, key}));
    QString cameOfIt = u"nothing"_s;
    if (possible) {
        QTRY_VERIFY_WITH_TIMEOUT(isDone(target), Patience);
        cameOfIt = whatCameOfIt(target);
    } else {
        QCOMPARE(moved(wire), QByteArray());
    }
    note(QString::fromUtf8(QTest::currentDataTag()), said, cameOfIt);
}

void TestMouseWork::escapeChangesNothing_data()
{
    QTest::addColumn<Source>("source");
    QTest::newRow("Your call") << Source::YourCall;
    QTest::newRow("Needs you") << Source::NeedsYou;
    QTest::newRow("tile") << Source::Tile;
    QTest::newRow("Channels") << Source::Channels;
}

void TestMouseWork::escapeChangesNothing()
{
    QFETCH(const Source, source);
    open();
    make(source, Target::Free);
    if (QTest::currentTestFailed())
        return;
    QSignalSpy wire(&m_desk->pbx, &pbx::Pbx::wire);
    carry(
        placeOf(source), [&] { return placeOf(Target::Free); },
        u"Transfer %1 to %2 %3"_s.arg(window().calls().partyOf(m_moving), m_desk->nameOf(m_free),
                                      m_free));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(XHand::run({u"key"_s, u"Escape"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(label() == nullptr, Patience);
    QVERIFY(XHand::run({u"mouseup"_s, u"1"_s}));
    // Events come in order: when the letter is there, the button has long been let go.
    QVERIFY(XHand::run({u"key"_s, u"Escape"_s, u"type"_s, u"z"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(window().omnibox()->text().endsWith(u'z'), Patience);
    QCOMPARE(moved(wire), QByteArray());
    QVERIFY(state().channels().contains(m_moving));
    note(QString::fromUtf8(QTest::currentDataTag()), u"Esc"_s, u"nothing"_s);
}

void TestMouseWork::onePersonOntoAnother()
{
    open();
    const QString other = m_busy; // who is free here
    const QAbstractItemView *people = window().people()->view();
    const auto at = [&](const QString &number) {
        return XHand::placeOf(window().people()->view(),
                              XHand::rowWith(people, models::NumberRole, number));
    };
    carry(
        at(m_free), [&] { return at(other); },
        u"Call %1 %2 for %3"_s.arg(m_desk->nameOf(other), other, m_desk->nameOf(m_free)));
    if (QTest::currentTestFailed())
        return;
    const QString said = label()->title() + u" · "_s + label()->detail();
    letGo();
    QTRY_VERIFY_WITH_TIMEOUT(talk(leg(m_free), leg(other)), Patience);
    QVERIFY(m_desk->own().isEmpty());
    note(u"person     person"_s, said, u"the two talk"_s);
}

QTEST_MAIN(TestMouseWork)
#include "tst_mousework.moc"
