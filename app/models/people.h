// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livetable.h"
#include "pbx/state.h"
#include "presence.h"

#include <QHash>
#include <QSet>

namespace models {

enum class PeopleColumn { Name, Number, State, With, Since, Count };

/// The people of the board: extensions whose lamp is a phone's. Where the server tells of no hints
/// (they came with 1.6.2), peers that no extension stands for are people too, and their calls are
/// looked up among the channels.
///
/// Id: `101@internal`, or the peer's name. NameRole: the name, or the number where none is known.
/// State has no text: PresenceRole. With: the other party's name or number. SinceRole: of the call
/// (0 for who is free or offline: the server does not tell since when). ChannelRole: the Uniqueid
/// of this person's own leg, or "".
class PeopleModel final : public LiveTable
{
    Q_OBJECT

public:
    struct Counts
    {
        int everyone = 0;
        int free = 0;
        int favourites = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    explicit PeopleModel(const pbx::State &state, QObject *parent = nullptr);

    /// Extension numbers, as in NumberRole.
    void setFavourites(const QSet<QString> &extensions);
    [[nodiscard]] const QSet<QString> &favourites() const { return m_favourites; }

    [[nodiscard]] const Counts &counts() const { return m_counts; }

    /// What is shown of one row, without the way over QVariant.
    struct Person
    {
        QString id, name, number, context, channel, otherName, otherNumber;
        Presence presence = Presence::Offline;
        pbx::ExtensionStatus status = pbx::ExtensionStatus::NotFound;
        pbx::Instant since = 0; ///< of the call, else of the state
        bool incoming = false;
    };
    [[nodiscard]] Person person(int row) const;
    [[nodiscard]] QString nameAt(int row) const;
    /// Of whoever has that number, or "" where nobody is known to.
    [[nodiscard]] QString nameOf(const QString &number) const;
    [[nodiscard]] QString numberAt(int row) const;
    /// The first row with that number, or -1.
    [[nodiscard]] int rowOfNumber(const QString &number) const;
    /// How well name and number fit what is looked for: Matcher::Score.
    [[nodiscard]] int score(const Matcher &matcher, int row) const;
    [[nodiscard]] bool fits(const Matcher &matcher, int row) const override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] pbx::Columns volatileColumns() const override;

signals:
    /// At most once a commit, and only where a number changed.
    void countsChanged();

protected:
    [[nodiscard]] QVariant value(pbx::Slot slot, int column, int role) const override;
    std::vector<pbx::Slot> follow(QObject *context) override;

private:
    [[nodiscard]] QVariant ownValue(pbx::Slot slot, int column, int role) const;
    [[nodiscard]] Person personOf(pbx::Slot slot) const;
    [[nodiscard]] Person fromPeer(pbx::Slot slot) const;
    [[nodiscard]] const QString &nameOfSlot(pbx::Slot slot) const;
    [[nodiscard]] QString numberOfSlot(pbx::Slot slot) const;
    [[nodiscard]] std::vector<pbx::Slot> extensionPeople() const;
    [[nodiscard]] std::vector<pbx::Slot> peerPeople() const;
    [[nodiscard]] bool hasExtension(const QString &number) const;
    void takeExtensions(const pbx::Delta &delta);
    void takePeers(const pbx::Delta &delta);
    void takeChannels(const pbx::Delta &delta);
    void takeMailboxes(const pbx::Delta &delta);
    [[nodiscard]] QString mailboxNumber(pbx::Slot box) const;
    void knowMailbox(pbx::Slot box);
    void leave(const std::vector<pbx::Slot> &gone);
    void join(const std::vector<pbx::Slot> &born);
    void enter(pbx::Slot slot);
    void alter(std::vector<pbx::Delta::Change> changes);
    void setLamp(pbx::Slot slot, Presence presence);
    void foldName(pbx::Slot slot);
    void announceCounts();

    const pbx::State &m_state;
    bool m_hinted = false; ///< the server tells of hints: peers are nobody
    QSet<QString> m_favourites;
    Counts m_counts;    ///< kept row by row
    Counts m_announced; ///< as countsChanged() told last
    QMultiHash<QString, pbx::Slot> m_byNumber;
    QHash<QString, QString> m_mailboxOf; ///< `101` → `101@default`
    std::vector<Presence> m_lamps;       ///< by slot, as counted in m_counts
    std::vector<QString> m_folded;       ///< by slot, the name as it is looked for
};

} // namespace models
