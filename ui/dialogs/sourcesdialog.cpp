// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcesdialog.h"

#include "dialogparts.h"
#include "directory/vcardsource.h"
#include "ui/addressbook.h"
#include "ui/plaintip.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using directory::VCardSource;

SourcesDialog::SourcesDialog(AddressBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_table(new QTableWidget(0, 2, this))
{
    setObjectName(u"sourcesDialog"_s);
    setWindowTitle(tr("Sources of contacts"));
    setMinimumSize(620, 340);
    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(quietLabel(tr("Files and folders of vCards (*.vcf) that others keep: they "
                                    "are read again when they change, and never written to."),
                                 this));
    m_table->setObjectName(u"sources"_s);
    m_table->setAccessibleName(tr("Sources"));
    m_table->setHorizontalHeaderLabels({tr("File or folder"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &id, const QString &text) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(id);
        button->setAutoDefault(false);
        return button;
    };
    connect(add(u"addFile"_s, tr("Add &file…")), &QPushButton::clicked, this,
            [this] { choose(false); });
    connect(add(u"addFolder"_s, tr("Add f&older…")), &QPushButton::clicked, this,
            [this] { choose(true); });
    m_again = add(u"readAgain"_s, tr("&Read again"));
    connect(m_again, &QPushButton::clicked, &m_book, &AddressBook::refreshSources);
    m_remove = add(u"removeSource"_s, tr("Re&move"));
    m_remove->setToolTip(tr("Its contacts are not shown any more; the file stays as it is"));
    connect(m_remove, &QPushButton::clicked, this, [this] { m_book.removeSource(selected()); });
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SourcesDialog::refresh);
    connect(&m_book, &AddressBook::sourcesChanged, this, &SourcesDialog::fill);
    fill();
}

QString SourcesDialog::stateOf(const VCardSource &source)
{
    const QLocale locale;
    switch (source.state()) {
    case directory::Source::State::Loading:
        return tr("It is being read");
    case directory::Source::State::Failed:
        return tr("Cannot be read: “%1”. What was known of it stays.").arg(source.why());
    case directory::Source::State::Ready:
        break;
    }
    QString words = tr("Contacts: %1, read at %2")
                        .arg(locale.toString(source.contacts().size()),
                             locale.toString(source.readAt().time(), QLocale::ShortFormat));
    if (!source.badFile().isEmpty() && source.badLine() > 0)
        words += tr(". Passed over: the card at line %1 of %2")
                     .arg(locale.toString(source.badLine()), source.badFile());
    else if (!source.badFile().isEmpty())
        words += tr(". Not all of %1 could be used").arg(source.badFile());
    return words;
}

void SourcesDialog::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Add a folder") : tr("Add a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilters({tr("vCards (*.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_book, &AddressBook::addSource);
    dialog->open();
}

QString SourcesDialog::selected() const
{
    const QList<QTableWidgetItem *> items = m_table->selectedItems();
    return items.isEmpty() ? QString()
                           : m_table->item(items.first()->row(), 0)->data(Qt::UserRole).toString();
}

void SourcesDialog::fill()
{
    const QString before = selected();
    m_table->setRowCount(0);
    for (const auto &source : m_book.sources()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *path = new QTableWidgetItem(QDir::toNativeSeparators(source->path()));
        path->setData(Qt::UserRole, source->path());
        path->setToolTip(plainTip(source->path()));
        auto *state = new QTableWidgetItem(stateOf(*source));
        state->setToolTip(plainTip(state->text()));
        m_table->setItem(row, 0, path);
        m_table->setItem(row, 1, state);
        if (source->path() == before)
            m_table->selectRow(row);
    }
    m_table->resizeRowsToContents();
    refresh();
}

void SourcesDialog::refresh()
{
    m_remove->setEnabled(!selected().isEmpty());
    m_again->setEnabled(m_table->rowCount() > 0);
}

} // namespace ui
