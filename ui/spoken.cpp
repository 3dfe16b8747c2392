// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr char RoleProperty[] = "cordboardSpokenRole";

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    if (object == nullptr || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(RoleProperty);
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object),
                                 static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    // Once; a second installation of the same one is a second call for each widget.
    static const bool installed = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(RoleProperty, static_cast<int>(role));
}

void announce(QWidget *widget, const QString &words)
{
    widget->setAccessibleName(words);
    QAccessibleEvent heard(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

} // namespace ui
