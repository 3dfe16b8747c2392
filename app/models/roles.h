// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qnamespace.h>

namespace models {

/// What a cell or row can be asked beyond Qt::DisplayRole. One list for all models, so that a
/// proxy, a delegate or a drag need not know which model stands below. A role that does not apply
/// answers an invalid QVariant. Instants are pbx::Instant (qint64, milliseconds of State::now());
/// 0 is "none". Enums are ints.
enum Role {
    IdRole = Qt::UserRole + 1, ///< QString, unique in the model and stable while the row lives
    SortRole,                  ///< typed value of the cell; a duration sorts by its start instant
    SinceRole,                 ///< Instant at which what the cell (or row) shows began
    StaleRole,                 ///< bool: its last word is old; see State::isOld()
    ConfirmedRole,             ///< Instant of the server's last word about this row

    NameRole = Qt::UserRole + 20, ///< QString: of the person, party, queue, room…
    NumberRole,                   ///< QString: what would be dialled to reach it
    ChannelRole, ///< QString: Uniqueid of the row's call (a person's own leg; a caller's leg), or
                 ///< ""
    DetailRole,  ///< QString: more of the cell for a tool tip (application data, hint, block)
    WithRole,    ///< QString: the other party's name, else number, else ""
    WithNumberRole,
    IncomingRole, ///< bool: somebody calls this one (not: it calls somebody)
    ContextRole,  ///< QString: dialplan context

    PresenceRole = Qt::UserRole + 40, ///< Presence (presence.h)
    FavouriteRole,                    ///< bool
    MailboxNewRole,                   ///< int: new messages in this person's mailbox
    ExtensionStatusRole,              ///< pbx::ExtensionStatus
    PeerStatusRole,                   ///< pbx::PeerStatus

    KindRole = Qt::UserRole + 60, ///< AttentionModel: Waiting; OmniModel: Suggestion
    LevelRole,                    ///< int 0–2: how urgent
    QueueRole,                    ///< QString: name of the queue
    PositionRole,                 ///< int: in the queue, from 1
    SpaceRole,                    ///< QString: parking space
    LotRole,                      ///< QString: parking lot
    UntilRole,                    ///< Instant at which a parked call returns; 0 = never
    OwnLegRole,                   ///< QString: Uniqueid of the operator's own leg, or ""
    PausedRole,                   ///< bool
    MutedRole,                    ///< bool
    LockedRole,                   ///< bool
    RoomRole,                     ///< QString: conference

    TargetRole = Qt::UserRole + 80, ///< OmniModel, QString: the extension to dial or transfer to
    SubtitleRole,                   ///< OmniModel, QString: number or counts, no words

    SentRole = Qt::UserRole + 90, ///< WireModel, bool: sent by us (else received)
    TimeRole,                     ///< WireModel, qint64: milliseconds since 1970, UTC
    BlockRole,                    ///< WireModel, QString: the whole block
    BlockKindRole,                ///< WireModel: WireKind
    ReasonRole,                   ///< int: pbx::HandOver::Why, of a Waiting::Recall
};

} // namespace models
