// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/notes.h"
#include "support/keptnotes.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using store::CallEntry;
using store::FoundCall;
using store::History;
using store::Note;
using store::Notes;

namespace {

constexpr int Patience = 60'000;

/// Notes with a history of their own.
struct Kept
{
    std::unique_ptr<History> history;
    Notes notes;
    QSignalSpy settled{&notes, &Notes::settled};
    QSignalSpy changed{&notes, &Notes::changed};

    explicit Kept(const QString &file)
        : history(std::make_unique<History>(file))
    {
        notes.setHistory(history.get());
    }
    ~Kept() { notes.setHistory(nullptr); }
    [[nodiscard]] bool isLoaded()
    {
        return QTest::qWaitFor([this] { return !changed.isEmpty(); }, Patience);
    }
    [[nodiscard]] bool save(const Note &note)
    {
        settled.clear();
        return notes.save(note) &&
               QTest::qWaitFor([this] { return !settled.isEmpty(); }, Patience) &&
               settled.last().at(1).toString().isEmpty();
    }
    [[nodiscard]] QList<FoundCall> find(const QString &text)
    {
        QSignalSpy found(history.get(), &History::found);
        (void)history->find({text});
        if (!QTest::qWaitFor([&] { return !found.isEmpty(); }, Patience))
            return {};
        return found.last().at(1).value<QList<FoundCall>>();
    }
};

CallEntry callOf(const QString &id)
{
    CallEntry call;
    call.pbx = u"Head office"_s;
    call.uniqueId = id;
    call.startedAt = 1'795'293'476'000;
    call.endedAt = call.startedAt + 60'000;
    call.incoming = true;
    call.own = u"100"_s;
    call.number = u"0170"_s;
    call.name = u"Acme GmbH"_s;
    return call;
}

} // namespace

class tst_Notes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void isInTheFileWhenItSaysSo();
    void theSameCallHasOneNote();
    void aPersonHasOneNote();
    void findsTheNumberHoweverWritten();
    void theNewestComesFirst();
    void anEmptyNoteIsTakenAway();
    void holdsNoMoreThanItSays();
    void isFoundWithItsCall();
    void takesOverTheOldFile();
    void anOddFileIsLeftAlone_data();
    void anOddFileIsLeftAlone();
    void whatCannotBeWrittenIsSaid();
    void withoutAHistoryItIsOfThisRun();
    void whatOthersWriteComesIn();
    void twoTextsBecomeOne();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"history.sqlite"_s); }
    [[nodiscard]] QString oldFile() const { return m_dir->filePath(u"notes.json"_s); }
    void write(const QByteArray &content) const
    {
        QFile f(oldFile());
        if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size())
            qFatal("not written");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Notes::isInTheFileWhenItSaysSo()
{
    Kept kept(file());
    QVERIFY(kept.isLoaded());
    QSignalSpy changed(&kept.notes, &Notes::changed);
    QVERIFY(kept.save({u"1.1"_s,
                       u"+49 30 5550-144"_s,
                       u"Acme \"GmbH\"\r\nX: y"_s,
                       u"Wants Mei.\nCall back on Friday – “soon”"_s,
                       {u"Call back"_s, u"Sales"_s}}));
    QCOMPARE(changed.count(), 1);
    const QList<Note> again = keptNotes(file());
    QCOMPARE(again.size(), 1);
    const Note &note = again.first();
    QCOMPARE(note, kept.notes.all().front());
    QCOMPARE(note.about, u"+49305550144"_s);
    QCOMPARE(note.name, u"Acme \"GmbH\"\r\nX: y"_s);
    QCOMPARE(note.text, u"Wants Mei.\nCall back on Friday – “soon”"_s);
    QCOMPARE(note.tags, QStringList({u"Call back"_s, u"Sales"_s}));
    QVERIFY(note.at > 0);
}

void tst_Notes::theSameCallHasOneNote()
{
    Kept kept(file());
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, u"W"_s, {}}));
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, u"Wa"_s, {}}));
    QVERIFY(kept.save({u"1.2"_s, u"0170"_s, {}, u"B"_s, {}}));
    QCOMPARE(kept.notes.all().size(), std::size_t(2));
    QCOMPARE(keptNotes(file()).size(), 2);
    QCOMPARE(kept.notes.ofCall(u"1.1"_s).text, u"Wa"_s);
    QCOMPARE(kept.notes.ofCall(u"1.2"_s).text, u"B"_s);
    QVERIFY(kept.notes.ofCall(u"1.3"_s).isEmpty());
    QVERIFY(kept.notes.ofCall({}).isEmpty());
    // Nothing new is nothing to write.
    QSignalSpy changed(&kept.notes, &Notes::changed);
    QVERIFY(kept.notes.save({u"1.2"_s, u"0170"_s, {}, u"B"_s, {}}));
    QCOMPARE(changed.count(), 0);
}

void tst_Notes::aPersonHasOneNote()
{
    Notes notes;
    QVERIFY(notes.save({{}, u"104"_s, u"Dmitri"_s, u"Out on Fridays"_s, {}}));
    QVERIFY(notes.save({{}, u"104"_s, u"Dmitri"_s, u"Out on Mondays"_s, {}}));
    QVERIFY(notes.save({u"1.1"_s, u"104"_s, u"Dmitri"_s, u"Asked for tea"_s, {}}));
    QCOMPARE(notes.ofPerson(u"104"_s).text, u"Out on Mondays"_s);
    QCOMPARE(notes.about(u"104"_s).size(), std::size_t(2));
    QVERIFY(notes.ofPerson({}).isEmpty());
    // A note on nobody is none.
    QVERIFY(!notes.save({{}, u"anonymous"_s, {}, u"x"_s, {}}));
    QCOMPARE(notes.all().size(), std::size_t(2));
}

void tst_Notes::findsTheNumberHoweverWritten()
{
    Notes notes;
    QVERIFY(notes.save({u"1.1"_s, u"+49 (30) 5550/144"_s, {}, u"a"_s, {}}));
    QCOMPARE(notes.about(u"+49305550144"_s).size(), std::size_t(1));
    QCOMPARE(notes.about(u"+49 30 5550-144"_s).size(), std::size_t(1));
    QVERIFY(notes.about(u"305550144"_s).empty());
    QVERIFY(notes.about({}).empty());
    // Callers without a number are not all one person.
    QVERIFY(notes.save({u"1.2"_s, {}, u"Unknown"_s, u"b"_s, {}}));
    QVERIFY(notes.about({}).empty());
    QCOMPARE(notes.ofCall(u"1.2"_s).text, u"b"_s);
    QCOMPARE(store::filedNumber(u"49+30*1#"_s), u"4930*1#"_s);
}

void tst_Notes::theNewestComesFirst()
{
    Notes notes;
    for (int i = 0; i < 3; ++i)
        QVERIFY(notes.save({QString::number(i), u"0170"_s, {}, QString::number(i), {}}));
    const std::vector<Note> found = notes.about(u"0170"_s);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found.front().text, u"2"_s);
    QCOMPARE(found.back().text, u"0"_s);
    // One that is changed is the newest again.
    QVERIFY(notes.save({u"0"_s, u"0170"_s, {}, u"again"_s, {}}));
    QCOMPARE(notes.about(u"0170"_s).front().text, u"again"_s);
}

void tst_Notes::anEmptyNoteIsTakenAway()
{
    Kept kept(file());
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, u"x"_s, {}}));
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, u" \n "_s, {}}));
    QVERIFY(kept.notes.all().empty());
    QVERIFY(keptNotes(file()).isEmpty());
    // A tag alone is a note.
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, {}, {u"Sales"_s}}));
    QCOMPARE(keptNotes(file()).size(), 1);
}

void tst_Notes::holdsNoMoreThanItSays()
{
    QByteArray whole = R"({"schema":"cordboard-notes/1","notes":[)"
                       R"({"about":"104","text":"stays","at":1})";
    for (int i = 0; i < History::MostNotes + 10; ++i)
        whole += R"(,{"call":"c)" + QByteArray::number(i) + R"(","about":"1","text":"t","at":)" +
                 QByteArray::number(i + 2) + "}";
    write(whole + "]}");
    Kept kept(file());
    QVERIFY(kept.isLoaded());
    Notes &notes = kept.notes;
    QCOMPARE(notes.all().size(), std::size_t(History::MostNotes));
    QCOMPARE(notes.ofPerson(u"104"_s).text, u"stays"_s);
    QVERIFY(notes.ofCall(u"c10"_s).isEmpty());
    QVERIFY(!notes.ofCall(u"c11"_s).isEmpty());
    QStringList tags;
    for (int i = 0; i < 100; ++i)
        tags << QString::number(i);
    QVERIFY(notes.save({u"new"_s, u"2"_s, {}, QString(100'000, u'x'), tags}));
    QCOMPARE(notes.all().size(), std::size_t(History::MostNotes));
    QVERIFY(!notes.ofPerson(u"104"_s).isEmpty());
    QCOMPARE(notes.ofCall(u"new"_s).text.size(), Note::MostText);
    QCOMPARE(notes.ofCall(u"new"_s).tags.size(), Note::MostTags);
}

/// Whichever of the two is written first.
void tst_Notes::isFoundWithItsCall()
{
    Kept kept(file());
    QVERIFY(kept.notes.save({u"1.1"_s, u"0170"_s, {}, u"Wants the Zürich offer"_s, {u"Order"_s}}));
    kept.history->save(callOf(u"1.1"_s));
    kept.history->save(callOf(u"1.2"_s));
    QList<FoundCall> found = kept.find(u"zürich offer"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().call.uniqueId, u"1.1"_s);
    QCOMPARE(found.first().note, u"Wants the Zürich offer"_s);
    QCOMPARE(found.first().tags, QStringList{u"Order"_s});
    QVERIFY(kept.save({u"1.2"_s, u"0170"_s, {}, u"Complains"_s, {}}));
    QCOMPARE(kept.find(u"complains"_s).value(0).call.uniqueId, u"1.2"_s);
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, u"Wants nothing"_s, {}}));
    QVERIFY(kept.find(u"zürich"_s).isEmpty());
    // A call that is written anew keeps its note's words.
    CallEntry anew = callOf(u"1.1"_s);
    anew.name = u"Blue Sky"_s;
    kept.history->save(anew);
    QCOMPARE(kept.find(u"nothing"_s).value(0).call.name, u"Blue Sky"_s);
    QCOMPARE(kept.find({}).size(), 2);
}

void tst_Notes::takesOverTheOldFile()
{
    write(R"({"schema":"cordboard-notes/1","notes":[
        {"call":"1.1","about":"0170","name":"Ada","text":"Wants Mei","tags":["Sales"],"at":7},
        {"call":"","about":"","text":"on nothing"}, 5, null,
        {"about":"104","text":"Out on Fridays","at":5}]})");
    {
        Kept kept(file());
        QVERIFY(kept.isLoaded());
        QCOMPARE(kept.notes.all().size(), std::size_t(2));
        const Note wanted{u"1.1"_s, u"0170"_s, u"Ada"_s, u"Wants Mei"_s, {u"Sales"_s}, 7};
        QCOMPARE(kept.notes.ofCall(u"1.1"_s), wanted);
        QCOMPARE(kept.notes.ofPerson(u"104"_s).text, u"Out on Fridays"_s);
    }
    QVERIFY(!QFile::exists(oldFile()));
    QVERIFY(QFile::exists(oldFile() + u".imported"_s));
    QCOMPARE(keptNotes(file()).size(), 2);
}

void tst_Notes::anOddFileIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"schema":"cordboard-notes/1","notes":[{"ab)");
    QTest::newRow("another schema") << QByteArray(R"({"schema":"cordboard-notes/9","notes":[]})");
    QTest::newRow("no JSON") << QByteArray("\0\xff\xfe garbage", 11);
    QTest::newRow("an array") << QByteArray("[1,2,3]");
}

void tst_Notes::anOddFileIsLeftAlone()
{
    QFETCH(QByteArray, content);
    write(content);
    Kept kept(file());
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, u"x"_s, {}}));
    QCOMPARE(keptNotes(file()).size(), 1);
    QFile f(oldFile());
    QVERIFY(f.open(QIODevice::ReadOnly));
    QCOMPARE(f.readAll(), content);
}

void tst_Notes::whatCannotBeWrittenIsSaid()
{
    Kept kept(u"/proc/nowhere/history.sqlite"_s);
    QVERIFY(kept.notes.save({u"1.1"_s, u"0170"_s, {}, u"x"_s, {}}));
    QTRY_VERIFY(!kept.settled.isEmpty());
    QVERIFY(!kept.settled.first().at(1).toString().isEmpty());
    // It is not lost while the program runs.
    QCOMPARE(kept.notes.ofCall(u"1.1"_s).text, u"x"_s);
}

void tst_Notes::withoutAHistoryItIsOfThisRun()
{
    Notes notes;
    QVERIFY(!notes.isKept());
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, u"x"_s, {}}));
    // … unless there is one later.
    History history(file());
    notes.setHistory(&history);
    QTRY_COMPARE(keptNotes(file()).size(), 1);
    QCOMPARE(notes.ofCall(u"1.1"_s).text, u"x"_s);
    notes.setHistory(nullptr);
}

void tst_Notes::whatOthersWriteComesIn()
{
    Kept kept(file());
    QVERIFY(kept.isLoaded());
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, u"mine"_s, {}}));
    {
        Kept other(file());
        QVERIFY(other.isLoaded());
        QVERIFY(other.save({u"1.1"_s, u"0170"_s, {}, u"theirs"_s, {}}));
    }
    kept.history->heardOf({u"call:1.1"_s});
    QTRY_COMPARE(kept.notes.ofCall(u"1.1"_s).text, u"theirs"_s);
    // What is typed just now is newer than what is read.
    kept.history->heardOf({u"call:1.1"_s});
    QVERIFY(kept.save({u"1.1"_s, u"0170"_s, {}, u"mine again"_s, {}}));
    QCOMPARE(kept.notes.ofCall(u"1.1"_s).text, u"mine again"_s);
}

void tst_Notes::twoTextsBecomeOne()
{
    const Note mine{u"1.1"_s, u"0170"_s, {}, u"Wants an offer"_s, {u"Order"_s}, 5};
    const Note theirs{u"1.1"_s, u"0170"_s, {}, u"Call back"_s, {u"Question"_s}, 7};
    const Note both = mine.mergedWith(theirs);
    QCOMPARE(both.text, u"Call back\nWants an offer"_s);
    QCOMPARE(both.tags, QStringList({u"Order"_s, u"Question"_s}));
    QCOMPARE(both.at, 7);
    // Again, and again: it does not grow.
    QCOMPARE(both.mergedWith(theirs).text, both.text);
    QCOMPARE(mine.mergedWith(both).text, both.text);
}

QTEST_GUILESS_MAIN(tst_Notes)
#include "tst_notes.moc"
