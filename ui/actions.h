// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

namespace ui {

/// What can be done with a call, in the order of the toolbar.
enum class CallAction {
    Answer,
    PickUp,
    Call,
    Transfer,
    Announce,
    Swap,
    Hold,
    TakeUp,
    Park,
    Voicemail,
    Record,
    HangUp,
    TakeBack,
    CampOn,
    Conference,
    Mailbox,
    TimeLimit,
    Queues,
    Pause,
    DayNight,
    Cli,
};
inline constexpr int CallActionCount = 21;

/// The one table of actions: words, keys, icons and what they are for.
class CallActions : public QObject
{
    Q_OBJECT

public:
    explicit CallActions(QObject *parent = nullptr);

    [[nodiscard]] QAction *get(CallAction which) const
    {
        return m_actions[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] QList<QAction *> all() const;

    /// Enabled, or why not: the words become the tool tip under what the action does.
    void setPossible(CallAction which, const QString &whyNot);
    /// Which one Enter stands for now.
    void setPrimary(CallAction which);
    [[nodiscard]] CallAction primary() const { return m_primary; }

signals:
    void primaryChanged();

private:
    std::array<QAction *, CallActionCount> m_actions = {};
    CallAction m_primary = CallAction::Call;
};

/// The key as it stands under a button: "F4", "Ctrl+M", "Enter"; "" where there is none.
[[nodiscard]] QString keyWords(const QAction *action);

} // namespace ui
