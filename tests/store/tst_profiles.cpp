// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Profiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void survivesARestart();
    void namesMayHoldAnything_data();
    void namesMayHoldAnything();
    void removesOne();
    void oddFilesAreNoProfiles();
    void neverHoldsASecret();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"cordboard.ini"_s); }
    [[nodiscard]] static store::Profile office(const QString &name = u"Head office"_s)
    {
        store::Profile office;
        office.name = name;
        office.host = u"pbx.example"_s;
        office.port = 5039;
        office.tls = true;
        office.user = u"operator"_s;
        office.myExtension = u"100"_s;
        office.context = u"internal"_s;
        office.fingerprint = "ab12"_ba;
        office.voicemail = u"*EXT"_s;
        office.autoAnswer = u"call-info"_s;
        office.phoneHolds = true;
        office.recallSeconds = 40;
        office.clearSecret = true;
        return office;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Profiles::survivesARestart()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        store::Profiles profiles(settings);
        profiles.save(office());
        profiles.setLast(u"Head office"_s);
    }
    QSettings settings(file(), QSettings::IniFormat);
    store::Profiles profiles(settings);
    QCOMPARE(profiles.names(), QStringList{u"Head office"_s});
    QCOMPARE(profiles.last(), u"Head office"_s);
    QVERIFY(profiles.find(u"Head office"_s) == office());
    QVERIFY(!profiles.find(u"Branch"_s));
}

void tst_Profiles::namesMayHoldAnything_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("slash") << u"Berlin/Mitte"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("percent") << u"100%"_s;
    QTest::newRow("accents") << u"Zürich – Süd"_s;
    QTest::newRow("brackets") << u"[general]\nx=y"_s;
}

void tst_Profiles::namesMayHoldAnything()
{
    QFETCH(QString, name);
    {
        QSettings settings(file(), QSettings::IniFormat);
        store::Profiles(settings).save(office(name));
    }
    QSettings settings(file(), QSettings::IniFormat);
    store::Profiles profiles(settings);
    QCOMPARE(profiles.names(), QStringList{name});
    QVERIFY(profiles.find(name) == office(name));
}

void tst_Profiles::removesOne()
{
    QSettings settings(file(), QSettings::IniFormat);
    store::Profiles profiles(settings);
    profiles.save(office(u"A"_s));
    profiles.save(office(u"B"_s));
    profiles.setLast(u"A"_s);
    profiles.remove(u"A"_s);
    QCOMPARE(profiles.names(), QStringList{u"B"_s});
    QCOMPARE(profiles.last(), QString());
}

void tst_Profiles::oddFilesAreNoProfiles()
{
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[profiles]\nHome\\port=99999\nHome\\host=h\nEmpty\\user=x\n\0\xff garbage");
    ini.close();
    QSettings settings(file(), QSettings::IniFormat);
    store::Profiles profiles(settings);
    QVERIFY(!profiles.find(u"Empty"_s));
    QVERIFY(profiles.find(u"Home"_s));
    QCOMPARE(profiles.find(u"Home"_s)->port, quint16(5038));
}

void tst_Profiles::neverHoldsASecret()
{
    QSettings settings(file(), QSettings::IniFormat);
    store::Profiles(settings).save(office());
    settings.sync();
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::ReadOnly));
    const QByteArray text = ini.readAll().toLower();
    QVERIFY(text.contains("pbx.example"));
    QVERIFY(!text.contains("secret"));
    QVERIFY(!text.contains("password"));
}

QTEST_GUILESS_MAIN(tst_Profiles)
#include "tst_profiles.moc"
