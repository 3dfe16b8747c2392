// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

Language::Language(const QLocale &locale)
{
    if (m_words.load(locale, u"cordboard"_s, u"_"_s, u":/translations"_s) ||
        m_words.load(u":/translations/cordboard_en"_s)) {
        if (m_wordsOfQt.load(u"qtbase_"_s + m_words.language(),
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_wordsOfQt);
        QCoreApplication::installTranslator(&m_words);
    }
    const QLocale spoken(m_words.language());
    if (spoken.language() == QLocale::Arabic && locale.zeroDigit() != u"0")
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr)
        QGuiApplication::setLayoutDirection(spoken.textDirection());
}

} // namespace ui
