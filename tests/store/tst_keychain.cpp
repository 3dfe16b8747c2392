// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Without a keychain a secret is kept nowhere, least of all in clear: it is asked for each time.

#include "store/secrets.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Keychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutOne();

private:
    QTemporaryDir m_home;
};

void tst_Keychain::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "KDEHOME"})
        qputenv(variable, m_home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void tst_Keychain::withoutOne()
{
    store::Secrets secrets;
    QStringList answers;
    secrets.write(u"office"_s, u"s3cret-0f-the-board"_s, this,
                  [&](const QString &error) { answers.append(u"written: "_s + error); });
    QVERIFY(answers.isEmpty()); // later, from the event loop
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 60'000);
    QVERIFY2(answers[0] != u"written: "_s, "who asks must be told that it was not kept");

    QString secret = u"?"_s;
    secrets.read(u"office"_s, this, [&](const QString &found, const QString &error) {
        secret = found;
        answers.append(u"read: "_s + error);
    });
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, 60'000);
    QCOMPARE(secret, QString());
    QVERIFY(answers[1] != u"read: "_s);

    secrets.remove(u"office"_s);
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cret-0f"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
