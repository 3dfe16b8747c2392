// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover.h"

#include "pbx/attendant.h"
#include "pbx/pbx.h"

#include <algorithm>
#include <array>

namespace pbx {

namespace {

/// A caller in one of these is looked after, by others than the target.
constexpr std::array Places{QLatin1StringView("Queue"),         QLatin1StringView("VoiceMail"),
                            QLatin1StringView("VoiceMailMain"), QLatin1StringView("ConfBridge"),
                            QLatin1StringView("MeetMe"),        QLatin1StringView("Park"),
                            QLatin1StringView("Directory")};

} // namespace

HandOver::HandOver(Pbx &pbx, const QString &caller, const QString &target,
                   std::chrono::milliseconds recallAfter, QObject *parent)
    : Flow(Kind::HandOver, pbx, caller, target, parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_late = true;
        if (m_pbx.link() == Link::Live && step() != Step::Ended)
            look();
    });
    if (recallAfter.count() > 0)
        m_patience.start(recallAfter);
}

void HandOver::look()
{
    const Channel *channel = followCaller();
    if (!channel) {
        end(step() == Step::Talking ? Outcome::Completed : Outcome::CallerGone);
        return;
    }
    if (step() == Step::Returning) {
        lookForReturn();
        return;
    }
    const QString partner = callersTarget();
    const bool placed = callerIsParked() || std::find(Places.begin(), Places.end(),
                                                      channel->application) != Places.end();
    if (!partner.isEmpty() && isUp(partner))
        stepTo(Step::Talking);
    else if (placed)
        stepTo(Step::Waiting);
    else if (!partner.isEmpty())
        stepTo(Step::Ringing);
    if ((step() == Step::Asked || step() == Step::Ringing) && m_late) {
        m_recall = true;
        bringBack();
    }
}

void HandOver::takeBack()
{
    if (step() == Step::Ended || step() == Step::Returning)
        return;
    m_patience.stop();
    bringBack();
}

} // namespace pbx
