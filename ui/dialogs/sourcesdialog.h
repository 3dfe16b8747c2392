// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace directory {
class Source;
struct CardDavSettings;
struct LdapSettings;
} // namespace directory

namespace ui {

class ContactSources;

/// Where contacts come from beside the own ones: vCard files and folders, LDAP directories, CardDAV
/// address books; and how it stands with each of them.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SourcesDialog(ContactSources &sources, QWidget *parent = nullptr);

private:
    void choose(bool folder);
    void edit();
    void openLdap(const directory::LdapSettings &settings);
    void openCardDav(const directory::CardDavSettings &settings);
    void fill();
    void refresh();
    /// nullptr where none is.
    [[nodiscard]] directory::Source *selected() const;

    ContactSources &m_sources;
    QTableWidget *m_table;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace ui
