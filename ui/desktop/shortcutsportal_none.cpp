// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Qt comes without D-Bus there is no portal.

#include "shortcutsportal.h"

namespace ui {

class PortalLink
{};

ShortcutsPortal::ShortcutsPortal(QObject *parent)
    : QObject(parent)
{}

ShortcutsPortal::~ShortcutsPortal() = default;

void ShortcutsPortal::bind(const QList<GlobalKey> &, const QString &) {}

void ShortcutsPortal::release() {}

void ShortcutsPortal::setState(State) {}

} // namespace ui
