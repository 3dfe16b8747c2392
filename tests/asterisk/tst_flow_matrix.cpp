// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every flow of the operator's day × whatever may go wrong with it, on real servers with real
// phones. After each cell the server's own lists say where the caller is, and once all have hung up
// no channel may be left over. Prints the table at the end.
//
// The ordinary run plays a choice of cells on 22; CORDBOARD_MATRIX_LONG=1 (tests/run --matrix)
// plays all of them on 22 and 16.

#include "flowdesk.h"
#include "flowmatrix.h"
#include "pbx/attendant.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = FlowDesk::Patience;

} // namespace

class tst_FlowMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void cell_data();
    void cell();

private:
    static bool isLong() { return qEnvironmentVariableIntValue("CORDBOARD_MATRIX_LONG") > 0; }
    /// Strikes as the cell says, when its step is reached.
    void strike(const Cell &cell, const QString &caller);
    void cutLink();

    FlowDesk m_desk;
    MatrixTable m_table;
};

void tst_FlowMatrix::initTestCase()
{
    const QString why = m_desk.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void tst_FlowMatrix::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_desk.steps << m_desk.error << m_desk.channels();
        m_table.add(QString::fromUtf8(QTest::currentDataTag()), u"FAILED"_s);
    }
    m_desk.lab().cli(u"queue unpause member %1 queue sales"_s.arg(m_desk.lab().channel(u"104"_s)));
    QVERIFY(m_desk.clear());
    m_desk.board.reset();
}

void tst_FlowMatrix::cleanupTestCase()
{
    std::fputs(qPrintable(m_table.text()), stdout);
}

void tst_FlowMatrix::cell_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<Cell>("cell");
    for (const char *version : {"22", "16"}) {
        if (!isLong() && qstrcmp(version, "22") != 0)
            continue;
        for (const Cell &cell : allCells()) {
            if (isLong() || cell.chosen)
                QTest::addRow("%s | %s | %s", version, qPrintable(cell.flow),
                              qPrintable(cell.mishap))
                    << QString::fromLatin1(version) << cell;
        }
    }
}

void tst_FlowMatrix::cutLink()
{
    const pbx::Profile profile = m_desk.board->profile();
    m_desk.board->close();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->link(), pbx::Link::Closed, Patience);
    m_desk.board->open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.board->link(), pbx::Link::Live, Patience);
}

void tst_FlowMatrix::strike(const Cell &cell, const QString &caller)
{
    switch (cell.strikes) {
    case Cell::Strike::Nothing:
        break;
    case Cell::Strike::CallerEnds:
        m_desk.hangUp(caller);
        break;
    case Cell::Strike::OperatorEnds:
        // The phone itself; where the flow has freed it already there is nothing to hang up.
        if (!m_desk.legsOf(u"102"_s).isEmpty())
            m_desk.lab().phone(u"102"_s).hangUp();
        break;
    case Cell::Strike::TargetEnds:
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.lab().phone(u"105"_s).hangUp(), Patience);
        break;
    case Cell::Strike::LinkCut:
        cutLink();
        break;
    }
}

void tst_FlowMatrix::cell()
{
    QFETCH(QString, version);
    QFETCH(Cell, cell);
    QVERIFY(m_desk.connectTo(version));
    const Course course = makeCourse(cell.flow, m_desk);
    QVERIFY2(course.begin, qPrintable(cell.flow));
    QVERIFY(course.prepare());
    const QString caller = course.callIn();
    QVERIFY(!caller.isEmpty());
    const QString callerName = m_desk.board->state().channels().get(caller)->name;
    course.begin(caller, cell.target);
    bool struck = cell.strikes == Cell::Strike::Nothing;
    QString place;
    // The flow goes its way, and the mishap comes when it is where the cell wants it.
    const auto settled = [&] {
        if (!struck && m_desk.reached(cell.at)) {
            struck = true;
            strike(cell, caller);
        }
        course.goOn();
        if (!struck || m_desk.board->link() != pbx::Link::Live)
            return false;
        place = whereIs(m_desk, callerName);
        return cell.ends.contains(place) && course.isOver();
    };
    const bool right = QTest::qWaitFor(settled, 2 * Patience);
    QVERIFY2(struck, "the step at which it was to strike was never reached");
    QVERIFY2(right, qPrintable(u"the caller is "_s + whereIs(m_desk, callerName) + u", wanted: "_s +
                               cell.ends.join(u" or "_s)));
    m_table.add(QString::fromUtf8(QTest::currentDataTag()),
                place + (cell.note.isEmpty() ? QString() : u" ("_s + cell.note + u')'));
    // Who is with the caller hangs up, and that was the call: nobody is left, in whatever mailbox.
    for (const QString &leg : othersWith(m_desk, callerName))
        m_desk.hangUp(leg);
    if (cell.goesOn || (place != u"with the operator"_s && place != u"with the target"_s))
        m_desk.hangUp(caller);
    // A talk that goes on without the caller ends as any other one.
    for (const QString &extension : QStringList{u"102"_s, u"103"_s}) {
        const QString leg = m_desk.legsOf(extension).value(0);
        if (place == u"gone"_s || place.startsWith(u"in "_s))
            m_desk.hangUp(leg);
    }
    // Whoever the limit lets go on, also the other one of two who were to be joined.
    if (cell.goesOn) {
        for (const QString &line : m_desk.channels())
            m_desk.hangUp(line.section(u'!', -1));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.channels(), QStringList(), 2 * Patience);
}

QTEST_GUILESS_MAIN(tst_FlowMatrix)
#include "tst_flow_matrix.moc"
