// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions.h"
#include "ami/result.h"

#include <QObject>

#include <functional>
#include <utility>

namespace pbx {

// How those who send actions tell their callers what came of it.

/// Calls \a done soon, never inside the caller; not where the context is gone.
template <class T>
void failLater(QObject *context, std::function<void(const ami::Result<T> &)> done, ami::Error error)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error = std::move(error)] { done(error); },
        Qt::QueuedConnection);
}

/// The same for what the server itself would refuse, in the words it has for that.
inline void refuseLater(QObject *context, std::function<void(const ami::Result<QString> &)> done,
                        const QString &words)
{
    failLater<QString>(context, std::move(done), {ami::Error::Kind::Refused, words});
}

/// Gives the words of a plain yes to whoever waits for them.
inline auto wordsFor(std::function<void(const ami::Result<QString> &)> done)
{
    return [done = std::move(done)](const ami::Result<ami::Ack> &answer) {
        if (answer)
            done(answer->message);
        else
            done(answer.error());
    };
}

} // namespace pbx
