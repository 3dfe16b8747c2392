// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

/// What a `tel:`, `sip:` or `callto:` link stands for (RFC 3966, RFC 3261), or a number as typed.
struct DialLink
{
    QString number;    ///< to dial: digits, + * #, or a SIP user's name
    QString extension; ///< `;ext=`: asked for behind the number, once somebody has answered; or ""
    bool isLink = false;

    /// Nothing where it holds what no dialplan takes: links are the work of strangers.
    [[nodiscard]] static std::optional<DialLink> parse(const QString &text);
};
