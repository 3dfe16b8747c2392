// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/contacts.h"
#include "parts.h"
#include "wording.h"

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class TableView;

class ContactWords : public Wording
{
    Q_OBJECT

public:
    ContactWords(models::ContactsModel &people, Clock clock, QObject *parent);

    /// How a number is written for people.
    void setNumbers(std::function<QString(const QString &number)> shown)
    {
        m_number = std::move(shown);
    }

protected:
    [[nodiscard]] QString shown(const QModelIndex &index) const override;
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isQuiet(int column) const override;

private:
    models::ContactsModel &m_people;
    std::function<QString(const QString &number)> m_number;
};

/// The people of the directory: searched as one types, called by Enter.
class ContactsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsPage(const Clock &clock, QWidget *parent = nullptr);

    /// nullptr: there is none, as in a recording.
    void setDirectory(directory::Directory *directory);
    void setNumbers(std::function<QString(const QString &number)> shown);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] models::ContactsModel &model() { return m_model; }
    /// What is wrong with a source, in words, or "".
    [[nodiscard]] QString trouble() const;

signals:
    void callRequested(const QString &number, const QString &name);
    void newRequested();
    void editRequested(const directory::Person &person);
    void favouriteRequested(const directory::Person &person, bool favourite);
    void removeRequested(const QList<directory::Person> &people);
    void importRequested();
    void sourcesRequested();
    /// Somebody is looked for by that text.
    void searched(const QString &text);

private:
    [[nodiscard]] QWidget *buildTop();
    void buildActions();
    void withCurrent(const std::function<void(const directory::Person &)> &use);
    void fillGroups();
    void refresh();

    models::ContactsModel m_model;
    ContactWords *m_words;
    TableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_which;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_sources;
    QLabel *m_trouble;
    EmptyState *m_empty;
    QAction *m_call;
    QAction *m_edit;
    QAction *m_favourite;
    QAction *m_remove;
};

} // namespace ui
