// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/shortcutsportal.h"

#include <QObject>

#include <memory>

class QSettings;
class QWidget;

namespace ui {

class Outside;

/// Keys that do something whatever window is in front, where the desktop has a portal for such.
/// Kept under `keys/everywhere`; off at first, and then nothing is asked of the desktop.
class GlobalKeys : public QObject
{
    Q_OBJECT

public:
    using State = ShortcutsPortal::State;

    GlobalKeys(Outside &outside, QSettings &settings, QWidget *window);

    [[nodiscard]] bool isOn() const;
    /// Works at once, and is kept. The desktop may ask the person.
    void setOn(bool on);
    /// Finds out whether there is a portal. Until then state() says Missing.
    void look();
    [[nodiscard]] State state() const;
    [[nodiscard]] QString triggerOf(const QString &id) const;
    /// Each with the command of this program that does the same.
    [[nodiscard]] static QList<GlobalKey> keys();

signals:
    void changed();

private:
    void press(const QString &id);

    Outside &m_outside;
    QSettings &m_settings;
    QWidget *m_window;
    std::unique_ptr<ShortcutsPortal> m_portal;
};

} // namespace ui
