// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// A message of a .ts file.
struct Entry
{
    QString where;  ///< its context and source, for messages
    QString source; ///< the English words
    QStringList forms;
    QString type; ///< "unfinished", "vanished", …, or "" of one that is done
    bool plural = false;
};

QString folder()
{
    return QStringLiteral(CORDBOARD_SOURCE "/translations/");
}

/// Where the file cannot be read, a text for a failure is in `wrong`.
QList<Entry> readEntries(const QString &name, QString &wrong)
{
    QFile file(folder() + name);
    if (!file.open(QIODevice::ReadOnly)) {
        wrong = file.errorString();
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            Entry entry;
            entry.plural = xml.attributes().value(u"numerus"_s) == u"yes";
            entries += entry;
        } else if (xml.name() == u"source") {
            entries.last().source = xml.readElementText();
            entries.last().where = context + u": "_s + entries.last().source;
        } else if (xml.name() == u"translation") {
            entries.last().type = xml.attributes().value(u"type"_s).toString();
            if (!entries.last().plural)
                entries.last().forms += xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            entries.last().forms += xml.readElementText();
        }
    }
    wrong = xml.errorString();
    return entries;
}

/// "%1", "%L2", "%n" and "{caller}" in a text; the language may repeat them and order them anew.
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression one(u"%L?\\d+|%L?n|\\{\\w+\\}"_s);
    QSet<QString> found;
    for (auto i = one.globalMatch(text); i.hasNext();)
        found.insert(i.next().captured());
    return found;
}

QString lead(const QString &text)
{
    return text.startsWith(u' ') ? u" "_s : QString();
}

/// What the eye takes for more than a word: a dialog follows, a field follows, words follow.
QString tail(const QString &text)
{
    const bool counts = text.endsWith(u'…') || text.endsWith(u':') || text.endsWith(u' ');
    return counts ? text.right(1) : QString();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsBuiltIn();
    void isWhole_data();
    void isWhole();
    void keepsWhatIsFilledIn_data();
    void keepsWhatIsFilledIn();
    void hasEveryPlural_data();
    void hasEveryPlural();

private:
    static void files();
};

void TestTranslations::files()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder()).entryList({u"*.ts"_s}, QDir::Files);
    QVERIFY(names.size() >= 2);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestTranslations::everyFileIsBuiltIn()
{
    QFile list(folder() + u"CMakeLists.txt"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(list.readAll());
    text.remove(QRegularExpression(u"#[^\\n]*"_s));
    const QStringList words = text.split(QRegularExpression(u"[\\s()]+"_s));
    for (const QString &name : QDir(folder()).entryList({u"*.ts"_s}, QDir::Files))
        QVERIFY2(words.contains(name), qPrintable(name));
}

void TestTranslations::isWhole_data()
{
    files();
}

void TestTranslations::isWhole()
{
    QFETCH(QString, name);
    QString wrong;
    const QList<Entry> entries = readEntries(name, wrong);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    // English is in the sources, but for its plurals.
    QVERIFY(entries.size() > (name == u"cordboard_en.ts" ? 5 : 1000));
    for (const Entry &entry : entries) {
        QVERIFY2(entry.type.isEmpty(), qPrintable(entry.type + u", "_s + entry.where));
        for (const QString &form : entry.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(entry.where));
    }
}

void TestTranslations::keepsWhatIsFilledIn_data()
{
    files();
}

void TestTranslations::keepsWhatIsFilledIn()
{
    QFETCH(QString, name);
    QString wrong;
    for (const Entry &entry : readEntries(name, wrong)) {
        QSet<QString> wanted = placeholders(entry.source);
        for (const QString &form : entry.forms) {
            const QByteArray where = (entry.where + u" → "_s + form).toUtf8();
            QSet<QString> there = placeholders(form);
            // One, or two, may be a word.
            if (entry.plural && form != entry.forms.constLast())
                there.insert(u"%n"_s);
            QVERIFY2(there == wanted, where.constData());
            QVERIFY2(form.count(u'\n') == entry.source.count(u'\n'), where.constData());
            QVERIFY2(lead(form) == lead(entry.source), where.constData());
            QVERIFY2(tail(form) == tail(entry.source), where.constData());
        }
    }
}

void TestTranslations::hasEveryPlural_data()
{
    files();
}

void TestTranslations::hasEveryPlural()
{
    QFETCH(QString, name);
    // As many as Linguist offers in a language.
    static const QHash<QString, int> numbers{
        {u"ar"_s, 6}, {u"de"_s, 2}, {u"en"_s, 2}, {u"es"_s, 2}, {u"fr"_s, 2}, {u"it"_s, 2},
        {u"ja"_s, 1}, {u"nl"_s, 2}, {u"pl"_s, 3}, {u"pt"_s, 2}, {u"ru"_s, 3}, {u"tr"_s, 1},
    };
    const QString language = name.section(u'_', 1).section(u'.', 0, 0).section(u'_', 0, 0);
    QVERIFY2(numbers.contains(language), "say here how many plurals this language has");
    QString wrong;
    int plurals = 0;
    for (const Entry &entry : readEntries(name, wrong)) {
        const int wanted = entry.plural ? numbers.value(language) : 1;
        QVERIFY2(entry.forms.size() == wanted, qPrintable(entry.where));
        plurals += entry.plural ? 1 : 0;
    }
    QVERIFY(plurals > 5);
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
