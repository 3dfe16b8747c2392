// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions 2 and 3, before a site of 10,000 people and 500 calls that go on: while events come at
// a rate, from the event on the wire to the flushed pixel of the tile that it is about, how long a
// click would wait for the GUI thread, and what share of one core all of that takes.
//
// A probe is one more event, about one tile in sight; it counts from when it was due, so that
// nothing is hidden by a sender that has to wait. A click is an event that another thread posts.

#include "desk.h"
#include "kit/report.h"
#include "kit/runs.h"
#include "models/channels.h"
#include "models/roles.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/tableview.h"

#include <QAbstractItemView>
#include <QDockWidget>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

enum class Look {
    Standard, ///< tiles by name; channels sorted by a column that stays; docks shown
    Changing, ///< channels sorted by their state
    Filtered, ///< people and channels narrowed down
    DocksHidden,
    PeopleTable ///< people as a table in place of the tiles
};

struct Case
{
    const char *name;
    double rate;
    Look look;
};

constexpr Case Cases[] = {
    {"100 events/s", 100, Look::Standard},
    {"1,000 events/s", 1'000, Look::Standard},
    {"5,000 events/s", 5'000, Look::Standard},
    {"20,000 events/s", 20'000, Look::Standard},
    {"20,000, changing column", 20'000, Look::Changing},
    {"20,000, filtered", 20'000, Look::Filtered},
    {"20,000, docks hidden", 20'000, Look::DocksHidden},
    {"20,000, people as table", 20'000, Look::PeopleTable},
};

enum More { Half, Most, Worst, ClickMost, ClickWorst, Longest, LongestCpu };

/// Posts an event to the GUI thread every few milliseconds, and keeps how long each waited.
class Clicks : public QObject
{
public:
    Clicks()
        : m_thread([this] {
            while (!m_ends) {
                std::this_thread::sleep_for(std::chrono::milliseconds(7));
                QMetaObject::invokeMethod(
                    this, [this, posted = bench::now()] { waits.push_back(bench::now() - posted); },
                    Qt::QueuedConnection);
            }
        })
    {}
    ~Clicks() override
    {
        m_ends = true;
        m_thread.join();
    }
    std::vector<double> waits;

private:
    std::atomic<bool> m_ends{false};
    std::thread m_thread;
};

void arrange(ui::MainWindow &window, Look look)
{
    ui::TableView *channels = nullptr;
    for (ui::TableView *table : window.tables()->findChildren<ui::TableView *>()) {
        if (table->isVisible())
            channels = table;
    }
    if (!channels)
        qFatal("no table of channels is shown");
    const auto by =
        look == Look::Changing ? models::ChannelsColumn::State : models::ChannelsColumn::Caller;
    channels->sortByColumn(int(by), Qt::AscendingOrder);
    if (look == Look::Filtered)
        window.people()->setFilter(u"a"_s);
    if (look == Look::PeopleTable)
        window.people()->setForm(ui::PeoplePanel::Form::Table);
    if (look == Look::DocksHidden) {
        for (QDockWidget *dock : window.findChildren<QDockWidget *>())
            dock->hide();
    }
}

/// Somebody in sight whom no event but a probe is about.
QModelIndex probeIn(const QAbstractItemView *view, const bench::Site &site)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (view->viewport()->rect().contains(view->visualRect(index)) &&
            site.isQuiet(index.data(models::NumberRole).toInt()))
            return index;
    }
    qFatal("nobody in sight is quiet");
}

bench::Run window(const bench::Site &site, const Case &one, double seconds)
{
    bench::Desk desk(site);
    desk.goLive();
    arrange(*desk.window, one.look);
    desk.run(0.3);

    QAbstractItemView *view = desk.window->people()->view();
    const QModelIndex probe = probeIn(view, site);
    const QString number = probe.siblingAtColumn(0).data(models::NumberRole).toString();
    const QPersistentModelIndex tile(probe);
    const auto &extensions = desk.pbx.state().extensions();
    const pbx::Slot slot = extensions.find(QString(number + u"@internal"_s));
    if (slot == pbx::NoSlot)
        qFatal("no tile to look at");

    // Which probe the tile shows is told by its status; two of the same are six probes apart.
    std::vector<double> latencies;
    quint32 next = site.probes(); // those of other runs are over
    const auto painted = [&] {
        constexpr pbx::ExtensionStatus Known[] = {
            pbx::ExtensionStatus::Idle,   pbx::ExtensionStatus::InUse,
            pbx::ExtensionStatus::Busy,   pbx::ExtensionStatus::Ringing,
            pbx::ExtensionStatus::OnHold, pbx::ExtensionStatus::InUseRinging};
        const double at = bench::now();
        const quint32 sent = site.probes();
        for (quint32 shown = sent; shown > next; --shown) {
            if (Known[(shown - 1) % std::size(Known)] != extensions.at(slot).status)
                continue;
            for (; next < shown; ++next)
                latencies.push_back(at - site.probeDue(next));
        }
    };
    desk.application.watch(
        view->viewport(), [&] { return view->visualRect(tile); }, painted);

    site.setRate(one.rate);
    desk.run(0.7); // what it takes to get going is not asked for
    site.setProbes(0.043, number.toLatin1());
    const quint64 before = site.events();
    Clicks clicks;
    desk.application.forget();
    const bench::Meter meter;
    desk.run(seconds);
    bench::Run run = meter.done(site.events() - before);
    // What is not shown by now has waited for so long at least.
    const double end = bench::now();
    for (const quint32 sent = site.probes(); next < sent; ++next)
        latencies.push_back(end - site.probeDue(next));
    site.setProbes(0);
    run.more = {bench::percentile(latencies, 50),     bench::percentile(latencies, 99),
                bench::percentile(latencies, 100),    bench::percentile(clicks.waits, 99),
                bench::percentile(clicks.waits, 100), desk.application.longest(),
                desk.application.longestCpu(),        0};
    site.setRate(0);
    return run;
}

/// Question 3: nothing comes, and 500 call timers go on. Or with events, and without probes.
bench::Run quiet(const bench::Site &site, double rate, double seconds)
{
    bench::Desk desk(site);
    desk.goLive();
    arrange(*desk.window, Look::Standard);
    desk.run(0.5);
    if (rate > 0) {
        site.setRate(rate);
        desk.run(0.7);
    }
    const quint64 before = site.events();
    const bench::Meter meter;
    desk.run(seconds);
    const bench::Run run = meter.done(site.events() - before);
    site.setRate(0);
    return run;
}

void latencyOf(bench::Report &report, const Case &one, const std::vector<bench::Run> &runs)
{
    struct Line
    {
        const char *what;
        std::size_t which;
        double target;
    };
    constexpr Line Lines[] = {
        {"event to pixel, p50", Half, 0},       {"event to pixel, p99", Most, 0},
        {"event to pixel, max", Worst, 0},      {"a click waits, p99", ClickMost, 8},
        {"a click waits, max", ClickWorst, 33}, {"longest piece of work, by CPU", LongestCpu, 33},
    };
    for (const Line &line : Lines) {
        bench::Figure figure;
        figure.data = one.name;
        figure.what = line.what;
        figure.value = 1000 * bench::median(runs, line.which);
        figure.unit = "ms";
        if (line.target > 0)
            figure.target = line.target;
        report.add(figure);
    }
}

} // namespace

int main(int argc, char **argv)
{
    bench::Report latency("2", argc, argv);
    const double seconds = latency.isQuick() ? 1 : 4;
    bench::SiteSize size;
    size.calls = 500;
    if (latency.isQuick())
        size = {2'000, 50, 20, 50, 1};
    const bench::Site site(size);
    std::vector<std::function<bench::Run()>> work;
    for (const Case &one : Cases)
        work.push_back([&] { return window(site, one, seconds); });
    const auto runs = bench::alternate(latency.rounds(), work);
    for (std::size_t i = 0; i < runs.size(); ++i)
        latencyOf(latency, Cases[i], runs[i]);

    constexpr Case Shares[] = {{"idle, 500 calls go on", 0, Look::Standard},
                               {"100 events/s", 100, Look::Standard},
                               {"1,000 events/s", 1'000, Look::Standard},
                               {"5,000 events/s", 5'000, Look::Standard},
                               {"20,000 events/s", 20'000, Look::Standard}};
    work.clear();
    for (const Case &one : Shares)
        work.push_back([&] { return quiet(site, one.rate, seconds); });
    const auto shares = bench::alternate(latency.rounds(), work);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        std::vector<double> percent;
        for (const bench::Run &run : shares[i])
            percent.push_back(100 * run.cpu / run.seconds);
        bench::Figure figure;
        figure.question = "3";
        figure.data = Shares[i].name;
        figure.what = "share of one core";
        figure.value = bench::median(percent);
        figure.unit = "%";
        figure.peak = bench::median(shares[i], &bench::Run::peak);
        if (Shares[i].rate == 0 || Shares[i].rate == 20'000)
            figure.target = Shares[i].rate == 0 ? 1 : 10;
        latency.add(figure);
    }
    return 0;
}
