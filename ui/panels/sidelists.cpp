// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidelists.h"

#include "dragdrop.h"
#include "lacknote.h"
#include "models/conferences.h"
#include "models/mailboxes.h"
#include "models/parking.h"
#include "models/queues.h"
#include "models/roles.h"
#include "models/sortfilter.h"
#include "paint.h"
#include "queuepeople.h"
#include "roompeople.h"
#include "sideparts.h"
#include "sidewords.h"
#include "ui/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class QueueDelegate : public SideDelegate
{
public:
    QueueDelegate(const QueueWords &words, QObject *parent)
        : SideDelegate(parent)
        , m_words(words)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const qreal lines = QFontMetricsF(scaled(option.font, 0, QFont::DemiBold)).height() +
                            QFontMetricsF(small(option.font)).height();
        return {0, static_cast<int>(std::ceil(lines + 7 * stepOf(option.font)))};
    }

protected:
    void body(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
              const QModelIndex &index, bool stale) const override
    {
        const Colours &colours = coloursOf(option.palette);
        const qreal step = stepOf(option.font);
        const QFont bold = scaled(option.font, 0, QFont::DemiBold);
        const QFont quiet = small(option.font);
        QRectF row = rect.adjusted(0, 1.5 * step, 0, 0);
        row.setHeight(QFontMetricsF(bold).height());
        {
            Line line(painter, row, option.direction);
            line.trailing(m_words.freeWords(index), quiet, colours.quiet);
            line.trailingGap(2 * step);
            line.leading(index.data(models::NameRole).toString(), bold,
                         stale ? colours.quiet : colours.text);
        }
        row.moveTop(row.bottom());
        row.setHeight(QFontMetricsF(quiet).height());
        {
            Line line(painter, row, option.direction);
            line.trailing(m_words.longestWords(index), quiet, colours.quiet);
            line.trailingGap(2 * step);
            line.leading(m_words.waitingWords(index), quiet, colours.quiet);
        }
        bar(painter, QRectF(rect.left(), row.bottom() + step, rect.width(), step), option, index,
            stale);
    }

private:
    static QFont small(const QFont &font) { return scaled(font, -0.75); }

    /// How much there is to do for those who could do it. Free: nobody waits. Amber: fewer wait
    /// than are free. Red: more wait than can be served at once.
    void bar(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
             const QModelIndex &index, bool stale) const
    {
        const Colours &colours = coloursOf(option.palette);
        const int waiting = QueueWords::waiting(index);
        const int members = QueueWords::members(index);
        const int free = QueueWords::freeMembers(index);
        const qreal radius = rect.height() / 2;
        paintCard(painter, rect, {colours.line, {}, {}, radius, 0}, option.direction);
        const int all = members + waiting;
        if (all == 0)
            return;
        // Never quite empty: the colour says that all is well.
        const qreal load = qMax(0.08, qreal(waiting + members - free) / all);
        const Tone tone = waiting == 0      ? Tone::Free
                          : waiting <= free ? Tone::Ringing
                                            : Tone::OnCall;
        QRectF filled = rect;
        filled.setWidth(rect.width() * load);
        paintCard(painter, mirrored(filled, rect, option.direction),
                  {stale ? colours.quiet : colours.of(tone).foreground, {}, {}, radius, 0},
                  option.direction);
    }

    const QueueWords &m_words;
};

/// Mailboxes with something in them; most of a company's are empty.
class FilledMailboxes : public models::SortFilter
{
public:
    using SortFilter::SortFilter;

protected:
    bool accepts(int row) const override
    {
        const auto count = [&](models::MailboxesColumn column) {
            return sourceModel()->index(row, static_cast<int>(column)).data().toInt();
        };
        return count(models::MailboxesColumn::New) + count(models::MailboxesColumn::Old) > 0 &&
               SortFilter::accepts(row);
    }
};

} // namespace

// SideList

SideList::SideList(const QString &title, models::LiveTable &model, QWidget *parent)
    : QWidget(parent)
    , WholeTarget(this)
    , m_model(model)
    , m_header(new SectionHeader(title))
    , m_view(new FittedList)
    , m_lack(new LackNote)
{
    setAccessibleName(title);
    m_view->setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    const int step = qRound(stepOf(font()));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(3 * step, 2 * step, 3 * step, 0);
    head->addWidget(m_header);
    // The rows' text stands under the heading; their background reaches out by a little.
    auto *body = new QVBoxLayout;
    body->setContentsMargins(step - 1, 0, step - 1, step);
    body->addWidget(m_view);
    body->addWidget(m_lack);
    connect(m_lack, &LackNote::loginRequested, this, &SideList::loginRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(body);
    setFocusProxy(m_view);
}

QListView *SideList::view() const
{
    return m_view;
}

void SideList::setRows(Wording *words, QAbstractItemDelegate *delegate, const QString &emptyWords)
{
    m_view->setModel(words);
    m_view->setItemDelegate(delegate);
    const auto fit = [this] {
        m_view->updateGeometry();
        showLack();
    };
    connect(words, &QAbstractItemModel::rowsInserted, this, fit);
    connect(words, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(words, &QAbstractItemModel::layoutChanged, this, fit); // they may come and go in it
    connect(words, &QAbstractItemModel::modelReset, this, fit);
    auto *empty = new EmptyState(m_view, true);
    empty->say({}, emptyWords);
    new SecondTick(m_view->viewport());
    new KeepSelection(m_view);
}

void SideList::setLack(const QString &words, bool curable)
{
    m_lack->say(words, curable);
    showLack();
}

void SideList::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void SideList::showLack()
{
    const bool lacking = !m_lack->words().isEmpty() && m_view->model()->rowCount() == 0;
    m_lack->setVisible(lacking);
    m_view->setVisible(!lacking);
}

void SideList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!isLit())
        return;
    QPainter painter(this);
    const qreal step = stepOf(font());
    paintRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), coloursOf(this).accent, step, 2);
}

void SideList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void SideList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

// QueuesPanel

QueuesPanel::QueuesPanel(models::QueuesModel &queues, models::QueueCallersModel &callers,
                         models::QueueMembersModel &members, Clock clock, QWidget *parent)
    : SideList(tr("Queues"), queues, parent)
    , m_people(new QueuePeople(callers, members, clock))
{
    m_words = makeWords<QueueWords>(queues, static_cast<int>(models::QueuesColumn::Name),
                                    Qt::AscendingOrder, std::move(clock), this);
    setRows(m_words, new QueueDelegate(*m_words, this), tr("This PBX has no queues"));
    addBelow(m_people);
    const auto unfoldAt = [this](const QModelIndex &index) {
        unfold(index.data(models::QueueRole).toString());
    };
    connect(view(), &QAbstractItemView::clicked, this, unfoldAt);
    connect(view(), &QAbstractItemView::activated, this, unfoldAt);
    onMenu(view(), [this](const QModelIndex &index, const QPoint &at) {
        emit menuRequested(index.data(models::QueueRole).toString(), at);
    });
}

void QueuesPanel::setHand(Hand *hand)
{
    rows()->setPlaces(hand, [this](const QModelIndex &index) {
        Place place{Place::Kind::Queue, index.data(models::QueueRole).toString(),
                    index.data(models::NameRole).toString(), m_words->waitingWords(index)};
        place.state += u" · "_s + m_words->freeWords(index);
        return place;
    });
    m_people->setHand(hand);
}

void QueuesPanel::unfold(const QString &queue)
{
    m_people->setQueue(queue);
}

// ParkingPanel

ParkingPanel::ParkingPanel(models::ParkingModel &parking, Clock clock, QWidget *parent)
    : SideList(tr("Parking"), parking, parent)
{
    auto *words = makeWords<ParkingWords>(parking, static_cast<int>(models::ParkingColumn::Space),
                                          Qt::AscendingOrder, std::move(clock), this);
    const auto parts = [words](const QModelIndex &index) {
        RowDelegate::Parts parts;
        parts.strong = index.data(models::SpaceRole).toString();
        parts.text = partyName(index.data(models::NameRole).toString(), {});
        const QString lot = index.data(models::LotRole).toString();
        parts.quiet = lot == u"default"_s ? QString() : lot;
        parts.end = words->leftWords(index);
        parts.figures = true;
        return parts;
    };
    setRows(words, new RowDelegate(parts, this), tr("No call is parked"));
    new DragSource(view()->viewport(), [this](const QPoint &at) -> DragData {
        const QModelIndex index = view()->indexAt(at);
        const QString uniqueId = index.data(models::ChannelRole).toString();
        return taken(hand(), uniqueId, partyName(index.data(models::NameRole).toString(), {}));
    });
    connect(view(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit retrieveRequested(index.data(models::SpaceRole).toString());
    });
}

void ParkingPanel::setHand(Hand *hand)
{
    setPlace(hand, [] { return Place{Place::Kind::Parking, {}, {}, {}}; });
    rows()->setPlaces(hand, [](const QModelIndex &index) {
        return Place{Place::Kind::Call, index.data(models::ChannelRole).toString(),
                     partyName(index.data(models::NameRole).toString(), {}),
                     tr("Parked on %1").arg(index.data(models::SpaceRole).toString())};
    });
}

// ConferencesPanel

ConferencesPanel::ConferencesPanel(models::ConferencesModel &conferences,
                                   models::ParticipantsModel &participants, Clock clock,
                                   QWidget *parent)
    : SideList(tr("Conferences"), conferences, parent)
    , m_people(new RoomPeople(participants, clock))
{
    auto *words = m_words =
        makeWords<ConferenceWords>(conferences, static_cast<int>(models::ConferencesColumn::Name),
                                   Qt::AscendingOrder, std::move(clock), this);
    const auto parts = [words](const QModelIndex &index) {
        RowDelegate::Parts parts;
        parts.strong = index.data(models::RoomRole).toString();
        parts.text = words->people(index);
        parts.end = words->lock(index);
        return parts;
    };
    setRows(words, new RowDelegate(parts, this), tr("No room is in use"));
    addBelow(m_people);
    const auto unfoldAt = [this](const QModelIndex &index) {
        unfold(index.data(models::RoomRole).toString());
    };
    connect(view(), &QAbstractItemView::clicked, this, unfoldAt);
    connect(view(), &QAbstractItemView::activated, this, unfoldAt);
    onMenu(view(), [this](const QModelIndex &index, const QPoint &at) {
        emit menuRequested(index.data(models::RoomRole).toString(), at);
    });
    // A room that is over is nothing to look into.
    connect(words, &QAbstractItemModel::rowsRemoved, this, [this] {
        const QModelIndexList left =
            view()->model()->match(view()->model()->index(0, 0), models::RoomRole, m_people->room(),
                                   1, Qt::MatchExactly | Qt::MatchCaseSensitive);
        if (left.isEmpty())
            unfold({});
    });
}

void ConferencesPanel::setHand(Hand *hand)
{
    setPlace(hand, [] { return Place{Place::Kind::Room, {}, {}, {}}; });
    rows()->setPlaces(hand, [this](const QModelIndex &index) {
        Place place{
            Place::Kind::Room, index.data(models::RoomRole).toString(), {}, m_words->people(index)};
        place.busy = index.data(models::LockedRole).toBool();
        return place;
    });
    m_people->setHand(hand);
}

void ConferencesPanel::unfold(const QString &room)
{
    m_people->setRoom(room);
}

// MailboxesPanel

MailboxesPanel::MailboxesPanel(models::MailboxesModel &mailboxes, Clock clock, QWidget *parent)
    : SideList(tr("Mailboxes"), mailboxes, parent)
{
    auto *words = makeWords<MailboxWords, FilledMailboxes>(
        mailboxes, static_cast<int>(models::MailboxesColumn::New), Qt::DescendingOrder,
        std::move(clock), this);
    const auto parts = [words](const QModelIndex &index) {
        RowDelegate::Parts parts;
        parts.text = index.data(models::NameRole).toString();
        const QString mailbox = index.data(models::IdRole).toString();
        const bool usual = index.data(models::ContextRole).toString() == u"default"_s;
        if (parts.text != mailbox)
            parts.quiet = usual ? index.data(models::NumberRole).toString() : mailbox;
        parts.accent = index.data(models::MailboxNewRole).toInt() > 0;
        parts.end = words->countWords(index);
        return parts;
    };
    setRows(words, new RowDelegate(parts, this), tr("No message waits in any mailbox"));
    onMenu(view(), [this](const QModelIndex &index, const QPoint &at) {
        emit menuRequested(index.data(models::IdRole).toString(), at);
    });
    connect(view(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit mailboxRequested(index.data(models::IdRole).toString());
    });
}

void MailboxesPanel::setHand(Hand *hand)
{
    rows()->setPlaces(hand, [](const QModelIndex &index) {
        return Place{Place::Kind::Mailbox,
                     index.data(models::IdRole).toString(),
                     index.data(models::NameRole).toString(),
                     {}};
    });
}

} // namespace ui
