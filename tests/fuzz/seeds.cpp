// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// seeds DATA OUT: what the fuzzers begin with, cut from the recordings in DATA. OUT/<target>/ gets
// a few messages in a row wherever one of them has a shape not seen before, in the form that the
// target reads; OUT/words.dict gets the names of all events and headers.

#include "ami/codec.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <cstdio>
#include <cstdlib>
#include <map>

namespace {

using ami::Message;

constexpr qsizetype LargestSeed = 1200;
constexpr qsizetype Before = 2; ///< messages of the call that led to the new shape

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    std::exit(1);
}

/// What a message is made of, without what it says.
QByteArray shapeOf(const Message &message)
{
    QByteArray shape = message.isEvent() || message.isResponse() ? message.name().toByteArray()
                                                                 : QByteArray("text");
    for (const ami::Field &field : message.fields())
        shape += '\n' + field.name;
    return shape;
}

class Seeds
{
public:
    explicit Seeds(const QString &out)
        : m_out(out)
    {
        for (const char *target : {"codec", "state", "session", "json"}) {
            if (!QDir().mkpath(out + u'/' + QString::fromLatin1(target)))
                std::exit(1);
        }
    }

    void read(const QByteArray &recording)
    {
        ami::Codec codec;
        codec.feed(recording);
        QByteArrayList last;
        while (const std::optional<Message> message = codec.next()) {
            note(*message);
            last.append(message->raw() + "\r\n\r\n");
            if (const QByteArray shape = shapeOf(*message); !m_shapes.contains(shape)) {
                m_shapes.insert(shape);
                keep(last.join());
            }
            if (last.size() > Before)
                last.removeFirst();
        }
    }

    void writeWords() const
    {
        QByteArray dictionary;
        for (const auto &[word, count] : m_words) {
            if (count > 1)
                dictionary += '"' + word + "\"\n";
        }
        write(m_out + QStringLiteral("/words.dict"), dictionary);
    }

private:
    void note(const Message &message)
    {
        const auto word = [this](const QByteArray &text) {
            for (const char c : text) {
                if (c < ' ' || c > '~' || c == '"' || c == '\\')
                    return;
            }
            ++m_words[text];
        };
        if (message.isEvent())
            word("Event: " + message.name());
        for (const ami::Field &field : message.fields()) {
            if (!field.value.isNull() && field.name.size() < 30)
                word(field.name + ": ");
        }
    }

    void keep(const QByteArray &blocks)
    {
        if (blocks.size() > LargestSeed)
            return;
        const QString name = QString::fromLatin1(
            QCryptographicHash::hash(blocks, QCryptographicHash::Sha1).toHex().first(12));
        const auto path = [&](const char *target) {
            return QString(m_out + u'/' + QString::fromLatin1(target) + u'/' + name);
        };
        write(path("codec"), char('0' + m_shapes.size() % 10) + blocks);
        write(path("state"), blocks + "!commit\r\n\r\n");
        write(path("json"), blocks);
        // As if it were the answer to what the target asks first.
        QByteArrayList lines = blocks.split('\n');
        for (QByteArray &line : lines) {
            if (line.startsWith("ActionID: "))
                line = "ActionID: $1\r";
        }
        write(path("session"), char(m_shapes.size() % 4) + lines.join('\n'));
    }

    QString m_out;
    QSet<QByteArray> m_shapes;
    std::map<QByteArray, int> m_words;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "seeds DATA OUT\n");
        return 2;
    }
    Seeds seeds(QString::fromLocal8Bit(argv[2]));
    QStringList paths;
    QDirIterator files(QString::fromLocal8Bit(argv[1]), {QStringLiteral("*.ami")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
            return 1;
        }
        seeds.read(file.readAll());
    }
    seeds.writeWords();
    return 0;
}
