// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace directory {
class VCardSource;
}

namespace ui {

class AddressBook;

/// Where contacts come from beside the own ones: vCard files and folders, and how it stands with
/// each of them.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SourcesDialog(AddressBook &book, QWidget *parent = nullptr);

    /// "1,203 contacts, read at 14:02", or what is wrong.
    [[nodiscard]] static QString stateOf(const directory::VCardSource &source);

private:
    void choose(bool folder);
    void fill();
    void refresh();
    [[nodiscard]] QString selected() const;

    AddressBook &m_book;
    QTableWidget *m_table;
    QPushButton *m_remove = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace ui
