// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operator.h"

namespace models {

/// The operator's current call: the one talked in, else the one that rings here, else the one that
/// is being made, else the oldest held.
class OwnCall : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        None,
        Calling, ///< the operator calls somebody who has not answered
        Ringing, ///< somebody calls the operator
        Talking,
        Held,
    };
    struct Details
    {
        Phase phase = Phase::None;
        QString leg;                              ///< Uniqueid of the operator's own leg
        QString party;                            ///< Uniqueid of the other party's channel, or ""
        QString name, number;                     ///< of the party; either may be ""
        pbx::Instant since = 0;                   ///< of the phase
        QString dialledExtension, dialledContext; ///< where the party's channel is in the dialplan
        QString queue;                            ///< the queue it came through, or ""
        QString room;                             ///< the conference it is in, or ""
        friend bool operator==(const Details &, const Details &) = default;
    };

    OwnCall(const pbx::State &state, const Operator &self, QObject *parent = nullptr);

    [[nodiscard]] const Details &details() const { return m_details; }

signals:
    void changed();

private:
    void refresh();

    const pbx::State &m_state;
    const Operator &m_self;
    Details m_details;
};

} // namespace models
