// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pbx::Slot;
using pbx::State;

namespace {

using Tell = QString (*)(const State &);

QString mailboxes(const State &state)
{
    QStringList all;
    for (const Slot slot : state.mailboxes().byBirth()) {
        const pbx::Mailbox &row = state.mailboxes().at(slot);
        all.append(
            u"%1 %2 %3/%4"_s.arg(row.mailbox, row.name).arg(row.newMessages).arg(row.oldMessages));
    }
    return all.join(u", "_s);
}

QString members(const State &state)
{
    QStringList all;
    for (const Slot slot : state.queueMembers().byBirth()) {
        const pbx::QueueMember &row = state.queueMembers().at(slot);
        all.append(row.interface + u' ' + row.status + (row.paused ? u" paused"_s : u""_s) +
                   (row.pausedReason.isEmpty() ? u""_s : u' ' + row.pausedReason));
    }
    return all.join(u", "_s);
}

QString lamps(const State &state)
{
    static const QHash<pbx::ExtensionStatus, QString> words{
        {pbx::ExtensionStatus::Idle, u"idle"_s},
        {pbx::ExtensionStatus::InUse, u"in use"_s},
        {pbx::ExtensionStatus::Ringing, u"ringing"_s},
    };
    QStringList all;
    for (const Slot slot : state.extensions().byBirth()) {
        const pbx::Extension &row = state.extensions().at(slot);
        all.append(row.extension + u' ' + words.value(row.status, u"?"_s));
    }
    return all.join(u", "_s);
}

} // namespace

/// The same things happen on each old server, and the picture is the same, whatever it calls them.
/// 1.4, 1.6.2 and 11 are sessions written from their description: see tests/data/described.
class DialectsTest : public QObject
{
    Q_OBJECT

private slots:
    void stories_data();
    void stories();
    void aMasqueradeMovesThePhone_data();
    void aMasqueradeMovesThePhone();
};

void DialectsTest::stories_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<Tell>("tell");
    QTest::addColumn<QStringList>("story");
    const auto row = [](const char *what, const QString &session, Tell tell,
                        const QStringList &story) {
        QTest::addRow("%s, %s", what, qPrintable(session))
            << QString(session + u".ami"_s) << tell << story;
    };
    const QStringList talk{
        u"101 Ring ~102, 102 Down ~101"_s,
        u"101 Ring ~102, 102 Ringing ~101"_s,
        u"101 Ring ~102, 102 Up ~101"_s,
        u"101 Up ~102, 102 Up ~101"_s,
    };
    const QStringList bornRinging = QStringList{u"101 Ring"_s} + talk; // 1.0, 1.2
    const QStringList born = QStringList{u"101 Down"_s} + bornRinging;
    for (const char *recording : {"1.0/call-answered", "1.2/call-answered"})
        row("call", QLatin1StringView(recording), stories::calls,
            bornRinging + QStringList{u"101 Up, 102 Up"_s, u"101 Up"_s, u""_s});
    row("call", u"1.8/call-answered"_s, stories::calls,
        born + QStringList{u"101 Up, 102 Up"_s, u"101 Up"_s, u""_s});
    row("call", u"13/call-answered"_s, stories::calls,
        born + QStringList{u"101 Up, 102 Up"_s, u"102 Up"_s, u""_s});

    // 102 is redirected: its phone keeps its name under the Uniqueid of `AsyncGoto/…`.
    const auto redirect = [](const QString &call) {
        const QString masquerading = call + u"<MASQ>"_s;
        const QString zombie = u"AsyncGoto/"_s + call + u"<ZOMBIE>"_s;
        return QStringList{
            u"101 Up ~102, 102 Up ~101, SIP/102 Up"_s,
            u"101 Up ~%1, %1 Up ~101, SIP/102 Up"_s.arg(masquerading),
            u"101 Up ~%1, %1 Up ~101, 102 Up"_s.arg(masquerading),
            u"101 Up ~%1, %1 Up ~101, 102 Up"_s.arg(zombie),
            u"101 Up, %1 Up, 102 Up"_s.arg(zombie),
            u"101 Up, 102 Up"_s,
            u"102 Up"_s,
            u""_s,
        };
    };
    row("redirect", u"1.0/redirect-blind"_s, stories::calls,
        bornRinging + redirect(u"SIP/102-6414"_s));
    row("redirect", u"1.2/redirect-blind"_s, stories::calls,
        bornRinging + redirect(u"SIP/102-dc001050"_s));

    // Hold, redirect, an Originate to a busy phone; from 1.6.2 on also the action Bridge.
    const QStringList hold{u"101 Up ~102 holds, 102 Up ~101"_s, u"101 Up ~102, 102 Up ~101"_s};
    const QStringList originate{
        u"101 Down"_s,
        u"101 Ringing"_s,
        u"101 Up"_s,
        u"101 Up, 103 Down"_s,
        u"101 Up ~103, 103 Down ~101"_s,
        u"101 Up ~103, 103 Ringing ~101"_s,
        u"101 Up"_s,
        u""_s,
    };
    const QStringList calls = born + hold + redirect(u"SIP/102-00000011"_s) + originate;
    const QStringList bridge{
        u"101 Down"_s,
        u"101 Ring"_s,
        u"101 Ring, 102 Down"_s,
        u"101 Ring ~102, 102 Down ~101"_s,
        u"101 Ring ~102, 102 Ringing ~101"_s,
        u"101 Ring ~102, 102 Up ~101"_s,
        u"101 Up ~102, 102 Up ~101"_s,
        u"101 Up ~102, 102 Up ~101, 103 Down"_s,
        u"101 Up ~102, 102 Up ~101, 103 Ring"_s,
        u"101 Up ~102, 102 Up ~101, 103 Up"_s,
        u"101 Up ~102, 102 Up ~101, 103 Up, SIP/103 Up"_s,
        u"101 Up ~102, 102 Up ~101, SIP/103-00000014<MASQ> Up, SIP/103 Up"_s,
        u"101 Up ~102, 102 Up ~101, SIP/103-00000014<MASQ> Up, 103 Up"_s,
        u"101 Up ~102, 102 Up ~101, Bridge/SIP/103-00000014<ZOMBIE> Up, 103 Up"_s,
        u"101 Up ~102, 102 Up ~101, 103 Up"_s,
        u"101 Up ~102, 102 Up ~101, 103 Up, SIP/102 Up"_s,
        u"101 Up ~%1, %1 Up ~101, 103 Up, SIP/102 Up"_s.arg(u"SIP/102-00000016<MASQ>"_s),
        u"101 Up ~%1, %1 Up ~101, 103 Up, 102 Up"_s.arg(u"SIP/102-00000016<MASQ>"_s),
        u"101 Up ~%1, %1 Up ~101, 103 Up, 102 Up"_s.arg(u"Bridge/SIP/102-00000016<ZOMBIE>"_s),
        u"101 Up, Bridge/SIP/102-00000016<ZOMBIE> Up, 103 Up, 102 Up"_s,
        u"101 Up, 103 Up, 102 Up"_s,
        u"103 Up, 102 Up"_s,
        u"103 Up ~102, 102 Up ~103"_s,
        u"103 Up, 102 Up"_s,
        u"103 Up"_s,
        u""_s,
    };
    row("call", u"described/1.4/calls"_s, stories::calls, calls);
    row("call", u"described/1.6.2/calls"_s, stories::calls, calls + bridge);
    row("call", u"described/11/calls"_s, stories::calls, calls + bridge);

    // `Local/…;1` is dialled, `;2` dials on; the two are looked through, then optimise away.
    const QString masquerading = u"SIP/102-00000011<MASQ>"_s;
    const QString zombie = u"Local/102@phones-00000000;1<ZOMBIE>"_s;
    const QStringList local{
        u"101 Down"_s,
        u"101 Ring"_s,
        u"101 Ring ~102@phones, 102@phones Down ~101"_s,
        u"101 Ring ~102@phones, 102@phones Down ~101, 102@phones Down"_s,
        u"101 Ring ~102@phones, 102@phones Down ~101, 102@phones Ring"_s,
        u"101 Ring ~102@phones, 102@phones Down ~101, 102@phones Ring, 102 Down"_s,
        u"101 Ring ~102, 102@phones Down ~101, 102@phones Ring ~102, 102 Down ~101"_s,
        u"101 Ring ~102, 102@phones Down ~101, 102@phones Ring ~102, 102 Ringing ~101"_s,
        u"101 Ring ~102, 102@phones Ringing ~101, 102@phones Ring ~102, 102 Ringing ~101"_s,
        u"101 Ring ~102, 102@phones Ringing ~101, 102@phones Ring ~102, 102 Up ~101"_s,
        u"101 Ring ~102, 102@phones Ringing ~101, 102@phones Up ~102, 102 Up ~101"_s,
        u"101 Ring ~102, 102@phones Up ~101, 102@phones Up ~102, 102 Up ~101"_s,
        u"101 Up ~102, 102@phones Up ~101, 102@phones Up ~102, 102 Up ~101"_s,
        u"101 Up ~%1, 102@phones Up ~101, 102@phones Up ~%1, %1 Up ~101"_s.arg(masquerading),
        u"101 Up ~102, 102 Up ~101, 102@phones Up ~%1, %1 Up ~102@phones"_s.arg(masquerading),
        u"101 Up ~102, 102 Up ~101, 102@phones Up ~%1, %1 Up ~102@phones"_s.arg(zombie),
        u"101 Up ~102, 102 Up ~101, 102@phones Up, %1 Up"_s.arg(zombie),
        u"101 Up ~102, 102 Up ~101, 102@phones Up"_s,
        u"101 Up ~102, 102 Up ~101"_s,
        u"101 Up, 102 Up"_s,
        u"101 Up"_s,
        u""_s,
    };
    row("local", u"described/1.6.2/local"_s, stories::calls, local);
    row("local", u"described/11/local"_s, stories::calls, local);

    const QStringList waits{
        u"space 701 SIP/102-00000011"_s, // parked by an action, under the Uniqueid of `Parked/…`
        u""_s,                           // taken up
        u"space 701 SIP/102-00000013"_s, // parked by itself
        u""_s,
        u"support #1 SIP/101-00000014"_s,
        u""_s, // answered
        u"support #1 SIP/101-00000016"_s,
        u""_s, // gave up
    };
    QStringList twice = waits; // timed out, parked again, given up
    twice.insert(3, waits[2]);
    twice.insert(3, u""_s);
    row("waits", u"described/1.4/waits"_s, stories::waits, waits);
    row("waits", u"described/1.6.2/waits"_s, stories::waits, twice);
    row("waits", u"described/11/waits"_s, stories::waits, twice);
    row("waits", u"described/11/conference"_s, stories::waits,
        {u"room 660 SIP/101-00000010"_s, u"room 660 SIP/101-00000010, room 660 SIP/102-00000011"_s,
         u"room 660 SIP/102-00000011"_s, u""_s});

    const auto paused = [](const QString &pause) {
        return QStringList{
            u"SIP/102 Not in use"_s,
            u"SIP/102 Not in use, SIP/103 Not in use"_s,
            u"SIP/102 Not in use, SIP/103 Not in use "_s + pause,
            u"SIP/102 Ringing, SIP/103 Not in use "_s + pause,
        };
    };
    row("members", u"described/1.4/waits"_s, members, paused(u"paused"_s));
    row("members", u"described/1.6.2/waits"_s, members, paused(u"paused lunch"_s));
    row("members", u"described/11/waits"_s, members, paused(u"paused lunch"_s));

    for (const char *version : {"1.4", "1.6.2", "11"}) {
        row("lamps", u"described/%1/calls"_s.arg(QLatin1StringView(version)), lamps,
            {u"102 idle"_s, u"102 ringing"_s, u"102 in use"_s});
    }
    // ActionID before Event; a name in Latin-1.
    row("mailboxes", u"described/1.6.2/waits"_s, mailboxes, {u"104@default Jörg 2/0"_s});
    row("mailboxes", u"described/11/waits"_s, mailboxes, {u"104@default Jörg 2/0"_s});
}

void DialectsTest::stories()
{
    QFETCH(const QString, session);
    QFETCH(const Tell, tell);
    QFETCH(const QStringList, story);
    const QStringList told = stories::story(recordings::bytes(session), tell);
    for (qsizetype i = 0; i < qMin(told.size(), story.size()); ++i)
        QCOMPARE(told[i], story[i]);
    QCOMPARE(told.size(), story.size());
}

/// The phone keeps its name, the call goes on under another Uniqueid.
void DialectsTest::aMasqueradeMovesThePhone_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QStringList>("uniqueIds");
    QTest::newRow("1.0") << u"1.0/redirect-blind"_s << u"SIP/102-6414"_s
                         << QStringList{u"1795294080.44"_s, u"1795294082.45"_s};
    QTest::newRow("1.2") << u"1.2/redirect-blind"_s << u"SIP/102-dc001050"_s
                         << QStringList{u"1795293851.65"_s, u"1795293853.66"_s};
    for (const char *version : {"1.4", "1.6.2", "11"}) {
        QTest::newRow(version) << u"described/%1/waits"_s.arg(QLatin1StringView(version))
                               << u"SIP/102-00000011"_s
                               << QStringList{u"1600000000.17"_s, u"1600000003.18"_s};
    }
}

void DialectsTest::aMasqueradeMovesThePhone()
{
    QFETCH(const QString, session);
    QFETCH(const QString, phone);
    QFETCH(const QStringList, uniqueIds);
    State state;
    QStringList seen;
    recordings::read(recordings::bytes(session + u".ami"_s), [&](const ami::Message &message) {
        state.receive(message);
        const QString now = state.channelByName(phone);
        if (!now.isEmpty() && (seen.isEmpty() || seen.back() != now))
            seen.append(now);
        return true;
    });
    QCOMPARE(seen, uniqueIds);
}

QTEST_GUILESS_MAIN(DialectsTest)
#include "tst_dialects.moc"
