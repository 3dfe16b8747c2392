// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/places.h"

#include <QObject>

namespace pbx {
class Pbx;
}

namespace ui {

class BusyController;
class CallController;
class FlowController;

/// What comes of it when a call, or a person, is let go over a place of the board. The words that
/// are said before the drop and the deed after it come from one plan.
class DropDesk : public QObject, public Hand
{
    Q_OBJECT

public:
    DropDesk(pbx::Pbx &pbx, CallController &calls, FlowController &flows, BusyController &busy,
             QObject *parent = nullptr);

    [[nodiscard]] DragData takeUp(const QString &uniqueId) const override;
    [[nodiscard]] DropOffer offer(const QMimeData &carried, const Place &place,
                                  Qt::KeyboardModifiers held) const override;
    void drop(const QMimeData &carried, const Place &place, Qt::KeyboardModifiers held) override;

private:
    enum class Deed { None, Transfer, CampOn, Announce, Voicemail, Park, Join, Take, CallFor };
    struct Plan
    {
        DropOffer offer;
        Deed deed = Deed::None;
        QString call;   ///< who moves; CallFor: the person who calls
        QString target; ///< extension; Join: the other call
        QString name;   ///< of the target
    };

    [[nodiscard]] Plan planFor(const QMimeData &carried, const Place &place,
                               Qt::KeyboardModifiers held) const;
    void planPerson(Plan &plan, const QString &who, const Place &place,
                    Qt::KeyboardModifiers held) const;
    void planVoicemail(Plan &plan, const QString &who, const QString &extension,
                       const QString &whose) const;
    void planAnnounce(Plan &plan, const QString &who, const Place &place) const;
    void planTake(Plan &plan, const QString &who) const;
    void planParking(Plan &plan, const QString &who) const;
    void planRoom(Plan &plan, const QString &who, const Place &place) const;
    void planQueue(Plan &plan, const QString &who, const Place &place) const;
    void planJoin(Plan &plan, const QString &who, const Place &place) const;
    void planCallFor(Plan &plan, const QString &who, const Place &place) const;

    [[nodiscard]] bool isOwnParty(const QString &call) const;
    [[nodiscard]] QString whyNotAnnounce(const QString &call) const;
    /// Where the call is parked, or "".
    [[nodiscard]] QString spaceOf(const QString &call) const;

    pbx::Pbx &m_pbx;
    CallController &m_calls;
    FlowController &m_flows;
    BusyController &m_busy;
};

} // namespace ui
