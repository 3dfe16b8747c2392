// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flowdesk.h"

#include <QMetaType>
#include <QStringList>

#include <functional>
#include <vector>

/// A flow, what goes wrong with it and when, and where the caller may be in the end.
struct Cell
{
    enum class Strike { Nothing, CallerEnds, OperatorEnds, TargetEnds, LinkCut };

    QString flow, mishap;
    QString target = {};
    Strike strikes = Strike::Nothing;
    FlowDesk::Step at = FlowDesk::Step::Asked; ///< when it strikes
    QStringList ends;                          ///< of whereIs()
    bool chosen = false;                       ///< played in the ordinary run
    QString note = {};                         ///< a known limit, said in the table
    bool goesOn = false; ///< the limit: the caller outlives the talk, in the operator's mailbox
};
Q_DECLARE_METATYPE(Cell)

/// How a flow is begun and led on; what the operator and the others do of their own.
struct Course
{
    std::function<bool()> prepare = [] { return true; };
    /// The caller's Uniqueid.
    std::function<QString()> callIn;
    std::function<void(const QString &caller, const QString &target)> begin;
    std::function<void()> goOn = [] {}; ///< again and again; does what the step asks for
    std::function<bool()> isOver;
};

/// Where the flow named has its beginning, at a desk that is live; none where nobody knows it.
[[nodiscard]] Course makeCourse(const QString &flow, FlowDesk &desk);
[[nodiscard]] std::vector<Cell> allCells();
/// Where the server's own lists have a channel: "with the operator", "with the target", "parked",
/// "in a queue", "in a mailbox", "in a room", "alone" or "gone".
[[nodiscard]] QString whereIs(FlowDesk &desk, const QString &channel);

/// Uniqueids of whom the State has with a channel, by name.
[[nodiscard]] QStringList othersWith(FlowDesk &desk, const QString &channel);

/// Flow × mishap → outcome, by version.
class MatrixTable
{
public:
    /// \a cell: `22 | hand over | busy`.
    void add(const QString &cell, const QString &outcome);
    [[nodiscard]] QString text() const;

private:
    std::vector<std::pair<QString, QString>> m_rows;
};
