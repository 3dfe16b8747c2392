// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that says who listens to whom.

#include "addressbook.h"
#include "busycontroller.h"
#include "connections.h"
#include "dialling.h"
#include "dialogs/aboutdialog.h"
#include "dropdesk.h"
#include "flowcontroller.h"
#include "historyrule.h"
#include "mailboxcontroller.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "notebook.h"
#include "notewords.h"
#include "noticepage.h"
#include "omnibox.h"
#include "panels/contactspage.h"
#include "panels/historypage.h"
#include "panels/needsyou.h"
#include "panels/peoplegroups.h"
#include "panels/peoplepanel.h"
#include "panels/queuepeople.h"
#include "panels/sidelists.h"
#include "panels/tablespanel.h"
#include "panels/tableview.h"
#include "panels/yourcall.h"
#include "pbx/tape.h"
#include "pbxchip.h"
#include "recordings.h"
#include "roomcontroller.h"
#include "store/teamsync.h"
#include "teamlink.h"
#include "words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::connectPanels()
{
    connect(m_omnibox, &Omnibox::committed, m_calls, &CallController::doBest);
    connect(m_omnibox, &Omnibox::targetChanged, m_calls, &CallController::refreshSoon);
    connect(m_omnibox, &QLineEdit::textChanged, m_people, &PeoplePanel::setFilter);
    connect(m_omnibox, &Omnibox::left, this, [this] {
        m_status->clearSaid();
        m_people->view()->setFocus(Qt::ShortcutFocusReason);
    });

    PeopleRules rules;
    rules.whyNotCall = [this] { return m_calls->whyNotCall(); };
    rules.whyNotMailbox = [this] { return m_calls->whyNotMailbox(); };
    rules.whyNotListen = [this](const QString &extension) {
        return m_mailboxWork->whyNot(extension);
    };
    rules.whyNotPickUp = [this] {
        return describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::Take));
    };
    rules.whyNotTransfer = [this](const QString &id) { return m_calls->whyNotTransfer(id); };
    rules.currentCall = [this] { return m_calls->actedOn(); };
    rules.notesOn = [this](const QString &number) {
        return notesAbout(m_notebook->notes(), number);
    };
    m_people->setRules(rules);
    m_people->setHand(m_drops);
    m_tables->setHand(m_drops);
    m_yourCall->setHand(m_drops);
    m_needsYou->setHand(m_drops);
    for (SideList *list :
         std::initializer_list<SideList *>{m_queues, m_parking, m_conferences, m_mailboxes})
        list->setHand(m_drops);
    const auto nameOf = [this](const QString &extension) {
        return m_models.people.nameOf(extension);
    };
    connect(m_people, &PeoplePanel::callRequested, this, [this, nameOf](const QString &extension) {
        m_calls->call(extension, nameOf(extension));
    });
    connect(m_people, &PeoplePanel::transferHereRequested, this,
            [this, nameOf](const QString &extension) {
                m_calls->transfer(m_calls->actedOn(), extension, nameOf(extension));
            });
    connect(m_people, &PeoplePanel::noteRequested, m_notebook, &Notebook::openNoteOn);
    connect(m_people, &PeoplePanel::messageRequested, m_notebook, &Notebook::openMessageFor);
    m_yourCall->setNoteAction(m_notebook->noteAction());
    connect(m_people, &PeoplePanel::mailboxRequested, this,
            [this](const QString &extension) { openMailbox(m_calls->mailboxOf(extension)); });
    connect(m_people, &PeoplePanel::listenRequested, m_mailboxWork, &MailboxController::listen);
    connect(m_people, &PeoplePanel::pickUpRequested, m_busy, &BusyController::pickUp);
    connect(m_people, &PeoplePanel::favouritesChanged, this, [this](const QSet<QString> &all) {
        keepFavourites();
        if (m_contacts && m_team->canShare())
            m_contacts->setFavourites(all);
    });
    connect(&m_people->groups(), &PeopleGroups::changed, this,
            [this] { m_people->groups().save(m_settings); });
    connect(m_people, &PeoplePanel::selectionChanged, m_calls, &CallController::refreshSoon);
    connect(m_tables, &TablesPanel::selectionChanged, m_calls, &CallController::refreshSoon);
    connect(m_tables, &TablesPanel::said, this,
            [this](const QString &words) { m_status->say(Said::Note, words); });
    m_tables->setChannelActions({m_actions.get(CallAction::Transfer),
                                 m_actions.get(CallAction::HangUp),
                                 m_actions.get(CallAction::TimeLimit)});
    m_tables->history()->setNumbers(
        [this](const QString &number) { return m_dialling->numbers().shown(number); });
    connect(m_tables->history(), &HistoryPage::callRequested, this,
            [this](const QString &number, const QString &name) {
                m_calls->call(m_dialling->toDial(number), name);
            });
    connect(m_tables->history(), &HistoryPage::noteRequested, m_notebook,
            &Notebook::openNoteOnCall);
    m_notebook->setChosen([page = m_tables->history()] {
        return page->table()->hasFocus() ? page->noteOfRow() : store::Note();
    });
    connect(m_team, &TeamLink::pageRequested, this, [this] { openSettings(u"teamPage"_s); });
    connect(m_needsYou, &NeedsYouList::takeRequested, m_flows, &FlowController::take);

    connect(m_calls, &CallController::said, m_status, &StatusLine::say);
    connect(m_flows, &FlowController::said, m_status, &StatusLine::say);
    connect(m_busy, &BusyController::said, m_status, &StatusLine::say);
    connect(m_flows, &FlowController::progressed, m_yourCall, &YourCallCard::setProgress);
    connect(m_flows, &FlowController::recorded, m_yourCall, &YourCallCard::setRecorded);
    connect(m_notebook, &Notebook::said, m_status, &StatusLine::say);
    const auto used = [this](const QString &extension) {
        m_models.omni.noteUsed(extension);
        m_omnibox->finish();
        m_settings.setValue(u"people/recent"_s, m_models.omni.recent());
    };
    connect(m_calls, &CallController::used, this, used);
    connect(m_flows, &FlowController::used, this, used);
    connect(m_busy, &BusyController::used, this, used);
    connect(m_rooms, &RoomController::used, this, used);
    connect(m_calls, &CallController::mailboxDialogRequested, this, &MainWindow::openMailbox);
    connect(m_calls, &CallController::limitDialogRequested, this, &MainWindow::openLimit);
    connect(m_calls, &CallController::cliRequested, this, &MainWindow::openCli);
}

/// Who is known by a number, wherever one calls or is looked for.
void MainWindow::connectContacts()
{
    m_yourCall->setContactAction(m_addressBook->contactAction());
    const CallerOf callerOf = [this](const QString &number) {
        return m_addressBook->callerOf(number);
    };
    // Who calls or waits just now is worth a question to a directory; a history is too long.
    const CallerOf lookedUp = [this](const QString &number) {
        return m_addressBook->lookedUp(number);
    };
    m_yourCall->setCallers(
        lookedUp, [this](const QString &number) { return m_addressBook->photoOf(number); });
    m_needsYou->setCallers(lookedUp);
    HistoryPage *history = m_tables->history();
    history->setCallers(callerOf);
    history->setExportWords([this] {
        HistoryExport::Words words;
        words.number = [numbers = m_dialling->numbers()](const QString &number) {
            return numbers.shown(number);
        };
        words.callerOf = m_addressBook->callersNow();
        return words;
    });
    const auto followRule = [this, history] {
        m_models.callLog.setEverybody(m_historyRule->isEverybody());
        history->setEverybodyKept(m_historyRule->isEverybody());
    };
    connect(m_historyRule, &HistoryRule::everybodyChanged, this, followRule);
    followRule();
    const auto showKnown = [this] {
        QStringList lines{m_addressBook->aboutCaller(), m_notebook->aboutCaller()};
        lines.removeAll(QString());
        m_yourCall->setKnown(lines.join(u'\n'));
    };
    connect(m_notebook, &Notebook::changed, this, showKnown);
    connect(m_addressBook, &AddressBook::changed, this, [this, history, showKnown] {
        m_yourCall->refreshCaller();
        m_needsYou->refreshCallers();
        history->refreshCallers();
        showKnown();
    });
    connect(m_addressBook, &AddressBook::said, m_status, &StatusLine::say);
    connect(history, &HistoryPage::contactRequested, m_addressBook, &AddressBook::openFor);

    connect(m_omnibox, &QLineEdit::textChanged, m_addressBook, &AddressBook::search);
    ContactsPage *page = m_tables->contacts();
    connect(page, &ContactsPage::searched, m_addressBook, &AddressBook::search);
    page->setNumbers([this](const QString &number) { return m_dialling->numbers().shown(number); });
    connect(page, &ContactsPage::callRequested, this,
            [this](const QString &number, const QString &name) {
                m_calls->call(m_dialling->toDial(number), name);
            });
    connect(page, &ContactsPage::newRequested, m_addressBook, &AddressBook::openNew);
    connect(page, &ContactsPage::sourcesRequested, m_addressBook, &AddressBook::openSources);
    connect(page, &ContactsPage::importRequested, m_addressBook, &AddressBook::import);
    connect(page, &ContactsPage::editRequested, m_addressBook, &AddressBook::open);
    connect(page, &ContactsPage::favouriteRequested, m_addressBook, &AddressBook::setFavourite);
    connect(page, &ContactsPage::removeRequested, m_addressBook, &AddressBook::remove);
}

void MainWindow::setContacts(store::Contacts *contacts)
{
    m_models.omni.setDirectory(nullptr);
    m_tables->contacts()->setDirectory(nullptr);
    m_contacts = contacts;
    m_addressBook->setContacts(contacts);
    m_models.omni.setDirectory(m_addressBook->directory());
    m_tables->contacts()->setDirectory(m_addressBook->directory());
}

void MainWindow::setTeam(store::TeamSync *team)
{
    m_team->setTeam(team);
    if (team == nullptr || m_contacts == nullptr)
        return;
    // The extensions that are marked are the team's: in the contacts' file, and here.
    connect(m_contacts, &store::Contacts::favouritesRead, this, [this](QSet<QString> numbers) {
        const QString known = u"people/favouritesAreShared"_s;
        if (!m_settings.value(known).toBool()) {
            numbers += m_models.people.favourites();
            m_settings.setValue(known, true);
            m_contacts->setFavourites(numbers);
        }
        m_models.people.setFavourites(numbers);
        keepFavourites();
    });
}

void MainWindow::keepFavourites()
{
    const QSet<QString> &all = m_models.people.favourites();
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    m_settings.setValue(u"people/favourites"_s, sorted);
}

void MainWindow::setHistory(store::History *history)
{
    m_models.callLog.disconnect(this);
    m_tables->history()->setHistory(history);
    m_addressBook->setHistory(history);
    m_historyRule->setHistory(history);
    m_notebook->setHistory(history);
    if (history == nullptr)
        return;
    // What can be found however it is written.
    const auto withKey = [this](store::CallEntry call) {
        call.key = m_dialling->numbers().keys(call.number).value(0);
        return call;
    };
    connect(&m_models.callLog, &models::CallLog::changed, this,
            [history, withKey](const store::CallEntry &call) { history->save(withKey(call)); });
    connect(&m_models.callLog, &models::CallLog::toldLater, this,
            [history, withKey](const store::CallEntry &call) { history->fill(withKey(call)); });
    connect(&m_models.callLog, &models::CallLog::caughtUp, this,
            [this, history] { history->endOpen(m_pbx.profile().name, m_models.callLog.open()); });
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::connectionRequested, this, &MainWindow::openConnectionDialog);
    connect(m_menu, &MainMenu::newConnectionRequested, m_connections, &Connections::editNew);
    connect(m_menu, &MainMenu::profileChosen, m_connections,
            [this](const QString &name) { m_connections->openSaved(name); });
    connect(m_menu, &MainMenu::reconnectRequested, &m_pbx, &pbx::Pbx::reconnectNow);
    connect(m_menu, &MainMenu::schemeChosen, this, &MainWindow::setScheme);
    connect(m_menu, &MainMenu::assistantRequested, this, &MainWindow::openAssistant);
    connect(m_menu, &MainMenu::settingsRequested, this, [this] { openSettings(); });
    connect(m_menu, &MainMenu::tableChosen, this, [this](bool table) {
        m_people->setForm(table ? PeoplePanel::Form::Table : PeoplePanel::Form::Tiles);
    });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->setScheme(m_scheme);
        m_menu->setTable(m_people->form() == PeoplePanel::Form::Table);
        m_menu->setProfiles(m_connections->names(), m_pbx.profile().name);
    });
    connect(m_menu, &MainMenu::resetLayoutRequested, this, [this] {
        for (QDockWidget *dock : std::as_const(m_docks)) {
            dock->setFloating(false);
            addDockWidget(sideArea(), dock);
            dock->setVisible(showsBoard());
        }
        m_docksByHand = false;
        arrange();
    });
    connect(m_menu, &MainMenu::wireLogRequested, this,
            [this] { m_tables->setPage(TablesPanel::Page::Log); });
    connect(m_menu, &MainMenu::recordRequested, m_recordings, &Recordings::toggle);
    connect(m_menu, &MainMenu::replayRequested, m_recordings, &Recordings::chooseReplay);
    connect(m_recordings, &Recordings::replayChosen, this, &MainWindow::replayRequested);
    connect(m_menu, &MainMenu::statisticsRequested, this, &MainWindow::openStatistics);
    connect(m_menu, &MainMenu::exportRequested, this, [this] {
        m_tables->setPage(TablesPanel::Page::History);
        m_tables->history()->exportCalls();
    });
    connect(m_menu, &MainMenu::supportRequested, this, &MainWindow::openSupport);
    m_menu->setRecording(m_pbx.tape().isRecording());
    connect(m_recordings, &Recordings::said, m_status, &StatusLine::say);
    connect(&m_pbx.tape(), &pbx::Tape::changed, m_menu,
            [this] { m_menu->setRecording(m_pbx.tape().isRecording()); });
    connect(m_menu, &MainMenu::handbookRequested, this, &MainWindow::openHandbook);
    connect(m_menu, &MainMenu::keysRequested, this, &MainWindow::openKeys);
    connect(m_menu, &MainMenu::aboutRequested, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->show();
    });
    connect(m_menu, &MainMenu::quitRequested, this, &QWidget::close);
    connect(m_connections, &Connections::secretNotKept, this, [this](const QString &words) {
        m_status->say(Said::Note, tr("The keychain did not keep the secret (“%1”): it is asked for "
                                     "at the next start.")
                                      .arg(words));
    });
    connect(m_connections, &Connections::trusted, this, &MainWindow::certificateTrusted);
    const auto login = [this] { openLogin(m_pbx.profile().user); };
    connect(m_menu, &MainMenu::loginRequested, this, login);
    connect(m_chip, &PbxChip::loginRequested, this, login);
    connect(m_connections, &Connections::loginRequested, this, &MainWindow::openLogin);
    connect(m_menu, &MainMenu::deskRequested, m_connections, &Connections::editDesk);
    connect(m_menu, &MainMenu::numbersRequested, this, &MainWindow::openNumbers);
    connect(m_menu, &MainMenu::correctionsRequested, this, &MainWindow::openCorrections);
    connect(m_chip, &PbxChip::correctionsRequested, this, &MainWindow::openCorrections);
    connect(m_chip, &PbxChip::reconnectRequested, &m_pbx, &pbx::Pbx::reconnectNow);
    connect(m_chip, &PbxChip::editRequested, this, &MainWindow::openConnectionDialog);
    connect(m_banner, &StaleBanner::reconnectRequested, &m_pbx, &pbx::Pbx::reconnectNow);
    connect(m_notice, &NoticePage::firstClicked, this, [this] {
        switch (m_pbx.link()) {
        case pbx::Link::Connecting:
            m_pbx.reconnectNow();
            break;
        case pbx::Link::Untrusted:
            m_pbx.close();
            break;
        default:
            openConnectionDialog();
        }
    });
    connect(m_notice, &NoticePage::secondClicked, this, [this] {
        switch (m_pbx.link()) {
        case pbx::Link::Closed:
            emit demoRequested();
            break;
        case pbx::Link::Refused:
            m_pbx.reconnectNow();
            break;
        case pbx::Link::Untrusted:
            m_connections->trustCertificate();
            break;
        default:
            openConnectionDialog();
        }
    });
}

} // namespace ui
