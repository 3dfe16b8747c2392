// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace store {

/// A call, a note, a contact or a favourite, as the desks of a team exchange it.
struct TeamRecord
{
    qint64 seq =
        0;        ///< of the outbox, where it goes out; of the database's order, where it comes in
    QString kind; ///< `call`, `note`, `contact`, `favourite`
    QString key;  ///< unique of its kind, for all desks
    std::optional<QJsonObject> body; ///< nothing: it was taken away
};

} // namespace store
