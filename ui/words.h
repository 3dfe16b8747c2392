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

#include <functional>

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
/// The least mighty class of rights in manager.conf that allows an AMI action: `Originate` →
/// `originate`. "" unknown.
[[nodiscard]] QString rightOf(const QString &action);
/// Why something cannot be asked for, and the line of manager.conf that would help. "" for none.
[[nodiscard]] QString describe(const pbx::Lack &lack);
/// "This login may not list the queues. …", or "" where nothing is in the way.
[[nodiscard]] QString whyNothing(pbx::Topic topic, const pbx::Rights &rights);
/// Whether another login would help.
[[nodiscard]] bool isCurable(const pbx::Lack &lack);

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

/// "live", "live, fewer events", "overloaded", "catching up", "reconnecting in 4 s", "login
/// refused", "certificate not trusted", "connecting".
[[nodiscard]] QString linkWords(const pbx::Pbx &pbx);
[[nodiscard]] Tone toneOf(const pbx::Pbx &pbx);
/// Rights of manager.conf that an operator would use and the login lacks: `originate`.
[[nodiscard]] QStringList missingRights(const pbx::Rights &rights);
/// "No right is missing", "Missing rights: originate, call", or "" while nothing is known.
[[nodiscard]] QString rightsWords(const pbx::Rights &rights);
/// "confirmed 0.3 s ago".
[[nodiscard]] QString ageWords(qint64 ms);
/// "12 s ago, nothing to correct", "at 14:02, 3 corrections so far"; why not, where it is not.
[[nodiscard]] QString comparedWords(const pbx::Pbx &pbx);
/// What the chip says of a picture of this age: that, or "picture 1:20 old" where the link is not
/// live, or "behind by 0.6 s" where more comes than is taken.
[[nodiscard]] QString pictureWords(const pbx::Pbx &pbx, qint64 age);

/// Why the link is not there, in the language of the window; a server's own words are as they came.
[[nodiscard]] QString lastErrorWords(const QString &lastError);

/// "0:07", "4:12", "1:02:03". Negative counts as 0.
[[nodiscard]] QString formatDuration(qint64 ms);
/// For screen readers: "4 minutes 12 seconds", "7 seconds".
[[nodiscard]] QString durationInWords(qint64 ms);
/// "Acme GmbH", else the number, else "Unknown caller".
[[nodiscard]] QString partyName(const QString &name, const QString &number);
/// What is known of who has a number, beside what the PBX says. All of it may be "".
struct Caller
{
    QString name, company, note;
};
using CallerOf = std::function<Caller(const QString &number)>;
/// By the name that is known, else by the one that the PBX tells, else by the number.
[[nodiscard]] QString partyName(const CallerOf &callerOf, const QString &name,
                                const QString &number);
/// "Asterisk 22.10 · AMI 11.0 · TLS" from what the server said; parts that are unknown are left
/// out.
[[nodiscard]] QString serverWords(const QString &version, const QString &banner, bool tls);

} // namespace ui
