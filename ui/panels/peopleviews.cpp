// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peopleviews.h"

#include "celldelegate.h"
#include "models/people.h"
#include "models/roles.h"
#include "paint.h"
#include "parts.h"
#include "tiledelegate.h"
#include "ui/words.h"
#include "wording.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "On a call since 4:12", "Free".
QString stateNow(const PeopleWords &words, const QModelIndex &person)
{
    const QString state = PeopleWords::stateOf(person);
    const qint64 age = words.ageOf(person);
    return age < 0 ? state : PeopleTiles::tr("%1 since %2").arg(state, formatDuration(age));
}

Place placeOf(const PeopleWords &words, const QModelIndex &person)
{
    Place place;
    place.kind = Place::Kind::Person;
    place.key = person.data(models::NumberRole).toString();
    const QString name = PeopleWords::nameOf(person);
    place.name = name == place.key ? name : QString(name + u' ' + place.key);
    place.state = stateNow(words, person);
    const Tone tone = PeopleWords::toneOf(person);
    place.busy = tone != Tone::Free && tone != Tone::Offline;
    return place;
}

/// The person's call, else the person.
DragData takenFrom(const Hand *hand, const QModelIndex &person)
{
    if (!person.isValid())
        return {};
    const QString name = PeopleWords::nameOf(person);
    const QString uniqueId = person.data(models::ChannelRole).toString();
    return uniqueId.isEmpty() ? personData(person.data(models::NumberRole).toString(), name)
                              : taken(hand, uniqueId, name);
}

} // namespace

// PeopleTiles

PeopleTiles::PeopleTiles(PeopleWords *words, QWidget *parent)
    : EvenList(parent)
    , m_tiles(new TileDelegate(*words, this))
    , m_words(words)
{
    setAccessibleName(tr("People"));
    setModel(words);
    setModelColumn(static_cast<int>(models::PeopleColumn::Name));
    setItemDelegate(m_tiles);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    // Always on: the bar stands in what is a margin otherwise, and tiles never jump when it comes.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_Hover);
    // The board's own background, not a list's.
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);

    new SecondTick(viewport(), [this] { goOn(); });
    new KeepSelection(this);
    new DragSource(viewport(), [this](const QPoint &at) {
        DragData taken = takenFrom(hand(), indexAt(at).siblingAtColumn(0));
        if (taken)
            m_tiles->setPressed({});
        return taken;
    });
    divide();
}

void PeopleTiles::divide()
{
    const QSize smallest = TileDelegate::smallestCell(font());
    // The first tile stands under the first chip, with half a gap inside its cell.
    // Qt mirrors the side of the scroll bar, but not the margins.
    const int margin = qRound(3 * stepOf(font())) - TileDelegate::gap(font()) / 2;
    setViewportMargins(isRightToLeft() ? QMargins(0, 0, margin, 0) : QMargins(margin, 0, 0, 0));
    // One pixel less: a row that fills the viewport to the last one is wrapped before its end.
    const int width = maximumViewportSize().width() - 1;
    const int columns = qMax(1, width / smallest.width());
    const QSize cell(width / columns, smallest.height());
    m_tiles->setCell(cell);
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(smallest.height() / 3);
}

/// A second has gone by.
void PeopleTiles::goOn()
{
    const QPoint corner(isRightToLeft() ? viewport()->width() - 1 : 0, 0);
    std::size_t place = 0;
    for (QModelIndex tile = indexAt(corner);
         tile.isValid() && visualRect(tile).top() < viewport()->height();
         tile = tile.siblingAtRow(tile.row() + 1)) {
        const QChar old = tile.data(models::StaleRole).toBool() ? u'o' : u'n';
        if (m_lastRead.isNews(place++, tile.data(models::IdRole).toString(),
                              old + m_tiles->textOf(tile)))
            update(tile);
    }
}

void PeopleTiles::paintEvent(QPaintEvent *event)
{
    // In whole cells, each of them once: half-transparent edges must not be painted twice.
    const QSize cell = gridSize();
    const auto down = [](int position, int size) {
        return position - (position % size + size) % size;
    };
    const int top = -verticalOffset();
    const int left = isRightToLeft() ? viewport()->width() % cell.width() : 0;
    QRegion touched;
    for (const QRect &rect : event->region()) {
        const QPoint from(left + down(rect.left() - left, cell.width()),
                          top + down(rect.top() - top, cell.height()));
        const QPoint past(left + down(rect.right() - left, cell.width()) + cell.width(),
                          top + down(rect.bottom() - top, cell.height()) + cell.height());
        touched += QRect(from, past - QPoint(1, 1));
    }
    for (const QRect &cells : touched) {
        QPaintEvent part(cells.adjusted(1, 1, -1, -1));
        EvenList::paintEvent(&part);
    }
}

void PeopleTiles::resizeEvent(QResizeEvent *event)
{
    divide();
    EvenList::resizeEvent(event);
}

void PeopleTiles::changeEvent(QEvent *event)
{
    EvenList::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        divide();
}

void PeopleTiles::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_tiles->setPressed(indexAt(event->position().toPoint()));
    EvenList::mousePressEvent(event);
    viewport()->update();
}

void PeopleTiles::mouseReleaseEvent(QMouseEvent *event)
{
    m_tiles->setPressed({});
    EvenList::mouseReleaseEvent(event);
    viewport()->update();
}

void PeopleTiles::setHand(Hand *hand)
{
    setPlaces(hand, [this](const QModelIndex &person) { return placeOf(*m_words, person); });
}

// PeopleTable

PeopleTable::PeopleTable(PeopleWords *words, QWidget *parent)
    : TableView(words, tr("People"),
                {
                    {static_cast<int>(models::PeopleColumn::Name), 34},
                    {static_cast<int>(models::PeopleColumn::Number), 18},
                    {static_cast<int>(models::PeopleColumn::State), 30},
                    {static_cast<int>(models::PeopleColumn::With), 34, true, false, 1},
                    {static_cast<int>(models::PeopleColumn::Since), 22, true, true},
                },
                parent)
    , RowTarget(this)
    , m_words(words)
{
    setSelectionMode(SingleSelection);
    sortByColumn(static_cast<int>(models::PeopleColumn::Name), Qt::AscendingOrder);
    new DragSource(viewport(), [this](const QPoint &at) {
        return takenFrom(hand(), indexAt(at).siblingAtColumn(0));
    });
}

void PeopleTable::setHand(Hand *hand)
{
    setPlaces(hand, [this](const QModelIndex &person) { return placeOf(*m_words, person); });
}

} // namespace ui
