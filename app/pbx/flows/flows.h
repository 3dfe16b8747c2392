// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flow.h"

#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace pbx {

class Announce;
class CampOn;
class HandOver;
class Hold;
class Join;

/// The flows that are under way on one PBX, and their beginning. They live as long as they matter
/// to the operator: until the caller has gone, is taken up, or has been talking for long.
class Flows : public QObject
{
    Q_OBJECT

public:
    explicit Flows(Pbx &pbx, QObject *parent = nullptr);
    ~Flows() override;

    /// Parks the operator's party and calls \a target on the operator's own leg.
    Announce *announce(const QString &target);
    /// Keeps the operator's party waiting for the operator.
    Hold *hold();
    /// Parks \a caller, for whoever takes them up. When the time is up the phone of \a person
    /// rings, or of the operator where that is ""; who does not answer gives the caller back to the
    /// operator.
    Hold *park(const QString &caller, const QString &person = {});
    /// Lets the operator's party wait until \a target is free, and brings it back after \a limit.
    CampOn *campOn(const QString &target, std::chrono::milliseconds limit);
    /// Lets the outside party of one call talk with that of another: by Uniqueid of any leg of
    /// each. See Attendant::Act::Join for what may stand in the way.
    Join *joinCalls(const QString &call, const QString &other);
    /// Hands the moving party of a call over to \a target, which it gets by its own leg of it, or
    /// by the operator's. Where the server can, it is delivered (see HandOver), else transferred;
    /// both are watched. \a done is called once: whether the target can be reached at all.
    void handOver(const QString &call, const QString &target, QObject *context,
                  std::function<void(const ami::Result<QString> &)> done);
    /// Watches a call that the server has agreed to hand over. An announced one is watched by
    /// itself.
    HandOver *watch(const QString &caller, const QString &target);
    /// For tests: another time than Profile::recallSeconds.
    void setRecallAfter(std::chrono::milliseconds time) { m_recallAfter = time; }

    /// The announced transfer under way, or nullptr: there is one operator.
    [[nodiscard]] Announce *announced() const;
    /// What was handed over last and can be taken back, or nullptr.
    [[nodiscard]] HandOver *lastHandedOver() const;
    /// The caller who has been held longest, or nullptr.
    [[nodiscard]] Hold *oldestHeld() const;
    /// Who was camped on somebody last, or nullptr.
    [[nodiscard]] CampOn *camped() const;
    /// Whether nobody waits longer for the same target, or is just being delivered to it.
    [[nodiscard]] bool isNext(const CampOn &flow) const;
    /// The caller is taken care of otherwise: its flow ends without a word.
    void release(const QString &caller);
    /// Whether a caller for \a target is parked until it answers, rather than transferred.
    [[nodiscard]] bool canDeliver(const QString &target) const;
    /// The flow this caller is in, or nullptr.
    [[nodiscard]] Flow *of(const QString &caller) const;

signals:
    /// Ended flows are told once, and are gone afterwards.
    void stepped(pbx::Flow *flow);

private:
    void add(Flow *flow);
    void look();
    HandOver *deliver(const QString &caller, const QString &target);
    [[nodiscard]] std::chrono::milliseconds recallAfter() const;
    [[nodiscard]] QString ownLegName() const;
    template <class F>
    [[nodiscard]] F *find(Flow::Kind kind, bool newest) const;

    Pbx &m_pbx;
    QList<Flow *> m_flows; ///< oldest first; children of this
    std::optional<std::chrono::milliseconds> m_recallAfter;
};

} // namespace pbx
