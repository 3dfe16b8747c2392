// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cordboard's own layers against a real Asterisk with real phones: what the server says of itself on
// its command line is the judge.

#include "ami/actions.h"
#include "ami/codec.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"
#include "support/lab.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using pbx::Attendant;

namespace {

constexpr int Patience = 30'000; // for conditions; nothing waits for it in full

/// An answer that will come.
template <class T>
struct Awaited
{
    std::optional<ami::Result<T>> result;

    [[nodiscard]] Attendant::Done<T> taker()
    {
        return [this](const ami::Result<T> &r) {
            QVERIFY2(!result, "answered twice");
            result = r;
        };
    }
};

} // namespace

class tst_Live : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void logsIn_data();
    void logsIn();
    void takesAPlainLogin();
    void refusesAnUntrustedCertificate();
    void aWrongSecretIsRefusedForGood();
    void whoMayDoNothingIsTold();
    void theSnapshotIsTheServersOwnList();
    void aCallStepByStep();
    void bothEndsMoveTogether();
    void aTimeLimitEndsTheCall();
    void aVoicemailIsCounted();
    void aCommandPrintsItsOutput();
    void phonesComeAndGo();
    void aRestartInTheMiddleOfCalls();

private:
    [[nodiscard]] pbx::Profile profile(const QString &user = u"operator"_s) const;
    void connectAs(const QString &user);
    [[nodiscard]] QStringList liveByServer();
    [[nodiscard]] QStringList liveByUs() const;
    [[nodiscard]] QString stateOf(const QString &device) const;
    [[nodiscard]] QString onlyChannelOf(const QString &device) const;
    void hangUpAll();

    std::unique_ptr<support::Lab> m_lab;
    std::unique_ptr<pbx::Pbx> m_pbx;
};

void tst_Live::initTestCase()
{
    m_lab = std::make_unique<support::Lab>(u"22"_s);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->error()));
}

void tst_Live::init()
{
    connectAs(u"operator"_s);
}

void tst_Live::cleanup()
{
    hangUpAll();
    m_pbx.reset();
}

pbx::Profile tst_Live::profile(const QString &user) const
{
    pbx::Profile profile;
    profile.name = u"Lab"_s;
    profile.port = m_lab->amiPort();
    profile.user = user;
    profile.secret = m_lab->secret(user);
    profile.myExtension = u"102"_s; // answers by itself
    profile.context = u"internal"_s;
    return profile;
}

void tst_Live::connectAs(const QString &user)
{
    m_pbx = std::make_unique<pbx::Pbx>();
    m_pbx->open(profile(user));
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), pbx::Link::Live, Patience);
}

/// `name!uniqueid!state`, sorted, from `core show channels concise`. The channels of a conference's own
/// announcements are the server's inner matter: its console shows them, its AMI (22) never does.
QStringList tst_Live::liveByServer()
{
    QStringList live;
    for (const QString &line : m_lab->cli(u"core show channels concise"_s).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'!');
        if (parts.size() > 13 && !line.startsWith(u"CBAnn/"_s))
            live.append(parts.first() + u'!' + parts.last().trimmed() + u'!' + parts[4]);
    }
    live.sort();
    return live;
}

QStringList tst_Live::liveByUs() const
{
    QStringList live;
    const auto &channels = m_pbx->state().channels();
    for (const pbx::Slot slot : channels.byBirth())
        live.append(channels.at(slot).name + u'!' + channels.at(slot).uniqueId + u'!' + channels.at(slot).state);
    live.sort();
    return live;
}

QString tst_Live::onlyChannelOf(const QString &device) const
{
    const QStringList all = m_pbx->state().channelsOf(device);
    return all.size() == 1 ? all.first() : QString();
}

QString tst_Live::stateOf(const QString &device) const
{
    const pbx::Channel *channel = m_pbx->state().channels().get(onlyChannelOf(device));
    return channel ? channel->state : QString();
}

void tst_Live::hangUpAll()
{
    m_lab->cli(u"channel request hangup all"_s);
    if (m_pbx)
        QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().channels().isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(liveByServer().isEmpty(), Patience);
}

void tst_Live::logsIn_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("md5");
    QTest::newRow("MD5 challenge") << false << true;
    QTest::newRow("TLS") << true << true;
}

void tst_Live::logsIn()
{
    QFETCH(bool, tls);
    pbx::Profile wanted = profile();
    if (tls) {
        wanted.tls = true;
        wanted.port = m_lab->tlsPort();
        wanted.fingerprint = m_lab->fingerprint().toLatin1();
    }
    QStringList sent;
    pbx::Pbx pbx;
    connect(&pbx, &pbx::Pbx::wire, &pbx, [&](bool outwards, const QByteArray &block) {
        if (outwards)
            sent.append(QString::fromUtf8(block));
    });
    pbx.open(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(pbx.link(), pbx::Link::Live, Patience);
    QVERIFY(pbx.banner().startsWith(u"Asterisk Call Manager/"_s));
    QVERIFY2(pbx.server().startsWith(u"22."_s), qPrintable(pbx.server()));
    QVERIFY(sent.join(QString()).contains(u"AuthType: MD5"_s));
    QVERIFY(!sent.join(QString()).contains(wanted.secret)); // neither on the wire nor in its log
}

/// A session logs in plainly only where there is no challenge, and this server always has one: so
/// the action itself is held against it.
void tst_Live::takesAPlainLogin()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_lab->amiPort());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, Patience);
    ami::Writer writer;
    writer.action(ami::Login::Name);
    ami::Login{u"operator"_s, m_lab->secret(u"operator"_s)}.write(writer);
    QVERIFY(writer.finish().ok());
    socket.write(writer.finish().value());
    ami::Codec codec;
    QString words;
    const auto answered = [&] {
        codec.feed(socket.readAll());
        while (const auto message = codec.next()) {
            if (message->isResponse())
                words = message->text("Message");
        }
        return !words.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(answered(), Patience);
    QCOMPARE(words, u"Authentication accepted"_s);
}

void tst_Live::refusesAnUntrustedCertificate()
{
    pbx::Profile wanted = profile();
    wanted.tls = true;
    wanted.port = m_lab->tlsPort();
    pbx::Pbx pbx;
    pbx.open(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(pbx.session().failure(), ami::Session::Failure::Certificate, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(pbx.link(), pbx::Link::Untrusted, Patience);
    QCOMPARE(QString::fromLatin1(pbx.untrusted().sha256), m_lab->fingerprint());
    QCOMPARE(pbx.untrusted().problems, pbx::Certificate::Problems(pbx::Certificate::Unknown));
    QVERIFY(!pbx.wasLive());
}

void tst_Live::aWrongSecretIsRefusedForGood()
{
    pbx::Profile wanted = profile();
    wanted.secret = u"wrong"_s;
    pbx::Pbx pbx;
    pbx.open(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(pbx.link(), pbx::Link::Refused, Patience);
    QCOMPARE(pbx.lastError(), u"Authentication failed"_s);
    QCOMPARE(pbx.msToRetry(), qint64(-1));
    pbx.open(profile()); // the user acts
    QTRY_COMPARE_WITH_TIMEOUT(pbx.link(), pbx::Link::Live, Patience);
}

void tst_Live::whoMayDoNothingIsTold()
{
    connectAs(u"viewer"_s);
    for (const auto act : {Attendant::Act::Call, Attendant::Act::Transfer, Attendant::Act::HangUp,
                           Attendant::Act::TimeLimit, Attendant::Act::Command}) {
        const pbx::Obstacle obstacle = m_pbx->attendant().obstacle(act);
        QCOMPARE(obstacle.kind, pbx::Obstacle::Kind::MissingRight);
        QVERIFY(!obstacle.action.isEmpty());
    }
    Awaited<QString> call;
    m_pbx->attendant().call(u"9000"_s, this, call.taker());
    QTRY_VERIFY_WITH_TIMEOUT(call.result, Patience);
    QVERIFY(!call.result->ok());
    QCOMPARE(call.result->error().kind, ami::Error::Kind::Forbidden);
    QVERIFY(liveByServer().isEmpty());

    connectAs(u"nobody"_s);
    QVERIFY(m_pbx->attendant().obstacle(Attendant::Act::Call));

    connectAs(u"operator"_s);
    QVERIFY(!m_pbx->attendant().obstacle(Attendant::Act::Call));
}

void tst_Live::theSnapshotIsTheServersOwnList()
{
    // Make something of each kind, then log in afresh and see it all at once.
    m_lab->cli(u"channel originate Local/9000@internal extension 102@internal"_s);
    m_lab->cli(u"channel originate Local/9000@internal extension 300@internal"_s);
    m_lab->cli(u"channel originate Local/9000@internal extension 700@internal"_s);
    m_lab->cli(u"queue pause member PJSIP/103 queue support reason lunch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->cli(u"core show channels concise"_s).contains(u"PJSIP/102-"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->cli(u"confbridge list"_s).contains(u"\n300"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->cli(u"parking show default"_s).contains(u"Space               :  701"_s)
                                 || m_lab->cli(u"parking show default"_s).contains(u"701"_s), Patience);
    connectAs(u"operator"_s);
    QTRY_COMPARE_WITH_TIMEOUT(liveByUs(), liveByServer(), Patience);
    QVERIFY(liveByUs().size() >= 6);

    const pbx::State &state = m_pbx->state();
    // Hints.
    const QString hints = m_lab->cli(u"core show hints"_s);
    int lamps = 0;
    for (const QString &line : hints.split(u'\n')) {
        const QString key = line.section(u' ', 0, 0);
        if (!line.contains(u"State:"_s) || key.startsWith(u'_'))
            continue;
        ++lamps;
        QVERIFY2(state.extensions().contains(key), qPrintable(key));
    }
    QVERIFY(lamps > 6);
    QCOMPARE(state.extensions().size(), lamps);
    QCOMPARE(state.extensions().get(u"101@hints"_s)->status, pbx::ExtensionStatus::Idle);
    QCOMPARE(state.extensions().get(u"106@hints"_s)->status, pbx::ExtensionStatus::Unavailable);
    // Phones.
    for (const QString &number : {u"101"_s, u"102"_s, u"103"_s, u"104"_s, u"105"_s}) {
        const pbx::Peer *peer = state.peers().get(QString(u"PJSIP/"_s + number));
        QVERIFY(peer);
        QVERIFY(peer->status == pbx::PeerStatus::Reachable || peer->status == pbx::PeerStatus::Registered);
        QVERIFY(peer->address.startsWith(u"127.0.0.1:"_s));
    }
    QVERIFY(state.peers().get(u"PJSIP/106"_s)->status == pbx::PeerStatus::Unregistered
            || state.peers().get(u"PJSIP/106"_s)->status == pbx::PeerStatus::Unreachable
            || state.peers().get(u"PJSIP/106"_s)->status == pbx::PeerStatus::Unknown);
    // Queues, parking, the room.
    QCOMPARE(state.queues().size(), qsizetype(2));
    QVERIFY(state.queueMembers().get(u"support\nPJSIP/103"_s));
    QVERIFY(state.queueMembers().get(u"support\nPJSIP/103"_s)->paused);
    QCOMPARE(state.queueMembers().get(u"support\nPJSIP/103"_s)->pausedReason, u"lunch"_s);
    QCOMPARE(state.parkedCalls().size(), qsizetype(1));
    QVERIFY(state.parkedCalls().contains(u"default\n701"_s));
    QCOMPARE(state.conferences().size(), qsizetype(1));
    QCOMPARE(state.conferences().get(u"300"_s)->participants, 1);
    QCOMPARE(state.counters().unknownEvents, quint64(0));
    QCOMPARE(state.counters().malformed, quint64(0));
    m_lab->cli(u"queue unpause member PJSIP/103 queue support"_s);
}

void tst_Live::aCallStepByStep()
{
    // Our phone 102 answers by itself, 101 only when somebody does.
    Awaited<QString> call;
    m_pbx->attendant().call(u"101"_s, this, call.taker());
    QTRY_VERIFY_WITH_TIMEOUT(call.result, Patience);
    QVERIFY2(call.result->ok(), qPrintable(call.result->ok() ? QString() : call.result->error().text));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"PJSIP/102"_s), u"Up"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"PJSIP/101"_s), u"Ringing"_s, Patience);
    const pbx::Table<pbx::Extension> &extensions = m_pbx->state().extensions();
    QTRY_COMPARE_WITH_TIMEOUT(extensions.get(u"101@hints"_s)->status, pbx::ExtensionStatus::Ringing, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(extensions.get(u"101@hints"_s)->otherNumber, u"102"_s, Patience);
    QVERIFY(extensions.get(u"101@hints"_s)->incoming);
    // The called phone is told who calls, not its own number.
    QCOMPARE(m_pbx->state().channels().get(onlyChannelOf(u"PJSIP/101"_s))->connectedNumber, u"102"_s);

    m_lab->phone(u"101"_s).answer();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"PJSIP/101"_s), u"Up"_s, Patience);
    const QString own = onlyChannelOf(u"PJSIP/102"_s);
    const QString party = onlyChannelOf(u"PJSIP/101"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().partnersOf(own), QStringList{party}, Patience);
    QCOMPARE(m_pbx->attendant().ownChannel(), own);
    QCOMPARE(m_pbx->attendant().ownParty(), party);
    QTRY_COMPARE_WITH_TIMEOUT(liveByUs(), liveByServer(), Patience);

    // Blind transfer of the other party: ours is released, theirs talks to 103.
    Awaited<QString> transfer;
    m_pbx->attendant().transfer(own, u"103"_s, this, transfer.taker());
    QTRY_VERIFY_WITH_TIMEOUT(transfer.result, Patience);
    QVERIFY2(transfer.result->ok(), qPrintable(transfer.result->ok() ? QString() : transfer.result->error().text));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"PJSIP/103"_s), u"Up"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().partnersOf(party),
                              QStringList{onlyChannelOf(u"PJSIP/103"_s)}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().channelsOf(u"PJSIP/102"_s).isEmpty(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(liveByUs(), liveByServer(), Patience);

    Awaited<QString> hangUp;
    m_pbx->attendant().hangUp(party, this, hangUp.taker());
    QTRY_VERIFY_WITH_TIMEOUT(hangUp.result, Patience);
    QVERIFY(hangUp.result->ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().channels().isEmpty(), Patience);
    QVERIFY(liveByServer().isEmpty());
    // A parking lot's bridge stays for the next call; it joins nobody.
    m_pbx->state().bridges().forEach([this](pbx::Slot slot) {
        QVERIFY(m_pbx->state().bridges().at(slot).legs.isEmpty());
    });
    QTRY_COMPARE_WITH_TIMEOUT(extensions.get(u"101@hints"_s)->status, pbx::ExtensionStatus::Idle, Patience);

    // What is gone cannot be hung up again; the answer says so.
    Awaited<QString> again;
    m_pbx->attendant().hangUp(party, this, again.taker());
    QTRY_VERIFY_WITH_TIMEOUT(again.result, Patience);
    QVERIFY(!again.result->ok());
}

void tst_Live::bothEndsMoveTogether()
{
    Awaited<QString> call;
    m_pbx->attendant().callFor(u"103"_s, u"104"_s, this, call.taker());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"PJSIP/104"_s), u"Up"_s, Patience);
    const QString a = onlyChannelOf(u"PJSIP/103"_s);
    const QString b = onlyChannelOf(u"PJSIP/104"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().partnersOf(a), QStringList{b}, Patience);
    Awaited<QString> move;
    m_pbx->attendant().transferBoth(a, b, u"300"_s, this, move.taker());
    QTRY_VERIFY_WITH_TIMEOUT(move.result, Patience);
    QVERIFY(move.result->ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().conferences().contains(u"300"_s), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().conferences().get(u"300"_s)->participants, 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(liveByUs(), liveByServer(), Patience);
    hangUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().conferences().isEmpty(), Patience);
}

void tst_Live::aTimeLimitEndsTheCall()
{
    Awaited<QString> call;
    m_pbx->attendant().call(u"9000"_s, this, call.taker());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"PJSIP/102"_s), u"Up"_s, Patience);
    const auto left = [this] {
        const QString name = m_pbx->state().channels().get(onlyChannelOf(u"PJSIP/102"_s))->name;
        const QString shown = m_lab->cli(u"core show channel "_s + name);
        return shown.section(u"Time to Hangup: "_s, 1).section(u'\n', 0, 0).trimmed();
    };
    QCOMPARE(left(), u"0"_s);
    Awaited<QString> set;
    m_pbx->attendant().limit(onlyChannelOf(u"PJSIP/102"_s), std::chrono::seconds(600), this, set.taker());
    QTRY_VERIFY_WITH_TIMEOUT(set.result, Patience);
    QVERIFY(left().toInt() > 0);
    Awaited<QString> lifted;
    m_pbx->attendant().limit(onlyChannelOf(u"PJSIP/102"_s), std::chrono::seconds(0), this, lifted.taker());
    QTRY_VERIFY_WITH_TIMEOUT(lifted.result, Patience);
    QVERIFY2(lifted.result->ok(), qPrintable(lifted.result->ok() ? QString() : lifted.result->error().text));
    QCOMPARE(left(), u"0"_s);
    Awaited<QString> limit;
    m_pbx->attendant().limit(onlyChannelOf(u"PJSIP/102"_s), std::chrono::seconds(2), this, limit.taker());
    QTRY_VERIFY_WITH_TIMEOUT(limit.result, Patience);
    QVERIFY(limit.result->ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().channels().isEmpty(), Patience);
    QVERIFY(liveByServer().isEmpty());
}

void tst_Live::aVoicemailIsCounted()
{
    const auto count = [this] {
        Awaited<pbx::MailboxMessages> answer;
        m_pbx->attendant().mailboxCount(u"101@default"_s, this, answer.taker());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.result, Patience); }();
        return answer.result && answer.result->ok() ? answer.result->value().newMessages : -1;
    };
    const auto waiting = [this] {
        Awaited<bool> answer;
        m_pbx->attendant().mailboxStatus(u"101@default"_s, this, answer.taker());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.result, Patience); }();
        return answer.result && answer.result->ok() && answer.result->value();
    };
    QCOMPARE(count(), 0);
    QVERIFY(!waiting());
    m_lab->cli(u"channel originate Local/9001@internal application VoiceMail 101@default,s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().mailboxes().contains(u"101@default"_s), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().mailboxes().get(u"101@default"_s)->newMessages, 1, Patience);
    QCOMPARE(count(), 1);
    QVERIFY(waiting());
}

void tst_Live::aCommandPrintsItsOutput()
{
    Awaited<QString> version;
    m_pbx->attendant().command(u"core show version"_s, this, version.taker());
    QTRY_VERIFY_WITH_TIMEOUT(version.result, Patience);
    QVERIFY(version.result->ok());
    QVERIFY(version.result->value().startsWith(u"Asterisk 22."_s));
    Awaited<QString> wrong;
    m_pbx->attendant().command(u"nosuch command"_s, this, wrong.taker());
    QTRY_VERIFY_WITH_TIMEOUT(wrong.result, Patience);
    QVERIFY(!wrong.result->ok());
    QVERIFY(wrong.result->error().text.contains(u"No such command"_s));
}

void tst_Live::phonesComeAndGo()
{
    const auto status = [this] { return m_pbx->state().extensions().get(u"104@hints"_s)->status; };
    QTRY_COMPARE_WITH_TIMEOUT(status(), pbx::ExtensionStatus::Idle, Patience);
    m_lab->phone(u"104"_s).off();
    QTRY_COMPARE_WITH_TIMEOUT(status(), pbx::ExtensionStatus::Unavailable, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().peers().get(u"PJSIP/104"_s)->address.isEmpty(), Patience);
    m_lab->phone(u"104"_s).on();
    QTRY_COMPARE_WITH_TIMEOUT(status(), pbx::ExtensionStatus::Idle, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().peers().get(u"PJSIP/104"_s)->address.startsWith(u"127.0.0.1:"_s), Patience);
}

void tst_Live::aRestartInTheMiddleOfCalls()
{
    Awaited<QString> call;
    m_pbx->attendant().call(u"103"_s, this, call.taker());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"PJSIP/103"_s), u"Up"_s, Patience);
    const quint32 epoch = m_pbx->state().epoch();

    QSignalSpy changed(m_pbx.get(), &pbx::Pbx::linkChanged);
    m_lab->restartNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->link() == pbx::Link::Stale || m_pbx->state().epoch() > epoch, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), pbx::Link::Live, 2 * Patience);
    QVERIFY(m_pbx->state().epoch() > epoch);
    QVERIFY(changed.count() >= 2);
    QTRY_COMPARE_WITH_TIMEOUT(liveByUs(), liveByServer(), Patience);
    QVERIFY(m_pbx->state().bridges().isEmpty());

    // It works again: the phones come back by themselves, and so do the calls.
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().extensions().get(u"103@hints"_s)->status, pbx::ExtensionStatus::Idle,
                              2 * Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->state().extensions().get(u"102@hints"_s)->status, pbx::ExtensionStatus::Idle,
                              2 * Patience);
    Awaited<QString> again;
    m_pbx->attendant().call(u"103"_s, this, again.taker());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"PJSIP/103"_s), u"Up"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(liveByUs(), liveByServer(), Patience);
}

QTEST_GUILESS_MAIN(tst_Live)
#include "tst_live.moc"
