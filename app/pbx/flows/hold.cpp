// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hold.h"

#include "ami/actions.h"
#include "pbx/pbx.h"

namespace pbx {

namespace {

/// After so long the PBX itself brings back who is held, ms. Who is parked, after the lot's own
/// time.
constexpr int Return = 120'000;

} // namespace

Hold::Hold(Kind kind, Pbx &pbx, const QString &caller, const QString &returnTo,
           const QString &person, QObject *parent)
    : Flow(kind, pbx, caller, person, parent)
{
    const Channel *waiting = followCaller();
    if (!waiting)
        return; // look() ends it
    ami::Park park;
    park.channel = waiting->name;
    park.timeoutChannel = returnTo;
    if (kind == Kind::Hold)
        park.timeoutMs = Return;
    pbx.session().send(park, this, [this](const ami::Result<ami::Ack> &answer) {
        if (answer)
            return;
        if (isLost(answer.error()))
            m_lost = answer.error(); // look() finds out whether the server got it
        else
            end(Outcome::Failed, answer.error());
    });
}

void Hold::look()
{
    if (!followCaller()) {
        end(Outcome::CallerGone);
    } else if (const ParkedCall *row = parked(caller())) {
        m_space = row->space;
        stepTo(Step::Waiting);
    } else if (step() == Step::Waiting) {
        end(Outcome::Completed);
    } else if (m_lost) {
        end(Outcome::Failed, *m_lost);
    }
}

} // namespace pbx
