// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

class QSettings;

namespace ui {

/// The language that the program speaks, for as long as this lives: that of \a locale where it is
/// one of ours, and else English. The words of Qt's own buttons and keys are in the same one, which
/// need not be the system's. The layout turns with the words, not with the locale: where there
/// are only English words they go from the left. Arabic counts and times get the figures 0–9 as the
/// process's default locale, since numbers, durations and keys have these in any case.
class Language
{
public:
    /// Without a QGuiApplication nothing is laid out, and only the words are there.
    explicit Language(const QLocale &locale);

    /// Those that it can speak: "ar", "de", "en", … "pt_BR".
    [[nodiscard]] static QStringList available();
    /// What a person chose (`view/language`), "" for the system's. It holds from the next start on.
    [[nodiscard]] static QString chosen(const QSettings &settings);
    static void choose(QSettings &settings, const QString &language);
    /// The locale to speak: what was chosen, where that is one of ours, or else the system's.
    [[nodiscard]] static QLocale spoken(const QSettings &settings);

private:
    QTranslator m_words;
    QTranslator m_wordsOfQt;
};

} // namespace ui
