// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A caller chooses their own name, and so do a queue, a peer and a server's answer. Whatever they
// hold, the window shows words: never rich text, never keys, never words turned around.

#include "ami/codec.h"
#include "desk.h"
#include "ui/panels/peoplepanel.h"
#include "ui/plaintip.h"
#include "ui/statusline.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Rich = "<b>x</b><img src=file:///etc/passwd><a href=http://192.0.2.1>y</a>"_L1;

struct Name
{
    const char *what;
    QByteArray bytes;
};

const std::vector<Name> &names()
{
    static const std::vector<Name> all{
        {"rich text", QString(Rich).toUtf8()},
        {"entities", "&amp;&#13;&lt;b&gt;"},
        {"keys", "&File && &Quit"},
        {"overrides", "\xe2\x80\xae"
                      "evil\xe2\x80\xad\xe2\x81\xa7\xe2\x81\xa6 x"},
        {"line breaks", "a\rb\x0b"
                        "c\xe2\x80\xa8"
                        "d\xe2\x80\xa9"
                        "e\xc2\x85"
                        "f"},
        {"control characters",
         QByteArray("a\x01\x1b[31mred\x07\x7f", 12) + QByteArray(1, '\0') + "b"},
        {"very long", QByteArray(10'000, 'w')},
        {"very long and rich", "<table><tr><td>" + QByteArray(10'000, 'w')},
        {"formula", "=cmd|' /C calc'!A0"},
        {"link", "javascript:alert(1) tel:0900"},
        {"not UTF-8", "J\xf6rg\xff"},
        {"a mark of its own", "%1 %2 %n [*] \\n"},
    };
    return all;
}

bool turnsAround(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    });
}

/// Rich text that holds a stranger's tag.
bool isInjected(const QString &text)
{
    return Qt::mightBeRichText(text) && (text.contains("<b>x"_L1) || text.contains("<img"_L1) ||
                                         text.contains("<a "_L1) || text.contains("<table"_L1));
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void tips();
    void names_data();
    void names();
    void whatTheServerSays();

private:
    void receive(const QByteArray &lines);
    void lookAtEverything(const QByteArray &name);
    void lookAtWidgets(const QWidget *top);
    void lookAtModels(const QWidget *top);
    void lookAtMenu(const QByteArray &name);

    std::unique_ptr<Desk> m_desk;
};

void TestHostile::receive(const QByteArray &lines)
{
    ami::Codec codec;
    const QByteArray stream = QByteArray(lines).replace("\n", "\r\n") + "\r\n\r\n";
    codec.feed(stream);
    while (const auto message = codec.next())
        m_desk->pbx.state().receive(*message);
    m_desk->pbx.state().commit();
}

void TestHostile::lookAtWidgets(const QWidget *top)
{
    QList<const QWidget *> widgets{top};
    for (const QWidget *widget : top->findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : widgets) {
        for (const QString &tip : {widget->toolTip(), widget->whatsThis(), widget->statusTip()})
            QVERIFY2(!isInjected(tip), qPrintable(widget->objectName() + tip));
        for (const QString &text : {widget->toolTip(), widget->whatsThis(), widget->windowTitle(),
                                    widget->accessibleName(), widget->accessibleDescription()})
            QVERIFY2(!turnsAround(text), qPrintable(widget->objectName() + text));
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            QVERIFY2(label->textFormat() == Qt::PlainText || !isInjected(label->text()),
                     qPrintable(label->text()));
            QVERIFY(!turnsAround(label->text()));
            QVERIFY(!label->openExternalLinks());
        }
        for (const QAction *action : widget->actions()) {
            QVERIFY(!isInjected(action->toolTip()) && !isInjected(action->whatsThis()));
            QVERIFY(!turnsAround(action->text()) && !turnsAround(action->toolTip()));
        }
    }
}

void TestHostile::lookAtModels(const QWidget *top)
{
    for (const QAbstractItemView *view : top->findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole})
                    QVERIFY2(!isInjected(index.data(role).toString()),
                             qPrintable(index.data(role).toString()));
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    QVERIFY2(!turnsAround(index.data(role).toString()),
                             qPrintable(index.data(role).toString()));
            }
        }
    }
}

/// The menu of the person who is called so.
void TestHostile::lookAtMenu(const QByteArray &name)
{
    QAbstractItemView *view = m_desk->window->people()->view();
    const QAbstractItemModel *model = view->model();
    QModelIndex person;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(models::NumberRole).toString() == u"101")
            person = model->index(row, 0);
    }
    QVERIFY(person.isValid());
    view->setCurrentIndex(person);
    emit view->customContextMenuRequested(view->visualRect(person).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (const QAction *action : menu->actions()) {
        QVERIFY(!isInjected(action->toolTip()));
        QVERIFY(!turnsAround(action->text()));
        // One key each at most: those of a name are doubled, and shown.
        if (name.contains('&'))
            QVERIFY(QString(action->text()).remove(u"&&"_s).count(u'&') <= 1);
    }
    menu->close();
}

void TestHostile::lookAtEverything(const QByteArray &name)
{
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        lookAtWidgets(top);
        lookAtModels(top);
    }
    if (!QTest::currentTestFailed())
        lookAtMenu(name);
}

void TestHostile::tips()
{
    for (const QString &text :
         {QString(Rich), u"<qt>"_s, u"<!DOCTYPE html><b>x</b>"_s, u"one\n<b>two</b>"_s,
          QString(u"<b>x</b>"_s + QString(9999, u'y'))}) {
        for (const QString &tip : {ui::plainTip(text), ui::wrappedTip(text)}) {
            QVERIFY2(!isInjected(tip), qPrintable(tip));
            QVERIFY(tip.size() < 6000);
        }
    }
    QCOMPARE(ui::plainTip(u"Nobody & nothing"_s), u"Nobody & nothing"_s);
    QCOMPARE(ui::plainTip(u"<b>a</b>\nb"_s), u"<qt>&lt;b&gt;a&lt;/b&gt;<br>b"_s);
    QCOMPARE(ui::wrappedTip({}), QString());
}

void TestHostile::names_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const Name &name : ::names())
        QTest::newRow(name.what) << name.bytes;
}

void TestHostile::names()
{
    QFETCH(const QByteArray, name);
    m_desk = std::make_unique<Desk>();
    ui::MainWindow &window = *m_desk->window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);

    // A call for the operator's own phone, a colleague, and everything else that has a name.
    receive("Event: Newchannel\nChannel: SIP/x-1\nUniqueid: 9.1\nChannelStateDesc: Ring\n"
            "CallerIDNum: " +
            name + "\nCallerIDName: " + name + "\nContext: " + name + "\nExten: " + name);
    receive("Event: Newchannel\nChannel: PJSIP/100-9\nUniqueid: 9.2\nChannelStateDesc: Ringing\n"
            "CallerIDNum: 100\nCallerIDName: " +
            name + "\nConnectedLineNum: " + name + "\nConnectedLineName: " + name);
    receive("Event: DialBegin\nChannel: SIP/x-1\nUniqueid: 9.1\nDestChannel: PJSIP/100-9\n"
            "DestUniqueid: 9.2");
    receive("Event: VoicemailUserEntry\nVMContext: default\nVoiceMailbox: 101\nFullname: " + name +
            "\nNewMessageCount: 3\nOldMessageCount: 1");
    receive("Event: QueueParams\nQueue: " + name + "\nStrategy: ringall");
    receive("Event: QueueMember\nQueue: " + name + "\nLocation: PJSIP/101\nName: " + name +
            "\nPaused: 1\nPausedReason: " + name + "\nStatus: 1");
    receive("Event: QueueEntry\nQueue: " + name +
            "\nPosition: 1\nChannel: SIP/x-1\nUniqueid: 9.1\n"
            "CallerIDNum: 1\nCallerIDName: " +
            name + "\nWait: 4");
    receive("Event: ParkedCall\nParkinglot: " + name + "\nParkingSpace: " + name +
            "\nParkeeChannel: SIP/y-1\nParkeeUniqueid: 9.3\nParkeeCallerIDName: " + name +
            "\nParkeeCallerIDNum: 2\nParkingTimeout: 40\nParkerDialString: " + name);
    receive("Event: ConfbridgeList\nConference: " + name +
            "\nChannel: SIP/z-1\nUniqueid: 9.4\n"
            "CallerIDNum: 3\nCallerIDName: " +
            name + "\nMuted: No");
    receive("Event: PeerEntry\nChanneltype: SIP\nObjectName: " + name + "\nIPaddress: " + name +
            "\nIPport: 5060\nStatus: OK (3 ms)");
    receive("Event: Registry\nChannelType: SIP\nUsername: " + name + "\nDomain: " + name +
            "\nStatus: " + name);
    window.statusLine()->say(ui::Said::Failed, ami::decoded(name));
    QVERIFY(m_desk->pbx.state().channels().contains(u"9.2"_s));

    for (const ui::CallAction which :
         {ui::CallAction::Mailbox, ui::CallAction::TimeLimit, ui::CallAction::Cli})
        window.actions().get(which)->trigger();
    QCoreApplication::processEvents();
    lookAtEverything(name);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!window.grab().isNull());
    // No name pushes the window beyond a small screen. (A count may gain a digit meanwhile.)
    QVERIFY2(window.minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(window.minimumSizeHint().width())));
    m_desk.reset();
}

/// The line at the bottom and the chip tell the server's own words.
void TestHostile::whatTheServerSays()
{
    m_desk = std::make_unique<Desk>();
    ui::MainWindow &window = *m_desk->window;
    window.statusLine()->say(ui::Said::Failed, Rich);
    QCOMPARE(window.statusLine()->message(), QString(Rich));
    for (const ui::CallAction which : {ui::CallAction::HangUp, ui::CallAction::Transfer})
        window.actions().setPossible(which, Rich);
    lookAtWidgets(&window);
    m_desk.reset();
}

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
