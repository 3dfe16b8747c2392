// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profiles.h"
#include "store/settingsfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_SettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_settings.reset(); }
    void thereAndBack();
    void noSecretsAndNothingOfThisComputer();
    void theLayoutOnlyWhereWanted();
    void whatWouldChange();
    void theOldOnesAreKept();
    void hostileFiles_data();
    void hostileFiles();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
};

void tst_SettingsFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, path(u"xdg"_s));
    m_settings = std::make_unique<QSettings>(path(u"cordboard.ini"_s), QSettings::IniFormat);
    store::Profile office;
    office.name = u"Head office / Zürich"_s;
    office.host = u"pbx.example"_s;
    office.queues = {u"sales"_s, u"a, b"_s};
    store::Profiles(*m_settings).save(office);
    m_settings->setValue(u"view/scheme"_s, 2);
    m_settings->setValue(u"alerts/quiet"_s, true);
    m_settings->setValue(u"window/docks"_s, "\0\xff\x01 docks"_ba);
}

void tst_SettingsFile::thereAndBack()
{
    const QByteArray json = store::settingsToJson(*m_settings, true);
    const store::ReadSettings read = store::settingsFromJson(json);
    QCOMPARE(read.error, QString());
    QSettings other(path(u"other.ini"_s), QSettings::IniFormat);
    store::takeOver(store::changesBy(read.values, other), other);
    const store::Profiles here(*m_settings);
    const store::Profiles there(other);
    QVERIFY(there.find(u"Head office / Zürich"_s) == here.find(u"Head office / Zürich"_s));
    QCOMPARE(other.value(u"view/scheme"_s).toInt(), 2);
    QVERIFY(other.value(u"alerts/quiet"_s).toBool());
    QCOMPARE(other.value(u"window/docks"_s).toByteArray(), "\0\xff\x01 docks"_ba);
    // A second time changes nothing.
    QVERIFY(store::changesBy(read.values, other).isEmpty());
    QVERIFY(store::changesBy(read.values, *m_settings).isEmpty());
}

void tst_SettingsFile::noSecretsAndNothingOfThisComputer()
{
    for (const QString &key :
         {u"ldap/Password"_s, u"team/secret"_s, u"x/apiToken"_s, u"people/recent"_s,
          u"redial/number"_s, u"aside/view/scheme"_s, u"portable/id"_s, u"assistant/host"_s})
        m_settings->setValue(key, u"hunter2"_s);
    QVERIFY(!store::settingsToJson(*m_settings, true).contains("hunter2"));
}

void tst_SettingsFile::theLayoutOnlyWhereWanted()
{
    QVERIFY(!store::settingsToJson(*m_settings, false).contains("window/docks"));
    QVERIFY(store::settingsToJson(*m_settings, true).contains("window/docks"));
}

void tst_SettingsFile::whatWouldChange()
{
    const auto changes = store::changesBy(
        {{u"view/scheme"_s, u"1"_s}, {u"alerts/quiet"_s, u"true"_s}, {u"new/one"_s, u"x"_s}},
        *m_settings);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).key, u"new/one"_s);
    QVERIFY(!changes.at(0).before.isValid());
    QCOMPARE(changes.at(1).key, u"view/scheme"_s);
    QCOMPARE(changes.at(1).before.toInt(), 2);
    QCOMPARE(changes.at(1).after.toInt(), 1);
}

void tst_SettingsFile::theOldOnesAreKept()
{
    QString error;
    const QString copy = store::backUp(*m_settings, error);
    QCOMPARE(error, QString());
    const QString second = store::backUp(*m_settings, error); // in the same second
    QVERIFY(!copy.isEmpty() && !second.isEmpty() && copy != second);
    m_settings->setValue(u"view/scheme"_s, 0);
    m_settings->sync();
    QCOMPARE(QSettings(copy, QSettings::IniFormat).value(u"view/scheme"_s).toInt(), 2);
    QSettings fresh(path(u"fresh.ini"_s), QSettings::IniFormat);
    QVERIFY(store::backUp(fresh, error).isEmpty());
    QVERIFY(error.isEmpty());
}

void tst_SettingsFile::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QByteArray &settings) {
        return QByteArray(R"({"cordboard":"settings","version":1,"settings":)" + settings + '}');
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << "[General]\nx=@Variant(\\0\\0)\n"_ba;
    QTest::newRow("cut off") << with(R"({"a":"b")").chopped(3);
    QTest::newRow("a list") << "[1,2]"_ba;
    QTest::newRow("something else") << R"({"settings":{"a":"b"}})"_ba;
    QTest::newRow("no settings") << R"({"cordboard":"settings","version":1,"settings":[]})"_ba;
    QTest::newRow("a newer one") << R"({"cordboard":"settings","version":2,"settings":{}})"_ba;
    QTest::newRow("no version") << R"({"cordboard":"settings","settings":{}})"_ba;
    QTest::newRow("an object") << with(R"({"a":{"b":"c"}})");
    QTest::newRow("null") << with(R"({"a":null})");
    QTest::newRow("a list of numbers") << with(R"({"a":[1,2]})");
    QTest::newRow("no base64") << with(R"({"a":{"bytes":"***"}})");
    QTest::newRow("an empty name") << with(R"({"":"x"})");
    QTest::newRow("a name with a line") << with(R"({"a\nb":"x"})");
    QTest::newRow("a name that ends in a slash") << with(R"({"a/":"x"})");
    QTest::newRow("a long name") << with("{\"" + QByteArray(5000, 'a') + "\":\"x\"}");
    QTest::newRow("a long value") << with("{\"a\":\"" + QByteArray(200'000, 'a') + "\"}");
    QTest::newRow("a lock") << with(R"({"Locked/keys":"*"})");
    QTest::newRow("something aside") << with(R"({"aside/a":"x"})");
    QTest::newRow("a secret") << with(R"({"profiles/x/secret":"x"})");
    QTest::newRow("too large") << QByteArray(store::MaxSettingsFile + 1, ' ');
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void tst_SettingsFile::hostileFiles()
{
    QFETCH(const QByteArray, json);
    const store::ReadSettings read = store::settingsFromJson(json);
    QVERIFY(read.values.isEmpty() || !read.error.isEmpty());
    QVERIFY(!read.error.isEmpty());
    QVERIFY2(read.error.size() < 300 && !read.error.contains(u'\n'), qPrintable(read.error));
}

QTEST_GUILESS_MAIN(tst_SettingsFile)
#include "tst_settingsfile.moc"
