// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"

class QListView;

namespace models {
class QueueCallersModel;
class QueueMembersModel;
class SortFilter;
} // namespace models

namespace ui {

class FittedList;
class Hand;

/// Who waits in one queue, the next one first, and who answers it. Without a queue it is not there.
class QueuePeople : public QWidget
{
    Q_OBJECT

public:
    QueuePeople(models::QueueCallersModel &callers, models::QueueMembersModel &members,
                const Clock &clock, QWidget *parent = nullptr);

    void setHand(Hand *hand);
    void setQueue(const QString &queue);
    [[nodiscard]] const QString &queue() const { return m_queue; }
    [[nodiscard]] QListView *callers() const;
    [[nodiscard]] QListView *members() const;

signals:
    /// A caller is to come to the operator's own phone.
    void takeRequested(const QString &uniqueId);
    /// \a at: global.
    void callerMenuRequested(const QString &queue, const QString &uniqueId, const QPoint &at);
    void memberMenuRequested(const QString &queue, const QString &interface, const QPoint &at);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fit();

    models::QueueCallersModel &m_callersModel;
    models::QueueMembersModel &m_membersModel;
    QString m_queue;
    SectionHeader *m_callersHead;
    SectionHeader *m_membersHead;
    FittedList *m_callers;
    FittedList *m_members;
    models::SortFilter *m_callerRows;
    models::SortFilter *m_memberRows;
};

} // namespace ui
