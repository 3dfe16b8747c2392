// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/contact.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class OutcomeLine;

/// One of Cordboard's own contacts, to be written or changed. It stays open until what it holds is
/// in the file.
class ContactDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ContactDialog(QWidget *parent = nullptr);

    /// \a groups are offered; \a elsewhere: names of other sources that know this person too.
    void openFor(const store::Contact &contact, const QStringList &groups,
                 const QStringList &elsewhere);
    /// What is there now.
    [[nodiscard]] store::Contact contact() const;
    /// The picture of that file from now on; says where it is none.
    void usePhoto(const QString &path);
    /// It was not written: the system's words.
    void refused(const QString &words);

    /// "Work", "Mobile".
    [[nodiscard]] static QString wordFor(store::Phone::Kind kind);

signals:
    void saveRequested(const store::Contact &contact);

private:
    struct Row
    {
        QComboBox *kind;
        QLineEdit *number;
    };
    void addRow(const store::Phone &phone);
    void choosePhoto();
    void showPhoto();
    void refresh();
    void save();

    store::Contact m_contact;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_groups = nullptr;
    QVBoxLayout *m_numbers = nullptr;
    QList<Row> m_rows;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_photo = nullptr;
    QPushButton *m_noPhoto = nullptr;
    QCheckBox *m_favourite = nullptr;
    QLabel *m_elsewhere = nullptr;
    OutcomeLine *m_outcome = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
