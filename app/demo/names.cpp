// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

#include <QString>

#include <array>

namespace demo {

namespace {

// The first people of the company, extensions 101 and up.
constexpr std::array people = {
    "Ada Lindqvist", "Ben Okafor",       "Carla Moreno",   "Dmitri Volkov",  "Elena Rossi",
    "Farid Haddad",  "Grace Liu",        "Henrik Dahl",    "Ines Duarte",    "Jonas Weber",
    "Kavya Nair",    "Liam Byrne",       "Mei Tanaka",     "Nadia Petrova",  "Omar Saleh",
    "Priya Shah",    "Quentin Roy",      "Rosa Blanco",    "Tara Quinn",     "Søren Holm",
    "Umar Khan",     "Vera Nováková",    "Wim de Vries",   "Xenia Pappas",   "Yusuf Demir",
    "Zoë Martin",    "André Leclerc",    "Bríd Ní Néill",  "Chidi Eze",      "Daiki Mori",
    "Esra Yıldız",   "François Petit",   "Gabriela Núñez", "Hana Kovář",     "Ilse Jansen",
    "João Almeida",  "Katarzyna Wójcik", "Lars Østby",     "Małgorzata Lis", "Noor Rahman",
};

constexpr std::array first = {
    "Agnes",  "Amir",   "Anouk", "Astrid", "Beatriz", "Bogdan", "Camille", "Cem",   "Clara",
    "Daniel", "Diego",  "Edith", "Emil",   "Fatima",  "Felix",  "Freya",   "Gita",  "Goran",
    "Hugo",   "Ingrid", "Iris",  "Ivan",   "Jana",    "José",   "Julia",   "Kenji", "Kira",
    "Leila",  "Linnea", "Luca",  "Lucía",  "Maren",   "Mateo",  "Milan",   "Nils",  "Nina",
    "Olga",   "Oskar",  "Paolo", "Petra",  "Rania",   "René",   "Ravi",    "Sanna", "Selma",
    "Sven",   "Tariq",  "Thea",  "Tomás",  "Uma",     "Viktor", "Wanda",   "Yara",  "Zofia",
};

constexpr std::array last = {
    "Abbas",    "Aguilar",   "Andersson", "Bakker",  "Bauer",   "Becker",  "Bianchi", "Bouchard",
    "Castro",   "Chen",      "Costa",     "Dubois",  "Eriksen", "Evans",   "Farouk",  "Fernández",
    "Fischer",  "Fontaine",  "García",    "Greco",   "Gupta",   "Haas",    "Hassan",  "Hoffmann",
    "Horváth",  "Ito",       "Ivanov",    "Jensen",  "Kaya",    "Keller",  "Kim",     "Klein",
    "Kowalski", "Krüger",    "Larsen",    "Lefèvre", "Lopez",   "Marino",  "Meyer",   "Moreau",
    "Murphy",   "Müller",    "Nielsen",   "Novak",   "Olsen",   "O'Neill", "Park",    "Pereira",
    "Popescu",  "Reyes",     "Richter",   "Romano",  "Sato",    "Schäfer", "Silva",   "Singh",
    "Sørensen", "Takahashi", "Torres",    "Varga",   "Vogel",   "Walsh",   "Wang",    "Zhang",
};

// Numbers: Ofcom's drama ranges (020 7946 0xxx, 0161 496 0xxx, 07700 900xxx), the German
// Bundesnetzagentur's (030 23125, 069 90009, 040 66969, 0221 4710, 089 99998), the North American
// 555-01xx, the French 01 99 00 and the Swedish 08 465 004: none of them rings anybody.
const std::array outsiders = {
    Outsider{"Acme GmbH", "+493023125144"},       Outsider{"Northwind Ltd", "+442079460958"},
    Outsider{"Contoso Inc", "+12125550142"},      Outsider{"Fabrikam AG", "+496990009417"},
    Outsider{"Globex SARL", "+33199004217"},      Outsider{"Initech LLC", "+15125550175"},
    Outsider{"Umbra AB", "+46846500437"},         Outsider{"Wayfarer Travel", "+441614960733"},
    Outsider{"Hafen Logistik", "+494066969320"},  Outsider{"Söderberg & Söner", "+46846500481"},
    Outsider{"Stark Möbel KG", "+492214710518"},  Outsider{"Bluebird Coffee", "+442079460127"},
    Outsider{"Café Lumière", "+33199008855"},     Outsider{"Alpenblick Hotel", "+498999998206"},
    Outsider{"Maria Santos", "+447700900123"},    Outsider{"Bjørn Eide", "+447700900456"},
    Outsider{"Tyrell Optics", "+12135550118"},    Outsider{"Vandelay Import", "+12125550199"},
    Outsider{"Lena Fischer", "+493023125877"},    Outsider{"Pied Piper Media", "+16505550164"},
    Outsider{"Rhein Druck", "+492214710944"},     Outsider{"Kestrel Insurance", "+441614960291"},
    Outsider{"Dr. Aisha Bello", "+447700900781"}, Outsider{"Oakwood Dental", "+442079460614"},
};

} // namespace

QByteArray personName(int index)
{
    if (index < int(people.size()))
        return people[size_t(index)];
    const int n = index - int(people.size());
    const int names = int(first.size() * last.size());
    // 61 and the number of last names have no common factor: neighbours differ in both names.
    const QByteArray given = first[size_t(n) % first.size()];
    const QByteArray family = last[size_t(n / int(first.size()) + n * 61) % last.size()];
    const int round = n / names;
    constexpr QByteArrayView initials = "ABCDEFGHJKLMNPRSTVW";
    if (round == 0)
        return given + ' ' + family;
    return given + ' ' + initials[(round - 1) % initials.size()] + ". " + family;
}

const Outsider &outsider(int index)
{
    return outsiders[size_t(qAbs(index)) % outsiders.size()];
}

int outsiderCount()
{
    return int(outsiders.size());
}

} // namespace demo
