// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace pbx {

namespace {

/// An action of the board, what `manager show command` of 22 and 16 says of its rights, and where
/// it lives.
struct Known
{
    QByteArrayView action;
    std::array<const char *, 2> classes; ///< one of them is needed; none: everybody may
    const char *module;                  ///< null: the core
};

constexpr std::array Actions{
    Known{"CoreShowChannels", {"reporting", "system"}, nullptr},
    Known{"Status", {"reporting", "call"}, nullptr},
    Known{"PJSIPShowEndpoints", {"system"}, "res_pjsip"},
    Known{"SIPpeers", {"reporting", "system"}, "chan_sip"},
    Known{"IAXpeerlist", {"reporting", "system"}, "chan_iax2"},
    Known{"ExtensionStateList", {"reporting", "call"}, nullptr},
    Known{"ExtensionState", {"reporting", "call"}, nullptr},
    Known{"QueueStatus", {}, "app_queue"},
    Known{"ParkedCalls", {"call"}, "res_parking"},
    Known{"ConfbridgeListRooms", {"reporting"}, "app_confbridge"},
    Known{"VoicemailUsersList", {"reporting", "call"}, "app_voicemail"},
    Known{"PJSIPShowRegistrationsOutbound",
          {"reporting", "system"},
          "res_pjsip_outbound_registration"},
    Known{"SIPshowregistry", {"reporting", "system"}, "chan_sip"},
    Known{"Originate", {"originate"}, nullptr},
    Known{"Redirect", {"call"}, nullptr},
    Known{"Hangup", {"call", "system"}, nullptr},
    Known{"AbsoluteTimeout", {"call", "system"}, nullptr},
    Known{"MailboxStatus", {"reporting", "call"}, nullptr},
    Known{"MailboxCount", {"reporting", "call"}, nullptr},
    Known{"Getvar", {"reporting", "call"}, nullptr},
    Known{"Setvar", {"call"}, nullptr},
    Known{"Command", {"command"}, nullptr},
    Known{"DBPut", {"system"}, nullptr},
    Known{"Bridge", {"call"}, nullptr},
    Known{"MixMonitor", {"system"}, "app_mixmonitor"},
    Known{"Park", {"call"}, "res_parking"},
    Known{"QueueAdd", {"agent"}, "app_queue"},
    Known{"QueueRemove", {"agent"}, "app_queue"},
    Known{"QueuePause", {"agent"}, "app_queue"},
    Known{"QueuePenalty", {"agent"}, "app_queue"},
    Known{"ConfbridgeMute", {"call"}, "app_confbridge"},
    Known{"ConfbridgeKick", {"call"}, "app_confbridge"},
    Known{"ConfbridgeLock", {"call"}, "app_confbridge"},
    Known{"MeetmeMute", {"call"}, "app_meetme"},
};

const Known *find(QByteArrayView action)
{
    const auto known = std::find_if(Actions.begin(), Actions.end(), [action](const Known &each) {
        return each.action.compare(action, Qt::CaseInsensitive) == 0;
    });
    return known == Actions.end() ? nullptr : &*known;
}

/// An operator's day.
constexpr std::array<QByteArrayView, 6> OperatorActs{
    "Originate", "Redirect", "Hangup", "AbsoluteTimeout", "MailboxStatus", "MailboxCount"};
constexpr std::array OperatorTopics{Topic::Channels, Topic::Extensions,  Topic::Queues,
                                    Topic::Parking,  Topic::Conferences, Topic::Mailboxes};

/// The lists that tell of a part of the board: one is enough.
std::vector<QByteArrayView> listsOf(Topic topic)
{
    switch (topic) {
    case Topic::Channels:
        return {"CoreShowChannels", "Status"};
    case Topic::Phones:
        return {"PJSIPShowEndpoints", "SIPpeers", "IAXpeerlist"};
    case Topic::Extensions:
        return {"ExtensionStateList", "ExtensionState"};
    case Topic::Queues:
        return {"QueueStatus"};
    case Topic::Parking:
        return {"ParkedCalls"};
    case Topic::Conferences:
        return {"ConfbridgeListRooms"};
    case Topic::Mailboxes:
        return {"VoicemailUsersList", "MailboxCount"};
    case Topic::Registrations:
        return {"PJSIPShowRegistrationsOutbound", "SIPshowregistry"};
    }
    return {};
}

} // namespace

Rights::Rights(const QHash<QByteArray, QByteArray> &commands)
    : m_known(true)
{
    for (auto it = commands.cbegin(); it != commands.cend(); ++it)
        m_commands.insert(it.key().toLower(), {it.key(), it.value()});
}

bool Rights::allows(QByteArrayView action) const
{
    return m_open || m_commands.contains(action.toByteArray().toLower());
}

QString Rights::rightsOf(QByteArrayView action) const
{
    return QString::fromUtf8(m_commands.value(action.toByteArray().toLower()).rights);
}

/// A login's classes are not told; actions of the core that only one class allows are the witness.
Rights::Has Rights::has(QByteArrayView rightClass) const
{
    const auto offered = [this](QByteArrayView action) {
        return m_commands.contains(action.toByteArray().toLower());
    };
    const auto witness = [&](QByteArrayView action) {
        return offered(action) ? Has::Yes : Has::No;
    };
    if (rightClass == "call")
        return witness("Redirect");
    if (rightClass == "originate")
        return witness("Originate");
    if (rightClass == "command")
        return witness("Command");
    if (rightClass == "system")
        return witness("DBPut");
    // `system` or `reporting` allow CoreSettings; nothing in the core needs `reporting` alone.
    // Servers before 1.6 do not know it, nor Atxfer.
    if (has("system") == Has::Yes || (has("call") == Has::Yes && !offered("Atxfer")))
        return Has::Unknown;
    return offered("CoreSettings") ? Has::Yes : Has::No;
}

Lack Rights::lackOf(QByteArrayView action) const
{
    if (!m_known || allows(action))
        return {};
    const Known *known = find(action);
    if (!known)
        return {Lack::Kind::Unclear, QString::fromLatin1(action), {}, {}};
    Lack lack{Lack::Kind::Right, QString::fromLatin1(known->action), classesOf(action),
              QString::fromLatin1(known->module)};
    Has any = Has::No;
    for (const QString &one : std::as_const(lack.classes)) {
        if (const Has found = has(one.toLatin1()); any != Has::Yes && found != Has::No)
            any = found;
    }
    if (any == Has::Yes || lack.classes.isEmpty())
        lack.kind = lack.module.isEmpty() ? Lack::Kind::Version : Lack::Kind::Module;
    else if (any == Has::Unknown)
        lack.kind = Lack::Kind::Unclear;
    return lack;
}

Lack Rights::lackOf(Topic topic) const
{
    // Whoever may list the IAX phones of a server with PJSIP has not seen its phones.
    if (topic == Topic::Phones && !allows("PJSIPShowEndpoints") &&
        std::any_of(m_commands.cbegin(), m_commands.cend(),
                    [](const Command &one) { return one.name.startsWith("PJSIP"); }))
        return lackOf("PJSIPShowEndpoints");
    Lack lack;
    for (const QByteArrayView list : listsOf(topic)) {
        if (!m_known || allows(list))
            return {};
        // A right is more easily given than a module.
        const Lack found = lackOf(list);
        if (!lack || (lack.kind != Lack::Kind::Right && found.kind == Lack::Kind::Right))
            lack = found;
    }
    return lack;
}

QList<Lack> Rights::operatorLacks() const
{
    QList<Lack> lacks;
    const auto add = [&lacks](const Lack &lack) {
        if (lack.kind == Lack::Kind::Right)
            lacks.append(lack);
    };
    for (const QByteArrayView act : OperatorActs)
        add(lackOf(act));
    for (const Topic topic : OperatorTopics)
        add(lackOf(topic));
    return lacks;
}

QStringList Rights::classesOf(QByteArrayView action)
{
    QStringList classes;
    if (const Known *known = find(action)) {
        for (const char *one : known->classes) {
            if (one)
                classes.append(QString::fromLatin1(one));
        }
    }
    return classes;
}

QList<QByteArray> Rights::actions() const
{
    QList<QByteArray> names;
    for (const Command &command : m_commands)
        names.append(command.name);
    std::sort(names.begin(), names.end());
    return names;
}

Rights Rights::unknownButOpen()
{
    Rights rights;
    rights.m_open = true;
    return rights;
}

} // namespace pbx
