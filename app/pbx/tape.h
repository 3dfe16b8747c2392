// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/recorder.h"
#include "ami/session.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <deque>

namespace pbx {

/// What one PBX sends, as received: the last of it in memory, for a support bundle, and all of it
/// in a file while somebody records. Goes on over reconnects.
class Tape : public QObject
{
    Q_OBJECT

public:
    /// What is kept in memory, about: minutes of a busy PBX, hours of a quiet one.
    static constexpr qsizetype MostKept = 4 * 1024 * 1024;

    using Begin = ami::Recorder::Begin;
    using Ending = ami::Recorder::Ending;

    /// Takes the session's tap.
    explicit Tape(ami::Session &session, QObject *parent = nullptr);
    ~Tape() override;

    /// Begins a file; false and errorString() where it cannot. In the middle of a connection the
    /// server's banner stands first, so that a replay knows who speaks.
    [[nodiscard]] bool record(const QString &path, Begin begin);
    void stop();

    [[nodiscard]] bool isRecording() const { return m_recorder.isOpen(); }
    [[nodiscard]] QString path() const { return m_recorder.path(); }
    [[nodiscard]] qint64 bytes() const { return m_recorder.bytes(); }
    [[nodiscard]] qint64 elapsedMs() const { return m_recorder.elapsedMs(); }
    [[nodiscard]] QString errorString() const { return m_recorder.errorString(); }
    void setLimit(qint64 bytes) { m_recorder.setLimit(bytes); }

    /// The last bytes that came, whole chunks of them; secrets are masked.
    [[nodiscard]] QByteArray kept() const;
    /// When they came, as the file beside a recording holds it.
    [[nodiscard]] QByteArray keptTimes() const;
    [[nodiscard]] qsizetype keptBytes() const { return m_keptBytes; }
    /// Since the first of them; 0 where there is none.
    [[nodiscard]] qint64 keptMs() const;

signals:
    /// It began, it ended, or another second of it has gone by.
    void changed();
    /// It ended by itself.
    void ended(pbx::Tape::Ending ending, const QString &text);

private:
    struct Piece
    {
        qint64 time = 0; ///< on m_clock
        QByteArray bytes;
    };
    void take(QByteArrayView bytes);
    void keep(QByteArrayView bytes);

    ami::Session &m_session;
    ami::Recorder m_recorder;
    std::deque<Piece> m_pieces;
    qsizetype m_keptBytes = 0;
    QElapsedTimer m_clock;
    QTimer m_second;
};

} // namespace pbx
