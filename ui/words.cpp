// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "pbx/driftcheck.h"
#include "pbx/overload.h"
#include "pbx/pbx.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PlainWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::PlainWords)
};

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
    return pbx::Rights::classesOf(action.toLatin1()).value(0);
}

QString describe(const pbx::Obstacle &obstacle)
{
    switch (obstacle.kind) {
    case pbx::Obstacle::Kind::None:
        return {};
    case pbx::Obstacle::Kind::NotConnected:
        return PlainWords::tr("There is no connection to the PBX");
    case pbx::Obstacle::Kind::Replaying:
        return PlainWords::tr(
            "This is a recording: what is shown has happened, and nothing can be done to it");
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

QString describe(const pbx::Lack &lack)
{
    using Kind = pbx::Lack::Kind;
    // The least mighty of the classes that would do.
    const QString right = lack.classes.value(0);
    switch (lack.kind) {
    case Kind::None:
        return {};
    case Kind::Right:
        return PlainWords::tr("In manager.conf, add “%1” to the “write” line of this login.")
            .arg(right);
    case Kind::Module:
        return PlainWords::tr("The PBX has not loaded the module %1.").arg(lack.module);
    case Kind::Version:
        return PlainWords::tr("This version of Asterisk cannot tell it.");
    case Kind::Unclear:
        if (right.isEmpty())
            return PlainWords::tr("The PBX does not offer “%1” to this login.").arg(lack.action);
        return lack.module.isEmpty()
                   ? PlainWords::tr("Perhaps “%1” is missing on the “write” line of this login in "
                                    "manager.conf.")
                         .arg(right)
                   : PlainWords::tr("Either “%1” is missing on the “write” line of this login in "
                                    "manager.conf, or the PBX has not loaded the module %2.")
                         .arg(right, lack.module);
    }
    return {};
}

bool isCurable(const pbx::Lack &lack)
{
    return lack.kind == pbx::Lack::Kind::Right ||
           (lack.kind == pbx::Lack::Kind::Unclear && !lack.classes.isEmpty());
}

QString whyNothing(pbx::Topic topic, const pbx::Rights &rights)
{
    const pbx::Lack lack = rights.lackOf(topic);
    if (!lack)
        return {};
    const bool right = lack.kind == pbx::Lack::Kind::Right;
    QString what;
    switch (topic) {
    case pbx::Topic::Channels:
        what = right ? PlainWords::tr("This login may not list the calls.")
                     : PlainWords::tr("The calls cannot be listed.");
        break;
    case pbx::Topic::Phones:
        what = right ? PlainWords::tr("This login may not list the phones.")
                     : PlainWords::tr("The phones cannot be listed.");
        break;
    case pbx::Topic::Extensions:
        what = right ? PlainWords::tr("This login may not list the extensions.")
                     : PlainWords::tr("The extensions cannot be listed.");
        break;
    case pbx::Topic::Queues:
        what = PlainWords::tr("The queues cannot be listed.");
        break;
    case pbx::Topic::Parking:
        what = right ? PlainWords::tr("This login may not list what is parked; it sees what is "
                                      "parked from now on.")
                     : PlainWords::tr("Parked calls cannot be listed.");
        break;
    case pbx::Topic::Conferences:
        what = right ? PlainWords::tr("This login may not list the conferences.")
                     : PlainWords::tr("The conferences cannot be listed.");
        break;
    case pbx::Topic::Mailboxes:
        what = right ? PlainWords::tr("This login may not list the mailboxes.")
                     : PlainWords::tr("The mailboxes cannot be listed.");
        break;
    case pbx::Topic::Registrations:
        what = right ? PlainWords::tr("This login may not list the registrations.")
                     : PlainWords::tr("The registrations cannot be listed.");
        break;
    }
    return QString(what % u' ' % describe(lack));
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
        if (pbx.session().isLive() && pbx.overload().isBehind())
            return PlainWords::tr("overloaded");
        const qint64 wait = pbx.msToRetry();
        const bool again = pbx.wasLive();
        if (wait > 0) {
            const int seconds = int((wait + 999) / 1000);
            return again ? PlainWords::tr("reconnecting in %1 s").arg(seconds)
                         : PlainWords::tr("trying again in %1 s").arg(seconds);
        }
        if (again && pbx.session().isLive())
            return PlainWords::tr("catching up");
        return again ? PlainWords::tr("reconnecting") : PlainWords::tr("connecting");
    }
    case pbx::Link::Live:
        return pbx.overload().asked() == pbx::Overload::Asked::All
                   ? PlainWords::tr("live")
                   : PlainWords::tr("live, fewer events");
    case pbx::Link::Refused:
        return pbx.keptSecret() ? PlainWords::tr("secret not sent")
                                : PlainWords::tr("login refused");
    case pbx::Link::Untrusted:
        return PlainWords::tr("certificate not trusted");
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
    case pbx::Link::Untrusted:
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

QString comparedWords(const pbx::Pbx &pbx)
{
    const QDateTime last = pbx.driftCheck().lastCompared();
    if (pbx.link() != pbx::Link::Live)
        return PlainWords::tr("not while the link is down");
    if (!last.isValid())
        return PlainWords::tr("not yet");
    const qint64 age = std::max<qint64>(0, last.msecsTo(QDateTime::currentDateTimeUtc()));
    const quint64 count = pbx.state().counters().driftCorrected;
    const QString when = age < 60'000 ? PlainWords::tr("%1 s ago").arg(age / 1000)
                                      : PlainWords::tr("%1 ago").arg(formatDuration(age));
    if (count == 0)
        return PlainWords::tr("%1, nothing to correct").arg(when);
    return count == 1 ? PlainWords::tr("%1, 1 correction so far").arg(when)
                      : PlainWords::tr("%1, %2 corrections so far").arg(when).arg(count);
}

QString lastErrorWords(const QString &lastError)
{
    static const QRegularExpression aNumber(u"\\d+(\\.\\d+)?"_s);
    const auto translated = [](const QString &words) {
        return QCoreApplication::translate("ami::Session", words.toUtf8().constData());
    };
    if (const QString whole = translated(lastError); whole != lastError)
        return whole;
    const QRegularExpressionMatch number = aNumber.match(lastError);
    if (!number.hasMatch())
        return lastError;
    QString marked = lastError;
    marked.replace(number.capturedStart(), number.capturedLength(), u"%1"_s);
    const QString words = translated(marked);
    return words == marked ? lastError : words.arg(number.captured());
}

QString pictureWords(const pbx::Pbx &pbx, qint64 age)
{
    if (const qint64 behind = pbx.overload().noticeableMs(); behind > 0)
        return PlainWords::tr("behind by %1 s")
            .arg(QLocale().toString(double(behind) / 1000, 'f', 1));
    switch (pbx.link()) {
    case pbx::Link::Live:
        return ageWords(age);
    case pbx::Link::Stale:
    case pbx::Link::Refused:
    case pbx::Link::Untrusted:
        return age < 0 ? QString() : PlainWords::tr("picture %1 old").arg(formatDuration(age));
    default:
        return {};
    }
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

QString partyName(const CallerOf &callerOf, const QString &name, const QString &number)
{
    const QString known = callerOf ? callerOf(number).name : QString();
    return partyName(known.isEmpty() ? name : known, number);
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
    for (const pbx::Lack &lack : rights.operatorLacks()) {
        const bool cured = std::any_of(lack.classes.cbegin(), lack.classes.cend(),
                                       [&](const QString &one) { return missing.contains(one); });
        if (!cured)
            missing += lack.classes.value(0);
    }
    return missing;
}

QString rightsWords(const pbx::Rights &rights)
{
    if (!rights.known())
        return {};
    const QStringList missing = missingRights(rights);
    return missing.isEmpty() ? PlainWords::tr("No right is missing")
                             : PlainWords::tr("Missing rights: %1").arg(missing.join(u", "_s));
}

} // namespace ui
