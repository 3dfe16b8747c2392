// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operator.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <array>
#include <functional>
#include <vector>

namespace pbx {
class Flows;
}

namespace models {

/// Why a call needs the operator, most pressing first among equally urgent ones.
enum class Waiting {
    Recall,  ///< was handed over, was not answered, comes back
    Ringing, ///< at the operator's own phone
    Queued,  ///< waits in a queue
    Held,    ///< by the operator
    Camped,  ///< waits for somebody who is busy
    Parked,
    Count
};

/// "Needs you": everything that waits for this operator, most urgent first.
///
/// Id and ChannelRole: the Uniqueid of the caller's channel, so that it can be taken or dragged.
/// KindRole, NameRole, NumberRole, QueueRole + PositionRole, SpaceRole + LotRole + UntilRole,
/// SinceRole, LevelRole, OwnLegRole (of a ringing or held call), WithRole (who parked it, or whom a
/// recall was for), ReasonRole (of a recall).
/// DisplayRole: name, else number.
class AttentionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Age in seconds from which a call is of level 1 and of level 2.
    struct Thresholds
    {
        int raised = 0;
        int urgent = 0;
        friend bool operator==(const Thresholds &, const Thresholds &) = default;
    };
    /// More rows than this help nobody; the least urgent ones are left out.
    static constexpr int MostRows = 200;

    /// \a flows tells which calls are the operator's own to take back or up; may be nullptr.
    AttentionModel(const pbx::State &state, const Operator &self, const pbx::Flows *flows = nullptr,
                   QObject *parent = nullptr);

    void setThresholds(Waiting kind, Thresholds thresholds);
    [[nodiscard]] Thresholds thresholds(Waiting kind) const;
    /// Only callers of these queues count; an empty list (as at first) means every queue.
    void setQueues(const QSet<QString> &queues);
    /// For tests; by default the State's own.
    void setClock(std::function<pbx::Instant()> clock);
    void setLive(bool live);

    /// How many wait, with those that are left out.
    [[nodiscard]] int total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

public slots:
    /// Looks again; called by every commit and once a second.
    void refresh();

signals:
    void totalChanged();
    /// A row came, or rose a level: to be announced or sounded.
    void raised(const QModelIndex &index, int level);

private:
    struct Entry
    {
        QString id, channel, ownLeg, name, number, queue, space, lot, forWhom;
        Waiting kind = Waiting::Queued;
        int position = 0;
        int reason = 0;
        int level = 0;
        pbx::Instant since = 0;
        pbx::Instant until = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    [[nodiscard]] std::vector<Entry> wanted() const;
    void addOwn(const std::function<void(Entry)> &take) const;
    [[nodiscard]] int levelOf(const Entry &entry, pbx::Instant now) const;
    void show(std::vector<Entry> wanted);

    const pbx::State &m_state;
    const Operator &m_self;
    const pbx::Flows *m_flows;
    std::array<Thresholds, static_cast<std::size_t>(Waiting::Count)> m_thresholds;
    QSet<QString> m_queues;
    std::function<pbx::Instant()> m_clock;
    std::vector<Entry> m_entries;
    int m_total = 0;
    bool m_live = true;
    QTimer m_timer;
};

} // namespace models
