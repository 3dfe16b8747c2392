// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "cells.h"
#include "people_slots.h"

#include <QPointer>

#include <algorithm>

using pbx::bit;
using pbx::Slot;

namespace models {

using Column = PeopleColumn;

namespace {

// The name's cell stands for the whole row where tiles show it: it is painted anew with any change.
constexpr pbx::Columns NameChanged = bit(Column::Name);
constexpr pbx::Columns StateChanged = bit(Column::Name) | bit(Column::State) | bit(Column::Since);
constexpr pbx::Columns CallChanged = StateChanged | bit(Column::With);

/// Of an extension.
Presence lampOf(const pbx::State &state, Slot slot)
{
    return presenceOf(state.extensions().at(slot / 2).status);
}

} // namespace

PeopleModel::PeopleModel(const pbx::State &state, QObject *parent)
    : LiveTable(static_cast<int>(Column::Count), parent)
    , m_state(state)
{
    connect(this, &QAbstractItemModel::modelReset, this, &PeopleModel::announceCounts);
    setActive(true);
}

void PeopleModel::setFavourites(const QSet<QString> &extensions)
{
    if (extensions == m_favourites)
        return;
    const QSet<QString> before = std::exchange(m_favourites, extensions);
    m_counts.favourites = 0;
    std::vector<pbx::Delta::Change> changes;
    for (int row = 0; row < rowCount(); ++row) {
        const QString number = numberAt(row);
        const bool is = m_favourites.contains(number);
        m_counts.favourites += is;
        if (is != before.contains(number))
            changes.push_back({slotAt(row), NameChanged});
    }
    change(std::move(changes));
    announceCounts();
}

int PeopleModel::rowOfNumber(const QString &number) const
{
    int first = -1;
    for (auto it = m_byNumber.constFind(number); it != m_byNumber.cend() && it.key() == number;
         ++it) {
        const int row = rowOf(it.value());
        if (row >= 0 && (first < 0 || row < first))
            first = row;
    }
    return first;
}

std::vector<Slot> PeopleModel::follow(QObject *context)
{
    const QPointer<QObject> alive(context);
    m_state.extensions().listen(context, [this, alive](const pbx::Delta &delta) {
        if (alive)
            takeExtensions(delta);
    });
    m_state.peers().listen(context, [this, alive](const pbx::Delta &delta) {
        if (alive)
            takePeers(delta);
    });
    m_state.channels().listen(context, [this, alive](const pbx::Delta &delta) {
        if (alive && !m_hinted)
            takeChannels(delta);
    });
    m_state.mailboxes().listen(context, [this, alive](const pbx::Delta &delta) {
        if (alive)
            takeMailboxes(delta);
    });
    connect(&m_state, &pbx::State::committed, context, [this] { announceCounts(); });

    m_byNumber.clear();
    m_mailboxOf.clear();
    m_lamps.clear();
    m_folded.clear();
    m_counts = {};
    for (const Slot box : m_state.mailboxes().byBirth())
        knowMailbox(box);
    m_hinted = false;
    std::vector<Slot> people = extensionPeople();
    for (const Slot slot : people) {
        m_hinted = m_hinted || !m_state.extensions().at(slot / 2).hint.isEmpty();
        enter(slot);
    }
    if (!m_hinted) {
        for (const Slot slot : peerPeople()) {
            enter(slot);
            people.push_back(slot);
        }
    }
    return people;
}

std::vector<Slot> PeopleModel::extensionPeople() const
{
    std::vector<Slot> people;
    for (const Slot slot : m_state.extensions().byBirth()) {
        if (m_state.extensions().at(slot).isPerson())
            people.push_back(ofExtension(slot));
    }
    return people;
}

std::vector<Slot> PeopleModel::peerPeople() const
{
    std::vector<Slot> people;
    for (const Slot slot : m_state.peers().byBirth()) {
        const pbx::Peer &peer = m_state.peers().at(slot);
        if (isPerson(peer) && !hasExtension(numberOf(peer)))
            people.push_back(ofPeer(slot));
    }
    return people;
}

bool PeopleModel::hasExtension(const QString &number) const
{
    const auto [begin, end] = m_byNumber.equal_range(number);
    return std::any_of(begin, end, [](Slot slot) { return !isPeer(slot); });
}

void PeopleModel::takeExtensions(const pbx::Delta &delta)
{
    using Row = pbx::ExtensionColumn;
    const auto &table = m_state.extensions();
    std::vector<Slot> gone;
    std::vector<Slot> born;
    std::vector<pbx::Delta::Change> changes;
    bool hinted = m_hinted;
    const auto come = [&](Slot slot) {
        hinted = hinted || !table.at(slot).hint.isEmpty();
        born.push_back(ofExtension(slot));
    };
    for (const Slot slot : delta.removed)
        gone.push_back(ofExtension(slot));
    for (const Slot slot : delta.added) {
        if (table.at(slot).isPerson())
            come(slot);
    }
    for (const pbx::Delta::Change &one : delta.changed) {
        const Slot slot = ofExtension(one.slot);
        if ((one.columns & bit(Row::Name)) && rowOf(slot) >= 0)
            foldName(slot);
        const bool person = table.at(one.slot).isPerson();
        // A state may come before the hint that tells whose it is.
        if (person && (rowOf(slot) < 0 || (!m_hinted && (one.columns & bit(Row::Hint)))))
            come(one.slot);
        else if (!person)
            gone.push_back(slot);
        if (const pbx::Columns columns =
                shownBy(one.columns, {{bit(Row::Name) | bit(Row::Hint), NameChanged},
                                      {bit(Row::Status), CallChanged},
                                      {bit(Row::Call), CallChanged}}))
            changes.push_back({slot, columns});
    }
    const bool lost = !m_hinted && !gone.empty();
    leave(gone);
    // From the first hint on, and where an extension stands for it, a peer is nobody.
    std::vector<Slot> replaced;
    if (!m_hinted && !born.empty()) {
        QSet<QString> numbers;
        for (const Slot slot : born)
            numbers.insert(numberOfSlot(slot));
        for (int row = 0; row < rowCount(); ++row) {
            if (isPeer(slotAt(row)) && (hinted || numbers.contains(numberAt(row))))
                replaced.push_back(slotAt(row));
        }
    }
    leave(replaced);
    m_hinted = hinted;
    alter(std::move(changes));
    join(born);
    if (m_hinted && rowCount() == 0)
        m_hinted = false;
    else if (!lost)
        return;
    join(peerPeople());
}

void PeopleModel::takePeers(const pbx::Delta &delta)
{
    if (m_hinted)
        return;
    std::vector<Slot> gone;
    std::vector<Slot> born;
    std::vector<pbx::Delta::Change> changes;
    for (const Slot slot : delta.removed)
        gone.push_back(ofPeer(slot));
    for (const Slot slot : delta.added) {
        const pbx::Peer &peer = m_state.peers().at(slot);
        if (isPerson(peer) && !hasExtension(numberOf(peer)))
            born.push_back(ofPeer(slot));
    }
    for (const pbx::Delta::Change &one : delta.changed) {
        if (one.columns & bit(pbx::PeerColumn::Status))
            changes.push_back({ofPeer(one.slot), StateChanged});
    }
    leave(gone);
    alter(std::move(changes));
    join(born);
}

void PeopleModel::takeChannels(const pbx::Delta &delta)
{
    if (rowCount() == 0)
        return;
    std::vector<pbx::Delta::Change> changes;
    const auto note = [&](Slot channel) {
        const Slot peer = m_state.peers().find(m_state.channels().at(channel).device);
        if (peer != pbx::NoSlot)
            changes.push_back({ofPeer(peer), CallChanged});
    };
    for (const Slot slot : delta.removed)
        note(slot);
    for (const Slot slot : delta.added)
        note(slot);
    for (const pbx::Delta::Change &one : delta.changed)
        note(one.slot);
    alter(std::move(changes));
}

void PeopleModel::takeMailboxes(const pbx::Delta &delta)
{
    std::vector<pbx::Delta::Change> changes;
    const auto note = [&](Slot box) {
        const auto [begin, end] = m_byNumber.equal_range(mailboxNumber(box));
        for (auto it = begin; it != end; ++it)
            changes.push_back({it.value(), NameChanged});
    };
    for (const Slot box : delta.removed) {
        m_mailboxOf.remove(mailboxNumber(box));
        note(box);
    }
    for (const Slot box : delta.added) {
        knowMailbox(box);
        note(box);
    }
    for (const pbx::Delta::Change &one : delta.changed) {
        if (one.columns & bit(pbx::MailboxColumn::New))
            note(one.slot);
    }
    change(std::move(changes));
}

QString PeopleModel::mailboxNumber(Slot box) const
{
    return m_state.mailboxes().keyOf(box).section(u'@', 0, 0);
}

void PeopleModel::knowMailbox(Slot box)
{
    m_mailboxOf.insert(mailboxNumber(box), m_state.mailboxes().keyOf(box));
}

void PeopleModel::leave(const std::vector<Slot> &gone)
{
    for (const Slot slot : gone) {
        if (rowOf(slot) < 0)
            continue;
        const QString number = numberOfSlot(slot);
        m_byNumber.remove(number, slot);
        --m_counts.everyone;
        m_counts.favourites -= m_favourites.contains(number);
        setLamp(slot, Presence::Offline);
    }
    remove(gone);
}

void PeopleModel::join(const std::vector<Slot> &born)
{
    for (const Slot slot : born) {
        if (rowOf(slot) < 0)
            enter(slot);
    }
    append(born);
}

void PeopleModel::enter(Slot slot)
{
    const QString number = numberOfSlot(slot);
    m_byNumber.insert(number, slot);
    ++m_counts.everyone;
    m_counts.favourites += m_favourites.contains(number);
    setLamp(slot, isPeer(slot) ? personOf(slot).presence : lampOf(m_state, slot));
    foldName(slot);
}

void PeopleModel::foldName(Slot slot)
{
    if (slot >= m_folded.size())
        m_folded.resize(slot + 1);
    m_folded[slot] = folded(isPeer(slot) ? numberOfSlot(slot) : nameOfSlot(slot));
}

void PeopleModel::alter(std::vector<pbx::Delta::Change> changes)
{
    for (const pbx::Delta::Change &one : changes) {
        if (rowOf(one.slot) >= 0)
            setLamp(one.slot, isPeer(one.slot) ? personOf(one.slot).presence
                                               : lampOf(m_state, one.slot));
    }
    change(std::move(changes));
}

void PeopleModel::setLamp(Slot slot, Presence presence)
{
    if (slot >= m_lamps.size())
        m_lamps.resize(slot + 1, Presence::Offline);
    const Presence before = std::exchange(m_lamps[slot], presence);
    m_counts.free += int(presence == Presence::Free) - int(before == Presence::Free);
}

void PeopleModel::announceCounts()
{
    if (m_counts == m_announced)
        return;
    m_announced = m_counts;
    emit countsChanged();
}

} // namespace models
