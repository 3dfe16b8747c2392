// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

/// No number of the world is longer, and a stranger's text shall not keep the library busy.
constexpr qsizetype MaxDigits = 32;
constexpr qsizetype MaxText = 2000;

const PhoneNumberUtil &util()
{
    static PhoneNumberUtil &only = []() -> PhoneNumberUtil & {
        PhoneNumberUtil &made = *PhoneNumberUtil::GetInstance();
        made.SetLogger(new i18n::phonenumbers::NullLogger); // takes it; the default one prints
        return made;
    }();
    return only;
}

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

/// Digits of any script as ASCII, `+` only in front; what people put between them is gone.
QString withoutSeparators(const QString &typed)
{
    QString number;
    for (const QChar c : typed) {
        if (c.isDigit())
            number += QChar(u'0' + char16_t(c.digitValue()));
        else if ((c == u'+' || c == u'\uff0b') && number.isEmpty())
            number += u'+';
        else if (c == u'*' || c == u'#' || c.isLetter())
            number += c;
    }
    return number;
}

bool isDigits(QStringView number)
{
    return !number.isEmpty() &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

QString e164(const PhoneNumber &number)
{
    std::string text;
    util().Format(number, PhoneNumberUtil::E164, &text);
    return fromStd(text);
}

/// What a number is in that country, if it is one.
std::optional<PhoneNumber> parsed(const QString &number, const std::string &country)
{
    PhoneNumber result;
    if (util().Parse(number.toStdString(), country, &result) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return result;
}

/// What a number can be at a site, each where it is a valid number.
struct Reading
{
    std::optional<PhoneNumber> whole;  ///< as it stands
    std::optional<PhoneNumber> behind; ///< without the outside line's digits, which it begins with
    std::optional<PhoneNumber> local;  ///< of the own area, without the area's code
};

/// The plan in the library's own terms.
struct Site
{
    explicit Site(const NumberPlan &plan)
        : plan(plan)
        , country(plan.country.toStdString())
    {
        if (!country.empty()) {
            std::string prefix;
            util().GetNddPrefixForRegion(country, true, &prefix);
            nationalPrefix = fromStd(prefix);
        }
    }

    [[nodiscard]] std::optional<PhoneNumber> valid(const QString &number) const
    {
        const auto result = parsed(number, country);
        return result && util().IsValidNumber(*result) ? result : std::nullopt;
    }
    /// Of a number that says its country, its length must do: there are more numbers than patterns.
    [[nodiscard]] std::optional<PhoneNumber> global(const QString &number) const
    {
        if (!number.startsWith(u'+'))
            return std::nullopt;
        const auto result = parsed(number, country);
        return result && util().IsPossibleNumber(*result) ? result : std::nullopt;
    }
    /// A number of the own area, written without the area's code.
    [[nodiscard]] std::optional<PhoneNumber> local(const QString &number) const
    {
        if (plan.areaCode.isEmpty() || !isDigits(number))
            return std::nullopt;
        if (!nationalPrefix.isEmpty() && number.startsWith(nationalPrefix))
            return std::nullopt;
        return valid(plan.areaCode + number);
    }
    [[nodiscard]] QString withoutOutsideLine(const QString &number) const
    {
        return !plan.outsideLine.isEmpty() && number.startsWith(plan.outsideLine)
                   ? number.mid(plan.outsideLine.size())
                   : QString();
    }
    [[nodiscard]] bool isInternal(const QString &number) const
    {
        return isDigits(number) && number.size() <= plan.internalLength;
    }
    [[nodiscard]] bool isEmergency(const QString &number) const
    {
        static const ShortNumberInfo info;
        return !country.empty() && info.IsEmergencyNumber(number.toStdString(), country);
    }
    [[nodiscard]] Reading read(const QString &number) const
    {
        const QString inside = withoutOutsideLine(number);
        return {valid(number), inside.isEmpty() ? std::nullopt : valid(inside), local(number)};
    }
    /// The one number that it can be, where there is no doubt.
    [[nodiscard]] std::optional<PhoneNumber> certain(const QString &number,
                                                     const Reading &reading) const
    {
        const auto &[whole, behind, local] = reading;
        if (whole && ((behind && e164(*whole) != e164(*behind)) || local))
            return std::nullopt;
        return whole ? whole : behind ? behind : local ? local : global(number);
    }
    [[nodiscard]] bool isOwnCountry(const PhoneNumber &number) const
    {
        return number.country_code() == util().GetCountryCodeForRegion(country);
    }
    /// As it is dialled in the own country, or out of it.
    [[nodiscard]] Dialled outward(const PhoneNumber &number) const
    {
        std::string text;
        const bool own = isOwnCountry(number);
        if (own)
            util().Format(number, PhoneNumberUtil::NATIONAL, &text);
        else
            util().FormatOutOfCountryCallingNumber(number, country, &text);
        const QString written = fromStd(text);
        const QString plus = written.startsWith(u'+') ? u"+"_s : QString();
        return {plan.outsideLine + plus + digitsOf(written),
                own ? Dialled::Rule::National : Dialled::Rule::International};
    }

    const NumberPlan &plan;
    std::string country;
    QString nationalPrefix;
};

} // namespace

Numbers::Numbers(NumberPlan plan)
    : m_plan(std::move(plan))
{
    if (!m_plan.country.isEmpty() && !countries().contains(m_plan.country))
        m_plan.country.clear();
    for (const Rewrite &rule : std::as_const(m_plan.rewrites))
        m_patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(rule.pattern)));
}

Dialled Numbers::dialled(const QString &typed) const
{
    using Rule = Dialled::Rule;
    const QString number = withoutSeparators(typed);
    const Dialled asTyped{number, Rule::AsTyped};
    if (std::any_of(number.begin(), number.end(), [](QChar c) { return c.isLetter(); }))
        return {typed.trimmed(), Rule::AsTyped}; // a name: its hyphens belong to it
    if (number.contains(u'*') || number.contains(u'#'))
        return {number, Rule::Feature};
    if (number.isEmpty() || number.size() > MaxDigits)
        return asTyped;
    const Site site(m_plan);
    const QString inside = site.withoutOutsideLine(number);
    if (site.isEmergency(number) || site.isEmergency(inside))
        return {number, Rule::Emergency};
    for (qsizetype i = 0; i < m_plan.rewrites.size(); ++i) {
        const QRegularExpression &pattern = m_patterns.at(i);
        if (!pattern.isValid() || !pattern.match(number).hasMatch())
            continue;
        QString changed = number;
        changed.replace(pattern, m_plan.rewrites.at(i).replacement);
        return {withoutSeparators(changed), Rule::Rewritten, int(i)};
    }
    if (site.isInternal(number))
        return {number, Rule::Internal};
    if (site.country.empty())
        return asTyped;

    const Reading reading = site.read(number);
    if (!reading.whole && reading.behind)
        return {number, Rule::WithOutsideLine};
    // Without the national prefix the same digits can be of the own area, or of another one.
    if (reading.whole && reading.local)
        return {m_plan.outsideLine + number, Rule::Local};
    const auto certain = site.certain(number, reading);
    return certain ? site.outward(*certain) : asTyped;
}

QStringList Numbers::keys(const QString &number) const
{
    const QString plain = withoutSeparators(number);
    if (plain.isEmpty())
        return {};
    const bool isNumber = isDigits(plain) || (plain.startsWith(u'+') && isDigits(plain.sliced(1)));
    const Site site(m_plan);
    if (!isNumber || plain.size() > MaxDigits || site.isInternal(plain))
        return {plain};
    QStringList keys;
    const auto add = [&keys](const std::optional<PhoneNumber> &one) {
        if (one && !keys.contains(e164(*one)))
            keys.append(e164(*one));
    };
    const Reading reading = site.read(plain);
    add(reading.local);
    add(reading.whole);
    add(reading.behind);
    add(site.local(site.withoutOutsideLine(plain)));
    add(site.global(plain));
    if (keys.isEmpty())
        keys.append(plain);
    return keys;
}

bool Numbers::same(const QString &a, const QString &b) const
{
    const QStringList ofA = keys(a);
    const QStringList ofB = keys(b);
    return std::any_of(ofA.begin(), ofA.end(),
                       [&ofB](const QString &key) { return ofB.contains(key); });
}

QString Numbers::shown(const QString &number) const
{
    const QString plain = withoutSeparators(number);
    const Site site(m_plan);
    if (plain.size() > MaxDigits || site.isInternal(plain))
        return number;
    const auto one = site.certain(plain, site.read(plain));
    if (!one || !util().IsValidNumber(*one))
        return number;
    std::string text;
    util().Format(
        *one, site.isOwnCountry(*one) ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL,
        &text);
    return fromStd(text);
}

QString Numbers::firstIn(const QString &text) const
{
    const QString part = text.left(MaxText);
    static const QRegularExpression Any(u"[+*#]?\\d[\\d ()/.\\-\u00a0\u2010-\u2013]*[\\d#]"_s);
    const QString any = Any.match(part).captured().trimmed();
    if (any.startsWith(u'*') || any.startsWith(u'#'))
        return any; // the library knows of none
    const std::string country = m_plan.country.isEmpty() ? "ZZ" : m_plan.country.toStdString();
    PhoneNumberMatcher matcher(util(), part.toStdString(), country, PhoneNumberMatcher::POSSIBLE,
                               64);
    if (matcher.HasNext()) {
        PhoneNumberMatch match;
        if (matcher.Next(&match))
            return fromStd(match.raw_string());
    }
    return any;
}

QString Numbers::whyNot(const Rewrite &rule)
{
    const QRegularExpression pattern(rule.pattern);
    return rule.pattern.isEmpty() ? u"empty"_s
           : pattern.isValid()    ? QString()
                                  : pattern.errorString();
}

QStringList Numbers::countries()
{
    static const QStringList all = [] {
        std::set<std::string> regions; // in order
        util().GetSupportedRegions(&regions);
        QStringList names;
        for (const std::string &region : regions)
            names.append(fromStd(region));
        return names;
    }();
    return all;
}

} // namespace directory
