// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that the user chooses: from the list of keys to what the window does with them.

#include "desk.h"
#include "models/roles.h"
#include "ui/actionbutton.h"
#include "ui/callbar.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/keypresets.h"
#include "ui/omnibox.h"
#include "ui/panels/needsyou.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using ui::CallAction;
using ui::KeyMap;

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyActionIsThereOnce();
    void theDialogFollowsTheScheme();
    void presetsHaveNoTrouble_data();
    void presetsHaveNoTrouble();
    void whatCannotBeAKey_data();
    void whatCannotBeAKey();
    void whatCanBeAKey_data();
    void whatCanBeAKey();
    void aChosenKeyWorksAtOnceAndStays();
    void twoActionsCannotShareAKey();
    void escapeKeepsTheKey();
    void noKeyAndTheStandardKey();
    void thePresetIsNamed();
    void searching();
    void keysOfTheNumericPadTypeNothing();
    void whatNobodyCanHaveChosen();
    void anotherWindowFollows();
    void theRowsTellTheirKey();
    void everythingHasAName();

private:
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    [[nodiscard]] KeyMap &keyMap() { return window().keyMap(); }
    [[nodiscard]] QAction *action(const QString &id);
    [[nodiscard]] QKeySequence keyOf(const QString &id) { return action(id)->shortcut(); }
    /// Opened by its key, as a person does.
    void openDialog();
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Finds the action by its name and gives it that key; all by keyboard.
    void choose(const QString &name, int key, Qt::KeyboardModifiers modifiers = {});
    /// Tab to the button, and Space.
    void pressButton(const QPushButton *button);

    std::unique_ptr<Desk> m_desk;
    QPointer<ui::KeysDialog> m_dialog;
};

void TestKeys::init()
{
    m_desk = std::make_unique<Desk>();
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestKeys::cleanup()
{
    m_desk.reset();
}

QAction *TestKeys::action(const QString &id)
{
    for (const KeyMap::Command &command : keyMap().commands()) {
        if (command.action->objectName() == id)
            return command.action;
    }
    return nullptr;
}

void TestKeys::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
}

void TestKeys::type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClicks(focus, text);
}

void TestKeys::openDialog()
{
    press(Qt::Key_F1);
    m_dialog = window().findChild<ui::KeysDialog *>();
    QVERIFY(m_dialog != nullptr);
    QTRY_VERIFY(m_dialog->searchField()->hasFocus());
}

void TestKeys::choose(const QString &name, int key, Qt::KeyboardModifiers modifiers)
{
    m_dialog->searchField()->setFocus();
    m_dialog->searchField()->selectAll();
    type(name);
    press(Qt::Key_Return);
    QVERIFY(m_dialog->list()->hasFocus());
    QCOMPARE(m_dialog->list()->currentItem()->text(0), name);
    press(Qt::Key_Return);
    QVERIFY(m_dialog->isListening());
    press(key, modifiers);
    QVERIFY(!m_dialog->isListening());
}

void TestKeys::pressButton(const QPushButton *button)
{
    for (int i = 0; i < 20 && !button->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    press(Qt::Key_Space);
}

void TestKeys::theDialogFollowsTheScheme()
{
    window().overrideScheme(ui::Scheme::Light);
    openDialog();
    for (const auto scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
        window().overrideScheme(scheme);
        QCOMPARE(m_dialog->list()->topLevelItem(0)->child(0)->foreground(1).color(),
                 ui::coloursOf(m_dialog).text);
    }
}

void TestKeys::everyActionIsThereOnce()
{
    QSet<QString> ids;
    QSet<const QAction *> actions;
    for (qsizetype i = 0; i < keyMap().commands().size(); ++i) {
        const QAction *one = keyMap().commands().at(i).action;
        QVERIFY2(!one->objectName().isEmpty(), qPrintable(one->text()));
        QVERIFY2(!ids.contains(one->objectName()), qPrintable(one->objectName()));
        QVERIFY(!keyMap().nameOf(i).isEmpty());
        ids += one->objectName();
        actions += one;
    }
    for (const QAction *one : window().actions().all())
        QVERIFY(actions.contains(one));
    // Whatever has a key in this window is in the list of keys.
    for (const QAction *one : window().QWidget::actions()) {
        if (!one->shortcut().isEmpty())
            QVERIFY2(actions.contains(one), qPrintable(one->text()));
    }
    QVERIFY(window().findChildren<QShortcut *>().isEmpty());
}

void TestKeys::presetsHaveNoTrouble_data()
{
    QTest::addColumn<int>("preset");
    for (int i = 0; i < ui::KeyPresetCount; ++i)
        QTest::addRow("%d", i) << i;
}

void TestKeys::presetsHaveNoTrouble()
{
    QFETCH(int, preset);
    const auto which = static_cast<ui::KeyPreset>(preset);
    const KeyMap::Keys keys = keyMap().preset(which);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString trouble = keyMap().trouble(keys, i);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        // Nobody loses a key to somebody else's.
        QVERIFY2(!keys.at(i).isEmpty() || keyMap().commands().at(i).standard.isEmpty(),
                 qPrintable(keyMap().nameOf(i)));
    }
    QVERIFY(!ui::nameOf(which).isEmpty());
    QVERIFY(!ui::describe(which).isEmpty());
    // What it wants is what it gets.
    const auto wanted = ui::keysOf(which);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto it = wanted.constFind(keyMap().commands().at(i).action->objectName());
        if (it != wanted.constEnd())
            QCOMPARE(keys.at(i), it.value());
    }
}

void TestKeys::whatCannotBeAKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("letter") << u"A"_s << u"typing"_s;
    QTest::newRow("capital") << u"Shift+A"_s << u"typing"_s;
    QTest::newRow("digit") << u"5"_s << u"typing"_s;
    QTest::newRow("digit of the pad") << u"Num+5"_s << u"typing"_s;
    QTest::newRow("plus") << u"+"_s << u"typing"_s;
    QTest::newRow("space") << u"Space"_s << u"typing"_s;
    QTest::newRow("arrow") << u"Left"_s << u"moving"_s;
    QTest::newRow("Tab") << u"Tab"_s << u"moving"_s;
    QTest::newRow("Enter") << u"Return"_s << u"highlighted button"_s;
    QTest::newRow("Enter of the pad") << u"Num+Enter"_s << u"highlighted button"_s;
    QTest::newRow("Esc") << u"Esc"_s << u"Esc"_s;
    QTest::newRow("Ctrl+Esc") << u"Ctrl+Esc"_s << u"Esc"_s;
    QTest::newRow("Alt and a letter") << u"Alt+T"_s << u"menus"_s;
    QTest::newRow("copy") << u"Ctrl+C"_s << u"editing"_s;
    QTest::newRow("undo") << u"Ctrl+Z"_s << u"editing"_s;
    QTest::newRow("word") << u"Ctrl+Shift+Left"_s << u"editing"_s;
    QTest::newRow("two") << u"Ctrl+K, F5"_s << u"one too many"_s;
}

void TestKeys::whatCannotBeAKey()
{
    QFETCH(QString, key);
    QFETCH(QString, why);
    const QString words = KeyMap::whyNot(QKeySequence::fromString(key, QKeySequence::PortableText));
    QVERIFY2(words.contains(why), qPrintable(words));
}

void TestKeys::whatCanBeAKey_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"", "F4", "Shift+F4", "Ctrl+M", "Num++", "Ctrl+Num+5", "Ctrl+Return",
                            "Alt+1", "Alt+Left", "Ctrl+Alt+T", "Pause", "Media Play", "Ins"})
        QTest::newRow(*key ? key : "none") << QString::fromLatin1(key);
}

void TestKeys::whatCanBeAKey()
{
    QFETCH(QString, key);
    const auto sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    QCOMPARE(sequence.toString(QKeySequence::PortableText), key);
    QCOMPARE(KeyMap::whyNot(sequence), QString());
}

void TestKeys::aChosenKeyWorksAtOnceAndStays()
{
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    const QString number = m_desk->somebodyFree();
    window().calls().call(number);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    QTRY_VERIFY(action(u"hangUp"_s)->isEnabled());

    openDialog();
    choose(u"Hang up"_s, Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(keyOf(u"hangUp"_s), QKeySequence(Qt::Key_F3)); // nothing before Save
    pressButton(m_dialog->saveButton());
    QTRY_VERIFY(m_dialog.isNull());
    const QKeySequence chosen(Qt::CTRL | Qt::Key_F12);
    QCOMPARE(keyOf(u"hangUp"_s), chosen);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const auto *button = window().findChild<ui::CallBar *>()->button(CallAction::HangUp);
    QCOMPARE(ui::keyWords(button->action()), u"Ctrl+F12"_s);

    // It is on the disk already: a crash does not take it away.
    QFile file(m_desk->settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("[keys]\nhangUp=Ctrl+F12"));
    Desk next;
    ui::MainWindow restarted(next.pbx, m_desk->settings, next.secrets);
    QCOMPARE(restarted.actions().get(CallAction::HangUp)->shortcut(), chosen);

    QSignalSpy hungUp(action(u"hangUp"_s), &QAction::triggered);
    press(Qt::Key_F3);
    QCOMPARE(hungUp.size(), 0);
    QVERIFY(!m_desk->own().isEmpty());
    press(Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(hungUp.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
}

void TestKeys::twoActionsCannotShareAKey()
{
    openDialog();
    choose(u"Transfer"_s, Qt::Key_F3);
    QVERIFY2(m_dialog->message().contains(u"F3 is also the key of “Hang up”"_s),
             qPrintable(m_dialog->message()));
    QVERIFY(!m_dialog->saveButton()->isEnabled());
    QVERIFY(!m_dialog->saveButton()->toolTip().isEmpty());
    m_dialog->accept();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(keyOf(u"transfer"_s), QKeySequence(Qt::Key_F4));
    QVERIFY(!m_desk->settings.contains(u"keys/transfer"_s));

    // Nor one that types.
    choose(u"Transfer"_s, Qt::Key_X);
    QVERIFY2(m_dialog->message().contains(u"needed for typing"_s), qPrintable(m_dialog->message()));
    QVERIFY(!m_dialog->saveButton()->isEnabled());

    // It can be mended from the other side, too.
    choose(u"Transfer"_s, Qt::Key_F3);
    choose(u"Hang up"_s, Qt::Key_F4);
    QVERIFY2(m_dialog->saveButton()->isEnabled(), qPrintable(m_dialog->message()));
    m_dialog->accept();
    QCOMPARE(keyOf(u"transfer"_s), QKeySequence(Qt::Key_F3));
    QCOMPARE(keyOf(u"hangUp"_s), QKeySequence(Qt::Key_F4));
}

void TestKeys::escapeKeepsTheKey()
{
    openDialog();
    choose(u"Transfer"_s, Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(m_dialog->list()->currentItem()->text(1), u"F4"_s);
    // One more, and the dialog is left.
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(keyOf(u"transfer"_s), QKeySequence(Qt::Key_F4));
}

void TestKeys::noKeyAndTheStandardKey()
{
    openDialog();
    choose(u"Transfer"_s, Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE(m_dialog->list()->currentItem()->text(1), u"Shift+F12"_s);
    QCOMPARE(m_dialog->list()->currentItem()->text(2), u"F4"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(m_dialog->list()->currentItem()->text(1), u"F4"_s);
    press(Qt::Key_Delete);
    QCOMPARE(m_dialog->list()->currentItem()->text(1), QString());
    m_dialog->accept();
    QVERIFY(keyOf(u"transfer"_s).isEmpty());
    QCOMPARE(ui::keyWords(action(u"transfer"_s)), QString());
    QCOMPARE(ui::keyWords(action(u"call"_s)), u"Enter"_s);
    // None is a choice that stays.
    keyMap().restore();
    QVERIFY(keyOf(u"transfer"_s).isEmpty());

    QTRY_VERIFY(m_dialog.isNull());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    openDialog();
    QCOMPARE(m_dialog->presetBox()->currentText(), u"Your own"_s);
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"All standard"_s))
            pressButton(button);
    }
    m_dialog->accept();
    QCOMPARE(keyOf(u"transfer"_s), QKeySequence(Qt::Key_F4));
    m_desk->settings.beginGroup(u"keys"_s);
    QVERIFY(m_desk->settings.allKeys().isEmpty());
    m_desk->settings.endGroup();
}

void TestKeys::thePresetIsNamed()
{
    openDialog();
    QComboBox *box = m_dialog->presetBox();
    QCOMPARE(box->currentText(), u"Standard"_s);
    box->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(box->currentText(), u"Function keys"_s);
    QCOMPARE(m_dialog->message(), ui::describe(ui::KeyPreset::FunctionKeys));
    choose(u"Transfer"_s, Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(box->currentText(), u"Your own"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(box->currentText(), u"Function keys"_s);
    m_dialog->accept();
    QCOMPARE(keyOf(u"voicemail"_s), QKeySequence(Qt::Key_F11));
}

void TestKeys::searching()
{
    openDialog();
    const auto shown = [this] {
        QStringList names;
        for (QTreeWidgetItemIterator it(m_dialog->list()); *it; ++it) {
            if ((*it)->parent() != nullptr && !(*it)->isHidden())
                names += (*it)->text(0);
        }
        return names;
    };
    QVERIFY(shown().contains(u"Hang up"_s));
    QVERIFY(shown().contains(u"Next event"_s)); // also without a recording
    type(u"hang u"_s);
    QCOMPARE(shown().join(u"|"_s), u"Hang up"_s);
    m_dialog->searchField()->selectAll();
    type(u"f3"_s);
    QCOMPARE(shown().join(u"|"_s), u"Hang up"_s);
    m_dialog->searchField()->selectAll();
    type(u"zzz"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(m_dialog->message().contains(u"zzz"_s));
}

void TestKeys::keysOfTheNumericPadTypeNothing()
{
    keyMap().setKeys(keyMap().preset(ui::KeyPreset::NumericPad));
    QAction *transfer = action(u"transfer"_s);
    QCOMPARE(ui::keyWords(transfer), u"Num +"_s);
    transfer->setEnabled(true);
    QSignalSpy triggered(transfer, &QAction::triggered);
    window().omnibox()->setFocus();
    type(u"+4"_s); // of the main keyboard
    press(Qt::Key_9, Qt::KeypadModifier);
    QCOMPARE(window().omnibox()->text(), u"+49"_s);
    QCOMPARE(triggered.size(), 0);
    transfer->setEnabled(true);
    press(Qt::Key_Plus, Qt::KeypadModifier);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(window().omnibox()->text(), u"+49"_s);
    // In any other field it types, as it always did.
    openDialog();
    QTest::sendKeyEvent(QTest::Click, m_dialog->searchField(), Qt::Key_Plus, u"+"_s,
                        Qt::KeypadModifier);
    QCOMPARE(m_dialog->searchField()->text(), u"+"_s);
}

void TestKeys::whatNobodyCanHaveChosen()
{
    QSettings &settings = m_desk->settings;
    settings.setValue(u"keys/transfer"_s, u"F3"_s);         // beats the standard of Hang up
    settings.setValue(u"keys/mailbox"_s, u"F3"_s);          // … but not what stands before it
    settings.setValue(u"keys/timeLimit"_s, u"A"_s);         // types
    settings.setValue(u"keys/cli"_s, u"no such key"_s);     // nothing
    settings.setValue(u"keys/wireLog"_s, QByteArray(9, 0)); // less than nothing
    settings.setValue(u"keys/nobody"_s, u"F5"_s);           // of another version
    keyMap().restore();
    QCOMPARE(keyOf(u"transfer"_s), QKeySequence(Qt::Key_F3));
    QVERIFY(keyOf(u"hangUp"_s).isEmpty());
    QVERIFY(keyOf(u"mailbox"_s).isEmpty());
    QCOMPARE(keyOf(u"timeLimit"_s), QKeySequence(Qt::CTRL | Qt::Key_L));
    QCOMPARE(keyOf(u"cli"_s), QKeySequence(Qt::CTRL | Qt::Key_T));
    for (qsizetype i = 0; i < keyMap().commands().size(); ++i)
        QCOMPARE(keyMap().trouble(keyMap().keys(), i), QString());
}

void TestKeys::anotherWindowFollows()
{
    pbx::Pbx pbx;
    ui::MainWindow other(pbx, m_desk->settings, m_desk->secrets);
    KeyMap::Keys keys = keyMap().preset(ui::KeyPreset::LeftHand);
    keyMap().setKeys(keys);
    QVERIFY(other.keyMap().keys() != keys);
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(other.keyMap().keys(), keys);
}

void TestKeys::theRowsTellTheirKey()
{
    m_desk = std::make_unique<Desk>(true);
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    const auto *list = window().findChild<ui::NeedsYouList *>();
    const QAbstractItemModel *rows = list->view()->model();
    QTRY_VERIFY_WITH_TIMEOUT(rows->rowCount() > 0, 30'000);
    const auto spoken = [rows] {
        return rows->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(spoken().contains(u"Take Alt+1"_s), 30'000);
    KeyMap::Keys keys = keyMap().keys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keyMap().commands().at(i).action->objectName() == u"take1"_s)
            keys[i] = QKeySequence(Qt::ControlModifier | Qt::KeypadModifier | Qt::Key_1);
    }
    keyMap().setKeys(keys);
    QTRY_VERIFY_WITH_TIMEOUT(spoken().contains(u"Take Ctrl+Num 1"_s), 30'000);
}

void TestKeys::everythingHasAName()
{
    openDialog();
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget == m_dialog->list()->viewport())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
