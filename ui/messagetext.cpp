// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Longer links are cut by the shells and mail programs on their way.
constexpr qsizetype MostBody = 6'000;
constexpr qsizetype MostSubject = 200;

QString fieldOf(const MessageFields &fields, QStringView name)
{
    const std::array<std::pair<QStringView, const QString *>, 5> known{{
        {u"person", &fields.person},
        {u"caller", &fields.caller},
        {u"number", &fields.number},
        {u"time", &fields.time},
        {u"note", &fields.note},
    }};
    for (const auto &[field, value] : known) {
        if (field == name)
            return value->trimmed();
    }
    return {};
}

/// Without what steers a terminal or ends a line.
QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text)
        line += c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                        c == QChar::ParagraphSeparator
                    ? QChar(u' ')
                    : c;
    return line.simplified();
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

QString usualTemplate()
{
    return QCoreApplication::translate("ui::MessageDialog", "{caller} called for you at {time}.\n"
                                                            "Number: {number}\n"
                                                            "\n"
                                                            "{note}");
}

QString filledTemplate(const QString &text, const MessageFields &fields)
{
    static const QRegularExpression field(u"\\{(person|caller|number|time|note)\\}"_s);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString filled;
        qsizetype at = 0;
        bool any = false;
        bool said = false;
        for (auto match = field.globalMatch(line); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString value = fieldOf(fields, found.capturedView(1));
            filled += QStringView(line).mid(at, found.capturedStart() - at);
            filled += value;
            at = found.capturedEnd();
            any = true;
            said = said || !value.isEmpty();
        }
        filled += QStringView(line).mid(at);
        if (said || !any)
            lines << filled;
    }
    return lines.join(u'\n').trimmed();
}

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression address(
        u"\\A[^\\s@,;:<>()\\[\\]\"\\\\?&=%/#]+@[^\\s@,;:<>()\\[\\]\"\\\\?&=%/#]+\\z"_s);
    return text.size() <= 254 && address.match(text).hasMatch();
}

QUrl mailtoLink(const QString &address, const QString &subject, const QString &body)
{
    QByteArray link = "mailto:";
    if (looksLikeAddress(address))
        link += QUrl::toPercentEncoding(address, "@");
    QString lines = body.left(MostBody);
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    lines.replace(u"\n"_s, u"\r\n"_s);
    link += "?subject=" + encoded(oneLine(subject).left(MostSubject));
    link += "&body=" + encoded(lines);
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace ui
