// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace soak {

/// A JSON state laid flat: `channels/1795293476.48/state` → `Up`. What no list of the server tells
/// is left out; see picture.cpp for what that is, and why.
using Picture = QMap<QString, QString>;

[[nodiscard]] Picture pictureOf(const QJsonObject &state);
/// The same without what the clock changes by itself.
[[nodiscard]] Picture timeless(Picture picture);
/// How many rows it has: channels, members, spaces…
[[nodiscard]] int rowsOf(const Picture &picture);
/// What the two do not agree upon, by path, each in words for a person.
[[nodiscard]] QMap<QString, QString> differences(const Picture &ours, const Picture &servers);

/// What no event tells, so that the program learns it from the lists that it asks for once a
/// minute: the application of a channel, where it begins without a step in the dialplan (behind a
/// redirect of a leg that ran none; channel_newexten() of main/manager_channels.c, 22 and 16); the
/// step that a Bridge action takes a channel to without an application there; the age that a
/// masquerade gives it; a conference's lock (ConfbridgeLock sends no event, 22 and 16).
[[nodiscard]] bool isOnlyListed(const QString &path);

} // namespace soak
