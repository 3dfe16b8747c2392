// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatebus.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace support {

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void PrivateBus::addService(const QString &name, const QString &commandLine)
{
    QFile file(m_folder.filePath(name + u".service"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(u"[D-BUS Service]\nName=%1\nExec=%2\n"_s.arg(name, commandLine).toUtf8());
}

bool PrivateBus::start(const QProcessEnvironment &environment)
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><servicedir>" +
        m_folder.path().toUtf8() +
        "</servicedir><policy context='default'><allow send_destination='*' "
        "eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    config.close();
    m_daemon.setProcessEnvironment(environment);
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForReadyRead())
        return false;
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    return !m_address.isEmpty();
}

} // namespace support
