// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/vcard.h"
#include "directory/vcardsource.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using directory::Source;
using directory::VCards;
using directory::VCardSource;
using store::Contact;
using store::Phone;
using Kind = Phone::Kind;

namespace {

constexpr int Patience = 30'000;

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\n" + lines + "END:VCARD\r\n";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class tst_VCard : public QObject
{
    Q_OBJECT

private slots:
    void version21();
    void version30();
    void version40();
    void names_data();
    void names();
    void numbersKnowTheirKind();
    void photosAreBounded_data();
    void photosAreBounded();
    void whatIsWrongIsPassedOver_data();
    void whatIsWrongIsPassedOver();
    void aFolderIsRead();
    void aFolderThatComesAndGoes();
    void aFileIsReadAnewWhenItChanges();
};

void tst_VCard::version21()
{
    const VCards cards =
        VCards::read(card("VERSION:2.1\r\n"
                          "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Ada;;Dr.\r\n"
                          "ORG:Acme GmbH;Einkauf\r\n"
                          "TEL;WORK;VOICE:030 5550144\r\n"
                          "TEL;CELL:0170 5550199\r\n"
                          "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:eins=0D=0Azwei =\r\n"
                          "drei=C3=A4\r\n"
                          "ADR;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:;;Stra=DFe;;;;\r\n"
                          "EMAIL;INTERNET:ada@acme.example\r\n"));
    QCOMPARE(cards.contacts.size(), 1);
    const Contact &ada = cards.contacts.first();
    QCOMPARE(ada.name, u"Dr. Ada Müller"_s);
    QCOMPARE(ada.company, u"Acme GmbH"_s);
    QCOMPARE(ada.phones,
             (QList<Phone>{{Kind::Work, u"030 5550144"_s}, {Kind::Mobile, u"0170 5550199"_s}}));
    QCOMPARE(ada.note, u"eins\r\nzwei dreiä"_s);
    QCOMPARE(ada.email, u"ada@acme.example"_s);
    const VCards western = VCards::read(card("N;CHARSET=ISO-8859-1:Stra\xdf"
                                             "e;\r\n"));
    QCOMPARE(western.contacts.first().name, u"Straße"_s);
    // Nobody said it, and it is no UTF-8.
    QCOMPARE(VCards::read(card("FN:J\xfcrgen\r\n")).contacts.first().name, u"Jürgen"_s);
}

void tst_VCard::version30()
{
    const VCards cards = VCards::read(
        card("VERSION:3.0\r\n"
             "FN:Ada M\xc3\xbc\r\n ller\\, PhD\r\n"
             "N:M\xc3\xbcller;Ada;;;\r\n"
             "item1.TEL;TYPE=\"cell,voice\";TYPE=pref:+49 170\r\n\t 5550199\r\n"
             "TEL;TYPE=WORK,FAX:030 1\r\n"
             "CATEGORIES:Customers,A\\,B\r\n"
             "NOTE:one\\ntwo\\\\n\r\n"
             "EMAIL;TYPE=INTERNET:a@x.example\r\nEMAIL;TYPE=INTERNET,PREF:b@x.example\r\n"));
    const Contact &ada = cards.contacts.first();
    QCOMPARE(ada.name, u"Ada Müller, PhD"_s);
    QCOMPARE(ada.phones,
             (QList<Phone>{{Kind::Mobile, u"+49 170 5550199"_s}, {Kind::Fax, u"030 1"_s}}));
    QCOMPARE(ada.groups, (QStringList{u"Customers"_s, u"A,B"_s}));
    QCOMPARE(ada.note, u"one\ntwo\\n"_s);
    QCOMPARE(ada.email, u"b@x.example"_s);
}

void tst_VCard::version40()
{
    const VCards cards =
        VCards::read(card("VERSION:4.0\nFN:Zo\xc3\xab\nORG;SORT-AS=\"A;B:c\":Blue Sky\n"
                          "TEL;VALUE=uri;TYPE=work:tel:+49-30-5550144;ext=7\n"
                          "TEL;VALUE=uri;PREF=1;TYPE=\"home,voice\":tel:%2B33170189900\n"
                          "PHOTO:data:image/png;base64,iVBORw0KGgoAAAA=\n"));
    const Contact &zoe = cards.contacts.first();
    QCOMPARE(zoe.company, u"Blue Sky"_s);
    QCOMPARE(zoe.phones,
             (QList<Phone>{{Kind::Home, u"+33170189900"_s}, {Kind::Work, u"+49-30-5550144"_s}}));
    QVERIFY(zoe.photo.startsWith("\x89PNG"));
}

void tst_VCard::names_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("company");
    QTest::newRow("formatted") << "N:B;A\r\nFN:A. B.\r\n"_ba << u"A. B."_s << u""_s;
    QTest::newRow("only in parts") << "N:B;A;C;;Jr.\r\n"_ba << u"A C B Jr."_s << u""_s;
    QTest::newRow("empty formatted") << "FN: \r\nN:B;A\r\n"_ba << u"A B"_s << u""_s;
    QTest::newRow("company") << "FN:Acme\r\nORG:Acme\r\n"_ba << u""_s << u"Acme"_s;
    QTest::newRow("line breaks") << "FN:A\\nB\r\n"_ba << u"A B"_s << u""_s;
}

void tst_VCard::names()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, name);
    QFETCH(QString, company);
    const VCards cards = VCards::read(card(lines));
    QCOMPARE(cards.contacts.size(), 1);
    QCOMPARE(cards.contacts.first().name, name);
    QCOMPARE(cards.contacts.first().company, company);
}

void tst_VCard::numbersKnowTheirKind()
{
    const VCards cards =
        VCards::read(card("FN:A\r\nTEL:1\r\nTEL;TYPE=main:2\r\nTEL;HOME;FAX:3\r\n"
                          "TEL;type=iPhone:4\r\nTEL;TYPE=home:5\r\nTEL;WORK:\r\n"));
    QCOMPARE(cards.contacts.first().phones, (QList<Phone>{{Kind::Other, u"1"_s},
                                                          {Kind::Main, u"2"_s},
                                                          {Kind::Fax, u"3"_s},
                                                          {Kind::Mobile, u"4"_s},
                                                          {Kind::Home, u"5"_s}}));
}

void tst_VCard::photosAreBounded_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<qsizetype>("size");
    const auto base64 = [](qsizetype size) {
        return QByteArray("\xff\xd8\xff" + QByteArray(size - 3, 'x')).toBase64();
    };
    QTest::newRow("3.0") << QByteArray("PHOTO;ENCODING=b;TYPE=JPEG:" + base64(300))
                         << qsizetype(300);
    QTest::newRow("2.1, folded") << QByteArray("PHOTO;JPEG;BASE64:\r\n " + base64(30) + "\r\n\r\n")
                                 << qsizetype(30);
    QTest::newRow("just small enough")
        << QByteArray("PHOTO;ENCODING=b:" + base64(Contact::MostPhoto)) << Contact::MostPhoto;
    QTest::newRow("too large") << QByteArray("PHOTO;ENCODING=b:" + base64(Contact::MostPhoto + 1))
                               << qsizetype(0);
    QTest::newRow("far too large")
        << QByteArray("PHOTO;ENCODING=b:" + base64(2'000'000)) << qsizetype(0);
    QTest::newRow("no photo") << QByteArray("PHOTO;ENCODING=b:" + QByteArray("<svg/>").toBase64())
                              << qsizetype(0);
    QTest::newRow("elsewhere") << "PHOTO;VALUE=uri:http://127.0.0.1/x.jpg"_ba << qsizetype(0);
    QTest::newRow("no base64") << "PHOTO;ENCODING=b:!!!!"_ba << qsizetype(0);
}

void tst_VCard::photosAreBounded()
{
    QFETCH(QByteArray, property);
    QFETCH(qsizetype, size);
    const VCards cards = VCards::read(card("FN:A\r\n" + property + "\r\nTEL:1\r\n"));
    QCOMPARE(cards.contacts.size(), 1);
    QCOMPARE(cards.contacts.first().photo.size(), size);
    QCOMPARE(cards.contacts.first().phones.size(), 1);
}

void tst_VCard::whatIsWrongIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("contacts");
    QTest::addColumn<int>("line");
    const QByteArray good = card("FN:A\r\n");
    QTest::newRow("nothing") << ""_ba << 0 << 0;
    QTest::newRow("no card") << QByteArray(QByteArray("\0\xff\xfe", 3) + "END:VCARD\r\nFN:x\r\n")
                             << 0 << 0;
    QTest::newRow("good") << QByteArray(good + good) << 2 << 0;
    QTest::newRow("nobody") << QByteArray(good + card("TEL:\r\n")) << 1 << 4;
    QTest::newRow("never ended") << QByteArray("BEGIN:VCARD\r\nFN:A\r\n"_ba + good) << 1 << 1;
    QTest::newRow("ended by the file") << QByteArray(good + "BEGIN:VCARD\r\nFN:B") << 1 << 4;
    QTest::newRow("strange lines")
        << card("FN:A\r\n:\r\n;;;\r\n\r\nX\r\nTEL;=;\"a:1\r\n") << 1 << 0;
    QTest::newRow("small letters") << "begin:vcard\nfn:A\nend:vcard\n"_ba << 1 << 0;
    QTest::newRow("an endless line")
        << card("FN:A\r\nNOTE:" + QByteArray(1'000'000, 'x') + "\r\n") << 1 << 0;
    QTest::newRow("an endless fold")
        << card("FN:A\r\nNOTE:x\r\n" + QByteArray(" yyyyyyyy\r\n").repeated(100'000)) << 1 << 0;
    QTest::newRow("endless quoted-printable")
        << card("FN:A\r\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\r\n" +
                QByteArray("yyyyyyyyyy=\r\n").repeated(100'000) + "\r\n")
        << 1 << 0;
}

void tst_VCard::whatIsWrongIsPassedOver()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, contacts);
    QFETCH(int, line);
    const VCards cards = VCards::read(bytes);
    QCOMPARE(cards.contacts.size(), contacts);
    QCOMPARE(cards.firstBad, line);
    for (const Contact &contact : cards.contacts)
        QCOMPARE(contact, contact.bounded());
}

void tst_VCard::aFolderIsRead()
{
    QTemporaryDir folder;
    write(folder.filePath(u"b.vcf"_s), card("FN:Ben\r\n"));
    write(folder.filePath(u"a.VCF"_s), card("FN:Ada\r\n") + card("FN:Cem\r\n"));
    write(folder.filePath(u"c.txt"_s), card("FN:Dee\r\n"));
    write(folder.filePath(u"d.vcf"_s), card("FN:Eve\r\n") + card("TEL:\r\n"));
    VCardSource source(folder.path());
    QCOMPARE(source.state(), Source::State::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), Source::State::Ready, Patience);
    QStringList names;
    for (const Contact &contact : source.contacts()) {
        names += contact.name;
        QCOMPARE(contact.source, source.name());
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"Ada"_s, u"Ben"_s, u"Cem"_s, u"Eve"_s}));
    QCOMPARE(source.badFile(), u"d.vcf"_s);
    QCOMPARE(source.badLine(), 4);
    QVERIFY(source.readAt().isValid());
}

void tst_VCard::aFolderThatComesAndGoes()
{
    QTemporaryDir above;
    const QString path = above.filePath(u"book"_s);
    VCardSource source(path);
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), Source::State::Failed, Patience);
    QVERIFY2(source.why().contains(path), qPrintable(source.why()));
    QVERIFY(QDir().mkpath(path));
    write(path + u"/a.vcf"_s, card("FN:Ada\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 1, Patience);
    QVERIFY(source.why().isEmpty());
    QVERIFY(QDir(path).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), Source::State::Failed, Patience);
    QCOMPARE(source.contacts().size(), 1); // what was known stays
}

void tst_VCard::aFileIsReadAnewWhenItChanges()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.vcf"_s);
    write(path, card("FN:Ada\r\n"));
    VCardSource source(path);
    QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), 1, Patience);
    for (int count = 2; count < 4; ++count) {
        // As programs save: beside it, and then in its place.
        write(path + u".new"_s, card("FN:Ada\r\n").repeated(count));
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + u".new"_s, path));
        QTRY_COMPARE_WITH_TIMEOUT(source.contacts().size(), count, Patience);
    }
}

QTEST_MAIN(tst_VCard)
#include "tst_vcard.moc"
