// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flow.h"

#include <QTimer>

#include <chrono>

namespace pbx {

/// A call that was handed over: it is watched until it is answered, comes back by itself when
/// nobody does (a recall), and can be taken back at any time, even when it was answered.
class HandOver final : public Flow
{
    Q_OBJECT

public:
    /// Begins when the server has accepted the transfer. \a recallAfter 0: never.
    HandOver(Pbx &pbx, const QString &caller, const QString &target,
             std::chrono::milliseconds recallAfter, QObject *parent);

    void takeBack();
    /// Whether it came back because nobody answered, and not because the operator asked.
    [[nodiscard]] bool isRecall() const { return m_recall; }

private:
    void look() override;

    QTimer m_patience;
    bool m_recall = false;
    bool m_late = false; ///< the time was up while the link was down
};

} // namespace pbx
