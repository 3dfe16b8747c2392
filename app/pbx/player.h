// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/recordingreader.h"
#include "pbx.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <limits>
#include <optional>

namespace pbx {

/// Plays a recording into a Pbx, with a time line: play, pause, speed, step and jump.
///
/// A recording is read through once for its length, and then again from the start whenever the
/// time line goes back: reducing is fast, so nothing of it is held. All is done in slices of the
/// event loop, each with one commit.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Closed,
        Measuring, ///< being read through for its length
        Ready,
    };
    /// Without times of its own a recording is played at this pace.
    static constexpr qint64 EvenMs = 200;
    /// For setSpeed(): as fast as it can be taken.
    static constexpr double Fastest = 0;

    explicit Player(Pbx &pbx, QObject *parent = nullptr);
    ~Player() override;

    enum class Trouble {
        Unreadable,  ///< the file cannot be opened, or is none; with the system's words
        NoRecording, ///< nothing in it is of the protocol
    };

    /// Begins to measure; ready() or failed() follows. \a profile: see Pbx::beginReplay().
    void open(const QString &path, const Profile &profile);
    void close();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 events() const { return m_events; }     ///< of the whole recording
    [[nodiscard]] qint64 lengthMs() const { return m_lengthMs; } ///< of the whole recording
    /// Whether the recording tells when its events happened.
    [[nodiscard]] bool hasTimes() const { return m_firstTime > 0; }
    [[nodiscard]] qint64 happened() const { return m_event; } ///< how many have happened
    [[nodiscard]] qint64 positionMs() const { return static_cast<qint64>(m_at); }
    [[nodiscard]] QString eventName() const; ///< of the last one: `Hangup`, or an answer's word
    /// True where the recording goes on behind its last event with what is no protocol.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool atEnd() const { return m_stage == Stage::Ready && m_event >= m_events; }

    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    /// From the start again where the end was reached.
    void play();
    void pause();
    /// Not there yet: a jump takes more than one slice.
    [[nodiscard]] bool isSeeking() const { return m_seek.has_value(); }

    /// The next event, or the one before.
    void step(int by = 1);
    /// To behind the next event that changes the picture.
    void stepToChange();
    void seekMs(qint64 ms);
    void seekEvent(qint64 event);

signals:
    /// The stage, the position, the speed, or whether it plays.
    void changed();
    void ready();
    /// It cannot be read, or is no recording; the player is closed.
    void failed(pbx::Player::Trouble trouble, const QString &text);
    void finished(); ///< the last event has been taken

private:
    static constexpr qint64 Never = std::numeric_limits<qint64>::max();
    /// Where a jump ends: at this event, or at this time, or at a change.
    struct Seek
    {
        qint64 event = Never;
        qint64 ms = Never;
        bool change = false;
    };

    void measure();
    void onMeasured();
    void seek(const Seek &to);
    void rewind();
    void slice();
    [[nodiscard]] bool advance(const Seek &to);
    [[nodiscard]] bool peek();
    [[nodiscard]] qint64 msOfNext() const;
    void take();
    void giveUp(Trouble trouble, const QString &text);

    Pbx &m_pbx;
    Profile m_profile;
    QString m_path;
    Stage m_stage = Stage::Closed;
    ami::RecordingReader m_reader;
    std::optional<ami::Message> m_next; ///< read, and not taken yet
    bool m_ended = false;               ///< m_reader has no more
    bool m_spoken = false;              ///< something of the protocol was seen
    bool m_broken = false;
    qint64 m_events = 0;
    qint64 m_lengthMs = 0;
    qint64 m_firstTime = 0; ///< milliseconds since 1970, or 0
    qint64 m_lastTime = 0;
    quint64 m_bytes = 0;
    quint64 m_malformed = 0;

    qint64 m_event = 0;
    double m_at = 0; ///< milliseconds since the beginning
    QByteArray m_eventName;
    double m_speed = 1;
    bool m_playing = false;
    std::optional<Seek> m_seek;
    QTimer m_timer;
    QElapsedTimer m_sinceSlice; ///< while it plays
};

} // namespace pbx
