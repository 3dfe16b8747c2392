// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calllog.h"

#include "pbx/pbx.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using store::CallStep;

namespace models {

namespace {

constexpr qsizetype MostPast = 300;
constexpr qsizetype MostRecordings = 20; ///< of one channel

} // namespace

CallLog::CallLog(const pbx::Pbx &pbx, const Operator &self, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_self(self)
{
    connect(&pbx, &pbx::Pbx::linkChanged, this, &CallLog::followLink);
    connect(&pbx.state(), &pbx::State::committed, this, &CallLog::look);
    connect(&pbx.state(), &pbx::State::recordingBegan, this, &CallLog::noteRecording);
    connect(&pbx.state(), &pbx::State::accounted, this, &CallLog::take);
    listen();
    followLink();
}

QStringList CallLog::open() const
{
    return m_open.keys();
}

void CallLog::followLink()
{
    const bool live = m_pbx.link() == pbx::Link::Live;
    if (live == m_live)
        return;
    // What ended while nobody saw it ended when it was last seen, not now.
    const qint64 seenAt = m_seenAt;
    m_live = live;
    if (!live)
        return;
    const QString profile = m_pbx.profile().name;
    m_past.removeIf([&](const Open &past) { return past.call.pbx != profile; });
    for (auto it = m_open.begin(); it != m_open.end();) {
        if (it->call.pbx == profile && m_pbx.state().channels().contains(it.key())) {
            ++it;
            continue;
        }
        Open gone = std::move(*it);
        it = m_open.erase(it);
        end(std::move(gone), seenAt, false);
    }
    endLone(false);
    m_liveSince = m_pbx.wallTime();
    m_catchingUp = true;
    look();
    m_catchingUp = false;
    emit caughtUp();
    for (const pbx::Account &account : std::exchange(m_untold, {}))
        take(account);
}

void CallLog::look()
{
    if (!m_live)
        return;
    m_seenAt = m_pbx.wallTime();
    const QStringList legs = m_self.legs();
    for (const QString &leg : legs) {
        const QString party = m_self.partyOf(leg);
        // Half of a Local channel is nobody: who is behind it comes later.
        const pbx::Channel *other = m_pbx.state().channels().get(party);
        if (!other || other->name.startsWith("Local/"_L1) || legs.contains(party))
            continue;
        if (const auto known = m_open.find(party); known == m_open.end())
            begin(party);
        else if (!known->call.mine)
            makeMine(*known);
    }
    const QSet<QString> touched = lookAround(legs);
    for (auto it = m_open.begin(); it != m_open.end();) {
        if (!m_pbx.state().channels().contains(it.key())) {
            Open gone = std::move(*it);
            it = m_open.erase(it);
            end(std::move(gone), m_seenAt, true);
            continue;
        }
        if ((it->call.mine || touched.contains(it.key())) && update(*it, legs))
            emit changed(it->call);
        ++it;
    }
    endLone(true);
    m_recordings.removeIf(
        [this](const auto &one) { return !m_pbx.state().channels().contains(one.key()); });
}

CallLog::Open &CallLog::begin(const QString &party)
{
    Open open;
    open.call.pbx = m_pbx.profile().name;
    open.call.uniqueId = party;
    open.channel = m_pbx.state().channels().get(party)->name;
    open.call.startedAt = m_seenAt;
    open.lateStart = m_catchingUp;
    // By the party's leg: that of the operator's own phone was called too when it was rung first
    // (Originate).
    open.call.incoming = !m_pbx.state().isIncoming(party);
    open.call.own = m_self.extension();
    m_lone.remove(party);
    return *m_open.insert(party, open);
}

/// Another phone's call has come to the operator's: from now on it is theirs, and unanswered.
void CallLog::makeMine(Open &open)
{
    open.call.mine = true;
    open.call.own = m_self.extension();
    open.call.startedAt = m_seenAt;
    open.call.answeredAt = 0;
    open.lateStart = open.lateAnswer = m_catchingUp;
}

void CallLog::end(Open open, qint64 at, bool seen)
{
    open.call.endedAt = std::max({at, open.call.startedAt, open.call.answeredAt});
    open.call.guessed = open.lateEnd = !seen;
    emit changed(open.call);
    m_past.prepend(std::move(open));
    if (m_past.size() > MostPast)
        m_past.removeLast();
}

bool CallLog::update(Open &open, const QStringList &legs) const
{
    const pbx::State &state = m_pbx.state();
    const pbx::Channel &party = *state.channels().get(open.call.uniqueId);
    bool other = false;
    const auto learn = [&other](QString &known, const QString &now) {
        if (known.isEmpty() && !now.isEmpty()) {
            known = now;
            other = true;
        }
    };
    learn(open.call.number, party.callerNumber);
    learn(open.call.name, party.callerName);
    const QList<CallStep> now = stationsOf(open.call.uniqueId);
    for (const CallStep &step : now) {
        const bool was = std::any_of(open.now.begin(), open.now.end(), [&](const CallStep &old) {
            return old.kind == step.kind && old.who == step.who;
        });
        if (was)
            continue;
        open.call.journey.append(step);
        other = true;
    }
    open.now = now;
    if (open.call.answeredAt == 0) {
        const QStringList partners = state.partnersOf(open.call.uniqueId);
        const auto talking =
            std::find_if(partners.begin(), partners.end(), [&](const QString &one) {
                const pbx::Channel *leg = state.channels().get(one);
                return leg && leg->isUp() && party.isUp() &&
                       (!open.call.mine || legs.contains(one));
            });
        if (talking != partners.end()) {
            open.call.answeredAt = m_seenAt;
            open.lateAnswer = m_catchingUp;
            // Of several phones that rang it is the call of the one that took it.
            const QString taker = extensionOf(state.channels().get(*talking)->device);
            if (!open.call.mine && open.call.incoming && !taker.isEmpty())
                open.call.own = taker;
            other = true;
        }
    }
    return learnRecordings(open) || other;
}

/// The recordings of the party's channel, and of those who are with it.
bool CallLog::learnRecordings(Open &open) const
{
    if (m_recordings.isEmpty())
        return false;
    bool other = false;
    for (const QString &id :
         QStringList{open.call.uniqueId} + m_pbx.state().partnersOf(open.call.uniqueId)) {
        for (const QString &file : m_recordings.value(id)) {
            if (open.call.recordings.contains(file))
                continue;
            // The server names the whole path of what the board named without one.
            const qsizetype same = open.call.recordings.indexOf(file.section(u'/', -1));
            if (same >= 0)
                open.call.recordings[same] = file;
            else
                open.call.recordings.append(file);
            other = true;
        }
    }
    return other;
}

void CallLog::noteRecording(const QString &uniqueId, const QString &file)
{
    QStringList &files = m_recordings[uniqueId];
    const bool named = std::any_of(files.cbegin(), files.cend(), [&](const QString &one) {
        return one == file || one.endsWith(u'/' + file);
    });
    if (named || files.size() >= MostRecordings)
        return;
    files.removeAll(file.section(u'/', -1));
    files.append(file);
    if (!m_live)
        return;
    for (Open &open : m_open) {
        if (learnRecordings(open))
            emit changed(open.call);
    }
}

QList<CallStep> CallLog::stationsOf(const QString &party) const
{
    const pbx::State &state = m_pbx.state();
    const pbx::Channel &channel = *state.channels().get(party);
    QList<CallStep> stations;
    state.parkedCalls().forEach([&](pbx::Slot slot) {
        if (state.parkedCalls().at(slot).uniqueId == party)
            stations.append({m_seenAt, CallStep::Kind::Parked, state.parkedCalls().at(slot).space});
    });
    state.queueCallers().forEach([&](pbx::Slot slot) {
        if (state.queueCallers().at(slot).uniqueId == party)
            stations.append(
                {m_seenAt, CallStep::Kind::Queued, state.queueCallers().at(slot).queue});
    });
    for (const QString &partner : state.partnersOf(party)) {
        const pbx::Channel *leg = state.channels().get(partner);
        if (!leg)
            continue;
        const bool talks = leg->isUp() && channel.isUp();
        stations.append(
            {m_seenAt, talks ? CallStep::Kind::Talked : CallStep::Kind::Rang, nameOfLeg(partner)});
    }
    return stations;
}

QString CallLog::extensionOf(QStringView device) const
{
    for (const QString &key : m_pbx.state().extensionsOf(device.toString())) {
        const pbx::Extension *extension = m_pbx.state().extensions().get(key);
        if (extension && extension->isPerson())
            return extension->extension;
    }
    return {};
}

/// The extension of its phone, else what the channel says of itself.
QString CallLog::nameOfLeg(const QString &uniqueId) const
{
    const pbx::Channel &leg = *m_pbx.state().channels().get(uniqueId);
    const QStringList extensions = m_pbx.state().extensionsOf(leg.device);
    if (!extensions.isEmpty())
        return extensions.first().section(u'@', 0, 0);
    return !leg.callerNumber.isEmpty() ? leg.callerNumber : leg.device;
}

} // namespace models
