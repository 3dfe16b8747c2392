// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"
#include "exchange.h"

#include <QPointer>

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

void hangup(Client &client, const Request &request)
{
    const QByteArray name = request.value("Channel");
    if (name.isEmpty()) {
        client.refuse(request, "No channel specified");
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

constexpr Action actions[] = {
    {"Hangup", "Hangup channel.", System | Call, hangup},
    {"Originate", "Originate a call.", OriginateRight, originate},
};

} // namespace

std::span<const Action> callActions()
{
    return actions;
}

} // namespace demo
