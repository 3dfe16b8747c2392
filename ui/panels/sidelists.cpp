// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidelists.h"

#include "dragdrop.h"
#include "models/conferences.h"
#include "models/mailboxes.h"
#include "models/parking.h"
#include "models/queues.h"
#include "models/roles.h"
#include "models/sortfilter.h"
#include "paint.h"
#include "sidewords.h"
#include "ui/words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Above that a list scrolls.
constexpr int MostRows = 40;

/// A list that is as high as its rows, and lets letters pass to the omnibox.
class FittedList : public QListView
{
public:
    using QListView::QListView;

    QSize sizeHint() const override
    {
        const int rows = model() ? model()->rowCount() : 0;
        const int row = rows > 0 ? sizeHintForRow(0) : qRound(7 * stepOf(font()));
        return {qRound(50 * stepOf(font())), qBound(1, rows, MostRows) * row};
    }
    QSize minimumSizeHint() const override
    {
        // Three rows are worth a scroll bar, fewer are not.
        const int rows = model() ? model()->rowCount() : 0;
        return {qRound(30 * stepOf(font())),
                sizeHint().height() / qBound(1, rows, MostRows) * qBound(1, rows, 3)};
    }
    void keyboardSearch(const QString &) override {}

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (isTyping(*event))
            event->ignore();
        else
            QListView::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QListView::focusInEvent(event);
        if (!currentIndex().isValid() && model()->rowCount() > 0)
            selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
};

/// What every row of these lists has: a background that tells hover, choice and focus.
class SideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &colours = coloursOf(option.palette);
        const qreal step = stepOf(option.font);
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
        QColor fill;
        if (option.state.testFlag(QStyle::State_Selected))
            fill = colours.accentTint;
        else if (option.state.testFlag(QStyle::State_MouseOver))
            fill = colours.window;
        if (fill.isValid())
            paintCard(*painter, row, {fill, {}, {}, step, 0}, option.direction);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintRing(*painter, row, colours.accent, step, 2);
        body(*painter, row.adjusted(2 * step, 0, -2 * step, 0), option, index,
             index.data(models::StaleRole).toBool());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, static_cast<int>(
                       std::ceil(QFontMetricsF(option.font).height() + 2.5 * stepOf(option.font)))};
    }

protected:
    virtual void body(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, bool stale) const = 0;
};

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

/// "702 Bjorn Eide … 0:21 left": something bold, a text, something at the end.
class RowDelegate : public SideDelegate
{
public:
    struct Parts
    {
        QString strong, text, quiet, end;
        bool accent = false; ///< the end wants to be seen
        bool figures = false;
    };
    using PartsOf = std::function<Parts(const QModelIndex &)>;

    RowDelegate(PartsOf parts, QObject *parent)
        : SideDelegate(parent)
        , m_parts(std::move(parts))
    {}

protected:
    void body(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
              const QModelIndex &index, bool stale) const override
    {
        const Colours &colours = coloursOf(option.palette);
        const qreal step = stepOf(option.font);
        const Parts parts = m_parts(index);
        const QFont bold = scaled(option.font, 0, QFont::DemiBold);
        const QFont small = scaled(option.font, -0.75);
        const QColor strong = stale ? colours.quiet : colours.text;
        Line line(painter, rect, option.direction);
        if (parts.figures)
            line.trailingTime(parts.end, scaled(option.font, -0.75, QFont::DemiBold),
                              colours.quiet);
        else if (parts.accent && !stale)
            line.trailing(parts.end, bold, colours.accent);
        else
            line.trailing(parts.end, small, colours.quiet);
        line.trailingGap(2 * step);
        if (!parts.strong.isEmpty()) {
            line.leading(parts.strong, bold, strong);
            line.leadingGap(2 * step);
        }
        line.leading(parts.text, option.font, strong);
        line.leadingGap(1.5 * step);
        line.leading(parts.quiet, small, colours.quiet);
    }

private:
    PartsOf m_parts;
};

/// Mailboxes with something in them; most of a company's are empty.
class FilledMailboxes : public models::SortFilter
{
public:
    using SortFilter::SortFilter;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto count = [&](models::MailboxesColumn column) {
            return sourceModel()->index(row, static_cast<int>(column), parent).data().toInt();
        };
        return count(models::MailboxesColumn::New) + count(models::MailboxesColumn::Old) > 0 &&
               SortFilter::filterAcceptsRow(row, parent);
    }
};

template <class WordsOfModel, class Rows = models::SortFilter>
WordsOfModel *makeWords(models::LiveTable &model, int sortColumn, Qt::SortOrder order, Clock clock,
                        QObject *parent)
{
    auto *rows = new Rows(parent);
    rows->setSourceModel(&model);
    rows->sort(sortColumn, order);
    return new WordsOfModel(rows, std::move(clock), parent);
}

} // namespace

// SideList

SideList::SideList(const QString &title, models::LiveTable &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new SectionHeader(title))
    , m_view(new FittedList)
{
    setAccessibleName(title);
    m_view->setAccessibleName(title);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    const int step = qRound(stepOf(font()));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(3 * step, 2 * step, 3 * step, 0);
    head->addWidget(m_header);
    // The rows' text stands under the heading; their background reaches out by a little.
    auto *body = new QVBoxLayout;
    body->setContentsMargins(step - 1, 0, step - 1, step);
    body->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(body);
    setFocusProxy(m_view);
}

void SideList::setRows(Wording *words, QAbstractItemDelegate *delegate, const QString &emptyWords)
{
    m_view->setModel(words);
    m_view->setItemDelegate(delegate);
    const auto fit = [this] { m_view->updateGeometry(); };
    connect(words, &QAbstractItemModel::rowsInserted, this, fit);
    connect(words, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(words, &QAbstractItemModel::modelReset, this, fit);
    auto *empty = new EmptyState(m_view, true);
    empty->say({}, emptyWords);
    new SecondTick(m_view->viewport());
    new KeepSelection(m_view);
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

QueuesPanel::QueuesPanel(models::QueuesModel &queues, Clock clock, QWidget *parent)
    : SideList(tr("Queues"), queues, parent)
{
    auto *words = makeWords<QueueWords>(queues, static_cast<int>(models::QueuesColumn::Name),
                                        Qt::AscendingOrder, std::move(clock), this);
    setRows(words, new QueueDelegate(*words, this), tr("This PBX has no queues"));
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
        if (uniqueId.isEmpty())
            return {};
        return callData(uniqueId, partyName(index.data(models::NameRole).toString(), {}));
    });
    connect(view(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit retrieveRequested(index.data(models::SpaceRole).toString());
    });
}

// ConferencesPanel

ConferencesPanel::ConferencesPanel(models::ConferencesModel &conferences, Clock clock,
                                   QWidget *parent)
    : SideList(tr("Conferences"), conferences, parent)
{
    auto *words =
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
    connect(view(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit mailboxRequested(index.data(models::IdRole).toString());
    });
}

} // namespace ui
