// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr auto Schema = "cordboard-notes/1";
/// A file larger than this is not ours.
constexpr qint64 MostBytes = 64LL * 1024 * 1024;

Note fromJson(const QJsonObject &object)
{
    Note note;
    note.call = object[u"call"_s].toString();
    note.about = filedNumber(object[u"about"_s].toString());
    note.name = object[u"name"_s].toString();
    note.text = object[u"text"_s].toString().left(Notes::MostText);
    for (const QJsonValue &tag : object[u"tags"_s].toArray()) {
        if (!tag.toString().isEmpty() && note.tags.size() < Notes::MostTags)
            note.tags << tag.toString();
    }
    note.at = object[u"at"_s].toInteger();
    return note;
}

QJsonObject toJson(const Note &note)
{
    return {{u"call"_s, note.call}, {u"about"_s, note.about},
            {u"name"_s, note.name}, {u"text"_s, note.text},
            {u"at"_s, note.at},     {u"tags"_s, QJsonArray::fromStringList(note.tags)}};
}

bool isOfSame(const Note &a, const Note &b)
{
    return a.call.isEmpty() ? b.call.isEmpty() && a.about == b.about : a.call == b.call;
}

} // namespace

QString filedNumber(const QString &number)
{
    QString filed;
    for (const QChar c : number) {
        if ((c >= u'0' && c <= u'9') || c == u'*' || c == u'#' || (c == u'+' && filed.isEmpty()))
            filed += c;
    }
    return filed;
}

Notes::Notes(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    read();
}

void Notes::read()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    m_broken = true;
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes)
        return;
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (whole[u"schema"_s].toString() != QLatin1StringView(Schema))
        return;
    m_broken = false;
    for (const QJsonValue &value : whole[u"notes"_s].toArray()) {
        const Note note = fromJson(value.toObject());
        if (!note.isEmpty() && (!note.call.isEmpty() || !note.about.isEmpty()))
            m_notes.push_back(note);
    }
    dropOldest();
}

std::vector<Note> Notes::about(const QString &number) const
{
    const QString filed = filedNumber(number);
    std::vector<Note> found;
    if (filed.isEmpty())
        return found;
    std::copy_if(m_notes.rbegin(), m_notes.rend(), std::back_inserter(found),
                 [&](const Note &note) { return note.about == filed; });
    std::stable_sort(found.begin(), found.end(),
                     [](const Note &a, const Note &b) { return a.at > b.at; });
    return found;
}

Note Notes::ofCall(const QString &uniqueId) const
{
    if (uniqueId.isEmpty())
        return {};
    const auto found = std::find_if(m_notes.begin(), m_notes.end(),
                                    [&](const Note &note) { return note.call == uniqueId; });
    return found == m_notes.end() ? Note() : *found;
}

Note Notes::ofPerson(const QString &number) const
{
    const QString filed = filedNumber(number);
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note &note) {
        return note.call.isEmpty() && note.about == filed;
    });
    return filed.isEmpty() || found == m_notes.end() ? Note() : *found;
}

bool Notes::save(Note note)
{
    note.about = filedNumber(note.about);
    if (note.call.isEmpty() && note.about.isEmpty())
        return false;
    note.text.truncate(MostText);
    note.tags = note.tags.mid(0, MostTags);
    note.at = QDateTime::currentMSecsSinceEpoch();

    const auto old = std::find_if(m_notes.begin(), m_notes.end(),
                                  [&](const Note &other) { return isOfSame(note, other); });
    if (old != m_notes.end()) {
        if (old->text == note.text && old->tags == note.tags && m_error.isEmpty())
            return true;
        m_notes.erase(old);
    } else if (note.isEmpty()) {
        return true;
    }
    if (!note.isEmpty())
        m_notes.push_back(std::move(note));
    dropOldest();
    const bool written = write();
    emit changed();
    return written;
}

void Notes::dropOldest()
{
    while (m_notes.size() > std::size_t(MostNotes)) {
        const auto ofACall = std::find_if(m_notes.begin(), m_notes.end(),
                                          [](const Note &note) { return !note.call.isEmpty(); });
        m_notes.erase(ofACall == m_notes.end() ? m_notes.begin() : ofACall);
    }
}

bool Notes::write()
{
    // Never over what may be somebody's notes, only not ours to read.
    if (m_broken) {
        QFile::remove(m_path + u".broken"_s);
        QFile::rename(m_path, m_path + u".broken"_s);
        m_broken = false;
    }
    QJsonArray notes;
    for (const Note &note : m_notes)
        notes.append(toJson(note));
    const QJsonObject whole{{u"schema"_s, QLatin1StringView(Schema)}, {u"notes"_s, notes}};
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    const bool good = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                      // What was said on the telephone is nobody else's.
                      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.commit();
    m_error = good ? QString() : file.errorString();
    return good;
}

} // namespace store
