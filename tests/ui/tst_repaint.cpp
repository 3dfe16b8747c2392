// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The views paint no more than what changed. So, after each commit of a storm that comes from a
// seed, and when a second has gone by, what stands on the screen is held against what a paint of
// all of it gives.

#include "../models/world.h"
#include "models/channels.h"
#include "models/people.h"
#include "models/sortfilter.h"
#include "ui/panels/channelstable.h"
#include "ui/panels/parts.h"
#include "ui/panels/peopleviews.h"
#include "ui/panels/wording.h"

#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

#include <cstdlib>
#include <random>

using namespace Qt::StringLiterals;

namespace {

/// A layout is due when the loop is reached again, and what it paints a turn later.
void settle()
{
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

QImage onScreen(const QWidget &widget)
{
    return widget.screen()->grabWindow(widget.winId()).toImage();
}

/// More than what a rounded corner differs by where the paint of it is clipped.
bool differ(QRgb one, QRgb other)
{
    constexpr int Most = 8;
    return std::abs(qRed(one) - qRed(other)) > Most ||
           std::abs(qGreen(one) - qGreen(other)) > Most ||
           std::abs(qBlue(one) - qBlue(other)) > Most;
}

/// Where the pixels differ from those of a paint of all; empty where none does.
QRect stalePixels(const QWidget &window, QWidget *viewport)
{
    const QImage shown = onScreen(window);
    viewport->update();
    settle();
    const QImage right = onScreen(window);
    QRegion stale;
    for (int y = 0; y < right.height(); ++y) {
        for (int x = 0; x < right.width(); ++x) {
            if (differ(shown.pixel(x, y), right.pixel(x, y)))
                stale += QRect(x, y, 1, 1);
        }
    }
    return stale.boundingRect();
}

} // namespace

class TestRepaint : public QObject
{
    Q_OBJECT

private slots:
    void whatChangedIsPainted_data();
    void whatChangedIsPainted();
    void whoStandsThereIsPartOfIt();
};

void TestRepaint::whatChangedIsPainted_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("changes"); // of one commit
    QTest::addColumn<bool>("mirrored");
    for (const int changes : {1, 5, 40}) {
        for (const bool mirrored : {false, true}) {
            for (const char *which : {"tiles", "people", "channels"})
                QTest::addRow("%s, %d a commit%s", which, changes, mirrored ? ", mirrored" : "")
                    << QString::fromLatin1(which) << changes << mirrored;
        }
    }
}

void TestRepaint::whatChangedIsPainted()
{
    QFETCH(QString, which);
    QFETCH(int, changes);
    QFETCH(bool, mirrored);
    constexpr int People = 120;
    World world;
    for (int i = 0; i < People; ++i) {
        const QByteArray number = QByteArray::number(100 + i);
        world.person(number);
        world.name(number, "Person " + QByteArray::number(i * 37 % People));
    }
    world.commit();
    qint64 ms = 0;
    world.state.setClock(ms);
    const ui::Clock clock = [&world] { return world.state.now(); };
    models::PeopleModel people(world.state);
    models::ChannelsModel channels(world.state);
    models::SortFilter rows;
    rows.setSourceModel(&people);
    ui::PeopleWords words(&rows, clock, nullptr);
    QWidget window;
    window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    window.resize(700, 260);
    QAbstractItemView *view = nullptr;
    if (which == u"tiles")
        view = new ui::PeopleTiles(&words, &window);
    else if (which == u"people")
        view = new ui::PeopleTable(&words, &window);
    else
        view = new ui::ChannelsTable(channels, clock, &window);
    view->setGeometry(window.rect());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    std::mt19937 random(20261130);
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    std::vector<World::Leg> up;
    int born = 0;
    int moved = 0;
    for (int step = 0; step < 120; ++step) {
        if (step % 3 < 2)
            world.state.setClock(ms += 50 + below(700));
        for (int i = 0; i < 2 * changes; ++i) {
            if (i == changes)
                world.commit(); // two before the loop is reached
            const QByteArray number = QByteArray::number(100 + below(People));
            switch (below(up.size() > 30 ? 5 : 3)) {
            case 0:
                world.person(number, static_cast<pbx::ExtensionStatus>(below(3)));
                break;
            case 1: {
                const QByteArray id = QByteArray::number(++born);
                up.push_back({id, "PJSIP/" + number + "-0000000" + id, "Up", number,
                              "Caller " + QByteArray::number(below(1000))});
                world.born(up.back());
                break;
            }
            case 2:
                if (up.empty())
                    break;
                up[std::size_t(below(int(up.size())))].connectedName = "Party " + number;
                world.changed(up[std::size_t(below(int(up.size())))]);
                break;
            default: {
                const auto gone = up.begin() + below(int(up.size()));
                world.ended(*gone);
                up.erase(gone);
                break;
            }
            }
        }
        world.commit();
        if (step % 10 == 9) { // and while it is scrolled
            QScrollBar *bar = view->verticalScrollBar();
            bar->setValue(below(bar->maximum() + 1));
            moved += bar->value() > 0;
        }
        settle();
        if (step % 3 == 0) // what comes in between is painted with the time of then
            continue;
        if (step % 3 == 1) {
            view->viewport()->findChild<ui::SecondTick *>()->goOn();
            settle();
        }
        const QRect stale = stalePixels(window, view->viewport());
        QVERIFY2(stale.isEmpty(), qPrintable(u"step %1: %2, %3, %4 × %5"_s.arg(step)
                                                 .arg(stale.x())
                                                 .arg(stale.y())
                                                 .arg(stale.width())
                                                 .arg(stale.height())));
    }
    QVERIFY(moved > 0);
}

/// Another row that came to a place a moment ago was painted with the time of then.
void TestRepaint::whoStandsThereIsPartOfIt()
{
    ui::LastRead read;
    QVERIFY(read.isNews(3, u"1.1"_s, u"0:05"_s));
    QVERIFY(!read.isNews(3, u"1.1"_s, u"0:05"_s));
    QVERIFY(read.isNews(2, u"1.1"_s, u"0:05"_s));
    QVERIFY(read.isNews(3, u"1.2"_s, u"0:05"_s));
    QVERIFY(read.isNews(3, u"1.2"_s, u"0:06"_s));
    QVERIFY(read.isNews(3, {}, u"0:06"_s));
    QVERIFY(read.isNews(3, {}, u"0:06"_s)); // nobody knows who it is
}

QTEST_MAIN(TestRepaint)
#include "tst_repaint.moc"
