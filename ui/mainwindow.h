// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "boardmodels.h"
#include "callcontroller.h"
#include "keymap.h"
#include "replayactions.h"
#include "theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

class QDockWidget;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace bundle {
class Log;
} // namespace bundle

namespace pbx {
class Player;
} // namespace pbx

namespace store {
class Contacts;
class History;
class Secrets;
class TeamSync;
} // namespace store

namespace ui {

class AddressBook;
class Alerts;
class BusyController;
class CallBar;
class CallEvents;
class CallNotices;
class CallPage;
class CliDialog;
class Connections;
class DropDesk;
class Dialling;
class MailboxController;
class MailboxDialog;
class FlowController;
class GlobalKeys;
class HistoryRule;
class MainMenu;
class NeedsYouList;
class NightController;
class Notebook;
class NoticePage;
class Notifier;
class Omnibox;
class PbxChip;
class PeoplePanel;
class QueueController;
class QueuesPanel;
class Redial;
class Recordings;
class ConferencesPanel;
class RoomController;
class Outside;
class ReplayBar;
class SideList;
class StaleBanner;
class StatusLine;
class TablesPanel;
class TeamLink;
class TimeLimitDialog;
class Tray;
class YourCallCard;

/// The board. It makes the models and the panels, and connects both to what can be done.
///
/// \a settings holds layout, theme, favourites and the saved profiles; \a secrets their secrets.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(pbx::Pbx &pbx, QSettings &settings, store::Secrets &secrets,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Connects with a saved profile: its secret comes from the keychain; where that has none, the
    /// connection dialog asks for it. The extension and context are for this run only.
    void openProfile(const QString &name, const QString &myExtension = {},
                     const QString &context = {});
    /// Light or dark for this run only; it is not saved.
    void overrideScheme(Scheme scheme);
    /// What others may ask of it.
    [[nodiscard]] Outside &outside() { return *m_outside; }
    /// Puts a number into the omnibox, to be dialled with Enter: what a link from elsewhere gets.
    void offerNumber(const QString &number);

    /// Shows what \a player plays, under its time line. Once, before the window is shown; the
    /// player outlives the window.
    void showReplay(pbx::Player &player);
    /// Where calls are kept from now on; it outlives the window. nullptr: nowhere.
    void setHistory(store::History *history);
    /// Where contacts are kept from now on; it outlives the window. nullptr: nowhere.
    void setContacts(store::Contacts *contacts);
    /// Who shares what is kept with a team; it outlives the window. Behind setHistory() and
    /// setContacts(), which say what that is. nullptr: nobody.
    void setTeam(store::TeamSync *team);
    /// What tells of calls while the window is not in front. Once; it outlives the window.
    void setNotifier(Notifier &notifier);
    /// Puts the mark into the desktop's tray. Once.
    void showInTray();
    /// What the program logs, for support bundles. It outlives the window.
    void setLog(const bundle::Log &log) { m_log = &log; }

    [[nodiscard]] CallActions &actions() { return m_actions; }
    [[nodiscard]] Omnibox *omnibox() const { return m_omnibox; }
    [[nodiscard]] PeoplePanel *people() const { return m_people; }
    [[nodiscard]] TablesPanel *tables() const { return m_tables; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] NoticePage *notice() const { return m_notice; }
    [[nodiscard]] Dialling &dialling() { return *m_dialling; }
    [[nodiscard]] CallController &calls() { return *m_calls; }
    [[nodiscard]] Recordings &recordings() { return *m_recordings; }
    [[nodiscard]] AddressBook &addressBook() { return *m_addressBook; }
    [[nodiscard]] Notebook &notebook() { return *m_notebook; }
    [[nodiscard]] ReplayBar *replayBar() const { return m_replayBar; } ///< nullptr: no recording
    [[nodiscard]] NightController &night() { return *m_night; }
    [[nodiscard]] QueuesPanel *queues() const { return m_queues; }
    [[nodiscard]] Alerts &alerts() { return *m_alerts; }
    [[nodiscard]] GlobalKeys &globalKeys() { return *m_globalKeys; }
    [[nodiscard]] CallPage &callPage() { return *m_callPage; }
    [[nodiscard]] ConferencesPanel *conferences() const { return m_conferences; }
    [[nodiscard]] KeyMap &keyMap() { return m_keyMap; }
    [[nodiscard]] BoardModels &models() { return m_models; }
    [[nodiscard]] bool showsBoard() const;

public slots:
    /// For the current profile, or a new one where there is none.
    void openConnectionDialog();
    /// The page of that object name, or the one that is in view.
    void openSettings(const QString &page = {});
    void saveLayout();
    /// Leads through the first steps, from the address of the PBX on.
    void openAssistant();

signals:
    /// The first start's second button.
    void demoRequested();
    /// The user trusts the certificate of the profile in use, which has its pin by now.
    void certificateTrusted();
    /// A recording is to be shown, in a window of its own: the live board stays.
    void replayRequested(const QString &path);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildBoard();
    void buildDocks();
    void connectPanels();
    void connectContacts();
    void keepFavourites();
    void connectMenu();
    void buildKeys();
    void buildAlerts();
    void buildCallPage();
    void openAlerts();
    void carry();
    void setScheme(Scheme scheme);
    void takeSettings(bool layout);
    void runCommand(const QString &id);
    bool takePadKey(const QWidget *widget, QEvent *event);
    bool passOn(QWidget *widget, QEvent *event);
    [[nodiscard]] bool isOurs(QKeyCombination keys) const;
    void restoreLayout();
    void arrange();
    void fitDocks();
    [[nodiscard]] Qt::DockWidgetArea sideArea() const;
    [[nodiscard]] QList<QDockWidget *> dockedAtTheSide() const;
    void followLink();
    void followRights();
    void showNotice();
    void askAboutCertificate(const QString &name);
    void setBoardShown(bool shown);
    void refreshBanner();
    void openMailbox(const QString &mailbox);
    void openLimit(const QString &uniqueId);
    void openCli();
    void openHandbook();
    void openKeys();
    void openLogin(const QString &user);
    void openCorrections();
    void openNumbers();
    void openStatistics();
    void openSupport();
    [[nodiscard]] Selection selection() const;

    pbx::Pbx &m_pbx;
    QSettings &m_settings;
    BoardModels m_models;
    CallActions m_actions;
    ReplayActions m_replayActions;
    KeyMap m_keyMap;
    Dialling *m_dialling = nullptr;
    HistoryRule *m_historyRule = nullptr;
    Outside *m_outside = nullptr;
    CallController *m_calls = nullptr;
    QueueController *m_queueWork = nullptr;
    NightController *m_night = nullptr;
    BusyController *m_busy = nullptr;
    RoomController *m_rooms = nullptr;
    MailboxController *m_mailboxWork = nullptr;
    Redial *m_redial = nullptr;
    FlowController *m_flows = nullptr;
    DropDesk *m_drops = nullptr;
    Connections *m_connections = nullptr;
    Recordings *m_recordings = nullptr;
    Alerts *m_alerts = nullptr;
    CallNotices *m_notices = nullptr;
    CallEvents *m_callEvents = nullptr;
    CallPage *m_callPage = nullptr;
    GlobalKeys *m_globalKeys = nullptr;
    Tray *m_tray = nullptr;
    Notebook *m_notebook = nullptr;
    TeamLink *m_team = nullptr;
    QPointer<store::Contacts> m_contacts;
    AddressBook *m_addressBook = nullptr;
    const bundle::Log *m_log = nullptr;

    Omnibox *m_omnibox = nullptr;
    PbxChip *m_chip = nullptr;
    CallBar *m_bar = nullptr;
    MainMenu *m_menu = nullptr;
    StatusLine *m_status = nullptr;
    StaleBanner *m_banner = nullptr;
    ReplayBar *m_replayBar = nullptr;
    pbx::Player *m_player = nullptr; ///< of what it shows
    QVBoxLayout *m_whole = nullptr;
    NoticePage *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_centre = nullptr;
    YourCallCard *m_yourCall = nullptr;
    NeedsYouList *m_needsYou = nullptr;
    PeoplePanel *m_people = nullptr;
    TablesPanel *m_tables = nullptr;
    QueuesPanel *m_queues = nullptr;
    SideList *m_parking = nullptr;
    ConferencesPanel *m_conferences = nullptr;
    SideList *m_mailboxes = nullptr;
    QList<QDockWidget *> m_docks;

    MailboxDialog *m_mailbox = nullptr;
    TimeLimitDialog *m_limit = nullptr;
    CliDialog *m_cli = nullptr;

    Scheme m_scheme = Scheme::System;
    bool m_arranged = false; ///< sizes were restored or chosen once
    bool m_narrow = false;
    bool m_layoutTaken = false; ///< one was imported: it is the one to keep
    QByteArray m_dockState;     ///< while the notice hides the docks
    bool m_docksByHand = false; ///< somebody moved what parts them: their heights stay as they are
    QList<int> m_fitted;        ///< heights that fitDocks() gave
    int m_fittedFor = 0;        ///< … to how high a side
    QTimer m_fit;
    QTimer m_keep; ///< until what was moved is kept
    QTimer m_tick;
    QPointer<QWidget> m_opening; ///< a dialog that is not yet the active window
    QByteArray m_askedAbout;     ///< the certificate that the notice asks about now
};

} // namespace ui
