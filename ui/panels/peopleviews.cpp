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

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

// PeopleDrop

PeopleDrop::PeopleDrop(QAbstractItemView *view, const PeopleWords &words)
    : m_view(view)
    , m_words(words)
{}

void PeopleDrop::setActions(DropRule whyNot, DropAction drop)
{
    m_whyNot = std::move(whyNot);
    m_drop = std::move(drop);
}

DropOffer PeopleDrop::offer(const QMimeData &call, const QPoint &position,
                            QModelIndex &person) const
{
    const QModelIndex index = m_view->indexAt(position);
    const QString uniqueId = channelOf(call);
    if (!index.isValid() || uniqueId.isEmpty())
        return {};
    person = index.siblingAtColumn(0);

    DropOffer offer;
    const QString name = PeopleWords::nameOf(person);
    const QString number = person.data(models::NumberRole).toString();
    const QString whom = name == number ? number : name + u' ' + number;
    offer.title = PeopleTiles::tr("Transfer %1 to %2").arg(callNameOf(call), whom);
    if (person.data(models::ChannelRole).toString() == uniqueId) {
        offer.detail = PeopleTiles::tr("This is their own end of the call");
        return offer;
    }
    offer.detail = m_whyNot ? m_whyNot(uniqueId, person) : QString();
    if (!offer.detail.isEmpty())
        return offer;

    offer.possible = true;
    const qint64 age = m_words.ageOf(person);
    const QString time = formatDuration(qMax<qint64>(age, 0));
    switch (PeopleWords::toneOf(person)) {
    case Tone::Free:
        offer.detail = PeopleTiles::tr("Free · drop to ring them");
        break;
    case Tone::Ringing:
        offer.detail = PeopleTiles::tr("Rings since %1 · drop to transfer all the same").arg(time);
        break;
    case Tone::OnCall:
        offer.detail =
            PeopleTiles::tr("On a call since %1 · drop to transfer all the same").arg(time);
        break;
    case Tone::OnHold:
        offer.detail =
            PeopleTiles::tr("On hold since %1 · drop to transfer all the same").arg(time);
        break;
    case Tone::Offline:
        offer.detail = PeopleTiles::tr("Offline · drop to transfer to what their number does then");
        break;
    }
    return offer;
}

void PeopleDrop::drop(const QMimeData &call, const QPoint &position) const
{
    QModelIndex person;
    if (offer(call, position, person).possible && m_drop)
        m_drop(channelOf(call), person);
}

DragData PeopleDrop::callAt(const QPoint &position) const
{
    const QModelIndex person = m_view->indexAt(position).siblingAtColumn(0);
    const QString uniqueId = person.data(models::ChannelRole).toString();
    if (uniqueId.isEmpty())
        return {};
    return callData(uniqueId, PeopleWords::nameOf(person));
}

// PeopleTiles

PeopleTiles::PeopleTiles(PeopleWords *words, QWidget *parent)
    : QListView(parent)
    , m_tiles(new TileDelegate(*words, this))
    , m_drop(this, *words)
{
    setAccessibleName(tr("People"));
    setModel(words);
    setModelColumn(static_cast<int>(models::PeopleColumn::Name));
    setItemDelegate(m_tiles);
    setFrameShape(QFrame::NoFrame);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always on: the bar stands in what is a margin otherwise, and tiles never jump when it comes.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    // The board's own background, not a list's.
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);

    new SecondTick(viewport());
    new KeepSelection(this);
    new DragSource(viewport(), [this](const QPoint &at) {
        DragData call = m_drop.callAt(at);
        if (call)
            m_tiles->setPressed({});
        return call;
    });
    divide();
}

void PeopleTiles::divide()
{
    const QSize smallest = TileDelegate::smallestCell(font());
    // The first tile stands under the first chip, with half a gap inside its cell.
    setViewportMargins(qRound(3 * stepOf(font())) - TileDelegate::gap(font()) / 2, 0, 0, 0);
    // One pixel less: a row that fills the viewport to the last one is wrapped before its end.
    const int width = maximumViewportSize().width() - 1;
    const int columns = qMax(1, width / smallest.width());
    const QSize cell(width / columns, smallest.height());
    m_tiles->setCell(cell);
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(smallest.height() / 3);
}

void PeopleTiles::resizeEvent(QResizeEvent *event)
{
    divide();
    QListView::resizeEvent(event);
}

void PeopleTiles::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        divide();
}

void PeopleTiles::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, modelColumn()),
                                          QItemSelectionModel::NoUpdate);
}

void PeopleTiles::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(*event)) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void PeopleTiles::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_tiles->setPressed(indexAt(event->position().toPoint()));
    QListView::mousePressEvent(event);
    viewport()->update();
}

void PeopleTiles::mouseReleaseEvent(QMouseEvent *event)
{
    m_tiles->setPressed({});
    QListView::mouseReleaseEvent(event);
    viewport()->update();
}

DropOffer PeopleTiles::dragOver(const QMimeData &call, const QPoint &position)
{
    QModelIndex person;
    const DropOffer offer = m_drop.offer(call, position, person);
    m_tiles->setLit(offer.possible ? person : QModelIndex());
    viewport()->update();
    return offer;
}

void PeopleTiles::dragLeft()
{
    m_tiles->setLit({});
    viewport()->update();
}

void PeopleTiles::drop(const QMimeData &call, const QPoint &position)
{
    m_drop.drop(call, position);
}

// PeopleTable

PeopleTable::PeopleTable(PeopleWords *words, QWidget *parent)
    : TableView(words, tr("People"),
                {
                    {static_cast<int>(models::PeopleColumn::Name), 34},
                    {static_cast<int>(models::PeopleColumn::Number), 18},
                    {static_cast<int>(models::PeopleColumn::State), 30},
                    {static_cast<int>(models::PeopleColumn::With), 34},
                    {static_cast<int>(models::PeopleColumn::Since), 22, true, true},
                },
                parent)
    , m_drop(this, *words)
{
    setSelectionMode(SingleSelection);
    sortByColumn(static_cast<int>(models::PeopleColumn::Name), Qt::AscendingOrder);
    new DragSource(viewport(), [this](const QPoint &at) { return m_drop.callAt(at); });
}

DropOffer PeopleTable::dragOver(const QMimeData &call, const QPoint &position)
{
    QModelIndex person;
    const DropOffer offer = m_drop.offer(call, position, person);
    cells()->setLit(offer.possible ? person : QModelIndex());
    viewport()->update();
    return offer;
}

void PeopleTable::dragLeft()
{
    cells()->setLit({});
    viewport()->update();
}

void PeopleTable::drop(const QMimeData &call, const QPoint &position)
{
    m_drop.drop(call, position);
}

} // namespace ui
