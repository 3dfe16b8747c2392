// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flow.h"

#include <optional>

namespace pbx {

/// A caller who is kept waiting without the phone's help: in a parking space, with a return to the
/// operator when the time is up. The operator's phone is free meanwhile.
///
/// Held, they wait for the operator; parked, for whoever takes them up, or for a person, whose
/// phone rings when the time is up.
class Hold final : public Flow
{
    Q_OBJECT

public:
    /// \a kind Hold or Park. \a returnTo, or "", is a channel or a device (`PJSIP/102`), which
    /// rings when the time is up. \a person, or "", is whom the caller waits for.
    Hold(Kind kind, Pbx &pbx, const QString &caller, const QString &returnTo, const QString &person,
         QObject *parent);

    /// The parking space, or "" while it is not known.
    [[nodiscard]] const QString &space() const { return m_space; }

private:
    void look() override;

    QString m_space;
    std::optional<ami::Error> m_lost;
};

} // namespace pbx
