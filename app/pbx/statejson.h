// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace pbx {

class Pbx;
class State;

/// The tables of a state, each in the order of its rows' birth, and the counters: the greater part
/// of an element of `pbxes` in the schema `cordboard-state/1`.
[[nodiscard]] QJsonObject toJson(const State &state);
/// One whole element of `pbxes`: the above, and the connection.
[[nodiscard]] QJsonObject toJson(const Pbx &pbx);
/// The whole document, `{"schema":"cordboard-state/1","pbxes":[…]}`, ended by a line feed.
[[nodiscard]] QByteArray stateDocument(const QList<const Pbx *> &pbxes);

} // namespace pbx
