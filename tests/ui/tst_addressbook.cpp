// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People beside those of the PBX: named when they call, found as one types, written down.

#include "desk.h"
#include "directory/directory.h"
#include "models/owncall.h"
#include "store/contacts.h"
#include "store/history.h"
#include "ui/addressbook.h"
#include "ui/contactsources.h"
#include "ui/dialogs/contactdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/sourcesdialog.h"
#include "ui/omnibox.h"
#include "ui/panels/contactspage.h"
#include "ui/panels/historypage.h"
#include "ui/panels/needsyou.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/tableview.h"
#include "ui/panels/yourcall.h"
#include "ui/photo.h"
#include "ui/statusline.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using store::Contact;
using store::Phone;
using Phase = models::OwnCall::Phase;
using C = models::ContactsColumn;

namespace {

constexpr int Patience = 30'000;

Contact contactOf(const QString &name, const QString &company, const QString &number)
{
    Contact contact;
    contact.name = name;
    contact.company = company;
    contact.phones = {{Phone::Kind::Work, number}};
    return contact;
}

} // namespace

class tst_AddressBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aKnownCallerIsNamed();
    void aSharedNumberIsTheCompanys();
    void theOmniboxFindsContacts();
    void aCallerIsWrittenDown();
    void historyLeadsToAContact();
    void thePageSearchesAndCalls();
    void favouritesAndDeletion();
    void anotherSourceIsNotChanged();
    void aBrokenFileIsToldOf();
    void aRecordingHasNoContacts();
    void hostileNamesStayText();
    void vCardsAreReadAndLeftAlone();
    void aPictureIsShown();
    void whatIsNoPictureIsToldOf();
    void aFileIsImported();
    void aBadFileIsNot_data();
    void aBadFileIsNot();

private:
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    [[nodiscard]] ui::ContactsPage &page() { return *window().tables()->contacts(); }
    [[nodiscard]] QAbstractItemModel &rows() { return *page().table()->model(); }
    [[nodiscard]] QString cell(int row, C column)
    {
        return rows().index(row, int(column)).data().toString();
    }
    /// In the file and in the index.
    void keep(const QList<Contact> &contacts);
    void follow(const QString &caller, Phase phase);
    [[nodiscard]] ui::ContactDialog *dialog();
    /// Opens the dialog on a file that holds this.
    ui::ImportDialog *import(const QByteArray &bytes);
    [[nodiscard]] QAction *action(const QString &id) { return page().findChild<QAction *>(id); }
    /// What is read of the card, and the lines below it.
    [[nodiscard]] QStringList card();

    std::unique_ptr<store::Contacts> m_contacts;
    std::unique_ptr<store::History> m_history;
    std::unique_ptr<Desk> m_desk;
};

void tst_AddressBook::init()
{
    m_desk = std::make_unique<Desk>();
    m_contacts = std::make_unique<store::Contacts>(m_desk->folder.filePath(u"contacts.sqlite"_s));
    m_history = std::make_unique<store::History>(m_desk->folder.filePath(u"history.sqlite"_s));
    window().setHistory(m_history.get());
    window().setContacts(m_contacts.get());
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().tables()->setPage(ui::TablesPanel::Page::Contacts);
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->somebodyFree(3).isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(window().addressBook().directory()->isReady(), Patience);
}

void tst_AddressBook::cleanup()
{
    window().setHistory(nullptr);
    window().setContacts(nullptr);
    m_desk.reset();
    m_history.reset();
    m_contacts.reset();
}

void tst_AddressBook::keep(const QList<Contact> &contacts)
{
    QSignalSpy changed(window().addressBook().directory(), &directory::Directory::changed);
    const qsizetype before = m_contacts->all().size();
    m_contacts->save(contacts);
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->all().size(), before + contacts.size(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patience);
}

void tst_AddressBook::follow(const QString &caller, Phase phase)
{
    if (!caller.isEmpty())
        m_desk->pbx.attendant().callFor(caller, u"100"_s, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(window().models().ownCall.details().phase, phase, Patience);
}

ui::ContactDialog *tst_AddressBook::dialog()
{
    auto *dialog = window().findChild<ui::ContactDialog *>();
    return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
}

QStringList tst_AddressBook::card()
{
    QStringList all;
    for (const QWidget *part :
         window().findChild<ui::YourCallCard *>()->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(part);
        if (label == nullptr)
            all += part->accessibleName();
        else if (label->isVisible())
            all += label->text();
    }
    return all;
}

void tst_AddressBook::aKnownCallerIsNamed()
{
    const QString number = m_desk->somebodyFree();
    Contact zoe = contactOf(u"Zoe Zimmer"_s, u"Acme GmbH"_s, number);
    zoe.note = u"Wants\nthe invoice"_s;
    keep({zoe});
    follow(number, Phase::Ringing);
    QTRY_VERIFY2_WITH_TIMEOUT(!card().filter(u"Zoe Zimmer, Acme GmbH"_s).isEmpty(),
                              qPrintable(card().join(u'|')), Patience);
    QVERIFY2(!card().filter(u"Wants the invoice"_s).isEmpty(), qPrintable(card().join(u'|')));
    QVERIFY(card().filter(u"Earlier calls"_s).isEmpty());
    const auto *waiting = window().findChild<ui::NeedsYouList *>()->view();
    QTRY_COMPARE_WITH_TIMEOUT(waiting->model()->rowCount(), 1, Patience);
    const QString read = waiting->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(read.contains(u"Zoe Zimmer"_s) && read.contains(u"Acme GmbH"_s), qPrintable(read));

    // The next time that call is an earlier one.
    window().calls().hangUp(m_desk->own());
    follow({}, Phase::None);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isInCall(number), Patience);
    follow(number, Phase::Ringing);
    QTRY_VERIFY2_WITH_TIMEOUT(!card().filter(u"Earlier calls: 1"_s).isEmpty(),
                              qPrintable(card().join(u'|')), Patience);
    // Whom one writes down while they ring is named at once.
    zoe.id = m_contacts->all().first().id;
    zoe.name = u"Zoe Xanadu"_s;
    m_contacts->save({zoe});
    QTRY_VERIFY_WITH_TIMEOUT(!card().filter(u"Zoe Xanadu, Acme GmbH"_s).isEmpty(), Patience);
}

void tst_AddressBook::aSharedNumberIsTheCompanys()
{
    keep({contactOf(u"Ada"_s, u"Acme"_s, u"030 5550144"_s),
          contactOf(u"Ben"_s, u"Acme"_s, u"030 5550144"_s),
          contactOf(u"Cem"_s, u"Blue"_s, u"030 5550155"_s),
          contactOf(u"Dee"_s, {}, u"030 5550155"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 4, Patience);
    const ui::AddressBook &book = window().addressBook();
    QCOMPARE(book.callerOf(u"030 5550144"_s).name, u"Acme"_s);
    QCOMPARE(book.callerOf(u"0305550155"_s).name, QString());
    QCOMPARE(book.callerOf(u"0305550166"_s).name, QString());
    QCOMPARE(book.callerOf({}).name, QString());
}

void tst_AddressBook::theOmniboxFindsContacts()
{
    Contact zoe = contactOf(u"Zoë Zimmer"_s, u"Acme GmbH"_s, u"030 555-0144"_s);
    zoe.phones.append({Phone::Kind::Mobile, u"0170 5550199"_s});
    zoe.phones.append({Phone::Kind::Fax, u"030 5550166"_s});
    keep({zoe});
    ui::Omnibox *box = window().omnibox();
    box->setFocus();
    for (const QString &text : {u"zoe"_s, u"zimm"_s, u"acme"_s, u"555-01"_s}) {
        box->clear();
        QTest::keyClicks(box, text);
        QVERIFY2(box->isListOpen(), qPrintable(text));
        const auto *list = window().findChild<QFrame *>(u"suggestions"_s)->findChild<QListView *>();
        QStringList targets;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            targets += list->model()->index(row, 0).data(models::TargetRole).toString();
        QVERIFY2(targets.contains(u"0305550144"_s), qPrintable(text + targets.join(u' ')));
        QVERIFY(!targets.contains(u"0305550166"_s)); // nobody speaks to a fax
    }
    box->clear();
    QTest::keyClicks(box, u"zimmer"_s);
    QCOMPARE(box->target().extension, u"0305550144"_s);
    QCOMPARE(box->target().name, u"Zoë Zimmer"_s);
    QVERIFY2(box->accessibleDescription().contains(u"Acme GmbH"_s),
             qPrintable(box->accessibleDescription()));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->target().extension, u"01705550199"_s);
}

void tst_AddressBook::aCallerIsWrittenDown()
{
    const QString number = m_desk->somebodyFree();
    window().calls().call(number);
    follow({}, Phase::Talking);
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"contactNumber1"_s)->text(), number);
    QVERIFY(!dialog()->findChild<QLineEdit *>(u"contactName"_s)->text().isEmpty());
    dialog()->findChild<QLineEdit *>(u"contactName"_s)->setText(u"  Zoe  Zimmer "_s);
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"contactNumber2"_s), u"0170 1"_s);
    QVERIFY(dialog()->findChild<QLineEdit *>(u"contactNumber3"_s) != nullptr);
    dialog()->findChild<QLineEdit *>(u"contactGroups"_s)->setText(u"Press, ,Customers"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, Patience);
    QCOMPARE(m_contacts->all().size(), 1);
    const Contact &kept = m_contacts->all().first();
    QCOMPARE(kept.name, u"Zoe Zimmer"_s);
    QCOMPARE(kept.phones.size(), 2);
    QCOMPARE(kept.groups, (QStringList{u"Press"_s, u"Customers"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!card().filter(u"Zoe Zimmer"_s).isEmpty(), Patience);
    // Once more, it is the same one.
    window().addressBook().contactAction()->trigger();
    QTRY_VERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->contact(), kept);
    dialog()->findChild<QPlainTextEdit *>(u"contactNote"_s)->setPlainText(u"VIP"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->find(kept.id).note, u"VIP"_s, Patience);
    QCOMPARE(m_contacts->all().size(), 1);
}

void tst_AddressBook::historyLeadsToAContact()
{
    store::CallEntry call;
    call.pbx = u"Head office"_s;
    call.uniqueId = u"1.1"_s;
    call.startedAt = call.endedAt = 1'795'293'476'000;
    call.incoming = true;
    call.number = u"0305550144"_s;
    call.name = u"ACME"_s;
    m_history->save(call);
    window().tables()->setPage(ui::TablesPanel::Page::History);
    ui::HistoryPage &history = *window().tables()->history();
    QTRY_COMPARE_WITH_TIMEOUT(history.table()->model()->rowCount(), 1, Patience);
    history.table()->setCurrentIndex(history.table()->model()->index(0, 0));
    history.findChild<QAction *>(u"historyContact"_s)->trigger();
    QTRY_VERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->contact().name, u"ACME"_s);
    dialog()->findChild<QLineEdit *>(u"contactName"_s)->setText(u"Zoe Zimmer"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    const QModelIndex who = history.table()->model()->index(0, int(models::HistoryColumn::Party));
    QTRY_COMPARE_WITH_TIMEOUT(who.data().toString(), u"Zoe Zimmer"_s, Patience);
}

void tst_AddressBook::thePageSearchesAndCalls()
{
    QCOMPARE(rows().rowCount(), 0);
    const QString number = m_desk->somebodyFree();
    Contact press = contactOf(u"Ben"_s, u"Blue Sky"_s, u"030 1"_s);
    press.groups = {u"Press"_s};
    keep({contactOf(u"Zoe Zimmer"_s, u"Acme"_s, number), press, contactOf({}, u"Acme"_s, {})});
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 3, Patience);
    QCOMPARE(cell(0, C::Name), u"Acme"_s);
    QCOMPARE(cell(0, C::Company), QString()); // that is its name
    QCOMPARE(cell(2, C::Number), number);
    auto *search = page().findChild<QLineEdit *>(u"contactsSearch"_s);
    QTest::keyClicks(search, u"acme z"_s);
    QCOMPARE(rows().rowCount(), 1);
    page().table()->setFocus();
    page().table()->setCurrentIndex(rows().index(0, 0));
    QTest::keyClick(page().table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), Patience);
    search->clear();
    auto *which = page().findChild<QComboBox *>(u"contactsWhich"_s);
    which->setCurrentIndex(which->findText(u"Press"_s));
    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(cell(0, C::Name), u"Ben"_s);
    // A group that is gone is not looked for any more.
    m_contacts->remove({m_contacts->all().at(1).id});
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 2, Patience);
    QCOMPARE(which->currentText(), u"Everybody"_s);
}

void tst_AddressBook::favouritesAndDeletion()
{
    keep({contactOf(u"Ada"_s, {}, u"1"_s), contactOf(u"Ben"_s, {}, u"2"_s),
          contactOf(u"Cem"_s, {}, u"3"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 3, Patience);
    page().table()->setFocus();
    page().table()->setCurrentIndex(rows().index(1, 0));
    action(u"favouriteContact"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, C::Name), u"★ Ben"_s, Patience);
    QVERIFY(action(u"favouriteContact"_s)->isChecked());
    auto *which = page().findChild<QComboBox *>(u"contactsWhich"_s);
    which->setCurrentIndex(which->findText(u"Favourites"_s));
    QCOMPARE(rows().rowCount(), 1);
    which->setCurrentIndex(which->findText(u"Everybody"_s));

    page().table()->setCurrentIndex(rows().index(0, 0));
    QTest::keyClick(page().table(), Qt::Key_Delete);
    auto *ask = window().findChild<QMessageBox *>(u"removeContacts"_s);
    QVERIFY(ask != nullptr);
    QVERIFY(ask->text().contains(u"Ada"_s));
    ask->button(QMessageBox::Cancel)->click();
    QCOMPARE(m_contacts->all().size(), 3);
    page().table()->selectAll();
    QTest::keyClick(page().table(), Qt::Key_Delete);
    QTRY_VERIFY(window().findChildren<QMessageBox *>(u"removeContacts"_s).size() == 1);
    ask = window().findChild<QMessageBox *>(u"removeContacts"_s);
    for (QAbstractButton *button : ask->buttons()) {
        if (ask->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 0, Patience);
    QVERIFY(m_contacts->all().isEmpty());
}

namespace {

/// A source that is not ours.
class Book final : public directory::Source
{
public:
    [[nodiscard]] QString name() const override { return u"Company book"_s; }
    [[nodiscard]] State state() const override { return is; }
    [[nodiscard]] QString why() const override { return u"no such folder"_s; }
    [[nodiscard]] QList<Contact> contacts() const override
    {
        return {contactOf(u"Zoe Zimmer"_s, u"Acme"_s, u"0305550144"_s)};
    }
    void refresh() override { emit changed(); }

    State is = State::Ready;
};

} // namespace

void tst_AddressBook::anotherSourceIsNotChanged()
{
    Book book;
    window().addressBook().directory()->addSource(&book);
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 1, Patience);
    QCOMPARE(cell(0, C::Source), u"Company book"_s);
    page().table()->setCurrentIndex(rows().index(0, 0));
    QVERIFY(!action(u"removeContact"_s)->isEnabled());
    action(u"editContact"_s)->trigger();
    QTRY_VERIFY(dialog() != nullptr);
    auto *elsewhere = dialog()->findChild<QLabel *>(u"contactElsewhere"_s);
    QVERIFY(elsewhere->isVisible() && elsewhere->text().contains(u"Company book"_s));
    dialog()->findChild<QPlainTextEdit *>(u"contactNote"_s)->setPlainText(u"VIP"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->all().size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, C::Source), u"Cordboard, Company book"_s, Patience);
    QCOMPARE(rows().rowCount(), 1);
    // A failure is told, and takes nobody away.
    book.is = directory::Source::State::Failed;
    book.refresh();
    QVERIFY2(page().trouble().contains(u"no such folder"_s), qPrintable(page().trouble()));
    QVERIFY(page().findChild<QLabel *>(u"contactsTrouble"_s)->isVisible());
    QCOMPARE(rows().rowCount(), 1);
    window().addressBook().directory()->removeSource(&book);
    QVERIFY(page().trouble().isEmpty());
}

void tst_AddressBook::aBrokenFileIsToldOf()
{
    QFile file(m_desk->folder.filePath(u"broken.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    store::Contacts broken(file.fileName());
    window().setContacts(&broken);
    QTRY_VERIFY_WITH_TIMEOUT(!page().trouble().isEmpty(), Patience);
    QTest::mouseClick(page().findChild<QPushButton *>(u"newContact"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog() != nullptr);
    dialog()->findChild<QLineEdit *>(u"contactName"_s)->setText(u"Zoe"_s);
    QSignalSpy refused(&broken, &store::Contacts::refused);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    QVERIFY(dialog() != nullptr); // with what was typed
    QCOMPARE(dialog()->contact().name, u"Zoe"_s);
    dialog()->reject();
    window().setContacts(m_contacts.get());
}

void tst_AddressBook::aRecordingHasNoContacts()
{
    window().setContacts(nullptr);
    QVERIFY(!page().findChild<QPushButton *>(u"newContact"_s)->isEnabled());
    QVERIFY(!window().addressBook().contactAction()->isEnabled());
    QCOMPARE(window().addressBook().callerOf(u"100"_s).name, QString());
    window().setContacts(m_contacts.get());
    QVERIFY(page().findChild<QPushButton *>(u"newContact"_s)->isEnabled());
}

void tst_AddressBook::hostileNamesStayText()
{
    const QString number = m_desk->somebodyFree();
    Contact bad = contactOf(u"<b>Bold</b><img src=x>"_s, u"<a href=x>y</a>&amp;"_s, number);
    bad.note = u"<h1>Big</h1>"_s;
    bad.groups = {u"<i>x</i>&"_s};
    keep({bad});
    follow(number, Phase::Ringing);
    QTRY_VERIFY_WITH_TIMEOUT(!card().filter(u"<h1>Big</h1>"_s).isEmpty(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 1, Patience);
    QCOMPARE(cell(0, C::Name), bad.name);
    page().table()->setCurrentIndex(rows().index(0, 0));
    action(u"editContact"_s)->trigger();
    QTRY_VERIFY(dialog() != nullptr);
    for (const QLabel *label : window().findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const C column : {C::Name, C::Company, C::Number, C::Groups}) {
        const QString tip = rows().index(0, int(column)).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<b>"_s) && !tip.contains(u"<h1>"_s), qPrintable(tip));
    }
    for (const QWidget *widget : dialog()->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<i>"_s), qPrintable(widget->toolTip()));
    dialog()->reject();
}

ui::ImportDialog *tst_AddressBook::import(const QByteArray &bytes)
{
    QFile file(m_desk->folder.filePath(u"customers.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    window().addressBook().importFile(file.fileName());
    return window().findChild<ui::ImportDialog *>();
}

void tst_AddressBook::aFileIsImported()
{
    ui::ImportDialog *dialog =
        import("Name;Firma;Telefon;Handy\nZo\xeb;Acme;030 1;0170 1\n;;;\n;;;\"\"\n;Blue;030 2;\n");
    QVERIFY(dialog->isVisible());
    auto *now = dialog->findChild<QPushButton *>(u"importNow"_s);
    const auto *outcome = dialog->findChild<QLabel *>(u"importOutcome"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(now->isEnabled(), qPrintable(outcome->text()), Patience);
    QVERIFY2(outcome->text().contains(u"imported: 2"_s), qPrintable(outcome->text()));
    auto *columns = dialog->findChild<QTableWidget *>(u"importColumns"_s);
    auto *preview = dialog->findChild<QTableWidget *>(u"importPreview"_s);
    QCOMPARE(columns->rowCount(), 4);
    QCOMPARE(columns->item(2, 0)->text(), u"Telefon"_s);
    QCOMPARE(columns->item(2, 1)->text(), u"030 1"_s);
    QCOMPARE(preview->item(0, 0)->text(), u"Zoë"_s);
    QCOMPARE(preview->item(0, 2)->text(), u"030 1, 0170 1"_s);
    // Somebody knows better.
    auto *field = qobject_cast<QComboBox *>(columns->cellWidget(3, 2));
    field->setCurrentIndex(field->findText(u"Left out"_s));
    QTRY_COMPARE_WITH_TIMEOUT(preview->item(0, 2)->text(), u"030 1"_s, Patience);
    auto *separator = dialog->findChild<QComboBox *>(u"importSeparator"_s);
    separator->setCurrentIndex(separator->findData(u","_s));
    emit separator->activated(separator->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(columns->rowCount(), 1, Patience);
    separator->setCurrentIndex(separator->findData(u";"_s));
    emit separator->activated(separator->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(columns->rowCount(), 4, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(now->isEnabled(), Patience);
    QVERIFY(!dialog->findChild<QWidget *>(u"importInstead"_s)->isVisible());
    now->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 2, Patience);
    QTRY_VERIFY(window().findChild<ui::ImportDialog *>() == nullptr);
    QVERIFY2(window().statusLine()->message().contains(u"Imported contacts: 2"_s),
             qPrintable(window().statusLine()->message()));
    QCOMPARE(m_contacts->all().first().source, u"customers.csv"_s);

    // Once more: in place of what came of it before, but for what somebody has changed since.
    page().table()->setCurrentIndex(rows().index(1, 0));
    QCOMPARE(cell(1, C::Name), u"Zoë"_s);
    action(u"favouriteContact"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, C::Name), u"★ Zoë"_s, Patience);
    dialog = import("Name;Telefon\nCem;030 3\n");
    now = dialog->findChild<QPushButton *>(u"importNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(now->isEnabled(), Patience);
    QVERIFY(dialog->findChild<QWidget *>(u"importInstead"_s)->isVisible());
    now->click();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, C::Name), u"Cem"_s, Patience);
    QCOMPARE(rows().rowCount(), 2);
    QCOMPARE(cell(1, C::Name), u"★ Zoë"_s);
}

void tst_AddressBook::aBadFileIsNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"no rows"_s;
    QTest::newRow("no text") << QByteArray("PK\x03\x04\0\0", 6) << u"Line 1"_s;
    QTest::newRow("unclosed") << QByteArray("a,b\nc,\"d\n") << u"Line 2"_s;
    QTest::newRow("nobody in it") << QByteArray("Shoe size,Phone\n43,\n") << u"Choose"_s;
}

void tst_AddressBook::aBadFileIsNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    ui::ImportDialog *dialog = import(bytes);
    const auto *outcome = dialog->findChild<QLabel *>(u"importOutcome"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome->text().contains(words), qPrintable(outcome->text()),
                              Patience);
    QVERIFY(!dialog->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
    dialog->reject();
    window().addressBook().importFile(m_desk->folder.filePath(u"missing.csv"_s));
    dialog = window().findChild<ui::ImportDialog *>();
    outcome = dialog->findChild<QLabel *>(u"importOutcome"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome->text().contains(u"cannot be read"_s),
                              qPrintable(outcome->text()), Patience);
    dialog->reject();
    QVERIFY(m_contacts->all().isEmpty());
}

void tst_AddressBook::vCardsAreReadAndLeftAlone()
{
    const QString folder = m_desk->folder.filePath(u"book"_s);
    QVERIFY(QDir().mkpath(folder));
    const QByteArray card = "BEGIN:VCARD\r\nFN:Zoe Zimmer\r\nTEL:030 5550144\r\nEND:VCARD\r\n";
    QFile file(folder + u"/zoe.vcf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(card);
    file.close();
    QTest::mouseClick(page().findChild<QPushButton *>(u"contactSources"_s), Qt::LeftButton);
    auto *sources = window().findChild<ui::SourcesDialog *>();
    QVERIFY(sources != nullptr);
    auto *table = sources->findChild<QTableWidget *>(u"sources"_s);
    QCOMPARE(table->rowCount(), 0);
    ui::ContactSources &book = window().addressBook().sources();
    book.addFile(folder);
    book.addFile(folder); // once is enough
    QCOMPARE(table->rowCount(), 1);
    QTRY_VERIFY2_WITH_TIMEOUT(table->item(0, 1)->text().startsWith(u"Contacts: 1"_s),
                              qPrintable(table->item(0, 1)->text()), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 1, Patience);
    QCOMPARE(cell(0, C::Source), u"book"_s);
    // The next start reads it again; a folder that is gone is told of, and leaves who was known.
    QCOMPARE(m_desk->settings.value(u"contacts/vcards"_s).toStringList(), QStringList{folder});
    window().setContacts(nullptr);
    window().setContacts(m_contacts.get());
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 1, Patience);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), card);
    file.close();
    QVERIFY(QDir(folder).removeRecursively());
    book.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(page().trouble().contains(u"book"_s), Patience);
    QVERIFY2(table->item(0, 1)->text().startsWith(u"Cannot be read"_s),
             qPrintable(table->item(0, 1)->text()));
    QCOMPARE(rows().rowCount(), 1);
    table->selectRow(0);
    QTest::mouseClick(sources->findChild<QPushButton *>(u"removeSource"_s), Qt::LeftButton);
    QCOMPARE(table->rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 0, Patience);
    QVERIFY(m_desk->settings.value(u"contacts/vcards"_s).toStringList().isEmpty());
    sources->reject();
}

void tst_AddressBook::aPictureIsShown()
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(QColor(200, 40, 40));
    const QString path = m_desk->folder.filePath(u"zoe.png"_s);
    QVERIFY(image.save(path));
    const QString number = m_desk->somebodyFree();
    keep({contactOf(u"Zoe"_s, {}, number)});
    window().addressBook().openFor(number, {});
    QTRY_VERIFY(dialog() != nullptr);
    auto *shown = dialog()->findChild<QLabel *>(u"contactPhoto"_s);
    QVERIFY(!shown->isVisible());
    dialog()->usePhoto(path);
    QVERIFY(shown->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_contacts->all().first().photo.isEmpty(), Patience);
    QVERIFY(m_contacts->all().first().photo.size() < Contact::MostPhoto);
    QTRY_VERIFY_WITH_TIMEOUT(!window().addressBook().photoOf(number).isEmpty(), Patience);
    follow(number, Phase::Ringing);
    // The card has its colour on it now.
    const auto hasRed = [this] {
        const QImage card = window().findChild<ui::YourCallCard *>()->grab().toImage();
        for (int y = 0; y < card.height(); ++y) {
            for (int x = 0; x < card.width(); ++x) {
                const QColor colour = card.pixelColor(x, y);
                if (qAbs(colour.red() - 200) < 8 && qAbs(colour.green() - 40) < 8 &&
                    qAbs(colour.blue() - 40) < 8)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRed(), Patience);
}

void tst_AddressBook::whatIsNoPictureIsToldOf()
{
    QFile file(m_desk->folder.filePath(u"x.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    window().addressBook().openNew();
    QTRY_VERIFY(dialog() != nullptr);
    dialog()->usePhoto(file.fileName());
    QVERIFY(dialog()->contact().photo.isEmpty());
    bool told = false;
    for (const QLabel *label : dialog()->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"no picture"_s));
    QVERIFY(told);
    dialog()->reject();
    QVERIFY(ui::photoDisc("\xff\xd8\xff nothing", 40, 1).isNull());
    QVERIFY(ui::photoDisc({}, 40, 1).isNull());
}

QTEST_MAIN(tst_AddressBook)
#include "tst_addressbook.moc"
