// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"
#include "cli.h"
#include "exchange.h"
#include "legacy.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

void login(Client &client, const Request &request)
{
    client.login(request);
}

void challenge(Client &client, const Request &request)
{
    client.challenge(request);
}

void logoff(Client &client, const Request &request)
{
    client.logoff(request);
}

void ping(Client &client, const Request &request)
{
    client.send(client.answer(request, "Pong"));
}

void events(Client &client, const Request &request)
{
    const qint64 mask = rightsOf(request.value("EventMask"));
    client.setEventMask(quint32(std::max<qint64>(mask, 0)));
    // 1.0 answers to "off" and to a list; to "on", "all" and nothing it says nothing at all.
    if (mask == 0)
        client.send(client.answer(request, "Events Off"));
    else if (mask > 0 && mask != EveryRight)
        client.send(client.answer(request, "Events On"));
}

void listCommands(Client &client, const Request &request)
{
    Block block = client.answer(request);
    for (const Action &action : client.actions())
        if (client.mayCall(action) && *action.synopsis)
            block.field(action.name, action.synopsis);
    client.send(block);
}

void command(Client &client, const Request &request)
{
    const CliOutput output = runOldCommand(client.exchange(), request.value("Command"));
    QByteArray text = "Response: Follows\r\n";
    if (!request.id().isEmpty())
        text += "ActionID: " + request.id() + "\r\n";
    for (const QByteArray &line : output.lines)
        text += line + '\n';
    client.send(QByteArray(text + "--END COMMAND--\r\n\r\n"));
}

/// The refusals that hold a line feed of their own: `Message: Invalid priority\n`.
void refuseWithFeed(Client &client, const Request &request, QByteArrayView words)
{
    QByteArray text = client.answer(request, "Error").field("Message", words).finish();
    text.insert(text.size() - 4, '\n');
    client.send(text);
}

void originate(Client &client, const Request &request)
{
    const QByteArray priority = request.value("Priority");
    bool number = true;
    if (!priority.isEmpty() && (priority.toInt(&number) < 1 || !number)) {
        refuseWithFeed(client, request, "Invalid priority");
        return;
    }
    if (!request.value("Channel").contains('/')) {
        refuseWithFeed(client, request, "Invalid channel");
        return;
    }
    modernAction("Originate")->run(client, request);
}

void redirect(Client &client, const Request &request)
{
    Exchange &exchange = client.exchange();
    const QByteArray name = request.value("Channel");
    const QByteArray extra = request.value("ExtraChannel");
    const QByteArray priority = request.value("Priority");
    bool number = true;
    const int first = priority.isEmpty() ? 1 : priority.toInt(&number);
    if (name.isEmpty()) {
        client.refuse(request, "Channel not specified");
        return;
    }
    if (!number) {
        refuseWithFeed(client, request, "Invalid priority");
        return;
    }
    Channel *channel = exchange.company.channel(name);
    if (!channel) {
        client.refuse(request, "Channel not existent");
        return;
    }
    const QByteArray asked = request.value("Context");
    const QByteArray context = asked.isEmpty() ? channel->context : asked;
    const QByteArray extension = request.value("Exten");
    Channel *other = extra.isEmpty() ? nullptr : exchange.company.channel(extra);
    channel->byHand = true;
    // 1.0 sends the events of the act before its answer (tests/data/1.0/redirect-blind.ami).
    if (other) { // both go to Exten: ExtraExten is for 1.6.2 and later
        other->byHand = true;
        exchange.calls.redirectBoth(*channel, *other, context, extension, first, context, extension,
                                    first);
    } else {
        exchange.calls.redirect(*channel, context, extension, first);
    }
    if (!extra.isEmpty() && !other)
        client.refuse(request, "Channel not existent");
    else
        client.succeed(request, other ? "Dual Redirect successful" : "Redirect successful");
}

void absoluteTimeout(Client &client, const Request &request)
{
    const QByteArray name = request.value("Channel");
    const QByteArray timeout = request.value("Timeout");
    Channel *channel = client.exchange().company.channel(name);
    if (name.isEmpty()) {
        client.refuse(request, "No channel specified");
    } else if (timeout.isEmpty() || timeout.toInt() == 0) {
        client.refuse(request, "No timeout specified");
    } else if (!channel) {
        client.refuse(request, "No such channel");
    } else {
        client.succeed(request, "Timeout Set");
        client.exchange().calls.limit(*channel, std::clamp(timeout.toInt(), 0, 86'400));
    }
}

void getvar(Client &client, const Request &request)
{
    const QByteArray name = request.value("Channel");
    const QByteArray variable = request.value("Variable");
    const Channel *channel = client.exchange().company.channel(name);
    if (name.isEmpty() || !channel) {
        client.refuse(request, name.isEmpty() ? "No channel specified" : "No such channel");
        return;
    }
    if (variable.isEmpty()) {
        client.refuse(request, "No variable specified");
        return;
    }
    // 1.0 makes the variable's name a header, knows no functions, and says (null) for nothing.
    const QByteArray value = channel->variables.value(variable);
    QByteArray header = variable;
    header.replace(':', '_');
    Block block;
    client.send(block.field("Response", "Success")
                    .field(header, value.isEmpty() ? "(null)"_ba : value)
                    .optional("ActionID", request.id()));
}

void status(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    const QByteArray name = request.value("Channel");
    client.succeed(request, "Channel status will follow");
    if (!name.isEmpty() && !company.channel(name)) {
        client.refuse(request, "No such channel"); // a second answer: 1.0/errors.ami
        return;
    }
    for (const auto &[id, channel] : company.channels()) {
        if (!name.isEmpty() && channel->name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        Block block{"Status"};
        block.field("Channel", channel->name)
            .field("CallerID", oldCallerId(*channel))
            .field("Account", channel->account)
            .field("State", channelWord(channel->state));
        if (!channel->calledLeg) // only what runs a dialplan tells where it is
            block.field("Context", channel->context)
                .field("Extension", channel->extension)
                .field("Priority", channel->priority)
                .field("Seconds", (company.clock().now() - channel->born) / 1000);
        if (const Channel *other = company.partner(*channel))
            block.field("Link", other->name);
        client.send(block.field("Uniqueid", channel->uniqueId).optional("ActionID", request.id()));
    }
    client.send(client.item(request, "StatusComplete"));
}

void queueStatus(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.succeed(request, "Queue status will follow");
    for (const Queue &queue : std::as_const(company.queues())) {
        client.send(Block("QueueParams")
                        .field("Queue", queue.name)
                        .field("Max", 0)
                        .field("Calls", queue.callers.size())
                        .field("Holdtime", queue.holdSeconds)
                        .field("Completed", queue.completed)
                        .field("Abandoned", queue.abandoned)
                        .field("ServiceLevel", 0)
                        .field("ServicelevelPerf", "0.0")
                        .optional("ActionID", request.id()));
        for (const Member &member : queue.members)
            client.send(Block("QueueMember")
                            .field("Queue", queue.name)
                            .field("Location", member.interface)
                            .field("Membership", member.membership)
                            .field("Penalty", member.penalty)
                            .field("CallsTaken", member.taken)
                            .field("LastCall", member.lastCall)
                            .optional("ActionID", request.id()));
        int position = 0;
        for (const Waiting &waiting : queue.callers) {
            ++position;
            if (const Channel *channel = company.channel(waiting.channel))
                client.send(Block("QueueEntry")
                                .field("Queue", queue.name)
                                .field("Position", position)
                                .field("Channel", channel->name)
                                .field("CallerID", oldCallerId(*channel))
                                .field("Wait", (company.clock().now() - waiting.since) / 1000)
                                .optional("ActionID", request.id()));
        }
    } // and nothing says that this was all: 1.0 knows no QueueStatusComplete
}

void parkedCalls(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.succeed(request, "Parked calls will follow");
    for (const ParkedCall &call : std::as_const(company.parked()))
        if (const Channel *channel = company.channel(call.channel))
            client.send(
                Block("ParkedCall")
                    .field("Exten", call.space)
                    .field("Channel", channel->name)
                    .field("Timeout", call.timeout - (company.clock().now() - call.since) / 1000)
                    .field("CallerID", oldCallerId(*channel))
                    .optional("ActionID", request.id()));
    client.send(client.item(request, "ParkedCallsComplete"));
}

void extensionState(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    const QByteArray extension = request.value("Exten");
    if (extension.isEmpty()) {
        client.refuse(request, "Extension not specified");
        return;
    }
    const QByteArray context = request.value("Context");
    const PersonIndex person = context == "internal" ? company.personAt(extension) : Nobody;
    client.send(
        client.answer(request)
            .field("Message", "Extension Status")
            .field("Exten", extension)
            .field("Context", context)
            .field("Hint", person == Nobody ? QByteArray() : QByteArray("SIP/" + extension))
            .field("Status", person == Nobody ? -1 : oldExtensionNumber(company.deviceOf(person))));
}

template <const char *Name>
void asModern(Client &client, const Request &request)
{
    modernAction(Name)->run(client, request);
}

constexpr char Hangup[] = "Hangup";
constexpr char MailboxCount[] = "MailboxCount";
constexpr char MailboxStatus[] = "MailboxStatus";
constexpr char QueueAdd[] = "QueueAdd";
constexpr char QueueRemove[] = "QueueRemove";
constexpr char Setvar[] = "Setvar";

// The words of 1.0, its "Contol" included. What has no synopsis is not in its ListCommands.
constexpr Action actions[] = {
    {"AbsoluteTimeout", "Set Absolute Timeout", Call, absoluteTimeout},
    {"Challenge", "", 0, challenge},
    {"Command", "Execute Command", Right::Command, command},
    {"Events", "Contol Event Flow", 0, events},
    {"ExtensionState", "Check Extension Status", Call, extensionState},
    {"Getvar", "Gets a Channel Variable", Call, getvar},
    {"Hangup", "Hangup Channel", Call, asModern<Hangup>},
    {"ListCommands", "List available manager commands", 0, listCommands},
    {"Login", "", 0, login},
    {"Logoff", "Logoff Manager", 0, logoff},
    {"MailboxCount", "Check Mailbox Message Count", Call, asModern<MailboxCount>},
    {"MailboxStatus", "Check Mailbox", Call, asModern<MailboxStatus>},
    {"Originate", "Originate Call", Call, originate},
    {"ParkedCalls", "List parked calls", 0, parkedCalls},
    {"Ping", "Ping", 0, ping},
    {"QueueAdd", "Add interface to queue.", AgentRight, asModern<QueueAdd>},
    {"QueueRemove", "Remove interface from queue.", AgentRight, asModern<QueueRemove>},
    {"QueueStatus", "Queue Status", 0, queueStatus},
    {"Redirect", "Redirect", Call, redirect},
    {"Setvar", "Set Channel Variable", Call, asModern<Setvar>},
    {"Status", "Status", Call, status},
};

} // namespace

std::span<const Action> legacyActions()
{
    return actions;
}

} // namespace demo
