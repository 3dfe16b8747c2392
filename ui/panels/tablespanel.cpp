// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablespanel.h"

#include "dragdrop.h"
#include "models/channels.h"
#include "models/peers.h"
#include "models/roles.h"
#include "models/sortfilter.h"
#include "paint.h"
#include "tableview.h"
#include "ui/words.h"
#include "wirelog.h"
#include "wording.h"

#include <QButtonGroup>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr quint32 StateVersion = 1;

TableView *channelsTable(models::ChannelsModel &channels, const Clock &clock, QWidget *parent)
{
    using C = models::ChannelsColumn;
    const auto column = [](C which, int weight, bool shown = true, bool rigid = false) {
        return TableView::Column{static_cast<int>(which), weight, shown, rigid};
    };
    auto *rows = new models::SortFilter(parent);
    rows->setSourceModel(&channels);
    auto *table =
        new TableView(new ChannelWords(channels, rows, clock, parent), TablesPanel::tr("Channels"),
                      {
                          column(C::Channel, 38),
                          column(C::State, 20),
                          column(C::Caller, 38),
                          column(C::Connected, 34),
                          column(C::Doing, 20),
                          column(C::Since, 22, true, true),
                          column(C::Extension, 18, false),
                          column(C::Context, 20, false),
                          column(C::Bridge, 26, false),
                          column(C::UniqueId, 26, false),
                      },
                      parent);
    table->sortByColumn(static_cast<int>(C::Since), Qt::AscendingOrder);
    (new EmptyState(table))
        ->say(u"phone-off"_s, TablesPanel::tr("No calls just now"),
              TablesPanel::tr("Every leg of every call appears here while it lives."));
    new DragSource(table->viewport(), [table](const QPoint &at) -> DragData {
        const QModelIndex index = table->indexAt(at);
        const QString uniqueId = index.data(models::ChannelRole).toString();
        if (uniqueId.isEmpty())
            return {};
        return callData(uniqueId, partyName(index.data(models::NameRole).toString(),
                                            index.data(models::NumberRole).toString()));
    });
    return table;
}

TableView *peersTable(models::PeersModel &peers, const Clock &clock, QWidget *parent)
{
    using C = models::PeersColumn;
    auto *rows = new models::SortFilter(parent);
    rows->setSourceModel(&peers);
    auto *table = new TableView(new PeerWords(peers, rows, clock, parent), TablesPanel::tr("Peers"),
                                {
                                    {static_cast<int>(C::Name), 34},
                                    {static_cast<int>(C::Status), 26},
                                    {static_cast<int>(C::Address), 40},
                                    {static_cast<int>(C::Latency), 18, true, true},
                                    {static_cast<int>(C::Since), 22, true, true},
                                },
                                parent);
    table->sortByColumn(static_cast<int>(C::Name), Qt::AscendingOrder);
    (new EmptyState(table))
        ->say(u"plug"_s, TablesPanel::tr("No phones or trunks"),
              TablesPanel::tr(
                  "Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them."));
    return table;
}

} // namespace

TablesPanel::TablesPanel(models::ChannelsModel &channels, models::PeersModel &peers,
                         models::WireModel &wire, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_channelsModel(channels)
    , m_peersModel(peers)
    , m_header(new SectionHeader(QString()))
    , m_stack(new QStackedWidget)
    , m_channels(channelsTable(channels, clock, this))
    , m_peers(peersTable(peers, clock, this))
    , m_log(new WireLog(wire, clock))
{
    build();
    for (const TableView *table : {m_channels, m_peers, m_log->table()}) {
        connect(table, &TableView::said, this, &TablesPanel::said);
        connect(table->model(), &QAbstractItemModel::rowsInserted, this, &TablesPanel::showTitle);
        connect(table->model(), &QAbstractItemModel::rowsRemoved, this, &TablesPanel::showTitle);
        connect(table->model(), &QAbstractItemModel::modelReset, this, &TablesPanel::showTitle);
    }
    connect(m_channels->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablesPanel::selectionChanged);
    followShown();
}

void TablesPanel::build()
{
    setAccessibleName(tr("Tables"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *pages = new QButtonGroup(this);
    for (const QString &name : {tr("Channels"), tr("Peers"), tr("Log")}) {
        auto *chip = new Chip(name, Chip::Look::Switch);
        pages->addButton(chip, static_cast<int>(m_switch.size()));
        m_switch.append(chip);
    }
    m_switch.constFirst()->setChecked(true);
    connect(pages, &QButtonGroup::idToggled, this, [this](int page, bool on) {
        if (!on)
            return;
        m_stack->setCurrentIndex(page);
        setFocusProxy(m_stack->currentWidget());
        followShown();
        emit selectionChanged();
    });

    m_stack->addWidget(m_channels);
    m_stack->addWidget(m_peers);
    m_stack->addWidget(m_log);
    const int step = qRound(stepOf(font()));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(qRound(step * 2.4), step * 2, step * 3, step);
    top->setSpacing(qRound(step * 1.5));
    top->addWidget(m_header, 1);
    for (Chip *chip : std::as_const(m_switch))
        top->addWidget(chip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_channels);
}

void TablesPanel::setPage(Page page)
{
    m_switch.at(static_cast<int>(page))->setChecked(true);
}

TablesPanel::Page TablesPanel::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void TablesPanel::showTitle()
{
    switch (page()) {
    case Page::Channels:
        m_header->setTitle(tr("Channels"));
        m_header->setDetail(tr("%n live", nullptr, m_channels->model()->rowCount()));
        break;
    case Page::Peers:
        m_header->setTitle(tr("Peers"));
        m_header->setDetail(tr("%n known", nullptr, m_peers->model()->rowCount()));
        break;
    case Page::Log:
        m_header->setTitle(tr("Wire log"));
        m_header->setDetail(tr("last %n", nullptr, m_log->table()->model()->rowCount()));
        break;
    }
}

void TablesPanel::followShown()
{
    const bool shown = isVisible();
    m_channelsModel.setActive(shown && page() == Page::Channels);
    m_peersModel.setActive(shown && page() == Page::Peers);
    m_log->setShown(shown && page() == Page::Log);
    showTitle();
}

void TablesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followShown();
}

void TablesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    followShown();
}

QString TablesPanel::selectedChannel() const
{
    return page() == Page::Channels ? m_channels->selectedId() : QString();
}

void TablesPanel::selectChannel(const QString &uniqueId)
{
    m_channels->selectId(uniqueId);
}

void TablesPanel::setChannelActions(const QList<QAction *> &actions)
{
    m_channels->setRowActions(actions);
}

QByteArray TablesPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << page() << m_channels->saveState() << m_peers->saveState();
    return state;
}

bool TablesPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    Page page = Page::Channels;
    QByteArray channels;
    QByteArray peers;
    stream >> version >> page >> channels >> peers;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return false;
    if (page == Page::Channels || page == Page::Peers || page == Page::Log)
        setPage(page);
    const bool good = m_channels->restoreState(channels);
    return m_peers->restoreState(peers) && good;
}

} // namespace ui
