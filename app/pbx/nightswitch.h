// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attendant.h"

#include <QTimer>

namespace pbx {

/// The switch between day and night service that the profile names (Desk::nightSwitch), whoever
/// turns it: a device state tells of each change (16, 22), a key of the database is asked for every
/// few seconds.
class NightSwitch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< not asked yet, or not to be had
        Day,
        Night
    };
    Q_ENUM(State)

    explicit NightSwitch(Pbx &pbx, QObject *parent = nullptr);

    /// Whether the profile names one.
    [[nodiscard]] bool exists() const;
    [[nodiscard]] State state() const { return m_state; }
    /// Why it cannot be turned.
    [[nodiscard]] Obstacle obstacle() const;
    /// state() follows when the server tells it.
    void turn(bool night, QObject *context, Attendant::Done<Attendant::Words> done);
    void setInterval(std::chrono::milliseconds interval) { m_tick.setInterval(interval); }

signals:
    void changed();

private:
    void begin();
    void ask();
    void look();
    void take(const QString &value);
    [[nodiscard]] bool isDevice() const;

    Pbx &m_pbx;
    State m_state = State::Unknown;
    QString m_value;  ///< as the server told it last
    QString m_device; ///< the same, of DeviceStateChange: only a change counts
    QTimer m_tick;
};

} // namespace pbx
