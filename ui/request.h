// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>

namespace ui {

/// What another program, a script or the desktop wants of the running one.
struct Request
{
    enum class What { Show, Dial, DialSelection, Answer, HangUp, Hold, Transfer, TakeBack };
    enum class From {
        Link,    ///< anybody may have written it
        Command, ///< the user's own script, or the user's own hand
        Bus,     ///< a program on the session bus
        Key,     ///< a key of the desktop, whatever window is in front
    };

    What what = What::Show;
    From from = From::Command;
    QString number;    ///< of Dial and Transfer
    QString extension; ///< `;ext=` of a link, or ""

    /// Whether there is no doing it without a number.
    [[nodiscard]] bool wantsNumber() const { return what == What::Dial || what == What::Transfer; }

    friend bool operator==(const Request &, const Request &) = default;
};

/// As they are asked for: on the command line behind `--`, and by the running one's socket.
inline constexpr std::pair<Request::What, QLatin1StringView> RequestWords[] = {
    {Request::What::Show, QLatin1StringView("show")}, // on the command line: nothing at all
    {Request::What::Dial, QLatin1StringView("dial")},
    {Request::What::DialSelection, QLatin1StringView("dial-selection")},
    {Request::What::Answer, QLatin1StringView("answer")},
    {Request::What::HangUp, QLatin1StringView("hangup")},
    {Request::What::Hold, QLatin1StringView("hold")},
    {Request::What::Transfer, QLatin1StringView("transfer")},
    {Request::What::TakeBack, QLatin1StringView("take-back")},
};

/// Who asks, as the running one's socket says it.
inline constexpr std::pair<Request::From, QLatin1StringView> FromWords[] = {
    {Request::From::Link, QLatin1StringView("link")},
    {Request::From::Command, QLatin1StringView("command")},
    {Request::From::Bus, QLatin1StringView("bus")},
    {Request::From::Key, QLatin1StringView("key")},
};

} // namespace ui
