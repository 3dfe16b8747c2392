// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 MostBytes = 1 << 20;

QString failure(const QFileDevice &file)
{
    return QDir::toNativeSeparators(file.fileName()) + u": "_s + file.errorString();
}

} // namespace

QString KeyFile::read(const QString &path)
{
    m_lines.clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file);
    if (file.size() > MostBytes)
        return QDir::toNativeSeparators(path);
    m_lines = file.readAll().split('\n');
    if (m_lines.last().isEmpty())
        m_lines.removeLast();
    return {};
}

QString KeyFile::write(const QString &path) const
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    QByteArray bytes;
    for (const QByteArray &line : m_lines)
        bytes += line + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file);
    return {};
}

KeyFile::Place KeyFile::find(const QString &group, const QString &key) const
{
    const QByteArray head = '[' + group.toUtf8() + ']';
    const QByteArray wanted = key.toUtf8();
    Place place;
    bool inside = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QByteArray line = m_lines.at(i).trimmed();
        if (line.startsWith('['))
            inside = line == head;
        if (!inside || line.isEmpty())
            continue;
        place.behind = i + 1;
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 && line.first(equals).trimmed() == wanted) {
            place.line = i;
            break;
        }
    }
    return place;
}

QString KeyFile::value(const QString &group, const QString &key) const
{
    const Place place = find(group, key);
    if (place.line < 0)
        return {};
    const QByteArray &line = m_lines.at(place.line);
    return QString::fromUtf8(line.mid(line.indexOf('=') + 1)).trimmed();
}

void KeyFile::set(const QString &group, const QString &key, const QString &value)
{
    Place place = find(group, key);
    if (value.isEmpty()) {
        if (place.line >= 0)
            m_lines.removeAt(place.line);
        return;
    }
    const QByteArray line = key.toUtf8() + '=' + value.toUtf8();
    if (place.line >= 0) {
        m_lines[place.line] = line;
        return;
    }
    if (place.behind < 0) {
        if (!m_lines.isEmpty())
            m_lines.append(QByteArray());
        m_lines.append('[' + group.toUtf8() + ']');
        place.behind = m_lines.size();
    }
    m_lines.insert(place.behind, line);
}

} // namespace ui
