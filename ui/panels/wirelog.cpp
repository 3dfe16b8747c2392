// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirelog.h"

#include "models/roles.h"
#include "models/sortfilter.h"
#include "models/wire.h"
#include "paint.h"
#include "tableview.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

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
    default:
        return {};
    }
}

QString WireWords::spoken(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(models::WireColumn::Time))
        return {};
    const QString name = plain(index.siblingAtColumn(static_cast<int>(models::WireColumn::Name)));
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
    , m_filter(new models::SortFilter(this))
    , m_search(new QLineEdit)
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
    m_filter->sort(-1);
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

    m_search->setPlaceholderText(tr("Filter the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter the log"));
    m_pause->setAccessibleDescription(tr("Takes nothing more into the log until it is let go"));
    auto *clear = new Chip(tr("Clear"), Chip::Look::Switch);
    clear->setCheckable(false);

    const int step = qRound(stepOf(font()));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(step * 2, 0, step * 2, step);
    bar->setSpacing(step * 2);
    bar->addWidget(m_search, 1);
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

    connect(m_search, &QLineEdit::textChanged, m_filter, &models::SortFilter::setText);
    connect(m_search, &QLineEdit::textChanged, this, &WireLog::follow);
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
    if (!m_search->text().isEmpty())
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
