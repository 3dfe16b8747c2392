// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include "contactdialog.h"
#include "dialogparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using directory::CsvField;
using directory::CsvFile;
using Trouble = CsvFile::Trouble;

namespace {

constexpr int Shown = 5; ///< contacts of the preview
constexpr qsizetype MostLines = 5;

QString wordFor(CsvField field)
{
    using Kind = store::Phone::Kind;
    switch (field) {
    case CsvField::Ignore:
        return ImportDialog::tr("Left out");
    case CsvField::Name:
        return ImportDialog::tr("Name");
    case CsvField::GivenName:
        return ImportDialog::tr("Given name");
    case CsvField::FamilyName:
        return ImportDialog::tr("Family name");
    case CsvField::Company:
        return ImportDialog::tr("Company");
    case CsvField::Email:
        return ImportDialog::tr("E-mail");
    case CsvField::Groups:
        return ImportDialog::tr("Groups");
    case CsvField::Note:
        return ImportDialog::tr("Note");
    default:
        break;
    }
    const Kind kind = field == CsvField::Work     ? Kind::Work
                      : field == CsvField::Mobile ? Kind::Mobile
                      : field == CsvField::Home   ? Kind::Home
                      : field == CsvField::Main   ? Kind::Main
                      : field == CsvField::Fax    ? Kind::Fax
                                                  : Kind::Other;
    return ImportDialog::tr("Number: %1").arg(ContactDialog::wordFor(kind));
}

QString linesWords(const QList<int> &lines)
{
    QStringList words;
    for (const int line : lines.first(qMin(lines.size(), MostLines)))
        words += QLocale().toString(line);
    return words.join(u", "_s) + (lines.size() > MostLines ? u"…"_s : u""_s);
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text.left(200));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidget *table(const QString &id, const QString &name, const QStringList &headings,
                    QWidget *parent)
{
    auto *made = new QTableWidget(0, int(headings.size()), parent);
    made->setObjectName(id);
    made->setAccessibleName(name);
    made->setHorizontalHeaderLabels(headings);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setTabKeyNavigation(false);
    made->setWordWrap(false);
    return made;
}

} // namespace

ImportDialog::ImportDialog(const QString &path, int before, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_source(QFileInfo(path).fileName())
    , m_before(before)
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_heading(new QCheckBox(tr("The &first row names the columns"), this))
    , m_instead(new QCheckBox(this))
    , m_columns(table(u"importColumns"_s, tr("Columns of the file"),
                      {tr("Column"), tr("Example"), tr("Becomes")}, this))
    , m_preview(table(u"importPreview"_s, tr("What comes of it"),
                      {tr("Name"), tr("Company"), tr("Numbers"), tr("E-mail")}, this))
    , m_outcome(new OutcomeLine(this))
    , m_import(nullptr)
{
    m_pool.setMaxThreadCount(1);
    build();
    readFile();
}

ImportDialog::~ImportDialog()
{
    m_pool.waitForDone();
}

void ImportDialog::build()
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import contacts"));
    setMinimumSize(620, 520);
    auto *layout = dialogLayout(this);
    layout->setSpacing(8);
    QLabel *head = headLine(this);
    head->setText(m_source);
    layout->addWidget(head);

    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->addItem(tr("Letters: Unicode (UTF-8)"), int(CsvFile::Encoding::Utf8));
    m_encoding->addItem(tr("Letters: Western (Windows-1252)"), int(CsvFile::Encoding::Windows));
    m_encoding->addItem(tr("Letters: UTF-16, little end first"), int(CsvFile::Encoding::Utf16LE));
    m_encoding->addItem(tr("Letters: UTF-16, big end first"), int(CsvFile::Encoding::Utf16BE));
    m_encoding->setAccessibleName(tr("Encoding of letters"));
    m_separator->setObjectName(u"importSeparator"_s);
    m_separator->addItem(tr("Between cells: comma"), u","_s);
    m_separator->addItem(tr("Between cells: semicolon"), u";"_s);
    m_separator->addItem(tr("Between cells: tab"), u"\t"_s);
    m_separator->addItem(tr("Between cells: bar |"), u"|"_s);
    m_separator->setAccessibleName(tr("What stands between cells"));
    for (QComboBox *choice : {m_encoding, m_separator})
        choice->setMinimumContentsLength(24);
    m_heading->setObjectName(u"importHeading"_s);
    auto *how = new QHBoxLayout;
    how->addWidget(m_encoding);
    how->addWidget(m_separator);
    how->addStretch();
    layout->addLayout(how);
    layout->addWidget(m_heading);
    layout->addWidget(m_columns, 3);
    layout->addWidget(quietLabel(tr("The first contacts that come of it:"), this));
    layout->addWidget(m_preview, 2);
    m_instead->setObjectName(u"importInstead"_s);
    m_instead->setText(tr("In place of the %1 contacts &imported from a file of this name before")
                           .arg(QLocale().toString(m_before)));
    m_instead->setChecked(true);
    m_instead->setVisible(m_before > 0);
    layout->addWidget(m_instead);
    m_outcome->setObjectName(u"importOutcome"_s);
    layout->addWidget(m_outcome);

    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Im&port"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importNow"_s);
    m_import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_busy = true;
        say();
        emit importRequested(m_made.contacts, m_before > 0 && m_instead->isChecked());
    });
    connect(m_encoding, &QComboBox::activated, this, &ImportDialog::readFile);
    connect(m_separator, &QComboBox::activated, this, &ImportDialog::readFile);
    connect(m_heading, &QCheckBox::clicked, this, &ImportDialog::fillColumns);
}

void ImportDialog::readFile()
{
    CsvFile::How how;
    if (m_file) { // somebody has chosen
        how.encoding = CsvFile::Encoding(m_encoding->currentData().toInt());
        how.separator = m_separator->currentData().toString().front();
    }
    m_busy = true;
    say();
    m_pool.start([this, round = ++m_round, path = m_path, bytes = m_bytes, how]() mutable {
        QString error;
        if (bytes.isEmpty()) {
            QFile file(path);
            // A byte more, so that it is seen to be too large.
            if (file.open(QIODevice::ReadOnly))
                bytes = file.read(CsvFile::MostBytes + 1);
            if (bytes.isEmpty() && file.error() != QFile::NoError)
                error = file.errorString();
        }
        const auto file = std::make_shared<const CsvFile>(CsvFile::read(bytes, how));
        QMetaObject::invokeMethod(
            this, [this, round, file, bytes, error] { takeFile(round, file, bytes, error); },
            Qt::QueuedConnection);
    });
}

void ImportDialog::takeFile(int round, const File &file, const QByteArray &bytes,
                            const QString &error)
{
    if (round != m_round)
        return;
    const bool first = !m_file;
    m_file = file;
    m_bytes = bytes;
    m_error = error;
    m_encoding->setCurrentIndex(m_encoding->findData(int(file->encoding)));
    if (m_separator->findData(QString(file->separator)) < 0) // `sep=` may tell any
        m_separator->addItem(tr("Between cells: %1").arg(file->separator),
                             QString(file->separator));
    m_separator->setCurrentIndex(m_separator->findData(QString(file->separator)));
    if (first)
        m_heading->setChecked(directory::hasHeading(*file));
    fillColumns();
}

void ImportDialog::fillColumns()
{
    const bool heading = m_heading->isChecked();
    const QList<CsvField> guessed = directory::guessedFields(*m_file, heading);
    m_columns->setRowCount(0);
    m_columns->setRowCount(m_file->columns);
    for (int column = 0; column < m_file->columns; ++column) {
        const QString name =
            heading ? m_file->rows.first().cells.value(column).simplified() : QString();
        m_columns->setItem(column, 0,
                           cell(name.isEmpty() ? tr("Column %1").arg(column + 1) : name));
        QString example;
        for (qsizetype row = heading ? 1 : 0; row < m_file->rows.size() && example.isEmpty(); ++row)
            example = m_file->rows.at(row).cells.value(column).simplified();
        m_columns->setItem(column, 1, cell(example));
        auto *field = new QComboBox;
        for (int one = 0; one < int(CsvField::Count); ++one)
            field->addItem(wordFor(CsvField(one)), one);
        field->setCurrentIndex(field->findData(int(guessed.at(column))));
        field->setAccessibleName(tr("What %1 becomes").arg(m_columns->item(column, 0)->text()));
        m_columns->setCellWidget(column, 2, field);
        connect(field, &QComboBox::currentIndexChanged, this, &ImportDialog::work);
    }
    m_columns->resizeRowsToContents();
    work();
}

QList<CsvField> ImportDialog::fields() const
{
    QList<CsvField> fields;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        fields += CsvField(
            qobject_cast<QComboBox *>(m_columns->cellWidget(row, 2))->currentData().toInt());
    return fields;
}

void ImportDialog::work()
{
    m_busy = true;
    say();
    m_pool.start([this, round = ++m_round, file = m_file, fields = fields(),
                  heading = m_heading->isChecked(), source = m_source] {
        const directory::CsvContacts made = directory::contactsFrom(*file, fields, heading, source);
        QMetaObject::invokeMethod(
            this, [this, round, made] { takeContacts(round, made); }, Qt::QueuedConnection);
    });
}

void ImportDialog::takeContacts(int round, const directory::CsvContacts &made)
{
    if (round != m_round)
        return;
    m_made = made;
    m_busy = false;
    showPreview();
    say();
}

void ImportDialog::showPreview()
{
    m_preview->setRowCount(int(qMin<qsizetype>(Shown, m_made.contacts.size())));
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const store::Contact &contact = m_made.contacts.at(row);
        QStringList numbers;
        for (const store::Phone &phone : contact.phones)
            numbers += phone.number;
        m_preview->setItem(row, 0, cell(contact.name));
        m_preview->setItem(row, 1, cell(contact.company));
        m_preview->setItem(row, 2, cell(numbers.join(u", "_s)));
        m_preview->setItem(row, 3, cell(contact.email));
    }
}

QString ImportDialog::troubleWords() const
{
    const QLocale locale;
    const QString line = locale.toString(m_file->line);
    switch (m_file->trouble) {
    case Trouble::None:
    case Trouble::TooManyRows:
        break;
    case Trouble::Empty:
        return tr("The file holds no rows. Export it anew from the program that it comes from.");
    case Trouble::TooLarge:
        return tr("The file is larger than %1. Divide it into several.")
            .arg(locale.formattedDataSize(CsvFile::MostBytes));
    case Trouble::NotText:
        return tr("Line %1 holds what no text holds. Save the file as CSV in the program that it "
                  "comes from, or choose another encoding.")
            .arg(line);
    case Trouble::Unclosed:
        return tr("Line %1: a quotation mark opens a cell there, and none closes it. Add it, or "
                  "write the mark twice where it is part of the text.")
            .arg(line);
    case Trouble::CellTooLong:
        return tr("Line %1: a cell there is longer than %2 characters. Choose what stands between "
                  "cells.")
            .arg(line, locale.toString(CsvFile::MostCell));
    case Trouble::TooManyColumns:
        return tr("Line %1 has more than %2 cells. Choose what stands between cells.")
            .arg(line, locale.toString(CsvFile::MostColumns));
    }
    return {};
}

void ImportDialog::say()
{
    const QLocale locale;
    const QString trouble = !m_error.isEmpty()
                                ? tr("The file cannot be read (“%1”). Choose another.").arg(m_error)
                            : m_file ? troubleWords()
                                     : QString();
    m_import->setEnabled(!m_busy && trouble.isEmpty() && !m_made.contacts.isEmpty());
    m_heading->setEnabled(m_file && !m_file->rows.isEmpty());
    if (!trouble.isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad, trouble);
        return;
    }
    if (m_busy) {
        m_outcome->say(OutcomeLine::Kind::Quiet, tr("One moment…"));
        return;
    }
    if (m_made.contacts.isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad,
                       tr("No contact comes of it. Choose which column is the name, the company "
                          "or a number."));
        return;
    }
    QStringList words{
        tr("Contacts that are imported: %1.").arg(locale.toString(m_made.contacts.size()))};
    if (!m_made.leftOut.isEmpty())
        words += tr("Left out, with neither name, company, number nor address: line %1.")
                     .arg(linesWords(m_made.leftOut));
    if (!m_made.cut.isEmpty())
        words += tr("Cut, as something in it is too long: line %1.").arg(linesWords(m_made.cut));
    if (m_file->trouble == Trouble::TooManyRows)
        words += tr("From line %1 on there are more than %2 rows: put them into another file.")
                     .arg(locale.toString(m_file->line), locale.toString(CsvFile::MostRows));
    m_outcome->say(OutcomeLine::Kind::Quiet, words.join(u'\n'));
}

void ImportDialog::refused(const QString &words)
{
    m_busy = false;
    say();
    m_outcome->say(OutcomeLine::Kind::Bad, tr("Nothing was imported (“%1”).").arg(words));
}

} // namespace ui
