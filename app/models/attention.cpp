// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attention.h"

#include "calldrag.h"
#include "cells.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/campon.h"
#include "pbx/flows/flows.h"
#include "pbx/flows/handover.h"
#include "roles.h"

#include <QHash>
#include <QMimeData>

#include <algorithm>
#include <tuple>

namespace models {

AttentionModel::AttentionModel(const pbx::State &state, const Operator &self,
                               const pbx::Flows *flows, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_self(self)
    , m_flows(flows)
    , m_thresholds{Thresholds{0, 10},  Thresholds{8, 15},   Thresholds{30, 90},
                   Thresholds{30, 60}, Thresholds{60, 150}, Thresholds{60, 120}}
    , m_clock([this] { return m_state.now(); })
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AttentionModel::refresh);
    connect(&m_state, &pbx::State::committed, this, &AttentionModel::refresh);
    connect(&m_self, &Operator::changed, this, &AttentionModel::refresh);
    if (m_flows)
        connect(m_flows, &pbx::Flows::stepped, this, &AttentionModel::refresh);
    refresh();
}

void AttentionModel::setThresholds(Waiting kind, Thresholds thresholds)
{
    m_thresholds[static_cast<std::size_t>(kind)] = thresholds;
    refresh();
}

AttentionModel::Thresholds AttentionModel::thresholds(Waiting kind) const
{
    return m_thresholds[static_cast<std::size_t>(kind)];
}

void AttentionModel::setQueues(const QSet<QString> &queues)
{
    m_queues = queues;
    refresh();
}

void AttentionModel::setClock(std::function<pbx::Instant()> clock)
{
    m_clock = std::move(clock);
    refresh();
}

void AttentionModel::setLive(bool live)
{
    if (std::exchange(m_live, live) != live && !m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {StaleRole});
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::ParentIsInvalid));
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return either(entry.name, entry.number);
    case IdRole:
        return entry.id;
    case ChannelRole:
        return entry.channel;
    case KindRole:
        return static_cast<int>(entry.kind);
    case NameRole:
        return entry.name;
    case NumberRole:
        return entry.number;
    case QueueRole:
        return entry.queue;
    case PositionRole:
        return entry.position;
    case SpaceRole:
        return entry.space;
    case LotRole:
        return entry.lot;
    case UntilRole:
        return entry.until;
    case WithNumberRole:
    case WithRole:
        return entry.forWhom;
    case SinceRole:
        return entry.since;
    case LevelRole:
        return entry.level;
    case ReasonRole:
        return entry.reason;
    case OwnLegRole:
        return entry.ownLeg;
    case StaleRole: {
        const pbx::Channel *channel = m_state.channels().get(entry.channel);
        return !m_live || (channel && m_state.isOld(*channel));
    }
    case ConfirmedRole: {
        const pbx::Channel *channel = m_state.channels().get(entry.channel);
        return channel ? channel->confirmedAt : 0;
    }
    default:
        return {};
    }
}

Qt::ItemFlags AttentionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const bool call = !data(index, ChannelRole).toString().isEmpty();
    return call ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList AttentionModel::mimeTypes() const
{
    return {QString::fromLatin1(CallMimeType)};
}

QMimeData *AttentionModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList calls;
    for (const QModelIndex &index : indexes) {
        if (const QString call = data(index, ChannelRole).toString(); !call.isEmpty())
            calls.append(call);
    }
    if (calls.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    putCalls(mime, calls);
    return mime;
}

void AttentionModel::refresh()
{
    std::vector<Entry> entries = wanted();
    const pbx::Instant now = m_clock();
    for (Entry &entry : entries)
        entry.level = levelOf(entry, now);
    const auto urgency = [](const Entry &entry) {
        return std::tuple(-entry.level, static_cast<int>(entry.kind), entry.since, entry.position,
                          QStringView(entry.id));
    };
    std::sort(entries.begin(), entries.end(),
              [&](const Entry &a, const Entry &b) { return urgency(a) < urgency(b); });

    const int total = static_cast<int>(entries.size());
    if (total > MostRows)
        entries.resize(MostRows);
    show(std::move(entries));
    // Levels rise with time, so somebody has to look at the clock; nobody has for an empty list.
    if (m_entries.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (std::exchange(m_total, total) != total)
        emit totalChanged();
}

std::vector<AttentionModel::Entry> AttentionModel::wanted() const
{
    std::vector<Entry> entries;
    QSet<QString> ids;
    const auto take = [&](Entry entry) {
        // Who rings here may still be counted as waiting in the queue: once is enough.
        if (!ids.contains(entry.id)) {
            ids.insert(entry.id);
            entries.push_back(std::move(entry));
        }
    };
    addOwn(take);
    const auto &callers = m_state.queueCallers();
    for (const pbx::Slot slot : callers.byBirth()) {
        const pbx::QueueCaller &row = callers.at(slot);
        if (!m_queues.isEmpty() && !m_queues.contains(row.queue))
            continue;
        Entry entry;
        entry.kind = Waiting::Queued;
        entry.channel = row.uniqueId.isEmpty() ? m_state.channelByName(row.channel) : row.uniqueId;
        entry.id = either(entry.channel, callers.keyOf(slot));
        entry.name = row.callerName;
        entry.number = row.callerNumber;
        entry.queue = row.queue;
        entry.position = row.position;
        entry.since = row.since;
        take(std::move(entry));
    }
    const auto &parked = m_state.parkedCalls();
    for (const pbx::Slot slot : parked.byBirth()) {
        const pbx::ParkedCall &row = parked.at(slot);
        Entry entry;
        entry.kind = Waiting::Parked;
        entry.channel = row.uniqueId.isEmpty() ? m_state.channelByName(row.channel) : row.uniqueId;
        entry.id = either(entry.channel, parked.keyOf(slot));
        entry.name = row.callerName;
        entry.number = row.callerNumber;
        entry.space = row.space;
        entry.lot = row.lot;
        entry.since = row.since;
        entry.until = row.until;
        const pbx::Flow *flow = m_flows ? m_flows->of(entry.channel) : nullptr;
        if (flow && flow->kind() == pbx::Flow::Kind::Announce)
            continue; // the operator is just speaking for them
        if (const pbx::Announce *announced = m_flows ? m_flows->announced() : nullptr;
            announced && announced->partner() == entry.channel)
            continue; // or to their caller
        const auto *over = flow && flow->kind() == pbx::Flow::Kind::HandOver
                               ? static_cast<const pbx::HandOver *>(flow)
                               : nullptr;
        if (over &&
            (over->step() == pbx::Flow::Step::Asked || over->step() == pbx::Flow::Step::Ringing))
            continue; // the target is just being called
        if (flow && flow->kind() == pbx::Flow::Kind::Hold)
            entry.kind = Waiting::Held;
        if (flow && flow->kind() == pbx::Flow::Kind::CampOn) {
            entry.kind = Waiting::Camped;
            entry.forWhom = flow->target();
            entry.until = static_cast<const pbx::CampOn *>(flow)->until();
        } else if (over && over->isRecall()) {
            entry.kind = Waiting::Recall; // until the operator's phone is free
            entry.forWhom = over->target();
            entry.reason = static_cast<int>(over->why());
            entry.since = over->since();
        } else if (flow && !flow->target().isEmpty())
            entry.forWhom = flow->target();
        else if (entry.kind == Waiting::Parked)
            entry.forWhom = shortDevice(row.parker);
        take(std::move(entry));
    }
    return entries;
}

void AttentionModel::addOwn(const std::function<void(Entry)> &take) const
{
    const QStringList legs = m_self.legs();
    for (const QString &uniqueId : legs) {
        const pbx::Channel &leg = *m_state.channels().get(uniqueId);
        const bool held = leg.isUp() && leg.onHold;
        if (!held && !leg.isRinging())
            continue;
        const pbx::Channel *party = m_state.channels().get(m_self.partyOf(uniqueId));
        // The operator's own Originate rings here too; nobody waits behind it.
        if (!party && !leg.namesOther())
            continue;
        Entry entry;
        entry.kind = held ? Waiting::Held : Waiting::Ringing;
        entry.ownLeg = uniqueId;
        entry.channel = party ? party->uniqueId : uniqueId;
        const pbx::Flow *flow = m_flows ? m_flows->of(entry.channel) : nullptr;
        if (flow && flow->kind() == pbx::Flow::Kind::HandOver && !held &&
            static_cast<const pbx::HandOver *>(flow)->isRecall()) {
            entry.kind = Waiting::Recall;
            entry.forWhom = flow->target();
            entry.reason = static_cast<int>(static_cast<const pbx::HandOver *>(flow)->why());
        }
        entry.id = entry.channel;
        entry.name = leg.namesOther() ? leg.connectedName : party->callerName;
        entry.number = leg.namesOther() ? leg.connectedNumber : party->callerNumber;
        if (party && party->application == QLatin1String("Queue"))
            entry.queue = party->applicationData.section(u',', 0, 0).section(u'|', 0, 0);
        entry.since = leg.stateSince ? leg.stateSince : leg.startedAt;
        take(std::move(entry));
    }
}

int AttentionModel::levelOf(const Entry &entry, pbx::Instant now) const
{
    const Thresholds &limit = thresholds(entry.kind);
    const pbx::Instant seconds = (now - entry.since) / 1000;
    return seconds >= limit.urgent ? 2 : seconds >= limit.raised ? 1 : 0;
}

void AttentionModel::show(std::vector<Entry> wanted)
{
    QSet<QString> staying;
    for (const Entry &entry : wanted)
        staying.insert(entry.id);
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !staying.contains(m_entries[static_cast<std::size_t>(first - 1)].id))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
        last = first;
    }

    QSet<QString> present;
    for (const Entry &entry : m_entries)
        present.insert(entry.id);
    std::vector<std::size_t> rose;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!present.contains(wanted[i].id)) {
            std::size_t end = i;
            while (end < wanted.size() && !present.contains(wanted[end].id))
                rose.push_back(end++);
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
            m_entries.insert(m_entries.begin() + static_cast<std::ptrdiff_t>(i),
                             wanted.begin() + static_cast<std::ptrdiff_t>(i),
                             wanted.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
            i = end - 1;
            continue;
        }
        if (m_entries[i].id != wanted[i].id) {
            const auto begin = m_entries.begin() + static_cast<std::ptrdiff_t>(i);
            const auto from = std::find_if(begin, m_entries.end(), [&](const Entry &entry) {
                return entry.id == wanted[i].id;
            });
            const int row = static_cast<int>(from - m_entries.begin());
            beginMoveRows({}, row, row, {}, static_cast<int>(i));
            std::rotate(begin, from, from + 1);
            endMoveRows();
        }
        if (m_entries[i] == wanted[i])
            continue;
        if (wanted[i].level > m_entries[i].level)
            rose.push_back(i);
        m_entries[i] = wanted[i];
        emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
    for (const std::size_t row : rose)
        emit raised(index(static_cast<int>(row)), wanted[row].level);
}

} // namespace models
