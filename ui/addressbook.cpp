// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressbook.h"

#include "contactsources.h"
#include "dialling.h"
#include "dialogs/contactdialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/sourcesdialog.h"
#include "icons.h"
#include "models/owncall.h"
#include "store/site.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostKnown = 2'000;
constexpr qsizetype MostNote = 160; ///< characters, beside a call
constexpr qsizetype MostName = 120;

/// "Today 14:02, 12:30", "28/11/2026 14:02, missed".
QString callWords(const store::CallEntry &call)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(call.startedAt);
    const QLocale locale;
    const QString time = locale.toString(then.time(), QLocale::ShortFormat);
    const QString when =
        then.date() == QDate::currentDate()
            ? AddressBook::tr("today %1").arg(time)
            : QString(locale.toString(then.date(), QLocale::ShortFormat) % u' ' % time);
    if (call.isMissed())
        return AddressBook::tr("%1, missed", "when a call was").arg(when);
    if (call.answeredAt == 0)
        return AddressBook::tr("%1, not answered", "when a call was").arg(when);
    return AddressBook::tr("%1, for %2", "when a call was, and how long")
        .arg(when, formatDuration(qMax<qint64>(0, call.endedAt - call.answeredAt)));
}

/// \a places: of those who have a number, the likeliest first.
Caller callerAmong(const directory::Index &index, const QList<int> &places)
{
    Caller caller;
    bool first = true;
    for (const int place : places) {
        const store::Contact &one = index.people().at(std::size_t(place)).contact;
        if (std::exchange(first, false)) {
            caller = {one.name, one.company, one.note};
            if (caller.name.isEmpty())
                caller.name = std::exchange(caller.company, {});
        } else {
            // A number of several people is their company's, where they have one in common.
            const bool common = !one.company.isEmpty() &&
                                (one.company == caller.company || one.company == caller.name);
            caller = {common ? one.company : QString(), {}, {}};
            if (!common)
                break;
        }
    }
    return caller;
}

} // namespace

AddressBook::AddressBook(QSettings &settings, store::Secrets &secrets, const Dialling &dialling,
                         const models::OwnCall &call, std::function<Selection()> selection,
                         QWidget *window)
    : QObject(window)
    , m_dialling(dialling)
    , m_call(call)
    , m_selection(std::move(selection))
    , m_window(window)
    , m_sources(std::make_unique<ContactSources>(settings, secrets))
    , m_contact(new QAction(icon(u"users"_s), tr("&Contact…"), this))
{
    m_contact->setObjectName(u"contact"_s);
    m_contact->setShortcut(Qt::CTRL | Qt::Key_K);
    m_contact->setShortcutContext(Qt::ApplicationShortcut);
    m_contact->setAutoRepeat(false);
    m_contact->setToolTip(tr("Show or write down who calls, or who is selected"));
    m_contact->setEnabled(false);
    connect(m_contact, &QAction::triggered, this, &AddressBook::openContact);
    connect(&call, &models::OwnCall::changed, this, &AddressBook::followCall);
    connect(m_sources.get(), &ContactSources::secretNotKept, this, [this](const QString &words) {
        emit said(Said::Failed,
                  tr("The keychain does not keep the password (“%1”). It is asked for "
                     "again at the next start.")
                      .arg(words));
    });
    connect(&dialling, &Dialling::changed, this, &AddressBook::followNumbers);
}

AddressBook::~AddressBook()
{
    delete m_dialog;
    delete m_import;
}

void AddressBook::setContacts(store::Contacts *contacts)
{
    if (m_contacts)
        m_contacts->disconnect(this);
    m_sources->setDirectory(nullptr);
    m_directory.reset();
    m_own.reset();
    m_contacts = contacts;
    m_contact->setEnabled(contacts != nullptr);
    if (contacts != nullptr) {
        m_own = std::make_unique<directory::OwnSource>(*contacts);
        m_directory = std::make_unique<directory::Directory>();
        m_directory->addSource(m_own.get());
        m_sources->setDirectory(m_directory.get());
        connect(m_directory.get(), &directory::Directory::changed, this, [this] {
            m_known.clear();
            emit changed();
        });
        connect(contacts, &store::Contacts::written, this,
                [this](quint64 ticket, const QList<qint64> &ids) {
                    if (ticket == m_saving && m_dialog)
                        m_dialog->accept();
                    if (ticket == m_importing && m_import) {
                        m_import->close();
                        emit said(Said::Done,
                                  tr("Imported contacts: %1.").arg(QLocale().toString(ids.size())));
                    }
                });
        connect(contacts, &store::Contacts::refused, this,
                [this](quint64 ticket, const QString &words) {
                    if (m_dialog && m_dialog->isVisible() && ticket == m_saving)
                        m_dialog->refused(words);
                    else if (m_import && ticket == m_importing)
                        m_import->refused(words);
                    else
                        emit said(Said::Failed, tr("The contact was not kept (“%1”).").arg(words));
                });
    }
    followNumbers();
}

void AddressBook::setHistory(store::History *history)
{
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    m_asked.clear();
    if (history != nullptr)
        connect(history, &store::History::earlierFound, this, &AddressBook::takeEarlier);
    followCall();
}

void AddressBook::followNumbers()
{
    m_known.clear();
    if (m_directory)
        m_directory->setNumbers(m_dialling.numbers());
    emit changed();
}

void AddressBook::followCall()
{
    const models::OwnCall::Details &details = m_call.details();
    const QString number =
        details.phase == models::OwnCall::Phase::None ? QString() : details.number;
    if (number == m_asked)
        return;
    m_asked = number;
    m_earlier.clear();
    m_ticket = 0;
    if (m_history && !number.isEmpty())
        m_ticket = m_history->findEarlier(m_dialling.numbers().keys(number).value(0), number, 1);
    emit changed();
}

void AddressBook::takeEarlier(quint64 ticket, const QList<store::FoundCall> &calls, int total)
{
    if (ticket != m_ticket || calls.isEmpty())
        return;
    m_earlier = tr("Earlier calls: %1, the last one %2")
                    .arg(QLocale().toString(total), callWords(calls.first().call));
    emit changed();
}

CallerOf AddressBook::callersNow() const
{
    if (!m_directory)
        return {};
    return [index = m_directory->shared(), numbers = m_dialling.numbers()](const QString &number) {
        return number.isEmpty() ? Caller()
                                : callerAmong(*index, index->byKeys(numbers.keys(number)));
    };
}

Caller AddressBook::callerOf(const QString &number) const
{
    if (!m_directory || number.isEmpty())
        return {};
    if (const auto known = m_known.constFind(number); known != m_known.constEnd())
        return *known;
    const Caller caller = callerAmong(m_directory->index(), m_directory->withNumber(number));
    if (m_known.size() >= MostKnown)
        m_known.clear();
    m_known.insert(number, caller);
    return caller;
}

Caller AddressBook::lookedUp(const QString &number) const
{
    if (m_directory)
        m_directory->lookUp(number);
    return callerOf(number);
}

void AddressBook::search(const QString &text)
{
    if (m_directory)
        m_directory->search(text);
}

QByteArray AddressBook::photoOf(const QString &number) const
{
    const QList<int> places = m_directory ? m_directory->withNumber(number) : QList<int>();
    return places.size() == 1
               ? m_directory->index().people().at(std::size_t(places.first())).contact.photo
               : QByteArray();
}

QString AddressBook::aboutCaller() const
{
    if (m_asked.isEmpty())
        return {};
    QString note = callerOf(m_asked).note.simplified();
    if (note.size() > MostNote)
        note = note.left(MostNote - 1) + u'…';
    QStringList lines{note, m_earlier};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void AddressBook::openContact()
{
    const models::OwnCall::Details &details = m_call.details();
    if (details.phase != models::OwnCall::Phase::None && !details.number.isEmpty()) {
        openFor(details.number, details.name);
        return;
    }
    const Selection selected = m_selection();
    if (!selected.typed.isEmpty())
        openFor(selected.typed, selected.typedName);
    else if (!selected.person.isEmpty() && !selected.nothingFits)
        openFor(selected.person, selected.personName);
    else
        openNew();
}

void AddressBook::openFor(const QString &number, const QString &name)
{
    if (!m_directory)
        return;
    if (const QList<int> places = m_directory->withNumber(number); places.size() == 1) {
        const directory::Person person =
            m_directory->index().people().at(std::size_t(places.first()));
        open(person);
        return;
    }
    store::Contact contact;
    // The PBX often gives the number for a name, too.
    if (!m_dialling.numbers().same(name, number))
        contact.name = name.left(MostName);
    if (!number.isEmpty())
        contact.phones = {{store::Phone::Kind::Work, m_dialling.numbers().shown(number)}};
    show(contact, {});
}

void AddressBook::openNew()
{
    show({}, {});
}

/// The row of the own file; else what others know, to be written into a row of its own.
store::Contact AddressBook::ownOf(const directory::Person &person) const
{
    if (!person.own.isEmpty())
        return m_contacts->find(person.own.first());
    store::Contact contact = person.contact;
    contact.id = 0;
    contact.source.clear();
    return contact;
}

void AddressBook::open(const directory::Person &person)
{
    if (!m_contacts)
        return;
    QStringList elsewhere = person.sources;
    elsewhere.removeAll(QString());
    show(ownOf(person), elsewhere);
}

void AddressBook::show(const store::Contact &contact, const QStringList &elsewhere)
{
    if (!m_contacts)
        return;
    if (!m_dialog) {
        m_dialog = new ContactDialog(m_window);
        connect(m_dialog, &ContactDialog::saveRequested, this, [this](store::Contact changed) {
            changed.source.clear(); // the next import shall not undo it
            if (m_contacts)
                m_saving = m_contacts->save({changed});
        });
    }
    if (m_dialog->isVisible()) { // with what is typed there
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_saving = 0;
    m_dialog->openFor(contact, m_directory->index().groups(), elsewhere);
}

void AddressBook::setFavourite(const directory::Person &person, bool favourite)
{
    if (!m_contacts)
        return;
    QList<store::Contact> changed;
    for (const qint64 id : person.own) {
        store::Contact contact = m_contacts->find(id);
        contact.favourite = favourite;
        contact.source.clear(); // the next import shall not undo it
        changed.append(contact);
    }
    if (changed.isEmpty()) {
        store::Contact contact = ownOf(person);
        contact.favourite = favourite;
        changed.append(contact);
    }
    m_contacts->save(changed);
}

void AddressBook::import()
{
    auto *choose = new QFileDialog(m_window, tr("Import contacts"));
    choose->setObjectName(u"chooseImport"_s);
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setFileMode(QFileDialog::ExistingFile);
    choose->setNameFilters({tr("Tables as text (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(choose, &QFileDialog::fileSelected, this, &AddressBook::importFile);
    choose->open();
}

void AddressBook::importFile(const QString &path)
{
    if (!m_contacts)
        return;
    delete m_import;
    const QString source = QFileInfo(path).fileName();
    QList<qint64> before;
    for (const store::Contact &contact : m_contacts->all()) {
        if (contact.source == source)
            before += contact.id;
    }
    m_import = new ImportDialog(path, int(before.size()), m_window);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_import, &ImportDialog::importRequested, this,
            [this, before](const QList<store::Contact> &contacts, bool instead) {
                if (m_contacts)
                    m_importing = m_contacts->save(contacts, instead ? before : QList<qint64>());
            });
    m_import->open();
}

void AddressBook::openSources()
{
    auto *dialog = new SourcesDialog(*m_sources, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AddressBook::remove(const QList<directory::Person> &people)
{
    QList<qint64> ids;
    QString name;
    for (const directory::Person &person : people) {
        if (!person.own.isEmpty())
            name = person.title();
        ids += person.own;
    }
    if (ids.isEmpty() || !m_contacts)
        return;
    auto *ask = new QMessageBox(QMessageBox::Question, tr("Delete contacts"), {},
                                QMessageBox::Cancel, m_window);
    ask->setObjectName(u"removeContacts"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    ask->setText(ids.size() == 1 ? tr("Delete %1?").arg(name)
                                 : tr("Delete %1 contacts?").arg(QLocale().toString(ids.size())));
    ask->setInformativeText(tr("Notes on calls and the history stay."));
    QPushButton *yes = ask->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, ids] {
        if (m_contacts)
            m_contacts->remove(ids);
    });
    ask->open();
}

} // namespace ui
