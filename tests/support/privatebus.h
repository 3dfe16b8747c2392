// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace support {

/// A message bus of a test's own (dbus-daemon). It starts nobody, unless services are put in its
/// way, so that nothing of this computer's own desktop comes into a test. It ends with this object.
class PrivateBus
{
public:
    ~PrivateBus();

    /// What the bus shall start when somebody asks for \a name; before start().
    void addService(const QString &name, const QString &commandLine);
    /// \a environment: of those that it starts. False where there is no dbus-daemon.
    [[nodiscard]] bool
    start(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString error() const { return m_daemon.errorString(); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace support
