// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectiontest.h"

#include <QList>
#include <QObject>

#include <optional>

namespace pbx {

/// Looks how the manager interface of a host is reached: encrypted first, and else without. It only
/// listens to what the server says of itself, and logs in nowhere.
class Finder : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 TlsPort = 5039;
    static constexpr quint16 PlainPort = 5038;

    struct Way
    {
        QString host;
        quint16 port = 0;
        bool tls = false;
        QByteArray fingerprint; ///< of the certificate to trust, or ""
        friend bool operator==(const Way &, const Way &) = default;
    };
    /// A host and, where it is written with one, a port: `pbx`, `pbx:5038`, `[::1]:5038`. Nothing
    /// where that is no address.
    struct Address
    {
        QString host;
        quint16 port = 0; ///< 0: the usual ones
    };
    [[nodiscard]] static std::optional<Address> addressFrom(const QString &text);

    explicit Finder(QObject *parent = nullptr);

    /// \a fingerprint: of a certificate that the person trusts by now, or "".
    void start(const Address &address, const QByteArray &fingerprint = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void trying(const pbx::Finder::Way &way);
    void failed(const pbx::Finder::Way &way, const QString &words); ///< and the next one is tried
    // One of these ends it.
    void found(const pbx::Finder::Way &way, const QString &banner);
    void untrusted(const pbx::Finder::Way &way, const pbx::Certificate &certificate,
                   const QString &words);
    void notFound();

private:
    void next();
    void onStep(ConnectionTest::Step step, bool ok, const QString &detail);

    ConnectionTest m_test;
    QList<Way> m_ways;
    Way m_way; ///< that is tried
    QString m_banner;
    bool m_running = false;
};

} // namespace pbx
