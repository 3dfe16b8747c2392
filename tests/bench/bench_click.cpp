// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Question 4: from Enter in the omnibox to the action's bytes at the server, and from the server's
// answer to the handler that was waiting for it; while nothing comes and while events do. The ratio
// is to the way of one byte to another process over 127.0.0.1.

#include "desk.h"
#include "kit/loopback.h"
#include "kit/report.h"
#include "kit/runs.h"
#include "pbx/attendant.h"
#include "ui/omnibox.h"

#include <QKeyEvent>

#include <chrono>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

enum More { Half, Most, Worst };

bench::Run runOf(const std::vector<double> &seconds)
{
    bench::Run run;
    run.seconds = bench::percentile(seconds, 50);
    run.more = {run.seconds, bench::percentile(seconds, 99), bench::percentile(seconds, 100)};
    return run;
}

/// An Originate by hand: to the server, and its answer back to here.
bench::Run floorOf(const bench::Site &site, int clicks, bool back)
{
    const int socket = bench::connectTo(site.port());
    char buffer[4096];
    std::vector<double> seconds;
    recv(socket, buffer, sizeof buffer, 0);
    for (int i = 0; i < clicks; ++i) {
        const double begin = bench::now();
        bench::sendAll(socket, "Action: Originate\r\nActionID: 1\r\n\r\n");
        if (recv(socket, buffer, sizeof buffer, 0) <= 0)
            qFatal("no answer");
        seconds.push_back(back ? bench::now() - site.answeredAt() : site.askedAt() - begin);
    }
    close(socket);
    return runOf(seconds);
}

/// As a keyboard does it: from outside, whatever the GUI thread does just then.
bench::Run click(const bench::Site &site, double rate, int clicks)
{
    bench::Desk desk(site);
    desk.goLive();
    site.setRate(rate);
    desk.run(0.5);
    ui::Omnibox *box = desk.window->omnibox();
    std::vector<double> seconds;
    for (int i = 0; i < clicks; ++i) {
        box->setText(QString::number(1100 + i));
        desk.run(0.02);
        const quint32 before = site.asked();
        std::atomic<double> pressed = 0;
        auto *key = new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        std::thread hand([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(3 + 7 * i % 37));
            pressed = bench::now();
            QCoreApplication::postEvent(box, key);
        });
        while (site.asked() == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        hand.join();
        seconds.push_back(site.askedAt() - pressed);
    }
    site.setRate(0);
    return runOf(seconds);
}

bench::Run answer(const bench::Site &site, double rate, int clicks)
{
    bench::Desk desk(site);
    desk.goLive();
    site.setRate(rate);
    desk.run(0.5);
    std::vector<double> seconds;
    for (int i = 0; i < clicks; ++i) {
        bool isDone = false;
        desk.pbx.attendant().call(u"1100"_s, desk.window.get(), [&](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().text));
            seconds.push_back(bench::now() - site.answeredAt());
            isDone = true;
        });
        desk.until([&] { return isDone; });
        desk.run(0.003 + 0.007 * (i % 5));
    }
    site.setRate(0);
    return runOf(seconds);
}

} // namespace

int main(int argc, char **argv)
{
    bench::Report report("4", argc, argv);
    const int clicks = report.isQuick() ? 5 : 60;
    bench::SiteSize size;
    size.calls = 500;
    if (report.isQuick())
        size = {2'000, 50, 20, 50, 1};
    const bench::Site site(size);
    constexpr double Rates[] = {0, 1'000, 5'000, 20'000};
    std::vector<std::function<bench::Run()>> work{[&] { return floorOf(site, clicks, false); },
                                                  [&] { return floorOf(site, clicks, true); }};
    for (const double rate : Rates) {
        work.push_back([&, rate] { return click(site, rate, clicks); });
        work.push_back([&, rate] { return answer(site, rate, clicks); });
    }
    const auto runs = bench::alternate(report.rounds(), work);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool isFloor = i < 2;
        const bool isAnswer = i % 2 == 1;
        const QByteArray data = isFloor ? QByteArray("floor: 127.0.0.1")
                                        : QByteArray::number(Rates[(i - 2) / 2]) + " events/s";
        const QByteArray way = isAnswer ? "answer to handler" : "Enter to bytes at the server";
        for (const More which : {Half, Most, Worst}) {
            bench::Figure figure;
            figure.data = data;
            figure.what = way + (which == Half ? ", p50" : which == Most ? ", p99" : ", max");
            figure.value = 1000 * bench::median(runs[i], which);
            figure.unit = "ms";
            if (which == Half)
                figure.ratio = bench::ratio(runs[i], runs[isAnswer ? 1 : 0]);
            report.add(figure);
        }
    }
    return 0;
}
