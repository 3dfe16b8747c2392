// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Question 9: what it takes to keep a call when there are none yet and when there are a million,
// and how long a search among the million takes. Searches run in a thread of their own: the window
// waits for none of them. Ratios: of the last calls that were kept to the first ones, and of a
// search to the page of the newest calls.

#include "kit/report.h"
#include "kit/runs.h"
#include "kit/site.h"
#include "store/history.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <random>

using namespace Qt::StringLiterals;

namespace {

int programArgumentCount = 1;
char *programArguments[] = {const_cast<char *>("bench_history"), nullptr};

constexpr const char16_t *Given[] = {u"Mei",   u"Jonas", u"Alícia", u"Bob",  u"Chiara",
                                     u"Esra",  u"Farid", u"Greta",  u"Hugo", u"Ivana",
                                     u"Leïla", u"Noor",  u"Pedro",  u"Ravi", u"Søren"};
constexpr const char16_t *Family[] = {u"Tanaka", u"Berger",  u"Costa",  u"Dupont", u"Eriksen",
                                      u"García", u"Haddad",  u"Jensen", u"Müller", u"Nguyen",
                                      u"Petrov", u"Schmidt", u"Takács", u"Varga",  u"Weber"};

store::CallEntry callOf(int number)
{
    std::mt19937 random{quint32(number)};
    const auto any = [&](const auto &words) {
        return QString::fromUtf16(words[random() % std::size(words)]);
    };
    store::CallEntry call;
    call.pbx = u"Site"_s;
    call.uniqueId = u"1795293476."_s + QString::number(number);
    call.startedAt = 1'795'293'476'000 + qint64(number) * 60'000;
    call.answeredAt = number % 7 == 0 ? 0 : call.startedAt + 8'000;
    call.endedAt = call.startedAt + 180'000;
    call.incoming = number % 3 != 0;
    call.own = u"1000"_s;
    call.number = u"030"_s + QString::number(1'000'000 + random() % 9'000'000);
    call.key = u"+4930"_s + call.number.sliced(3);
    call.name = any(Given) + u' ' + any(Family);
    using Kind = store::CallStep::Kind;
    call.journey = {{call.startedAt, Kind::Queued, u"support"_s},
                    {call.startedAt + 2'000, Kind::Rang, u"1000"_s},
                    {call.startedAt + 8'000, Kind::Talked, u"1000"_s}};
    return call;
}

enum More { Worst };

/// Each call is kept by itself, as the program does it.
bench::Run keep(const QString &file, int first, int calls)
{
    QCoreApplication application(programArgumentCount, programArguments);
    store::History history(file);
    QObject::connect(&history, &store::History::failed, &application,
                     [](const QString &words) { qFatal("%s", qPrintable(words)); });
    QEventLoop loop;
    QObject::connect(&history, &store::History::saved, &loop, &QEventLoop::quit);
    std::vector<double> seconds;
    const bench::Meter meter;
    for (int number = first; number < first + calls; ++number) {
        const double begin = bench::now();
        history.save(callOf(number));
        loop.exec();
        seconds.push_back(bench::now() - begin);
    }
    bench::Run run = meter.done(quint64(calls));
    run.seconds = bench::median(seconds);
    run.cpu /= calls;
    run.more[Worst] = bench::percentile(seconds, 100);
    return run;
}

/// Years of calls at once, as rows of the store's file.
bench::Run fill(const QString &file, int first, int calls)
{
    QCoreApplication application(programArgumentCount, programArguments);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
    database.setDatabaseName(file);
    const auto must = [](bool good, const QSqlError &error) {
        if (!good)
            qFatal("%s", qPrintable(error.text()));
    };
    must(database.open() && database.transaction(), database.lastError());
    const bench::Meter meter;
    {
        QSqlQuery call(database);
        QSqlQuery words(database);
        must(call.prepare(u"INSERT INTO call (pbx, uniqueid, started, answered, ended, incoming, "
                          "own, number, name, key, journey) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                          "?)"_s) &&
                 words.prepare(u"INSERT INTO call_text (rowid, words) VALUES (?, ?)"_s),
             call.lastError());
        for (int number = first; number < first + calls; ++number) {
            const store::CallEntry one = callOf(number);
            const QVariant values[] = {one.pbx,
                                       one.uniqueId,
                                       one.startedAt,
                                       one.answeredAt,
                                       one.endedAt,
                                       int(one.incoming),
                                       one.own,
                                       one.number,
                                       one.name,
                                       one.key,
                                       u"[[1795293476000,\"talked\","
                                       "\"1000\"]]"_s};
            for (int i = 0; i < int(std::size(values)); ++i)
                call.bindValue(i, values[i]);
            must(call.exec(), call.lastError());
            words.bindValue(0, call.lastInsertId());
            words.bindValue(1, QString(one.name + u' ' + one.number + u' ' + one.key +
                                       u" support 1000 1000"_s));
            must(words.exec(), words.lastError());
        }
    }
    must(database.commit(), database.lastError());
    database.close();
    return meter.done(quint64(calls));
}

struct Search
{
    const char *name;
    QList<store::CallQuery> queries;
};

QList<Search> searches(int calls)
{
    using Only = store::CallQuery::Only;
    QList<Search> all{
        {"the newest page", {}},      {"missed", {}},      {"a given and a family name", {}},
        {"digits of one number", {}}, {"two letters", {}}, {"nothing like it", {}}};
    for (int i = 0; i < 20; ++i) {
        const store::CallEntry call = callOf(int(qint64(calls) * i / 20));
        all[0].queries.append(store::CallQuery{});
        all[1].queries.append({{}, Only::Missed});
        all[2].queries.append({call.name});
        all[3].queries.append({call.number.last(7)});
        all[4].queries.append({call.name.last(2)});
        all[5].queries.append({u"zzqx"_s + QString::number(i)});
    }
    return all;
}

bench::Run find(const QString &file, const QList<store::CallQuery> &queries)
{
    QCoreApplication application(programArgumentCount, programArguments);
    store::History history(file);
    QEventLoop loop;
    quint64 found = 0;
    QObject::connect(&history, &store::History::found, &loop,
                     [&](quint64, const QList<store::FoundCall> &calls) {
                         found += quint64(calls.size());
                         loop.quit();
                     });
    std::vector<double> seconds;
    for (const store::CallQuery &query : queries) {
        const double begin = bench::now();
        history.find(query);
        loop.exec();
        seconds.push_back(bench::now() - begin);
    }
    bench::Run run;
    run.seconds = bench::median(seconds);
    run.more[Worst] = bench::percentile(seconds, 100);
    run.peak = bench::peakBytes();
    run.count = found;
    return run;
}

} // namespace

int main(int argc, char **argv)
{
    bench::Report report("9", argc, argv);
    const int calls = report.isQuick() ? 20'000 : 1'000'000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    const int some = report.isQuick() ? 100 : 1'000;
    const QByteArray data = QByteArray::number(calls) + " calls";
    int number = 0;
    const auto keepSome = [&] {
        std::vector<bench::Run> kept;
        for (int round = 0; round < report.rounds(); ++round, number += some)
            kept.push_back(bench::apart([&] { return keep(file, number, some); }));
        return kept;
    };
    const std::vector<bench::Run> first = keepSome();
    (void)bench::apart([&] { return fill(file, number, calls); });
    number += calls;
    const std::vector<bench::Run> last = keepSome();
    bench::Figure figure;
    for (const auto *kept : {&first, &last}) {
        figure.data = kept == &first ? QByteArray("no calls") : data;
        figure.what = "to keep one more";
        figure.value = 1e6 * bench::median(*kept, &bench::Run::seconds);
        figure.unit = "us";
        figure.ratio = bench::ratio(*kept, first);
        figure.cpu = bench::ratio(*kept, first, &bench::Run::cpu);
        figure.peak = bench::median(*kept, &bench::Run::peak);
        report.add(figure);
    }

    const QList<Search> all = searches(calls);
    std::vector<std::function<bench::Run()>> work;
    for (const Search &one : all)
        work.push_back([&] { return find(file, one.queries); });
    const auto runs = bench::alternate(report.rounds(), work);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        figure = {};
        figure.data = data;
        figure.what = QByteArray("find: ") + all[qsizetype(i)].name;
        figure.value = 1000 * bench::median(runs[i], &bench::Run::seconds);
        figure.unit = "ms";
        figure.ratio = bench::ratio(runs[i], runs[0]);
        figure.peak = bench::median(runs[i], &bench::Run::peak);
        report.add(figure);
        figure = {};
        figure.data = data;
        figure.what = "  the slowest of twenty";
        figure.value = 1000 * bench::median(runs[i], Worst);
        figure.unit = "ms";
        report.add(figure);
    }
    return 0;
}
