// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace ui {

/// What can be done with the time line of a recording. They are there without one too, disabled:
/// their keys can be chosen at any time.
class ReplayActions : public QObject
{
    Q_OBJECT

public:
    explicit ReplayActions(QObject *parent = nullptr);

    [[nodiscard]] QList<QAction *> all() const
    {
        return {play, next, back, change, later, earlier};
    }
    /// What Play would do now, in words.
    void setPlaying(bool playing);

    QAction *const play;
    QAction *const next;
    QAction *const back;
    QAction *const change;
    QAction *const later;
    QAction *const earlier;

private:
    QAction *make(const QString &id, const QString &text, const QKeySequence &key);
};

} // namespace ui
