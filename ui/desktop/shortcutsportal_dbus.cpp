// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// XDG Desktop Portal, GlobalShortcuts version 1: a session is made, keys are bound to it. Both are
// requests: the portal answers with a signal, once the person has.

#include "shortcutsportal.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QVariantMap>

#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

/// `(sa{sv})`, and a list of them.
struct PortalKey
{
    QString id;
    QVariantMap details;
};
using PortalKeys = QList<PortalKey>;

QDBusArgument &operator<<(QDBusArgument &to, const PortalKey &key)
{
    to.beginStructure();
    to << key.id << key.details;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, PortalKey &key)
{
    from.beginStructure();
    from >> key.id >> key.details;
    from.endStructure();
    return from;
}

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.GlobalShortcuts"_s;
const QString RequestInterface = u"org.freedesktop.portal.Request"_s;
const QString SessionInterface = u"org.freedesktop.portal.Session"_s;
const QString Registry = u"org.freedesktop.host.portal.Registry"_s;

} // namespace

/// The connection, and where the conversation on it stands.
class PortalLink : public QObject
{
    Q_OBJECT
    using State = ShortcutsPortal::State;

public:
    explicit PortalLink(ShortcutsPortal &portal)
        : m_portal(portal)
        , m_name(u"cordboard-shortcuts-%1"_s.arg(quintptr(this)))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
        qDBusRegisterMetaType<PortalKey>();
        qDBusRegisterMetaType<PortalKeys>();
        if (!m_bus.isConnected())
            return;
        auto *watcher =
            new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
                [this](const QString &, const QString &, const QString &owner) {
                    m_session.clear();
                    m_request.clear();
                    m_portal.setState(State::Missing);
                    if (!owner.isEmpty())
                        look();
                });
        m_bus.connect(Service, Path, Interface, u"Activated"_s, this,
                      SLOT(onActivated(QDBusMessage)));
        m_bus.connect(Service, Path, Interface, u"ShortcutsChanged"_s, this,
                      SLOT(onChanged(QDBusMessage)));
        m_bus.connect(Service, {}, SessionInterface, u"Closed"_s, this,
                      SLOT(onSessionClosed(QDBusMessage)));
        look();
    }
    ~PortalLink() override
    {
        closeSession();
        QDBusConnection::disconnectFromBus(m_name);
    }
    Q_DISABLE_COPY_MOVE(PortalLink)

    /// Who is there, and what they know.
    void look()
    {
        // Who is not in a sandbox says first of all who it is (portals from 1.20 on; others
        // refuse).
        QDBusMessage hello = QDBusMessage::createMethodCall(Service, Path, Registry, u"Register"_s);
        hello << u"org.cordboard.Cordboard"_s << QVariantMap();
        m_bus.asyncCall(hello);
        QDBusMessage ask = QDBusMessage::createMethodCall(
            Service, Path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        ask << Interface << u"version"_s;
        answer(ask, [this](const QDBusMessage &reply) {
            const bool there = reply.type() == QDBusMessage::ReplyMessage;
            m_portal.setState(there ? State::Off : State::Missing);
            if (there && !m_portal.m_keys.isEmpty())
                createSession();
        });
    }

    void createSession()
    {
        m_portal.setState(State::Asking);
        QVariantMap options;
        options.insert(u"session_handle_token"_s, token());
        request(u"CreateSession"_s, {}, options, [this](uint code, const QVariantMap &results) {
            const QVariant handle = results.value(u"session_handle"_s); // a string, by mistake
            m_session = handle.canConvert<QDBusObjectPath>()
                            ? handle.value<QDBusObjectPath>().path()
                            : handle.toString();
            if (code != 0 || m_session.isEmpty())
                m_portal.setState(State::Refused);
            else if (m_portal.m_keys.isEmpty())
                closeSession();
            else
                bindKeys();
        });
    }

    void bindKeys()
    {
        m_portal.setState(State::Asking);
        PortalKeys keys;
        for (const GlobalKey &key : std::as_const(m_portal.m_keys)) {
            QVariantMap details{{u"description"_s, key.words}};
            if (!key.wish.isEmpty())
                details.insert(u"preferred_trigger"_s, key.wish);
            keys.append({key.id, details});
        }
        request(u"BindShortcuts"_s,
                {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(keys),
                 m_portal.m_window},
                {}, [this](uint code, const QVariantMap &results) {
                    if (code != 0) {
                        closeSession();
                        m_portal.setState(State::Refused);
                        return;
                    }
                    take(qdbus_cast<PortalKeys>(results.value(u"shortcuts"_s)));
                });
    }

    void closeSession()
    {
        if (m_session.isEmpty())
            return;
        m_request.clear();
        m_bus.send(
            QDBusMessage::createMethodCall(Service, m_session, SessionInterface, u"Close"_s));
        m_session.clear();
    }
    [[nodiscard]] bool hasSession() const { return !m_session.isEmpty(); }

private slots:
    // Whole messages: an object path is no type that QtDBus knows at once.
    void onActivated(const QDBusMessage &message)
    {
        const QVariantList values = message.arguments();
        if (values.size() >= 2 && values[0].value<QDBusObjectPath>().path() == m_session &&
            m_portal.m_state == State::On)
            emit m_portal.pressed(values[1].toString());
    }
    void onChanged(const QDBusMessage &message)
    {
        const QVariantList values = message.arguments();
        if (values.size() == 2 && values[0].value<QDBusObjectPath>().path() == m_session &&
            hasSession())
            take(qdbus_cast<PortalKeys>(values[1]));
    }
    void onSessionClosed(const QDBusMessage &message)
    {
        if (m_session.isEmpty() || message.path() != m_session)
            return;
        m_session.clear();
        m_portal.setState(State::Refused);
    }
    void onResponse(uint code, const QVariantMap &results, const QDBusMessage &message)
    {
        if (m_request.isEmpty() || message.path() != m_request)
            return;
        m_request.clear();
        m_bus.disconnect(Service, message.path(), RequestInterface, u"Response"_s, this,
                         SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
        std::exchange(m_then, nullptr)(code, results);
    }

private:
    using Then = std::function<void(uint code, const QVariantMap &results)>;

    void take(const PortalKeys &keys)
    {
        m_portal.m_triggers.clear();
        for (const PortalKey &key : keys)
            m_portal.m_triggers.insert(key.id,
                                       key.details.value(u"trigger_description"_s).toString());
        m_portal.m_state = State::On;
        emit m_portal.changed();
    }

    static QString token()
    {
        static int last = 0;
        return u"cordboard%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++last);
    }

    void answer(const QDBusMessage &call, std::function<void(const QDBusMessage &)> then)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [watcher, then = std::move(then)] {
                    watcher->deleteLater();
                    then(watcher->reply());
                });
    }

    /// Its answer may come before that of the call: where it will come from is known beforehand.
    void request(const QString &method, QVariantList arguments, QVariantMap options, Then then)
    {
        const QString handle = token();
        options.insert(u"handle_token"_s, handle);
        arguments.append(options);
        QString sender = m_bus.baseService().mid(1);
        sender.replace(u'.', u'_');
        listenAt(u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, handle));
        m_then = std::move(then);
        QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, method);
        call.setArguments(arguments);
        answer(call, [this, expected = m_request](const QDBusMessage &reply) {
            if (m_request != expected)
                return; // answered already, or given up
            if (reply.type() != QDBusMessage::ReplyMessage) {
                m_request.clear();
                m_portal.setState(State::Refused);
                return;
            }
            // Portals before 0.9 name it as they like.
            const auto path = reply.arguments().value(0).value<QDBusObjectPath>().path();
            if (!path.isEmpty() && path != m_request)
                listenAt(path);
        });
    }

    void listenAt(const QString &request)
    {
        m_request = request;
        m_bus.connect(Service, request, RequestInterface, u"Response"_s, this,
                      SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
    }

    ShortcutsPortal &m_portal;
    QString m_name;
    QDBusConnection m_bus;
    QString m_session; ///< its path, or ""
    QString m_request; ///< the path of what is not answered yet, or ""
    Then m_then;
};

ShortcutsPortal::ShortcutsPortal(QObject *parent)
    : QObject(parent)
    , m_link(std::make_unique<PortalLink>(*this))
{}

ShortcutsPortal::~ShortcutsPortal() = default;

void ShortcutsPortal::setState(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    if (state != State::On)
        m_triggers.clear();
    emit changed();
}

void ShortcutsPortal::bind(const QList<GlobalKey> &keys, const QString &window)
{
    m_keys = keys;
    m_window = window;
    if (m_state == State::Off || m_state == State::Refused)
        m_link->createSession();
}

void ShortcutsPortal::release()
{
    m_keys.clear();
    m_link->closeSession();
    if (m_state != State::Missing)
        setState(State::Off);
}

} // namespace ui

#include "shortcutsportal_dbus.moc"
