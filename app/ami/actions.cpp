// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <limits>

namespace ami {

using namespace Qt::StringLiterals;

namespace {

Error malformed(QByteArrayView header)
{
    return {Error::Kind::Malformed, QString::fromLatin1(header)};
}

/// A header that must hold a whole number that fits an int.
std::optional<int> wholeNumber(const Message &message, QByteArrayView header)
{
    bool ok = false;
    const int number = message.value(header).trimmed().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// `value` of an Originate variable. The server (1.6.2 and later) splits each `Variable:` at commas
/// that no quote, bracket or backslash protects, and takes the backslashes away.
QString escaped(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (const QChar c : value) {
        if (c == u'\\' || c == u',' || c == u'"' || c == u'(' || c == u')' || c == u'[' ||
            c == u']')
            text.append(u'\\');
        text.append(c);
    }
    return text;
}

/// The name of an Originate variable has no such protection: `a,b` would be two variables. Within
/// the brackets of a function (`PJSIP_HEADER(add,Call-Info)`) a comma divides nothing.
bool isVariableName(const QString &name)
{
    static const QRegularExpression shape(u"^[\\w.-]+(\\([\\w.,-]*\\))?\\z"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return shape.match(name).hasMatch();
}

} // namespace

Result<Ack> Ack::read(const Message &message)
{
    return Ack{message.text("Message").trimmed()}; // `Park successful\n`: a bare LF, 13
}

// --- Challenge

void Challenge::write(Writer &writer) const
{
    writer.field("AuthType", "MD5");
}

Result<QByteArray> Challenge::read(const Message &message)
{
    const QByteArrayView challenge = message.value("Challenge");
    if (challenge.isEmpty())
        return malformed("Challenge");
    return challenge.toByteArray();
}

// --- Login, Logoff, Events, Ping

QByteArray Login::keyFor(const QByteArray &challenge, const QString &secret)
{
    const QByteArray signedText = challenge + secret.toUtf8();
    return QCryptographicHash::hash(signedText, QCryptographicHash::Md5).toHex();
}

void Login::write(Writer &writer) const
{
    if (key.isEmpty()) {
        writer.field("Username", user).field("Secret", secret);
    } else {
        writer.field("AuthType", "MD5").field("Username", user).field("Key", key);
    }
    writer.optional("Events", events);
}

void Events::write(Writer &writer) const
{
    writer.field("EventMask", mask);
}

Result<std::optional<bool>> Events::read(const Message &message)
{
    // `Response: Events On` up to 1.4; `Response: Success` and `Events: On` from 1.6.2 on. The
    // Pong of the Ping behind it is what is left where the server does not answer (1.0, 1.2).
    QByteArrayView state = message.value("Events");
    if (message.name().startsWith("Events "))
        state = message.name().sliced(7);
    if (sameName(state, "On"))
        return std::optional(true);
    if (sameName(state, "Off"))
        return std::optional(false);
    if (sameName(message.name(), "Pong"))
        return std::optional<bool>();
    return malformed("Events");
}

Result<Ack> Ping::read(const Message &message)
{
    // `Response: Pong` up to 1.4; `Response: Success` and `Ping: Pong` from 1.6.2 on.
    if (sameName(message.name(), "Pong") || sameName(message.value("Ping"), "Pong"))
        return Ack{u"Pong"_s};
    return malformed("Ping");
}

// --- Command

void Command::write(Writer &writer) const
{
    writer.field("Command", line);
}

Result<QString> Command::read(const Message &message)
{
    return decoded(message.commandOutput());
}

// --- Calls

void Originate::write(Writer &writer) const
{
    writer.field("Channel", channel);
    if (!exten.isEmpty()) {
        writer.field("Exten", exten).field("Context", context);
        writer.field("Priority", priority.isEmpty() ? u"1"_s : priority);
    }
    if (!application.isEmpty())
        writer.field("Application", application).field("Data", data);
    for (const Variable &variable : variables) {
        if (!isVariableName(variable.name))
            writer.refuse(u"Variable: `%1` is no name"_s.arg(variable.name));
    }
    if (timeoutMs)
        writer.field("Timeout", *timeoutMs);
    writer.optional("CallerID", callerId).optional("Account", account);
    writer.optional("ChannelId", channelId).optional("OtherChannelId", otherChannelId);
    if (writer.reader() < AmiVersion{1, 1}) {
        // 1.0 reads the first `Variable:` only, and splits it at `|` ("acctcode=…|dialphone=…",
        // the sample session of 2005). It knows no escape, so a `|` in a value cannot be sent.
        QString line;
        for (const Variable &variable : variables) {
            if (variable.name.contains(u'|') || variable.value.contains(u'|'))
                writer.refuse(u"Variable: `|` cannot be sent to this server"_s);
            line += (line.isEmpty() ? u""_s : u"|"_s) + variable.name + u'=' + variable.value;
        }
        writer.optional("Variable", line);
    } else {
        for (const Variable &variable : variables)
            writer.field("Variable", QString(variable.name + u'=' + escaped(variable.value)));
    }
    if (async)
        writer.field("Async", "true");
}

void Redirect::write(Writer &writer) const
{
    writer.field("Channel", channel).optional("ExtraChannel", extraChannel);
    writer.field("Exten", exten).field("Context", context).field("Priority", priority);
    writer.optional("ExtraExten", extraExten).optional("ExtraContext", extraContext);
    writer.optional("ExtraPriority", extraPriority);
}

void Hangup::write(Writer &writer) const
{
    writer.field("Channel", channel);
    if (cause)
        writer.field("Cause", *cause);
}

void Park::write(Writer &writer) const
{
    writer.field("Channel", channel);
    // Up to 11 `Channel2`, and needed (1.8/parking-timeout.sent); 13 and later know both names.
    if (!timeoutChannel.isEmpty())
        writer.field(writer.reader() < AmiVersion{2, 0} ? "Channel2" : "TimeoutChannel",
                     timeoutChannel);
    if (timeoutMs)
        writer.field("Timeout", *timeoutMs);
}

void Bridge::write(Writer &writer) const
{
    writer.field("Channel1", channel1).field("Channel2", channel2);
}

void MixMonitor::write(Writer &writer) const
{
    writer.field("Channel", channel).field("File", file);
}

void StopMixMonitor::write(Writer &writer) const
{
    writer.field("Channel", channel);
}

void AbsoluteTimeout::write(Writer &writer) const
{
    writer.field("Channel", channel).field("Timeout", seconds);
}

// --- Extensions and mailboxes

void ExtensionState::write(Writer &writer) const
{
    writer.field("Exten", exten).field("Context", context);
}

Result<ExtensionStatus> ExtensionState::read(const Message &message)
{
    const std::optional<int> status = wholeNumber(message, "Status");
    if (!status)
        return malformed("Status");
    return ExtensionStatus{message.text("Exten"), message.text("Context"), message.text("Hint"),
                           *status, message.text("StatusText")};
}

void MailboxStatus::write(Writer &writer) const
{
    writer.field("Mailbox", mailbox);
}

Result<bool> MailboxStatus::read(const Message &message)
{
    const std::optional<int> waiting = wholeNumber(message, "Waiting");
    if (!waiting || *waiting < 0)
        return malformed("Waiting");
    return *waiting > 0;
}

void MailboxCount::write(Writer &writer) const
{
    writer.field("Mailbox", mailbox);
}

Result<MailboxMessages> MailboxCount::read(const Message &message)
{
    const std::optional<int> fresh = wholeNumber(message, "NewMessages");
    if (!fresh || *fresh < 0)
        return malformed("NewMessages");
    const std::optional<int> old = wholeNumber(message, "OldMessages");
    if (!old || *old < 0)
        return malformed("OldMessages");
    const bool countsUrgent = message.has("UrgMessages"); // 1.6.2 and later
    const std::optional<int> urgent = wholeNumber(message, "UrgMessages");
    if (countsUrgent && (!urgent || *urgent < 0))
        return malformed("UrgMessages");
    return MailboxMessages{urgent.value_or(0), *fresh, *old};
}

// --- What the server can do

Result<QHash<QByteArray, QByteArray>> ListCommands::read(const Message &message)
{
    QHash<QByteArray, QByteArray> rights;
    for (const Field &field : message.fields()) {
        if (sameName(field.name, "Response") || sameName(field.name, "ActionID"))
            continue;
        // `Hangup: Hangup channel.  (Priv: system,call,all)`; 1.0 has no `(Priv: …)`.
        QByteArrayView priv;
        const qsizetype at = field.value.lastIndexOf("(Priv: ");
        if (at >= 0 && field.value.endsWith(')'))
            priv = field.value.sliced(at + 7).chopped(1);
        rights.insert(field.name.toByteArray(),
                      priv == "<none>" ? QByteArray() : priv.toByteArray());
    }
    if (rights.isEmpty())
        return malformed("ListCommands");
    return rights;
}

Result<CoreSettingsAnswer> CoreSettings::read(const Message &message)
{
    if (!message.has("AsteriskVersion"))
        return malformed("AsteriskVersion");
    return CoreSettingsAnswer{message.text("AsteriskVersion"), message.text("AMIversion"),
                              message.text("SystemName")};
}

void Getvar::write(Writer &writer) const
{
    writer.optional("Channel", channel).field("Variable", variable);
}

Result<QString> Getvar::read(const Message &message)
{
    if (message.has("Value"))
        return message.text("Value");
    // 1.0 puts the variable's own name before the colon: `FOO: bar`, `CALLERID(num): (null)`.
    for (const Field &field : message.fields()) {
        if (!sameName(field.name, "Response") && !sameName(field.name, "ActionID"))
            return field.value == "(null)" ? QString() : decoded(field.value);
    }
    return malformed("Value");
}

void Setvar::write(Writer &writer) const
{
    writer.optional("Channel", channel).field("Variable", variable).field("Value", value);
}

} // namespace ami
