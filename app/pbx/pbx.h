// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"
#include "ami/session.h"
#include "rights.h"
#include "state.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace pbx {

class Attendant;
class DriftCheck;
class Snapshot;

/// How to reach one PBX, and who we are there. A plain value.
struct Profile
{
    QString name; ///< shown in the chip: "Head office"
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 5038;
    bool tls = false;
    /// SHA-256 in hex of the one certificate to trust, for a server that signed its own; or "".
    QByteArray fingerprint;
    QString user;
    QString secret;      ///< never logged, never written by this struct
    QString myExtension; ///< the operator's own: `100`
    QString context;     ///< from which extensions can be dialled: `internal`, `from-internal`
};

enum class Link {
    Closed,     ///< nothing was asked for yet
    Connecting, ///< to the first banner, login or snapshot
    Live,       ///< logged in, snapshot whole, events flow
    Stale,      ///< was live; the picture is old; trying again (see retryAt())
    Refused,    ///< the login was refused: never again until the user acts
    Replay,     ///< a recording is the PBX
};

/// One PBX as the rest of the program sees it: Session + State + Attendant, put together once.
class Pbx : public QObject
{
    Q_OBJECT

public:
    explicit Pbx(QObject *parent = nullptr);
    ~Pbx() override;

    /// Connects (again) with this profile; goes on reconnecting until close().
    void open(const Profile &profile);
    void close();
    /// Tries now rather than when the back-off says.
    void reconnectNow();
    /// Takes one message of a recording instead of a connection's (link() becomes Replay).
    void replay(const ami::Message &message);
    /// Commits what the last messages told. \a bytes and \a malformed of the whole recording
    /// (ami::Replay knows them) become the counters.
    void finishReplay(quint64 bytes = 0, quint64 malformed = 0);

    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] Link link() const;
    [[nodiscard]] bool wasLive() const;          ///< ever, since the program began
    [[nodiscard]] QString lastError() const;     ///< the server's or the socket's own words, or ""
    [[nodiscard]] qint64 msToRetry() const;      ///< until the next try, or -1
    [[nodiscard]] QString banner() const;        ///< `Asterisk Call Manager/11.0.0`
    [[nodiscard]] QString server() const;        ///< `22.10.1…` from CoreSettings, or ""
    [[nodiscard]] qint64 confirmedAgeMs() const; ///< since the last byte from the server; -1 never
    [[nodiscard]] int latencyMs() const;         ///< of the last Ping, or -1
    [[nodiscard]] double eventsPerSecond() const;

    [[nodiscard]] State &state();
    [[nodiscard]] const State &state() const;
    [[nodiscard]] const Rights &rights() const;
    [[nodiscard]] Attendant &attendant();
    [[nodiscard]] ami::Session &session(); ///< for the recorder in main(), and for tests
    [[nodiscard]] const ami::Session &session() const;

signals:
    void linkChanged();
    void rightsChanged();
    /// Every block as it went by, for the wire log. Secrets are masked. Only emitted while
    /// someone is connected to it.
    void wire(bool sent, const QByteArray &block);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    void onStage(ami::Session::Stage stage);
    void onMessage(const ami::Message &message);
    void onDrained();
    void onSnapshot();
    void sweepReplayed(const ami::Message &message);
    void listenToWire();
    void setLink(Link link);

    Profile m_profile;
    ami::Session m_session;
    State m_state;
    Rights m_rights;
    std::unique_ptr<Snapshot> m_snapshot;
    std::unique_ptr<DriftCheck> m_driftCheck;
    std::unique_ptr<Attendant> m_attendant;
    Link m_link = Link::Closed;
    bool m_wasLive = false;
    bool m_wantsSnapshot = false; ///< logged in: ask when the login's own segment has been read
    bool m_wireWanted = false;
    QString m_replayBanner;
    QHash<QByteArray, qint64> m_replayItems; ///< of each list of a recording, by ActionID
    QElapsedTimer m_sinceCommit;
    QTimer m_rate;
    quint64 m_counted = 0; ///< messages at the last tick of m_rate
    double m_perSecond = 0;
};

} // namespace pbx
