// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/flows/flow.h"
#include "pbx/pbx.h"
#include "support/lab.h"

#include <QStringList>
#include <QTest>

#include <map>
#include <memory>

/// An operator's desk at a real server: 102, whose phone answers by itself, as 103's does; 105's
/// has to be answered. Callers come in over the trunk. Who talks to whom is what the server's own
/// console says.
struct FlowDesk
{
    using Step = pbx::Flow::Step;
    using Outcome = pbx::Flow::Outcome;

    static constexpr int Patience = 15'000; ///< for conditions; nothing waits for it in full

    /// The servers; why not, or "".
    [[nodiscard]] QString start(const QStringList &versions = {QStringLiteral("22"),
                                                               QStringLiteral("16")});
    /// Goes live with one of them. \a port stands between, or 0.
    [[nodiscard]] bool connectTo(const QString &which, quint16 port = 0);
    /// The same in two steps, for a window that is there before the link is.
    void makeBoard(const QString &which);
    [[nodiscard]] bool open(quint16 port = 0);
    /// Ends every call; false where a channel is left over.
    [[nodiscard]] bool clear();

    /// A call from outside that the operator has answered: its Uniqueid, or "".
    [[nodiscard]] QString callIn();
    /// One from outside that goes to \a extension: it is only asked for.
    void callInTo(const QString &extension);
    /// Whom each bridge joins, by device, each sorted: `103 trunk`.
    [[nodiscard]] QStringList talking();
    /// The server's own list of channels.
    [[nodiscard]] QStringList channels();
    [[nodiscard]] support::Lab &lab() { return *labs.at(version); }
    /// The legs of an extension's phone, as the State has them.
    [[nodiscard]] QStringList legsOf(const QString &extension);
    void hangUp(const QString &uniqueId);
    /// Every step that any flow has taken since connectTo().
    [[nodiscard]] bool reached(Step step) const { return steps.contains(step); }

    std::map<QString, std::unique_ptr<support::Lab>> labs;
    QString version;
    std::unique_ptr<pbx::Pbx> board;
    QList<Step> steps;
    Outcome outcome = Outcome::None; ///< of the flow that ended last
    QString error;
    QObject context; ///< of what is asked and not waited for
};
