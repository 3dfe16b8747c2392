// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxPeople = 10'000;

/// What was given may be the work of strangers, and is repeated on a terminal or in a log.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text;
}

/// `ami://user@host:port` or `amis://…`.
std::optional<pbx::Profile> profileFromUrl(const QString &text, QString &error)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool tls = url.scheme() == "amis"_L1;
    if (!url.isValid() || (!tls && url.scheme() != "ami"_L1) || url.host().isEmpty() ||
        url.userName().isEmpty()) {
        error = u"--pbx wants ami://user@host:port or amis://user@host:port"_s;
        return std::nullopt;
    }
    if (!url.password().isEmpty()) {
        error =
            u"a secret never stands on the command line: set CORDBOARD_SECRET or use --secret-file"_s;
        return std::nullopt;
    }
    const QString user = url.userName(QUrl::FullyDecoded);
    if (url.port(1) == 0 || user != onOneLine(user)) {
        error = u"--pbx: there is no port 0, and no user's name holds a control character"_s;
        return std::nullopt;
    }
    pbx::Profile profile;
    profile.host = url.host();
    profile.port = static_cast<quint16>(url.port(tls ? 5039 : 5038));
    profile.tls = tls;
    profile.user = user;
    profile.name = profile.host;
    return profile;
}

/// 32 bytes in hex, colons allowed; nothing where it is not that.
std::optional<QByteArray> fingerprintFrom(const QString &text)
{
    const QByteArray plain = pbx::Certificate::normalised(text.toLatin1());
    if (plain.size() != 64 || QByteArray::fromHex(plain).toHex() != plain)
        return std::nullopt;
    return plain;
}

/// The first line of the file; nothing where it cannot be read.
std::optional<QString> secretFromFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

struct Definition
{
    QLatin1StringView name;
    QLatin1StringView value; ///< what the value is called in the help, or "" for a switch
    const char *help;
};

constexpr Definition Definitions[] = {
    {"demo"_L1, {}, "Use the built-in PBX; --demo=PEOPLE sets how many people it has (40)."},
    {"demo-legacy"_L1, {}, "Use the built-in PBX and let it speak AMI 1.0."},
    {"pbx"_L1, "url"_L1, "Use the PBX ami://user@host:port, or amis:// for TLS."},
    {"secret-file"_L1, "file"_L1,
     "Read the secret for --pbx from this file (else CORDBOARD_SECRET)."},
    {"trust"_L1, "sha256"_L1,
     "The certificate of --pbx amis://… to trust from now on, and no other."},
    {"allow-clear-secret"_L1,
     {},
     "Log in to a --pbx that knows no MD5 login, though others can read the secret."},
    {"profile"_L1, "name"_L1, "Use a saved connection."},
    {"config"_L1, "folder"_L1,
     "Keep everything (settings, calls, contacts, notes) in this folder: a Cordboard of its own."},
    {"my-extension"_L1, "extension"_L1, "The operator's own extension, for this run."},
    {"context"_L1, "context"_L1, "The dialplan context to dial from, for this run."},
    {"record"_L1, "file"_L1, "Write the bytes received from the PBX to this file."},
    {"replay"_L1, "file"_L1, "Take a recording as if it came from a PBX; no network."},
    {"state-json"_L1, "file"_L1,
     "Write the state as JSON when the program ends; - for standard output."},
    {"exit-after"_L1, "seconds"_L1, "End after so many seconds."},
    {"exit-after-replay"_L1, {}, "End when the recording has been replayed."},
    {"screenshot"_L1, "file"_L1, "Save a picture of the main window, just before the end."},
    {"size"_L1, "WxH"_L1, "The main window's size: 1440x900."},
    {"theme"_L1, "theme"_L1, "light or dark."},
    {"headless"_L1, {}, "No window at all."},
    {"dial"_L1, "number"_L1, "Let the running Cordboard dial this number."},
    {"dial-selection"_L1, {}, "… the number in the text that is selected anywhere."},
    {"answer"_L1, {}, "… take the most urgent waiting call."},
    {"hangup"_L1, {}, "… end your call."},
    {"hold"_L1, {}, "… hold your call."},
    {"transfer"_L1, "number"_L1, "… hand your call over to this number."},
    {"take-back"_L1, {}, "… take back what was handed over."},
    {"version"_L1, {}, "Print the version."},
    {"help"_L1, {}, "Print this help."},
};

void setUp(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A desktop switchboard for the Asterisk PBX.\n\n"
                                     "Exit status: 0 good, 2 bad usage, 3 never live, 4 login "
                                     "refused, 5 certificate not trusted, "
                                     "6 no Cordboard is running, 7 not done."_s);
    for (const Definition &d : Definitions) {
        QStringList names{d.name};
        if (d.name == "help"_L1)
            names.prepend(u"h"_s);
        if (d.name == "version"_L1)
            names.prepend(u"v"_s);
        parser.addOption(QCommandLineOption(names, QString::fromUtf8(d.help), d.value));
    }
    QCommandLineOption people(u"demo-people"_s, {}, u"people"_s);
    people.setFlags(QCommandLineOption::HiddenFromHelp); // how parse() hands over --demo=people
    parser.addOption(people);
    QCommandLineOption activated(u"bus-activated"_s); // in the service file of the message bus
    activated.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(activated);
    parser.addPositionalArgument(u"number"_s,
                                 u"A number to dial, or a tel:, sip: or callto: link."_s,
                                 u"[tel:…|sip:…|NUMBER]"_s);
}

/// The command for the running one, if there is one.
std::optional<ui::Request> commandFrom(const QCommandLineParser &parser, QString &error)
{
    std::optional<ui::Request> command;
    for (const auto &[what, name] : ui::RequestWords) {
        if (what == ui::Request::What::Show || !parser.isSet(name))
            continue;
        if (command) {
            error = u"one command at a time"_s;
            return std::nullopt;
        }
        command = ui::Request{what, ui::Request::From::Command, {}, {}};
        if (!command->wantsNumber())
            continue;
        const auto link = DialLink::parse(parser.value(name));
        if (!link) {
            error =
                u"--%1: this is no number that can be dialled: %2"_s.arg(name, parser.value(name));
            return std::nullopt;
        }
        command->number = link->number;
        command->extension = link->extension;
        if (link->isLink)
            command->from = ui::Request::From::Link;
    }
    return command;
}

} // namespace

bool Options::isPlainStart() const
{
    return !demoPeople && !pbx && profile.isEmpty() && replay.isEmpty() && record.isEmpty() &&
           stateJson.isEmpty() && screenshot.isEmpty() && !exitAfter && !headless &&
           myExtension.isEmpty() && context.isEmpty();
}

Options Options::parse(QStringList arguments)
{
    Options o;
    const auto wrong = [&o](const QString &error) {
        o.mode = Mode::Wrong;
        o.error = onOneLine(error);
        return o;
    };
    for (QString &argument : arguments) {
        if (argument.startsWith("--demo="_L1))
            argument = u"--demo-people="_s + argument.mid(7);
    }
    QCommandLineParser parser;
    setUp(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        o.mode = Mode::Help;
        return o;
    }
    if (parser.isSet(u"version"_s)) {
        o.mode = Mode::Version;
        return o;
    }
    const auto value = [&parser](QLatin1StringView name) { return parser.value(name); };

    o.demoLegacy = parser.isSet(u"demo-legacy"_s);
    if (parser.isSet(u"demo"_s) || o.demoLegacy)
        o.demoPeople = 40;
    if (parser.isSet(u"demo-people"_s)) {
        bool ok = false;
        const int people = value("demo-people"_L1).toInt(&ok);
        if (!ok || people < 1 || people > MaxPeople)
            return wrong(u"--demo=PEOPLE wants a number from 1 to %1"_s.arg(MaxPeople));
        o.demoPeople = people;
    }
    o.profile = value("profile"_L1);
    o.config = value("config"_L1);
    if (parser.isSet(u"config"_s) && o.config.isEmpty())
        return wrong(u"--config wants a folder"_s);
    o.myExtension = value("my-extension"_L1);
    o.context = value("context"_L1);
    o.record = value("record"_L1);
    o.replay = value("replay"_L1);
    o.stateJson = value("state-json"_L1);
    o.screenshot = value("screenshot"_L1);
    o.exitAfterReplay = parser.isSet(u"exit-after-replay"_s);
    o.headless = parser.isSet(u"headless"_s);
    o.activated = parser.isSet(u"bus-activated"_s);

    if (parser.isSet(u"pbx"_s)) {
        QString error;
        o.pbx = profileFromUrl(value("pbx"_L1), error);
        if (!o.pbx)
            return wrong(error);
        o.pbx->secret = qEnvironmentVariable("CORDBOARD_SECRET");
        if (parser.isSet(u"secret-file"_s)) {
            const auto secret = secretFromFile(value("secret-file"_L1));
            if (!secret)
                return wrong(u"--secret-file %1 cannot be read"_s.arg(value("secret-file"_L1)));
            o.pbx->secret = *secret;
        }
        o.pbx->clearSecret = parser.isSet(u"allow-clear-secret"_s);
        if (parser.isSet(u"trust"_s)) {
            const auto sha256 = fingerprintFrom(value("trust"_L1));
            if (!sha256)
                return wrong(u"--trust wants a SHA-256 fingerprint: 64 hex digits"_s);
            if (!o.pbx->tls)
                return wrong(
                    u"--trust goes with --pbx amis://…: there is no certificate without TLS"_s);
            o.trust = *sha256;
        }
    } else if (parser.isSet(u"secret-file"_s)) {
        return wrong(u"--secret-file goes with --pbx"_s);
    } else if (parser.isSet(u"trust"_s)) {
        return wrong(u"--trust goes with --pbx"_s);
    } else if (parser.isSet(u"allow-clear-secret"_s)) {
        return wrong(u"--allow-clear-secret goes with --pbx"_s);
    }
    const int sources = int(o.demoPeople.has_value()) + int(o.pbx.has_value()) +
                        int(!o.profile.isEmpty()) + int(!o.replay.isEmpty());
    if (sources > 1)
        return wrong(u"only one of --demo, --pbx, --profile and --replay can be the PBX"_s);
    if (o.headless && sources == 0)
        return wrong(u"--headless needs --demo, --pbx, --profile or --replay"_s);
    if (o.exitAfterReplay && o.replay.isEmpty())
        return wrong(u"--exit-after-replay goes with --replay"_s);
    if (!o.record.isEmpty() && !o.replay.isEmpty())
        return wrong(u"a replay has nothing to record: leave --record or --replay out"_s);
    if (o.headless && !o.screenshot.isEmpty())
        return wrong(u"--headless has no window for --screenshot: leave one of them out"_s);

    if (parser.isSet(u"exit-after"_s)) {
        bool ok = false;
        const double seconds = value("exit-after"_L1).toDouble(&ok);
        if (!ok || !(seconds >= 0) || seconds > 1e6)
            return wrong(u"--exit-after wants seconds"_s);
        o.exitAfter = seconds;
    }
    if (parser.isSet(u"size"_s)) {
        const QStringList parts = value("size"_L1).toLower().split(u'x');
        const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (size.width() < 320 || size.height() < 240 || size.width() > 16'000 ||
            size.height() > 16'000)
            return wrong(u"--size wants WIDTHxHEIGHT, at least 320x240"_s);
        o.size = size;
    }
    const QString theme = value("theme"_L1);
    if (theme == "light"_L1)
        o.theme = Theme::Light;
    else if (theme == "dark"_L1)
        o.theme = Theme::Dark;
    else if (!theme.isEmpty())
        return wrong(u"--theme is light or dark"_s);

    const QStringList rest = parser.positionalArguments();
    if (rest.size() > 1)
        return wrong(u"one number at a time: %1"_s.arg(rest.join(u' ')));
    if (rest.size() == 1) {
        const auto link = DialLink::parse(rest.first());
        if (!link)
            return wrong(u"this is no number that can be dialled: %1"_s.arg(rest.first()));
        o.dial = link->number;
        o.dialFromUrl = link->isLink;
        o.dialExtension = link->extension;
    }
    QString error;
    o.command = commandFrom(parser, error);
    if (!error.isEmpty())
        return wrong(error);
    if (o.command && (sources > 0 || !o.dial.isEmpty()))
        return wrong(u"a command is for the running Cordboard: give it alone"_s);
    return o;
}

QString Options::helpText()
{
    QCommandLineParser parser;
    setUp(parser);
    return parser.helpText();
}
