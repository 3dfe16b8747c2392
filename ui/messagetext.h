// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace ui {

/// What a message for somebody who is absent is made of.
struct MessageFields
{
    QString person; ///< for whom
    QString caller;
    QString number;
    QString time;
    QString note;
};

/// "{caller} ({number}) called at {time}. …", in the program's language.
[[nodiscard]] QString usualTemplate();
/// \a text with `{person}`, `{caller}`, `{number}`, `{time}` and `{note}` filled in, each once:
/// what a caller calls himself is never taken for a field. Lines that hold nothing but empty fields
/// go.
[[nodiscard]] QString filledTemplate(const QString &text, const MessageFields &fields);

/// Whether mail could go there: one address, nothing else.
[[nodiscard]] bool looksLikeAddress(const QString &text);
/// A `mailto:` link (RFC 6068). Every part is percent-encoded, and line ends go from the subject,
/// so that no part can become another header or another address.
[[nodiscard]] QUrl mailtoLink(const QString &address, const QString &subject, const QString &body);

} // namespace ui
