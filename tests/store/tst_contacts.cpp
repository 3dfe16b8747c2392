// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contacts.h"
#include "support/killed.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using store::Contact;
using store::Contacts;
using store::Phone;

namespace {

constexpr int Patience = 60'000;
constexpr int Kills = 12;

Contact contactOf(const QString &name)
{
    Contact contact;
    contact.name = name;
    contact.company = u"Acme GmbH"_s;
    contact.phones = {{Phone::Kind::Work, u"+49 30 5550144"_s}, {Phone::Kind::Fax, u"104"_s}};
    contact.email = u"someone@acme.example"_s;
    contact.groups = {u"Customers"_s, u"Müller & \"Co\""_s};
    contact.note = u"Two\nlines"_s;
    contact.photo = QByteArray("\xff\xd8\0\x01", 4);
    contact.source = u"customers.csv"_s;
    contact.favourite = true;
    return contact;
}

} // namespace

class tst_Contacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsEverything();
    void replacesAndRemoves();
    void cutsWhatIsTooLong();
    void aNewerFileIsNotTouched();
    void garbageIsToldOf();
    void isForTheOwnerOnly();
    void survivesBeingKilled();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"contacts.sqlite"_s); }
    /// Its ids, or none where it was refused.
    static QList<qint64> save(Contacts &contacts, const QList<Contact> &what);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QList<qint64> tst_Contacts::save(Contacts &contacts, const QList<Contact> &what)
{
    QList<qint64> ids;
    bool over = false;
    const QObject context;
    const quint64 ticket = contacts.save(what);
    connect(&contacts, &Contacts::written, &context,
            [&](quint64 which, const QList<qint64> &written) {
                over = over || which == ticket;
                ids = written;
            });
    connect(&contacts, &Contacts::refused, &context,
            [&](quint64 which, const QString &) { over = over || which == ticket; });
    if (!QTest::qWaitFor([&] { return over; }, Patience))
        qFatal("neither written nor refused");
    return ids;
}

void tst_Contacts::keepsEverything()
{
    Contact ada = contactOf(u"Ada"_s);
    Contact bare;
    bare.company = u"Blue Sky"_s;
    {
        Contacts contacts(path());
        const QList<qint64> ids = save(contacts, {ada, bare});
        QCOMPARE(ids.size(), 2);
        ada.id = ids.first();
        bare.id = ids.last();
        QCOMPARE(contacts.all(), (QList<Contact>{ada, bare}));
        QCOMPARE(contacts.find(bare.id), bare);
        QVERIFY(contacts.find(99).isEmpty());
    }
    Contacts again(path());
    QVERIFY(!again.isLoaded());
    QTRY_VERIFY_WITH_TIMEOUT(again.isLoaded(), Patience);
    QCOMPARE(again.all(), (QList<Contact>{ada, bare}));
    QVERIFY(again.error().isEmpty());
}

void tst_Contacts::replacesAndRemoves()
{
    Contacts contacts(path());
    const QList<qint64> ids =
        save(contacts, {contactOf(u"Ada"_s), contactOf(u"Ben"_s), contactOf(u"Cem"_s)});
    Contact other = contactOf(u"Benjamin"_s);
    other.id = ids.at(1);
    other.phones.clear();
    QCOMPARE(save(contacts, {other}), QList<qint64>{other.id});
    QCOMPARE(contacts.all().size(), 3);
    QCOMPARE(contacts.all().at(1), other);
    QSignalSpy written(&contacts, &Contacts::written);
    const quint64 ticket = contacts.remove({ids.at(0), ids.at(2)});
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
    QCOMPARE(written.first().first().toULongLong(), ticket);
    QCOMPARE(contacts.all(), QList<Contact>{other});
    // A number that was free again is nobody else's.
    QVERIFY(save(contacts, {contactOf(u"Dee"_s)}).first() > ids.at(2));
}

void tst_Contacts::cutsWhatIsTooLong()
{
    Contact huge = contactOf(QString(100'000, u'x') + u"\r\nBCC:"_s);
    huge.name.prepend(u"A\nB "_s);
    huge.note = QString(100'000, u'y');
    huge.photo = QByteArray(1'000'000, 'z');
    for (int i = 0; i < 1000; ++i) {
        huge.phones.append({Phone::Kind::Home, QString::number(i)});
        huge.groups.append(QString::number(i));
    }
    huge.phones.append({Phone::Kind::Home, u"  "_s});
    Contacts contacts(path());
    save(contacts, {huge});
    const Contact &kept = contacts.all().first();
    QCOMPARE(kept.name.size(), Contact::MostText);
    QVERIFY(kept.name.startsWith(u"A B xxx"_s));
    QCOMPARE(kept.note.size(), Contact::MostNote);
    QCOMPARE(kept.phones.size(), Contact::MostPhones);
    QCOMPARE(kept.groups.size(), Contact::MostGroups);
    QVERIFY(kept.photo.isEmpty());
}

void tst_Contacts::aNewerFileIsNotTouched()
{
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        file.setDatabaseName(path());
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(u"PRAGMA user_version = 99"_s));
        file.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    Contacts contacts(path());
    QVERIFY(save(contacts, {contactOf(u"Ada"_s)}).isEmpty());
    QVERIFY2(contacts.error().contains(u"newer"_s), qPrintable(contacts.error()));
    QVERIFY(contacts.all().isEmpty());
}

void tst_Contacts::garbageIsToldOf()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    Contacts contacts(path());
    QVERIFY(save(contacts, {contactOf(u"Ada"_s)}).isEmpty());
    QVERIFY(!contacts.error().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(10'000, 'x'));
}

void tst_Contacts::isForTheOwnerOnly()
{
    Contacts contacts(path());
    QTRY_VERIFY_WITH_TIMEOUT(contacts.isLoaded(), Patience);
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

/// What another process told that it had saved is there when that was killed, and the file opens.
void tst_Contacts::survivesBeingKilled()
{
    const auto told = support::toldBeforeKills(path(), Kills);
    QVERIFY(told.has_value());
    Contacts contacts(path());
    QTRY_VERIFY_WITH_TIMEOUT(contacts.isLoaded(), Patience);
    QSet<QString> kept;
    for (const Contact &contact : contacts.all())
        kept.insert(contact.name);
    QVERIFY(told->size() >= Kills);
    QVERIFY2((*told - kept).isEmpty(), qPrintable(QStringList((*told - kept).values()).join(u' ')));
}

int main(int argc, char **argv)
{
    tst_Contacts test;
    std::unique_ptr<Contacts> contacts;
    return support::runKillable(argc, argv, test, [&](const QString &path, int series) {
        contacts = std::make_unique<Contacts>(path);
        QObject::connect(
            contacts.get(), &Contacts::written, contacts.get(),
            [&, n = series * 1'000'000 + 1](quint64, const QList<qint64> &ids) mutable {
                support::tellSaved(contacts->find(ids.first()).name);
                contacts->save({contactOf(QString::number(++n))});
            });
        contacts->save({contactOf(QString::number(series * 1'000'000 + 1))});
    });
}

#include "tst_contacts.moc"
