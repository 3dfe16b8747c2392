// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attention.h"
#include "store/callentry.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace ui {

class Alerts;
class Notifier;
struct Notice;

/// Tells of waiting calls by notifications of the desktop, while none of our windows has the focus:
/// which kinds, say the rules of Alerts. A button takes the call, holds it off until it is urgent,
/// or sends it to voicemail. Calls that were missed meanwhile are summed up in one.
class CallNotices : public QObject
{
    Q_OBJECT

public:
    /// What a button does; calls by the Uniqueid of their channel.
    struct Deeds
    {
        std::function<void(const QString &call)> take;
        std::function<void(const QString &call)> toVoicemail;
        /// "" where it can be sent there.
        std::function<QString(const QString &call)> whyNotVoicemail;
        std::function<void()> showWindow;
        std::function<void()> showMissed;
    };

    CallNotices(models::AttentionModel &attention, const Alerts &alerts, Notifier &notifier,
                Deeds deeds, QObject *parent);

    /// A call of the operator's phone, as it is kept.
    void onCall(const store::CallEntry &call);

private:
    void onRaised(const QModelIndex &row, int level);
    void lookAtAll();
    void followWindow();
    void onPressed(const QString &id, const QString &button);
    void forget(int first, int last);
    [[nodiscard]] static bool isInFront();
    [[nodiscard]] Notice noticeOf(const QModelIndex &row, int level) const;
    [[nodiscard]] QModelIndex rowOf(const QString &id) const;
    void showMissed();

    models::AttentionModel &m_attention;
    const Alerts &m_alerts;
    Notifier &m_notifier;
    Deeds m_deeds;
    QSet<QString> m_heldOff; ///< rows that are quiet until they are urgent
    QStringList m_missed;    ///< who called since the window was in front
};

} // namespace ui
