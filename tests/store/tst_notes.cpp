// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/notes.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using store::Note;
using store::Notes;

class tst_Notes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void isOnDiskWhenSaveReturns();
    void theSameCallHasOneNote();
    void aPersonHasOneNote();
    void findsTheNumberHoweverWritten();
    void theNewestComesFirst();
    void anEmptyNoteIsTakenAway();
    void holdsNoMoreThanItSays();
    void anOddFileIsKept_data();
    void anOddFileIsKept();
    void aHalfWrittenFileIsNeverSeen();
    void whatCannotBeWrittenIsSaid();
    void nobodyElseReadsIt();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"notes.json"_s); }
    [[nodiscard]] QByteArray bytes(const QString &path) const
    {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Notes::isOnDiskWhenSaveReturns()
{
    Notes notes(file());
    QSignalSpy changed(&notes, &Notes::changed);
    QVERIFY(notes.save({u"1.1"_s,
                        u"+49 30 5550-144"_s,
                        u"Acme \"GmbH\"\r\nX: y"_s,
                        u"Wants Mei.\nCall back on Friday – “soon”"_s,
                        {u"Call back"_s, u"Sales"_s}}));
    QCOMPARE(changed.count(), 1);
    // No destructor, no event loop: another reader finds it at once.
    const Notes again(file());
    QCOMPARE(again.all(), notes.all());
    QCOMPARE(again.all().size(), std::size_t(1));
    const Note note = again.all().front();
    QCOMPARE(note.about, u"+49305550144"_s);
    QCOMPARE(note.name, u"Acme \"GmbH\"\r\nX: y"_s);
    QCOMPARE(note.text, u"Wants Mei.\nCall back on Friday – “soon”"_s);
    QCOMPARE(note.tags, QStringList({u"Call back"_s, u"Sales"_s}));
    QVERIFY(note.at > 0);
}

void tst_Notes::theSameCallHasOneNote()
{
    Notes notes(file());
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, u"W"_s, {}}));
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, u"Wa"_s, {}}));
    QVERIFY(notes.save({u"1.2"_s, u"0170"_s, {}, u"B"_s, {}}));
    QCOMPARE(notes.all().size(), std::size_t(2));
    QCOMPARE(notes.ofCall(u"1.1"_s).text, u"Wa"_s);
    QCOMPARE(notes.ofCall(u"1.2"_s).text, u"B"_s);
    QVERIFY(notes.ofCall(u"1.3"_s).isEmpty());
    QVERIFY(notes.ofCall({}).isEmpty());
    // Nothing new is nothing to write.
    QSignalSpy changed(&notes, &Notes::changed);
    QVERIFY(notes.save({u"1.2"_s, u"0170"_s, {}, u"B"_s, {}}));
    QCOMPARE(changed.count(), 0);
}

void tst_Notes::aPersonHasOneNote()
{
    Notes notes(file());
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
    Notes notes(file());
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
    Notes notes(file());
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
    Notes notes(file());
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, u"x"_s, {}}));
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, u" \n "_s, {}}));
    QVERIFY(notes.all().empty());
    QVERIFY(Notes(file()).all().empty());
    // A tag alone is a note.
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, {}, {u"Sales"_s}}));
    QCOMPARE(Notes(file()).all().size(), std::size_t(1));
}

void tst_Notes::holdsNoMoreThanItSays()
{
    QByteArray whole = R"({"schema":"cordboard-notes/1","notes":[)"
                       R"({"about":"104","text":"stays","at":1})";
    for (int i = 0; i < Notes::MostNotes + 10; ++i)
        whole += R"(,{"call":"c)" + QByteArray::number(i) + R"(","about":"1","text":"t","at":2})";
    whole += "]}";
    {
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(whole);
    }
    Notes notes(file());
    QCOMPARE(notes.all().size(), std::size_t(Notes::MostNotes));
    QCOMPARE(notes.ofPerson(u"104"_s).text, u"stays"_s);
    QVERIFY(notes.ofCall(u"c10"_s).isEmpty());
    QVERIFY(!notes.ofCall(u"c11"_s).isEmpty());
    QStringList tags;
    for (int i = 0; i < 100; ++i)
        tags << QString::number(i);
    QVERIFY(notes.save({u"new"_s, u"2"_s, {}, QString(100'000, u'x'), tags}));
    QCOMPARE(notes.all().size(), std::size_t(Notes::MostNotes));
    QCOMPARE(notes.ofCall(u"new"_s).text.size(), Notes::MostText);
    QCOMPARE(notes.ofCall(u"new"_s).tags.size(), Notes::MostTags);
}

void tst_Notes::anOddFileIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"schema":"cordboard-notes/1","notes":[{"ab)");
    QTest::newRow("another schema") << QByteArray(R"({"schema":"cordboard-notes/9","notes":[]})");
    QTest::newRow("no JSON") << QByteArray("\0\xff\xfe garbage", 11);
    QTest::newRow("an array") << QByteArray("[1,2,3]");
}

void tst_Notes::anOddFileIsKept()
{
    QFETCH(QByteArray, content);
    {
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(content);
    }
    Notes notes(file());
    QVERIFY(notes.all().empty());
    QCOMPARE(bytes(file()), content);
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, u"x"_s, {}}));
    QCOMPARE(Notes(file()).all().size(), std::size_t(1));
    QCOMPARE(bytes(file() + u".broken"_s), content);
}

void tst_Notes::aHalfWrittenFileIsNeverSeen()
{
    // The new file takes the place of the old one; whoever holds the old one still reads it whole.
    Notes notes(file());
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, u"first"_s, {}}));
    QFile held(file());
    QVERIFY(held.open(QIODevice::ReadOnly));
    QVERIFY(notes.save({u"1.2"_s, u"0170"_s, {}, QString(3000, u'y'), {}}));
    const QByteArray old = held.readAll();
    QVERIFY(old.contains("first"));
    QVERIFY(!old.contains("yyy"));
    QVERIFY(old.endsWith("}"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList({u"notes.json"_s}));
}

void tst_Notes::whatCannotBeWrittenIsSaid()
{
    Notes notes(u"/proc/nowhere/notes.json"_s);
    QVERIFY(!notes.save({u"1.1"_s, u"0170"_s, {}, u"x"_s, {}}));
    QVERIFY(!notes.error().isEmpty());
    // It is not lost while the program runs.
    QCOMPARE(notes.ofCall(u"1.1"_s).text, u"x"_s);
}

void tst_Notes::nobodyElseReadsIt()
{
    Notes notes(file());
    QVERIFY(notes.save({u"1.1"_s, u"0170"_s, {}, u"x"_s, {}}));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

QTEST_GUILESS_MAIN(tst_Notes)
#include "tst_notes.moc"
