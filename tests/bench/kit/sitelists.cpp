// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sitelists.h"

#include <algorithm>
#include <array>
#include <random>

namespace bench {

namespace {

constexpr int FirstNumber = 1000;
constexpr int Apart = 10; ///< every tenth pair of neighbours talks, as far as the people reach

struct Person
{
    QByteArray number, name, device;
    int call = -1;
};

class Block
{
public:
    explicit Block(const char *event) { m_bytes.append("Event: ").append(event).append("\r\n"); }
    Block &field(const char *name, const QByteArray &value)
    {
        m_bytes.append(name).append(": ").append(value).append("\r\n");
        return *this;
    }
    Block &field(const char *name, int value) { return field(name, QByteArray::number(value)); }
    Block &rest(const char *fields)
    {
        m_bytes.append(fields);
        return *this;
    }
    operator QByteArray() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

std::vector<Person> people(const SiteSize &size)
{
    constexpr std::array Given{"Mei",    "Jonas", "Alícia", "Bob",   "Chiara", "Dmitri", "Esra",
                               "Farid",  "Greta", "Hugo",   "Ivana", "Kofi",   "Leïla",  "Noor",
                               "Olivia", "Pedro", "Quinn",  "Ravi",  "Søren",  "Zoë"};
    constexpr std::array Family{"Tanaka",  "Berger", "Costa",   "Dupont", "Eriksen",  "Fofanah",
                                "García",  "Haddad", "Ito",     "Jensen", "Kowalska", "Lindqvist",
                                "Müller",  "Nguyen", "O'Brien", "Petrov", "Quispe",   "Rossi",
                                "Schmidt", "Takács", "Usman",   "Varga",  "Weber",    "Yılmaz"};
    std::mt19937 random(size.seed);
    std::vector<Person> all;
    for (int i = 0; i < size.people; ++i) {
        Person person;
        person.number = QByteArray::number(FirstNumber + i);
        person.name =
            QByteArray(Given[random() % Given.size()]) + ' ' + Family[random() % Family.size()];
        person.device = "PJSIP/" + person.number;
        all.push_back(std::move(person));
    }
    // Where there are more calls than such pairs, some talk twice.
    const int pairs = std::max(1, size.people / 2);
    for (int call = 0; call < size.calls; ++call) {
        const int pair = int(qint64(call) * Apart / 2 % pairs);
        for (const int one : {2 * pair, 2 * pair + 1}) {
            if (one < size.people)
                all[size_t(one)].call = call;
        }
    }
    return all;
}

QByteArray bridgeOf(int call)
{
    return "0c821d48-f9ff-4343-a072-" + QByteArray::number(call, 16).rightJustified(12, '0');
}

QByteArray channel(const SiteSize &size, const std::vector<Person> &all, int call, bool caller)
{
    const int pairs = std::max(1, size.people / 2);
    const size_t pair = size_t(qint64(call) * Apart / 2 % pairs);
    const Person &self = all[std::min(2 * pair + (caller ? 0 : 1), all.size() - 1)];
    const Person &other = all[std::min(2 * pair + (caller ? 1 : 0), all.size() - 1)];
    const QByteArray first = "1795200000." + QByteArray::number(2 * call);
    const QByteArray hex = QByteArray::number(call, 16).rightJustified(7, '0');
    const int seconds = call % 3600;
    const QByteArray duration = "00:" + QByteArray::number(seconds / 60).rightJustified(2, '0') +
                                ':' + QByteArray::number(seconds % 60).rightJustified(2, '0');
    return Block("CoreShowChannel")
        .field("Channel", self.device + "-f" + hex)
        .rest("ChannelState: 6\r\nChannelStateDesc: Up\r\n")
        .field("CallerIDNum", self.number)
        .field("CallerIDName", self.name)
        .field("ConnectedLineNum", other.number)
        .field("ConnectedLineName", other.name)
        .rest("Language: en\r\nAccountCode: \r\nContext: internal\r\n")
        .field("Exten", caller ? other.number : QByteArray())
        .field("Priority", 1)
        .field("Uniqueid", caller ? first : "1795200000." + QByteArray::number(2 * call + 1))
        .field("Linkedid", first)
        .field("Application", caller ? "Dial" : "AppDial")
        .field("ApplicationData",
               caller ? QByteArray(other.device + ",20,tTkK") : "(Outgoing Line)")
        .field("Duration", duration)
        .field("BridgeId", bridgeOf(call));
}

} // namespace

QHash<QByteArray, SiteList> siteLists(const SiteSize &size)
{
    const std::vector<Person> all = people(size);
    SiteList endpoints{"A listing of Endpoints follows", "EndpointListComplete", {}};
    SiteList contacts{"A listing of Contacts follows", "ContactListComplete", {}};
    SiteList extensions{"Extension Statuses will follow", "ExtensionStateListComplete", {}};
    SiteList devices{"Device State Changes will follow", "DeviceStateListComplete", {}};
    SiteList queues{"Queue status will follow", "QueueStatusComplete", {}};
    SiteList channels{"Channels will follow", "CoreShowChannelsComplete", {}};
    SiteList bridges{"Bridge listing will follow", "BridgeListComplete", {}};
    SiteList mailboxes{"Voicemail user list will follow", "VoicemailUserEntryComplete", {}};
    for (const Person &one : all) {
        const bool busy = one.call >= 0;
        const QByteArray uri = "sip:" + one.number + "-0x557fd1119450@192.0.2.17:25060";
        endpoints.items.push_back(Block("EndpointList")
                                      .rest("ObjectType: endpoint\r\n")
                                      .field("ObjectName", one.number)
                                      .rest("Transport: \r\n")
                                      .field("Aor", one.number)
                                      .field("Auths", one.number)
                                      .rest("OutboundAuths: \r\n")
                                      .field("Contacts", one.number + '/' + uri + ',')
                                      .field("DeviceState", busy ? "In use" : "Not in use")
                                      .field("ActiveChannels", busy ? 1 : 0));
        contacts.items.push_back(
            Block("ContactList")
                .rest("ObjectType: contact\r\n")
                .field("ObjectName", one.number + ";@ebb2ef2d8a479dc735b0253e106304b9")
                .rest("ViaAddr: 192.0.2.17\r\nQualifyTimeout: 3.000000\r\n"
                      "Qualify2xxOnly: false\r\nCallId: 874a3640d80d4d0b\r\nRegServer: \r\n"
                      "PruneOnBoot: no\r\nPath: \r\n")
                .field("Endpoint", one.number)
                .rest("ViaPort: 25060\r\nAuthenticateQualify: no\r\n")
                .field("Uri", uri)
                .rest("QualifyFrequency: 60\r\nUserAgent: baresip v1.0.0 (x86_64/linux)\r\n"
                      "ExpirationTime: 1795293507\r\nOutboundProxy: \r\nStatus: Reachable\r\n"
                      "RoundtripUsec: 2451\r\n"));
        extensions.items.push_back(Block("ExtensionStatus")
                                       .field("Exten", one.number)
                                       .field("Context", "internal")
                                       .field("Hint", one.device)
                                       .field("Status", busy ? 1 : 0)
                                       .field("StatusText", busy ? "InUse" : "Idle"));
        mailboxes.items.push_back(Block("VoicemailUserEntry")
                                      .rest("VMContext: default\r\n")
                                      .field("VoiceMailbox", one.number)
                                      .field("Fullname", one.name)
                                      .rest("Email: \r\nPager: \r\nServerEmail: \r\n"
                                            "MaxMessageCount: 100\r\nNewMessageCount: 0\r\n"
                                            "OldMessageCount: 0\r\n"));
        devices.items.push_back(Block("DeviceStateChange")
                                    .field("Device", one.device)
                                    .field("State", busy ? "INUSE" : "NOT_INUSE"));
    }
    std::mt19937 random(size.seed + 1);
    for (int queue = 0; queue < size.queues; ++queue) {
        const QByteArray name = "queue-" + QByteArray::number(queue);
        queues.items.push_back(
            Block("QueueParams")
                .field("Queue", name)
                .rest("Max: 0\r\nStrategy: ringall\r\nCalls: 0\r\nHoldtime: 14\r\n"
                      "TalkTime: 180\r\nCompleted: 120\r\nAbandoned: 4\r\nServiceLevel: 60\r\n"
                      "ServicelevelPerf: 96.8\r\nServicelevelPerf2: 97.1\r\nWeight: 0\r\n"));
        size_t at = random() % all.size();
        for (int i = 0; i < std::min(size.members, size.people); ++i, at = (at + 1) % all.size()) {
            const Person &one = all[at];
            queues.items.push_back(
                Block("QueueMember")
                    .field("Queue", name)
                    .field("Name", one.name)
                    .field("Location", one.device)
                    .field("StateInterface", one.device)
                    .rest("Membership: static\r\nPenalty: 0\r\nCallsTaken: 7\r\n"
                          "LastCall: 1795293329\r\nLastPause: 0\r\nLoginTime: 1795292979\r\n")
                    .field("InCall", one.call >= 0 ? 1 : 0)
                    .field("Status", one.call >= 0 ? 2 : 1)
                    .rest("Paused: 0\r\nPausedReason: \r\nWrapuptime: 0\r\n"));
        }
    }
    for (int call = 0; call < size.calls; ++call) {
        channels.items.push_back(channel(size, all, call, true));
        channels.items.push_back(channel(size, all, call, false));
        bridges.items.push_back(Block("BridgeListItem")
                                    .field("BridgeUniqueid", bridgeOf(call))
                                    .rest("BridgeType: basic\r\n"
                                          "BridgeTechnology: simple_bridge\r\n"
                                          "BridgeCreator: <unknown>\r\nBridgeName: <unknown>\r\n"
                                          "BridgeNumChannels: 2\r\n"
                                          "BridgeVideoSourceMode: none\r\n"));
    }
    return {{"PJSIPShowEndpoints", endpoints},
            {"PJSIPShowContacts", contacts},
            {"ExtensionStateList", extensions},
            {"DeviceStateList", devices},
            {"QueueStatus", queues},
            {"CoreShowChannels", channels},
            {"BridgeList", bridges},
            {"VoicemailUsersList", mailboxes}};
}

QByteArray written(const SiteList &list, const QByteArray &id)
{
    const QByteArray mark = "ActionID: " + id + "\r\n";
    QByteArray bytes = "Response: Success\r\n" + mark +
                       "EventList: start\r\nMessage: " + list.message + "\r\n\r\n";
    for (const QByteArray &item : list.items)
        bytes.append(item).append(mark).append("\r\n");
    bytes.append("Event: ").append(list.end).append("\r\n").append(mark);
    bytes.append("EventList: Complete\r\nListItems: ");
    bytes.append(QByteArray::number(qsizetype(list.items.size()))).append("\r\n\r\n");
    return bytes;
}

} // namespace bench
