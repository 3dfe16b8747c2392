// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"
#include "exchange.h"

#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

void originate(Client &client, const Request &request)
{
    Origination what;
    what.actionId = request.id();
    what.dialled = request.value("Channel");
    what.context = request.value("Context");
    what.extension = request.value("Exten");
    what.application = request.value("Application");
    what.data = request.value("Data");
    what.account = request.value("Account");
    what.uniqueId = request.value("ChannelId");
    what.otherUniqueId = request.value("OtherChannelId");
    what.variables = request.variables();
    if (what.dialled.isEmpty()) {
        client.refuse(request, "Channel not specified");
        return;
    }
    const QByteArray priority = request.value("Priority");
    bool good = true;
    if (!priority.isEmpty() && (priority.toInt(&good) < 1 || !good)) {
        client.refuse(request, "Invalid priority");
        return;
    }
    if (const QByteArray timeout = request.value("Timeout"); !timeout.isEmpty()) {
        what.timeout = timeout.toInt(&good);
        if (!good) {
            client.refuse(request, "Invalid timeout");
            return;
        }
        what.timeout = std::clamp(what.timeout, 0, 3'600'000);
    }
    if (!what.dialled.contains('/')) {
        client.refuse(request, "Invalid channel");
        return;
    }
    if (what.application.isEmpty() &&
        (what.extension.isEmpty() || what.context.isEmpty() || priority.isEmpty())) {
        client.refuse(request, "Originate with 'Exten' requires 'Context' and 'Priority'");
        return;
    }
    // "Ada Lindqvist" <101>, Ada Lindqvist <101> or 101
    const QByteArray id = request.value("CallerID");
    const qsizetype angle = id.indexOf('<');
    if (angle >= 0) {
        what.callerName = id.left(angle).trimmed().replace('"', "");
        what.callerNumber = id.mid(angle + 1, id.indexOf('>', angle) - angle - 1);
    } else {
        what.callerNumber = id;
    }
    const QByteArray async = request.value("Async").toLower();
    if (async == "yes" || async == "true" || async == "1" || async == "on") {
        client.succeed(request, "Originate successfully queued");
    } else {
        const std::function<void()> resume = client.block();
        what.done = [client = QPointer<Client>(&client), request, resume](bool answered) {
            if (!client)
                return;
            if (answered)
                client->succeed(request, "Originate successfully queued");
            else
                client->refuse(request, "Originate failed");
            resume();
        };
    }
    client.exchange().calls.originate(what);
}

/// `Channel: /^PJSIP\/101-/`: everything that the expression matches.
void hangupMany(Client &client, const Request &request, const QByteArray &pattern)
{
    Exchange &exchange = client.exchange();
    const QRegularExpression expression(QString::fromUtf8(pattern));
    if (!expression.isValid()) {
        client.refuse(request, "Regex compile error"); // main/manager.c says what regcomp says
        return;
    }
    QList<ChannelId> meant;
    for (const auto &[id, channel] : exchange.company.channels())
        if (expression.match(QString::fromUtf8(channel->name)).hasMatch())
            meant.append(id);
    client.startList(request, "Channels hung up will follow");
    for (const ChannelId id : std::as_const(meant))
        if (const Channel *channel = exchange.company.channel(id))
            client.send(Block("ChannelHungup")
                            .field("Channel", channel->name)
                            .optional("ActionID", request.id()));
    client.send(client.listEnd(request, "ChannelsHungupListComplete", meant.size()));
    for (const ChannelId id : std::as_const(meant))
        if (Channel *channel = exchange.company.channel(id))
            exchange.calls.hangUp(*channel);
}

void hangup(Client &client, const Request &request)
{
    const QByteArray name = request.value("Channel");
    if (name.isEmpty()) {
        client.refuse(request, "No channel specified");
        return;
    }
    if (name.size() > 2 && name.startsWith('/') && name.endsWith('/') && !client.isLegacy()) {
        hangupMany(client, request, name.mid(1).chopped(1));
        return;
    }
    Channel *channel = client.exchange().company.channel(name);
    if (!channel) {
        client.refuse(request, "No such channel");
        return;
    }
    const int cause = request.value("Cause").toInt();
    client.succeed(request, "Channel Hungup");
    client.exchange().calls.hangUp(*channel, cause >= 1 && cause <= 127 ? cause : 16);
}

/// The channel that the action names, or null after the refusal.
Channel *channelOf(Client &client, const Request &request, QByteArrayView header,
                   QByteArrayView missing, QByteArrayView unknown)
{
    const QByteArray name = request.value(header);
    if (name.isEmpty()) {
        client.refuse(request, missing);
        return nullptr;
    }
    Channel *channel = client.exchange().company.channel(name);
    if (!channel)
        client.refuse(request, unknown.endsWith(": ") ? QByteArray(unknown.toByteArray() + name)
                                                      : unknown.toByteArray());
    return channel;
}

void absoluteTimeout(Client &client, const Request &request)
{
    // 22 says what is missing in this order, and takes no 0 to lift the limit.
    const QByteArray name = request.value("Channel");
    const int seconds = request.value("Timeout").toInt();
    if (name.isEmpty()) {
        client.refuse(request, "No channel specified");
    } else if (seconds <= 0) {
        client.refuse(request, "No timeout specified");
    } else if (Channel *channel = client.exchange().company.channel(name)) {
        client.succeed(request, "Timeout Set");
        client.exchange().calls.limit(*channel, std::min(seconds, 86'400));
    } else {
        client.refuse(request, "No such channel");
    }
}

void redirect(Client &client, const Request &request)
{
    Exchange &exchange = client.exchange();
    struct Target
    {
        QByteArray context, extension, priority;
    };
    const auto target = [&request](const char *prefix) {
        const QByteArray before = prefix;
        return Target{request.value(QByteArray(before + "Context")),
                      request.value(QByteArray(before + "Exten")),
                      request.value(QByteArray(before + "Priority"))};
    };
    Target first = target("");
    Target second = target("Extra");
    const QByteArray name = request.value("Channel");
    const QByteArray extra = request.value("ExtraChannel");
    const auto whole = [&](const Target &one, const char *prefix) {
        const QByteArray before = prefix;
        if (one.context.isEmpty())
            client.refuse(request, QByteArray(before + "Context not specified"));
        else if (one.extension.isEmpty())
            client.refuse(request, QByteArray(before + "Exten not specified"));
        else if (one.priority.isEmpty())
            client.refuse(request, QByteArray(before + "Priority not specified"));
        else if (one.priority.toInt() < 1)
            client.refuse(request, QByteArray(before + "Priority is invalid"));
        else
            return true;
        return false;
    };
    if (name.isEmpty()) {
        client.refuse(request, "Channel not specified");
        return;
    }
    if (!whole(first, ""))
        return;
    if (second.extension.isEmpty() && second.context.isEmpty() && second.priority.isEmpty())
        second = first; // both go to the same place
    else if (!extra.isEmpty() && !whole(second, "Extra"))
        return;
    Channel *channel = exchange.company.channel(name);
    if (!channel) {
        client.refuse(request, QByteArray("Channel does not exist: " + name));
        return;
    }
    channel->byHand = true;
    if (extra.isEmpty()) {
        client.succeed(request, "Redirect successful");
        exchange.calls.redirect(*channel, first.context, first.extension, first.priority.toInt());
        return;
    }
    Channel *other = exchange.company.channel(extra);
    if (!other) {
        client.refuse(request, QByteArray("ExtraChannel does not exist: " + extra));
        return;
    }
    other->byHand = true;
    client.succeed(request, "Dual Redirect successful");
    exchange.calls.redirectBoth(*channel, *other, first.context, first.extension,
                                first.priority.toInt(), second.context, second.extension,
                                second.priority.toInt());
}

void park(Client &client, const Request &request)
{
    Exchange &exchange = client.exchange();
    Channel *channel =
        channelOf(client, request, "Channel", "Channel not specified", "Channel does not exist: ");
    if (!channel)
        return;
    QByteArray parker = request.value("TimeoutChannel");
    if (const qsizetype dash = parker.lastIndexOf('-');
        dash > 0 && exchange.company.channel(parker))
        parker.truncate(dash);
    const QByteArray timeout = request.value("Timeout");
    bool good = true;
    const int ms = timeout.isEmpty() ? 0 : timeout.toInt(&good);
    if (!good || ms < 0) {
        client.refuse(request, "Invalid Timeout value.");
        return;
    }
    channel->byHand = true;
    if (!exchange.parking.park(*channel, parker, ms > 0 ? std::clamp(ms / 1000, 1, 86'400) : 0,
                               request.value("ParkingSpace"))) {
        client.refuse(request, "Park failed");
        return;
    }
    // 22/park-timeout-unpark.ami: a bare LF stands at the end of the value.
    QByteArray answer = client.answer(request).field("Message", "Park successful").finish();
    answer.insert(answer.size() - 4, '\n');
    client.send(answer);
}

void bridge(Client &client, const Request &request)
{
    Exchange &exchange = client.exchange();
    const QByteArray first = request.value("Channel1");
    const QByteArray second = request.value("Channel2");
    if (first.isEmpty() || second.isEmpty()) {
        client.refuse(request, "Missing channel parameter in request");
        return;
    }
    Channel *one = exchange.company.channel(first);
    Channel *two = exchange.company.channel(second);
    if (!one || !two) {
        client.refuse(request, one ? QByteArray("Channel2 does not exist: " + second)
                                   : QByteArray("Channel1 does not exist: " + first));
        return;
    }
    if (one == two) {
        client.refuse(request, "Cannot bridge a channel to itself");
        return;
    }
    one->byHand = two->byHand = true;
    client.succeed(request, "Channels have been bridged");
    exchange.calls.bridge(*one, *two);
}

void mixMonitor(Client &client, const Request &request)
{
    Channel *channel =
        channelOf(client, request, "Channel", "No channel specified", "No such channel");
    if (!channel)
        return;
    if (request.value("File").isEmpty()) {
        client.refuse(request, "Could not start monitoring channel");
        return;
    }
    // 22/record-spy-vars.ami: the answer is followed by one more empty line, then by nothing.
    client.send(client.answer(request).finish() + "\r\n");
    channel->recorded = true;
    client.exchange().company.tell().recording(Happenings::RecordNews::Start, *channel);
}

void stopMixMonitor(Client &client, const Request &request)
{
    Channel *channel =
        channelOf(client, request, "Channel", "No channel specified", "No such channel");
    if (!channel)
        return;
    if (!std::exchange(channel->recorded, false)) {
        client.refuse(request, "Could not stop monitoring channel");
        return;
    }
    client.send(client.answer(request).finish() + "\r\n");
    client.exchange().company.tell().recording(Happenings::RecordNews::Stop, *channel);
}

void getvar(Client &client, const Request &request)
{
    Exchange &exchange = client.exchange();
    const QByteArray variable = request.value("Variable");
    if (variable.isEmpty()) {
        client.refuse(request, "No variable specified");
        return;
    }
    const QByteArray name = request.value("Channel");
    const Channel *channel = name.isEmpty() ? nullptr : exchange.company.channel(name);
    if (!name.isEmpty() && !channel) {
        client.refuse(request, "No such channel");
        return;
    }
    client.send(client.answer(request)
                    .field("Variable", variable)
                    .field("Value", exchange.dialplan.variable(variable, channel)));
}

void setvar(Client &client, const Request &request)
{
    Exchange &exchange = client.exchange();
    const QByteArray variable = request.value("Variable");
    if (variable.isEmpty()) {
        client.refuse(request, "No variable specified");
        return;
    }
    const QByteArray name = request.value("Channel");
    Channel *channel = name.isEmpty() ? nullptr : exchange.company.channel(name);
    if (!name.isEmpty() && !channel) {
        client.refuse(request, "No such channel");
        return;
    }
    if (!channel && variable.startsWith("DB(")) { // as 16.28 and 22.10
        client.refuse(request, "Variable not set");
        return;
    }
    client.succeed(request, "Variable Set");
    if (!channel && variable.startsWith("DEVICE_STATE(Custom:") && variable.endsWith(')'))
        exchange.company.setCustomState(variable.mid(13).chopped(1), request.value("Value"));
    else if (channel && variable == "TIMEOUT(absolute)")
        exchange.calls.limit(*channel, std::clamp(request.value("Value").toInt(), 0, 86'400));
    else if (channel && channel->variables.size() < 100) {
        channel->variables.insert(variable, request.value("Value"));
        exchange.company.tell().varSet(*channel, variable, request.value("Value"));
    }
}

constexpr Action actions[] = {
    {"AbsoluteTimeout", "Set absolute timeout.", System | Call, absoluteTimeout},
    {"Bridge", "Bridge two channels already in the PBX.", Call, bridge},
    {"Getvar", "Gets a channel variable or function value.", Call | Reporting, getvar},
    {"Hangup", "Hangup channel.", System | Call, hangup},
    {"MixMonitor",
     "Record a call and mix the audio during the recording.  Use of StopMixMonitor is required to "
     "guarantee the audio file is available for processing during dialplan execution.",
     System, mixMonitor},
    {"Originate", "Originate a call.", OriginateRight, originate},
    {"Park", "Park a channel.", Call, park},
    {"Redirect", "Redirect (transfer) a call.", Call, redirect},
    {"Setvar", "Sets a channel variable or function value.", Call, setvar},
    {"StopMixMonitor",
     "Stop recording a call through MixMonitor, and free the recording's file handle.",
     System | Call, stopMixMonitor},
};

} // namespace

std::span<const Action> callActions()
{
    return actions;
}

} // namespace demo
