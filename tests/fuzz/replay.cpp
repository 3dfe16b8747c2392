// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives files to a fuzz target without libFuzzer: what was once found stays mended, with every
// compiler. Takes the names of files and folders, and fails where they hold none.

#include "check.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

int give(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        std::exit(1);
    }
    // A copy of its exact size on the heap: a sanitizer sees a read past its end.
    const QByteArray bytes = file.readAll();
    std::vector<unsigned char> copy(bytes.begin(), bytes.end());
    std::fprintf(stderr, "%s\n", qPrintable(path));
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    int given = 0;
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (!QFileInfo(path).isDir()) {
            given += give(path);
            continue;
        }
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            given += give(files.next());
    }
    std::fprintf(stderr, "%d inputs, no finding\n", given);
    return given > 0 ? 0 : 1;
}
