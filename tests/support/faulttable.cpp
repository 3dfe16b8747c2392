// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faulttable.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Fault;
using support::FaultStage;
using Failure = FaultCell::Failure;

namespace faulttable {

namespace {

using Cells = std::vector<std::unique_ptr<FaultCell>>;

constexpr FaultStage Stages[] = {FaultStage::Banner,   FaultStage::Challenge, FaultStage::Login,
                                 FaultStage::Snapshot, FaultStage::Live,      FaultStage::Action};

/// For a whole table: only a cell that never comes to an end takes so long.
constexpr int Patience = 240'000;
/// A loop that does not turn for so long hangs, whatever else the machine has to do.
constexpr qint64 Hang = 10'000;

/// The longest that the event loop did not turn: what the window would have stood still.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_worst = std::max(m_worst, m_since.restart() - m_timer.interval()); });
        m_timer.start(50ms);
    }
    [[nodiscard]] qint64 worst() const { return m_worst; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

/// What is noticed first, by fault and stage.
Failure expected(Fault fault, FaultStage stage)
{
    const bool greeting = stage == FaultStage::Banner;
    const bool loggingIn = stage == FaultStage::Challenge || stage == FaultStage::Login;
    switch (fault) {
    case Fault::Refuse:
    case Fault::Reset:
    case Fault::Cut:
    case Fault::Mute:
        return Failure::Ended;
    case Fault::HalfOpen:
        return greeting ? Failure::NotAmi : loggingIn ? Failure::TimedOut : Failure::LinkDead;
    case Fault::Deaf:
        return greeting || stage == FaultStage::Challenge ? Failure::TimedOut : Failure::LinkDead;
    case Fault::Trickle:
        return greeting || loggingIn ? Failure::TimedOut : Failure::LinkDead;
    case Fault::Drop:
    case Fault::Nuls:
        return greeting ? Failure::NotAmi : loggingIn ? Failure::TimedOut : Failure::None;
    case Fault::Garbage:
        return greeting ? Failure::NotAmi : Failure::None;
    case Fault::EndlessLine:
    case Fault::EndlessBlock:
        return Failure::Overload;
    case Fault::Stall: // 6 s: a greeting, a login and a Ping may take longer
    case Fault::Drip:
    case Fault::Repeat:
        return Failure::None;
    case Fault::Flood:
    case Fault::FloodOfNew:
        return greeting ? Failure::NotAmi : Failure::Overload;
    }
    return Failure::None;
}

bool isFlood(Fault fault)
{
    return fault == Fault::Flood || fault == Fault::FloodOfNew;
}

/// How each of the pending actions may end.
QStringList endingsOf(Fault fault)
{
    switch (fault) {
    case Fault::Refuse:
    case Fault::Reset:
    case Fault::Cut:
    case Fault::Mute:
    case Fault::EndlessLine:
    case Fault::EndlessBlock:
        return {u"NotConnected"_s};
    case Fault::HalfOpen:
    case Fault::Deaf:
    case Fault::Trickle:
        return {u"TimedOut"_s, u"NotConnected"_s, u"answered"_s};
    case Fault::Stall:
    case Fault::Drop:
    case Fault::Nuls:
        return {u"TimedOut"_s, u"answered"_s};
    case Fault::Drip:
    case Fault::Repeat:
    case Fault::Garbage:
        return {u"answered"_s};
    case Fault::Flood:
    case Fault::FloodOfNew:
        return {u"NotConnected"_s, u"TimedOut"_s, u"answered"_s};
    }
    return {};
}

/// What is wrong with a cell that has come to its end, or "".
QString wrong(const FaultCell &cell, qint64 late)
{
    const auto &[fault, stage, hold, event, action, blocks, connections] = cell.plan();
    const Failure wanted = expected(fault, stage);
    const Failure first = cell.noticed().isEmpty() ? Failure::None : cell.noticed().first().failure;
    // A flood that can be taken is none; the answers that stand behind it may come too late, and
    // that is a dead link: which of the three it is, is a question of the machine's speed.
    const bool loggingIn = stage == FaultStage::Challenge || stage == FaultStage::Login;
    const Failure tooLate = loggingIn ? Failure::TimedOut : Failure::LinkDead;
    const bool taken = isFlood(fault) && (first == Failure::None || first == tooLate);
    if (first != wanted && !taken)
        return u"noticed "_s + word(first) + u", not "_s + word(wanted);
    for (const FaultCell::Noticed &noticed : cell.noticed()) {
        if (noticed.words.isEmpty())
            return u"it does not say why"_s;
        // Nobody hears of the end before the link is shown as lost: it is one call stack.
        if (noticed.shown != pbx::Link::Stale && noticed.shown != pbx::Link::Connecting)
            return u"shown as %1"_s.arg(int(noticed.shown));
    }
    // 15 s, and as late as the loop itself was.
    if (!cell.noticed().isEmpty() && fault != Fault::Trickle && !isFlood(fault) &&
        cell.noticed().first().afterMs > 15'000 + late)
        return u"noticed after %1 ms"_s.arg(cell.noticed().first().afterMs);
    if (first == Failure::LinkDead && cell.noticed().first().silenceMs > 15'000 + late)
        return u"silent for %1 ms"_s.arg(cell.noticed().first().silenceMs);
    if (stage == FaultStage::Action) {
        if (cell.endings().size() != FaultCell::Actions)
            return u"actions ended: "_s + cell.endings().join(u", "_s);
        const QStringList may = endingsOf(fault);
        for (const QString &ending : cell.endings()) {
            if (!may.contains(ending))
                return u"an action ended as "_s + ending;
        }
    }
    if (fault == Fault::Garbage && stage >= FaultStage::Snapshot && cell.malformed() == 0)
        return u"garbage is not counted"_s;
    // The codec's limit, and a table's limit with what one drain brings.
    if (cell.mostBacklog() > 64 * 1024 * 1024)
        return u"%1 bytes pending"_s.arg(cell.mostBacklog());
    if (cell.mostRows() > 80'000)
        return u"%1 rows"_s.arg(cell.mostRows());
    if (cell.connections() > 8)
        return u"%1 connections"_s.arg(cell.connections());
    return {};
}

void print(const char *title, const Faults &faults, const Cells &cells, const QStringList &wrong,
           qint64 worst)
{
    constexpr int Width = 21;
    qsizetype backlog = 0;
    qsizetype rows = 0;
    for (const auto &cell : cells) {
        backlog = std::max(backlog, cell->mostBacklog());
        rows = std::max(rows, cell->mostRows());
    }
    QString text =
        u"\n%1\nWhat was noticed, after how many seconds; all right again after how many.\n"
        "The event loop's longest stop: %2 ms. Pending at most: %3 bytes. Rows at most: %4.\n\n%5"_s
            .arg(QLatin1StringView(title))
            .arg(worst)
            .arg(backlog)
            .arg(rows)
            .arg(QString(), -15);
    for (const FaultStage stage : Stages)
        text += word(stage).leftJustified(Width);
    std::size_t i = 0;
    for (const Fault fault : faults) {
        text += u'\n' + word(fault).leftJustified(15);
        for (std::size_t j = 0; j < std::size(Stages); ++j, ++i) {
            const FaultCell &cell = *cells[i];
            const auto seconds = [](qint64 ms) {
                return QString::number(double(ms) / 1000, 'f', 1).rightJustified(5);
            };
            QString each = u"–"_s.leftJustified(8) + u"     "_s;
            if (!cell.noticed().isEmpty())
                each = word(cell.noticed().first().failure).leftJustified(8, u' ', true) +
                       seconds(cell.noticed().first().afterMs);
            each += seconds(cell.rightAfterMs());
            if (!wrong.at(qsizetype(i)).isEmpty())
                each = u"WRONG"_s;
            text += each.leftJustified(Width);
        }
    }
    std::fputs(qPrintable(text + u"\n\n"_s), stdout);
    std::fflush(stdout);
}

} // namespace

QString play(const char *title, const Faults &faults, const MakeCell &make)
{
    Cells cells;
    for (const Fault fault : faults) {
        for (const FaultStage stage : Stages) {
            support::FaultProxy::Plan plan{fault, stage};
            if (fault == Fault::Refuse)
                plan.hold = 2s;
            cells.push_back(make(plan, !isFlood(fault) && expected(fault, stage) != Failure::None));
        }
    }
    const Heartbeat heart;
    // One behind the other: a server's queue of connections is short (10 at Asterisk), and who
    // falls out of it waits for a greeting as long as a fault would make him wait.
    for (const auto &cell : cells) {
        cell->start();
        (void)QTest::qWaitFor([&cell] { return cell->isUnderWay(); }, Patience);
    }
    // A cell that is not done then is told of below.
    (void)QTest::qWaitFor(
        [&cells] {
            return std::all_of(cells.begin(), cells.end(),
                               [](const auto &cell) { return cell->isDone(); });
        },
        Patience);
    QStringList mistakes;
    for (const auto &cell : cells) {
        const QString what = cell->isDone() ? wrong(*cell, heart.worst() + 1000) : u"never right"_s;
        mistakes.append(what);
        if (!what.isEmpty())
            qWarning().noquote() << cell->story() << '\n' << what;
    }
    print(title, faults, cells, mistakes, heart.worst());
    if (heart.worst() >= Hang)
        mistakes.append(u"the event loop stood still for %1 ms"_s.arg(heart.worst()));
    mistakes.removeAll(QString());
    return mistakes.join(u"; "_s);
}

} // namespace faulttable
