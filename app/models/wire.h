// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <utility>
#include <vector>

namespace pbx {
class Pbx;
}

namespace models {

enum class WireColumn { Time, Direction, Name, Summary, Count };

/// What a block is, as far as its first header tells.
enum class WireKind {
    Event,
    UnknownEvent, ///< of a name that nobody has told us of: pbx::isKnownEvent()
    Action,
    Answer,
    Banner,
    NoMessage, ///< none of these: the naked text of an old server's CLI, or garbage
};

/// The last blocks that went over the wire, oldest first. Name: the event, action or answer.
/// Direction has no text (SentRole). BlockRole: all of it; BlockKindRole: what it is. Nothing is
/// taken while inactive.
class WireModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int MostBlocks = 5'000;
    static constexpr qsizetype MostBytes = 8 * 1024 * 1024;

    explicit WireModel(QObject *parent = nullptr);

    /// Follows this PBX; nullptr for none. The PBX may go before the model does.
    void setSource(pbx::Pbx *pbx);
    /// Begins inactive: a wire log that nobody reads costs nothing.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }
    void clear();

    /// Takes one block; it is shown with the others of the same tenth of a second.
    void add(bool sent, const QByteArray &block);
    /// Shows what was taken. For tests; the timer does it.
    void flush();

    /// How many of the blocks are unknown events or no messages at all.
    [[nodiscard]] int unknown() const { return m_unknown; }
    /// The names of the unknown events among the blocks, the most frequent first.
    [[nodiscard]] QList<std::pair<QString, int>> unknownNames() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value,
                       int role = Qt::EditRole) override;

private:
    struct Block
    {
        qint64 time = 0;
        bool sent = false;
        QByteArray bytes;
        WireKind kind = WireKind::NoMessage;
    };
    [[nodiscard]] static bool isUnknown(WireKind kind)
    {
        return kind == WireKind::UnknownEvent || kind == WireKind::NoMessage;
    }
    void follow();

    QPointer<pbx::Pbx> m_pbx;
    QMetaObject::Connection m_connection;
    bool m_active = false;
    std::deque<Block> m_blocks;
    std::vector<Block> m_pending;
    qsizetype m_bytes = 0;        ///< of m_blocks
    qsizetype m_pendingBytes = 0; ///< of m_pending
    int m_unknown = 0;            ///< among m_blocks
    QHash<std::pair<int, int>, QVariant> m_headers;
    QTimer m_timer;
};

} // namespace models
