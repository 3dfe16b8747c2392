// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callcontroller.h"
#include "directory/directory.h"
#include "directory/ownsource.h"
#include "store/history.h"
#include "words.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QSettings;

namespace models {
class OwnCall;
}
namespace store {
class Secrets;
}

namespace ui {

class ContactDialog;
class ContactSources;
class Dialling;
class ImportDialog;

/// The people beside those of the PBX: who it is that calls, and contacts written down, changed,
/// marked and taken away.
class AddressBook : public QObject
{
    Q_OBJECT

public:
    /// \a settings keeps which sources there are, \a secrets their passwords.
    AddressBook(QSettings &settings, store::Secrets &secrets, const Dialling &dialling,
                const models::OwnCall &call, std::function<Selection()> selection, QWidget *window);
    ~AddressBook() override;

    /// Where contacts are kept; it outlives this. nullptr: nowhere.
    void setContacts(store::Contacts *contacts);
    /// Where earlier calls are looked for; it outlives this. nullptr: nowhere.
    void setHistory(store::History *history);
    /// nullptr where no contacts are kept.
    [[nodiscard]] directory::Directory *directory() { return m_directory.get(); }
    [[nodiscard]] QAction *contactAction() const { return m_contact; }

    /// Who has that number. Where several have it, what they have in common: a company, or nothing.
    [[nodiscard]] Caller callerOf(const QString &number) const;
    /// The same, and asks the sources that do not know everybody: changed() tells when they do.
    [[nodiscard]] Caller lookedUp(const QString &number) const;
    /// Somebody is looked for by that text; "" no more.
    void search(const QString &text);
    /// The same by what is known now, for any thread.
    [[nodiscard]] CallerOf callersNow() const;
    /// A file of that caller's picture, or nothing.
    [[nodiscard]] QByteArray photoOf(const QString &number) const;
    /// What there is to say of who the operator talks to: a contact's note, earlier calls. Lines
    /// of plain text, or "".
    [[nodiscard]] QString aboutCaller() const;

    /// Shows the contact with that number, or one that is to be written.
    void openFor(const QString &number, const QString &name);
    void open(const directory::Person &person);
    void openNew();
    void setFavourite(const directory::Person &person, bool favourite);
    /// Asks for a CSV file, and what its columns are.
    void import();
    void importFile(const QString &path);
    /// Where contacts come from beside the own ones.
    [[nodiscard]] ContactSources &sources() { return *m_sources; }
    void openSources();
    /// Asks first.
    void remove(const QList<directory::Person> &people);

signals:
    void said(ui::Said how, const QString &text);
    /// Who somebody is, or what there is to say of the caller, may be another.
    void changed();

private:
    void followNumbers();
    void followCall();
    void openContact();
    void show(const store::Contact &contact, const QStringList &elsewhere);
    void takeEarlier(quint64 ticket, const QList<store::FoundCall> &calls, int total);
    [[nodiscard]] store::Contact ownOf(const directory::Person &person) const;

    const Dialling &m_dialling;
    const models::OwnCall &m_call;
    std::function<Selection()> m_selection;
    QWidget *m_window;
    QPointer<store::Contacts> m_contacts;
    QPointer<store::History> m_history;
    std::unique_ptr<directory::OwnSource> m_own;
    std::unique_ptr<directory::Directory> m_directory;
    std::unique_ptr<ContactSources> m_sources; ///< whose sources the directory has
    QAction *m_contact;
    QPointer<ContactDialog> m_dialog;
    QPointer<ImportDialog> m_import;
    quint64 m_importing = 0; ///< its ticket
    quint64 m_saving = 0;    ///< the dialog's ticket
    mutable QHash<QString, Caller> m_known;
    QString m_asked; ///< the number whose earlier calls are in m_earlier, or asked for
    quint64 m_ticket = 0;
    QString m_earlier;
};

} // namespace ui
