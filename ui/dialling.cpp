// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialling.h"

#include "models/people.h"
#include "pbx/pbx.h"
#include "store/profiles.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A rule as it is kept: the pattern, a tab, and what takes its place.
directory::NumberPlan planOf(const store::Profile &profile)
{
    directory::NumberPlan plan{
        profile.country, profile.areaCode, profile.outsideLine, profile.internalLength, {}};
    for (const QString &line : profile.rewrites)
        plan.rewrites.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return plan;
}

void keepPlan(store::Profile &profile, const directory::NumberPlan &plan)
{
    profile.country = plan.country;
    profile.areaCode = plan.areaCode;
    profile.outsideLine = plan.outsideLine;
    profile.internalLength = plan.internalLength;
    profile.rewrites.clear();
    for (const directory::Rewrite &rule : plan.rewrites)
        profile.rewrites.append(rule.pattern + u'\t' + rule.replacement);
}

} // namespace

Dialling::Dialling(pbx::Pbx &pbx, const models::PeopleModel &people, QSettings &settings,
                   QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_people(people)
    , m_settings(settings)
{
    connect(&pbx, &pbx::Pbx::linkChanged, this, &Dialling::follow);
    follow();
}

void Dialling::follow()
{
    const QString name = m_pbx.profile().name;
    if (name == m_profile)
        return;
    m_profile = name;
    const auto stored = store::Profiles(m_settings).find(name);
    m_numbers = directory::Numbers(stored ? planOf(*stored) : directory::NumberPlan());
    emit changed();
}

void Dialling::setPlan(const directory::NumberPlan &plan)
{
    m_numbers = directory::Numbers(plan);
    store::Profiles profiles(m_settings);
    if (auto stored = profiles.find(m_profile)) {
        keepPlan(*stored, plan);
        profiles.save(*stored);
    }
    emit changed();
}

QString Dialling::toDial(const QString &typed) const
{
    if (typed.isEmpty() || !m_people.nameOf(typed).isEmpty())
        return typed;
    return m_numbers.dialled(typed).number;
}

QString Dialling::wordsFor(const directory::Dialled &dialled)
{
    using Rule = directory::Dialled::Rule;
    switch (dialled.rule) {
    case Rule::AsTyped:
        break;
    case Rule::Feature:
        return tr("%1 is dialled: a feature code").arg(dialled.number);
    case Rule::Emergency:
        return tr("%1 is dialled: an emergency number, as it is").arg(dialled.number);
    case Rule::Rewritten:
        return tr("%1 is dialled: by rule %2").arg(dialled.number).arg(dialled.rewrite + 1);
    case Rule::Internal:
        return tr("%1 is dialled: an extension").arg(dialled.number);
    case Rule::WithOutsideLine:
        return tr("%1 is dialled: it has the outside line already").arg(dialled.number);
    case Rule::Local:
        return tr("%1 is dialled: a number of this area").arg(dialled.number);
    case Rule::National:
        return tr("%1 is dialled: a number of this country").arg(dialled.number);
    case Rule::International:
        return tr("%1 is dialled: a number abroad").arg(dialled.number);
    }
    return tr("%1 is dialled as it is typed").arg(dialled.number);
}

} // namespace ui
