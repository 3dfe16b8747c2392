// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For everybody: names and roles for who hears the window, room for large letters, the order of
// the eye for the Tab key, and right-to-left.

#include "desk.h"
#include "eyes.h"
#include "store/contacts.h"
#include "store/history.h"
#include "ui/actionbutton.h"
#include "ui/addressbook.h"
#include "ui/callbar.h"
#include "ui/contactsources.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/alertsdialog.h"
#include "ui/dialogs/carddavdialog.h"
#include "ui/dialogs/clidialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/correctionsdialog.h"
#include "ui/dialogs/deskdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/ldapdialog.h"
#include "ui/dialogs/logindialog.h"
#include "ui/dialogs/mailboxdialog.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/numbersdialog.h"
#include "ui/dialogs/sourcesdialog.h"
#include "ui/dialogs/statisticsdialog.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/dialogs/timelimitdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/historyrule.h"
#include "ui/language.h"
#include "ui/mainmenu.h"
#include "ui/messagetext.h"
#include "ui/notebook.h"
#include "ui/noticepage.h"
#include "ui/omnibox.h"
#include "ui/panels/needsyou.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/yourcall.h"
#include "ui/pbxchip.h"
#include "ui/settings/settingswindow.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const char *words(const QStringList &lines)
{
    static QByteArray kept;
    kept = lines.join(u'\n').toUtf8();
    return kept.constData();
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theBoardSpeaks();
    void whatIsSaidIsHeard();
    void anUrgentRowIsAnnounced();
    void peopleAreReadAsWords();
    void everyNoticeSpeaks();
    void everyDialog_data();
    void everyDialog();
    void theDetailsOfTheChip();
    void menusSpeak();
    void theTabKeyFollowsTheEye_data();
    void theTabKeyFollowsTheEye();
    void rightToLeftIsTheMirrorImage();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    void goLive();
    void show(Qt::LayoutDirection direction, qreal letters, bool traffic = true);

    QFont m_font;
    std::optional<ui::Language> m_language;
    std::unique_ptr<store::History> m_history; ///< outlives the rule
    std::unique_ptr<ui::HistoryRule> m_rule;
    std::unique_ptr<store::Contacts> m_contacts;
    std::unique_ptr<Desk> m_desk;
};

void TestAccess::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    // In another language: no word is clipped there either.
    const QString language = qEnvironmentVariable("CORDBOARD_LANGUAGE");
    if (!language.isEmpty()) {
        m_language.emplace(QLocale(language));
        QVERIFY(ui::MainWindow::tr("Saved %1") != u"Saved %1");
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel");
    }
    m_font = QApplication::font();
}

void TestAccess::init()
{
    show(Qt::LeftToRight, 1);
}

void TestAccess::cleanup()
{
    m_desk.reset();
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestAccess::show(Qt::LayoutDirection direction, qreal letters, bool traffic)
{
    m_desk.reset();
    QApplication::setLayoutDirection(direction);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * letters);
    QApplication::setFont(font);
    m_desk = std::make_unique<Desk>(traffic);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestAccess::goLive()
{
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QTRY_VERIFY(window().models().attention.rowCount() > 0);
}

void TestAccess::theBoardSpeaks()
{
    goLive();
    for (const auto page : {ui::TablesPanel::Page::Channels, ui::TablesPanel::Page::Peers,
                            ui::TablesPanel::Page::History, ui::TablesPanel::Page::Contacts,
                            ui::TablesPanel::Page::Log}) {
        window().tables()->setPage(page);
        QTRY_VERIFY2(eyes::mute(&window()).isEmpty(), words(eyes::mute(&window())));
    }
    window().people()->setForm(ui::PeoplePanel::Form::Table);
    QTRY_VERIFY2(eyes::mute(&window()).isEmpty(), words(eyes::mute(&window())));

    // The painted words are words, not panes that a reader passes over.
    QSet<QString> headings;
    eyes::everythingSpoken(QAccessible::queryAccessibleInterface(&window()),
                           [&](QAccessibleInterface *face) {
                               if (face->role() == QAccessible::Heading)
                                   headings += eyes::spokenName(face).section(u',', 0, 0);
                           });
    for (const QString &title : {u"Your call"_s, u"Needs you"_s, u"Queues"_s, u"Parking"_s,
                                 u"Conferences"_s, u"Mailboxes"_s})
        QVERIFY2(headings.contains(title), qPrintable(title));
    for (const QAction *action : window().actions().all()) {
        if (action->isVisible() && !action->isEnabled())
            QVERIFY2(!action->whatsThis().isEmpty(), qPrintable(action->text()));
    }
}

void TestAccess::whatIsSaidIsHeard()
{
    // The line is called what it says; a fixed name would hide its words.
    window().statusLine()->say(ui::Said::Failed, u"Not called. Nobody is there."_s);
    QStringList names;
    eyes::everythingSpoken(QAccessible::queryAccessibleInterface(window().statusLine()),
                           [&](QAccessibleInterface *face) { names << eyes::spokenName(face); });
    QVERIFY2(names.contains(u"Not called. Nobody is there."_s), words(names));
}

void TestAccess::anUrgentRowIsAnnounced()
{
    goLive();
    auto *list = window().findChild<ui::NeedsYouList *>();
    QString said;
    eyes::everythingSpoken(QAccessible::queryAccessibleInterface(list),
                           [&](QAccessibleInterface *face) {
                               if (face->role() == QAccessible::AlertMessage)
                                   said = eyes::spokenName(face);
                           });
    // Who, what, since when, and the key that deals with it, of one of the rows.
    QStringList callers;
    for (int row = 0; row < list->view()->model()->rowCount(); ++row) {
        const QModelIndex index = list->view()->model()->index(row, 0);
        callers << index.data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
    }
    QVERIFY2(callers.contains(said.section(u',', 0, 0)), qPrintable(said));
    QVERIFY2(said.count(u", "_s) >= 2, qPrintable(said));
}

void TestAccess::peopleAreReadAsWords()
{
    goLive();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(window().people()->view());
    QVERIFY(list != nullptr);
    QVERIFY(list->childCount() >= 20);
    // "Dmitri Volkov, 104, ringing, 7 seconds"
    static const QRegularExpression person(
        u"^[^,]+, \\d+, (free|offline|on hold, .+|(ringing|calling|on a call).*, .*(second|minute|hour)s?)$"_s);
    int busy = 0;
    int all = 0;
    for (int i = 0; i < list->childCount(); ++i) {
        // The columns that a list does not show are not there.
        if (list->child(i)->state().invisible)
            continue;
        ++all;
        const QString said = eyes::spokenName(list->child(i));
        QVERIFY2(person.match(said).hasMatch(), qPrintable(said));
        busy += said.contains(u"on a call"_s) ? 1 : 0;
    }
    QVERIFY(busy > 0);
    QCOMPARE(all, window().models().people.rowCount());
}

void TestAccess::everyNoticeSpeaks()
{
    QVERIFY(!window().showsBoard());
    QVERIFY2(eyes::mute(&window()).isEmpty(), words(eyes::mute(&window())));
    QVERIFY2(eyes::clipped(&window()).isEmpty(), words(eyes::clipped(&window())));
    m_desk->pbx.open(m_desk->profile(u"nobody"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Refused, 15'000);
    // What is said anew gets its place when the loop is reached again.
    QTRY_VERIFY2_WITH_TIMEOUT(eyes::clipped(&window()).isEmpty(), words(eyes::clipped(&window())),
                              15'000);
    QVERIFY2(eyes::mute(&window()).isEmpty(), words(eyes::mute(&window())));
}

void TestAccess::everyDialog_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<qreal>("letters");
    for (const char *which :
         {"about",    "alerts",   "carddav", "cli",        "connection", "corrections", "desk",
          "handbook", "ldap",     "login",   "mailbox",    "keys",       "message",     "note",
          "numbers",  "settings", "sources", "statistics", "support",    "timelimit"}) {
        const QString name = QString::fromLatin1(which);
        QTest::addRow("%s", which) << name << false << 1.0;
        QTest::addRow("%s, right to left", which) << name << true << 1.0;
        QTest::addRow("%s, large letters", which) << name << false << 1.5;
    }
}

void TestAccess::everyDialog()
{
    QFETCH(QString, which);
    QFETCH(bool, mirrored);
    QFETCH(qreal, letters);
    show(mirrored ? Qt::RightToLeft : Qt::LeftToRight, letters);
    goLive();
    store::Notes notes;
    std::unique_ptr<QDialog> dialog;
    const auto open = [&dialog](auto made) {
        auto *raw = made.get();
        dialog = std::move(made);
        return raw;
    };
    if (which == u"about") {
        open(std::make_unique<ui::AboutDialog>(&window()))->show();
    } else if (which == u"alerts") {
        open(std::make_unique<ui::AlertsDialog>(window().alerts(), &window()))->show();
    } else if (which == u"message") {
        open(std::make_unique<ui::MessageDialog>(&window()))
            ->openFor({u"Mei Tanaka"_s, u"Acme GmbH"_s, u"5550199"_s, u"10:15"_s, u"Call back"_s},
                      {}, ui::usualTemplate());
    } else if (which == u"note") {
        store::Note subject;
        subject.call = u"1.1"_s;
        subject.about = u"5550199"_s;
        subject.name = u"Acme GmbH"_s;
        open(std::make_unique<ui::NoteDialog>(notes, &window()))
            ->openFor(subject, window().notebook().reasons());
    } else if (which == u"cli") {
        open(std::make_unique<ui::CliDialog>(m_desk->pbx.attendant(), &window()))->show();
    } else if (which == u"connection") {
        open(std::make_unique<ui::ConnectionDialog>(&window()))->openFor(m_desk->profile(), {}, {});
    } else if (which == u"corrections") {
        open(std::make_unique<ui::CorrectionsDialog>(m_desk->pbx, &window()))->show();
    } else if (which == u"login") {
        open(std::make_unique<ui::LoginDialog>(&window()))->openFor(u"operator"_s, u"22.1.0"_s);
    } else if (which == u"mailbox") {
        open(std::make_unique<ui::MailboxDialog>(m_desk->pbx.attendant(), &window()))
            ->openFor(u"101@default"_s);
    } else if (which == u"keys") {
        open(std::make_unique<ui::KeysDialog>(window().keyMap(), &window()))->show();
    } else if (which == u"handbook") {
        open(std::make_unique<ui::HelpWindow>(window().keyMap(), &window()))->show();
    } else if (which == u"desk") {
        open(std::make_unique<ui::DeskDialog>(pbx::Desk(), QString(), &window()))->show();
    } else if (which == u"numbers") {
        open(std::make_unique<ui::NumbersDialog>(
                 directory::NumberPlan{u"DE"_s, u"30"_s, u"0"_s, 4, {}}, QString(), &window()))
            ->show();
    } else if (which == u"settings") {
        window().openSettings();
        dialog.reset(window().findChild<ui::SettingsWindow *>());
    } else if (which == u"carddav") {
        open(std::make_unique<ui::CardDavDialog>(&window()))->openFor({}, {});
    } else if (which == u"ldap") {
        directory::LdapSettings server;
        server.host = u"192.0.2.1"_s;
        server.user = u"cn=reception"_s;
        server.encryption = directory::LdapSettings::Encryption::None;
        auto *ldap = open(std::make_unique<ui::LdapDialog>(&window()));
        ldap->openFor(server, u"secret"_s);
        ldap->test(); // which says why it does not
    } else if (which == u"sources") {
        m_contacts = std::make_unique<store::Contacts>(m_desk->folder.filePath(u"people.sqlite"_s));
        window().setContacts(m_contacts.get());
        ui::ContactSources &sources = window().addressBook().sources();
        directory::CardDavSettings server;
        server.name = u"Everybody"_s;
        server.url = QUrl(u"http://127.0.0.1:1/"_s);
        sources.put(server, {});
        open(std::make_unique<ui::SourcesDialog>(sources, &window()))->show();
        const directory::Source &gone = *sources.all().front();
        QTRY_COMPARE(gone.state(), directory::Source::State::Failed);
    } else if (which == u"statistics") {
        m_history = std::make_unique<store::History>(m_desk->folder.filePath(u"history.sqlite"_s));
        store::CallEntry call;
        call.pbx = call.uniqueId = u"1"_s;
        call.startedAt = QDateTime::currentMSecsSinceEpoch() - 100'000;
        call.answeredAt = call.startedAt + 9000;
        call.endedAt = call.answeredAt + 60'000;
        call.incoming = true;
        m_history->save(call);
        m_rule = std::make_unique<ui::HistoryRule>(m_desk->settings);
        m_rule->setHistory(m_history.get());
        auto *statistics = open(std::make_unique<ui::StatisticsDialog>(*m_rule, &window()));
        statistics->show();
        QTRY_COMPARE(statistics->summary().total().all(), 1);
    } else if (which == u"support") {
        open(std::make_unique<ui::SupportDialog>(m_desk->pbx, m_desk->settings, nullptr, &window()))
            ->show();
    } else {
        open(std::make_unique<ui::TimeLimitDialog>(&window()))->openFor(u"1.1"_s, u"Acme GmbH"_s);
    }
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QTRY_VERIFY2(eyes::mute(dialog.get()).isEmpty(), words(eyes::mute(dialog.get())));
    QTRY_VERIFY2(eyes::clipped(dialog.get()).isEmpty(), words(eyes::clipped(dialog.get())));
    // It fits on a small screen, and with large letters on a usual one.
    const QSize screen = letters > 1 ? QSize(1280, 800) : QSize(1024, 740);
    QVERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(),
             qPrintable(u"%1×%2"_s.arg(dialog->width()).arg(dialog->height())));
}

void TestAccess::theDetailsOfTheChip()
{
    goLive();
    QTest::mouseClick(window().findChild<ui::PbxChip *>(), Qt::LeftButton);
    auto *details = window().findChild<ui::PbxDetails *>();
    QVERIFY(details != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(details));
    QTRY_VERIFY2(eyes::mute(details).isEmpty(), words(eyes::mute(details)));
    QTRY_VERIFY2(eyes::clipped(details).isEmpty(), words(eyes::clipped(details)));
    details->findChild<QPushButton *>(u"showPerformance"_s)->click();
    QTRY_VERIFY2(eyes::mute(details).isEmpty(), words(eyes::mute(details)));
    QTRY_VERIFY2(eyes::clipped(details).isEmpty(), words(eyes::clipped(details)));
    QVERIFY(details->height() <= 740);
    details->close();
}

void TestAccess::menusSpeak()
{
    goLive();
    QTest::mouseClick(window().findChild<ui::CallBar *>()->menuButton(), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QVERIFY2(eyes::mute(menu).isEmpty(), words(eyes::mute(menu)));
    menu->close();
}

void TestAccess::theTabKeyFollowsTheEye_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestAccess::theTabKeyFollowsTheEye()
{
    QFETCH(bool, mirrored);
    if (mirrored)
        show(Qt::RightToLeft, 1);
    goLive();
    window().resize(1440, 900);
    QTRY_COMPARE(window().width(), 1440);

    QList<const QWidget *> areas{
        window().findChild<ui::CallBar *>(), window().findChild<ui::YourCallCard *>(),
        window().findChild<ui::NeedsYouList *>(), window().people(), window().tables()};
    for (const char *dock : {"queuesDock", "parkingDock", "conferencesDock", "mailboxesDock"})
        areas += window().findChild<QDockWidget *>(QString::fromLatin1(dock));
    areas += window().statusLine();
    const auto areaOf = [&](const QWidget *widget) {
        for (qsizetype i = 0; i < areas.size(); ++i) {
            if (areas.at(i)->isAncestorOf(widget))
                return i;
        }
        return qsizetype(-1);
    };
    const auto place = [&](const QWidget *widget) {
        const QRect at(widget->mapTo(&window(), QPoint()), widget->size());
        return QStyle::visualRect(QApplication::layoutDirection(), window().rect(), at);
    };
    QWidget *const first = window().omnibox();
    const QWidget *before = first;
    int stops = 0;
    for (QWidget *next = first->nextInFocusChain(); next != first;
         next = next->nextInFocusChain()) {
        if (!next->isVisible() || !next->isEnabled() || next->window() != &window() ||
            (next->focusPolicy() & Qt::TabFocus) == 0 || next->focusProxy() != nullptr)
            continue;
        ++stops;
        const QString step = eyes::nameOf(before) + u" → "_s + eyes::nameOf(next);
        const qsizetype from = areaOf(before);
        const qsizetype to = areaOf(next);
        QVERIFY2(to >= from && to >= 0, qPrintable(step));
        if (from == to) {
            const QRect a = place(before);
            const QRect b = place(next);
            const bool below = b.top() >= a.center().y();
            const bool after = b.left() >= a.center().x() && b.bottom() >= a.center().y();
            QVERIFY2(below || after, qPrintable(step));
        }
        before = next;
    }
    QVERIFY2(stops >= 12, qPrintable(QString::number(stops)));
}

void TestAccess::rightToLeftIsTheMirrorImage()
{
    const auto places = [this] {
        QMap<QString, QRect> found;
        const auto note = [&](const QString &name, const QWidget *widget) {
            if (widget != nullptr && widget->isVisible())
                found.insert(name, QRect(widget->mapTo(&window(), QPoint()), widget->size()));
        };
        note(u"omnibox"_s, window().omnibox());
        note(u"your call"_s, window().findChild<ui::YourCallCard *>());
        note(u"needs you"_s, window().findChild<ui::NeedsYouList *>());
        note(u"people"_s, window().people());
        note(u"tables"_s, window().tables());
        note(u"menu"_s, window().findChild<ui::CallBar *>()->menuButton());
        note(u"status"_s, window().statusLine());
        for (const QDockWidget *dock : window().findChildren<QDockWidget *>())
            note(dock->objectName(), dock);
        for (const ui::ActionButton *button : window().findChildren<ui::ActionButton *>())
            note(button->text(), button);
        for (const QAbstractButton *button : window().people()->findChildren<QAbstractButton *>())
            note(button->text().section(u' ', 0, 0), button);
        return found;
    };
    // Without traffic: nothing that grows with what happens.
    const auto quiet = [this](Qt::LayoutDirection direction) {
        show(direction, 1, false);
        window().resize(1440, 900);
        m_desk->pbx.open(m_desk->profile());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
        // Laid out for the wide window.
        QTRY_VERIFY(window().findChild<QDockWidget *>(u"queuesDock"_s)->width() > 250);
    };
    quiet(Qt::LeftToRight);
    QTRY_COMPARE(window().width(), 1440);
    QMap<QString, QRect> left = places();
    quiet(Qt::RightToLeft);
    QTRY_COMPARE(window().width(), 1440);
    QVERIFY(left.size() >= 18);
    const QRect whole = window().rect();
    const auto differing = [&] {
        QStringList found;
        const QMap<QString, QRect> right = places();
        for (auto it = left.cbegin(); it != left.cend(); ++it) {
            const QRect image = QStyle::visualRect(Qt::RightToLeft, whole, it.value());
            const QRect real = right.value(it.key());
            // A frame or a hair line stands on one side of what it parts.
            if (qAbs(image.left() - real.left()) > 6 || qAbs(image.right() - real.right()) > 6)
                found << u"%1: %2…%3 for %4…%5"_s.arg(it.key())
                             .arg(real.left())
                             .arg(real.right())
                             .arg(image.left())
                             .arg(image.right());
        }
        return found;
    };
    QTRY_VERIFY2(differing().isEmpty(), words(differing()));
}

void TestAccess::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<qreal>("letters");
    QTest::newRow("design") << QSize(1440, 900) << false << 1.0;
    QTest::newRow("small screen") << QSize(1024, 700) << false << 1.0;
    QTest::newRow("smallest") << QSize(760, 520) << false << 1.0;
    QTest::newRow("right to left") << QSize(1440, 900) << true << 1.0;
    QTest::newRow("small screen, right to left") << QSize(1024, 700) << true << 1.0;
    QTest::newRow("large letters") << QSize(1440, 900) << false << 1.5;
    QTest::newRow("small screen, large letters") << QSize(1024, 700) << false << 1.5;
    QTest::newRow("large letters, right to left") << QSize(1440, 900) << true << 1.5;
    QTest::newRow("twice as large letters") << QSize(1440, 900) << false << 2.0;
    QTest::newRow("small screen, twice as large letters") << QSize(1024, 700) << false << 2.0;
}

void TestAccess::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QFETCH(qreal, letters);
    show(mirrored ? Qt::RightToLeft : Qt::LeftToRight, letters);
    goLive();
    window().resize(size);
    QTRY_COMPARE(window().size(), size);
    QTRY_VERIFY2(eyes::clipped(&window()).isEmpty(), words(eyes::clipped(&window())));
    window().people()->setForm(ui::PeoplePanel::Form::Table);
    for (const auto page : {ui::TablesPanel::Page::History, ui::TablesPanel::Page::Contacts,
                            ui::TablesPanel::Page::Log}) {
        window().tables()->setPage(page);
        QTRY_COMPARE(window().size(), size);
        QTRY_VERIFY2(eyes::clipped(&window()).isEmpty(), words(eyes::clipped(&window())));
    }
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
