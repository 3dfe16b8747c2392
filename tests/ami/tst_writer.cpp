// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions.h"
#include "ami/writer.h"

#include <QTest>

using namespace ami;
using namespace Qt::StringLiterals;

class tst_Writer : public QObject
{
    Q_OBJECT

private slots:
    void writesBlocks();
    void refuses_data();
    void refuses();
    void lineLengths();
    void afterRefusalNothingHelps();
    void versions_data();
    void versions();
    void hostileFieldsOfActions_data();
    void hostileFieldsOfActions();
};

void tst_Writer::writesBlocks()
{
    Writer writer;
    writer.action("Originate").field("Channel", u"PJSIP/101"_s).field("Timeout", 30000);
    writer.optional("Account", u""_s).field("Data", u""_s).field("CallerID", u"J\u00f6rg <1>"_s);
    QCOMPARE(*writer.finish(), "Action: Originate\r\nChannel: PJSIP/101\r\nTimeout: 30000\r\n"
                               "Data: \r\nCallerID: J\xc3\xb6rg <1>\r\n\r\n");
}

void tst_Writer::refuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR") << "Exten"_ba
                        << "1\r"_ba;
    QTest::newRow("LF") << "Exten"_ba
                        << "1\n"_ba;
    QTest::newRow("CRLF") << "Exten"_ba
                          << "1\r\nAction: Command"_ba;
    QTest::newRow("NUL") << "Exten"_ba << QByteArray("1\0", 2);
    QTest::newRow("no name") << ""_ba
                             << "1"_ba;
    QTest::newRow("a colon in the name") << "Exten: 1"_ba
                                         << "1"_ba;
    QTest::newRow("a line end in the name") << "Exten\r\n"_ba
                                            << "1"_ba;
    QTest::newRow("too long") << "Exten"_ba << QByteArray(2000, '1');
}

void tst_Writer::refuses()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    Writer writer;
    writer.action("Hangup").field(name, value);
    QVERIFY(writer.refused());
    QVERIFY(!writer.finish());
    QCOMPARE(writer.finish().error().kind, Error::Kind::Invalid);
    QVERIFY(!writer.finish().error().text.isEmpty());
}

void tst_Writer::lineLengths()
{
    // The server's buffer holds 1,024 bytes with the NUL: 1,023 with CRLF are the most.
    const QByteArray longest(1023 - 4 - 1, 'x');
    QVERIFY(!Writer().field("A", longest).refused());
    QVERIFY(Writer().field("A", QByteArray(longest + "x")).refused());
    // Bytes count, not characters.
    QVERIFY(Writer().field("A", QString(600, QChar(0xf6))).refused());
}

void tst_Writer::afterRefusalNothingHelps()
{
    Writer writer;
    writer.field("A", "\n").field("B", "good");
    QCOMPARE(writer.finish().error().text.left(1), u"A"_s);
    writer.refuse(u"again"_s);
    QCOMPARE(writer.finish().error().text.left(1), u"A"_s);
}

void tst_Writer::versions_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("1.4") << "Asterisk Call Manager/1.0"_ba << 1 << 0;
    QTest::newRow("1.8") << "Asterisk Call Manager/1.1"_ba << 1 << 1;
    QTest::newRow("13") << "Asterisk Call Manager/2.10.6"_ba << 2 << 10;
    QTest::newRow("22") << "Asterisk Call Manager/11.0.0"_ba << 11 << 0;
    QTest::newRow("no digits") << "Asterisk Call Manager/x"_ba << 1 << 0;
    QTest::newRow("no slash") << "Asterisk Call Manager"_ba << 1 << 0;
    QTest::newRow("one number") << "Asterisk Call Manager/12"_ba << 12 << 0;
    QTest::newRow("huge") << "Asterisk Call Manager/99999999999999.1"_ba << 1 << 0;
    QTest::newRow("negative") << "Asterisk Call Manager/-3.1"_ba << 1 << 0;
}

void tst_Writer::versions()
{
    QFETCH(const QByteArray, banner);
    QFETCH(const int, first);
    QFETCH(const int, second);
    QVERIFY((AmiVersion::fromBanner(banner) == AmiVersion{first, second}));
}

namespace {

using Block = std::function<Result<QByteArray>(const QString &)>;

/// Makes the block of an action that has \a value in one field.
template <class Action>
Block with(std::function<Action(const QString &)> make, AmiVersion version = {11, 0})
{
    return [make, version](const QString &value) {
        Writer writer(version);
        writer.action(Action::Name).field("ActionID", "id");
        make(value).write(writer);
        return writer.finish();
    };
}

} // namespace

void tst_Writer::hostileFieldsOfActions_data()
{
    using V = const QString &;
    QTest::addColumn<Block>("block");
    const auto row = [](const char *name, const Block &block) { QTest::newRow(name) << block; };
    row("Login user", with<Login>([](V v) { return Login{v, u"s"_s}; }));
    row("Login secret", with<Login>([](V v) { return Login{u"u"_s, v}; }));
    row("Login key", with<Login>([](V v) { return Login{u"u"_s, {}, v.toUtf8()}; }));
    row("Login events", with<Login>([](V v) { return Login{u"u"_s, u"s"_s, {}, v.toUtf8()}; }));
    row("Events", with<Events>([](V v) { return Events{v.toUtf8()}; }));
    row("Command", with<Command>([](V v) { return Command{v}; }));
    const auto originate = [&row](const char *name, auto set) {
        for (const AmiVersion version : {AmiVersion{1, 0}, AmiVersion{11, 0}}) {
            const QByteArray label =
                "Originate "_ba + name + ' ' + QByteArray::number(version.first);
            row(label.constData(), with<Originate>(
                                       [set](V v) {
                                           Originate action;
                                           action.channel = u"SIP/1"_s;
                                           action.exten = u"2"_s;
                                           action.application = u"Dial"_s;
                                           set(action, v);
                                           return action;
                                       },
                                       version));
        }
    };
    originate("channel", [](Originate &a, V v) { a.channel = v; });
    originate("exten", [](Originate &a, V v) { a.exten = v; });
    originate("context", [](Originate &a, V v) { a.context = v; });
    originate("priority", [](Originate &a, V v) { a.priority = v; });
    originate("application", [](Originate &a, V v) { a.application = v; });
    originate("data", [](Originate &a, V v) { a.data = v; });
    originate("caller id", [](Originate &a, V v) { a.callerId = v; });
    originate("account", [](Originate &a, V v) { a.account = v; });
    originate("variable", [](Originate &a, V v) { a.variables = {{u"a"_s, v}, {u"b"_s, v}}; });
    originate("variable name", [](Originate &a, V v) { a.variables = {{v, u"1"_s}}; });
    const auto redirect = [&row](const char *name, auto set) {
        row(name, with<Redirect>([set](V v) {
                Redirect action{u"SIP/1"_s, u"2"_s, u"internal"_s};
                set(action, v);
                return action;
            }));
    };
    redirect("Redirect channel", [](Redirect &a, V v) { a.channel = v; });
    redirect("Redirect exten", [](Redirect &a, V v) { a.exten = v; });
    redirect("Redirect context", [](Redirect &a, V v) { a.context = v; });
    redirect("Redirect priority", [](Redirect &a, V v) { a.priority = v; });
    redirect("Redirect extra channel", [](Redirect &a, V v) { a.extraChannel = v; });
    redirect("Redirect extra exten", [](Redirect &a, V v) { a.extraExten = v; });
    redirect("Redirect extra context", [](Redirect &a, V v) { a.extraContext = v; });
    redirect("Redirect extra priority", [](Redirect &a, V v) { a.extraPriority = v; });
    row("Hangup", with<Hangup>([](V v) { return Hangup{v}; }));
    row("AbsoluteTimeout", with<AbsoluteTimeout>([](V v) { return AbsoluteTimeout{v, 60}; }));
    row("ExtensionState", with<ExtensionState>([](V v) { return ExtensionState{v, u"i"_s}; }));
    row("ExtensionState context", with<ExtensionState>([](V v) {
            return ExtensionState{u"1"_s, v};
        }));
    row("MailboxStatus", with<MailboxStatus>([](V v) { return MailboxStatus{v}; }));
    row("MailboxCount", with<MailboxCount>([](V v) { return MailboxCount{v}; }));
    row("Getvar", with<Getvar>([](V v) { return Getvar{v}; }));
    row("Getvar channel", with<Getvar>([](V v) { return Getvar{u"X"_s, v}; }));
}

void tst_Writer::hostileFieldsOfActions()
{
    QFETCH(const Block, block);
    const Result<QByteArray> good = block(u"good"_s);
    QVERIFY(good);
    QVERIFY(good->contains("good")); // the field is really written
    for (const QString &hostile :
         {u"x\r\nAction: Command\r\nCommand: core stop now"_s, u"x\nAction: Logoff"_s, u"x\r"_s,
          u"\r\n\r\nAction: Logoff"_s, QString(u"x"_s + QChar(0) + u"y"_s), QString(5000, u'x')}) {
        const Result<QByteArray> bad = block(hostile);
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::Invalid);
    }
    // What is ugly and allowed stays one line: as many lines as with a harmless value.
    for (const QString &ugly : {u"a: b"_s, u"Action: Logoff"_s, u"a,b;c\\d\"e(f"_s, u"\u2028"_s}) {
        const Result<QByteArray> odd = block(ugly);
        if (!odd) { // what is no name of a variable
            QCOMPARE(odd.error().kind, Error::Kind::Invalid);
            continue;
        }
        QCOMPARE(odd->count('\n'), good->count('\n'));
        QCOMPARE(odd->count('\r'), good->count('\r'));
        QVERIFY(odd->endsWith("\r\n\r\n"));
        QCOMPARE(odd->indexOf("\r\n\r\n"), odd->size() - 4);
    }
}

QTEST_GUILESS_MAIN(tst_Writer)
#include "tst_writer.moc"
