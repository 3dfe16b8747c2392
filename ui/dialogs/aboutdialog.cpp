// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutdialog.h"

#include "dialogparts.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Cordboard"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 16);
    layout->setSpacing(6);
    auto *name = new QLabel(u"Cordboard"_s, this);
    name->setFont(scaled(font(), 8, QFont::Bold));
    layout->addWidget(name);
    layout->addWidget(new QLabel(tr("Version %1").arg(QStringLiteral(CORDBOARD_VERSION)), this));
    layout->addSpacing(8);
    layout->addWidget(quietLabel(tr("A desktop switchboard for the Asterisk PBX."), this));
    layout->addWidget(quietLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty."),
        this));
    layout->addWidget(quietLabel(tr("Icons by the Lucide contributors, ISC licence. Built with "
                                    "Qt %1.")
                                     .arg(QLatin1StringView(qVersion())),
                                 this));
    layout->addStretch();
    layout->addSpacing(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace ui
