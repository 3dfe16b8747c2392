// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/csv.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;

namespace ui {

class OutcomeLine;

/// A CSV file on its way to the contacts: what each of its columns is, and what comes of it. The
/// file is read in a thread of its own.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a before: how many contacts were imported from a file of that name.
    ImportDialog(const QString &path, int before, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// The file's name, which the contacts are said to be from.
    [[nodiscard]] const QString &source() const { return m_source; }
    /// They were not written: the system's words.
    void refused(const QString &words);

signals:
    /// \a instead of those that were imported from it before.
    void importRequested(const QList<store::Contact> &contacts, bool instead);

private:
    using File = std::shared_ptr<const directory::CsvFile>;

    void build();
    void readFile();
    void takeFile(int round, const File &file, const QByteArray &bytes, const QString &error);
    void fillColumns();
    void work();
    void takeContacts(int round, const directory::CsvContacts &made);
    void showPreview();
    void say();
    [[nodiscard]] QList<directory::CsvField> fields() const;
    [[nodiscard]] QString troubleWords() const;

    QString m_path;
    QString m_source;
    int m_before;
    QByteArray m_bytes;
    File m_file;
    directory::CsvContacts m_made;
    QString m_error;
    int m_round = 0; ///< of what is done in the other thread
    bool m_busy = false;

    QComboBox *m_encoding;
    QComboBox *m_separator;
    QCheckBox *m_heading;
    QCheckBox *m_instead;
    QTableWidget *m_columns;
    QTableWidget *m_preview;
    OutcomeLine *m_outcome;
    QPushButton *m_import;
    QThreadPool m_pool;
};

} // namespace ui
