// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QSaveFile>
#include <QString>

struct archive;

namespace bundle {

/// Writes a zip file, entry by entry. The file is there only when all of it is.
class ZipWriter
{
public:
    explicit ZipWriter(const QString &path);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    // Each is false, and changes nothing any more, where something could not be written.
    [[nodiscard]] bool begin(const QByteArray &name); ///< the next entry, ASCII
    [[nodiscard]] bool write(QByteArrayView bytes);   ///< more of it
    [[nodiscard]] bool finish();

    [[nodiscard]] QString errorString() const { return m_error; }

private:
    [[nodiscard]] bool did(int result);

    QSaveFile m_file;
    archive *m_archive = nullptr;
    QString m_error;
};

} // namespace bundle
