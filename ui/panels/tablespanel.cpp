// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablespanel.h"

#include "channelstable.h"
#include "contactspage.h"
#include "flowlayout.h"
#include "historypage.h"
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
#include <QIODevice>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr quint32 StateVersion = 3;

TableView *peersTable(models::PeersModel &peers, const Clock &clock, QWidget *parent)
{
    using C = models::PeersColumn;
    auto *rows = new models::SortFilter(parent);
    rows->setSourceModel(&peers);
    auto *table = new TableView(new PeerWords(peers, rows, clock, parent), TablesPanel::tr("Peers"),
                                {
                                    {static_cast<int>(C::Name), 34},
                                    {static_cast<int>(C::Status), 26},
                                    {static_cast<int>(C::Address), 40, true, false, 1},
                                    {static_cast<int>(C::Latency), 18, true, true, 2},
                                    {static_cast<int>(C::Since), 22, true, true},
                                },
                                parent);
    table->sortByColumn(static_cast<int>(C::Name), Qt::AscendingOrder);
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
    , m_channels(new ChannelsTable(channels, clock, this))
    , m_peers(peersTable(peers, clock, this))
    , m_history(new HistoryPage(clock))
    , m_contacts(new ContactsPage(clock))
    , m_log(new WireLog(wire, clock))
{
    build();
    m_noChannels = new EmptyState(m_channels);
    m_noPeers = new EmptyState(m_peers);
    setLack({}, {});
    for (const TableView *table : std::initializer_list<const TableView *>{
             m_channels, m_peers, m_history->table(), m_contacts->table(), m_log->table()}) {
        connect(table, &TableView::said, this, &TablesPanel::said);
        connect(table->model(), &QAbstractItemModel::rowsInserted, this, &TablesPanel::showTitle);
        connect(table->model(), &QAbstractItemModel::rowsRemoved, this, &TablesPanel::showTitle);
        connect(table->model(), &QAbstractItemModel::layoutChanged, this, &TablesPanel::showTitle);
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
    for (const QString &name :
         {tr("Channels"), tr("Peers"), tr("History"), tr("Contacts"), tr("Log")}) {
        auto *chip = new Chip(name, Chip::Look::Switch);
        chip->joinGroup(pages, static_cast<int>(m_switch.size()));
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
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_contacts);
    m_stack->addWidget(m_log);
    const int step = qRound(stepOf(font()));
    auto *top = new FlowLayout(qRound(step * 1.5));
    top->setContentsMargins(qRound(step * 2.4), step * 2, step * 3, step);
    top->addWidget(m_header);
    top->beginTrailing();
    for (Chip *chip : std::as_const(m_switch))
        top->addWidget(chip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_channels);
}

void TablesPanel::setHand(Hand *hand)
{
    m_channels->setHand(hand);
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
    case Page::History: {
        // As many as were scrolled to are known.
        const bool more = m_history->model().canFetchMore({});
        const int rows = m_history->model().rowCount();
        m_header->setTitle(tr("History"));
        m_header->setDetail(more ? tr("more than %n", nullptr, rows)
                                 : tr("%n call(s)", nullptr, rows));
        break;
    }
    case Page::Contacts:
        m_header->setTitle(tr("Contacts"));
        m_header->setDetail(tr("%n contact(s)", nullptr, m_contacts->table()->model()->rowCount()));
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
    m_history->setShown(shown && page() == Page::History);
    m_log->setShown(shown && page() == Page::Log);
    keepHeight();
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

/// A splitter knows no height that depends on the width: what stands above the tables goes over
/// several lines where it is narrow, and none of it may be cut off.
void TablesPanel::keepHeight()
{
    const QWidget *page = m_stack->currentWidget();
    const int below = page->layout() != nullptr
                          ? page->layout()->totalMinimumHeightForWidth(width())
                          : page->minimumSizeHint().height();
    setMinimumHeight(layout()->itemAt(0)->minimumHeightForWidth(width()) + below);
}

void TablesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

QString TablesPanel::selectedChannel() const
{
    return page() == Page::Channels ? m_channels->selectedId() : QString();
}

void TablesPanel::selectChannel(const QString &uniqueId)
{
    m_channels->selectId(uniqueId);
}

void TablesPanel::setLack(const QString &channels, const QString &phones)
{
    if (channels.isEmpty())
        m_noChannels->say(u"phone-off"_s, tr("No calls just now"),
                          tr("Every leg of every call appears here while it lives."));
    else
        m_noChannels->say(u"lock"_s, tr("Calls cannot be listed"), channels);
    if (phones.isEmpty())
        m_noPeers->say(
            u"plug"_s, tr("No phones or trunks"),
            tr("Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them."));
    else
        m_noPeers->say(u"lock"_s, tr("Phones and trunks cannot be listed"), phones);
}

void TablesPanel::setChannelActions(const QList<QAction *> &actions)
{
    m_channels->setRowActions(actions);
}

QByteArray TablesPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << page() << m_channels->saveState() << m_peers->saveState()
           << m_history->table()->saveState() << m_contacts->table()->saveState();
    return state;
}

bool TablesPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    Page page = Page::Channels;
    QByteArray channels;
    QByteArray peers;
    QByteArray history;
    QByteArray contacts;
    stream >> version >> page >> channels >> peers >> history >> contacts;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return false;
    if (page >= Page::Channels && page <= Page::Log)
        setPage(page);
    const bool good = m_channels->restoreState(channels) && m_peers->restoreState(peers);
    return m_history->table()->restoreState(history) &&
           m_contacts->table()->restoreState(contacts) && good;
}

} // namespace ui
