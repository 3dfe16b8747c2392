// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folded.h"

#include <algorithm>

namespace directory {

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

} // namespace directory
