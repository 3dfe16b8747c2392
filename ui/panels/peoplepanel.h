// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"

#include <QElapsedTimer>
#include <QSet>

class QAbstractItemView;
class QAction;
class QItemSelectionModel;
class QMenu;
class QStackedWidget;

namespace models {
class PeopleModel;
class SortFilter;
} // namespace models

namespace ui {

class Hand;
class PeopleGroups;
class PeopleTable;
class PeopleTiles;
class PeopleWords;

/// What the window knows and the people do not: why something cannot be done just now, in words
/// for a tool tip ("" where it can), and which call a transfer would move.
struct PeopleRules
{
    std::function<QString()> whyNotCall;
    std::function<QString()> whyNotMailbox;
    /// Of a mailbox that is to be listened to.
    std::function<QString(const QString &extension)> whyNotListen;
    std::function<QString()> whyNotPickUp;
    /// Of one call, which may have ended meanwhile.
    std::function<QString(const QString &uniqueId)> whyNotTransfer;
    /// Uniqueid of the call that the operator would hand over now, or "".
    std::function<QString()> currentCall;
    /// What was written about a number, or "".
    std::function<QString(const QString &number)> notesOn;
};

/// Everybody: chips to narrow them down, and one view, as tiles or as a table.
///
/// With no call in hand a click on a tile calls (not with Ctrl or Shift held), and so do Enter and
/// a double click. With one, a click only selects, and Enter opens the menu, which asks: a second
/// call or a transfer by a slip helps nobody. In the table a single click always selects.
class PeoplePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Tiles, Table };

    PeoplePanel(models::PeopleModel &people, Clock clock, QWidget *parent = nullptr);

    void setRules(PeopleRules rules);
    /// What comes of it when something is dropped on somebody, or somebody is taken up.
    void setHand(Hand *hand);
    /// What was typed into the omnibox.
    void setFilter(const QString &text);
    void setForm(Form form);
    [[nodiscard]] Form form() const;
    /// Why there is nobody, where the model is empty: not connected, login refused… An empty title
    /// gives the words for a PBX that shows no extensions.
    void setEmptyWords(const QString &title, const QString &detail);

    /// The number of the selected person, or "".
    [[nodiscard]] QString selectedExtension() const;
    [[nodiscard]] QString selectedName() const;
    void selectExtension(const QString &extension);
    /// Form, chip and the table's header.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    [[nodiscard]] QAbstractItemView *view() const; ///< the one that is shown
    /// The operator's own groups, to be stored when they change.
    [[nodiscard]] PeopleGroups &groups() { return *m_groups; }
    /// One for each group that there always is: shows it.
    [[nodiscard]] const QList<QAction *> &groupActions() const { return m_groupActions; }

signals:
    void callRequested(const QString &extension);
    void noteRequested(const QString &extension, const QString &name);
    void messageRequested(const QString &extension, const QString &name);
    /// The menu's "Transfer here": the call in hand goes to this person.
    void transferHereRequested(const QString &extension);
    void mailboxRequested(const QString &extension);
    void listenRequested(const QString &extension);
    /// What rings there is to come to the operator's phone.
    void pickUpRequested(const QString &extension);
    /// To be stored; the model knows already.
    void favouritesChanged(const QSet<QString> &extensions);
    void selectionChanged();

private:
    enum class Group { Everyone, Favourites, FreeNow };

    void build();
    void showGroup(Group group);
    void showCounts();
    void showEmptyWords();
    [[nodiscard]] bool hasCallInHand() const;
    void clicked(const QModelIndex &index);
    void activated(const QModelIndex &index);
    void call(const QModelIndex &index);
    void openMenu(QAbstractItemView *view, const QPoint &position);
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void toggleFavourite(const QString &extension);
    [[nodiscard]] QModelIndex selectedIndex() const;

    models::PeopleModel &m_people;
    models::SortFilter *m_filter;
    PeopleWords *m_words;
    QItemSelectionModel *m_selection = nullptr;
    PeopleTiles *m_tiles;
    PeopleTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_noTiles;
    EmptyState *m_noRows;
    Chip *m_everyone;
    Chip *m_favourites;
    Chip *m_free;
    PeopleGroups *m_groups;
    Chip *m_asTiles;
    Chip *m_asTable;
    QList<QAction *> m_groupActions;
    PeopleRules m_rules;
    QString m_emptyTitle;
    QString m_emptyDetail;
    QString m_lastCalled;
    QElapsedTimer m_sinceCall;
};

} // namespace ui
