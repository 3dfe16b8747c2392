// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translate.h"
#include "translate_parts.h"

#include <algorithm>
#include <array>

namespace pbx::translation {

using ami::Message;
using ami::sameName;

namespace {

void newChannel(const Message &message, const FactSink &sink)
{
    sink(ChannelBorn{glimpse(message)});
}

void channelChanged(const Message &message, const FactSink &sink)
{
    sink(ChannelChanged{glimpse(message)});
}

/// `wav,/tmp/name,m`, or with bars (up to 1.4), is Monitor's way to name its file; without a name
/// it makes one up, and nothing tells which.
Text monitorFile(Text data)
{
    const auto next = [&data] {
        qsizetype end = 0;
        while (end < data.size() && data[end] != ',' && data[end] != '|')
            ++end;
        const Text part = data.first(end);
        data = data.sliced(std::min(end + 1, data.size()));
        return part;
    };
    (void)next();
    return next();
}

void newExten(const Message &message, const FactSink &sink)
{
    ChannelPicture channel = glimpse(message);
    // `Extension` stands behind the channel's run, and counts more than the `Exten` in it.
    if (const Text extension = lastValue(message, "Extension");
        !channel.unread.empty() && !extension.isNull()) {
        if (ChannelPicture exten;
            !readRun(channel, ExtenLine, exten) || exten.extension != clean(extension)) {
            channel = read(channel);
            channel.extension = clean(extension);
        }
    }
    const Text application = lastValue(message, "Application");
    const Text data = lastValue(message, "AppData");
    sink(ChannelRuns{channel, application, data});
    if (sameName(application, "Monitor")) {
        if (const Text file = clean(monitorFile(data)); !file.isEmpty())
            sink(RecordingBegan{channel, file});
    }
}

/// Of the many that a busy server sends one tells something. `Variable` stands at the end, or up to
/// 11 one before (1.8, 22/record-spy-vars).
void variableSet(const Message &message, const FactSink &sink)
{
    const auto fields = message.fields();
    for (std::size_t at = fields.size() - std::min<std::size_t>(fields.size(), 4);
         at < fields.size(); ++at) {
        const ami::Field each = fields[at];
        if (each.name.size() != 8 || each.value.size() != 19 || !sameName(each.name, "Variable"))
            continue;
        const Text file = each.value == "MIXMONITOR_FILENAME" ? field(message, "Value") : Text();
        if (!file.isEmpty())
            sink(RecordingBegan{glimpse(message), file});
        return;
    }
}

void accounted(const Message &message, const FactSink &sink)
{
    CallAccounted fact;
    fact.uniqueId = field(message, "UniqueID");
    fact.channel = field(message, "Channel");
    fact.otherChannel = field(message, "DestinationChannel");
    fact.source = field(message, "Source");
    fact.destination = field(message, "Destination");
    fact.callerId = field(message, "CallerID");
    fact.startTime = field(message, "StartTime");
    fact.answerTime = field(message, "AnswerTime");
    fact.endTime = field(message, "EndTime");
    fact.answered = sameName(message.value("Disposition"), "ANSWERED");
    sink(fact);
}

/// 13 and later: an originated leg that runs an application, rather than an extension, stays where
/// it is in the dialplan, and no Newexten tells of it (soak, 22 and 16).
void originated(const Message &message, const FactSink &sink)
{
    if (message.value("Response") == "Failure") {
        sink(OriginateFailed{message.value("Uniqueid")});
        return;
    }
    const Text application = message.value("Application");
    if (application.isEmpty() || !sameName(message.value("Response"), "Success"))
        return;
    ChannelPicture channel;
    channel.uniqueId = field(message, "Uniqueid");
    channel.name = message.value("Channel");
    sink(ChannelRuns{channel, application, message.value("Data")});
}

/// `00:00:12` (CoreShowChannel; more than two digits of hours after four days) or `12` (Status).
std::optional<qint64> seconds(Text duration)
{
    if (duration.isEmpty())
        return std::nullopt;
    qint64 total = 0;
    while (true) {
        const qsizetype colon = duration.indexOf(':');
        const auto part = numberOf(colon < 0 ? duration : duration.first(colon));
        if (!part || *part < 0 || *part > 1'000'000'000)
            return std::nullopt;
        total = total * 60 + *part;
        if (colon < 0)
            return total;
        duration = duration.sliced(colon + 1);
    }
}

/// The Status of 13 lists the channels that a conference speaks and records by, and no event tells
/// of their end; CoreShowChannels has none of them (13/conference, 16-sip).
bool isInternal(Text channel)
{
    return channel.startsWith("CBAnn/") || channel.startsWith("CBRec/");
}

/// CoreShowChannel (1.6.2 on) and Status (all). One list of 1.6.2 to 11 mixes two shapes of
/// Status: with `ChannelStateDesc`, and with `State` alone.
void channelListed(const Message &message, const FactSink &sink)
{
    ChannelListed fact{glimpse(message)};
    if (isInternal(fact.channel.name))
        return;
    fact.application = field(message, "Application"); // `(null)` behind a Bridge action (13)
    fact.applicationData = field(message, "ApplicationData", "Data");
    fact.bridge = field(message, "BridgeId"); // `BridgeID` in Status
    fact.partnerId = field(message, "BridgedUniqueid");
    fact.partnerName = field(message, "BridgedChannel", "Link");
    // Up to 11 a Status says nothing where there is nobody.
    if (fact.partnerName.isNull() && message.isEvent("Status"))
        fact.partnerName = Text("");
    fact.seconds = seconds(message.value("Duration"));
    if (!fact.seconds)
        fact.seconds = seconds(message.value("Seconds"));
    sink(fact);
}

/// `Oldname` up to 1.4, `Channel` from 1.6.2 on.
void renamed(const Message &message, const FactSink &sink)
{
    const Text old = message.value("Oldname");
    sink(ChannelRenamed{message.value("Uniqueid"), old.isNull() ? message.value("Channel") : old,
                        message.value("Newname")});
}

void hangup(const Message &message, const FactSink &sink)
{
    const ChannelPicture channel = who(message);
    const auto cause = numberOf(lastValue(message, "Cause"));
    sink(ChannelEnded{channel.uniqueId, channel.name, static_cast<int>(cause.value_or(0))});
}

/// Hold and Unhold (1.2, 1.4, 13 on); Hold with `Status: On` or `Off` (1.6.2 to 11).
void hold(const Message &message, const FactSink &sink)
{
    const Text status = message.value("Status");
    ChannelPicture channel = glimpse(message);
    if (channel.unread.empty()) // then `State` is no state of the channel
        channel.state = message.value("ChannelStateDesc");
    sink(ChannelHeld{channel, status.isNull() || truth(status)});
}

void unhold(const Message &message, const FactSink &sink)
{
    sink(ChannelHeld{glimpse(message), false});
}

/// `State: Start` or `Stop` (1.6.2 to 11); here `State` is the music's, not the channel's.
void musicOnHold(const Message &message, const FactSink &sink)
{
    ChannelPicture channel;
    channel.uniqueId = message.value("Uniqueid");
    channel.name = message.value("Channel");
    sink(ChannelHearsMusic{channel, sameName(message.value("State"), "Start")});
}

void musicStart(const Message &message, const FactSink &sink)
{
    sink(ChannelHearsMusic{glimpse(message), true});
}

void pickup(const Message &message, const FactSink &sink)
{
    if (const Text target = message.value("TargetUniqueid"); !target.isEmpty())
        sink(CallPickedUp{glimpse(message), target});
}

void musicStop(const Message &message, const FactSink &sink)
{
    sink(ChannelHearsMusic{glimpse(message), false});
}

/// Up to 11. 1.2 and 1.4: Source, Destination, SrcUniqueID, DestUniqueID. 1.6.2 to 11: SubEvent
/// Begin with Channel, Destination, UniqueID, DestUniqueID; SubEvent End with Channel, UniqueID.
/// The CallerID in it is the caller's.
void dial(const Message &message, const FactSink &sink)
{
    ChannelPicture from;
    ChannelPicture to;
    from.uniqueId = field(message, "SrcUniqueID", "UniqueID");
    from.name = field(message, "Source", "Channel");
    to.uniqueId = field(message, "DestUniqueID");
    to.name = field(message, "Destination");
    if (sameName(message.value("SubEvent"), "End"))
        sink(DialEnded{from, to, sameName(message.value("DialStatus"), "ANSWER")});
    else
        sink(DialBegan{from, to});
}

void dialBegin(const Message &message, const FactSink &sink)
{
    sink(DialBegan{glimpse(message), glimpse(message, "Dest")});
}

DialWord wordOf(Text status)
{
    if (status == "BUSY")
        return DialWord::Busy;
    if (status == "NOANSWER")
        return DialWord::NoAnswer;
    return status == "CHANUNAVAIL" || status == "CONGESTION" ? DialWord::Unavailable
                                                             : DialWord::None;
}

void dialEnd(const Message &message, const FactSink &sink)
{
    const Text status = lastValue(message, "DialStatus");
    sink(DialEnded{glimpse(message), glimpse(message, "Dest"), sameName(status, "ANSWER"),
                   wordOf(status)});
}

void bridgeCreate(const Message &message, const FactSink &sink)
{
    sink(BridgeMade{message.value("BridgeUniqueid"), message.value("BridgeType")});
}

void bridgeEnter(const Message &message, const FactSink &sink)
{
    sink(BridgeJoined{message.value("BridgeUniqueid"), message.value("BridgeType"),
                      glimpse(message), message.value("SwapUniqueid")});
}

void bridgeLeave(const Message &message, const FactSink &sink)
{
    sink(BridgeLeft{message.value("BridgeUniqueid"), glimpse(message)});
}

void bridgeDestroy(const Message &message, const FactSink &sink)
{
    sink(BridgeGone{message.value("BridgeUniqueid")});
}

void twoParties(const Message &message, const FactSink &sink, bool together)
{
    ChannelPicture one;
    ChannelPicture other;
    one.uniqueId = field(message, "Uniqueid1");
    one.name = field(message, "Channel1");
    other.uniqueId = field(message, "Uniqueid2");
    other.name = field(message, "Channel2");
    if (together)
        sink(PartiesLinked{one, other});
    else
        sink(PartiesUnlinked{one, other});
}

void link(const Message &message, const FactSink &sink)
{
    twoParties(message, sink, true);
}

void unlink(const Message &message, const FactSink &sink)
{
    twoParties(message, sink, false);
}

/// 1.6.2 to 11 say `Bridge` with `Bridgestate: Link`; the end is still Unlink.
void bridge(const Message &message, const FactSink &sink)
{
    twoParties(message, sink, !sameName(message.value("Bridgestate"), "Unlink"));
}

constexpr std::array events{
    Event{"Newchannel", newChannel},
    Event{"Newstate", channelChanged},
    Event{"NewCallerid", channelChanged},
    Event{"NewConnectedLine", channelChanged},
    Event{"Newexten", newExten},
    Event{"VarSet", variableSet},
    Event{"Cdr", accounted},
    Event{"OriginateResponse", originated},
    Event{"CoreShowChannel", channelListed},
    Event{"Status", channelListed},
    Event{"Rename", renamed},
    Event{"Hangup", hangup},
    Event{"Hold", hold},
    Event{"Unhold", unhold},
    Event{"MusicOnHold", musicOnHold},
    Event{"MusicOnHoldStart", musicStart},
    Event{"MusicOnHoldStop", musicStop},
    Event{"Pickup", pickup},
    Event{"Dial", dial},
    Event{"DialBegin", dialBegin},
    Event{"DialEnd", dialEnd},
    Event{"BridgeCreate", bridgeCreate},
    Event{"BridgeListItem", bridgeCreate},
    Event{"BridgeEnter", bridgeEnter},
    Event{"BridgeLeave", bridgeLeave},
    Event{"BridgeDestroy", bridgeDestroy},
    Event{"Bridge", bridge},
    Event{"Link", link},
    Event{"Unlink", unlink},
};

} // namespace

std::span<const Event> callEvents()
{
    return events;
}

} // namespace pbx::translation
