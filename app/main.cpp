// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/log.h"
#include "options.h"
#include "program.h"
#include "signals.h"
#include "store/site.h"
#include "ui/language.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void print(std::FILE *file, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), file);
}

/// Whether a window can be shown, or must at least be painted (for a screenshot).
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Everything that is kept goes into that folder, and nothing elsewhere; the site's values hold on.
bool keepIn(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    const QString path = QFileInfo(folder).canonicalFilePath();
    for (const QSettings::Format format : {QSettings::IniFormat, QSettings::NativeFormat})
        QSettings::setPath(format, QSettings::UserScope, path);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Options options = Options::parse(arguments);
    // Nothing that this program starts needs it.
    qunsetenv("CORDBOARD_SECRET");

    QCoreApplication::setApplicationName(u"cordboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));
    QCoreApplication::setOrganizationName(u"Cordboard"_s);

    const bool window = options.mode == Options::Mode::Run && !options.headless && !options.command;
    if (window && !hasDisplay()) {
        if (options.screenshot.isEmpty()) {
            print(stderr,
                  u"cordboard: there is no display here; --headless runs without a window\n"_s);
            return Program::BadUsage;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    std::unique_ptr<QCoreApplication> application;
    if (window)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);

    switch (options.mode) {
    case Options::Mode::Help:
        print(stdout, Options::helpText());
        return Program::Good;
    case Options::Mode::Version:
        print(stdout, u"cordboard "_s + QCoreApplication::applicationVersion() + u'\n');
        return Program::Good;
    case Options::Mode::Wrong:
        print(stderr, u"cordboard: "_s + options.error + u"\nTry: cordboard --help\n"_s);
        return Program::BadUsage;
    case Options::Mode::Run:
        break;
    }

    if (!options.config.isEmpty() && !keepIn(options.config)) {
        print(stderr,
              u"cordboard: --config %1: this folder cannot be made\n"_s.arg(options.config));
        return Program::BadUsage;
    }
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"Cordboard"_s, u"cordboard"_s);
    store::applyLocks(settings);
    const ui::Language language{ui::Language::spoken(settings)};

    bundle::Log log;
    log.listen();
    Program program(options, log);
    Signals signals_;
    QObject::connect(&signals_, &Signals::terminate, &program, &Program::end);
    if (!program.start())
        return program.status();
    QCoreApplication::exec();
    return program.status();
}
