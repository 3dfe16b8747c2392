// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calldrag.h"
#include "cells.h"
#include "people.h"
#include "people_slots.h"
#include "roles.h"

#include <QMimeData>

using pbx::bit;
using pbx::Slot;

namespace models {

using Column = PeopleColumn;

namespace {

Presence presenceOf(pbx::PeerStatus status)
{
    using enum pbx::PeerStatus;
    return status == Reachable || status == Lagged || status == Registered ? Presence::Free
                                                                           : Presence::Offline;
}

Presence presenceOf(const pbx::Channel &leg)
{
    if (leg.isRinging())
        return Presence::Ringing;
    return leg.onHold ? Presence::OnHold : Presence::OnCall;
}

/// Who talks while a second call rings or is held is on a call; see presenceOf(ExtensionStatus).
int weight(Presence presence)
{
    return presence == Presence::OnCall ? 2 : presence == Presence::Ringing ? 1 : 0;
}

} // namespace

PeopleModel::Person PeopleModel::person(int row) const
{
    return personOf(slotAt(row));
}

QString PeopleModel::nameAt(int row) const
{
    const Slot slot = slotAt(row);
    return isPeer(slot) ? numberOfSlot(slot) : nameOfSlot(slot);
}

int PeopleModel::score(const Matcher &matcher, int row) const
{
    const Slot slot = slotAt(row);
    return matcher.scoreFolded(m_folded[slot], numberOfSlot(slot));
}

bool PeopleModel::fits(const Matcher &matcher, int row) const
{
    return score(matcher, row) != Matcher::NoMatch;
}

QString PeopleModel::nameOf(const QString &number) const
{
    const int row = rowOfNumber(number);
    return row < 0 ? QString() : nameAt(row);
}

QString PeopleModel::numberAt(int row) const
{
    return numberOfSlot(slotAt(row));
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = LiveTable::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

QStringList PeopleModel::mimeTypes() const
{
    return LiveTable::mimeTypes() + QStringList{QString::fromLatin1(PersonMimeType)};
}

QMimeData *PeopleModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList numbers;
    for (const QModelIndex &index : indexes) {
        const QString number = numberAt(index.row());
        if (!numbers.contains(number))
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return nullptr;
    QMimeData *mime = LiveTable::mimeData(indexes);
    if (!mime)
        mime = new QMimeData;
    putPersons(mime, numbers);
    return mime;
}

pbx::Columns PeopleModel::volatileColumns() const
{
    return bit(Column::State) | bit(Column::With) | bit(Column::Since);
}

QVariant PeopleModel::value(Slot slot, int column, int role) const
{
    const auto confirmed = [&]() -> const pbx::Confirmed & {
        if (isPeer(slot))
            return m_state.peers().at(slot / 2);
        return m_state.extensions().at(slot / 2);
    };
    switch (role) {
    case StaleRole:
        return !isLive() || m_state.isStale(confirmed());
    case ConfirmedRole:
        return confirmed().confirmedAt;
    case NumberRole:
        return numberOfSlot(slot);
    case FavouriteRole:
        return m_favourites.contains(numberOfSlot(slot));
    case MailboxNewRole: {
        const pbx::Mailbox *box = m_state.mailboxes().get(m_mailboxOf.value(numberOfSlot(slot)));
        return box ? box->newMessages : 0;
    }
    case DetailRole:
        return isPeer(slot) ? m_state.peers().at(slot / 2).address
                            : m_state.extensions().at(slot / 2).hint;
    default:
        break;
    }
    if (QVariant own = isPeer(slot) ? QVariant() : ownValue(slot, column, role); own.isValid())
        return own;
    const Person person = personOf(slot);
    switch (role) {
    case IdRole:
        return person.id;
    case NameRole:
        return person.name;
    case ContextRole:
        return person.context;
    case ChannelRole:
        return person.channel;
    case WithRole:
        return either(person.otherName, person.otherNumber);
    case WithNumberRole:
        return person.otherNumber;
    case IncomingRole:
        return person.incoming;
    case PresenceRole:
        return static_cast<int>(person.presence);
    case ExtensionStatusRole:
        return static_cast<int>(person.status);
    case SinceRole:
        return person.since;
    case SortRole:
        if (column == static_cast<int>(Column::State))
            return static_cast<int>(person.presence);
        if (column == static_cast<int>(Column::Since))
            return startForSorting(person.since);
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return person.name;
    case Column::Number:
        return person.number;
    case Column::With:
        return either(person.otherName, person.otherNumber);
    case Column::State:
    case Column::Since:
    case Column::Count:
        break;
    }
    return {};
}

/// What an extension's row tells without a look at the call: what sorting and filtering ask for.
QVariant PeopleModel::ownValue(Slot slot, int column, int role) const
{
    const pbx::Extension &row = m_state.extensions().at(slot / 2);
    switch (role) {
    case IdRole:
        return m_state.extensions().keyOf(slot / 2);
    case NameRole:
        return nameOfSlot(slot);
    case PresenceRole:
        return static_cast<int>(models::presenceOf(row.status));
    case ExtensionStatusRole:
        return static_cast<int>(row.status);
    case SortRole:
        if (column == static_cast<int>(Column::State))
            return static_cast<int>(models::presenceOf(row.status));
        [[fallthrough]];
    case Qt::DisplayRole:
        if (column == static_cast<int>(Column::Name))
            return nameOfSlot(slot);
        if (column == static_cast<int>(Column::Number))
            return row.extension;
        return {};
    default:
        return {};
    }
}

PeopleModel::Person PeopleModel::personOf(Slot slot) const
{
    if (isPeer(slot))
        return fromPeer(slot / 2);
    const pbx::Extension &row = m_state.extensions().at(slot / 2);
    Person person;
    person.id = m_state.extensions().keyOf(slot / 2);
    person.name = either(row.name, row.extension);
    person.number = row.extension;
    person.context = row.context;
    person.status = row.status;
    person.presence = models::presenceOf(row.status);
    if (person.presence != Presence::Free && person.presence != Presence::Offline) {
        person.channel = row.channel;
        person.otherName = row.otherName;
        person.otherNumber = row.otherNumber;
        person.incoming = row.incoming;
        person.since = row.callSince ? row.callSince : row.statusSince;
    }
    return person;
}

PeopleModel::Person PeopleModel::fromPeer(Slot slot) const
{
    const pbx::Peer &peer = m_state.peers().at(slot);
    Person person;
    person.id = peer.name;
    person.number = numberOf(peer);
    person.name = person.number;
    person.presence = presenceOf(peer.status);

    const pbx::Channel *leg = nullptr;
    const QList<QString> legs = m_state.channelsOf(peer.name);
    for (const QString &uniqueId : legs) {
        const pbx::Channel *channel = m_state.channels().get(uniqueId);
        if (!channel)
            continue;
        const Presence presence = presenceOf(*channel);
        if (!leg || weight(presence) > weight(person.presence)) {
            leg = channel;
            person.presence = presence;
        }
    }
    switch (person.presence) {
    case Presence::Free:
        person.status = pbx::ExtensionStatus::Idle;
        break;
    case Presence::Ringing:
        person.status = pbx::ExtensionStatus::Ringing;
        break;
    case Presence::OnCall:
        person.status = pbx::ExtensionStatus::InUse;
        break;
    case Presence::OnHold:
        person.status = pbx::ExtensionStatus::OnHold;
        break;
    case Presence::Offline:
        person.status = pbx::ExtensionStatus::Unavailable;
        break;
    }
    if (!leg)
        return person;
    person.channel = leg->uniqueId;
    person.since = leg->stateSince ? leg->stateSince : leg->startedAt;
    person.incoming = leg->isRinging();
    if (leg->namesOther()) {
        person.otherName = leg->connectedName;
        person.otherNumber = leg->connectedNumber;
    }
    const QList<QString> others = m_state.partnersOf(leg->uniqueId);
    if (person.otherName.isEmpty() && person.otherNumber.isEmpty() && !others.isEmpty()) {
        if (const pbx::Channel *other = m_state.channels().get(others.front())) {
            person.otherName = other->callerName;
            person.otherNumber = other->callerNumber;
        }
    }
    return person;
}

/// Of an extension.
const QString &PeopleModel::nameOfSlot(Slot slot) const
{
    const pbx::Extension &extension = m_state.extensions().at(slot / 2);
    return either(extension.name, extension.extension);
}

QString PeopleModel::numberOfSlot(Slot slot) const
{
    return isPeer(slot) ? numberOf(m_state.peers().at(slot / 2))
                        : m_state.extensions().at(slot / 2).extension;
}

} // namespace models
