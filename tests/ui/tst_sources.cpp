// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers of contacts at the window: a real slapd and a real radicale are added, tried, asked,
// changed and taken away by hand.

#include "desk.h"
#include "directory/realservers.h"
#include "models/roles.h"
#include "store/contacts.h"
#include "support/tlspbx.h"
#include "ui/addressbook.h"
#include "ui/contactsources.h"
#include "ui/dialogs/carddavdialog.h"
#include "ui/dialogs/ldapdialog.h"
#include "ui/dialogs/sourcesdialog.h"
#include "ui/omnibox.h"
#include "ui/panels/contactspage.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/tableview.h"
#include "ui/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;
const QString Secret = u"open sesame"_s;

} // namespace

class tst_Sources : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void aDirectoryIsAskedAsOneTypes();
    void aCallerIsLookedUp();
    void theCertificateIsForAPerson();
    void aPasswordStaysHere();
    void presets();
    void addressBooksAreRead();
    void whatFailsIsSaid();

private:
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    /// Opens the dialog of that kind of server from the list of sources.
    template <class Dialog>
    Dialog *adding(const QString &action)
    {
        m_sources->findChild<QAction *>(action)->trigger();
        return m_sources->findChild<Dialog *>();
    }
    static void type(QWidget *dialog, const QString &id, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(id);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static void press(QWidget *dialog, const QString &id)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(id), Qt::LeftButton);
    }
    [[nodiscard]] static QString outcome(QWidget *dialog)
    {
        return dialog->findChild<QLabel *>(u"outcome"_s)->text();
    }
    /// Leaves pictures of it where CORDBOARD_SCENES says.
    void take(QWidget *shown, const QString &name)
    {
        const QString folder = qEnvironmentVariable("CORDBOARD_SCENES");
        for (const auto &[scheme, word] :
             {std::pair{ui::Scheme::Light, u"light"_s}, std::pair{ui::Scheme::Dark, u"dark"_s}}) {
            if (folder.isEmpty())
                return;
            window().overrideScheme(scheme);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            shown->grab().save(folder + u'/' + name + u'-' + word + u".png"_s);
        }
    }
    void fill(ui::LdapDialog *dialog, const QString &secret);
    void addLdap();
    [[nodiscard]] QTableWidget *table()
    {
        return m_sources->findChild<QTableWidget *>(u"sources"_s);
    }
    [[nodiscard]] QString state(int row) { return table()->item(row, 1)->text(); }
    [[nodiscard]] QByteArray savedSettings()
    {
        m_desk->settings.sync();
        QFile file(m_desk->settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_home;
    std::unique_ptr<support::CertificateMaker> m_make;
    std::unique_ptr<Slapd> m_slapd;
    std::unique_ptr<Radicale> m_radicale;
    std::unique_ptr<store::Contacts> m_contacts;
    std::unique_ptr<Desk> m_desk;
    ui::SourcesDialog *m_sources = nullptr;
};

void tst_Sources::initTestCase()
{
    // Nobody's keychain is touched.
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, m_home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_make = std::make_unique<support::CertificateMaker>();
    QVERIFY(!m_make->signedByAuthority().certificate.isNull());
    m_slapd = std::make_unique<Slapd>(m_make->path(u"signed.pem"_s), m_make->path(u"signed.key"_s),
                                      m_make->path(u"ca.pem"_s));
    QVERIFY(m_slapd->start());
    m_radicale = std::make_unique<Radicale>();
    m_radicale->put(u"team"_s, u"cleo.vcf"_s,
                    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:c\r\nFN:Cleo Clark\r\nN:Clark;Cleo;;;\r\n"
                    "TEL:+49 30 5550177\r\nEND:VCARD\r\n");
    QVERIFY(m_radicale->start());
}

void tst_Sources::cleanupTestCase()
{
    m_slapd.reset();
    m_radicale.reset();
}

void tst_Sources::init()
{
    m_desk = std::make_unique<Desk>();
    m_contacts = std::make_unique<store::Contacts>(m_desk->folder.filePath(u"contacts.sqlite"_s));
    window().setContacts(m_contacts.get());
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().tables()->setPage(ui::TablesPanel::Page::Contacts);
    QTest::mouseClick(window().tables()->contacts()->findChild<QPushButton *>(u"contactSources"_s),
                      Qt::LeftButton);
    m_sources = window().findChild<ui::SourcesDialog *>();
    QVERIFY(m_sources != nullptr);
}

void tst_Sources::cleanup()
{
    window().setContacts(nullptr);
    m_desk.reset();
    m_contacts.reset();
}

void tst_Sources::fill(ui::LdapDialog *dialog, const QString &secret)
{
    type(dialog, u"name"_s, u"Company"_s);
    type(dialog, u"host"_s, u"127.0.0.1"_s);
    auto *encryption = dialog->findChild<QComboBox *>(u"encryption"_s);
    encryption->setCurrentIndex(2);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"port"_s)->value(), 389);
    dialog->findChild<QSpinBox *>(u"port"_s)->setValue(m_slapd->port());
    type(dialog, u"user"_s, u"cn=reception,dc=example,dc=com"_s);
    type(dialog, u"secret"_s, secret);
    type(dialog, u"base"_s, u"ou=people,dc=example,dc=com"_s);
}

void tst_Sources::addLdap()
{
    auto *dialog = adding<ui::LdapDialog>(u"addLdap"_s);
    QVERIFY(dialog != nullptr);
    const int before = table()->rowCount();
    fill(dialog, Secret);
    press(dialog, u"save"_s);
    QCOMPARE(table()->rowCount(), before + 1);
}

void tst_Sources::aDirectoryIsAskedAsOneTypes()
{
    auto *dialog = adding<ui::LdapDialog>(u"addLdap"_s);
    QVERIFY(dialog != nullptr);
    press(dialog, u"test"_s);
    QCOMPARE(outcome(dialog), u"Type the address of the server."_s);
    fill(dialog, u"wrong"_s);
    press(dialog, u"test"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        outcome(dialog).startsWith(u"The server refuses the login: “Invalid credentials”."_s),
        qPrintable(outcome(dialog)), Patience);
    type(dialog, u"secret"_s, Secret);
    QVERIFY(outcome(dialog).isEmpty());
    press(dialog, u"test"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).startsWith(u"It works."_s),
                              qPrintable(outcome(dialog)), Patience);
    take(dialog, u"dialog-ldap"_s);
    press(dialog, u"save"_s);
    QCOMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->item(0, 0)->text(), u"Company (LDAP, 127.0.0.1)"_s);
    QCOMPARE(state(0), u"Asked as you type"_s);
    QVERIFY(savedSettings().contains("ou=people"));
    QVERIFY(!savedSettings().contains("sesame"));
    m_sources->close();

    ui::Omnibox *box = window().omnibox();
    const auto titles = [this] {
        QStringList titles;
        const models::OmniModel &found = window().models().omni;
        for (int row = 0; row < found.rowCount(); ++row) {
            if (found.index(row, 0).data(models::KindRole).toInt() ==
                int(models::Suggestion::Contact))
                titles += found.index(row, 0).data(models::NameRole).toString();
        }
        return titles;
    };
    box->setFocus();
    QTest::keyClicks(box, u"love"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), (QStringList{u"Ada Lovelace"_s, u"Ada Lovelace"_s}),
                              Patience); // two numbers
    QCOMPARE(box->target().name, u"Ada Lovelace"_s);
    box->clear();
    QTest::keyClicks(box, u"*)(uid=*"_s);
    QVERIFY(titles().isEmpty());
    box->clear();
    auto *search = window().findChild<QLineEdit *>(u"contactsSearch"_s);
    QTest::keyClicks(search, u"zimm"_s);
    auto &rows = *window().tables()->contacts()->table()->model();
    QTRY_COMPARE_WITH_TIMEOUT(rows.rowCount(), 1, Patience);
}

void tst_Sources::aCallerIsLookedUp()
{
    addLdap();
    ui::AddressBook &book = window().addressBook();
    const QString number = u"+49305550144"_s;
    QVERIFY(book.callerOf(number).name.isEmpty()); // a history asks nobody
    QVERIFY(book.lookedUp(number).name.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(book.lookedUp(number).name, u"Ada Lovelace"_s, Patience);
    QCOMPARE(book.callerOf(number).company, u"Analytical Engines"_s);
    QVERIFY2(state(0).endsWith(u"Found so far: 1"_s), qPrintable(state(0)));
}

void tst_Sources::theCertificateIsForAPerson()
{
    auto *dialog = adding<ui::LdapDialog>(u"addLdap"_s);
    fill(dialog, Secret);
    type(dialog, u"host"_s, u"localhost"_s);
    dialog->findChild<QComboBox *>(u"encryption"_s)->setCurrentIndex(0);
    dialog->findChild<QSpinBox *>(u"port"_s)->setValue(m_slapd->tlsPort());
    auto *trust = dialog->findChild<QPushButton *>(u"trust"_s);
    QVERIFY(!trust->isVisible());
    press(dialog, u"test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trust->isVisible(), Patience);
    QVERIFY2(outcome(dialog).contains(u"SHA-256"_s) &&
                 outcome(dialog).contains(u"No authority that this computer knows"_s),
             qPrintable(outcome(dialog)));
    take(dialog, u"dialog-ldap-untrusted"_s);
    press(dialog, u"trust"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).startsWith(u"It works."_s),
                              qPrintable(outcome(dialog)), Patience);
    const QByteArray pin = dialog->settings().pinnedSha256;
    QCOMPARE(pin.size(), 64);
    type(dialog, u"host"_s, u"127.0.0.1"_s); // it was trusted for another host
    QVERIFY(dialog->settings().pinnedSha256.isEmpty());
    type(dialog, u"host"_s, u"localhost"_s);
    press(dialog, u"save"_s);
    QVERIFY(savedSettings().contains(pin));
}

void tst_Sources::aPasswordStaysHere()
{
    auto *dialog = adding<ui::LdapDialog>(u"addLdap"_s);
    fill(dialog, Secret);
    auto *clear = dialog->findChild<QCheckBox *>(u"clearSecret"_s);
    QVERIFY(!clear->isEnabled());
    type(dialog, u"host"_s, u"192.0.2.1"_s);
    QVERIFY(clear->isEnabled());
    press(dialog, u"test"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).contains(u"It was not sent."_s),
                              qPrintable(outcome(dialog)), Patience);
    dialog->reject();
    auto *books = adding<ui::CardDavDialog>(u"addCardDav"_s);
    clear = books->findChild<QCheckBox *>(u"clearSecret"_s);
    type(books, u"user"_s, u"reception"_s);
    type(books, u"url"_s, u"books.example/x"_s);
    QCOMPARE(books->settings().url, QUrl(u"https://books.example/x"_s));
    QVERIFY(!clear->isEnabled());
    type(books, u"url"_s, u"http://me:sesame@books.example/x"_s);
    QVERIFY(clear->isEnabled());
    QCOMPARE(books->settings().url, QUrl(u"http://books.example/x"_s));
}

void tst_Sources::presets()
{
    auto *dialog = adding<ui::LdapDialog>(u"addLdap"_s);
    auto *kind = dialog->findChild<QComboBox *>(u"kind"_s);
    QCOMPARE(kind->currentIndex(), 0);
    QCOMPARE(dialog->settings().mapping, directory::LdapPreset::inetOrgPerson().mapping);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(dialog->settings().filter, directory::LdapPreset::activeDirectory().filter);
    QCOMPARE(dialog->settings().mapping, directory::LdapPreset::activeDirectory().mapping);
    type(dialog, u"mapWork"_s, u"ipPhone"_s);
    QCOMPARE(kind->currentIndex(), 2);
    QCOMPARE(dialog->settings().mapping.work, u"ipPhone"_s);
    type(dialog, u"mapWork"_s, u"no number"_s);
    for (const QString &id : {u"mapMobile"_s, u"mapHome"_s})
        dialog->findChild<QLineEdit *>(id)->clear();
    type(dialog, u"host"_s, u"localhost"_s);
    press(dialog, u"save"_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(outcome(dialog), u"Type which attributes are numbers."_s);
}

void tst_Sources::addressBooksAreRead()
{
    auto *dialog = adding<ui::CardDavDialog>(u"addCardDav"_s);
    QVERIFY(dialog != nullptr);
    press(dialog, u"save"_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(outcome(dialog), u"Type the address of the server: https://…"_s);
    type(dialog, u"name"_s, u"Team"_s);
    type(dialog, u"url"_s, u"http://127.0.0.1:%1"_s.arg(m_radicale->port()));
    type(dialog, u"user"_s, u"reception"_s);
    type(dialog, u"secret"_s, Secret);
    press(dialog, u"test"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome(dialog).startsWith(u"It works. Address books: "_s),
                              qPrintable(outcome(dialog)), Patience);
    take(dialog, u"dialog-carddav"_s);
    press(dialog, u"save"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(state(0).startsWith(u"Contacts: 1, read at"_s), qPrintable(state(0)),
                              Patience);
    auto &rows = *window().tables()->contacts()->table()->model();
    QTRY_COMPARE_WITH_TIMEOUT(rows.rowCount(), 1, Patience);
    QVERIFY(!savedSettings().contains("sesame"));
    // Changed: it is the same source, with another name.
    table()->selectRow(0);
    press(m_sources, u"editSource"_s);
    dialog = m_sources->findChildren<ui::CardDavDialog *>().last();
    QCOMPARE(dialog->settings().user, u"reception"_s);
    type(dialog, u"name"_s, u"Everybody"_s);
    press(dialog, u"save"_s);
    QCOMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->item(0, 0)->text(), u"Everybody (CardDAV, 127.0.0.1)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state(0).startsWith(u"Contacts: 1"_s), Patience);
    // The next start reads it again: without a keychain the password is asked for.
    window().setContacts(nullptr);
    window().setContacts(m_contacts.get());
    QTRY_COMPARE_WITH_TIMEOUT(rows.rowCount(), 1, Patience);
    table()->selectRow(0);
    press(m_sources, u"removeSource"_s);
    QCOMPARE(table()->rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(rows.rowCount(), 0, Patience);
    QVERIFY(!savedSettings().contains("servers"));
}

void tst_Sources::whatFailsIsSaid()
{
    ui::ContactSources &sources = window().addressBook().sources();
    directory::CardDavSettings gone;
    gone.name = u"Gone <b>bold</b>"_s;
    gone.url = QUrl(u"http://127.0.0.1:1/"_s);
    sources.put(gone, {});
    QTRY_VERIFY2_WITH_TIMEOUT(state(0).startsWith(u"The server cannot be reached: “"_s),
                              qPrintable(state(0)), Patience);
    ui::ContactsPage &page = *window().tables()->contacts();
    addLdap();
    take(m_sources, u"dialog-sources"_s);
    QVERIFY2(page.trouble().startsWith(u"Gone <b>bold</b>: The server cannot be reached: “"_s),
             qPrintable(page.trouble()));
    gone.user = u"somebody"_s;
    sources.put(gone, {}); // another one, and no password
    QTRY_VERIFY2_WITH_TIMEOUT(state(2).contains(u"password"_s), qPrintable(state(2)), Patience);
}

QTEST_MAIN(tst_Sources)
#include "tst_sources.moc"
