// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/contact.h"

/// People whom the reception of the demo's company knows: some of them call.
[[nodiscard]] QList<store::Contact> demoContacts();
