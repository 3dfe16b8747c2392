// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuepeople.h"

#include "dragdrop.h"
#include "models/queues.h"
#include "models/roles.h"
#include "models/sortfilter.h"
#include "paint.h"
#include "queuewords.h"
#include "sideparts.h"
#include "ui/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Name and for how long; below, the state with its symbol and what was done today.
class MemberDelegate : public SideDelegate
{
public:
    MemberDelegate(const QueueMemberWords &words, QObject *parent)
        : SideDelegate(parent)
        , m_words(words)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const qreal lines = QFontMetricsF(option.font).height() +
                            QFontMetricsF(scaled(option.font, -0.75)).height();
        return {0, static_cast<int>(std::ceil(lines + 3 * stepOf(option.font)))};
    }

protected:
    void body(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
              const QModelIndex &index, bool stale) const override
    {
        const Colours &colours = coloursOf(option.palette);
        const qreal step = stepOf(option.font);
        const QFont small = scaled(option.font, -0.75);
        const Tone tone = QueueMemberWords::toneOf(index);
        const ToneColours &toned = colours.of(tone);
        QRectF row = rect.adjusted(0, 1.25 * step, 0, 0);
        row.setHeight(QFontMetricsF(option.font).height());
        {
            Line line(painter, row, option.direction);
            if (const qint64 age = m_words.ageOf(index); age >= 0) {
                line.trailingTime(formatDuration(age), scaled(option.font, -0.75, QFont::DemiBold),
                                  colours.quiet);
                line.trailingGap(2 * step);
            }
            line.leading(index.data(models::NameRole).toString(), option.font,
                         stale ? colours.quiet : colours.text);
        }
        row.moveTop(row.bottom());
        row.setHeight(QFontMetricsF(small).height());
        Line line(painter, row, option.direction);
        line.symbol(tone, small, stale ? colours.quiet : toned.foreground);
        line.leadingGap(1.1 * step);
        const QString state = QueueMemberWords::stateOf(index);
        // What somebody does comes before what was done.
        const QString counts = QueueMemberWords::countsOf(index);
        const QFontMetricsF metrics(small);
        if (metrics.horizontalAdvance(state) + 2 * step + metrics.horizontalAdvance(counts) <=
            line.room()) {
            line.trailing(counts, small, colours.quiet);
            line.trailingGap(2 * step);
        }
        line.leading(state, small, stale ? colours.quiet : toned.text);
    }

private:
    const QueueMemberWords &m_words;
};

} // namespace

QueuePeople::QueuePeople(models::QueueCallersModel &callers, models::QueueMembersModel &members,
                         const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_callersModel(callers)
    , m_membersModel(members)
    , m_callersHead(new SectionHeader({}))
    , m_membersHead(new SectionHeader({}))
    , m_callers(new FittedList)
    , m_members(new FittedList)
    , m_callerRows(new models::SortFilter(this))
    , m_memberRows(new models::SortFilter(this))
{
    m_callerRows->setSourceModel(&callers);
    m_callerRows->sort(static_cast<int>(models::QueueCallersColumn::Position));
    m_memberRows->setSourceModel(&members);
    m_memberRows->sort(static_cast<int>(models::QueueMembersColumn::Name));
    auto *callerWords = new QueueCallerWords(m_callerRows, clock, this);
    auto *memberWords = new QueueMemberWords(m_memberRows, clock, this);
    m_callers->setModel(callerWords);
    m_callers->setItemDelegate(new RowDelegate(
        [callerWords](const QModelIndex &index) {
            RowDelegate::Parts parts;
            parts.strong = index.data(models::PositionRole).toString();
            parts.text = QueueCallerWords::who(index);
            parts.end = formatDuration(qMax<qint64>(0, callerWords->ageOf(index)));
            parts.figures = true;
            return parts;
        },
        this));
    m_members->setModel(memberWords);
    m_members->setItemDelegate(new MemberDelegate(*memberWords, this));
    (new EmptyState(m_callers, true))->say({}, tr("Nobody waits"));
    (new EmptyState(m_members, true))->say({}, tr("Nobody answers this queue"));

    const int step = qRound(stepOf(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, step);
    layout->setSpacing(0);
    const auto add = [&](SectionHeader *head, QListView *view, QAbstractItemModel *words) {
        auto *above = new QVBoxLayout;
        above->setContentsMargins(3 * step, step, 3 * step, 0);
        above->addWidget(head);
        auto *below = new QVBoxLayout;
        below->setContentsMargins(step - 1, 0, step - 1, 0);
        below->addWidget(view);
        layout->addLayout(above);
        layout->addLayout(below);
        connect(words, &QAbstractItemModel::rowsInserted, this, &QueuePeople::fit);
        connect(words, &QAbstractItemModel::rowsRemoved, this, &QueuePeople::fit);
        connect(words, &QAbstractItemModel::layoutChanged, this, &QueuePeople::fit);
        connect(words, &QAbstractItemModel::modelReset, this, &QueuePeople::fit);
        new SecondTick(view->viewport());
        new KeepSelection(view);
    };
    add(m_callersHead, m_callers, callerWords);
    add(m_membersHead, m_members, memberWords);

    new DragSource(m_callers->viewport(), [this](const QPoint &at) -> DragData {
        const QModelIndex index = m_callers->indexAt(at);
        const QString uniqueId = index.data(models::ChannelRole).toString();
        return taken(m_callers->hand(), uniqueId, QueueCallerWords::who(index));
    });
    connect(m_callers, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit takeRequested(index.data(models::ChannelRole).toString());
    });
    const auto memberMenu = [this](const QModelIndex &index, const QPoint &at) {
        emit memberMenuRequested(m_queue, index.data(models::DetailRole).toString(), at);
    };
    connect(m_members, &QAbstractItemView::activated, this,
            [this, memberMenu](const QModelIndex &index) {
                memberMenu(index, m_members->viewport()->mapToGlobal(
                                      m_members->visualRect(index).center()));
            });
    onMenu(m_members, memberMenu);
    onMenu(m_callers, [this](const QModelIndex &index, const QPoint &at) {
        emit callerMenuRequested(m_queue, index.data(models::ChannelRole).toString(), at);
    });
    callers.setActive(false);
    members.setActive(false);
    setVisible(false);
}

QListView *QueuePeople::callers() const
{
    return m_callers;
}

QListView *QueuePeople::members() const
{
    return m_members;
}

void QueuePeople::setHand(Hand *hand)
{
    m_callers->setPlaces(hand, [](const QModelIndex &index) {
        return Place{Place::Kind::Call,
                     index.data(models::ChannelRole).toString(),
                     QueueCallerWords::who(index),
                     {}};
    });
}

void QueuePeople::setQueue(const QString &queue)
{
    m_queue = queue;
    m_callerRows->setRoleFilter(models::QueueRole, queue);
    m_memberRows->setRoleFilter(models::QueueRole, queue);
    const QString waiting = tr("Waiting in %1").arg(queue);
    const QString members = tr("Members of %1").arg(queue);
    m_callersHead->setTitle(waiting);
    m_membersHead->setTitle(members);
    m_callers->setAccessibleName(waiting);
    m_members->setAccessibleName(members);
    setVisible(!queue.isEmpty());
    fit();
}

void QueuePeople::fit()
{
    m_callers->updateGeometry();
    m_members->updateGeometry();
}

void QueuePeople::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_callersModel.setActive(true);
    m_membersModel.setActive(true);
}

void QueuePeople::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_callersModel.setActive(false);
    m_membersModel.setActive(false);
}

} // namespace ui
