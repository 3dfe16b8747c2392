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

class TableView;
class WireLog;

/// The tables below: Channels, Peers, and the wire log. Only the one that is shown follows the PBX.
class TablesPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Channels, Peers, Log };

    TablesPanel(models::ChannelsModel &channels, models::PeersModel &peers, models::WireModel &wire,
                Clock clock, QWidget *parent = nullptr);

    void setPage(Page page);
    [[nodiscard]] Page page() const;

    /// Uniqueid of the selected channel while the channels are shown, or "".
    [[nodiscard]] QString selectedChannel() const;
    void selectChannel(const QString &uniqueId);
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

private:
    void build();
    void showTitle();
    void followShown();

    models::ChannelsModel &m_channelsModel;
    models::PeersModel &m_peersModel;
    SectionHeader *m_header;
    QList<Chip *> m_switch;
    QStackedWidget *m_stack;
    TableView *m_channels;
    TableView *m_peers;
    WireLog *m_log;
};

} // namespace ui
