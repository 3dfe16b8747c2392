// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"

class QAbstractItemDelegate;
class QListView;

namespace models {
class ConferencesModel;
class LiveTable;
class MailboxesModel;
class ParkingModel;
class QueuesModel;
} // namespace models

namespace ui {

class Wording;

/// One compact list at the side under its heading. As high as its rows; without rows one quiet
/// line.
class SideList : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QListView *view() const { return m_view; }

protected:
    SideList(const QString &title, models::LiveTable &model, QWidget *parent);

    /// \a words stands on a SortFilter of the model; \a emptyWords where there is no row.
    void setRows(Wording *words, QAbstractItemDelegate *delegate, const QString &emptyWords);
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    models::LiveTable &m_model;
    SectionHeader *m_header;
    QListView *m_view;
};

/// Name, how many wait, how many members are free, how long the first one waits, and the load.
class QueuesPanel : public SideList
{
    Q_OBJECT

public:
    QueuesPanel(models::QueuesModel &queues, Clock clock, QWidget *parent = nullptr);
};

/// Which space holds whom, and how long until the call returns.
class ParkingPanel : public SideList
{
    Q_OBJECT

public:
    ParkingPanel(models::ParkingModel &parking, Clock clock, QWidget *parent = nullptr);

signals:
    /// To be dialled to take the call back: `701`.
    void retrieveRequested(const QString &space);
};

class ConferencesPanel : public SideList
{
    Q_OBJECT

public:
    ConferencesPanel(models::ConferencesModel &conferences, Clock clock, QWidget *parent = nullptr);
};

class MailboxesPanel : public SideList
{
    Q_OBJECT

public:
    MailboxesPanel(models::MailboxesModel &mailboxes, Clock clock, QWidget *parent = nullptr);

signals:
    /// `101@default`
    void mailboxRequested(const QString &mailbox);
};

} // namespace ui
