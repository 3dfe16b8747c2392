// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"
#include "support/killed.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using store::CallEntry;
using store::CallQuery;
using store::CallStep;
using store::FoundCall;
using store::History;

namespace {

constexpr int Patience = 60'000;
constexpr int Kills = 50;

CallEntry callOf(int n, const QString &name = u"Acme GmbH"_s)
{
    CallEntry call;
    call.pbx = u"Head office"_s;
    call.uniqueId = u"1795293476.%1"_s.arg(n);
    call.startedAt = 1'795'293'476'000 + n * 1000LL;
    call.answeredAt = call.startedAt + 4000;
    call.endedAt = call.startedAt + 64'000;
    call.incoming = true;
    call.own = u"100"_s;
    call.number = u"0305550144"_s;
    call.key = u"+49305550144"_s;
    call.name = name;
    call.journey = {{call.startedAt, CallStep::Kind::Rang, u"100"_s},
                    {call.answeredAt, CallStep::Kind::Talked, u"100"_s}};
    return call;
}

/// What a search finds.
QList<FoundCall> find(History &history, const CallQuery &query, bool *more = nullptr)
{
    QSignalSpy found(&history, &History::found);
    const quint64 ticket = history.find(query);
    if (!QTest::qWaitFor([&] { return !found.isEmpty(); }, Patience))
        return {};
    const QVariantList arguments = found.last();
    if (arguments.at(0).toULongLong() != ticket)
        return {};
    if (more)
        *more = arguments.at(2).toBool();
    return arguments.at(1).value<QList<FoundCall>>();
}

QStringList names(History &history, const QString &text)
{
    QStringList names;
    for (const FoundCall &call : find(history, {text}))
        names.append(call.call.name);
    return names;
}

} // namespace

class tst_History : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasSaved();
    void aCallIsSavedAnew();
    void searches_data();
    void searches();
    void tellsMissedFromAnswered();
    void tellsTheOperatorsFromTheOthers();
    void findsByDate();
    void keepsRecordings();
    void fillsWhatNobodySaw();
    void aReaderGetsAllOfIt();
    void saysSeldomThatSomethingIsAnother();
    void comesInPages();
    void anOvertakenSearchIsPassedOver();
    void findsEarlierCalls();
    void anOlderFileIsMigrated();
    void standsInTheOrderOfTime();
    void dropsWhatIsOld();
    void sumsUp();
    void aCountThatIsOvertakenIsPassedOver();
    void endsWhatACrashLeftOpen();
    void aNewerFileIsNotTouched();
    void garbageIsToldOf();
    void twoOpenANewFileAtOnce();
    void isForTheOwnerOnly();
    void survivesBeingKilled();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] QString path() const { return m_dir->filePath(u"history.sqlite"_s); }
};

void tst_History::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void tst_History::givesBackWhatWasSaved()
{
    const CallEntry call = callOf(1);
    {
        History history(path());
        QSignalSpy failed(&history, &History::failed);
        history.save(call);
        const auto found = find(history, {});
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().call, call);
    }
    History again(path());
    QCOMPARE(find(again, {}).value(0).call, call);
}

void tst_History::aCallIsSavedAnew()
{
    History history(path());
    CallEntry call = callOf(1);
    call.endedAt = 0;
    history.save(call);
    history.save(callOf(2));
    call.endedAt = call.startedAt + 90'000;
    call.name = u"Blue Sky Ltd"_s;
    call.journey.append({call.endedAt, CallStep::Kind::Talked, u"107"_s});
    history.save(call);
    const auto found = find(history, {});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last().call, call);
    QCOMPARE(names(history, u"blue sky"_s), QStringList{u"Blue Sky Ltd"_s});
    QCOMPARE(names(history, u"acme"_s), QStringList{u"Acme GmbH"_s}); // the other one
}

void tst_History::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("word") << u"müll"_s << 1;
    QTest::newRow("inside a word") << u"eier"_s << 1;
    QTest::newRow("upper case") << u"ACME"_s << 1;
    QTest::newRow("two words in any order") << u"gmbh acme"_s << 1;
    QTest::newRow("short word") << u"ed"_s << 1;
    QTest::newRow("short and long") << u"su edy"_s << 0;
    QTest::newRow("number") << u"5550144"_s << 4;
    QTest::newRow("as a key") << u"+4930"_s << 4;
    QTest::newRow("journey") << u"4711"_s << 1;
    QTest::newRow("percent") << u"100%"_s << 1;
    QTest::newRow("a percent alone is no wildcard") << u"%"_s << 1;
    QTest::newRow("underscore") << u"_"_s << 0;
    QTest::newRow("quotes") << u"\"\"\""_s << 0;
    QTest::newRow("syntax") << u"acme OR NOT NEAR(\"x"_s << 0;
    QTest::newRow("SQL") << u"'; DROP TABLE call; --"_s << 0;
    QTest::newRow("nobody") << u"nobody"_s << 0;
}

void tst_History::searches()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    History history(path());
    history.save(callOf(1));
    history.save(callOf(2, u"Ada Müller-Beier"_s));
    CallEntry far = callOf(3, u"Ed"_s);
    far.journey.append({far.endedAt, CallStep::Kind::Talked, u"4711"_s});
    history.save(far);
    history.save(callOf(4, u"100% Sure"_s));
    QCOMPARE(find(history, {text}).size(), count);
    QCOMPARE(find(history, {}).size(), 4);
}

void tst_History::tellsMissedFromAnswered()
{
    History history(path());
    history.save(callOf(1));
    CallEntry missed = callOf(2);
    missed.answeredAt = 0;
    history.save(missed);
    CallEntry open = missed;
    open.uniqueId = u"3.3"_s;
    open.endedAt = 0; // it still rings
    history.save(open);
    CallEntry out = callOf(4);
    out.incoming = false;
    out.answeredAt = 0;
    history.save(out);
    const auto ids = [&](CallQuery::Only only) {
        QStringList ids;
        for (const FoundCall &call : find(history, {{}, only}))
            ids.append(call.call.uniqueId);
        return ids;
    };
    QCOMPARE(ids(CallQuery::Only::Missed), QStringList{missed.uniqueId});
    QVERIFY(missed.isMissed() && !open.isMissed() && !out.isMissed());
    QCOMPARE(ids(CallQuery::Only::Outgoing), QStringList{out.uniqueId});
    QCOMPARE(ids(CallQuery::Only::Incoming).size(), 3);
}

void tst_History::tellsTheOperatorsFromTheOthers()
{
    History history(path());
    history.save(callOf(1));
    CallEntry other = callOf(2);
    other.mine = false;
    other.own = u"107"_s;
    history.save(other);
    CallQuery everybody{u"acme"_s};
    everybody.everybody = true;
    QCOMPARE(find(history, {}).size(), 1);
    QCOMPARE(find(history, {u"acme"_s}).size(), 1);
    QCOMPARE(find(history, everybody).size(), 2);
    QCOMPARE(find(history, everybody).first().call, other);
    // It comes to the operator: theirs, from then on, and it stays so.
    CallEntry mine = other;
    mine.mine = true;
    mine.own = u"100"_s;
    mine.startedAt += 30'000;
    history.save(mine);
    QCOMPARE(find(history, {}).size(), 2);
    QCOMPARE(find(history, {}).first().call, mine);
    history.save(other);
    QCOMPARE(find(history, {}).size(), 2);
}

void tst_History::findsByDate()
{
    History history(path());
    for (int n = 1; n <= 20; ++n)
        history.save(callOf(n));
    history.save(callOf(3)); // changed later: its row stays where it was
    const auto ids = [&](int from, int until, const QString &text, int most = 200) {
        CallQuery query{text};
        query.most = most;
        query.from = from == 0 ? 0 : callOf(from).startedAt;
        query.until = until == 0 ? 0 : callOf(until).startedAt;
        QStringList ids;
        for (const FoundCall &call : find(history, query))
            ids.append(call.call.uniqueId.section(u'.', 1));
        return ids.join(u' ');
    };
    for (const QString &text : {u""_s, u"acme"_s}) {
        QCOMPARE(ids(3, 6, text), u"5 4 3"_s);
        QCOMPARE(ids(18, 0, text), u"20 19 18"_s);
        QCOMPARE(ids(0, 3, text), u"2 1"_s);
        QCOMPARE(ids(3, 18, text, 2), u"17 16"_s);
        QCOMPARE(ids(30, 0, text), u""_s);
    }
}

void tst_History::keepsRecordings()
{
    History history(path());
    CallEntry call = callOf(1);
    call.recordings = {u"/var/spool/asterisk/monitor/in-4711.wav"_s, u"second.wav"_s};
    history.save(call);
    QCOMPARE(find(history, {u"in-4711.wav"_s}).value(0).call, call);
    QCOMPARE(find(history, {u"spool"_s}).size(), 0); // the folder is the same for all
    // After a restart nobody says it again.
    CallEntry later = call;
    later.recordings.clear();
    history.save(later);
    QCOMPARE(find(history, {}).value(0).call, call);
}

/// What the server tells afterwards: adds what is missing, corrects what was a guess, and leaves
/// what was seen.
void tst_History::fillsWhatNobodySaw()
{
    History history(path());
    const auto calls = [&] { return find(history, {}); };
    history.fill(callOf(1));
    QCOMPARE(calls().size(), 1);
    QCOMPARE(calls().first().call, callOf(1));
    CallEntry longer = callOf(1);
    longer.endedAt += 60'000;
    history.fill(longer);
    QCOMPARE(calls().first().call, callOf(1)); // it was seen
    CallEntry guess = callOf(2);
    guess.answeredAt = 0;
    guess.endedAt = guess.startedAt;
    guess.guessed = true;
    history.save(guess);
    history.fill(callOf(2));
    QCOMPARE(calls().first().call.endedAt, callOf(2).endedAt);
    QCOMPARE(calls().first().call.answeredAt, callOf(2).answeredAt);
    QVERIFY(!calls().first().call.guessed);
    // The operator called: the server names that channel, the row the other party's.
    CallEntry out = callOf(300);
    out.incoming = false;
    out.guessed = true;
    history.save(out);
    CallEntry told = out;
    told.uniqueId = u"77.7"_s;
    told.guessed = false;
    told.startedAt -= 2000;
    told.endedAt += 30'000;
    history.fill(told);
    QCOMPARE(calls().size(), 3);
    QCOMPARE(calls().first().call.uniqueId, out.uniqueId);
    QCOMPARE(calls().first().call.endedAt, told.endedAt);
    told.uniqueId = u"77.8"_s; // the next one to the same number
    told.startedAt += 600'000;
    told.endedAt += 600'000;
    history.fill(told);
    QCOMPARE(calls().size(), 4);
    // Whoever hangs up and calls again at once called twice, whatever is known of the first call.
    CallEntry again = guess;
    again.uniqueId = u"77.9"_s;
    again.guessed = false;
    again.startedAt += 3000;
    again.endedAt = again.startedAt + 2000;
    history.save(guess);
    history.fill(again);
    QCOMPARE(calls().size(), 5);
}

void tst_History::aReaderGetsAllOfIt()
{
    History history(path());
    for (int n = 1; n <= 25; ++n)
        history.save(callOf(n));
    QSignalSpy read(&history, &History::pageRead);
    const quint64 reader = history.newReader();
    QVERIFY(history.newReader() != reader);
    CallQuery query;
    query.most = 10;
    QStringList ids;
    for (bool more = true; more;) {
        read.clear();
        history.read(reader, query);
        (void)history.find({}); // does not overtake it
        QVERIFY(QTest::qWaitFor([&] { return !read.isEmpty(); }, Patience));
        QCOMPARE(read.first().at(0).toULongLong(), reader);
        for (const FoundCall &call : read.first().at(1).value<QList<FoundCall>>()) {
            ids.append(call.call.uniqueId);
            query.before = call.row;
        }
        more = read.first().at(2).toBool();
    }
    QCOMPARE(ids.size(), 25);
    QCOMPARE(ids.last(), callOf(1).uniqueId);
    QFile file(m_dir->filePath(u"no"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    History broken(file.fileName());
    QSignalSpy failed(&broken, &History::readFailed);
    broken.read(1, {});
    QVERIFY(QTest::qWaitFor([&] { return !failed.isEmpty(); }, Patience));
}

void tst_History::saysSeldomThatSomethingIsAnother()
{
    History history(path());
    QSignalSpy changed(&history, &History::changed);
    QSignalSpy settled(&history, &History::settled);
    QElapsedTimer time;
    time.start();
    constexpr int Many = 500;
    for (int n = 1; n <= Many; ++n)
        history.save(callOf(n));
    QVERIFY(
        QTest::qWaitFor([&] { return changed.size() >= Many && !settled.isEmpty(); }, Patience));
    // However much is written it is said, and never more often than that.
    QVERIFY(settled.size() <= time.elapsed() / History::Settling + 1);
    const qsizetype before = settled.size();
    history.save(callOf(1));
    QVERIFY(QTest::qWaitFor([&] { return settled.size() > before; }, Patience));
}

void tst_History::comesInPages()
{
    History history(path());
    for (int n = 1; n <= 25; ++n)
        history.save(callOf(n));
    bool more = false;
    auto page = find(history, {{}, CallQuery::Only::All, 10}, &more);
    QCOMPARE(page.size(), 10);
    QVERIFY(more);
    QCOMPARE(page.first().call.uniqueId, callOf(25).uniqueId);
    page = find(history, {u"acme"_s, CallQuery::Only::All, 10, page.last().row}, &more);
    QCOMPARE(page.first().call.uniqueId, callOf(15).uniqueId);
    page = find(history, {{}, CallQuery::Only::All, 10, page.last().row}, &more);
    QCOMPARE(page.size(), 5);
    QVERIFY(!more);
}

void tst_History::anOvertakenSearchIsPassedOver()
{
    History history(path());
    history.save(callOf(1));
    QSignalSpy found(&history, &History::found);
    for (int i = 0; i < 50; ++i)
        (void)history.find({u"acme"_s});
    const quint64 last = history.find({u"acme"_s});
    QVERIFY(QTest::qWaitFor(
        [&] { return !found.isEmpty() && found.last().at(0).toULongLong() == last; }, Patience));
}

void tst_History::findsEarlierCalls()
{
    History history(path());
    for (int n = 1; n <= 4; ++n)
        history.save(callOf(n));
    CallEntry open = callOf(5);
    open.endedAt = 0; // it is no earlier one
    history.save(open);
    CallEntry other = callOf(6);
    other.number = u"104"_s;
    other.key = u""_s;
    history.save(other);
    QSignalSpy found(&history, &History::earlierFound);
    const auto ask = [&](const QString &key, const QString &number) {
        found.clear();
        const quint64 ticket = history.findEarlier(key, number, 2);
        if (!QTest::qWaitFor([&] { return !found.isEmpty(); }, Patience) ||
            found.first().at(0).toULongLong() != ticket)
            qFatal("not found");
        return found.first().at(2).toInt();
    };
    QCOMPARE(ask(callOf(1).key, u"x"_s), 4);
    const auto calls = found.first().at(1).value<QList<FoundCall>>();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.first().call, callOf(4));
    QCOMPARE(ask({}, u"104"_s), 1);
    QCOMPARE(ask({}, {}), 0);
    QCOMPARE(ask(u"+1"_s, u"1"_s), 0);
}

/// What the first version made is taken over, and kept beside it as it was.
void tst_History::anOlderFileIsMigrated()
{
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        file.setDatabaseName(path());
        QVERIFY(file.open());
        for (const QString &statement :
             {u"CREATE TABLE call (id INTEGER PRIMARY KEY AUTOINCREMENT, pbx TEXT NOT NULL, "
              "uniqueid TEXT NOT NULL, started INTEGER NOT NULL, answered INTEGER NOT NULL, "
              "ended INTEGER NOT NULL, incoming INTEGER NOT NULL, own TEXT NOT NULL, "
              "number TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, "
              "journey TEXT NOT NULL, UNIQUE (pbx, uniqueid))"_s,
              u"CREATE VIRTUAL TABLE call_text USING fts5 (words, tokenize = 'trigram')"_s,
              u"INSERT INTO call VALUES (1, 'Head office', '1795293476.1', 1795293477000, "
              "1795293481000, 1795293541000, 1, '100', '0305550144', 'Acme GmbH', "
              "'+49305550144', '[[1795293477000,\"rang\",\"100\"],"
              "[1795293481000,\"talked\",\"100\"]]')"_s,
              u"INSERT INTO call_text (rowid, words) VALUES (1, 'Acme GmbH')"_s,
              u"PRAGMA user_version = 1"_s})
            QVERIFY2(QSqlQuery(file).exec(statement), qPrintable(statement));
        file.close();
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    History history(path());
    QSignalSpy failed(&history, &History::failed);
    const QList<FoundCall> calls = find(history, {u"acme"_s});
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().call, callOf(1)); // the operator's own, as all were then
    const QString version = QFileInfo(path()).fileName() + u".before-*"_s;
    QCOMPARE(QDir(m_dir->path()).entryList({version}).size(), 1);
}

/// However late a call is heard of: in what an older version wrote, and from then on.
void tst_History::standsInTheOrderOfTime()
{
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"unordered"_s);
        file.setDatabaseName(path());
        QVERIFY(file.open());
        QStringList statements{
            u"CREATE TABLE call (id INTEGER PRIMARY KEY AUTOINCREMENT, pbx TEXT NOT NULL, "
            "uniqueid TEXT NOT NULL, started INTEGER NOT NULL, answered INTEGER NOT NULL, "
            "ended INTEGER NOT NULL, incoming INTEGER NOT NULL, own TEXT NOT NULL, "
            "number TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, "
            "journey TEXT NOT NULL, UNIQUE (pbx, uniqueid))"_s,
            u"CREATE VIRTUAL TABLE call_text USING fts5 (words, tokenize = 'trigram')"_s,
            u"PRAGMA user_version = 1"_s};
        // Two at once, and one whose place the second of those takes; the numbers of the rows are
        // times, too.
        const QList<int> times{3, 9, 3, 4, 1};
        for (int row = 1; row <= times.size(); ++row) {
            statements += u"INSERT INTO call VALUES (%1, 'P', 'u%1', %2, 0, 99, 1, '100', '', "
                          "'Caller %1', '', '[]')"_s.arg(row)
                              .arg(times.at(row - 1));
            statements +=
                u"INSERT INTO call_text (rowid, words) VALUES (%1, 'Caller %1')"_s.arg(row);
        }
        for (const QString &statement : std::as_const(statements))
            QVERIFY2(QSqlQuery(file).exec(statement), qPrintable(statement));
        file.close();
    }
    QSqlDatabase::removeDatabase(u"unordered"_s);
    History history(path());
    const QStringList inTime{u"Caller 2"_s, u"Caller 4"_s, u"Caller 3"_s, u"Caller 1"_s,
                             u"Caller 5"_s};
    QCOMPARE(names(history, {}), inTime);
    QCOMPARE(names(history, u"caller"_s), inTime);
    QCOMPARE(names(history, u"caller 4"_s), QStringList{u"Caller 4"_s}); // each its own words
    CallEntry late = callOf(1, u"Late"_s);
    late.startedAt = 6;
    history.save(callOf(2, u"Today"_s));
    history.save(late);
    for (int n = 3; n <= 5; ++n) {
        CallEntry twin = callOf(n, u"Twin"_s);
        twin.startedAt = callOf(2).startedAt;
        history.save(twin);
    }
    QCOMPARE(names(history, {}),
             QStringList({u"Twin"_s, u"Twin"_s, u"Twin"_s, u"Today"_s, u"Caller 2"_s, u"Late"_s}) +
                 inTime.mid(1));
}

void tst_History::dropsWhatIsOld()
{
    History history(path());
    for (int n = 1; n <= 4; ++n)
        history.save(callOf(n));
    CallEntry open = callOf(0);
    open.endedAt = 0;
    history.save(open);
    history.dropBefore(callOf(3).endedAt);
    QCOMPARE(find(history, {}).size(), 3);
    QCOMPARE(names(history, u"acme"_s).size(), 3);
}

void tst_History::sumsUp()
{
    History history(path());
    // Half past nine, whatever this computer's time zone is.
    const qint64 morning = QDateTime(QDate(2026, 11, 23), QTime(9, 30)).toMSecsSinceEpoch();
    int n = 0;
    const auto save = [&](qint64 startedAt, qint64 waited, bool answered, bool incoming) {
        ++n;
        CallEntry call = callOf(n, u"Caller %1"_s.arg(n));
        call.startedAt = startedAt;
        call.answeredAt = answered ? startedAt + waited : 0;
        call.endedAt = startedAt + waited + 60'000;
        if (!answered)
            call.endedAt = startedAt + waited;
        call.incoming = incoming;
        history.save(call);
    };
    save(morning, 4'000, true, true);
    save(morning + 1000, 12'000, true, true);
    save(morning + 2000, 95'000, true, true);
    save(morning + 3000, 30'000, false, true);
    save(morning + 3'600'000, 8'000, true, false);
    save(morning + 3'600'000, 8'000, false, false);
    save(morning - 86'400'000, 5'000, true, true); // the day before
    CallEntry open = callOf(++n);
    open.startedAt = morning;
    open.endedAt = 0;
    history.save(open);

    QSignalSpy counted(&history, &History::summarized);
    const quint64 ticket = history.summarize(morning - 3'600'000, morning + 7'200'000);
    QVERIFY(QTest::qWaitFor([&] { return !counted.isEmpty(); }, Patience));
    QCOMPARE(counted.first().at(0).toULongLong(), ticket);
    const auto summary = counted.first().at(1).value<store::CallSummary>();
    using Hour = store::CallSummary::Hour;
    QCOMPARE(summary.hours[9], (Hour{3, 1, 0}));
    QCOMPARE(summary.hours[10], (Hour{0, 0, 2}));
    QCOMPARE(summary.total(), (Hour{3, 1, 2}));
    QCOMPARE(summary.reached, 1);
    QCOMPARE(summary.medianWait, 12'000);
    QCOMPARE(summary.waits, (decltype(summary.waits){1, 0, 1, 0, 0, 1}));
    QCOMPARE(summary.longest.size(), 4);
    QCOMPARE(summary.longest.first().waited, 95'000);
    QCOMPARE(summary.longest.first().name, u"Caller 3"_s);
    QCOMPARE(summary.longest.at(1).waited, 30'000);
    QVERIFY(!summary.longest.at(1).answered);
}

void tst_History::aCountThatIsOvertakenIsPassedOver()
{
    History history(path());
    history.save(callOf(1));
    QSignalSpy counted(&history, &History::summarized);
    quint64 last = 0;
    for (int i = 0; i < 20; ++i)
        last = history.summarize(0, std::numeric_limits<qint64>::max());
    QVERIFY(QTest::qWaitFor(
        [&] { return !counted.isEmpty() && counted.last().at(0).toULongLong() == last; },
        Patience));
    QVERIFY(counted.size() < 20);
}

void tst_History::endsWhatACrashLeftOpen()
{
    CallEntry open = callOf(1);
    open.endedAt = 0;
    CallEntry alive = callOf(2);
    alive.endedAt = 0;
    CallEntry elsewhere = callOf(3);
    elsewhere.endedAt = 0;
    elsewhere.pbx = u"Branch"_s;
    {
        History history(path());
        history.save(open);
        history.save(alive);
        history.save(elsewhere);
        QCOMPARE(find(history, {}).size(), 3);
    }
    History again(path());
    again.endOpen(u"Head office"_s, {alive.uniqueId});
    const auto found = find(again, {});
    QCOMPARE(found.value(2).call.endedAt, open.answeredAt);
    QVERIFY(found.value(2).call.guessed);
    QCOMPARE(found.value(1).call.endedAt, 0);
    QCOMPARE(found.value(0).call.endedAt, 0);
}

void tst_History::aNewerFileIsNotTouched()
{
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        file.setDatabaseName(path());
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(u"PRAGMA user_version = 99"_s));
        file.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    History history(path());
    QSignalSpy failed(&history, &History::failed);
    history.save(callOf(1));
    QVERIFY(QTest::qWaitFor([&] { return !failed.isEmpty(); }, Patience));
    QVERIFY(failed.first().first().toString().contains(u"newer"_s));
}

void tst_History::garbageIsToldOf()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    History history(path());
    QSignalSpy failed(&history, &History::failed);
    // Not in the thread that opens, which may be done with it before anybody listens.
    QThread *teller = nullptr;
    connect(
        &history, &History::failed, this, [&teller] { teller = QThread::currentThread(); },
        Qt::DirectConnection);
    QVERIFY(QTest::qWaitFor([&] { return failed.size() == 1; }, Patience));
    const QString words = failed.first().first().toString();
    QVERIFY(!words.isEmpty());
    QCOMPARE(teller, thread());
    // Who comes later asks, and is told too.
    history.find({});
    QVERIFY(QTest::qWaitFor([&] { return failed.size() == 2; }, Patience));
    history.summarize(0, std::numeric_limits<qint64>::max());
    QVERIFY(QTest::qWaitFor([&] { return failed.size() == 3; }, Patience));
    QCOMPARE(failed.last().first().toString(), words);
    history.save(callOf(1));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(10'000, 'x'));
}

void tst_History::twoOpenANewFileAtOnce()
{
    for (int round = 0; round < 30; ++round) {
        const QString file = m_dir->filePath(u"new-%1.sqlite"_s.arg(round));
        History one(file);
        History other(file);
        QStringList troubles;
        int loaded = 0;
        for (History *each : {&one, &other}) {
            connect(each, &History::failed, this,
                    [&troubles](const QString &words) { troubles.append(words); });
            connect(each, &History::notesLoaded, this, [&loaded] { ++loaded; });
            each->loadNotes();
        }
        QTRY_VERIFY_WITH_TIMEOUT(loaded == 2 || !troubles.isEmpty(), Patience);
        QCOMPARE(troubles, QStringList());
    }
}

void tst_History::isForTheOwnerOnly()
{
    History history(path());
    history.save(callOf(1));
    QCOMPARE(find(history, {}).size(), 1);
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

/// What another process told that it had saved is there when that was killed, and the file opens.
void tst_History::survivesBeingKilled()
{
    const auto told = support::toldBeforeKills(path(), Kills);
    QVERIFY(told.has_value());
    History history(path());
    QSignalSpy failed(&history, &History::failed);
    QSet<QString> kept;
    for (const FoundCall &call : find(history, {{}, CallQuery::Only::All, 1'000'000}))
        kept.insert(call.call.uniqueId);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    QVERIFY(told->size() >= Kills);
    QVERIFY2((*told - kept).isEmpty(), qPrintable(QStringList((*told - kept).values()).join(u' ')));
    qInfo("killed %d times: %d calls were told as saved, all are there", Kills, int(told->size()));
}

int main(int argc, char **argv)
{
    tst_History test;
    std::unique_ptr<History> history;
    return support::runKillable(argc, argv, test, [&](const QString &path, int series) {
        history = std::make_unique<History>(path);
        QObject::connect(history.get(), &History::saved, history.get(),
                         [&, n = series * 1'000'000](const QString &, const QString &id) mutable {
                             support::tellSaved(id);
                             history->save(callOf(++n));
                         });
        for (int i = 1; i <= 20; ++i)
            history->save(callOf(series * 1'000'000 + 500'000 + i));
    });
}

#include "tst_history.moc"
