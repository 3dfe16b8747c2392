// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesdialog.h"

#include "lock.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/icons.h"
#include "ui/plaintip.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ChangesDialog::ChangesDialog(const QString &file, const QList<store::SettingChange> &changes,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"changesDialog"_s);
    setWindowTitle(tr("Import settings"));
    resize(760, 520);
    const auto locked = std::count_if(changes.begin(), changes.end(),
                                      [](const store::SettingChange &one) { return one.locked; });
    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(quietLabel(tr("%1 changes these settings. A copy of what you have now is "
                                    "kept beside it.")
                                     .arg(file),
                                 this));
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"changes"_s);
    list->setAccessibleName(tr("Changes"));
    list->setHeaderLabels({tr("Setting"), tr("Now"), tr("Then")});
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->setUniformRowHeights(true);
    for (const store::SettingChange &change : changes) {
        auto *item = new QTreeWidgetItem(
            list, {nameOf(change.key), wordsFor(change.before),
                   change.locked ? tr("stays: %1").arg(lockWords()) : wordsFor(change.after)});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, plainTip(item->text(column)));
        if (change.locked)
            item->setIcon(0, icon(u"lock"_s));
    }
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    list->setCurrentItem(list->topLevelItem(0));
    layout->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"takeOver"_s);
    take->setDefault(true);
    take->setEnabled(locked < changes.size());
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QString ChangesDialog::nameOf(const QString &key)
{
    const auto plain = [](const QString &part) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
    };
    if (key.startsWith("profiles/"_L1))
        return tr("%1: %2", "a connection and its setting")
            .arg(plain(key.section(u'/', 1, 1)), key.section(u'/', 2));
    return QString(key).replace(u'/', u": "_s);
}

QString ChangesDialog::wordsFor(const QVariant &value)
{
    if (!value.isValid())
        return tr("nothing");
    if (value.typeId() == QMetaType::QByteArray)
        return tr("a layout");
    const QString words = value.typeId() == QMetaType::QStringList
                              ? value.toStringList().join(u", "_s)
                              : value.toString();
    return words.isEmpty() ? tr("nothing") : words.simplified().left(200);
}

} // namespace ui
