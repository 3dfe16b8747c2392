// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabletext.h"

#include <QAbstractItemModel>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

QString csvField(const QString &text)
{
    QString field = text;
    if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()))
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
            for (const QChar parting : {u'\t', u'\n', u'\r'})
                text.replace(parting, u' ');
            fields.append(text);
        }
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace ui
