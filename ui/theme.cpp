// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// The tones of the design, moved where small text would miss 4.5:1 or a state colour 3:1 on any
// background it is painted on; tst_theme measures all of them.
Colours makeLight()
{
    Colours c;
    c.dark = false;
    c.window = QColor(0xf4f5f7);
    c.panel = QColor(0xffffff);
    c.line = QColor(0xdfe2e7);
    c.text = QColor(0x1c2330);
    c.quiet = QColor(0x5f697c);
    c.accent = QColor(0x2563c9);
    c.accentText = QColor(0xffffff);
    c.accentTint = QColor(0xe4edfc);
    c.tip = QColor(0x1c2330);
    c.tipText = QColor(0xffffff);
    c.tones = {{
        {QColor(0x1d9a5f), QColor(0x14794a), QColor(0xe8f6ee)},
        {QColor(0xcc7004), QColor(0xa35700), QColor(0xfff4e0)},
        {QColor(0xc8372d), QColor(0xbf3329), QColor(0xfdecea)},
        {QColor(0x7c52c7), QColor(0x7549c2), QColor(0xf2ecfc)},
        {QColor(0x808999), QColor(0x5f697c), QColor(0xf4f5f7)},
    }};
    return c;
}

Colours makeDark()
{
    Colours c;
    c.dark = true;
    c.window = QColor(0x14171d);
    c.panel = QColor(0x1b1f27);
    c.line = QColor(0x2c323d);
    c.text = QColor(0xe6e9ef);
    c.quiet = QColor(0x95a0b2);
    c.accent = QColor(0x6ea3ff);
    c.accentText = QColor(0x10141b);
    c.accentTint = QColor(0x22304a);
    c.tip = QColor(0xe6e9ef);
    c.tipText = QColor(0x1c2330);
    c.tones = {{
        {QColor(0x4cc38a), QColor(0x4cc38a), QColor(0x18281f)},
        {QColor(0xf5b04c), QColor(0xf5b04c), QColor(0x33270f)},
        {QColor(0xf2786d), QColor(0xf2786d), QColor(0x351b19)},
        {QColor(0xb493f5), QColor(0xb493f5), QColor(0x271f38)},
        {QColor(0x6f7a8c), QColor(0x95a0b2), QColor(0x14171d)},
    }};
    return c;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The palette the desktop would give without us: what tells light from dark before Qt 6.5.
bool platformPaletteIsDark()
{
    // Not the application's palette, in which our own stands after the first time.
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
    return fusion->standardPalette().color(QPalette::Window).lightness() < 128;
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColours()
                                                                               : lightColours();
}

const Colours &coloursOf(const QWidget *widget)
{
    return coloursOf(widget->palette());
}

QPalette paletteFrom(const Colours &c)
{
    QPalette p;
    const auto mix = [](const QColor &a, const QColor &b, qreal share) {
        return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                                float(a.greenF() + (b.greenF() - a.greenF()) * share),
                                float(a.blueF() + (b.blueF() - a.blueF()) * share));
    };
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.of(Tone::OnCall).text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.tip);
    p.setColor(QPalette::ToolTipText, c.tipText);
    p.setColor(QPalette::Light, c.panel);
    p.setColor(QPalette::Midlight, mix(c.panel, c.line, 0.5));
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, mix(c.line, c.quiet, 0.4));
    p.setColor(QPalette::Shadow, c.dark ? QColor(0x0b0d11) : QColor(0xa0a7b4));
    const QColor off = mix(c.quiet, c.panel, 0.4);
    p.setColor(QPalette::Disabled, QPalette::WindowText, off);
    p.setColor(QPalette::Disabled, QPalette::Text, off);
    p.setColor(QPalette::Disabled, QPalette::ButtonText, off);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, off);
    return p;
}

QString symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Free:
        return u"●"_s;
    case Tone::Ringing:
        return u"▲"_s;
    case Tone::OnCall:
        return u"◆"_s;
    case Tone::OnHold:
        return u"❚❚"_s;
    case Tone::Offline:
        return u"○"_s;
    }
    return {};
}

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return true;
    case Qt::ColorScheme::Light:
        return false;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    return platformPaletteIsDark();
}

void applyTheme(QApplication &application, Scheme scheme)
{
    if (qobject_cast<Style *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new Style);
        QFont font = QApplication::font();
        if (QFontDatabase::hasFamily(u"Inter"_s))
            font.setFamily(u"Inter"_s);
        // The design is drawn for 13 px text at scale 1; smaller desktop fonts are raised to it.
        if (font.pointSizeF() < 10)
            font.setPointSizeF(10);
        QApplication::setFont(font);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged,
                         &application, [&application] {
                             const auto chosen = application.property("cordboardScheme").toInt();
                             if (chosen == static_cast<int>(Scheme::System))
                                 applyTheme(application, Scheme::System);
                         });
#endif
    }
    application.setProperty("cordboardScheme", static_cast<int>(scheme));
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && desktopIsDark());
    const QPalette palette = paletteFrom(dark ? darkColours() : lightColours());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

namespace {

struct MadeFont
{
    QFont of; ///< held, so that no other font stands at its address
    qreal points;
    QFont::Weight weight;
    QFont font;
};
std::vector<MadeFont> madeFonts;

QFont scaledAnew(const QFont &font, qreal points, QFont::Weight weight)
{
    QFont result = font;
    if (result.pointSizeF() > 0)
        result.setPointSizeF(std::max(6.0, result.pointSizeF() + points));
    else
        result.setPixelSize(std::max(8, result.pixelSize() + qRound(points * 4 / 3)));
    result.setWeight(weight);
    return result;
}

} // namespace

/// A delegate asks for the same few with each cell, and a font that is made anew looks for its
/// engine anew.
QFont scaled(const QFont &font, qreal points, QFont::Weight weight)
{
    constexpr std::size_t Most = 32; // fonts come and go where somebody changes their size
    for (const MadeFont &one : madeFonts) {
        if (one.of.isCopyOf(font) && one.weight == weight && one.points == points)
            return one.font;
    }
    if (madeFonts.size() >= Most)
        madeFonts.clear();
    if (madeFonts.empty())
        qAddPostRoutine([] { madeFonts.clear(); }); // no font outlives the application
    madeFonts.push_back({font, points, weight, scaledAnew(font, points, weight)});
    return madeFonts.back().font;
}

QFont headingFont(const QFont &font)
{
    QFont result = scaled(font, -1.5, QFont::DemiBold);
    result.setCapitalization(QFont::AllUppercase);
    // Joined letters would come apart.
    if (!QGuiApplication::isRightToLeft())
        result.setLetterSpacing(QFont::PercentageSpacing, 105);
    return result;
}

void colourText(QWidget *label, const QColor &colour)
{
    QPalette own = label->palette();
    own.setColor(QPalette::WindowText, colour);
    label->setPalette(own);
    // Inside a parent of role Base the role of text would be Text.
    if (label->foregroundRole() != QPalette::WindowText)
        label->setForegroundRole(QPalette::WindowText);
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace ui
