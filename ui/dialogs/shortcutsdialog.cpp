// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsdialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A key as it looks on the keyboard.
QLabel *keyCap(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFrameShape(QFrame::StyledPanel);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::Base);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(4);
    label->setMinimumWidth(30);
    label->setFont(scaled(parent->font(), -0.5, QFont::Medium));
    return label;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);

    const auto add = [&](const QString &key, const QString &what) {
        const int row = grid->rowCount();
        grid->addWidget(keyCap(key, this), row, 0, Qt::AlignLeft);
        grid->addWidget(new QLabel(what, this), row, 1);
    };
    add(tr("A–Z, 0–9"), tr("Type anywhere: it lands in the field at the top"));
    add(tr("Enter"), tr("Do what the highlighted button says"));
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->shortcut().isEmpty()) {
            QString text = action->text();
            text.remove(u'&');
            if (text.endsWith(u'…'))
                text.chop(1);
            add(action->shortcut().toString(QKeySequence::NativeText), text);
        }
    }
    add(tr("Alt+1 … Alt+9"), tr("Take a call of “Needs you”"));
    add(tr("Esc"), tr("Leave a field or cancel a drag; never ends a call"));
    layout->addStretch();
    layout->addSpacing(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace ui
