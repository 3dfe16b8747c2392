// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/folded.h"

#include <QString>
#include <QStringList>

namespace models {

using directory::compareNatural;
using directory::folded;

/// Whether this could be dialled: digits, `+ * #`, with blanks, dots, dashes, slashes, brackets.
[[nodiscard]] bool looksDialable(QStringView text);
/// What of it would be dialled: digits, `*`, `#` and a leading `+`.
[[nodiscard]] QString dialable(QStringView text);

/// Finds people by what somebody types: start of a name, initials, starts of words in any order,
/// numbers.
class Matcher
{
public:
    enum Score {
        NoMatch = 0,
        Contains = 100,
        WordPrefixes = 200,
        Initials = 300,
        NamePrefix = 400,
        NumberPrefix = 500,
        ExactName = 550,
        ExactNumber = 600,
    };

    Matcher() = default;
    explicit Matcher(const QString &query);

    /// Nothing was typed: everything matches (Contains).
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] Score score(const QString &name, const QString &number) const;
    /// The same for a name that is folded() already.
    [[nodiscard]] Score scoreFolded(QStringView name, const QString &number) const;

private:
    QString m_text;      ///< folded, blanks simplified
    QString m_number;    ///< dialable form where the query could be a number, else ""
    QStringList m_words; ///< of m_text
};

} // namespace models
