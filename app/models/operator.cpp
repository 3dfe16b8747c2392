// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operator.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using pbx::bit;

namespace models {

namespace {

/// The technologies whose devices are phones named by their extension.
constexpr QStringView PhoneTechnologies[] = {u"PJSIP", u"SIP", u"IAX2", u"SCCP", u"Skinny"};

} // namespace

Operator::Operator(const pbx::State &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_state.extensions().listen(this, [this](const pbx::Delta &delta) {
        bool other = !delta.added.empty() || !delta.removed.empty();
        for (const pbx::Delta::Change &one : delta.changed)
            other = other || (one.columns & bit(pbx::ExtensionColumn::Hint));
        if (other)
            m_known = false;
    });
    m_state.peers().listen(this, [this](const pbx::Delta &delta) {
        if (!delta.added.empty() || !delta.removed.empty())
            m_known = false;
    });
}

void Operator::setExtension(const QString &extension, const QString &context)
{
    if (extension == m_extension && context == m_context)
        return;
    m_extension = extension;
    m_context = context;
    m_known = false;
    emit changed();
}

const QStringList &Operator::devices() const
{
    if (!m_known)
        findDevices();
    return m_devices;
}

QStringList Operator::legs() const
{
    QStringList legs;
    for (const QString &device : devices())
        legs += m_state.channelsOf(device);
    // A removed channel is readable until its commit is over, but it is no leg any more.
    legs.removeIf([this](const QString &leg) { return !m_state.channels().contains(leg); });
    if (m_devices.size() > 1) {
        std::stable_sort(legs.begin(), legs.end(), [this](const QString &a, const QString &b) {
            return m_state.channels().get(a)->startedAt < m_state.channels().get(b)->startedAt;
        });
    }
    return legs;
}

QString Operator::partyOf(const QString &leg) const
{
    const QList<QString> partners = m_state.partnersOf(leg);
    if (partners.size() < 2)
        return partners.value(0);
    const QStringList own = legs();
    for (const QString &partner : partners) {
        if (!own.contains(partner))
            return partner;
    }
    return partners.front();
}

void Operator::findDevices() const
{
    m_known = true;
    m_devices.clear();
    if (m_extension.isEmpty())
        return;

    const auto &extensions = m_state.extensions();
    const pbx::Extension *own = nullptr;
    if (!m_context.isEmpty()) {
        own = extensions.get(QString(m_extension % u'@' % m_context));
    } else {
        for (const pbx::Slot slot : extensions.byBirth()) {
            if (extensions.at(slot).extension == m_extension && extensions.at(slot).isPerson()) {
                own = &extensions.at(slot);
                break;
            }
        }
    }
    if (own) {
        // `PJSIP/100&PJSIP/200,CustomPresence:100`: devices first, presence after the comma.
        const QStringList parts = own->hint.section(u',', 0, 0).split(u'&', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.contains(u'/'))
                m_devices.append(part.trimmed());
        }
    }
    if (!m_devices.isEmpty())
        return;

    QStringList possible;
    for (const QStringView technology : PhoneTechnologies) {
        const QString device = technology % u'/' % m_extension;
        possible.append(device);
        if (m_state.peers().contains(device))
            m_devices.append(device);
    }
    // A login that may not see peers still sees their channels.
    if (m_devices.isEmpty())
        m_devices = possible;
}

} // namespace models
