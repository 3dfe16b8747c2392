// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact.h"

namespace store {

Contact Contact::bounded() const
{
    Contact contact = *this;
    // A line: a name's line breaks would be another row's.
    const auto line = [](QString &text, qsizetype most) {
        text = text.left(4 * most).simplified().left(most).trimmed();
    };
    line(contact.name, MostText);
    line(contact.company, MostText);
    line(contact.email, MostText);
    line(contact.source, MostText);
    contact.note = note.left(MostNote).trimmed();
    contact.phones.clear();
    for (Phone phone : phones) {
        line(phone.number, MostNumber);
        if (!phone.number.isEmpty() && !contact.phones.contains(phone) &&
            contact.phones.size() < MostPhones)
            contact.phones.append(phone);
    }
    contact.groups.clear();
    for (QString group : groups) {
        line(group, MostNumber);
        if (!group.isEmpty() && !contact.groups.contains(group) &&
            contact.groups.size() < MostGroups)
            contact.groups.append(group);
    }
    if (photo.size() > MostPhoto)
        contact.photo.clear();
    return contact;
}

} // namespace store
