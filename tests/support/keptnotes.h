// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/history.h"

#include <QSignalSpy>
#include <QTest>

/// The notes in that file of a history, as another reader finds them.
inline QList<store::Note> keptNotes(const QString &file)
{
    store::History reader(file);
    QSignalSpy loaded(&reader, &store::History::notesLoaded);
    reader.loadNotes();
    if (!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 60'000))
        return {};
    return loaded.first().first().value<QList<store::Note>>();
}
