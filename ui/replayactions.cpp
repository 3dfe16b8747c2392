// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replayactions.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace ui {

ReplayActions::ReplayActions(QObject *parent)
    : QObject(parent)
    , play(make(u"replayPlay"_s, {}, QKeySequence(Qt::CTRL | Qt::Key_Space)))
    , next(make(u"replayNext"_s, tr("Next event"), QKeySequence(Qt::CTRL | Qt::Key_Right)))
    , back(make(u"replayBack"_s, tr("Event before"), QKeySequence(Qt::CTRL | Qt::Key_Left)))
    , change(make(u"replayChange"_s, tr("Next change of the board"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right)))
    , later(make(u"replayLater"_s, tr("10 seconds on"), QKeySequence(Qt::ALT | Qt::Key_Right)))
    , earlier(make(u"replayEarlier"_s, tr("10 seconds back"), QKeySequence(Qt::ALT | Qt::Key_Left)))
{
    setPlaying(false);
}

QAction *ReplayActions::make(const QString &id, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(key);
    action->setEnabled(false);
    return action;
}

void ReplayActions::setPlaying(bool playing)
{
    play->setText(playing ? tr("Pause") : tr("Play"));
}

} // namespace ui
