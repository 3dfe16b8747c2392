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
    if (fact.status && (!fact.statusIfUnknown || m_peers.at(slot).status == PeerStatus::Unknown) &&
        (m_peers.set(slot, &Peer::status, *fact.status, bit(PeerColumn::Status)) || !known))
        m_peers.touch(slot).statusSince = m_moment;
    update(m_peers, slot, &Peer::address, fact.address, bit(PeerColumn::Address));
    if (fact.latencyMs)
        m_peers.set(slot, &Peer::latencyMs, *fact.latencyMs, bit(PeerColumn::Latency));
    if (!known)
        m_touchedDevices.insert(key);
}

void State::on(const DeviceChanged &fact)
{
    if (fact.device.isEmpty())
        return;
    const QString device = ami::decoded(fact.device);
    m_deviceStates.insert(device, ami::decoded(fact.state));
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
        m_deviceExtensions[device].append(slot);
    m_touchedExtensions.insert(slot);
}

void State::forgetHint(Slot slot)
{
    for (const QString &device : devicesOf(m_extensions.at(slot))) {
        if (const auto it = m_deviceExtensions.find(device); it != m_deviceExtensions.end()) {
            it->removeOne(slot);
            if (it->isEmpty())
                m_deviceExtensions.erase(it);
        }
    }
}

// Mailboxes ---------------------------------------------------------------------------------------

void State::on(const MailboxSeen &fact)
{
    if (fact.mailbox.isEmpty())
        return;
    QString key = ami::decoded(fact.mailbox);
    if (!key.contains(u'@'))
        key += QLatin1StringView("@default");
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
    const Slot slot = confirm(m_registrations, technology + u'\n' + username + u'\n' + domain);
    m_registrations.set(slot, &Registration::technology, technology, 0);
    m_registrations.set(slot, &Registration::username, username, bit(RegistrationColumn::Username));
    m_registrations.set(slot, &Registration::domain, domain, bit(RegistrationColumn::Domain));
    update(m_registrations, slot, &Registration::status, fact.status,
           bit(RegistrationColumn::Status));
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

void State::on(const ListEnded &)
{
    // Whether a list was whole is known to who asked for it, or who counted: see Snapshot, Replay.
}

} // namespace pbx
