// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact.h"

#include <QJsonArray>

class QJsonObject;

namespace store {

/// `[["work","+49 30 5550144"]]`.
[[nodiscard]] QJsonArray phonesArray(const QList<Phone> &phones);
[[nodiscard]] QList<Phone> phonesFrom(const QJsonArray &array);

/// One contact as JSON, and back, without its id: whatever is there, the result is within the
/// limits of a contact.
[[nodiscard]] QJsonObject toJson(const Contact &contact);
[[nodiscard]] Contact contactFrom(const QJsonObject &object);

} // namespace store
