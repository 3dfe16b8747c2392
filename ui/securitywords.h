// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/pbx.h"

#include <QString>

namespace ui {

// What is said of encryption and of certificates, in plain words and once for the whole program.

/// Pairs of hex digits with colons in two lines, as `openssl x509 -fingerprint` prints them: easy
/// to compare, by eye or by telephone.
[[nodiscard]] QString fingerprintWords(const QByteArray &sha256);
/// What is wrong with it: "No authority that this computer knows has signed it. …". \a host is
/// whom we wanted; \a said the TLS library's own words, for what has none here. \a isPbx: it is the
/// PBX that showed it, and no other server.
[[nodiscard]] QString certificateWords(const pbx::Certificate &certificate, const QString &host,
                                       const QString &said, bool isPbx = true);
/// Why the login was not even tried, and what helps.
[[nodiscard]] QString keptSecretWords();
/// "It knows nothing newer than TLS 1.1 …", and what helps.
[[nodiscard]] QString tlsTooOldWords();

/// The connection is there (or about to be) and others can read along: mark it.
[[nodiscard]] bool isMarkedExposed(const pbx::Pbx &pbx);
/// "not encrypted": the mark in words.
[[nodiscard]] QString exposedWords();
/// One line on how the connection is protected, for the details.
[[nodiscard]] QString encryptionWords(const pbx::Pbx &pbx);

} // namespace ui
