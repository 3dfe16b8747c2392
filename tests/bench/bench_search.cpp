// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Question 8: what a key stroke in the omnibox takes, with so many people and contacts: in the
// suggestions' model alone, and in the window with everything that follows it there (the list, and
// the people who are narrowed down), painted. The ratio is to a loop that looks for the typed
// letters in every name and number.

#include "desk.h"
#include "directory/directory.h"
#include "kit/report.h"
#include "kit/runs.h"
#include "ui/omnibox.h"

#include <QKeyEvent>

#include <random>

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

/// People of other companies, from a seed.
class Crowd : public directory::Source
{
public:
    explicit Crowd(int size)
    {
        constexpr const char16_t *Given[] = {u"Mei",   u"Jonas", u"Alícia", u"Bob",  u"Søren",
                                             u"Greta", u"Hugo",  u"Leïla",  u"Noor", u"Zoë"};
        constexpr const char16_t *Family[] = {u"Tanaka",  u"Berger", u"Costa",  u"Kovács",
                                              u"O'Brien", u"Müller", u"Petrov", u"Rossi"};
        std::mt19937 random(8);
        for (int i = 0; i < size; ++i) {
            store::Contact contact;
            contact.name = QString::fromUtf16(Given[random() % std::size(Given)]) + u' ' +
                           QString::fromUtf16(Family[random() % std::size(Family)]) + u' ' +
                           QString::number(i, 36);
            contact.company = u"Company "_s + QString::number(random() % 2'000);
            contact.email = u"c%1@example.com"_s.arg(i);
            contact.phones = {{{}, u"+4930%1"_s.arg(i, 7, 10, QChar(u'0'))},
                              {{}, u"+49170%1"_s.arg(random() % 10'000'000, 7, 10, QChar(u'0'))}};
            m_all.append(std::move(contact));
        }
    }
    QString name() const override { return u"Crowd"_s; }
    State state() const override { return State::Ready; }
    QString why() const override { return {}; }
    QList<store::Contact> contacts() const override { return m_all; }
    void refresh() override {}

private:
    QList<store::Contact> m_all;
};

/// A desk whose omnibox knows so many contacts.
struct Search
{
    Search(const bench::Site &site, int contacts)
        : desk(site)
        , crowd(contacts)
    {
        desk.goLive();
        if (contacts == 0)
            return;
        directory.addSource(&crowd);
        desk.until([this] { return directory.isReady(); });
        desk.window->models().omni.setDirectory(&directory);
    }
    ~Search() { desk.window->models().omni.setDirectory(nullptr); }
    Q_DISABLE_COPY_MOVE(Search)

    bench::Desk desk;
    Crowd crowd;
    directory::Directory directory;
};

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

bench::Run floorOf(const bench::Site &site, int contacts, int times)
{
    const Search search(site, contacts);
    std::vector<std::pair<QString, QString>> all;
    const models::PeopleModel &people = search.desk.window->models().people;
    for (int row = 0; row < people.rowCount(); ++row)
        all.emplace_back(people.nameAt(row), people.numberAt(row));
    for (const store::Contact &contact : search.crowd.contacts())
        all.emplace_back(contact.name, contact.phones.first().number);
    quint64 found = 0;
    bench::Run run = strokes(times, [&](const QString &word, qsizetype letters) {
        const QString text = word.first(letters);
        for (const auto &[name, number] : all)
            found += name.contains(text, Qt::CaseInsensitive) || number.contains(text);
    });
    run.count = found;
    return run;
}

bench::Run model(const bench::Site &site, int contacts, int times)
{
    const Search search(site, contacts);
    models::OmniModel &omni = search.desk.window->models().omni;
    return strokes(
        times, [&](const QString &word, qsizetype letters) { omni.setText(word.first(letters)); });
}

bench::Run window(const bench::Site &site, int contacts, int times)
{
    Search search(site, contacts);
    bench::Desk &desk = search.desk;
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
    struct Size
    {
        int people, contacts;
    };
    const std::vector<Size> sizes = report.isQuick()
                                        ? std::vector<Size>{{2'000, 2'000}}
                                        : std::vector<Size>{{10'000, 50'000}, {50'000, 50'000}};
    for (const Size &size : sizes) {
        const bench::Site site({size.people, 100, 200, 50, 1});
        const auto runs =
            bench::alternate(report.rounds(), {[&] { return floorOf(site, size.contacts, times); },
                                               [&] { return model(site, size.contacts, times); },
                                               [&] { return window(site, size.contacts, times); }});
        const char *names[] = {"floor: contains() in all", "suggestions", "key stroke to pixel"};
        for (std::size_t i = 0; i < runs.size(); ++i) {
            for (const More which : {Half, Most, Worst}) {
                bench::Figure figure;
                figure.data = QByteArray::number(size.people / 1000) + ",000 + " +
                              QByteArray::number(size.contacts / 1000) + ",000 contacts";
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
