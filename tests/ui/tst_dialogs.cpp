// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "pbx/driftcheck.h"
#include "store/profiles.h"
#include "ui/dialogs/checklist.h"
#include "ui/dialogs/clidialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/correctionsdialog.h"
#include "ui/dialogs/logindialog.h"
#include "ui/dialogs/mailboxdialog.h"
#include "ui/dialogs/timelimitdialog.h"
#include "ui/panels/parts.h"
#include "ui/pbxchip.h"
#include "ui/performancepage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using ui::CheckList;
using ui::ConnectionDialog;

class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aGoodConnection();
    void aWrongSecret();
    void nobodyThere();
    void fewRights();
    void changingForgetsTheTest();
    void whatIsMissingIsSaidInPlace();
    void tlsMovesTheUsualPort();
    void aFingerprintIsForOneHost();
    void savingConnectsAndKeeps();
    void mailboxCounts();
    void timeLimitInSeconds();
    void cliShowsOutputAndHistory();
    void theLoginIsWrittenOut();
    void aLoginThatWouldNotWorkIsNotCopied();
    void theConnectionDialogOffersTheLogin();
    void correctionsAreSaidPlainly();
    void nothingToCorrectIsSaid();
    void theDetailsTellOfTheComparison();
    void thePerformancePageCountsOnlyWhileItIsOpen();

private:
    [[nodiscard]] CheckList::State state(ConnectionDialog::Step step)
    {
        return m_dialog->checks()->state(step);
    }
    void test(const pbx::Profile &profile);
    void goLive();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ConnectionDialog> m_dialog;
};

void TestDialogs::init()
{
    m_desk = std::make_unique<Desk>();
    m_dialog = std::make_unique<ConnectionDialog>();
}

void TestDialogs::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestDialogs::test(const pbx::Profile &profile)
{
    m_dialog->openFor(profile, {}, {});
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"test"_s), Qt::LeftButton);
}

void TestDialogs::goLive()
{
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
}

void TestDialogs::aGoodConnection()
{
    test(m_desk->profile());
    QCOMPARE(state(ConnectionDialog::Reach), CheckList::State::Running);
    QCOMPARE(state(ConnectionDialog::Certificate), CheckList::State::Skipped);
    QTRY_COMPARE_WITH_TIMEOUT(state(ConnectionDialog::Rights), CheckList::State::Good, 15'000);
    QCOMPARE(state(ConnectionDialog::Reach), CheckList::State::Good);
    QVERIFY(m_dialog->checks()->detail(ConnectionDialog::Reach).contains(u"Asterisk"_s));
    QCOMPARE(state(ConnectionDialog::Login), CheckList::State::Good);
}

void TestDialogs::aWrongSecret()
{
    pbx::Profile profile = m_desk->profile();
    profile.secret = u"wrong"_s;
    test(profile);
    QTRY_COMPARE_WITH_TIMEOUT(state(ConnectionDialog::Login), CheckList::State::Bad, 15'000);
    QCOMPARE(state(ConnectionDialog::Reach), CheckList::State::Good);
    QCOMPARE(state(ConnectionDialog::Rights), CheckList::State::Waiting);
    QVERIFY(!m_dialog->checks()->detail(ConnectionDialog::Login).isEmpty());
}

void TestDialogs::nobodyThere()
{
    pbx::Profile profile = m_desk->profile();
    {
        // A port on which somebody listened a moment ago, and nobody does now.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        profile.port = server.serverPort();
    }
    test(profile);
    QTRY_COMPARE_WITH_TIMEOUT(state(ConnectionDialog::Reach), CheckList::State::Bad, 15'000);
    QCOMPARE(state(ConnectionDialog::Login), CheckList::State::Waiting);
}

void TestDialogs::fewRights()
{
    test(m_desk->profile(u"viewer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(state(ConnectionDialog::Rights), CheckList::State::Doubtful, 15'000);
    QCOMPARE(state(ConnectionDialog::Login), CheckList::State::Good);
    QVERIFY(m_dialog->checks()->detail(ConnectionDialog::Rights).contains(u"originate"_s));
}

void TestDialogs::changingForgetsTheTest()
{
    test(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(state(ConnectionDialog::Rights), CheckList::State::Good, 15'000);
    QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"user"_s), u"x"_s);
    QCOMPARE(state(ConnectionDialog::Rights), CheckList::State::Waiting);
}

void TestDialogs::whatIsMissingIsSaidInPlace()
{
    QSignalSpy chosen(m_dialog.get(), &ConnectionDialog::chosen);
    pbx::Profile profile;
    profile.host.clear();
    m_dialog->openFor(profile, {}, {});
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(chosen.isEmpty());
    m_dialog->findChild<QLineEdit *>(u"host"_s)->setText(u"pbx"_s);
    m_dialog->findChild<QLineEdit *>(u"user"_s)->setText(u"me"_s);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    // Without a name it is called as its host is.
    QCOMPARE(m_dialog->profile().name, u"pbx"_s);
    QVERIFY(!m_dialog->isVisible());
}

void TestDialogs::tlsMovesTheUsualPort()
{
    pbx::Profile profile;
    m_dialog->openFor(profile, {}, {});
    auto *tls = m_dialog->findChild<QAbstractButton *>(u"tls"_s);
    auto *port = m_dialog->findChild<QSpinBox *>(u"port"_s);
    QCOMPARE(port->value(), 5038);
    tls->click();
    QCOMPARE(port->value(), 5039);
    port->setValue(7000);
    tls->click();
    QCOMPARE(port->value(), 7000);
}

void TestDialogs::aFingerprintIsForOneHost()
{
    pbx::Profile profile = m_desk->profile();
    profile.tls = true;
    profile.fingerprint = QByteArray(64, 'a');
    m_dialog->openFor(profile, {}, {});
    QCOMPARE(m_dialog->profile().fingerprint, profile.fingerprint);
    m_dialog->findChild<QLineEdit *>(u"host"_s)->setText(u"elsewhere"_s);
    QVERIFY(m_dialog->profile().fingerprint.isEmpty());
}

void TestDialogs::savingConnectsAndKeeps()
{
    m_desk->window->show();
    m_desk->window->openConnectionDialog();
    auto *dialog = m_desk->window->findChild<ConnectionDialog *>();
    const pbx::Profile profile = m_desk->profile();
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(profile.name);
    dialog->findChild<QLineEdit *>(u"host"_s)->setText(profile.host);
    dialog->findChild<QSpinBox *>(u"port"_s)->setValue(profile.port);
    dialog->findChild<QLineEdit *>(u"user"_s)->setText(profile.user);
    dialog->findChild<QLineEdit *>(u"secret"_s)->setText(profile.secret);
    dialog->findChild<QLineEdit *>(u"extension"_s)->setText(profile.myExtension);
    dialog->findChild<QLineEdit *>(u"context"_s)->setText(profile.context);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"host"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    const store::Profiles kept(m_desk->settings);
    QCOMPARE(kept.names(), QStringList{profile.name});
    QCOMPARE(kept.last(), profile.name);
    QCOMPARE(kept.find(profile.name)->port, profile.port);
    m_desk->settings.sync();
    QFile file(m_desk->settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

void TestDialogs::mailboxCounts()
{
    goLive();
    ui::MailboxDialog dialog(m_desk->pbx.attendant());
    dialog.openFor(u"100@default"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.answer().isEmpty(), 15'000);
    const pbx::Mailbox *known = m_desk->pbx.state().mailboxes().get(u"100@default"_s);
    QVERIFY(known != nullptr);
    QCOMPARE(dialog.answer(), u"%1 new"_s.arg(known->newMessages));
}

void TestDialogs::timeLimitInSeconds()
{
    ui::TimeLimitDialog dialog;
    QSignalSpy wanted(&dialog, &ui::TimeLimitDialog::limitRequested);
    dialog.openFor(u"1.2"_s, u"<b>Acme</b>"_s);
    // A caller's name is text, whatever it looks like.
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QList<QSpinBox *> boxes = dialog.findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.at(0)->setValue(2);
    boxes.at(1)->setValue(5);
    QTest::keyClick(boxes.at(1), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), u"1.2"_s);
    QCOMPARE(wanted.first().at(1).toInt(), 125);
    QVERIFY(!dialog.isVisible());
}

void TestDialogs::cliShowsOutputAndHistory()
{
    goLive();
    ui::CliDialog dialog(m_desk->pbx.attendant());
    dialog.show();
    auto *line = dialog.findChild<QLineEdit *>(u"line"_s);
    QTest::keyClicks(line, u"core show version"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.output().contains(u"Asterisk 22"_s), 15'000);
    QVERIFY(dialog.output().startsWith(u"> core show version"_s));
    QVERIFY(dialog.isVisible());
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(line->text(), u"core show version"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QVERIFY(line->text().isEmpty());
    QTest::keyClicks(line, u"no such command"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(dialog.output().contains(u"No such command"_s));
}

void TestDialogs::theLoginIsWrittenOut()
{
    ui::LoginDialog dialog;
    dialog.openFor(u"front-desk"_s, u"22.10.1"_s);
    auto *copy = dialog.findChild<QPushButton *>(u"copy"_s);
    QVERIFY(!copy->isEnabled()); // from where is not said yet
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"network"_s), u"192.0.2.0/24"_s);
    QVERIFY(copy->isEnabled());
    QVERIFY(dialog.stanza().startsWith(u"[front-desk]\nsecret = "_s));
    QVERIFY(dialog.stanza().contains(u"\npermit = 192.0.2.0/255.255.255.0\n"_s));
    QVERIFY(dialog.stanza().contains(u"\nwrite = reporting,call,originate\n"_s));
    auto *role = dialog.findChild<QComboBox *>(u"role"_s);
    role->setCurrentText(u"Viewer"_s);
    QVERIFY(dialog.stanza().contains(u"\nwrite = reporting\n"_s));
    role->setCurrentText(u"Supervisor"_s);
    QVERIFY(dialog.stanza().contains(u"\nwrite = reporting,call,originate,agent,system\n"_s));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.stanza());

    // Each time another secret.
    const QString secret = dialog.findChild<QLineEdit *>(u"secret"_s)->text();
    QCOMPARE(secret.size(), 24);
    QVERIFY(dialog.stanza().contains(secret));
    ui::LoginDialog another;
    another.openFor(u"front-desk"_s, {});
    QVERIFY(another.findChild<QLineEdit *>(u"secret"_s)->text() != secret);
}

void TestDialogs::aLoginThatWouldNotWorkIsNotCopied()
{
    ui::LoginDialog dialog;
    dialog.openFor({}, {});
    auto *copy = dialog.findChild<QPushButton *>(u"copy"_s);
    auto *user = dialog.findChild<QLineEdit *>(u"user"_s);
    auto *network = dialog.findChild<QLineEdit *>(u"network"_s);
    auto *secret = dialog.findChild<QLineEdit *>(u"secret"_s);
    network->setText(u"192.0.2.7"_s);
    QVERIFY(copy->isEnabled());
    QVERIFY(dialog.stanza().startsWith(u"[cordboard]\n"_s));
    user->setText(u"x]\n[y"_s);
    QVERIFY(!copy->isEnabled() && !copy->toolTip().isEmpty());
    user->setText(u"x"_s);
    network->setText(u"everywhere"_s);
    QVERIFY(!copy->isEnabled());
    network->setText(u"::1"_s);
    QVERIFY(copy->isEnabled());
    secret->setText(u"a;b"_s);
    QVERIFY(!copy->isEnabled());
    QVERIFY(!dialog.stanza().contains(u"a;b"_s));
}

void TestDialogs::theConnectionDialogOffersTheLogin()
{
    m_dialog->openFor(m_desk->profile(), {}, {});
    QSignalSpy wanted(m_dialog.get(), &ConnectionDialog::loginRequested);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"login"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), u"demo"_s);
}

void TestDialogs::correctionsAreSaidPlainly()
{
    using pbx::Aspect;
    using pbx::Correction;
    using ui::CorrectionsDialog;
    Correction one;
    one.when = QDateTime(QDate(2026, 1, 2), QTime(14, 2, 7));
    one.row = pbx::RowKind::Channel;
    one.label = u"PJSIP/101-a"_s;
    one.changes = {{Aspect::State, u"Ringing"_s, u"Up"_s}};
    QCOMPARE(CorrectionsDialog::wordsOf(one),
             (QStringList{u"14:02:07"_s, u"Call leg"_s, u"PJSIP/101-a"_s, u"Ringing"_s, u"Up"_s}));
    one.kind = Correction::Kind::Missing;
    one.changes = {{Aspect::State, {}, u"Up"_s}};
    QCOMPARE(CorrectionsDialog::wordsOf(one).mid(3), (QStringList{u"not there"_s, u"Up"_s}));
    one.kind = Correction::Kind::LeftOver;
    one.row = pbx::RowKind::Extension;
    one.changes = {{Aspect::ExtensionStatus, u"2"_s, {}}};
    QCOMPARE(CorrectionsDialog::wordsOf(one).mid(3), (QStringList{u"On a call"_s, u"not there"_s}));
    one.row = pbx::RowKind::QueueMember;
    one.kind = Correction::Kind::Differs;
    one.changes = {{Aspect::Paused, {}, u"1"_s}, {Aspect::Penalty, u"0"_s, u"5"_s}};
    QCOMPARE(CorrectionsDialog::wordsOf(one).mid(3),
             (QStringList{u"paused: no, penalty 0"_s, u"paused: yes, penalty 5"_s}));
    one.row = pbx::RowKind::Queue;
    one.kind = Correction::Kind::LeftOver;
    one.changes.clear();
    QCOMPARE(CorrectionsDialog::wordsOf(one).mid(3), (QStringList{u"there"_s, u"not there"_s}));
}

void TestDialogs::nothingToCorrectIsSaid()
{
    ui::CorrectionsDialog dialog(m_desk->pbx);
    auto *empty = dialog.findChild<ui::EmptyState *>();
    QCOMPARE(empty->title(), u"Nothing is compared just now"_s);
    m_desk->pbx.driftCheck().setRound(std::chrono::milliseconds(100));
    goLive();
    QTRY_COMPARE(empty->title(), u"Nothing had to be corrected"_s);
    QTRY_VERIFY(dialog.summary().contains(u"Last at "_s));
    QCOMPARE(dialog.table()->topLevelItemCount(), 0);
    QCOMPARE(m_desk->pbx.state().counters().driftCorrected, quint64(0));
}

void TestDialogs::theDetailsTellOfTheComparison()
{
    m_desk->pbx.driftCheck().setRound(std::chrono::milliseconds(100));
    goLive();
    ui::PbxDetails details(m_desk->pbx, nullptr);
    const auto says = [&](const QString &words) {
        details.refresh();
        const QList<QLabel *> labels = details.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"nothing to correct"_s));
    QSignalSpy corrections(&details, &ui::PbxDetails::correctionsRequested);
    QSignalSpy login(&details, &ui::PbxDetails::loginRequested);
    details.findChild<QPushButton *>(u"corrections"_s)->click();
    details.findChild<QPushButton *>(u"login"_s)->click();
    QCOMPARE(corrections.count(), 1);
    QCOMPARE(login.count(), 1);
}

void TestDialogs::thePerformancePageCountsOnlyWhileItIsOpen()
{
    goLive();
    ui::PbxDetails details(m_desk->pbx, nullptr);
    details.adjustSize();
    details.show();
    auto *button = details.findChild<QPushButton *>(u"showPerformance"_s);
    QVERIFY(details.findChild<ui::PerformancePage *>() == nullptr);
    auto *corrections = details.findChild<QPushButton *>(u"corrections"_s);
    QVERIFY(corrections->isVisible());
    button->click();
    auto *page = details.findChild<ui::PerformancePage *>();
    QVERIFY(page != nullptr);
    QVERIFY(page->isVisible() && !corrections->isVisible());
    m_desk->pbx.resync(); // lists come, which are events by name
    QTRY_VERIFY(page->gauge().events() > 0);
    QTRY_COMPARE(m_desk->pbx.session().pendingRequests(), 0);
    details.refresh();
    auto *types = details.findChild<QTreeWidget *>(u"eventTypes"_s);
    QVERIFY(types->topLevelItemCount() > 0);
    const auto [name, count] = page->gauge().byType().front();
    QCOMPARE(types->topLevelItem(0)->text(0), QString::fromLatin1(name));
    QCOMPARE(types->topLevelItem(0)->text(1), QLocale().toString(count));
    QVERIFY(page->gauge().ticks() > 0);
    QVERIFY(page->gauge().worstTickNs() >= page->gauge().meanTickNs());
    // Each line says what is so.
    const auto says = [page](const QString &name) {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->accessibleName() == name && label->buddy() == nullptr)
                return label->text();
        }
        return QString();
    };
    const QLocale locale;
    const auto milliseconds = [&](qint64 ns) { return locale.toString(double(ns) / 1e6, 'f', 1); };
    const auto share = [&](quint64 of) {
        return u"%1 %"_s.arg(
            locale.toString(100 * double(of) / double(page->gauge().events()), 'f', 1));
    };
    QVERIFY2(says(u"Events"_s).endsWith(u" per second"_s), qPrintable(says(u"Events"_s)));
    QCOMPARE(says(u"Waiting"_s), u"nothing"_s);
    QCOMPARE(says(u"Asked for"_s), u"all events"_s);
    QCOMPARE(says(u"Tick"_s), milliseconds(page->gauge().meanTickNs()) + u" ms on average"_s);
    QCOMPARE(says(u"Longest tick"_s), milliseconds(page->gauge().worstTickNs()) + u" ms"_s);
    QCOMPARE(says(u"Drift"_s), u"none"_s);
    QVERIFY2(says(u"Memory"_s).endsWith(u" MB"_s), qPrintable(says(u"Memory"_s)));
    QCOMPARE(types->topLevelItem(0)->text(2), share(count));
    quint64 all = 0;
    for (const auto &[type, times] : page->gauge().byType())
        all += times;
    QCOMPARE(all, page->gauge().events());
    // It follows, line by line: what is selected stays.
    QTreeWidgetItem *first = types->topLevelItem(0);
    first->setSelected(true);
    const int rows = types->topLevelItemCount();
    const qint64 ticks = page->gauge().ticks();
    m_desk->pbx.resync();
    QTRY_COMPARE(m_desk->pbx.session().pendingRequests(), 0);
    details.refresh();
    QVERIFY(page->gauge().ticks() > ticks);
    QCOMPARE(types->topLevelItem(0), first);
    QVERIFY(first->isSelected());
    QVERIFY(types->topLevelItemCount() >= rows);
    QVERIFY(page->gauge().byType().front().second > count);
    QCOMPARE(first->text(1), locale.toString(page->gauge().byType().front().second));
    button->click();
    QVERIFY(details.findChild<ui::PerformancePage *>() == nullptr);
    m_desk->pbx.resync(); // nobody counts: a pointer that stayed would be of what is gone
    QTRY_COMPARE(m_desk->pbx.session().pendingRequests(), 0);
    QVERIFY(corrections->isVisible());
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
