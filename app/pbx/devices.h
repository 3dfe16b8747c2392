// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyindex.h"
#include "table.h"

#include <QList>
#include <QString>

#include <vector>

namespace pbx {

/// A phone or line as channels and hints name it, and what hangs on it.
struct Device
{
    QString name; ///< `PJSIP/101`; `*101` stands for whatever is called so
    // QList, which gives up its first without moving the others: the oldest end first.
    QList<Slot> channels;   ///< oldest first
    QList<Slot> extensions; ///< whose hints name it
    bool touched = false;   ///< its extensions must be derived again
};

/// Devices by name. One is there as long as something hangs on it; its place is a small number, so
/// that a channel's name is looked up at its birth and never again.
class Devices
{
public:
    [[nodiscard]] Slot find(QStringView name) const;
    [[nodiscard]] const Device &at(Slot device) const { return m_devices[device]; }
    /// None where there is no such device.
    [[nodiscard]] const QList<Slot> &channelsOf(QStringView name) const;
    [[nodiscard]] const QList<Slot> &extensionsOf(QStringView name) const;

    /// Both make the device where there is none.
    Slot addChannel(QStringView name, Slot channel);
    void addExtension(QStringView name, Slot extension);
    void removeChannel(Slot device, Slot channel);
    /// False where it did not hang there.
    bool removeExtension(QStringView name, Slot extension);

    /// The extensions of this device are to be derived again.
    void touch(Slot device);
    /// Calls \a visit with the touched ones, which are touched no more then.
    template <class Visit>
    void takeTouched(Visit visit)
    {
        for (const Slot device : m_touched) {
            visit(m_devices[device]);
            m_devices[device].touched = false;
            forgetIdle(device);
        }
        m_touched.clear();
    }
    [[nodiscard]] bool isTouched() const { return !m_touched.empty(); }
    void clear();

    static const QList<Slot> Nothing;

private:
    Slot obtain(QStringView name);
    void forgetIdle(Slot device);

    std::vector<Device> m_devices;
    std::vector<Slot> m_free;
    std::vector<Slot> m_touched;
    KeyIndex m_slots;
};

} // namespace pbx
