// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any settings file → the profiles in it: each can be read, and is the same when saved and read
// again.

#include "check.h"
#include "store/profiles.h"

#include <QFile>
#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static quint64 count = 0;
    // A name of its own: QSettings keeps what it knows of a file beyond its own life.
    QFile file(folder.filePath(QString::number(++count)));
    FUZZ_CHECK(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    {
        QSettings settings(file.fileName(), QSettings::IniFormat);
        store::Profiles profiles(settings);
        for (const QString &name : profiles.names()) {
            const std::optional<store::Profile> profile = profiles.find(name);
            if (!profile)
                continue;
            FUZZ_CHECK(profile->name == name && !profile->host.isEmpty() && profile->port != 0);
            profiles.save(*profile);
            FUZZ_CHECK(profiles.find(name) == profile);
        }
        static_cast<void>(profiles.last());
    }
    file.remove();
    return 0;
}
