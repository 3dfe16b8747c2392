// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "numbers.h"
#include "store/contact.h"

#include <QHash>
#include <QList>

#include <atomic>
#include <memory>
#include <vector>

namespace directory {

/// One person: the contacts of all sources that mean the same one, in one view. None of them is
/// changed by that.
struct Person
{
    store::Contact contact; ///< the first source's words; numbers, groups and notes of all
    QStringList sources;    ///< their names, each once; "" is Cordboard's own
    QList<qint64> own;      ///< rows of Cordboard's own file

    /// The number to be called first, or "".
    [[nodiscard]] QString number() const
    {
        return contact.phones.isEmpty() ? QString() : contact.phones.first().number;
    }
    /// Name, else company, else number, else address.
    [[nodiscard]] QString title() const;
};

/// What a number was found to be once; kept from one index to the next.
using NumberKeys = QHash<QString, QStringList>;

/// Everybody, by name, by words and by number. It never changes; a new one takes its place.
class Index
{
public:
    /// A source's name and its contacts; earlier ones have the say in a merged person.
    struct Part
    {
        QString source;
        QList<store::Contact> contacts;
    };
    /// nullptr where \a stop was set meanwhile. \a known is used and added to.
    [[nodiscard]] static std::shared_ptr<const Index> build(const QList<Part> &parts,
                                                            const Numbers &numbers,
                                                            NumberKeys &known,
                                                            const std::atomic<bool> &stop);

    /// Sorted by what they are called.
    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    /// Those who have one of these keys (see Numbers::keys()), as places in people().
    [[nodiscard]] QList<int> byKeys(const QStringList &keys) const;
    /// Who could be meant: all words of \a text occur in name, company, groups or address, or it is
    /// part of a number. The best first, favourites before others, \a most of them. Everybody where
    /// there is no text.
    [[nodiscard]] std::vector<int> find(const QString &text, int most) const;
    /// All groups that somebody is in, sorted.
    [[nodiscard]] const QStringList &groups() const { return m_groups; }
    /// The place of that row of Cordboard's own file, or -1.
    [[nodiscard]] int placeOf(qint64 ownId) const { return m_own.value(ownId, -1); }

private:
    std::vector<Person> m_people;
    std::vector<QString> m_words;  ///< of each, folded, a blank before each
    std::vector<QString> m_digits; ///< of each's numbers, a blank before each
    QHash<QString, QList<int>> m_keys;
    QHash<qint64, int> m_own;
    QStringList m_groups;
};

} // namespace directory
