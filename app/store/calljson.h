// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callentry.h"

#include <QJsonArray>

#include <optional>

class QJsonObject;

namespace store {

/// `[[1795293476000,"rang","104"]]`, and back: bounded, and what is no station passed over.
[[nodiscard]] QJsonArray journeyArray(const QList<CallStep> &journey);
[[nodiscard]] QList<CallStep> journeyFrom(const QJsonArray &array);

/// A call of another desk as JSON, and back: nothing where it is no call that can have been, by the
/// clock of \a now (ms since 1970); else it is bounded, is over, and is not the operator's own.
[[nodiscard]] QJsonObject toJson(const CallEntry &call);
[[nodiscard]] std::optional<CallEntry> callFrom(const QJsonObject &object, qint64 now);

} // namespace store
