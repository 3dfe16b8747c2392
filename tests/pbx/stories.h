// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/state.h"
#include "recordings.h"

/// The live picture in a line, and what a recording makes of it line by line.
namespace stories {

/// The channels in one line: `101 Up ~102, 102 Ringing ~101`; `~` stands before a partner.
inline QString calls(const pbx::State &state)
{
    QStringList all;
    const auto brief = [](const pbx::Channel &channel) {
        return channel.device.isEmpty() ? channel.name
                                        : channel.device.sliced(channel.device.indexOf(u'/') + 1);
    };
    for (const pbx::Slot slot : state.channels().byBirth()) {
        const pbx::Channel &channel = state.channels().at(slot);
        QString line = brief(channel) + u' ' + channel.state;
        for (const QString &partner : state.partnersOf(channel.uniqueId))
            line += QStringLiteral(" ~") + brief(*state.channels().get(partner));
        if (channel.onHold)
            line += QStringLiteral(" holds");
        all.append(line);
    }
    return all.join(QStringLiteral(", "));
}

/// Who waits or meets: queue callers, parked calls, people in rooms.
inline QString waits(const pbx::State &state)
{
    QStringList all;
    for (const pbx::Slot slot : state.queueCallers().byBirth()) {
        const pbx::QueueCaller &row = state.queueCallers().at(slot);
        all.append(row.queue + QStringLiteral(" #") + QString::number(row.position) + u' ' +
                   row.channel);
    }
    for (const pbx::Slot slot : state.parkedCalls().byBirth()) {
        const pbx::ParkedCall &row = state.parkedCalls().at(slot);
        all.append(QStringLiteral("space ") + row.space + u' ' + row.channel);
    }
    for (const pbx::Slot slot : state.participants().byBirth()) {
        const pbx::Participant &row = state.participants().at(slot);
        all.append(QStringLiteral("room ") + row.room + u' ' + row.channel +
                   (row.muted ? QStringLiteral(" muted") : QStringLiteral("")));
    }
    return all.join(QStringLiteral(", "));
}

/// Each new thing that \a tell says while a recording is played.
inline QStringList story(const QByteArray &stream, QString (*tell)(const pbx::State &))
{
    pbx::State state;
    state.freezeClock();
    QStringList lines;
    QString last = tell(state);
    recordings::read(stream, [&](const ami::Message &message) {
        state.receive(message);
        const QString now = tell(state);
        if (now != last)
            lines.append(now);
        last = now;
        return true;
    });
    return lines;
}

} // namespace stories
