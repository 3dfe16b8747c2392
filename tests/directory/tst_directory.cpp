// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directory.h"
#include "directory/ownsource.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using directory::Directory;
using directory::Index;
using directory::Numbers;
using directory::Source;
using store::Contact;
using store::Phone;

namespace {

constexpr int Patience = 120'000;

Contact contactOf(const QString &name, const QString &company, const QStringList &numbers,
                  const QString &email = {})
{
    Contact contact;
    contact.name = name;
    contact.company = company;
    contact.email = email;
    for (const QString &number : numbers)
        contact.phones.append({Phone::Kind::Work, number});
    return contact;
}

Numbers berlin()
{
    return Numbers({u"DE"_s, u"30"_s, u"0"_s, 4, {}});
}

std::shared_ptr<const Index> indexOf(const QList<Index::Part> &parts)
{
    const std::atomic<bool> stop{false};
    directory::NumberKeys known;
    return Index::build(parts, berlin(), known, stop);
}

/// A source that says what it is told to.
class Told final : public Source
{
public:
    [[nodiscard]] QString name() const override { return u"Told"_s; }
    [[nodiscard]] State state() const override { return is; }
    [[nodiscard]] QString why() const override { return words; }
    [[nodiscard]] QList<Contact> contacts() const override { return all; }
    void refresh() override { emit changed(); }

    State is = State::Loading;
    QString words;
    QList<Contact> all;
};

} // namespace

class tst_Directory : public QObject
{
    Q_OBJECT

private slots:
    void findsByWords_data();
    void findsByWords();
    void favouritesComeFirst();
    void findsACaller_data();
    void findsACaller();
    void duplicatesAreOneInView();
    void aSharedNumberIsNotOnePerson();
    void isSortedAsPeopleSort();
    void sourcesComeAndGo();
    void aFailureLeavesWhatWasKnown();
    void anotherPlanKnowsOtherNumbers();
    void endsInTheMiddle();
    void aCrowdIsInstant();
};

void tst_Directory::findsByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString ada = u"Ada Müller-Beier"_s;
    const QString elodie = u"Élodie Strauß"_s;
    const QString acme = u"Acme GmbH"_s;
    QTest::newRow("beginning") << u"ada"_s << QStringList{ada};
    QTest::newRow("no accents typed") << u"elodie strauss"_s << QStringList{elodie};
    QTest::newRow("accents typed") << u"ÉLODIE"_s << QStringList{elodie};
    QTest::newRow("later word") << u"beier"_s << QStringList{ada};
    QTest::newRow("any order") << u"mull ad"_s << QStringList{ada};
    QTest::newRow("company, its own name first") << u"acme"_s << QStringList{acme, ada};
    QTest::newRow("name and company") << u"ada acme"_s << QStringList{ada};
    QTest::newRow("address") << u"ada@acme"_s << QStringList{ada};
    QTest::newRow("inside a word") << u"traus"_s << QStringList{elodie};
    QTest::newRow("number as it stands") << u"030 5550144"_s << QStringList{ada};
    QTest::newRow("number abroad") << u"+49 30 555"_s << QStringList{acme, ada};
    QTest::newRow("end of a number") << u"0144"_s << QStringList{ada};
    QTest::newRow("group") << u"press"_s << QStringList{elodie};
    QTest::newRow("nobody") << u"nobody"_s << QStringList{};
    QTest::newRow("one word fits nobody") << u"ada nobody"_s << QStringList{};
    QTest::newRow("signs alone") << u"!?"_s << QStringList{};
    QTest::newRow("everybody") << u" "_s << QStringList{acme, ada, elodie};
}

void tst_Directory::findsByWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    Contact elodie = contactOf(u"Élodie Strauß"_s, {}, {u"+33 1 70 18 99 00"_s});
    elodie.groups = {u"Press"_s};
    const auto index = indexOf({{{},
                                 {contactOf(u"Ada Müller-Beier"_s, u"Acme GmbH"_s,
                                            {u"030 5550144"_s}, u"ada@acme.example"_s),
                                  elodie, contactOf({}, u"Acme GmbH"_s, {u"030 555010"_s})}}});
    QStringList found;
    for (const int place : index->find(text, 10))
        found.append(index->people().at(std::size_t(place)).title());
    QCOMPARE(found, names);
    QCOMPARE(index->find(text, 1).size(), std::size_t(qMin<qsizetype>(1, names.size())));
    QCOMPARE(index->groups(), QStringList{u"Press"_s});
}

void tst_Directory::favouritesComeFirst()
{
    QList<Contact> all;
    for (const QString &name : {u"Ada A"_s, u"Ada B"_s, u"Ada C"_s})
        all.append(contactOf(name, {}, {}));
    all.last().favourite = true;
    const auto index = indexOf({{{}, all}});
    QCOMPARE(index->find(u"ada"_s, 3), (std::vector<int>{2, 0, 1}));
}

void tst_Directory::findsACaller_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("known");
    QTest::newRow("abroad") << u"+49305550144"_s << true;
    QTest::newRow("zeros") << u"0049305550144"_s << true;
    QTest::newRow("with the outside line") << u"0030 555 0144"_s << true;
    QTest::newRow("local") << u"5550144"_s << true;
    QTest::newRow("another") << u"+49305550145"_s << false;
    QTest::newRow("extension") << u"104"_s << true;
    QTest::newRow("other extension") << u"105"_s << false;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("anonymous") << u"anonymous"_s << false;
}

void tst_Directory::findsACaller()
{
    QFETCH(QString, number);
    QFETCH(bool, known);
    const auto index = indexOf({{{}, {contactOf(u"Ada"_s, {}, {u"(030) 555-0144"_s, u"104"_s})}}});
    QCOMPARE(index->byKeys(berlin().keys(number)), known ? QList<int>{0} : QList<int>{});
}

void tst_Directory::duplicatesAreOneInView()
{
    Contact own = contactOf(u"Ada Müller"_s, {}, {u"030 5550144"_s});
    own.id = 7;
    own.note = u"Asks for Ben"_s;
    Contact other = contactOf(u"ada muller"_s, u"Acme"_s,
                              {u"+49 30 5550144"_s, u"+49 170 5550199"_s}, u"ada@acme.example"_s);
    other.groups = {u"Customers"_s};
    other.note = u"VIP"_s;
    const Contact byMail =
        contactOf(u"Ada Müller"_s, {}, {u"0171 5550100"_s}, u"ADA@acme.example"_s);
    const QList<Index::Part> parts{{{}, {own}}, {u"Book"_s, {other, byMail}}};
    const auto index = indexOf(parts);
    QCOMPARE(index->people().size(), std::size_t(1));
    const directory::Person &ada = index->people().front();
    QCOMPARE(ada.contact.name, u"Ada Müller"_s);
    QCOMPARE(ada.contact.company, u"Acme"_s);
    QCOMPARE(ada.contact.note, u"Asks for Ben\nVIP"_s);
    QCOMPARE(ada.contact.groups, QStringList{u"Customers"_s});
    QStringList numbers;
    for (const Phone &phone : ada.contact.phones)
        numbers.append(phone.number);
    QCOMPARE(numbers, (QStringList{u"030 5550144"_s, u"+49 170 5550199"_s, u"0171 5550100"_s}));
    QCOMPARE(ada.sources, (QStringList{{}, u"Book"_s}));
    QCOMPARE(ada.own, QList<qint64>{7});
    QCOMPARE(index->placeOf(7), 0);
    QCOMPARE(index->placeOf(8), -1);
    // The sources say what they said.
    QCOMPARE(parts.last().contacts.first(), other);
    QCOMPARE(parts.first().contacts.first(), own);
}

void tst_Directory::aSharedNumberIsNotOnePerson()
{
    const auto index = indexOf({{{},
                                 {contactOf(u"Ada"_s, u"Acme"_s, {u"030 555010"_s}),
                                  contactOf(u"Ben"_s, u"Acme"_s, {u"+4930555010"_s}),
                                  contactOf(u"Ada"_s, u"Other"_s, {u"030 999010"_s})}}});
    QCOMPARE(index->people().size(), std::size_t(3));
    QCOMPARE(index->byKeys(berlin().keys(u"030555010"_s)).size(), 2);
}

void tst_Directory::isSortedAsPeopleSort()
{
    const auto index = indexOf({{{},
                                 {contactOf(u"zoe"_s, {}, {}), contactOf(u"Élodie"_s, {}, {}),
                                  contactOf({}, u"Desk 10"_s, {}), contactOf({}, u"Desk 9"_s, {}),
                                  contactOf(u"Frank"_s, {}, {}), Contact()}}});
    QStringList names;
    for (const directory::Person &person : index->people())
        names.append(person.title());
    QCOMPARE(names, (QStringList{u"Desk 9"_s, u"Desk 10"_s, u"Élodie"_s, u"Frank"_s, u"zoe"_s}));
}

void tst_Directory::sourcesComeAndGo()
{
    QTemporaryDir folder;
    store::Contacts own(folder.filePath(u"contacts.sqlite"_s));
    directory::OwnSource ownSource(own);
    Directory directory;
    directory.addSource(&ownSource);
    QVERIFY(!directory.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(directory.isReady(), Patience);
    QVERIFY(directory.withNumber(u"104"_s).isEmpty());
    own.save({contactOf(u"Ada"_s, {}, {u"104"_s})});
    QTRY_COMPARE_WITH_TIMEOUT(directory.withNumber(u"104"_s).size(), 1, Patience);
    {
        Told told;
        told.is = Source::State::Ready;
        told.all = {contactOf(u"Ben"_s, {}, {u"105"_s})};
        directory.addSource(&told);
        QTRY_COMPARE_WITH_TIMEOUT(directory.withNumber(u"105"_s).size(), 1, Patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(directory.index().people().size(), std::size_t(1), Patience);
    QCOMPARE(directory.sources().size(), 1);
    own.remove({own.all().first().id});
    QTRY_VERIFY_WITH_TIMEOUT(directory.index().people().empty(), Patience);
}

void tst_Directory::aFailureLeavesWhatWasKnown()
{
    Told told;
    Directory directory;
    directory.addSource(&told);
    QSignalSpy changed(&directory, &Directory::changed);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patience);
    QVERIFY(!directory.isReady());
    told.all = {contactOf(u"Ben"_s, {}, {u"105"_s})};
    told.is = Source::State::Failed;
    told.words = u"gone"_s;
    QSignalSpy told2(&directory, &Directory::sourcesChanged);
    told.refresh();
    QCOMPARE(told2.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(directory.isReady(), Patience);
    QCOMPARE(directory.withNumber(u"105"_s).size(), 1);
}

void tst_Directory::anotherPlanKnowsOtherNumbers()
{
    Told told;
    told.is = Source::State::Ready;
    told.all = {contactOf(u"Ada"_s, {}, {u"+49305550144"_s})};
    Directory directory;
    directory.addSource(&told);
    QTRY_COMPARE_WITH_TIMEOUT(directory.withNumber(u"+49305550144"_s).size(), 1, Patience);
    QVERIFY(directory.withNumber(u"0305550144"_s).isEmpty());
    directory.setNumbers(berlin());
    QTRY_COMPARE_WITH_TIMEOUT(directory.withNumber(u"0305550144"_s).size(), 1, Patience);
}

/// Nothing is left behind, whatever it was busy with.
void tst_Directory::endsInTheMiddle()
{
    Told told;
    told.is = Source::State::Ready;
    for (int i = 0; i < 2000; ++i)
        told.all.append(contactOf(QString::number(i), {}, {u"+4930%1"_s.arg(5'550'000 + i)}));
    for (int round = 0; round < 10; ++round) {
        Directory directory;
        directory.setNumbers(berlin());
        directory.addSource(&told);
        QTest::qWait(round);
        told.refresh();
        QCoreApplication::processEvents();
    }
}

void tst_Directory::aCrowdIsInstant()
{
    // As large as one may become: CORDBOARD_CROWD=50000.
    const int crowd = qMax(2000, qEnvironmentVariableIntValue("CORDBOARD_CROWD"));
    QList<Contact> all;
    all.reserve(crowd);
    for (int i = 0; i < crowd; ++i)
        all.append(contactOf(u"Given%1 Family%2"_s.arg(i % 500).arg(i), u"Firm %1"_s.arg(i % 9000),
                             {u"+49 30 %1"_s.arg(20'000'000 + i)}));
    QElapsedTimer clock;
    const std::atomic<bool> stop{false};
    directory::NumberKeys known;
    const Numbers numbers = berlin();
    clock.start();
    auto index = Index::build({{{}, all}}, numbers, known, stop);
    const qint64 first = clock.restart();
    index = Index::build({{{}, all}}, numbers, known, stop);
    const qint64 again = clock.restart();
    QCOMPARE(index->people().size(), std::size_t(crowd));
    constexpr int Rounds = 20;
    std::size_t hits = 0;
    for (int i = 0; i < Rounds; ++i)
        hits += index->find(u"family%1 given"_s.arg(i + 100), 12).size();
    const qint64 words = clock.restart();
    QVERIFY(hits >= Rounds);
    for (int i = 0; i < Rounds; ++i)
        QCOMPARE(index->byKeys(numbers.keys(u"0030%1"_s.arg(20'000'000 + i))).size(), 1);
    const double lookups = double(clock.nsecsElapsed()) / 1e6;
    qInfo("%d contacts: first index %lld ms, the next %lld ms; a search %.1f ms, a caller %.2f ms",
          crowd, static_cast<long long>(first), static_cast<long long>(again),
          double(words) / Rounds, lookups / Rounds);
}

QTEST_MAIN(tst_Directory)
#include "tst_directory.moc"
