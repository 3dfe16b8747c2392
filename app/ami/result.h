// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace ami {

/// Why something that was asked of the PBX did not come to be. A closed set, plus the server's own
/// words where it said any.
struct Error
{
    enum class Kind {
        NotConnected, ///< there is no live session, or it ended before the answer
        TimedOut,     ///< the server did not answer in time
        Refused,      ///< the server answered `Response: Error`
        Forbidden,    ///< this login lacks the right ("Permission denied")
        Malformed,    ///< the answer lacked a field, held an odd one, or a list was short
        Cancelled,    ///< the one who asked took it back
        Invalid,      ///< never sent: a value holds CR, LF or NUL, or its line is too long
    };

    Kind kind = Kind::NotConnected;
    QString text = {}; ///< the server's `Message:`, or which field was wrong; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// An answer, or the error that came instead of it.
template <class T>
class Result
{
public:
    Result(T value)
        : m_value(std::move(value))
    {}
    Result(Error error)
        : m_value(std::move(error))
    {}

    [[nodiscard]] bool ok() const noexcept { return std::holds_alternative<T>(m_value); }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] const T &value() const { return std::get<T>(m_value); }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_value); }

private:
    std::variant<T, Error> m_value;
};

} // namespace ami
