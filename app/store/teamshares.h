// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "teamfile.h"

namespace store {

class Contacts;
class History;

/// Calls of the operator's own phone that are over, and notes.
class TeamHistory final : public TeamFile
{
public:
    TeamHistory(History &history, std::function<void(const QString &words)> fail);
    void tell() override;

protected:
    [[nodiscard]] std::optional<QJsonObject> read(QSqlQuery &query, const QString &kind,
                                                  const QString &key) override;
    [[nodiscard]] Done write(QSqlQuery &query, const TeamRecord &record, Pending pending) override;
    [[nodiscard]] QString allOf(const QString &kind) const override;

private:
    [[nodiscard]] Done writeCall(QSqlQuery &query, const TeamRecord &record);
    [[nodiscard]] Done writeNote(QSqlQuery &query, const TeamRecord &record, Pending pending);

    History &m_history;
    QStringList m_subjects; ///< of notes that changed
    bool m_changed = false;
};

/// Cordboard's own contacts, and marked extensions.
class TeamContacts final : public TeamFile
{
public:
    TeamContacts(Contacts &contacts, std::function<void(const QString &words)> fail);
    void tell() override;

protected:
    [[nodiscard]] std::optional<QJsonObject> read(QSqlQuery &query, const QString &kind,
                                                  const QString &key) override;
    [[nodiscard]] Done write(QSqlQuery &query, const TeamRecord &record, Pending pending) override;
    [[nodiscard]] QString allOf(const QString &kind) const override;

private:
    Contacts &m_contacts;
    QList<qint64> m_ids; ///< of contacts that changed
    bool m_changed = false;
};

} // namespace store
