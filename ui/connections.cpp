// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections.h"

#include "dialogs/connectiondialog.h"
#include "store/secrets.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

pbx::Profile fromStored(const store::Profile &stored)
{
    pbx::Profile profile;
    profile.name = stored.name;
    profile.host = stored.host;
    profile.port = stored.port;
    profile.tls = stored.tls;
    profile.user = stored.user;
    profile.myExtension = stored.myExtension;
    profile.context = stored.context;
    profile.fingerprint = stored.fingerprint;
    return profile;
}

namespace {

store::Profile toStored(const pbx::Profile &profile)
{
    return {profile.name, profile.host,        profile.port,    profile.tls,
            profile.user, profile.myExtension, profile.context, profile.fingerprint};
}

} // namespace

Connections::Connections(pbx::Pbx &pbx, QSettings &settings, store::Secrets &secrets,
                         QWidget *window)
    : QObject(window)
    , m_pbx(pbx)
    , m_profiles(settings)
    , m_secrets(secrets)
    , m_window(window)
{}

ConnectionDialog &Connections::theDialog()
{
    if (m_dialog == nullptr) {
        m_dialog = new ConnectionDialog(m_window);
        connect(m_dialog, &ConnectionDialog::chosen, this, &Connections::keep);
    }
    return *m_dialog;
}

void Connections::openSaved(const QString &name, const QString &myExtension,
                            const QString &context)
{
    const std::optional<store::Profile> stored = m_profiles.find(name);
    if (!stored)
        return;
    m_secrets.read(
        name, this,
        [this, myExtension, context, profile = fromStored(*stored)](const QString &secret,
                                                                    const QString &error) {
            pbx::Profile complete = profile;
            complete.secret = secret;
            if (secret.isEmpty()) {
                theDialog().openFor(
                    complete, complete.name,
                    error.isEmpty()
                        ? tr("Type the secret of this login.")
                        : tr("The keychain does not give the secret (“%1”). Type it.").arg(error));
                return;
            }
            m_profiles.setLast(complete.name);
            if (!myExtension.isEmpty())
                complete.myExtension = myExtension;
            if (!context.isEmpty())
                complete.context = context;
            m_pbx.open(complete);
        });
}

void Connections::editCurrent()
{
    const pbx::Profile &current = m_pbx.profile();
    if (m_pbx.link() == pbx::Link::Closed || m_pbx.link() == pbx::Link::Replay) {
        // Nothing is open: the one used last, or a new one.
        if (const auto last = m_profiles.find(m_profiles.last())) {
            openSaved(last->name);
            return;
        }
        editNew();
        return;
    }
    theDialog().openFor(current, m_profiles.find(current.name) ? current.name : QString(), {});
}

void Connections::editNew()
{
    pbx::Profile fresh;
    fresh.host.clear();
    theDialog().openFor(fresh, {}, {});
}

void Connections::keep(const pbx::Profile &profile, const QString &replaces)
{
    if (!replaces.isEmpty() && replaces != profile.name) {
        m_profiles.remove(replaces);
        m_secrets.remove(replaces);
    }
    m_profiles.save(toStored(profile));
    m_profiles.setLast(profile.name);
    m_secrets.write(profile.name, profile.secret, this, [this](const QString &error) {
        if (!error.isEmpty())
            emit secretNotKept(error);
    });
    m_pbx.open(profile);
}

} // namespace ui
