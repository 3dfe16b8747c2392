// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "callbar.h"
#include "connections.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/clidialog.h"
#include "dialogs/mailboxdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/timelimitdialog.h"
#include "mainmenu.h"
#include "noticepage.h"
#include "omnibox.h"
#include "panels/needsyou.h"
#include "panels/peoplepanel.h"
#include "panels/sidelists.h"
#include "panels/tablespanel.h"
#include "panels/yourcall.h"
#include "pbxchip.h"
#include "sidedock.h"
#include "words.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool takesText(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(object) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(object) != nullptr;
}

} // namespace

MainWindow::MainWindow(pbx::Pbx &pbx, QSettings &settings, store::Secrets &secrets, QWidget *parent)
    : QMainWindow(parent)
    , m_pbx(pbx)
    , m_settings(settings)
    , m_models(pbx)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(760, 520);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    m_scheme = static_cast<Scheme>(
        qBound(0, m_settings.value(u"view/scheme"_s).toInt(), static_cast<int>(Scheme::Dark)));
    applyTheme(*qApp, m_scheme);

    m_connections = new Connections(pbx, settings, secrets, this);
    m_calls = new CallController(
        pbx, m_models.ownCall, m_actions, [this] { return selection(); }, this);
    m_omnibox = new Omnibox(m_models.omni);
    m_chip = new PbxChip(pbx);
    m_status = new StatusLine(pbx, this);
    setStatusBar(m_status);
    buildBoard();
    buildDocks();
    m_menu = new MainMenu(m_actions, m_docks, this);
    m_bar = new CallBar(m_omnibox, m_actions, m_chip, m_menu, this);
    setMenuWidget(m_bar);
    addActions(m_actions.all());
    addActions(m_menu->shortcuts());

    connectPanels();
    connectMenu();
    restoreLayout();

    connect(&pbx, &pbx::Pbx::linkChanged, this, &MainWindow::followLink);
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
    qApp->removeEventFilter(this);
    delete takeCentralWidget();
    qDeleteAll(m_docks);
    delete m_bar;
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
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    m_banner->hide();
    setCentralWidget(whole);
}

void MainWindow::buildDocks()
{
    const Clock clock = [this] { return m_pbx.state().now(); };
    auto *queues = new QueuesPanel(m_models.queues, clock);
    auto *parking = new ParkingPanel(m_models.parking, clock);
    auto *conferences = new ConferencesPanel(m_models.conferences, clock);
    auto *mailboxes = new MailboxesPanel(m_models.mailboxes, clock);
    const auto add = [this](const QString &id, const QString &title, QWidget *panel) {
        auto *dock = new SideDock(id, title, panel, this);
        addDockWidget(sideArea(), dock);
        connect(dock, &SideDock::wishChanged, &m_fit, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::visibilityChanged, &m_fit, qOverload<>(&QTimer::start));
        m_docks += dock;
    };
    m_fit.setSingleShot(true);
    m_fit.setInterval(30);
    connect(&m_fit, &QTimer::timeout, this, &MainWindow::fitDocks);
    add(u"queuesDock"_s, tr("Queues"), queues);
    add(u"parkingDock"_s, tr("Parking"), parking);
    add(u"conferencesDock"_s, tr("Conferences"), conferences);
    add(u"mailboxesDock"_s, tr("Mailboxes"), mailboxes);

    connect(parking, &ParkingPanel::retrieveRequested, this,
            [this](const QString &space) { m_calls->call(space, tr("parking space")); });
    connect(mailboxes, &MailboxesPanel::mailboxRequested, this, &MainWindow::openMailbox);
}

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
    rules.whyNotTransfer = [this](const QString &id) { return m_calls->whyNotTransfer(id); };
    rules.currentCall = [this] { return m_calls->actedOn(); };
    m_people->setRules(rules);
    const auto nameOf = [this](const QString &extension) {
        const int row = m_models.people.rowOfNumber(extension);
        return row < 0 ? QString() : m_models.people.nameAt(row);
    };
    connect(m_people, &PeoplePanel::callRequested, this, [this, nameOf](const QString &extension) {
        m_calls->call(extension, nameOf(extension));
    });
    connect(m_people, &PeoplePanel::transferRequested, this,
            [this, nameOf](const QString &uniqueId, const QString &extension) {
                m_calls->transfer(uniqueId, extension, nameOf(extension));
            });
    connect(m_people, &PeoplePanel::transferHereRequested, this,
            [this, nameOf](const QString &extension) {
                m_calls->transfer(m_calls->actedOn(), extension, nameOf(extension));
            });
    connect(m_people, &PeoplePanel::mailboxRequested, this,
            [this](const QString &extension) { openMailbox(m_calls->mailboxOf(extension)); });
    connect(m_people, &PeoplePanel::favouritesChanged, this, [this](const QSet<QString> &all) {
        QStringList sorted(all.begin(), all.end());
        sorted.sort();
        m_settings.setValue(u"people/favourites"_s, sorted);
    });
    connect(m_people, &PeoplePanel::selectionChanged, m_calls, &CallController::refreshSoon);
    connect(m_tables, &TablesPanel::selectionChanged, m_calls, &CallController::refreshSoon);
    connect(m_tables, &TablesPanel::said, this,
            [this](const QString &words) { m_status->say(Said::Note, words); });
    m_tables->setChannelActions({m_actions.get(CallAction::Transfer),
                                 m_actions.get(CallAction::HangUp),
                                 m_actions.get(CallAction::TimeLimit)});
    connect(m_needsYou, &NeedsYouList::takeRequested, this, &MainWindow::take);

    connect(m_calls, &CallController::said, m_status, &StatusLine::say);
    connect(m_calls, &CallController::used, this, [this](const QString &extension) {
        m_models.omni.noteUsed(extension);
        m_omnibox->finish();
        m_settings.setValue(u"people/recent"_s, m_models.omni.recent());
    });
    connect(m_calls, &CallController::mailboxDialogRequested, this, &MainWindow::openMailbox);
    connect(m_calls, &CallController::limitDialogRequested, this, &MainWindow::openLimit);
    connect(m_calls, &CallController::cliRequested, this, &MainWindow::openCli);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::connectionRequested, this, &MainWindow::openConnectionDialog);
    connect(m_menu, &MainMenu::newConnectionRequested, m_connections, &Connections::editNew);
    connect(m_menu, &MainMenu::profileChosen, m_connections,
            [this](const QString &name) { m_connections->openSaved(name); });
    connect(m_menu, &MainMenu::reconnectRequested, &m_pbx, &pbx::Pbx::reconnectNow);
    connect(m_menu, &MainMenu::schemeChosen, this, [this](Scheme scheme) {
        m_scheme = scheme;
        m_settings.setValue(u"view/scheme"_s, static_cast<int>(scheme));
        applyTheme(*qApp, scheme);
    });
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
    connect(m_menu, &MainMenu::shortcutsRequested, this, [this] {
        auto *keys = new ShortcutsDialog(m_actions.all() + m_menu->shortcuts(), this);
        keys->setAttribute(Qt::WA_DeleteOnClose);
        keys->show();
    });
    connect(m_menu, &MainMenu::aboutRequested, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->show();
    });
    connect(m_menu, &MainMenu::quitRequested, this, &QWidget::close);
    auto *openMenu = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(openMenu, &QShortcut::activated, m_bar->menuButton(), &QAbstractButton::click);
    // The field itself, for those who look for it by the usual key.
    auto *toField = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(toField, &QShortcut::activated, this, [this] {
        m_omnibox->setFocus(Qt::ShortcutFocusReason);
        m_omnibox->selectAll();
    });

    connect(m_connections, &Connections::secretNotKept, this, [this](const QString &words) {
        m_status->say(Said::Note, tr("The keychain did not keep the secret (“%1”): it is asked for "
                                     "at the next start.")
                                      .arg(words));
    });
    connect(m_chip, &PbxChip::reconnectRequested, &m_pbx, &pbx::Pbx::reconnectNow);
    connect(m_chip, &PbxChip::editRequested, this, &MainWindow::openConnectionDialog);
    connect(m_banner, &StaleBanner::reconnectRequested, &m_pbx, &pbx::Pbx::reconnectNow);
    connect(m_notice, &NoticePage::firstClicked, this, [this] {
        if (m_pbx.link() == pbx::Link::Connecting)
            m_pbx.reconnectNow();
        else
            openConnectionDialog();
    });
    connect(m_notice, &NoticePage::secondClicked, this, [this] {
        switch (m_pbx.link()) {
        case pbx::Link::Closed:
            emit demoRequested();
            break;
        case pbx::Link::Refused:
            m_pbx.reconnectNow();
            break;
        default:
            openConnectionDialog();
        }
    });
}

Selection MainWindow::selection() const
{
    const Omnibox::Target typed = m_omnibox->target();
    Selection s;
    s.typed = typed.extension;
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

void MainWindow::take(const QString &uniqueId)
{
    for (int row = 0; row < m_models.attention.rowCount(); ++row) {
        const QModelIndex index = m_models.attention.index(row, 0);
        if (index.data(models::IdRole).toString() != uniqueId)
            continue;
        switch (static_cast<models::Waiting>(index.data(models::KindRole).toInt())) {
        case models::Waiting::Ringing:
            m_status->say(Said::Note, tr("It rings on your phone: answer it there."));
            return;
        case models::Waiting::Held:
            m_status->say(Said::Note, tr("It is held on your phone: take it up there."));
            return;
        default:
            break;
        }
        const QString own = m_pbx.profile().myExtension;
        if (own.isEmpty())
            m_status->say(Said::Failed, tr("Not taken. The connection does not say which phone is "
                                           "yours."));
        else
            m_calls->transfer(uniqueId, own, tr("you"));
        return;
    }
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

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Typing anywhere in this window lands in the omnibox.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() &&
        watched == QApplication::focusWidget() && !takesText(watched) &&
        static_cast<QWidget *>(watched)->window() == this &&
        QApplication::activePopupWidget() == nullptr) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        const bool plain = !key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier |
                                                          Qt::MetaModifier);
        if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
            m_omnibox->setFocus(Qt::ShortcutFocusReason);
            QCoreApplication::sendEvent(m_omnibox, event);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace ui
