// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionspage.h"

#include "pageparts.h"
#include "pbx/pbx.h"
#include "store/site.h"
#include "ui/connections.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/panels/parts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConnectionsPage::ConnectionsPage(pbx::Pbx &pbx, Connections &connections, QWidget *parent)
    : SettingsPage(parent)
    , m_pbx(pbx)
    , m_connections(connections)
    , m_list(new QListWidget(this))
{
    setObjectName(u"connectionsPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(quietLabel(tr("Each is one login at one PBX, with your phone there, your "
                                    "desk and its numbers. The secrets are in the keychain."),
                                 this));
    m_list->setObjectName(u"connections"_s);
    m_list->setAccessibleName(tr("Saved connections"));
    m_list->setMinimumHeight(120);
    auto *empty = new EmptyState(m_list);
    empty->say(u"plug"_s, tr("No connection is saved yet"), tr("“New…” makes the first one."));
    auto *side = new QVBoxLayout;
    side->setSpacing(6);
    const auto button = [&](const QString &id, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(id);
        side->addWidget(made);
        return made;
    };
    m_use = button(u"useConnection"_s, tr("&Connect"));
    m_edit = button(u"editConnection"_s, tr("&Edit…"));
    QPushButton *add = button(u"newConnection"_s, tr("&New…"));
    m_remove = button(u"removeConnection"_s, tr("&Remove"));
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_list, 1);
    row->addLayout(side);
    layout->addLayout(row, 1);

    connect(m_use, &QPushButton::clicked, this, [this] { m_connections.openSaved(selected()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_connections.edit(selected()); });
    connect(add, &QPushButton::clicked, &connections, &Connections::editNew);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsPage::askToRemove);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_connections.edit(selected()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsPage::refresh);
    connect(&connections, &Connections::changed, this, &ConnectionsPage::fill);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &ConnectionsPage::fill);
    fill();
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

QString ConnectionsPage::iconName() const
{
    return u"plug-zap"_s;
}

QStringList ConnectionsPage::otherWords() const
{
    return {u"Asterisk PBX AMI TLS manager.conf"_s,
            tr("Address, port, encryption, certificate"),
            tr("User and secret"),
            tr("Your extension, your phone, context"),
            tr("Voicemail of a person"),
            tr("Not answered: back after")};
}

QString ConnectionsPage::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void ConnectionsPage::fill()
{
    const QString before = selected();
    const QString inUse = hasProfile(m_pbx) ? m_pbx.profile().name : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QString &name : m_connections.names()) {
            const QString text = name == inUse ? tr("%1 (in use)").arg(name) : name;
            auto *item = new QListWidgetItem(text, m_list);
            item->setData(Qt::UserRole, name);
            if (name == before || (before.isEmpty() && name == inUse))
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    refresh();
}

void ConnectionsPage::refresh()
{
    const QString name = selected();
    const bool inUse = hasProfile(m_pbx) && m_pbx.profile().name == name;
    m_use->setEnabled(!name.isEmpty() && !inUse);
    m_edit->setEnabled(!name.isEmpty());
    const bool ofSite = store::isOfSite(store::Profiles::groupOf(name));
    m_remove->setEnabled(!name.isEmpty() && !inUse && !ofSite);
    m_remove->setToolTip(inUse    ? tr("It is in use: connect to another one first")
                         : ofSite ? tr("Your administrator has set it up")
                                  : QString());
}

void ConnectionsPage::askToRemove()
{
    const QString name = selected();
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove connection"),
        tr("“%1” is taken away with its desk, its numbers and its secret.").arg(name),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, name](QAbstractButton *chosen) {
                if (chosen == yes)
                    m_connections.remove(name);
            });
    question->open();
}

} // namespace ui
