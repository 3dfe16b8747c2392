// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipwriter.h"

#include <QDateTime>

#include <archive.h>
#include <archive_entry.h>

namespace bundle {

ZipWriter::ZipWriter(const QString &path)
    : m_file(path)
    , m_archive(archive_write_new())
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        m_error = m_file.errorString();
        return;
    }
    const auto write = [](archive *, void *file, const void *bytes, size_t size) -> la_ssize_t {
        return static_cast<QSaveFile *>(file)->write(static_cast<const char *>(bytes),
                                                     static_cast<qint64>(size));
    };
    static_cast<void>(did(archive_write_set_format_zip(m_archive)) &&
                      did(archive_write_set_bytes_in_last_block(m_archive, 1)) &&
                      did(archive_write_open(m_archive, &m_file, nullptr, write, nullptr)));
}

ZipWriter::~ZipWriter()
{
    archive_write_free(m_archive);
}

bool ZipWriter::did(int result)
{
    if (!m_error.isEmpty())
        return false;
    if (result >= ARCHIVE_WARN)
        return true;
    m_error = m_file.error() != QFileDevice::NoError
                  ? m_file.errorString()
                  : QString::fromLocal8Bit(archive_error_string(m_archive));
    m_file.cancelWriting();
    return false;
}

bool ZipWriter::begin(const QByteArray &name)
{
    if (!m_error.isEmpty())
        return false;
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.constData());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, static_cast<time_t>(QDateTime::currentSecsSinceEpoch()), 0);
    const bool done = did(archive_write_header(m_archive, entry));
    archive_entry_free(entry);
    return done;
}

bool ZipWriter::write(QByteArrayView bytes)
{
    if (!m_error.isEmpty())
        return false;
    const la_ssize_t written =
        archive_write_data(m_archive, bytes.data(), static_cast<size_t>(bytes.size()));
    return did(written < 0 ? ARCHIVE_FATAL : ARCHIVE_OK);
}

bool ZipWriter::finish()
{
    if (!m_error.isEmpty() || !did(archive_write_close(m_archive)))
        return false;
    if (m_file.commit())
        return true;
    m_error = m_file.errorString();
    return false;
}

} // namespace bundle
