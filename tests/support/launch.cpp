// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace support {

QProcessEnvironment homeIn(const QString &folder)
{
    const QString runtime = folder + u"/run"_s;
    QDir().mkpath(runtime);
    // Qt takes no runtime folder that others can look into.
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, folder + u"/data"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    return environment;
}

std::unique_ptr<QProcess> launch(const QString &folder, const QStringList &arguments,
                                 const QString &secret)
{
    QProcessEnvironment environment = homeIn(folder);
    if (!secret.isEmpty())
        environment.insert(u"CORDBOARD_SECRET"_s, secret);
    return launch(environment, arguments);
}

std::unique_ptr<QProcess> launch(const QProcessEnvironment &environment,
                                 const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(CORDBOARD_PROGRAM), arguments);
    return process;
}

} // namespace support
