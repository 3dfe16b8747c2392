// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

/// How many differences between the lists of a recording and the events before them the oracle may
/// excuse, and why: counted once and looked at, so that an excuse cannot hide a new mistake.
struct Excused
{
    qsizetype behind = 0; ///< told by the events held back while the list was made
    qsizetype ending = 0; ///< a channel whose Hangup is the next word of it
    qsizetype untold = 0; ///< there before the recording began, or told by no event of that server

    Excused &operator+=(const Excused &other)
    {
        behind += other.behind;
        ending += other.ending;
        untold += other.untold;
        return *this;
    }
};

inline Excused excusedIn(const QString &recording)
{
    using namespace Qt::StringLiterals;
    static const QHash<QString, Excused> known{
        {u"1.0/errors.ami"_s, {0, 0, 1}},
        {u"1.0/mailbox.ami"_s, {0, 0, 5}},
        {u"1.0/parking-giveup.ami"_s, {1, 0, 0}},
        {u"1.0/permission-calls-user.ami"_s, {0, 0, 5}},
        {u"1.0/queue-members.ami"_s, {0, 0, 8}},
        {u"1.2/errors.ami"_s, {0, 0, 1}},
        {u"1.2/mailbox.ami"_s, {0, 0, 4}},
        {u"1.2/permission-calls-user.ami"_s, {0, 0, 5}},
        {u"1.2/permission-watcher.ami"_s, {0, 0, 5}},
        {u"1.2/queue-members.ami"_s, {0, 0, 4}},
        {u"1.2/sippeers.ami"_s, {0, 0, 5}},
        {u"1.2/transfer-feature-blind.ami"_s, {2, 0, 0}},
        {u"1.8/atxfer-action.ami"_s, {0, 0, 6}},
        {u"1.8/conference.ami"_s, {1, 0, 0}},
        {u"1.8/errors.ami"_s, {0, 0, 1}},
        {u"1.8/mailbox.ami"_s, {0, 0, 8}},
        {u"1.8/permission-none-user.ami"_s, {0, 0, 5}},
        {u"1.8/queue.ami"_s, {1, 0, 5}},
        {u"1.8/status-mixed.ami"_s, {7, 3, 37}},
        {u"1.8/transfer-feature-attended.ami"_s, {0, 0, 8}},
        {u"1.8/transfer-sip-attended.ami"_s, {0, 0, 4}},
        {u"13/bridge-action.ami"_s, {0, 0, 2}},
        {u"13/conference.ami"_s, {0, 0, 1}},
        {u"13/errors.ami"_s, {0, 0, 1}},
        {u"13/mailbox.ami"_s, {0, 0, 7}},
        {u"13/permission-none-user.ami"_s, {0, 0, 5}},
        {u"13/queue.ami"_s, {0, 0, 5}},
        {u"13/status-mixed.ami"_s, {0, 0, 10}},
        {u"16-sip/queue-abandon.ami"_s, {0, 0, 1}},
        {u"16-sip/snapshot-idle.ami"_s, {0, 0, 47}},
        {u"16-sip/voicemail-mwi.ami"_s, {0, 0, 2}},
        {u"22/queue-caller-agent.ami"_s, {0, 0, 3}},
        {u"22/snapshot-idle.ami"_s, {0, 0, 45}},
        {u"22/voicemail-mwi.ami"_s, {0, 0, 5}},
        {u"described/1.4/waits.ami"_s, {0, 0, 3}},
        {u"described/1.6.2/calls.ami"_s, {0, 0, 2}},
        {u"described/1.6.2/waits.ami"_s, {0, 0, 4}},
        {u"described/11/calls.ami"_s, {0, 0, 8}},
        {u"described/11/waits.ami"_s, {0, 0, 6}},
        {u"seeds/sample-session.ami"_s, {0, 0, 1}},
    };
    return known.value(recording);
}
