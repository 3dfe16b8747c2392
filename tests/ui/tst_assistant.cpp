// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From nothing to a board that works, by keys alone, and every way to leave that path.

#include "desk.h"
#include "eyes.h"
#include "models/owncall.h"
#include "pbx/finder.h"
#include "store/contacts.h"
#include "store/profiles.h"
#include "support/tlspbx.h"
#include "ui/assistant/assistant.h"
#include "ui/dialogs/logindialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using ui::Assistant;

class TestAssistant : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addresses_data();
    void addresses();
    void byKeysAlone();
    void nobodyAtTheAddress();
    void aCertificateIsAskedAbout();
    void aWrongSecretSaysWhatHelps();
    void theLinesForTheAdministrator();
    void thePhoneRings();
    void aPhoneThatIsNotInTheList();
    void aTestCall();
    void backAndForthLosesNothing();
    void leftEarlyItGoesOnThere();
    void aNameThatIsTakenIsNotOverwritten();
    void itSpeaksAndFits_data();
    void itSpeaksAndFits();

private:
    void open();
    void type(const QString &field, const QString &text);
    void press() { QTest::keyClick(m_assistant, Qt::Key_Return); }
    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(m_desk->server->port()); }
    /// On to the page of that name.
    void findIt();
    void logIn();
    [[nodiscard]] QString page() const { return m_assistant->currentPage()->objectName(); }
    /// Every word that is to be seen.
    [[nodiscard]] QString words() const;
    template <class Widget>
    [[nodiscard]] Widget *the(const QString &name)
    {
        return m_assistant->findChild<Widget *>(name);
    }

    std::unique_ptr<Desk> m_desk;
    QPointer<Assistant> m_assistant;
    std::unique_ptr<store::Contacts> m_contacts;
};

void TestAssistant::init()
{
    m_desk = std::make_unique<Desk>();
    m_contacts = std::make_unique<store::Contacts>(m_desk->folder.filePath(u"contacts.sqlite"_s));
    m_desk->window->setContacts(m_contacts.get());
    m_desk->window->show();
    open();
}

void TestAssistant::cleanup()
{
    // QtKeychain does not survive the end of whom it answers.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->secrets.children().isEmpty(), 30'000);
    m_desk->window->setContacts(nullptr);
    m_contacts.reset();
    m_desk.reset();
}

void TestAssistant::open()
{
    m_desk->window->openAssistant();
    m_assistant = m_desk->window->findChild<Assistant *>();
    QVERIFY(m_assistant != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(m_assistant));
}

QString TestAssistant::words() const
{
    QStringList all;
    for (const QLabel *label : m_assistant->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

void TestAssistant::type(const QString &field, const QString &text)
{
    auto *line = the<QLineEdit>(field);
    QVERIFY(line != nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void TestAssistant::findIt()
{
    type(u"assistantHost"_s, address());
    press();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"loginPage"_s, 30'000);
}

void TestAssistant::logIn()
{
    findIt();
    type(u"assistantUser"_s, u"demo"_s);
    type(u"assistantSecret"_s, u"demo"_s);
    press();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"phonePage"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 30'000);
}

void TestAssistant::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port"); // -1: that is no address
    QTest::newRow("a name") << u" pbx.example "_s << u"pbx.example"_s << 0;
    QTest::newRow("with a port") << u"pbx:5040"_s << u"pbx"_s << 5040;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s << 0;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s << 0;
    QTest::newRow("IPv6 with a port") << u"[::1]:5038"_s << u"::1"_s << 5038;
    QTest::newRow("from the browser") << u"https://pbx.example/"_s << u"pbx.example"_s << 0;
    QTest::newRow("nothing") << u"  "_s << QString() << -1;
    QTest::newRow("two words") << u"head office"_s << QString() << -1;
    QTest::newRow("a user") << u"me@pbx"_s << QString() << -1;
    QTest::newRow("a path") << u"pbx/admin"_s << QString() << -1;
    QTest::newRow("port 0") << u"pbx:0"_s << QString() << -1;
    QTest::newRow("port 70000") << u"pbx:70000"_s << QString() << -1;
}

void TestAssistant::addresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto address = pbx::Finder::addressFrom(text);
    QCOMPARE(address.has_value(), port >= 0);
    if (address) {
        QCOMPARE(address->host, host);
        QCOMPARE(int(address->port), port);
    }
}

/// As a receptionist does: type, Enter, type, Tab, type, Enter…
void TestAssistant::byKeysAlone()
{
    const auto keys = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
    };
    const auto key = [](Qt::Key which) { QTest::keyClick(QApplication::focusWidget(), which); };
    keys(address());
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"loginPage"_s, 30'000);
    keys(u"demo"_s);
    key(Qt::Key_Tab);
    keys(u"demo"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"phonePage"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->models().people.rowOfNumber(u"103"_s) >= 0, 30'000);
    keys(u"103"_s);
    QTRY_VERIFY(the<QTreeView>(u"assistantPhones"_s)->currentIndex().isValid());
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), the<QWidget>(u"assistantContext"_s));
    keys(u"internal"_s); // instead of where the lamps are
    key(Qt::Key_Return);
    QTRY_COMPARE(page(), u"trialPage"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(page(), u"contactsPage"_s);
    QTest::keyClick(m_assistant, Qt::Key_Return);
    QTRY_COMPARE(page(), u"donePage"_s);
    const QString summary = the<QLabel>(u"assistantSummary"_s)->text();
    QVERIFY2(summary.contains(u"103"_s) && summary.contains(u"demo"_s), qPrintable(summary));
    QTest::keyClick(m_assistant, Qt::Key_Return);
    QTRY_VERIFY(m_assistant.isNull());
    const store::Profiles profiles(m_desk->settings);
    QCOMPARE(profiles.names(), QStringList(u"127.0.0.1"_s));
    const store::Profile made = profiles.find(profiles.last()).value();
    QCOMPARE(made.myExtension, u"103"_s);
    QCOMPARE(made.context, u"internal"_s);
    QCOMPARE(made.port, m_desk->server->port());
    QVERIFY(!made.tls);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 30'000);
    QCOMPARE(m_desk->pbx.profile().myExtension, u"103"_s);
    QVERIFY(m_desk->settings.allKeys().filter(u"assistant"_s).isEmpty());
}

void TestAssistant::nobodyAtTheAddress()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    press();
    QVERIFY(words().contains(u"Type the address"_s));
    type(u"assistantHost"_s, u"<i>x"_s);
    press();
    QVERIFY(words().contains(u"“<i>x” is no address"_s));
    type(u"assistantHost"_s, u"127.0.0.1:%1"_s.arg(port));
    press();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"No manager interface answers there"_s), 30'000);
    QCOMPARE(page(), u"findPage"_s);
    // The right one is typed, and it goes on.
    findIt();
}

void TestAssistant::aCertificateIsAskedAbout()
{
    support::CertificateMaker maker;
    const support::Identity own = maker.selfSigned("127.0.0.1");
    QVERIFY2(!own.certificate.isNull(), "openssl is missing");
    support::TlsPbx server(own);
    type(u"assistantHost"_s, u"127.0.0.1:%1"_s.arg(server.serverPort()));
    press();
    auto *trust = the<QPushButton>(u"assistantTrust"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trust->isVisible(), 30'000);
    QVERIFY(words().contains(u"Compare the fingerprint"_s));
    QCOMPARE(page(), u"findPage"_s);
    QVERIFY(server.received().isEmpty()); // nothing was said to a stranger
    trust->click();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"loginPage"_s, 30'000);
    QVERIFY(words().contains(u"safe from others"_s) || words().contains(u"not encrypted"_s));
    type(u"assistantUser"_s, u"me"_s);
    type(u"assistantSecret"_s, u"mine"_s);
    press();
    QTRY_VERIFY_WITH_TIMEOUT(!store::Profiles(m_desk->settings).names().isEmpty(), 30'000);
    const auto made = store::Profiles(m_desk->settings).find(u"127.0.0.1"_s);
    QVERIFY(made && made->tls);
    QCOMPARE(made->fingerprint, own.sha256());
}

void TestAssistant::aWrongSecretSaysWhatHelps()
{
    findIt();
    press();
    QVERIFY(words().contains(u"Type the user"_s));
    type(u"assistantUser"_s, u"demo"_s);
    type(u"assistantSecret"_s, u"wrong"_s);
    press();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"Check user and secret"_s), 30'000);
    QCOMPARE(page(), u"loginPage"_s);
    QVERIFY(store::Profiles(m_desk->settings).names().isEmpty());
    QVERIFY(m_desk->pbx.link() == pbx::Link::Closed);
    type(u"assistantSecret"_s, u"demo"_s);
    QVERIFY(!words().contains(u"Check user and secret"_s));
    press();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"phonePage"_s, 30'000);
}

void TestAssistant::theLinesForTheAdministrator()
{
    findIt();
    type(u"assistantUser"_s, u"reception"_s);
    the<QPushButton>(u"assistantLines"_s)->click();
    ui::LoginDialog *dialog = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *one = qobject_cast<ui::LoginDialog *>(widget))
            dialog = one;
    }
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->stanza().contains(u"[reception]"_s));
    dialog->close();
}

void TestAssistant::thePhoneRings()
{
    logIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->models().people.rowOfNumber(u"104"_s) >= 0, 30'000);
    auto *ring = the<QPushButton>(u"assistantRing"_s);
    QVERIFY(!ring->isEnabled());
    type(u"assistantPhone"_s, u"104"_s);
    QTRY_VERIFY(ring->isEnabled());
    ring->click();
    QTRY_VERIFY2_WITH_TIMEOUT(words().contains(u"104 rings"_s) ||
                                  words().contains(u"104 was lifted"_s),
                              qPrintable(words()), 30'000);
    // By its name it is found as well.
    const QString name = m_desk->nameOf(u"105"_s);
    type(u"assistantPhone"_s, name);
    QTRY_COMPARE(
        the<QTreeView>(u"assistantPhones"_s)->currentIndex().siblingAtColumn(1).data().toString(),
        u"105"_s);
}

void TestAssistant::aPhoneThatIsNotInTheList()
{
    logIn();
    type(u"assistantPhone"_s, u"nobody at all"_s);
    press();
    QCOMPARE(page(), u"phonePage"_s);
    QVERIFY(words().contains(u"Choose one from the list"_s));
    type(u"assistantPhone"_s, u"4711"_s);
    type(u"assistantContext"_s, u"phones"_s);
    press();
    QTRY_COMPARE(page(), u"trialPage"_s);
    const auto made = store::Profiles(m_desk->settings).find(u"127.0.0.1"_s);
    QCOMPARE(made->myExtension, u"4711"_s);
    QCOMPARE(made->context, u"phones"_s);
}

void TestAssistant::aTestCall()
{
    logIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->models().people.rowOfNumber(u"100"_s) >= 0, 30'000);
    type(u"assistantPhone"_s, u"100"_s);
    QTRY_VERIFY(the<QTreeView>(u"assistantPhones"_s)->currentIndex().isValid());
    type(u"assistantContext"_s, u"internal"_s);
    press();
    QTRY_COMPARE(page(), u"trialPage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 30'000);
    auto *call = the<QPushButton>(u"assistantCall"_s);
    QVERIFY(!call->isEnabled());
    type(u"assistantNumber"_s, u"101"_s);
    QTRY_VERIFY_WITH_TIMEOUT(call->isEnabled(), 30'000);
    call->click();
    QTRY_VERIFY2_WITH_TIMEOUT(words().contains(u"It works"_s), qPrintable(words()), 60'000);
    auto *end = the<QPushButton>(u"assistantHangUp"_s);
    QVERIFY(end->isEnabled());
    end->click();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"The call has ended"_s), 30'000);
    QVERIFY(!end->isEnabled());
}

void TestAssistant::backAndForthLosesNothing()
{
    type(u"assistantName"_s, u"Reception"_s);
    findIt();
    type(u"assistantUser"_s, u"demo"_s);
    type(u"assistantSecret"_s, u"demo"_s);
    the<QPushButton>(u"assistantBack"_s)->click();
    QCOMPARE(page(), u"findPage"_s);
    QVERIFY(!the<QPushButton>(u"assistantBack"_s)->isEnabled());
    QCOMPARE(the<QLineEdit>(u"assistantHost"_s)->text(), address());
    press(); // it is found already
    QCOMPARE(page(), u"loginPage"_s);
    QCOMPARE(the<QLineEdit>(u"assistantSecret"_s)->text(), u"demo"_s);
    press();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"phonePage"_s, 30'000);
    the<QPushButton>(u"assistantBack"_s)->click();
    press(); // and accepted
    QCOMPARE(page(), u"phonePage"_s);
    QCOMPARE(store::Profiles(m_desk->settings).names(), QStringList(u"Reception"_s));
}

void TestAssistant::leftEarlyItGoesOnThere()
{
    type(u"assistantName"_s, u"Reception"_s);
    findIt();
    type(u"assistantUser"_s, u"somebody"_s);
    type(u"assistantSecret"_s, u"hunter2"_s);
    QTest::keyClick(m_assistant, Qt::Key_Escape);
    QTRY_VERIFY(m_assistant.isNull());
    m_desk->settings.sync();
    QFile file(m_desk->settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
    open();
    QCOMPARE(the<QLineEdit>(u"assistantHost"_s)->text(), u"127.0.0.1"_s);
    QCOMPARE(the<QLineEdit>(u"assistantName"_s)->text(), u"Reception"_s);
    findIt();
    QCOMPARE(the<QLineEdit>(u"assistantUser"_s)->text(), u"somebody"_s);
    QVERIFY(the<QLineEdit>(u"assistantSecret"_s)->text().isEmpty());
}

void TestAssistant::aNameThatIsTakenIsNotOverwritten()
{
    store::Profile other;
    other.name = u"127.0.0.1"_s;
    other.host = u"elsewhere.example"_s;
    store::Profiles(m_desk->settings).save(other);
    logIn();
    const store::Profiles profiles(m_desk->settings);
    QCOMPARE(profiles.find(u"127.0.0.1"_s)->host, u"elsewhere.example"_s);
    QCOMPARE(profiles.names().size(), 2);
}

void TestAssistant::itSpeaksAndFits_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<qreal>("letters");
    QTest::newRow("as it is") << false << 1.0;
    QTest::newRow("right to left") << true << 1.0;
    QTest::newRow("twice as large letters") << false << 2.0;
}

void TestAssistant::itSpeaksAndFits()
{
    QFETCH(const bool, mirrored);
    QFETCH(const qreal, letters);
    cleanup();
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * letters);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    init();
    const auto look = [this] {
        QTRY_VERIFY2(eyes::mute(m_assistant).isEmpty(),
                     qPrintable(page() + eyes::mute(m_assistant).join(u'\n')));
        QTRY_VERIFY2(eyes::clipped(m_assistant).isEmpty(),
                     qPrintable(page() + eyes::clipped(m_assistant).join(u'\n')));
        QVERIFY2(
            m_assistant->width() <= 1024 && m_assistant->height() <= 700,
            qPrintable(
                u"%1: %2×%3"_s.arg(page()).arg(m_assistant->width()).arg(m_assistant->height())));
    };
    look();
    findIt();
    look();
    type(u"assistantUser"_s, u"demo"_s);
    type(u"assistantSecret"_s, u"demo"_s);
    press();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"phonePage"_s, 30'000);
    look();
    for (const QString &next : {u"trialPage"_s, u"contactsPage"_s, u"donePage"_s}) {
        the<QPushButton>(u"assistantNext"_s)->click();
        QTRY_COMPARE(page(), next);
        look();
    }
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
