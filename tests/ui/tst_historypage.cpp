// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls of the operator's phone, kept and shown.

#include "desk.h"
#include "models/history.h"
#include "models/roles.h"
#include "store/history.h"
#include "ui/actions.h"
#include "ui/callcontroller.h"
#include "ui/panels/historypage.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/tableview.h"

#include <QComboBox>
#include <QLineEdit>
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
    void saysWhyNothingIsKept();

private:
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
