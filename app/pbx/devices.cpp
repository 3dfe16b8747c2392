// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices.h"

namespace pbx {

const QList<Slot> Devices::Nothing;

Slot Devices::find(QStringView name) const
{
    return m_slots.find(KeyIndex::hash(name),
                        [&](Slot device) { return m_devices[device].name == name; });
}

const QList<Slot> &Devices::channelsOf(QStringView name) const
{
    const Slot device = find(name);
    return device == NoSlot ? Nothing : m_devices[device].channels;
}

const QList<Slot> &Devices::extensionsOf(QStringView name) const
{
    const Slot device = find(name);
    return device == NoSlot ? Nothing : m_devices[device].extensions;
}

Slot Devices::obtain(QStringView name)
{
    if (const Slot known = find(name); known != NoSlot)
        return known;
    Slot device = static_cast<Slot>(m_devices.size());
    if (m_free.empty()) {
        m_devices.emplace_back();
    } else {
        device = m_free.back();
        m_free.pop_back();
    }
    m_devices[device].name = name.toString();
    m_slots.insert(KeyIndex::hash(name), device);
    return device;
}

Slot Devices::addChannel(QStringView name, Slot channel)
{
    const Slot device = obtain(name);
    m_devices[device].channels.append(channel);
    return device;
}

void Devices::addExtension(QStringView name, Slot extension)
{
    m_devices[obtain(name)].extensions.append(extension);
}

void Devices::removeChannel(Slot device, Slot channel)
{
    m_devices[device].channels.removeOne(channel);
    forgetIdle(device);
}

bool Devices::removeExtension(QStringView name, Slot extension)
{
    const Slot device = find(name);
    if (device == NoSlot || !m_devices[device].extensions.removeOne(extension))
        return false;
    forgetIdle(device);
    return true;
}

void Devices::touch(Slot device)
{
    if (device == NoSlot || m_devices[device].touched)
        return;
    m_devices[device].touched = true;
    m_touched.push_back(device);
}

void Devices::forgetIdle(Slot device)
{
    Device &idle = m_devices[device];
    if (!idle.channels.isEmpty() || !idle.extensions.isEmpty() || idle.touched)
        return;
    m_slots.remove(KeyIndex::hash(idle.name), device);
    idle.name.clear();
    m_free.push_back(device);
}

void Devices::clear()
{
    *this = Devices();
}

} // namespace pbx
