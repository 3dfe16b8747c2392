// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Question 6: what a row more costs as a site grows: time and memory from the login to the painted
// board, and the time of an event that comes later. Each as the exponent e of cost = c · rows^e,
// by least squares: 1 where a row costs the same in every site, and 0 for an event's.

#include "desk.h"
#include "kit/report.h"
#include "kit/runs.h"
#include "support/memory.h"

#include <cmath>

namespace {

enum More { Bytes, Event };

bench::Run grow(const bench::Site &site, double seconds)
{
    bench::Desk desk(site);
    const qsizetype before = support::liveBytes();
    const bench::Meter meter;
    desk.goLive();
    bench::Run run = meter.done(0);
    run.more[Bytes] = double(support::liveBytes() - before);
    site.setRate(5'000);
    desk.run(0.3);
    const quint64 first = site.events();
    const bench::Meter events;
    desk.run(seconds);
    run.more[Event] = events.done(0).cpu / double(qMax(quint64(1), site.events() - first));
    site.setRate(0);
    return run;
}

double exponent(const std::vector<double> &rows, const std::vector<double> &costs)
{
    const double n = double(rows.size());
    double x = 0, y = 0, xx = 0, xy = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double a = std::log(rows[i]);
        const double b = std::log(costs[i]);
        x += a, y += b, xx += a * a, xy += a * b;
    }
    return (n * xy - x * y) / (n * xx - x * x);
}

struct Growth
{
    const char *what;
    std::vector<bench::SiteSize> sizes;
    std::vector<double> rows;
};

} // namespace

int main(int argc, char **argv)
{
    bench::Report report("6", argc, argv);
    const double seconds = report.isQuick() ? 0.5 : 2;
    std::vector<Growth> all{
        {"people", {{2'000, 0, 0, 0, 1}, {10'000, 0, 0, 0, 1}, {50'000, 0, 0, 0, 1}}, {}},
        {"channels", {{2'000, 50, 0, 0, 1}, {2'000, 500, 0, 0, 1}, {2'000, 5'000, 0, 0, 1}}, {}}};
    if (report.isQuick()) {
        for (Growth &one : all)
            one.sizes.pop_back();
    }
    for (Growth &growth : all) {
        const bool people = growth.sizes.front().calls == 0;
        std::vector<std::unique_ptr<bench::Site>> sites;
        std::vector<std::function<bench::Run()>> work;
        if (!people) // what there is without any channel
            growth.sizes.insert(growth.sizes.begin(), bench::SiteSize{2'000, 0, 0, 0, 1});
        for (const bench::SiteSize &size : growth.sizes) {
            sites.push_back(std::make_unique<bench::Site>(size));
            work.push_back([&site = *sites.back(), seconds] { return grow(site, seconds); });
        }
        const auto runs = bench::alternate(report.rounds(), work);
        const bench::Run none;
        std::vector<double> rows, times, bytes, events;
        for (std::size_t i = people ? 0 : 1; i < runs.size(); ++i) {
            const double count = people ? growth.sizes[i].people : 2 * growth.sizes[i].calls;
            const double baseTime = people ? 0 : bench::median(runs[0], &bench::Run::cpu);
            const double baseBytes = people ? 0 : bench::median(runs[0], Bytes);
            rows.push_back(count);
            times.push_back(qMax(1e-6, bench::median(runs[i], &bench::Run::cpu) - baseTime));
            bytes.push_back(qMax(1., bench::median(runs[i], Bytes) - baseBytes));
            events.push_back(bench::median(runs[i], Event));
            bench::Figure figure;
            figure.data = QByteArray::number(count, 'f', 0) + ' ' + growth.what;
            figure.what = "CPU to the board, a row";
            figure.value = 1e6 * times.back() / count;
            figure.unit = "us";
            figure.peak = bench::median(runs[i], &bench::Run::peak);
            report.add(figure);
            figure.peak.reset();
            figure.what = "memory, a row";
            figure.value = bytes.back() / count;
            figure.unit = "bytes";
            report.add(figure);
            figure.what = "CPU of an event";
            figure.value = 1e6 * events.back();
            figure.unit = "us";
            report.add(figure);
        }
        struct Line
        {
            const char *what;
            const std::vector<double> &costs;
            double target;
        };
        for (const Line &line :
             {Line{"exponent: time", times, 1.1}, Line{"exponent: memory", bytes, 1.1},
              Line{"exponent: time of an event", events, 0.1}}) {
            bench::Figure figure;
            figure.data = growth.what;
            figure.what = line.what;
            figure.value = exponent(rows, line.costs);
            figure.target = line.target;
            report.add(figure);
        }
    }
    return 0;
}
