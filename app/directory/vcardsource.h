// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QThreadPool>
#include <QTimer>

namespace directory {

/// A vCard file, or a folder of them (`*.vcf`, not those of folders in it). It is read in a thread
/// of its own, again when it changes, and now and then where changes are not told of (a network's
/// folder). It is never written to.
class VCardSource final : public Source
{
    Q_OBJECT

public:
    static constexpr qsizetype MostFiles = 100'000;

    explicit VCardSource(QString path, QObject *parent = nullptr);
    ~VCardSource() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString why() const override { return m_why; }
    [[nodiscard]] QList<store::Contact> contacts() const override { return m_contacts; }
    void refresh() override;

    /// When it was last read whole; invalid: never.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    /// The first file of which something could not be used, and the line, or "" and 0.
    [[nodiscard]] const QString &badFile() const { return m_badFile; }
    [[nodiscard]] int badLine() const { return m_badLine; }

private:
    struct Found
    {
        QList<store::Contact> contacts;
        QString error;
        QString badFile;
        int badLine = 0;
    };
    [[nodiscard]] static Found read(const QString &path, const QString &name,
                                    const std::atomic<bool> &stop);
    void take(const Found &found);
    void watch();

    QString m_path;
    State m_state = State::Loading;
    QString m_why;
    QList<store::Contact> m_contacts;
    QDateTime m_readAt;
    QString m_badFile;
    int m_badLine = 0;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;  ///< a file is written in several pieces
    QTimer m_often; ///< in case that nothing is told
    QThreadPool m_pool;
    std::atomic<bool> m_stop{false};
    bool m_reading = false;
    bool m_again = false;
};

} // namespace directory
