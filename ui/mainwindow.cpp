// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "addressbook.h"
#include "alerts.h"
#include "busycontroller.h"
#include "callbar.h"
#include "callevents.h"
#include "callnotices.h"
#include "callpage.h"
#include "connections.h"
#include "dialling.h"
#include "dialogs/alertsdialog.h"
#include "dialogs/clidialog.h"
#include "dialogs/correctionsdialog.h"
#include "dialogs/logindialog.h"
#include "dialogs/mailboxdialog.h"
#include "dialogs/numbersdialog.h"
#include "dialogs/statisticsdialog.h"
#include "dialogs/supportdialog.h"
#include "dialogs/timelimitdialog.h"
#include "dropdesk.h"
#include "flowcontroller.h"
#include "globalkeys.h"
#include "historyrule.h"
#include "icons.h"
#include "mailboxcontroller.h"
#include "mainmenu.h"
#include "nightcontroller.h"
#include "notebook.h"
#include "noticepage.h"
#include "omnibox.h"
#include "outside.h"
#include "panels/needsyou.h"
#include "panels/peoplepanel.h"
#include "panels/queuepeople.h"
#include "panels/roompeople.h"
#include "panels/sidelists.h"
#include "panels/tablespanel.h"
#include "panels/yourcall.h"
#include "pbx/player.h"
#include "pbx/tape.h"
#include "pbxchip.h"
#include "queuecontroller.h"
#include "recordings.h"
#include "redial.h"
#include "replaybar.h"
#include "roomcontroller.h"
#include "sidedock.h"
#include "teamlink.h"
#include "tray.h"
#include "words.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MainWindow::MainWindow(pbx::Pbx &pbx, QSettings &settings, store::Secrets &secrets, QWidget *parent)
    : QMainWindow(parent)
    , m_pbx(pbx)
    , m_settings(settings)
    , m_models(pbx)
    , m_keyMap(settings)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(760, 520);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    m_scheme = static_cast<Scheme>(
        qBound(0, m_settings.value(u"view/scheme"_s).toInt(), static_cast<int>(Scheme::Dark)));
    applyTheme(*qApp, m_scheme);

    m_connections = new Connections(pbx, settings, secrets, this);
    m_dialling = new Dialling(pbx, m_models.people, settings, this);
    m_historyRule = new HistoryRule(settings, this);
    m_calls = new CallController(
        pbx, m_models.ownCall, m_models.people, m_actions, [this] { return selection(); }, this);
    m_recordings = new Recordings(pbx, this);
    m_flows = new FlowController(pbx, *m_calls, m_models.attention, m_actions, this);
    m_notebook = new Notebook(
        settings, m_models.ownCall, [this] { return selection(); }, this);
    m_addressBook = new AddressBook(
        settings, secrets, *m_dialling, m_models.ownCall, [this] { return selection(); }, this);
    m_queueWork = new QueueController(pbx, *m_calls, m_actions, this);
    m_busy = new BusyController(pbx, *m_calls, *m_flows, m_actions, this);
    m_drops = new DropDesk(pbx, *m_calls, *m_flows, *m_busy, this);
    m_rooms = new RoomController(pbx, *m_calls, m_actions, this);
    m_mailboxWork = new MailboxController(pbx, *m_calls, this);
    m_redial = new Redial(pbx, *m_calls, settings, this);
    m_omnibox = new Omnibox(m_models.omni);
    m_chip = new PbxChip(pbx);
    m_status = new StatusLine(pbx, this);
    setStatusBar(m_status);
    m_team = new TeamLink(settings, secrets, *m_status, this);
    m_night = new NightController(pbx, m_actions, *m_status, this);
    buildBoard();
    buildDocks();
    m_menu = new MainMenu(m_actions, m_docks, this);
    buildCallPage();
    m_menu->putFirst(QList<QAction *>{m_redial->action()} + m_notebook->actions()
                     << m_addressBook->contactAction() << m_callPage->action());
    m_bar = new CallBar(m_omnibox, m_actions, m_chip, m_menu, this);
    setMenuWidget(m_bar);
    addActions(m_actions.all());
    addActions(m_menu->commands());

    connectPanels();
    connectContacts();
    for (QSplitter *splitter : {m_columns, m_centre})
        connect(splitter, &QSplitter::splitterMoved, &m_keep, qOverload<>(&QTimer::start));
    connectMenu();
    buildAlerts();
    buildKeys();
    m_outside = new Outside(*this, settings, this);
    m_globalKeys = new GlobalKeys(*m_outside, settings, this);
    restoreLayout();

    connect(&pbx, &pbx::Pbx::linkChanged, this, &MainWindow::followLink);
    connect(&pbx, &pbx::Pbx::rightsChanged, this, &MainWindow::followRights);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        showNotice();
        refreshBanner();
    });
    m_tick.start(1000);
    qApp->installEventFilter(this);
    followLink();
    m_calls->refresh();
    m_omnibox->setFocus();
}

MainWindow::~MainWindow()
{
    // Panels listen to the models, and children go after members: so they go first, by hand.
    m_tick.stop();
    m_fit.stop();
    m_keep.stop();
    qApp->removeEventFilter(this);
    disconnect(m_notebook, nullptr, this, nullptr); // its last words are kept, not shown
    disconnect(m_addressBook, nullptr, this, nullptr);
    delete takeCentralWidget();
    qDeleteAll(m_docks);
    delete m_bar;
    delete m_tray;
    delete m_notices;
    delete m_callPage;
    delete m_callEvents;
    delete m_alerts;
    delete m_drops;
    delete m_queueWork;
    delete m_busy;
    delete m_rooms;
    delete m_mailboxWork;
    delete m_redial;
    delete m_night;
    delete m_flows;
    delete m_notebook;
    m_models.omni.setDirectory(nullptr);
    delete m_addressBook;
    delete m_calls;
}

void MainWindow::buildBoard()
{
    const Clock clock = [this] { return m_pbx.state().now(); };
    m_yourCall = new YourCallCard(m_models.ownCall, clock);
    m_needsYou = new NeedsYouList(m_models.attention, clock);
    auto *left = new QWidget;
    left->setObjectName(u"leftColumn"_s);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    left->setMinimumWidth(230);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_yourCall);
    column->addWidget(m_needsYou, 1);

    m_people = new PeoplePanel(m_models.people, clock);
    m_tables = new TablesPanel(m_models.channels, m_models.peers, m_models.wire, clock);
    m_centre = new QSplitter(Qt::Vertical);
    m_centre->addWidget(m_people);
    m_centre->addWidget(m_tables);
    m_centre->setStretchFactor(0, 1);
    m_centre->setStretchFactor(1, 1);
    m_centre->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(left);
    m_columns->addWidget(m_centre);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);

    m_notice = new NoticePage;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_notice);
    m_banner = new StaleBanner;
    auto *whole = new QWidget;
    m_whole = new QVBoxLayout(whole);
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    m_whole->addWidget(m_banner);
    m_whole->addWidget(m_pages, 1);
    m_banner->hide();
    setCentralWidget(whole);
}

void MainWindow::buildDocks()
{
    const Clock clock = [this] { return m_pbx.state().now(); };
    auto *queues =
        new QueuesPanel(m_models.queues, m_models.queueCallers, m_models.queueMembers, clock);
    auto *parking = new ParkingPanel(m_models.parking, clock);
    auto *conferences = new ConferencesPanel(m_models.conferences, m_models.participants, clock);
    auto *mailboxes = new MailboxesPanel(m_models.mailboxes, clock);
    const auto add = [this](const QString &id, const QString &title, QWidget *panel) {
        auto *dock = new SideDock(id, title, panel, this);
        addDockWidget(sideArea(), dock);
        connect(dock, &SideDock::wishChanged, &m_fit, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::visibilityChanged, &m_fit, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::visibilityChanged, &m_keep, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::dockLocationChanged, &m_keep, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::topLevelChanged, &m_keep, qOverload<>(&QTimer::start));
        m_docks += dock;
    };
    m_fit.setSingleShot(true);
    m_fit.setInterval(30);
    connect(&m_fit, &QTimer::timeout, this, &MainWindow::fitDocks);
    // Not only at the end: a crash shall not bring back the layout of yesterday.
    m_keep.setSingleShot(true);
    m_keep.setInterval(1000);
    connect(&m_keep, &QTimer::timeout, this, [this] {
        if (m_replayBar == nullptr) // the live board's is the one to keep
            saveLayout();
    });
    add(u"queuesDock"_s, tr("Queues"), queues);
    add(u"parkingDock"_s, tr("Parking"), parking);
    add(u"conferencesDock"_s, tr("Conferences"), conferences);
    add(u"mailboxesDock"_s, tr("Mailboxes"), mailboxes);

    m_queues = queues;
    m_parking = parking;
    m_conferences = conferences;
    m_mailboxes = mailboxes;
    for (SideList *list :
         std::initializer_list<SideList *>{m_queues, m_parking, m_conferences, m_mailboxes})
        connect(list, &SideList::loginRequested, this, [this] { openLogin(m_pbx.profile().user); });

    connect(queues, &QueuesPanel::menuRequested, m_queueWork, &QueueController::openQueueMenu);
    connect(queues->people(), &QueuePeople::callerMenuRequested, m_queueWork,
            &QueueController::openCallerMenu);
    connect(queues->people(), &QueuePeople::memberMenuRequested, m_queueWork,
            &QueueController::openMemberMenu);
    connect(queues->people(), &QueuePeople::takeRequested, m_flows, &FlowController::take);
    connect(m_queueWork, &QueueController::takeRequested, m_flows, &FlowController::take);
    connect(m_queueWork, &QueueController::unfoldRequested, queues, &QueuesPanel::unfold);
    connect(conferences, &ConferencesPanel::menuRequested, m_rooms, &RoomController::openRoomMenu);
    connect(conferences->people(), &RoomPeople::menuRequested, m_rooms,
            &RoomController::openPersonMenu);
    connect(m_rooms, &RoomController::unfoldRequested, conferences, &ConferencesPanel::unfold);
    connect(mailboxes, &MailboxesPanel::menuRequested, m_mailboxWork, &MailboxController::openMenu);
    connect(m_mailboxWork, &MailboxController::askRequested, this, &MainWindow::openMailbox);
    connect(parking, &ParkingPanel::retrieveRequested, this,
            [this](const QString &space) { m_calls->call(space, tr("parking space")); });
    connect(mailboxes, &MailboxesPanel::mailboxRequested, this, &MainWindow::openMailbox);
}

void MainWindow::buildAlerts()
{
    m_alerts = new Alerts(m_models.attention, m_settings, this);
    // Where the eye finds it: nothing that waits will be heard.
    QToolButton *sign = m_status->addSign(u"quietSign"_s);
    sign->setIcon(icon(u"bell-off"_s));
    sign->setText(tr("Quiet"));
    sign->setAccessibleName(tr("Quiet mode is on"));
    sign->setToolTip(tr("Nothing sounds. Click to hear alerts again."));
    const auto follow = [this, sign] {
        sign->setVisible(m_alerts->isQuiet());
        m_menu->setQuiet(m_alerts->isQuiet());
    };
    connect(m_alerts, &Alerts::quietChanged, sign, follow);
    follow();
    const auto toggle = [this] {
        m_alerts->setQuiet(!m_alerts->isQuiet());
        m_status->say(Said::Note, m_alerts->isQuiet() ? tr("Quiet: nothing sounds any more.")
                                                      : tr("Alerts sound again."));
    };
    connect(m_menu, &MainMenu::quietToggled, this, toggle);
    connect(sign, &QToolButton::clicked, this, toggle);
    connect(m_menu, &MainMenu::alertsRequested, this, &MainWindow::openAlerts);
}

void MainWindow::buildCallPage()
{
    CallPage::People people;
    people.nameOf = [this](const QString &number) {
        const QString name = m_models.people.nameOf(number);
        return name.isEmpty() ? m_addressBook->callerOf(number).name : name;
    };
    people.internationalOf = [this](const QString &number) {
        return m_dialling->numbers().keys(number).value(0);
    };
    people.isColleague = [this](const QString &number) {
        return !m_models.people.nameOf(number).isEmpty();
    };
    people.current = [this] {
        const models::OwnCall::Details &call = m_models.ownCall.details();
        store::CallEntry entry;
        if (call.party.isEmpty())
            return entry;
        entry.pbx = m_pbx.profile().name;
        entry.uniqueId = call.party;
        entry.startedAt = m_pbx.wallTime();
        entry.incoming = !m_pbx.state().isIncoming(call.party);
        entry.own = m_models.self.extension();
        entry.number = call.number;
        entry.name = call.name;
        return entry;
    };
    m_callEvents = new CallEvents(m_models.callLog, this);
    m_callPage = new CallPage(m_settings, *m_callEvents, std::move(people), this);
    connect(&m_models.ownCall, &models::OwnCall::changed, m_callPage, &CallPage::refresh);
    connect(m_callPage, &CallPage::said, m_status, &StatusLine::say);
}

void MainWindow::setNotifier(Notifier &notifier)
{
    CallNotices::Deeds deeds;
    deeds.take = [this](const QString &call) { m_flows->take(call); };
    deeds.toVoicemail = [this](const QString &call) {
        m_flows->toVoicemail(call, m_pbx.profile().myExtension);
    };
    deeds.whyNotVoicemail = [this](const QString &call) { return m_flows->whyNotVoicemail(call); };
    deeds.showWindow = [this] { m_outside->show(); };
    deeds.showMissed = [this] {
        m_tables->setPage(TablesPanel::Page::History);
        m_outside->show();
    };
    m_notices = new CallNotices(m_models.attention, *m_alerts, notifier, std::move(deeds), this);
    connect(&m_models.callLog, &models::CallLog::changed, m_notices, &CallNotices::onCall);
}

void MainWindow::showInTray()
{
    m_tray =
        new Tray(m_pbx, m_models.ownCall, m_models.attention,
                 {nullptr, m_actions.get(CallAction::Answer), m_actions.get(CallAction::HangUp),
                  nullptr, m_menu->findChild<QAction *>(u"quiet"_s), nullptr,
                  m_menu->findChild<QAction *>(u"quit"_s)},
                 this);
    connect(m_tray, &Tray::showRequested, m_outside, &Outside::show);
}

void MainWindow::openAlerts()
{
    auto *dialog = findChild<AlertsDialog *>();
    if (dialog == nullptr) {
        dialog = new AlertsDialog(*m_alerts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->activateWindow();
}

Selection MainWindow::selection() const
{
    const Omnibox::Target typed = m_omnibox->target();
    Selection s;
    s.typed = m_dialling->toDial(typed.extension);
    s.typedName = typed.name;
    s.nothingFits = !m_omnibox->text().trimmed().isEmpty() && !typed;
    if (m_people != nullptr) {
        s.person = m_people->selectedExtension();
        s.personName = m_people->selectedName();
    }
    if (m_tables != nullptr)
        s.channel = m_tables->selectedChannel();
    return s;
}

void MainWindow::openConnectionDialog()
{
    m_connections->editCurrent();
}

void MainWindow::openProfile(const QString &name, const QString &myExtension,
                             const QString &context)
{
    m_connections->openSaved(name, myExtension, context);
}

void MainWindow::showReplay(pbx::Player &player)
{
    m_player = &player;
    m_replayBar = new ReplayBar(player, m_replayActions);
    m_whole->insertWidget(0, m_replayBar);
    addActions(m_replayActions.all());
    m_menu->setReplaying();
    connect(m_replayBar, &ReplayBar::endRequested, this, &QWidget::close);
    connect(&player, &pbx::Player::changed, this, [this, &player] {
        // What flies by on the way to where a jump goes is not to be seen.
        m_pages->setUpdatesEnabled(!player.isSeeking());
    });
    connect(&player, &pbx::Player::ready, this, [this, &player] {
        if (player.isBroken())
            m_status->say(Said::Failed, tr("The recording ends after event %1: what follows is "
                                           "nothing that a PBX sends.")
                                            .arg(QLocale().toString(player.events())));
    });
    connect(&player, &pbx::Player::failed, this,
            [this, &player](pbx::Player::Trouble trouble, const QString &text) {
                const QString file = QDir::toNativeSeparators(player.path());
                QString words = tr("%1 is no recording: it holds no message of a PBX.").arg(file);
                if (trouble == pbx::Player::Trouble::Unreadable)
                    words = text.isEmpty() ? tr("%1 is not a file.").arg(file)
                                           : tr("%1 cannot be read (“%2”).").arg(file, text);
                m_status->say(Said::Failed, words);
            });
}

void MainWindow::offerNumber(const QString &number)
{
    m_omnibox->setFocus(Qt::OtherFocusReason);
    m_omnibox->setText(number);
    m_omnibox->selectAll();
}

void MainWindow::openMailbox(const QString &mailbox)
{
    if (m_mailbox == nullptr)
        m_mailbox = new MailboxDialog(m_pbx.attendant(), this);
    m_mailbox->openFor(mailbox);
}

void MainWindow::openLimit(const QString &uniqueId)
{
    if (m_limit == nullptr) {
        m_limit = new TimeLimitDialog(this);
        connect(m_limit, &TimeLimitDialog::limitRequested, m_calls, &CallController::limit);
    }
    m_limit->openFor(uniqueId, m_calls->partyOf(uniqueId));
}

void MainWindow::openCli()
{
    if (m_cli == nullptr)
        m_cli = new CliDialog(m_pbx.attendant(), this);
    m_cli->show();
    m_cli->raise();
    m_cli->activateWindow();
}

void MainWindow::openLogin(const QString &user)
{
    // Beside the connection dialog, from where it may have been asked for.
    QWidget *above = QApplication::activeModalWidget();
    auto *login = new LoginDialog(above != nullptr ? above : this);
    login->setAttribute(Qt::WA_DeleteOnClose);
    login->openFor(user, m_pbx.server());
}

void MainWindow::openCorrections()
{
    auto *corrections = new CorrectionsDialog(m_pbx, this);
    corrections->setAttribute(Qt::WA_DeleteOnClose);
    corrections->show();
}

void MainWindow::openStatistics()
{
    auto *statistics = new StatisticsDialog(*m_historyRule, this);
    statistics->setAttribute(Qt::WA_DeleteOnClose);
    statistics->show();
}

void MainWindow::openNumbers()
{
    auto *dialog = new NumbersDialog(m_dialling->numbers().plan(), m_pbx.profile().name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NumbersDialog::chosen, m_dialling, &Dialling::setPlan);
    dialog->open();
}

void MainWindow::openSupport()
{
    auto *dialog = new SupportDialog(m_pbx, m_settings, m_log, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A recording that is shown is what the trouble is about.
    if (m_player != nullptr)
        dialog->useRecording(m_player->path());
    connect(dialog, &SupportDialog::saved, this, [this](const QString &path, const QString &error) {
        if (error.isEmpty())
            m_status->say(Said::Done, tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Another of our windows may have changed them.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_needsYou != nullptr)
        m_keyMap.restore();
}

/// Actions on keys of the numeric pad. Qt has no shortcuts for these: on X11 and Wayland it takes
/// such a key for the same one of the main keyboard, and a text field types it. In dialogs it does.
} // namespace ui
