// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other programs ask of the window, and how the site dials.

#include "desk.h"
#include "store/profiles.h"
#include "ui/callcontroller.h"
#include "ui/dialling.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/numbersdialog.h"
#include "ui/omnibox.h"
#include "ui/outside.h"
#include "ui/statusline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Outside;
using ui::Request;
using What = Request::What;

namespace {

constexpr int Patience = 30'000;

const directory::NumberPlan Berlin{u"DE"_s, u"30"_s, u"0"_s, 4, {}};

} // namespace

class tst_Outside : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aLinkAsksFirst();
    void aLinkDialsWhereThatIsWanted();
    void aFeatureCodeOfALinkAlwaysAsks();
    void otherProgramsAndKeysAskToo();
    void transfersAskToo();
    void theWordsSayWhatEnterWouldDo();
    void theSelectionIsSearchedForANumber();
    void oneThingAtATime();
    void thePlanIsKeptWithTheProfile();
    void whatIsTypedIsDialledByThePlan();
    void editingTheConnectionKeepsThePlan();
    void theDialogTriesANumber();
    void aRuleThatCannotBeUsedIsNotSaved();

private:
    struct End
    {
        int times = 0;
        bool done = false;
        QString words;
    };
    End run(const Request &request);

    std::unique_ptr<Desk> m_desk;
};

void tst_Outside::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->window->show();
    m_desk->pbx.open(m_desk->profile());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.link() == pbx::Link::Live, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->somebodyFree().isEmpty(), Patience);
}

void tst_Outside::cleanup()
{
    m_desk.reset();
}

tst_Outside::End tst_Outside::run(const Request &request)
{
    auto end = std::make_shared<End>();
    m_desk->window->outside().run(request, [end](bool done, const QString &words) {
        ++end->times;
        end->done = done;
        end->words = words;
    });
    (void)QTest::qWaitFor([&] { return end->times > 0; }, Patience);
    return *end;
}

void tst_Outside::aLinkAsksFirst()
{
    const QString somebody = m_desk->somebodyFree();
    const End end = run({What::Dial, Request::From::Link, somebody, u"12"_s});
    QVERIFY(end.done);
    QVERIFY2(end.words.contains(u"Enter"_s) && end.words.contains(u"12"_s), qPrintable(end.words));
    QCOMPARE(m_desk->window->omnibox()->text(), somebody);
    QVERIFY(m_desk->own().isEmpty());
    QTest::keyClick(m_desk->window->omnibox(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->own().isEmpty(), Patience);
}

void tst_Outside::aLinkDialsWhereThatIsWanted()
{
    m_desk->window->outside().setAsksFirst(Outside::Source::Link, false);
    const End end = run({What::Dial, Request::From::Link, m_desk->somebodyFree(), {}});
    QVERIFY2(end.done, qPrintable(end.words));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->own().isEmpty(), Patience);
}

void tst_Outside::aFeatureCodeOfALinkAlwaysAsks()
{
    m_desk->window->outside().setAsksFirst(Outside::Source::Link, false);
    const End end = run({What::Dial, Request::From::Link, u"*72900"_s, {}});
    QVERIFY(end.done);
    QCOMPARE(m_desk->window->omnibox()->text(), u"*72900"_s);
    QVERIFY(m_desk->own().isEmpty());
}

void tst_Outside::otherProgramsAndKeysAskToo()
{
    const QString somebody = m_desk->somebodyFree();
    for (const auto &[from, source] : {std::pair{Request::From::Bus, Outside::Source::Bus},
                                       std::pair{Request::From::Key, Outside::Source::Key}}) {
        QVERIFY(run({What::Dial, from, somebody, {}}).done);
        QCOMPARE(m_desk->window->omnibox()->text(), somebody);
        QVERIFY(m_desk->own().isEmpty());
        m_desk->window->outside().setAsksFirst(source, false);
        QVERIFY(run({What::Dial, from, u"#21#"_s, {}}).words.contains(u"Enter"_s));
        QVERIFY(m_desk->own().isEmpty());
        m_desk->window->omnibox()->clear();
    }
    QVERIFY(run({What::Dial, Request::From::Bus, somebody, {}}).done);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->own().isEmpty(), Patience);
}

void tst_Outside::transfersAskToo()
{
    const QString target = m_desk->somebodyFree(1);
    // Without a call there is nothing to ask about.
    QVERIFY(!run({What::Transfer, Request::From::Bus, target, {}}).done);
    m_desk->window->calls().call(m_desk->somebodyFree());
    const auto talks = [this] {
        return m_desk->window->models().ownCall.details().phase == models::OwnCall::Phase::Talking;
    };
    QTRY_VERIFY_WITH_TIMEOUT(talks(), Patience);
    const End end = run({What::Transfer, Request::From::Bus, target, {}});
    QVERIFY2(end.done && end.words.contains(u"Press Enter to transfer to "_s + target),
             qPrintable(end.words));
    QVERIFY(talks());
    QCOMPARE(m_desk->window->omnibox()->text(), target);
    m_desk->window->omnibox()->clear();
    QVERIFY(run({What::Transfer, Request::From::Command, target, {}}).done);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
}

void tst_Outside::theWordsSayWhatEnterWouldDo()
{
    m_desk->window->calls().call(m_desk->somebodyFree());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, Patience);
    const End end = run({What::Dial, Request::From::Link, m_desk->somebodyFree(1), {}});
    QVERIFY2(end.words.contains(u"Press Enter to transfer"_s), qPrintable(end.words));
    // Where nobody can be called yet, a link waits in the field.
    m_desk->window->omnibox()->clear();
    m_desk->pbx.close();
    m_desk->window->outside().setAsksFirst(Outside::Source::Link, false);
    QVERIFY(run({What::Dial, Request::From::Link, u"555"_s, {}}).done);
    QCOMPARE(m_desk->window->omnibox()->text(), u"555"_s);
    QVERIFY(!run({What::Dial, Request::From::Command, u"555"_s, {}}).done);
}

void tst_Outside::theSelectionIsSearchedForANumber()
{
    QGuiApplication::clipboard()->setText(u"nobody"_s);
    QVERIFY(!run({What::DialSelection, Request::From::Command, {}, {}}).done);
    QGuiApplication::clipboard()->setText(u"Acme GmbH, +49 30 5550144, Berlin"_s);
    QVERIFY(run({What::DialSelection, Request::From::Command, {}, {}}).done);
    QCOMPARE(m_desk->window->omnibox()->text(), u"+49 30 5550144"_s);
}

void tst_Outside::oneThingAtATime()
{
    int first = 0;
    m_desk->window->outside().run(
        {What::Dial, Request::From::Command, m_desk->somebodyFree(), {}},
        [&first](bool done, const QString &) { first += done ? 1 : 100; });
    QCOMPARE(first, 0); // the PBX was asked, and has not answered
    const End second = run({What::HangUp, Request::From::Command, {}, {}});
    QVERIFY(!second.done);
    QTRY_COMPARE_WITH_TIMEOUT(first, 1, Patience);
}

void tst_Outside::thePlanIsKeptWithTheProfile()
{
    store::Profiles profiles(m_desk->settings);
    store::Profile stored;
    stored.name = u"Head office"_s;
    stored.host = u"127.0.0.1"_s;
    profiles.save(stored);
    directory::NumberPlan plan = Berlin;
    plan.rewrites = {{u"7(\\d+)"_s, u"*72\\1"_s}, {u"8"_s, {}}};
    m_desk->window->dialling().setPlan(plan);
    ui::Dialling again(m_desk->pbx, m_desk->window->models().people, m_desk->settings);
    QCOMPARE(again.numbers().plan(), plan);
}

void tst_Outside::whatIsTypedIsDialledByThePlan()
{
    m_desk->window->dialling().setPlan(Berlin);
    const ui::Dialling &dialling = m_desk->window->dialling();
    QCOMPARE(dialling.toDial(u"+44 20 7946 0018"_s), u"000442079460018"_s);
    // An extension that somebody has is one, whatever the plan takes it for.
    directory::NumberPlan none = Berlin;
    none.internalLength = 0;
    none.rewrites = {{u"\\d+"_s, u"1"_s}};
    m_desk->window->dialling().setPlan(none);
    const QString somebody = m_desk->somebodyFree();
    QCOMPARE(dialling.toDial(somebody), somebody);

    m_desk->window->dialling().setPlan(Berlin);
    QTest::keyClicks(m_desk->window->omnibox(), u"+44 20 7946 0018"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->calls().typedExtension(), u"000442079460018"_s,
                              Patience);
}

void tst_Outside::editingTheConnectionKeepsThePlan()
{
    store::Profiles profiles(m_desk->settings);
    store::Profile stored;
    stored.name = u"Head office"_s;
    stored.host = u"127.0.0.1"_s;
    stored.country = u"DE"_s;
    stored.outsideLine = u"0"_s;
    profiles.save(stored);
    m_desk->window->openConnectionDialog();
    auto *save = m_desk->window->findChild<QPushButton *>(u"save"_s);
    QVERIFY(save != nullptr);
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(profiles.find(u"Head office"_s)->myExtension, u"100"_s, Patience);
    QCOMPARE(profiles.find(u"Head office"_s)->outsideLine, u"0"_s);
    QCOMPARE(profiles.find(u"Head office"_s)->country, u"DE"_s);
}

void tst_Outside::theDialogTriesANumber()
{
    ui::NumbersDialog dialog(Berlin, {}, m_desk->window.get());
    dialog.show();
    auto *tried = dialog.findChild<ui::OutcomeLine *>(u"tried"_s);
    auto *number = dialog.findChild<QLineEdit *>(u"tryNumber"_s);
    QTest::keyClicks(number, u"+44 20 7946 0018"_s);
    QVERIFY2(tried->text().contains(u"000442079460018"_s), qPrintable(tried->text()));
    auto *rules = dialog.findChild<QTableWidget *>(u"rules"_s);
    dialog.findChild<QPushButton *>(u"addRule"_s)->click();
    rules->item(0, 0)->setText(u"\\+44(\\d+)"_s);
    rules->item(0, 1)->setText(u"7\\1"_s);
    QVERIFY2(tried->text().contains(u"72079460018"_s), qPrintable(tried->text()));
    QCOMPARE(dialog.plan().rewrites.size(), 1);
    directory::NumberPlan chosen;
    connect(&dialog, &ui::NumbersDialog::chosen, this, [&](const auto &plan) { chosen = plan; });
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(chosen.rewrites.size(), 1);
    QCOMPARE(chosen.country, u"DE"_s);
}

void tst_Outside::aRuleThatCannotBeUsedIsNotSaved()
{
    directory::NumberPlan plan = Berlin;
    plan.rewrites = {{u"(7"_s, u"1"_s}};
    ui::NumbersDialog dialog(plan, {}, m_desk->window.get());
    dialog.show();
    auto *tried = dialog.findChild<ui::OutcomeLine *>(u"tried"_s);
    QCOMPARE(tried->kind(), ui::OutcomeLine::Kind::Bad);
    bool saved = false;
    connect(&dialog, &ui::NumbersDialog::chosen, this, [&] { saved = true; });
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"tryNumber"_s), Qt::Key_Return);
    QVERIFY(!saved);
    dialog.findChild<QTableWidget *>(u"rules"_s)->setCurrentCell(0, 0);
    dialog.findChild<QPushButton *>(u"removeRule"_s)->click();
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"tryNumber"_s), Qt::Key_Return);
    QVERIFY(saved);
}

QTEST_MAIN(tst_Outside)
#include "tst_outside.moc"
