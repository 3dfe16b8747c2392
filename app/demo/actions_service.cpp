// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"
#include "exchange.h"
#include "modern.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

// --- queues --------------------------------------------------------------------------------------

bool isTrue(const QByteArray &word)
{
    const QByteArray lower = word.toLower();
    return lower == "yes" || lower == "true" || lower == "y" || lower == "t" || lower == "1" ||
           lower == "on";
}

void done(Client &client, const Request &request, const QByteArray &error, QByteArrayView words)
{
    if (error.isEmpty())
        client.succeed(request, words);
    else
        client.refuse(request, error);
}

void queueAdd(Client &client, const Request &request)
{
    const QByteArray queue = request.value("Queue");
    const QByteArray interface = request.value("Interface");
    if (queue.isEmpty() || interface.isEmpty()) {
        client.refuse(request,
                      queue.isEmpty() ? "'Queue' not specified." : "'Interface' not specified.");
        return;
    }
    done(client, request,
         client.exchange().queues.add(queue, interface, request.value("MemberName"),
                                      request.value("Penalty").toInt(),
                                      isTrue(request.value("Paused"))),
         "Added interface to queue");
}

void queueRemove(Client &client, const Request &request)
{
    const QByteArray queue = request.value("Queue");
    const QByteArray interface = request.value("Interface");
    if (queue.isEmpty() || interface.isEmpty()) {
        client.refuse(request, "Need 'Queue' and 'Interface' parameters.");
        return;
    }
    done(client, request, client.exchange().queues.remove(queue, interface),
         "Removed interface from queue");
}

void queuePause(Client &client, const Request &request)
{
    const QByteArray interface = request.value("Interface");
    const QByteArray paused = request.value("Paused");
    if (interface.isEmpty() || paused.isEmpty()) {
        client.refuse(request, "Need 'Interface' and 'Paused' parameters.");
        return;
    }
    done(client, request,
         client.exchange().queues.pause(request.value("Queue"), interface, isTrue(paused),
                                        request.value("Reason")),
         isTrue(paused) ? "Interface paused successfully" : "Interface unpaused successfully");
}

void queuePenalty(Client &client, const Request &request)
{
    const QByteArray interface = request.value("Interface");
    const QByteArray penalty = request.value("Penalty");
    if (interface.isEmpty() || penalty.isEmpty()) {
        client.refuse(request, "Need 'Interface' and 'Penalty' parameters.");
        return;
    }
    done(client, request,
         client.exchange().queues.setPenalty(request.value("Queue"), interface, penalty.toInt()),
         "Interface penalty set successfully");
}

/// The queue and the waiting caller that the action names; an empty one after the refusal.
std::pair<QByteArray, QByteArray> callerOf(Client &client, const Request &request)
{
    const QByteArray queue = request.value("Queue");
    const QByteArray caller = request.value("Caller");
    if (!queue.isEmpty() && !caller.isEmpty())
        return {queue, caller};
    client.refuse(request, queue.isEmpty() ? "'Queue' not specified." : "'Caller' not specified.");
    return {};
}

void queueChangePriority(Client &client, const Request &request)
{
    const auto [queue, caller] = callerOf(client, request);
    if (queue.isEmpty())
        return;
    bool isNumber = false;
    const int priority = request.value("Priority").toInt(&isNumber);
    if (!isNumber) {
        client.refuse(request, "'Priority' need integer.");
        return;
    }
    done(client, request,
         client.exchange().queues.setPriority(queue, caller, priority,
                                              isTrue(request.value("Immediate"))),
         "Priority change for caller on queue");
}

void queueWithdraw(Client &client, const Request &request)
{
    const auto [queue, caller] = callerOf(client, request);
    if (!queue.isEmpty())
        done(client, request, client.exchange().queues.withdraw(queue, caller),
             "Withdraw requested successfully");
}

void queueStatus(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    const QByteArray wanted = request.value("Queue");
    client.startList(request, "Queue status will follow");
    qsizetype items = 0;
    const auto send = [&](Block &block) {
        client.send(block.optional("ActionID", request.id()));
        ++items;
    };
    for (const Queue &queue : std::as_const(company.queues())) {
        if (!wanted.isEmpty() && queue.name.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        Block params{"QueueParams"};
        params.field("Queue", queue.name)
            .field("Max", 0)
            .field("Strategy", queue.strategy)
            .field("Calls", queue.callers.size())
            .field("Holdtime", queue.holdSeconds)
            .field("TalkTime", queue.talkSeconds)
            .field("Completed", queue.completed)
            .field("Abandoned", queue.abandoned)
            .field("ServiceLevel", 0)
            .field("ServicelevelPerf", "0.0")
            .field("ServicelevelPerf2", "0.0")
            .field("Weight", 0);
        send(params);
        for (const Member &member : queue.members) {
            const DeviceState state =
                member.person == Nobody ? DeviceState::Invalid : company.deviceOf(member.person);
            Block block{"QueueMember"};
            block.field("Queue", queue.name)
                .field("Name", member.name)
                .field("Location", member.interface)
                .field("StateInterface", member.interface)
                .field("Membership", member.membership)
                .field("Penalty", member.penalty)
                .field("CallsTaken", member.taken)
                .field("LastCall", member.lastCall)
                .field("LastPause", member.lastPause)
                .field("LoginTime", member.login)
                .field("InCall", member.inCall)
                .field("Status", int(state))
                .field("Paused", member.paused ? 1 : 0)
                .field("PausedReason", member.reason)
                .field("Wrapuptime", 0);
            send(block);
        }
        int position = 0;
        for (const Waiting &waiting : queue.callers) {
            ++position;
            const Channel *channel = company.channel(waiting.channel);
            if (!channel)
                continue;
            Block block{"QueueEntry"};
            block.field("Queue", queue.name)
                .field("Position", position)
                .field("Channel", channel->name)
                .field("Uniqueid", channel->uniqueId)
                .known("CallerIDNum", channel->callerNumber)
                .known("CallerIDName", channel->callerName)
                .known("ConnectedLineNum", channel->connectedNumber)
                .known("ConnectedLineName", channel->connectedName)
                .field("Wait", (company.clock().now() - waiting.since) / 1000)
                .field("Priority", waiting.priority);
            send(block);
        }
    }
    client.send(client.listEnd(request, "QueueStatusComplete", items));
}

void queueSummary(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    const QByteArray wanted = request.value("Queue");
    client.startList(request, "Queue summary will follow");
    qsizetype items = 0;
    for (const Queue &queue : std::as_const(company.queues())) {
        if (!wanted.isEmpty() && queue.name.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        int loggedIn = 0, available = 0;
        for (const Member &member : queue.members) {
            const DeviceState state =
                member.person == Nobody ? DeviceState::Invalid : company.deviceOf(member.person);
            loggedIn += state != DeviceState::Unavailable && state != DeviceState::Invalid ? 1 : 0;
            available += state == DeviceState::NotInUse && !member.paused ? 1 : 0;
        }
        const qint64 longest =
            queue.callers.isEmpty() ? 0 : (company.clock().now() - queue.callers[0].since) / 1000;
        client.send(Block("QueueSummary")
                        .field("Queue", queue.name)
                        .field("LoggedIn", loggedIn)
                        .field("Available", available)
                        .field("Callers", queue.callers.size())
                        .field("HoldTime", queue.holdSeconds)
                        .field("TalkTime", queue.talkSeconds)
                        .field("LongestHoldTime", longest)
                        .optional("ActionID", request.id()));
        ++items;
    }
    client.send(client.listEnd(request, "QueueSummaryComplete", items));
}

// --- parking -------------------------------------------------------------------------------------

void parkinglots(Client &client, const Request &request)
{
    client.startList(request, "Parking lots will follow");
    client.send(client.item(request, "Parkinglot")
                    .field("Name", "default")
                    .field("StartSpace", Company::FirstSpace)
                    .field("StopSpace", Company::LastSpace)
                    .field("Timeout", client.exchange().company.options().parkSeconds));
    client.send(client.listEnd(request, "ParkinglotsComplete", 1));
}

void parkedCalls(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    const QByteArray lot = request.value("ParkingLot");
    client.startList(request, "Parked calls will follow");
    qsizetype items = 0;
    for (const ParkedCall &call : std::as_const(company.parked())) {
        const Channel *channel = company.channel(call.channel);
        if (!channel || (!lot.isEmpty() && lot != "default"))
            continue;
        Block block{"ParkedCall"};
        parkedCallFields(block, call, *channel, nullptr, company.clock().now());
        client.send(block.optional("ActionID", request.id()));
        ++items;
    }
    client.send(client.listEnd(request, "ParkedCallsComplete", items).field("Total", items));
}

// --- rooms ---------------------------------------------------------------------------------------

void roomList(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    if (company.rooms().empty()) {
        client.refuse(request, "No active conferences.");
        return;
    }
    client.startList(request, "Confbridge conferences will follow");
    for (const auto &[name, room] : company.rooms())
        client.send(client.item(request, "ConfbridgeListRooms")
                        .field("Conference", name)
                        .field("Parties", room.participants.size())
                        .field("Marked", 0)
                        .field("Locked", room.locked ? "Yes" : "No")
                        .field("Muted", "No"));
    client.send(
        client.listEnd(request, "ConfbridgeListRoomsComplete", qsizetype(company.rooms().size())));
}

/// The room that the action names, or null after the refusal.
Room *roomOf(Client &client, const Request &request)
{
    const QByteArray name = request.value("Conference");
    Room *room = name.isEmpty() ? nullptr : client.exchange().rooms.room(name);
    if (!room)
        client.refuse(request, name.isEmpty() ? "No Conference name provided."
                               : client.exchange().company.rooms().empty()
                                   ? "No active conferences."
                                   : "No Conference by that name found.");
    return room;
}

void participants(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    const Room *room = roomOf(client, request);
    if (!room)
        return;
    client.startList(request, "Confbridge user list will follow");
    for (const Participant &one : room->participants) {
        const Channel *channel = company.channel(one.channel);
        if (!channel)
            continue;
        client.send(client.item(request, "ConfbridgeList")
                        .field("Conference", room->name)
                        .field("Admin", one.admin ? "Yes" : "No")
                        .field("MarkedUser", "No")
                        .field("WaitMarked", "No")
                        .field("EndMarked", "No")
                        .field("EndMarkedAny", "No")
                        .field("Waiting", "No")
                        .field("Muted", one.muted ? "Yes" : "No")
                        .field("Talking", "No")
                        .field("AnsweredTime", (company.clock().now() - one.since) / 1000)
                        .snapshot(*channel));
    }
    client.send(client.listEnd(request, "ConfbridgeListComplete", room->participants.size()));
}

/// Does \a act to the participants that the action names.
template <class Act>
void toParticipants(Client &client, const Request &request, QByteArrayView words, bool needsName,
                    Act act)
{
    const QByteArray channel = request.value("Channel");
    if (needsName && channel.isEmpty() && !request.value("Conference").isEmpty()) {
        client.refuse(request, "No channel name provided.");
        return;
    }
    const Room *room = roomOf(client, request);
    if (!room)
        return;
    const QByteArray name = room->name;
    if (act(name, channel))
        client.succeed(request, words);
    else
        client.refuse(request, "No Channel by that name found in Conference.");
}

void mute(Client &client, const Request &request)
{
    toParticipants(client, request, "User muted", true, [&](const auto &room, const auto &channel) {
        return client.exchange().rooms.setMuted(room, channel, true);
    });
}

void unmute(Client &client, const Request &request)
{
    toParticipants(client, request, "User unmuted", true,
                   [&](const auto &room, const auto &channel) {
                       return client.exchange().rooms.setMuted(room, channel, false);
                   });
}

void kick(Client &client, const Request &request)
{
    toParticipants(client, request, "User kicked", false,
                   [&](const auto &room, const auto &channel) {
                       return client.exchange().rooms.kick(room, channel);
                   });
}

void lock(Client &client, const Request &request)
{
    if (Room *room = roomOf(client, request)) {
        room->locked = true;
        client.succeed(request, "Conference locked");
    }
}

void unlock(Client &client, const Request &request)
{
    if (Room *room = roomOf(client, request)) {
        room->locked = false;
        client.succeed(request, "Conference unlocked");
    }
}

/// From 12 on: the channel that the agent waits on, if it is logged in.
void agents(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.startList(request, "Agents will follow");
    for (const PoolAgent &agent : std::as_const(company.agents())) {
        const Channel *channel = company.channel(agent.channel);
        Block block("Agents");
        block.field("Agent", agent.id)
            .field("Name", agent.name)
            .field("Status", channel ? "AGENT_IDLE" : "AGENT_LOGGEDOFF");
        if (channel)
            block.field("LoggedInTime", agent.since / 1000).snapshot(*channel);
        client.send(block.optional("ActionID", request.id()));
    }
    client.send(client.listEnd(request, "AgentsComplete", company.agents().size()));
}

constexpr Action actions[] = {
    {"Agents", "Lists agents and their status.", AgentRight, agents},
    {"ConfbridgeKick", "Kick a Confbridge user.", Call, kick},
    {"ConfbridgeList", "List participants in a conference.", Reporting, participants},
    {"ConfbridgeListRooms", "List active conferences.", Reporting, roomList},
    {"ConfbridgeLock", "Lock a Confbridge conference.", Call, lock},
    {"ConfbridgeMute", "Mute a Confbridge user.", Call, mute},
    {"ConfbridgeUnlock", "Unlock a Confbridge conference.", Call, unlock},
    {"ConfbridgeUnmute", "Unmute a Confbridge user.", Call, unmute},
    {"ParkedCalls", "List parked calls.", Call, parkedCalls},
    {"Parkinglots", "Get a list of parking lots", Call, parkinglots},
    {"QueueAdd", "Add interface to queue.", AgentRight, queueAdd},
    {"QueueChangePriorityCaller", "Change priority of a caller on queue.", 0, queueChangePriority},
    {"QueuePause", "Makes a queue member temporarily unavailable.", AgentRight, queuePause},
    {"QueuePenalty", "Set the penalty for a queue member.", AgentRight, queuePenalty},
    {"QueueRemove", "Remove interface from queue.", AgentRight, queueRemove},
    {"QueueStatus", "Show queue status.", 0, queueStatus},
    {"QueueSummary", "Show queue summary.", 0, queueSummary},
    {"QueueWithdrawCaller", "Request to withdraw a caller from the queue back to the dialplan.", 0,
     queueWithdraw},
};

} // namespace

std::span<const Action> serviceActions()
{
    return actions;
}

} // namespace demo
