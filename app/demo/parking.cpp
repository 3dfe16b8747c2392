// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parking.h"

#include "exchange.h"

namespace demo {

using namespace Qt::StringLiterals;

bool Parking::park(Channel &channel, const QByteArray &parker, int timeout,
                   const QByteArray &wanted)
{
    Company &company = m_exchange.company;
    const auto isFree = [&company](int space) {
        for (const ParkedCall &call : company.parked())
            if (call.space == space)
                return false;
        return true;
    };
    int space = wanted.toInt();
    if (space < Company::FirstSpace || space > Company::LastSpace || !isFree(space)) {
        for (space = Company::FirstSpace; space <= Company::LastSpace && !isFree(space); ++space) {
        }
        if (space > Company::LastSpace)
            return false;
    }
    ParkedCall call;
    call.space = space;
    call.channel = channel.id;
    call.parker = parker;
    if (call.parker.isEmpty())
        call.parker = channel.name.left(channel.name.lastIndexOf('-'));
    call.since = company.clock().now();
    call.timeout = timeout > 0 ? timeout : company.options().parkSeconds;
    company.masquerade(channel);
    // 22/park-timeout-unpark.ami: ParkedCall comes first, then the bridges.
    company.tell().parking(Happenings::ParkNews::Parked, call, channel, nullptr, call.since);
    m_exchange.calls.detach(channel, false, 2'000);
    company.begin(channel, Doing::Parked);
    channel.place = QByteArray::number(space);
    company.parked().append(call);
    announce(space, true);
    if (Bridge *lot = company.bridge(company.parkingBridge()))
        company.enter(*lot, channel);
    company.later(call.timeout * 1000LL, channel, [this](Channel &still) { timedOut(still); });
    return true;
}

ParkedCall Parking::take(ChannelId channel)
{
    QList<ParkedCall> &parked = m_exchange.company.parked();
    for (int i = 0; i < int(parked.size()); ++i)
        if (parked[i].channel == channel) {
            const ParkedCall call = parked.takeAt(i);
            announce(call.space, false);
            return call;
        }
    return {};
}

void Parking::announce(int space, bool taken)
{
    Company &company = m_exchange.company;
    const QByteArray extension = QByteArray::number(space);
    const QByteArray device = "park:" + extension + "@parkedcalls";
    const DeviceState state = taken ? DeviceState::InUse : DeviceState::NotInUse;
    company.tell().extensionState(extension, "parkedcalls"_ba, device, state);
    company.tell().deviceState(device, state);
}

void Parking::retrieve(Channel &channel, int space)
{
    Company &company = m_exchange.company;
    const QList<ParkedCall> &parked = company.parked();
    for (const ParkedCall &call : parked) {
        Channel *parkee = call.space == space ? company.channel(call.channel) : nullptr;
        if (!parkee)
            continue;
        const ParkedCall taken = take(parkee->id);
        company.setState(channel, ChannelState::Up);
        company.tell().parking(Happenings::ParkNews::UnParked, taken, *parkee, &channel,
                               company.clock().now());
        company.leave(*parkee);
        m_exchange.calls.talk(*parkee, channel);
        company.setConnected(channel, parkee->callerNumber, parkee->callerName);
        company.setConnected(*parkee, channel.callerNumber, channel.callerName);
        return;
    }
    company.later(1'500, channel, [this](Channel &still) { m_exchange.calls.hangUp(still); });
}

void Parking::gone(Channel &channel)
{
    Company &company = m_exchange.company;
    const ParkedCall call = take(channel.id);
    if (call.space > 0)
        company.tell().parking(Happenings::ParkNews::GivenUp, call, channel, nullptr,
                               company.clock().now());
    company.leave(channel);
}

void Parking::timedOut(Channel &channel)
{
    Company &company = m_exchange.company;
    const ParkedCall call = take(channel.id);
    company.tell().parking(Happenings::ParkNews::TimedOut, call, channel, nullptr,
                           company.clock().now());
    company.leave(channel);
    company.begin(channel, Doing::Nothing);
    // res_parking makes an extension of the parker's dial string: park-dial, PJSIP_100.
    const QByteArray extension = call.parker.mid(call.parker.indexOf('/') + 1);
    channel.calledLeg = false;
    channel.context = "park-dial";
    channel.extension = call.parker;
    channel.extension.replace('/', '_');
    company.execute(channel, 1, "Dial"_ba, call.parker + ",30");
    m_exchange.calls.dial(channel, extension, 30'000, [this](Channel &still, const QByteArray &) {
        m_exchange.calls.hangUp(still);
    });
}

} // namespace demo
