// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator ships, and who wins: locked, then the user, then the site, then what is
// built in.

#include "store/profiles.h"
#include "store/site.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Site : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_user.reset(); }
    void theOrderOfWhoWins();
    void aLockedKeyWithoutAValueIsAsBuiltIn();
    void whatWasTheUsersComesBack();
    void whatTheSiteSaysIsNotCopied();
    void nothingLockedIsWritten();
    void patterns_data();
    void patterns();
    void aWholeProfile();
    void theReasonIsTheAdministrators();
    void withoutAFileNothingIsLocked();

private:
    void ship(const QByteArray &ini);
    [[nodiscard]] QString word(const QString &key) { return m_user->value(key).toString(); }
    /// As the user's own file has it.
    [[nodiscard]] QVariant own(const QString &key);
    void startAgain();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_user;
};

void tst_Site::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_dir->filePath(u"xdg"_s));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir->filePath(u"home"_s));
    startAgain();
}

void tst_Site::startAgain()
{
    m_user.reset();
    m_user = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"Cordboard"_s,
                                         u"cordboard"_s);
    store::applyLocks(*m_user);
}

void tst_Site::ship(const QByteArray &ini)
{
    QVERIFY(QDir().mkpath(m_dir->filePath(u"xdg/Cordboard"_s)));
    QFile file(m_dir->filePath(u"xdg/Cordboard/cordboard.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ini);
    file.close();
    startAgain();
}

QVariant tst_Site::own(const QString &key)
{
    m_user->setFallbacksEnabled(false);
    const QVariant value = m_user->value(key);
    m_user->setFallbacksEnabled(true);
    return value;
}

void tst_Site::theOrderOfWhoWins()
{
    m_user->setValue(u"a/locked"_s, u"user"_s);
    m_user->setValue(u"a/own"_s, u"user"_s);
    ship("[a]\nlocked=site\nown=site\nshipped=site\n[Locked]\nkeys=a/locked\n");
    QCOMPARE(word(u"a/locked"_s), u"site"_s);
    QCOMPARE(word(u"a/own"_s), u"user"_s);
    QCOMPARE(word(u"a/shipped"_s), u"site"_s);
    QCOMPARE(m_user->value(u"a/other"_s, u"built in"_s).toString(), u"built in"_s);
    QVERIFY(store::isLocked(u"a/locked"_s));
    QVERIFY(!store::isLocked(u"a/own"_s));
}

void tst_Site::aLockedKeyWithoutAValueIsAsBuiltIn()
{
    m_user->setValue(u"a/locked"_s, u"user"_s);
    ship("[Locked]\nkeys=a/locked, b/x\n");
    QCOMPARE(m_user->value(u"a/locked"_s, u"built in"_s).toString(), u"built in"_s);
}

void tst_Site::whatWasTheUsersComesBack()
{
    m_user->setValue(u"a/locked"_s, u"user"_s);
    m_user->setValue(u"a/same"_s, u"site"_s);
    ship("[a]\nlocked=site\nsame=site\n[Locked]\nkeys=a/*\n");
    QCOMPARE(word(u"a/locked"_s), u"site"_s);
    startAgain(); // and stays so
    QCOMPARE(word(u"a/locked"_s), u"site"_s);
    ship("[a]\nlocked=another\nsame=another\nlength=1\n");
    QCOMPARE(word(u"a/locked"_s), u"user"_s);
    // What was the same is nobody's own wish.
    QCOMPARE(word(u"a/same"_s), u"another"_s);
    QVERIFY(m_user->childGroups().filter(u"aside"_s).isEmpty());
}

void tst_Site::whatTheSiteSaysIsNotCopied()
{
    ship("[a]\nnumber=7\nflag=true\nlist=x, y\n");
    store::keep(*m_user, u"a/number"_s, 7);
    store::keep(*m_user, u"a/flag"_s, true);
    store::keep(*m_user, u"a/list"_s, QStringList({u"x"_s, u"y"_s}));
    QVERIFY(!own(u"a/number"_s).isValid());
    QVERIFY(!own(u"a/flag"_s).isValid());
    QVERIFY(!own(u"a/list"_s).isValid());
    store::keep(*m_user, u"a/number"_s, 8);
    store::keep(*m_user, u"a/new"_s, 7);
    QCOMPARE(own(u"a/number"_s).toInt(), 8);
    QCOMPARE(own(u"a/new"_s).toInt(), 7);
}

void tst_Site::nothingLockedIsWritten()
{
    ship("[a]\nlocked=site\n[Locked]\nkeys=a/locked\n");
    store::keep(*m_user, u"a/locked"_s, u"user"_s);
    QCOMPARE(word(u"a/locked"_s), u"site"_s);
    QVERIFY(!own(u"a/locked"_s).isValid());
}

void tst_Site::patterns_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("locked");
    QTest::newRow("the very key") << "view/scheme"_ba << u"view/scheme"_s << true;
    QTest::newRow("one of several") << "a/b, view/scheme,c/d"_ba << u"view/scheme"_s << true;
    QTest::newRow("a longer one") << "view/scheme"_ba << u"view/schemes"_s << false;
    QTest::newRow("a group") << "alerts/*"_ba << u"alerts/ringing/sounds"_s << true;
    QTest::newRow("a group of another name") << "alerts/*"_ba << u"alert/x"_s << false;
    QTest::newRow("everything") << "*"_ba << u"x/y"_s << true;
    QTest::newRow("a profile as it is called")
        << "profiles/Head office/host"_ba << u"profiles/Head%20office/host"_s << true;
    QTest::newRow("a profile as it is kept")
        << "profiles/Head%20office/*"_ba << u"profiles/Head%20office/port"_s << true;
    QTest::newRow("nothing") << ""_ba << u"a/b"_s << false;
}

void tst_Site::patterns()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const QString, key);
    QFETCH(const bool, locked);
    ship("[Locked]\nkeys=" + keys + '\n');
    QCOMPARE(store::isLocked(key), locked);
}

/// As an administrator writes it; a user's own changes stay beside it.
void tst_Site::aWholeProfile()
{
    ship("[General]\nlastProfile=Head office\n[profiles]\nHead%2520office\\host=pbx.example\n"
         "Head%2520office\\port=5039\nHead%2520office\\tls=true\n"
         "[Locked]\nkeys=profiles/Head office/host, profiles/Head office/tls\n");
    store::Profiles profiles(*m_user);
    QCOMPARE(profiles.names(), QStringList(u"Head office"_s));
    QCOMPARE(profiles.last(), u"Head office"_s);
    store::Profile office = profiles.find(u"Head office"_s).value();
    QCOMPARE(office.port, quint16(5039));
    QVERIFY(office.tls);
    office.host = u"elsewhere.example"_s;
    office.user = u"me"_s;
    profiles.save(office);
    QCOMPARE(profiles.find(u"Head office"_s)->host, u"pbx.example"_s);
    QCOMPARE(profiles.find(u"Head office"_s)->user, u"me"_s);
    QVERIFY(store::isOfSite(u"profiles/Head%20office"_s));
    QVERIFY(!store::isOfSite(u"profiles/Branch"_s));
    QVERIFY(!own(u"profiles/Head%20office/port"_s).isValid());
}

void tst_Site::theReasonIsTheAdministrators()
{
    ship("[Locked]\nkeys=a\nreason=Ask the help desk, 1234\n");
    QCOMPARE(store::lockReason(), u"Ask the help desk, 1234"_s);
    QCOMPARE(store::siteFile(), m_dir->filePath(u"xdg/Cordboard/cordboard.ini"_s));
}

void tst_Site::withoutAFileNothingIsLocked()
{
    QVERIFY(!store::isLocked(u"view/scheme"_s));
    QVERIFY(store::lockReason().isEmpty());
    m_user->setValue(u"a/b"_s, 1);
    startAgain();
    QCOMPARE(m_user->value(u"a/b"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(tst_Site)
#include "tst_site.moc"
