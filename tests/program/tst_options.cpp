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
    void anExtensionIsNotDialled();
    void readsACommand();
    void readsTheUrlOfAPbx();
    void refuses_data();
    void refuses();
    void takesTheSecretFromAFile();
    void helpIsReadable();

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
    QTest::newRow("callto") << u"callto:+49 30 5550144"_s << u"+49305550144"_s;
    QTest::newRow("tel with an extension") << u"tel:+49-30-5550144;ext=12"_s << u"+49305550144"_s;
    QTest::newRow("tel with a global context")
        << u"tel:5550144;phone-context=+4930"_s << u"+49305550144"_s;
    QTest::newRow("encoded semicolon") << u"tel:201%3Bext=12"_s << u""_s;
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
    const auto result = DialLink::parse(text);
    QCOMPARE(result.has_value(), !number.isEmpty());
    QCOMPARE(result.value_or(DialLink()).number, number);
}

void tst_Options::anExtensionIsNotDialled()
{
    const auto link = DialLink::parse(u"tel:+49-30-5550144;ext=12"_s);
    QVERIFY(link);
    QVERIFY(link->isLink);
    QCOMPARE(link->number, u"+49305550144"_s);
    QCOMPARE(link->extension, u"12"_s);
    QVERIFY(!DialLink::parse(u"201"_s)->isLink);
}

void tst_Options::readsACommand()
{
    using What = ui::Request::What;
    const Options dial = parse({u"--dial"_s, u"030 5550144"_s});
    QVERIFY(dial.mode == Options::Mode::Run);
    QCOMPARE(dial.command->what, What::Dial);
    QCOMPARE(dial.command->from, ui::Request::From::Command);
    QCOMPARE(dial.command->number, u"0305550144"_s);
    QCOMPARE(parse({u"--dial=tel:201"_s}).command->from, ui::Request::From::Link);
    QCOMPARE(parse({u"--take-back"_s}).command->what, What::TakeBack);
    QVERIFY(!parse({u"201"_s}).command);
    QVERIFY(parse({u"tel:201"_s}).isPlainStart());
    QVERIFY(parse({}).isPlainStart());
    QVERIFY(!parse({u"--demo"_s}).isPlainStart());
    QVERIFY(!parse({u"--screenshot=a.png"_s}).isPlainStart());
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
    QVERIFY(tls.trust.isEmpty());
    QVERIFY(!tls.pbx->clearSecret);
    const Options pinned = parse({u"--pbx=amis://a@b"_s, u"--trust=AA:"_s + QString(62, u'b')});
    QCOMPARE(pinned.trust, "aa" + QByteArray(62, 'b'));
    QVERIFY(parse({u"--pbx=ami://a@b"_s, u"--allow-clear-secret"_s}).pbx->clearSecret);
}

void tst_Options::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("hint"); // what the message must speak of
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("secret in the url")
        << QStringList{u"--pbx=ami://me:hunter2@pbx"_s} << u"CORDBOARD_SECRET"_s;
    QTest::newRow("no user") << QStringList{u"--pbx=ami://pbx"_s} << u"ami://user@host:port"_s;
    QTest::newRow("other scheme") << QStringList{u"--pbx=http://me@pbx"_s}
                                  << u"ami://user@host:port"_s;
    QTest::newRow("two sources") << QStringList{u"--demo"_s, u"--replay=x.ami"_s} << u"only one"_s;
    QTest::newRow("people") << QStringList{u"--demo=many"_s} << u"number"_s;
    QTest::newRow("no people") << QStringList{u"--demo=0"_s} << u"number"_s;
    QTest::newRow("headless alone") << QStringList{u"--headless"_s} << u"--demo"_s;
    QTest::newRow("headless picture")
        << QStringList{u"--demo"_s, u"--headless"_s, u"--screenshot=a.png"_s} << u"--screenshot"_s;
    QTest::newRow("exit after nothing") << QStringList{u"--exit-after-replay"_s} << u"--replay"_s;
    QTest::newRow("exit when") << QStringList{u"--demo"_s, u"--exit-after=soon"_s} << u"seconds"_s;
    QTest::newRow("size") << QStringList{u"--size=big"_s} << u"WIDTHxHEIGHT"_s;
    QTest::newRow("theme") << QStringList{u"--theme=pink"_s} << u"light or dark"_s;
    QTest::newRow("record a replay")
        << QStringList{u"--replay=a"_s, u"--record=b"_s} << u"--record"_s;
    QTest::newRow("two numbers") << QStringList{u"1"_s, u"2"_s} << u"one number"_s;
    QTest::newRow("two commands") << QStringList{u"--answer"_s, u"--hangup"_s} << u"one command"_s;
    QTest::newRow("command and PBX") << QStringList{u"--answer"_s, u"--demo"_s} << u"running"_s;
    QTest::newRow("command and number") << QStringList{u"--answer"_s, u"201"_s} << u"running"_s;
    QTest::newRow("dial what") << QStringList{u"--dial=2;3"_s} << u"dialled"_s;
    QTest::newRow("hostile link") << QStringList{u"tel:1%0aAction"_s} << u"dialled"_s;
    QTest::newRow("trust what") << QStringList{u"--pbx=amis://a@b"_s, u"--trust=12:34"_s}
                                << u"64 hex digits"_s;
    QTest::newRow("trust without TLS")
        << QStringList{u"--pbx=ami://a@b"_s, u"--trust="_s + QString(64, u'a')} << u"amis"_s;
    QTest::newRow("trust whom") << QStringList{u"--demo"_s, u"--trust="_s + QString(64, u'a')}
                                << u"--pbx"_s;
    QTest::newRow("clear to whom")
        << QStringList{u"--demo"_s, u"--allow-clear-secret"_s} << u"--pbx"_s;
    QTest::newRow("terminal codes")
        << QStringList{u"201\x1b]0;owned\a\r\n\u202e"_s} << u"dialled"_s;
    QTest::newRow("port 0") << QStringList{u"--pbx=ami://a@b:0"_s} << u"--pbx"_s;
    QTest::newRow("no such port") << QStringList{u"--pbx=ami://a@b:65536"_s} << u"--pbx"_s;
    QTest::newRow("header in a user")
        << QStringList{u"--pbx=ami://a%0d%0aAction%3ax@b"_s} << u"--pbx"_s;
    QTest::newRow("header in a host")
        << QStringList{u"--pbx=ami://a@b%0d%0aAction:x"_s} << u"--pbx"_s;
    QTest::newRow("secret file") << QStringList{u"--pbx=ami://a@b"_s, u"--secret-file=/nowhere/x"_s}
                                 << u"cannot be read"_s;
}

void tst_Options::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, hint);
    const Options options = parse(arguments);
    QVERIFY(options.mode == Options::Mode::Wrong);
    QVERIFY2(options.error.contains(hint), qPrintable(options.error));
    QVERIFY(!options.error.contains(u"hunter2"_s));
    for (const QChar c : options.error)
        QVERIFY(c.isPrint()); // one line, and no code for a terminal
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

void tst_Options::helpIsReadable()
{
    const QString help = Options::helpText();
    QVERIFY(help.contains(u"amis://… to trust"_s)); // and not as Latin-1
    for (const QChar c : help)
        QVERIFY2(c < u'\u0080' || c == u'…', qPrintable(QString(c)));
}

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_options.moc"
