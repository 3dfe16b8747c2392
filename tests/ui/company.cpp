// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo PBX by itself, for scripts that drive the program from outside: an idle company, where
// nobody calls anybody unless told to. Prints its port; ends when its standard input does.
//
// usage: company PEOPLE SPEED

#include "demo/server.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QStringList>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    demo::Options options;
    options.traffic = false;
    options.people = words.value(1).toInt();
    options.speed = words.value(2).toDouble();
    const demo::Server server(options);
    if (options.people < 1 || options.speed <= 0 || server.port() == 0) {
        std::fputs("usage: company PEOPLE SPEED\n", stderr);
        return 2;
    }
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    // Nothing is ever said to it: what can be read is the end.
    const QSocketNotifier end(0, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
