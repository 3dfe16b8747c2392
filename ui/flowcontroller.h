// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "pbx/flows/flow.h"
#include "statusline.h"
#include "theme.h"

#include <QObject>

namespace models {
class AttentionModel;
}

namespace pbx {
class Announce;
class HandOver;
class Hold;
class Join;
class Pbx;
} // namespace pbx

namespace ui {

class CallController;

/// The call actions that go on for a while: answer, announce, park, hold and take up, take back.
/// Says in words what each step is and which key leads on.
class FlowController : public QObject
{
    Q_OBJECT

public:
    FlowController(pbx::Pbx &pbx, CallController &calls, const models::AttentionModel &attention,
                   CallActions &actions, QObject *parent = nullptr);

    /// Connects the operator's phone with a waiting call; \a uniqueId of its channel.
    void take(const QString &uniqueId);
    /// Parks the operator's party and calls \a target.
    void announce(const QString &target);
    /// Sends a call to somebody's mailbox.
    void toVoicemail(const QString &uniqueId, const QString &target);
    /// Why a call cannot go to a mailbox, whoever's, or "".
    [[nodiscard]] QString whyNotVoicemail(const QString &uniqueId) const;

public slots:
    void refresh();

signals:
    void said(ui::Said how, const QString &text);
    void used(const QString &extension);
    /// What goes on with the call, for as long as it goes on; "" where nothing does.
    void progressed(ui::Tone tone, const QString &words);
    /// The call that is up is being recorded; "" where it is not.
    void recorded(const QString &words);

private:
    void answer();
    void announceOrFinish();
    void swap();
    void hold();
    void takeUp();
    void park();
    void takeBack();
    void record();
    void onStep(pbx::Flow *flow);
    void sayHeld(const pbx::Hold &flow);
    void showProgress();
    [[nodiscard]] QString notDone(const pbx::Flow &flow) const;
    [[nodiscard]] QString wordsFor(const pbx::Announce &flow) const;
    [[nodiscard]] QString wordsFor(const pbx::HandOver &flow) const;
    [[nodiscard]] QString comesBack(const pbx::HandOver &flow) const;
    /// "Acme GmbH", "+49 30 5550" or "the caller".
    [[nodiscard]] QString callerOf(const pbx::Flow &flow) const;
    [[nodiscard]] QString otherOf(const pbx::Join &flow) const;
    /// "Mei Tanaka 113" or the number alone.
    [[nodiscard]] QString targetOf(const pbx::Flow &flow) const;
    [[nodiscard]] QString whyNotHold() const;
    [[nodiscard]] QString oldestHeld() const;
    [[nodiscard]] bool phoneHolds() const;
    [[nodiscard]] bool isHeldByPhone() const;
    void tellPhone(bool hold);

    pbx::Pbx &m_pbx;
    CallController &m_calls;
    const models::AttentionModel &m_attention;
    CallActions &m_actions;
};

} // namespace ui
