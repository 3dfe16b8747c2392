// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "boardmodels.h"
#include "callcontroller.h"
#include "theme.h"

#include <QMainWindow>
#include <QSettings>

class QDockWidget;
class QSplitter;
class QStackedWidget;

namespace store {
class Secrets;
} // namespace store

namespace ui {

class CallBar;
class CliDialog;
class Connections;
class MailboxDialog;
class MainMenu;
class NeedsYouList;
class NoticePage;
class Omnibox;
class PbxChip;
class PeoplePanel;
class StaleBanner;
class StatusLine;
class TablesPanel;
class TimeLimitDialog;
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
    /// Puts a number into the omnibox, to be dialled with Enter: what a link from elsewhere gets.
    void offerNumber(const QString &number);

    [[nodiscard]] CallActions &actions() { return m_actions; }
    [[nodiscard]] Omnibox *omnibox() const { return m_omnibox; }
    [[nodiscard]] PeoplePanel *people() const { return m_people; }
    [[nodiscard]] TablesPanel *tables() const { return m_tables; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] NoticePage *notice() const { return m_notice; }
    [[nodiscard]] CallController &calls() { return *m_calls; }
    [[nodiscard]] BoardModels &models() { return m_models; }
    [[nodiscard]] bool showsBoard() const;

public slots:
    /// For the current profile, or a new one where there is none.
    void openConnectionDialog();
    void saveLayout();

signals:
    /// The first start's second button.
    void demoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildBoard();
    void buildDocks();
    void connectPanels();
    void connectMenu();
    void restoreLayout();
    void arrange();
    void fitDocks();
    [[nodiscard]] Qt::DockWidgetArea sideArea() const;
    [[nodiscard]] QList<QDockWidget *> dockedAtTheSide() const;
    void followLink();
    void showNotice();
    void setBoardShown(bool shown);
    void refreshBanner();
    void take(const QString &uniqueId);
    void openMailbox(const QString &mailbox);
    void openLimit(const QString &uniqueId);
    void openCli();
    [[nodiscard]] Selection selection() const;

    pbx::Pbx &m_pbx;
    QSettings &m_settings;
    BoardModels m_models;
    CallActions m_actions;
    CallController *m_calls = nullptr;
    Connections *m_connections = nullptr;

    Omnibox *m_omnibox = nullptr;
    PbxChip *m_chip = nullptr;
    CallBar *m_bar = nullptr;
    MainMenu *m_menu = nullptr;
    StatusLine *m_status = nullptr;
    StaleBanner *m_banner = nullptr;
    NoticePage *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_centre = nullptr;
    YourCallCard *m_yourCall = nullptr;
    NeedsYouList *m_needsYou = nullptr;
    PeoplePanel *m_people = nullptr;
    TablesPanel *m_tables = nullptr;
    QList<QDockWidget *> m_docks;

    MailboxDialog *m_mailbox = nullptr;
    TimeLimitDialog *m_limit = nullptr;
    CliDialog *m_cli = nullptr;

    Scheme m_scheme = Scheme::System;
    bool m_arranged = false; ///< sizes were restored or chosen once
    bool m_narrow = false;
    QByteArray m_dockState;     ///< while the notice hides the docks
    bool m_docksByHand = false; ///< somebody moved what parts them: their heights stay as they are
    QList<int> m_fitted;        ///< heights that fitDocks() gave
    int m_fittedFor = 0;        ///< … to how high a side
    QTimer m_fit;
    QTimer m_tick;
};

} // namespace ui
