// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"
#include "wording.h"

class QListView;

namespace models {
class ParticipantsModel;
class SortFilter;
} // namespace models

namespace ui {

class Hand;

class ParticipantWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    [[nodiscard]] static QString who(const QModelIndex &index);

protected:
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
};

/// Who is in one room, and who of them is muted. Without a room it is not there.
class RoomPeople : public QWidget
{
    Q_OBJECT

public:
    RoomPeople(models::ParticipantsModel &participants, const Clock &clock,
               QWidget *parent = nullptr);

    void setHand(const Hand *hand) { m_hand = hand; }
    void setRoom(const QString &room);
    [[nodiscard]] const QString &room() const { return m_room; }
    [[nodiscard]] QListView *view() const { return m_view; }

signals:
    /// \a at: global.
    void menuRequested(const QString &room, const QString &uniqueId, const QPoint &at);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    models::ParticipantsModel &m_model;
    const Hand *m_hand = nullptr;
    QString m_room;
    SectionHeader *m_head;
    QListView *m_view;
    models::SortFilter *m_rows;
};

} // namespace ui
