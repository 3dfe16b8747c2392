// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Question 7: from the start of the program's process to its first flushed window, with its files
// in the page cache and without; how large it is; and how much it has resident: with no connection,
// in front of 40 people of the demonstration, and of a site of 10,000. It is the program itself,
// started from outside. The ratio is to a Qt program that shows one empty window.

#include "kit/report.h"
#include "kit/runs.h"
#include "kit/site.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QWidget>

#include <cstring>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Qt says so where this category is on.
constexpr auto Rules = "qt.widgets.painting.info=true"_L1;
constexpr QByteArrayView Flushed = "Flushing";
constexpr double Enough = 60; ///< seconds: then something is wrong

QString beside(const QString &name)
{
    return QFileInfo(u"/proc/self/exe"_s).symLinkTarget().section(u'/', 0, -2) + u'/' + name;
}

class Started
{
public:
    Started(const QString &program, const QStringList &arguments, bool tellsPaints = true)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                    u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_home.path());
        environment.insert(u"CORDBOARD_SECRET"_s, u"bench"_s);
        if (tellsPaints)
            environment.insert(u"QT_LOGGING_RULES"_s, Rules);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_begin = bench::now();
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            qFatal("%s does not start", qPrintable(program));
    }
    ~Started()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Started)

    double untilFlushed()
    {
        QByteArray said;
        while (!said.contains(Flushed)) {
            if (!m_process.waitForReadyRead(int(Enough * 1000)))
                qFatal("nothing was painted: %s", said.constData());
            said += m_process.readAll();
        }
        return bench::now() - m_begin;
    }
    /// Seconds on a CPU so far.
    [[nodiscard]] double cpu() const
    {
        QFile file(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = file.readAll();
        const QList<QByteArray> fields = all.sliced(all.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toDouble() + fields.value(12).toDouble()) /
               double(sysconf(_SC_CLK_TCK));
    }
    /// Bytes, once it has come to rest: less than a tenth of a core for a second.
    [[nodiscard]] double residentAtRest() const
    {
        const double begin = bench::now();
        for (double before = cpu(), now = 0;; before = now) {
            std::this_thread::sleep_for(std::chrono::seconds(1));
            now = cpu();
            if (bench::now() - begin > 2 && now - before < 0.1)
                break;
            if (bench::now() - begin > Enough)
                qFatal("it does not come to rest");
        }
        QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = file.readAll();
        return 1024 * all.mid(all.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toDouble();
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    double m_begin = 0;
};

/// Takes the program's file and the libraries it maps out of the page cache, as far as nobody else
/// uses them.
void forgetFiles(const QString &program)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    ldd.waitForFinished();
    QStringList files{program};
    for (const QByteArray &line : ldd.readAllStandardOutput().split('\n')) {
        const QByteArray path = line.mid(line.indexOf('/')).split(' ').first();
        if (path.startsWith('/'))
            files.append(QString::fromLocal8Bit(path));
    }
    sync();
    for (const QString &file : std::as_const(files)) {
        const int descriptor = open(QFile::encodeName(file).constData(), O_RDONLY);
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
        close(descriptor);
    }
}

int programArgumentCount = 1;
char *programArguments[] = {const_cast<char *>("bench_start"), nullptr};

bench::Run start(const QString &program, const QStringList &arguments, bool isCold)
{
    const QCoreApplication application(programArgumentCount, programArguments);
    if (isCold)
        forgetFiles(program);
    Started started(program, arguments);
    bench::Run run;
    run.seconds = started.untilFlushed();
    return run;
}

bench::Run strippedSize(const QString &program)
{
    const QCoreApplication application(programArgumentCount, programArguments);
    const QTemporaryDir folder;
    const QString stripped = folder.filePath(u"cordboard"_s);
    bench::Run run;
    if (QProcess::execute(u"strip"_s, {u"-o"_s, stripped, program}) == 0)
        run.peak = double(QFileInfo(stripped).size());
    return run;
}

int emptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--empty-window") == 0)
        return emptyWindow(argc, argv);
    bench::Report report("7", argc, argv);
    const QString program = beside(u"cordboard"_s);
    const QString floor = beside(u"bench_start"_s);
    const QStringList empty{u"--empty-window"_s};
    const auto runs = bench::alternate(
        report.rounds(),
        {[&] { return start(floor, empty, false); }, [&] { return start(program, {}, false); },
         [&] { return start(program, {u"--demo=40"_s}, false); },
         [&] { return start(floor, empty, true); }, [&] { return start(program, {}, true); }});
    const char *names[] = {"floor: an empty window, warm", "no connection, warm", "--demo=40, warm",
                           "floor: an empty window, cold", "no connection, cold"};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        bench::Figure figure;
        figure.data = names[i];
        figure.what = "start to first window";
        figure.value = 1000 * bench::median(runs[i], &bench::Run::seconds);
        figure.unit = "ms";
        figure.ratio = bench::ratio(runs[i], runs[i < 3 ? 0 : 3]);
        report.add(figure);
    }

    bench::Figure figure;
    figure.data = "the program, stripped";
    figure.what = "size";
    figure.value = bench::apart([&] { return strippedSize(program); }).peak / 1e6;
    figure.unit = "MB";
    report.add(figure);

    bench::SiteSize size;
    if (report.isQuick())
        size = {2'000, 50, 20, 50, 1};
    const bench::Site site(size);
    const QString address = u"ami://bench@127.0.0.1:%1"_s.arg(site.port());
    const auto resident = [&](const QString &what, const QStringList &arguments) {
        return [what, arguments] {
            const QCoreApplication application(programArgumentCount, programArguments);
            bench::Run run;
            run.peak = Started(what, arguments, false).residentAtRest();
            return run;
        };
    };
    const auto sizes = bench::alternate(
        qMin(report.rounds(), 5),
        {resident(floor, empty), resident(program, {}), resident(program, {u"--demo=40"_s}),
         resident(program, {u"--pbx"_s, address, u"--my-extension"_s, site.lastNumber()})});
    const QByteArray large = QByteArray::number(size.people) + " people, " +
                             QByteArray::number(2 * size.calls) + " channels";
    const QByteArray whose[] = {"floor: an empty window", "no connection", "--demo=40", large};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        figure = {};
        figure.data = whose[i];
        figure.what = "resident at rest";
        figure.value = bench::median(sizes[i], &bench::Run::peak) / 1e6;
        figure.unit = "MB";
        if (i == 3)
            figure.target = 120;
        else
            figure.ratio = bench::ratio(sizes[i], sizes[0], &bench::Run::peak);
        report.add(figure);
    }
    return 0;
}
