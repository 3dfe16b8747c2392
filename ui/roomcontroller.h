// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "pbx/roomdesk.h"

#include <QObject>
#include <QPoint>

namespace ui {

class CallController;

/// What can be done with conferences: the key that makes one, and the menus of a room and of who is
/// in it. Says in words what became of it.
class RoomController : public QObject
{
    Q_OBJECT

public:
    /// \a window: in which menus open.
    RoomController(pbx::Pbx &pbx, CallController &calls, CallActions &actions, QWidget *window);

    void openRoomMenu(const QString &room, const QPoint &at);
    void openPersonMenu(const QString &room, const QString &uniqueId, const QPoint &at);

public slots:
    void refresh();

signals:
    void used(const QString &extension);
    /// Who is in a room is to be shown, or ("") not to be.
    void unfoldRequested(const QString &room);

private:
    void join();
    /// Whom else the operator has on the line: a caller who waits while somebody is spoken to.
    [[nodiscard]] QStringList others() const;
    [[nodiscard]] QString whyNot(pbx::RoomDesk::Act act, const QString &room = {}) const;

    pbx::Pbx &m_pbx;
    CallController &m_calls;
    CallActions &m_actions;
    QWidget *m_window;
    pbx::RoomDesk m_desk;
};

} // namespace ui
