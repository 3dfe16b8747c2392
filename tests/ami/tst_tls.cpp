// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which certificates a session takes, and what it does about the others.

#include "ami/session.h"
#include "support/tlspbx.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QTest>

using namespace ami;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Stage = Session::Stage;
using Failure = Session::Failure;
using support::CertificateMaker;
using support::Identity;
using support::TlsPbx;

Q_DECLARE_METATYPE(support::Identity)

namespace {

constexpr int Patience = 15'000;

Session::Timing fast()
{
    Session::Timing timing;
    timing.backoff.table = {20ms};
    timing.backoff.jitter = 0;
    return timing;
}

Endpoint endpointOf(const TlsPbx &pbx, const QByteArray &pin = {})
{
    Endpoint endpoint;
    endpoint.host = u"localhost"_s;
    endpoint.port = pbx.serverPort();
    endpoint.tls = true;
    endpoint.user = u"operator"_s;
    endpoint.secret = u"sw1tch"_s;
    endpoint.pinnedSha256 = pin;
    return endpoint;
}

/// As openssl prints it.
QByteArray withColons(const QByteArray &hex)
{
    return QByteArray::fromHex(hex).toHex(':').toUpper();
}

} // namespace

class tst_Tls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesWhatIsToBeTrusted_data();
    void takesWhatIsToBeTrusted();
    void refusesTheRest_data();
    void refusesTheRest();
    void stopsAtAChangedCertificate();
    void triesAgainWhenTheUserSaysSo();
    void aServerOfTheTimeOfTls1();

private:
    std::unique_ptr<CertificateMaker> m_make;
};

void tst_Tls::initTestCase()
{
    m_make = std::make_unique<CertificateMaker>();
    QVERIFY(!m_make->authority().isNull());
    // The authorities that "this system" knows are one.
    QSslConfiguration system = QSslConfiguration::defaultConfiguration();
    system.setCaCertificates({m_make->authority()});
    QSslConfiguration::setDefaultConfiguration(system);
}

void tst_Tls::takesWhatIsToBeTrusted_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<bool>("pinned");
    QTest::newRow("signed by an authority") << m_make->signedByAuthority() << false;
    QTest::newRow("the same, pinned") << m_make->signedByAuthority() << true;
    QTest::newRow("self-signed, pinned") << m_make->selfSigned() << true;
    QTest::newRow("for another host, pinned") << m_make->selfSigned("pbx.example") << true;
    QTest::newRow("expired, pinned") << m_make->selfSigned("localhost", -1) << true;
}

void tst_Tls::takesWhatIsToBeTrusted()
{
    QFETCH(Identity, identity);
    QFETCH(bool, pinned);
    QVERIFY(!identity.certificate.isNull());
    TlsPbx pbx(identity);
    Session session;
    session.setTiming(fast());
    session.open(endpointOf(pbx, pinned ? withColons(identity.sha256()) : QByteArray()));
    QTRY_VERIFY2_WITH_TIMEOUT(session.isLive(), qPrintable(session.lastError()), Patience);
    QVERIFY(session.certificate().isNull());
    QVERIFY(!pbx.received().contains("sw1tch")); // MD5 also where nobody could read along
}

void tst_Tls::refusesTheRest_data()
{
    using C = Certificate;
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<int>("problems");
    const QByteArray other = m_make->selfSigned().sha256();
    const auto row = [](const char *name, const Identity &identity, const QByteArray &pin,
                        int problems) { QTest::newRow(name) << identity << pin << problems; };
    row("self-signed", m_make->selfSigned(), {}, C::Unknown);
    row("for another host", m_make->signedByAuthority("pbx.example"), {}, C::WrongName);
    row("expired", m_make->signedByAuthority("localhost", -1), {}, C::Expired);
    row("all at once", m_make->selfSigned("pbx.example", -1), {},
        C::Unknown | C::WrongName | C::Expired);
    row("not the pinned one", m_make->selfSigned(), other, C::Changed | C::Unknown);
    // Pinned means pinned: an authority may have been talked into it.
    row("not the pinned one, but signed", m_make->signedByAuthority(), other, C::Changed);
    row("a pin of nothing", m_make->signedByAuthority(), ":", C::Changed);
}

void tst_Tls::refusesTheRest()
{
    QFETCH(Identity, identity);
    QFETCH(QByteArray, pin);
    QFETCH(int, problems);
    TlsPbx pbx(identity);
    Session session;
    session.setTiming(fast());
    session.open(endpointOf(pbx, pin));
    QTRY_COMPARE_WITH_TIMEOUT(session.stage(), Stage::Untrusted, Patience);
    QCOMPARE(session.failure(), Failure::Certificate);
    QVERIFY(!session.lastError().isEmpty());
    QCOMPARE(session.certificate().sha256, identity.sha256());
    QCOMPARE(session.certificate().trusted, Certificate::normalised(pin));
    QCOMPARE(int(session.certificate().problems), problems);
    QCOMPARE(session.certificate().validUntil, identity.certificate.expiryDate());
    QCOMPARE(session.msToRetry(), qint64(-1));

    // Not one byte was sent, and nobody tries again: another session has come and gone meanwhile.
    for (int i = 1; i <= 3; ++i) {
        Session patient;
        patient.open(endpointOf(pbx, identity.sha256()));
        QTRY_VERIFY_WITH_TIMEOUT(patient.isLive(), Patience);
        QCOMPARE(pbx.connections(), 1 + i);
        QCOMPARE(pbx.received().count("Action: Challenge"), i);
    }
    QCOMPARE(session.stage(), Stage::Untrusted);
}

void tst_Tls::stopsAtAChangedCertificate()
{
    const Identity before = m_make->selfSigned();
    const Identity after = m_make->selfSigned();
    QVERIFY(before.sha256() != after.sha256());
    TlsPbx pbx(before);
    Session session;
    session.setTiming(fast());
    QList<Stage> stages;
    connect(&session, &Session::stageChanged, this, [&](Stage stage) { stages.append(stage); });
    session.open(endpointOf(pbx, before.sha256()));
    QTRY_VERIFY_WITH_TIMEOUT(session.isLive(), Patience);

    pbx.restartAs(after);
    QTRY_COMPARE_WITH_TIMEOUT(session.stage(), Stage::Untrusted, Patience);
    QCOMPARE(stages, (QList{Stage::Connecting, Stage::Greeting, Stage::LoggingIn, Stage::Live,
                            Stage::Waiting, Stage::Connecting, Stage::Untrusted}));
    QCOMPARE(session.certificate().trusted, before.sha256());
    QCOMPARE(session.certificate().sha256, after.sha256());

    session.open(endpointOf(pbx, session.certificate().sha256)); // the user trusts it
    QTRY_VERIFY_WITH_TIMEOUT(session.isLive(), Patience);
    QVERIFY(session.certificate().isNull());
}

void tst_Tls::triesAgainWhenTheUserSaysSo()
{
    const Identity right = m_make->signedByAuthority();
    TlsPbx pbx(m_make->signedByAuthority("localhost", -1));
    Session session;
    session.setTiming(fast());
    session.open(endpointOf(pbx));
    QTRY_COMPARE_WITH_TIMEOUT(session.stage(), Stage::Untrusted, Patience);
    pbx.restartAs(right); // it was renewed
    session.reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(session.isLive(), Patience);
}

/// Debian 12's OpenSSL 3 speaks TLS 1.2 and 1.3; a PBX that has not been touched for ten years does
/// not.
void tst_Tls::aServerOfTheTimeOfTls1()
{
    QVERIFY(!m_make->selfSigned().certificate.isNull());
    QProcess old;
    old.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-tls1"_s,
                             u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-cert"_s,
                             m_make->path(u"self.pem"_s), u"-key"_s, m_make->path(u"self.key"_s)});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += old.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"),
                             Patience);
    Endpoint endpoint;
    endpoint.port =
        said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().trimmed().toUShort();
    QVERIFY(endpoint.port > 0);
    endpoint.tls = true;
    Session session;
    session.setTiming(fast());
    QList<Stage> stages; // it soon tries again
    connect(&session, &Session::stageChanged, this, [&](Stage stage) { stages += stage; });
    session.open(endpoint);
    QTRY_VERIFY_WITH_TIMEOUT(session.failure() != Failure::None, Patience);
    QVERIFY2(session.failure() == Failure::TlsTooOld, qPrintable(session.lastError()));
    // It may be renewed: that is no question to anybody.
    QCOMPARE(stages.mid(0, 2), (QList{Stage::Connecting, Stage::Waiting}));
    session.close();
    old.kill();
    QVERIFY(old.waitForFinished());
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
