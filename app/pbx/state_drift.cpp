// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"

namespace pbx {

namespace {

template <class Row>
void drop(Table<Row> &table, const QString &key)
{
    if (const Slot slot = table.find(key); slot != NoSlot)
        table.remove(slot);
}

} // namespace

void State::dropLeftOver(const RowId &row)
{
    switch (row.kind) {
    case RowKind::Channel:
        if (const Slot slot = m_channels.find(row.key); slot != NoSlot) {
            end(slot);
            m_endings.exhume(KeyIndex::print(row.key));
        }
        break;
    case RowKind::Peer:
        drop(m_peers, row.key);
        break;
    case RowKind::Extension:
        if (const Slot slot = m_extensions.find(row.key); slot != NoSlot) {
            forgetHint(slot);
            m_extensions.remove(slot);
        }
        break;
    case RowKind::Queue:
        drop(m_queues, row.key);
        break;
    case RowKind::QueueCaller:
        if (const Slot slot = m_queueCallers.find(row.key); slot != NoSlot)
            removeQueueCaller(slot);
        break;
    case RowKind::QueueMember:
        drop(m_queueMembers, row.key);
        m_queuesTouched = true;
        break;
    case RowKind::ParkedCall:
        drop(m_parkedCalls, row.key);
        break;
    case RowKind::Conference:
        drop(m_conferences, row.key);
        break;
    case RowKind::Participant:
        drop(m_participants, row.key);
        m_conferencesTouched = true;
        break;
    case RowKind::Mailbox:
        drop(m_mailboxes, row.key);
        break;
    case RowKind::Registration:
        drop(m_registrations, row.key);
        break;
    }
}

} // namespace pbx
