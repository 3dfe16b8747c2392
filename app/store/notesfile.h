// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "note.h"

#include <optional>

class QJsonObject;

namespace store {

/// The notes of a `notes.json`, where Cordboard kept them before they went into the history;
/// nothing where there is no such file, or it is not ours to read.
[[nodiscard]] std::optional<QList<Note>> notesIn(const QString &path);

/// One note as JSON, and back: whatever is there, the result is within the limits of a note.
[[nodiscard]] QJsonObject toJson(const Note &note);
[[nodiscard]] Note noteFrom(const QJsonObject &object);

} // namespace store
