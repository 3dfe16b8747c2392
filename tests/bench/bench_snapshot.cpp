// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Question 5: from the login to the whole board, painted; and the same again after a lost
// connection, with the selection and the scroll position where they were. The ratio is to a loop
// that asks for the same lists and finds every line.

#include "desk.h"
#include "kit/loopback.h"
#include "kit/report.h"
#include "kit/runs.h"
#include "ui/panels/peoplepanel.h"

#include <QAbstractItemView>
#include <QScrollBar>

#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

bench::Run floorB(const bench::Site &site, const bench::SiteSize &size)
{
    const int socket = bench::connectTo(site.port());
    QByteArray ask = "Action: Login\r\nActionID: 0\r\n\r\n";
    const auto lists = bench::siteLists(size);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        ask += "Action: " + list.key() + "\r\nActionID: 1\r\n\r\n";
    ask += "Action: Ping\r\nActionID: last\r\n\r\n";
    static char buffer[64 * 1024];
    quint64 lines = 0;
    QByteArray tail;
    bench::sendAll(socket, ask);
    const bench::Meter meter;
    for (ssize_t got; (got = recv(socket, buffer, sizeof buffer, 0)) > 0;) {
        const char *at = buffer;
        while (const void *found = std::memchr(at, '\n', size_t(buffer + got - at))) {
            at = static_cast<const char *>(found) + 1;
            ++lines;
        }
        tail.append(QByteArrayView(buffer, got).last(qMin(got, ssize_t(200))));
        tail = tail.right(200);
        if (tail.contains("Ping: Pong"))
            break;
    }
    const bench::Run run = meter.done(lines);
    close(socket);
    return run;
}

quint64 rows(const pbx::State &state)
{
    return quint64(state.extensions().size() + state.peers().size() + state.channels().size() +
                   state.queueMembers().size());
}

enum More { LongestPiece, LongestPieceCpu };

bench::Run login(const bench::Site &site)
{
    bench::Desk desk(site);
    desk.application.forget();
    const bench::Meter meter;
    desk.goLive();
    bench::Run run = meter.done(rows(desk.pbx.state()));
    run.more[LongestPiece] = desk.application.longest();
    run.more[LongestPieceCpu] = desk.application.longestCpu();
    return run;
}

bench::Run resync(const bench::Site &site)
{
    bench::Desk desk(site);
    desk.goLive();
    ui::PeoplePanel *people = desk.window->people();
    QScrollBar *bar = people->view()->verticalScrollBar();
    const auto middle = people->view()->model()->index(people->view()->model()->rowCount() / 2, 0);
    people->view()->setCurrentIndex(middle);
    bar->setValue(bar->maximum() / 2 + 7);
    const QString selected = people->selectedExtension();
    const int scrolled = bar->value();
    desk.untilPainted();

    site.drop();
    desk.until([&] { return desk.pbx.link() != pbx::Link::Live; });
    desk.untilPainted();
    desk.application.forget();
    const bench::Meter meter;
    desk.pbx.reconnectNow();
    desk.until([&] { return desk.pbx.link() == pbx::Link::Live; });
    desk.untilPainted();
    bench::Run run = meter.done(rows(desk.pbx.state()));
    run.more[LongestPiece] = desk.application.longest();
    run.more[LongestPieceCpu] = desk.application.longestCpu();
    if (selected.isEmpty() || people->selectedExtension() != selected || bar->value() != scrolled)
        qFatal("selected %s, scrolled to %d; after the resync %s and %d", qPrintable(selected),
               scrolled, qPrintable(people->selectedExtension()), bar->value());
    return run;
}

} // namespace

int main(int argc, char **argv)
{
    bench::Report report("5", argc, argv);
    bench::SiteSize size;
    if (report.isQuick())
        size = {2'000, 100, 20, 50, 1};
    const bench::Site site(size);
    const auto runs = bench::alternate(report.rounds(),
                                       {[&] { return floorB(site, size); },
                                        [&] { return login(site); }, [&] { return resync(site); }});
    const QByteArray data = QByteArray::number(size.people) + " people, " +
                            QByteArray::number(2 * size.calls) + " channels";
    const char *names[] = {"floor: ask, recv + memchr lines", "login to painted board",
                           "resync, selection and scroll kept"};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (i > 0 && runs[i].front().count != runs[1].front().count)
            qFatal("%llu rows, and %llu", runs[1].front().count, runs[i].front().count);
        bench::Figure figure;
        figure.data = data;
        figure.what = names[i];
        figure.value = 1000 * bench::median(runs[i], &bench::Run::seconds);
        figure.unit = "ms";
        figure.ratio = bench::ratio(runs[i], runs[0]);
        figure.cpu = bench::ratio(runs[i], runs[0], &bench::Run::cpu);
        if (i > 0)
            figure.peak = bench::median(runs[i], &bench::Run::peak);
        report.add(figure);
        if (i == 0)
            continue;
        figure = {};
        figure.data = data;
        figure.what = "  longest piece of work, by CPU";
        figure.value = 1000 * bench::median(runs[i], LongestPieceCpu);
        figure.unit = "ms";
        figure.target = 33;
        report.add(figure);
    }
    return 0;
}
