// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real radicale is read, as Cordboard reads one; and servers that mean harm.

#include "directory/carddavsource.h"
#include "realservers.h"
#include "support/tlspbx.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using directory::CardDavSettings;
using directory::CardDavSource;
using directory::Multistatus;
using State = CardDavSource::State;
using Kind = directory::ServerTrouble::Kind;

namespace {

constexpr int Patience = 20'000;
const QString Secret = u"open sesame"_s;

QByteArray card(const QByteArray &name, const QByteArray &number)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + name.toLower() + "\r\nFN:" + name +
           "\r\nN:" + name + ";;;;\r\nTEL;TYPE=WORK:" + number + "\r\nEND:VCARD\r\n";
}

QByteArray multistatus(const QByteArray &inside)
{
    return R"(<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" )"
           R"(xmlns:c="urn:ietf:params:xml:ns:carddav">)" +
           inside + "</d:multistatus>";
}

QByteArray http(const QByteArray &status, const QByteArray &headers, const QByteArray &body = {})
{
    return "HTTP/1.1 " + status +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

/// Gives one answer after the other to requests, and keeps what it was sent.
class FakeDav : public QTcpServer
{
public:
    explicit FakeDav(support::Identity identity = {QSslCertificate(), QSslKey()})
        : m_identity(std::move(identity))
    {
        listen(QHostAddress::LocalHost);
    }
    std::function<QByteArray(const QByteArray &request)> answer;
    QByteArray heard;
    [[nodiscard]] QUrl url(const QString &path = u"/"_s) const
    {
        const bool tls = !m_identity.certificate.isNull();
        return QUrl((tls ? u"https://localhost:"_s : u"http://127.0.0.1:"_s) +
                    QString::number(serverPort()) + path);
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QIODevice::readyRead, socket, [this, socket] {
            const QByteArray got = socket->property("got").toByteArray() + socket->readAll();
            socket->setProperty("got", got);
            const qsizetype end = got.indexOf("\r\n\r\n");
            const qsizetype length = got.toLower().indexOf("content-length: ");
            const auto body =
                length < 0 ? 0 : got.sliced(length + 16).split('\r').first().toLongLong();
            if (end < 0 || got.size() < end + 4 + body)
                return;
            heard += got;
            socket->setProperty("got", {});
            socket->write(answer(got));
            socket->disconnectFromHost();
        });
        if (m_identity.certificate.isNull())
            return;
        socket->setLocalCertificate(m_identity.certificate);
        socket->setPrivateKey(m_identity.key);
        socket->startServerEncryption();
    }

private:
    support::Identity m_identity;
};

} // namespace

class tst_CardDav : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void booksAreFound_data();
    void booksAreFound();
    void whatChangesIsSeen();
    void aWrongPassword();
    void aServerThatIsGoneLeavesWhoWasKnown();
    void aPasswordIsNotSentInTheClear();
    void redirects_data();
    void redirects();
    void certificates();
    void answers_data();
    void answers();
    void hostile_data();
    void hostile();

private:
    [[nodiscard]] CardDavSettings settings(const QString &path = u"/"_s) const
    {
        CardDavSettings server;
        server.id = u"test"_s;
        server.name = u"Books"_s;
        server.url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_radicale->port()) + path);
        server.user = u"reception"_s;
        return server;
    }
    [[nodiscard]] static QStringList names(const CardDavSource &source)
    {
        QStringList names;
        for (const store::Contact &contact : source.contacts())
            names += contact.name;
        names.sort();
        return names;
    }
    /// Reads such a server once, and gives what was wrong.
    [[nodiscard]] static directory::ServerTrouble read(CardDavSettings server, const QUrl &url)
    {
        server.url = url;
        CardDavSource source(server);
        source.setSecret(Secret);
        if (!QTest::qWaitFor([&] { return source.state() != State::Loading; }, Patience))
            qWarning("it is still being read");
        return *source.trouble();
    }

    std::unique_ptr<Radicale> m_radicale;
    std::unique_ptr<support::CertificateMaker> m_make;
    QSslConfiguration m_system;
};

void tst_CardDav::initTestCase()
{
    m_make = std::make_unique<support::CertificateMaker>();
    m_system = QSslConfiguration::defaultConfiguration();
    m_radicale = std::make_unique<Radicale>();
    m_radicale->put(u"contacts"_s, u"ada.vcf"_s, card("Ada", "+49 30 5550144"));
    m_radicale->put(u"contacts"_s, u"bob.vcf"_s, card("Bob", "104"));
    m_radicale->put(u"team"_s, u"zoe.vcf"_s, card("Zoe", "105"));
    QVERIFY(m_radicale->start());
}

void tst_CardDav::cleanupTestCase()
{
    m_radicale.reset();
}

void tst_CardDav::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_system);
}

void tst_CardDav::booksAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"Ada"_s, u"Bob"_s, u"Zoe"_s};
    QTest::newRow("the host") << QString() << all;
    QTest::newRow("its root") << u"/"_s << all;
    QTest::newRow("the home") << u"/reception/"_s << all;
    QTest::newRow("a book") << u"/reception/team/"_s << QStringList{u"Zoe"_s};
}

void tst_CardDav::booksAreFound()
{
    QFETCH(QString, path);
    CardDavSource source(settings(path));
    QCOMPARE(source.state(), State::Loading);
    source.setSecret(Secret);
    QTRY_VERIFY_WITH_TIMEOUT(source.state() != State::Loading, Patience);
    QVERIFY2(!*source.trouble(), qPrintable(source.why()));
    QTEST(names(source), "found");
    QCOMPARE(source.contacts().first().source, u"Books"_s);
    QVERIFY(source.readAt().isValid());
}

void tst_CardDav::whatChangesIsSeen()
{
    CardDavSource source(settings());
    source.setSecret(Secret);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 3, Patience);
    QCOMPARE(source.fetched(), 3);
    m_radicale->put(u"contacts"_s, u"bob.vcf"_s, card("Robert", "104"));
    m_radicale->put(u"contacts"_s, u"cleo.vcf"_s, card("Cleo", "106"));
    source.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(names(source),
                              (QStringList{u"Ada"_s, u"Cleo"_s, u"Robert"_s, u"Zoe"_s}), Patience);
    QCOMPARE(source.fetched(), 5); // only what changed
    m_radicale->remove(u"contacts"_s, u"cleo.vcf"_s);
    m_radicale->put(u"contacts"_s, u"bob.vcf"_s, card("Bob", "104"));
    source.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(names(source), (QStringList{u"Ada"_s, u"Bob"_s, u"Zoe"_s}), Patience);
    QCOMPARE(source.fetched(), 6);
    QSignalSpy changed(&source, &CardDavSource::changed);
    const QDateTime before = source.readAt();
    source.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(source.readAt() > before, Patience);
    QVERIFY(changed.isEmpty()); // and nobody looks again for nothing
}

void tst_CardDav::aWrongPassword()
{
    CardDavSource source(settings());
    source.setSecret(Secret);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 3, Patience);
    source.setSecret(u"wrong"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), State::Failed, Patience);
    QCOMPARE(source.trouble()->kind, Kind::Refused);
    QCOMPARE(source.contacts().size(), 3);
    source.setSecret({}, u"locked"_s);
    QCOMPARE(source.trouble()->kind, Kind::NoSecret);
    QCOMPARE(source.why(), u"locked"_s);
    source.setSecret(Secret);
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), State::Ready, Patience);
}

void tst_CardDav::aServerThatIsGoneLeavesWhoWasKnown()
{
    CardDavSource source(settings());
    source.setSecret(Secret);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 3, Patience);
    m_radicale->stop();
    source.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), State::Failed, Patience);
    QCOMPARE(source.trouble()->kind, Kind::Unreachable);
    QVERIFY(!source.why().isEmpty());
    QCOMPARE(source.contacts().size(), 3);
    QVERIFY(m_radicale->start());
    source.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), State::Ready, Patience);
    QCOMPARE(source.contacts().size(), 3);
}

void tst_CardDav::aPasswordIsNotSentInTheClear()
{
    CardDavSettings server = settings();
    QVERIFY(!server.isExposed()); // it stays on this machine
    server.url = QUrl(u"http://192.0.2.1/"_s);
    QVERIFY(server.isExposed());
    server.url = QUrl(u"https://192.0.2.1/"_s);
    QVERIFY(!server.isExposed());
    server.url = QUrl(u"http://192.0.2.1/"_s);
    server.user.clear();
    QVERIFY(!server.isExposed());
    // What calls itself another machine is one, whoever answers there.
    FakeDav fake;
    fake.answer = [](const QByteArray &) {
        return http("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    };
    const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, fake.serverPort());
    QNetworkProxy::setApplicationProxy(proxy);
    const Kind kind = read(settings(), QUrl(u"http://books.example/"_s)).kind;
    CardDavSettings allowed = settings();
    allowed.clearSecret = true;
    const QByteArray heard = std::exchange(fake.heard, {});
    const Kind kindAllowed = read(allowed, QUrl(u"http://books.example/"_s)).kind;
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QCOMPARE(kind, Kind::Exposed);
    QVERIFY(heard.contains("PROPFIND"));
    QVERIFY2(!heard.toLower().contains("authorization"), heard.constData());
    QCOMPARE(kindAllowed, Kind::Refused); // what it then sent was wrong for this server
    QVERIFY(fake.heard.contains("Authorization: Basic"));
}

void tst_CardDav::redirects_data()
{
    QTest::addColumn<QString>("to"); // %1: the port of a server that says it
    QTest::addColumn<bool>("followed");
    QTest::newRow("the same host") << u"http://127.0.0.1:%1/there"_s << true;
    QTest::newRow("a path") << u"/there"_s << true;
    QTest::newRow("another host") << u"http://localhost:%1/there"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("round and round") << u"/"_s << false;
}

void tst_CardDav::redirects()
{
    QFETCH(QString, to);
    QFETCH(bool, followed);
    FakeDav fake;
    const QByteArray target = to.replace(u"%1"_s, QString::number(fake.serverPort())).toUtf8();
    int requests = 0;
    fake.answer = [&](const QByteArray &request) {
        ++requests;
        return request.contains(" /there ") ? http("404 Not Found", {})
                                            : http("302 Found", "Location: " + target + "\r\n");
    };
    const Kind kind = read(settings(), fake.url()).kind;
    QCOMPARE(kind, followed ? Kind::NotFound : Kind::Elsewhere);
    QCOMPARE(fake.heard.contains("PROPFIND /there HTTP"), followed);
    QVERIFY(requests <= 2 * (directory::DavClient::MostRedirects + 1));
    // From https to http never.
    directory::DavClient client(settings());
    QVERIFY(!client.resolved(QUrl(u"https://a.example/x"_s), u"http://a.example/y"_s).isValid());
    QCOMPARE(client.resolved(QUrl(u"http://a.example/x"_s), u"https://u:p@A.example/y"_s),
             QUrl(u"https://a.example/y"_s));
}

void tst_CardDav::certificates()
{
    const support::Identity identity = m_make->signedByAuthority();
    FakeDav fake(identity);
    fake.answer = [](const QByteArray &) { return http("404 Not Found", {}); };
    const directory::ServerTrouble trouble = read(settings(), fake.url());
    QCOMPARE(trouble.kind, Kind::Untrusted);
    QCOMPARE(trouble.certificate.sha256, identity.sha256());
    QVERIFY(trouble.certificate.problems.testFlag(ami::Certificate::Unknown));
    QVERIFY(fake.heard.isEmpty());
    CardDavSettings pinned = settings();
    pinned.pinnedSha256 = identity.sha256();
    QCOMPARE(read(pinned, fake.url()).kind, Kind::NotFound); // it was heard
    fake.heard.clear();
    pinned.pinnedSha256 = m_make->selfSigned().sha256();
    const directory::ServerTrouble changed = read(pinned, fake.url());
    QCOMPARE(changed.kind, Kind::Untrusted);
    QVERIFY(changed.certificate.problems.testFlag(ami::Certificate::Changed));
    QVERIFY(fake.heard.isEmpty());
    QSslConfiguration knowing = m_system;
    knowing.setCaCertificates({m_make->authority()});
    QSslConfiguration::setDefaultConfiguration(knowing);
    QCOMPARE(read(settings(), fake.url()).kind, Kind::NotFound);
    // Known to an authority, and yet not the one that was trusted.
    QCOMPARE(read(pinned, fake.url()).kind, Kind::Untrusted);
}

void tst_CardDav::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("responses");
    QTest::addColumn<bool>("good");
    const QByteArray one = "<d:response><d:href>/a</d:href><d:propstat><d:prop>"
                           "<d:getetag>\"1\"</d:getetag></d:prop>"
                           "<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>";
    QTest::newRow("one") << multistatus(one) << 1 << true;
    QTest::newRow("none") << multistatus({}) << 0 << true;
    QTest::newRow("cut off") << multistatus(one).chopped(10) << 1 << false;
    QTest::newRow("no XML") << "not found"_ba << 0 << false;
    QTest::newRow("nothing") << QByteArray() << 0 << false;
    QTest::newRow("another document") << "<html><body/></html>"_ba << 0 << false;
    QTest::newRow("no namespace")
        << "<multistatus><response><href>/a</href></response></multistatus>"_ba << 0 << false;
    QByteArray laughs = "<!DOCTYPE m [<!ENTITY a \"ha\">";
    for (char c = 'b'; c <= 'z'; ++c) {
        laughs += QByteArray("<!ENTITY ") + c + " \"" +
                  QByteArray(QByteArray("&") + char(c - 1) + ';').repeated(10) + "\">";
    }
    QTest::newRow("a billion laughs")
        << laughs + "]>" + multistatus("<d:response><d:href>&z;</d:href></d:response>").sliced(21)
        << 0 << false;
    QTest::newRow("a file of ours")
        << "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" +
               multistatus("<d:response><d:href>&x;</d:href></d:response>").sliced(21)
        << 0 << false;
    QTest::newRow("deep") << multistatus(QByteArray("<d:response>").repeated(100'000)) << 0
                          << false;
    QTest::newRow("odd bytes") << multistatus("<d:response><d:href>\xff\xfe</d:href>") << 0
                               << false;
}

void tst_CardDav::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, good);
    const Multistatus read = Multistatus::read(bytes);
    QTEST(int(read.responses.size()), "responses");
    QVERIFY2(read.error.isEmpty() == good, qPrintable(read.error));
}

void tst_CardDav::hostile_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &answer, Kind kind) {
        QTest::newRow(name) << answer << int(kind);
    };
    row("no XML", http("207 Multi-Status", {}, "x"), Kind::Nonsense);
    row("another host",
        http("207 Multi-Status", {},
             multistatus("<d:response><d:href>/</d:href><d:propstat><d:prop>"
                         "<c:addressbook-home-set><d:href>http://192.0.2.1/</d:href>"
                         "</c:addressbook-home-set></d:prop></d:propstat>"
                         "</d:response>")),
        Kind::NotFound);
    row("a web page", http("200 OK", "Content-Type: text/html\r\n", "<html/>"), Kind::NotFound);
    row("an error", http("500 Oh", {}), Kind::Other);
    row("forbidden", http("403 Forbidden", {}), Kind::Refused);
    row("no HTTP", "220 ready\r\n", Kind::Unreachable);
    row("too much",
        http("207 Multi-Status", {}, QByteArray(directory::DavClient::MostBytes + 1024, ' ')),
        Kind::Nonsense);
}

void tst_CardDav::hostile()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    FakeDav fake;
    fake.answer = [&](const QByteArray &) { return answer; };
    QCOMPARE(int(read(settings(), fake.url(u"/book"_s)).kind), kind);
}

QTEST_GUILESS_MAIN(tst_CardDav)
#include "tst_carddav.moc"
