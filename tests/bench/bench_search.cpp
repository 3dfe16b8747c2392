// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Question 8: what a key stroke in the omnibox takes, with so many people: in the suggestions'
// model alone, and in the window with everything that follows it there (the list, and the people
// who are narrowed down), painted. The ratio is to a loop that looks for the typed letters in every
// name and number.

#include "desk.h"
#include "kit/report.h"
#include "kit/runs.h"
#include "ui/omnibox.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

enum More { Half, Most, Worst };

/// What operators type: names, parts of two names, initials, numbers, and what is not there.
const QStringList &typed()
{
    static const QStringList all{u"tanaka"_s, u"mei ta"_s, u"gb"_s,    u"1234"_s,    u"muller"_s,
                                 u"10"_s,     u"xqz"_s,    u"leila"_s, u"o brien"_s, u"soren ko"_s};
    return all;
}

bench::Run runOf(const std::vector<double> &seconds)
{
    bench::Run run;
    run.seconds = bench::percentile(seconds, 50);
    run.more = {run.seconds, bench::percentile(seconds, 99), bench::percentile(seconds, 100)};
    run.peak = bench::peakBytes();
    return run;
}

template <class Stroke>
bench::Run strokes(int times, Stroke stroke)
{
    std::vector<double> seconds;
    for (int i = 0; i < times; ++i) {
        for (const QString &word : typed()) {
            for (qsizetype letters = 1; letters <= word.size(); ++letters) {
                const double begin = bench::now();
                stroke(word, letters);
                seconds.push_back(bench::now() - begin);
            }
            stroke(QString(), 0);
        }
    }
    return runOf(seconds);
}

bench::Run floorOf(const bench::Site &site, int times)
{
    bench::Desk desk(site);
    desk.goLive();
    std::vector<std::pair<QString, QString>> all;
    const models::PeopleModel &people = desk.window->models().people;
    for (int row = 0; row < people.rowCount(); ++row)
        all.emplace_back(people.nameAt(row), people.numberAt(row));
    quint64 found = 0;
    bench::Run run = strokes(times, [&](const QString &word, qsizetype letters) {
        const QString text = word.first(letters);
        for (const auto &[name, number] : all)
            found += name.contains(text, Qt::CaseInsensitive) || number.contains(text);
    });
    run.count = found;
    return run;
}

bench::Run model(const bench::Site &site, int times)
{
    bench::Desk desk(site);
    desk.goLive();
    models::OmniModel &omni = desk.window->models().omni;
    return strokes(
        times, [&](const QString &word, qsizetype letters) { omni.setText(word.first(letters)); });
}

bench::Run window(const bench::Site &site, int times)
{
    bench::Desk desk(site);
    desk.goLive();
    ui::Omnibox *box = desk.window->omnibox();
    box->setFocus();
    return strokes(times, [&](const QString &word, qsizetype letters) {
        const quint64 before = desk.application.paints();
        if (letters == 0) {
            box->clear();
        } else {
            const QString letter = word.mid(letters - 1, 1);
            QKeyEvent press(QEvent::KeyPress, letter.front().toUpper().unicode(), Qt::NoModifier,
                            letter);
            QCoreApplication::sendEvent(box, &press);
        }
        desk.until([&] { return desk.application.paints() > before; });
    });
}

} // namespace

int main(int argc, char **argv)
{
    bench::Report report("8", argc, argv);
    const int times = report.isQuick() ? 1 : 3;
    const std::vector<int> people =
        report.isQuick() ? std::vector{2'000} : std::vector{10'000, 50'000};
    for (const int size : people) {
        const bench::Site site({size, 100, 200, 50, 1});
        const auto runs = bench::alternate(report.rounds(), {[&] { return floorOf(site, times); },
                                                             [&] { return model(site, times); },
                                                             [&] { return window(site, times); }});
        const char *names[] = {"floor: contains() in all", "suggestions", "key stroke to pixel"};
        for (std::size_t i = 0; i < runs.size(); ++i) {
            for (const More which : {Half, Most, Worst}) {
                bench::Figure figure;
                figure.data = QByteArray::number(size) + " people";
                figure.what = QByteArray(names[i]) + (which == Half   ? ", p50"
                                                      : which == Most ? ", p99"
                                                                      : ", max");
                figure.value = 1000 * bench::median(runs[i], which);
                figure.unit = "ms";
                if (which == Half) {
                    figure.ratio = bench::ratio(runs[i], runs[0]);
                    figure.peak = bench::median(runs[i], &bench::Run::peak);
                }
                report.add(figure);
            }
        }
    }
    return 0;
}
