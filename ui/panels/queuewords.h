// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording.h"

namespace ui {

// What is said about those who wait in a queue and those who answer it; see Wording.

class QueueCallerWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    [[nodiscard]] static QString who(const QModelIndex &index);

protected:
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
};

class QueueMemberWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    [[nodiscard]] static Tone toneOf(const QModelIndex &index);
    /// "Free", "On a call", "Paused: Lunch", "Paused, on a call".
    [[nodiscard]] static QString stateOf(const QModelIndex &index);
    /// "12 calls · penalty 2".
    [[nodiscard]] static QString countsOf(const QModelIndex &index);

protected:
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
};

} // namespace ui
