// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/servers.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QSettings;

namespace directory {
class Directory;
class Source;
} // namespace directory
namespace store {
class Secrets;
}

namespace ui {

/// Where contacts come from beside the own ones: files, folders and servers, as they were added.
/// Which they are stands in the settings, the servers' passwords in the keychain alone.
class ContactSources : public QObject
{
    Q_OBJECT

public:
    ContactSources(QSettings &settings, store::Secrets &secrets, QObject *parent = nullptr);
    ~ContactSources() override;

    /// Gives all sources to \a directory, which outlives them; nullptr takes them away.
    void setDirectory(directory::Directory *directory);

    [[nodiscard]] const std::vector<std::unique_ptr<directory::Source>> &all() const
    {
        return m_sources;
    }
    /// A vCard file, or a folder of them; once.
    void addFile(const QString &path);
    /// A server, or another shape of the one with that id.
    void put(directory::LdapSettings server, const QString &secret);
    void put(directory::CardDavSettings server, const QString &secret);
    void remove(const directory::Source *source);
    /// Reads, or asks, all of them again.
    void refresh();
    /// Of the server with that id, as far as it is known by now.
    [[nodiscard]] QString secretOf(const QString &id) const { return m_known.value(id); }

signals:
    /// One is there, gone, or in another state.
    void changed();
    /// The keychain would not keep a password: its words.
    void secretNotKept(const QString &words);

private:
    void open(const QString &path);
    template <class Server>
    void open(const Server &server);
    void add(std::unique_ptr<directory::Source> source);
    template <class Server>
    void keep(Server server, const QString &secret);
    void saveFiles();

    QSettings &m_settings;
    store::Secrets &m_secrets;
    QPointer<directory::Directory> m_directory;
    std::vector<std::unique_ptr<directory::Source>> m_sources;
    QHash<QString, QString> m_known; ///< passwords by id, for as long as the program runs
};

} // namespace ui
