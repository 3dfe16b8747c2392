// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "eyes.h"
#include "store/history.h"
#include "store/profiles.h"
#include "ui/alerts.h"
#include "ui/callpage.h"
#include "ui/dialling.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/language.h"
#include "ui/outside.h"
#include "ui/settings/changesdialog.h"
#include "ui/settings/lock.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/transferpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using ui::SettingsWindow;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aKeyOpensIt();
    void everyPageIsInTheList();
    void typingFindsAField();
    void typingFindsOtherWords();
    void nothingIsSaid();
    void theKeyboardIsEnough();
    void theDeskHoldsAtOnce();
    void whatIsTypedForOnePbxStaysThere();
    void numbersHoldAtOnce();
    void whatAsksFirstHoldsAtOnce();
    void aRuleThatCannotBeIsNotKept();
    void alertsHoldAtOnce();
    void connectionsAreListedAndRemoved();
    void aConnectionIsEdited();
    void theLookIsChosen();
    void aLanguageIsSpokenFromTheNextStartOn();
    void keysAreSummedUp();
    void lockedFieldsSayWhy();
    void lockedKeysStay();
    void settingsAreExportedAndImported();
    void aHostileFileChangesNothing();
    void everyPageSpeaks();
    void twiceAsLargeLettersFit();

private:
    void goLive();
    [[nodiscard]] SettingsWindow &open(const QString &page = {})
    {
        m_desk->window->openSettings(page);
        return *m_desk->window->findChild<SettingsWindow *>();
    }
    template <class Widget>
    [[nodiscard]] Widget *on(const SettingsWindow &window, const QString &name)
    {
        return window.currentPage()->findChild<Widget *>(name);
    }
    [[nodiscard]] store::Profile saved(const QString &name = u"Head office"_s)
    {
        return store::Profiles(m_desk->settings).find(name).value_or(store::Profile());
    }
    void save(const QString &name);
    /// The administrator ships that, before the start.
    void ship(const QByteArray &ini);

    QTemporaryDir m_site;
    std::unique_ptr<store::History> m_history;
    std::unique_ptr<Desk> m_desk;
};

void TestSettings::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_site.path());
    m_desk = std::make_unique<Desk>();
    m_desk->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
}

void TestSettings::cleanup()
{
    m_desk.reset();
    m_history.reset();
    QFile::remove(m_site.filePath(u"Cordboard/cordboard.ini"_s));
}

void TestSettings::ship(const QByteArray &ini)
{
    m_desk.reset();
    QVERIFY(QDir().mkpath(m_site.filePath(u"Cordboard"_s)));
    QFile file(m_site.filePath(u"Cordboard/cordboard.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ini);
    file.close();
    init();
}

void TestSettings::save(const QString &name)
{
    store::Profile profile;
    profile.name = name;
    profile.host = u"127.0.0.1"_s;
    profile.port = m_desk->server->port();
    profile.user = u"demo"_s;
    store::Profiles(m_desk->settings).save(profile);
}

void TestSettings::goLive()
{
    save(u"Head office"_s);
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
}

void TestSettings::aKeyOpensIt()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *window = m_desk->window->findChild<SettingsWindow *>();
    QVERIFY(window != nullptr);
    QVERIFY(window->isVisible());
    // Once more brings the same one to the front.
    m_desk->window->openSettings();
    QCOMPARE(m_desk->window->findChildren<SettingsWindow *>().size(), 1);
}

void TestSettings::everyPageIsInTheList()
{
    SettingsWindow &window = open();
    QVERIFY(window.list()->count() >= 8);
    for (int row = 0; row < window.list()->count(); ++row) {
        window.list()->setCurrentRow(row);
        QCOMPARE(window.currentPage()->title(), window.list()->item(row)->text());
        QVERIFY(!window.list()->item(row)->icon().isNull());
        QVERIFY(!window.currentPage()->objectName().isEmpty());
        QVERIFY(window.currentPage()->isVisible());
    }
}

void TestSettings::typingFindsAField()
{
    SettingsWindow &window = open();
    QCOMPARE(window.currentPage()->objectName(), u"connectionsPage"_s);
    QTest::keyClicks(window.searchField(), u"PAUSE reas"_s);
    QCOMPARE(window.currentPage()->objectName(), u"deskPage"_s);
    QCOMPARE(window.found(), on<QWidget>(window, u"reasons"_s));
    int shown = 0;
    for (int row = 0; row < window.list()->count(); ++row)
        shown += window.list()->item(row)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    window.searchField()->clear();
    QVERIFY(window.found() == nullptr);
    QVERIFY(!window.list()->item(0)->isHidden());
    // A tip, and what a box offers.
    QTest::keyClicks(window.searchField(), u"regular expression"_s);
    QCOMPARE(window.found(), on<QWidget>(window, u"rules"_s));
    window.searchField()->clear();
    QTest::keyClicks(window.searchField(), u"germany"_s);
    QCOMPARE(window.found(), on<QWidget>(window, u"country"_s));
}

void TestSettings::typingFindsOtherWords()
{
    SettingsWindow &window = open();
    QTest::keyClicks(window.searchField(), u"retention"_s);
    QCOMPARE(window.currentPage()->objectName(), u"keepingPage"_s);
    window.searchField()->clear();
    QTest::keyClicks(window.searchField(), u"take back"_s); // an action
    QCOMPARE(window.currentPage()->objectName(), u"keysPage"_s);
}

void TestSettings::nothingIsSaid()
{
    SettingsWindow &window = open();
    QTest::keyClicks(window.searchField(), u"<b>xyzzy"_s);
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"<b>xyzzy"_s) &&
               label->textFormat() == Qt::PlainText;
    }));
    // Esc takes the words away first, and then the window.
    QTest::keyClick(window.searchField(), Qt::Key_Escape);
    QVERIFY(window.searchField()->text().isEmpty());
    QVERIFY(window.isVisible());
    QTest::keyClick(window.searchField(), Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestSettings::theKeyboardIsEnough()
{
    goLive();
    SettingsWindow &window = open();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(QApplication::focusWidget(), window.searchField());
    QTest::keyClicks(window.searchField(), u"conference"_s);
    QTest::keyClick(window.searchField(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), on<QWidget>(window, u"conferenceRoom"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"300"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // closes nothing
    QVERIFY(window.isVisible());
    QTRY_COMPARE(saved().conferenceRoom, u"300"_s);
}

void TestSettings::theDeskHoldsAtOnce()
{
    SettingsWindow &window = open(u"deskPage"_s);
    QVERIFY(!on<QLineEdit>(window, u"queues"_s)->isEnabled()); // of which PBX?
    goLive();
    QTRY_VERIFY(on<QLineEdit>(window, u"queues"_s)->isEnabled());
    QTest::keyClicks(on<QLineEdit>(window, u"queues"_s), u"sales, billing"_s);
    QTRY_COMPARE(m_desk->pbx.profile().desk.queues, QStringList({u"sales"_s, u"billing"_s}));
    QCOMPARE(saved().queues, QStringList({u"sales"_s, u"billing"_s}));
    // And not later than the window closes.
    on<QSpinBox>(window, u"campOn"_s)->setValue(77);
    window.close();
    QCOMPARE(saved().campOnSeconds, 77);
}

void TestSettings::whatIsTypedForOnePbxStaysThere()
{
    goLive();
    save(u"Branch"_s);
    SettingsWindow &window = open(u"deskPage"_s);
    QTest::keyClicks(on<QLineEdit>(window, u"queues"_s), u"sales"_s);
    pbx::Profile branch = m_desk->profile();
    branch.name = u"Branch"_s;
    m_desk->pbx.open(branch);
    QTRY_COMPARE(on<QLineEdit>(window, u"queues"_s)->text(), QString());
    QCOMPARE(saved().queues, QStringList(u"sales"_s)); // not lost either
    QVERIFY(saved(u"Branch"_s).queues.isEmpty());
    window.close();
    QVERIFY(saved(u"Branch"_s).queues.isEmpty());
}

void TestSettings::numbersHoldAtOnce()
{
    goLive();
    SettingsWindow &window = open(u"numbersPage"_s);
    QTest::keyClicks(on<QLineEdit>(window, u"areaCode"_s), u"30"_s);
    auto *country = on<QComboBox>(window, u"country"_s);
    country->setCurrentIndex(country->findData(u"DE"_s));
    QTRY_COMPARE(saved().country, u"DE"_s);
    QCOMPARE(saved().areaCode, u"30"_s);
    QCOMPARE(m_desk->window->dialling().numbers().plan().areaCode, u"30"_s);
}

void TestSettings::whatAsksFirstHoldsAtOnce()
{
    SettingsWindow &window = open(u"linksPage"_s);
    QVERIFY(m_desk->window->outside().asksFirst(ui::Outside::Source::Link));
    on<QCheckBox>(window, u"askLink"_s)->click();
    QVERIFY(!m_desk->window->outside().asksFirst(ui::Outside::Source::Link));
    QTest::keyClicks(on<QLineEdit>(open(u"callPagePage"_s), u"pageAddress"_s),
                     u"https://crm.example/{number}"_s);
    QCOMPARE(m_desk->window->callPage().rule().pattern, u"https://crm.example/{number}"_s);
}

void TestSettings::aRuleThatCannotBeIsNotKept()
{
    goLive();
    SettingsWindow &window = open(u"numbersPage"_s);
    QTest::keyClicks(on<QLineEdit>(window, u"areaCode"_s), u"30"_s);
    QTRY_COMPARE(saved().areaCode, u"30"_s);
    on<QPushButton>(window, u"addRule"_s)->click();
    QWidget *editor = window.focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(editor) != nullptr);
    QTest::keyClicks(editor, u"7((("_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClicks(on<QLineEdit>(window, u"areaCode"_s), u"1"_s);
    window.close();
    QVERIFY(saved().rewrites.isEmpty());
    QCOMPARE(saved().areaCode, u"30"_s);
}

void TestSettings::alertsHoldAtOnce()
{
    SettingsWindow &window = open(u"alertsPage"_s);
    ui::Alerts &alerts = m_desk->window->alerts();
    const auto before = alerts.rules();
    auto *first = window.currentPage()->findChild<QSpinBox *>();
    first->setValue(first->value() + 1);
    QTRY_VERIFY(alerts.rules() != before);
    on<QPushButton>(window, u"standardAlerts"_s)->click();
    QTRY_COMPARE(alerts.rules(), alerts.standard());
    // The key of the quiet mode is not undone by the page.
    alerts.setQuiet(true);
    first->setValue(first->value() + 1);
    QTRY_VERIFY(alerts.rules() != alerts.standard());
    QVERIFY(alerts.isQuiet());
}

void TestSettings::connectionsAreListedAndRemoved()
{
    goLive();
    save(u"A & B"_s);
    SettingsWindow &window = open(u"connectionsPage"_s);
    auto *list = on<QListWidget>(window, u"connections"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().contains(u"in use"_s));
    list->setCurrentRow(1);
    QVERIFY(!on<QPushButton>(window, u"removeConnection"_s)->isEnabled());
    list->setCurrentRow(0);
    on<QPushButton>(window, u"removeConnection"_s)->click();
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(u"A & B"_s));
    question->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(window.findChild<QMessageBox *>() == nullptr);
    QCOMPARE(list->count(), 2);
    on<QPushButton>(window, u"removeConnection"_s)->click();
    question = window.findChild<QMessageBox *>();
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(store::Profiles(m_desk->settings).names(), QStringList(u"Head office"_s));
}

void TestSettings::aConnectionIsEdited()
{
    save(u"Branch"_s);
    SettingsWindow &window = open(u"connectionsPage"_s);
    on<QPushButton>(window, u"editConnection"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->findChild<ui::ConnectionDialog *>() != nullptr &&
                                 m_desk->window->findChild<ui::ConnectionDialog *>()->isVisible(),
                             15'000);
    QCOMPARE(m_desk->window->findChild<ui::ConnectionDialog *>()->profile().name, u"Branch"_s);
}

void TestSettings::theLookIsChosen()
{
    SettingsWindow &window = open(u"lookPage"_s);
    auto *colours = on<QComboBox>(window, u"colours"_s);
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_End);
    QTRY_COMPARE(m_desk->settings.value(u"view/scheme"_s).toInt(),
                 static_cast<int>(ui::Scheme::Dark));
    QTRY_VERIFY(ui::coloursOf(&window).dark);
    QTest::keyClick(colours, Qt::Key_Home);
}

void TestSettings::aLanguageIsSpokenFromTheNextStartOn()
{
    SettingsWindow &window = open(u"lookPage"_s);
    auto *language = on<QComboBox>(window, u"language"_s);
    QVERIFY(language->findData(u"de"_s) > 0);
    QCOMPARE(ui::Language::spoken(m_desk->settings), QLocale());
    language->setFocus();
    while (language->currentData().toString() != u"de"_s) {
        const int before = language->currentIndex();
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(language->currentIndex(), before + 1);
    }
    QCOMPARE(ui::Language::spoken(m_desk->settings).language(), QLocale::German);
    m_desk->settings.setValue(u"view/language"_s, u"tlh"_s);
    QCOMPARE(ui::Language::spoken(m_desk->settings), QLocale());
}

void TestSettings::keysAreSummedUp()
{
    SettingsWindow &window = open(u"keysPage"_s);
    ui::KeyMap &map = m_desk->window->keyMap();
    auto *set = on<QLabel>(window, u"keySet"_s);
    const QString standard = set->text();
    map.setKeys(map.preset(ui::KeyPreset::FunctionKeys));
    QVERIFY(set->text() != standard);
    map.setKeys(map.preset(ui::KeyPreset::Standard));
    QCOMPARE(set->text(), standard);
    on<QPushButton>(window, u"changeKeys"_s)->click();
    QVERIFY(m_desk->window->findChild<ui::KeysDialog *>() != nullptr);
}

void TestSettings::lockedFieldsSayWhy()
{
    ship("[view]\nscheme=1\n[Locked]\nkeys=view/"
         "scheme, alerts/quiet, history/keepDays, outside/*, "
         "profiles/Head office/queues, profiles/Head office/host, profiles/Head office/areaCode, "
         "alerts/ringing/notice\nreason=Ask the <b>help desk</b>\n");
    // As the site has it: this desk's settings are a file that falls back to nothing.
    m_desk->settings.setValue(u"profiles/Head%20office/host"_s, u"127.0.0.1"_s);
    m_history = std::make_unique<store::History>(m_desk->folder.filePath(u"history.sqlite"_s));
    m_desk->window->setHistory(m_history.get());
    goLive();
    SettingsWindow &window = open(u"lookPage"_s);
    const auto isLocked = [&](QWidget *field) {
        const auto signs = window.findChildren<ui::LockSign *>();
        return field != nullptr && !field->isEnabled() && ui::isLocked(field) &&
               std::any_of(signs.begin(), signs.end(), [&](const ui::LockSign *sign) {
                   return sign->isVisible() && sign->parentWidget() == field->parentWidget() &&
                          sign->focusPolicy() == Qt::TabFocus &&
                          sign->accessibleName().contains(u"Ask the <b>help desk</b>"_s) &&
                          !sign->toolTip().contains(u"<b>"_s);
               });
    };
    QVERIFY(isLocked(on<QWidget>(window, u"colours"_s)));
    QVERIFY(on<QWidget>(window, u"language"_s)->isEnabled());
    window.openPage(u"deskPage"_s);
    QVERIFY(isLocked(on<QWidget>(window, u"queues"_s)));
    QVERIFY(on<QWidget>(window, u"reasons"_s)->isEnabled());
    window.openPage(u"numbersPage"_s);
    QVERIFY(isLocked(on<QWidget>(window, u"areaCode"_s)));
    window.openPage(u"linksPage"_s);
    QVERIFY(isLocked(on<QWidget>(window, u"askLink"_s)));
    window.openPage(u"keepingPage"_s);
    QVERIFY(isLocked(on<QWidget>(window, u"keepCalls"_s)));
    window.openPage(u"alertsPage"_s);
    QCOMPARE(window.currentPage()->findChildren<ui::LockSign *>().size(), 2);
    QVERIFY2(eyes::mute(&window).isEmpty(), qPrintable(eyes::mute(&window).join(u'\n')));
    // Nor by the menu.
    QVERIFY(!m_desk->window->findChild<QAction *>(u"dark"_s)->isEnabled());
    m_desk->window->alerts().setQuiet(true);
    QVERIFY(!m_desk->window->alerts().isQuiet());
    // The dialog of another connection is free; that of this one is not.
    m_desk->window->openConnectionDialog();
    auto *dialog = m_desk->window->findChild<ui::ConnectionDialog *>();
    QVERIFY(!dialog->findChild<QLineEdit *>(u"host"_s)->isEnabled());
    QVERIFY(dialog->findChild<QLineEdit *>(u"user"_s)->isEnabled());
    dialog->openFor(m_desk->profile(), u"Branch"_s, {});
    QVERIFY(dialog->findChild<QLineEdit *>(u"host"_s)->isEnabled());
    QVERIFY(dialog->findChildren<ui::LockSign *>().isEmpty());
    m_desk->window->setHistory(nullptr);
}

void TestSettings::lockedKeysStay()
{
    ship("[Locked]\nkeys=keys/hangUp\n");
    ui::KeyMap &map = m_desk->window->keyMap();
    const ui::KeyMap::Keys before = map.keys();
    ui::KeyMap::Keys wanted = before;
    int locked = -1;
    for (int i = 0; i < map.commands().size(); ++i) {
        if (map.commands().at(i).action->objectName() == u"hangUp"_s)
            locked = i;
    }
    QVERIFY(locked >= 0 && map.isLocked(locked));
    wanted[locked] = QKeySequence(u"Ctrl+Alt+F9"_s);
    map.setKeys(wanted);
    QCOMPARE(map.keys(), before);
}

void TestSettings::settingsAreExportedAndImported()
{
    goLive();
    m_desk->settings.setValue(u"view/scheme"_s, 1);
    SettingsWindow &window = open(u"transferPage"_s);
    auto *page = qobject_cast<ui::TransferPage *>(window.currentPage());
    const QString file = m_desk->folder.filePath(u"out.json"_s);
    page->exportTo(file);
    auto *outcome = on<QLabel>(window, u"transferOutcome"_s);
    QVERIFY(outcome->text().contains(u"out.json"_s));
    page->importFrom(file);
    QVERIFY(outcome->text().contains(u"changes nothing"_s));
    m_desk->settings.setValue(u"view/scheme"_s, 2);
    store::Profiles(m_desk->settings).remove(u"Head office"_s);
    page->importFrom(file);
    auto *dialog = page->findChild<ui::ChangesDialog *>();
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<QTreeWidget *>(u"changes"_s);
    QVERIFY(!list->findItems(u"Head office: host"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(!list->findItems(u"view: scheme"_s, Qt::MatchExactly).isEmpty());
    dialog->reject();
    QCOMPARE(m_desk->settings.value(u"view/scheme"_s).toInt(), 2);
    QTRY_VERIFY(page->findChild<ui::ChangesDialog *>() == nullptr);
    page->importFrom(file);
    page->findChild<QPushButton *>(u"takeOver"_s)->click();
    QCOMPARE(m_desk->settings.value(u"view/scheme"_s).toInt(), 1);
    QCOMPARE(saved().user, u"demo"_s);
    const QStringList kept =
        QDir(m_desk->folder.path()).entryList({u"cordboard-before-import-*.ini"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY(outcome->text().contains(kept.first()));
    QCOMPARE(QSettings(m_desk->folder.filePath(kept.first()), QSettings::IniFormat)
                 .value(u"view/scheme"_s)
                 .toInt(),
             2);
}

void TestSettings::aHostileFileChangesNothing()
{
    SettingsWindow &window = open(u"transferPage"_s);
    auto *page = qobject_cast<ui::TransferPage *>(window.currentPage());
    QFile file(m_desk->folder.filePath(u"in.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"cordboard":"settings","version":1,"settings":{"Locked/keys":"<img src=x>"}})");
    file.close();
    const QStringList before = m_desk->settings.allKeys();
    page->importFrom(file.fileName());
    auto *outcome = on<QLabel>(window, u"transferOutcome"_s);
    QVERIFY(outcome->text().contains(u"Locked/keys"_s));
    QCOMPARE(outcome->textFormat(), Qt::PlainText);
    QVERIFY(page->findChild<ui::ChangesDialog *>() == nullptr);
    page->importFrom(m_desk->folder.filePath(u"nowhere.json"_s));
    QVERIFY(outcome->text().contains(u"nowhere.json"_s));
    QCOMPARE(m_desk->settings.allKeys(), before);
}

void TestSettings::everyPageSpeaks()
{
    m_history = std::make_unique<store::History>(m_desk->folder.filePath(u"history.sqlite"_s));
    m_desk->window->setHistory(m_history.get());
    goLive();
    SettingsWindow &window = open();
    window.resize(900, 600);
    for (int row = 0; row < window.list()->count(); ++row) {
        window.list()->setCurrentRow(row);
        QTRY_VERIFY2(eyes::mute(&window).isEmpty(), qPrintable(eyes::mute(&window).join(u'\n')));
        QTRY_VERIFY2(eyes::clipped(&window).isEmpty(),
                     qPrintable(eyes::clipped(&window).join(u'\n')));
    }
    m_desk->window->setHistory(nullptr);
}

void TestSettings::twiceAsLargeLettersFit()
{
    const QFont usual = QApplication::font();
    m_desk.reset();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(font);
    init();
    goLive();
    SettingsWindow &window = open();
    for (int row = 0; row < window.list()->count(); ++row) {
        window.list()->setCurrentRow(row);
        QTRY_VERIFY2(eyes::clipped(&window).isEmpty(),
                     qPrintable(eyes::clipped(&window).join(u'\n')));
        const auto *area = qobject_cast<QAbstractScrollArea *>(
            window.currentPage()->parentWidget()->parentWidget());
        QVERIFY(area != nullptr);
        QVERIFY2(window.width() <= 1024 && window.height() <= 700,
                 qPrintable(u"%1: %2×%3"_s.arg(window.currentPage()->objectName())
                                .arg(window.width())
                                .arg(window.height())));
    }
    m_desk.reset();
    QApplication::setFont(usual);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
