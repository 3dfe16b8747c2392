// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <utility>

namespace ui {

/// What a desktop notification says. Plain text: nothing in it is markup.
struct Notice
{
    QString title;
    QString text;
    QList<std::pair<QString, QString>> buttons; ///< id and words; only where hasButtons()
    bool urgent = false;                        ///< it stays until somebody deals with it
};

/// The desktop's notifications (org.freedesktop.Notifications, on the session bus). They never take
/// the focus, and never sound: Alerts do that.
///
/// Nothing waits for the bus. Where there is none, or nobody who shows anything, nothing is shown.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// The button that a click on the notification itself stands for.
    static constexpr QLatin1StringView Click{"default"};

    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override; ///< closes what is shown

    /// Whether somebody shows notifications, and said what they can do.
    [[nodiscard]] bool isThere() const { return m_there; }
    /// Whether they know buttons (the capability `actions`).
    [[nodiscard]] bool hasButtons() const { return m_buttons; }

    /// Shows it, in place of what is shown under that key. Who shows notifications only later, or
    /// anew, shows it then.
    void show(const QString &key, const Notice &notice);
    void close(const QString &key);

signals:
    void pressed(const QString &key, const QString &button);
    /// isThere() or hasButtons() is another now.
    void changed();

private slots:
    void onAction(uint id, const QString &button);
    void onClosed(uint id, uint reason);

private:
    struct Shown
    {
        Notice notice;
        uint id = 0;        ///< the server's, or 0 while it is not known
        bool asked = false; ///< sent, and not answered yet
        bool again = false; ///< it changed meanwhile
        bool over = false;  ///< to be closed as soon as it has an id
    };
    void askServer();
    void send(const QString &key);
    void forget();
    [[nodiscard]] QString keyOf(uint id) const;

    QHash<QString, Shown> m_shown;
    bool m_there = false;
    bool m_buttons = false;
    bool m_markup = false; ///< the text is read as markup
};

} // namespace ui
