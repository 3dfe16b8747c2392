// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QSettings;

namespace bundle {

/// What goes into one support bundle. A plain value; what is empty is left out.
struct Content
{
    QByteArray kept;       ///< a recording in memory: pbx::Tape::kept()
    QByteArray keptTimes;  ///< … and when its bytes came
    QString recordingPath; ///< in place of it, a recording in a file
    QByteArray state;      ///< pbx::stateDocument()
    QByteArray log;
    QByteArray settings; ///< settingsText()
    bool mask = true;    ///< stand-ins for numbers, names and addresses; see Masker
    quint32 seed = 0;    ///< what they are made from: random, another for each bundle
};

/// The settings as `key = value` lines, without secrets and without what is only layout.
[[nodiscard]] QByteArray settingsText(const QSettings &settings);

/// Writes a bundle; see Saver. "" or what went wrong. \a cancelled is asked now and then.
[[nodiscard]] QString write(const Content &content, const QString &path,
                            const std::atomic_bool &cancelled);

/// Writes bundles beside the event loop: a recording may be large.
class Saver : public QObject
{
    Q_OBJECT

public:
    explicit Saver(QObject *parent = nullptr);
    /// What is being written is given up.
    ~Saver() override;

    /// Nothing happens while one is being written.
    void save(const Content &content, const QString &path);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// \a error is "" where all went well.
    void saved(const QString &path, const QString &error);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    bool m_busy = false;
};

} // namespace bundle
