// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"
#include "exchange.h"

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
        item(company.person(i).extension, "internal"_ba,
             company.technology() + '/' + company.person(i).extension, company.deviceOf(i));
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

constexpr Action actions[] = {
    {"CoreShowChannels", "List currently active channels.", System | Reporting, coreShowChannels},
    {"ExtensionStateList", "List the current known extension states.", Call | Reporting,
     extensionStates},
    {"PJSIPShowEndpoints", "Lists PJSIP endpoints.", System | Reporting, endpoints},
};

} // namespace

std::span<const Action> listActions()
{
    return actions;
}

} // namespace demo
