// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplepanel.h"

#include "flowlayout.h"
#include "models/people.h"
#include "models/roles.h"
#include "models/sortfilter.h"
#include "paint.h"
#include "peoplegroups.h"
#include "peopleviews.h"
#include "ui/icons.h"
#include "ui/plaintip.h"
#include "ui/words.h"
#include "wording.h"

#include <QButtonGroup>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QMenu>
#include <QStackedWidget>
#include <QStyleHints>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr quint32 StateVersion = 2;

QString numberOf(const QModelIndex &index)
{
    return index.data(models::NumberRole).toString();
}

} // namespace

PeoplePanel::PeoplePanel(models::PeopleModel &people, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_filter(new models::SortFilter(this))
{
    m_filter->setSourceModel(&people);
    m_words = new PeopleWords(m_filter, std::move(clock), this);
    m_filter->sort(static_cast<int>(models::PeopleColumn::Name));
    build();
    connect(&people, &models::PeopleModel::countsChanged, this, &PeoplePanel::showCounts);
    showCounts();
    showEmptyWords();
}

void PeoplePanel::build()
{
    setAccessibleName(tr("People"));
    m_everyone = new Chip(tr("Everyone"));
    m_favourites = new Chip(tr("Favourites"));
    m_free = new Chip(tr("Free now"));
    auto *groups = new QButtonGroup(this);
    for (Chip *chip : {m_everyone, m_favourites, m_free})
        chip->joinGroup(groups);
    m_everyone->setChecked(true);
    connect(m_everyone, &Chip::toggled, this, [this](bool on) {
        if (on)
            showGroup(Group::Everyone);
    });
    connect(m_favourites, &Chip::toggled, this, [this](bool on) {
        if (on)
            showGroup(Group::Favourites);
    });
    connect(m_free, &Chip::toggled, this, [this](bool on) {
        if (on)
            showGroup(Group::FreeNow);
    });

    const auto groupAction = [this](const QString &id, const QString &text, Chip *chip) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        connect(action, &QAction::triggered, chip, [chip] { chip->setChecked(true); });
        m_groupActions += action;
    };
    groupAction(u"showEveryone"_s, tr("Everyone: show all people"), m_everyone);
    groupAction(u"showFavourites"_s, tr("Favourites: show only these"), m_favourites);
    groupAction(u"showFree"_s, tr("Free now: show only these"), m_free);

    m_asTiles = new Chip(tr("Tiles"), Chip::Look::Switch);
    m_asTable = new Chip(tr("Table"), Chip::Look::Switch);
    auto *forms = new QButtonGroup(this);
    m_asTiles->joinGroup(forms);
    m_asTable->joinGroup(forms);
    m_asTiles->setChecked(true);
    connect(m_asTiles, &Chip::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 0 : 1);
        if (const QModelIndex index = selectedIndex(); index.isValid())
            view()->scrollTo(index);
    });

    m_tiles = new PeopleTiles(m_words);
    m_table = new PeopleTable(m_words);
    m_tiles->setSelectionModel(m_table->selectionModel());
    m_selection = m_table->selectionModel();
    m_tiles->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_tiles);
    m_stack->addWidget(m_table);
    m_noTiles = new EmptyState(m_tiles);
    m_noRows = new EmptyState(m_table);

    const int step = qRound(stepOf(font()));
    auto *chips = new FlowLayout(qRound(step * 1.5));
    for (Chip *chip : {m_everyone, m_favourites, m_free})
        chips->addWidget(chip);
    m_groups = new PeopleGroups(chips, groups, this);
    connect(m_groups, &PeopleGroups::chosen, this,
            [this](const QString &, const QSet<QString> &extensions) {
                m_filter->setFavouritesOnly(false);
                m_filter->setFreeOnly(false);
                m_filter->setNumbers(extensions);
                showEmptyWords();
            });
    connect(m_groups, &PeopleGroups::shownEnded, this, [this] {
        m_everyone->setChecked(true);
        showGroup(Group::Everyone);
    });
    chips->beginTrailing();
    chips->addWidget(m_asTiles);
    chips->addWidget(m_asTable);
    chips->setContentsMargins(step * 3, step * 2, step * 3, step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(chips);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_tiles);

    connect(m_selection, &QItemSelectionModel::selectionChanged, this,
            &PeoplePanel::selectionChanged);
    connect(m_tiles, &QAbstractItemView::clicked, this, &PeoplePanel::clicked);
    for (QAbstractItemView *one :
         {static_cast<QAbstractItemView *>(m_tiles), static_cast<QAbstractItemView *>(m_table)}) {
        connect(one, &QAbstractItemView::activated, this, &PeoplePanel::activated);
        one->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(one, &QWidget::customContextMenuRequested, this,
                [this, one](const QPoint &position) { openMenu(one, position); });
    }
}

void PeoplePanel::setHand(Hand *hand)
{
    m_tiles->setHand(hand);
    m_table->setHand(hand);
}

void PeoplePanel::setRules(PeopleRules rules)
{
    m_rules = std::move(rules);
    m_words->setNotes(m_rules.notesOn);
}

QAbstractItemView *PeoplePanel::view() const
{
    if (form() == Form::Tiles)
        return m_tiles;
    return m_table;
}

PeoplePanel::Form PeoplePanel::form() const
{
    return m_asTiles->isChecked() ? Form::Tiles : Form::Table;
}

void PeoplePanel::setForm(Form form)
{
    (form == Form::Tiles ? m_asTiles : m_asTable)->setChecked(true);
    setFocusProxy(view());
}

void PeoplePanel::setFilter(const QString &text)
{
    m_filter->setText(text);
    showEmptyWords();
}

void PeoplePanel::showGroup(Group group)
{
    m_filter->setFavouritesOnly(group == Group::Favourites);
    m_filter->setFreeOnly(group == Group::FreeNow);
    m_filter->setNumbers({});
    showEmptyWords();
}

void PeoplePanel::showCounts()
{
    const models::PeopleModel::Counts &counts = m_people.counts();
    m_everyone->setCount(counts.everyone);
    m_favourites->setCount(counts.favourites > 0 ? counts.favourites : -1);
    m_free->setCount(counts.free);
    showEmptyWords();
}

void PeoplePanel::setEmptyWords(const QString &title, const QString &detail)
{
    m_emptyTitle = title;
    m_emptyDetail = detail;
    showEmptyWords();
}

void PeoplePanel::showEmptyWords()
{
    QString icon = u"users"_s;
    QString title = m_emptyTitle;
    QString detail = m_emptyDetail;
    if (m_people.counts().everyone > 0) {
        if (!m_filter->text().isEmpty()) {
            icon = u"search"_s;
            title = tr("Nobody matches “%1”").arg(m_filter->text());
            detail = m_filter->favouritesOnly() || m_filter->freeOnly() || m_filter->numbers()
                         ? tr("Not all people are shown: choose “Everyone” to look at all of them.")
                         : tr("Try another part of the name, or a number.");
        } else if (m_filter->favouritesOnly()) {
            title = tr("No favourites yet");
            detail = tr("Open a person's menu and choose “Favourite”.");
        } else if (m_filter->numbers()) {
            title = tr("Nobody of this group is here");
            detail = tr("This PBX has none of its extensions. Choose “Everyone” to see who is.");
        } else {
            title = tr("Nobody is free just now");
            detail = tr("Choose “Everyone” to see who is on a call.");
        }
    } else if (title.isEmpty()) {
        title = tr("This PBX shows no extensions with hints");
        detail = tr("People come from the hints of the dialplan. Give each extension one, as in "
                    "“exten => 101,hint,PJSIP/101”, reload the dialplan, and they appear here.");
    }
    m_noTiles->say(icon, title, detail);
    m_noRows->say(icon, title, detail);
}

QModelIndex PeoplePanel::selectedIndex() const
{
    return m_selection->selectedRows().value(0);
}

QString PeoplePanel::selectedExtension() const
{
    return numberOf(selectedIndex());
}

QString PeoplePanel::selectedName() const
{
    const QModelIndex index = selectedIndex();
    return index.isValid() ? PeopleWords::nameOf(index) : QString();
}

void PeoplePanel::selectExtension(const QString &extension)
{
    for (int row = 0; row < m_words->rowCount(); ++row) {
        const QModelIndex index = m_words->index(row, 0);
        if (numberOf(index) != extension)
            continue;
        m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                QItemSelectionModel::Rows);
        view()->scrollTo(index);
        return;
    }
}

bool PeoplePanel::hasCallInHand() const
{
    return m_rules.currentCall && !m_rules.currentCall().isEmpty();
}

void PeoplePanel::clicked(const QModelIndex &index)
{
    const auto held = QGuiApplication::keyboardModifiers();
    if (!hasCallInHand() && !(held & (Qt::ControlModifier | Qt::ShiftModifier)))
        call(index);
}

void PeoplePanel::activated(const QModelIndex &index)
{
    if (hasCallInHand())
        openMenu(view(), view()->visualRect(index).center());
    else
        call(index);
}

void PeoplePanel::call(const QModelIndex &index)
{
    const QString extension = numberOf(index);
    if (extension.isEmpty())
        return;
    // A double click is two clicks and an activation; it means one call.
    if (extension == m_lastCalled && m_sinceCall.isValid() &&
        m_sinceCall.elapsed() < 2 * QGuiApplication::styleHints()->mouseDoubleClickInterval())
        return;
    m_lastCalled = extension;
    m_sinceCall.start();
    emit callRequested(extension);
}

void PeoplePanel::openMenu(QAbstractItemView *view, const QPoint &position)
{
    // Opened by its key the menu belongs to the current person, wherever the pointer is.
    QModelIndex index = view->indexAt(position);
    if (!index.isValid())
        index = selectedIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillMenu(menu, index.siblingAtColumn(0));
    menu->popup(view->viewport()->mapToGlobal(position));
}

void PeoplePanel::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const QString extension = numberOf(index);
    const QString name = PeopleWords::nameOf(index);
    const auto add = [menu](const QString &icon, const QString &text, const QString &whyNot) {
        QAction *action = menu->addAction(ui::icon(icon), text);
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(plainTip(whyNot.isEmpty() ? text : whyNot));
        return action;
    };
    const QString current = m_rules.currentCall ? m_rules.currentCall() : QString();
    QString noTransfer = tr("There is no call to transfer");
    if (!current.isEmpty())
        noTransfer = m_rules.whyNotTransfer ? m_rules.whyNotTransfer(current) : QString();

    // An ampersand in a name would be taken for a key.
    QString shown = name;
    shown.replace(u'&', u"&&"_s);
    connect(add(u"phone-outgoing"_s, tr("&Call %1").arg(shown),
                m_rules.whyNotCall ? m_rules.whyNotCall() : QString()),
            &QAction::triggered, this, [this, extension] { emit callRequested(extension); });
    if (PeopleWords::toneOf(index) == Tone::Ringing && index.data(models::IncomingRole).toBool()) {
        QString caller = partyName(index.data(models::WithRole).toString(),
                                   index.data(models::WithNumberRole).toString());
        caller.replace(u'&', u"&&"_s);
        connect(add(u"phone-incoming"_s, tr("&Pick up: %1").arg(caller),
                    m_rules.whyNotPickUp ? m_rules.whyNotPickUp() : QString()),
                &QAction::triggered, this, [this, extension] { emit pickUpRequested(extension); });
    }
    connect(add(u"phone-forwarded"_s, tr("&Transfer here"), noTransfer), &QAction::triggered, this,
            [this, extension] { emit transferHereRequested(extension); });
    connect(add(u"voicemail"_s, tr("&Mailbox…"),
                m_rules.whyNotMailbox ? m_rules.whyNotMailbox() : QString()),
            &QAction::triggered, this, [this, extension] { emit mailboxRequested(extension); });
    connect(add(u"pencil"_s, tr("&Note…"), {}), &QAction::triggered, this,
            [this, extension, name] { emit noteRequested(extension, name); });
    connect(add(u"mail"_s, tr("M&essage…"), {}), &QAction::triggered, this,
            [this, extension, name] { emit messageRequested(extension, name); });
    connect(add(u"phone-outgoing"_s, tr("&Listen to the mailbox"),
                m_rules.whyNotListen ? m_rules.whyNotListen(extension) : QString()),
            &QAction::triggered, this, [this, extension] { emit listenRequested(extension); });
    menu->addSeparator();
    QAction *favourite = menu->addAction(tr("&Favourite"));
    favourite->setCheckable(true);
    favourite->setChecked(m_people.favourites().contains(extension));
    connect(favourite, &QAction::triggered, this,
            [this, extension] { toggleFavourite(extension); });
    m_groups->fillMenu(menu, extension);
    if (form() == Form::Table) {
        menu->addSeparator();
        menu->addAction(tr("C&opy"), m_table, &TableView::copySelected);
        menu->addAction(tr("&Export as CSV…"), m_table, &TableView::exportCsv);
    }
}

void PeoplePanel::toggleFavourite(const QString &extension)
{
    QSet<QString> favourites = m_people.favourites();
    if (!favourites.remove(extension))
        favourites.insert(extension);
    m_people.setFavourites(favourites);
    emit favouritesChanged(favourites);
}

QByteArray PeoplePanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const Group group = m_free->isChecked()         ? Group::FreeNow
                        : m_favourites->isChecked() ? Group::Favourites
                                                    : Group::Everyone;
    stream << StateVersion << form() << group << m_groups->shown() << m_table->saveState();
    return state;
}

bool PeoplePanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    Form form = Form::Tiles;
    Group group = Group::Everyone;
    QString own;
    QByteArray table;
    stream >> version >> form >> group >> own >> table;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return false;
    setForm(form == Form::Table ? Form::Table : Form::Tiles);
    (group == Group::FreeNow      ? m_free
     : group == Group::Favourites ? m_favourites
                                  : m_everyone)
        ->setChecked(true);
    m_groups->show(own);
    return m_table->restoreState(table);
}

} // namespace ui
