// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr char Context[] = "ui::Notebook";
constexpr int MostLines = 3;
constexpr qsizetype MostInALine = 160;
constexpr qsizetype MostInAReason = 40; ///< it stands beside others

/// Not "tr": lupdate would look for its words there, and not find them in the macro.
QString translated(const char *text)
{
    return QCoreApplication::translate(Context, text);
}

QString when(qint64 at)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at);
    const QLocale locale;
    const QString time = locale.toString(then.time(), QLocale::ShortFormat);
    if (then.date() == QDate::currentDate())
        return translated(QT_TRANSLATE_NOOP("ui::Notebook", "Today %1")).arg(time);
    return locale.toString(then.date(), QLocale::ShortFormat) + u' ' + time;
}

} // namespace

QString noteWords(const store::Note &note)
{
    // A note on a person is of no date: it holds until it is changed.
    return note.call.isEmpty() ? note.words() : QString(when(note.at) % u" · "_s % note.words());
}

QString notesAbout(const store::Notes &notes, const QString &number, const QString &except)
{
    QStringList lines;
    const store::Note ofPerson = notes.ofPerson(number);
    if (!ofPerson.isEmpty())
        lines << noteWords(ofPerson);
    for (const store::Note &note : notes.about(number)) {
        if (!note.call.isEmpty() && note.call != except && lines.size() < MostLines)
            lines << noteWords(note);
    }
    for (QString &line : lines) {
        if (line.size() > MostInALine)
            line = line.left(MostInALine - 1) + u'…';
    }
    return lines.join(u'\n');
}

QStringList usualReasons()
{
    return {translated(QT_TRANSLATE_NOOP("ui::Notebook", "Call back")),
            translated(QT_TRANSLATE_NOOP("ui::Notebook", "Order")),
            translated(QT_TRANSLATE_NOOP("ui::Notebook", "Question")),
            translated(QT_TRANSLATE_NOOP("ui::Notebook", "Complaint")),
            translated(QT_TRANSLATE_NOOP("ui::Notebook", "Wrong number")),
            translated(QT_TRANSLATE_NOOP("ui::Notebook", "Private"))};
}

QStringList reasonsIn(const QString &text)
{
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        const QString reason = line.simplified().left(MostInAReason);
        if (!reason.isEmpty() && !found.contains(reason) && found.size() < store::Note::MostTags)
            found << reason;
    }
    return found;
}

} // namespace ui
