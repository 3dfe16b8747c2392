// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

namespace pbx {

void reset(Channel &row)
{
    Channel fresh;
    for (QString Channel::*const field :
         {&Channel::linkedId, &Channel::callerNumber, &Channel::callerName,
          &Channel::connectedNumber, &Channel::connectedName, &Channel::context,
          &Channel::extension, &Channel::application, &Channel::applicationData}) {
        QString &text = row.*field;
        if (!text.isDetached())
            continue;
        text.resize(0);
        (fresh.*field).swap(text);
    }
    row = std::move(fresh);
}

QStringView deviceOf(QStringView channelName)
{
    // In the middle of a masquerade (up to 11) or after it: no longer the phone's own leg.
    if (channelName.endsWith(u'>'))
        return {};
    QStringView name = channelName;
    // `Local/102@phones-fa75,1` up to 1.4, `Local/102@phones-00000000;1` later.
    if (name.size() > 2 && (name.at(name.size() - 2) == u';' || name.at(name.size() - 2) == u','))
        name.chop(2);
    const qsizetype dash = name.lastIndexOf(u'-');
    const qsizetype slash = name.indexOf(u'/');
    return dash > slash + 1 ? name.first(dash) : name;
}

bool Extension::isPerson() const
{
    if (extension.startsWith(u'_'))
        return false; // a pattern
    if (hint.isEmpty())
        return true; // before 1.6.2 it is not told
    for (const QStringView part : QStringView(hint).split(u'&')) {
        // `Queue:support_pause_PJSIP/102` is no phone: a technology has no colon.
        const qsizetype slash = part.indexOf(u'/');
        const qsizetype colon = part.indexOf(u':');
        if (slash > 0 && (colon < 0 || colon > slash))
            return true;
    }
    return false;
}

} // namespace pbx
