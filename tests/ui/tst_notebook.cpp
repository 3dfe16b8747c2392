// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes and messages, from the key to the file and back onto the board.

#include "desk.h"
#include "eyes.h"
#include "support/keptnotes.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/notebook.h"
#include "ui/notewords.h"
#include "ui/omnibox.h"
#include "ui/panels/historypage.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/tableview.h"
#include "ui/panels/yourcall.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

class TestNotebook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneKeyAndTheText();
    void whatWasWrittenIsShownTheNextTime();
    void aNoteOnAPerson();
    void aNoteOnACallThatWas();
    void anotherDesksWordsAppear();
    void withoutACallOrAPerson();
    void reasonsAreOfOnesOwn();
    void aMessageIsFilledAndMailed();
    void theTemplateIsOfOnesOwn();
    void hostileNamesStayText();
    void theDialogsSpeak();

private:
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    [[nodiscard]] store::Notes &notes() { return window().notebook().notes(); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {});
    /// Opens the note by its key, types, and closes it.
    void write(const QString &text);
    void callSomebody(const QString &number);
    template <class Dialog>
    [[nodiscard]] Dialog *shown();
    [[nodiscard]] QString onTheCard();

    [[nodiscard]] QString file() const { return m_desk->folder.filePath(u"history.sqlite"_s); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<store::History> m_history;
};

void TestNotebook::init()
{
    m_desk = std::make_unique<Desk>();
    m_history = std::make_unique<store::History>(file());
    window().setHistory(m_history.get());
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QTRY_VERIFY(!m_desk->somebodyFree(1).isEmpty());
}

void TestNotebook::cleanup()
{
    window().setHistory(nullptr);
    m_history.reset();
    m_desk.reset();
}

void TestNotebook::press(Qt::Key key, Qt::KeyboardModifiers held)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, key, held);
}

void TestNotebook::write(const QString &text)
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
    press(Qt::Key_Escape);
}

void TestNotebook::callSomebody(const QString &number)
{
    window().calls().call(number);
    QTRY_COMPARE_WITH_TIMEOUT(window().models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
}

template <class Dialog>
Dialog *TestNotebook::shown()
{
    for (Dialog *dialog : window().findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QString TestNotebook::onTheCard()
{
    QString text;
    for (const QLabel *label : window().findChild<ui::YourCallCard *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text();
    }
    return text;
}

void TestNotebook::oneKeyAndTheText()
{
    const QString number = m_desk->somebodyFree();
    callSomebody(number);
    press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = shown<ui::NoteDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(QApplication::focusWidget() == dialog->findChild<QPlainTextEdit *>());
    // The text, and nothing more: it is in the file by itself.
    QTest::keyClicks(QApplication::focusWidget(), u"Wants an offer"_s);
    auto *outcome = dialog->findChild<ui::OutcomeLine *>();
    QTRY_COMPARE(outcome->kind(), ui::OutcomeLine::Kind::Good);
    QTRY_COMPARE(keptNotes(file()).value(0).text, u"Wants an offer"_s);
    const store::Note note = keptNotes(file()).value(0);
    QCOMPARE(note.text, u"Wants an offer"_s);
    QCOMPARE(note.about, number);
    QCOMPARE(note.call, window().models().ownCall.details().party);
    // A reason is one click, and closing keeps what was typed a moment ago.
    auto *reason = dialog->findChild<QCheckBox *>();
    QTest::mouseClick(reason, Qt::LeftButton, {}, QPoint(8, reason->height() / 2));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u" today"_s);
    press(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(!m_desk->own().isEmpty()); // Escape never ends a call
    QTRY_COMPARE(keptNotes(file()).value(0).text, u"Wants an offer today"_s);
    const store::Note after = keptNotes(file()).value(0);
    QCOMPARE(after.text, u"Wants an offer today"_s);
    QCOMPARE(after.tags, QStringList({ui::usualReasons().constFirst()}));
    QVERIFY2(onTheCard().contains(u"Wants an offer today"_s), qPrintable(onTheCard()));
}

void TestNotebook::whatWasWrittenIsShownTheNextTime()
{
    const QString number = m_desk->somebodyFree();
    QVERIFY(notes().save({u"earlier.1"_s, number, u"Ada"_s, u"Asked for the price list"_s, {}}));
    QVERIFY(onTheCard().isEmpty());
    callSomebody(number);
    QTRY_VERIFY2(onTheCard().contains(u"Asked for the price list"_s), qPrintable(onTheCard()));
    press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = shown<ui::NoteDialog>();
    auto *earlier = dialog->findChild<QListWidget *>();
    QVERIFY(earlier->isVisible());
    QVERIFY(earlier->item(0)->text().contains(u"Asked for the price list"_s));
    // This call's own note is another one.
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    press(Qt::Key_Escape);
    window().calls().hangUp(m_desk->own());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QTRY_VERIFY2(onTheCard().isEmpty(), qPrintable(onTheCard()));
    // Afterwards the note is still on the call that ended last.
    write(u"Called back"_s);
    QCOMPARE(notes().about(number).size(), std::size_t(2));
    QVERIFY(!notes().about(number).front().call.isEmpty());
}

void TestNotebook::aNoteOnAPerson()
{
    const QString number = m_desk->somebodyFree();
    window().people()->selectExtension(number);
    write(u"Out on Fridays"_s);
    QCOMPARE(notes().ofPerson(number).text, u"Out on Fridays"_s);
    QAbstractItemView *view = window().people()->view();
    QModelIndex person;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(models::NumberRole).toString() == number)
            person = index;
    }
    QVERIFY(person.data(Qt::ToolTipRole).toString().contains(u"Out on Fridays"_s));
    QVERIFY(person.data(Qt::AccessibleDescriptionRole).toString().contains(u"Out on Fridays"_s));
}

/// A note of during the call is with the call in the history, and is changed there, by key and
/// mouse.
void TestNotebook::aNoteOnACallThatWas()
{
    const QString number = m_desk->somebodyFree();
    callSomebody(number);
    write(u"Wants an offer"_s);
    window().calls().hangUp(m_desk->own());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    auto *page = window().findChild<ui::HistoryPage *>();
    window().findChild<ui::TablesPanel *>()->setPage(ui::TablesPanel::Page::History);
    ui::TableView *table = page->table();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto column = static_cast<int>(models::HistoryColumn::Note);
    const auto noted = [&] { return table->model()->index(0, column).data().toString(); };
    QTRY_COMPARE(noted(), u"Wants an offer"_s);
    page->findChild<QLineEdit *>(u"historySearch"_s)->setText(u"offer"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    window().activateWindow();
    QTRY_VERIFY(window().isActiveWindow());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = shown<ui::NoteDialog>();
    QVERIFY(dialog != nullptr);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), u"Wants an offer"_s);
    QTRY_COMPARE(QApplication::focusWidget(), text);
    QTest::keyClicks(text, u" today"_s);
    press(Qt::Key_Escape);
    QTRY_COMPARE(noted(), u"Wants an offer today"_s);
    page->findChild<QAction *>(u"historyNote"_s)->trigger();
    QVERIFY(dialog->isVisible());
    QCOMPARE(text->toPlainText(), u"Wants an offer today"_s);
    QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(noted(), ui::usualReasons().constFirst() + QString(u": Wants an offer today"_s));
    // What is ticked there is not what is ticked elsewhere.
    window().notebook().openNoteOn(u"104"_s, u"Dmitri"_s);
    QVERIFY(!dialog->findChild<QCheckBox *>()->isChecked());
}

void TestNotebook::anotherDesksWordsAppear()
{
    window().notebook().openNoteOn(u"104"_s, u"Dmitri"_s);
    auto *text = shown<ui::NoteDialog>()->findChild<QPlainTextEdit *>();
    const auto elsewhere = [this](const QString &words) {
        store::History other(file());
        QSignalSpy saved(&other, &store::History::noteSaved);
        other.saveNote({{}, u"104"_s, u"Dmitri"_s, words, {u"Taxi"_s}, 1});
        return QTest::qWaitFor([&] { return !saved.isEmpty(); });
    };
    QVERIFY(elsewhere(u"Out on Fridays"_s));
    m_history->heardOf({u"person:104"_s});
    QTRY_COMPARE(text->toPlainText(), u"Out on Fridays"_s);
    QTRY_COMPARE(notes().ofPerson(u"104"_s).tags, QStringList{u"Taxi"_s});
    // … but never in place of what is being typed.
    QTest::keyClicks(text, u"!"_s);
    QVERIFY(elsewhere(u"Out on Mondays"_s));
    m_history->heardOf({u"person:104"_s});
    QTRY_COMPARE(text->toPlainText(), u"Out on Mondays\nOut on Fridays!"_s);
    QCOMPARE(notes().ofPerson(u"104"_s).text, text->toPlainText());
}

void TestNotebook::withoutACallOrAPerson()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(shown<ui::NoteDialog>(), nullptr);
    QVERIFY(window().statusLine()->message().contains(u"nobody is selected"_s));
}

void TestNotebook::reasonsAreOfOnesOwn()
{
    window().notebook().openNoteOn(u"104"_s, u"Dmitri"_s);
    auto *dialog = shown<ui::NoteDialog>();
    const auto offered = [&] {
        QStringList found;
        for (const QCheckBox *box : dialog->findChildren<QCheckBox *>())
            found << box->accessibleName();
        return found;
    };
    QCOMPARE(offered(), ui::usualReasons());
    dialog->findChildren<QCheckBox *>().constFirst()->click();
    emit dialog->reasonsRequested();
    auto *list = dialog->findChild<ui::TextDialog *>();
    QVERIFY(list != nullptr);
    list->findChild<QPlainTextEdit *>()->setPlainText(u" Room & board \n\nTaxi\nTaxi\n"_s);
    list->accept();
    emit list->saved(u" Room & board \n\nTaxi\nTaxi\n"_s);
    // What was ticked stays with the note.
    QCOMPARE(offered(),
             QStringList({u"Room & board"_s, u"Taxi"_s, ui::usualReasons().constFirst()}));
    QCOMPARE(window().notebook().reasons(), QStringList({u"Room & board"_s, u"Taxi"_s}));
    QCOMPARE(notes().ofPerson(u"104"_s).tags, QStringList({ui::usualReasons().constFirst()}));
    QCOMPARE(ui::reasonsIn({}), QStringList());
}

void TestNotebook::aMessageIsFilledAndMailed()
{
    const QString number = m_desk->somebodyFree(0);
    const QString absent = m_desk->somebodyFree(1);
    callSomebody(number);
    store::Note note;
    note.call = window().models().ownCall.details().party;
    note.about = number;
    note.text = u"Needs the contract & a signature"_s;
    QVERIFY(notes().save(note));
    window().notebook().openMessageFor(absent, m_desk->nameOf(absent));
    auto *dialog = shown<ui::MessageDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"messageFor"_s)->text(), m_desk->nameOf(absent));
    const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    for (const QString &word : {m_desk->nameOf(number), number, note.text})
        QVERIFY2(text.contains(word), qPrintable(text));

    QPushButton *mail = nullptr;
    QPushButton *copy = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        const QString name = button->text().remove(u'&');
        mail = name == u"Write e-mail"_s ? button : mail;
        copy = name == u"Copy"_s ? button : copy;
    }
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QUrl opened;
    dialog->setOpener([&](const QUrl &link) {
        opened = link;
        return true;
    });
    auto *address = dialog->findChild<QLineEdit *>(u"messageAddress"_s);
    address->setText(u"mei@example.org?bcc=x@example.org"_s);
    QVERIFY(!mail->isEnabled());
    QVERIFY(!mail->toolTip().isEmpty());
    address->setText(u"mei@example.org"_s);
    mail->click();
    QVERIFY(opened.toEncoded().startsWith("mailto:mei@example.org?subject="));
    QCOMPARE(QUrlQuery(opened).queryItems().size(), 2);
    QVERIFY(QUrlQuery(opened)
                .queryItemValue(u"body"_s, QUrl::FullyDecoded)
                .contains(u"Needs the contract & a signature"_s));
    // The address is known the next time.
    dialog->close();
    window().notebook().openMessageFor(absent, m_desk->nameOf(absent));
    QCOMPARE(address->text(), u"mei@example.org"_s);
    dialog->setOpener([](const QUrl &) { return false; });
    mail->click();
    QTRY_VERIFY(eyes::nameOf(dialog->findChild<ui::OutcomeLine *>()).contains(u"no program"_s));
}

void TestNotebook::theTemplateIsOfOnesOwn()
{
    window().notebook().openMessageFor(u"104"_s, u"Dmitri"_s);
    auto *dialog = shown<ui::MessageDialog>();
    emit dialog->templateRequested();
    auto *change = dialog->findChild<ui::TextDialog *>();
    QVERIFY(change != nullptr);
    emit change->saved(u"For {person}, {unknown}"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"For Dmitri, {unknown}"_s);
    // An empty one is none.
    emit change->saved(u"  "_s);
    QVERIFY(window().notebook().messageTemplate().contains(u"{caller}"_s));
}

void TestNotebook::hostileNamesStayText()
{
    const QString hostile = u"<b>x</b><img src=\"http://x.example\">&amp;"_s;
    QVERIFY(notes().save({{}, u"104"_s, hostile, hostile, {hostile}}));
    window().notebook().openNoteOn(u"104"_s, hostile);
    auto *dialog = shown<ui::NoteDialog>();
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), hostile);
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    window().notebook().openMessageFor(u"104"_s, hostile);
    QCOMPARE(shown<ui::MessageDialog>()->findChild<QLineEdit *>(u"messageFor"_s)->text(), hostile);
}

void TestNotebook::theDialogsSpeak()
{
    QVERIFY(notes().save({u"1.1"_s, u"104"_s, u"Dmitri"_s, u"An earlier one"_s, {}}));
    window().notebook().openNoteOn(u"104"_s, u"Dmitri"_s);
    window().notebook().openMessageFor(u"104"_s, u"Dmitri"_s);
    for (QWidget *dialog : {static_cast<QWidget *>(shown<ui::NoteDialog>()),
                            static_cast<QWidget *>(shown<ui::MessageDialog>())}) {
        const QStringList mute = eyes::mute(dialog);
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join(u'\n')));
        const QStringList clipped = eyes::clipped(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
}

QTEST_MAIN(TestNotebook)
#include "tst_notebook.moc"
