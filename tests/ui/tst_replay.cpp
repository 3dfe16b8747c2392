// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recording and replaying from the window.

#include "bundle/log.h"
#include "desk.h"
#include "pbx/player.h"
#include "pbx/tape.h"
#include "ui/actions.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/recordings.h"
#include "ui/recordingsign.h"
#include "ui/replaybar.h"
#include "ui/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void aSignWhileItRecords();
    void whereItGoesIsAsked();
    void aFullDiskIsSaid();
    void theTimeLineByKeys();
    void theTimeLineByMouse();
    void nothingCanBeDoneToARecording();
    void everythingHasAName();
    void whatIsNoRecordingIsSaid();
    void aLiveWindowAsksForAnother();
    void aBundleIsListedAndSaved();

private:
    [[nodiscard]] static QString recording(const QString &name)
    {
        return QStringLiteral(CORDBOARD_TEST_DATA "/") + name;
    }
};

namespace {

/// A window that shows a recording.
struct Theatre
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"cordboard.ini"_s), QSettings::IniFormat};
    store::Secrets secrets;
    pbx::Pbx pbx;
    pbx::Player player{pbx};
    std::unique_ptr<ui::MainWindow> window =
        std::make_unique<ui::MainWindow>(pbx, settings, secrets);

    Theatre()
    {
        window->showReplay(player);
        window->resize(1280, 800);
        window->show();
    }
    [[nodiscard]] bool open(const QString &path)
    {
        pbx::Profile profile;
        profile.name = u"trouble.ami"_s;
        player.open(path, profile);
        return QTest::qWaitForWindowActive(window.get()) && QTest::qWaitFor([this] {
                   return player.stage() != pbx::Player::Stage::Measuring;
               }) &&
               player.stage() == pbx::Player::Stage::Ready;
    }
    [[nodiscard]] ui::ReplayBar &bar() { return *window->replayBar(); }
    [[nodiscard]] bool arrive()
    {
        return QTest::qWaitFor([this] { return !player.isSeeking(); });
    }
};

} // namespace

void TestReplay::aSignWhileItRecords()
{
    Desk desk;
    desk.window->show();
    desk.pbx.open(desk.profile());
    QTRY_COMPARE_WITH_TIMEOUT(desk.pbx.link(), pbx::Link::Live, 15'000);
    auto *sign = desk.window->findChild<ui::RecordingSign *>();
    QVERIFY(sign != nullptr && !sign->isVisible());

    const QString file = desk.folder.filePath(u"day.ami"_s);
    desk.window->recordings().begin(file);
    QVERIFY(sign->isVisible());
    QVERIFY2(sign->words().startsWith(u"Recording · 0:0"_s), qPrintable(sign->words()));
    // The lists are asked for anew: more than the banner comes.
    QTRY_VERIFY(desk.pbx.tape().bytes() > 1000);
    QTRY_VERIFY(sign->words().contains(u"kB"_s));
    QTest::mouseClick(sign->stopButton(), Qt::LeftButton);
    QVERIFY(!sign->isVisible());
    QVERIFY(!desk.pbx.tape().isRecording());

    // The recording is whole: it shows the same people.
    Theatre theatre;
    QVERIFY(theatre.open(file));
    theatre.player.seekEvent(theatre.player.events());
    QVERIFY(theatre.arrive());
    QCOMPARE(theatre.window->models().people.rowCount(), desk.window->models().people.rowCount());
    QVERIFY(theatre.window->showsBoard());
}

void TestReplay::whereItGoesIsAsked()
{
    Desk desk;
    desk.window->show();
    desk.window->recordings().toggle();
    auto *dialog = desk.window->findChild<QFileDialog *>(u"recordDialog"_s);
    QVERIFY(dialog != nullptr);
    const QString offered = dialog->selectedFiles().value(0);
    QVERIFY2(
        offered.contains(QRegularExpression(u"cordboard-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.ami$"_s)),
        qPrintable(offered));
    QVERIFY(!desk.pbx.tape().isRecording());
    dialog->reject();
    desk.window->recordings().begin(desk.folder.filePath(u"a.ami"_s));
    QVERIFY(desk.pbx.tape().isRecording()); // before there is a connection
    desk.window->recordings().toggle();
    QVERIFY(!desk.pbx.tape().isRecording());
    QVERIFY(desk.window->statusLine()->message().startsWith(u"Recorded "_s));
}

void TestReplay::aFullDiskIsSaid()
{
    Desk desk;
    desk.window->show();
    desk.window->recordings().begin(desk.folder.filePath(u"no/such/folder.ami"_s));
    QCOMPARE(desk.window->statusLine()->messageKind(), ui::Said::Failed);
    QVERIFY(desk.window->statusLine()->message().startsWith(u"Not recorded."_s));
    desk.pbx.tape().setLimit(10);
    desk.window->recordings().begin(desk.folder.filePath(u"a.ami"_s));
    desk.pbx.open(desk.profile());
    QTRY_COMPARE_WITH_TIMEOUT(desk.pbx.link(), pbx::Link::Live, 15'000);
    QVERIFY(!desk.window->findChild<ui::RecordingSign *>()->isVisible());
    QVERIFY(desk.window->statusLine()->message().contains(u"as large as one may become"_s));
}

void TestReplay::theTimeLineByKeys()
{
    Theatre theatre;
    QVERIFY(theatre.open(recording(u"22/call-answer-hangup.ami"_s)));
    const qint64 all = theatre.player.events();
    QVERIFY(all > 20);
    QSlider *slider = theatre.bar().slider();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(theatre.arrive());
    QCOMPARE(theatre.player.happened(), all);
    QTest::keyClick(slider, Qt::Key_Home);
    QVERIFY(theatre.arrive());
    QCOMPARE(theatre.player.happened(), 0);
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(theatre.arrive());
    QCOMPARE(theatre.player.happened(), all / 10);
    QTest::keyClick(slider, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(theatre.arrive());
    QCOMPARE(theatre.player.happened(), all / 10 + 1);
    QTest::keyClick(slider, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(theatre.arrive());
    QCOMPARE(theatre.player.happened(), all / 10);
    QTest::keyClick(slider, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(theatre.arrive());
    QVERIFY(theatre.player.happened() > all / 10);
    QTest::keyClick(slider, Qt::Key_Space);
    QVERIFY(theatre.player.isPlaying());
    QTest::keyClick(slider, Qt::Key_Space);
    QVERIFY(!theatre.player.isPlaying());
    QTest::keyClick(slider, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(theatre.player.isPlaying());
}

void TestReplay::theTimeLineByMouse()
{
    Theatre theatre;
    QVERIFY(theatre.open(recording(u"22/call-answer-hangup.ami"_s)));
    const QString all = QLocale().toString(theatre.player.events());
    QCOMPARE(theatre.bar().position(), u"event 0 of %1"_s.arg(all));
    QComboBox *speed = theatre.bar().speedBox();
    QCOMPARE(speed->currentText(), u"1×"_s);
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_End);
    QCOMPARE(theatre.player.speed(), pbx::Player::Fastest);
    QList<QToolButton *> buttons;
    for (QToolButton *button : theatre.bar().findChildren<QToolButton *>()) {
        if (button->defaultAction() != nullptr)
            buttons += button;
    }
    QCOMPARE(buttons.size(), 4);
    QTest::mouseClick(buttons.at(2), Qt::LeftButton); // the next event
    QVERIFY(theatre.arrive());
    QCOMPARE(theatre.bar().position(),
             u"event 1 of %1 · %2"_s.arg(all, theatre.player.eventName()));
    QTest::mouseClick(buttons.at(1), Qt::LeftButton); // play
    QTRY_VERIFY(theatre.player.atEnd());
    QCOMPARE(theatre.bar().slider()->value(), theatre.bar().slider()->maximum());
    QSignalSpy closed(theatre.window.get(), &ui::MainWindow::closed);
    QTest::mouseClick(theatre.bar().endButton(), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
}

void TestReplay::nothingCanBeDoneToARecording()
{
    Theatre theatre;
    QVERIFY(theatre.open(recording(u"22/call-answer-hangup.ami"_s)));
    QVERIFY(theatre.window->windowTitle().startsWith(u"Replay of trouble.ami"_s));
    for (const ui::CallAction which :
         {ui::CallAction::Call, ui::CallAction::Transfer, ui::CallAction::HangUp}) {
        const QAction *action = theatre.window->actions().get(which);
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(u"This is a recording"_s),
                 qPrintable(action->toolTip()));
    }
    // It never connects.
    QCOMPARE(theatre.pbx.session().stage(), ami::Session::Stage::Closed);
}

void TestReplay::everythingHasAName()
{
    Theatre theatre;
    QVERIFY(theatre.open(recording(u"22/call-answer-hangup.ami"_s)));
    for (QWidget *widget : theatre.bar().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    int keys = 0;
    for (const QAction *action : theatre.window->QWidget::actions()) {
        if (!action->objectName().startsWith(u"replay"_s) || action->objectName() == u"replay"_s)
            continue;
        QVERIFY(!action->text().isEmpty() && !action->shortcut().isEmpty());
        QVERIFY(action->isEnabled());
        ++keys;
    }
    QCOMPARE(keys, 6);
}

void TestReplay::whatIsNoRecordingIsSaid()
{
    Theatre theatre;
    QVERIFY(!theatre.open(QStringLiteral(CORDBOARD_SOURCE "/README.md")));
    QVERIFY(theatre.window->statusLine()->message().contains(u"is no recording"_s));
    QCOMPARE(theatre.bar().position(), u"This recording cannot be played"_s);
    QVERIFY(!theatre.bar().slider()->isEnabled());
}

void TestReplay::aLiveWindowAsksForAnother()
{
    Desk desk;
    desk.window->show();
    QVERIFY(desk.window->replayBar() == nullptr);
    QSignalSpy asked(desk.window.get(), &ui::MainWindow::replayRequested);
    desk.window->recordings().chooseReplay();
    auto *dialog = desk.window->findChild<QFileDialog *>(u"replayDialog"_s);
    QVERIFY(dialog != nullptr);
    emit dialog->fileSelected(u"x.ami"_s);
    QCOMPARE(asked.size(), 1);
}

void TestReplay::aBundleIsListedAndSaved()
{
    Desk desk;
    desk.pbx.open(desk.profile());
    QTRY_COMPARE_WITH_TIMEOUT(desk.pbx.link(), pbx::Link::Live, 15'000);
    bundle::Log log;
    log.add(u"link: live"_s);
    ui::SupportDialog dialog(desk.pbx, desk.settings, &log);
    dialog.show();
    const auto files = [&] {
        QStringList all;
        for (int i = 0; i < dialog.files()->topLevelItemCount(); ++i)
            all += dialog.files()->topLevelItem(i)->text(0);
        return all.join(u' ');
    };
    QVERIFY(dialog.maskBox()->isChecked());
    QCOMPARE(files(), u"recording.ami state.json log.txt"_s); // nothing is set yet
    dialog.recordingBox()->setFocus();
    QTest::keyClick(dialog.recordingBox(), Qt::Key_Home);
    QCOMPARE(files(), u"state.json log.txt"_s);
    dialog.useRecording(recording(u"22/call-answer-hangup.ami"_s));
    QCOMPARE(files(), u"recording.ami state.json log.txt"_s);
    QCOMPARE(dialog.recordingBox()->currentText(), u"call-answer-hangup.ami"_s);

    QSignalSpy saved(&dialog, &ui::SupportDialog::saved);
    dialog.saveTo(desk.folder.filePath(u"no/such/folder.zip"_s));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(dialog.isVisible()); // and says what went wrong
    dialog.saveTo(desk.folder.filePath(u"bundle.zip"_s));
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(!dialog.isVisible());
    QVERIFY(QFileInfo(desk.folder.filePath(u"bundle.zip"_s)).size() > 1000);
}

QTEST_MAIN(TestReplay)
#include "tst_replay.moc"
