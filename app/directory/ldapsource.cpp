// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapsource.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

using namespace std::chrono_literals;

constexpr auto Rest = 1s;
constexpr auto HalfADay = 12h;
constexpr qsizetype MostLookedUp = 2'000;
constexpr qsizetype MostWhole = 50;

} // namespace

LdapSource::LdapSource(LdapSettings settings, QObject *parent)
    : Source(parent)
    , m_client(std::move(settings))
{
    m_soon.setSingleShot(true);
    m_rest.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LdapSource::next);
    connect(&m_rest, &QTimer::timeout, this, &LdapSource::next);
    connect(&m_forget, &QTimer::timeout, this, &LdapSource::forget);
    m_forget.start(HalfADay);
}

void LdapSource::setSecret(const QString &secret, const QString &trouble)
{
    m_client.setSecret(secret);
    m_rest.stop();
    ServerTrouble next;
    if (secret.isEmpty() && !settings().user.isEmpty()) {
        next.kind = ServerTrouble::Kind::NoSecret;
        next.text = trouble;
    }
    setTrouble(next);
    m_soon.start(0);
}

QList<store::Contact> LdapSource::contacts() const
{
    return m_known.values();
}

void LdapSource::forget()
{
    m_known.clear();
    m_lookedUp.clear();
    m_whole.clear();
    emit changed();
}

void LdapSource::refresh()
{
    m_rest.stop();
    m_check = true;
    m_heard = false;
    forget();
    m_soon.start(0);
}

/// Asked already, and there was no more: who begins so is known.
bool LdapSource::isCovered(const QString &text) const
{
    return std::any_of(m_whole.begin(), m_whole.end(), [&text](const QString &whole) {
        return text.startsWith(whole, Qt::CaseInsensitive);
    });
}

void LdapSource::search(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_text || (m_text.isEmpty() && wanted == m_asking))
        return;
    m_text = wanted;
    if (!m_asking.isEmpty() && wanted != m_asking) {
        m_client.abandon();
        m_asking.clear();
    }
    if (m_text.isEmpty() || isCovered(m_text) || filterForText(settings(), m_text).isEmpty()) {
        m_text.clear();
        if (!m_numbers.isEmpty())
            m_soon.start(0);
        return;
    }
    m_soon.start(Pause);
}

void LdapSource::lookUp(const QString &number)
{
    if (m_lookedUp.contains(number) || m_numbers.contains(number) ||
        m_numbers.size() >= MostWaiting || filterForNumber(settings(), number).isEmpty())
        return;
    m_numbers += number;
    if (!m_soon.isActive())
        m_soon.start(0);
}

void LdapSource::next()
{
    if (m_client.isBusy() || m_rest.isActive())
        return;
    if (m_check) {
        m_check = false;
        ask(filterForAll(settings()), 1, {}, {});
        return;
    }
    // What only a person can put right is not tried again and again: logins are locked by that.
    if (m_trouble.isForPeople()) {
        m_text.clear();
        m_numbers.clear();
    } else if (!m_text.isEmpty()) {
        m_asking = std::exchange(m_text, {});
        ask(filterForText(settings(), m_asking), MostFound, m_asking, {});
    } else if (!m_numbers.isEmpty()) {
        const QString number = m_numbers.takeFirst();
        ask(filterForNumber(settings(), number), MostFound, {}, number);
    }
}

void LdapSource::ask(const QByteArray &filter, int most, const QString &text, const QString &number)
{
    ++m_asked;
    m_client.search({filter, attributesOf(settings().mapping), most},
                    [this, text, number](const LdapAnswer &answer) { take(answer, text, number); });
}

void LdapSource::take(const LdapAnswer &answer, const QString &text, const QString &number)
{
    m_asking.clear();
    const bool other = (!text.isEmpty() || !number.isEmpty()) && remember(answer.entries);
    if (answer.trouble) {
        m_rest.start(Rest);
    } else {
        if (!text.isEmpty() && !answer.isCut) {
            if (m_whole.size() >= MostWhole)
                m_whole.removeFirst();
            m_whole += text;
        }
        if (!number.isEmpty()) {
            if (m_lookedUp.size() >= MostLookedUp)
                m_lookedUp.clear();
            m_lookedUp.insert(number);
        }
    }
    const bool heard = std::exchange(m_heard, !answer.trouble);
    if (other || heard != m_heard)
        emit changed();
    setTrouble(answer.trouble);
    if (!m_soon.isActive())
        m_soon.start(0);
}

/// Whether somebody is new, or another.
bool LdapSource::remember(const QList<LdapEntry> &entries)
{
    if (m_known.size() + entries.size() > MostKnown)
        forget();
    bool other = false;
    for (const LdapEntry &entry : entries) {
        const store::Contact contact = contactOf(settings(), entry);
        store::Contact &known = m_known[entry.dn];
        other = other || known != contact;
        known = contact;
    }
    return other;
}

void LdapSource::setTrouble(const ServerTrouble &trouble)
{
    const bool other = trouble.kind != m_trouble.kind || trouble.text != m_trouble.text;
    m_trouble = trouble;
    if (other)
        emit changed();
}

} // namespace directory
