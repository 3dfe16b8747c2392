// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desks of a team that share by a PostgreSQL server, which is sometimes not there.

#include "store/contacts.h"
#include "store/history.h"
#include "store/notes.h"
#include "store/teamdatabase.h"
#include "store/teamsync.h"
#include "support/keptnotes.h"
#include "support/postgres.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QMutex>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using store::CallEntry;
using store::FoundCall;
using store::Note;
using store::TeamDatabase;
using store::TeamRecord;
using store::TeamSettings;
using store::TeamState;
using store::TeamTrouble;
using Stage = store::TeamState::Stage;

namespace {

constexpr int Patience = 120'000;

template <typename Condition>
bool until(Condition condition)
{
    return QTest::qWaitFor(condition, Patience);
}

CallEntry callOf(const QString &own, int n)
{
    CallEntry call;
    call.pbx = u"Head office"_s;
    call.uniqueId = u"1795293476.%1"_s.arg(n);
    call.startedAt = QDateTime::currentMSecsSinceEpoch() - 100'000 + n;
    call.answeredAt = call.startedAt + 4'000;
    call.endedAt = call.startedAt + 64'000;
    call.incoming = true;
    call.own = own;
    call.number = u"0305550144"_s;
    call.name = u"Acme GmbH"_s;
    call.journey = {{call.startedAt, store::CallStep::Kind::Rang, own}};
    return call;
}

/// A folder, and what a program keeps there.
struct Desk
{
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<store::History> history;
    std::unique_ptr<store::Contacts> contacts;
    store::Notes notes;
    std::unique_ptr<store::TeamSync> team;

    explicit Desk(std::unique_ptr<QTemporaryDir> at = std::make_unique<QTemporaryDir>())
        : folder(std::move(at))
        , history(std::make_unique<store::History>(folder->filePath(u"history.sqlite"_s)))
        , contacts(std::make_unique<store::Contacts>(folder->filePath(u"contacts.sqlite"_s)))
    {
        notes.setHistory(history.get());
        team = std::make_unique<store::TeamSync>(*history, *contacts);
    }
    ~Desk() { notes.setHistory(nullptr); }

    void join(const TeamSettings &settings) { team->set(settings, Postgres::password()); }
    [[nodiscard]] bool isInStep()
    {
        return until(
            [this] { return team->state().stage == Stage::InStep && team->state().waiting == 0; });
    }
    [[nodiscard]] bool note(const QString &call, const QString &text)
    {
        return notes.save({call, u"0305550144"_s, {}, text, {}});
    }
    [[nodiscard]] bool hears(const QString &call, const QString &text)
    {
        return until([&] { return notes.ofCall(call).text == text; });
    }
    [[nodiscard]] QList<FoundCall> calls()
    {
        QSignalSpy found(history.get(), &store::History::found);
        store::CallQuery query;
        query.everybody = true;
        query.most = 1'000;
        (void)history->find(query);
        return until([&] { return !found.isEmpty(); })
                   ? found.last().at(1).value<QList<FoundCall>>()
                   : QList<FoundCall>();
    }
    [[nodiscard]] QStringList people() const
    {
        QStringList names;
        for (const store::Contact &contact : contacts->all())
            names << contact.name;
        names.sort();
        return names;
    }
};

store::Contact contactOf(const QString &name)
{
    store::Contact contact;
    contact.name = name;
    contact.phones = {{store::Phone::Kind::Mobile, u"0170 1234567"_s}};
    return contact;
}

} // namespace

class tst_Team : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatOneWritesTheOthersAreToldOf();
    void everythingIsShared();
    void eachKeepsItsOwnCall();
    void anOutageLosesNothing();
    void whoJoinsLaterHasAll();
    void twoMigrateAtOnce();
    void aNewerDatabaseIsNotTouched();
    void aWrongPasswordIsSaid();
    void hostileRowsAreBounded();
    void aDeskThatIsKilledLosesNothing();

private:
    std::unique_ptr<Postgres> m_server;
    TeamSettings m_settings;
};

void tst_Team::initTestCase()
{
    m_server = std::make_unique<Postgres>();
    QVERIFY2(m_server->start(), qPrintable(m_server->trouble()));
}

void tst_Team::init()
{
    QVERIFY2(m_server->isRunning() || m_server->start(), qPrintable(m_server->trouble()));
    m_settings = m_server->newDatabase();
    QVERIFY(m_settings.isComplete());
}

/// By the database itself, at once: not when it is time to look again.
void tst_Team::whatOneWritesTheOthersAreToldOf()
{
    TeamDatabase one;
    TeamDatabase other;
    QVERIFY2(one.open(m_settings, Postgres::password()), qPrintable(one.words()));
    QVERIFY2(other.open(m_settings, Postgres::password()), qPrintable(other.words()));
    QCOMPARE(one.id(), other.id());
    QSignalSpy told(&other, &TeamDatabase::told);
    const TeamRecord record{1, u"note"_s, u"call:1"_s, QJsonObject{{u"text"_s, u"x\0y"_s}}};
    QCOMPARE(one.push({record}, false, u"one"_s, 0).value_or(QList<TeamRecord>()).size(), 1);
    QVERIFY(until([&] { return !told.isEmpty(); }));
    const auto pulled = other.pull({u"note"_s}, u"other"_s, 0);
    QVERIFY(pulled);
    QCOMPARE(pulled->records.size(), 1);
    QCOMPARE(pulled->records.first().body->value(u"text"_s).toString(), u"xy"_s);
    QVERIFY(!pulled->more);
    // Not over what it has not read; and the first one's own is nothing new to it.
    QCOMPARE(other.push({record}, false, u"other"_s, 0)->size(), 0);
    QCOMPARE(other.push({record}, true, u"other"_s, pulled->until)->size(), 0);
    QCOMPARE(other.push({record}, false, u"other"_s, pulled->until)->size(), 1);
    QCOMPARE(other.pull({u"note"_s}, u"other"_s, 0)->records.size(), 0);
}

void tst_Team::everythingIsShared()
{
    Desk ada;
    Desk bob;
    ada.join(m_settings);
    bob.join(m_settings);
    QVERIFY(ada.isInStep() && bob.isInStep());
    QElapsedTimer since;
    since.start();
    QVERIFY(ada.note(u"1.1"_s, u"Wants an offer"_s));
    QVERIFY(bob.hears(u"1.1"_s, u"Wants an offer"_s));
    qInfo("a note is on the other desk after %d ms", int(since.elapsed()));
    QVERIFY(bob.note(u"1.1"_s, u"Wants an offer today"_s));
    QVERIFY(ada.hears(u"1.1"_s, u"Wants an offer today"_s));
    QVERIFY(ada.notes.save({{}, u"104"_s, u"Mei"_s, u"Out on Fridays"_s, {u"Taxi"_s}}));
    QVERIFY(until([&] { return bob.notes.ofPerson(u"104"_s).tags == QStringList{u"Taxi"_s}; }));
    QVERIFY(ada.note(u"1.1"_s, {}));
    QVERIFY(bob.hears(u"1.1"_s, {}));

    ada.history->save(callOf(u"100"_s, 7));
    QVERIFY(until([&] { return bob.calls().size() == 1; }));
    CallEntry theirs = callOf(u"100"_s, 7);
    theirs.startedAt = bob.calls().first().call.startedAt;
    QCOMPARE(bob.calls().first().call.own, u"100"_s);
    QVERIFY(!bob.calls().first().call.mine);
    QVERIFY(ada.calls().first().call.mine);

    ada.contacts->save({contactOf(u"Mei"_s), contactOf(u"Jonas"_s)});
    QVERIFY(until([&] { return bob.people() == QStringList({u"Jonas"_s, u"Mei"_s}); }));
    store::Contact mei = bob.contacts->all().last();
    mei.name = u"Mei Tanaka"_s;
    mei.favourite = true;
    mei.photo = QByteArray(20'000, '\xff');
    bob.contacts->save({mei}, {bob.contacts->all().first().id});
    QVERIFY(until([&] { return ada.people().size() == 1 && ada.people().first() == mei.name; }));
    QCOMPARE(ada.contacts->all().first().photo, mei.photo);
    QVERIFY(ada.contacts->all().first().favourite);

    QSignalSpy marked(bob.contacts.get(), &store::Contacts::favouritesRead);
    ada.contacts->setFavourites({u"104"_s, u"107"_s});
    QVERIFY(until([&] {
        return !marked.isEmpty() &&
               marked.last().first().value<QSet<QString>>() == QSet{u"104"_s, u"107"_s};
    }));
    QVERIFY(ada.isInStep() && bob.isInStep());
    QCOMPARE(m_server->ask(m_settings, u"SELECT count(*) FROM cordboard.call WHERE own = '100'"_s),
             u"1"_s);
    QCOMPARE(m_server->ask(m_settings, u"SELECT name FROM cordboard.contact"_s), mei.name);
    // Who leaves keeps what there is.
    bob.team->set({}, {});
    QVERIFY(until([&] { return bob.team->state().stage == Stage::Off; }));
    QCOMPARE(bob.people(), QStringList{mei.name});
}

void tst_Team::eachKeepsItsOwnCall()
{
    Desk ada;
    Desk bob;
    ada.join(m_settings);
    bob.join(m_settings);
    // It came to Ada, who handed it over.
    CallEntry first = callOf(u"100"_s, 1);
    CallEntry second = first;
    second.own = u"104"_s;
    second.startedAt += 20'000;
    second.journey = {{second.startedAt, store::CallStep::Kind::Rang, u"104"_s}};
    ada.history->save(first);
    bob.history->save(second);
    QVERIFY(ada.note(first.uniqueId, u"Urgent"_s));
    QVERIFY(bob.hears(first.uniqueId, u"Urgent"_s));
    QVERIFY(ada.isInStep() && bob.isInStep());
    // Who had nothing to do with it has the one that saw more of it.
    Desk third;
    third.join(m_settings);
    QVERIFY(until([&] {
        const QList<FoundCall> calls = third.calls();
        return calls.size() == 1 && !calls.first().note.isEmpty() &&
               calls.first().call.own == u"100"_s;
    }));
    QVERIFY(third.isInStep());
    QCOMPARE(ada.calls().size(), 1);
    QCOMPARE(ada.calls().first().call, first);
    QCOMPARE(bob.calls().size(), 1);
    QCOMPARE(bob.calls().first().call, second);
    QCOMPARE(bob.calls().first().note, u"Urgent"_s);
}

void tst_Team::anOutageLosesNothing()
{
    Desk ada;
    Desk bob;
    ada.join(m_settings);
    bob.join(m_settings);
    QVERIFY(ada.note(u"1.1"_s, u"Before"_s));
    ada.contacts->save({contactOf(u"Mei"_s)});
    QVERIFY(bob.hears(u"1.1"_s, u"Before"_s));
    QVERIFY(until([&] { return bob.people().size() == 1; }));
    QVERIFY(ada.isInStep() && bob.isInStep());

    m_server->stop();
    QVERIFY(ada.note(u"1.2"_s, u"From Ada"_s));
    QVERIFY(bob.note(u"1.3"_s, u"From Bob"_s));
    QVERIFY(ada.note(u"1.1"_s, u"Before, and Ada"_s));
    QVERIFY(bob.note(u"1.1"_s, u"Before, and Bob"_s));
    ada.history->save(callOf(u"100"_s, 1));
    bob.history->save(callOf(u"104"_s, 2));
    bob.contacts->save({contactOf(u"Jonas"_s)});
    ada.contacts->remove({ada.contacts->all().first().id});
    for (Desk *desk : {&ada, &bob}) {
        QVERIFY(until([desk] {
            return desk->team->state().stage == Stage::Apart && desk->team->state().waiting == 4;
        }));
        const TeamState state = desk->team->state();
        QCOMPARE(int(state.trouble), int(TeamTrouble::NotReached));
        QVERIFY(!state.words.isEmpty() && state.since > 0);
    }
    // Meanwhile everything goes on, and is found.
    QCOMPARE(ada.notes.ofCall(u"1.2"_s).text, u"From Ada"_s);
    QCOMPARE(ada.calls().size(), 1);

    QVERIFY2(m_server->start(), qPrintable(m_server->trouble()));
    ada.team->retry();
    bob.team->retry();
    QVERIFY(bob.hears(u"1.2"_s, u"From Ada"_s));
    QVERIFY(ada.hears(u"1.3"_s, u"From Bob"_s));
    QVERIFY(until([&] {
        const QString text = ada.notes.ofCall(u"1.1"_s).text;
        return text.contains(u"and Ada"_s) && text.contains(u"and Bob"_s) &&
               bob.notes.ofCall(u"1.1"_s).text == text;
    }));
    QVERIFY(until([&] { return ada.calls().size() == 2 && bob.calls().size() == 2; }));
    QVERIFY(until(
        [&] { return ada.people() == QStringList{u"Jonas"_s} && bob.people() == ada.people(); }));
    QVERIFY(ada.isInStep() && bob.isInStep());
}

void tst_Team::whoJoinsLaterHasAll()
{
    Desk ada;
    QVERIFY(ada.note(u"1.1"_s, u"Before there was a team"_s));
    for (int n = 1; n <= 250; ++n) // more than go at once
        ada.history->save(callOf(u"100"_s, n));
    QCOMPARE(ada.calls().size(), 250);
    ada.join(m_settings);
    QVERIFY(ada.isInStep());
    QCOMPARE(m_server->ask(m_settings, u"SELECT count(*) FROM cordboard.call"_s), u"250"_s);
    Desk bob;
    QVERIFY(bob.note(u"1.1"_s, u"Of my own"_s));
    bob.join(m_settings);
    QVERIFY(until([&] { return bob.calls().size() == 250; }));
    QVERIFY(bob.isInStep());
    const QString both = u"Before there was a team\nOf my own"_s;
    QVERIFY(bob.hears(u"1.1"_s, both) && ada.hears(u"1.1"_s, both));
    // A call is where its time puts it, however late it is heard of.
    ada.history->save(callOf(u"100"_s, -50'000));
    QVERIFY(until([&] { return bob.calls().size() == 251; }));
    QCOMPARE(bob.calls().last().call.uniqueId, callOf({}, -50'000).uniqueId);
    // What is too old for one desk stays on the others.
    ada.history->dropBefore(QDateTime::currentMSecsSinceEpoch());
    QVERIFY(ada.note(u"1.2"_s, u"after"_s));
    QVERIFY(bob.hears(u"1.2"_s, u"after"_s));
    QCOMPARE(ada.calls().size(), 0);
    QCOMPARE(bob.calls().size(), 251);
}

void tst_Team::twoMigrateAtOnce()
{
    for (int round = 0; round < 3; ++round) {
        const TeamSettings empty = m_server->newDatabase();
        QStringList ids;
        QMutex lock;
        std::vector<std::unique_ptr<QThread>> desks;
        for (int i = 0; i < 6; ++i) {
            desks.emplace_back(QThread::create([&] {
                TeamDatabase database;
                const bool good = database.open(empty, Postgres::password());
                const QMutexLocker locked(&lock);
                ids << (good ? database.id() : database.words());
            }));
        }
        for (const auto &desk : desks)
            desk->start();
        for (const auto &desk : desks)
            QVERIFY(desk->wait(Patience));
        QCOMPARE(ids.size(), 6);
        ids.removeDuplicates();
        QVERIFY2(ids.size() == 1, qPrintable(ids.join(u'\n')));
        QCOMPARE(m_server->ask(empty, u"SELECT count(*) || ' ' || max(version) "
                                      "FROM cordboard.version"_s),
                 u"1 1"_s);
    }
}

void tst_Team::aNewerDatabaseIsNotTouched()
{
    QVERIFY(
        m_server->sql(m_settings, {u"CREATE SCHEMA cordboard"_s,
                                   u"CREATE TABLE cordboard.version (version integer, id text)"_s,
                                   u"INSERT INTO cordboard.version VALUES (99, 'x')"_s}));
    Desk ada;
    ada.join(m_settings);
    QVERIFY(until([&] { return ada.team->state().stage == Stage::Apart; }));
    QCOMPARE(int(ada.team->state().trouble), int(TeamTrouble::Newer));
    QCOMPARE(ada.team->state().words, u"99"_s);
    QVERIFY(ada.note(u"1.1"_s, u"kept"_s));
    QTRY_COMPARE(keptNotes(ada.history->path()).size(), 1);
    QCOMPARE(m_server->ask(m_settings, u"SELECT count(*) FROM pg_tables WHERE schemaname = "
                                       "'cordboard'"_s),
             u"1"_s);
}

void tst_Team::aWrongPasswordIsSaid()
{
    Desk ada;
    QSignalSpy tried(ada.team.get(), &store::TeamSync::triedOut);
    const quint64 ticket = ada.team->tryOut(m_settings, u"not the one"_s);
    QVERIFY(until([&] { return !tried.isEmpty(); }));
    QCOMPARE(tried.first().at(0).toULongLong(), ticket);
    QCOMPARE(int(tried.first().at(1).value<TeamTrouble>()), int(TeamTrouble::NotReached));
    const QString words = tried.first().at(2).toString();
    QVERIFY2(words.contains(u"password"_s) && !words.contains(u"not the one"_s), qPrintable(words));
    tried.clear();
    (void)ada.team->tryOut(m_settings, Postgres::password());
    QVERIFY(until([&] { return !tried.isEmpty(); }));
    QCOMPARE(int(tried.first().at(1).value<TeamTrouble>()), int(TeamTrouble::None));
    // A server without certificates is no server to whoever wants one.
    tried.clear();
    TeamSettings strict = m_settings;
    strict.tls = TeamSettings::Tls::VerifyFull;
    (void)ada.team->tryOut(strict, Postgres::password());
    QVERIFY(until([&] { return !tried.isEmpty(); }));
    QCOMPARE(int(tried.first().at(1).value<TeamTrouble>()), int(TeamTrouble::NotReached));
    QVERIFY(tried.first().at(2).toString().contains(u"SSL"_s));
}

void tst_Team::hostileRowsAreBounded()
{
    {
        TeamDatabase make;
        QVERIFY(make.open(m_settings, Postgres::password()));
    }
    // Whoever has the password may change the tables, too.
    QStringList rows{
        u"DROP VIEW cordboard.call, cordboard.note, cordboard.contact, cordboard.favourite"_s,
        u"ALTER TABLE cordboard.record DROP CONSTRAINT record_body_check, "
        "DROP CONSTRAINT record_key_check"_s,
        u"ALTER TABLE cordboard.record ALTER COLUMN body TYPE json USING body::json"_s};
    const auto row = [&rows](const QString &kind, const QString &key, const QString &body) {
        rows +=
            u"INSERT INTO cordboard.record VALUES (%1, %2, %3, 'x', nextval('cordboard.change'))"_s
                .arg(kind, key, body);
    };
    const QString note = u"'note'"_s;
    const QString call = u"'call'"_s;
    const QString contact = u"'contact'"_s;
    row(note, u"'call:5.1'"_s,
        u"json_build_object('call', '5.1', 'text', repeat('x', 900000), 'at', 1)"_s);
    row(note, u"'call:5.2'"_s,
        u"('{\"call\":\"5.2\",\"text\":\"' || repeat('y', 2000000) || '\"}')::json"_s);
    row(note, u"'call:5.3'"_s,
        uR"('{"call":"5.3","text":"a\u0000b\ud800c","at":-5,"tags":[1,{},""]}')"_s);
    row(note, u"'call:5.4'"_s, uR"('{"call":"another","text":"lies"}')"_s);
    row(note, u"repeat('k', 100000)"_s, uR"('{"call":"x","text":"long key"}')"_s);
    row(note, u"''"_s, uR"('{"text":"on nothing"}')"_s);
    row(note, u"'person:5'"_s, u"NULL"_s);
    row(u"'nothing of ours'"_s, u"'x'"_s, u"'{}'"_s);
    row(u"repeat('k', 100000)"_s, u"'x'"_s, u"'{}'"_s);
    for (const QString &odd : {u"'[1,2]'"_s, u"'7'"_s, u"'null'"_s, u"'\"text\"'"_s, u"'{}'"_s,
                               u"(repeat('[', 3000) || repeat(']', 3000))::json"_s}) {
        for (const QString &kind : {note, call, contact, u"'favourite'"_s})
            row(kind, u"'odd' || nextval('cordboard.change')"_s, odd);
    }
    const auto callRow = [&](int n, const QString &started, const QString &more) {
        row(call, u"'P' || chr(31) || 'h%1' || chr(31) || '9'"_s.arg(n),
            uR"(('{"pbx":"P","uniqueid":"h%1","own":"9","started":%2%3}')::json)"_s.arg(n).arg(
                started, more));
    };
    const QString now = QString::number(QDateTime::currentMSecsSinceEpoch());
    callRow(1, u"-1"_s, {});
    callRow(2, u"9223372036854775807"_s, {});
    callRow(3, u"1e300"_s, {});
    callRow(4, u"\"soon\""_s, {});
    callRow(5, now, uR"(,"answered":1,"ended":9223372036854775807,"incoming":"yes")"_s);
    callRow(6, now, uR"(,"journey":[[1,"rang","' || repeat('j', 5000) || '"],[[]],5,null])"_s);
    callRow(7, now, uR"(,"journey":[' || rtrim(repeat('[1,"rang","1"],', 5000), ',') || '])"_s);
    callRow(8, now, uR"(,"recordings":[' || rtrim(repeat('"r",', 5000), ',') || ',{}])"_s);
    callRow(9, now, uR"(,"name":"<b>\u0000\u202e\n","number":5)"_s);
    row(contact, u"'h1'"_s, uR"(('{"name":"' || repeat('n', 5000) || '","phones":[' ||
            rtrim(repeat('["work","1"],["x",{}],', 500), ',') || ',["home","2"]]}')::json)"_s);
    row(contact, u"'h2'"_s,
        uR"('{"name":"Photo","photo":"no base64 at all \u0000","groups":{"a":1}}')"_s);
    row(contact, u"'h3'"_s,
        u"json_build_object('name', 'Large', 'photo', repeat('QUJD', 100000))"_s);
    row(contact, u"repeat('u', 5000)"_s, uR"('{"name":"Long key"}')"_s);
    row(u"'favourite'"_s, u"repeat('9', 5000)"_s, u"'{}'"_s);
    rows += u"UPDATE cordboard.record SET seq = 9223372036854775807 WHERE key = 'call:5.4'"_s;
    QVERIFY(m_server->sql(m_settings, rows));
    QVERIFY(rows.size() >= 50);

    Desk ada;
    ada.join(m_settings);
    QVERIFY(ada.isInStep());
    QVERIFY(until([&] { return ada.people().size() == 3; }));
    QVERIFY(until([&] { return ada.notes.ofCall(u"5.1"_s).text.size() == Note::MostText; }));
    QVERIFY(ada.notes.ofCall(u"5.2"_s).isEmpty());
    QVERIFY(!ada.notes.ofCall(u"5.3"_s).text.contains(QChar::Null));
    QVERIFY(ada.notes.ofCall(u"another"_s).isEmpty());
    QVERIFY(ada.notes.all().size() <= 2);
    const QList<FoundCall> calls = ada.calls();
    QCOMPARE(calls.size(), 5);
    for (const FoundCall &found : calls) {
        QVERIFY(found.call.startedAt > 0 && found.call.endedAt >= found.call.startedAt);
        QVERIFY(found.call.endedAt <= QDateTime::currentMSecsSinceEpoch() + 86'400'000);
        QVERIFY(found.call.journey.size() <= 100 && found.call.recordings.size() <= 100);
        QVERIFY(!found.call.mine && !found.call.name.contains(QChar::Null));
        for (const store::CallStep &step : found.call.journey)
            QVERIFY(step.who.size() <= 200);
    }
    for (const store::Contact &one : ada.contacts->all())
        QCOMPARE(one, [&one] {
            store::Contact bounded = one.bounded();
            bounded.id = one.id;
            return bounded;
        }());
    // And those who mean well go on.
    Desk bob;
    bob.join(m_settings);
    QVERIFY(bob.note(u"1.1"_s, u"Hello"_s));
    QVERIFY(ada.hears(u"1.1"_s, u"Hello"_s));
}

/// What a desk says it has kept is with the others in the end, whenever it is killed.
void tst_Team::aDeskThatIsKilledLosesNothing()
{
    auto folder = std::make_unique<QTemporaryDir>();
    QStringList told;
    for (int kill = 0; kill < 3; ++kill) {
        QProcess desk;
        desk.start(QCoreApplication::applicationFilePath(),
                   {u"--desk"_s, folder->path(), QString::number(m_settings.port),
                    m_settings.database, QString::number(kill)});
        const qsizetype wanted = told.size() + 5 + 7 * kill;
        QByteArray out;
        QVERIFY(until([&] {
            out += desk.readAllStandardOutput();
            return told.size() + out.count('\n') >= wanted;
        }));
        desk.kill();
        QVERIFY(desk.waitForFinished(Patience));
        out += desk.readAllStandardOutput();
        const QList<QByteArray> lines = out.first(out.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                told << QString::fromLatin1(line);
        }
    }
    Desk other;
    other.join(m_settings);
    Desk again(std::move(folder));
    again.join(m_settings);
    QVERIFY(again.isInStep());
    QVERIFY(until([&] {
        return std::ranges::all_of(
            told, [&](const QString &call) { return !other.notes.ofCall(call).isEmpty(); });
    }));
    qInfo("killed 3 times: all of %d notes are on the other desk", int(told.size()));
}

/// Notes something for ever, and tells of each that is kept.
static int desk(QCoreApplication &application, const QStringList &arguments)
{
    store::History history(arguments.at(2) + u"/history.sqlite"_s);
    store::Contacts contacts(arguments.at(2) + u"/contacts.sqlite"_s);
    store::TeamSync team(history, contacts);
    TeamSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = arguments.at(3).toUShort();
    settings.database = arguments.at(4);
    settings.user = u"team"_s;
    settings.tls = TeamSettings::Tls::Disable;
    team.set(settings, Postgres::password());
    int n = 0;
    const auto next = [&] {
        history.saveNote(
            {u"%1.%2"_s.arg(arguments.at(5)).arg(++n), u"104"_s, {}, u"text"_s, {}, n});
    };
    QObject::connect(&history, &store::History::noteSaved, &history,
                     [&](const Note &note, const QString &trouble) {
                         if (!trouble.isEmpty())
                             return;
                         std::printf("%s\n", qPrintable(note.call));
                         std::fflush(stdout);
                         next();
                     });
    next();
    return application.exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--desk"_L1)
        return desk(application, arguments);
    tst_Team test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_team.moc"
