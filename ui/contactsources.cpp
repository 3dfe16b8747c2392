// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactsources.h"

#include "directory/carddavsource.h"
#include "directory/directory.h"
#include "directory/ldapsource.h"
#include "directory/vcardsource.h"
#include "store/secrets.h"
#include "store/site.h"

#include <QSettings>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace ui {

using directory::CardDavSettings;
using directory::CardDavSource;
using directory::LdapSettings;
using directory::LdapSource;
using directory::Source;
using directory::VCardSource;

namespace {

constexpr auto FilesKey = "contacts/vcards"_L1;

QString idOf(const Source *source)
{
    if (const auto *ldap = qobject_cast<const LdapSource *>(source))
        return ldap->settings().id;
    if (const auto *dav = qobject_cast<const CardDavSource *>(source))
        return dav->settings().id;
    return {};
}

} // namespace

ContactSources::ContactSources(QSettings &settings, store::Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
{}

ContactSources::~ContactSources() = default;

void ContactSources::setDirectory(directory::Directory *directory)
{
    m_sources.clear();
    m_directory = directory;
    if (directory == nullptr)
        return;
    const QStringList paths = m_settings.value(FilesKey).toStringList();
    for (const QString &path : paths)
        open(path);
    const directory::Servers servers = directory::Servers::load(m_settings);
    for (const LdapSettings &server : servers.ldap)
        open(server);
    for (const CardDavSettings &server : servers.cardDav)
        open(server);
}

void ContactSources::add(std::unique_ptr<Source> source)
{
    m_directory->addSource(source.get());
    connect(source.get(), &Source::changed, this, &ContactSources::changed);
    m_sources.push_back(std::move(source));
}

void ContactSources::open(const QString &path)
{
    add(std::make_unique<VCardSource>(path));
}

/// The keychain is asked once a run, and only where there is a login.
template <class Server>
void ContactSources::open(const Server &server)
{
    using Opened =
        std::conditional_t<std::is_same_v<Server, LdapSettings>, LdapSource, CardDavSource>;
    auto made = std::make_unique<Opened>(server);
    Opened *source = made.get();
    add(std::move(made));
    if (server.user.isEmpty() || m_known.contains(server.id)) {
        source->setSecret(m_known.value(server.id));
        return;
    }
    m_secrets.read(directory::Servers::secretKey(server.id), source,
                   [this, source, id = server.id](const QString &secret, const QString &error) {
                       if (!secret.isEmpty())
                           m_known.insert(id, secret);
                       source->setSecret(secret, error);
                   });
}

void ContactSources::addFile(const QString &path)
{
    const bool there = std::any_of(m_sources.begin(), m_sources.end(), [&path](const auto &one) {
        const auto *file = qobject_cast<const VCardSource *>(one.get());
        return file != nullptr && file->path() == path;
    });
    if (!m_directory || there)
        return;
    open(path);
    saveFiles();
    emit changed();
}

void ContactSources::put(LdapSettings server, const QString &secret)
{
    keep(std::move(server), secret);
}

void ContactSources::put(CardDavSettings server, const QString &secret)
{
    keep(std::move(server), secret);
}

template <class Server>
void ContactSources::keep(Server server, const QString &secret)
{
    if (!m_directory)
        return;
    if (server.id.isEmpty())
        server.id = directory::Servers::freshId();
    const bool wasThere = std::erase_if(m_sources, [&server](const auto &one) {
                              return idOf(one.get()) == server.id;
                          }) > 0;
    directory::Servers::save(m_settings, server);
    const QString key = directory::Servers::secretKey(server.id);
    if (!server.user.isEmpty() && !secret.isEmpty()) {
        if (m_known.value(server.id) != secret)
            m_secrets.write(key, secret, this, [this](const QString &error) {
                if (!error.isEmpty())
                    emit secretNotKept(error);
            });
    } else if (wasThere) {
        m_secrets.remove(key);
    }
    m_known.insert(server.id, secret);
    open(server);
    emit changed();
}

void ContactSources::remove(const Source *source)
{
    const auto at = std::find_if(m_sources.begin(), m_sources.end(),
                                 [source](const auto &one) { return one.get() == source; });
    if (at == m_sources.end())
        return;
    const QString id = idOf(source);
    m_sources.erase(at);
    if (id.isEmpty()) {
        saveFiles();
    } else {
        directory::Servers::remove(m_settings, id);
        m_secrets.remove(directory::Servers::secretKey(id));
        m_known.remove(id);
    }
    emit changed();
}

void ContactSources::saveFiles()
{
    QStringList paths;
    for (const auto &source : m_sources) {
        if (const auto *file = qobject_cast<const VCardSource *>(source.get()))
            paths += file->path();
    }
    store::keep(m_settings, FilesKey, paths);
}

void ContactSources::refresh()
{
    for (const auto &source : m_sources)
        source->refresh();
}

} // namespace ui
