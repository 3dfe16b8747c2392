// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flowmatrix.h"

#include "pbx/attendant.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/campon.h"
#include "pbx/flows/flows.h"
#include "pbx/flows/hold.h"
#include "pbx/roomdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Step = FlowDesk::Step;

namespace {

constexpr int Patience = FlowDesk::Patience;

/// What one course remembers between its steps.
struct Memory
{
    bool refused = false;  ///< it never began
    bool answered = false; ///< what makes no flow was accepted
    bool led = false;      ///< the step that is done once was done
    QString caller;
    QString other; ///< who was held before
    std::unique_ptr<pbx::RoomDesk> rooms;
};

bool isInTransit(const pbx::Flow *flow)
{
    return flow && (flow->step() == Step::Asked || flow->step() == Step::Closing ||
                    flow->step() == Step::Returning || flow->step() == Step::Ringing);
}

} // namespace

QString whereIs(FlowDesk &desk, const QString &channel)
{
    const QStringList all = desk.channels();
    const auto field = [](const QString &line, int index) {
        const QStringList parts = line.split(u'!');
        return parts[index < 0 ? parts.size() + index : index];
    };
    const auto own = std::find_if(all.begin(), all.end(),
                                  [&](const QString &line) { return field(line, 0) == channel; });
    if (own == all.end())
        return u"gone"_s;
    const QString application = field(*own, 5);
    if (application == u"Queue"_s)
        return u"in a queue"_s;
    if (application == u"ConfBridge"_s)
        return u"in a room"_s;
    if (application == u"VoiceMail"_s)
        return u"in a mailbox"_s;
    if (desk.lab().cli(u"parking show default"_s).contains(channel))
        return u"parked"_s;
    const QString bridge = field(*own, -2);
    for (const QString &line : all) {
        if (bridge.isEmpty() || field(line, -2) != bridge || field(line, 0) == channel)
            continue;
        const QString with = field(line, 0);
        if (with.startsWith(desk.lab().channel(u"102"_s) + u'-'))
            return u"with the operator"_s;
        if (!with.startsWith(u"Local/"_s))
            return u"with the target"_s;
    }
    return u"alone"_s;
}

QStringList othersWith(FlowDesk &desk, const QString &channel)
{
    return desk.board->state().partnersOf(desk.board->state().channelByName(channel));
}

Course makeCourse(const QString &flow, FlowDesk &desk)
{
    const auto self = std::make_shared<Memory>();
    Course course;
    course.callIn = [&desk] { return desk.callIn(); };
    course.isOver = [&desk, self] {
        const bool came =
            desk.reached(Step::Ended) || desk.reached(Step::Talking) || desk.reached(Step::Waiting);
        return self->refused || self->answered ||
               (came && !isInTransit(desk.board->flows().of(self->caller)));
    };
    const auto answer = [self](const ami::Result<QString> &result) {
        (result ? self->answered : self->refused) = true;
    };
    const auto once = [self](bool when, const std::function<void()> &what) {
        if (when && !std::exchange(self->led, true))
            what();
    };

    if (flow == u"hand over"_s || flow == u"outside number"_s || flow == u"no answer"_s) {
        course.begin = [&desk, self](const QString &caller, const QString &target) {
            self->caller = caller;
            desk.board->flows().setRecallAfter(target == u"105"_s || target == u"05550103"_s ? 4s
                                                                                             : 60s);
            desk.board->flows().handOver(
                caller, target, &desk.context,
                [self](const ami::Result<QString> &result) { self->refused = !result.ok(); });
        };
        return course;
    }
    if (flow.startsWith(u"announce"_s)) {
        course.begin = [&desk, self](const QString &caller, const QString &target) {
            self->caller = caller;
            desk.board->flows().setRecallAfter(4s);
            desk.board->attendant().ifReachable(
                target, &desk.context,
                [self](const ami::Result<QString> &) { self->refused = true; },
                [&desk, target] { desk.board->flows().announce(target); });
        };
        course.goOn = [&desk, flow, once] {
            pbx::Announce *announce = desk.board->flows().announced();
            if (!announce || desk.board->link() != pbx::Link::Live)
                return;
            const Step step = announce->step();
            if (flow == u"announce, swap"_s && step == Step::Talking)
                once(true, [announce] { announce->swap(); });
            if (flow == u"announce, give up"_s && (step == Step::Ringing || step == Step::Talking))
                announce->giveUp();
            else if (flow == u"announce, hand on"_s && step == Step::Ringing)
                announce->finish();
            else if (step == Step::Alone)
                announce->giveUp();
            else if (flow == u"announce"_s && step == Step::Talking)
                announce->finish();
            else if (flow == u"announce, swap"_s && step == Step::Swapped)
                announce->finish();
        };
        // Handed over or back, and nobody on the way any more.
        course.isOver = [&desk, self] {
            return self->refused || (desk.reached(Step::Ended) &&
                                     !isInTransit(desk.board->flows().of(self->caller)));
        };
        return course;
    }
    if (flow == u"hold"_s) {
        course.begin = [&desk, self](const QString &caller, const QString &) {
            self->caller = caller;
            desk.board->flows().hold();
        };
        course.goOn = [&desk, self, once] {
            once(desk.board->link() == pbx::Link::Live && desk.reached(Step::Waiting) &&
                     desk.legsOf(u"102"_s).isEmpty(),
                 [&desk, self] {
                     desk.board->attendant().take(self->caller, &desk.context, [](const auto &) {});
                 });
        };
        course.isOver = [&desk] { return desk.reached(Step::Ended); };
        return course;
    }
    if (flow == u"park"_s) {
        course.begin = [&desk, self](const QString &caller, const QString &) {
            self->caller = caller;
            desk.board->flows().park(caller);
        };
        course.goOn = [&desk, self, once] {
            pbx::Flow *parked = desk.board->flows().of(self->caller);
            once(desk.board->link() == pbx::Link::Live && parked && parked->step() == Step::Waiting,
                 [&desk, parked] {
                     desk.board->attendant().callFor(u"103"_s,
                                                     static_cast<pbx::Hold *>(parked)->space(),
                                                     &desk.context, [](const auto &) {});
                 });
        };
        course.isOver = [&desk] { return desk.reached(Step::Ended); };
        return course;
    }
    if (flow == u"camp on"_s) {
        course.prepare = [&desk] {
            desk.board->attendant().callFor(u"103"_s, u"9000"_s, &desk.context,
                                            [](const auto &) {});
            return QTest::qWaitFor(
                [&desk] {
                    const pbx::Channel *leg =
                        desk.board->state().channels().get(desk.legsOf(u"103"_s).value(0));
                    return leg && leg->isUp();
                },
                Patience);
        };
        course.begin = [&desk, self](const QString &caller, const QString &target) {
            self->caller = caller;
            desk.board->flows().campOn(u"103"_s, target == u"never"_s ? 4s : 60s);
            self->led = target == u"never"_s;
        };
        course.goOn = [&desk, once] {
            once(desk.board->link() == pbx::Link::Live && desk.reached(Step::Waiting) &&
                     desk.legsOf(u"102"_s).isEmpty(),
                 [&desk] { desk.hangUp(desk.legsOf(u"103"_s).value(0)); });
        };
        return course;
    }
    if (flow == u"join"_s) {
        course.prepare = [&desk, self] {
            self->other = desk.callIn();
            desk.board->flows().hold();
            return QTest::qWaitFor(
                [&desk] { return desk.reached(Step::Waiting) && desk.legsOf(u"102"_s).isEmpty(); },
                Patience);
        };
        course.begin = [&desk, self](const QString &caller, const QString &) {
            self->caller = caller;
            desk.steps.clear();
            desk.board->flows().joinCalls(caller, self->other);
        };
        course.isOver = [&desk] { return desk.reached(Step::Ended); };
        return course;
    }
    if (flow == u"take from a phone"_s || flow == u"take from a queue"_s) {
        const bool queue = flow.endsWith(u"queue"_s);
        course.callIn = [&desk, queue] {
            desk.callInTo(queue ? u"201"_s : u"105"_s);
            const auto caller = [&desk, queue] {
                const pbx::State &state = desk.board->state();
                if (queue)
                    return state.queueCallers().isEmpty()
                               ? QString()
                               : state.queueCallers()
                                     .at(state.queueCallers().byBirth().front())
                                     .uniqueId;
                return state.partnersOf(desk.legsOf(u"105"_s).value(0)).value(0);
            };
            return QTest::qWaitFor([&] { return !caller().isEmpty(); }, Patience) ? caller()
                                                                                  : QString();
        };
        course.prepare = [&desk] {
            desk.lab().cli(
                u"queue pause member %1 queue sales"_s.arg(desk.lab().channel(u"104"_s)));
            return true;
        };
        course.begin = [&desk, answer](const QString &caller, const QString &) {
            desk.board->attendant().take(caller, &desk.context, answer);
        };
        return course;
    }
    if (flow == u"to a mailbox"_s) {
        course.begin = [&desk, answer](const QString &caller, const QString &target) {
            desk.board->attendant().toVoicemail(caller, target, &desk.context, answer);
        };
        return course;
    }
    if (flow == u"to a queue"_s || flow == u"to a room"_s) {
        course.prepare = [&desk] {
            desk.lab().cli(
                u"queue pause member %1 queue sales"_s.arg(desk.lab().channel(u"104"_s)));
            return true;
        };
        course.begin = [&desk, self](const QString &caller, const QString &target) {
            self->caller = caller;
            desk.board->flows().handOver(
                caller, target, &desk.context,
                [self](const ami::Result<QString> &result) { self->refused = !result.ok(); });
        };
        return course;
    }
    if (flow == u"conference"_s) {
        course.begin = [&desk, self, answer](const QString &caller, const QString &target) {
            self->caller = caller;
            pbx::Desk settings;
            settings.conferenceRoom = u"300"_s;
            desk.board->setDesk(settings);
            self->rooms = std::make_unique<pbx::RoomDesk>(*desk.board);
            self->rooms->join({}, target, &desk.context, answer);
        };
        return course;
    }
    return course;
}

std::vector<Cell> allCells()
{
    using Strike = Cell::Strike;
    const QString op = u"with the operator"_s, with = u"with the target"_s, gone = u"gone"_s;
    const QString over = u"hand over"_s, outside = u"outside number"_s, say = u"announce"_s;
    const QString on = u"announce, hand on"_s, back = u"announce, give up"_s;
    const QString swap = u"announce, swap"_s, camp = u"camp on"_s;
    std::vector<Cell> cells{
        {over, u"normal"_s, u"103"_s, Strike::Nothing, Step::Asked, {with}, true},
        {over, u"busy"_s, u"9004"_s, Strike::Nothing, Step::Asked, {op}, true},
        {over, u"not registered"_s, u"8106"_s, Strike::Nothing, Step::Asked, {op}, true},
        {over, u"no answer"_s, u"105"_s, Strike::Nothing, Step::Asked, {op}, true},
        {over, u"no such extension"_s, u"4711"_s, Strike::Nothing, Step::Asked, {op}, true},
        {over, u"caller hangs up, asked"_s, u"103"_s, Strike::CallerEnds, Step::Asked, {gone}},
        {over,
         u"caller hangs up, ringing"_s,
         u"105"_s,
         Strike::CallerEnds,
         Step::Ringing,
         {gone},
         true},
        {over, u"caller hangs up, talking"_s, u"103"_s, Strike::CallerEnds, Step::Talking, {gone}},
        {over,
         u"operator's phone hangs up, asked"_s,
         u"103"_s,
         Strike::OperatorEnds,
         Step::Asked,
         {with}},
        {over,
         u"target refuses, ringing"_s,
         u"8105"_s,
         Strike::TargetEnds,
         Step::Ringing,
         {op},
         true},
        {over, u"link cut, asked"_s, u"103"_s, Strike::LinkCut, Step::Asked, {with}},
        {over, u"link cut, ringing"_s, u"105"_s, Strike::LinkCut, Step::Ringing, {op}, true},
        {over, u"link cut, talking"_s, u"103"_s, Strike::LinkCut, Step::Talking, {with}},
        {outside, u"normal"_s, u"05550177"_s, Strike::Nothing, Step::Asked, {with}},
        {outside, u"busy"_s, u"05550102"_s, Strike::Nothing, Step::Asked, {op}, true},
        {outside, u"no answer"_s, u"05550103"_s, Strike::Nothing, Step::Asked, {op}},
        {outside, u"congestion"_s, u"9005"_s, Strike::Nothing, Step::Asked, {op}},
        {outside,
         u"caller hangs up, ringing"_s,
         u"05550103"_s,
         Strike::CallerEnds,
         Step::Ringing,
         {gone}},
        {outside, u"link cut, ringing"_s, u"05550103"_s, Strike::LinkCut, Step::Ringing, {op}},
        {say, u"normal"_s, u"103"_s, Strike::Nothing, Step::Asked, {with}, true},
        {say, u"busy"_s, u"9004"_s, Strike::Nothing, Step::Asked, {op}},
        {say, u"not registered"_s, u"8106"_s, Strike::Nothing, Step::Asked, {op}},
        {say, u"no such extension"_s, u"4711"_s, Strike::Nothing, Step::Asked, {op}},
        {back, u"no answer"_s, u"105"_s, Strike::Nothing, Step::Asked, {op}},
        {back, u"normal"_s, u"103"_s, Strike::Nothing, Step::Asked, {op}},
        {say, u"caller hangs up, asked"_s, u"103"_s, Strike::CallerEnds, Step::Asked, {gone}},
        {say, u"caller hangs up, ringing"_s, u"105"_s, Strike::CallerEnds, Step::Ringing, {gone}},
        {say,
         u"caller hangs up, talking"_s,
         u"103"_s,
         Strike::CallerEnds,
         Step::Talking,
         {gone},
         true},
        {say,
         u"operator's phone hangs up, ringing"_s,
         u"105"_s,
         Strike::OperatorEnds,
         Step::Ringing,
         {op}},
        {say,
         u"operator's phone hangs up, talking"_s,
         u"103"_s,
         Strike::OperatorEnds,
         Step::Talking,
         {op, with},
         true},
        {say, u"link cut, asked"_s, u"103"_s, Strike::LinkCut, Step::Asked, {with, op}},
        {say, u"link cut, talking"_s, u"103"_s, Strike::LinkCut, Step::Talking, {with}},
        {on, u"no answer"_s, u"105"_s, Strike::Nothing, Step::Asked, {op}, true},
        {on, u"caller hangs up, ringing"_s, u"105"_s, Strike::CallerEnds, Step::Ringing, {gone}},
        {on, u"target refuses, ringing"_s, u"8105"_s, Strike::TargetEnds, Step::Ended, {op}},
        {swap, u"normal"_s, u"103"_s, Strike::Nothing, Step::Asked, {with}, true},
        {swap, u"caller hangs up, swapped"_s, u"103"_s, Strike::CallerEnds, Step::Swapped, {gone}},
        {swap, u"link cut, swapped"_s, u"103"_s, Strike::LinkCut, Step::Swapped, {with}},
        {u"hold"_s, u"normal"_s, {}, Strike::Nothing, Step::Asked, {op}, true},
        {u"hold"_s, u"caller hangs up, asked"_s, {}, Strike::CallerEnds, Step::Asked, {gone}},
        {u"hold"_s, u"caller hangs up, waiting"_s, {}, Strike::CallerEnds, Step::Waiting, {gone}},
        {u"hold"_s,
         u"operator's phone hangs up, waiting"_s,
         {},
         Strike::OperatorEnds,
         Step::Waiting,
         {op}},
        {u"hold"_s, u"link cut, asked"_s, {}, Strike::LinkCut, Step::Asked, {op}},
        {u"hold"_s, u"link cut, waiting"_s, {}, Strike::LinkCut, Step::Waiting, {op}},
        {u"park"_s, u"normal"_s, {}, Strike::Nothing, Step::Asked, {with}, true},
        {u"park"_s, u"caller hangs up, waiting"_s, {}, Strike::CallerEnds, Step::Waiting, {gone}},
        {u"park"_s,
         u"operator's phone hangs up, waiting"_s,
         {},
         Strike::OperatorEnds,
         Step::Waiting,
         {with}},
        {u"park"_s, u"link cut, waiting"_s, {}, Strike::LinkCut, Step::Waiting, {with}},
        {camp, u"normal"_s, u"103"_s, Strike::Nothing, Step::Asked, {with}, true},
        {camp, u"stays busy"_s, u"never"_s, Strike::Nothing, Step::Asked, {op}},
        {camp,
         u"caller hangs up, waiting"_s,
         u"never"_s,
         Strike::CallerEnds,
         Step::Waiting,
         {gone}},
        {camp, u"link cut, waiting"_s, u"103"_s, Strike::LinkCut, Step::Waiting, {with}},
        {u"join"_s, u"normal"_s, {}, Strike::Nothing, Step::Asked, {with}, true},
        {u"join"_s, u"caller hangs up, asked"_s, {}, Strike::CallerEnds, Step::Asked, {gone}},
        {u"join"_s, u"link cut, asked"_s, {}, Strike::LinkCut, Step::Asked, {with}},
        {u"take from a phone"_s, u"normal"_s, {}, Strike::Nothing, Step::Asked, {op}},
        {u"take from a queue"_s, u"normal"_s, {}, Strike::Nothing, Step::Asked, {op}, true},
        {u"to a queue"_s, u"normal"_s, u"201"_s, Strike::Nothing, Step::Asked, {u"in a queue"_s}},
        {u"to a room"_s, u"normal"_s, u"300"_s, Strike::Nothing, Step::Asked, {u"in a room"_s}},
        {u"to a mailbox"_s,
         u"normal"_s,
         u"103"_s,
         Strike::Nothing,
         Step::Asked,
         {u"in a mailbox"_s}},
        {u"to a mailbox"_s, u"no such mailbox"_s, u"4711"_s, Strike::Nothing, Step::Asked, {op}},
        {u"conference"_s,
         u"normal"_s,
         u"103"_s,
         Strike::Nothing,
         Step::Asked,
         {u"in a room"_s},
         true},
        {u"conference"_s, u"no answer"_s, u"105"_s, Strike::Nothing, Step::Asked, {u"in a room"_s}},
        {u"conference"_s,
         u"not registered"_s,
         u"8106"_s,
         Strike::Nothing,
         Step::Asked,
         {u"in a room"_s}},
    };
    for (Cell &cell : cells) {
        if (cell.flow == back ||
            (cell.flow == say && cell.strikes == Strike::LinkCut && cell.at == Step::Asked) ||
            (cell.flow == u"join"_s && cell.strikes == Strike::CallerEnds)) {
            cell.goesOn = true;
            cell.note = u"the operator who hangs up then leaves the caller to the own mailbox"_s;
        } else if (cell.flow == over && cell.strikes == Strike::OperatorEnds) {
            cell.ends.append(gone);
            cell.note = u"gone: the phone ended the call before the server was asked to park"_s;
        }
    }
    return cells;
}

// MatrixTable

void MatrixTable::add(const QString &cell, const QString &outcome)
{
    m_rows.emplace_back(cell, outcome);
}

QString MatrixTable::text() const
{
    QString text = u"\n"_s;
    for (const auto &[cell, outcome] : m_rows)
        text += cell.leftJustified(64, u'.') + u' ' + outcome + u'\n';
    return text;
}
