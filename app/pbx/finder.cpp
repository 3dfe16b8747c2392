// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finder.h"

#include <QTimer>
#include <QUrl>

namespace pbx {

using namespace Qt::StringLiterals;

std::optional<Finder::Address> Finder::addressFrom(const QString &text)
{
    QString plain = text.trimmed();
    if (const qsizetype scheme = plain.indexOf("://"_L1); scheme >= 0)
        plain = plain.mid(scheme + 3);
    if (plain.count(u':') > 1 && !plain.startsWith(u'['))
        plain = u'[' + plain + u']'; // an IPv6 address as people write it
    const QUrl url(u"ami://"_s + plain, QUrl::StrictMode);
    const bool more = (!url.path().isEmpty() && url.path() != u"/"_s) || url.hasQuery() ||
                      url.hasFragment() || !url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || more || url.port() == 0)
        return std::nullopt;
    return Address{url.host(), static_cast<quint16>(url.port(0))};
}

Finder::Finder(QObject *parent)
    : QObject(parent)
{
    connect(&m_test, &ConnectionTest::stepDone, this, &Finder::onStep);
}

void Finder::start(const Address &address, const QByteArray &fingerprint)
{
    cancel();
    m_running = true;
    m_ways = {{address.host, address.port > 0 ? address.port : TlsPort, true, fingerprint},
              {address.host, address.port > 0 ? address.port : PlainPort, false, {}}};
    next();
}

void Finder::cancel()
{
    m_running = false;
    m_test.cancel();
}

void Finder::next()
{
    if (m_ways.isEmpty()) {
        m_running = false;
        emit notFound();
        return;
    }
    m_way = m_ways.takeFirst();
    m_banner.clear();
    emit trying(m_way);
    if (!m_running)
        return;
    Profile profile;
    profile.host = m_way.host;
    profile.port = m_way.port;
    profile.tls = m_way.tls;
    profile.fingerprint = m_way.fingerprint;
    m_test.start(profile);
}

void Finder::onStep(ConnectionTest::Step step, bool ok, const QString &detail)
{
    if (!m_running)
        return;
    using Step = ConnectionTest::Step;
    if (step == Step::Reach && ok) {
        m_banner = detail;
        if (m_way.tls)
            return; // the certificate comes next
    }
    const bool there = ok && (step == Step::Tls || step == Step::Reach);
    const Certificate shown = m_test.untrusted();
    // Later: the test is in the midst of telling it.
    QTimer::singleShot(0, this, [this, there, step, shown, detail, way = m_way] {
        if (!m_running || way != m_way)
            return;
        m_test.cancel();
        if (there) {
            m_running = false;
            emit found(m_way, m_banner);
        } else if (step == Step::Tls && !shown.isNull()) {
            m_running = false;
            emit untrusted(m_way, shown, detail);
        } else {
            emit failed(m_way, detail);
            if (m_running)
                next();
        }
    });
    if (there)
        m_test.cancel(); // before it logs in
}

} // namespace pbx
