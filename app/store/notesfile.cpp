// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notesfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr auto Schema = "cordboard-notes/1"_L1;
/// A file larger than this is not ours.
constexpr qint64 MostBytes = 64LL * 1024 * 1024;

} // namespace

QJsonObject toJson(const Note &note)
{
    return {{u"call"_s, note.call}, {u"about"_s, note.about},
            {u"name"_s, note.name}, {u"text"_s, note.text},
            {u"at"_s, note.at},     {u"tags"_s, QJsonArray::fromStringList(note.tags)}};
}

Note noteFrom(const QJsonObject &object)
{
    Note note;
    note.call = object[u"call"_s].toString();
    note.about = object[u"about"_s].toString();
    note.name = object[u"name"_s].toString();
    note.text = object[u"text"_s].toString();
    for (const QJsonValue &tag : object[u"tags"_s].toArray())
        note.tags << tag.toString();
    note.at = object[u"at"_s].toInteger();
    return note.bounded();
}

std::optional<QList<Note>> notesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes)
        return std::nullopt;
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (whole[u"schema"_s].toString() != Schema)
        return std::nullopt;
    QList<Note> notes;
    for (const QJsonValue &value : whole[u"notes"_s].toArray()) {
        const Note note = noteFrom(value.toObject());
        if (!note.isEmpty() && !note.subject().isEmpty())
            notes << note;
    }
    return notes;
}

} // namespace store
