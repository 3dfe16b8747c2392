// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"
#include "places.h"

class QAbstractItemDelegate;
class QListView;

namespace models {
class ConferencesModel;
class LiveTable;
class MailboxesModel;
class ParkingModel;
class ParticipantsModel;
class QueueCallersModel;
class QueueMembersModel;
class QueuesModel;
} // namespace models

namespace ui {

class ConferenceWords;
class FittedList;
class LackNote;
class QueuePeople;
class QueueWords;
class RoomPeople;
class Wording;

/// One compact list at the side under its heading. As high as its rows; without rows one quiet
/// line.
class SideList : public QWidget, public WholeTarget
{
    Q_OBJECT

public:
    [[nodiscard]] QListView *view() const;
    /// What comes of it when something is dropped here, or taken up from here.
    virtual void setHand(Hand *hand) = 0;
    /// Why there may be nothing, or "": shown while there is no row. \a curable: see LackNote.
    void setLack(const QString &words, bool curable);
    [[nodiscard]] const LackNote *lack() const { return m_lack; }

signals:
    void loginRequested();

protected:
    SideList(const QString &title, models::LiveTable &model, QWidget *parent);

    /// \a words stands on a SortFilter of the model; \a emptyWords where there is no row.
    void setRows(Wording *words, QAbstractItemDelegate *delegate, const QString &emptyWords);
    [[nodiscard]] FittedList *rows() const { return m_view; }
    /// Stands below the rows.
    void addBelow(QWidget *widget);
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showLack();

    models::LiveTable &m_model;
    SectionHeader *m_header;
    FittedList *m_view;
    LackNote *m_lack;
};

/// Name, how many wait, how many members are free, how long the first one waits, and the load. Of
/// the queue that is chosen, below: who waits, and who answers.
class QueuesPanel : public SideList
{
    Q_OBJECT

public:
    QueuesPanel(models::QueuesModel &queues, models::QueueCallersModel &callers,
                models::QueueMembersModel &members, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] QueuePeople *people() const { return m_people; }
    void setHand(Hand *hand) override;
    /// Shows who waits in a queue and who answers it, or nobody where \a queue is "".
    void unfold(const QString &queue);

signals:
    /// \a at: global.
    void menuRequested(const QString &queue, const QPoint &at);

private:
    QueuePeople *m_people;
    QueueWords *m_words;
};

/// Which space holds whom, and how long until the call returns.
class ParkingPanel : public SideList
{
    Q_OBJECT

public:
    ParkingPanel(models::ParkingModel &parking, Clock clock, QWidget *parent = nullptr);

    void setHand(Hand *hand) override;

signals:
    /// To be dialled to take the call back: `701`.
    void retrieveRequested(const QString &space);
};

/// Rooms in use; of the one that is chosen, below, who is in it.
class ConferencesPanel : public SideList
{
    Q_OBJECT

public:
    ConferencesPanel(models::ConferencesModel &conferences, models::ParticipantsModel &participants,
                     Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] RoomPeople *people() const { return m_people; }
    void setHand(Hand *hand) override;
    /// Shows who is in a room, or nobody where \a room is "".
    void unfold(const QString &room);

signals:
    /// \a at: global.
    void menuRequested(const QString &room, const QPoint &at);

private:
    RoomPeople *m_people;
    ConferenceWords *m_words;
};

class MailboxesPanel : public SideList
{
    Q_OBJECT

public:
    MailboxesPanel(models::MailboxesModel &mailboxes, Clock clock, QWidget *parent = nullptr);

    void setHand(Hand *hand) override;

signals:
    /// `101@default`
    void mailboxRequested(const QString &mailbox);
    /// \a at: global.
    void menuRequested(const QString &mailbox, const QPoint &at);
};

} // namespace ui
