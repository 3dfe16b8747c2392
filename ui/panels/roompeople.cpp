// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roompeople.h"

#include "dragdrop.h"
#include "models/conferences.h"
#include "models/roles.h"
#include "models/sortfilter.h"
#include "paint.h"
#include "sideparts.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace ui {

QString ParticipantWords::who(const QModelIndex &index)
{
    return partyName(index.data(models::NameRole).toString(),
                     index.data(models::NumberRole).toString());
}

QString ParticipantWords::spoken(const QModelIndex &index) const
{
    return index.data(models::MutedRole).toBool() ? tr("%1, muted").arg(who(index)) : who(index);
}

RoomPeople::RoomPeople(models::ParticipantsModel &participants, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(participants)
    , m_head(new SectionHeader({}))
    , m_view(new FittedList)
    , m_rows(new models::SortFilter(this))
{
    m_rows->setSourceModel(&participants);
    m_rows->sort(static_cast<int>(models::ParticipantsColumn::Since));
    auto *words = new ParticipantWords(m_rows, clock, this);
    m_view->setModel(words);
    m_view->setItemDelegate(new RowDelegate(
        [words](const QModelIndex &index) {
            RowDelegate::Parts parts;
            parts.text = ParticipantWords::who(index);
            if (index.data(models::MutedRole).toBool())
                parts.quiet = ParticipantWords::tr("muted");
            if (const qint64 age = words->ageOf(index); age >= 0)
                parts.end = formatDuration(age);
            parts.figures = true;
            return parts;
        },
        this));
    (new EmptyState(m_view, true))->say({}, tr("Nobody is in it any more"));

    const int step = qRound(stepOf(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, step);
    layout->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(3 * step, step, 3 * step, 0);
    above->addWidget(m_head);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(step - 1, 0, step - 1, 0);
    below->addWidget(m_view);
    layout->addLayout(above);
    layout->addLayout(below);
    const auto fit = [this] { m_view->updateGeometry(); };
    connect(words, &QAbstractItemModel::rowsInserted, this, fit);
    connect(words, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(words, &QAbstractItemModel::layoutChanged, this, fit);
    connect(words, &QAbstractItemModel::modelReset, this, fit);
    new SecondTick(m_view->viewport());
    new KeepSelection(m_view);
    new DragSource(m_view->viewport(), [this](const QPoint &at) -> DragData {
        const QModelIndex index = m_view->indexAt(at);
        const QString uniqueId = index.data(models::ChannelRole).toString();
        return taken(m_hand, uniqueId, ParticipantWords::who(index));
    });
    const auto menu = [this](const QModelIndex &index, const QPoint &at) {
        emit menuRequested(m_room, index.data(models::ChannelRole).toString(), at);
    };
    onMenu(m_view, menu);
    connect(m_view, &QAbstractItemView::activated, this, [this, menu](const QModelIndex &index) {
        menu(index, m_view->viewport()->mapToGlobal(m_view->visualRect(index).center()));
    });
    m_model.setActive(false);
    setVisible(false);
}

void RoomPeople::setRoom(const QString &room)
{
    m_room = room;
    m_rows->setRoleFilter(models::RoomRole, room);
    const QString title = tr("In room %1").arg(room);
    m_head->setTitle(title);
    m_view->setAccessibleName(title);
    setVisible(!room.isEmpty());
    m_view->updateGeometry();
}

void RoomPeople::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void RoomPeople::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

} // namespace ui
