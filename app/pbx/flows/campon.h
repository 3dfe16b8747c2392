// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flow.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace pbx {

/// A caller who waits for somebody busy: parked, with a return to the operator meanwhile. When the
/// target is free the call is handed over; when the time is up it comes back.
class CampOn final : public Flow
{
    Q_OBJECT

public:
    CampOn(Pbx &pbx, const QString &caller, const QString &own, const QString &target,
           std::chrono::milliseconds limit, QObject *parent);

    /// When it comes back.
    [[nodiscard]] Instant until() const { return m_until; }
    /// Brings the caller back to the operator now.
    void giveUp();

private:
    void look() override;
    void connectNow();
    [[nodiscard]] bool targetIsFree() const;

    QTimer m_patience;
    Instant m_until;
    bool m_late = false;
    std::optional<ami::Error> m_lost; ///< why nobody knows whether the server got what was asked
};

} // namespace pbx
