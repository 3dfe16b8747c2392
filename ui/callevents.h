// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/callentry.h"

#include <QHash>
#include <QObject>

namespace models {
class CallLog;
}

namespace ui {

/// The turns of the calls of the operator's phone, each told once: for what wants to know that
/// something happened, and not how a call looks by now.
class CallEvents : public QObject
{
    Q_OBJECT

public:
    explicit CallEvents(const models::CallLog &log, QObject *parent = nullptr);

signals:
    /// It rings, or is being made; who it is is known by now, or nobody says.
    void began(const store::CallEntry &call);
    void answered(const store::CallEntry &call);
    void ended(const store::CallEntry &call);

private:
    enum class Told { Nothing, Began, Answered };
    void onChanged(const store::CallEntry &call);

    QHash<QString, Told> m_told; ///< of the calls that go on, by PBX and the party's Uniqueid
};

} // namespace ui
