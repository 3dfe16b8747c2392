// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "needsyou.h"

#include "models/attention.h"
#include "models/roles.h"
#include "paint.h"
#include "places.h"
#include "sidewords.h"
#include "ui/spoken.h"
#include "ui/words.h"

#include <QAccessible>
#include <QAction>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// One call that waits: what it is and how long, who, and which key deals with it.
class AttentionDelegate : public QStyledItemDelegate
{
public:
    AttentionDelegate(const AttentionWords &words, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_words(words)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const qreal lines = QFontMetricsF(whatFont(option.font)).height() +
                            QFontMetricsF(whoFont(option.font)).height();
        return {0, static_cast<int>(std::ceil(lines + 4.5 * stepOf(option.font)))};
    }

private:
    static QFont whatFont(const QFont &font) { return scaled(font, -0.75); }
    static QFont whoFont(const QFont &font) { return scaled(font, 0, QFont::DemiBold); }

    const AttentionWords &m_words;
};

struct Look
{
    QColor edge, text, tint;
};

/// The older, the warmer; before that by kind.
Look lookOf(const QModelIndex &index, const Colours &colours)
{
    const auto of = [&colours](Tone tone) {
        const ToneColours &toned = colours.of(tone);
        return Look{toned.foreground, toned.text, toned.tint};
    };
    switch (index.data(models::LevelRole).toInt()) {
    case 2:
        return of(Tone::OnCall);
    case 1:
        return of(Tone::Ringing);
    default:
        break;
    }
    switch (static_cast<models::Waiting>(index.data(models::KindRole).toInt())) {
    case models::Waiting::Recall:
    case models::Waiting::Ringing:
        return of(Tone::Ringing);
    case models::Waiting::Held:
    case models::Waiting::Camped:
    case models::Waiting::Parked:
        return of(Tone::OnHold);
    case models::Waiting::Queued:
    case models::Waiting::Count:
        break;
    }
    return of(Tone::Free);
}

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool stale = index.data(models::StaleRole).toBool();
    const Look look =
        stale ? Look{colours.line, colours.quiet, colours.panel} : lookOf(index, colours);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const qreal step = stepOf(option.font);
    const QRectF row = QRectF(option.rect).adjusted(2, step / 2, -2, -step / 2);
    const qreal radius = step * 1.5;
    const qreal edge = qMax(3.0, std::round(step * 0.9));
    paintCard(*painter, row, {look.tint, stale ? colours.line : QColor(), look.edge, radius, edge},
              option.direction);
    if (RowTarget::isLit(option, index) || option.state.testFlag(QStyle::State_Selected))
        paintRing(*painter, row, colours.accent, radius, 2);
    else if (option.state.testFlag(QStyle::State_HasFocus))
        paintRing(*painter, row, colours.accent, radius, 1);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRing(*painter, row, look.edge, radius, 1);

    const QFont small = whatFont(option.font);
    const QFont bold = whoFont(option.font);
    QRectF text = row.adjusted(edge + 2.6 * step, 1.5 * step, -2.4 * step, 0);
    text = mirrored(text, row, option.direction);
    text.setHeight(QFontMetricsF(small).height());
    {
        Line line(*painter, text, option.direction);
        line.trailingTime(formatDuration(qMax<qint64>(m_words.ageOf(index), 0)),
                          scaled(option.font, -0.25, QFont::DemiBold), colours.text);
        line.trailingGap(2 * step);
        line.leading(m_words.what(index), small, look.text);
    }
    text.moveTop(text.bottom() + step / 2);
    text.setHeight(QFontMetricsF(bold).height());
    Line line(*painter, text, option.direction);
    line.trailing(m_words.key(index), small, colours.quiet);
    line.trailingGap(2 * step);
    // Where there is no room for both, a name tells more than its number.
    const QString who = m_words.who(index);
    const bool fits = QFontMetricsF(bold).horizontalAdvance(who) <= line.room();
    line.leading(fits ? who : m_words.party(index), bold, colours.text);
    painter->restore();
}

} // namespace

/// Leaves letters to the omnibox.
class AttentionView : public QListView, public RowTarget
{
public:
    AttentionView()
        : RowTarget(this)
    {}
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

NeedsYouList::NeedsYouList(models::AttentionModel &attention, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_attention(attention)
    , m_words(new AttentionWords(&attention, std::move(clock), this))
    , m_header(new SectionHeader(tr("Needs you")))
    , m_view(new AttentionView)
{
    setAccessibleName(tr("Needs you"));
    m_view->setAccessibleName(tr("Calls that need you"));
    m_view->setModel(m_words);
    m_view->setItemDelegate(new AttentionDelegate(*m_words, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    (new EmptyState(m_view))
        ->say(u"circle-check"_s, tr("Nothing waits for you"),
              tr("Callers in queues, parked calls and calls on hold come up here."));
    new SecondTick(m_view->viewport());
    new KeepSelection(m_view);
    new DragSource(m_view->viewport(), [this](const QPoint &at) -> DragData {
        const QModelIndex index = m_view->indexAt(at);
        const QString uniqueId = index.data(models::ChannelRole).toString();
        return taken(m_view->hand(), uniqueId, m_words->party(index));
    });

    const int step = qRound(stepOf(font()));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(3 * step, 2 * step, 3 * step, 0);
    head->addWidget(m_header);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step / 2);
    layout->addLayout(head);
    // The rows keep two pixels of their own for the ring; the card above does not.
    auto *body = new QVBoxLayout;
    body->setContentsMargins(3 * step - 2, 0, 3 * step - 2, 0);
    body->addWidget(m_view);
    layout->addLayout(body, 1);
    setFocusProxy(m_view);

    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NeedsYouList::selectionChanged);
    for (int row = 0; row < 9; ++row) {
        auto *action = new QAction(tr("Take call %1 of “Needs you”").arg(row + 1), this);
        action->setObjectName(u"take"_s % QString::number(row + 1));
        action->setShortcut(QKeySequence(Qt::ALT | (Qt::Key_1 + row)));
        connect(action, &QAction::triggered, this, [this, row] { take(row); });
        connect(action, &QAction::changed, m_view->viewport(), qOverload<>(&QWidget::update));
        addAction(action);
        m_takes += action;
    }
    m_words->setTakeActions(m_takes);
    connect(&attention, &models::AttentionModel::totalChanged, this, &NeedsYouList::showCount);
    showCount();

    // Nothing to see: what is read out when somebody new waits, or waits too long.
    auto *voice = new QWidget(this);
    voice->setFixedSize(0, 0);
    setSpokenRole(voice, QAccessible::AlertMessage);
    connect(&attention, &models::AttentionModel::raised, voice,
            [this, voice](const QModelIndex &index) {
                const QModelIndex row = m_words->mapFromSource(index);
                announce(voice, row.data(Qt::AccessibleTextRole).toString());
            });
}

QListView *NeedsYouList::view() const
{
    return m_view;
}

void NeedsYouList::setCallers(CallerOf callerOf)
{
    m_words->setCallers(std::move(callerOf));
    m_view->viewport()->update();
}

void NeedsYouList::refreshCallers()
{
    m_view->viewport()->update();
}

void NeedsYouList::setHand(Hand *hand)
{
    m_view->setPlaces(hand, [this](const QModelIndex &index) {
        return Place{Place::Kind::Call, index.data(models::ChannelRole).toString(),
                     m_words->party(index), m_words->what(index)};
    });
}

void NeedsYouList::showCount()
{
    const int total = m_attention.total();
    m_header->setNote(total == 0   ? QString()
                      : total == 1 ? tr("1 call")
                                   : tr("%n · most urgent first", nullptr, total));
}

void NeedsYouList::take(int row)
{
    const QString uniqueId = m_words->index(row, 0).data(models::ChannelRole).toString();
    if (!uniqueId.isEmpty())
        emit takeRequested(uniqueId);
}

QString NeedsYouList::selectedCall() const
{
    const QModelIndex index = m_view->selectionModel()->selectedIndexes().value(0);
    return index.data(models::ChannelRole).toString();
}

} // namespace ui
