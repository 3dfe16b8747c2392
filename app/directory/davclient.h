// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "multistatus.h"
#include "servers.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QThreadPool>

#include <functional>

class QAuthenticator;
class QNetworkReply;

namespace directory {

struct DavAnswer
{
    ServerTrouble trouble;
    QUrl url; ///< that answered, at the end of all redirects
    QList<DavResponse> responses;
};

/// Asks a WebDAV server one thing after the other. The login is sent only to the host of the
/// settings, and where nobody reads along (or that is allowed); redirects lead to no other host,
/// and never from https to http. What comes is read in a thread of its own.
class DavClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MostBytes = 32 * 1024 * 1024; ///< of one answer
    static constexpr int MostRedirects = 5;

    using Done = std::function<void(const DavAnswer &)>;

    explicit DavClient(CardDavSettings settings, QObject *parent = nullptr);
    ~DavClient() override;

    [[nodiscard]] const CardDavSettings &settings() const { return m_settings; }
    /// Never logged.
    void setSecret(const QString &secret);
    /// Sends \a body by that method (`PROPFIND`, `REPORT`); answers later, from the event loop.
    void send(const QByteArray &method, const QUrl &url, int depth, const QByteArray &body,
              Done done);
    /// Whatever was asked is not answered any more.
    void cancel();
    /// Where \a href of an answer from \a base leads; invalid: to where nothing is sent.
    [[nodiscard]] QUrl resolved(const QUrl &base, const QString &href) const;

private:
    struct Request
    {
        QByteArray method, body;
        QUrl url;
        int depth = 0;
        Done done;
        int redirects = 0;
    };
    using Trouble = ServerTrouble::Kind;

    void start(const Request &request);
    void authenticate(QNetworkReply *reply, QAuthenticator *authenticator);
    void checkCertificate(QNetworkReply *reply);
    void take(QNetworkReply *reply, const Request &request);
    void read(const QByteArray &bytes, const QUrl &url, const Done &done);
    [[nodiscard]] ServerTrouble troubleOf(QNetworkReply *reply) const;
    void stop(QNetworkReply *reply, Trouble kind, const QString &text = {});

    const CardDavSettings m_settings;
    QString m_secret;
    QNetworkAccessManager m_manager;
    QHash<QNetworkReply *, ServerTrouble> m_troubles; ///< of those that we ended ourselves
    QHash<QNetworkReply *, bool> m_running;           ///< true: the login was tried
    quint64 m_round = 0;                              ///< counts cancel()
    QThreadPool m_pool;
};

} // namespace directory
