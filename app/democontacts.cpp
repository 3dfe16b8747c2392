// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "democontacts.h"

using namespace Qt::StringLiterals;

QList<store::Contact> demoContacts()
{
    using Kind = store::Phone::Kind;
    const auto contact = [](const QString &name, const QString &company,
                            const QList<store::Phone> &phones, const QStringList &groups,
                            const QString &note = {}, bool favourite = false) {
        store::Contact made;
        made.name = name;
        made.company = company;
        made.phones = phones;
        made.email = QString(name.toLower().replace(u' ', u'.') % u"@example.com");
        made.groups = groups;
        made.note = note;
        made.favourite = favourite;
        return made;
    };
    const QString customers = u"Customers"_s;
    const QString suppliers = u"Suppliers"_s;
    return {
        contact(u"Jana Weiss"_s, u"Acme GmbH"_s,
                {{Kind::Work, u"+49 30 23125144"_s}, {Kind::Mobile, u"+49 151 23456789"_s}},
                {customers}, u"Asks for Mei Tanaka as a rule"_s, true),
        contact(u"Oliver Grant"_s, u"Northwind Ltd"_s, {{Kind::Work, u"+44 20 7946 0958"_s}},
                {customers}),
        contact(u"Dana Cole"_s, u"Contoso Inc"_s, {{Kind::Work, u"+1 212 555 0142"_s}}, {customers},
                u"Invoices go to billing"_s),
        contact(u"Felix Brandt"_s, u"Fabrikam AG"_s,
                {{Kind::Main, u"+49 69 90009417"_s}, {Kind::Fax, u"+49 69 90009418"_s}},
                {suppliers}),
        contact(u"Camille Roux"_s, u"Globex SARL"_s, {{Kind::Work, u"+33 1 99 00 42 17"_s}},
                {customers, u"Press"_s}, {}, true),
        contact(u"Astrid Lund"_s, u"Umbra AB"_s, {{Kind::Work, u"+46 8 465 004 37"_s}},
                {suppliers}),
        contact(u"Sam Archer"_s, u"Wayfarer Travel"_s, {{Kind::Work, u"+44 161 496 0733"_s}},
                {suppliers}),
        contact(u"Inga Petersen"_s, u"Hafen Logistik"_s, {{Kind::Work, u"+49 40 66969320"_s}},
                {suppliers}),
    };
}
