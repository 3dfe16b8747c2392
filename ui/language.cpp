// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include "store/site.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto Key = "view/language"_L1;

} // namespace

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

QStringList Language::available()
{
    QStringList codes;
    for (QString file : QDir(u":/translations"_s).entryList({u"cordboard_*.qm"_s}, QDir::Files))
        codes.append(file.remove(u"cordboard_"_s).remove(u".qm"_s));
    return codes;
}

QString Language::chosen(const QSettings &settings)
{
    return settings.value(Key).toString();
}

void Language::choose(QSettings &settings, const QString &language)
{
    store::keep(settings, Key, language);
}

QLocale Language::spoken(const QSettings &settings)
{
    const QString code = chosen(settings);
    return available().contains(code) ? QLocale(code) : QLocale();
}

} // namespace ui
