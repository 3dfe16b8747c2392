// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who waits makes itself heard: when, how often, and when not.

#include "desk.h"
#include "models/operator.h"
#include "models/world.h"
#include "ui/alerts.h"
#include "ui/dialogs/alertsdialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::Waiting;
using ui::Alerts;
using ui::Sounds;

namespace {

World::Leg caller(int number)
{
    const QByteArray digits = QByteArray::number(number);
    return {"9." + digits, "PJSIP/trunk-0000" + digits, "Up", "0" + digits, "Caller " + digits};
}

/// A desk at which somebody may wait, and how often it sounded.
struct Room
{
    World world;
    models::Operator self{world.state};
    models::AttentionModel attention{world.state, self};
    pbx::Instant now = world.state.now();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"cordboard.ini"_s), QSettings::IniFormat};
    QWidget window;
    Alerts alerts{attention, settings, &window};
    int rings = 0;

    Room()
    {
        attention.setClock([this] { return now; });
        alerts.setBell([this] { ++rings; });
    }
    void choose(Waiting kind, Alerts::Rule rule)
    {
        Alerts::Rules rules = alerts.rules();
        rules[static_cast<std::size_t>(kind)] = rule;
        alerts.setRules(rules);
    }
    void later(int seconds)
    {
        now += seconds * 1000;
        attention.refresh();
    }
    void waits(int number)
    {
        world.queue("support");
        world.born(caller(number));
        world.waits("support", caller(number), 1, 0);
        world.commit();
    }
};

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private slots:
    void soundsPerKind_data();
    void soundsPerKind();
    void manyAtOnceSoundOnce();
    void quietIsQuiet();
    void whoComesAgainIsNew();
    void rulesAreKept();
    void settingsByHand();
    void quietByKeyWithASign();
    void thePageOfAlerts();
};

void TestAlerts::soundsPerKind_data()
{
    QTest::addColumn<int>("sounds");
    QTest::addColumn<QList<int>>("rings"); // when it comes, waits long, is urgent
    QTest::newRow("never") << int(Sounds::Never) << QList<int>{0, 0, 0};
    QTest::newRow("urgent") << int(Sounds::Urgent) << QList<int>{0, 0, 1};
    QTest::newRow("arriving") << int(Sounds::Arriving) << QList<int>{1, 0, 0};
    QTest::newRow("always") << int(Sounds::Always) << QList<int>{1, 1, 1};
}

void TestAlerts::soundsPerKind()
{
    QFETCH(int, sounds);
    QFETCH(QList<int>, rings);
    for (int step = 0; step < 3; ++step) {
        Room room;
        room.choose(Waiting::Queued, {static_cast<Sounds>(sounds), {20, 40}});
        room.choose(Waiting::Parked, {Sounds::Never, {0, 0}});
        for (int i = 0; i <= step; ++i) {
            room.alerts.setQuiet(i < step);
            if (i == 0)
                room.waits(41);
            else
                room.later(25);
        }
        QCOMPARE(room.attention.index(0).data(models::LevelRole).toInt(), step);
        QCOMPARE(room.rings, rings.at(step));
        // Another kind has its own rule.
        room.alerts.setQuiet(false);
        const int before = room.rings;
        room.world.born(caller(42));
        room.world.parked("701", caller(42), "PJSIP/119", 60, 0);
        room.world.commit();
        QCOMPARE(room.attention.rowCount(), 2);
        QCOMPARE(room.rings, before);
    }
}

void TestAlerts::manyAtOnceSoundOnce()
{
    Room room;
    room.choose(Waiting::Queued, {Sounds::Always, {20, 40}});
    for (int i = 0; i < 50; ++i)
        room.waits(100 + i);
    QCOMPARE(room.attention.rowCount(), 50);
    QCOMPARE(room.rings, 1);
}

void TestAlerts::quietIsQuiet()
{
    Room room;
    room.choose(Waiting::Queued, {Sounds::Always, {20, 40}});
    QSignalSpy changed(&room.alerts, &Alerts::quietChanged);
    room.alerts.setQuiet(true);
    QCOMPARE(changed.size(), 1);
    room.waits(41);
    room.later(60);
    QCOMPARE(room.rings, 0);
    room.alerts.setQuiet(false);
    room.waits(42);
    QCOMPARE(room.rings, 1);
}

void TestAlerts::whoComesAgainIsNew()
{
    Room room;
    room.choose(Waiting::Queued, {Sounds::Arriving, {20, 40}});
    room.alerts.setQuiet(true);
    room.waits(41);
    room.world.leavesQueue("support", caller(41));
    room.world.commit();
    QCOMPARE(room.attention.rowCount(), 0);
    room.alerts.setQuiet(false);
    room.world.waits("support", caller(41), 1, 0);
    room.world.commit();
    QCOMPARE(room.attention.rowCount(), 1);
    QCOMPARE(room.rings, 1);
}

void TestAlerts::rulesAreKept()
{
    Room room;
    const Alerts::Rule rule{Sounds::Arriving, {7, 9}};
    room.choose(Waiting::Held, rule);
    room.alerts.setQuiet(true);
    QCOMPARE(room.attention.thresholds(Waiting::Held), rule.thresholds);
    QFile file(room.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("held\\urgent=9"));
    models::AttentionModel another(room.world.state, room.self);
    Alerts restarted(another, room.settings, &room.window);
    QCOMPARE(restarted.rules(), room.alerts.rules());
    QVERIFY(restarted.isQuiet());
    QCOMPARE(another.thresholds(Waiting::Held), rule.thresholds);
    QVERIFY(restarted.standard() != restarted.rules());
}

void TestAlerts::settingsByHand()
{
    Room room;
    room.settings.setValue(u"alerts/held/sounds"_s, 99);
    room.settings.setValue(u"alerts/held/waitsLong"_s, -5);
    room.settings.setValue(u"alerts/held/urgent"_s, u"soon"_s);
    room.settings.setValue(u"alerts/parked/waitsLong"_s, 500);
    room.settings.setValue(u"alerts/parked/urgent"_s, 3);
    models::AttentionModel another(room.world.state, room.self);
    const Alerts read(another, room.settings, &room.window);
    QCOMPARE(another.thresholds(Waiting::Held).raised, 0);
    QCOMPARE(another.thresholds(Waiting::Held).urgent, 0);
    QCOMPARE(another.thresholds(Waiting::Parked).urgent, 500);
    for (const Alerts::Rule &rule : read.rules())
        QVERIFY(static_cast<int>(rule.sounds) < ui::SoundsCount);
}

void TestAlerts::quietByKeyWithASign()
{
    Desk desk;
    desk.window->show();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    const auto *sign = desk.window->findChild<QToolButton *>(u"quietSign"_s);
    QVERIFY(sign && !sign->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.window->alerts().isQuiet());
    QVERIFY(sign->isVisible());
    QVERIFY(!sign->text().isEmpty() && !sign->accessibleName().isEmpty());
    QVERIFY(desk.settings.value(u"alerts/quiet"_s).toBool());
    QTest::mouseClick(const_cast<QToolButton *>(sign), Qt::LeftButton);
    QVERIFY(!desk.window->alerts().isQuiet());
    QVERIFY(!sign->isVisible());
}

void TestAlerts::thePageOfAlerts()
{
    Desk desk;
    desk.window->show();
    ui::AlertsDialog dialog(desk.window->alerts());
    dialog.show();
    const QList<QSpinBox *> times = dialog.findChildren<QSpinBox *>();
    QCOMPARE(times.size(), 2 * static_cast<int>(Waiting::Count));
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    // Nothing is urgent before it waits long.
    times.at(0)->setValue(77);
    QVERIFY(times.at(1)->value() >= 77);
    dialog.findChildren<QComboBox *>().at(0)->setCurrentIndex(static_cast<int>(Sounds::Always));
    QVERIFY(desk.window->models().attention.thresholds(static_cast<Waiting>(0)).raised != 77);
    dialog.accept();
    QCOMPARE(desk.window->models().attention.thresholds(static_cast<Waiting>(0)).raised, 77);
    QCOMPARE(desk.window->alerts().rules().front().sounds, Sounds::Always);
}

QTEST_MAIN(TestAlerts)
#include "tst_alerts.moc"
