// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

namespace ui {

/// A panel at the side. It brings its own heading, so its title bar is only a slim grip to move it
/// by, seen while the pointer is near.
class SideDock : public QDockWidget
{
    Q_OBJECT

public:
    SideDock(const QString &id, const QString &title, QWidget *panel, QWidget *parent = nullptr);

signals:
    /// The panel has more or fewer rows, so another height would suit it.
    void wishChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
