// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"
#include "cli.h"
#include "exchange.h"

#include <QDateTime>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

void login(Client &client, const Request &request)
{
    client.login(request);
}

void logoff(Client &client, const Request &request)
{
    client.logoff(request);
}

void challenge(Client &client, const Request &request)
{
    client.challenge(request);
}

void ping(Client &client, const Request &request)
{
    const qint64 now = client.exchange().company.clock().now();
    const QByteArray micro = QByteArray::number(now % 1000 * 1000).rightJustified(6, '0');
    client.send(client.answer(request)
                    .field("Ping", "Pong")
                    .field("Timestamp", QByteArray(QByteArray::number(now / 1000) + '.' + micro)));
}

void events(Client &client, const Request &request)
{
    const qint64 mask = rightsOf(request.value("EventMask"));
    // A mask of unknown words is an empty one: 22 answers "Events: Off".
    client.setEventMask(quint32(std::max<qint64>(mask, 0)));
    client.send(client.answer(request).field("Events", mask > 0 ? "On" : "Off"));
}

void dbGet(Client &client, const Request &request)
{
    const QByteArray family = request.value("Family");
    const QByteArray key = request.value("Key");
    const auto &database = client.exchange().company.database();
    const auto found = database.find(family + '/' + key);
    if (family.isEmpty() || key.isEmpty()) {
        client.refuse(request, family.isEmpty() ? "No family specified." : "No key specified.");
    } else if (found == database.end()) {
        client.refuse(request, "Database entry not found");
    } else {
        client.startList(request, "Result will follow");
        client.send(client.item(request, "DBGetResponse")
                        .field("Family", family)
                        .field("Key", key)
                        .field("Val", *found));
        client.send(client.listEnd(request, "DBGetComplete", 1));
    }
}

void dbPut(Client &client, const Request &request)
{
    const QByteArray family = request.value("Family");
    const QByteArray key = request.value("Key");
    auto &database = client.exchange().company.database();
    if (family.isEmpty() || key.isEmpty()) {
        client.refuse(request, family.isEmpty() ? "No family specified" : "No key specified");
        return;
    }
    if (database.size() < 100)
        database.insert(family + '/' + key, request.value("Val"));
    client.succeed(request, "Updated database successfully");
}

void listCommands(Client &client, const Request &request)
{
    Block block = client.answer(request);
    for (const Action &action : client.actions())
        if (client.mayCall(action))
            block.field(action.name, QByteArray(QByteArray(action.synopsis) +
                                                "  (Priv: " + rightWords(action.rights) + ')'));
    client.send(block);
}

QByteArray dateOf(qint64 ms, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(format).toLatin1();
}

void coreSettings(Client &client, const Request &request)
{
    client.send(client.answer(request)
                    .field("AMIversion", "11.0.0")
                    .field("AsteriskVersion", "22.10.1")
                    .field("SystemName", "")
                    .field("CoreMaxCalls", 0)
                    .field("CoreMaxLoadAvg", "0.000000")
                    .field("CoreRunUser", "")
                    .field("CoreRunGroup", "")
                    .field("CoreMaxFilehandles", 0)
                    .field("CoreRealTimeEnabled", "No")
                    .field("CoreCDRenabled", "Yes")
                    .field("CoreHTTPenabled", "No")
                    .field("SoundsSearchCustomDir", "No"));
}

void coreStatus(Client &client, const Request &request)
{
    const Company &company = client.exchange().company;
    const QByteArray date = dateOf(company.started(), u"yyyy-MM-dd"_s);
    const QByteArray time = dateOf(company.started(), u"HH:mm:ss"_s);
    client.send(client.answer(request)
                    .field("CoreStartupDate", date)
                    .field("CoreStartupTime", time)
                    .field("CoreReloadDate", date)
                    .field("CoreReloadTime", time)
                    .field("CoreCurrentCalls", qint64(company.channels().size()))
                    .field("CoreProcessedCalls", company.processedCalls()));
}

void command(Client &client, const Request &request)
{
    const QByteArray words = request.value("Command");
    if (words.isEmpty()) {
        client.refuse(request, "No command provided");
        return;
    }
    const CliOutput output = runCommand(client.exchange(), words, client.userName());
    Block block = client.answer(request, output.known ? "Success" : "Error");
    block.field("Message", "Command output follows");
    // A command that prints nothing has one empty line, as `core show channels concise` on 22.
    for (const QByteArray &line : output.lines.isEmpty() ? QList<QByteArray>{{}} : output.lines)
        block.field("Output", line);
    client.send(block);
}

constexpr Action actions[] = {
    {"Challenge", "Generate Challenge for MD5 Auth.", 0, challenge},
    {"Command", "Execute Asterisk CLI Command.", Right::Command, command},
    {"CoreSettings", "Show PBX core settings (version etc).", System | Reporting, coreSettings},
    {"CoreStatus", "Show PBX core status variables.", System | Reporting, coreStatus},
    {"DBGet", "Get DB Entry.", System | Reporting, dbGet},
    {"DBPut", "Put DB entry.", System, dbPut},
    {"Events", "Control Event Flow.", 0, events},
    {"ListCommands", "List available manager commands.", 0, listCommands},
    {"Login", "Login Manager.", 0, login},
    {"Logoff", "Logoff Manager.", 0, logoff},
    {"Ping", "Keepalive command.", 0, ping},
};

} // namespace

std::span<const Action> systemActions()
{
    return actions;
}

std::span<const Action> modernActions()
{
    static const std::vector<Action> all = [] {
        std::vector<Action> every;
        for (const std::span<const Action> part :
             {systemActions(), callActions(), listActions(), serviceActions()})
            every.insert(every.end(), part.begin(), part.end());
        std::sort(every.begin(), every.end(),
                  [](const Action &a, const Action &b) { return qstricmp(a.name, b.name) < 0; });
        return every;
    }();
    return all;
}

const Action *modernAction(QByteArrayView name)
{
    for (const Action &action : modernActions())
        if (name == QByteArrayView(action.name))
            return &action;
    Q_UNREACHABLE();
}

} // namespace demo
