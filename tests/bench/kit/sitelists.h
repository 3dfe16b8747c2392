// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace bench {

/// How large a site is.
struct SiteSize
{
    int people = 10'000; ///< an extension, a phone and a contact each; numbers from 1000 on
    int calls = 1'000;   ///< that are up, two channels and a bridge each
    int queues = 200;
    int members = 50; ///< of each queue
    quint32 seed = 1;
};

/// What a site's server answers to one action that lists: blocks without ActionID and without the
/// empty line at their end.
struct SiteList
{
    QByteArray message; ///< of the answer before the list
    QByteArray end;     ///< the event behind it
    std::vector<QByteArray> items;
};

/// All lists of a site, by their action; fields and their order are those of Asterisk 22 (see
/// tests/data/22/snapshot-idle.ami). The same size and seed give the same lists.
[[nodiscard]] QHash<QByteArray, SiteList> siteLists(const SiteSize &size);

/// One list as it goes over the wire, asked for by \a id.
[[nodiscard]] QByteArray written(const SiteList &list, const QByteArray &id);

} // namespace bench
