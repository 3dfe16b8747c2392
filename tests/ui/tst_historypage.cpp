// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls of the operator's phone, kept and shown.

#include "ami/actions.h"
#include "desk.h"
#include "models/history.h"
#include "models/roles.h"
#include "store/history.h"
#include "ui/actions.h"
#include "ui/callcontroller.h"
#include "ui/historyrule.h"
#include "ui/panels/historypage.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/tableview.h"
#include "ui/settings/keepingpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using store::CallEntry;
using store::CallStep;
using C = models::HistoryColumn;

namespace {

constexpr int Patience = 30'000;

} // namespace

class tst_HistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCallIsKeptWithItsJourney();
    void enterCallsBack();
    void isSearchedAsOneTypes();
    void whatEndedUnseenIsEnded();
    void whosePhonesAndWhichDays();
    void callsOfAllPhonesAreKept();
    void whatIsRecordedIsShown();
    void exportsAllThatIsFound();
    void anExportThatFailsOrIsStopped();
    void saysWhyNothingIsKept();

private:
    void save(int n, const QString &name, bool mine = true);
    /// The lines of a file, without the mark it begins with.
    [[nodiscard]] static QStringList linesOf(const QString &path);

    [[nodiscard]] ui::HistoryPage &page() { return *m_desk->window->tables()->history(); }
    [[nodiscard]] int rows() { return page().table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, C column)
    {
        return page().table()->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] bool waitForLegs(const QString &extension, bool any)
    {
        return QTest::qWaitFor([&] { return m_desk->isInCall(extension) == any; }, Patience);
    }
    [[nodiscard]] bool talks(const QString &extension);

    std::unique_ptr<store::History> m_history;
    std::unique_ptr<Desk> m_desk;
};

void tst_HistoryPage::init()
{
    m_desk = std::make_unique<Desk>();
    m_history = std::make_unique<store::History>(m_desk->folder.filePath(u"history.sqlite"_s));
    m_desk->window->setHistory(m_history.get());
    m_desk->window->show();
    m_desk->pbx.open(m_desk->profile());
    m_desk->window->tables()->setPage(ui::TablesPanel::Page::History);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.link() == pbx::Link::Live, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->somebodyFree().isEmpty(), Patience);
}

void tst_HistoryPage::cleanup()
{
    m_desk->window->setHistory(nullptr);
    m_history.reset();
    m_desk.reset();
}

bool tst_HistoryPage::talks(const QString &extension)
{
    return QTest::qWaitFor(
        [&] {
            const auto legs =
                m_desk->pbx.state().channelsOf(m_desk->pbx.attendant().deviceFor(extension));
            const pbx::Channel *leg =
                legs.isEmpty() ? nullptr : m_desk->pbx.state().channels().get(legs.first());
            return leg && leg->isUp() && !m_desk->pbx.state().partnersOf(leg->uniqueId).isEmpty();
        },
        Patience);
}

void tst_HistoryPage::aCallIsKeptWithItsJourney()
{
    QCOMPARE(rows(), 0);
    m_desk->window->calls().call(u"101"_s);
    QVERIFY(talks(u"101"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, C::Kind), u"Goes on"_s, Patience);
    // Handed over: the journey goes on, though the operator is no part of it any more.
    m_desk->window->calls().transfer(m_desk->window->calls().actedOn(), u"102"_s);
    QVERIFY(talks(u"102"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, C::Journey).contains(u"102"_s), Patience);
    QVERIFY2(cell(0, C::Journey).contains(u"with 100"_s), qPrintable(cell(0, C::Journey)));
    const auto legs = m_desk->pbx.state().channelsOf(m_desk->pbx.attendant().deviceFor(u"101"_s));
    m_desk->window->calls().hangUp(legs.value(0));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, C::Kind), u"Outgoing"_s, Patience);
    QVERIFY2(cell(0, C::Party).contains(m_desk->nameOf(u"101"_s)), qPrintable(cell(0, C::Party)));
    QCOMPARE(rows(), 1);
    const CallEntry &call = page().model().call(0);
    QVERIFY(call.endedAt >= call.answeredAt && call.answeredAt >= call.startedAt);
    QVERIFY(call.startedAt > 0);
    QCOMPARE(call.own, u"100"_s);
}

void tst_HistoryPage::enterCallsBack()
{
    CallEntry call;
    call.pbx = u"Head office"_s;
    call.uniqueId = u"1.1"_s;
    call.startedAt = call.endedAt = 1'795'293'476'000;
    call.incoming = true;
    call.number = u"103"_s;
    m_history->save(call);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Patience);
    QCOMPARE(cell(0, C::Kind), u"Missed"_s);
    page().table()->setFocus();
    page().table()->setCurrentIndex(page().table()->model()->index(0, 0));
    QTest::keyClick(page().table(), Qt::Key_Return);
    QVERIFY(waitForLegs(u"103"_s, true));
}

void tst_HistoryPage::isSearchedAsOneTypes()
{
    for (int n = 0; n < 3; ++n) {
        CallEntry call;
        call.pbx = u"Head office"_s;
        call.uniqueId = QString::number(n);
        call.startedAt = 1'795'293'476'000 + n;
        call.endedAt = call.startedAt + 1000;
        call.incoming = true;
        call.answeredAt = n == 2 ? 0 : call.startedAt;
        call.name = QStringList{u"Acme GmbH"_s, u"Blue Sky"_s, u"Acme Ltd"_s}.at(n);
        m_history->save(call);
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, Patience);
    QCOMPARE(cell(0, C::Party), u"Acme Ltd"_s);
    QTest::keyClicks(page().findChild<QLineEdit *>(u"historySearch"_s), u"acme"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, Patience);
    auto *only = page().findChild<QComboBox *>(u"historyOnly"_s);
    only->setCurrentIndex(only->findText(u"Missed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Patience);
    QCOMPARE(cell(0, C::Party), u"Acme Ltd"_s);
    page().findChild<QLineEdit *>(u"historySearch"_s)->setText(u"sky"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, Patience);
}

/// What was going on when the program last ended, and is not any more.
void tst_HistoryPage::whatEndedUnseenIsEnded()
{
    CallEntry call;
    call.pbx = u"Head office"_s;
    call.uniqueId = u"1.1"_s;
    call.startedAt = 1'795'293'476'000;
    call.answeredAt = call.startedAt + 5000;
    m_history->save(call);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Patience);
    QCOMPARE(cell(0, C::Kind), u"Goes on"_s);
    m_desk->server->dropClients();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, C::Kind), u"Outgoing"_s, Patience);
    QCOMPARE(page().model().call(0).endedAt, call.answeredAt);
}

void tst_HistoryPage::save(int n, const QString &name, bool mine)
{
    CallEntry call;
    call.pbx = u"Head office"_s;
    call.uniqueId = u"7.%1"_s.arg(n);
    call.startedAt = QDateTime(QDate(2026, 11, 1), QTime(9, 30)).addDays(n).toMSecsSinceEpoch();
    call.answeredAt = call.startedAt + 5000;
    call.endedAt = call.answeredAt + 252'000;
    call.incoming = true;
    call.own = mine ? u"100"_s : u"107"_s;
    call.mine = mine;
    call.number = u"0305550144"_s;
    call.name = name;
    call.journey = {{call.startedAt, CallStep::Kind::Rang, call.own}};
    m_history->save(call);
}

QStringList tst_HistoryPage::linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    if (lines.first().startsWith(QChar(QChar::ByteOrderMark)))
        lines.first().remove(0, 1);
    return lines;
}

void tst_HistoryPage::whosePhonesAndWhichDays()
{
    save(1, u"First"_s);
    save(2, u"Second"_s);
    save(3, u"Third"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, Patience);
    QVERIFY(page().table()->isColumnHidden(int(C::Phone)));
    auto *whose = page().findChild<QComboBox *>(u"historyWhose"_s);
    whose->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, Patience);
    QVERIFY(!page().table()->isColumnHidden(int(C::Phone)));
    QCOMPARE(cell(0, C::Phone), u"107"_s);
    auto *days = page().findChild<QComboBox *>(u"historyDays"_s);
    auto *from = page().findChild<QDateEdit *>(u"historyFrom"_s);
    auto *until = page().findChild<QDateEdit *>(u"historyUntil"_s);
    QVERIFY(!from->isVisibleTo(&page()));
    days->setCurrentIndex(days->count() - 1);
    QVERIFY(from->isVisibleTo(&page()) && until->isVisibleTo(&page()));
    from->setDate(QDate(2026, 11, 3));
    until->setDate(QDate(2026, 11, 3));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Patience);
    QCOMPARE(cell(0, C::Party), u"Second"_s);
    from->setDate(QDate(2026, 11, 4)); // the other goes along
    QCOMPARE(until->date(), QDate(2026, 11, 4));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, C::Party), u"Third"_s, Patience);
    until->setDate(QDate(2026, 11, 2));
    QCOMPARE(from->date(), QDate(2026, 11, 2));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, C::Party), u"First"_s, Patience);
    days->setCurrentIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, Patience);
    whose->setCurrentIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, Patience);
    QVERIFY(page().table()->isColumnHidden(int(C::Phone)));
}

/// Off, until somebody wants it. Then two others' call is there too.
void tst_HistoryPage::callsOfAllPhonesAreKept()
{
    QVERIFY(!m_desk->window->models().callLog.isEverybody());
    page().findChild<QComboBox *>(u"historyWhose"_s)->setCurrentIndex(1);
    auto *empty = page().findChild<ui::EmptyState *>();
    QTRY_COMPARE_WITH_TIMEOUT(empty->title(), u"Only the calls of your own phone are kept"_s,
                              Patience);
    ui::KeepingPage settings(*m_desk->window->findChild<ui::HistoryRule *>());
    settings.findChild<QCheckBox *>(u"keepEverybody"_s)->click();
    QVERIFY(m_desk->settings.value(u"history/allPhones"_s).toBool());
    QVERIFY(m_desk->window->models().callLog.isEverybody());
    QCOMPARE(empty->title(), u"No calls yet"_s);
    ami::Originate call{m_desk->pbx.attendant().deviceFor(u"101"_s), u"102"_s, u"internal"_s};
    m_desk->pbx.session().send(call, this, [](const ami::Result<ami::Ack> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Patience);
    QCOMPARE(cell(0, C::Phone), u"102"_s);
    QVERIFY(!page().model().call(0).mine);
}

void tst_HistoryPage::whatIsRecordedIsShown()
{
    CallEntry call;
    call.pbx = call.uniqueId = u"1"_s;
    call.startedAt = 1'795'293'476'000;
    call.endedAt = call.startedAt + 1000;
    call.guessed = true;
    call.recordings = {u"/var/spool/asterisk/monitor/a.wav"_s, u"b.wav"_s};
    m_history->save(call);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Patience);
    QCOMPARE(cell(0, C::Recording), u"a.wav, b.wav"_s);
    const auto tip = [&](C column) {
        return page().table()->model()->index(0, int(column)).data(Qt::ToolTipRole).toString();
    };
    QVERIFY2(tip(C::Recording).contains(u"/var/spool/asterisk/monitor/a.wav"_s),
             qPrintable(tip(C::Recording)));
    QVERIFY2(tip(C::Lasted).contains(u"not seen"_s), qPrintable(tip(C::Lasted)));
}

/// Not only the first page, and nothing that a spreadsheet would take for a formula.
void tst_HistoryPage::exportsAllThatIsFound()
{
    constexpr int Many = 1200; // more than are shown at once, and than a page of the export
    for (int n = 0; n < 20; ++n)
        save(n, u"Acme"_s);
    CallEntry evil;
    evil.pbx = u"Head office"_s;
    for (int n = 0; n < Many; ++n) {
        evil.uniqueId = u"8.%1"_s.arg(n);
        evil.startedAt = QDateTime(QDate(2026, 11, 1), QTime(14, 2, 16)).toMSecsSinceEpoch();
        evil.answeredAt = evil.startedAt + 4000;
        evil.endedAt = evil.answeredAt + 252'000;
        evil.incoming = true;
        evil.own = u"100"_s;
        evil.number = u"103"_s;
        evil.name = u"=cmd|' /C calc'!A0 \"x\", y"_s;
        evil.recordings = {u"/monitor/a.wav"_s};
        m_history->save(evil);
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, Patience);
    const QString path = m_desk->folder.filePath(u"calls.csv"_s);
    QSignalSpy said(page().table(), &ui::TableView::said);
    store::CallQuery query;
    query.text = u"calc"_s;
    page().exportStrip()->write(*m_history, query, path, {});
    QVERIFY(page().exportStrip()->isVisibleTo(&page()) && page().exportStrip()->isWriting());
    QVERIFY(!page().exportAction()->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, Patience);
    QVERIFY(!page().exportStrip()->isWriting());
    QVERIFY(page().exportAction()->isEnabled());
    QVERIFY2(said.first().first().toString().contains(u"1200"_s) ||
                 said.first().first().toString().contains(u"1,200"_s),
             qPrintable(said.first().first().toString()));
    const QStringList lines = linesOf(path);
    QCOMPARE(lines.size(), Many + 2); // the headings, and nothing behind the last
    QVERIFY2(lines.first().startsWith(u"When,Kind,Who,Number,Phone"_s), qPrintable(lines.first()));
    QCOMPARE(lines.at(1), u"2026-11-01 14:02:16,Incoming,\"'=cmd|' /C calc'!A0 \"\"x\"\", y\",103,"
                          "100,2026-11-01 14:02:20,0:00:04,0:04:12,,/monitor/a.wav,,"_s);
    QVERIFY(lines.last().isEmpty());
    page().exportStrip()->findChild<QPushButton *>()->click();
    QVERIFY(!page().exportStrip()->isVisibleTo(&page()));
}

void tst_HistoryPage::anExportThatFailsOrIsStopped()
{
    save(1, u"First"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, Patience);
    QSignalSpy said(page().table(), &ui::TableView::said);
    const auto words = [&] { return said.last().first().toString(); };
    page().exportStrip()->write(*m_history, {}, m_desk->folder.filePath(u"no/folder.csv"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, Patience);
    QVERIFY2(words().startsWith(u"Could not save"_s), qPrintable(words()));
    // What was there before is still there when the export is stopped.
    const QString path = m_desk->folder.filePath(u"calls.csv"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    page().exportStrip()->write(*m_history, {}, path, {});
    page().exportStrip()->findChild<QPushButton *>()->click();
    QCOMPARE(said.size(), 2);
    QVERIFY2(words().startsWith(u"Nothing was saved"_s), qPrintable(words()));
    QCOMPARE(linesOf(path), QStringList{u"before"_s});
    // By the menu's command, for all that is looked for.
    m_desk->window->findChild<QAction *>(u"exportHistory"_s)->trigger();
    auto *dialog = page().findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    emit dialog->fileSelected(path);
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(path).size(), 3, Patience);
    dialog->close();
    // The history goes, and the export with it.
    page().exportStrip()->write(*m_history, {}, path, {});
    m_desk->window->setHistory(nullptr);
    QVERIFY(!page().exportStrip()->isWriting());
}

void tst_HistoryPage::saysWhyNothingIsKept()
{
    QFile file(m_desk->folder.filePath(u"broken.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    store::History broken(file.fileName());
    m_desk->window->setHistory(&broken);
    QTRY_VERIFY_WITH_TIMEOUT(!page().model().trouble().isEmpty(), Patience);
    m_desk->window->setHistory(m_history.get());
    QVERIFY(page().model().trouble().isEmpty());
}

QTEST_MAIN(tst_HistoryPage)
#include "tst_historypage.moc"
