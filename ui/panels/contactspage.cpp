// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactspage.h"

#include "flowlayout.h"
#include "models/roles.h"
#include "paint.h"
#include "tableview.h"
#include "ui/icons.h"
#include "ui/sourcewords.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using C = models::ContactsColumn;
using directory::Source;

enum Which { Everybody, Favourites, OfAGroup };

QModelIndex beside(const QModelIndex &index, C column)
{
    return index.siblingAtColumn(static_cast<int>(column));
}

} // namespace

// ContactWords

ContactWords::ContactWords(models::ContactsModel &people, Clock clock, QObject *parent)
    : Wording(&people, std::move(clock), parent)
    , m_people(people)
{}

QString ContactWords::shown(const QModelIndex &index) const
{
    const directory::Person &person = m_people.person(baseRow(index));
    const store::Contact &contact = person.contact;
    switch (static_cast<C>(index.column())) {
    case C::Name:
        return contact.favourite ? u"★ "_s + person.title() : person.title();
    case C::Company:
        return contact.company == person.title() ? u""_s : contact.company;
    case C::Number: {
        QString text = m_number ? m_number(person.number()) : person.number();
        if (contact.phones.size() > 1)
            text += tr(" +%1", "and so many more numbers").arg(contact.phones.size() - 1);
        return text;
    }
    case C::Email:
        return contact.email;
    case C::Groups:
        return contact.groups.join(tr(", ", "between the names of groups"));
    case C::Source: {
        QStringList names;
        for (const QString &source : person.sources)
            names.append(source.isEmpty()
                             ? contact.source.isEmpty() ? tr("Cordboard") : contact.source
                             : source);
        return names.join(tr(", ", "between the names of sources"));
    }
    case C::Count:
        break;
    }
    return {};
}

QString ContactWords::spoken(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(C::Name))
        return {};
    const directory::Person &person = m_people.person(baseRow(index));
    QStringList parts{person.title()};
    if (person.contact.favourite)
        parts += tr("favourite");
    for (const C column : {C::Company, C::Number, C::Groups})
        parts += shown(beside(index, column));
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of what is read out"));
}

QString ContactWords::tip(const QModelIndex &index) const
{
    const store::Contact &contact = m_people.person(baseRow(index)).contact;
    if (static_cast<C>(index.column()) == C::Number) {
        QStringList lines;
        for (const store::Phone &phone : contact.phones)
            lines += m_number ? m_number(phone.number) : phone.number;
        return lines.join(u'\n');
    }
    if (static_cast<C>(index.column()) == C::Name && !contact.note.isEmpty())
        return contact.note.left(500);
    return Wording::tip(index);
}

QString ContactWords::heading(int column) const
{
    switch (static_cast<C>(column)) {
    case C::Name:
        return tr("Name");
    case C::Company:
        return tr("Company");
    case C::Number:
        return tr("Number");
    case C::Email:
        return tr("E-mail");
    case C::Groups:
        return tr("Groups");
    case C::Source:
        return tr("From");
    case C::Count:
        break;
    }
    return {};
}

bool ContactWords::isQuiet(int column) const
{
    return column == static_cast<int>(C::Source) || column == static_cast<int>(C::Groups);
}

// ContactsPage

ContactsPage::ContactsPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_words(new ContactWords(m_model, clock, this))
    , m_table(new TableView(m_words, tr("Contacts"),
                            {
                                {static_cast<int>(C::Name), 36},
                                {static_cast<int>(C::Company), 32, true, false, 1},
                                {static_cast<int>(C::Number), 32},
                                {static_cast<int>(C::Email), 34, true, false, 2},
                                {static_cast<int>(C::Groups), 24, true, false, 3},
                                {static_cast<int>(C::Source), 22, true, false, 4},
                            }))
    , m_search(new QLineEdit)
    , m_which(new QComboBox)
    , m_new(new QPushButton(icon(u"users"_s), tr("Ne&w contact…")))
    , m_import(new QPushButton(tr("&Import…")))
    , m_sources(new QPushButton(tr("S&ources…")))
    , m_trouble(new QLabel)
    , m_call(new QAction(icon(u"phone-outgoing"_s), tr("&Call"), this))
    , m_edit(new QAction(icon(u"pencil"_s), tr("&Edit…"), this))
    , m_favourite(new QAction(tr("&Favourite"), this))
    , m_remove(new QAction(icon(u"x"_s), tr("&Delete"), this))
{
    m_table->setSortingEnabled(false); // the best first, by name among equals
    m_trouble->setObjectName(u"contactsTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    const int step = qRound(stepOf(font()));
    m_trouble->setContentsMargins(3 * step, 0, 3 * step, step);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(m_trouble);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_empty = new EmptyState(m_table);
    buildActions();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ContactsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContactsPage::refresh);
    connect(m_table, &QAbstractItemView::activated, m_call, &QAction::trigger);
    fillGroups();
    refresh();
}

QWidget *ContactsPage::buildTop()
{
    const int step = qRound(stepOf(font()));
    auto *box = new QWidget;
    auto *top = new FlowLayout(qRound(step * 1.5));
    top->setContentsMargins(qRound(step * 2.4), 0, step * 3, step);
    m_search->setObjectName(u"contactsSearch"_s);
    m_search->setPlaceholderText(tr("Search name, company or number"));
    m_search->setAccessibleName(tr("Search the contacts"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    connect(m_search, &QLineEdit::textChanged, &m_model, &models::ContactsModel::setText);
    connect(m_search, &QLineEdit::textChanged, this, &ContactsPage::searched);
    m_which->setObjectName(u"contactsWhich"_s);
    m_which->setAccessibleName(tr("Which contacts"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        const int which = m_which->currentData().toInt();
        m_model.setFavouritesOnly(which == Favourites);
        m_model.setGroup(which == OfAGroup ? m_which->currentText() : QString());
    });
    m_new->setObjectName(u"newContact"_s);
    m_sources->setObjectName(u"contactSources"_s);
    connect(m_sources, &QPushButton::clicked, this, &ContactsPage::sourcesRequested);
    m_import->setObjectName(u"importContacts"_s);
    connect(m_new, &QPushButton::clicked, this, &ContactsPage::newRequested);
    connect(m_import, &QPushButton::clicked, this, &ContactsPage::importRequested);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_search, m_which, m_new, m_import, m_sources})
        top->addWidget(widget);
    box->setLayout(top);
    return box;
}

void ContactsPage::buildActions()
{
    m_call->setObjectName(u"callContact"_s);
    m_edit->setObjectName(u"editContact"_s);
    m_favourite->setObjectName(u"favouriteContact"_s);
    m_remove->setObjectName(u"removeContact"_s);
    m_favourite->setCheckable(true);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_edit->setShortcut(Qt::Key_F2 | Qt::SHIFT);
    m_edit->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_edit, m_remove});
    m_table->setRowActions({m_call, m_edit, m_favourite, m_remove});
    connect(m_call, &QAction::triggered, this, [this] {
        withCurrent([this](const directory::Person &person) {
            if (!person.number().isEmpty())
                emit callRequested(person.number(), person.title());
        });
    });
    connect(m_edit, &QAction::triggered, this, [this] {
        withCurrent([this](const directory::Person &person) { emit editRequested(person); });
    });
    connect(m_favourite, &QAction::triggered, this, [this](bool on) {
        withCurrent(
            [this, on](const directory::Person &person) { emit favouriteRequested(person, on); });
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        QList<directory::Person> people;
        for (const QModelIndex &index : m_table->selectedRowsInOrder())
            people.append(m_model.person(index.row()));
        if (!people.isEmpty())
            emit removeRequested(people);
    });
}

void ContactsPage::withCurrent(const std::function<void(const directory::Person &)> &use)
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        const directory::Person person = m_model.person(index.row()); // what is done may change it
        use(person);
    }
}

void ContactsPage::setDirectory(directory::Directory *directory)
{
    if (m_model.directory() != nullptr)
        m_model.directory()->disconnect(this);
    if (directory != nullptr) {
        connect(directory, &directory::Directory::changed, this, &ContactsPage::fillGroups);
        connect(directory, &directory::Directory::sourcesChanged, this, &ContactsPage::refresh);
    }
    m_model.setDirectory(directory);
    fillGroups();
    refresh();
}

void ContactsPage::setNumbers(std::function<QString(const QString &number)> shown)
{
    m_words->setNumbers(std::move(shown));
}

/// The choice stays where the group is still there.
void ContactsPage::fillGroups()
{
    const QStringList groups =
        m_model.directory() != nullptr ? m_model.directory()->index().groups() : QStringList();
    QStringList there;
    for (int i = 0; i < m_which->count(); ++i) {
        if (m_which->itemData(i).toInt() == OfAGroup)
            there += m_which->itemText(i);
    }
    if (there == groups && m_which->count() > 0)
        return;
    const int which = m_which->currentData().toInt();
    const QString group = m_which->currentText();
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        m_which->addItem(tr("Everybody"), Everybody);
        m_which->addItem(tr("Favourites"), Favourites);
        for (const QString &name : groups)
            m_which->addItem(name, OfAGroup);
        const int at = which == OfAGroup ? m_which->findText(group) : m_which->findData(which);
        m_which->setCurrentIndex(qMax(0, at));
    }
    emit m_which->currentIndexChanged(m_which->currentIndex());
}

QString ContactsPage::trouble() const
{
    if (m_model.directory() == nullptr)
        return {};
    QStringList lines;
    for (const Source *source : m_model.directory()->sources()) {
        if (source->state() != Source::State::Failed)
            continue;
        lines += source->name().isEmpty()
                     ? tr("Contacts cannot be kept: “%1”. What is changed now is lost.")
                           .arg(source->why())
                     : tr("%1: %2", "a source of contacts, and what is wrong with it")
                           .arg(source->name(), stateWords(*source));
    }
    return lines.join(u'\n');
}

void ContactsPage::refresh()
{
    const directory::Directory *directory = m_model.directory();
    const QString trouble = this->trouble();
    m_trouble->setText(trouble);
    m_trouble->setAccessibleName(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_new->setEnabled(directory != nullptr);
    m_import->setEnabled(directory != nullptr);
    m_sources->setEnabled(directory != nullptr);

    const QModelIndex index = m_table->currentIndex();
    const directory::Person *person = index.isValid() ? &m_model.person(index.row()) : nullptr;
    m_call->setEnabled(person != nullptr && !person->number().isEmpty());
    m_edit->setEnabled(person != nullptr);
    m_favourite->setEnabled(person != nullptr);
    m_favourite->setChecked(person != nullptr && person->contact.favourite);
    m_remove->setEnabled(person != nullptr && !person->own.isEmpty());
    m_remove->setToolTip(person != nullptr && person->own.isEmpty()
                             ? tr("This contact is of another source, which is not changed here")
                             : QString());

    if (directory == nullptr)
        m_empty->say(u"users"_s, tr("No contacts here"),
                     tr("A recording shows calls, not your contacts."));
    else if (m_model.isFiltered())
        m_empty->say(u"search"_s, tr("Nobody fits"), tr("Search for less, or among everybody."));
    else if (!directory->isReady())
        m_empty->say(u"loader-circle"_s, tr("Contacts are being read"),
                     tr("This takes a moment after the start."));
    else if (!trouble.isEmpty())
        m_empty->say(u"triangle-alert"_s, tr("No contacts"), trouble);
    else
        m_empty->say(u"users"_s, tr("No contacts yet"),
                     tr("Write down whoever calls, or import a CSV file. Whom you know is named "
                        "when they call."));
}

} // namespace ui
