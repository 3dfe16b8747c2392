// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace models {
class OwnCall;
class PeopleModel;
} // namespace models

namespace ui {

class AddressBook;
class CheckList;
class Connections;
class Dialling;

/// Leads from nothing to a board that works: find the PBX, log in, choose one's phone, make a test
/// call, fetch contacts. It can be left at any step: what was typed is there the next time, but for
/// the secret, and what works already is kept.
class Assistant : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        pbx::Pbx &pbx;
        QSettings &settings;
        Connections &connections;
        Dialling &dialling;
        AddressBook &book;
        models::PeopleModel &people;
        const models::OwnCall &call;
    };

    explicit Assistant(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] AssistantPage *currentPage() const;

public slots:
    void back();
    void next();
    void done(int result) override;

signals:
    /// The lines of manager.conf that this user would need are wanted.
    void loginRequested(const QString &user);

private:
    void goTo(int page);
    void showButtons();
    void keep();
    void restoreDraft();
    void keepDraft();

    Parts m_parts;
    AssistantDraft m_draft;
    QList<AssistantPage *> m_pages;
    CheckList *m_steps;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ui
