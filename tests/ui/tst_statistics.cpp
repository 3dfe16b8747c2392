// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of the operator's calls, and for how long they are kept.

#include "store/history.h"
#include "ui/dialogs/statisticsdialog.h"
#include "ui/historyrule.h"

#include <QChartView>
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using store::CallEntry;
using ui::StatisticsDialog;

namespace {

constexpr int Patience = 30'000;
constexpr qint64 Day = 86'400'000;

} // namespace

class tst_Statistics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void countsWhatIsKept();
    void countsAnewWhenACallEnds();
    void nothingAndNoneAreSaid();
    void aFileThatCannotBeReadIsSaid();
    void dayBounds();
    void isPrinted();
    void aShorterTimeAsksFirst();
    void oldCallsGoAtTheStart();

private:
    /// An incoming call that waited so long (ms) and began so long ago (ms).
    void save(qint64 ago, qint64 waited, bool answered, const QString &name = u"Acme GmbH"_s);
    [[nodiscard]] QTreeWidget *waits(StatisticsDialog &dialog)
    {
        return dialog.findChild<QTreeWidget *>();
    }
    [[nodiscard]] bool shows(StatisticsDialog &dialog, int calls)
    {
        return QTest::qWaitFor([&] { return dialog.summary().total().all() == calls; }, Patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<store::History> m_history;
    std::unique_ptr<ui::HistoryRule> m_rule;
    int m_calls = 0;
};

void tst_Statistics::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_history = std::make_unique<store::History>(m_folder->filePath(u"history.sqlite"_s));
    m_rule = std::make_unique<ui::HistoryRule>(*m_settings);
    m_rule->setHistory(m_history.get());
}

void tst_Statistics::cleanup()
{
    m_rule.reset();
    m_history.reset();
}

void tst_Statistics::save(qint64 ago, qint64 waited, bool answered, const QString &name)
{
    CallEntry call;
    call.pbx = u"Head office"_s;
    call.uniqueId = u"1.%1"_s.arg(++m_calls);
    call.startedAt = QDateTime::currentMSecsSinceEpoch() - ago;
    call.answeredAt = answered ? call.startedAt + waited : 0;
    call.endedAt = call.startedAt + waited + (answered ? 1000 : 0);
    call.incoming = true;
    call.number = u"0305550144"_s;
    call.name = name;
    m_history->save(call);
}

void tst_Statistics::countsWhatIsKept()
{
    save(2 * Day, 7'000, true);
    save(2 * Day, 200'000, false, u"<b>Evil</b> & Sons"_s);
    save(20 * Day, 1'000, true);
    StatisticsDialog dialog(*m_rule);
    dialog.show();
    QVERIFY(shows(dialog, 2)); // of the last 7 days
    QCOMPARE(waits(dialog)->topLevelItemCount(), 2);
    QCOMPARE(waits(dialog)->topLevelItem(0)->text(1), u"<b>Evil</b> & Sons"_s);
    QCOMPARE(waits(dialog)->topLevelItem(0)->text(3), u"3:20"_s);
    QCOMPARE(waits(dialog)->topLevelItem(0)->text(4), u"Missed"_s);
    const QList<QChartView *> charts = dialog.findChildren<QChartView *>();
    QCOMPARE(charts.size(), 2);
    // A screen reader hears the same as is seen.
    for (const QChartView *chart : charts)
        QVERIFY(!chart->accessibleDescription().isEmpty());
    dialog.findChild<QComboBox *>(u"statisticsSpan"_s)
        ->setCurrentIndex(static_cast<int>(StatisticsDialog::Span::Ever));
    QVERIFY(shows(dialog, 3));
}

void tst_Statistics::countsAnewWhenACallEnds()
{
    StatisticsDialog dialog(*m_rule);
    save(Day, 7'000, true);
    QVERIFY(shows(dialog, 1));
    save(Day, 7'000, true);
    QVERIFY(shows(dialog, 2));
}

void tst_Statistics::nothingAndNoneAreSaid()
{
    QSignalSpy counted(m_history.get(), &store::History::summarized);
    StatisticsDialog empty(*m_rule);
    auto *print = empty.findChild<QPushButton *>(u"printStatistics"_s);
    QVERIFY(QTest::qWaitFor([&] { return !counted.isEmpty(); }, Patience));
    QVERIFY(!print->isEnabled());
    m_rule->setHistory(nullptr);
    StatisticsDialog none(*m_rule);
    QVERIFY(!none.findChild<QComboBox *>(u"statisticsSpan"_s)->isEnabled());
    QVERIFY(!none.findChild<QComboBox *>(u"keepCalls"_s)->isEnabled());
}

/// Also to who opens the window long after the file was tried.
void tst_Statistics::aFileThatCannotBeReadIsSaid()
{
    QFile file(m_folder->filePath(u"garbage.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    store::History history(file.fileName());
    QSignalSpy failed(&history, &store::History::failed);
    m_rule->setHistory(&history);
    QVERIFY(QTest::qWaitFor([&] { return !failed.isEmpty(); }, Patience));
    StatisticsDialog dialog(*m_rule);
    const QString why = failed.first().first().toString();
    const QList<QWidget *> parts = dialog.findChildren<QWidget *>();
    const auto saysWhy = [&why](const QWidget *part) {
        return part->accessibleName().contains(why);
    };
    QVERIFY(QTest::qWaitFor([&] { return std::ranges::any_of(parts, saysWhy); }, Patience));
    m_rule->setHistory(nullptr);
}

void tst_Statistics::dayBounds()
{
    const QDate today(2026, 11, 23);
    const auto start = [](QDate day) { return day.startOfDay().toMSecsSinceEpoch(); };
    using Span = StatisticsDialog::Span;
    QCOMPARE(ui::boundsOf(Span::Today, today).first, start(today));
    QCOMPARE(ui::boundsOf(Span::Yesterday, today),
             (std::pair{start(today.addDays(-1)), start(today)}));
    QCOMPARE(ui::boundsOf(Span::Week, today).first, start(today.addDays(-6)));
    QCOMPARE(ui::boundsOf(Span::Ever, today).first, 0);
}

void tst_Statistics::isPrinted()
{
    save(Day, 7'000, true);
    StatisticsDialog dialog(*m_rule);
    dialog.show();
    QVERIFY(shows(dialog, 1));
    QVERIFY(dialog.findChild<QPushButton *>(u"printStatistics"_s)->isEnabled());
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder->filePath(u"page.pdf"_s));
    dialog.print(printer);
    QFile page(m_folder->filePath(u"page.pdf"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray pdf = page.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Image")); // the charts
}

void tst_Statistics::aShorterTimeAsksFirst()
{
    save(40 * Day, 7'000, true);
    save(Day, 7'000, true);
    StatisticsDialog dialog(*m_rule);
    dialog.show();
    auto *keep = dialog.findChild<QComboBox *>(u"keepCalls"_s);
    const auto choose = [&](int days) {
        keep->setCurrentIndex(keep->findData(days));
        emit keep->activated(keep->currentIndex());
    };
    choose(30);
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(m_rule->days(), 0);
    QCOMPARE(keep->currentData().toInt(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QMessageBox *>() == nullptr, Patience);
    choose(30);
    question = dialog.findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(m_rule->days(), 30);
    dialog.findChild<QComboBox *>(u"statisticsSpan"_s)
        ->setCurrentIndex(static_cast<int>(StatisticsDialog::Span::Ever));
    QVERIFY(shows(dialog, 1));
    choose(365); // longer: nothing to ask
    QCOMPARE(m_rule->days(), 365);
}

void tst_Statistics::oldCallsGoAtTheStart()
{
    save(40 * Day, 7'000, true);
    save(Day, 7'000, true);
    m_settings->setValue(u"history/keepDays"_s, 30);
    ui::HistoryRule rule(*m_settings);
    rule.setHistory(m_history.get());
    StatisticsDialog dialog(rule);
    dialog.findChild<QComboBox *>(u"statisticsSpan"_s)
        ->setCurrentIndex(static_cast<int>(StatisticsDialog::Span::Ever));
    QVERIFY(shows(dialog, 1));
    // Written into the file by hand: it is shown as it is.
    m_settings->setValue(u"history/keepDays"_s, 45);
    StatisticsDialog odd(rule);
    QCOMPARE(odd.findChild<QComboBox *>(u"keepCalls"_s)->currentData().toInt(), 45);
}

QTEST_MAIN(tst_Statistics)
#include "tst_statistics.moc"
