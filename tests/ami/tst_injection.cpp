// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No value of any field of any action becomes another header: each action, and each list, either is
// refused before it is sent, or is read by a small parser of our own as one block with the headers
// and values that were meant.

#include "ami/database.h"
#include "ami/phoneactions.h"
#include "ami/queueactions.h"
#include "ami/roomactions.h"
#include "desk.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <tuple>

using namespace ami;
using namespace Qt::StringLiterals;
using desk::Desk;

namespace {

// --- Every action: see noActionIsForgotten().

using Actions = std::tuple<
    Challenge, Login, Logoff, Events, Ping, Command, Originate, Redirect, Hangup, AbsoluteTimeout,
    ExtensionState, MailboxStatus, MailboxCount, ListCommands, CoreSettings, Getvar, Setvar, Park,
    Bridge, MixMonitor, StopMixMonitor, PjsipNotify, SipNotify, QueueAdd, QueueRemove, QueuePause,
    QueuePenalty, QueueChangePriorityCaller, QueueWithdrawCaller, DbPut, ConfbridgeMute,
    ConfbridgeUnmute, ConfbridgeKick, ConfbridgeLock, ConfbridgeUnlock, MeetmeMute, MeetmeUnmute>;

// --- Every field of every action. A structured binding names all of them or does not compile.

template <class Visit>
void fields(Challenge &, Visit)
{}
template <class Visit>
void fields(Login &action, Visit visit)
{
    auto &[user, secret, key, events] = action;
    visit(user), visit(secret), visit(key), visit(events);
}
template <class Visit>
void fields(Logoff &, Visit)
{}
template <class Visit>
void fields(Events &action, Visit visit)
{
    auto &[mask] = action;
    visit(mask);
}
template <class Visit>
void fields(Ping &, Visit)
{}
template <class Visit>
void fields(Command &action, Visit visit)
{
    auto &[line] = action;
    visit(line);
}
template <class Visit>
void fields(Originate &action, Visit visit)
{
    auto &[channel, exten, context, priority, application, data, timeoutMs, callerId, variables,
           account, channelId, otherChannelId, async] = action;
    visit(channel), visit(exten), visit(context), visit(priority), visit(application), visit(data);
    visit(callerId), visit(account), visit(channelId), visit(otherChannelId);
    for (Originate::Variable &variable : variables) {
        auto &[name, value] = variable;
        visit(name), visit(value);
    }
    static_assert(std::is_same_v<decltype(timeoutMs), std::optional<int>>);
    static_assert(std::is_same_v<decltype(async), bool>);
}
template <class Visit>
void fields(Redirect &action, Visit visit)
{
    auto &[channel, exten, context, priority, extraChannel, extraExten, extraContext,
           extraPriority] = action;
    visit(channel), visit(exten), visit(context), visit(priority);
    visit(extraChannel), visit(extraExten), visit(extraContext), visit(extraPriority);
}
template <class Visit>
void fields(Hangup &action, Visit visit)
{
    auto &[channel, cause] = action;
    visit(channel);
    static_assert(std::is_same_v<decltype(cause), std::optional<int>>);
}
template <class Visit>
void fields(AbsoluteTimeout &action, Visit visit)
{
    auto &[channel, seconds] = action;
    visit(channel);
    static_assert(std::is_same_v<decltype(seconds), int>);
}
template <class Visit>
void fields(Park &action, Visit visit)
{
    auto &[channel, timeoutChannel, timeoutMs] = action;
    visit(channel), visit(timeoutChannel);
    static_assert(std::is_same_v<decltype(timeoutMs), std::optional<int>>);
}
template <class Visit>
void fields(Bridge &action, Visit visit)
{
    auto &[channel1, channel2] = action;
    visit(channel1), visit(channel2);
}
template <class Visit>
void fields(MixMonitor &action, Visit visit)
{
    auto &[channel, file] = action;
    visit(channel), visit(file);
}
template <class Visit>
void fields(StopMixMonitor &action, Visit visit)
{
    auto &[channel] = action;
    visit(channel);
}
template <class Visit>
void fields(PjsipNotify &action, Visit visit)
{
    auto &[channel, event] = action;
    visit(channel), visit(event);
}
template <class Visit>
void fields(SipNotify &action, Visit visit)
{
    auto &[peer, callId, event] = action;
    visit(peer), visit(callId), visit(event);
}
template <class Visit>
void fields(ExtensionState &action, Visit visit)
{
    auto &[exten, context] = action;
    visit(exten), visit(context);
}
template <class Visit>
void fields(MailboxStatus &action, Visit visit)
{
    auto &[mailbox] = action;
    visit(mailbox);
}
template <class Visit>
void fields(MailboxCount &action, Visit visit)
{
    auto &[mailbox] = action;
    visit(mailbox);
}
template <class Visit>
void fields(ListCommands &, Visit)
{}
template <class Visit>
void fields(CoreSettings &, Visit)
{}
template <class Visit>
void fields(Getvar &action, Visit visit)
{
    auto &[variable, channel] = action;
    visit(variable), visit(channel);
}
template <class Visit>
void fields(Setvar &action, Visit visit)
{
    auto &[channel, variable, value] = action;
    visit(channel), visit(variable), visit(value);
}
template <class Visit>
void fields(QueueAdd &action, Visit visit)
{
    auto &[queue, interface, memberName, penalty] = action;
    visit(queue), visit(interface), visit(memberName);
    static_assert(std::is_same_v<decltype(penalty), int>);
}
template <class Visit>
void fields(QueueRemove &action, Visit visit)
{
    auto &[queue, interface] = action;
    visit(queue), visit(interface);
}
template <class Visit>
void fields(QueuePause &action, Visit visit)
{
    auto &[interface, paused, queue, reason] = action;
    visit(interface), visit(queue), visit(reason);
    static_assert(std::is_same_v<decltype(paused), bool>);
}
template <class Visit>
void fields(QueuePenalty &action, Visit visit)
{
    auto &[interface, penalty, queue] = action;
    visit(interface), visit(queue);
    static_assert(std::is_same_v<decltype(penalty), int>);
}
template <class Visit>
void fields(QueueChangePriorityCaller &action, Visit visit)
{
    auto &[queue, caller, priority] = action;
    visit(queue), visit(caller);
    static_assert(std::is_same_v<decltype(priority), int>);
}
template <class Visit>
void fields(QueueWithdrawCaller &action, Visit visit)
{
    auto &[queue, caller] = action;
    visit(queue), visit(caller);
}

template <class Visit>
void fields(DbPut &action, Visit visit)
{
    auto &[family, key, value] = action;
    visit(family), visit(key), visit(value);
}
template <class Visit>
void fields(ConfbridgeMute &action, Visit visit)
{
    auto &[conference, channel] = action;
    visit(conference), visit(channel);
}
template <class Visit>
void fields(ConfbridgeUnmute &action, Visit visit)
{
    auto &[conference, channel] = action;
    visit(conference), visit(channel);
}
template <class Visit>
void fields(ConfbridgeKick &action, Visit visit)
{
    auto &[conference, channel] = action;
    visit(conference), visit(channel);
}
template <class Visit>
void fields(ConfbridgeLock &action, Visit visit)
{
    auto &[conference] = action;
    visit(conference);
}
template <class Visit>
void fields(ConfbridgeUnlock &action, Visit visit)
{
    auto &[conference] = action;
    visit(conference);
}
template <class Visit>
void fields(MeetmeMute &action, Visit visit)
{
    auto &[meetme, usernum] = action;
    visit(meetme), visit(usernum);
}
template <class Visit>
void fields(MeetmeUnmute &action, Visit visit)
{
    auto &[meetme, usernum] = action;
    visit(meetme), visit(usernum);
}

// --- What a stranger might write.

const QList<QString> &hostile()
{
    static const QList<QString> values{
        u"\r"_s,
        u"\n"_s,
        QString(QChar(0)),
        u"a\r\nAction: Command\r\nCommand: core stop now"_s,
        u"a\r\n\r\nAction: Originate\r\nChannel: Local/0900@out\r\n\r\n"_s,
        u"a\nVariable: x=y"_s,
        u"a\rVariable: x=y"_s,
        u"\r\n\r\n"_s,
        u"101\r\n"_s,
        u"\n101"_s,
        QString(u"101" + QString(QChar(0)) + u"102"),
        u"Action: Hangup"_s,
        u": "_s,
        u":"_s,
        u"a: b"_s,
        u" leading"_s,
        u"trailing "_s,
        u"\ttabs\t"_s,
        u"   "_s,
        u"a\u2028Action: Ping\u2029Action: Ping\u0085Action: Ping\vAction: Ping\f"_s,
        u"\u560a\u560dAction: Ping"_s, // its low bytes are LF and CR
        QString(QChar(0xd800)),
        u"a"_s + QChar(0xdc0a) + u"Action: Ping"_s,
        u"a"_s + QChar(0xd80d) + QChar(0xd80a),
        u"\u202e\u2066<b>&amp;"_s,
        u"a,b=c|d=\"e\"\\,(f)[g]"_s,
        u"\\\r\\\n"_s,
        u"%0d%0aAction: Ping"_s,
        u"\ufeffAction: Ping"_s,
        QString(1000, u'x'),
        QString(1013, u'x'),
        QString(1100, u'x'),
        QString(600, u'\u00e9'),
        QString(100'000, u'\n'),
        QString(100'000, u'y'),
    };
    return values;
}

/// All that has come to the server.
QByteArray receivedBy(support::FakePbx &pbx)
{
    static_cast<void>(pbx.waiting());
    return pbx.received();
}

// --- What the server would read.

struct Header
{
    QByteArray name, value;
    friend bool operator==(const Header &, const Header &) = default;
};
using Headers = QList<Header>;

/// One block, or nothing where it is not just one.
std::optional<Headers> parsed(const QByteArray &block)
{
    if (!block.endsWith("\r\n\r\n") || block.indexOf("\r\n\r\n") != block.size() - 4)
        return std::nullopt;
    Headers headers;
    QByteArray rest = block.chopped(2);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf("\r\n");
        const QByteArray line = rest.first(end);
        rest.remove(0, end + 2);
        const qsizetype colon = line.indexOf(": ");
        if (colon < 1 || line.contains('\r') || line.contains('\n') || line.contains('\0') ||
            end + 2 > 1023)
            return std::nullopt;
        headers.append({line.first(colon), line.sliced(colon + 2)});
    }
    return headers;
}

template <class Action>
Result<QByteArray> written(const Action &action, AmiVersion version)
{
    Writer writer(version);
    writer.action(Action::Name).field("ActionID", "cb-1");
    action.write(writer);
    return writer.finish();
}

/// An action whose text fields hold `tok1`, `tok2`, …
template <class Action>
Action filled()
{
    Action action;
    if constexpr (std::is_same_v<Action, Originate>)
        action.variables = {{u"n"_s, u"v"_s}, {u"n"_s, u"v"_s}};
    int count = 0;
    fields(action, [&count](auto &field) {
        const QByteArray token = "tok" + QByteArray::number(++count) + ".";
        if constexpr (std::is_same_v<decltype(field), QString &>)
            field = QString::fromLatin1(token);
        else
            field = token;
    });
    return action;
}

template <class Action>
int fieldCount()
{
    int count = 0;
    Action action = filled<Action>();
    fields(action, [&count](auto &) { ++count; });
    return count;
}

/// Puts \a value into the field of that number.
template <class Action>
void poison(Action &action, int number, const QString &value)
{
    int count = 0;
    fields(action, [&](auto &field) {
        if (++count != number)
            return;
        if constexpr (std::is_same_v<decltype(field), QString &>)
            field = value;
        else
            field = value.toUtf8();
    });
}

/// What the server makes of a variable's value (1.6.2 and later): a backslash protects one byte.
QByteArray unescaped(const QByteArray &value)
{
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size())
            ++i;
        text += value[i];
    }
    return text;
}

const QList<AmiVersion> Versions{{1, 0}, {1, 1}, {11, 0}};

/// One hostile value in one field: nothing else may differ from the harmless block.
template <class Action>
void oneField()
{
    for (const AmiVersion version : Versions) {
        const std::optional<Headers> harmless = parsed(*written(filled<Action>(), version));
        QVERIFY(harmless);
        for (int number = 1; number <= fieldCount<Action>(); ++number) {
            const QByteArray token = "tok" + QByteArray::number(number) + '.';
            for (const QString &value : hostile()) {
                Action action = filled<Action>();
                poison(action, number, value);
                const Result<QByteArray> block = written(action, version);
                if (!block) {
                    QCOMPARE(block.error().kind, Error::Kind::Invalid);
                    QVERIFY(!block.error().text.isEmpty());
                    continue;
                }
                const QByteArray where = QByteArray(Action::Name.toByteArray() + ' ' + token + ' ' +
                                                    value.left(60).toUtf8().toPercentEncoding());
                const std::optional<Headers> headers = parsed(*block);
                QVERIFY2(headers, where.constData());
                QCOMPARE(headers->size(), harmless->size());
                for (qsizetype i = 0; i < headers->size(); ++i) {
                    Header meant = harmless->at(i);
                    Header sent = headers->at(i);
                    if (std::is_same_v<Action, Originate> && meant.name == "Variable" &&
                        version >= AmiVersion{1, 1})
                        sent.value = unescaped(sent.value);
                    meant.value.replace(token, value.toUtf8());
                    QVERIFY2(sent == meant, where.constData());
                }
            }
        }
    }
}

/// Anything in all fields at once, from a seed: the names of the headers stay those of the action.
template <class Action>
void allFields()
{
    QRandomGenerator random(20260101);
    const QList<QString> &values = hostile();
    QList<QByteArray> allowed{"Action", "ActionID"};
    for (const AmiVersion version : Versions) {
        const std::optional<Headers> harmless = parsed(*written(filled<Action>(), version));
        for (const Header &header : *harmless)
            allowed.append(header.name.constData());
    }
    allowed += {"Username", "Secret", "AuthType"}; // a Login without a key
    int sent = 0;
    for (int round = 0; round < 3000; ++round) {
        Action action = filled<Action>();
        QByteArrayList texts;
        for (int number = 1; number <= fieldCount<Action>(); ++number) {
            if (random.bounded(3) == 0)
                continue;
            QString value = values[random.bounded(values.size())];
            if (random.bounded(4) == 0)
                value.clear();
            else if (random.bounded(2) == 0)
                value =
                    value.left(random.bounded(6)) + values[random.bounded(values.size())].left(9);
            poison(action, number, value);
        }
        fields(action, [&texts](auto &field) {
            if constexpr (std::is_same_v<decltype(field), QString &>)
                texts.append(field.toUtf8());
            else
                texts.append(field);
        });
        const Result<QByteArray> block = written(action, Versions[random.bounded(Versions.size())]);
        if (!block)
            continue;
        ++sent;
        const std::optional<Headers> headers = parsed(*block);
        QVERIFY2(headers, block->left(500).toPercentEncoding().constData());
        QCOMPARE(headers->at(0), (Header{"Action", Action::Name.toByteArray()}));
        QCOMPARE(headers->at(1), (Header{"ActionID", "cb-1"}));
        for (const Header &header : *headers)
            QVERIFY2(allowed.contains(header.name), header.name.constData());
        for (const Header &header : headers->sliced(2)) {
            const bool own = header.name == "Variable" || header.name == "Immediate" ||
                             header.value == "true" || header.value == "1" || header.value == "0" ||
                             header.value == "MD5";
            QVERIFY2(own || texts.contains(header.value), header.name.constData());
        }
    }
    QVERIFY(sent > 0);
}

} // namespace

class tst_Injection : public QObject
{
    Q_OBJECT

private slots:
    void noActionIsForgotten();
    void oneHostileField();
    void allFieldsHostile();
    void namesOfFields();
    void lists();
    void nothingIsSent();
};

/// An action is what has a Name: each in the source must stand in the list above.
void tst_Injection::noActionIsForgotten()
{
    QStringList known;
    std::apply([&](auto... action) { (known.append(QString::fromLatin1(action.Name)), ...); },
               Actions());
    QStringList declared;
    const QDir folder(QStringLiteral(CORDBOARD_SOURCE "/app/ami"));
    for (const QString &name : folder.entryList({u"*.h"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        static const QRegularExpression word(u"QByteArrayView\\s+Name\\s*[={]+\\s*\"(\\w+)\""_s);
        for (const QRegularExpressionMatch &match : word.globalMatch(source))
            declared.append(match.captured(1));
    }
    known.sort();
    declared.sort();
    QCOMPARE(known, declared);
}

void tst_Injection::oneHostileField()
{
    std::apply([](auto... action) { (oneField<decltype(action)>(), ...); }, Actions());
}

void tst_Injection::allFieldsHostile()
{
    std::apply([](auto... action) { (allFields<decltype(action)>(), ...); }, Actions());
}

/// The name of a field is a word in the source, but for one: that of a list's own fields.
void tst_Injection::namesOfFields()
{
    for (const QString &name : hostile()) {
        Writer writer;
        writer.action("Ping").field(name.toUtf8(), u"x"_s);
        const Result<QByteArray> block = writer.finish();
        if (!block)
            continue;
        const std::optional<Headers> headers = parsed(*block);
        QVERIFY(headers);
        QCOMPARE(*headers, (Headers{{"Action", "Ping"}, {name.toUtf8(), "x"}}));
    }
}

void tst_Injection::lists()
{
    QList<Query> all{queries::ConfbridgeList, queries::MeetmeList, DbGet};
    for (const Query *query : queries::Snapshot)
        all.append(*query);
    Desk desk;
    QVERIFY(desk.login());
    for (const Query &query : all) {
        for (const QString &value : hostile()) {
            for (const bool inName : {false, true}) {
                const qsizetype before = receivedBy(desk.pbx).size();
                const qsizetype endings = desk.ended.size();
                const Session::Fields fields{inName ? std::pair(value.toUtf8(), u"300"_s)
                                                    : std::pair("Conference"_ba, value)};
                const RequestId id =
                    desk.session.list(query, this, desk.note<qsizetype>("list"), {}, fields);
                QTRY_VERIFY(desk.ended.size() > endings || receivedBy(desk.pbx).size() > before);
                if (desk.ended.size() > endings) {
                    QVERIFY2(desk.ended.last().startsWith("list Invalid "),
                             desk.ended.last().constData());
                    QCOMPARE(receivedBy(desk.pbx).size(), before);
                    continue;
                }
                const std::optional<Headers> headers = parsed(receivedBy(desk.pbx).sliced(before));
                QVERIFY2(headers, query.action.constData());
                QCOMPARE(headers->size(), 3);
                QCOMPARE(headers->at(0), (Header{"Action", query.action.toByteArray()}));
                QCOMPARE(headers->at(1).name, "ActionID");
                QCOMPARE(headers->at(2), (inName ? Header{value.toUtf8(), "300"}
                                                 : Header{"Conference", value.toUtf8()}));
                desk.session.cancel(id);
                QTRY_COMPARE(desk.ended.size(), endings + 1);
            }
        }
    }
}

/// What is refused leaves no byte on the wire, and says so to the one who asked.
void tst_Injection::nothingIsSent()
{
    Desk desk;
    QVERIFY(desk.login());
    const QByteArray before = receivedBy(desk.pbx);
    desk.session.send(Hangup{u"SIP/1\r\nAction: Command"_s}, this, desk.note("hangup"));
    desk.session.send(Originate{u"SIP/1"_s, u"100\n"_s}, this, desk.note("originate"));
    QTRY_COMPARE(desk.ended.size(), 2);
    QVERIFY(desk.ended[0].startsWith("hangup Invalid Channel: "));
    QVERIFY(desk.ended[1].startsWith("originate Invalid Exten: "));
    QCOMPARE(receivedBy(desk.pbx), before);
}

QTEST_GUILESS_MAIN(tst_Injection)
#include "tst_injection.moc"
