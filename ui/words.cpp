// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "pbx/pbx.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PlainWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::PlainWords)
};

/// What this program asks of a PBX, and what manager.conf calls the right to it: `manager show
/// command X` of Asterisk 22, "Privilege", without `all` and the ones that few grant.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 9> Rights{{
    {"Originate"_L1, "originate"_L1},
    {"Redirect"_L1, "call"_L1},
    {"Hangup"_L1, "call"_L1},
    {"AbsoluteTimeout"_L1, "call"_L1},
    {"ExtensionState"_L1, "call"_L1},
    {"MailboxStatus"_L1, "call"_L1},
    {"MailboxCount"_L1, "call"_L1},
    {"Status"_L1, "call"_L1},
    {"Command"_L1, "command"_L1},
}};

/// The server's sentence without its full stop, so that it can stand inside one of ours.
QString trimmed(const QString &text)
{
    QString result = text.simplified();
    while (result.endsWith(u'.'))
        result.chop(1);
    return result;
}

} // namespace

QString describe(const ami::Error &error)
{
    const QString said = trimmed(error.text);
    switch (error.kind) {
    case ami::Error::Kind::NotConnected:
        return PlainWords::tr("There is no connection to the PBX. It is tried again by itself.");
    case ami::Error::Kind::TimedOut:
        return PlainWords::tr(
            "The PBX did not answer in time. Look whether it happened, then try again.");
    case ami::Error::Kind::Refused:
        return said.isEmpty() ? PlainWords::tr("The PBX refused it and did not say why.")
                              : PlainWords::tr("The PBX refused it: “%1”.").arg(said);
    case ami::Error::Kind::Forbidden:
        return said.isEmpty()
                   ? PlainWords::tr(
                         "This login may not do that. Ask the administrator for the right.")
                   : PlainWords::tr(
                         "This login may not do that (“%1”). Ask the administrator for the "
                         "right.")
                         .arg(said);
    case ami::Error::Kind::Malformed:
        return said.isEmpty()
                   ? PlainWords::tr("The answer of the PBX could not be understood.")
                   : PlainWords::tr("The answer of the PBX could not be understood: %1.").arg(said);
    case ami::Error::Kind::Cancelled:
        return PlainWords::tr("It was cancelled.");
    case ami::Error::Kind::Invalid:
        return said.isEmpty()
                   ? PlainWords::tr("It was not sent: the text cannot be part of a command.")
                   : PlainWords::tr("It was not sent: %1.").arg(said);
    }
    return {};
}

QString rightOf(const QString &action)
{
    for (const auto &[name, right] : Rights) {
        if (action.compare(name, Qt::CaseInsensitive) == 0)
            return right;
    }
    return {};
}

QString describe(const pbx::Obstacle &obstacle)
{
    switch (obstacle.kind) {
    case pbx::Obstacle::Kind::None:
        return {};
    case pbx::Obstacle::Kind::NotConnected:
        return PlainWords::tr("There is no connection to the PBX");
    case pbx::Obstacle::Kind::MissingRight: {
        const QString right = rightOf(obstacle.action);
        return right.isEmpty() ? PlainWords::tr("This login may not use “%1”").arg(obstacle.action)
                               : PlainWords::tr("This login lacks the right “%1”").arg(right);
    }
    case pbx::Obstacle::Kind::NoOwnPhone:
        return PlainWords::tr("The connection does not say which phone is yours");
    case pbx::Obstacle::Kind::NoSuchChannel:
        return PlainWords::tr("That call has ended");
    }
    return {};
}

QString wordOf(Tone tone)
{
    switch (tone) {
    case Tone::Free:
        return PlainWords::tr("Free");
    case Tone::Ringing:
        return PlainWords::tr("Ringing");
    case Tone::OnCall:
        return PlainWords::tr("On a call");
    case Tone::OnHold:
        return PlainWords::tr("On hold");
    case Tone::Offline:
        return PlainWords::tr("Offline");
    }
    return {};
}

Tone toneOf(models::Presence presence)
{
    switch (presence) {
    case models::Presence::Free:
        return Tone::Free;
    case models::Presence::Ringing:
        return Tone::Ringing;
    case models::Presence::OnCall:
        return Tone::OnCall;
    case models::Presence::OnHold:
        return Tone::OnHold;
    case models::Presence::Offline:
        return Tone::Offline;
    }
    return Tone::Offline;
}

Tone toneOf(pbx::ExtensionStatus status)
{
    return toneOf(models::presenceOf(status));
}

QString wordOf(pbx::ExtensionStatus status)
{
    switch (status) {
    case pbx::ExtensionStatus::NotFound:
        return PlainWords::tr("Unknown");
    case pbx::ExtensionStatus::Busy:
        return PlainWords::tr("Busy");
    case pbx::ExtensionStatus::InUseRinging:
        return PlainWords::tr("On a call, ringing");
    case pbx::ExtensionStatus::InUseOnHold:
        return PlainWords::tr("On a call, one on hold");
    default:
        return wordOf(toneOf(status));
    }
}

Tone toneOf(pbx::PeerStatus status)
{
    switch (status) {
    case pbx::PeerStatus::Reachable:
    case pbx::PeerStatus::Registered:
        return Tone::Free;
    case pbx::PeerStatus::Lagged:
        return Tone::Ringing;
    case pbx::PeerStatus::Unreachable:
        return Tone::OnCall;
    case pbx::PeerStatus::Unregistered:
    case pbx::PeerStatus::Unknown:
        return Tone::Offline;
    }
    return Tone::Offline;
}

QString wordOf(pbx::PeerStatus status)
{
    switch (status) {
    case pbx::PeerStatus::Unknown:
        return PlainWords::tr("Unknown");
    case pbx::PeerStatus::Reachable:
        return PlainWords::tr("Reachable");
    case pbx::PeerStatus::Lagged:
        return PlainWords::tr("Slow");
    case pbx::PeerStatus::Unreachable:
        return PlainWords::tr("Not reachable");
    case pbx::PeerStatus::Registered:
        return PlainWords::tr("Registered");
    case pbx::PeerStatus::Unregistered:
        return PlainWords::tr("Not registered");
    }
    return {};
}

Tone toneOf(const pbx::Channel &channel)
{
    if (channel.onHold)
        return Tone::OnHold;
    if (channel.isUp())
        return Tone::OnCall;
    if (channel.isRinging() || channel.state == "Ring"_L1)
        return Tone::Ringing;
    return Tone::Offline;
}

QString linkWords(const pbx::Pbx &pbx)
{
    switch (pbx.link()) {
    case pbx::Link::Closed:
        return PlainWords::tr("not connected");
    case pbx::Link::Connecting:
    case pbx::Link::Stale: {
        const qint64 wait = pbx.msToRetry();
        const bool again = pbx.wasLive();
        if (wait > 0) {
            const int seconds = int((wait + 999) / 1000);
            return again ? PlainWords::tr("reconnecting in %1 s").arg(seconds)
                         : PlainWords::tr("trying again in %1 s").arg(seconds);
        }
        return again ? PlainWords::tr("reconnecting") : PlainWords::tr("connecting");
    }
    case pbx::Link::Live:
        return PlainWords::tr("live");
    case pbx::Link::Refused:
        return PlainWords::tr("login refused");
    case pbx::Link::Replay:
        return PlainWords::tr("recording");
    }
    return {};
}

Tone toneOf(const pbx::Pbx &pbx)
{
    switch (pbx.link()) {
    case pbx::Link::Live:
        return Tone::Free;
    case pbx::Link::Connecting:
    case pbx::Link::Stale:
        return Tone::Ringing;
    case pbx::Link::Refused:
        return Tone::OnCall;
    case pbx::Link::Closed:
    case pbx::Link::Replay:
        return Tone::Offline;
    }
    return Tone::Offline;
}

QString ageWords(qint64 ms)
{
    if (ms < 0)
        return PlainWords::tr("never confirmed");
    if (ms < 10'000) {
        const QString seconds = QLocale().toString(double(ms) / 1000, 'f', 1);
        return PlainWords::tr("confirmed %1 s ago").arg(seconds);
    }
    if (ms < 60'000)
        return PlainWords::tr("confirmed %1 s ago").arg(ms / 1000);
    return PlainWords::tr("confirmed %1 ago").arg(formatDuration(ms));
}

QString formatDuration(qint64 ms)
{
    const qint64 all = std::max<qint64>(0, ms) / 1000;
    const auto two = [](qint64 n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); };
    if (all >= 3600) {
        return QString(QString::number(all / 3600) % u':' % two(all / 60 % 60) % u':' %
                       two(all % 60));
    }
    return QString(QString::number(all / 60) % u':' % two(all % 60));
}

QString durationInWords(qint64 ms)
{
    const int all = int(std::clamp<qint64>(ms / 1000, 0, 359'999));
    const int hours = all / 3600;
    const int minutes = all / 60 % 60;
    const int seconds = all % 60;
    // Without a loaded translation %n is all there is, so one and many are told apart here too.
    const auto count = [](int n, const QString &one, const QString &many) {
        return n == 1 ? one : many.arg(n);
    };
    QStringList parts;
    if (hours > 0)
        parts += count(hours, PlainWords::tr("1 hour"), PlainWords::tr("%1 hours"));
    if (minutes > 0)
        parts += count(minutes, PlainWords::tr("1 minute"), PlainWords::tr("%1 minutes"));
    if (hours == 0 && (seconds > 0 || minutes == 0))
        parts += count(seconds, PlainWords::tr("1 second"), PlainWords::tr("%1 seconds"));
    return parts.join(u' ');
}

QString partyName(const QString &name, const QString &number)
{
    if (!name.trimmed().isEmpty())
        return name.simplified();
    if (!number.trimmed().isEmpty())
        return number.simplified();
    return PlainWords::tr("Unknown caller");
}

QString serverWords(const QString &version, const QString &banner, bool tls)
{
    QStringList parts;
    const auto firstTwo = [](const QString &dotted) { return dotted.section(u'.', 0, 1); };
    if (!version.isEmpty()) {
        // `22.10.1`, `Asterisk 1.4.21`, `16.28.0~dfsg-0+deb11u4`: the start of it says enough.
        QString number = version.simplified();
        if (number.startsWith("Asterisk "_L1))
            number = number.mid(9);
        const bool old = number.startsWith("1."_L1);
        number = number.section(u'~', 0, 0).section(u'-', 0, 0).section(u' ', 0, 0);
        parts += PlainWords::tr("Asterisk %1").arg(old ? number : firstTwo(number));
    }
    // `Asterisk Call Manager/11.0.0`
    const qsizetype slash = banner.lastIndexOf(u'/');
    if (slash >= 0)
        parts += PlainWords::tr("AMI %1").arg(firstTwo(banner.mid(slash + 1).simplified()));
    if (tls)
        parts += u"TLS"_s;
    return parts.join(u" · "_s);
}

QStringList missingRights(const pbx::Rights &rights)
{
    QStringList missing;
    for (const auto &[action, right] : Rights) {
        if (!rights.allows(QByteArrayView(action.data(), action.size())) &&
            !missing.contains(right))
            missing += right;
    }
    return missing;
}

QString rightsWords(const pbx::Rights &rights)
{
    if (!rights.known())
        return {};
    const QStringList missing = missingRights(rights);
    return missing.isEmpty() ? PlainWords::tr("All %1 rights granted").arg(Rights.size())
                             : PlainWords::tr("Missing rights: %1").arg(missing.join(u", "_s));
}

} // namespace ui
