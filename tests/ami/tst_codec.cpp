// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/codec.h"
#include "recordings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ami;

namespace {

/// Everything a message says, as one text that can be compared.
QByteArray dump(const Message &message)
{
    QByteArray text = QByteArray::number(int(message.kind())) + '[' + message.name() + "]\n";
    for (const Field &field : message.fields())
        text += field.name + '=' + (field.value.isNull() ? "(none)" : field.value) + '\n';
    return text + '{' + message.commandOutput() + "}\n<" + message.raw() + ">\n";
}

/// The same as a number, for where a text would be made a million times.
size_t fingerprint(const Message &message)
{
    size_t seed = qHashMulti(size_t(message.kind()), message.name(), message.raw());
    for (const Field &field : message.fields())
        seed = qHashMulti(seed, field.name, field.value.isNull(), field.value);
    return seed;
}

void drainAll(Codec &codec, QList<size_t> &messages)
{
    while (const std::optional<Message> message = codec.next())
        messages.append(fingerprint(*message));
}

void drain(Codec &codec, QList<QByteArray> &messages)
{
    while (const std::optional<Message> message = codec.next())
        messages.append(dump(*message));
}

QList<QByteArray> whole(const QByteArray &bytes)
{
    Codec codec;
    QList<QByteArray> messages;
    codec.feed(bytes);
    drain(codec, messages);
    return messages;
}

/// \a size says how long each piece is.
template <class Size>
QList<QByteArray> inPieces(const QByteArray &bytes, Size size)
{
    Codec codec;
    QList<QByteArray> messages;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype piece = qMin(qsizetype(size()), bytes.size() - at);
        codec.feed(QByteArrayView(bytes).sliced(at, piece));
        drain(codec, messages);
        at += piece;
    }
    return messages;
}

/// The messages of a text, as `Kind name`.
QByteArrayList kinds(const QByteArray &bytes)
{
    QByteArrayList list;
    recordings::forEach(bytes, [&list](const Message &message) {
        constexpr const char *Words[] = {"Banner", "Event", "Response", "Text"};
        list.append(QByteArray(Words[int(message.kind())]) + ' ' + message.name());
    });
    return list;
}

} // namespace

class tst_Codec : public QObject
{
    Q_OBJECT

private slots:
    void sameTextIsAsIfItWereDecoded();
    void recording_data();
    void recording();
    void split_data();
    void split();
    void quirk_data();
    void quirk();
    void headers_data();
    void headers();
    void followsText_data();
    void followsText();
    void realCommandOutput();
    void outputLines();
    void limits_data();
    void limits();
    void failureIsFinal();
    void endlessListStaysSmall();
    void cutByNewBanner();
    void bytesNeverCrash();
    void textIsDecoded();
};

void tst_Codec::recording_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QList<QByteArray> names = recordings::all();
    QVERIFY(names.size() > 150);
    for (const QByteArray &name : names)
        QTest::newRow(name.constData()) << recordings::bytes(name);
}

void tst_Codec::recording()
{
    QFETCH(const QByteArray, bytes);
    const QList<QByteArray> expected = whole(bytes);
    QVERIFY(!expected.isEmpty());
    Codec slow;
    QList<size_t> byteByByte;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        slow.feed(QByteArrayView(bytes).sliced(at, 1));
        drainAll(slow, byteByByte);
    }
    Codec fast;
    QList<size_t> atOnce;
    fast.feed(bytes);
    drainAll(fast, atOnce);
    QCOMPARE(byteByByte, atOnce);
    QRandomGenerator random(quint32(bytes.size()));
    for (const int longest : {7, 300, 5000}) {
        QCOMPARE(inPieces(bytes, [&] { return 1 + int(random.bounded(quint32(longest))); }),
                 expected);
    }
    // Nothing of a recording is lost: what stands between two blocks is empty lines only.
    qsizetype kept = 0;
    recordings::forEach(bytes, [&kept](const Message &message) { kept += message.raw().size(); });
    const QByteArray packed = QByteArray(bytes).replace('\r', "").replace('\n', "");
    QByteArray rejoined;
    recordings::forEach(bytes, [&rejoined](const Message &message) {
        rejoined += message.raw().toByteArray().replace('\r', "").replace('\n', "");
    });
    QVERIFY(kept <= bytes.size());
    // The last block of a connection that was cut off is not handed out.
    QVERIFY(packed.startsWith(rejoined));
    Codec codec;
    codec.feed(bytes);
    QList<QByteArray> unused;
    drain(codec, unused);
    QCOMPARE(codec.malformed(), 0);
    QVERIFY(codec.isMidMessage() || packed == rejoined);
}

void tst_Codec::split_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const QByteArray &name : recordings::all()) {
        const QByteArray bytes = recordings::bytes(name);
        if (bytes.size() < 4096)
            QTest::newRow(name.constData()) << bytes;
    }
}

void tst_Codec::split()
{
    QFETCH(const QByteArray, bytes);
    Codec once;
    QList<size_t> expected;
    once.feed(bytes);
    drainAll(once, expected);
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        Codec codec;
        QList<size_t> messages;
        codec.feed(bytes.first(at));
        drainAll(codec, messages);
        codec.feed(bytes.sliced(at));
        drainAll(codec, messages);
        QCOMPARE(messages, expected);
    }
}

void tst_Codec::quirk_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("messages");

    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
    QTest::newRow("empty lines only") << QByteArray("\r\n\r\n\n\r\n") << QByteArrayList();
    QTest::newRow("banner") << QByteArray("Asterisk Call Manager/1.0\r\n")
                            << QByteArrayList{"Banner Asterisk Call Manager/1.0"};
    QTest::newRow("banner and answer in one")
        << QByteArray("Asterisk Call Manager/11.0.0\r\nResponse: Success\r\n\r\n")
        << QByteArrayList{"Banner Asterisk Call Manager/11.0.0", "Response Success"};
    QTest::newRow("banner without its end")
        << QByteArray("Asterisk Call Manager/11.0.0") << QByteArrayList();
    // Message: Invalid priority\n (1.0, 1.2 errors), Park successful\n (13).
    QTest::newRow("bare LF inside a value")
        << QByteArray("Response: Error\r\nActionID: a\r\nMessage: Invalid priority\n\r\n\r\n"
                      "Response: Pong\r\n\r\n")
        << QByteArrayList{"Response Error", "Response Pong"};
    // After SIPshowpeer (1.2 to 13), MixMonitor and MessageSend events (22).
    QTest::newRow("more empty lines between blocks")
        << QByteArray("Event: A\r\n\r\n\r\n\r\n\r\nEvent: B\r\n\r\n")
        << QByteArrayList{"Event A", "Event B"};
    // VoicemailUserEntry, 1.6.2 to 11.
    QTest::newRow("ActionID before Event")
        << QByteArray("ActionID: x\r\nEvent: VoicemailUserEntry\r\nVMContext: default\r\n\r\n")
        << QByteArrayList{"Event VoicemailUserEntry"};
    // OriginateResponse, 1.4 and later: an event, not a second answer.
    QTest::newRow("Response inside an event")
        << QByteArray("Event: OriginateResponse\r\nActionID: x\r\nResponse: Failure\r\n\r\n")
        << QByteArrayList{"Event OriginateResponse"};
    QTest::newRow("names in any case") << QByteArray("EVENT: A\r\n\r\nresponse: Success\r\n\r\n")
                                       << QByteArrayList{"Event A", "Response Success"};
    // Queues, 1.0 to 13: raw CLI text, LF lines, in pieces.
    QTest::newRow("naked text")
        << QByteArray("sales has 0 calls (max unlimited)\n   Members: \n      SIP/104\n\nEvent: A"
                      "\r\n\r\n")
        << QByteArrayList{"Text sales has 0 calls (max unlimited)", "Event A"};
    QTest::newRow("bare LF as the line end")
        << QByteArray("Event: A\nX: 1\n\nEvent: B\n\n") << QByteArrayList{"Event A", "Event B"};
    QTest::newRow("CR alone ends nothing")
        << QByteArray("Event: A\rEvent: B\r\n\r\n") << QByteArrayList{"Event A\rEvent: B"};
    QTest::newRow("CR CR LF") << QByteArray("Event: A\r\r\n\r\n") << QByteArrayList{"Event A\r"};
    QTest::newRow("NUL bytes") << QByteArray("Event: A\0B\r\n\0: \0\r\n\r\n", 20)
                               << QByteArrayList{QByteArray("Event A\0B", 9)};
    QTest::newRow("no name") << QByteArray(": x\r\n\r\n") << QByteArrayList{"Text "};
    QTest::newRow("no colon at all") << QByteArray("JustText\r\n\r\n") << QByteArrayList{"Text "};
    QTest::newRow("end marker outside a command")
        << QByteArray("--END COMMAND--\r\n\r\nEvent: A\r\n\r\n")
        << QByteArrayList{"Text ", "Event A"};
    QTest::newRow("a second Event line does not rename it")
        << QByteArray("Event: UserEvent\r\nEvent: Hangup\r\n\r\n")
        << QByteArrayList{"Event UserEvent"};
    QTest::newRow("banner text as a value is no banner")
        << QByteArray("Event: A\r\nX: Asterisk Call Manager/1.0\r\n\r\n")
        << QByteArrayList{"Event A"};
    QTest::newRow("unfinished block") << QByteArray("Event: A\r\nX: 1\r\n") << QByteArrayList();
}

void tst_Codec::quirk()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(QByteArrayList, messages);
    for (QByteArray &message : messages) // a text has no name
        message = message.startsWith("Text") ? QByteArray("Text ") : message;
    QCOMPARE(kinds(bytes), messages);
    QCOMPARE(inPieces(bytes, [] { return 1; }), whole(bytes));
}

void tst_Codec::headers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *what, const char *line, const char *name, const char *value) {
        QTest::newRow(what) << QByteArray(line) << QByteArray(name) << QByteArray(value);
    };
    row("plain", "Uniqueid: 1.1", "Uniqueid", "1.1");
    row("SIPshowpeer, 1.2 to 13", "Reg-Contact : sip:101@127.0.0.1:28121", "Reg-Contact",
        "sip:101@127.0.0.1:28121");
    row("RTCPSent, 1.6.2 to 11", "ReportBlock:", "ReportBlock", "");
    row("empty with its blank", "AppData: ", "AppData", "");
    row("colons in the value", "Val: value: one", "Val", "value: one");
    row("Getvar, 1.0: the variable is the name", "CALLERID(num): (null)", "CALLERID(num)",
        "(null)");
    row("GetConfig", "Line-000000-000001: type=friend", "Line-000000-000001", "type=friend");
    row("names of Local channels, up to 1.4", "Channel: Local/102@phones-fa75,1", "Channel",
        "Local/102@phones-fa75,1");
    row("names of Local channels, 1.6 on", "Channel: Local/102@phones-00000000;1", "Channel",
        "Local/102@phones-00000000;1");
    row("masquerades", "Newname: AsyncGoto/SIP/102-x<ZOMBIE>", "Newname",
        "AsyncGoto/SIP/102-x<ZOMBIE>");
    row("bare LF inside the value, 1.0, 1.2, 13", "Message: Invalid priority\n", "Message",
        "Invalid priority");
    row("two blanks", "X:  y", "X", " y");
    row("no colon, UserEvent of 1.4", "JustText", "JustText", "");
}

void tst_Codec::headers()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    int seen = 0;
    recordings::forEach("Event: A\r\n" + line + "\r\nLast: 1\r\n\r\n", [&](const Message &message) {
        if (++seen > 1)
            return;
        QVERIFY(message.isEvent("A"));
        QVERIFY(message.fields().size() >= 2);
        QCOMPARE(message.fields()[1].name, name);
        QCOMPARE(message.fields()[1].value, value);
        QCOMPARE(message.value(name.toUpper()), value);
        QCOMPARE(message.value(name.toUpper()).isNull(), !line.contains(':'));
    });
    QVERIFY(seen >= 1);
}

void tst_Codec::followsText_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("text");

    const QByteArray old = "Response: Follows\r\nActionID: a\r\n"; // 1.0
    const QByteArray newer = "Response: Follows\r\nPrivilege: Command\r\nActionID: a\r\n";
    const QList<std::pair<const char *, QByteArray>> texts{
        {"empty", ""},
        {"one line", "1 active channel\n"},
        {"empty lines", "sales has 0 calls\n\n\nsupport\n"},
        {"looks like a block", "Event: Hangup\nChannel: SIP/101\n\nResponse: Success\n\n"},
        {"looks like a header", "/t/k      : v: 1\nValue: v: 1\n"},
        {"looks like an ActionID", "ActionID: b\nPrivilege: all\n"},
        {"latin-1", "Callerid: \"J\xf6rg\"\n"},
        {"a CRLF within", "one\r\ntwo\n"}, // show dialplan, 1.2
        {"a CRLF CRLF within", "one\r\n\r\ntwo\n"},
        {"the marker in a line", "/t/k : --END COMMAND-- or not\n"},
        {"the marker at a line's end", "/t/k : --END COMMAND--\n\nmore\n"},
        {"the marker as a line", "--END COMMAND--\nmore\n"},
        {"the marker with CRLF, then text", "--END COMMAND--\r\nmore\n"},
        {"the marker with LF, then CRLF", "--END COMMAND--\n\r\nmore\n"},
        {"no last line end", "no line end"},
        {"a banner as text", "Asterisk Call Manager/1.0\n"},
        {"colour codes", "\x1b[1;35mred\x1b[0m\n"},
    };
    for (const auto &[name, text] : texts) {
        QTest::addRow("1.0 %s", name) << old << text;
        QTest::addRow("1.2 %s", name) << newer << text;
    }
}

void tst_Codec::followsText()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, text);
    const QByteArray bytes = head + text + "--END COMMAND--\r\n\r\nEvent: After\r\n\r\n";
    int seen = 0;
    recordings::forEach(bytes, [&](const Message &message) {
        if (++seen == 1) {
            QVERIFY(message.isResponse());
            QCOMPARE(message.name(), "Follows");
            QCOMPARE(message.value("ActionID"), "a");
            QCOMPARE(message.commandOutput(), text);
            for (const Field &field : message.fields())
                QVERIFY(field.name != "Channel" && field.name != "Value" && field.value != "b");
        } else {
            QVERIFY(message.isEvent("After"));
        }
    });
    QCOMPARE(seen, 2);
    QCOMPARE(inPieces(bytes, [] { return 1; }), whole(bytes));
}

void tst_Codec::realCommandOutput()
{
    // `sip show peer` and `show queues` have empty lines; every command of the recording is one
    // message, and its ActionIDs come back in the order they were sent.
    for (const QByteArray &version : QByteArrayList{"1.0", "1.2", "1.8", "13"}) {
        int follows = 0;
        int last = 0;
        recordings::forEach(recordings::bytes(version + "/command.ami"), [&](const Message &m) {
            if (!m.isResponse() || m.name() != "Follows")
                return;
            ++follows;
            QVERIFY(!m.commandOutput().contains("--END COMMAND--"));
            QVERIFY(!m.commandOutput().contains("Response: "));
            if (const QByteArrayView id = m.value("ActionID"); !id.isEmpty()) {
                const int number = id.sliced(id.lastIndexOf('-') + 1).toInt();
                QVERIFY2(number > last, id.toByteArray().constData());
                last = number;
            }
        });
        const QByteArray sent = recordings::bytes(version + "/command.sent");
        QCOMPARE(follows, sent.count("Action: Command\r\n"));
        QVERIFY(follows > 50);
    }
}

void tst_Codec::outputLines()
{
    // 14 and later.
    const QByteArray answer = recordings::reply("22/command.ami", "lab-3");
    recordings::forEach(answer, [](const Message &message) {
        QVERIFY(message.commandOutput().endsWith("0 active channels\n0 active calls\n"
                                                 "23 calls processed\n"));
    });
    QVERIFY(!answer.isEmpty());
}

void tst_Codec::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Codec::Failure>("failure");

    const QByteArray line(100, 'x');
    QTest::newRow("a line at the limit") << line + "\r\n\r\n" << Codec::Failure::None;
    QTest::newRow("a line over it") << line + "x\r\n\r\n" << Codec::Failure::LineTooLong;
    QTest::newRow("a line that never ends") << line + line << Codec::Failure::LineTooLong;
    QByteArray block;
    for (int i = 0; i < 50; ++i)
        block += "K: v\r\n"; // 300 bytes
    QTest::newRow("a block under the limit") << block + "\r\n" << Codec::Failure::None;
    QTest::newRow("a block over it") << block + block << Codec::Failure::MessageTooLong;
    QTest::newRow("a command's text over it")
        << "Response: Follows\r\n" + block + block << Codec::Failure::MessageTooLong;
    QTest::newRow("too much at once") << QByteArray(1001, '\n') << Codec::Failure::TooMuchPending;
}

void tst_Codec::limits()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Codec::Failure, failure);
    Codec codec({100, 400, 1000});
    codec.feed(bytes);
    while (codec.next())
        ;
    QCOMPARE(codec.failure(), failure);
    QVERIFY(!codec.failed() || codec.pending() == 0);
}

void tst_Codec::failureIsFinal()
{
    Codec codec({100, 400, 1000});
    codec.feed(QByteArray(200, 'x'));
    QVERIFY(!codec.next());
    codec.feed("Event: A\r\n\r\n");
    QVERIFY(!codec.next());
    QVERIFY(codec.failed());
    codec.reset();
    codec.feed("Event: A\r\n\r\n");
    QVERIFY(codec.next());
    QVERIFY(!codec.failed());
    codec.feed(QByteArray(200, 'x')); // and the limits are still these
    QVERIFY(!codec.next());
    QVERIFY(codec.failed());
}

void tst_Codec::endlessListStaysSmall()
{
    // What was handed out does not pile up, though the stream never pauses at a block's end.
    Codec codec({100, 400, 1000});
    const QByteArray event = "Event: A\r\nX: 123456789\r\n\r\n";
    QByteArray stream = "Event: First\r\n";
    int events = 0;
    for (int i = 0; i < 10'000; ++i) {
        codec.feed(stream);
        while (codec.next())
            ++events;
        stream = "\r\n" + event + "Event: Next\r\n";
    }
    QVERIFY(!codec.failed());
    QCOMPARE(events, 2 * 9'999);
    QVERIFY(codec.pending() < 100);
}

void tst_Codec::cutByNewBanner()
{
    // A recording that holds a reconnect: the connection before ended in the middle of a block,
    // or of a command (`stop now`, all versions).
    for (const QByteArray &cut : QByteArrayList{
             "Event: Cut\r\nX: 1\r\n", "Response: Follows\r\nPrivilege: Command\r\nhalf a te"}) {
        Codec codec;
        QByteArrayList names;
        codec.feed(QByteArray(cut + "\r\nAsterisk Call Manager/1.0\r\nEvent: New\r\n\r\n"));
        while (const std::optional<Message> message = codec.next())
            names.append(message->name().toByteArray());
        QVERIFY(names.endsWith("New"));
        QVERIFY(names.contains("Asterisk Call Manager/1.0"));
    }
    Codec codec;
    codec.feed("Event: Cut\r\nX: 1\r\nAsterisk Call Manager/1.0\r\nEvent: New\r\n\r\n");
    QCOMPARE(codec.next()->kind(), Message::Kind::Banner);
    QVERIFY(codec.next()->isEvent("New"));
    QCOMPARE(codec.malformed(), 1);
}

void tst_Codec::bytesNeverCrash()
{
    // Not a fuzzer, but a table of what one tries first: bytes of the grammar in any order.
    const QByteArrayList tokens{"\r",
                                "\n",
                                "\r\n",
                                ": ",
                                ":",
                                "Event",
                                "Response",
                                "Follows",
                                "ActionID:",
                                "\r\n\r\n",
                                "Event: A",
                                "--END COMMAND--",
                                "\0",
                                "Response: Follows\r\n",
                                "Asterisk Call Manager/1"};
    QRandomGenerator random(20'260'921);
    for (int round = 0; round < 1'000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 40; ++i)
            bytes += tokens.at(random.bounded(int(tokens.size())));
        QCOMPARE(inPieces(bytes, [] { return 1; }), whole(bytes));
        QCOMPARE(inPieces(bytes, [&] { return 1 + random.bounded(20); }), whole(bytes));
    }
}

void tst_Codec::textIsDecoded()
{
    QCOMPARE(decoded("J\xc3\xb6rg"), QStringLiteral("J\u00f6rg"));
    QCOMPARE(decoded("J\xf6rg"), QStringLiteral("J\u00f6rg")); // Latin-1, 1.0 to 13
    QCOMPARE(decoded(""), QString());
    // Real Latin-1 bytes of sip.conf.
    bool seen = false;
    recordings::forEach(recordings::bytes("13/command.ami"), [&seen](const Message &message) {
        seen = seen || decoded(message.commandOutput()).contains(QStringLiteral("J\u00f6rg"));
    });
    QVERIFY(seen);
}

void tst_Codec::sameTextIsAsIfItWereDecoded()
{
    const QList<QByteArray> letters{
        "a", "b", "\x7f", "\xc3\xa4", "\xe4", "\xe2\x80\xae", "\xf0\x9f\x98\x80"};
    quint32 chance = 1;
    const auto next = [&chance](qsizetype below) {
        chance = chance * 1664525u + 1013904223u;
        return qsizetype(chance >> 8) % below;
    };
    int same = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray value;
        for (qsizetype left = next(21); left > 0; --left)
            value += letters.at(next(4) > 0 ? next(2) : next(letters.size()));
        QString text = decoded(value);
        if (next(2) == 0 && !text.isEmpty())
            text[next(text.size())] = next(2) == 0 ? u'a' : QChar(0x161); // whose low byte is 'a'
        else if (next(4) == 0)
            text.append(u'a');
        else if (next(4) == 0)
            text = QString::fromLatin1(value);
        const bool is = text == decoded(value);
        same += is;
        QVERIFY2(sameText(text, value) == is, value.toHex().constData());
    }
    QVERIFY(same > 5'000 && same < 15'000);
    QVERIFY(sameText(QString(), QByteArrayView()));
}

QTEST_GUILESS_MAIN(tst_Codec)
#include "tst_codec.moc"
