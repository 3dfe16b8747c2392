// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamshares.h"

#include "calljson.h"
#include "contactjson.h"
#include "contacts.h"
#include "contactsfile.h"
#include "history.h"
#include "historyfile.h"
#include "notesfile.h"

#include <QDateTime>
#include <QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr QChar Between{u'\x1f'}; ///< the parts of a call's key
constexpr qsizetype MostNumber = 64;

QString keyOf(const CallEntry &call)
{
    return call.pbx + Between + call.uniqueId + Between + call.own;
}

} // namespace

// TeamHistory

TeamHistory::TeamHistory(History &history, std::function<void(const QString &words)> fail)
    : TeamFile(history.path(), historyfile::migrations(), {u"note"_s, u"call"_s}, std::move(fail))
    , m_history(history)
{}

void TeamHistory::tell()
{
    if (std::exchange(m_changed, false))
        m_history.heardOf(std::exchange(m_subjects, {}));
}

std::optional<QJsonObject> TeamHistory::read(QSqlQuery &query, const QString &kind,
                                             const QString &key)
{
    if (kind == "note"_L1) {
        const auto note = historyfile::readNote(query, key);
        return note && !note->subject().isEmpty() ? std::optional(toJson(*note)) : std::nullopt;
    }
    const QStringList parts = key.split(Between);
    const auto call = historyfile::readCall(query, parts.value(0), parts.value(1));
    // One that this desk has dropped for its age stays where others have it: that is not told.
    return call && !call->uniqueId.isEmpty() ? std::optional(toJson(*call)) : std::nullopt;
}

QString TeamHistory::allOf(const QString &kind) const
{
    return kind == "note"_L1
               ? u"SELECT 'note' AS kind, subject AS key FROM note"_s
               : u"SELECT 'call' AS kind, pbx || char(31) || uniqueid || char(31) || own AS key "
                 "FROM call WHERE mine AND ended > 0"_s;
}

TeamFile::Done TeamHistory::write(QSqlQuery &query, const TeamRecord &record, Pending pending)
{
    return record.kind == "note"_L1 ? writeNote(query, record, pending) : writeCall(query, record);
}

TeamFile::Done TeamHistory::writeCall(QSqlQuery &query, const TeamRecord &record)
{
    const auto call =
        record.body ? callFrom(*record.body, QDateTime::currentMSecsSinceEpoch()) : std::nullopt;
    if (!call || keyOf(*call) != record.key)
        return Done::Theirs; // nothing that is a call
    const auto there = historyfile::readCall(query, call->pbx, call->uniqueId);
    if (!there)
        return Done::Failed;
    // The operator's own stays the operator's. Of two others', the one that saw more of it.
    const bool known = !there->uniqueId.isEmpty();
    if (known && (there->mine || (there->own != call->own && there->startedAt <= call->startedAt)))
        return Done::Mine;
    m_changed = true;
    return historyfile::writeCall(query, *call) != 0 ? Done::Theirs : Done::Failed;
}

TeamFile::Done TeamHistory::writeNote(QSqlQuery &query, const TeamRecord &record, Pending pending)
{
    const Note theirs = record.body ? noteFrom(*record.body) : Note();
    if (record.body && theirs.subject() != record.key)
        return Done::Theirs;
    const auto there = historyfile::readNote(query, record.key);
    if (!there)
        return Done::Failed;
    Note now = theirs;
    Done done = Done::Theirs;
    if (pending != Pending::No && !there->isEmpty()) {
        if (theirs.isEmpty())
            return Done::Mine;
        // Both were typed, and neither is lost.
        now = there->mergedWith(theirs);
        if (now.text != theirs.text || now.tags != theirs.tags)
            done = Done::Both;
    } else if (theirs.isEmpty()) {
        now = *there; // which names the subject
        now.text.clear();
        now.tags.clear();
    }
    if (now.subject().isEmpty() || now == *there)
        return done;
    m_changed = true;
    m_subjects += record.key;
    return historyfile::writeNote(query, now) ? done : Done::Failed;
}

// TeamContacts

TeamContacts::TeamContacts(Contacts &contacts, std::function<void(const QString &words)> fail)
    : TeamFile(contacts.path(), contactsfile::migrations(), {u"contact"_s, u"favourite"_s},
               std::move(fail))
    , m_contacts(contacts)
{}

void TeamContacts::tell()
{
    if (std::exchange(m_changed, false))
        m_contacts.heardOf(std::exchange(m_ids, {}));
}

std::optional<QJsonObject> TeamContacts::read(QSqlQuery &query, const QString &kind,
                                              const QString &key)
{
    if (kind == "favourite"_L1) {
        const auto numbers = contactsfile::readFavourites(query);
        return numbers && numbers->contains(key) ? std::optional(QJsonObject{{u"number"_s, key}})
                                                 : std::nullopt;
    }
    const auto id = contactsfile::idOf(query, key);
    if (!id || *id == 0)
        return std::nullopt;
    const auto found = contactsfile::readContacts(query, 1, u"id = %1"_s.arg(*id));
    return found && !found->isEmpty() ? std::optional(toJson(found->first())) : std::nullopt;
}

QString TeamContacts::allOf(const QString &kind) const
{
    return kind == "contact"_L1 ? u"SELECT 'contact' AS kind, uuid AS key FROM contact"_s
                                : u"SELECT 'favourite' AS kind, number AS key FROM favourite"_s;
}

TeamFile::Done TeamContacts::write(QSqlQuery &query, const TeamRecord &record, Pending pending)
{
    if (pending == Pending::Strong)
        return Done::Mine;
    if (record.key.isEmpty() || record.key.size() > MostNumber)
        return Done::Theirs;
    if (record.kind == "favourite"_L1) {
        m_changed = true;
        return contactsfile::setFavourite(query, record.key, record.body.has_value())
                   ? Done::Theirs
                   : Done::Failed;
    }
    const auto id = contactsfile::idOf(query, record.key);
    if (!id)
        return Done::Failed;
    if (!record.body) {
        m_changed = m_changed || *id != 0;
        if (*id != 0)
            m_ids += *id;
        return *id == 0 || contactsfile::removeContact(query, *id) ? Done::Theirs : Done::Failed;
    }
    Contact contact = contactFrom(*record.body);
    if (contact.isEmpty())
        return Done::Theirs;
    contact.id = *id;
    contact.id = contactsfile::writeContact(query, contact);
    m_changed = true;
    m_ids += contact.id;
    return contact.id != 0 && (*id != 0 || contactsfile::setUuid(query, contact.id, record.key))
               ? Done::Theirs
               : Done::Failed;
}

} // namespace store
