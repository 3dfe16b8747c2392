// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgres.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QVariant>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 120'000;
constexpr auto Connection = "postgres-support"_L1;

QString programsFolder()
{
    const QString root = u"/usr/lib/postgresql"_s;
    const QStringList versions = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &version : versions) {
        const QString folder = root + u'/' + version + u"/bin"_s;
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    return QFileInfo(QStandardPaths::findExecutable(u"initdb"_s)).path();
}

} // namespace

Postgres::Postgres()
    : m_programs(programsFolder())
{
    if (!QFile::exists(m_programs + u"/initdb"_s)) {
        m_trouble = u"there is no PostgreSQL server here"_s;
        return;
    }
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        m_trouble = u"Qt's driver for PostgreSQL is not installed"_s;
        return;
    }
    QFile secret(m_folder.filePath(u"secret"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write(password().toUtf8()) < 0) {
        m_trouble = secret.errorString();
        return;
    }
    secret.close();
    if (geteuid() == 0 &&
        QProcess::execute(u"chown"_s, {u"-R"_s, u"postgres"_s, m_folder.path()}) != 0) {
        m_trouble = u"there is no user postgres"_s;
        return;
    }
    QTcpServer free;
    if (!free.listen(QHostAddress::LocalHost)) {
        m_trouble = free.errorString();
        return;
    }
    m_port = free.serverPort();
    free.close();
    QProcess make;
    make.setProcessChannelMode(QProcess::MergedChannels);
    begin(make, u"initdb"_s,
          {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"team"_s, u"--no-sync"_s,
           u"--auth=scram-sha-256"_s, u"--pwfile="_s + secret.fileName(), u"-E"_s, u"UTF8"_s,
           u"--locale=C"_s});
    if (!make.waitForFinished(Patience) || make.exitCode() != 0)
        m_trouble = QString::fromLocal8Bit(make.readAll());
}

Postgres::~Postgres()
{
    stop();
}

void Postgres::begin(QProcess &process, const QString &program, const QStringList &arguments) const
{
    QStringList line{m_programs + u'/' + program};
    line += arguments;
    // It goes with us, however we go.
    QStringList first{u"setpriv"_s, u"--pdeathsig"_s, u"KILL"_s};
    if (geteuid() == 0)
        first += {u"--reuid"_s, u"postgres"_s, u"--regid"_s, u"postgres"_s, u"--clear-groups"_s};
    line = first + line;
    process.setWorkingDirectory(u"/"_s);
    process.start(line.takeFirst(), line);
}

bool Postgres::start()
{
    if (!m_trouble.isEmpty())
        return false;
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    begin(m_server, u"postgres"_s,
          {u"-D"_s, m_folder.filePath(u"data"_s), u"-p"_s, QString::number(m_port), u"-h"_s,
           u"127.0.0.1"_s, u"-k"_s, u""_s, u"-F"_s});
    const bool up =
        m_server.waitForStarted(Patience) &&
        QTest::qWaitFor(
            [this] {
                QProcess probe;
                begin(probe, u"pg_isready"_s,
                      {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)});
                return !isRunning() || (probe.waitForFinished(Patience) && probe.exitCode() == 0);
            },
            Patience);
    if (up && isRunning())
        return true;
    QFile log(m_folder.filePath(u"log"_s));
    m_trouble = log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : u"?"_s;
    return false;
}

void Postgres::stop()
{
    if (!isRunning())
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(Patience);
}

store::TeamSettings Postgres::newDatabase()
{
    store::TeamSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = m_port;
    settings.database = u"postgres"_s;
    settings.user = u"team"_s;
    settings.tls = store::TeamSettings::Tls::Disable;
    const QString name = u"team%1"_s.arg(++m_databases);
    if (!sql(settings, {u"CREATE DATABASE "_s + name}))
        return {};
    settings.database = name;
    return settings;
}

bool Postgres::sql(const store::TeamSettings &where, const QStringList &statements)
{
    bool good = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, Connection);
        database.setHostName(where.host);
        database.setPort(where.port);
        database.setDatabaseName(where.database);
        good = database.open(where.user, password());
        if (!good)
            qWarning("%s", qPrintable(database.lastError().text()));
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            good = good && query.exec(statement);
            if (query.lastError().isValid())
                qWarning("%s", qPrintable(query.lastError().text().left(2000)));
        }
    }
    QSqlDatabase::removeDatabase(Connection);
    return good;
}

QString Postgres::ask(const store::TeamSettings &where, const QString &statement)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, Connection);
        database.setHostName(where.host);
        database.setPort(where.port);
        database.setDatabaseName(where.database);
        if (database.open(where.user, password())) {
            QSqlQuery query(database);
            if (query.exec(statement) && query.next())
                answer = query.value(0).toString();
            else
                answer = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(Connection);
    return answer;
}
