// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions.h"
#include "ami/session.h"
#include "support/fakepbx.h"

#include <QTest>

#include <algorithm>

namespace desk {

using namespace ami;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::FakePbx;

/// A live session, and how its requests ended.
struct Desk
{
    explicit Desk(const QByteArray &version = "11.0.0", std::chrono::milliseconds timeout = 5s)
        : pbx("Asterisk Call Manager/" + version + "\r\n")
    {
        Session::Timing timing;
        timing.frame = 0ms;
        timing.request = timeout;
        timing.backoff.table = {20ms};
        session.setTiming(timing);
        session.setConnector([this] { return pbx.connection(); });
    }
    [[nodiscard]] bool login()
    {
        session.open({u"pbx"_s, 5038, false, u"operator"_s, u"sw1tch"_s});
        if (!pbx.acceptLogin() || !pbx.expect("Ping"))
            return false;
        pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n"); // the session's own
        return QTest::qWaitFor([this] { return session.latencyMs() >= 0; });
    }

    /// A handler that notes \a name and how it ended: `a ok`, `a Refused No such channel`.
    template <class T = Ack>
    [[nodiscard]] std::function<void(const Result<T> &)> note(const QByteArray &name)
    {
        return [this, name](const Result<T> &result) {
            constexpr const char *Kinds[] = {"NotConnected", "TimedOut",  "Refused", "Forbidden",
                                             "Malformed",    "Cancelled", "Invalid"};
            if (result)
                ended.append(name + " ok");
            else
                ended.append(QByteArray(name + ' ' + Kinds[int(result.error().kind)] + ' ' +
                                        result.error().text.toUtf8())
                                 .trimmed());
        };
    }

    FakePbx pbx;
    QByteArrayList ended;
    Session session;
};

/// How often \a name ended as NotConnected.
[[nodiscard]] inline qsizetype count(const QByteArrayList &ended, const QByteArray &name)
{
    const QByteArray start = name + " NotConnected";
    return std::count_if(ended.begin(), ended.end(),
                         [&](const QByteArray &text) { return text.startsWith(start); });
}

inline constexpr auto Success = "Response: Success\r\n\r\n";

} // namespace desk
