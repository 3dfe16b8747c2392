// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The team's page of the settings, in front of a server that is not there.

#include "eyes.h"
#include "pbx/pbx.h"
#include "store/contacts.h"
#include "store/history.h"
#include "store/secrets.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/settings/teampage.h"
#include "ui/statusline.h"
#include "ui/teamlink.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using store::TeamTrouble;
using Stage = store::TeamState::Stage;

class TestTeamPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatIsWrong();
    void keepsTheAddressButNotThePassword();
    void changesWait();
    void withoutAHistoryNothingIsShared();
    void namesTheTrouble_data();
    void namesTheTrouble();
    void speaks();

private:
    template <typename Widget>
    [[nodiscard]] Widget *on(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }
    void type();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    store::Secrets m_secrets;
    std::unique_ptr<pbx::Pbx> m_pbx;
    std::unique_ptr<ui::StatusLine> m_status;
    std::unique_ptr<store::History> m_history;
    std::unique_ptr<store::Contacts> m_contacts;
    std::unique_ptr<store::TeamSync> m_sync;
    std::unique_ptr<ui::TeamLink> m_link;
    std::unique_ptr<ui::TeamPage> m_page;
    quint16 m_port = 0;
};

void TestTeamPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"cordboard.ini"_s), QSettings::IniFormat);
    m_pbx = std::make_unique<pbx::Pbx>();
    m_status = std::make_unique<ui::StatusLine>(*m_pbx);
    m_history = std::make_unique<store::History>(m_folder->filePath(u"history.sqlite"_s));
    m_contacts = std::make_unique<store::Contacts>(m_folder->filePath(u"contacts.sqlite"_s));
    m_sync = std::make_unique<store::TeamSync>(*m_history, *m_contacts);
    m_link = std::make_unique<ui::TeamLink>(*m_settings, m_secrets, *m_status, nullptr);
    m_link->setTeam(m_sync.get());
    m_page = std::make_unique<ui::TeamPage>(*m_link);
    m_page->show();
    // Nobody listens where somebody just did.
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
}

void TestTeamPage::cleanup()
{
    m_page.reset();
    m_link.reset();
    m_sync.reset();
    m_contacts.reset();
    m_history.reset();
    m_status.reset();
}

void TestTeamPage::type()
{
    on<QLineEdit>(u"teamHost"_s)->setText(u" 127.0.0.1 "_s);
    on<QSpinBox>(u"teamPort"_s)->setValue(m_port);
    on<QLineEdit>(u"teamDatabase"_s)->setText(u"team"_s);
    on<QLineEdit>(u"teamUser"_s)->setText(u"ada"_s);
    on<QLineEdit>(u"teamPassword"_s)->setText(u"open sesame"_s);
}

void TestTeamPage::saysWhatIsWrong()
{
    auto *test = on<QPushButton>(u"teamTest"_s);
    QVERIFY(!test->isEnabled()); // half an address is none
    type();
    QVERIFY(test->isEnabled());
    test->click();
    auto *outcome = on<ui::OutcomeLine>(u"teamOutcome"_s);
    QTRY_COMPARE(outcome->kind(), ui::OutcomeLine::Kind::Bad);
    QVERIFY2(outcome->text().contains(u"refused"_s) ||
                 outcome->text().contains(u"libqt6sql6-psql"_s),
             qPrintable(outcome->text()));
    // Nothing was begun by that.
    QVERIFY(m_link->settings().host.isEmpty());
    QCOMPARE(m_link->state().stage, Stage::Off);
}

void TestTeamPage::keepsTheAddressButNotThePassword()
{
    type();
    on<QPushButton>(u"teamShare"_s)->click();
    QCOMPARE(m_link->settings().host, u"127.0.0.1"_s);
    QCOMPARE(m_link->settings().port, m_port);
    QVERIFY(on<QLineEdit>(u"teamPassword"_s)->text().isEmpty());
    QTRY_COMPARE(m_link->state().stage, Stage::Apart);
    QVERIFY(on<QLabel>(u"teamState"_s)->text().contains(u"Not connected"_s));
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("127.0.0.1") && !kept.contains("sesame"));
    on<QPushButton>(u"teamLeave"_s)->click();
    QTRY_COMPARE(m_link->state().stage, Stage::Off);
    QVERIFY(m_link->settings().host.isEmpty());
    QVERIFY(on<QLineEdit>(u"teamHost"_s)->text().isEmpty());
}

/// A desk that was in step once, and whose database has been away for long.
void TestTeamPage::changesWait()
{
    auto *sign = m_status->findChild<QToolButton *>(u"teamSign"_s);
    QVERIFY(sign != nullptr && sign->isHidden());
    QSignalSpy written(m_history.get(), &store::History::noteSaved);
    m_history->saveNote({u"1.1"_s, u"104"_s, {}, u"x"_s, {}, 1});
    QTRY_COMPARE(written.count(), 1);
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"waits"_s);
        file.setDatabaseName(m_history->path());
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(u"UPDATE team SET database = 'theirs'"_s));
        QVERIFY(QSqlQuery(file).exec(u"INSERT INTO outbox (kind, key, weak, since) "
                                     "VALUES ('note', 'call:1.1', 0, 1000)"_s));
    }
    QSqlDatabase::removeDatabase(u"waits"_s);
    type();
    on<QPushButton>(u"teamShare"_s)->click();
    QTRY_COMPARE(m_link->state().stage, Stage::Apart);
    QCOMPARE(m_link->state().waiting, 1);
    QVERIFY(!sign->isHidden());
    QVERIFY(sign->text().contains(u'1') && !sign->accessibleDescription().isEmpty());
    QVERIFY(on<QLabel>(u"teamState"_s)->text().contains(u"since"_s));
    QSignalSpy asked(m_link.get(), &ui::TeamLink::pageRequested);
    sign->click();
    QCOMPARE(asked.count(), 1);
    on<QPushButton>(u"teamLeave"_s)->click();
    QTRY_VERIFY(sign->isHidden());
}

void TestTeamPage::withoutAHistoryNothingIsShared()
{
    type();
    m_link->setTeam(nullptr);
    QVERIFY(!on<QPushButton>(u"teamTest"_s)->isEnabled());
    QVERIFY(on<QLabel>(u"teamState"_s)->text().contains(u"nothing is shared"_s));
}

void TestTeamPage::namesTheTrouble_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("words");
    QTest::newRow("password") << u"FATAL:  password authentication failed for user \"ada\""_s
                              << u"password is wrong"_s;
    QTest::newRow("database") << u"FATAL:  database \"x\" does not exist"_s
                              << u"no such database"_s;
    QTest::newRow("host") << u"could not translate host name \"x\" to address"_s
                          << u"Nobody knows"_s;
    QTest::newRow("encryption") << u"server does not support SSL, but SSL was required"_s
                                << u"encrypted"_s;
    QTest::newRow("pg_hba") << u"no pg_hba.conf entry for host \"1.2.3.4\", no encryption"_s
                            << u"lets nobody in"_s;
    QTest::newRow("none") << u"fe_sendauth: no password supplied"_s << u"wants a password"_s;
    QTest::newRow("other") << u"<b>something else</b>"_s << u"cannot be reached"_s;
}

void TestTeamPage::namesTheTrouble()
{
    QFETCH(QString, said);
    QFETCH(QString, words);
    const QString all = ui::TeamLink::troubleWords(TeamTrouble::NotReached, said);
    QVERIFY2(all.contains(words) && all.contains(said), qPrintable(all));
}

void TestTeamPage::speaks()
{
    const QStringList mute = eyes::mute(m_page.get());
    QVERIFY2(mute.isEmpty(), qPrintable(mute.join(u'\n')));
    m_page->resize(560, 620);
    const QStringList clipped = eyes::clipped(m_page.get());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    QVERIFY(!m_page->title().isEmpty() && !m_page->otherWords().isEmpty());
}

QTEST_MAIN(TestTeamPage)
#include "tst_teampage.moc"
