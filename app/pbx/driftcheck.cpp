// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driftcheck.h"

#include "rights.h"
#include "state.h"
#include "translate.h"

#include <QRandomGenerator>

#include <algorithm>

namespace pbx {

using namespace std::chrono_literals;
namespace queries = ami::queries;

namespace {

/// So many looks at the clock in one round.
constexpr int Ticks = 12;
/// A list of more rows than this is asked for less often, in proportion.
constexpr qsizetype LongList = 600;
/// Messages a second from which on the wire is busy: some fifteen calls begin each second.
constexpr quint64 Busy = 500;
constexpr qsizetype Kept = 200;
/// How every server (1.0 to 22) refuses an action that it does not know.
constexpr QLatin1StringView UnknownCommand("Invalid/unknown command");

} // namespace

DriftCheck::DriftCheck(ami::Session &session, State &state, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state)
{
    setRound(1min);
    connect(&m_tick, &QTimer::timeout, this, &DriftCheck::tick);
}

DriftCheck::~DriftCheck() = default;

void DriftCheck::setRound(std::chrono::milliseconds round)
{
    m_round = round;
    m_tick.setInterval(round / Ticks);
}

void DriftCheck::start(const Rights &rights, const QStringList &failed)
{
    stop();
    const auto add = [&](const ami::Query &query, std::vector<ListKind> kinds,
                         bool ofRoom = false) {
        if (rights.allows(query.action) &&
            (rights.known() || !failed.contains(QString::fromLatin1(query.action))))
            addList(query, std::move(kinds), ofRoom,
                    failed.contains(QString::fromLatin1(query.action)));
    };
    const bool modern = rights.allows(queries::CoreShowChannels.action);
    add(modern ? queries::CoreShowChannels : queries::Status, {ListKind::Channels});
    add(queries::QueueStatus, {ListKind::Queues});
    add(queries::ParkedCalls, {ListKind::ParkedCalls});
    // Where MeetMe has rooms as well, this list does not name all that there are.
    if (!rights.allows(queries::MeetmeList.action)) {
        add(queries::ConfbridgeListRooms, {ListKind::Conferences});
        add(queries::ConfbridgeList, {}, true);
    }
    add(queries::ExtensionStateList, {ListKind::Extensions});
    add(queries::PjsipShowEndpoints, {ListKind::PjsipPeers});
    add(queries::SipPeers, {ListKind::SipPeers});
    add(queries::IaxPeerList, {ListKind::IaxPeers});
    add(queries::VoicemailUsersList, {ListKind::Mailboxes});
    add(queries::PjsipShowRegistrationsOutbound, {ListKind::PjsipRegistrations});
    add(queries::SipShowRegistry, {ListKind::SipRegistrations});
    // Spread over the round, the channels first.
    const qint64 now = m_state.now();
    const auto count = static_cast<qint64>(m_lists.size());
    for (qint64 i = 0; i < count; ++i)
        m_lists[static_cast<std::size_t>(i)].due =
            now + jittered(m_round.count() * (i + 1) / count);
    m_messages = m_state.counters().messages;
    m_since = QDateTime::currentDateTimeUtc();
    if (!m_lists.empty())
        m_tick.start();
}

void DriftCheck::stop()
{
    m_tick.stop();
    m_run = std::make_unique<QObject>();
    m_asking = false;
    m_actionId.clear();
    m_before.clear();
    m_suspects.clear();
    m_certain.clear();
    m_lists.clear();
    m_since = {};
}

void DriftCheck::addList(const ami::Query &query, std::vector<ListKind> kinds, bool ofRoom,
                         bool catchesUp)
{
    List list{query};
    list.kinds = std::move(kinds);
    list.ofRoom = ofRoom;
    list.catchesUp = catchesUp;
    m_lists.push_back(std::move(list));
}

qint64 DriftCheck::jittered(qint64 ms) const
{
    // Boards that were started by one power failure must not ask in step for ever.
    return ms * (85 + QRandomGenerator::global()->bounded(31)) / 100;
}

void DriftCheck::tick()
{
    if (m_asking)
        return;
    const quint64 messages = m_state.counters().messages;
    const quint64 heard = messages - std::exchange(m_messages, messages);
    const auto busy = Busy * static_cast<quint64>(m_tick.interval()) / 1000;
    if (heard > std::max<quint64>(busy, 50) || m_session.pendingRequests() > 0) {
        emit postponed();
        return;
    }
    const auto next = std::min_element(m_lists.begin(), m_lists.end(),
                                       [](const List &a, const List &b) { return a.due < b.due; });
    if (next != m_lists.end() && next->due <= m_state.now())
        ask(*next);
}

/// The rooms take turns.
QString DriftCheck::nextRoom() const
{
    QStringList rooms;
    const Table<Conference> &table = m_state.conferences();
    table.forEach([&](Slot slot) { rooms.append(table.keyOf(slot)); });
    std::sort(rooms.begin(), rooms.end());
    const auto next = std::upper_bound(rooms.cbegin(), rooms.cend(), m_room);
    return next != rooms.cend() ? *next : rooms.value(0);
}

void DriftCheck::ask(List &list)
{
    list.due = m_state.now() + jittered(m_round.count());
    ami::Session::Fields fields;
    if (list.ofRoom) {
        m_room = nextRoom();
        if (m_room.isEmpty())
            return;
        fields = {{QByteArrayLiteral("Conference"), m_room}};
    }
    m_asking = true;
    m_query = list.query;
    m_listed.clear();
    m_askedAt = m_state.counters().messages;
    const ami::RequestId id = m_session.list(
        list.query, m_run.get(),
        [this, &list](const ami::Result<qsizetype> &whole) { onEnd(list, whole); },
        [this, &list](const ami::Message &) { onItem(list); }, fields);
    m_actionId = m_session.actionId(id);
}

bool DriftCheck::look(const ami::Message &message)
{
    m_before.clear();
    if (!m_asking || !m_query.counts(message.name()) || message.value("ActionID") != m_actionId)
        return false;
    translate(message, [this](const Fact &fact) {
        for (const RowId &row : rowsToldBy(fact, m_state))
            m_before.emplace_back(row, sightOf(m_state, row));
    });
    return true;
}

void DriftCheck::onItem(List &list)
{
    for (const auto &[row, before] : std::exchange(m_before, {})) {
        const Sight now = sightOf(m_state, row);
        if (!now.there)
            continue; // the end of its channel came before this item
        m_listed.insert(row);
        if (list.catchesUp || (before.there && !before.current))
            continue; // the picture was known to be old
        Correction correction;
        correction.row = row.kind;
        correction.label = now.label;
        correction.kind = before.there ? Correction::Kind::Differs : Correction::Kind::Missing;
        for (qsizetype i = 0; i < now.values.size(); ++i) {
            const Sight::Value &is = now.values.at(i);
            const QString was = before.there ? before.values.at(i).value : QString();
            if (is.value != was)
                correction.changes.append({is.aspect, was, is.value});
        }
        if (!before.there || !correction.changes.isEmpty()) {
            correction.when = QDateTime::currentDateTimeUtc();
            m_suspects.insert(row, {now.heard, correction});
        } else if (isKnown(list, row, now.heard) &&
                   list.suspects.value(row).correction.kind != Correction::Kind::LeftOver) {
            m_certain.append(list.suspects.value(row).correction);
        }
    }
}

bool DriftCheck::isKnown(const List &list, const RowId &row, quint64 heard)
{
    const auto known = list.suspects.constFind(row);
    return known != list.suspects.cend() && known->heard == heard;
}

void DriftCheck::onEnd(List &list, const ami::Result<qsizetype> &whole)
{
    m_asking = false;
    m_actionId.clear();
    if (whole) {
        list.due =
            m_state.now() + jittered(m_round.count() * std::max(LongList, *whole) / LongList);
        for (const ListKind kind : list.kinds)
            findLeftOver(list, rowsListed(m_state, kind));
        if (list.ofRoom)
            findLeftOver(list, participantsOf(m_state, m_room));
        for (Correction &correction : m_certain)
            record(std::move(correction));
        list.catchesUp = false;
        const bool leftOver =
            std::any_of(m_suspects.cbegin(), m_suspects.cend(), [](const Suspect &suspect) {
                return suspect.correction.kind == Correction::Kind::LeftOver;
            });
        list.again = leftOver && !list.again && !list.ofRoom; // (rooms take turns)
        if (list.again)
            list.due = 0; // before all others
    } else {
        m_suspects.clear(); // a list that broke off is no witness
        if (whole.error().text.startsWith(UnknownCommand))
            emit listGone();
    }
    m_certain.clear();
    // A room's list says nothing of what another's said.
    list.suspects.removeIf([&](const QHash<RowId, Suspect>::iterator &it) {
        return !list.ofRoom || it.key().key.startsWith(m_room + u'\n');
    });
    list.suspects.insert(std::exchange(m_suspects, {}));
    if (whole) {
        m_lastCompared = QDateTime::currentDateTimeUtc();
        emit compared();
    }
}

void DriftCheck::findLeftOver(List &list, const QList<RowId> &rows)
{
    for (const RowId &row : rows) {
        const Sight sight = sightOf(m_state, row);
        // (one left over may have taken others with it)
        if (!sight.there || m_listed.contains(row) || sight.heard > m_askedAt)
            continue;
        if (!sight.current) {
            m_state.dropLeftOver(row);
            continue;
        }
        Correction correction{
            QDateTime::currentDateTimeUtc(), Correction::Kind::LeftOver, row.kind, sight.label, {}};
        for (const Sight::Value &value : sight.values)
            correction.changes.append({value.aspect, value.value, {}});
        if (isKnown(list, row, sight.heard)) {
            m_state.dropLeftOver(row);
            m_certain.append(correction);
        } else {
            m_suspects.insert(row, {sight.heard, correction});
        }
    }
}

void DriftCheck::record(Correction correction)
{
    ++m_state.counters().driftCorrected;
    if (m_corrections.size() >= Kept)
        m_corrections.removeFirst();
    m_corrections.append(std::move(correction));
    emit corrected();
}

} // namespace pbx
