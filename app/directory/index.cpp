// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index.h"

#include "folded.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

constexpr qsizetype MostQuery = 200;

/// ` ada lovelace analytical engines`: words, each with a blank before it.
void addWords(QString &words, const QString &text)
{
    bool within = false;
    for (const QChar c : folded(text)) {
        if (!c.isLetterOrNumber()) {
            within = false;
            continue;
        }
        if (!within)
            words += u' ';
        within = true;
        words += c;
    }
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + char16_t(c.digitValue()));
    }
    return digits;
}

/// What is typed could be part of a number.
bool isNumberLike(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isDigit() || u" +-/().*#"_s.contains(c); });
}

struct Group
{
    Person person;
    QString order;    ///< its title, folded
    QStringList keys; ///< of its numbers
};

/// What \a one knows beside what is known.
void merge(Person &person, const store::Contact &one)
{
    store::Contact &all = person.contact;
    const auto fill = [](auto &mine, const auto &other) {
        if (mine.isEmpty())
            mine = other;
    };
    fill(all.company, one.company);
    fill(all.email, one.email);
    fill(all.photo, one.photo);
    for (const QString &group : one.groups) {
        if (!all.groups.contains(group))
            all.groups.append(group);
    }
    if (all.note.isEmpty())
        all.note = one.note;
    else if (!one.note.isEmpty() && !all.note.contains(one.note))
        all.note += u'\n' + one.note;
    all.favourite = all.favourite || one.favourite;
}

} // namespace

QString Person::title() const
{
    for (const QString &text : {contact.name, contact.company, number()}) {
        if (!text.isEmpty())
            return text;
    }
    return contact.email;
}

std::shared_ptr<const Index> Index::build(const QList<Part> &parts, const Numbers &numbers,
                                          NumberKeys &known, const std::atomic<bool> &stop)
{
    const auto keysOf = [&](const QString &number) -> const QStringList & {
        auto found = known.find(number);
        if (found == known.end())
            found = known.insert(number, numbers.keys(number));
        return *found;
    };
    std::vector<Group> groups;
    // Two are the same person where they are called the same, and share a number or an address.
    QHash<QString, std::size_t> same;
    for (const Part &part : parts) {
        for (const store::Contact &contact : part.contacts) {
            if (stop)
                return nullptr;
            if (contact.isEmpty())
                continue;
            Person alone{contact, {}, {}};
            const QString order = folded(alone.title()).simplified();
            QList<QStringList> keys;
            QStringList marks;
            for (const store::Phone &phone : contact.phones) {
                keys.append(keysOf(phone.number));
                if (!keys.last().isEmpty())
                    marks.append(order + u'\n' + keys.last().first());
            }
            if (!contact.email.isEmpty())
                marks.append(order + u'\n' + contact.email.toLower());
            std::size_t at = groups.size();
            for (const QString &mark : std::as_const(marks))
                at = std::min(at, same.value(mark, groups.size()));
            if (at == groups.size()) {
                groups.push_back({std::move(alone), order, {}});
                groups[at].person.contact.phones.clear();
            } else {
                merge(groups[at].person, contact);
            }
            Group &group = groups[at];
            for (qsizetype i = 0; i < contact.phones.size(); ++i) {
                // The same number, written in another way, is the same number.
                const QString key = keys.at(i).value(0, contact.phones.at(i).number);
                if (group.keys.contains(key))
                    continue;
                group.keys += keys.at(i);
                group.person.contact.phones.append(contact.phones.at(i));
            }
            for (const QString &mark : std::as_const(marks))
                same.insert(mark, at);
            if (contact.id != 0)
                group.person.own.append(contact.id);
            if (!group.person.sources.contains(part.source))
                group.person.sources.append(part.source);
        }
    }

    std::vector<std::size_t> order(groups.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&groups](std::size_t a, std::size_t b) {
        return compareNatural(groups[a].order, groups[b].order) < 0;
    });
    auto index = std::make_shared<Index>();
    QSet<QString> allGroups;
    index->m_people.reserve(groups.size());
    index->m_words.reserve(groups.size());
    index->m_digits.reserve(groups.size());
    for (const std::size_t from : order) {
        if (stop)
            return nullptr;
        Group &group = groups[from];
        const auto place = int(index->m_people.size());
        const store::Contact &contact = group.person.contact;
        QString words;
        for (const QString &text : {contact.name, contact.company, contact.email})
            addWords(words, text);
        for (const QString &name : contact.groups) {
            addWords(words, name);
            allGroups.insert(name);
        }
        QString digits;
        for (const store::Phone &phone : contact.phones)
            digits += u' ' + digitsOf(phone.number);
        for (const QString &key : std::as_const(group.keys)) {
            digits += u' ' + digitsOf(key);
            QList<int> &holders = index->m_keys[key];
            if (!holders.contains(place))
                holders.append(place);
        }
        for (const qint64 id : group.person.own)
            index->m_own.insert(id, place);
        index->m_words.push_back(words);
        index->m_digits.push_back(digits);
        index->m_people.push_back(std::move(group.person));
    }
    index->m_groups = QStringList(allGroups.begin(), allGroups.end());
    std::sort(index->m_groups.begin(), index->m_groups.end(),
              [](const QString &a, const QString &b) { return compareNatural(a, b) < 0; });
    return index;
}

QList<int> Index::byKeys(const QStringList &keys) const
{
    QList<int> places;
    for (const QString &key : keys) {
        for (const int place : m_keys.value(key)) {
            if (!places.contains(place))
                places.append(place);
        }
    }
    return places;
}

std::vector<int> Index::find(const QString &text, int most) const
{
    std::vector<int> found;
    const auto wanted = std::size_t(qMax(0, most));
    QString whole;
    addWords(whole, text.left(MostQuery));
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    const QString digits = isNumberLike(text) ? digitsOf(text.left(MostQuery)) : QString();
    if (words.isEmpty() && digits.isEmpty()) {
        if (!text.trimmed().isEmpty())
            return found;
        found.resize(std::min(wanted, m_people.size()));
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    QStringList starts;
    for (const QString &word : words)
        starts.append(u' ' + word);
    // Begins with it, words begin with it, it is somewhere inside; favourites first in each.
    std::array<std::vector<int>, 6> ranks;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        int rank = -1;
        if (!digits.isEmpty()) {
            if (m_digits[i].contains(u' ' + digits))
                rank = 0;
            else if (digits.size() > 2 && m_digits[i].contains(digits))
                rank = 2;
        }
        const QString &own = m_words[i];
        const auto isIn = [&own](const QString &part) { return own.contains(part); };
        if (rank != 0) {
            if (own.startsWith(whole))
                rank = 0;
            else if (std::all_of(starts.begin(), starts.end(), isIn))
                rank = 1;
            else if (rank < 0 && whole.size() > 3 && std::all_of(words.begin(), words.end(), isIn))
                rank = 2;
        }
        if (rank >= 0)
            ranks[std::size_t(2 * rank + (m_people[i].contact.favourite ? 0 : 1))].push_back(
                int(i));
    }
    for (const std::vector<int> &rank : ranks) {
        const std::size_t room = std::min(rank.size(), wanted - found.size());
        found.insert(found.end(), rank.begin(), rank.begin() + std::ptrdiff_t(room));
    }
    return found;
}

} // namespace directory
