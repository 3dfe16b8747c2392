// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirelog.h"

#include "flowlayout.h"
#include "models/roles.h"
#include "models/wire.h"
#include "models/wirefilter.h"
#include "paint.h"
#include "tableview.h"
#include "ui/plaintip.h"
#include "ui/words.h"

#include <QDateTime>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostNamesInTip = 20;

models::WireKind kindOf(const QModelIndex &index)
{
    return static_cast<models::WireKind>(index.data(models::BlockKindRole).toInt());
}

} // namespace

// WireWords

QString WireWords::shown(const QModelIndex &index) const
{
    switch (static_cast<models::WireColumn>(index.column())) {
    case models::WireColumn::Time: {
        const QVariant time = index.data(models::TimeRole);
        return QDateTime::fromMSecsSinceEpoch(time.toLongLong()).toString(u"HH:mm:ss.zzz"_s);
    }
    case models::WireColumn::Direction:
        return index.data(models::SentRole).toBool() ? tr("→ sent") : tr("← received");
    case models::WireColumn::Name:
        switch (kindOf(index)) {
        case models::WireKind::UnknownEvent:
            return tr("%1 · unknown", "an event of a name that the program does not know")
                .arg(plain(index));
        case models::WireKind::NoMessage:
            return tr("%1 · no message", "text that is no block of the protocol").arg(plain(index));
        default:
            return {};
        }
    default:
        return {};
    }
}

std::optional<Tone> WireWords::tone(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(models::WireColumn::Name))
        return {};
    switch (kindOf(index)) {
    case models::WireKind::UnknownEvent:
        return Tone::Ringing;
    case models::WireKind::NoMessage:
        return Tone::OnCall;
    default:
        return {};
    }
}

QString WireWords::tip(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case models::WireKind::UnknownEvent:
        return tr("Cordboard does not know this event: it is counted, and changes nothing.");
    case models::WireKind::NoMessage:
        return tr("Neither an event nor an answer: text of an old server, or a broken block.");
    default:
        return Wording::tip(index);
    }
}

QString WireWords::spoken(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(models::WireColumn::Time))
        return {};
    const QString name = index.siblingAtColumn(static_cast<int>(models::WireColumn::Name))
                             .data(Qt::DisplayRole)
                             .toString();
    const QString way = index.data(models::SentRole).toBool() ? tr("sent") : tr("received");
    return tr("%1 %2, %3", "a block of the wire log: Ping sent, 14:02:07")
        .arg(name, way, shown(index));
}

QString WireWords::heading(int column) const
{
    switch (static_cast<models::WireColumn>(column)) {
    case models::WireColumn::Time:
        return tr("Time");
    case models::WireColumn::Direction:
        return tr("Way");
    case models::WireColumn::Name:
        return tr("What");
    case models::WireColumn::Summary:
        return tr("Summary");
    case models::WireColumn::Count:
        break;
    }
    return {};
}

bool WireWords::isQuiet(int column) const
{
    return column == static_cast<int>(models::WireColumn::Time) ||
           column == static_cast<int>(models::WireColumn::Direction);
}

// WireLog

WireLog::WireLog(models::WireModel &wire, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_wire(wire)
    , m_filter(new models::WireFilter(this))
    , m_search(new QLineEdit)
    , m_received(new Chip(tr("Received"), Chip::Look::Switch))
    , m_sent(new Chip(tr("Sent"), Chip::Look::Switch))
    , m_unknown(new Chip(tr("Unknown"), Chip::Look::Filter))
    , m_pause(new Chip(tr("Pause"), Chip::Look::Switch))
{
    setAccessibleName(tr("Wire log"));
    m_filter->setSourceModel(&wire);
    m_table = new TableView(new WireWords(m_filter, std::move(clock), this), tr("Wire log"),
                            {
                                {static_cast<int>(models::WireColumn::Time), 27, true, true},
                                {static_cast<int>(models::WireColumn::Direction), 23, true, true},
                                {static_cast<int>(models::WireColumn::Name), 44},
                                {static_cast<int>(models::WireColumn::Summary), 56},
                            });
    // The order is that of the wire.
    m_table->setSortingEnabled(false);
    m_empty = new EmptyState(m_table);

    m_block = new QPlainTextEdit;
    m_block->setReadOnly(true);
    m_block->setFrameShape(QFrame::NoFrame);
    m_block->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_block->setAccessibleName(tr("The chosen block in full"));
    m_block->setPlaceholderText(tr("Choose a block to read it in full."));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(scaled(font(), -0.5).pointSizeF());
    m_block->setFont(fixed);

    m_search->setPlaceholderText(tr("Find in the log: an event, a header, a value"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter the log"));
    m_pause->setAccessibleDescription(tr("Takes nothing more into the log until it is let go"));
    auto *clear = new Chip(tr("Clear"), Chip::Look::Switch);
    clear->setCheckable(false);

    const int step = qRound(stepOf(font()));
    auto *bar = new FlowLayout(step * 2);
    bar->setContentsMargins(step * 2, 0, step * 2, step);
    m_received->setAccessibleDescription(tr("Shows only what the PBX sent"));
    m_sent->setAccessibleDescription(tr("Shows only what Cordboard sent"));
    m_unknown->setAccessibleDescription(
        tr("Shows only events that Cordboard does not know, and text that is no message"));

    bar->addWidget(m_search);
    bar->addWidget(m_received);
    bar->addWidget(m_sent);
    bar->addWidget(m_unknown);
    bar->addWidget(m_pause);
    bar->addWidget(clear);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(m_table);
    halves->addWidget(m_block);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(halves, 1);

    connect(m_search, &QLineEdit::textChanged, m_filter, &models::WireFilter::setText);
    connect(m_search, &QLineEdit::textChanged, this, &WireLog::follow);
    const auto oneWay = [this](Chip *chip, Chip *other) {
        connect(chip, &Chip::toggled, this, [this, other](bool on) {
            if (on)
                other->setChecked(false);
            m_filter->setWay(m_received->isChecked() ? models::WireFilter::Way::Received
                             : m_sent->isChecked()   ? models::WireFilter::Way::Sent
                                                     : models::WireFilter::Way::Both);
            follow();
        });
    };
    oneWay(m_received, m_sent);
    oneWay(m_sent, m_received);
    connect(m_unknown, &Chip::toggled, m_filter, &models::WireFilter::setUnknownOnly);
    connect(m_unknown, &Chip::toggled, this, &WireLog::follow);
    m_unknown->installEventFilter(this);
    connect(&wire, &QAbstractItemModel::rowsInserted, this, &WireLog::countUnknown);
    connect(&wire, &QAbstractItemModel::rowsRemoved, this, &WireLog::countUnknown);
    connect(m_pause, &Chip::toggled, this, &WireLog::follow);
    connect(clear, &Chip::clicked, &wire, &models::WireModel::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WireLog::showBlock);
    // Stays at the end while it is there; who has scrolled up is left in peace.
    connect(m_table->model(), &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_atEnd)
            m_table->verticalScrollBar()->setValue(end);
    });
    follow();
    countUnknown();
}

void WireLog::countUnknown()
{
    m_unknown->setCount(m_wire.unknown());
}

QString WireLog::unknownWords() const
{
    QStringList lines;
    for (const auto &[name, count] : m_wire.unknownNames()) {
        if (lines.size() == MostNamesInTip) {
            lines += u"…"_s;
            break;
        }
        lines +=
            tr("%1: %2", "the name of an event: how often").arg(name, QLocale().toString(count));
    }
    return lines.isEmpty() ? tr("Every event in the log is one that Cordboard knows.")
                           : lines.join(u'\n');
}

bool WireLog::eventFilter(QObject *watched, QEvent *event)
{
    // Counted when somebody asks, not at every block.
    if (watched == m_unknown && event->type() == QEvent::ToolTip)
        m_unknown->setToolTip(wrappedTip(unknownWords()));
    return QWidget::eventFilter(watched, event);
}

void WireLog::setShown(bool shown)
{
    m_shown = shown;
    follow();
}

bool WireLog::isPaused() const
{
    return m_pause->isChecked();
}

void WireLog::follow()
{
    m_wire.setActive(m_shown && !isPaused());
    if (m_unknown->isChecked())
        m_empty->say(u"search"_s, tr("No unknown block in the log"),
                     tr("Every event here is one that Cordboard knows."));
    else if (!m_search->text().isEmpty())
        m_empty->say(u"search"_s, tr("No block contains “%1”").arg(m_search->text()));
    else if (isPaused())
        m_empty->say(u"scroll-text"_s, tr("The log is paused"),
                     tr("Let “Pause” go to take in what comes from now on."));
    else
        m_empty->say(u"scroll-text"_s, tr("Nothing went over the wire yet"),
                     tr("The log begins when this page is opened."));
}

void WireLog::showBlock()
{
    m_block->setPlainText(m_table->currentIndex().data(models::BlockRole).toString());
}

} // namespace ui
