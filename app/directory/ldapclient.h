// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapentry.h"
#include "servers.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QSslError;
class QSslSocket;
struct ldap;
struct ldapmsg;

namespace directory {

/// What is looked for.
struct LdapQuery
{
    QByteArray filter;      ///< RFC 4515
    QStringList attributes; ///< that are wanted of each entry
    int most = 25;          ///< entries
};

struct LdapAnswer
{
    ServerTrouble trouble;
    QList<LdapEntry> entries; ///< also where there was trouble: what came before it
    bool isCut = false;       ///< there are more than were wanted
};

/// One LDAP server, which is connected to when there is something to ask, and left when there was
/// nothing for a while. It asks one thing at a time. Nothing blocks: the bytes go the way of Qt's
/// sockets, with the trust in certificates that ami::Transport has, and libldap makes and reads
/// them. Referrals are not followed.
class LdapClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Patience{10}; ///< for one search, connecting included
    static constexpr std::chrono::seconds Idle{60};
    static constexpr qsizetype MostMessage = 1024 * 1024;   ///< bytes of an entry
    static constexpr qsizetype MostBytes = 8 * 1024 * 1024; ///< of all values of one answer

    using Done = std::function<void(const LdapAnswer &)>;

    explicit LdapClient(LdapSettings settings, QObject *parent = nullptr);
    ~LdapClient() override;

    [[nodiscard]] const LdapSettings &settings() const { return m_settings; }
    /// Never logged.
    void setSecret(const QString &secret) { m_secret = secret; }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Answers later, from the event loop, unless it is abandoned or overtaken by another search.
    void search(const LdapQuery &query, Done done);
    /// Nobody waits for the answer any more; the connection stays.
    void abandon();
    [[nodiscard]] bool isBusy() const { return m_done != nullptr; }

private:
    enum class Stage { Closed, Connecting, StartingTls, Encrypting, Binding, Ready, Searching };
    using Trouble = ServerTrouble::Kind;

    void open();
    void close();
    void sayGoodbye();
    void startProtocol();
    void encrypted();
    void bind();
    void send();
    void drain();
    void take(ldapmsg *message, int type);
    void takeEntry(ldapmsg *message);
    void takeResult(ldapmsg *message);
    void takeErrors(const QList<QSslError> &errors);
    void socketFailed();
    void fail(Trouble kind, const QString &text = {});
    void finish();

    const LdapSettings m_settings;
    QString m_secret;
    std::chrono::milliseconds m_patience = Patience;
    Stage m_stage = Stage::Closed;
    std::unique_ptr<QSslSocket> m_socket;
    ldap *m_ldap = nullptr;
    int m_message = -1; ///< that an answer is awaited to
    LdapQuery m_query;
    Done m_done;
    LdapAnswer m_answer;
    qsizetype m_bytes = 0; ///< of m_answer
    quint64 m_ticket = 0;
    bool m_again = false; ///< the connection is an old one that may be dead: connect once more
    ami::Certificate m_certificate;
    QString m_tlsErrors;
    QTimer m_deadline;
    QTimer m_idle;
};

} // namespace directory
