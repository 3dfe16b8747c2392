// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparts.h"

#include "pbx/pbx.h"

#include <QVBoxLayout>

namespace ui {

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 4, 16, 12);
    layout->setSpacing(14);
    return layout;
}

bool hasProfile(const pbx::Pbx &pbx)
{
    return pbx.link() != pbx::Link::Closed && pbx.link() != pbx::Link::Replay;
}

ProfileLine::ProfileLine(pbx::Pbx &pbx, QWidget *parent)
    : QLabel(parent)
    , m_pbx(pbx)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &ProfileLine::follow);
    follow();
}

void ProfileLine::follow()
{
    setText(
        hasProfile(m_pbx)
            ? tr("For the PBX in use: %1. What you change holds at once.").arg(m_pbx.profile().name)
            : tr("Connect to a PBX first: this is kept for each of them."));
}

} // namespace ui
