// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to real servers: restarts, crashes, reloads, changed secrets and
// certificates, an address that vanishes. Each comes while calls are up, one
// waits in a queue, one is parked, one is in a conference and an action is
// pending; afterwards the whole state is what the server's lists say.

#include "ami/actions.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"
#include "support/lab.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pbx::Link;

namespace {

constexpr int Patience = 60'000; // for conditions; nothing waits for it in full

/// How an action ended, and how often.
struct Pending
{
    int ends = 0;
    std::optional<ami::Error::Kind> error;

    template <class Answer>
    void end(const ami::Result<Answer> &answer)
    {
        ++ends;
        if (!answer)
            error = answer.error().kind;
    }
};

/// As `core show hints` has them (ast_extension_state2str of main/pbx.c).
QString wordOf(pbx::ExtensionStatus status)
{
    switch (status) {
    case pbx::ExtensionStatus::Idle:
        return u"Idle"_s;
    case pbx::ExtensionStatus::InUse:
        return u"InUse"_s;
    case pbx::ExtensionStatus::Busy:
        return u"Busy"_s;
    case pbx::ExtensionStatus::Ringing:
        return u"Ringing"_s;
    case pbx::ExtensionStatus::InUseRinging:
        return u"InUse&Ringing"_s;
    case pbx::ExtensionStatus::OnHold:
        return u"Hold"_s;
    case pbx::ExtensionStatus::InUseOnHold:
        return u"InUse&Hold"_s;
    case pbx::ExtensionStatus::Unavailable:
        return u"Unavailable"_s;
    case pbx::ExtensionStatus::NotFound:
        break;
    }
    return u"Unknown"_s;
}

} // namespace

class tst_LiveFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void restartNow();
    void stopAndStart();
    void crashAndStart();
    void aSecretChangedWhileConnected();
    void aSecretChangedWhileDisconnected();
    void reloads_data();
    void reloads();
    void anAddressThatVanishes();
    void aCertificateThatChanges();
    void cleanupTestCase();

private:
    [[nodiscard]] support::Lab &lab();
    [[nodiscard]] pbx::Profile profile();
    void open(const pbx::Profile &profile);
    void goLive(const pbx::Profile &profile);
    void makeScene();
    void originateAndWait();
    [[nodiscard]] bool endedInOrder() const;
    void leaveOrphans();
    [[nodiscard]] bool noticed();
    [[nodiscard]] QStringList serversWord();
    [[nodiscard]] QStringList ourWord() const;
    /// The two are the same; tells what is not.
    [[nodiscard]] bool agrees();
    void right();
    void comesBackEmpty();
    void tell(const char *more = "");

    std::map<QString, std::unique_ptr<support::Lab>> m_labs;
    std::unique_ptr<pbx::Pbx> m_pbx;
    QList<Link> m_links; // in the order they were told, each once
    std::shared_ptr<Pending> m_pending;
    QElapsedTimer m_clock; // from the fault
    qint64 m_noticed = -1, m_back = -1, m_right = -1;
    QStringList m_table;
};

void tst_LiveFaults::initTestCase_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("22") << u"22"_s;
    QTest::newRow("16") << u"16"_s;
}

support::Lab &tst_LiveFaults::lab()
{
    QFETCH_GLOBAL(QString, version);
    return *m_labs.at(version);
}

void tst_LiveFaults::init()
{
    QFETCH_GLOBAL(QString, version);
    if (!m_labs.contains(version)) {
        auto fresh = std::make_unique<support::Lab>(version);
        QVERIFY2(fresh->start(), qPrintable(fresh->error()));
        m_labs[version] = std::move(fresh);
    }
    m_pending.reset();
    m_noticed = m_back = m_right = -1;
    goLive(profile());
}

void tst_LiveFaults::cleanup()
{
    QFETCH_GLOBAL(QString, version);
    if (!m_labs.contains(version))
        return; // that has been told
    m_pbx.reset();
    if (lab().serverPid() == 0) // a test that failed half-way
        QVERIFY(lab().startServer());
    lab().cli(u"channel request hangup all"_s);
    const auto idle = [this] {
        return lab().cli(u"core show channels count"_s).startsWith(u"0 active channels"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(idle(), Patience);
}

void tst_LiveFaults::cleanupTestCase()
{
    qInfo("time to notice, and until the state was right again, in seconds:\n  %s",
          qUtf8Printable(m_table.join(u"\n  "_s)));
    m_table.clear();
}

pbx::Profile tst_LiveFaults::profile()
{
    pbx::Profile profile;
    profile.name = u"Lab"_s;
    profile.port = lab().amiPort();
    profile.user = u"operator"_s;
    profile.secret = lab().secret(u"operator"_s);
    profile.myExtension = u"102"_s;
    profile.context = u"internal"_s;
    return profile;
}

void tst_LiveFaults::open(const pbx::Profile &profile)
{
    m_pbx = std::make_unique<pbx::Pbx>();
    connect(m_pbx.get(), &pbx::Pbx::linkChanged, this, [this] {
        if (m_links.isEmpty() || m_links.last() != m_pbx->link())
            m_links.append(m_pbx->link());
    });
    m_pbx->open(profile);
}

void tst_LiveFaults::goLive(const pbx::Profile &profile)
{
    m_links.clear();
    open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), Link::Live, Patience);
    QCOMPARE(m_links, (QList{Link::Connecting, Link::Live}));
    m_links.clear();
}

/// A call up, one waiting in a queue, one parked, one in a conference.
void tst_LiveFaults::makeScene()
{
    const QString dave = lab().channel(u"104"_s);
    lab().cli(u"queue pause member %1 queue sales"_s.arg(dave)); // so that somebody waits
    for (const QString &to : {u"102"_s, u"201"_s, u"700"_s, u"300"_s})
        lab().cli(u"channel originate Local/9000@internal extension %1@internal"_s.arg(to));
    const pbx::State &state = m_pbx->state();
    const auto talks = [&] {
        const QStringList own = state.channelsOf(lab().channel(u"102"_s));
        return own.size() == 1 && !state.partnersOf(own.first()).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(talks(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(state.queueCallers().size(), qsizetype(1), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(state.parkedCalls().size(), qsizetype(1), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(state.conferences().size(), qsizetype(1), Patience);
    QVERIFY(agrees());
}

/// An action that the server answers only when somebody has picked up; nobody
/// does.
void tst_LiveFaults::originateAndWait()
{
    ami::Originate originate;
    originate.channel = lab().channel(u"101"_s);
    originate.application = u"Wait"_s;
    originate.data = u"1"_s;
    originate.async = false;
    m_pending = std::make_shared<Pending>();
    m_pbx->session().send(
        originate, this, [pending = m_pending](const auto &answer) { pending->end(answer); }, 120s);
    // The session that asked is deaf until then, so the server's console tells.
    const auto rings = [this] {
        return lab()
            .cli(u"core show channels concise"_s)
            .contains(lab().channel(u"101"_s) + u"-"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(rings(), Patience);
    QCOMPARE(m_pending->ends, 0);
    m_clock.start();
}

/// The server ended by itself: then its last word to whoever waits for an Originate is that it
/// failed (22 and 16), unless the connection ends first.
bool tst_LiveFaults::endedInOrder() const
{
    return m_pending->ends == 1 && (m_pending->error == ami::Error::Kind::Refused ||
                                    m_pending->error == ami::Error::Kind::NotConnected);
}

/// The phones do not know that their server has died in the middle of their
/// calls.
void tst_LiveFaults::leaveOrphans()
{
    lab().phone(u"101"_s).hangUp();
    lab().phone(u"102"_s).hangUp();
}

bool tst_LiveFaults::noticed()
{
    const bool seen = QTest::qWaitFor([this] { return m_pbx->link() != Link::Live; }, Patience);
    m_noticed = m_clock.elapsed();
    return seen;
}

/// What the server's own console lists: channels, queues, parked calls, rooms
/// and lamps.
QStringList tst_LiveFaults::serversWord()
{
    QStringList all;
    const auto lines = [this](const QString &command) {
        const QString printed = lab().cli(command);
        QCoreApplication::processEvents(); // five blind seconds would count as a sleep
        return printed.split(u'\n', Qt::SkipEmptyParts);
    };
    for (const QString &line : lines(u"core show channels concise"_s)) {
        // A room's announcer is the server's inner matter, of which its AMI never
        // speaks (22).
        const QStringList parts = line.split(u'!');
        if (parts.size() > 13 && !line.startsWith(u"CBAnn/"_s))
            all += u"channel %1 %2 %3"_s.arg(parts.first(), parts.last().trimmed(), parts.at(4));
    }
    static const QRegularExpression queue(u"^(\\S+) +has (\\d+) calls "_s);
    for (const QString &line : lines(u"queue show"_s)) {
        if (const auto found = queue.match(line); found.hasMatch())
            all += u"queue %1: %2"_s.arg(found.captured(1), found.captured(2));
    }
    static const QRegularExpression space(u"Space +: +(\\d+)"_s);
    for (const QString &line : lines(u"parking show default"_s)) {
        if (const auto found = space.match(line); found.hasMatch())
            all += u"parked on %1"_s.arg(found.captured(1));
    }
    static const QRegularExpression room(u"^(\\d+) +(\\d+) "_s);
    for (const QString &line : lines(u"confbridge list"_s)) {
        if (const auto found = room.match(line); found.hasMatch())
            all += u"room %1: %2"_s.arg(found.captured(1), found.captured(2));
    }
    static const QRegularExpression lamp(u"^ *([^_ ]\\S*@\\S+) +: .*State:(\\S+)"_s);
    for (const QString &line : lines(u"core show hints"_s)) {
        if (const auto found = lamp.match(line); found.hasMatch())
            all += u"lamp %1: %2"_s.arg(found.captured(1), found.captured(2));
    }
    all.sort();
    return all;
}

/// The same from the state.
QStringList tst_LiveFaults::ourWord() const
{
    QStringList all;
    const pbx::State &state = m_pbx->state();
    state.channels().forEach([&](pbx::Slot slot) {
        const pbx::Channel &channel = state.channels().at(slot);
        all += u"channel %1 %2 %3"_s.arg(channel.name, channel.uniqueId, channel.state);
    });
    QMap<QString, int> waiting;
    state.queues().forEach([&](pbx::Slot slot) { waiting[state.queues().at(slot).name]; });
    state.queueCallers().forEach(
        [&](pbx::Slot slot) { ++waiting[state.queueCallers().at(slot).queue]; });
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        all += u"queue %1: %2"_s.arg(it.key()).arg(it.value());
    state.parkedCalls().forEach(
        [&](pbx::Slot slot) { all += u"parked on %1"_s.arg(state.parkedCalls().at(slot).space); });
    state.conferences().forEach([&](pbx::Slot slot) {
        const pbx::Conference &room = state.conferences().at(slot);
        all += u"room %1: %2"_s.arg(room.name).arg(room.participants);
    });
    state.extensions().forEach([&](pbx::Slot slot) {
        all += u"lamp %1: %2"_s.arg(state.extensions().keyOf(slot),
                                    wordOf(state.extensions().at(slot).status));
    });
    all.sort();
    return all;
}

bool tst_LiveFaults::agrees()
{
    QStringList ours;
    QStringList servers;
    const auto same = [&] {
        servers = serversWord();
        ours = ourWord();
        return ours == servers;
    };
    if (QTest::qWaitFor(same, Patience))
        return true;
    for (const QString &line : std::as_const(servers)) {
        if (!ours.removeOne(line))
            qWarning("only the server says: %s", qUtf8Printable(line));
    }
    for (const QString &line : std::as_const(ours))
        qWarning("only we say: %s", qUtf8Printable(line));
    return false;
}

/// All is as the server says, and got there in order.
void tst_LiveFaults::right()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), Link::Live, Patience);
    QVERIFY(agrees());
    m_right = m_clock.elapsed();
    const pbx::Counters &counters = m_pbx->state().counters();
    QCOMPARE(counters.driftCorrected, quint64(0));
    QCOMPARE(counters.unknownEvents, quint64(0));
    QCOMPARE(counters.malformed, quint64(0));
    QVERIFY(!m_pending || m_pending->ends == 1);
    // (what a reload makes it ask again may be on its way)
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->session().pendingRequests(), qsizetype(0), Patience);
}

void tst_LiveFaults::tell(const char *more)
{
    QFETCH_GLOBAL(QString, version);
    const auto seconds = [](qint64 ms) {
        return ms < 0 ? u"    –"_s : u"%1"_s.arg(double(ms) / 1000, 5, 'f', 1);
    };
    m_table.append(u"%1 noticed %2, server back %3, right %4  %5 %6"_s.arg(
        version, seconds(m_noticed), seconds(m_back), seconds(m_right),
        QString::fromLatin1(QTest::currentTestFunction()), QString::fromLatin1(more)));
    qInfo("%s", qUtf8Printable(m_table.last()));
}

void tst_LiveFaults::restartNow()
{
    makeScene();
    originateAndWait();
    QVERIFY(lab().restartNow());
    m_back = m_clock.elapsed();
    leaveOrphans();
    QVERIFY(noticed() || m_links.contains(Link::Stale));
    right();
    QCOMPARE(m_links, (QList{Link::Stale, Link::Live}));
    QVERIFY(endedInOrder());
    QVERIFY(m_pbx->state().channels().isEmpty());
    tell();
}

void tst_LiveFaults::stopAndStart()
{
    makeScene();
    originateAndWait();
    lab().cli(u"core stop now"_s);
    QVERIFY(noticed());
    QTRY_COMPARE_WITH_TIMEOUT(m_pending->ends, 1, Patience);
    QVERIFY(endedInOrder());
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->msToRetry() > 0,
                             Patience); // it tries, and says when
    QCOMPARE(m_pbx->state().queues().size(), qsizetype(2)); // what it did not take back stays
    QTRY_COMPARE_WITH_TIMEOUT(lab().serverPid(), qint64(0), Patience);
    comesBackEmpty();
}

/// The server is started again: its calls are gone, and the board says so.
void tst_LiveFaults::comesBackEmpty()
{
    QVERIFY(lab().startServer());
    m_back = m_clock.elapsed();
    leaveOrphans();
    right();
    QCOMPARE(m_links, (QList{Link::Stale, Link::Live}));
    QVERIFY(m_pbx->state().channels().isEmpty());
    tell();
}

void tst_LiveFaults::crashAndStart()
{
    makeScene();
    originateAndWait();
    QVERIFY(lab().killServer());
    QVERIFY(noticed());
    QTRY_COMPARE_WITH_TIMEOUT(m_pending->ends, 1, Patience);
    QCOMPARE(m_pending->error, ami::Error::Kind::NotConnected);
    comesBackEmpty();
}

void tst_LiveFaults::aSecretChangedWhileConnected()
{
    makeScene();
    const pbx::Profile before = profile();
    m_clock.start();
    QVERIFY(lab().changeSecret(u"operator"_s));
    const pbx::Profile after = profile();
    QVERIFY(before.secret != after.secret);

    // Who is in stays in, and may act.
    std::optional<bool> answered;
    m_pbx->attendant().command(u"core show version"_s, this,
                               [&](const auto &answer) { answered = answer.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(answered.has_value(), Patience);
    QVERIFY(*answered);
    right();
    QVERIFY(m_links.isEmpty());
    QVERIFY(m_pbx->state().channels().size() >= 7);

    // Who comes with the old one is told so, and does not try again by himself.
    open(before);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), Link::Refused, Patience);
    QCOMPARE(m_pbx->lastError(), u"Authentication failed"_s);
    QCOMPARE(m_pbx->msToRetry(), qint64(-1));
    m_links.clear();
    m_pbx->open(after);
    right();
    QCOMPARE(m_links, (QList{Link::Closed, Link::Connecting, Link::Live}));
    tell();
}

void tst_LiveFaults::aSecretChangedWhileDisconnected()
{
    makeScene();
    originateAndWait();
    QVERIFY(lab().stopServer());
    QVERIFY(noticed());
    QVERIFY(lab().changeSecret(u"operator"_s));
    QVERIFY(lab().startServer());
    m_back = m_clock.elapsed();
    leaveOrphans();
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), Link::Refused, Patience);
    QCOMPARE(m_pbx->lastError(), u"Authentication failed"_s);
    QCOMPARE(m_pbx->msToRetry(), qint64(-1));
    QCOMPARE(m_links, (QList{Link::Stale, Link::Refused}));
    m_pbx->open(profile());
    right();
    QCOMPARE(m_links, (QList{Link::Stale, Link::Refused, Link::Closed, Link::Stale, Link::Live}));
    QVERIFY(endedInOrder());
    QVERIFY(m_pbx->state().channels().isEmpty());
    tell();
}

void tst_LiveFaults::reloads_data()
{
    QTest::addColumn<QString>("command");
    for (const char *module :
         {"app_queue.so", "res_parking.so", "pbx_config.so", "app_confbridge.so", "res_pjsip.so",
          "chan_pjsip.so", "chan_sip.so", "app_voicemail.so", "manager"})
        QTest::newRow(module) << u"module reload "_s + QLatin1StringView(module);
    QTest::newRow("all") << u"core reload"_s;
}

void tst_LiveFaults::reloads()
{
    QFETCH(QString, command);
    makeScene();
    const qsizetype calls = m_pbx->state().channels().size();
    m_clock.start();
    lab().cli(command);
    right();
    QCOMPARE(m_pbx->state().channels().size(), calls);
    QCOMPARE(m_pbx->state().queueCallers().size(), qsizetype(1));
    QCOMPARE(m_pbx->state().parkedCalls().size(), qsizetype(1));
    QCOMPARE(m_pbx->state().conferences().size(), qsizetype(1));
    // Live all the time; told again when the lists that settings decide have come.
    QVERIFY(m_links.isEmpty() || m_links == QList{Link::Live});
    tell(QTest::currentDataTag());
}

void tst_LiveFaults::anAddressThatVanishes()
{
    if (!lab().linkUp()) {
        // An ordinary user's desk cannot have one; where everything is checked, it
        // must be there.
        if (geteuid() != 0 && qEnvironmentVariableIsEmpty("CI"))
            QSKIP("network cards of one's own need root");
        QFAIL(qPrintable(lab().error()));
    }
    pbx::Profile far = profile();
    far.host = lab().linkHost();
    goLive(far);
    QVERIFY(far.isExposed()); // and MD5 all the same
    makeScene();
    QVERIFY(lab().linkDown());
    m_clock.start();
    m_pending = std::make_shared<Pending>();
    m_pbx->session().send(
        ami::Ping(), this, [pending = m_pending](const auto &answer) { pending->end(answer); },
        120s);
    QVERIFY(noticed());
    QCOMPARE(m_pbx->session().failure(), ami::Session::Failure::LinkDead);
    QTRY_COMPARE_WITH_TIMEOUT(m_pending->ends, 1, Patience);
    QCOMPARE(m_pending->error, ami::Error::Kind::NotConnected);

    // Meanwhile somebody hangs up, and nobody can tell us.
    const QStringList own = m_pbx->state().channelsOf(lab().channel(u"102"_s));
    QCOMPARE(own.size(), 1);
    const QString name = m_pbx->state().channels().get(own.first())->name;
    lab().cli(u"channel request hangup "_s + name);
    QTRY_VERIFY_WITH_TIMEOUT(!lab().cli(u"core show channels concise"_s).contains(name), Patience);
    QCOMPARE(m_pbx->state().channelsOf(lab().channel(u"102"_s)), own);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->session().failure() != ami::Session::Failure::LinkDead,
                             Patience);

    QVERIFY(lab().linkUp());
    m_back = m_clock.elapsed();
    right();
    QCOMPARE(m_links, (QList{Link::Stale, Link::Live}));
    QVERIFY(m_pbx->state().channelsOf(lab().channel(u"102"_s)).isEmpty());
    QCOMPARE(m_pbx->state().parkedCalls().size(), qsizetype(1));
    tell();
}

void tst_LiveFaults::aCertificateThatChanges()
{
    pbx::Profile tls = profile();
    tls.host = u"localhost"_s;
    tls.port = lab().tlsPort();
    tls.tls = true;
    tls.fingerprint = lab().fingerprint().toLatin1();
    goLive(tls);
    makeScene();
    originateAndWait();
    QVERIFY(lab().newCertificate());
    QVERIFY(tls.fingerprint != lab().fingerprint().toLatin1());
    QVERIFY(lab().stopServer());
    QVERIFY(noticed());
    QVERIFY(lab().startServer());
    m_back = m_clock.elapsed();
    leaveOrphans();

    // It stops and asks: which one was trusted, which one is there.
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), Link::Untrusted, Patience);
    QCOMPARE(m_links, (QList{Link::Stale, Link::Untrusted}));
    QCOMPARE(m_pbx->untrusted().trusted, tls.fingerprint);
    QCOMPARE(m_pbx->untrusted().sha256, lab().fingerprint().toLatin1());
    QCOMPARE(m_pbx->msToRetry(), qint64(-1));
    QVERIFY(endedInOrder());

    m_pbx->trust(m_pbx->untrusted().sha256);
    right();
    QCOMPARE(m_links, (QList{Link::Stale, Link::Untrusted, Link::Closed, Link::Stale, Link::Live}));
    QVERIFY(m_pbx->state().channels().isEmpty());
    tell();
}

QTEST_GUILESS_MAIN(tst_LiveFaults)
#include "tst_live_faults.moc"
