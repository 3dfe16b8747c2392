// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vcardsource.h"

#include "vcard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

using namespace std::chrono_literals;

constexpr auto Soon = 500ms;
constexpr auto Often = 10min;

} // namespace

VCardSource::VCardSource(QString path, QObject *parent)
    : Source(parent)
    , m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &VCardSource::refresh);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&m_often, &QTimer::timeout, this, &VCardSource::refresh);
    m_often.start(Often);
    refresh();
}

VCardSource::~VCardSource()
{
    m_stop = true;
    m_pool.waitForDone();
}

QString VCardSource::name() const
{
    return QFileInfo(m_path).fileName();
}

void VCardSource::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_pool.start([this, path = m_path, name = name()] {
        const Found found = read(path, name, m_stop);
        QMetaObject::invokeMethod(
            this, [this, found] { take(found); }, Qt::QueuedConnection);
    });
}

VCardSource::Found VCardSource::read(const QString &path, const QString &name,
                                     const std::atomic<bool> &stop)
{
    Found found;
    const QFileInfo info(path);
    QStringList files{path};
    if (info.isDir()) {
        const QDir folder(path);
        if (!info.isReadable()) {
            found.error = QFile(path).exists() ? u"%1: permission denied"_s.arg(path) : path;
            return found;
        }
        files.clear();
        const auto entries =
            folder.entryList({u"*.vcf"_s, u"*.vcard"_s}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QString &entry : entries.first(qMin(entries.size(), MostFiles)))
            files += folder.filePath(entry);
    }
    for (const QString &one : std::as_const(files)) {
        if (stop)
            return found;
        QFile file(one);
        if (!file.open(QIODevice::ReadOnly)) {
            found.error = QString(one % u": " % file.errorString());
            return found;
        }
        VCards cards = VCards::read(file.read(VCards::MostBytes + 1));
        if (found.badFile.isEmpty() && (cards.firstBad != 0 || cards.cards == 0 || cards.isCut)) {
            found.badFile = QFileInfo(one).fileName();
            found.badLine = cards.firstBad;
        }
        for (store::Contact &contact : cards.contacts)
            contact.source = name;
        found.contacts += cards.contacts;
        if (found.contacts.size() > VCards::MostCards) {
            found.contacts.resize(VCards::MostCards);
            found.badFile = QFileInfo(one).fileName();
            break;
        }
    }
    return found;
}

void VCardSource::take(const Found &found)
{
    m_reading = false;
    watch();
    const State before = m_state;
    m_state = found.error.isEmpty() ? State::Ready : State::Failed;
    bool other = m_state != before || m_why != found.error;
    m_why = found.error;
    if (m_state == State::Ready) {
        other = other || m_contacts != found.contacts || m_badFile != found.badFile ||
                m_badLine != found.badLine;
        m_contacts = found.contacts;
        m_badFile = found.badFile;
        m_badLine = found.badLine;
        m_readAt = QDateTime::currentDateTime();
    }
    if (other)
        emit changed();
    if (m_again)
        refresh();
}

/// A file that takes another's place is another one to the watcher. What is not there is waited for
/// where it would be.
void VCardSource::watch()
{
    const bool there = QFileInfo::exists(m_path);
    const QString above = QFileInfo(m_path).absolutePath();
    if (there) {
        m_watcher.addPath(m_path);
        m_watcher.removePath(above);
    } else if (QFileInfo::exists(above)) {
        m_watcher.addPath(above);
    }
}

} // namespace directory
