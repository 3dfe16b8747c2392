// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>

namespace ami {

/// Writes the bytes received to a file, as received, but for secrets (see maskedLine()), and beside
/// it (`X.ami.times`, see RecordedTimes) when they came. What is sent is not in it.
///
/// Connect it with `session.setTap([&](QByteArrayView bytes) { recorder.append(bytes); })`.
class Recorder : public QObject
{
    Q_OBJECT

public:
    enum class Begin {
        GoOn, ///< behind what the file holds
        Anew, ///< in place of it
    };
    enum class Ending {
        Failed, ///< the file cannot be written any more: a full disk
        Full,   ///< as large as a recording may become
    };
    Q_ENUM(Ending)

    /// Where a recording ends by itself, unless setLimit() says otherwise.
    static constexpr qint64 MostBytes = qint64(2) * 1024 * 1024 * 1024;

    explicit Recorder(QObject *parent = nullptr);
    ~Recorder() override;

    void setLimit(qint64 bytes) { m_limit = bytes; }

    /// Begins a file, or goes on with one that is there. False and errorString() where it cannot.
    [[nodiscard]] bool open(const QString &path, Begin begin = Begin::GoOn);
    /// The own secret of the connection that is recorded: a server may repeat it in any place.
    void setSecret(const QByteArray &secret) { m_secret = secret; }
    /// Adds bytes, a line when it is whole. What ends the recording is told once, by ended().
    void append(QByteArrayView bytes);
    /// Hands over to the system what is still in our memory.
    void flush();
    void close();

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< since open()
    [[nodiscard]] qint64 elapsedMs() const { return m_clock.isValid() ? m_clock.elapsed() : 0; }
    [[nodiscard]] QString errorString() const { return m_error; }

signals:
    /// \a text are the system's words, where it Failed.
    void ended(ami::Recorder::Ending ending, const QString &text);

private:
    void openTimes(const QString &path, Begin begin);
    void write(const QByteArray &bytes);
    void noteTime();
    void fail();

    QFile m_file;
    QFile m_times;
    QByteArray m_secret;
    QByteArray m_line; ///< begun and not ended
    QString m_error;
    qint64 m_limit = MostBytes;
    qint64 m_before = 0;     ///< bytes the file held at open()
    qint64 m_bytes = 0;      ///< written since
    qint64 m_begunAt = 0;    ///< milliseconds since 1970
    qint64 m_lastNoted = -1; ///< on m_clock
    QElapsedTimer m_clock;   ///< since open(): the wall clock may jump
};

} // namespace ami
