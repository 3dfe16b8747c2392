// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapclient.h"
#include "source.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace directory {

/// An LDAP directory. It is never read as a whole: who is typed or calls is asked for, and who was
/// found is known for half a day.
class LdapSource final : public Source
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{250}; ///< in the typing, before it asks
    static constexpr int MostFound = 25;                   ///< of one search
    static constexpr qsizetype MostKnown = 1'000;
    static constexpr qsizetype MostWaiting = 50; ///< numbers to be looked up

    explicit LdapSource(LdapSettings settings, QObject *parent = nullptr);

    [[nodiscard]] const LdapSettings &settings() const { return m_client.settings(); }
    /// The login's; \a trouble where the keychain does not give it.
    void setSecret(const QString &secret, const QString &trouble = {});

    [[nodiscard]] QString name() const override { return settings().title(); }
    [[nodiscard]] State state() const override { return m_trouble ? State::Failed : State::Ready; }
    [[nodiscard]] QString why() const override { return m_trouble.text; }
    [[nodiscard]] const ServerTrouble *trouble() const override { return &m_trouble; }
    [[nodiscard]] QList<store::Contact> contacts() const override;
    /// Forgets everybody, and asks whether the server is well.
    void refresh() override;
    void search(const QString &text) override;
    void lookUp(const QString &number) override;

    /// The server was asked something, and answered.
    [[nodiscard]] bool wasHeard() const { return m_heard; }
    /// Searches and look-ups that were sent.
    [[nodiscard]] int asked() const { return m_asked; }

private:
    void next();
    void forget();
    void ask(const QByteArray &filter, int most, const QString &text, const QString &number);
    void take(const LdapAnswer &answer, const QString &text, const QString &number);
    [[nodiscard]] bool remember(const QList<LdapEntry> &entries);
    [[nodiscard]] bool isCovered(const QString &text) const;
    void setTrouble(const ServerTrouble &trouble);

    LdapClient m_client;
    ServerTrouble m_trouble;
    QHash<QString, store::Contact> m_known; ///< by DN
    QString m_text;                         ///< that is to be looked for, or ""
    QString m_asking;                       ///< that is looked for just now, or ""
    QStringList m_whole;                    ///< texts to which the answer was whole
    QStringList m_numbers;                  ///< that wait
    QSet<QString> m_lookedUp;               ///< numbers to which there was an answer
    bool m_check = false;                   ///< whether the server is well is to be asked
    bool m_heard = false;
    int m_asked = 0;
    QTimer m_soon;
    QTimer m_rest;   ///< after a failure nothing is asked for a moment
    QTimer m_forget; ///< what was told long ago
};

} // namespace directory
