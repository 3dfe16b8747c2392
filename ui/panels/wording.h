// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"
#include "ui/theme.h"

#include <QIdentityProxyModel>

#include <functional>
#include <optional>

namespace models {
class ChannelsModel;
class PeersModel;
} // namespace models

namespace ui {

// The models carry no words. What is said about their cells, on screen, by a screen reader, in a
// tool tip, in a copy and in an export, is said here.

/// What Wording answers beyond Qt::DisplayRole, to CellDelegate.
enum WordsRole {
    ToneRole = Qt::UserRole + 500, ///< int, a Tone: the cell gets its symbol and colour
    FiguresRole,                   ///< bool: a time or number, in figures of equal width
    QuietRole,                     ///< bool: second rank
};

/// Between a SortFilter and a view: the same rows in words.
class Wording : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// \a rows, sorted and filtered (a SortFilter), or a model that is in order by itself.
    Wording(QAbstractItemModel *rows, Clock clock, QObject *parent);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] pbx::Instant now() const { return m_clock(); }
    /// Milliseconds since the index's SinceRole, or -1 where it has none.
    [[nodiscard]] qint64 ageOf(const QModelIndex &index) const;
    /// "as of 14:02", of a row that is stale; else "".
    [[nodiscard]] QString asOf(const QModelIndex &index) const;
    /// "last heard of 1:20 ago", the same in a tool tip, and "… 1 minute 20 seconds ago" read out.
    [[nodiscard]] QString lastHeard(const QModelIndex &index, bool spoken) const;

protected:
    // A null answer: what the model itself says.
    [[nodiscard]] virtual QString shown(const QModelIndex &index) const;
    [[nodiscard]] virtual QString spoken(const QModelIndex &index) const;
    [[nodiscard]] virtual QString tip(const QModelIndex &index) const;
    /// What a screen reader adds when it is asked for more.
    [[nodiscard]] virtual QString described(const QModelIndex &index) const;
    [[nodiscard]] virtual QString heading(int column) const;
    [[nodiscard]] virtual std::optional<Tone> tone(const QModelIndex &index) const;
    [[nodiscard]] virtual bool isFigures(int column) const;
    [[nodiscard]] virtual bool isQuiet(int column) const;

    /// The row of the model below everything.
    [[nodiscard]] int baseRow(const QModelIndex &index) const;
    /// What the model below says, untouched.
    [[nodiscard]] QString plain(const QModelIndex &index, int role = Qt::DisplayRole) const;

private:
    Clock m_clock;
};

class PeopleWords : public Wording
{
    Q_OBJECT

public:
    using Wording::Wording;

    [[nodiscard]] static Tone toneOf(const QModelIndex &index);
    /// "Ringing", "On a call".
    [[nodiscard]] static QString stateOf(const QModelIndex &index);
    /// The name, else the number.
    [[nodiscard]] static QString nameOf(const QModelIndex &index);

    /// Where notes on a number come from.
    void setNotes(std::function<QString(const QString &number)> notes)
    {
        m_notes = std::move(notes);
    }

protected:
    [[nodiscard]] QString shown(const QModelIndex &index) const override;
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
    [[nodiscard]] QString described(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] std::optional<Tone> tone(const QModelIndex &index) const override;
    [[nodiscard]] bool isFigures(int column) const override;
    [[nodiscard]] bool isQuiet(int column) const override;

private:
    std::function<QString(const QString &number)> m_notes;
};

class ChannelWords : public Wording
{
    Q_OBJECT

public:
    ChannelWords(models::ChannelsModel &channels, QAbstractItemModel *rows, Clock clock,
                 QObject *parent);

protected:
    [[nodiscard]] QString shown(const QModelIndex &index) const override;
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] std::optional<Tone> tone(const QModelIndex &index) const override;
    [[nodiscard]] bool isFigures(int column) const override;
    [[nodiscard]] bool isQuiet(int column) const override;

private:
    models::ChannelsModel &m_channels;
};

class PeerWords : public Wording
{
    Q_OBJECT

public:
    PeerWords(models::PeersModel &peers, QAbstractItemModel *rows, Clock clock, QObject *parent);

protected:
    [[nodiscard]] QString shown(const QModelIndex &index) const override;
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] std::optional<Tone> tone(const QModelIndex &index) const override;
    [[nodiscard]] bool isFigures(int column) const override;

private:
    models::PeersModel &m_peers;
};

} // namespace ui
