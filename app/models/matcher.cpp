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

constexpr bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

constexpr bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`';
}

/// Letters that are no letter with an accent, but that people type without.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return u"ss";
    case u'æ':
    case u'Æ':
        return u"ae";
    case u'œ':
    case u'Œ':
        return u"oe";
    case u'ø':
    case u'Ø':
        return u"o";
    case u'ł':
    case u'Ł':
        return u"l";
    case u'đ':
    case u'Đ':
    case u'ð':
    case u'Ð':
        return u"d";
    case u'þ':
    case u'Þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

/// One letter without case and accent; for comparing, where one unit must stay one unit.
QChar baseOf(QChar c)
{
    if (isAscii(c))
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    if (const QStringView plain = plainLetters(c); !plain.isEmpty())
        return plain.front();
    // `ế` comes apart in two steps.
    while (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().front();
    return isAscii(c) ? baseOf(c) : c.toCaseFolded();
}

/// The run of digits at \a at, without its leading zeros; \a at moves behind it.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    while (at + 1 < text.size() && text[at] == u'0' && isDigit(text[at + 1]))
        ++at;
    const qsizetype begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.mid(begin, at - begin);
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

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    if (std::all_of(text.begin(), text.end(), isAscii)) {
        for (const QChar c : text) {
            if (!isApostrophe(c))
                result.append(baseOf(c));
        }
        return result;
    }
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.isMark() || isApostrophe(c))
            continue;
        if (const QStringView plain = plainLetters(c); !plain.isEmpty())
            result.append(plain);
        else
            result.append(c.toCaseFolded());
    }
    return result;
}

int compareNatural(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QStringView left = takeNumber(a, i);
            const QStringView right = takeNumber(b, j);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right))
                return order;
            continue;
        }
        const QChar left = baseOf(a[i++]);
        const QChar right = baseOf(b[j++]);
        if (left != right)
            return left < right ? -1 : 1;
    }
    return int(i < a.size()) - int(j < b.size());
}

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
    if (isEmpty())
        return Contains;
    const QString digits = m_number.isEmpty() ? number : dialable(number);
    if (!m_number.isEmpty()) {
        if (digits == m_number)
            return ExactNumber;
        if (digits.startsWith(m_number))
            return NumberPrefix;
    }
    const QString text = folded(name);
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
