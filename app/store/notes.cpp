// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <utility>

namespace store {

void Notes::setHistory(History *history)
{
    if (history == m_history)
        return;
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    m_unwritten.clear();
    if (history == nullptr)
        return;
    connect(history, &History::notesLoaded, this, &Notes::take);
    connect(history, &History::noteRead, this, [this](const QString &subject, const Note &note) {
        // What is on its way to the file is newer.
        if (m_unwritten.contains(subject))
            return;
        put(subject, note);
        emit changed();
    });
    connect(history, &History::noteSaved, this, [this](const Note &note, const QString &trouble) {
        const QString subject = note.subject();
        if (m_unwritten.contains(subject) && --m_unwritten[subject] > 0)
            return;
        m_unwritten.remove(subject);
        emit settled(subject, trouble);
    });
    for (const Note &note : std::as_const(m_notes)) {
        ++m_unwritten[note.subject()];
        history->saveNote(note);
    }
    history->loadNotes();
}

void Notes::take(const QList<Note> &notes)
{
    std::vector<Note> mine;
    std::swap(mine, m_notes);
    QSet<QString> newer;
    for (const Note &note : mine) {
        if (m_unwritten.contains(note.subject()))
            newer.insert(note.subject());
    }
    for (const Note &note : notes) {
        if (!newer.contains(note.subject()))
            m_notes.push_back(note);
    }
    for (const Note &note : mine) {
        if (newer.contains(note.subject()))
            m_notes.push_back(note);
    }
    std::ranges::stable_sort(m_notes, std::less<>(), &Note::at);
    emit changed();
}

const Note *Notes::find(const Note &asked) const
{
    const auto found = std::ranges::find_if(m_notes, [&asked](const Note &note) {
        return note.call == asked.call && (!note.call.isEmpty() || note.about == asked.about);
    });
    return found == m_notes.end() ? nullptr : &*found;
}

std::vector<Note> Notes::about(const QString &number) const
{
    const QString filed = filedNumber(number);
    std::vector<Note> found;
    if (filed.isEmpty())
        return found;
    std::copy_if(m_notes.rbegin(), m_notes.rend(), std::back_inserter(found),
                 [&](const Note &note) { return note.about == filed; });
    std::ranges::stable_sort(found, std::greater<>(), &Note::at);
    return found;
}

Note Notes::ofCall(const QString &uniqueId) const
{
    Note asked;
    asked.call = uniqueId;
    const Note *found = uniqueId.isEmpty() ? nullptr : find(asked);
    return found != nullptr ? *found : Note();
}

Note Notes::ofPerson(const QString &number) const
{
    Note asked;
    asked.about = filedNumber(number);
    const Note *found = asked.about.isEmpty() ? nullptr : find(asked);
    return found != nullptr ? *found : Note();
}

void Notes::put(const QString &subject, const Note &note)
{
    std::erase_if(m_notes, [&subject](const Note &other) { return other.subject() == subject; });
    if (!note.isEmpty())
        m_notes.push_back(note);
    if (m_notes.size() > std::size_t(History::MostNotes)) {
        // Those on people stay longest.
        const auto ofACall =
            std::ranges::find_if(m_notes, [](const Note &one) { return !one.call.isEmpty(); });
        m_notes.erase(ofACall == m_notes.end() ? m_notes.begin() : ofACall);
    }
}

bool Notes::save(Note note)
{
    note.at = QDateTime::currentMSecsSinceEpoch();
    note = note.bounded();
    const QString subject = note.subject();
    if (subject.isEmpty())
        return false;
    const Note *old = find(note);
    if (old != nullptr ? old->text == note.text && old->tags == note.tags : note.isEmpty())
        return true;
    put(subject, note);
    if (m_history) {
        ++m_unwritten[subject];
        m_history->saveNote(note);
    }
    emit changed();
    return true;
}

} // namespace store
