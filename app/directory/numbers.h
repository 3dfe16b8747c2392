// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace directory {

/// What is typed in one form is dialled in another; the first that matches decides.
struct Rewrite
{
    QString pattern;     ///< a regular expression that the whole number matches, without separators
    QString replacement; ///< with \1 … \9 for what its brackets caught

    friend bool operator==(const Rewrite &, const Rewrite &) = default;
};

/// How a site dials. One without a country dials what is typed.
struct NumberPlan
{
    QString country;        ///< ISO 3166: `DE`; "" none
    QString areaCode;       ///< without the national prefix: `30`; "" none
    QString outsideLine;    ///< what goes before every number outside: `0`; "" nothing
    int internalLength = 4; ///< as many digits, or fewer, are an extension
    QList<Rewrite> rewrites;

    friend bool operator==(const NumberPlan &, const NumberPlan &) = default;
};

/// What becomes of a number that is typed, and why.
struct Dialled
{
    enum class Rule {
        AsTyped,   ///< a name, or nothing that is known of: never refused
        Feature,   ///< with * or #
        Emergency, ///< as it is, whatever the rules say
        Rewritten, ///< by the rule that `rewrite` names
        Internal,
        WithOutsideLine, ///< it began with the outside line's digits already
        Local,
        National,
        International,
    };

    QString number;
    Rule rule = Rule::AsTyped;
    int rewrite = -1; ///< index into NumberPlan::rewrites
};

/// Numbers as a site writes and dials them. What a country's numbers look like is libphonenumber's
/// knowledge. Nothing here refuses a number.
class Numbers
{
public:
    explicit Numbers(NumberPlan plan = {});

    [[nodiscard]] const NumberPlan &plan() const { return m_plan; }
    [[nodiscard]] Dialled dialled(const QString &typed) const;
    /// All that a number can be, the likeliest first: `+49305550144`, or its digits where it is an
    /// extension or nothing that is known. Of two numbers that are the same, one key is the same.
    [[nodiscard]] QStringList keys(const QString &number) const;
    [[nodiscard]] bool same(const QString &a, const QString &b) const;
    /// As people of that country write it; as it is where it is ambiguous or invalid.
    [[nodiscard]] QString shown(const QString &number) const;
    /// The first number in a text (a selection, a line of a mail), as it stands there, or "".
    [[nodiscard]] QString firstIn(const QString &text) const;
    /// Why the pattern of a rule cannot be used, or "".
    [[nodiscard]] static QString whyNot(const Rewrite &rule);
    /// ISO 3166, sorted.
    [[nodiscard]] static QStringList countries();

private:
    NumberPlan m_plan;
    QList<QRegularExpression> m_patterns; ///< of its rewrites
};

} // namespace directory
