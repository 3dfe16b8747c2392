// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Calls \a use with each word of folded text until it returns true; whether it did.
template <class Use>
bool anyWord(QStringView text, Use use)
{
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && !text[at].isLetterOrNumber())
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && text[at].isLetterOrNumber())
            ++at;
        if (at > begin && use(text.mid(begin, at - begin)))
            return true;
    }
    return false;
}

} // namespace

bool looksDialable(QStringView text)
{
    constexpr qsizetype Longest = 40;
    text = text.trimmed();
    if (text.size() > Longest)
        return false;
    bool any = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c) || c == u'*' || c == u'#')
            any = true;
        else if (!(c == u'+' && i == 0) && !u" .-/()"_s.contains(c))
            return false;
    }
    return any;
}

QString dialable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isDigit(c) || c == u'*' || c == u'#' || (c == u'+' && result.isEmpty()))
            result.append(c);
    }
    return result;
}

Matcher::Matcher(const QString &query)
    : m_text(folded(query).simplified())
    , m_number(looksDialable(query) ? dialable(query) : QString())
{
    anyWord(m_text, [this](QStringView word) {
        m_words.append(word.toString());
        return false;
    });
    // `*` and `#` are no letters, but `*8` is something to look for.
    if (m_words.isEmpty() && !m_number.isEmpty())
        m_words.append(m_number);
}

Matcher::Score Matcher::score(const QString &name, const QString &number) const
{
    return scoreFolded(isEmpty() ? QString() : folded(name), number);
}

Matcher::Score Matcher::scoreFolded(QStringView text, const QString &number) const
{
    if (isEmpty())
        return Contains;
    const bool isPlain = m_number.isEmpty() || std::all_of(number.begin(), number.end(), isDigit);
    const QString digits = isPlain ? number : dialable(number);
    if (!m_number.isEmpty()) {
        if (digits == m_number)
            return ExactNumber;
        if (digits.startsWith(m_number))
            return NumberPrefix;
    }
    if (text.startsWith(m_text))
        return text.size() == m_text.size() ? ExactName : NamePrefix;

    if (m_words.size() == 1 && m_text.size() > 1 && m_text == m_words.front()) {
        qsizetype matched = 0;
        const bool stopped = anyWord(text, [&](QStringView word) {
            return word.front() != m_text[matched] || ++matched == m_text.size();
        });
        if (stopped && matched == m_text.size())
            return Initials;
    }
    const bool starts = std::all_of(m_words.begin(), m_words.end(), [&](const QString &wanted) {
        return digits.startsWith(wanted) ||
               anyWord(text, [&](QStringView word) { return word.startsWith(wanted); });
    });
    if (starts)
        return WordPrefixes;
    if (!m_number.isEmpty() && digits.contains(m_number))
        return Contains;
    const bool contains = std::all_of(m_words.begin(), m_words.end(), [&](const QString &wanted) {
        // A single letter stands inside nearly every name.
        return wanted.size() > 1 && (digits.contains(wanted) || text.contains(wanted));
    });
    return contains ? Contains : NoMatch;
}

} // namespace models
