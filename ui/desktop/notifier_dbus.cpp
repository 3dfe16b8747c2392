// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Desktop Notifications Specification, version 1.2.

#include "notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

QDBusConnection bus()
{
    return QDBusConnection::sessionBus();
}

QDBusMessage message(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    if (!bus().isConnected())
        return;
    bus().connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    bus().connect(Service, Path, Service, u"NotificationClosed"_s, this,
                  SLOT(onClosed(uint, uint)));
    auto *watcher =
        new QDBusServiceWatcher(Service, bus(), QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                forget();
                if (!owner.isEmpty())
                    askServer();
            });
    askServer();
}

Notifier::~Notifier()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != 0)
            bus().send(message(u"CloseNotification"_s, {shown.id}));
    }
}

void Notifier::askServer()
{
    auto *call = new QDBusPendingCallWatcher(bus().asyncCall(message(u"GetCapabilities"_s)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QStringList> reply = *call;
        if (reply.isError())
            return; // nobody is there; the watcher tells when somebody comes
        m_there = true;
        m_buttons = reply.value().contains(u"actions"_s);
        m_markup = reply.value().contains(u"body-markup"_s);
        emit changed();
        for (const QString &key : m_shown.keys())
            send(key);
    });
}

/// The server is gone, and what it showed with it.
void Notifier::forget()
{
    m_shown.removeIf([](QHash<QString, Shown>::iterator shown) { return shown->over; });
    for (Shown &shown : m_shown) {
        shown.id = 0;
        shown.asked = false;
        shown.again = false;
    }
    if (std::exchange(m_there, false))
        emit changed();
}

void Notifier::show(const QString &key, const Notice &notice)
{
    Shown &shown = m_shown[key];
    shown.notice = notice;
    shown.over = false;
    shown.again = shown.asked;
    if (m_there && !shown.asked)
        send(key);
}

void Notifier::send(const QString &key)
{
    Shown &shown = m_shown[key];
    if (shown.asked)
        return;
    shown.asked = true;
    shown.again = false;
    QStringList buttons{QString(Click), {}};
    for (const auto &[id, words] : shown.notice.buttons) {
        if (m_buttons)
            buttons << id << words;
    }
    if (!m_buttons)
        buttons.clear();
    const QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(shown.notice.urgent ? 2 : 1))},
        {u"desktop-entry"_s, u"org.cordboard.Cordboard"_s},
        {u"category"_s, u"call.incoming"_s},
        {u"suppress-sound"_s, true},
    };
    // A stranger may call himself <b>.
    const QString text = m_markup ? shown.notice.text.toHtmlEscaped() : shown.notice.text;
    const QVariantList arguments{
        u"Cordboard"_s,    shown.id, u"org.cordboard.Cordboard"_s, shown.notice.title, text,
        QVariant(buttons), hints,    shown.notice.urgent ? 0 : -1};
    auto *call =
        new QDBusPendingCallWatcher(bus().asyncCall(message(u"Notify"_s, arguments)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, key] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        const auto found = m_shown.find(key);
        if (found == m_shown.end() || !found->asked)
            return;
        found->asked = false;
        if (reply.isError()) {
            m_shown.erase(found);
            return;
        }
        found->id = reply.value();
        if (found->over)
            close(key);
        else if (found->again)
            send(key);
    });
}

void Notifier::close(const QString &key)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    if (found->asked) {
        found->over = true;
        return;
    }
    if (found->id != 0)
        bus().asyncCall(message(u"CloseNotification"_s, {found->id}));
    m_shown.erase(found);
}

QString Notifier::keyOf(uint id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

void Notifier::onAction(uint id, const QString &button)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        emit pressed(key, button);
}

void Notifier::onClosed(uint id, uint)
{
    // One that is being replaced lives on under its id.
    if (const QString key = keyOf(id); !key.isEmpty() && !m_shown[key].asked)
        m_shown.remove(key);
}

} // namespace ui
