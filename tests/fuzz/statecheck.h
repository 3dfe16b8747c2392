// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/state.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace fuzz {

/// What is true of every state after a commit, whatever was received.
class StateCheck
{
public:
    explicit StateCheck(const pbx::State &state);

    /// Ends the process where something does not hang together.
    void now() const;

private:
    template <class Row>
    void follow(const pbx::Table<Row> &table, QSet<pbx::Slot> &mirror);
    void channels() const;
    void bridges() const;
    void waiting() const;

    const pbx::State &m_state;
    QObject m_context;
    QSet<pbx::Slot> m_mirrors[13]; ///< the rows of each table as its deltas tell them
};

} // namespace fuzz
