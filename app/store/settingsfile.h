// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QVariant>

namespace store {

// Settings in one file, to carry them to another computer: a JSON object
//     {"cordboard": "settings", "version": 1, "settings": {"view/scheme": "2", …}}
// of words, lists of words and {"bytes": base64}. There are no secrets among them, as there are
// none in the settings.

/// Files beyond that are not read.
inline constexpr qint64 MaxSettingsFile = 4 * 1024 * 1024;

/// What holds now, the site's values too. \a layout: where windows and columns are, as well.
[[nodiscard]] QByteArray settingsToJson(const QSettings &settings, bool layout);

struct ReadSettings
{
    QVariantMap values;
    QString error; ///< why it is none that could be used, in words, or ""
};
/// Whatever the file holds: it may be the work of strangers.
[[nodiscard]] ReadSettings settingsFromJson(const QByteArray &json);

struct SettingChange
{
    QString key;
    QVariant before; ///< invalid: there is none yet
    QVariant after;
    bool locked = false; ///< the administrator decides it: it stays as it is
};
/// What taking them over would change.
[[nodiscard]] QList<SettingChange> changesBy(const QVariantMap &values, const QSettings &settings);

/// Copies the user's file beside itself: the copy's name, or "" where that failed; \a error says
/// why. Where there is no file yet, there is nothing to copy, and both are "".
[[nodiscard]] QString backUp(QSettings &settings, QString &error);
/// Takes them over, but for what is locked.
void takeOver(const QList<SettingChange> &changes, QSettings &settings);

/// What is this computer's own business, and never goes into a file: who was called last, what
/// waits to be unlocked.
[[nodiscard]] bool isCarried(const QString &key, bool layout);

} // namespace store
