// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"

namespace pbx {

// Peers -------------------------------------------------------------------------------------------

void State::on(const PeerSeen &fact)
{
    if (fact.name.isEmpty())
        return;
    const QString technology = ami::decoded(fact.technology);
    const QString bare = ami::decoded(fact.name);
    const QString key = technology.isEmpty() ? bare : QString(technology + u'/' + bare);
    const bool known = m_peers.contains(key);
    const Slot slot = confirm(m_peers, key);
    m_peers.set(slot, &Peer::name, key, bit(PeerColumn::Name));
    m_peers.set(slot, &Peer::technology, technology, 0);
    // A phone that registers again is as reachable as before: chan_sip says so, and no more, until
    // a qualify finds otherwise (16).
    const bool again = fact.status == PeerStatus::Registered &&
                       (m_peers.at(slot).status == PeerStatus::Reachable ||
                        m_peers.at(slot).status == PeerStatus::Lagged ||
                        m_peers.at(slot).status == PeerStatus::Unreachable);
    if (fact.status && !again &&
        (!fact.statusIfUnknown || m_peers.at(slot).status == PeerStatus::Unknown) &&
        (m_peers.set(slot, &Peer::status, *fact.status, bit(PeerColumn::Status)) || !known))
        m_peers.touch(slot).statusSince = m_moment;
    update(m_peers, slot, &Peer::address, fact.address, bit(PeerColumn::Address));
    if (fact.latencyMs)
        m_peers.set(slot, &Peer::latencyMs, *fact.latencyMs, bit(PeerColumn::Latency));
    if (!known)
        m_devices.touch(m_devices.find(key));
}

void State::on(const DeviceChanged &fact)
{
    // What a phone does is told by its channels and hints. And there is a new device for each
    // number that is dialled through a Local channel, or room that is called: they would never end.
    if (!fact.device.startsWith("Custom:"))
        return;
    const QString device = ami::decoded(fact.device);
    QString &state = m_deviceStates[device];
    const QString told = ami::decoded(fact.state);
    m_devicesMoved = m_devicesMoved || state != told;
    state = told;
}

// Extensions --------------------------------------------------------------------------------------

void State::on(const ExtensionSeen &fact)
{
    if (fact.extension.isEmpty())
        return;
    const QString extension = ami::decoded(fact.extension);
    const QString context = ami::decoded(fact.context);
    const QString key = extension + u'@' + context;
    const Slot found = m_extensions.find(key);
    // ExtensionState answers -1 for what has no hint: that is not an extension of ours.
    if (found == NoSlot && fact.status == ExtensionStatus::NotFound)
        return;
    const Slot slot = confirm(m_extensions, key);
    if (found == NoSlot) {
        Extension &row = m_extensions.edit(slot, AllColumns);
        row.extension = extension;
        row.context = context;
        row.name = m_ownNames.value(extension);
        row.statusSince = m_moment;
        setHint(slot, {});
        m_touchedExtensions.insert(slot);
    }
    if (!fact.hint.isNull() && !sameText(m_extensions.at(slot).hint, fact.hint))
        setHint(slot, ami::decoded(fact.hint));
    if (m_extensions.set(slot, &Extension::status, fact.status, bit(ExtensionColumn::Status)))
        m_extensions.touch(slot).statusSince = m_moment;
}

/// `PJSIP/101&PJSIP/201,CustomPresence:101` → the devices. Where no hint is told: `*101`, which
/// stands for whatever device is called so.
QStringList State::devicesOf(const Extension &extension)
{
    if (extension.hint.isEmpty())
        return {u'*' + extension.extension};
    const QStringView hint = extension.hint;
    const qsizetype comma = hint.indexOf(u',');
    QStringList devices;
    for (const QStringView part : hint.first(comma < 0 ? hint.size() : comma).split(u'&')) {
        if (!part.trimmed().isEmpty())
            devices.append(part.trimmed().toString());
    }
    return devices;
}

void State::setHint(Slot slot, const QString &hint)
{
    forgetHint(slot);
    m_extensions.set(slot, &Extension::hint, hint, bit(ExtensionColumn::Hint));
    for (const QString &device : devicesOf(m_extensions.at(slot)))
        m_devices.addExtension(device, slot);
    m_unhinted += hint.isEmpty() ? 1 : 0;
    m_touchedExtensions.insert(slot);
}

void State::forgetHint(Slot slot)
{
    const Extension &row = m_extensions.at(slot);
    bool known = false;
    for (const QString &device : devicesOf(row))
        known = m_devices.removeExtension(device, slot) || known;
    m_unhinted -= known && row.hint.isEmpty() ? 1 : 0;
}

// Mailboxes ---------------------------------------------------------------------------------------

void State::on(const MailboxSeen &fact)
{
    if (fact.mailbox.isEmpty())
        return;
    QString key = ami::decoded(fact.mailbox);
    if (!key.contains(u'@'))
        key += QLatin1StringView("@default");
    const bool empty = fact.newMessages.value_or(0) <= 0 && fact.oldMessages.value_or(0) <= 0;
    if (fact.mayNotExist && empty && !m_mailboxes.contains(key))
        return;
    const Slot slot = confirm(m_mailboxes, key);
    m_mailboxes.set(slot, &Mailbox::mailbox, key, bit(MailboxColumn::Mailbox));
    const int before = m_mailboxes.at(slot).newMessages;
    int fresh = before;
    if (fact.newMessages)
        fresh = *fact.newMessages;
    else if (fact.waiting)
        fresh = *fact.waiting ? qMax(1, before) : 0;
    m_mailboxes.set(slot, &Mailbox::newMessages, qMax(0, fresh), bit(MailboxColumn::New));
    if (fact.oldMessages)
        m_mailboxes.set(slot, &Mailbox::oldMessages, qMax(0, *fact.oldMessages),
                        bit(MailboxColumn::Old));
    if (!fact.fullName.isNull() &&
        update(m_mailboxes, slot, &Mailbox::name, fact.fullName, bit(MailboxColumn::Name))) {
        const QString extension = key.first(key.indexOf(u'@'));
        const QString name = m_mailboxes.at(slot).name;
        m_ownNames.insert(extension, name);
        if (!name.isEmpty())
            m_namedNumbers.insert(extension);
    }
}

// Registrations with others, and the server
// --------------------------------------------------------

void State::on(const RegistrationSeen &fact)
{
    if (fact.username.isEmpty() && fact.domain.isEmpty())
        return;
    const QString technology = ami::decoded(fact.technology);
    const QString username = ami::decoded(fact.username);
    const QString domain = ami::decoded(fact.domain);
    const Slot slot = obtainRegistration(technology, username, domain);
    confirm(m_registrations, m_registrations.keyOf(slot));
    m_registrations.set(slot, &Registration::technology, technology, 0);
    if (!username.isEmpty())
        m_registrations.set(slot, &Registration::username, username,
                            bit(RegistrationColumn::Username));
    if (!username.isEmpty() || m_registrations.at(slot).domain.isEmpty())
        m_registrations.set(slot, &Registration::domain, domain, bit(RegistrationColumn::Domain));
    update(m_registrations, slot, &Registration::status, fact.status,
           bit(RegistrationColumn::Status));
}

/// The row of a registration. Events of chan_sip in 1.0 and of chan_iax2 leave the username out,
/// and chan_iax2's list adds the port: the host and the one that has no username yet must do then.
Slot State::obtainRegistration(const QString &technology, const QString &username,
                               const QString &domain)
{
    const auto host = [](const QString &name) { return QStringView(name).split(u':').front(); };
    const QString key = technology + u'\n' + username + u'\n' + domain;
    if (const Slot known = m_registrations.find(key); known != NoSlot)
        return known;
    bool some = username.isEmpty();
    m_registrations.forEach(
        [&](Slot slot) { some = some || m_registrations.at(slot).username.isEmpty(); });
    if (!some)
        return m_registrations.obtain(key);
    for (const Slot slot : m_registrations.byBirth()) {
        const Registration &row = m_registrations.at(slot);
        if (row.technology != technology || host(row.domain) != host(domain))
            continue;
        if (username.isEmpty())
            return slot;
        if (row.username.isEmpty()) {
            m_registrations.rekey(slot, key);
            return slot;
        }
    }
    return m_registrations.obtain(key);
}

void State::on(const ServerSeen &fact)
{
    if (sameText(m_serverVersion, fact.version))
        return;
    m_serverVersion = ami::decoded(fact.version);
    emit serverVersionChanged();
}

void State::on(const ServerStopping &)
{
    emit serverStopping();
}

void State::on(const ServerClock &fact)
{
    if (!m_setClock) // a recording's own time stands still
        m_serverEpoch = m_moment - fact.seconds * 1000;
}

std::optional<Instant> State::instantOf(std::optional<qint64> serverSeconds) const
{
    if (!m_serverEpoch || serverSeconds.value_or(0) <= 0)
        return std::nullopt;
    return std::min(m_moment, *m_serverEpoch + *serverSeconds * 1000);
}

void State::on(const ServerReloaded &)
{
    emit serverReloaded();
}

void State::on(const ListEnded &)
{
    // Whether a list was whole is known to who asked for it, or who counted: see Snapshot, Replay.
}

} // namespace pbx
