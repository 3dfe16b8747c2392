// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QObject>

namespace ami {

/// Writes the bytes received to a file, as received. What is sent is not in it, so no secret is.
///
/// Connect it with `session.setTap([&](QByteArrayView bytes) { recorder.append(bytes); })`.
class Recorder : public QObject
{
    Q_OBJECT

public:
    explicit Recorder(QObject *parent = nullptr);
    ~Recorder() override;

    /// Begins a file, or goes on with one that is there. False and errorString() where it cannot.
    [[nodiscard]] bool open(const QString &path);
    /// Adds bytes. A write error (a full disk) ends the recording and is told once by failed().
    void append(QByteArrayView bytes);
    void close();

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString errorString() const { return m_error; }

signals:
    void failed(const QString &text);

private:
    void fail();

    QFile m_file;
    QString m_error;
};

} // namespace ami
