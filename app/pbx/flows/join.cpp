// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "join.h"

#include "ami/actions.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"

namespace pbx {

using namespace Qt::StringLiterals;
using ami::Error;

namespace {

QString numberOf(const Pbx &pbx, const QString &uniqueId)
{
    const Channel *channel = pbx.state().channels().get(uniqueId);
    return channel ? channel->callerNumber : QString();
}

} // namespace

Join::Join(Pbx &pbx, const QString &caller, const QString &other, QObject *parent)
    : Flow(Kind::Join, pbx, caller, numberOf(pbx, other), parent)
    , m_other(other)
{
    const Channel *one = followCaller();
    const Channel *two = pbx.state().channels().get(other);
    if (!one || !two || one == two) {
        m_lost = {Error::Kind::Refused, u"No such channel"_s}; // look() ends it
        return;
    }
    m_otherName = two->callerName;
    for (const QString &party : {caller, other}) {
        for (const QString &partner : pbx.state().partnersOf(party)) {
            if (pbx.attendant().isOwn(partner))
                m_ownLegs.append(partner);
        }
    }
    pbx.session().send(ami::Bridge{one->name, two->name}, this,
                       [this](const ami::Result<ami::Ack> &answer) {
                           if (answer)
                               return;
                           if (answer.error().kind == Error::Kind::NotConnected ||
                               answer.error().kind == Error::Kind::TimedOut)
                               m_lost = answer.error(); // look() finds out whether it was done
                           else
                               end(Outcome::Failed, answer.error());
                       });
}

void Join::look()
{
    if (!followCaller()) {
        end(Outcome::CallerGone);
    } else if (step() == Step::Returning) {
        lookForReturn();
    } else if (callerIsWith(m_other)) {
        endOwnLegs();
        end(Outcome::Completed);
    } else if (m_lost) {
        end(Outcome::Failed, *m_lost);
    } else if (!m_pbx.state().channels().contains(m_other)) {
        // Hung up in that very moment. Where the caller has nobody now, the operator has.
        if (m_pbx.state().partnersOf(caller()).isEmpty() && !callerIsParked()) {
            bringBack();
            return;
        }
        end(Outcome::Failed, {Error::Kind::Refused, u"No such channel"_s});
    }
}

/// One that has nobody any more may go on in the dialplan behind its Dial (22: into VoiceMail).
void Join::endOwnLegs()
{
    for (const QString &leg : m_ownLegs) {
        const Channel *own = m_pbx.state().channels().get(leg);
        if (own && m_pbx.state().partnersOf(leg).isEmpty())
            m_pbx.session().send(ami::Hangup{own->name, {}}, &m_pbx, {});
    }
}

} // namespace pbx
