// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabletext.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isFormula(QStringView text)
{
    if (isPhoneNumber(text) || text.isEmpty())
        return false;
    const QStringView shown = text.trimmed();
    return u"\t\r\n"_s.contains(text.front()) ||
           (!shown.isEmpty() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(shown.front()));
}

} // namespace

bool isPhoneNumber(QStringView text)
{
    return text.size() > 1 && text.front() == u'+' &&
           std::all_of(text.begin() + 1, text.end(),
                       [](QChar c) { return c == u' ' || (c >= u'0' && c <= u'9'); });
}

QString csvField(const QString &text)
{
    QString field = text;
    if (isFormula(text))
        field.prepend(u'\'');
    if (field.contains(u'"') || field.contains(u',') || field.contains(u';') ||
        field.contains(u'\n') || field.contains(u'\r')) {
        field.replace(u'"', u"\"\""_s);
        field = u'"' + field + u'"';
    }
    return field;
}

QByteArray toCsv(const QAbstractItemModel &model, const QList<int> &columns)
{
    QString csv(QChar::ByteOrderMark);
    const auto writeLine = [&csv, &columns](auto textOf) {
        QStringList fields;
        for (const int column : columns)
            fields.append(csvField(textOf(column)));
        csv += fields.join(u',') + u"\r\n"_s;
    };
    writeLine([&model](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row) {
        writeLine([&model, row](int column) {
            return model.index(row, column).data(Qt::DisplayRole).toString();
        });
    }
    return csv.toUtf8();
}

QString toTabs(const QModelIndexList &rows, const QList<int> &columns)
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList fields;
        for (const int column : columns) {
            QString text = row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
            for (QChar &c : text) {
                if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                    c.category() == QChar::Separator_Paragraph)
                    c = u' '; // a tab, a line break of any kind
            }
            fields.append(text);
        }
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace ui
