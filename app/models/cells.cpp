// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells.h"

#include "matcher.h"
#include "pbx/rows.h"

using namespace Qt::StringLiterals;

namespace models {

QString party(const QString &name, const QString &number)
{
    if (name.isEmpty() || name == number)
        return number;
    return number.isEmpty() ? name : QString(name % u" <"_s % number % u'>');
}

QString shortDevice(const QString &channelOrDevice)
{
    const QString device = pbx::deviceOf(channelOrDevice).toString();
    const QString resource = device.section(u'/', 1);
    return looksDialable(resource) ? resource : device;
}

} // namespace models
