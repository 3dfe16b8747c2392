// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real slapd is asked, as Cordboard asks one.

#include "directory/directory.h"
#include "directory/ldapsource.h"
#include "realservers.h"
#include "support/tlspbx.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using directory::LdapAnswer;
using directory::LdapClient;
using directory::LdapSettings;
using directory::LdapSource;
using Kind = directory::ServerTrouble::Kind;

namespace {

constexpr int Patience = 20'000;
const QString Secret = u"open sesame"_s;

/// Says these bytes to whoever connects, whatever they say.
class Liar : public QTcpServer
{
public:
    explicit Liar(QByteArray bytes)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, bytes] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QIODevice::readyRead, socket, [this, socket, bytes] {
                heard += socket->readAll();
                socket->write(bytes);
            });
        });
    }
    QByteArray heard;
};

} // namespace

class tst_Ldap : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void filtersAreEscaped_data();
    void filtersAreEscaped();
    void numbersAndNames_data();
    void numbersAndNames();
    void encrypted_data();
    void encrypted();
    void untrusted_data();
    void untrusted();
    void aWrongPassword();
    void aPasswordIsNotSentInTheClear();
    void namesAreFoundAsTheyAreTyped();
    void overtakenSearchesAreAbandoned();
    void aNumberIsLookedUpOnce();
    void whatIsTypedIsNoFilter();
    void thereIsMore();
    void noSuchBase();
    void stoppedAndStarted();
    void lies_data();
    void lies();
    void nothingIsSaid();

private:
    [[nodiscard]] LdapSettings settings() const
    {
        LdapSettings server;
        server.id = u"test"_s;
        server.name = u"Company"_s;
        server.host = u"localhost"_s;
        server.port = m_slapd->port();
        server.encryption = LdapSettings::Encryption::None;
        server.user = u"cn=reception,dc=example,dc=com"_s;
        server.base = u"ou=people,dc=example,dc=com"_s;
        const auto preset = directory::LdapPreset::inetOrgPerson();
        server.filter = preset.filter;
        server.mapping = preset.mapping;
        return server;
    }
    /// Everybody, asked for once.
    [[nodiscard]] LdapAnswer ask(const LdapSettings &server, const QString &secret = Secret,
                                 int most = 25, int patience = 10'000)
    {
        LdapClient client(server);
        client.setPatience(std::chrono::milliseconds(patience));
        client.setSecret(secret);
        std::optional<LdapAnswer> answer;
        client.search({directory::filterForAll(server), attributesOf(server.mapping), most},
                      [&](const LdapAnswer &got) { answer = got; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, Patience))
            qWarning("no answer");
        return answer.value_or(LdapAnswer());
    }
    [[nodiscard]] static QStringList names(const LdapSource &source)
    {
        QStringList names;
        for (const store::Contact &contact : source.contacts())
            names += contact.name;
        names.sort();
        return names;
    }

    std::unique_ptr<support::CertificateMaker> m_make;
    std::unique_ptr<Slapd> m_slapd;
    QSslConfiguration m_system;
};

void tst_Ldap::initTestCase()
{
    m_make = std::make_unique<support::CertificateMaker>();
    QVERIFY(!m_make->signedByAuthority().certificate.isNull());
    m_system = QSslConfiguration::defaultConfiguration();
    m_slapd = std::make_unique<Slapd>(m_make->path(u"signed.pem"_s), m_make->path(u"signed.key"_s),
                                      m_make->path(u"ca.pem"_s));
    QVERIFY(m_slapd->start());
}

void tst_Ldap::cleanupTestCase()
{
    m_slapd.reset();
}

void tst_Ldap::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_system);
}

void tst_Ldap::filtersAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("plain") << u"Ada"_s << QByteArray("Ada");
    QTest::newRow("another filter") << u"*)(uid=*"_s << QByteArray("\\2a\\29\\28uid=\\2a");
    QTest::newRow("backslash") << u"a\\2a"_s << QByteArray("a\\5c2a");
    QTest::newRow("nothing") << u"a"_s + QChar(0) + u"b"_s << QByteArray("a\\00b");
    QTest::newRow("a line") << u"a\nb"_s << QByteArray("a\\0ab");
    QTest::newRow("umlaut") << u"Müller"_s << "Müller"_ba;
}

void tst_Ldap::filtersAreEscaped()
{
    QFETCH(QString, text);
    QTEST(directory::escapedForFilter(text), "escaped");
}

void tst_Ldap::numbersAndNames_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("holds"); // "": nothing is asked
    LdapSettings server = settings();
    server.filter = u"x=1"_s;
    server.mapping = {};
    server.mapping.name = u"cn"_s;
    server.mapping.work = u"telephoneNumber, not a name, 1.2.3;x-a"_s;
    const auto row = [](const char *name, const QByteArray &filter, const QString &holds) {
        QTest::newRow(name) << filter << holds;
    };
    row("one letter", filterForText(server, u"a"_s), {});
    row("two letters", filterForText(server, u"ad"_s),
        u"(&(x=1)(|(cn=ad*)(cn=* ad*)(givenName=ad*)(sn=ad*)))"_s);
    row("two words", filterForText(server, u"a  lo"_s), u"(cn=lo*)"_s);
    row("two digits", filterForText(server, u"10"_s), {});
    row("signs only", filterForText(server, u"+*#"_s), {});
    row("digits", filterForText(server, u"0104"_s),
        u"(&(x=1)(|(telephoneNumber=*1*0*4*)(1.2.3;x-a=*1*0*4*)))"_s);
    row("an extension", filterForNumber(server, u"104"_s),
        u"(&(x=1)(|(telephoneNumber=104)(1.2.3;x-a=104)))"_s);
    row("a long number", filterForNumber(server, u"0049 30 555-0144"_s),
        u"(telephoneNumber=*5*5*5*0*1*4*4*)"_s);
    row("a name that calls", filterForNumber(server, u"anonymous"_s), {});
}

void tst_Ldap::numbersAndNames()
{
    QFETCH(QByteArray, filter);
    QFETCH(QString, holds);
    if (holds.isEmpty())
        QCOMPARE(filter, QByteArray());
    else
        QVERIFY2(filter.contains(holds.toUtf8()), filter.constData());
}

void tst_Ldap::encrypted_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<bool>("pinned");
    QTest::newRow("TLS, by its authority") << false << false;
    QTest::newRow("TLS, pinned") << false << true;
    QTest::newRow("StartTLS, by its authority") << true << false;
    QTest::newRow("StartTLS, pinned") << true << true;
}

void tst_Ldap::encrypted()
{
    QFETCH(bool, startTls);
    QFETCH(bool, pinned);
    LdapSettings server = settings();
    server.encryption =
        startTls ? LdapSettings::Encryption::StartTls : LdapSettings::Encryption::Tls;
    server.port = startTls ? m_slapd->port() : m_slapd->tlsPort();
    const QSslCertificate own = QSslCertificate::fromPath(m_make->path(u"signed.pem"_s)).value(0);
    if (pinned) {
        server.pinnedSha256 = own.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    } else {
        QSslConfiguration knowing = m_system;
        knowing.setCaCertificates({m_make->authority()});
        QSslConfiguration::setDefaultConfiguration(knowing);
    }
    const LdapAnswer answer = ask(server);
    QVERIFY2(!answer.trouble, qPrintable(answer.trouble.text));
    QCOMPARE(answer.entries.size(), 3);
    QVERIFY(!answer.isCut);
}

void tst_Ldap::untrusted_data()
{
    encrypted_data();
}

void tst_Ldap::untrusted()
{
    QFETCH(bool, startTls);
    QFETCH(bool, pinned);
    LdapSettings server = settings();
    server.encryption =
        startTls ? LdapSettings::Encryption::StartTls : LdapSettings::Encryption::Tls;
    server.port = startTls ? m_slapd->port() : m_slapd->tlsPort();
    if (pinned)
        server.pinnedSha256 = m_make->authority().digest(QCryptographicHash::Sha256).toHex();
    const LdapAnswer answer = ask(server);
    QCOMPARE(answer.trouble.kind, Kind::Untrusted);
    QVERIFY(answer.entries.isEmpty());
    const QSslCertificate own = QSslCertificate::fromPath(m_make->path(u"signed.pem"_s)).value(0);
    QCOMPARE(answer.trouble.certificate.sha256, own.digest(QCryptographicHash::Sha256).toHex());
    QVERIFY(answer.trouble.certificate.problems.testFlag(pinned ? ami::Certificate::Changed
                                                                : ami::Certificate::Unknown));
}

void tst_Ldap::aWrongPassword()
{
    const LdapAnswer answer = ask(settings(), u"wrong"_s);
    QCOMPARE(answer.trouble.kind, Kind::Refused);
    QVERIFY2(answer.trouble.text.contains(u"credentials"_s), qPrintable(answer.trouble.text));
    // Servers would take a name without a password for nobody.
    QCOMPARE(ask(settings(), QString()).trouble.kind, Kind::NoSecret);
    // It is tried once: the next ones could lock the login.
    LdapSource source(settings());
    source.setSecret(u"wrong"_s);
    source.search(u"ada"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), LdapSource::State::Failed, Patience);
    QCOMPARE(source.asked(), 1);
    QSignalSpy changed(&source, &LdapSource::changed);
    source.lookUp(u"0305550144"_s);
    source.setSecret(Secret);
    QCOMPARE(source.state(), LdapSource::State::Ready);
    QTRY_COMPARE_WITH_TIMEOUT(names(source), QStringList{u"Ada Lovelace"_s}, Patience);
}

void tst_Ldap::aPasswordIsNotSentInTheClear()
{
    LdapSettings server = settings();
    server.host = u"192.0.2.1"_s; // nobody is there, and nobody is asked
    QElapsedTimer time;
    time.start();
    QCOMPARE(ask(server).trouble.kind, Kind::Exposed);
    QVERIFY(time.elapsed() < 5'000);
    server.clearSecret = true;
    QVERIFY(server.isExposed());
    server.encryption = LdapSettings::Encryption::StartTls;
    QVERIFY(!server.isExposed());
    // A server that knows no TLS gets no password.
    Liar plain(QByteArray::fromHex("300c02010178070a010204000400"));
    server.host = u"127.0.0.1"_s;
    server.port = plain.serverPort();
    QCOMPARE(ask(server).trouble.kind, Kind::Tls);
    QVERIFY(!plain.heard.isEmpty());
    QVERIFY(!plain.heard.contains("sesame"));
}

void tst_Ldap::namesAreFoundAsTheyAreTyped()
{
    LdapSource source(settings());
    source.setSecret(Secret);
    directory::Directory directory;
    directory.addSource(&source);
    QVERIFY(source.contacts().isEmpty());
    directory.search(u"l"_s); // says too little
    directory.search(u"lov"_s);
    QTRY_COMPARE_WITH_TIMEOUT(names(source), QStringList{u"Ada Lovelace"_s}, Patience);
    const store::Contact ada = source.contacts().first();
    QCOMPARE(ada.company, u"Analytical Engines"_s);
    QCOMPARE(ada.email, u"ada@example.com"_s);
    QCOMPARE(ada.phones.size(), 2);
    QCOMPARE(ada.phones.at(1).kind, store::Phone::Kind::Mobile);
    QCOMPARE(ada.source, u"Company"_s);
    QTRY_COMPARE_WITH_TIMEOUT(directory.index().find(u"lov"_s, 5).size(), std::size_t(1), Patience);
    // More letters of it need no server.
    QCOMPARE(source.asked(), 1);
    directory.search(u"lovel"_s);
    directory.search(u"zimmer zoe"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 2, Patience);
    QCOMPARE(source.asked(), 2);
}

void tst_Ldap::overtakenSearchesAreAbandoned()
{
    LdapSource source(settings());
    source.setSecret(Secret);
    for (const QString &typed : {u"lo"_s, u"lov"_s, u"ad"_s, u"zo"_s})
        source.search(typed);
    QTRY_COMPARE_WITH_TIMEOUT(names(source), QStringList{u"Zoe Zimmer"_s}, Patience);
    QCOMPARE(source.asked(), 1); // nobody typed for that long
    LdapClient client(settings());
    client.setSecret(Secret);
    int answers = 0;
    const auto count = [&answers](const LdapAnswer &answer) {
        answers += answer.trouble ? 100 : 1;
    };
    for (int i = 0; i < 20; ++i)
        client.search({"(cn=*)", {u"cn"_s}, 5}, count);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1, Patience);
    for (int i = 0; i < 20; ++i)
        client.search({"(cn=*)", {u"cn"_s}, 5}, count); // over the connection that stands
    QTRY_COMPARE_WITH_TIMEOUT(answers, 2, Patience);
}

void tst_Ldap::aNumberIsLookedUpOnce()
{
    LdapSource source(settings());
    source.setSecret(Secret);
    directory::Directory directory;
    directory.setNumbers(directory::Numbers({u"DE"_s, u"30"_s, u"0"_s, 4, {}}));
    directory.addSource(&source);
    for (int i = 0; i < 10; ++i)
        directory.lookUp(u"00305550144"_s); // as the PBX may tell it
    directory.lookUp(u"104"_s);
    directory.lookUp(u"03099999999"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.asked(), 3, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(names(source), (QStringList{u"Ada Lovelace"_s, u"Zoe Zimmer"_s}),
                              Patience);
    QTRY_COMPARE_WITH_TIMEOUT(directory.withNumber(u"00305550144"_s).size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(directory.withNumber(u"104"_s).size(), 1, Patience);
    source.search(u"star"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 3, Patience);
    directory.lookUp(u"03099999999"_s); // nobody has it, and that is known
    directory.lookUp(u"00305550144"_s);
    source.search(u"zimm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.asked(), 5, Patience);
}

void tst_Ldap::whatIsTypedIsNoFilter()
{
    LdapSource source(settings());
    source.setSecret(Secret);
    source.search(u"*)(uid=*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.asked(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(source.wasHeard(), Patience);
    QVERIFY(source.contacts().isEmpty());
    source.search(u"star * (ui"_s); // who is called so is found
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 1, Patience);
    QCOMPARE(source.contacts().first().name, u"Star * (uid) Back\\slash"_s);
}

void tst_Ldap::thereIsMore()
{
    const LdapAnswer answer = ask(settings(), Secret, 2);
    QVERIFY(!answer.trouble);
    QCOMPARE(answer.entries.size(), 2);
    QVERIFY(answer.isCut);
}

void tst_Ldap::noSuchBase()
{
    LdapSettings server = settings();
    server.base = u"ou=nobody,dc=example,dc=com"_s;
    QCOMPARE(ask(server).trouble.kind, Kind::NotFound);
    server.base = u"no DN"_s;
    QCOMPARE(ask(server).trouble.kind, Kind::NotFound);
    server = settings();
    server.filter = u"((("_s;
    QCOMPARE(ask(server).trouble.kind, Kind::Other);
    server = settings();
    server.user.clear(); // nobody is shown to nobody
    const LdapAnswer answer = ask(server);
    QVERIFY(answer.entries.isEmpty());
    QVERIFY(answer.trouble);
}

void tst_Ldap::stoppedAndStarted()
{
    LdapSource source(settings());
    source.setSecret(Secret);
    source.search(u"ada"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 1, Patience);
    m_slapd->stop();
    source.search(u"zoe"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), LdapSource::State::Failed, Patience);
    QCOMPARE(source.trouble()->kind, Kind::Unreachable);
    QVERIFY(!source.why().isEmpty());
    QCOMPARE(source.contacts().size(), 1); // what was known stays
    QVERIFY(m_slapd->start());
    source.search(u"zim"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 2, Patience);
    QCOMPARE(source.state(), LdapSource::State::Ready);
    // A connection that broke while nobody asked is made anew, and nobody notices.
    m_slapd->stop();
    QVERIFY(m_slapd->start());
    source.search(u"sta"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 3, Patience);
    QCOMPARE(source.state(), LdapSource::State::Ready);
}

void tst_Ldap::lies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another protocol") << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba;
    QTest::newRow("two gigabytes") << QByteArray::fromHex("30847fffffff0201");
    QTest::newRow("endless length") << QByteArray::fromHex("30ffffffffffffffffffffffff");
    QTest::newRow("no length") << QByteArray::fromHex("3080020101610000");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    // A success that is one byte short in its middle.
    QTest::newRow("short") << QByteArray::fromHex("300c02010161070a0100040504");
    // 4,000 sequences in each other.
    QTest::newRow("deep") << QByteArray::fromHex("30821f40") +
                                 QByteArray("\x30\x80").repeated(4000);
}

void tst_Ldap::lies()
{
    QFETCH(QByteArray, bytes);
    Liar liar(bytes);
    LdapSettings server = settings();
    server.host = u"127.0.0.1"_s;
    server.port = liar.serverPort();
    const LdapAnswer answer = ask(server, Secret, 25, 400);
    QVERIFY(answer.trouble);
    QVERIFY(answer.entries.isEmpty());
}

void tst_Ldap::nothingIsSaid()
{
    Liar silent({});
    LdapSettings server = settings();
    server.host = u"127.0.0.1"_s;
    server.port = silent.serverPort();
    QCOMPARE(ask(server, Secret, 25, 300).trouble.kind, Kind::Silent);
    silent.close();
    QCOMPARE(ask(server).trouble.kind, Kind::Unreachable);
}

QTEST_GUILESS_MAIN(tst_Ldap)
#include "tst_ldap.moc"
