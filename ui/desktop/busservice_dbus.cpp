// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "busservice.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString Application = u"org.freedesktop.Application"_s;
const QString Bus = u"org.freedesktop.DBus"_s;
const QString BusPath = u"/org/freedesktop/DBus"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;

QDBusConnection bus()
{
    return QDBusConnection::sessionBus();
}

QDBusMessage toBus(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Bus, BusPath, Bus, method);
    call.setArguments(arguments);
    return call;
}

/// Whoever asks may hand the right over to bring a window to the front (Wayland): Qt takes it from
/// there when it does.
void takeToken(const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    if (!token.isEmpty() && token.size() < 1000)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace

/// What every launcher knows. Its methods answer at once: launchers wait for nothing.
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    ApplicationAdaptor(BusService &service, QObject *published)
        : QDBusAbstractAdaptor(published)
        , m_service(service)
    {}

public slots:
    void Activate(const QVariantMap &platform_data)
    {
        takeToken(platform_data);
        m_service.open({});
    }
    void Open(const QStringList &uris, const QVariantMap &platform_data)
    {
        takeToken(platform_data);
        m_service.open(uris);
    }
    void ActivateAction(const QString &action_name, const QVariantList &parameter,
                        const QVariantMap &platform_data)
    {
        takeToken(platform_data);
        m_service.activateAction(action_name, parameter.value(0).toString());
    }

private:
    BusService &m_service;
};

/// Our own. A method is answered when it is known what became of it.
class SwitchboardAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.cordboard.Switchboard1")
    Q_PROPERTY(QString State READ state)

public:
    SwitchboardAdaptor(BusService &service, QObject *published)
        : QDBusAbstractAdaptor(published)
        , m_service(service)
    {}
    [[nodiscard]] QString state() const { return m_service.state(); }

public slots:
    QString Dial(const QString &number, const QDBusMessage &message)
    {
        return ask(Request::What::Dial, number, message);
    }
    QString DialSelection(const QDBusMessage &message)
    {
        return ask(Request::What::DialSelection, {}, message);
    }
    QString Answer(const QDBusMessage &message) { return ask(Request::What::Answer, {}, message); }
    QString HangUp(const QDBusMessage &message) { return ask(Request::What::HangUp, {}, message); }
    QString Hold(const QDBusMessage &message) { return ask(Request::What::Hold, {}, message); }
    QString Transfer(const QString &number, const QDBusMessage &message)
    {
        return ask(Request::What::Transfer, number, message);
    }
    QString TakeBack(const QDBusMessage &message)
    {
        return ask(Request::What::TakeBack, {}, message);
    }

signals:
    void CallBegan(const QString &number, const QString &name, const QString &direction,
                   const QString &uniqueid);
    void CallAnswered(const QString &number, const QString &name, const QString &direction,
                      const QString &uniqueid);
    void CallEnded(const QString &number, const QString &name, const QString &direction,
                   const QString &uniqueid);

private:
    QString ask(Request::What what, const QString &number, const QDBusMessage &message)
    {
        message.setDelayedReply(true);
        Request request;
        request.what = what;
        if (request.wantsNumber()) {
            const auto parsed = m_service.parsed(number);
            if (!parsed) {
                bus().send(message.createErrorReply(QDBusError::InvalidArgs,
                                                    u"this is no number that can be dialled"_s));
                return {};
            }
            request.number = parsed->number;
            request.extension = parsed->extension;
        }
        request.from = Request::From::Bus;
        m_service.run(request, [message](bool done, const QString &words) {
            bus().send(done ? message.createReply(words)
                            : message.createErrorReply(QString(BusService::NotDone), words));
        });
        return {};
    }

    BusService &m_service;
};

BusService::~BusService()
{
    if (m_published == nullptr)
        return;
    bus().unregisterObject(QString(Path));
    bus().send(toBus(u"ReleaseName"_s, {QString(Name)}));
    delete m_published;
}

void BusService::start()
{
    if (m_published != nullptr || !bus().isConnected())
        return;
    m_published = new QObject;
    new ApplicationAdaptor(*this, m_published);
    new SwitchboardAdaptor(*this, m_published);
    if (!bus().registerObject(QString(Path), m_published, QDBusConnection::ExportAdaptors)) {
        delete std::exchange(m_published, nullptr);
        return;
    }
    bus().send(toBus(u"RequestName"_s, {QString(Name), 0U}));
}

void BusService::setState(const QString &state)
{
    if (std::exchange(m_state, state) == state || m_published == nullptr)
        return;
    QDBusMessage changed =
        QDBusMessage::createSignal(QString(Path), Properties, u"PropertiesChanged"_s);
    changed << QString(Interface) << QVariantMap{{u"State"_s, state}} << QStringList();
    bus().send(changed);
}

void BusService::tellCall(CallSignal what, const QString &number, const QString &name,
                          bool incoming, const QString &uniqueId)
{
    if (m_published == nullptr)
        return;
    auto *adaptor = m_published->findChild<SwitchboardAdaptor *>();
    const QString direction = incoming ? u"in"_s : u"out"_s;
    switch (what) {
    case CallSignal::Began:
        emit adaptor->CallBegan(number, name, direction, uniqueId);
        break;
    case CallSignal::Answered:
        emit adaptor->CallAnswered(number, name, direction, uniqueId);
        break;
    case CallSignal::Ended:
        emit adaptor->CallEnded(number, name, direction, uniqueId);
        break;
    }
}

} // namespace ui

#include "busservice_dbus.moc"
