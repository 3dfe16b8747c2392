// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelstable.h"

#include "models/channels.h"
#include "models/roles.h"
#include "models/sortfilter.h"
#include "ui/words.h"
#include "wording.h"

namespace ui {

namespace {

using C = models::ChannelsColumn;

TableView::Column column(C which, int weight, bool shown = true, bool rigid = false,
                         int givesWay = 0)
{
    return {static_cast<int>(which), weight, shown, rigid, givesWay};
}

QString partyOf(const QModelIndex &index)
{
    return partyName(index.data(models::NameRole).toString(),
                     index.data(models::NumberRole).toString());
}

ChannelWords *wordsOf(models::ChannelsModel &channels, const Clock &clock, QObject *parent)
{
    auto *rows = new models::SortFilter(parent);
    rows->setSourceModel(&channels);
    return new ChannelWords(channels, rows, clock, parent);
}

} // namespace

ChannelsTable::ChannelsTable(models::ChannelsModel &channels, const Clock &clock, QWidget *parent)
    : TableView(wordsOf(channels, clock, parent), tr("Channels"),
                {
                    column(C::Channel, 33, true, false, 2),
                    column(C::State, 21, true, true),
                    column(C::Caller, 37),
                    column(C::Connected, 34, true, false, 1),
                    column(C::Doing, 25, true, true, 3),
                    column(C::Since, 24, true, true),
                    column(C::Extension, 18, false),
                    column(C::Context, 20, false),
                    column(C::Bridge, 26, false),
                    column(C::UniqueId, 26, false),
                },
                parent)
    , RowTarget(this)
{
    sortByColumn(static_cast<int>(C::Since), Qt::AscendingOrder);
    new DragSource(viewport(), [this](const QPoint &at) {
        const QModelIndex index = indexAt(at);
        return taken(hand(), index.data(models::ChannelRole).toString(), partyOf(index));
    });
}

void ChannelsTable::setHand(Hand *hand)
{
    setPlaces(hand, [](const QModelIndex &index) {
        return Place{
            Place::Kind::Call, index.data(models::ChannelRole).toString(), partyOf(index), {}};
    });
}

} // namespace ui
