// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectioncheck.h"

#include "checklist.h"
#include "ui/securitywords.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConnectionCheck::ConnectionCheck(QWidget *parent)
    : QWidget(parent)
    , m_list(new CheckList({tr("Reachable"), tr("Certificate"), tr("Login"), tr("Rights")}, this))
    , m_trust(new QPushButton(tr("T&rust this certificate"), this))
{
    m_trust->setObjectName(u"trust"_s);
    m_trust->setAutoDefault(false);
    m_trust->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_list);
    layout->addWidget(m_trust);
    connect(m_trust, &QPushButton::clicked, this, &ConnectionCheck::trustWanted);
    connect(&m_test, &pbx::ConnectionTest::stepDone, this,
            [this](pbx::ConnectionTest::Step step, bool ok, const QString &detail) {
                showStep(static_cast<Step>(step), ok, detail);
            });
    connect(&m_test, &pbx::ConnectionTest::finished, this, [this](bool ok) {
        m_good = ok;
        emit finished();
    });
}

void ConnectionCheck::start(const pbx::Profile &profile)
{
    reset();
    m_profile = profile;
    if (!profile.tls)
        m_list->set(Certificate, CheckList::State::Skipped, tr("Not encrypted"));
    m_list->set(Reach, CheckList::State::Running);
    m_test.start(profile);
}

void ConnectionCheck::reset()
{
    m_test.cancel();
    m_list->reset();
    m_trust->hide();
    m_good = false;
}

void ConnectionCheck::showStep(Step step, bool ok, const QString &detail)
{
    using State = CheckList::State;
    QString words = detail;
    State state = ok ? State::Good : State::Bad;
    switch (step) {
    case Reach:
        if (!ok && words.isEmpty())
            words = tr("Nobody answers at this address");
        break;
    case Certificate:
        if (const pbx::Certificate &shown = m_test.untrusted(); !ok && !shown.isNull()) {
            words = certificateWords(shown, m_profile.host, detail);
            if (!shown.trusted.isEmpty())
                words += tr("\nYou trusted, SHA-256:\n%1").arg(fingerprintWords(shown.trusted));
            words += tr("\nIt shows, SHA-256:\n%1").arg(fingerprintWords(shown.sha256));
            m_trust->show();
        } else if (!ok && m_test.isTlsTooOld()) {
            words = tlsTooOldWords();
        } else if (ok) {
            words = m_profile.fingerprint.isEmpty() ? tr("Trusted") : tr("The one you trusted");
        }
        break;
    case Login:
        if (ok)
            words = tr("Accepted as “%1”").arg(m_profile.user);
        else if (m_test.keptSecret())
            words = keptSecretWords();
        else if (words.isEmpty())
            words = tr("Refused");
        break;
    case Rights:
        if (ok) {
            words = tr("Everything an operator does is allowed");
        } else if (!words.isEmpty()) {
            // A login that may do less is still a login.
            state = State::Doubtful;
            QStringList missing;
            const QStringList actions = words.split(u' ', Qt::SkipEmptyParts);
            for (const QString &action : actions) {
                const QString right = rightOf(action);
                missing += right.isEmpty() ? action : tr("%1 (%2)").arg(action, right);
            }
            words = tr("Not allowed: %1").arg(missing.join(u", "_s));
        }
        break;
    }
    m_list->set(step, state, words);
    if (!ok)
        return;
    const int next = step == Reach && !m_profile.tls ? Login : step + 1;
    if (next <= Rights)
        m_list->set(next, State::Running);
}

bool ConnectionCheck::works() const
{
    return m_good || m_list->state(Rights) == CheckList::State::Doubtful;
}

OutcomeLine::Kind ConnectionCheck::outcome() const
{
    return m_good    ? OutcomeLine::Kind::Good
           : works() ? OutcomeLine::Kind::Quiet
                     : OutcomeLine::Kind::Bad;
}

QString ConnectionCheck::outcomeWords() const
{
    if (m_good)
        return tr("The connection works.");
    if (works())
        return tr("The connection works; what the login may not do stays switched off. "
                  "“Login for manager.conf…” writes the lines that would help.");
    if (m_list->state(Reach) == CheckList::State::Bad)
        return tr("Check address and port, and whether the manager interface is switched on.");
    if (m_list->state(Certificate) == CheckList::State::Bad)
        return m_test.untrusted().isNull()
                   ? tr("There is no encrypted connection.")
                   : tr("Compare the fingerprint with the server's before you trust it.");
    if (m_test.keptSecret())
        return tr("The login was not tried.");
    return tr("Check user and secret, and from where manager.conf permits this login.");
}

} // namespace ui
