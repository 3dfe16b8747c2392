// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Qt comes without D-Bus: nobody shows anything.

#include "notifier.h"

namespace ui {

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{}

Notifier::~Notifier() = default;

void Notifier::show(const QString &, const Notice &) {}

void Notifier::close(const QString &) {}

void Notifier::onAction(uint, const QString &) {}

void Notifier::onClosed(uint, uint) {}

} // namespace ui
