// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordings.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// One answer that lists the live channels, and where in the recording it begins.
struct List
{
    qsizetype begin = 0; ///< number of the message that began the answer
    QString id;          ///< its ActionID, or ""
    QList<QHash<QByteArray, QString>> items;
};

QHash<QByteArray, QString> fieldsOf(const ami::Message &message)
{
    QHash<QByteArray, QString> fields;
    for (const ami::Field &field : message.fields())
        fields.insert(field.name.toByteArray().toLower(), ami::decoded(field.value));
    return fields;
}

QString nothing(const QString &text)
{
    return text.compare(u"<unknown>"_s, Qt::CaseInsensitive) == 0 || text == u"(null)"_s ? QString()
                                                                                         : text;
}

/// ActionIDs of `Status` for one channel: no list of all.
QSet<QString> partialLists(const QString &recording)
{
    QSet<QString> ids;
    QFile file(recordings::path(recording.chopped(4) + u".sent"_s));
    if (!file.open(QIODevice::ReadOnly))
        return ids;
    recordings::read(file.readAll(), [&](const ami::Message &action) {
        if (action.has("Channel"))
            ids.insert(action.text("ActionID"));
        return true;
    });
    return ids;
}

QList<List> listsIn(const QString &recording)
{
    const QSet<QString> partial = partialLists(recording);
    QList<List> lists;
    List current;
    QString id;
    qsizetype number = -1;
    recordings::read(recordings::bytes(recording), [&](const ami::Message &message) {
        ++number;
        if (message.isResponse()) {
            // A list without an ActionID is told from other answers by these words alone.
            id = message.text("ActionID");
            current = List{number, id, {}};
        } else if ((message.isEvent("CoreShowChannel") || message.isEvent("Status")) &&
                   message.text("ActionID") == id) {
            current.items.append(fieldsOf(message));
        } else if (message.isEvent("CoreShowChannelsComplete") ||
                   message.isEvent("StatusComplete")) {
            // (a list for one channel that bears no ActionID has the empty one)
            if (!partial.contains(id))
                lists.append(current);
            current = List{number, {}, {}};
        }
        return true;
    });
    return lists;
}

QString number(const QHash<QByteArray, QString> &item)
{
    for (const QByteArray &header : {QByteArray("calleridnum"), QByteArray("callerid")}) {
        if (item.contains(header)) {
            const QString text = nothing(item.value(header));
            const qsizetype open = text.lastIndexOf(u'<');
            return open >= 0 && text.endsWith(u'>') ? text.sliced(open + 1).chopped(1) : text;
        }
    }
    return {};
}

} // namespace

/// The server's own lists are the judge: what the events before a list made of the picture must be
/// what the list says.
class OracleTest : public QObject
{
    Q_OBJECT

private slots:
    void channelsAreThoseTheServerLists_data()
    {
        QTest::addColumn<QString>("recording");
        for (const QString &name : recordings::all()) {
            if (!listsIn(name).isEmpty())
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void channelsAreThoseTheServerLists()
    {
        QFETCH(const QString, recording);
        const QByteArray stream = recordings::bytes(recording);
        QStringList wrong;
        for (const List &list : listsIn(recording)) {
            pbx::State state;
            state.freezeClock();
            qsizetype number = 0;
            QByteArray before;
            recordings::read(stream, [&](const ami::Message &message) {
                if (number++ == list.begin)
                    return false;
                before += message.raw();
                state.receive(message);
                return true;
            });
            state.commit();
            QStringList differences = compare(state, list, before);
            // Servers hold events back while an action runs (dialects, 5): a list may be ahead of
            // what was told before it. What is told right behind it must then make up for it.
            number = 0;
            recordings::read(stream, [&](const ami::Message &message) {
                if (++number <= list.begin || message.text("ActionID") == list.id)
                    return true;
                if (differences.isEmpty() || number > list.begin + Behind)
                    return false;
                state.receive(message);
                const QStringList now = compare(state, list, before);
                differences.removeIf([&](const QString &one) { return !now.contains(one); });
                return true;
            });
            for (const QString &difference : std::as_const(differences))
                wrong.append(u"%1 (at %2)"_s.arg(difference).arg(list.begin));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void whatWaitsIsWhatTheServerLists_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QByteArray>("end");
        for (const QString &name : recordings::all()) {
            for (const char *end :
                 {"ParkedCallsComplete", "QueueStatusComplete", "ConfbridgeListComplete"}) {
                if (recordings::bytes(name).contains(QByteArray(QByteArray("Event: ") + end)))
                    QTest::addRow("%s %s", qPrintable(name), end) << name << QByteArray(end);
            }
        }
    }

    /// Parked calls, queue callers and their places, who is in a room: against each such list.
    void whatWaitsIsWhatTheServerLists()
    {
        QFETCH(const QString, recording);
        QFETCH(const QByteArray, end);
        const QByteArray stream = recordings::bytes(recording);
        // Played twice: once to find what each list says, once to compare, because the list's own
        // items must not help.
        QList<std::pair<QString, QStringList>> lists; // ActionID, rows
        {
            QString id;
            QStringList rows;
            QSet<QString> told; // 13/conference: a join that is only told behind the Hangup
            recordings::read(stream, [&](const ami::Message &message) {
                const bool listed = !id.isEmpty() && message.text("ActionID") == id;
                if (message.isResponse()) {
                    id = message.text("ActionID");
                    rows.clear();
                } else if (listed) {
                    const QString row = waitingRow(message);
                    if (!row.isEmpty() && told.contains(channelIn(message)))
                        rows.append(row);
                    if (message.isEvent(end))
                        lists.append({id, rows});
                }
                if (!listed)
                    told.insert(channelIn(message));
                return true;
            });
        }
        for (auto &[id, rows] : lists) {
            pbx::State state;
            bool behind = false;
            qsizetype after = 0;
            QStringList ours;
            rows.sort();
            recordings::read(stream, [&, wanted = rows, listId = id](const ami::Message &message) {
                if (message.text("ActionID") == listId) {
                    behind = true;
                } else {
                    state.receive(message);
                    after += behind;
                }
                if (!behind)
                    return true;
                ours = waiting(state, end);
                return ours != wanted && after < Behind;
            });
            QCOMPARE(ours, rows);
        }
    }

private:
    /// The channel of an event that tells of somebody who begins to wait.
    static QString channelIn(const ami::Message &message)
    {
        for (const QByteArrayView begin : {"ParkedCall", "QueueCallerJoin", "Join", "QueueEntry",
                                           "ConfbridgeJoin", "ConfbridgeList"}) {
            if (message.isEvent(begin))
                return message.has("ParkeeChannel") ? message.text("ParkeeChannel")
                                                    : message.text("Channel");
        }
        return {};
    }

    static QString waitingRow(const ami::Message &item)
    {
        if (item.isEvent("ParkedCall"))
            return (item.has("ParkingSpace") ? item.text("ParkingSpace") : item.text("Exten")) +
                   u' ' +
                   (item.has("ParkeeChannel") ? item.text("ParkeeChannel") : item.text("Channel"));
        if (item.isEvent("QueueEntry"))
            return item.text("Queue") + u' ' + item.text("Position") + u' ' + item.text("Channel");
        if (item.isEvent("ConfbridgeList"))
            return item.text("Conference") + u' ' + item.text("Channel") + u' ' +
                   item.text("Muted");
        return {};
    }

    static QStringList waiting(const pbx::State &state, const QByteArray &end)
    {
        QStringList rows;
        if (end == "ParkedCallsComplete") {
            state.parkedCalls().forEach([&](pbx::Slot slot) {
                const pbx::ParkedCall &row = state.parkedCalls().at(slot);
                rows.append(row.space + u' ' + row.channel);
            });
        } else if (end == "QueueStatusComplete") {
            state.queueCallers().forEach([&](pbx::Slot slot) {
                const pbx::QueueCaller &row = state.queueCallers().at(slot);
                rows.append(row.queue + u' ' + QString::number(row.position) + u' ' + row.channel);
            });
        } else {
            state.participants().forEach([&](pbx::Slot slot) {
                const pbx::Participant &row = state.participants().at(slot);
                rows.append(row.room + u' ' + row.channel + u' ' +
                            (row.muted ? u"Yes"_s : u"No"_s));
            });
        }
        rows.sort();
        return rows;
    }

    static constexpr qsizetype Behind =
        100; ///< messages: 13/conference tells of a join after so many

    static QStringList compare(const pbx::State &state, const List &list, const QByteArray &before)
    {
        QStringList wrong;
        QHash<QString, QString> names; // of the listed, by Uniqueid
        for (const auto &item : list.items)
            names.insert(item.value("uniqueid"), item.value("channel"));
        state.channels().forEach([&](pbx::Slot slot) {
            const pbx::Channel &row = state.channels().at(slot);
            if (!names.contains(row.uniqueId))
                wrong.append(u"left over: %1 %2"_s.arg(row.name, row.uniqueId));
        });
        for (const auto &item : list.items) {
            const QString uniqueId = item.value("uniqueid");
            const pbx::Channel *row = state.channels().get(uniqueId);
            if (!row) {
                // It was there before the recording began, and nothing had been said of it.
                const QByteArray id = uniqueId.toUtf8();
                if (before.contains(QByteArray("id: " + id + "\r")) ||
                    before.contains(QByteArray("ID: " + id + "\r")))
                    wrong.append(u"missing: %1 %2"_s.arg(item.value("channel"), uniqueId));
                continue;
            }
            const auto same = [&](QLatin1StringView what, const QString &ours,
                                  const QString &theirs) {
                if (ours != theirs)
                    wrong.append(u"%1 of %2 %3: \"%4\", the server says \"%5\""_s.arg(
                        what, row->name, uniqueId, ours, theirs));
            };
            same("name"_L1, row->name, item.value("channel"));
            same("state"_L1, row->state,
                 item.contains("channelstatedesc") ? item.value("channelstatedesc")
                                                   : item.value("state"));
            same("caller number"_L1, row->callerNumber, ::number(item));
            if (item.contains("calleridname"))
                same("caller name"_L1, row->callerName, nothing(item.value("calleridname")));
            if (item.contains("connectedlinenum") && item.contains("linkedid"))
                same("connected number"_L1, row->connectedNumber,
                     nothing(item.value("connectedlinenum")));
            // A channel that another action took out of its application has none (13).
            if (item.contains("application") && item.value("application") != u"(null)"_s)
                same("application"_L1, row->application, item.value("application"));
            if (item.contains("bridgeid"))
                same("bridge"_L1, row->bridge, item.value("bridgeid"));
            // Up to 11: the partner, by name.
            const QByteArray link = item.contains("bridgedchannel") ? "bridgedchannel" : "link";
            if (!item.contains("bridgeid")) {
                QString partner;
                if (const pbx::Bridge *bridge = state.bridges().get(row->bridge)) {
                    for (const QString &each : bridge->channels) {
                        if (each != uniqueId)
                            partner = state.channels().get(each)->name;
                    }
                }
                same("partner"_L1, partner, item.value(link));
            }
        }
        return wrong;
    }
};

QTEST_GUILESS_MAIN(OracleTest)
#include "tst_oracle.moc"
