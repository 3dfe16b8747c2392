// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/source.h"

#include <QString>

namespace directory {
struct ServerTrouble;
}

namespace ui {

// How it stands with a source of contacts, in plain words and once for the whole program.

/// What is wrong with a server and what helps; "" where nothing is. \a host is whom we wanted.
[[nodiscard]] QString troubleWords(const directory::ServerTrouble &trouble, const QString &host);
/// "LDAP directory, ldap.example.com", or the path of a file.
[[nodiscard]] QString placeWords(const directory::Source &source);
/// "Contacts: 1,203, read at 14:02", or what is wrong.
[[nodiscard]] QString stateWords(const directory::Source &source);
/// What is wrong with it, in one sentence that names it; "" where nothing is.
[[nodiscard]] QString failureWords(const directory::Source &source);

} // namespace ui
