// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace ui {

/// What the person chose; System follows the desktop.
enum class Scheme { System, Light, Dark };

/// The five things a person, a call or a row can be, each with a colour, a symbol and a word.
enum class Tone { Free, Ringing, OnCall, OnHold, Offline };
inline constexpr int ToneCount = 5;

struct ToneColours
{
    QColor foreground; ///< bars and symbols: at least 3:1 on window, panel and tint
    QColor text;       ///< small text of that tone: at least 4.5:1 on panel and tint
    QColor tint;       ///< background of a tile or row that is of that tone
};

/// Every colour of the program. There are two of these: light and dark.
struct Colours
{
    bool dark = false;
    QColor window; ///< behind everything
    QColor panel;  ///< cards, lists, side panels
    QColor line;   ///< hair lines and card borders
    QColor text;
    QColor quiet;      ///< second-rank text: 4.5:1 on window, panel and every tint
    QColor accent;     ///< selection, focus, the primary button
    QColor accentText; ///< text on accent
    QColor accentTint; ///< background of what is ours or selected
    QColor tip;        ///< background of labels that float above everything
    QColor tipText;
    std::array<ToneColours, ToneCount> tones;

    [[nodiscard]] const ToneColours &of(Tone tone) const
    {
        return tones[static_cast<std::size_t>(tone)];
    }
};

/// The colours that go with a palette: decided by its lightness.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);
[[nodiscard]] const Colours &coloursOf(const QWidget *widget);
[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
[[nodiscard]] QPalette paletteFrom(const Colours &colours);

/// `●`, `▲`, `◆`, `❚❚`, `○`: never colour alone.
[[nodiscard]] QString symbolOf(Tone tone);

/// Style, palette and font of the whole program. May be called again at any time.
void applyTheme(QApplication &application, Scheme scheme);
/// Whether the desktop asks for dark, as far as this Qt can tell.
[[nodiscard]] bool desktopIsDark();

/// The program's font in another size and weight. \a points is relative: +2, -1.
[[nodiscard]] QFont scaled(const QFont &font, qreal points, QFont::Weight weight = QFont::Normal);
/// Small, half-bold, spaced capitals as above a list ("NEEDS YOU").
[[nodiscard]] QFont headingFont(const QFont &font);

/// Gives a label's text a colour of its own, whatever its background role makes of it.
void colourText(QWidget *label, const QColor &colour);

/// Contrast of two opaque colours as WCAG 2 defines it: 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace ui
