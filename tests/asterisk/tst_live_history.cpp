// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What real servers write down of calls (cdr_manager), and what a history has of it: beside what
// was seen, and of what was not.

#include "models/calllog.h"
#include "pbx/pbx.h"
#include "store/history.h"
#include "support/lab.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using store::CallEntry;

namespace {

constexpr int Patience = 60'000;
/// ms: a server and phones on a busy machine. A wrong time zone is off by a quarter of an hour.
constexpr qint64 Slack = 60'000;

/// Two telephones, one of which is the operator's: 102 takes calls by itself.
const QString Own = u"102"_s;

} // namespace

class tst_LiveHistory : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void whatTheServerWritesDown_data();
    void whatTheServerWritesDown();

private:
    void open();
    void close();
    [[nodiscard]] QList<CallEntry> kept();
    /// 101 calls, for some seconds; the times by our clock.
    [[nodiscard]] bool call(const QString &number, int seconds, qint64 *began = nullptr,
                            qint64 *ended = nullptr);
    [[nodiscard]] bool talks(bool any);
    [[nodiscard]] QString channelOf(const QString &extension);
    [[nodiscard]] bool writeInBatches();

    QTemporaryDir m_dir;
    std::unique_ptr<support::Lab> m_lab;
    std::unique_ptr<store::History> m_history;
    std::unique_ptr<pbx::Pbx> m_board;
    std::unique_ptr<models::Operator> m_self;
    std::unique_ptr<models::CallLog> m_log;
};

/// As a program that starts.
void tst_LiveHistory::open()
{
    m_board = std::make_unique<pbx::Pbx>();
    m_self = std::make_unique<models::Operator>(m_board->state());
    m_self->setExtension(Own, u"internal"_s);
    m_log = std::make_unique<models::CallLog>(*m_board, *m_self);
    m_log->setEverybody(true);
    connect(m_log.get(), &models::CallLog::changed, m_history.get(), &store::History::save);
    connect(m_log.get(), &models::CallLog::toldLater, m_history.get(), &store::History::fill);
    connect(m_log.get(), &models::CallLog::caughtUp, m_history.get(),
            [this] { m_history->endOpen(m_board->profile().name, m_log->open()); });
    pbx::Profile profile;
    profile.name = u"Lab"_s;
    profile.port = m_lab->amiPort();
    profile.user = u"operator"_s;
    profile.secret = m_lab->secret(profile.user);
    profile.myExtension = Own;
    profile.context = u"internal"_s;
    m_board->open(profile);
}

void tst_LiveHistory::cleanup()
{
    close();
    m_history.reset();
    m_lab.reset();
}

/// … and is killed.
void tst_LiveHistory::close()
{
    m_log.reset();
    m_self.reset();
    m_board.reset();
}

QList<CallEntry> tst_LiveHistory::kept()
{
    store::CallQuery query;
    query.everybody = true;
    QSignalSpy found(m_history.get(), &store::History::found);
    (void)m_history->find(query);
    QList<CallEntry> calls;
    if (QTest::qWaitFor([&] { return !found.isEmpty(); }, Patience)) {
        for (const store::FoundCall &one : found.last().at(1).value<QList<store::FoundCall>>())
            calls.append(one.call);
    }
    return calls;
}

QString tst_LiveHistory::channelOf(const QString &extension)
{
    const QString device = m_lab->channel(extension) + u'-';
    for (const QString &line :
         m_lab->cli(u"core show channels concise"_s).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(device))
            return line.section(u'!', 0, 0);
    }
    return {};
}

bool tst_LiveHistory::talks(bool any)
{
    return QTest::qWaitFor(
        [&] {
            const QString channels = m_lab->cli(u"core show channels concise"_s);
            return any ? channels.count(u"!Up!"_s) == 2 : !channels.contains(u'!');
        },
        Patience);
}

bool tst_LiveHistory::call(const QString &number, int seconds, qint64 *began, qint64 *ended)
{
    if (began)
        *began = QDateTime::currentMSecsSinceEpoch();
    if (!m_lab->phone(u"101"_s).dial(number) || !talks(true))
        return false;
    QTest::qWait(seconds * 1000); // that long it lasts
    if (!m_lab->phone(u"101"_s).hangUp() || !talks(false))
        return false;
    if (ended)
        *ended = QDateTime::currentMSecsSinceEpoch();
    return true;
}

/// cdr.conf, so that what ended while nobody listened is sent afterwards.
bool tst_LiveHistory::writeInBatches()
{
    QFile settings(m_lab->directory() + u"/etc/cdr.conf"_s);
    return settings.open(QIODevice::WriteOnly) &&
           settings.write("[general]\nenable = yes\nbatch = yes\nsize = 100\ntime = 3600\n") > 0 &&
           (settings.close(), m_lab->cli(u"module reload cdr"_s).contains(u"reloaded"_s)) &&
           m_lab->cli(u"cdr show status"_s).contains(u"Batch"_s);
}

void tst_LiveHistory::whatTheServerWritesDown_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("22") << u"22"_s;
    QTest::newRow("16") << u"16"_s;
}

void tst_LiveHistory::whatTheServerWritesDown()
{
    QFETCH(QString, version);
    m_lab = std::make_unique<support::Lab>(version);
    QVERIFY2(m_lab->start(), qPrintable(m_lab->error()));
    m_history = std::make_unique<store::History>(m_dir.filePath(version + u".sqlite"_s));
    const auto live = [this] { return m_board->link() == pbx::Link::Live; };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(live(), Patience);

    // 1. Seen: two others talk, recorded. The server's account fits, by our clock.
    QSignalSpy accounts(&m_board->state(), &pbx::State::accounted);
    QVERIFY(m_lab->phone(u"101"_s).dial(u"103"_s) && talks(true));
    m_lab->cli(u"mixmonitor start %1 /tmp/kept.wav"_s.arg(channelOf(u"101"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!kept().isEmpty() && !kept().first().recordings.isEmpty(), Patience);
    QVERIFY(m_lab->phone(u"101"_s).hangUp() && talks(false));
    QTRY_VERIFY_WITH_TIMEOUT(!accounts.isEmpty() && kept().first().endedAt > 0, Patience);
    const CallEntry seen = kept().first();
    const auto account = accounts.first().first().value<pbx::Account>();
    QVERIFY(!seen.mine && !seen.guessed && seen.answeredAt > 0);
    QCOMPARE(seen.own, u"103"_s);
    QCOMPARE(seen.number, u"101"_s);
    QCOMPARE(seen.recordings, QStringList{u"/tmp/kept.wav"_s});
    QCOMPARE(account.uniqueId, seen.uniqueId);
    QVERIFY2(qAbs(account.startedAt - seen.startedAt) <= Slack &&
                 qAbs(account.endedAt - seen.endedAt) <= Slack,
             qPrintable(u"%1 %2"_s.arg(account.startedAt - seen.startedAt)
                            .arg(account.endedAt - seen.endedAt)));

    // 2. By default nothing is told of a call that ended unheard: not at the login, nor after it.
    close();
    QVERIFY(call(Own, 1));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(live(), Patience);
    QSignalSpy later(m_log.get(), &models::CallLog::toldLater);
    QSignalSpy more(&m_board->state(), &pbx::State::accounted);
    QVERIFY(call(u"103"_s, 0));
    QTRY_COMPARE_WITH_TIMEOUT(more.size(), 1, Patience); // this one's, and no other before it
    QVERIFY(later.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 2, Patience);

    // 3. A server that writes in batches tells it with the next: one that began and ended while
    // there was no program, and the end of one that the program saw begin.
    QVERIFY(writeInBatches());
    QVERIFY(m_lab->phone(u"101"_s).dial(Own) && talks(true));
    QTRY_VERIFY_WITH_TIMEOUT(kept().size() == 3 && kept().first().answeredAt > 0, Patience);
    close();
    QTest::qWait(3000); // longer than the slack, so that the guess is told from the end
    QVERIFY(m_lab->phone(u"101"_s).hangUp() && talks(false));
    const qint64 end = QDateTime::currentMSecsSinceEpoch();
    qint64 began = 0;
    qint64 ended = 0;
    QVERIFY(call(Own, 2, &began, &ended));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(live(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(kept().first().guessed, Patience);
    const qint64 guess = kept().first().endedAt;
    QVERIFY(end - guess >= 3000);
    m_lab->cli(u"cdr submit"_s); // rather than to wait until the batch is full
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 4, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!kept().at(1).guessed, Patience);
    const CallEntry cut = kept().at(1);
    QVERIFY(cut.mine && cut.endedAt > guess + 1000 && cut.endedAt < end + Slack);
    const CallEntry missed = kept().first();
    QVERIFY(missed.mine && missed.incoming && !missed.guessed);
    QCOMPARE(missed.own, Own);
    QCOMPARE(missed.number, u"101"_s);
    QVERIFY2(qAbs(missed.startedAt - began) <= Slack && qAbs(missed.endedAt - ended) <= Slack &&
                 missed.answeredAt >= missed.startedAt,
             qPrintable(u"%1 %2"_s.arg(missed.startedAt - began).arg(missed.endedAt - ended)));
}

QTEST_GUILESS_MAIN(tst_LiveHistory)
#include "tst_live_history.moc"
