// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/result.h"
#include "models/presence.h"
#include "pbx/attendant.h"
#include "pbx/rights.h"
#include "pbx/rows.h"
#include "theme.h"

#include <QString>
#include <QStringList>

namespace pbx {
class Pbx;
}

namespace ui {

// Every plain word that the program says about the PBX stands here, to be translated and to be the
// same everywhere. Sentence case, no exclamation marks.

/// What went wrong and what to do next: "The PBX refused it: Extension does not exist. …".
[[nodiscard]] QString describe(const ami::Error &error);
/// Why it cannot be done now: "this login lacks the right `originate`". "" where nothing is.
[[nodiscard]] QString describe(const pbx::Obstacle &obstacle);
/// The class of rights an AMI action needs in manager.conf: `Originate` → `originate`. "" unknown.
[[nodiscard]] QString rightOf(const QString &action);

/// "Free", "Ringing", "On a call", "On hold", "Offline".
[[nodiscard]] QString wordOf(Tone tone);
[[nodiscard]] Tone toneOf(models::Presence presence);
[[nodiscard]] Tone toneOf(pbx::ExtensionStatus status);
/// The lamp in words; finer than its tone: "On a call, ringing".
[[nodiscard]] QString wordOf(pbx::ExtensionStatus status);
[[nodiscard]] Tone toneOf(pbx::PeerStatus status);
[[nodiscard]] QString wordOf(pbx::PeerStatus status);
/// A channel's state as the server names it (`Up`, `Ringing`, `Ring`…) as a tone.
[[nodiscard]] Tone toneOf(const pbx::Channel &channel);

/// "live", "reconnecting in 4 s", "login refused", "connecting".
[[nodiscard]] QString linkWords(const pbx::Pbx &pbx);
[[nodiscard]] Tone toneOf(const pbx::Pbx &pbx);
/// Rights of manager.conf that this program could use and the login lacks: `originate`.
[[nodiscard]] QStringList missingRights(const pbx::Rights &rights);
/// "All 9 rights granted", "Missing rights: originate, command", or "" while nothing is known.
[[nodiscard]] QString rightsWords(const pbx::Rights &rights);
/// "confirmed 0.3 s ago".
[[nodiscard]] QString ageWords(qint64 ms);

/// "0:07", "4:12", "1:02:03". Negative counts as 0.
[[nodiscard]] QString formatDuration(qint64 ms);
/// For screen readers: "4 minutes 12 seconds", "7 seconds".
[[nodiscard]] QString durationInWords(qint64 ms);
/// "Acme GmbH", else the number, else "Unknown caller".
[[nodiscard]] QString partyName(const QString &name, const QString &number);
/// "Asterisk 22.10 · AMI 11.0 · TLS" from what the server said; parts that are unknown are left
/// out.
[[nodiscard]] QString serverWords(const QString &version, const QString &banner, bool tls);

} // namespace ui
