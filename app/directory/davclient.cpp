// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "davclient.h"

#include "ami/endpoint.h"

#include <QAuthenticator>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

using namespace std::chrono_literals;

constexpr auto Patience = 15s; ///< without a byte
constexpr auto Whole = 60s;    ///< for one answer
constexpr qsizetype MostWords = 300;

bool isEncrypted(const QUrl &url)
{
    return url.scheme().compare("https"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

DavClient::DavClient(CardDavSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_pool.setMaxThreadCount(1);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&m_manager, &QNetworkAccessManager::authenticationRequired, this,
            &DavClient::authenticate);
    connect(&m_manager, &QNetworkAccessManager::encrypted, this, &DavClient::checkCertificate);
    connect(&m_manager, &QNetworkAccessManager::sslErrors, this,
            [this](QNetworkReply *reply, const QList<QSslError> &errors) {
                if (!m_settings.pinnedSha256.isEmpty()) {
                    reply->ignoreSslErrors(); // the pin decides, see checkCertificate()
                    return;
                }
                ServerTrouble trouble{Trouble::Untrusted, {}, {}};
                QStringList texts;
                for (const QSslError &error : errors) {
                    trouble.certificate.problems |= ami::Certificate::problemOf(error);
                    texts += error.errorString();
                }
                trouble.text = texts.join(u"; "_s);
                trouble.certificate.describe(reply->sslConfiguration().peerCertificate(), {});
                m_troubles.insert(reply, trouble);
            });
}

DavClient::~DavClient()
{
    cancel();
    m_pool.waitForDone();
}

void DavClient::setSecret(const QString &secret)
{
    m_secret = secret;
    m_manager.clearAccessCache(); // it remembers the one before
}

void DavClient::cancel()
{
    ++m_round;
    m_troubles.clear();
    for (QNetworkReply *reply : std::exchange(m_running, {}).keys()) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

QUrl DavClient::resolved(const QUrl &base, const QString &href) const
{
    const QUrl to = base.resolved(QUrl(href)).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const bool there = to.host().compare(base.host(), Qt::CaseInsensitive) == 0;
    const bool known = isEncrypted(to) || to.scheme() == "http"_L1;
    return there && known && (isEncrypted(to) || !isEncrypted(base)) ? to : QUrl();
}

void DavClient::send(const QByteArray &method, const QUrl &url, int depth, const QByteArray &body,
                     Done done)
{
    start({method, body, url.adjusted(QUrl::RemoveUserInfo), depth, std::move(done)});
}

void DavClient::start(const Request &request)
{
    QNetworkRequest http(request.url);
    http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/xml; charset=utf-8"_s);
    http.setHeader(QNetworkRequest::UserAgentHeader, "Cordboard/" CORDBOARD_VERSION ""_L1);
    http.setRawHeader("Depth", QByteArray::number(request.depth));
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setTransferTimeout(int(std::chrono::milliseconds(Patience).count()));
    QNetworkReply *reply = m_manager.sendCustomRequest(http, request.method, request.body);
    m_running.insert(reply, false);
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 got, qint64) {
        if (got > MostBytes)
            stop(reply, Trouble::Nonsense);
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, request] { take(reply, request); });
    QTimer::singleShot(Whole, reply, [this, reply] { stop(reply, Trouble::Silent); });
}

void DavClient::stop(QNetworkReply *reply, Trouble kind, const QString &text)
{
    if (!m_troubles.contains(reply))
        m_troubles.insert(reply, {kind, text, {}});
    reply->abort();
}

/// Without an answer from here the request ends as refused.
void DavClient::authenticate(QNetworkReply *reply, QAuthenticator *authenticator)
{
    if (m_settings.user.isEmpty() || std::exchange(m_running[reply], true))
        return;
    CardDavSettings there = m_settings;
    there.url = reply->url();
    if (m_secret.isEmpty()) {
        m_troubles.insert(reply, {Trouble::NoSecret, {}, {}});
    } else if (there.isExposed() && !m_settings.clearSecret) {
        m_troubles.insert(reply, {Trouble::Exposed, {}, {}});
    } else {
        authenticator->setUser(m_settings.user);
        authenticator->setPassword(m_secret);
    }
}

/// Pinned means pinned, whoever signed another one. Nothing was said yet.
void DavClient::checkCertificate(QNetworkReply *reply)
{
    if (m_settings.pinnedSha256.isEmpty())
        return;
    ami::Certificate certificate;
    certificate.describe(reply->sslConfiguration().peerCertificate(), m_settings.pinnedSha256);
    if (certificate.sha256 == certificate.trusted)
        return;
    certificate.problems |= ami::Certificate::Changed;
    m_troubles.insert(reply, {Trouble::Untrusted, {}, certificate});
    reply->abort();
}

ServerTrouble DavClient::troubleOf(QNetworkReply *reply) const
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString phrase =
        reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().simplified();
    const QString said = QString(QString::number(status) % u' ' % phrase).left(MostWords);
    switch (status) {
    case 207:
        break;
    case 0:
        if (reply->error() == QNetworkReply::OperationCanceledError ||
            reply->error() == QNetworkReply::TimeoutError)
            return {Trouble::Silent, {}, {}};
        return {reply->error() == QNetworkReply::SslHandshakeFailedError ? Trouble::Tls
                                                                         : Trouble::Unreachable,
                reply->errorString().simplified().left(MostWords),
                {}};
    case 401:
    case 403:
        return {Trouble::Refused, said, {}};
    case 404:
    case 405:
    case 410:
        return {Trouble::NotFound, said, {}};
    default:
        return {status >= 200 && status < 300 ? Trouble::NotFound : Trouble::Other, said, {}};
    }
    if (reply->error() != QNetworkReply::NoError)
        return {Trouble::Unreachable, reply->errorString().simplified().left(MostWords), {}};
    return {};
}

void DavClient::take(QNetworkReply *reply, const Request &request)
{
    reply->deleteLater();
    m_running.remove(reply);
    ServerTrouble trouble = m_troubles.take(reply);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!trouble && (status == 301 || status == 302 || status == 307 || status == 308)) {
        const QUrl to = resolved(request.url, QString::fromUtf8(reply->rawHeader("Location")));
        if (to.isValid() && request.redirects < MostRedirects) {
            Request next = request;
            next.url = to;
            ++next.redirects;
            start(next);
            return;
        }
        trouble.kind = Trouble::Elsewhere;
    }
    if (!trouble)
        trouble = troubleOf(reply);
    if (trouble)
        request.done({trouble, request.url, {}});
    else
        read(reply->readAll(), request.url, request.done);
}

void DavClient::read(const QByteArray &bytes, const QUrl &url, const Done &done)
{
    m_pool.start([this, bytes, url, done, round = m_round] {
        const Multistatus read = Multistatus::read(bytes);
        QMetaObject::invokeMethod(
            this,
            [this, read, url, done, round] {
                if (round != m_round)
                    return;
                DavAnswer answer{{}, url, read.responses};
                if (!read.error.isEmpty())
                    answer.trouble = {Trouble::Nonsense, read.error, {}};
                done(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace directory
