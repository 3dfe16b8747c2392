// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calldrag.h"

#include <QMimeData>

namespace models {

namespace {

QStringList lines(const QMimeData *data, const char *type)
{
    if (!data)
        return {};
    const QByteArray bytes = data->data(QString::fromLatin1(type));
    return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QStringList callsIn(const QMimeData *data)
{
    return lines(data, CallMimeType);
}

QStringList personsIn(const QMimeData *data)
{
    return lines(data, PersonMimeType);
}

void putCalls(QMimeData *data, const QStringList &uniqueIds)
{
    data->setData(QString::fromLatin1(CallMimeType), uniqueIds.join(u'\n').toUtf8());
}

void putPersons(QMimeData *data, const QStringList &extensions)
{
    data->setData(QString::fromLatin1(PersonMimeType), extensions.join(u'\n').toUtf8());
}

} // namespace models
