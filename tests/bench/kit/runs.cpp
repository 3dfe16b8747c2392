// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

namespace {

double wallSeconds()
{
    using namespace std::chrono;
    return duration<double>(steady_clock::now().time_since_epoch()).count();
}

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// A line of /proc/self/status in bytes.
double statusBytes(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(line);
    return at < 0
               ? 0
               : 1024 *
                     all.mid(at + qsizetype(qstrlen(line))).trimmed().split(' ').first().toDouble();
}

} // namespace

Meter::Meter()
    : m_wall(wallSeconds())
    , m_cpu(cpuSeconds())
{}

Run Meter::done(quint64 count) const
{
    return {wallSeconds() - m_wall, cpuSeconds() - m_cpu, peakBytes(), count, {}};
}

double cpuSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentBytes()
{
    return statusBytes("VmRSS:");
}

double peakBytes()
{
    return statusBytes("VmHWM:");
}

Run apart(const std::function<Run()> &run)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child < 0)
        qFatal("no process");
    if (child == 0) {
        close(ends[0]);
        const Run result = run();
        _exit(write(ends[1], &result, sizeof result) == sizeof result ? 0 : 1);
    }
    close(ends[1]);
    Run result;
    const bool whole = read(ends[0], &result, sizeof result) == sizeof result;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!whole || status != 0) {
        std::fprintf(stderr, "A run failed (status %d).\n", status);
        std::exit(1);
    }
    return result;
}

std::vector<std::vector<Run>> alternate(int rounds,
                                        const std::vector<std::function<Run()>> &contestants)
{
    std::vector<std::vector<Run>> runs(contestants.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < contestants.size(); ++i)
            runs[i].push_back(apart(contestants[i]));
    }
    return runs;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 50);
}

double percentile(std::vector<double> values, double percent)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double at = percent / 100 * double(values.size() - 1);
    const auto low = std::size_t(at);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (at - double(low)) * (values[high] - values[low]);
}

double median(const std::vector<Run> &runs, double Run::*what)
{
    std::vector<double> values;
    for (const Run &run : runs)
        values.push_back(run.*what);
    return median(std::move(values));
}

double median(const std::vector<Run> &runs, std::size_t more)
{
    std::vector<double> values;
    for (const Run &run : runs)
        values.push_back(run.more[more]);
    return median(std::move(values));
}

double ratio(const std::vector<Run> &runs, const std::vector<Run> &floor, double Run::*what)
{
    std::vector<double> ratios;
    for (std::size_t round = 0; round < runs.size(); ++round)
        ratios.push_back(runs[round].*what / floor[round].*what);
    return median(std::move(ratios));
}

} // namespace bench
