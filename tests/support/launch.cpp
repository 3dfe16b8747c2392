// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace support {

std::unique_ptr<QProcess> launch(const QString &folder, const QStringList &arguments,
                                 const QString &secret)
{
    const QString runtime = folder + u"/run"_s;
    QDir().mkpath(runtime);
    // Qt takes no runtime folder that others can look into.
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    if (!secret.isEmpty())
        environment.insert(u"CORDBOARD_SECRET"_s, secret);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(CORDBOARD_PROGRAM), arguments);
    return process;
}

} // namespace support
