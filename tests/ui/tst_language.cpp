// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/noticepage.h"
#include "ui/tabular.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
const QLocale faroes(QLocale::Faroese, QLocale::FaroeIslands);

QString answer()
{
    return QCoreApplication::translate("ui::CallActions", "Answer");
}

QImage painted(const QString &icon)
{
    QImage image(48, 48, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), icon, Qt::black);
    return image;
}

/// The same by way of the palette's icon, as buttons and menus show it.
QImage shown(const QString &name)
{
    return icon(name, Qt::black).pixmap(48, 48).toImage();
}

QImage written(const QString &text, Qt::LayoutDirection direction)
{
    QImage image(200, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    drawTabular(painter, image.rect(), Qt::AlignLeft | Qt::AlignVCenter, text);
    return image;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void everyLanguageIsSpoken();
    void theLayoutTurnsWithTheWords();
    void arabicHasTheFiguresOfATelephone();
    void sixFormsOfCounting();
    void whatIsFilledInKeepsItsOwnDirection();
    void iconsWithADirectionTurn();
    void wordsAndFiguresAreReadFromTheRight();
    void wordsLeaveRoomForTheirSymbol();
};

void TestLanguage::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void TestLanguage::everyLanguageIsSpoken()
{
    const QList<std::pair<QLocale, QString>> answers{
        {QLocale(u"de_AT"_s), u"Annehmen"_s}, {QLocale(u"es_MX"_s), u"Responder"_s},
        {QLocale(u"fr_CA"_s), u"Répondre"_s}, {QLocale(u"pt_BR"_s), u"Atender"_s},
        {QLocale(u"ru_RU"_s), u"Ответить"_s}, {QLocale(u"tr_TR"_s), u"Yanıtla"_s}};
    for (const auto &[locale, words] : answers) {
        const Language language(locale);
        QCOMPARE(answer(), words);
    }
    QCOMPARE(Language::available().size(), answers.size() + 2); // and ar, en
}

void TestLanguage::theLayoutTurnsWithTheWords()
{
    {
        const Language language(egypt);
        QCOMPARE(answer(), u"رد"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLineEdit().layoutDirection(), Qt::RightToLeft);
    }
    const Language none(faroes);
    QCOMPARE(answer(), u"Answer"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    // A locale from the right without words of ours: the English ones go from the left.
    const Language hebrew(QLocale(QLocale::Hebrew, QLocale::Israel));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::arabicHasTheFiguresOfATelephone()
{
    QLocale::setDefault(egypt);
    QVERIFY(QLocale().toString(101) != u"101");
    const Language language(egypt);
    QCOMPARE(QLocale().toString(101), u"101"_s);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
}

void TestLanguage::sixFormsOfCounting()
{
    const Language language(egypt);
    QStringList forms;
    for (const int n : {0, 1, 2, 3, 11, 100})
        forms += QCoreApplication::translate("ui::TablesPanel", "%n call(s)", nullptr, n);
    QCOMPARE(forms, QStringList({u"لا مكالمات"_s, u"مكالمة واحدة"_s, u"مكالمتان"_s, u"3 مكالمات"_s,
                                 u"11 مكالمة"_s, u"100 مكالمة"_s}));
}

/// "+49 30 1" in the middle of Arabic words would come out as "1 30 49+".
void TestLanguage::whatIsFilledInKeepsItsOwnDirection()
{
    QFile file(QFINDTESTDATA("../../translations/cordboard_ar.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    static const QRegularExpression bare(u"(?<!\u2068)%L?\\d|%L?\\d(?!\u2069)"_s);
    int seen = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || (xml.name() != u"translation" && xml.name() != u"numerusform"))
            continue;
        if (xml.name() == u"translation" && xml.attributes().value(u"type"_s) == u"vanished")
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        QVERIFY2(!text.contains(bare), qPrintable(text));
        seen += int(text.contains(u'\u2068'));
    }
    QVERIFY(!xml.hasError());
    QVERIFY(seen > 100);
}

void TestLanguage::iconsWithADirectionTurn()
{
    const QString forward = u"phone-forwarded"_s;
    const QString play = u"play"_s;
    const QImage painted1 = painted(forward);
    const QImage shown1 = shown(forward);
    const QImage play1 = painted(play);
    const Language language(egypt);
    QVERIFY(painted1 != painted1.mirrored(true, false));
    // The antialiasing of two sides may differ by a trifle: what matters is which it is like.
    const auto differing = [](const QImage &a, const QImage &b) {
        int count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                count += int(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 64 ||
                             std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 64);
        }
        return count;
    };
    QVERIFY(differing(painted(forward), painted1) > 50);
    QVERIFY(differing(painted(forward), painted1.mirrored(true, false)) < 10);
    QVERIFY(differing(shown(forward), shown1.mirrored(true, false)) < 10);
    QCOMPARE(differing(painted(play), play1), 0);
}

void TestLanguage::wordsAndFiguresAreReadFromTheRight()
{
    // Figure by figure from the left this would read "5 ago s".
    const QString text = u"منذ 5 ث"_s;
    QImage whole(200, 40, QImage::Format_ARGB32);
    whole.fill(Qt::white);
    {
        QPainter painter(&whole);
        painter.setLayoutDirection(Qt::RightToLeft);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(0, 20 + (metrics.ascent() - metrics.descent()) / 2), text);
    }
    QCOMPARE(written(text, Qt::RightToLeft), whole);
    QCOMPARE(written(text, Qt::LeftToRight), whole);
    // Figures alone stay as they are in any layout.
    QCOMPARE(written(u"12:46"_s, Qt::RightToLeft), written(u"12:46"_s, Qt::LeftToRight));
}

void TestLanguage::wordsLeaveRoomForTheirSymbol()
{
    const Language language(egypt);
    StaleBanner banner;
    banner.setWords(u"انقطع الاتصال"_s);
    banner.resize(600, 41);
    banner.show();
    QTRY_VERIFY(banner.findChild<QLabel *>()->width() > 300);
    QVERIFY(banner.findChild<QLabel *>()->geometry().right() < 600 - 13 - 18);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
