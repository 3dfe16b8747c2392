// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words.h"
#include "wording.h"

class QAction;

namespace ui {

// What the lists at the left and the right say about a row; see Wording. The parts of a row are
// functions of their own, for the delegates.

class AttentionWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    /// "Support queue · 1st of 3", "Parked 702 · returns in 0:21".
    [[nodiscard]] QString what(const QModelIndex &index) const;
    /// "Bjorn Eide · 0170 555 0123".
    [[nodiscard]] QString who(const QModelIndex &index) const;
    /// The same without a number.
    [[nodiscard]] QString party(const QModelIndex &index) const;
    /// Who it is that has a number.
    void setCallers(CallerOf callerOf) { m_callerOf = std::move(callerOf); }
    /// What deals with it: "Take Alt+1"; "" where no key does.
    [[nodiscard]] QString key(const QModelIndex &index) const;
    /// What takes the first rows: their keys are told.
    void setTakeActions(const QList<QAction *> &actions) { m_takes = actions; }

protected:
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString tip(const QModelIndex &index) const override;

private:
    QList<QAction *> m_takes;
    CallerOf m_callerOf;
};

class QueueWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    [[nodiscard]] static int waiting(const QModelIndex &index);
    [[nodiscard]] static int members(const QModelIndex &index);
    [[nodiscard]] static int freeMembers(const QModelIndex &index);
    [[nodiscard]] QString waitingWords(const QModelIndex &index) const;
    [[nodiscard]] QString freeWords(const QModelIndex &index) const;
    /// "longest 1:48", or "" where nobody waits.
    [[nodiscard]] QString longestWords(const QModelIndex &index) const;

protected:
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
};

class ParkingWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    /// "0:21 left", or how long it is parked where it never returns.
    [[nodiscard]] QString leftWords(const QModelIndex &index) const;
    /// Milliseconds until it returns, or -1.
    [[nodiscard]] qint64 left(const QModelIndex &index) const;

protected:
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
};

class ConferenceWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    [[nodiscard]] QString people(const QModelIndex &index) const;
    [[nodiscard]] QString lock(const QModelIndex &index) const;

protected:
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
};

class MailboxWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    /// "2 new", "3 old", "empty".
    [[nodiscard]] QString countWords(const QModelIndex &index) const;

protected:
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
};

} // namespace ui
