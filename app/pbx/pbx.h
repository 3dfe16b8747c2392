// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"
#include "ami/session.h"
#include "desksettings.h"
#include "rights.h"
#include "state.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

namespace pbx {

class Attendant;
class DriftCheck;
class Flows;
class Gauge;
class Overload;
class Snapshot;
class Tape;

/// The header that makes a phone take a call by itself; which one it heeds differs by maker.
enum class AutoAnswer {
    None,       ///< it rings, and somebody lifts it
    CallInfo,   ///< `Call-Info: …;answer-after=0`: Snom, Grandstream, Linphone, baresip…
    AlertInfo,  ///< `Alert-Info: …;info=alert-autoanswer`: Yealink, Aastra, Mitel…
    RingAnswer, ///< `Alert-Info: Ring Answer`: Polycom
};

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
    Desk desk;
    QString voicemail; ///< what reaches a person's mailbox: `*EXT`; or "" where nothing does
    AutoAnswer autoAnswer = AutoAnswer::None; ///< of the operator's own phone
    /// The operator's phone holds and takes up a call when it is told to (`Event: hold`, `talk`).
    bool phoneHolds = false;
    int recallSeconds = 25; ///< how long a handed-over call may ring before it comes back; 0: ever
    /// Send the secret as it is to a server that knows no MD5 login, though others may read it.
    bool clearSecret = false;

    /// What this program and the PBX say to each other can be read on its way.
    [[nodiscard]] bool isExposed() const { return endpoint().isExposed(); }
    [[nodiscard]] ami::Endpoint endpoint() const;
};

using Certificate = ami::Certificate;

enum class Link {
    Closed,     ///< nothing was asked for yet
    Connecting, ///< to the first banner, login or snapshot
    Live,       ///< logged in, snapshot whole, events flow
    /// Was live; the picture is old: because the connection is gone (see msToRetry()), because more
    /// comes than can be taken (see overload()), or because the lists are being asked for again.
    Stale,
    Refused,   ///< there is no login: never again until the user acts; see keptSecret()
    Untrusted, ///< the certificate is not trusted: the same, see untrusted()
    Replay,    ///< a recording is the PBX
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
    /// Of the operator's own settings; the connection stays as it is.
    void setDesk(const Desk &desk);
    /// Connects again and takes this certificate (Certificate::sha256) from then on, and no other.
    void trust(const QByteArray &sha256);
    /// Tries now rather than when the back-off says.
    void reconnectNow();
    /// Asks for all lists anew while the link is live, so that whoever listens has a whole picture.
    void resync();
    // --- A recording as the PBX. No session may be open then.
    /// Forgets everything: a recording begins, or begins again. link() becomes Replay. Of the
    /// profile its name is shown, and the operator's own extension is followed.
    void beginReplay(const Profile &profile);
    /// Takes one message of a recording instead of a connection's (link() becomes Replay).
    void replay(const ami::Message &message);
    /// The recording's own clock: milliseconds since its beginning, and since 1970 where known.
    void setReplayClock(qint64 ms, qint64 wallTime);
    /// Commits what the last messages told. True where a row changed.
    bool commitReplay();
    /// The same at the end. \a bytes and \a malformed of the whole recording (ami::Replay knows
    /// them) become the counters.
    void finishReplay(quint64 bytes = 0, quint64 malformed = 0);

    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] Link link() const;
    [[nodiscard]] bool wasLive() const;      ///< ever, since the program began
    [[nodiscard]] QString lastError() const; ///< the server's or the socket's own words, or ""
    /// The certificate that Link::Untrusted is about; else none.
    [[nodiscard]] const Certificate &untrusted() const;
    /// The login was not even tried: it would have shown the secret to others.
    [[nodiscard]] bool keptSecret() const;
    [[nodiscard]] bool isTlsTooOld() const; ///< the server knows nothing newer than TLS 1.1
    [[nodiscard]] qint64 msToRetry() const; ///< until the next try, or -1
    [[nodiscard]] QString banner() const;   ///< `Asterisk Call Manager/11.0.0`
    [[nodiscard]] QString server() const;   ///< `22.10.1…` from CoreSettings, or ""
    /// Since the last message from the server, nothing waiting behind it; -1 never.
    [[nodiscard]] qint64 confirmedAgeMs() const;
    /// How old the picture is: that while it is live, else since it was; -1 never.
    [[nodiscard]] qint64 pictureAgeMs() const;
    /// The lists (`QueueStatus`) that came short or not at all, and are asked for again and again:
    /// their rows are old until they are whole. linkChanged() tells.
    [[nodiscard]] QStringList incomplete() const;
    [[nodiscard]] int latencyMs() const; ///< of the last Ping, or -1
    [[nodiscard]] double eventsPerSecond() const;
    /// Milliseconds since 1970: now, or when what is replayed happened.
    [[nodiscard]] qint64 wallTime() const;

    [[nodiscard]] State &state();
    [[nodiscard]] const State &state() const;
    [[nodiscard]] const Rights &rights() const;
    [[nodiscard]] Attendant &attendant();
    [[nodiscard]] DriftCheck &driftCheck();
    [[nodiscard]] const DriftCheck &driftCheck() const;
    [[nodiscard]] Flows &flows();
    [[nodiscard]] Overload &overload();
    [[nodiscard]] const Overload &overload() const;
    [[nodiscard]] Tape &tape();
    [[nodiscard]] const Tape &tape() const;
    [[nodiscard]] ami::Session &session(); ///< for tests
    [[nodiscard]] const ami::Session &session() const;

    void setGauge(Gauge *gauge) { m_gauge = gauge; } ///< see there

signals:
    void linkChanged();
    void rightsChanged();
    void deskChanged();
    /// A recording begins, or begins again: what was shown of it is void.
    void rewound();
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
    void setPace();
    void onSnapshot(const QStringList &failed);
    void onFreshness();
    void onRestored();
    void sweepReplayed(const ami::Message &message);
    void listenToWire();
    void setLink(Link link);

    Profile m_profile;
    ami::Session m_session;
    std::unique_ptr<Tape> m_tape;
    State m_state;
    Rights m_rights;
    std::unique_ptr<Snapshot> m_snapshot;
    std::unique_ptr<DriftCheck> m_driftCheck;
    std::unique_ptr<Overload> m_overload;
    std::unique_ptr<Attendant> m_attendant;
    std::unique_ptr<Flows> m_flows; ///< after the attendant, which it asks
    Gauge *m_gauge = nullptr;       ///< where somebody looks
    Link m_link = Link::Closed;
    bool m_wasLive = false;
    Instant m_pictureAt = 0;      ///< the last byte of when it was live
    bool m_wantsSnapshot = false; ///< logged in: ask when the login's own segment has been read
    quint64 m_listItems = 0;      ///< of the session, by the last drain
    bool m_syncing = false;       ///< logged in, and the lists have not been answered yet
    bool m_booted = false;        ///< this connection's FullyBooted has come
    bool m_listsChanged = false;  ///< the server offers others than before
    QStringList m_failed;         ///< lists that could not be had on this connection
    bool m_doubted = false;       ///< stale though the session is live: see onFreshness()
    bool m_wireWanted = false;
    QString m_replayBanner;
    QHash<QByteArray, qint64> m_replayItems; ///< of each list of a recording, by ActionID
    QTimer m_reloaded;           ///< settings changed: until the lists are asked for again
    qint64 m_replayWallTime = 0; ///< or 0 where nothing tells it
    QTimer m_rate;
    quint64 m_counted = 0; ///< messages at the last tick of m_rate
    double m_perSecond = 0;
};

} // namespace pbx
