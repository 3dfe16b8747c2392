// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultcell.h"

#include "ami/actions.h"
#include "pbx/driftcheck.h"
#include "pbx/statejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;
using pbx::Link;
using support::Fault;
using support::FaultStage;
using Stage = ami::Session::Stage;

namespace {

/// While a fault lasts the company goes on for so long.
constexpr int MissedMs = 20'000;
/// A minute for people; an event that is lost must not take the test so long.
constexpr std::chrono::seconds DriftInterval{2};

/// In an order of its own, and without what differs from connection to connection.
QJsonValue ordered(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : {u"seconds"_s, u"secondsLeft"_s, u"latencyMs"_s})
            object.remove(key);
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = ordered(it.value());
        return object;
    }
    if (!value.isArray())
        return value;
    QList<std::pair<QByteArray, QJsonValue>> rows;
    for (const QJsonValue &row : value.toArray()) {
        const QJsonValue each = ordered(row);
        rows.append({QJsonDocument(QJsonArray{each}).toJson(QJsonDocument::Compact), each});
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray array;
    for (const auto &[text, row] : rows)
        array.append(row);
    return array;
}

qsizetype rowsOf(const pbx::State &state)
{
    return state.channels().size() + state.bridges().size() + state.peers().size() +
           state.extensions().size() + state.queueCallers().size() + state.mailboxes().size();
}

template <class Enum>
QString wordOf(Enum value, std::initializer_list<const char *> words)
{
    return QString::fromLatin1(std::data(words)[int(value)]);
}

} // namespace

QString word(Fault fault)
{
    return wordOf(fault, {"refuse", "reset", "cut", "mute", "half-open", "deaf", "stall", "drip",
                          "trickle", "repeat", "drop", "garbage", "NULs", "endless line",
                          "endless block", "flood", "flood of new"});
}

QString word(FaultStage stage)
{
    return wordOf(stage, {"banner", "challenge", "login", "snapshot", "live", "action"});
}

QString word(ami::Session::Failure failure)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<ami::Session::Failure>().valueToKey(int(failure)));
}

QJsonObject FaultCell::picture(const pbx::Pbx &board) const
{
    QJsonObject object = pbx::toJson(board.state());
    object.insert(u"server"_s, board.server());
    object.remove(u"counters"_s);
    if (!m_place.told.isEmpty()) {
        for (const QString &key : object.keys()) {
            if (!m_place.told.contains(key))
                object.remove(key);
        }
        QJsonArray channels;
        for (const QJsonValue &row : object.value(u"channels"_s).toArray()) {
            QJsonObject channel = row.toObject();
            channel.remove(u"application"_s); // Status of 1.0 does not tell
            channels.append(channel);
        }
        object.insert(u"channels"_s, channels);
    }
    return ordered(object).toObject();
}

FaultCell::FaultCell(Place place, const support::FaultProxy::Plan &plan, bool ends)
    : m_place(std::move(place))
    , m_plan(plan)
    , m_ends(ends)
    , m_proxy(m_place.port)
{
    connect(&m_proxy, &support::FaultProxy::struck, this, &FaultCell::onStruck);
    connect(&m_board, &pbx::Pbx::linkChanged, this, &FaultCell::onLink);
    connect(&m_board.state(), &pbx::State::committed, this,
            [this] { m_mostRows = std::max(m_mostRows, rowsOf(m_board.state())); });
    m_board.session().setTap([this](QByteArrayView bytes) {
        m_mostBacklog = std::max(m_mostBacklog, m_board.session().backlog() + bytes.size());
    });
    m_board.driftCheck().setRound(DriftInterval);
    connect(&m_look, &QTimer::timeout, this, &FaultCell::look);
}

QString FaultCell::name() const
{
    return word(m_plan.fault) + u" at "_s + word(m_plan.stage);
}

QString FaultCell::story() const
{
    QString text = name() + u": phase %1, link %2, stage %3, straight %4, short lists [%5], "
                            "endings [%6]"_s.arg(int(m_phase))
                                .arg(int(m_board.link()))
                                .arg(int(m_board.session().stage()))
                                .arg(int(m_straight->link()))
                                .arg(m_board.incomplete().join(u' '), m_endings.join(u' '));
    const QJsonObject mine = picture(m_board);
    const QJsonObject theirs = picture(*m_straight);
    for (const QString &key : theirs.keys()) {
        if (mine.value(key) == theirs.value(key))
            continue;
        const QJsonArray a = mine.value(key).toArray();
        const QJsonArray b = theirs.value(key).toArray();
        const auto only = [](const QJsonArray &these, const QJsonArray &those) {
            QJsonArray rows;
            for (const QJsonValue &row : these) {
                if (!those.contains(row))
                    rows.append(row);
            }
            return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
        };
        text += u"\n  "_s + key + u": shown "_s + only(a, b) + u", is "_s + only(b, a);
    }
    return text;
}

void FaultCell::start()
{
    openStraight();
    m_look.start(50);
}

void FaultCell::openStraight()
{
    pbx::Profile profile;
    profile.port = m_place.port;
    profile.user = m_place.user;
    profile.secret = m_place.secret;
    profile.context = m_place.context;
    m_straight = std::make_unique<pbx::Pbx>();
    connect(m_straight.get(), &pbx::Pbx::linkChanged, this, &FaultCell::look);
    m_straight->open(profile);
}

void FaultCell::arm()
{
    m_phase = Phase::Armed;
    m_proxy.arm(m_plan);
    if (m_plan.stage == FaultStage::Action) {
        for (int i = 0; i < Actions; ++i) {
            m_board.session().send(
                ami::Getvar{u"CORDBOARD"_s}, this, [this](const ami::Result<QString> &answer) {
                    constexpr const char *Kinds[] = {"NotConnected", "TimedOut",  "Refused",
                                                     "Forbidden",    "Malformed", "Cancelled",
                                                     "Invalid"};
                    const bool answered =
                        answer || answer.error().kind == ami::Error::Kind::Refused;
                    m_endings.append(answered
                                         ? u"answered"_s
                                         : QString::fromLatin1(Kinds[int(answer.error().kind)]));
                });
        }
    }
}

void FaultCell::look()
{
    const bool early = m_plan.stage < FaultStage::Live;
    switch (m_phase) {
    case Phase::Settling:
        if (m_straight->link() != Link::Live)
            return;
        if (early)
            arm();
        if (m_board.link() == Link::Closed) {
            pbx::Profile profile = m_straight->profile();
            profile.port = m_proxy.port();
            m_board.open(profile);
        } else if (!early && isRight() && m_board.session().pendingRequests() == 0) {
            arm();
        }
        break;
    case Phase::Armed:
        if (m_plan.stage == FaultStage::Live)
            m_place.pass(1000);
        break;
    case Phase::Struck:
        if ((!m_ends || !m_noticed.isEmpty()) && isRight()) {
            m_rightMs = m_since.elapsed();
            m_phase = Phase::Right;
        }
        break;
    case Phase::Right:
        break;
    }
}

void FaultCell::onStruck()
{
    if (m_phase != Phase::Armed)
        return; // once more, on the next connection
    m_since.start();
    m_phase = Phase::Struck;
    // Not within the proxy's own reading.
    QTimer::singleShot(0, this, [this] {
        m_place.pass(MissedMs);
        openStraight(); // what the server's lists say now
    });
}

/// Hears what the window hears: that the link changed, in the call stack of the change.
void FaultCell::onLink()
{
    const Stage stage = m_board.session().stage();
    const Stage before = std::exchange(m_stage, stage);
    const bool ended = stage == Stage::Waiting || stage == Stage::Refused;
    if (!ended || before == stage || m_phase < Phase::Armed)
        return;
    m_noticed.append({m_board.session().failure(), m_board.lastError(), m_board.link(),
                      m_since.isValid() ? m_since.elapsed() : 0,
                      m_board.session().msSinceLastMessage()});
}

bool FaultCell::isRight() const
{
    const auto rows = [](const pbx::Pbx &board) { return board.state().channels().size(); };
    return m_board.link() == Link::Live && m_board.incomplete().isEmpty() &&
           m_straight->link() == Link::Live && rows(m_board) == rows(*m_straight) &&
           (m_plan.stage != FaultStage::Action || m_phase < Phase::Armed ||
            m_endings.size() >= Actions) &&
           picture(m_board) == picture(*m_straight);
}
