// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is who in a call: the operator's own devices and legs, and the party that moves.

#include "attendant.h"
#include "pbx.h"

namespace pbx {

using namespace Qt::StringLiterals;

namespace {

int rank(const Channel &leg)
{
    if (leg.isUp())
        return leg.onHold ? 2 : 4;
    return leg.isRinging() ? 3 : 1;
}

} // namespace

QString Attendant::deviceFor(const QString &extension) const
{
    const State &state = m_pbx.state();
    const QString &context = m_pbx.profile().context;
    QString hint;
    // The one of the profile's context by its key: there are thousands of others.
    const Extension *here = state.extensions().get(QString(extension + u'@' + context));
    if (here && here->isPerson())
        hint = here->hint;
    if (hint.isEmpty()) {
        state.extensions().forEach([&](Slot slot) {
            const Extension &row = state.extensions().at(slot);
            if (hint.isEmpty() && row.extension == extension && row.isPerson())
                hint = row.hint;
        });
    }
    for (const QStringView part : QStringView(hint).split(u'&')) {
        const qsizetype comma = part.indexOf(u',');
        const QStringView device = part.first(comma < 0 ? part.size() : comma).trimmed();
        if (device.contains(u'/') && !device.contains(u':'))
            return device.toString();
    }
    QString peer;
    state.peers().forEach([&](Slot slot) {
        const QString &name = state.peers().at(slot).name;
        if (name.size() == name.indexOf(u'/') + 1 + extension.size() && name.endsWith(extension) &&
            (peer.isEmpty() || name < peer))
            peer = name;
    });
    if (!peer.isEmpty())
        return peer;
    // AMI 1.0 tells neither hints nor (before 1.2) peers; SIP was what phones spoke then.
    if (m_pbx.session().isLive() && m_pbx.session().amiVersion() == ami::AmiVersion{1, 0})
        return u"SIP/"_s + extension;
    return u"Local/"_s + extension + u'@' + context;
}

QStringList Attendant::ownDevices() const
{
    const QString &own = m_pbx.profile().myExtension;
    if (own.isEmpty())
        return {};
    if (m_ownDevices && m_ownOf == std::pair(own, m_pbx.profile().context))
        return *m_ownDevices;
    const State &state = m_pbx.state();
    QStringList devices{deviceFor(own)};
    state.extensions().forEach([&](Slot slot) {
        const Extension &row = state.extensions().at(slot);
        if (row.extension != own || !row.isPerson())
            return;
        for (const QString &device : row.hint.split(u'&'))
            devices.append(device.section(u',', 0, 0).trimmed());
    });
    devices.removeDuplicates();
    m_ownDevices = devices;
    m_ownOf = {own, m_pbx.profile().context};
    return devices;
}

bool Attendant::isOwn(const QString &uniqueId) const
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    return channel && ownDevices().contains(channel->device);
}

QString Attendant::ownChannel() const
{
    const State &state = m_pbx.state();
    const Channel *best = nullptr;
    for (const QString &device : ownDevices()) {
        for (const QString &uniqueId : state.channelsOf(device)) {
            const Channel *leg = state.channels().get(uniqueId);
            if (leg && (!best || rank(*leg) > rank(*best)))
                best = leg;
        }
    }
    return best ? best->uniqueId : QString();
}

QString Attendant::partyOf(const QString &leg) const
{
    const QStringList partners = m_pbx.state().partnersOf(leg);
    // Two phones of the operator's may be in one call.
    for (const QString &partner : partners) {
        if (!isOwn(partner))
            return partner;
    }
    return partners.value(0);
}

QString Attendant::ownParty() const
{
    return partyOf(ownChannel());
}

QString Attendant::movingParty(const QString &uniqueId) const
{
    if (!m_pbx.state().channels().contains(uniqueId))
        return {};
    return isOwn(uniqueId) ? partyOf(uniqueId) : uniqueId;
}

bool Attendant::isOfHouse(const QString &uniqueId) const
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    return channel && !m_pbx.state().extensionsOf(channel->device).isEmpty();
}

QString Attendant::outsideParty(const QString &uniqueId) const
{
    const QString moving = movingParty(uniqueId);
    if (!isOfHouse(moving))
        return moving;
    for (const QString &partner : m_pbx.state().partnersOf(moving)) {
        if (!isOwn(partner) && !isOfHouse(partner))
            return partner;
    }
    return moving;
}

} // namespace pbx
