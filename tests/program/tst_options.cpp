// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Options : public QObject
{
    Q_OBJECT

private slots:
    void dialsWhatPeopleWrite_data();
    void dialsWhatPeopleWrite();
    void readsTheUrlOfAPbx();
    void refuses_data();
    void refuses();
    void takesTheSecretFromAFile();

private:
    static Options parse(const QStringList &arguments)
    {
        return Options::parse(QStringList{u"cordboard"_s} + arguments);
    }
};

void tst_Options::dialsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number"); // "" = refused
    QTest::newRow("digits") << u"201"_s << u"201"_s;
    QTest::newRow("spaces") << u" +49 30 5550-144 "_s << u"+49305550144"_s;
    QTest::newRow("brackets") << u"(0)30 / 5550"_s << u"0305550"_s;
    QTest::newRow("feature code") << u"*97"_s << u"*97"_s;
    QTest::newRow("tel") << u"tel:+49-30-5550144"_s << u"+49305550144"_s;
    QTest::newRow("tel percent") << u"tel:%2B49%2030%205550144"_s << u"+49305550144"_s;
    QTest::newRow("tel slashes") << u"tel://+4930"_s << u"+4930"_s;
    QTest::newRow("tel parameters") << u"TEL:201;phone-context=example.org"_s << u"201"_s;
    QTest::newRow("sip") << u"sip:201@pbx.example:5060;transport=tcp"_s << u"201"_s;
    QTest::newRow("sip name") << u"sip:ada.lindqvist@pbx.example"_s << u"ada.lindqvist"_s;
    QTest::newRow("no-break space") << u"030\u00a05550"_s << u"0305550"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("only a scheme") << u"tel:"_s << u""_s;
    QTest::newRow("line break") << u"tel:201%0d%0aAction:%20Command"_s << u""_s;
    QTest::newRow("NUL") << u"tel:201%00"_s << u""_s;
    QTest::newRow("dialplan injection") << u"tel:201@evil/n"_s << u""_s;
    QTest::newRow("ampersand") << u"201&PJSIP/999"_s << u""_s;
    QTest::newRow("another scheme") << u"javascript:alert"_s << u""_s;
    QTest::newRow("endless") << QString(5000, u'1') << u""_s;
}

void tst_Options::dialsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    const auto result = dialable(text);
    QCOMPARE(result.has_value(), !number.isEmpty());
    QCOMPARE(result.value_or(QString()), number);
}

void tst_Options::readsTheUrlOfAPbx()
{
    const Options plain = parse({u"--pbx"_s, u"ami://operator@10.0.0.5"_s});
    QVERIFY(plain.mode == Options::Mode::Run);
    QCOMPARE(plain.pbx->host, u"10.0.0.5"_s);
    QCOMPARE(plain.pbx->port, quint16(5038));
    QCOMPARE(plain.pbx->user, u"operator"_s);
    QVERIFY(!plain.pbx->tls);

    const Options tls = parse({u"--pbx=amis://op%40home@[::1]:15039"_s, u"--my-extension=100"_s});
    QVERIFY(tls.pbx->tls);
    QCOMPARE(tls.pbx->host, u"::1"_s);
    QCOMPARE(tls.pbx->port, quint16(15039));
    QCOMPARE(tls.pbx->user, u"op@home"_s);
    QCOMPARE(tls.myExtension, u"100"_s);
}

void tst_Options::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("hint"); // what the message must speak of
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("secret in the url") << QStringList{u"--pbx=ami://me:hunter2@pbx"_s} << u"CORDBOARD_SECRET"_s;
    QTest::newRow("no user") << QStringList{u"--pbx=ami://pbx"_s} << u"ami://user@host:port"_s;
    QTest::newRow("other scheme") << QStringList{u"--pbx=http://me@pbx"_s} << u"ami://user@host:port"_s;
    QTest::newRow("two sources") << QStringList{u"--demo"_s, u"--replay=x.ami"_s} << u"only one"_s;
    QTest::newRow("people") << QStringList{u"--demo=many"_s} << u"number"_s;
    QTest::newRow("no people") << QStringList{u"--demo=0"_s} << u"number"_s;
    QTest::newRow("headless alone") << QStringList{u"--headless"_s} << u"--demo"_s;
    QTest::newRow("headless picture") << QStringList{u"--demo"_s, u"--headless"_s, u"--screenshot=a.png"_s} << u"--screenshot"_s;
    QTest::newRow("exit after nothing") << QStringList{u"--exit-after-replay"_s} << u"--replay"_s;
    QTest::newRow("exit when") << QStringList{u"--demo"_s, u"--exit-after=soon"_s} << u"seconds"_s;
    QTest::newRow("size") << QStringList{u"--size=big"_s} << u"WIDTHxHEIGHT"_s;
    QTest::newRow("theme") << QStringList{u"--theme=pink"_s} << u"light or dark"_s;
    QTest::newRow("record a replay") << QStringList{u"--replay=a"_s, u"--record=b"_s} << u"--record"_s;
    QTest::newRow("two numbers") << QStringList{u"1"_s, u"2"_s} << u"one number"_s;
    QTest::newRow("hostile link") << QStringList{u"tel:1%0aAction"_s} << u"dialled"_s;
    QTest::newRow("secret file") << QStringList{u"--pbx=ami://a@b"_s, u"--secret-file=/nowhere/x"_s} << u"cannot be read"_s;
}

void tst_Options::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, hint);
    const Options options = parse(arguments);
    QVERIFY(options.mode == Options::Mode::Wrong);
    QVERIFY2(options.error.contains(hint), qPrintable(options.error));
    QVERIFY(!options.error.contains(u"hunter2"_s));
}

void tst_Options::takesTheSecretFromAFile()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("s3cret \xc3\xa4\r\nsecond line\n");
    file.close();
    const Options options = parse({u"--pbx=ami://a@b"_s, u"--secret-file"_s, file.fileName()});
    QVERIFY(options.mode == Options::Mode::Run);
    QCOMPARE(options.pbx->secret, u"s3cret ä"_s);
}

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_options.moc"
