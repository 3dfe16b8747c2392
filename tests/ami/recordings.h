// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

/// The recordings of tests/data.
namespace recordings {

/// `22/command.ami`, for every one of them that is not compressed.
[[nodiscard]] QList<QByteArray> all();
/// The bytes of `22/command.ami`.
[[nodiscard]] QByteArray bytes(const QByteArray &name);

/// Gives every message to \a visit, in order.
void forEach(const QByteArray &bytes, const std::function<void(const ami::Message &)> &visit);

/// The block of a recording that has this ActionID and is a response; empty where there is none.
[[nodiscard]] QByteArray reply(const QByteArray &name, const QByteArray &actionId);

} // namespace recordings
