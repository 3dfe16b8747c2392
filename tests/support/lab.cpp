// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lab.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int Longest = 10 * 60'000; // ms: a slow mirror, once

[[nodiscard]] QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Lab::Lab(const QString &version)
    : m_version(version)
    , m_directory(m_home.filePath(u"lab"_s))
{
}

Lab::~Lab()
{
    stop();
}

/// Runs tests/asterisk/lab, which tells how each verb is meant.
Lab::Outcome Lab::call(const QStringList &arguments)
{
    QProcess process;
    process.start(u"" CORDBOARD_SOURCE "/tests/asterisk/lab"_s, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted() || !process.waitForFinished(Longest)
        || process.exitStatus() != QProcess::NormalExit) {
        return {1, QString(), process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

bool Lab::start()
{
    const Outcome outcome = call({u"start"_s, m_version, m_directory, u"--owner"_s,
                                  QString::number(QCoreApplication::applicationPid())});
    // What it did on the way stands above; the last line is the reason.
    m_error = outcome.status == 0 ? QString() : outcome.error.section(u'\n', -1);
    if (outcome.status != 0 && outcome.status != 77) // 77: this machine cannot have a lab
        m_home.setAutoRemove(false); // its logs are wanted now
    return outcome.status == 0;
}

bool Lab::stop()
{
    return act(u"stop"_s);
}

bool Lab::act(const QString &verb, const QStringList &arguments)
{
    const Outcome outcome = call(QStringList{verb, m_directory} + arguments);
    if (outcome.status != 0) {
        m_error = outcome.error;
        qWarning("lab %s %s: %s", qUtf8Printable(verb), qUtf8Printable(arguments.join(u' ')),
                 qUtf8Printable(m_error));
    }
    return outcome.status == 0;
}

QJsonObject Lab::description() const
{
    return QJsonDocument::fromJson(contentsOf(m_directory + "/lab.json"_L1)).object();
}

quint16 Lab::amiPort() const
{
    return static_cast<quint16>(description()["ami"_L1]["port"_L1].toInt());
}

quint16 Lab::tlsPort() const
{
    return static_cast<quint16>(description()["ami"_L1]["tlsPort"_L1].toInt());
}

QString Lab::certificate() const
{
    return description()["ami"_L1]["certificate"_L1].toString();
}

QString Lab::fingerprint() const
{
    const QSslCertificate certificate(contentsOf(this->certificate()));
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

QString Lab::secret(const QString &user) const
{
    return description()["ami"_L1]["users"_L1][user]["secret"_L1].toString();
}

QString Lab::channel(const QString &extension) const
{
    return description()["extensions"_L1][extension]["channel"_L1].toString();
}

qint64 Lab::serverPid() const
{
    return description()["pid"_L1].toInteger();
}

QString Lab::cli(const QString &command)
{
    const Outcome outcome = call({u"cli"_s, m_directory, command});
    m_error = outcome.error;
    return outcome.output;
}

Phone Lab::phone(const QString &extension)
{
    return Phone(*this, extension);
}

bool Lab::restartNow()
{
    return act(u"restart-now"_s);
}

bool Lab::stopServer()
{
    return act(u"stop-server"_s);
}

bool Lab::killServer()
{
    return act(u"kill-server"_s);
}

bool Lab::startServer()
{
    return act(u"start-server"_s);
}

bool Lab::newCertificate()
{
    return act(u"new-certificate"_s);
}

bool Lab::changeSecret(const QString &user)
{
    return act(u"change-secret"_s, {user});
}

bool Lab::linkUp()
{
    return act(u"link-up"_s);
}

bool Lab::linkDown()
{
    return act(u"link-down"_s);
}

QString Lab::linkHost() const
{
    return description()["link"_L1]["host"_L1].toString();
}

Phone::Phone(Lab &lab, QString extension)
    : m_lab(lab)
    , m_extension(std::move(extension))
{
}

bool Phone::answer()
{
    return m_lab.act(u"phone"_s, {m_extension, u"answer"_s});
}

bool Phone::hangUp()
{
    return m_lab.act(u"phone"_s, {m_extension, u"hangup"_s});
}

bool Phone::dial(const QString &number)
{
    return m_lab.act(u"phone"_s, {m_extension, u"dial"_s, number});
}

bool Phone::off()
{
    return m_lab.act(u"phone"_s, {m_extension, u"off"_s});
}

bool Phone::kill()
{
    return m_lab.act(u"phone"_s, {m_extension, u"kill"_s});
}

bool Phone::on()
{
    return m_lab.act(u"phone"_s, {m_extension, u"on"_s});
}

QString Phone::log() const
{
    return QString::fromUtf8(
        contentsOf(m_lab.directory() + "/phones/"_L1 + m_extension + "/log"_L1));
}

} // namespace support
