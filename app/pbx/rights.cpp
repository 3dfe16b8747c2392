// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"

#include <algorithm>

namespace pbx {

Rights::Rights(const QHash<QByteArray, QByteArray> &commands)
    : m_known(true)
{
    for (auto it = commands.cbegin(); it != commands.cend(); ++it)
        m_commands.insert(it.key().toLower(), {it.key(), it.value()});
}

bool Rights::allows(QByteArrayView action) const
{
    return m_open || m_commands.contains(action.toByteArray().toLower());
}

QString Rights::rightsOf(QByteArrayView action) const
{
    return QString::fromUtf8(m_commands.value(action.toByteArray().toLower()).rights);
}

QList<QByteArray> Rights::actions() const
{
    QList<QByteArray> names;
    for (const Command &command : m_commands)
        names.append(command.name);
    std::sort(names.begin(), names.end());
    return names;
}

Rights Rights::unknownButOpen()
{
    Rights rights;
    rights.m_open = true;
    return rights;
}

} // namespace pbx
