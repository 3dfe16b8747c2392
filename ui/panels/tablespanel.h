// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"

class QAction;
class QStackedWidget;

namespace models {
class ChannelsModel;
class PeersModel;
class WireModel;
} // namespace models

namespace ui {

class ChannelsTable;
class ContactsPage;
class EmptyState;
class HistoryPage;
class Hand;
class TableView;
class WireLog;

/// The tables below: Channels, Peers, History, Contacts and the wire log. Only the one that is
/// shown follows the PBX.
class TablesPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Channels, Peers, History, Contacts, Log };

    TablesPanel(models::ChannelsModel &channels, models::PeersModel &peers, models::WireModel &wire,
                Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] HistoryPage *history() const { return m_history; }
    [[nodiscard]] ContactsPage *contacts() const { return m_contacts; }
    /// What comes of it when something is dropped on a call, or a call is taken up.
    void setHand(Hand *hand);
    void setPage(Page page);
    [[nodiscard]] Page page() const;

    /// Uniqueid of the selected channel while the channels are shown, or "".
    [[nodiscard]] QString selectedChannel() const;
    void selectChannel(const QString &uniqueId);
    /// Why there may be nothing in a table, or "".
    void setLack(const QString &channels, const QString &phones);
    /// The window's own actions, first in a channel's context menu; they act on selectedChannel().
    void setChannelActions(const QList<QAction *> &actions);

    /// Page, columns, widths and sorting.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

signals:
    void selectionChanged();
    /// For the status bar: "Saved 38 rows to …", or why not.
    void said(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showTitle();
    void followShown();
    void keepHeight();

    models::ChannelsModel &m_channelsModel;
    models::PeersModel &m_peersModel;
    SectionHeader *m_header;
    QList<Chip *> m_switch;
    QStackedWidget *m_stack;
    EmptyState *m_noChannels = nullptr;
    EmptyState *m_noPeers = nullptr;
    ChannelsTable *m_channels;
    TableView *m_peers;
    HistoryPage *m_history;
    ContactsPage *m_contacts;
    WireLog *m_log;
};

} // namespace ui
