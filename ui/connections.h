// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/pbx.h"
#include "store/profiles.h"

#include <QObject>

class QSettings;
class QWidget;

namespace store {
class Secrets;
}

namespace ui {

class ConnectionDialog;

/// A stored profile as one to connect with; its secret is still missing.
[[nodiscard]] pbx::Profile fromStored(const store::Profile &stored);

/// The saved ways to a PBX: opens one, edits one, keeps what was edited.
class Connections : public QObject
{
    Q_OBJECT

public:
    Connections(pbx::Pbx &pbx, QSettings &settings, store::Secrets &secrets, QWidget *window);

    [[nodiscard]] QStringList names() const { return m_profiles.names(); }
    /// Connects with a saved profile; asks for the secret where the keychain has none.
    /// \a myExtension and \a context, where given, stand in for the saved ones and are not kept.
    void openSaved(const QString &name, const QString &myExtension = {},
                   const QString &context = {});
    /// The dialog for the profile in use; for a new one where none is.
    void editCurrent();
    void editNew();
    /// The dialog for that saved profile.
    void edit(const QString &name);
    /// Its secret goes too.
    void remove(const QString &name);
    /// Saves it, in the place of the one that \a replaces names, and connects.
    void keep(pbx::Profile profile, const QString &replaces);
    /// Keeps that with the profile of that name, which may be in use.
    void keepDesk(const QString &name, const pbx::Desk &desk);
    /// The dialog for what the operator's desk has to do with at this PBX.
    void editDesk();
    /// Takes the certificate that the PBX shows (pbx::Pbx::untrusted()), keeps that with the saved
    /// profile, and connects.
    void trustCertificate();
    [[nodiscard]] ConnectionDialog *dialog() const { return m_dialog; }

signals:
    /// names() are others.
    void changed();
    /// The lines of manager.conf that this user would need are wanted.
    void loginRequested(const QString &user);
    /// The keychain would not keep the secret: its words.
    void secretNotKept(const QString &words);
    /// The profile in use has the pin of a certificate that the user trusted just now.
    void trusted();

private:
    ConnectionDialog &theDialog();
    void followTrial();
    void tryPhone(pbx::AutoAnswer header);

    pbx::Pbx &m_pbx;
    store::Profiles m_profiles;
    store::Secrets &m_secrets;
    QWidget *m_window;
    ConnectionDialog *m_dialog = nullptr; ///< made when first needed
};

} // namespace ui
