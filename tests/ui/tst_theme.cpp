// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag();
    void textCanBeRead_data();
    void textCanBeRead();
    void everyPairOfThePaletteCanBeRead();
    void tonesDiffer();
    void paletteTellsLightFromDark();
    void applyingSetsPaletteAndStyle();
    void figuresAreOfOneWidth();
    void iconsTakeTheirColour();
};

void TestTheme::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red)), 1);
    // The example of the WCAG's own understanding page: #767676 on white is just enough.
    QVERIFY(contrast(QColor(0x767676), Qt::white) > 4.5);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
}

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    const auto name = [](const char *theme, const char *what, int tone) -> QByteArray {
        return QByteArray(theme) + ' ' + what + ' ' + QByteArray::number(tone);
    };
    for (const bool dark : {false, true}) {
        const Colours &c = dark ? darkColours() : lightColours();
        const char *theme = dark ? "dark" : "light";
        const auto row = [&](const QByteArray &tag, const QColor &front, const QColor &back,
                             double least) {
            QTest::newRow(tag.constData()) << front << back << least;
        };
        QList<QColor> grounds{c.window, c.panel, c.accentTint};
        for (const ToneColours &tone : c.tones)
            grounds += tone.tint;
        for (int i = 0; i < grounds.size(); ++i) {
            row(name(theme, "text on ground", i), c.text, grounds.at(i), 4.5);
            row(name(theme, "quiet text on ground", i), c.quiet, grounds.at(i), 4.5);
        }
        for (int i = 0; i < ToneCount; ++i) {
            const ToneColours &tone = c.tones[std::size_t(i)];
            for (const QColor &ground : {c.window, c.panel, tone.tint}) {
                const QByteArray on = " on " + ground.name().toLatin1();
                row(name(theme, "text of tone", i) + on, tone.text, ground, 4.5);
                row(name(theme, "colour of tone", i) + on, tone.foreground, ground, 3.0);
            }
        }
        row(name(theme, "on accent", 0), c.accentText, c.accent, 4.5);
        row(name(theme, "accent as text", 0), c.accent, c.panel, 4.5);
        row(name(theme, "focus ring", 0), c.accent, c.window, 3.0);
        row(name(theme, "tip", 0), c.tipText, c.tip, 4.5);
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double found = contrast(front, back);
    QVERIFY2(found >= least,
             qPrintable(u"%1 on %2: %3"_s.arg(front.name(), back.name()).arg(found, 0, 'f', 2)));
}

void TestTheme::everyPairOfThePaletteCanBeRead()
{
    using P = QPalette;
    const std::pair<P::ColorRole, P::ColorRole> pairs[] = {
        {P::WindowText, P::Window},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::ButtonText, P::Button},
        {P::HighlightedText, P::Highlight},
        {P::ToolTipText, P::ToolTipBase},
        {P::PlaceholderText, P::Base},
        {P::PlaceholderText, P::Window},
        {P::Link, P::Base},
        {P::Link, P::Window},
    };
    for (const Colours *colours : {&lightColours(), &darkColours()}) {
        const P palette = paletteFrom(*colours);
        for (const auto group : {P::Active, P::Inactive}) {
            for (const auto &[front, back] : pairs) {
                const double found =
                    contrast(palette.color(group, front), palette.color(group, back));
                QVERIFY2(found >= 4.5, qPrintable(u"%1: role %2 on role %3: %4"_s
                                                      .arg(colours->dark ? u"dark"_s : u"light"_s)
                                                      .arg(int(front))
                                                      .arg(int(back))
                                                      .arg(found, 0, 'f', 2)));
            }
        }
    }
}

void TestTheme::tonesDiffer()
{
    QSet<QString> symbols;
    QSet<QString> colours;
    for (int i = 0; i < ToneCount; ++i) {
        symbols += symbolOf(static_cast<Tone>(i));
        colours += lightColours().of(static_cast<Tone>(i)).foreground.name();
    }
    QCOMPARE(symbols.size(), ToneCount);
    QCOMPARE(colours.size(), ToneCount);
}

void TestTheme::paletteTellsLightFromDark()
{
    QVERIFY(!coloursOf(paletteFrom(lightColours())).dark);
    QVERIFY(coloursOf(paletteFrom(darkColours())).dark);
    QCOMPARE(paletteFrom(darkColours()).color(QPalette::Base), darkColours().panel);
}

void TestTheme::applyingSetsPaletteAndStyle()
{
    applyTheme(*qApp, Scheme::Dark);
    QVERIFY(qobject_cast<Style *>(QApplication::style()) != nullptr);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColours().window);
    applyTheme(*qApp, Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColours().window);
    // Offscreen has no desktop that could ask for dark.
    applyTheme(*qApp, Scheme::System);
    QCOMPARE(coloursOf(QApplication::palette()).dark, desktopIsDark());
}

void TestTheme::figuresAreOfOneWidth()
{
    const QFont font = QApplication::font();
    QCOMPARE(tabularWidth(font, u"1:11"_s), tabularWidth(font, u"0:48"_s));
    QCOMPARE(tabularWidth(font, u"11 s"_s), tabularWidth(font, u"40 s"_s));
    QVERIFY(tabularWidth(font, u"10:00"_s) > tabularWidth(font, u"1:00"_s));
    QCOMPARE(tabularWidth(font, {}), 0.0);
    // Text that holds no figures is as wide as ever.
    QCOMPARE(tabularWidth(font, u"free"_s), QFontMetricsF(font).horizontalAdvance(u"free"_s));

    // What is drawn stays inside what was asked for, at both ends.
    QImage image(60, 20, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawTabular(painter, QRectF(20, 0, 20, 20), Qt::AlignRight | Qt::AlignVCenter, u"11"_s);
    painter.end();
    bool inside = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != Qt::white) {
                QVERIFY(x >= 18 && x <= 41);
                inside = true;
            }
        }
    }
    QVERIFY(inside);
}

void TestTheme::iconsTakeTheirColour()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
    const QImage image = icon(u"phone"_s, QColor(0x10c020)).pixmap(QSize(32, 32)).toImage();
    bool painted = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() == 255) {
                painted = true;
                QCOMPARE(colour.rgb(), QColor(0x10c020).rgb());
            }
        }
    }
    QVERIFY(painted);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
