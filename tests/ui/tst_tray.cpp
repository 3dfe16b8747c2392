// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mark in the tray: what it says, and what its menu does.

#include "desk.h"
#include "ui/tray.h"

#include <QSystemTrayIcon>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Tone;

class TestTray : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itSaysWhatThePhoneDoes();
    void itSaysWhoIsHeldAndWhoWaits();
    void aSecondCallRingsInTheMidst();
    void itsMenuDoesIt();
    void aClickShowsTheWindow();
    void everyStateLooksDifferent();

private:
    void goLive();
    [[nodiscard]] QSystemTrayIcon &icon() { return *tray().findChild<QSystemTrayIcon *>(); }
    /// Whether what is to be seen is the mark of that state.
    [[nodiscard]] bool shows(Tone state)
    {
        const QSize size(32, 32);
        return icon().icon().pixmap(size).toImage() ==
               ui::Tray::iconOf(state).pixmap(size).toImage();
    }
    [[nodiscard]] ui::Tray &tray() { return *m_desk->window->findChild<ui::Tray *>(); }

    std::unique_ptr<Desk> m_desk;
};

void TestTray::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->window->showInTray();
}

void TestTray::cleanup()
{
    m_desk.reset();
}

void TestTray::goLive()
{
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QTRY_VERIFY(!m_desk->somebodyFree(1).isEmpty());
}

void TestTray::itSaysWhatThePhoneDoes()
{
    QCOMPARE(tray().state(), Tone::Offline);
    QVERIFY2(tray().words().startsWith(u"Cordboard\n"_s), qPrintable(tray().words()));
    goLive();
    QTRY_COMPARE(tray().state(), Tone::Free);
    QCOMPARE(tray().words(), u"Cordboard\nNo call"_s);
    QVERIFY(shows(Tone::Free));
    QList<Tone> states;
    QStringList words;
    connect(&m_desk->window->models().ownCall, &models::OwnCall::changed, &tray(), [&] {
        states += tray().state();
        words += tray().words();
    });
    m_desk->pbx.attendant().callFor(u"101"_s, u"100"_s, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(states.contains(Tone::Ringing), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
    QTRY_COMPARE(tray().state(), Tone::OnCall);
    QCOMPARE(tray().words(), u"Cordboard\nOn a call: "_s + m_desk->nameOf(u"101"_s));
    QVERIFY(shows(Tone::OnCall));
    const QString rings = u"Cordboard\n%1 rings"_s.arg(m_desk->nameOf(u"101"_s));
    QVERIFY2(!words.filter(rings).isEmpty(), qPrintable(words.join(u'|')));
    m_desk->pbx.close();
    QTRY_COMPARE(tray().state(), Tone::Offline);
    QVERIFY(shows(Tone::Offline));
}

void TestTray::itSaysWhoIsHeldAndWhoWaits()
{
    goLive();
    m_desk->window->calls().call(u"101"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
    QAction *hold = m_desk->window->actions().get(ui::CallAction::Hold);
    QTRY_VERIFY(hold->isEnabled());
    hold->trigger();
    // The caller waits for the operator, whose phone is free.
    QTRY_VERIFY_WITH_TIMEOUT(tray().words().contains(u"1 call(s) wait for you"_s), 15'000);
}

void TestTray::aSecondCallRingsInTheMidst()
{
    goLive();
    m_desk->window->calls().call(u"101"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
    bool rang = false;
    const auto look = [&] {
        rang = rang || (tray().state() == Tone::Ringing &&
                        tray().words().startsWith(u"Cordboard\nIt rings\n1 call"_s) &&
                        shows(Tone::Ringing));
    };
    connect(&m_desk->window->models().attention, &models::AttentionModel::totalChanged, &tray(),
            look);
    m_desk->pbx.attendant().callFor(u"102"_s, u"100"_s, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(rang, 15'000);
    QCOMPARE(m_desk->window->models().ownCall.details().phase, models::OwnCall::Phase::Talking);
}

void TestTray::itsMenuDoesIt()
{
    goLive();
    QStringList words;
    for (const QAction *action : tray().menu().actions()) {
        if (!action->isSeparator())
            words += action->text().remove(u'&');
    }
    QCOMPARE(words, (QStringList{u"Show Cordboard"_s, u"Answer"_s, u"Hang up"_s, u"Quiet mode"_s,
                                 u"Quit"_s}));
    QVERIFY(!m_desk->window->isVisible());
    tray().menu().actions().first()->trigger();
    QTRY_VERIFY(m_desk->window->isVisible());

    m_desk->window->calls().call(m_desk->somebodyFree());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->own().isEmpty(), 15'000);
    QAction *hangUp = tray().menu().actions().at(3);
    QCOMPARE(hangUp->text().remove(u'&'), u"Hang up"_s);
    QTRY_VERIFY(hangUp->isEnabled());
    hangUp->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
}

void TestTray::aClickShowsTheWindow()
{
    QVERIFY(!m_desk->window->isVisible());
    emit icon().activated(QSystemTrayIcon::Context); // that opens the menu
    QVERIFY(!m_desk->window->isVisible());
    emit icon().activated(QSystemTrayIcon::Trigger);
    QVERIFY(m_desk->window->isVisible());
}

void TestTray::everyStateLooksDifferent()
{
    QList<QImage> seen;
    for (int tone = 0; tone < ui::ToneCount; ++tone) {
        const QIcon icon = ui::Tray::iconOf(static_cast<Tone>(tone));
        const QImage image = icon.pixmap(QSize(16, 16)).toImage();
        QVERIFY(!image.isNull());
        QVERIFY(!seen.contains(image));
        seen += image;
    }
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
