// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

namespace directory {
class Directory;
}

namespace models {

class Matcher;

enum class Suggestion {
    Person,     ///< an extension
    Contact,    ///< a number of somebody in the directory
    Dial,       ///< the text as it stands, as a number
    Parking,    ///< a space with a call in it
    Conference, ///< a room in use
    Queue,
    Command ///< something that the window can do; always last, and never what is meant by itself
};

/// What could be meant by the text in the omnibox, the best first, a dozen at most. While the text
/// is the same, what stood first stays there as long as it is there.
///
/// A contact is offered with each of its numbers but fax; DetailRole is its company.
///
/// KindRole, NameRole (the title: name, queue, room, or the number to be dialled), SubtitleRole
/// (number; who is parked; how many are in there), PresenceRole of a person, TargetRole: the
/// extension to dial or to transfer to, "" where none is known (a queue with a name), ChannelRole
/// of a parked call. Id: kind and key. DisplayRole: the title. A queue's number comes from its
/// lamp.
class OmniModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MostRows = 12;
    static constexpr int MostCommands = 4;

    struct Command
    {
        QString id;
        QString title; ///< "Park", by whose words it is found
        QString key;   ///< "F6", or ""
    };

    /// \a people must stay active: it is asked for names at every key.
    OmniModel(const pbx::State &state, const PeopleModel &people, QObject *parent = nullptr);

    /// Without text there are no suggestions.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Extensions, last used first; they come first among equals.
    void setRecent(const QStringList &extensions);
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void noteUsed(const QString &extension);

    /// Whose numbers are offered too; it outlives this. nullptr: nobody's.
    void setDirectory(const directory::Directory *directory);

    /// What the window can do just now; asked at every key.
    void setCommands(std::function<QList<Command>()> commands) { m_commands = std::move(commands); }
    /// The id of that row's command, or "".
    [[nodiscard]] QString commandAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        Suggestion kind = Suggestion::Dial;
        QString id, title, subtitle, detail, target, channel, command;
        int score = 0;
        pbx::Slot person = pbx::NoSlot;
    };
    [[nodiscard]] std::vector<Entry> found() const;
    void addCommands(const Matcher &matcher, std::vector<Entry> &entries) const;
    void addContacts(std::vector<Entry> &entries) const;
    void addPeople(const Matcher &matcher, std::vector<Entry> &entries) const;
    void forgetRows(const QModelIndex &parent, int first, int last);
    void refresh();

    const pbx::State &m_state;
    const PeopleModel &m_people;
    const directory::Directory *m_directory = nullptr;
    QString m_text;
    QString m_first; ///< id of what stands first since this text is looked for, or ""
    QStringList m_recent;
    std::function<QList<Command>()> m_commands;
    std::vector<Entry> m_entries;
    QTimer m_later; ///< a commit's changes are looked at a moment later, together
};

} // namespace models
