// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "excused.h"
#include "serverword.h"

#include <QTest>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using serverword::Answer;
using serverword::Kind;
using serverword::Rows;

namespace {

struct Difference
{
    QString key;
    QString field; ///< "": the row itself
    QString ours, theirs;

    [[nodiscard]] bool isLeftOver() const { return field.isEmpty() && theirs.isEmpty(); }
    [[nodiscard]] QString text() const
    {
        QString shown = key;
        shown.replace(u'\n', u'/');
        return field.isEmpty()
                   ? QString(shown + (isLeftOver() ? u": left over"_s : u": missing"_s))
                   : u"%1 of %2: \"%3\", the server says \"%4\""_s.arg(field, shown, ours, theirs);
    }
};

enum class Ages { Heed, Ignore };

QList<Difference> compare(const Answer &answer, const Rows &ours, Ages ages)
{
    QList<Difference> wrong;
    for (auto row = answer.rows.cbegin(); row != answer.rows.cend(); ++row) {
        const auto known = ours.constFind(row.key());
        if (known == ours.cend()) {
            wrong.append({row.key(), {}, {}, row.key()});
            continue;
        }
        for (auto field = row->cbegin(); field != row->cend(); ++field) {
            if (known->value(field.key()) != field.value() &&
                (ages == Ages::Heed || field.key() != serverword::Age))
                wrong.append({row.key(), field.key(), known->value(field.key()), field.value()});
        }
    }
    for (auto row = ours.cbegin(); answer.whole && row != ours.cend(); ++row) {
        const bool meant = answer.within.isEmpty() || row.key() == answer.within ||
                           row.key().startsWith(answer.within + u'\n');
        if (meant && !answer.rows.contains(row.key()))
            wrong.append({row.key(), {}, row.key(), {}});
    }
    return wrong;
}

QList<Difference> compare(const Answer &answer, const pbx::State &state, Ages ages)
{
    return compare(answer, serverword::pictureOf(answer, state), ages);
}

/// True for a message that is part of the answer (1.0 mixes events into lists).
bool belongs(const Answer &answer, const recordings::Messages &messages, qsizetype at)
{
    const ami::Message &message = messages.at(at);
    return at == answer.begin || (message.isEvent() && message.text("ActionID") == answer.id);
}

/// A channel leaves the server's lists a little before its Hangup is told: the next word of it
/// (variables apart) must be that Hangup (1.8/status-mixed).
bool isEnding(const Difference &left, const Answer &answer, const recordings::Messages &messages)
{
    if (answer.kind != Kind::Channels && answer.kind != Kind::CliChannels)
        return false;
    const QByteArrayView header = answer.kind == Kind::Channels ? "Uniqueid" : "Channel";
    for (qsizetype at = answer.end + 1; at < messages.size(); ++at) {
        const ami::Message &message = messages.at(at);
        if (message.isEvent() && message.text(header) == left.key && !message.isEvent("VarSet"))
            return message.isEvent("Hangup");
    }
    return false;
}

/// What no event of that server tells, each by the recording that shows it.
bool isNeverTold(const Difference &difference, const Answer &answer, const Rows &ours,
                 const QString &recording)
{
    const bool old = !recording.startsWith(u"13/"_s) && !recording.startsWith(u"16"_s) &&
                     !recording.startsWith(u"22/"_s);
    switch (answer.kind) {
    case Kind::Channels:
    case Kind::CliChannels:
        // Up to 11 no event of its own tells of a connected line (1.8/transfer-sip-attended).
        if (difference.field.startsWith(u"connected "_s))
            return old;
        // The `h` extension has run in the bridge, and the channel is put back to where it was
        // (1.8/status-mixed); or a Bridge action took it from what it ran (13/bridge-action).
        if (old && ours.value(difference.key).value(u"extension"_s) == u"h"_s)
            return difference.field == u"extension"_s || difference.field == u"application"_s;
        return difference.field.startsWith(u"application"_s) && difference.theirs.isEmpty();
    case Kind::QueueMembers: // 1.0 has no event of a queue's members
        return recording.startsWith(u"1.0/"_s);
    case Kind::Participants: // the join is told behind the Hangup, 37 messages later
        return recording == u"13/conference.ami"_s && difference.field.isEmpty();
    case Kind::Mailboxes:
        // 1.0 tells that something waits, not how much; so do 1.2 to 13 behind VoiceMailMain.
        return difference.field == u"new"_s && difference.ours != u"0"_s &&
               difference.theirs != u"0"_s;
    default:
        return false;
    }
}

/// Listens to every table, and says what was seen to change.
class Shown : public QObject
{
public:
    explicit Shown(const pbx::State &state)
    {
        using namespace pbx;
        watch(state.channels(), "channels", bit(ChannelColumn::Started));
        watch(state.bridges(), "bridges", 0);
        watch(state.peers(), "peers", 0);
        watch(state.extensions(), "extensions", 0);
        watch(state.queues(), "queues", bit(QueueColumn::Callers)); // how long they have waited
        watch(state.queueCallers(), "queue callers", bit(QueueCallerColumn::Since));
        watch(state.queueMembers(), "queue members", 0);
        watch(state.parkingLots(), "parking lots", 0);
        watch(state.parkedCalls(), "parked calls", bit(ParkingColumn::Until));
        watch(state.conferences(), "conferences", 0);
        watch(state.participants(), "participants", 0);
        watch(state.mailboxes(), "mailboxes", 0);
        watch(state.registrations(), "registrations", 0);
    }
    [[nodiscard]] QStringList changes() const { return m_changes; }

private:
    template <class Row>
    void watch(const pbx::Table<Row> &table, const char *name, pbx::Columns ages)
    {
        table.listen(this,
                     [this, &table, name = QLatin1StringView(name), ages](const pbx::Delta &delta) {
                         for (const pbx::Slot slot : delta.removed) {
                             // A parking lot's bridge with nobody in it is told by BridgeList
                             // alone.
                             if constexpr (std::is_same_v<Row, pbx::Bridge>) {
                                 if (table.at(slot).legs.isEmpty())
                                     continue;
                             }
                             m_changes.append(name + u" row went: "_s + table.keyOf(slot));
                         }
                         for (const pbx::Slot slot : delta.added)
                             m_changes.append(name + u" row came: "_s + table.keyOf(slot));
                         for (const auto &change : delta.changed) {
                             if (change.columns & ~ages)
                                 m_changes.append(name + u" row changed: %1, columns %2"_s
                                                             .arg(table.keyOf(change.slot))
                                                             .arg(change.columns & ~ages, 0, 2));
                         }
                     });
    }

    QStringList m_changes;
};

struct Count
{
    QSet<QString> recordings;
    qsizetype cuts = 0, rows = 0, fields = 0;
    Excused excused;
    qsizetype differences = 0;
};

} // namespace

/// The server's own lists are the judge: what the events before a list made of the picture must be
/// what the list says; and the list itself must be taken whole.
class OracleTest : public QObject
{
    Q_OBJECT

private slots:
    void everyListIsWhatTheEventsBeforeItTold_data() { recordingsWithLists(); }
    void everyListIsWhatTheEventsBeforeItTold()
    {
        QFETCH(const QString, recording);
        const recordings::Messages messages(recordings::bytes(recording));
        QStringList wrong;
        Excused all;
        for (const Answer &answer : serverword::answersIn(recording, messages)) {
            Excused excused;
            Count &count = m_counts[answer.kind];
            count.recordings.insert(recording);
            ++count.cuts;
            count.rows += answer.rows.size();
            for (const serverword::Row &row : answer.rows)
                count.fields += row.size();

            pbx::State state;
            state.freezeClock();
            messages.play(state, 0, answer.begin);
            state.commit();
            QList<Difference> differences = compare(answer, state, Ages::Ignore);
            const auto settle = [&](qsizetype &counter, const auto &reason) {
                counter += differences.removeIf(reason);
            };
            settle(excused.untold, [&](const Difference &each) {
                return isNeverTold(each, answer, serverword::pictureOf(answer, state), recording) ||
                       isUntold(each, answer, messages);
            });
            // While an action runs, events wait (1.2 on; dialects, 5): what comes before the next
            // action's answer may make up for what the list is ahead.
            for (qsizetype at = answer.begin + 1;
                 at < messages.size() && !messages.at(at).isResponse() && !differences.isEmpty();
                 ++at) {
                if (at <= answer.end && belongs(answer, messages, at))
                    continue;
                state.receive(messages.at(at));
                state.commit();
                const Rows ours = serverword::pictureOf(answer, state);
                const QList<Difference> now = compare(answer, ours, Ages::Ignore);
                settle(excused.behind, [&](const Difference &was) {
                    const bool decided = was.field.isEmpty() || ours.contains(was.key);
                    return decided && std::none_of(now.begin(), now.end(), [&](const auto &is) {
                               return is.key == was.key && is.field == was.field;
                           });
                });
            }
            settle(excused.ending, [&](const Difference &each) {
                return each.isLeftOver() && isEnding(each, answer, messages);
            });
            count.excused += excused;
            all += excused;
            count.differences += differences.size();
            for (const Difference &difference : std::as_const(differences))
                wrong.append(u"%1 %2 (at %3)"_s.arg(nameOf(answer.kind), difference.text())
                                 .arg(answer.begin));
        }
        for (const QString &line : std::as_const(wrong))
            qWarning("%s", qPrintable(line));
        QCOMPARE(wrong.size(), 0);
        const Excused known = excusedIn(recording);
        QCOMPARE(all.behind, known.behind);
        QCOMPARE(all.ending, known.ending);
        QCOMPARE(all.untold, known.untold);
    }

    /// The list itself must be taken as it is said, whatever was missed before it: the connection
    /// is cut anywhere, and the next word is the whole list. No ghost may be left, nothing be
    /// missing.
    void everyListMakesThePictureWhole_data() { recordingsWithLists(); }
    void everyListMakesThePictureWhole()
    {
        QFETCH(const QString, recording);
        const recordings::Messages messages(recordings::bytes(recording));
        QStringList wrong;
        for (const Answer &answer : serverword::answersIn(recording, messages)) {
            if (!isTaken(answer))
                continue;
            const qsizetype step = qMax<qsizetype>(1, answer.begin / CutsBefore);
            for (qsizetype cut = 0; cut <= answer.begin; cut += step) {
                pbx::State state;
                state.freezeClock();
                messages.play(state, 0, cut);
                state.commit();
                relist(state, answer, messages);
                ++m_ghostCuts;
                m_ghostRows += answer.rows.size();
                for (const Difference &difference : compare(answer, state, Ages::Heed))
                    wrong.append(u"%1 %2 (cut at %3, list at %4)"_s
                                     .arg(nameOf(answer.kind), difference.text())
                                     .arg(cut)
                                     .arg(answer.begin));
            }
        }
        wrong.removeDuplicates();
        for (const QString &line : std::as_const(wrong))
            qWarning("%s", qPrintable(line));
        QCOMPARE(wrong.size(), 0);
    }

    /// A list that says what the events had told changes nothing that is shown, but for ages, which
    /// the recording has no clock for: no row goes and comes again.
    void aListThatSaysTheSameChangesNothing_data() { recordingsWithLists(); }
    void aListThatSaysTheSameChangesNothing()
    {
        QFETCH(const QString, recording);
        const recordings::Messages messages(recordings::bytes(recording));
        QMap<qsizetype, QList<Answer>> lists; // one list may tell of several kinds
        for (const Answer &answer : serverword::answersIn(recording, messages)) {
            if (isTaken(answer))
                lists[answer.begin].append(answer);
        }
        QStringList wrong;
        for (const QList<Answer> &list : std::as_const(lists)) {
            pbx::State state;
            state.freezeClock();
            messages.play(state, 0, list.front().begin);
            state.commit();
            if (std::any_of(list.begin(), list.end(), [&](const Answer &answer) {
                    return !compare(answer, state, Ages::Ignore).isEmpty();
                }))
                continue;
            ++m_quietLists;
            const Shown shown(state);
            relist(state, list.front(), messages);
            for (const QString &what : shown.changes())
                wrong.append(u"%1 (list at %2)"_s.arg(what).arg(list.front().begin));
        }
        for (const QString &line : std::as_const(wrong))
            qWarning("%s", qPrintable(line));
        QCOMPARE(wrong.size(), 0);
    }

    void cleanupTestCase()
    {
        std::printf("%-18s %10s %5s %5s %6s %11s %6s %8s %11s\n", "lists of", "recordings", "cuts",
                    "rows", "fields", "told behind", "ending", "not told", "differences");
        for (const auto &[kind, count] : m_counts) {
            std::printf("%-18s %10lld %5lld %5lld %6lld %11lld %6lld %8lld %11lld\n",
                        qPrintable(nameOf(kind)), count.recordings.size(), count.cuts, count.rows,
                        count.fields, count.excused.behind, count.excused.ending,
                        count.excused.untold, count.differences);
        }
        std::printf("lists after a cut: %lld, rows %lld; lists that said the same: %lld\n",
                    m_ghostCuts, m_ghostRows, m_quietLists);
        std::fflush(stdout);
    }

private:
    static void recordingsWithLists()
    {
        QTest::addColumn<QString>("recording");
        for (const QString &name : recordings::all())
            QTest::newRow(qPrintable(name)) << name;
    }

    /// What was there before the recording began, and was never spoken of.
    static bool isUntold(const Difference &difference, const Answer &answer,
                         const recordings::Messages &messages)
    {
        static const QSet<QString> Nothings{u""_s, u"0"_s, u"0-0"_s, u"unknown"_s};
        if (difference.isLeftOver() || !Nothings.contains(difference.ours))
            return false;
        const QString value = difference.field.isEmpty() ? QString() : difference.theirs;
        return !serverword::wasTold(messages, answer, difference.key, difference.field, value);
    }

    static constexpr qsizetype CutsBefore = 12; ///< a list, spread over what came before it

    /// Whether the answer says all of what the picture has of its kind.
    static bool isTaken(const Answer &answer)
    {
        return answer.within.isEmpty() && answer.begin != answer.end &&
               answer.kind != Kind::QueueSummary && answer.kind != Kind::Conferences;
    }

    /// The list comes on a new connection, and is whole.
    static void relist(pbx::State &state, const Answer &answer,
                       const recordings::Messages &messages)
    {
        using pbx::ListKind;
        static const QMultiHash<Kind, ListKind> Sweeps{
            {Kind::Channels, ListKind::Channels},       {Kind::Bridges, ListKind::Channels},
            {Kind::Queues, ListKind::Queues},           {Kind::QueueMembers, ListKind::Queues},
            {Kind::QueueCallers, ListKind::Queues},     {Kind::ParkedCalls, ListKind::ParkedCalls},
            {Kind::Conferences, ListKind::Conferences}, {Kind::Participants, ListKind::Conferences},
            {Kind::Extensions, ListKind::Extensions},   {Kind::Mailboxes, ListKind::Mailboxes},
        };
        state.beginEpoch();
        for (qsizetype at = answer.begin; at <= answer.end; ++at) {
            if (belongs(answer, messages, at))
                state.receive(messages.at(at));
        }
        for (const ListKind kind : Sweeps.values(answer.kind))
            state.sweep(kind);
        if (messages.at(answer.end).isEvent("PeerlistComplete"))
            state.sweep(ListKind::SipPeers);
        if (messages.at(answer.end).isEvent("EndpointListComplete"))
            state.sweep(ListKind::PjsipPeers);
        state.commit();
    }

    std::map<Kind, Count> m_counts;
    qsizetype m_ghostCuts = 0, m_ghostRows = 0, m_quietLists = 0;
};

QTEST_GUILESS_MAIN(OracleTest)
#include "tst_oracle.moc"
