// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace store {

/// What is kept of a way to a PBX. The secret is not among it: see Secrets.
struct Profile
{
    QString name; ///< unique, never empty
    QString host;
    quint16 port = 5038;
    bool tls = false;
    QString user;
    QString myExtension;
    QString context;
    QByteArray fingerprint;   ///< SHA-256 of a certificate the user chose to trust, hex, or ""
    QStringList queues;       ///< that the operator logs in to
    QStringList pauseReasons; ///< none: those of the window
    QString nightSwitch;      ///< `Custom:night`, `family/key`, or ""
    QString conferenceRoom;
    int campOnSeconds = 180;
    QString mailboxNumber;
    QString voicemail;        ///< what reaches a person's mailbox: `*EXT`, or ""
    QString autoAnswer;       ///< `call-info`, `alert-info`, `ring-answer`, or ""
    bool phoneHolds = false;  ///< the phone holds a call when it is told to
    int recallSeconds = 25;   ///< 0 to 600; 0: a call that nobody answers does not come back
    bool clearSecret = false; ///< the user lets the secret cross a network as it is
    QString country;          ///< ISO 3166, whose numbers these are, or ""
    QString areaCode;
    QString outsideLine;
    int internalLength = 4; ///< digits of an extension, at most
    QStringList rewrites;   ///< pattern, a tab, what takes its place

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The saved profiles, in the order of their names. Every change is on disk when the call returns
/// to the event loop (QSettings writes its file as a whole, so a crash never leaves half of it).
class Profiles
{
public:
    explicit Profiles(QSettings &settings)
        : m_settings(settings)
    {}

    [[nodiscard]] QStringList names() const;
    /// The profile of that name, or nothing where it is missing or names no host.
    [[nodiscard]] std::optional<Profile> find(const QString &name) const;
    /// Adds it, or replaces the one of the same name.
    void save(const Profile &profile);
    void remove(const QString &name);
    [[nodiscard]] static QString groupOf(const QString &name);
    /// Where the settings keep that of a profile: `profiles/Head%20office/host`. An administrator
    /// may lock it, see site.h.
    [[nodiscard]] static QString keyOf(const QString &name, const QString &field);

    /// The name used last, to be opened at the next start; "" at the first.
    [[nodiscard]] QString last() const;
    void setLast(const QString &name);

private:
    QSettings &m_settings;
};

} // namespace store
