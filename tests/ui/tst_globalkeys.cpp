// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that work everywhere: a real message bus of the test's own (dbus-daemon), and a portal that
// speaks as the desktop's does and remembers what it was asked for.

#include "desk.h"
#include "support/privatebus.h"
#include "ui/globalkeys.h"
#include "ui/outside.h"
#include "ui/settings/linkspage.h"
#include "ui/statusline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using State = ui::GlobalKeys::State;

struct Shortcut
{
    QString id;
    QVariantMap details;
};
Q_DECLARE_METATYPE(Shortcut)

static QDBusArgument &operator<<(QDBusArgument &to, const Shortcut &key)
{
    to.beginStructure();
    to << key.id << key.details;
    to.endStructure();
    return to;
}
static const QDBusArgument &operator>>(const QDBusArgument &from, Shortcut &key)
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
constexpr int Patience = 15'000;

} // namespace

class Portal : public QDBusVirtualObject
{
    Q_OBJECT

public:
    bool start(const QString &address)
    {
        qDBusRegisterMetaType<Shortcut>();
        qDBusRegisterMetaType<QList<Shortcut>>();
        QDBusConnection bus = QDBusConnection::connectToBus(address, u"portal"_s);
        return bus.registerVirtualObject(Path, this, QDBusConnection::SubPath) &&
               bus.registerService(Service);
    }
    void stop()
    {
        QDBusConnection bus(u"portal"_s);
        if (bus.isConnected()) {
            bus.unregisterService(Service);
            bus.unregisterObject(Path);
        }
        QDBusConnection::disconnectFromBus(u"portal"_s);
        keys.clear();
        calls.clear();
    }
    void press(const QString &id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(Path, Interface, u"Activated"_s);
        signal << QDBusObjectPath(session) << id << qulonglong(1) << QVariantMap();
        QDBusConnection(u"portal"_s).send(signal);
    }
    void change(const QString &id, const QString &trigger)
    {
        QDBusMessage signal = QDBusMessage::createSignal(Path, Interface, u"ShortcutsChanged"_s);
        signal << QDBusObjectPath(session)
               << QVariant::fromValue(QList<Shortcut>{{id, {{u"trigger_description"_s, trigger}}}});
        QDBusConnection(u"portal"_s).send(signal);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        calls += message.member();
        const QVariantList values = message.arguments();
        if (message.member() == "Get"_L1) {
            QDBusConnection(bus).send(message.createReply(QVariant::fromValue(QDBusVariant(1U))));
        } else if (message.member() == "CreateSession"_L1) {
            const auto options = qdbus_cast<QVariantMap>(values.value(0));
            session = Path + u"/session/"_s + options.value(u"session_handle_token"_s).toString();
            answer(message, options, 0, {{u"session_handle"_s, session}});
        } else if (message.member() == "BindShortcuts"_L1) {
            QList<Shortcut> bound;
            for (Shortcut key : qdbus_cast<QList<Shortcut>>(values.value(1))) {
                keys += key;
                const QString trigger =
                    u"Press "_s + key.details.value(u"preferred_trigger"_s).toString();
                key.details = {{u"trigger_description"_s, trigger}};
                bound += key;
            }
            const auto options = qdbus_cast<QVariantMap>(values.value(3));
            answer(message, options, refuses ? 1 : 0,
                   {{u"shortcuts"_s, QVariant::fromValue(bound)}});
        } else if (message.member() == "Close"_L1 && message.path() == session) {
            session.clear();
        } else {
            return false;
        }
        return true;
    }

    QList<Shortcut> keys; ///< that were asked for
    QStringList calls;
    QString session;
    bool refuses = false;

private:
    /// The answer comes before that of the call, as it may.
    void answer(const QDBusMessage &message, const QVariantMap &options, uint code,
                const QVariantMap &results)
    {
        QString sender = message.service().mid(1);
        sender.replace(u'.', u'_');
        const QString path =
            Path + u"/request/%1/%2"_s.arg(sender, options.value(u"handle_token"_s).toString());
        QDBusMessage response = QDBusMessage::createTargetedSignal(
            message.service(), path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        response << code << results;
        QDBusConnection bus(u"portal"_s);
        bus.send(response);
        bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
    }
};

class tst_GlobalKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aKeyWorksWhateverIsInFront();
    void offMeansThatNothingIsAsked();
    void theyAreGivenBack();
    void thePersonMayRefuse();
    void aPortalThatComesAndGoes();
    void theSelectionAsksFirst();
    void withoutAPortalThePageNamesCommands();
    void thePageShowsTheKeys();

private:
    [[nodiscard]] ui::GlobalKeys &keys() { return m_desk->window->globalKeys(); }
    [[nodiscard]] QString said() { return m_desk->window->statusLine()->message(); }

    support::PrivateBus m_bus;
    Portal m_portal;
    std::unique_ptr<Desk> m_desk;
};

void tst_GlobalKeys::initTestCase()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.error()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
}

void tst_GlobalKeys::init()
{
    QVERIFY(m_portal.start(m_bus.address()));
    m_portal.refuses = false;
    m_desk = std::make_unique<Desk>();
}

void tst_GlobalKeys::cleanup()
{
    m_desk.reset();
    m_portal.stop();
}

void tst_GlobalKeys::aKeyWorksWhateverIsInFront()
{
    keys().setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::On, Patience);
    QCOMPARE(m_portal.keys.size(), ui::GlobalKeys::keys().size());
    QCOMPARE(m_portal.keys.first().id, u"answer"_s);
    QCOMPARE(m_portal.keys.first().details.value(u"preferred_trigger"_s).toString(),
             u"CTRL+SHIFT+F2"_s);
    QVERIFY(!m_portal.keys.first().details.value(u"description"_s).toString().isEmpty());
    QCOMPARE(keys().triggerOf(u"answer"_s), u"Press CTRL+SHIFT+F2"_s);
    QVERIFY(!m_desk->window->isVisible());
    m_portal.press(u"nonsense"_s);
    m_portal.press(u"show"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->isVisible(), Patience);
    // A call is ended by a key too.
    m_desk->pbx.open(m_desk->profile());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->somebodyFree().isEmpty(), Patience);
    m_desk->window->calls().call(m_desk->somebodyFree());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->own().isEmpty(), Patience);
    m_portal.press(u"hangup"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
}

void tst_GlobalKeys::offMeansThatNothingIsAsked()
{
    QVERIFY(!keys().isOn());
    QVERIFY(m_portal.calls.isEmpty());
    keys().look();
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::Off, Patience);
    QVERIFY(!m_portal.calls.contains(u"CreateSession"_s));
}

void tst_GlobalKeys::theyAreGivenBack()
{
    keys().setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::On, Patience);
    const QString session = m_portal.session;
    keys().setOn(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_portal.session.isEmpty(), Patience);
    QCOMPARE(keys().state(), State::Off);
    QVERIFY(keys().triggerOf(u"answer"_s).isEmpty());
    m_portal.session = session; // a late one does nothing
    m_portal.press(u"show"_s);
    keys().setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::On, Patience);
    QVERIFY(!m_desk->window->isVisible());
}

void tst_GlobalKeys::thePersonMayRefuse()
{
    m_portal.refuses = true;
    keys().setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::Refused, Patience);
    m_portal.refuses = false;
    keys().setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::On, Patience);
}

void tst_GlobalKeys::aPortalThatComesAndGoes()
{
    keys().setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::On, Patience);
    m_portal.change(u"hold"_s, u"Press Pause"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keys().triggerOf(u"hold"_s), u"Press Pause"_s, Patience);
    m_portal.stop();
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::Missing, Patience);
    QVERIFY(m_portal.start(m_bus.address()));
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::On, Patience);
    // It is kept: the next start asks at once.
    auto again = std::make_unique<ui::GlobalKeys>(m_desk->window->outside(), m_desk->settings,
                                                  m_desk->window.get());
    QVERIFY(again->isOn());
    QTRY_COMPARE_WITH_TIMEOUT(again->state(), State::On, Patience);
}

void tst_GlobalKeys::theSelectionAsksFirst()
{
    m_desk->pbx.open(m_desk->profile());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->somebodyFree().isEmpty(), Patience);
    keys().setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(keys().state(), State::On, Patience);
    QGuiApplication::clipboard()->setText(u"call *72 900"_s);
    m_desk->window->outside().setAsksFirst(ui::Outside::Source::Key, false);
    QGuiApplication::clipboard()->setText(u"ask for 101 there"_s);
    m_portal.press(u"dial-selection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->own().isEmpty(), Patience);
    m_portal.press(u"hangup"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
    m_desk->window->outside().setAsksFirst(ui::Outside::Source::Key, true);
    m_portal.press(u"dial-selection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Press Enter to call 101"_s), Patience);
    QVERIFY(m_desk->own().isEmpty());
}

void tst_GlobalKeys::withoutAPortalThePageNamesCommands()
{
    m_portal.stop();
    ui::LinksPage page(m_desk->window->outside(), keys());
    page.show();
    auto *state = page.findChild<QLabel *>(u"keysState"_s);
    QVERIFY2(state->text().contains(u"GlobalShortcuts"_s), qPrintable(state->text()));
    QVERIFY(!page.findChild<QCheckBox *>(u"keysEverywhere"_s)->isEnabled());
    auto *list = page.findChild<QTreeWidget *>(u"keyList"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"cordboard --answer"_s);
    list->setCurrentItem(list->topLevelItem(1));
    page.findChild<QPushButton *>(u"copyCommand"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"cordboard --hangup"_s);
}

void tst_GlobalKeys::thePageShowsTheKeys()
{
    ui::LinksPage page(m_desk->window->outside(), keys());
    page.show();
    auto *box = page.findChild<QCheckBox *>(u"keysEverywhere"_s);
    QTRY_VERIFY_WITH_TIMEOUT(box->isEnabled() && !box->isChecked(), Patience);
    box->click();
    QTRY_COMPARE_WITH_TIMEOUT(page.findChild<QTreeWidget *>(u"keyList"_s)->topLevelItem(0)->text(1),
                              u"Press CTRL+SHIFT+F2"_s, Patience);
    QVERIFY(keys().isOn());
    // Each source can be let through unasked.
    for (const auto &[id, source] : {std::pair{u"askBus"_s, ui::Outside::Source::Bus},
                                     std::pair{u"askKey"_s, ui::Outside::Source::Key},
                                     std::pair{u"askLink"_s, ui::Outside::Source::Link}}) {
        QVERIFY(m_desk->window->outside().asksFirst(source));
        page.findChild<QCheckBox *>(id)->click();
        QVERIFY(!m_desk->window->outside().asksFirst(source));
    }
    QVERIFY(!m_desk->window->outside().asksFirst(ui::Outside::Source::Command));
}

QTEST_MAIN(tst_GlobalKeys)
#include "tst_globalkeys.moc"
