// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcesdialog.h"

#include "carddavdialog.h"
#include "dialogparts.h"
#include "directory/carddavsource.h"
#include "directory/ldapsource.h"
#include "ldapdialog.h"
#include "store/site.h"
#include "ui/contactsources.h"
#include "ui/plaintip.h"
#include "ui/settings/lock.h"
#include "ui/sourcewords.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString FilesKey = u"contacts/vcards"_s;

} // namespace

using directory::CardDavSource;
using directory::LdapSource;
using directory::Source;

SourcesDialog::SourcesDialog(ContactSources &sources, QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_table(new QTableWidget(0, 2, this))
{
    setObjectName(u"sourcesDialog"_s);
    setWindowTitle(tr("Sources of contacts"));
    setMinimumSize(680, 380);
    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(quietLabel(tr("Contacts that others keep: files and folders of vCards "
                                    "(*.vcf), LDAP directories, CardDAV address books. They are "
                                    "followed, and never written to."),
                                 this));
    m_table->setObjectName(u"sources"_s);
    m_table->setAccessibleName(tr("Sources"));
    m_table->setHorizontalHeaderLabels({tr("Source"), tr("State")});
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
    auto *kinds = new QMenu(this);
    const auto offer = [this, kinds](const QString &id, const QString &text, auto then) {
        QAction *action = kinds->addAction(text);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, then);
    };
    offer(u"addFile"_s, tr("vCard &file…"), [this] { choose(false); });
    offer(u"addFolder"_s, tr("F&older of vCards…"), [this] { choose(true); });
    offer(u"addLdap"_s, tr("&LDAP directory…"), [this] { openLdap({}); });
    offer(u"addCardDav"_s, tr("&CardDAV address books…"), [this] { openCardDav({}); });
    add(u"addSource"_s, tr("&Add"))->setMenu(kinds);
    m_edit = add(u"editSource"_s, tr("&Edit…"));
    connect(m_edit, &QPushButton::clicked, this, &SourcesDialog::edit);
    m_again = add(u"readAgain"_s, tr("&Read again"));
    connect(m_again, &QPushButton::clicked, &m_sources, &ContactSources::refresh);
    m_remove = add(u"removeSource"_s, tr("Re&move"));
    connect(m_remove, &QPushButton::clicked, this, [this] { m_sources.remove(selected()); });
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    kinds->setToolTipsVisible(true);
    for (const QString &id : {u"addFile"_s, u"addFolder"_s})
        showLock(kinds->findChild<QAction *>(id), FilesKey);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SourcesDialog::refresh);
    connect(m_table, &QTableWidget::itemActivated, this, &SourcesDialog::edit);
    connect(&m_sources, &ContactSources::changed, this, &SourcesDialog::fill);
    fill();
}

void SourcesDialog::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Add a folder") : tr("Add a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilters({tr("vCards (*.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_sources, &ContactSources::addFile);
    dialog->open();
}

void SourcesDialog::edit()
{
    Source *source = selected();
    if (const auto *ldap = qobject_cast<const LdapSource *>(source))
        openLdap(ldap->settings());
    else if (const auto *dav = qobject_cast<const CardDavSource *>(source))
        openCardDav(dav->settings());
}

void SourcesDialog::openLdap(const directory::LdapSettings &settings)
{
    auto *dialog = new LdapDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LdapDialog::chosen, &m_sources,
            [this](const directory::LdapSettings &chosen, const QString &secret) {
                m_sources.put(chosen, secret);
            });
    dialog->openFor(settings, m_sources.secretOf(settings.id));
}

void SourcesDialog::openCardDav(const directory::CardDavSettings &settings)
{
    auto *dialog = new CardDavDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CardDavDialog::chosen, &m_sources,
            [this](const directory::CardDavSettings &chosen, const QString &secret) {
                m_sources.put(chosen, secret);
            });
    dialog->openFor(settings, m_sources.secretOf(settings.id));
}

Source *SourcesDialog::selected() const
{
    const QList<QTableWidgetItem *> items = m_table->selectedItems();
    const auto at = items.isEmpty() ? std::size_t(-1) : std::size_t(items.first()->row());
    return at < m_sources.all().size() ? m_sources.all()[at].get() : nullptr;
}

/// A row stands for the source at its place.
void SourcesDialog::fill()
{
    const QList<QTableWidgetItem *> items = m_table->selectedItems();
    const QString before =
        items.isEmpty() ? QString() : m_table->item(items.first()->row(), 0)->text();
    m_table->setRowCount(0);
    for (const auto &source : m_sources.all()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *place = new QTableWidgetItem(placeWords(*source));
        place->setToolTip(plainTip(place->text()));
        auto *state = new QTableWidgetItem(stateWords(*source));
        state->setToolTip(plainTip(state->text()));
        m_table->setItem(row, 0, place);
        m_table->setItem(row, 1, state);
        if (place->text() == before)
            m_table->selectRow(row);
    }
    m_table->resizeRowsToContents();
    refresh();
}

void SourcesDialog::refresh()
{
    const Source *source = selected();
    m_edit->setEnabled(source != nullptr && source->trouble() != nullptr);
    m_edit->setToolTip(source != nullptr && source->trouble() == nullptr
                           ? tr("A file has no settings")
                           : QString());
    // The administrator may have said which files are read.
    const bool locked =
        source != nullptr && source->trouble() == nullptr && store::isLocked(FilesKey);
    m_remove->setEnabled(source != nullptr && !locked);
    m_remove->setToolTip(locked ? plainTip(lockWords())
                                : tr("Its contacts are not shown any more; there they stay as "
                                     "they are"));
    m_again->setEnabled(m_table->rowCount() > 0);
}

} // namespace ui
