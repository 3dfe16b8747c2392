// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLink = 1000;
constexpr qsizetype MaxNumber = 80;

QString withoutSeparators(QString number)
{
    static constexpr QStringView Separators = u" -.()/\u00a0\u2010\u2011\u2013";
    const bool spelled =
        std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c.isLetter(); });
    if (!spelled)
        number.removeIf([](QChar c) { return Separators.contains(c); });
    return number;
}

bool isDiallable(const QString &number)
{
    return !number.isEmpty() && number.size() <= MaxNumber &&
           std::all_of(number.cbegin(), number.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || u"+*#_-."_s.contains(c); });
}

/// `;name=value` of a tel: link, percent-decoded.
QString parameter(const QStringList &parts, QLatin1StringView name)
{
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0 && part.left(equals).compare(name, Qt::CaseInsensitive) == 0)
            return QUrl::fromPercentEncoding(part.sliced(equals + 1).toUtf8());
    }
    return {};
}

} // namespace

std::optional<DialLink> DialLink::parse(const QString &text)
{
    DialLink link;
    QString rest = text.trimmed();
    if (rest.size() > MaxLink)
        return std::nullopt;
    bool sip = false;
    for (const QLatin1StringView scheme : {"tel:"_L1, "callto:"_L1, "sip:"_L1, "sips:"_L1}) {
        if (!rest.startsWith(scheme, Qt::CaseInsensitive))
            continue;
        link.isLink = true;
        sip = scheme.startsWith("sip"_L1);
        rest = rest.sliced(scheme.size());
        break;
    }
    if (!link.isLink) {
        link.number = withoutSeparators(rest);
        return isDiallable(link.number) ? std::optional(link) : std::nullopt;
    }
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);
    rest = rest.section(u'?', 0, 0);
    // What parts the link stands there as it is; the same characters encoded belong to the number.
    const QStringList parts = rest.split(u';');
    const QString first = sip ? parts.first().section(u'@', 0, 0) : parts.first();
    link.number = withoutSeparators(QUrl::fromPercentEncoding(first.toUtf8()));
    const QString context = withoutSeparators(parameter(parts, "phone-context"_L1));
    if (!sip && context.startsWith(u'+') && !link.number.startsWith(u'+') && isDiallable(context))
        link.number.prepend(context);
    const QString extension = withoutSeparators(parameter(parts, "ext"_L1));
    if (isDiallable(extension))
        link.extension = extension;
    return isDiallable(link.number) ? std::optional(link) : std::nullopt;
}
