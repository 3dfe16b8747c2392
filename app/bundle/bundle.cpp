// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle.h"

#include "ami/recordingreader.h"
#include "headers.h"
#include "masker.h"
#include "zipwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>
#include <QSysInfo>
#include <QThreadPool>

namespace bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TimesEveryMs = 100; ///< of a masked recording: a day of them stays small
constexpr qsizetype ChunkSize = 64 * 1024;

bool begins(ami::RecordingReader &reader, const Content &content)
{
    if (content.recordingPath.isEmpty()) {
        reader.open(content.kept, content.keptTimes);
        return true;
    }
    return reader.open(content.recordingPath);
}

/// Gives every message of the recording to \a take. False where it was cancelled.
template <class Take>
bool readAll(ami::RecordingReader &reader, const std::atomic_bool &cancelled, Take take)
{
    do {
        while (const std::optional<ami::Message> message = reader.next()) {
            if (!take(*message))
                return false;
        }
    } while (!cancelled && reader.read());
    return !cancelled;
}

bool writeEntry(ZipWriter &zip, const QByteArray &name, QByteArrayView bytes)
{
    return bytes.isEmpty() || (zip.begin(name) && zip.write(bytes));
}

bool writeMasked(ZipWriter &zip, ami::RecordingReader &reader, Masker &masker,
                 const std::atomic_bool &cancelled)
{
    QByteArray times;
    qint64 offset = 0;
    qint64 last = 0;
    if (!zip.begin("recording.ami"))
        return false;
    const bool whole = readAll(reader, cancelled, [&](const ami::Message &message) {
        if (reader.time() > 0 && (last == 0 || reader.time() - last >= TimesEveryMs)) {
            last = reader.time();
            times += QByteArray::number(offset) + ' ' + QByteArray::number(last) + '\n';
        }
        const QByteArray block = masker.mask(message);
        offset += block.size();
        return zip.write(block);
    });
    if (!whole || times.isEmpty())
        return whole;
    return writeEntry(zip, "recording.ami.times",
                      QByteArray(ami::RecordedTimes::FirstLine.toByteArray() + '\n' + times));
}

bool copyFile(ZipWriter &zip, const QByteArray &name, const QString &path,
              const std::atomic_bool &cancelled, QString &error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = file.errorString();
        return false;
    }
    if (!zip.begin(name))
        return false;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(ChunkSize);
        if (chunk.isEmpty() || cancelled || !zip.write(chunk)) {
            error = file.error() != QFileDevice::NoError ? file.errorString() : QString();
            return false;
        }
    }
    return true;
}

bool writeAsItIs(ZipWriter &zip, const Content &content, const std::atomic_bool &cancelled,
                 QString &error)
{
    if (content.recordingPath.isEmpty()) {
        return writeEntry(zip, "recording.ami", content.kept) &&
               writeEntry(zip, "recording.ami.times", content.keptTimes);
    }
    const QString times = ami::RecordedTimes::pathFor(content.recordingPath);
    return copyFile(zip, "recording.ami", content.recordingPath, cancelled, error) &&
           (!QFile::exists(times) || copyFile(zip, "recording.ami.times", times, cancelled, error));
}

QByteArray about(const Content &content)
{
    QByteArray text = "A support bundle of Cordboard.\n\nCordboard " CORDBOARD_VERSION "\nQt ";
    text += qVersion();
    text += '\n' + QSysInfo::prettyProductName().toUtf8() + ", " +
            QSysInfo::currentCpuArchitecture().toUtf8() + "\n\n";
    text += content.mask
                ? "Numbers, names and addresses are stand-ins: the same stands for the same in all "
                  "of these files.\n"
                : "Numbers, names and addresses are real ones.\n";
    return text + "recording.ami is replayed with: cordboard --replay recording.ami\n";
}

} // namespace

QByteArray settingsText(const QSettings &settings)
{
    QByteArray text;
    for (const QString &key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        const QString last = key.section(u'/', -1);
        // Sizes and states of windows are bytes that say nothing.
        if (value.typeId() == QMetaType::QByteArray || isSecret(last.toLatin1()))
            continue;
        QString line = value.toStringList().join(u", "_s);
        for (QChar &c : line) {
            if (!c.isPrint())
                c = u' ';
        }
        text += (key + u" = "_s + line).toUtf8() + '\n';
    }
    return text;
}

QString write(const Content &content, const QString &path, const std::atomic_bool &cancelled)
{
    const bool recorded = !content.kept.isEmpty() || !content.recordingPath.isEmpty();
    const QJsonDocument state = QJsonDocument::fromJson(content.state);
    ami::RecordingReader reader;
    Masker masker(content.seed);
    if (content.mask) {
        if (recorded) {
            if (!begins(reader, content))
                return reader.errorString();
            if (!readAll(reader, cancelled, [&](const ami::Message &message) {
                    masker.learn(message);
                    return true;
                }))
                return u"given up"_s;
        }
        masker.learnJson(state.object());
        masker.learnSettings(content.settings);
        masker.learnText(content.log);
    }
    const auto masked = [&](const QByteArray &text) {
        return content.mask ? masker.maskText(text) : text;
    };
    ZipWriter zip(path);
    QString error;
    bool done = writeEntry(zip, "README.txt", about(content));
    if (done && recorded) {
        if (!content.mask)
            done = writeAsItIs(zip, content, cancelled, error);
        else if (begins(reader, content))
            done = writeMasked(zip, reader, masker, cancelled);
        else
            return reader.errorString();
    }
    const QByteArray json = content.mask && !content.state.isEmpty()
                                ? QJsonDocument(masker.maskJson(state.object()).toObject()).toJson()
                                : content.state;
    done = done && writeEntry(zip, "state.json", json) &&
           writeEntry(zip, "log.txt", masked(content.log)) &&
           writeEntry(zip, "settings.txt", masked(content.settings)) && zip.finish();
    if (done)
        return {};
    if (cancelled)
        return u"given up"_s;
    return error.isEmpty() ? zip.errorString() : error;
}

Saver::Saver(QObject *parent)
    : QObject(parent)
{}

Saver::~Saver()
{
    *m_cancelled = true;
}

void Saver::save(const Content &content, const QString &path)
{
    if (std::exchange(m_busy, true))
        return;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), cancelled = m_cancelled, content, path] {
            const QString error = write(content, path, *cancelled);
            // The Saver may be gone by now: that is for its own thread to see.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, path, error] {
                    if (!self)
                        return;
                    self->m_busy = false;
                    emit self->saved(path, error);
                },
                Qt::QueuedConnection);
        });
}

} // namespace bundle
