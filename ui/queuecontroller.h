// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "pbx/queuedesk.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QMenu;

namespace pbx {
struct QueueMember;
}

namespace ui {

class CallController;

/// Each text with an `&` before a letter of its own, the first one that is still free; a text's own
/// ampersands are no keys.
[[nodiscard]] QStringList withLetters(const QStringList &texts, const QString &taken = {});

/// What can be done at queues: the keys for all of them, and the menus of a queue, of who waits and
/// of who answers. Says in words what became of it.
class QueueController : public QObject
{
    Q_OBJECT

public:
    /// \a window: in which menus open.
    QueueController(pbx::Pbx &pbx, CallController &calls, CallActions &actions, QWidget *window);

    void openQueueMenu(const QString &queue, const QPoint &at);
    void openCallerMenu(const QString &queue, const QString &uniqueId, const QPoint &at);
    void openMemberMenu(const QString &queue, const QString &interface, const QPoint &at);

public slots:
    void refresh();

signals:
    /// A caller is to come to the operator's own phone.
    void takeRequested(const QString &uniqueId);
    /// Who waits and who answers is to be shown, or ("") not to be.
    void unfoldRequested(const QString &queue);

private:
    using Do = std::function<void()>;

    void logInOrOut();
    void choosePause();
    [[nodiscard]] QStringList reasons() const;
    /// The operator's queues, and those of them that can be left. All members of all queues are
    /// walked through for that, so only when one has come, gone or become another.
    void findOwn();
    [[nodiscard]] QString whyNot(pbx::QueueDesk::Act act) const;
    [[nodiscard]] pbx::QueueDesk::Done report(const QString &asked, const QString &done,
                                              const QString &failed);
    /// Reasons to pause and, where that is possible, to go on.
    void addPauses(QMenu *menu, bool paused, const std::function<void(bool, QString)> &act);
    void addPenalties(QMenu *menu, const pbx::QueueMember &member);
    void pause(const pbx::QueueMember &member, bool paused, const QString &reason);
    void pauseAll(bool paused, const QString &reason);

    pbx::Pbx &m_pbx;
    CallController &m_calls;
    CallActions &m_actions;
    QWidget *m_window;
    pbx::QueueDesk m_desk;
    bool m_isOwnKnown = false;
    QString m_ownPhone; ///< whose queues were looked for: extension and device
    QStringList m_own, m_leavable;
};

} // namespace ui
