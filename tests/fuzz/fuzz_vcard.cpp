// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a vCard file → contacts that can be found, within their limits, no more than cards;
// the same once more.

#include "check.h"
#include "directory/vcard.h"

using directory::VCards;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const VCards cards = VCards::read(fuzz::bytesOf(data, size));
    FUZZ_CHECK(cards.contacts.size() <= cards.cards);
    for (const store::Contact &contact : cards.contacts)
        FUZZ_CHECK(!contact.isEmpty() && contact == contact.bounded());
    FUZZ_CHECK(VCards::read(fuzz::bytesOf(data, size)).contacts == cards.contacts);
    return 0;
}
