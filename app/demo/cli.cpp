// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli.h"

#include "exchange.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

/// Cut or filled to a column, as printf's %-30.30s does.
QByteArray column(const QByteArray &text, int width)
{
    return text.leftJustified(width, ' ', true);
}

QByteArray spoken(qint64 seconds)
{
    struct Unit
    {
        qint64 seconds;
        const char *name;
    };
    constexpr Unit units[] = {
        {604'800, "week"}, {86'400, "day"}, {3'600, "hour"}, {60, "minute"}, {1, "second"}};
    QByteArray text;
    for (const Unit &unit : units) {
        const qint64 count = seconds / unit.seconds;
        seconds %= unit.seconds;
        if (count == 0)
            continue;
        if (!text.isEmpty())
            text += ", ";
        text += QByteArray::number(count) + ' ' + unit.name + (count == 1 ? "" : "s");
    }
    return text.isEmpty() ? "0 seconds"_ba : text;
}

QByteArray counted(qint64 count, const char *one)
{
    return QByteArray::number(count) + ' ' + one + (count == 1 ? "" : "s");
}

qint64 calls(const Company &company)
{
    qint64 count = 0;
    for (const auto &[id, channel] : company.channels())
        count += channel->calledLeg ? 0 : 1;
    return count;
}

void counts(Exchange &exchange, CliOutput &out)
{
    const Company &company = exchange.company;
    out.lines.append(counted(qint64(company.channels().size()), "active channel"));
    out.lines.append(counted(calls(company), "active call"));
    out.lines.append(counted(company.processedCalls(), "call") + " processed");
}

void channels(Exchange &exchange, CliOutput &out)
{
    out.lines.append(column("Channel"_ba, 64) + ' ' + column("Location"_ba, 32) +
                     " State   Application(Data)             ");
    for (const auto &[id, channel] : exchange.company.channels()) {
        const QByteArray place = channel->extension.isEmpty()
                                     ? "(None)"_ba
                                     : QByteArray(channel->extension + '@' + channel->context +
                                                  ':' + QByteArray::number(channel->priority));
        const QByteArray doing = channel->application.isEmpty()
                                     ? "(None)"_ba
                                     : QByteArray(channel->application + '(' + channel->data + ')');
        out.lines.append(column(channel->name, 64) + ' ' + column(place, 32) + ' ' +
                         column(channelWord(channel->state), 7) + ' ' + column(doing, 30));
    }
    counts(exchange, out);
}

void concise(Exchange &exchange, CliOutput &out)
{
    Company &company = exchange.company;
    for (const auto &[id, channel] : company.channels()) {
        const Bridge *bridge = company.bridge(channel->bridge);
        const QList<QByteArray> parts = {
            channel->name,
            channel->context,
            channel->extension,
            QByteArray::number(channel->priority),
            channelWord(channel->state),
            channel->application,
            channel->data,
            channel->callerNumber,
            {},
            channel->account,
            "3"_ba,
            QByteArray::number((company.clock().now() - channel->born) / 1000),
            bridge ? bridge->uniqueId : "(None)"_ba,
            channel->uniqueId};
        out.lines.append(parts.join('!'));
    }
}

void oneChannel(Exchange &exchange, const QByteArray &name, CliOutput &out)
{
    const Channel *channel = exchange.company.channel(name);
    if (!channel) {
        out.lines.append(name + " is not a known channel");
        return;
    }
    const qint64 seconds = (exchange.company.clock().now() - channel->born) / 1000;
    const auto line = [&out](const char *label, const QByteArray &value) {
        out.lines.append(QByteArray(label).rightJustified(16) + ": " + value);
    };
    out.lines.append(" -- General --"_ba);
    line("Name", channel->name);
    line("Type", channel->technology);
    line("UniqueID", channel->uniqueId);
    line("LinkedID", channel->linkedId);
    line("Caller ID", channel->callerNumber);
    line("Caller ID Name", channel->callerName);
    line("Connected Line ID", channel->connectedNumber);
    line("Connected Line ID Name", channel->connectedName);
    line("Language", "en"_ba);
    line("State",
         channelWord(channel->state) + " (" + QByteArray::number(int(channel->state)) + ')');
    line("Elapsed Time", spoken(seconds));
    out.lines.append(" --   PBX   --"_ba);
    line("Context", channel->context);
    line("Extension", channel->extension);
    line("Priority", QByteArray::number(channel->priority));
    line("Application", channel->application);
    line("Data", channel->data);
}

void queues(Exchange &exchange, const QByteArray &wanted, CliOutput &out)
{
    Company &company = exchange.company;
    const qint64 now = company.clock().seconds();
    for (const Queue &queue : std::as_const(company.queues())) {
        if (!wanted.isEmpty() && queue.name != wanted)
            continue;
        out.lines.append(queue.name + " has " + QByteArray::number(queue.callers.size()) +
                         " calls (max unlimited) in '" + queue.strategy + "' strategy (" +
                         QByteArray::number(queue.holdSeconds) + "s holdtime, " +
                         QByteArray::number(queue.talkSeconds) +
                         "s talktime), W:0, C:" + QByteArray::number(queue.completed) + ", A:" +
                         QByteArray::number(queue.abandoned) + ", SL:0.0%, SL2:0.0% within 0s");
        out.lines.append("   Members: "_ba);
        for (const Member &member : queue.members) {
            const DeviceState state =
                member.person == Nobody ? DeviceState::Invalid : company.deviceOf(member.person);
            QByteArray line = "      " + member.name + " (" + member.interface + ')';
            if (member.penalty > 0)
                line += " with penalty " + QByteArray::number(member.penalty);
            line += " (ringinuse enabled)";
            if (member.paused)
                line += " (paused)";
            line += " (" + endpointWord(state) + ')';
            line += member.taken == 0
                        ? " has taken no calls yet"_ba
                        : QByteArray(" has taken " + QByteArray::number(member.taken) +
                                     " calls (last was " +
                                     QByteArray::number(now - member.lastCall) + " secs ago)");
            line += " (login was " + QByteArray::number(now - member.login) + " secs ago)";
            out.lines.append(line);
        }
        if (queue.callers.isEmpty())
            out.lines.append("   No Callers"_ba);
        else
            out.lines.append("   Callers: "_ba);
        int position = 0;
        for (const Waiting &waiting : queue.callers) {
            const Channel *channel = company.channel(waiting.channel);
            const qint64 wait = (company.clock().now() - waiting.since) / 1000;
            out.lines.append("      " + QByteArray::number(++position) + ". " +
                             (channel ? channel->name : QByteArray()) +
                             " (wait: " + QByteArray::number(wait / 60) + ':' +
                             QByteArray::number(wait % 60).rightJustified(2, '0') + ", prio: 0)");
        }
        out.lines.append(QByteArray());
    }
    if (!wanted.isEmpty() && out.lines.isEmpty())
        out.lines.append("No such queue: " + wanted + '.');
}

void hints(Exchange &exchange, CliOutput &out)
{
    Company &company = exchange.company;
    out.lines.append(QByteArray());
    out.lines.append("    -= Registered Asterisk Dial Plan Hints =-"_ba);
    for (int i = 0; i < int(company.people().size()); ++i) {
        const QByteArray &extension = company.person(i).extension;
        out.lines.append(column(extension + "@hints", 30) + ": " +
                         column(company.technology() + '/' + extension, 60) +
                         "  State:" + column(extensionWord(company.deviceOf(i)), 15) +
                         " Presence:not_set         Watchers  0");
    }
    out.lines.append("----------------"_ba);
    out.lines.append("- " + QByteArray::number(company.people().size()) + " hints registered");
}

void voicemail(Exchange &exchange, CliOutput &out)
{
    out.lines.append("Context    Mbox  User                      Zone       NewMsg"_ba);
    for (const Person &someone : std::as_const(exchange.company.people()))
        out.lines.append(column("default"_ba, 10) + ' ' + column(someone.extension, 5) + ' ' +
                         column(someone.name, 25) + ' ' + column({}, 10) +
                         QByteArray::number(someone.newMessages).rightJustified(7));
    out.lines.append(QByteArray::number(exchange.company.people().size()) +
                     " voicemail users configured.");
}

void endpoints(Exchange &exchange, CliOutput &out)
{
    Company &company = exchange.company;
    out.lines.append(QByteArray());
    out.lines.append(
        " Endpoint:  <Endpoint/CID.....................................>  <State.....>  <Channels.>"_ba);
    out.lines.append(QByteArray(90, '='));
    out.lines.append(QByteArray());
    for (int i = 0; i < int(company.people().size()); ++i) {
        const Person &someone = company.person(i);
        out.lines.append(" Endpoint:  " + column(someone.extension + '/' + someone.extension, 53) +
                         ' ' + column(endpointWord(company.deviceOf(i)), 13) +
                         QByteArray::number(someone.channels.size()) + " of inf");
    }
    out.lines.append(QByteArray());
    out.lines.append("Objects found: " + QByteArray::number(company.people().size()));
}

void rooms(Exchange &exchange, CliOutput &out)
{
    out.lines.append("Conference Bridge Name           Users  Marked Locked Muted"_ba);
    out.lines.append("================================ ====== ====== ====== ====="_ba);
    for (const auto &[name, room] : exchange.company.rooms())
        out.lines.append(column(name, 32) + ' ' +
                         QByteArray::number(room.participants.size()).rightJustified(6) +
                         "      0 " + (room.locked ? "Yes    " : "No     ") + "No");
}

} // namespace

CliOutput runCommand(Exchange &exchange, const QByteArray &command, const QByteArray &user)
{
    CliOutput out;
    Company &company = exchange.company;
    const QByteArray words = command.simplified();
    const auto is = [&words](const char *what) { return words == what; };
    const auto after = [&words](const char *what) {
        return words.startsWith(what) ? words.mid(qstrlen(what)) : QByteArray();
    };
    const qint64 uptime = (company.clock().now() - company.started()) / 1000;
    if (is("core show version")) {
        out.lines.append("Asterisk 22.10.1 built by demo @ cordboard on a x86_64 running Linux on "
                         "2026-07-20 21:35:32 UTC"_ba);
    } else if (is("core show channels")) {
        channels(exchange, out);
    } else if (is("core show channels concise")) {
        concise(exchange, out);
    } else if (is("core show channels count")) {
        counts(exchange, out);
    } else if (is("core show calls")) {
        out.lines.append(counted(calls(company), "active call"));
        out.lines.append(counted(company.processedCalls(), "call") + " processed");
    } else if (const QByteArray name = after("core show channel "); !name.isEmpty()) {
        oneChannel(exchange, name, out);
    } else if (is("core show uptime")) {
        out.lines = {"System uptime: " + spoken(uptime), "Last reload: " + spoken(uptime)};
    } else if (is("core show uptime seconds")) {
        out.lines = {"System uptime: " + QByteArray::number(uptime),
                     "Last reload: " + QByteArray::number(uptime)};
    } else if (is("core show hints")) {
        hints(exchange, out);
    } else if (is("queue show")) {
        queues(exchange, {}, out);
    } else if (const QByteArray queue = after("queue show "); !queue.isEmpty()) {
        queues(exchange, queue, out);
    } else if (is("voicemail show users")) {
        voicemail(exchange, out);
    } else if (is("pjsip list endpoints") || is("pjsip show endpoints")) {
        endpoints(exchange, out);
    } else if (is("confbridge list")) {
        rooms(exchange, out);
    } else if (is("manager show connected")) {
        out.lines = {"  Username         IP Address                                               "
                     "Start       Elapsed     FileDes   HttpCnt   ReadPerms   WritePerms"_ba,
                     "  " + column(user, 16) + " 127.0.0.1", "1 users connected."_ba};
    } else if (const QByteArray gone = after("channel request hangup "); !gone.isEmpty()) {
        Channel *channel = company.channel(gone);
        out.lines.append(channel ? QByteArray("Requested Hangup on channel '" + channel->name + "'")
                                 : QByteArray(gone + " is not a known channel"));
        if (channel)
            exchange.calls.hangUp(*channel);
    } else {
        out.known = false;
        out.lines.append("No such command '" + words + "' (type 'core show help " + words +
                         "' for other possible commands)");
    }
    return out;
}

CliOutput runOldCommand(Exchange &exchange, const QByteArray &command)
{
    CliOutput out;
    Company &company = exchange.company;
    const QByteArray words = command.simplified();
    if (words == "show version") {
        out.lines.append("Asterisk 1.0.12 built by demo@cordboard on a x86_64 running Linux"_ba);
    } else if (words == "show channels") {
        out.lines.append(
            "        Channel  (Context    Extension    Pri )   State Appl.         Data           "_ba);
        for (const auto &[id, channel] : company.channels())
            out.lines.append(channel->name.rightJustified(15) + "  (" +
                             column(channel->context, 10) + ' ' + column(channel->extension, 12) +
                             ' ' + QByteArray::number(channel->priority).leftJustified(4) + ") " +
                             channelWord(channel->state).rightJustified(7) + ' ' +
                             column(channel->application, 13) + ' ' + column(channel->data, 15));
        out.lines.append(QByteArray::number(company.channels().size()) + " active channel(s)");
    } else if (words == "show uptime") {
        out.lines.append("System uptime: " +
                         spoken((company.clock().now() - company.started()) / 1000));
    } else if (words == "show queues") {
        queues(exchange, {}, out);
    } else if (words == "show voicemail users") {
        voicemail(exchange, out);
    } else if (words == "show manager connected") {
        out.lines = {"  Username         IP Address     "_ba,
                     "  demo             127.0.0.1      "_ba};
    } else if (words != "extensions reload" && words != "reload") { // these print nothing
        out.known = false;
        // 1.0/command.ami: only the first word is named where even that is unknown.
        const QByteArray first =
            words.left(words.indexOf(' ') < 0 ? words.size() : words.indexOf(' '));
        out.lines.append("No such command '" + (first == "show" ? words : first) +
                         "' (type 'help' for help)");
    }
    return out;
}

} // namespace demo
