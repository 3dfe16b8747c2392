// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"
#include "exchange.h"

#include <QCryptographicHash>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QByteArray elapsed(qint64 ms)
{
    const qint64 all = std::max<qint64>(ms, 0) / 1000;
    const auto two = [](qint64 n) { return QByteArray::number(n).rightJustified(2, '0'); };
    return two(all / 3600) + ':' + two(all / 60 % 60) + ':' + two(all % 60);
}

QByteArray bridgeOf(Company &company, const Channel &channel)
{
    const Bridge *bridge = company.bridge(channel.bridge);
    return bridge ? bridge->uniqueId : QByteArray();
}

void coreShowChannels(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.startList(request, "Channels will follow");
    for (const auto &[id, channel] : company.channels())
        client.send(client.item(request, "CoreShowChannel")
                        .snapshot(*channel)
                        .field("Application", channel->application)
                        .field("ApplicationData", channel->data)
                        .field("Duration", elapsed(company.clock().now() - channel->born))
                        .field("BridgeId", bridgeOf(company, *channel)));
    client.send(
        client.listEnd(request, "CoreShowChannelsComplete", qsizetype(company.channels().size())));
}

void endpoints(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.startList(request, "A listing of Endpoints follows, presented as EndpointList events");
    const auto item = [&](const QByteArray &name, const QByteArray &contacts, DeviceState state,
                          qsizetype active) {
        client.send(client.item(request, "EndpointList")
                        .field("ObjectType", "endpoint")
                        .field("ObjectName", name)
                        .field("Transport", "")
                        .field("Aor", name)
                        .field("Auths", name)
                        .field("OutboundAuths", "")
                        .field("Contacts", contacts)
                        .field("DeviceState", endpointWord(state))
                        .field("ActiveChannels", active));
    };
    for (int i = 0; i < int(company.people().size()); ++i) {
        const Person &someone = company.person(i);
        item(someone.extension,
             someone.online ? QByteArray(someone.extension + '/' + someone.contact + ',')
                            : QByteArray(),
             company.deviceOf(i), someone.channels.size());
    }
    int lines = 0;
    for (const auto &[id, channel] : company.channels())
        lines += channel->person == Nobody && channel->technology == "PJSIP" ? 1 : 0;
    item("trunk"_ba, "trunk/sip:127.0.0.1:5070,"_ba,
         lines > 0 ? DeviceState::InUse : DeviceState::NotInUse, lines);
    client.send(client.listEnd(request, "EndpointListComplete", company.people().size() + 1));
}

void extensionStates(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.startList(request, "Extension Statuses will follow");
    qsizetype items = 0;
    const auto item = [&](const QByteArray &extension, const QByteArray &context,
                          const QByteArray &hint, DeviceState state) {
        client.send(client.item(request, "ExtensionStatus")
                        .field("Exten", extension)
                        .field("Context", context)
                        .field("Hint", hint)
                        .field("Status", extensionNumber(state))
                        .field("StatusText", extensionWord(state)));
        ++items;
    };
    for (int i = 0; i < int(company.people().size()); ++i)
        item(company.person(i).extension, "hints"_ba,
             company.technology() + '/' + company.person(i).extension, company.deviceOf(i));
    for (const Queue &queue : std::as_const(company.queues()))
        item(queue.extension, "hints"_ba, "Queue:" + queue.name,
             queue.callers.isEmpty() ? DeviceState::NotInUse : DeviceState::Ringing);
    item("300"_ba, "hints"_ba, "confbridge:300"_ba,
         company.rooms().count("300"_ba) > 0 ? DeviceState::InUse : DeviceState::NotInUse);
    for (int space = Company::FirstSpace; space <= Company::LastSpace; ++space) {
        bool taken = false;
        for (const ParkedCall &call : company.parked())
            taken = taken || call.space == space;
        const QByteArray extension = QByteArray::number(space);
        item(extension, "parkedcalls"_ba, "park:" + extension + "@parkedcalls",
             taken ? DeviceState::InUse : DeviceState::NotInUse);
    }
    client.send(client.listEnd(request, "ExtensionStateListComplete", items));
}

void extensionState(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    const QByteArray extension = request.value("Exten");
    const QByteArray asked = request.value("Context");
    const QByteArray context = asked.isEmpty() ? "default"_ba : asked;
    if (extension.isEmpty()) {
        client.refuse(request, "Extension not specified");
        return;
    }
    QByteArray hint;
    DeviceState state = DeviceState::NotInUse;
    const PersonIndex person = company.personAt(extension);
    const bool reachable = context == "internal" || context == "hints";
    if (reachable && person != Nobody) {
        hint = company.technology() + '/' + extension;
        state = company.deviceOf(person);
    } else if (reachable && extension == "300") {
        hint = "confbridge:300";
        state = company.rooms().count("300"_ba) > 0 ? DeviceState::InUse : DeviceState::NotInUse;
    } else if (reachable) {
        for (const Queue &queue : std::as_const(company.queues()))
            if (queue.extension == extension) {
                hint = "Queue:" + queue.name;
                state = queue.callers.isEmpty() ? DeviceState::NotInUse : DeviceState::Ringing;
            }
    }
    client.send(client.answer(request)
                    .field("Message", "Extension Status")
                    .field("Exten", extension)
                    .field("Context", context)
                    .field("Hint", hint)
                    .field("Status", hint.isEmpty() ? -1 : extensionNumber(state))
                    .field("StatusText", hint.isEmpty() ? "Unknown"_ba : extensionWord(state)));
}

const Person *mailboxOf(Client &client, const QByteArray &mailbox)
{
    Company &company = client.exchange().company;
    const qsizetype at = mailbox.indexOf('@');
    if (at >= 0 && mailbox.mid(at + 1) != "default")
        return nullptr;
    const PersonIndex person = company.personAt(at < 0 ? mailbox : mailbox.left(at));
    return person == Nobody ? nullptr : &company.person(person);
}

void mailboxStatus(Client &client, const Request &request)
{
    const QByteArray mailbox = request.value("Mailbox");
    if (mailbox.isEmpty()) {
        client.refuse(request, "Mailbox not specified");
        return;
    }
    const Person *person = mailboxOf(client, mailbox);
    client.send(client.answer(request)
                    .field("Message", "Mailbox Status")
                    .field("Mailbox", mailbox)
                    .field("Waiting", person && person->newMessages > 0 ? 1 : 0));
}

void mailboxCount(Client &client, const Request &request)
{
    const QByteArray mailbox = request.value("Mailbox");
    if (mailbox.isEmpty()) {
        client.refuse(request, "Mailbox not specified");
        return;
    }
    const Person *person = mailboxOf(client, mailbox);
    Block block = client.answer(request);
    block.field("Message", "Mailbox Message Count").field("Mailbox", mailbox);
    if (!client.isLegacy())
        block.field("UrgMessages", 0);
    client.send(block.field("NewMessages", person ? person->newMessages : 0)
                    .field("OldMessages", person ? person->oldMessages : 0));
}

void status(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    const QByteArray name = request.value("Channel");
    if (!name.isEmpty() && !company.channel(name)) {
        client.refuse(request, "No such channel");
        return;
    }
    client.startList(request, "Channel status will follow");
    int items = 0;
    const qint64 now = company.clock().now();
    for (const auto &[id, channel] : company.channels()) {
        if (!name.isEmpty() && channel->name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        Block block{"Status"};
        block.field("Privilege", "Call")
            .snapshot(*channel)
            .field("Type", channel->technology)
            .field("DNID", "")
            .known("EffectiveConnectedLineNum", channel->connectedNumber)
            .known("EffectiveConnectedLineName", channel->connectedName)
            .field("TimeToHangup", channel->endsAt / 1000)
            .field("BridgeID", bridgeOf(company, *channel))
            .field("Application", channel->application)
            .field("Data", channel->data)
            .field("Nativeformats", "(ulaw)")
            .field("Readformat", "ulaw")
            .field("Readtrans", "")
            .field("Writeformat", "ulaw")
            .field("Writetrans", "")
            .field("Callgroup", 0)
            .field("Pickupgroup", 0)
            .field("Seconds", (now - channel->born) / 1000)
            .optional("ActionID", request.id());
        client.send(block);
        ++items;
    }
    client.send(client.listEnd(request, "StatusComplete", items).field("Items", items));
}

void deviceStates(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.startList(request, "Device State Changes will follow");
    qsizetype items = 0;
    const auto item = [&](const QByteArray &device, DeviceState state) {
        client.send(client.item(request, "DeviceStateChange")
                        .field("Device", device)
                        .field("State", deviceWord(state)));
        ++items;
    };
    const auto used = [](bool is) { return is ? DeviceState::InUse : DeviceState::NotInUse; };
    for (int i = 0; i < int(company.people().size()); ++i) {
        const Person &someone = company.person(i);
        item(company.technology() + '/' + someone.extension, company.deviceOf(i));
        item("MWI:" + someone.extension + "@default", used(someone.newMessages > 0));
    }
    for (const Queue &queue : std::as_const(company.queues())) {
        item("Queue:" + queue.name,
             queue.callers.isEmpty() ? DeviceState::NotInUse : DeviceState::Ringing);
        for (const Member &member : queue.members)
            item("Queue:" + queue.name + "_pause_" + member.interface, used(member.paused));
    }
    item("confbridge:300"_ba, used(company.rooms().count("300"_ba) > 0));
    const auto &custom = company.customStates();
    for (auto it = custom.cbegin(); it != custom.cend(); ++it)
        item(it.key(), it.value());
    client.send(client.listEnd(request, "DeviceStateListComplete", items));
}

void presenceStates(Client &client, const Request &request)
{
    client.startList(request, "Presence State Changes will follow");
    client.send(client.listEnd(request, "PresenceStateListComplete", 0));
}

void contacts(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.startList(request, "A listing of Contacts follows, presented as ContactList events");
    qsizetype items = 0;
    for (const Person &someone : std::as_const(company.people())) {
        if (!someone.online)
            continue;
        const QByteArray hash =
            QCryptographicHash::hash(someone.contact, QCryptographicHash::Md5).toHex();
        client.send(client.item(request, "ContactList")
                        .field("ObjectType", "contact")
                        .field("ObjectName", QByteArray(someone.extension + ";@" + hash))
                        .field("ViaAddr", "127.0.0.1")
                        .field("QualifyTimeout", "3.000000")
                        .field("Qualify2xxOnly", "false")
                        .field("CallId", hash.left(16))
                        .field("RegServer", "")
                        .field("PruneOnBoot", "no")
                        .field("Path", "")
                        .field("Endpoint", someone.extension)
                        .field("ViaPort", 25060)
                        .field("AuthenticateQualify", "no")
                        .field("Uri", someone.contact)
                        .field("QualifyFrequency", 0)
                        .field("UserAgent", "Cordboard demo phone")
                        .field("ExpirationTime", company.clock().seconds() + 3'600)
                        .field("OutboundProxy", "")
                        .field("Status", "NonQualified")
                        .field("RoundtripUsec", "N/A"));
        ++items;
    }
    client.send(client.listEnd(request, "ContactListComplete", items));
}

void registrations(Client &client, const Request &request)
{
    client.startList(request, "Following are Events for each Outbound registration");
    client.send(client.item(request, "OutboundRegistrationDetail")
                    .field("ObjectType", "registration")
                    .field("ObjectName", "trunk")
                    .field("MaxRetries", 10)
                    .field("ClientUri", "sip:company@sip.example.net")
                    .field("SecurityNegotiation", "no")
                    .field("AuthRejectionPermanent", "true")
                    .field("ServerUri", "sip:sip.example.net")
                    .field("MaxRandomInitialDelay", 0)
                    .field("SupportPath", "false")
                    .field("RetryInterval", 60)
                    .field("ContactHeaderParams", "")
                    .field("Expiration", 3'600)
                    .field("Transport", "")
                    .field("Line", "false")
                    .field("ContactUser", "company")
                    .field("Endpoint", "trunk")
                    .field("UserAgent", "")
                    .field("ForbiddenRetryInterval", 0)
                    .field("OutboundAuth", "trunk")
                    .field("OutboundProxy", "")
                    .field("FatalRetryInterval", 0)
                    .field("SupportOutbound", "no")
                    .field("Status", "Registered")
                    .field("NextReg", 0));
    client.send(client.listEnd(request, "OutboundRegistrationDetailComplete", 1)
                    .field("Registered", 1)
                    .field("NotRegistered", 0));
}

void voicemailUsers(Client &client, const Request &request)
{
    Company &company = client.exchange().company;
    client.startList(request, "Voicemail user list will follow");
    for (const Person &someone : std::as_const(company.people())) {
        Block block = client.item(request, "VoicemailUserEntry");
        block.field("VMContext", "default")
            .field("VoiceMailbox", someone.extension)
            .field("Fullname", someone.name)
            .field("Email", "(null)");
        for (const char *name : {"Pager", "ServerEmail", "FromString", "MailCommand", "Language",
                                 "TimeZone", "Callback", "Dialout", "UniqueID", "ExitContext"})
            block.field(name, QByteArrayView(name) == "ServerEmail"   ? "asterisk"
                              : QByteArrayView(name) == "MailCommand" ? "/usr/sbin/sendmail -t"
                                                                      : "");
        client.send(block.field("SayDurationMinimum", 2)
                        .field("SayEnvelope", "Yes")
                        .field("SayCID", "No")
                        .field("AttachMessage", "Yes")
                        .field("AttachmentFormat", "")
                        .field("DeleteMessage", "No")
                        .field("VolumeGain", "0.00")
                        .field("CanReview", "No")
                        .field("CanMarkUrgent", "Yes")
                        .field("CallOperator", "No")
                        .field("MaxMessageCount", 100)
                        .field("MaxMessageLength", 0)
                        .field("NewMessageCount", someone.newMessages)
                        .field("OldMessageCount", someone.oldMessages));
    }
    client.send(client.listEnd(request, "VoicemailUserEntryComplete", company.people().size()));
}

constexpr Action actions[] = {
    {"CoreShowChannels", "List currently active channels.", System | Reporting, coreShowChannels},
    {"DeviceStateList", "List the current known device states.", Call | Reporting, deviceStates},
    {"ExtensionState", "Check Extension Status.", Call | Reporting, extensionState},
    {"ExtensionStateList", "List the current known extension states.", Call | Reporting,
     extensionStates},
    {"MailboxCount", "Check Mailbox Message Count.", Call | Reporting, mailboxCount},
    {"MailboxStatus", "Check mailbox.", Call | Reporting, mailboxStatus},
    {"PJSIPShowContacts", "Lists PJSIP Contacts.", System, contacts},
    {"PJSIPShowEndpoints", "Lists PJSIP endpoints.", System, endpoints},
    {"PJSIPShowRegistrationsOutbound", "Lists PJSIP outbound registrations.", System | Reporting,
     registrations},
    {"PresenceStateList", "List the current known presence states.", Call | Reporting,
     presenceStates},
    {"Status", "List channel status.", System | Call | Reporting, status},
    {"VoicemailUsersList", "List All Voicemail User Information.", Call | Reporting,
     voicemailUsers},
};

} // namespace

std::span<const Action> listActions()
{
    return actions;
}

} // namespace demo
