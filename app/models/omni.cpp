// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "omni.h"

#include "cells.h"
#include "directory/directory.h"
#include "matcher.h"
#include "pbx/queuedesk.h"
#include "roles.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr int MostRecent = 50;
constexpr int MostContacts = 6; ///< beside colleagues, queues and actions

constexpr auto byScore = [](const auto &a, const auto &b) { return a.score > b.score; };

QString idOf(Suggestion kind, const QString &key)
{
    return QString::number(static_cast<int>(kind)) % u':' % key;
}

} // namespace

OmniModel::OmniModel(const pbx::State &state, const PeopleModel &people, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_people(people)
{
    m_later.setSingleShot(true);
    m_later.setInterval(200);
    connect(&m_later, &QTimer::timeout, this, &OmniModel::refresh);
    connect(&m_state, &pbx::State::committed, this, [this] {
        if (!m_text.isEmpty() && !m_later.isActive())
            m_later.start();
    });
    // A view must not be asked about a person who is gone between a commit and its refresh.
    connect(&m_people, &QAbstractItemModel::rowsAboutToBeRemoved, this, &OmniModel::forgetRows);
    connect(&m_people, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { forgetRows({}, 0, m_people.rowCount() - 1); });
}

void OmniModel::setText(const QString &text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    m_first.clear();
    refresh();
}

void OmniModel::setDirectory(const directory::Directory *directory)
{
    m_directory = directory;
    if (directory != nullptr) {
        connect(directory, &directory::Directory::changed, this, [this] {
            if (!m_text.isEmpty())
                refresh();
        });
    }
}

void OmniModel::setRecent(const QStringList &extensions)
{
    m_recent = extensions.mid(0, MostRecent);
}

void OmniModel::noteUsed(const QString &extension)
{
    m_recent.removeAll(extension);
    m_recent.prepend(extension);
    m_recent = m_recent.mid(0, MostRecent);
}

int OmniModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OmniModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::ParentIsInvalid));
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.title;
    case IdRole:
        return entry.id;
    case KindRole:
        return static_cast<int>(entry.kind);
    case SubtitleRole:
        return entry.subtitle;
    case DetailRole:
        return entry.detail;
    case TargetRole:
    case NumberRole:
        return entry.target;
    case ChannelRole:
        return entry.channel;
    case PresenceRole:
    case WithRole:
    case SinceRole:
    case StaleRole:
    case FavouriteRole:
        break;
    default:
        return {};
    }
    const int row = entry.person == pbx::NoSlot ? -1 : m_people.rowOf(entry.person);
    return row < 0 ? QVariant() : m_people.data(m_people.index(row, 0), role);
}

std::vector<OmniModel::Entry> OmniModel::found() const
{
    std::vector<Entry> entries;
    if (m_text.isEmpty())
        return entries;
    const Matcher matcher(m_text);
    addPeople(matcher, entries);

    const auto add = [&](Suggestion kind, const QString &key, const QString &name,
                         const QString &number) -> Entry * {
        const int score = matcher.score(name, number);
        if (score == Matcher::NoMatch)
            return nullptr;
        Entry entry;
        entry.kind = kind;
        entry.id = idOf(kind, key);
        entry.title = either(name, number);
        entry.target = number;
        entry.score = score;
        return &entries.emplace_back(std::move(entry));
    };
    for (const pbx::Slot slot : m_state.parkedCalls().byBirth()) {
        const pbx::ParkedCall &row = m_state.parkedCalls().at(slot);
        if (Entry *entry = add(Suggestion::Parking, m_state.parkedCalls().keyOf(slot),
                               either(row.callerName, row.callerNumber), row.space)) {
            entry->subtitle = row.space;
            entry->channel = row.uniqueId;
        }
    }
    for (const pbx::Slot slot : m_state.conferences().byBirth()) {
        const pbx::Conference &row = m_state.conferences().at(slot);
        const QString number = looksDialable(row.name) ? row.name : QString();
        if (Entry *entry = add(Suggestion::Conference, row.name, row.name, number))
            entry->subtitle = QString::number(row.participants);
    }
    const pbx::QueueNumbers queueNumbers(m_state);
    for (const pbx::Slot slot : m_state.queues().byBirth()) {
        const pbx::Queue &row = m_state.queues().at(slot);
        const QString number = queueNumbers.of(row.name);
        if (Entry *entry = add(Suggestion::Queue, row.name, row.name, number))
            entry->subtitle =
                number.isEmpty() || number == row.name ? QString::number(row.callers) : number;
    }
    addContacts(entries);
    std::stable_sort(entries.begin(), entries.end(), byScore);

    if (looksDialable(m_text)) {
        Entry entry;
        entry.kind = Suggestion::Dial;
        entry.target = dialable(m_text);
        entry.id = idOf(entry.kind, entry.target);
        entry.title = m_text;
        // What was meant stands first: a known number, else the number as it was typed.
        const auto after = std::find_if(entries.begin(), entries.end(), [](const Entry &other) {
            return other.score < Matcher::ExactNumber;
        });
        entries.insert(after, std::move(entry));
    }
    std::vector<Entry> commands;
    addCommands(matcher, commands);
    entries.resize(std::min(entries.size(), MostRows - commands.size()));
    std::move(commands.begin(), commands.end(), std::back_inserter(entries));
    return entries;
}

void OmniModel::addCommands(const Matcher &matcher, std::vector<Entry> &entries) const
{
    // One letter, or a number, means nobody's command.
    if (!m_commands || m_text.size() < 2 || looksDialable(m_text))
        return;
    for (const Command &command : m_commands()) {
        const int score = matcher.score(command.title, {});
        if (score < Matcher::WordPrefixes)
            continue;
        Entry entry;
        entry.kind = Suggestion::Command;
        entry.id = idOf(entry.kind, command.id);
        entry.title = command.title;
        entry.subtitle = command.key;
        entry.command = command.id;
        entry.score = score;
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), byScore);
    entries.resize(std::min<std::size_t>(entries.size(), MostCommands));
}

QString OmniModel::commandAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString()
                                        : m_entries[static_cast<std::size_t>(row)].command;
}

void OmniModel::addContacts(std::vector<Entry> &entries) const
{
    if (m_directory == nullptr)
        return;
    const directory::Index &index = m_directory->index();
    std::vector<int> places = index.find(m_text, MostContacts);
    // A whole number, however it is written, is that person's first of all.
    const QList<int> exact = looksDialable(m_text) ? m_directory->withNumber(m_text) : QList<int>();
    for (const int place : exact) {
        places.erase(std::remove(places.begin(), places.end(), place), places.end());
        places.insert(places.begin(), place);
    }
    int left = MostContacts;
    const Matcher matcher(m_text);
    for (const int place : places) {
        const directory::Person &person = index.people()[std::size_t(place)];
        for (const store::Phone &phone : person.contact.phones) {
            const QString number = dialable(phone.number);
            if (phone.kind == store::Phone::Kind::Fax || number.isEmpty() || left == 0)
                continue;
            const bool twice = std::any_of(entries.begin(), entries.end(),
                                           [&](const Entry &one) { return one.target == number; });
            if (twice)
                continue;
            --left;
            Entry entry;
            entry.kind = Suggestion::Contact;
            entry.id = idOf(entry.kind, number % u' ' % person.title());
            entry.title = person.title();
            entry.subtitle = phone.number;
            entry.detail =
                person.contact.company == entry.title ? QString() : person.contact.company;
            entry.target = number;
            entry.score = exact.contains(place) ? Matcher::ExactNumber
                                                : matcher.score(entry.title, phone.number);
            // Found by company, group or address: behind those who are called so.
            if (entry.score == Matcher::NoMatch)
                entry.score = Matcher::Contains;
            entries.push_back(std::move(entry));
        }
    }
}

void OmniModel::addPeople(const Matcher &matcher, std::vector<Entry> &entries) const
{
    struct Hit
    {
        int score, known, row;
    };
    std::vector<Hit> hits;
    const int rows = m_people.rowCount();
    const int strangers = static_cast<int>(m_recent.size()) + 1;
    for (int row = 0; row < rows; ++row) {
        const int score = m_people.score(matcher, row);
        if (score == Matcher::NoMatch)
            continue;
        const QString number = m_people.numberAt(row);
        const auto used = static_cast<int>(m_recent.indexOf(number));
        const bool favourite = m_people.favourites().contains(number);
        hits.push_back({score, used >= 0 ? used : favourite ? strangers - 1 : strangers, row});
    }
    const auto better = [this](const Hit &a, const Hit &b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.known != b.known)
            return a.known < b.known;
        if (const int order = compareNatural(m_people.nameAt(a.row), m_people.nameAt(b.row)))
            return order < 0;
        if (const int order = compareNatural(m_people.numberAt(a.row), m_people.numberAt(b.row)))
            return order < 0;
        return a.row < b.row;
    };
    const auto end = hits.begin() + std::min<std::ptrdiff_t>(std::ssize(hits), MostRows);
    std::partial_sort(hits.begin(), end, hits.end(), better);
    for (auto hit = hits.begin(); hit != end; ++hit) {
        const PeopleModel::Person person = m_people.person(hit->row);
        // A number that stands in two contexts is dialled the same way: it is offered once.
        const bool twice = std::any_of(entries.begin(), entries.end(), [&](const Entry &other) {
            return other.target == person.number;
        });
        if (twice)
            continue;
        Entry entry;
        entry.kind = Suggestion::Person;
        entry.id = idOf(entry.kind, person.id);
        entry.title = person.name;
        entry.subtitle = person.number;
        entry.target = person.number;
        entry.score = hit->score;
        entry.person = m_people.slotAt(hit->row);
        entries.push_back(std::move(entry));
    }
}

void OmniModel::forgetRows(const QModelIndex &, int first, int last)
{
    for (Entry &entry : m_entries) {
        if (entry.person == pbx::NoSlot)
            continue;
        const int row = m_people.rowOf(entry.person);
        if (row >= first && row <= last)
            entry.person = pbx::NoSlot;
    }
}

void OmniModel::refresh()
{
    m_later.stop();
    std::vector<Entry> entries = found();
    // Somebody may be about to press Enter: who is found late takes nobody's first place.
    const auto first = std::find_if(entries.begin(), entries.end(),
                                    [this](const Entry &entry) { return entry.id == m_first; });
    if (first != entries.end() && first->kind != Suggestion::Command)
        std::rotate(entries.begin(), first, first + 1);
    m_first = entries.empty() ? QString() : entries.front().id;
    const bool same = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                 [](const Entry &a, const Entry &b) { return a.id == b.id; });
    if (same) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

} // namespace models
