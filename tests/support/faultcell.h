// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultproxy.h"
#include "pbx/pbx.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

/// Some server that a board can be connected to.
struct Place
{
    quint16 port = 0;
    QString user;
    QString secret;
    QString context;
    /// Lets so much time of the server pass at once, so that its calls move; events come of it.
    std::function<void(int ms)> pass;
    /// What its lists tell of; empty is all. AMI 1.0 has no list of peers, hints and mailboxes:
    /// whoever comes later knows less of them.
    QStringList told = {};
};

/// One fault in one stage: a board behind a proxy, another straight at the server, and what became
/// of the first until it shows what the second does.
class FaultCell : public QObject
{
    Q_OBJECT

public:
    using Failure = ami::Session::Failure;

    struct Noticed
    {
        Failure failure;
        QString words;    ///< that it was said in
        pbx::Link shown;  ///< what the link was by the time that anybody heard of it
        qint64 afterMs;   ///< from the fault
        qint64 silenceMs; ///< by the session's own clock, since its last message; -1 none
    };

    /// \a ends: this fault ends the connection, and nothing is right before that was noticed.
    FaultCell(Place place, const support::FaultProxy::Plan &plan, bool ends);

    void start();
    /// Its first connections stand: the straight one is live, the other one is on its way.
    [[nodiscard]] bool isUnderWay() const { return m_board.link() != pbx::Link::Closed; }
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Right; }
    [[nodiscard]] const support::FaultProxy::Plan &plan() const { return m_plan; }
    [[nodiscard]] QString name() const; ///< `Cut at Login`

    [[nodiscard]] const QList<Noticed> &noticed() const { return m_noticed; }
    [[nodiscard]] qint64 rightAfterMs() const { return m_rightMs; }
    /// How the actions ended that were pending: `answered`, `TimedOut`… each once, or it is wrong.
    [[nodiscard]] const QStringList &endings() const { return m_endings; }
    [[nodiscard]] qsizetype mostBacklog() const { return m_mostBacklog; }
    [[nodiscard]] qsizetype mostRows() const { return m_mostRows; }
    [[nodiscard]] quint64 malformed() const { return m_board.session().malformed(); }
    [[nodiscard]] int connections() const { return m_proxy.connections(); }
    /// Where it is, for a cell that does not come to an end.
    [[nodiscard]] QString story() const;

    static constexpr int Actions = 3;

private:
    enum class Phase { Settling, Armed, Struck, Right };

    void look();
    void arm();
    void onStruck();
    void onLink();
    [[nodiscard]] bool isRight() const;
    void openStraight();
    [[nodiscard]] QJsonObject picture(const pbx::Pbx &board) const;

    Place m_place;
    support::FaultProxy::Plan m_plan;
    bool m_ends;
    support::FaultProxy m_proxy;
    pbx::Pbx m_board;
    std::unique_ptr<pbx::Pbx> m_straight;
    QTimer m_look;
    QElapsedTimer m_since;
    Phase m_phase = Phase::Settling;
    ami::Session::Stage m_stage = ami::Session::Stage::Closed;
    QList<Noticed> m_noticed;
    QStringList m_endings;
    qint64 m_rightMs = -1;
    qsizetype m_mostBacklog = 0;
    qsizetype m_mostRows = 0;
};

[[nodiscard]] QString word(support::Fault fault);
[[nodiscard]] QString word(support::FaultStage stage);
[[nodiscard]] QString word(ami::Session::Failure failure);
