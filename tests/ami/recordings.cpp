// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordings.h"

#include "ami/codec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace recordings {

using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pathOf(const QByteArray &name)
{
    return QStringLiteral(CORDBOARD_TEST_DATA) + u'/' + QString::fromLatin1(name);
}

} // namespace

QList<QByteArray> all()
{
    const QDir data(QStringLiteral(CORDBOARD_TEST_DATA));
    QList<QByteArray> names;
    QDirIterator files(data.path(), {u"*.ami"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(data.relativeFilePath(files.next()).toLatin1());
    std::sort(names.begin(), names.end());
    return names;
}

QByteArray bytes(const QByteArray &name)
{
    return read(pathOf(name));
}

void forEach(const QByteArray &bytes, const std::function<void(const ami::Message &)> &visit)
{
    ami::Codec codec;
    codec.feed(bytes);
    while (const std::optional<ami::Message> message = codec.next())
        visit(*message);
}

QByteArray reply(const QByteArray &name, const QByteArray &actionId)
{
    QByteArray found;
    forEach(bytes(name), [&](const ami::Message &message) {
        if (found.isEmpty() && message.isResponse() && message.value("ActionID") == actionId)
            found = message.raw().toByteArray() + "\r\n";
    });
    return found;
}

} // namespace recordings
