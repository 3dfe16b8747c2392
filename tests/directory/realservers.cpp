// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realservers.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

const char *const People = R"(dn: dc=example,dc=com
objectClass: organization
objectClass: dcObject
o: Example
dc: example

dn: cn=reception,dc=example,dc=com
objectClass: person
cn: reception
sn: reception
userPassword: open sesame

dn: ou=people,dc=example,dc=com
objectClass: organizationalUnit
ou: people

dn: uid=ada,ou=people,dc=example,dc=com
objectClass: inetOrgPerson
uid: ada
cn: Ada Lovelace
sn: Lovelace
givenName: Ada
o: Analytical Engines
mail: ada@example.com
telephoneNumber: +49 (30) 555 01-44
mobile: +49 171 5550123

dn: uid=zoe,ou=people,dc=example,dc=com
objectClass: inetOrgPerson
uid: zoe
cn: Zoe Zimmer
sn: Zimmer
givenName: Zoe
telephoneNumber: 104

dn: uid=star,ou=people,dc=example,dc=com
objectClass: inetOrgPerson
uid: star
cn: Star * (uid) Back\slash
sn: Back
telephoneNumber: 030/5550199
)";

} // namespace

RealServer::RealServer() = default;

RealServer::~RealServer()
{
    stop();
}

void RealServer::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("%s: %s", qPrintable(name), qPrintable(file.errorString()));
}

quint16 RealServer::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool RealServer::run(const QString &program, const QStringList &arguments)
{
    QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/lib/openldap"_s});
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(found, arguments);
    if (!m_process.waitForStarted()) {
        qWarning("%s: %s", qPrintable(program), qPrintable(m_process.errorString()));
        return false;
    }
    const bool there = QTest::qWaitFor(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return m_process.state() != QProcess::Running || socket.waitForConnected(500);
        },
        Patience);
    if (there && m_process.state() == QProcess::Running)
        return true;
    qWarning("%s: %s", qPrintable(program), m_process.readAll().constData());
    return false;
}

void RealServer::stop()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

Slapd::Slapd(const QString &certificate, const QString &key, const QString &authority)
{
    m_port = freePort();
    m_tlsPort = freePort();
    QByteArray configuration;
    for (const char *folder : {"/etc/ldap/schema", "/etc/openldap/schema"}) {
        for (const char *schema : {"core", "cosine", "inetorgperson"}) {
            const QByteArray file = QByteArray(folder) + '/' + schema + ".schema";
            if (QFile::exists(QString::fromLatin1(file)))
                configuration += "include " + file + '\n';
        }
    }
    for (const char *folder : {"/usr/lib/ldap", "/usr/lib64/openldap", "/usr/lib/openldap"}) {
        if (QDir(QString::fromLatin1(folder)).exists(u"back_mdb.so"_s))
            configuration += QByteArray("modulepath ") + folder + "\nmoduleload back_mdb\n";
    }
    configuration += "pidfile " + path(u"pid"_s).toUtf8() + "\nargsfile " +
                     path(u"args"_s).toUtf8() + "\nTLSCertificateFile " + certificate.toUtf8() +
                     "\nTLSCertificateKeyFile " + key.toUtf8() + "\nTLSCACertificateFile " +
                     authority.toUtf8() +
                     "\ndatabase mdb\nmaxsize 16777216\nsuffix dc=example,dc=com\ndirectory " +
                     path(u"data"_s).toUtf8() +
                     "\naccess to attrs=userPassword by anonymous auth\n"
                     "access to * by users read by anonymous auth\n";
    QDir().mkpath(path(u"data"_s));
    write(u"slapd.conf"_s, configuration);
    write(u"people.ldif"_s, People);
}

bool Slapd::start()
{
    if (!QFile::exists(path(u"data/data.mdb"_s))) {
        QString add = QStandardPaths::findExecutable(u"slapadd"_s);
        if (add.isEmpty())
            add = QStandardPaths::findExecutable(u"slapadd"_s, {u"/usr/sbin"_s});
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(add,
                      {u"-q"_s, u"-f"_s, path(u"slapd.conf"_s), u"-l"_s, path(u"people.ldif"_s)});
        if (!process.waitForFinished() || process.exitCode() != 0) {
            qWarning("slapadd: %s %s", qPrintable(process.errorString()),
                     process.readAll().constData());
            return false;
        }
    }
    return run(u"slapd"_s,
               {u"-d"_s, u"0"_s, u"-f"_s, path(u"slapd.conf"_s), u"-h"_s,
                u"ldap://127.0.0.1:%1/ ldaps://127.0.0.1:%2/"_s.arg(m_port).arg(m_tlsPort)});
}

Radicale::Radicale()
{
    m_port = freePort();
    write(u"users"_s, "reception:open sesame\n");
    write(u"config"_s, "[server]\nhosts = 127.0.0.1:" + QByteArray::number(m_port) +
                           "\n[auth]\ntype = htpasswd\nhtpasswd_encryption = plain\ndelay = 0\n"
                           "htpasswd_filename = " +
                           path(u"users"_s).toUtf8() + "\n[web]\ntype = none\n[storage]\n" +
                           "filesystem_folder = " + path(u"data"_s).toUtf8() + '\n');
    for (const char *book : {"contacts", "team"}) {
        const QString folder = u"data/collection-root/reception/"_s + QString::fromLatin1(book);
        write(folder + u"/.Radicale.props"_s,
              "{\"tag\": \"VADDRESSBOOK\", \"D:displayname\": \"" + QByteArray(book) + "\"}");
    }
}

bool Radicale::start()
{
    return run(u"radicale"_s, {u"--config"_s, path(u"config"_s)});
}

void Radicale::put(const QString &book, const QString &name, const QByteArray &card) const
{
    write(u"data/collection-root/reception/"_s + book + u'/' + name, card);
}

void Radicale::remove(const QString &book, const QString &name) const
{
    QFile::remove(path(u"data/collection-root/reception/"_s + book + u'/' + name));
}
