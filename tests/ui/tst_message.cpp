// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagetext.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using ui::MessageFields;

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void fills_data();
    void fills();
    void theUsualTemplateSaysAll();
    void knowsAnAddress_data();
    void knowsAnAddress();
    void nothingBecomesAnotherHeader_data();
    void nothingBecomesAnotherHeader();
    void aLinkIsBounded();
};

void TestMessage::fills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MessageFields>("fields");
    QTest::addColumn<QString>("expected");
    const MessageFields acme{u"Mei"_s, u"Acme GmbH"_s, u"+4930555"_s, u"14:02"_s, u"Call back"_s};
    QTest::newRow("each field") << u"{person}|{caller}|{number}|{time}|{note}"_s << acme
                                << u"Mei|Acme GmbH|+4930555|14:02|Call back"_s;
    QTest::newRow("twice") << u"{note} {note}"_s << acme << u"Call back Call back"_s;
    QTest::newRow("unknown fields stay")
        << u"{caller} {secret} {"_s << acme << u"Acme GmbH {secret} {"_s;
    QTest::newRow("a caller who calls himself a field")
        << u"{caller} {note}"_s << MessageFields{{}, u"{note}{number}"_s, u"1"_s, {}, u"{caller}"_s}
        << u"{note}{number} {caller}"_s;
    QTest::newRow("a line of empty fields goes")
        << u"{caller}\nNumber: {number}\nNote: {note}"_s
        << MessageFields{{}, u"Acme"_s, {}, {}, u"x"_s} << u"Acme\nNote: x"_s;
    QTest::newRow("a line with one full field stays")
        << u"{caller} ({number})"_s << MessageFields{{}, u"Acme"_s, {}, {}, {}} << u"Acme ()"_s;
    QTest::newRow("empty lines of the template stay")
        << u"{caller}\n\nBye"_s << acme << u"Acme GmbH\n\nBye"_s;
    QTest::newRow("nothing") << QString() << acme << QString();
}

void TestMessage::fills()
{
    QFETCH(QString, text);
    QFETCH(MessageFields, fields);
    QFETCH(QString, expected);
    QCOMPARE(ui::filledTemplate(text, fields), expected);
}

void TestMessage::theUsualTemplateSaysAll()
{
    const QString text =
        ui::filledTemplate(ui::usualTemplate(), {u"Mei"_s, u"Acme GmbH"_s, u"+4930555"_s,
                                                 u"14:02"_s, u"Wants an offer\nuntil Friday"_s});
    for (const QString &word : {u"Acme GmbH"_s, u"+4930555"_s, u"14:02"_s, u"until Friday"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TestMessage::knowsAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << u"mei.tanaka+desk@example.org"_s << true;
    QTest::newRow("unicode") << u"jörg@münchen.example"_s << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("no host") << u"mei@"_s << false;
    QTest::newRow("two") << u"a@b.example,c@d.example"_s << false;
    QTest::newRow("query") << u"a@b.example?bcc=c@d.example"_s << false;
    QTest::newRow("encoded") << u"a%40b@c.example"_s << false;
    QTest::newRow("a line") << u"a@b.example\nBcc: c@d.example"_s << false;
    QTest::newRow("a last line end") << u"a@b.example\n"_s << false;
    QTest::newRow("blank") << u"a b@c.example"_s << false;
    QTest::newRow("endless") << QString(QString(300, u'a') + u"@b.example"_s) << false;
}

void TestMessage::knowsAnAddress()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(ui::looksLikeAddress(text), good);
}

void TestMessage::nothingBecomesAnotherHeader_data()
{
    QTest::addColumn<QString>("said");
    for (const char *said :
         {"plain", "a&bcc=evil@example.org", "a?bcc=evil@example.org", "a\r\nBcc: evil@example.org",
          "a%0d%0aBcc: evil@example.org", "a%26bcc=evil", "a#fragment", "a;b,c",
          "\xe2\x80\xa8"
          "Bcc: evil@example.org",
          "\"quoted\" <b@c.example>", "100 % sure + more"})
        QTest::newRow(said) << QString::fromUtf8(said);
}

void TestMessage::nothingBecomesAnotherHeader()
{
    QFETCH(QString, said);
    for (const bool hostileAddress : {false, true}) {
        const QUrl link =
            ui::mailtoLink(hostileAddress ? said : u"mei@example.org"_s, said, said + u"\nend"_s);
        QVERIFY(link.isValid());
        // As it goes to the mail program.
        const QByteArray wire = link.toEncoded();
        const QByteArray query = wire.mid(wire.indexOf('?') + 1);
        QVERIFY2(wire.startsWith(hostileAddress ? "mailto:?" : "mailto:mei@example.org?"), wire.constData());
        const QList<QByteArray> parts = query.split('&');
        QCOMPARE(parts.size(), 2);
        QVERIFY2(parts.at(0).startsWith("subject="), wire.constData());
        QVERIFY2(parts.at(1).startsWith("body="), wire.constData());
        QVERIFY2(!wire.contains('#') && wire.count('?') == 1, wire.constData());
        QVERIFY2(!parts.at(0).contains("%0D") && !parts.at(0).contains("%0A"), wire.constData());
        const auto decoded = [](const QByteArray &part) {
            return QString::fromUtf8(
                QByteArray::fromPercentEncoding(part.mid(part.indexOf('=') + 1)));
        };
        QVERIFY(!decoded(parts.at(0)).contains(u'\n'));
        QVERIFY(decoded(parts.at(1)).endsWith(u"\r\nend"_s));
        if (!said.contains(u'\r'))
            QVERIFY(decoded(parts.at(1)).startsWith(said));
    }
}

void TestMessage::aLinkIsBounded()
{
    const QString endless(1'000'000, u'x');
    const QUrl link = ui::mailtoLink(u"mei@example.org"_s, endless, endless);
    QVERIFY(link.toEncoded().size() < 8'000);
    const QString note = ui::filledTemplate(u"{note}"_s, {{}, {}, {}, {}, u"a\nb"_s});
    QCOMPARE(note, u"a\nb"_s);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
