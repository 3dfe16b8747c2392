// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace ui {

class PortalLink;

/// A key that the desktop is asked to listen for.
struct GlobalKey
{
    QString id;
    QString words; ///< what it does, for the desktop's own dialog
    QString wish;  ///< `CTRL+SHIFT+F2` (the XDG shortcuts specification); the person decides
};

/// Keys that work whatever window is in front: the desktop's portal
/// `org.freedesktop.portal.GlobalShortcuts`, on a connection of its own to the session bus.
///
/// Which keys they are is between the desktop and the person. Nothing waits for the bus.
class ShortcutsPortal : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Missing, ///< no portal here, or none that knows such keys
        Off,     ///< there is one, and nothing is asked of it
        Asking,  ///< the desktop asks the person, or has not answered yet
        Refused, ///< by the person or the desktop
        On,
    };
    Q_ENUM(State)

    explicit ShortcutsPortal(QObject *parent = nullptr);
    ~ShortcutsPortal() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Where state() is On: "Press <Ctrl>F2" or the like, as the desktop writes it; "" without one.
    [[nodiscard]] QString triggerOf(const QString &id) const { return m_triggers.value(id); }

    /// Asks for these keys, now or as soon as there is a portal. \a window: the portal's word for
    /// ours, above which it may ask; or "".
    void bind(const QList<GlobalKey> &keys, const QString &window);
    /// The keys are the desktop's own again.
    void release();

signals:
    void changed();
    void pressed(const QString &id);

private:
    friend class PortalLink;
    void setState(State state);

    QList<GlobalKey> m_keys; ///< none: nothing is asked for
    QString m_window;
    QHash<QString, QString> m_triggers;
    State m_state = State::Missing;
    std::unique_ptr<PortalLink> m_link;
};

} // namespace ui
