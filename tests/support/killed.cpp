// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "killed.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int Patience = 60'000;
constexpr int MostTold = 40; ///< before a kill

} // namespace

void tellSaved(const QString &what)
{
    std::printf("%s\n", qPrintable(what));
    std::fflush(stdout);
}

std::optional<QSet<QString>> toldBeforeKills(const QString &path, int kills)
{
    QSet<QString> told;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"--write"_s, path, QString::number(kill)});
        const int wanted = QRandomGenerator::global()->bounded(1, MostTold);
        QByteArray out;
        const bool enough = QTest::qWaitFor(
            [&] {
                out += writer.readAllStandardOutput();
                return out.count('\n') >= wanted;
            },
            Patience);
        writer.kill();
        if (!enough || !writer.waitForFinished(Patience))
            return std::nullopt;
        out += writer.readAllStandardOutput();
        // A line that is not whole was not told.
        for (const QByteArray &line : out.first(out.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                told.insert(QString::fromLatin1(line));
        }
    }
    return told;
}

int runKillable(int argc, char **argv, QObject &test, const WriteForEver &write)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) != "--write"_L1)
        return QTest::qExec(&test, argc, argv);
    write(arguments.value(2), arguments.value(3).toInt());
    return QCoreApplication::exec();
}

} // namespace support
