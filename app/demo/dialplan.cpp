// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialplan.h"

#include "exchange.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

bool isOutside(const QByteArray &extension)
{
    if (extension.size() < 5 || (!extension.startsWith('+') && !extension.startsWith('0')))
        return false;
    return std::all_of(extension.begin() + 1, extension.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

int parkingSpace(const QByteArray &extension)
{
    const int space = extension.toInt();
    return space >= Company::FirstSpace && space <= Company::LastSpace ? space : 0;
}

} // namespace

bool Dialplan::exists(const QByteArray &context, const QByteArray &extension) const
{
    if (context == "parkedcalls")
        return extension == "700" || parkingSpace(extension) > 0;
    if (context != "internal" && context != "default")
        return false;
    static const QList<QByteArray> fixed = {"200", "201", "202", "300", "400", "401", "402",
                                            "404", "405", "500", "501", "502", "700", "*98"};
    if (fixed.contains(extension) || parkingSpace(extension) > 0 || isOutside(extension))
        return true;
    const QByteArray person = extension.startsWith('*') ? extension.mid(1) : extension;
    return m_exchange.company.personAt(person) != Nobody;
}

void Dialplan::run(Channel &channel, const QByteArray &context, const QByteArray &extension,
                   int priority)
{
    Company &company = m_exchange.company;
    company.begin(channel, Doing::Nothing);
    channel.context = context;
    channel.extension = extension;
    channel.priority = priority;
    if (!exists(context, extension) || priority < 1 || priority > 4) {
        company.later(5, channel, [this](Channel &still) { m_exchange.calls.hangUp(still, 0); });
        return;
    }
    if (company.personAt(extension) != Nobody) {
        callPerson(channel, extension);
    } else if (extension == "*98") {
        ownMailbox(channel);
    } else if (extension.startsWith('*')) {
        voicemail(channel, extension.mid(1), "u"_ba, 1);
    } else if (isOutside(extension)) {
        company.execute(channel, 1, "Dial"_ba,
                        company.technology() + '/' + extension + "@trunk,60");
        m_exchange.calls.dial(
            channel, extension + "@trunk", 60'000,
            [this](Channel &still, const QByteArray &) { m_exchange.calls.hangUp(still); });
    } else if (const int space = parkingSpace(extension)) {
        company.execute(channel, 1, "ParkedCall"_ba, "default," + extension);
        m_exchange.parking.retrieve(channel, space);
    } else if (extension == "700") {
        company.execute(channel, 1, "Park"_ba, {});
        m_exchange.parking.park(channel, {}, 0, {});
    } else if (extension == "404" || extension == "405") {
        company.execute(channel, 1, extension == "404" ? "Busy"_ba : "Congestion"_ba, "5"_ba);
        stay(channel, 5'000, extension == "404" ? 17 : 34);
    } else {
        company.execute(channel, 1, "Answer"_ba, {});
        company.setState(channel, ChannelState::Up);
        if (extension == "300") {
            company.execute(channel, 2, "ConfBridge"_ba, extension);
            m_exchange.rooms.join(channel, extension);
        } else if (extension.startsWith('2')) {
            for (const Queue &queue : company.queues())
                if (queue.extension == extension) {
                    company.execute(channel, 2, "Queue"_ba, queue.name + ",t");
                    m_exchange.queues.join(channel, queue.name);
                    break;
                }
        } else if (extension.startsWith('5')) {
            const QByteArray agent = "100" + QByteArray::number(extension.toInt() - 499);
            company.execute(channel, 2, "AgentLogin"_ba, agent);
            m_exchange.agents.login(channel, agent);
        } else if (extension == "400") {
            company.execute(channel, 2, "Echo"_ba, {});
        } else if (extension == "401") {
            company.execute(channel, 2, "MusicOnHold"_ba, {});
        } else {
            company.execute(channel, 2, "Wait"_ba, "3600"_ba);
            stay(channel, 3'600'000);
        }
    }
}

void Dialplan::callPerson(Channel &channel, const QByteArray &extension)
{
    Company &company = m_exchange.company;
    if (!company.options().legacy)
        company.execute(channel, 1, "NoOp"_ba, "call " + extension);
    const bool legacy = company.options().legacy;
    const QByteArray phone = company.technology() + '/' + extension;
    company.execute(channel, legacy ? 1 : 2, "Dial"_ba, phone + (legacy ? "|20|tTk" : ",20,tTkK"));
    m_exchange.calls.dial(channel, extension, 20'000,
                          [this, extension](Channel &still, const QByteArray &status) {
                              voicemail(still, extension, status == "BUSY" ? "b"_ba : "u"_ba, 3);
                          });
}

void Dialplan::voicemail(Channel &channel, const QByteArray &mailbox, const QByteArray &options,
                         int priority)
{
    Company &company = m_exchange.company;
    company.execute(channel, priority, "VoiceMail"_ba,
                    company.options().legacy ? QByteArray(options + mailbox + "@default")
                                             : QByteArray(mailbox + "@default," + options));
    company.setState(channel, ChannelState::Up);
    company.begin(channel, Doing::Records);
    channel.place = mailbox;
    channel.recordingSince = company.clock().now();
    stay(channel, company.random(6'000, 14'000));
}

void Dialplan::messageLeft(Channel &channel)
{
    Company &company = m_exchange.company;
    // The shortest message that is kept, as voicemail.conf's minsecs.
    if (company.clock().now() - channel.recordingSince < 2'000)
        return;
    const PersonIndex person = company.personAt(channel.place);
    if (person == Nobody)
        return;
    const Person &someone = company.person(person);
    company.setMessages(person, std::min(someone.newMessages + 1, 99), someone.oldMessages,
                        &channel);
}

void Dialplan::ownMailbox(Channel &channel)
{
    Company &company = m_exchange.company;
    company.execute(channel, 1, "VoiceMailMain"_ba, {});
    company.setState(channel, ChannelState::Up);
    company.later(company.random(8'000, 20'000), channel, [this](Channel &still) {
        Company &company = m_exchange.company;
        if (still.person != Nobody) {
            const Person &someone = company.person(still.person);
            if (someone.newMessages > 0)
                company.setMessages(still.person, 0, someone.oldMessages + someone.newMessages,
                                    &still);
        }
        m_exchange.calls.hangUp(still);
    });
}

void Dialplan::runApplication(Channel &channel, const QByteArray &application,
                              const QByteArray &data)
{
    Company &company = m_exchange.company;
    const QByteArray word = application.toLower();
    const QByteArray argument = data.left(std::max<qsizetype>(data.indexOf(','), 0)).isEmpty()
                                    ? data
                                    : data.left(data.indexOf(','));
    company.begin(channel, Doing::Nothing);
    company.execute(channel, 1, application, data);
    if (word == "bridge") {
        Channel *other = company.channel(argument);
        if (other && other->id != channel.id)
            m_exchange.calls.bridge(channel, *other);
        else
            stay(channel, 100);
    } else if (word == "chanspy") {
        Channel *other = company.channel(argument);
        if (!other) {
            stay(channel, 100);
            return;
        }
        channel.spiesOn = other->id;
        other->spied = true;
        company.tell().spying(true, channel, *other);
    } else if (word == "confbridge") {
        m_exchange.rooms.join(channel, argument);
    } else if (word == "queue" && company.queue(argument)) {
        m_exchange.queues.join(channel, argument);
    } else if (word == "voicemail") {
        voicemail(channel,
                  argument.left(std::max<qsizetype>(argument.indexOf('@'), 0)).isEmpty()
                      ? argument
                      : argument.split('@').first(),
                  "u"_ba, 1);
    } else if (word == "park") {
        m_exchange.parking.park(channel, {}, 0, {});
    } else if (word == "dial") {
        const QByteArray target = argument.mid(argument.indexOf('/') + 1);
        m_exchange.calls.dial(channel, target, 30'000, [this](Channel &still, const QByteArray &) {
            m_exchange.calls.hangUp(still);
        });
    } else if (word == "echo" || word == "musiconhold" || word == "milliwatt") {
        return; // until somebody hangs up
    } else if (word == "wait") {
        stay(channel, std::clamp(argument.toDouble(), 0.0, 3'600.0) * 1000);
    } else {
        stay(channel, word == "playback" ? 2'500 : 20);
    }
}

QByteArray Dialplan::variable(const QByteArray &name, const Channel *channel) const
{
    Company &company = m_exchange.company;
    const qsizetype open = name.indexOf('(');
    if (open > 0 && name.endsWith(')')) {
        const QByteArray function = name.left(open).toUpper();
        const QByteArray argument = name.mid(open + 1).chopped(1);
        const QList<QByteArray> parts = argument.split(',');
        if (function == "DIALPLAN_EXISTS" && parts.size() >= 2) {
            const int priority = parts.size() > 2 ? parts[2].trimmed().toInt() : 1;
            const bool is = exists(parts[0].trimmed(), parts[1].trimmed());
            return is && priority >= 1 && priority <= 4 ? "1" : "0";
        }
        if (function == "DEVICE_STATE") {
            if (argument.startsWith("Custom:"))
                return company.customState(argument);
            const PersonIndex person = company.personOf(argument);
            return person == Nobody ? QByteArray("INVALID") : deviceWord(company.deviceOf(person));
        }
        if (function == "EXTENSION_STATE") {
            const PersonIndex person = company.personAt(argument.split('@').first());
            return person == Nobody ? QByteArray("UNKNOWN") : deviceWord(company.deviceOf(person));
        }
        if (!channel)
            return {};
        const QByteArray what = argument.toLower();
        if (function == "CALLERID")
            return what == "name" ? channel->callerName : channel->callerNumber;
        if (function == "CONNECTEDLINE")
            return what == "name" ? channel->connectedName : channel->connectedNumber;
        if (function == "CHANNEL")
            return what == "state"      ? channelWord(channel->state)
                   : what == "name"     ? channel->name
                   : what == "uniqueid" ? channel->uniqueId
                   : what == "linkedid" ? channel->linkedId
                                        : QByteArray();
        return {};
    }
    if (!channel)
        return {};
    if (name == "EXTEN")
        return channel->extension;
    if (name == "CONTEXT")
        return channel->context;
    if (name == "PRIORITY")
        return QByteArray::number(channel->priority);
    if (name == "CHANNEL")
        return channel->name;
    if (name == "UNIQUEID")
        return channel->uniqueId;
    return channel->variables.value(name);
}

void Dialplan::stay(Channel &channel, qint64 ms, int cause)
{
    m_exchange.company.later(
        ms, channel, [this, cause](Channel &still) { m_exchange.calls.hangUp(still, cause); });
}

} // namespace demo
