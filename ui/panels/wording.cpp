// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include "models/channels.h"
#include "models/peers.h"
#include "models/people.h"
#include "models/roles.h"
#include "ui/plaintip.h"
#include "ui/words.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ui {

// Wording

Wording::Wording(QAbstractItemModel *rows, Clock clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock(std::move(clock))
{
    setSourceModel(rows);
}

QVariant Wording::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (const QString text = shown(index); !text.isNull())
            return text;
        break;
    case Qt::AccessibleTextRole:
        if (const QString text = spoken(index); !text.isNull()) {
            const QString old = lastHeard(index, true);
            return old.isEmpty() ? text
                                 : text + tr(", ", "between the parts of what is read out") + old;
        }
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole: {
        QStringList lines{tip(index), lastHeard(index, false)};
        lines.removeAll(QString());
        return wrappedTip(lines.join(u'\n'));
    }
    case Qt::AccessibleDescriptionRole:
        if (const QString text = described(index); !text.isEmpty())
            return text;
        break;
    case ToneRole:
        if (const std::optional<Tone> found = tone(index))
            return static_cast<int>(*found);
        return {};
    case FiguresRole:
        return isFigures(index.column());
    case QuietRole:
        return isQuiet(index.column());
    default:
        break;
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant Wording::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return heading(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isFigures(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return QIdentityProxyModel::headerData(section, orientation, role);
}

qint64 Wording::ageOf(const QModelIndex &index) const
{
    const pbx::Instant since = index.data(models::SinceRole).toLongLong();
    return since > 0 ? qMax<qint64>(0, m_clock() - since) : -1;
}

QString Wording::asOf(const QModelIndex &index) const
{
    const pbx::Instant confirmed = index.data(models::ConfirmedRole).toLongLong();
    if (!index.data(models::StaleRole).toBool() || confirmed <= 0)
        return {};
    const QDateTime when = QDateTime::currentDateTime().addMSecs(confirmed - m_clock());
    return tr("as of %1").arg(when.toString(u"HH:mm"_s));
}

QString Wording::lastHeard(const QModelIndex &index, bool spoken) const
{
    const pbx::Instant confirmed = index.data(models::ConfirmedRole).toLongLong();
    if (!index.data(models::StaleRole).toBool() || confirmed <= 0)
        return {};
    const qint64 age = m_clock() - confirmed;
    return tr("last heard of %1 ago").arg(spoken ? durationInWords(age) : formatDuration(age));
}

QString Wording::shown(const QModelIndex &) const
{
    return {};
}

QString Wording::spoken(const QModelIndex &) const
{
    return {};
}

QString Wording::tip(const QModelIndex &index) const
{
    return plain(index, models::DetailRole);
}

QString Wording::described(const QModelIndex &) const
{
    return {};
}

QString Wording::heading(int) const
{
    return {};
}

std::optional<Tone> Wording::tone(const QModelIndex &) const
{
    return {};
}

bool Wording::isFigures(int) const
{
    return false;
}

bool Wording::isQuiet(int) const
{
    return false;
}

int Wording::baseRow(const QModelIndex &index) const
{
    const QModelIndex below = mapToSource(index);
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(below.model());
    return proxy ? proxy->mapToSource(below).row() : below.row();
}

QString Wording::plain(const QModelIndex &index, int role) const
{
    return QIdentityProxyModel::data(index, role).toString();
}

// PeopleWords

Tone PeopleWords::toneOf(const QModelIndex &index)
{
    switch (static_cast<models::Presence>(index.data(models::PresenceRole).toInt())) {
    case models::Presence::Free:
        return Tone::Free;
    case models::Presence::Ringing:
        return Tone::Ringing;
    case models::Presence::OnCall:
        return Tone::OnCall;
    case models::Presence::OnHold:
        return Tone::OnHold;
    case models::Presence::Offline:
        break;
    }
    return Tone::Offline;
}

QString PeopleWords::stateOf(const QModelIndex &index)
{
    const QVariant status = index.data(models::ExtensionStatusRole);
    return status.isValid() ? wordOf(static_cast<pbx::ExtensionStatus>(status.toInt()))
                            : wordOf(toneOf(index));
}

QString PeopleWords::nameOf(const QModelIndex &index)
{
    const QString name = index.data(models::NameRole).toString();
    return name.isEmpty() ? index.data(models::NumberRole).toString() : name;
}

QString PeopleWords::shown(const QModelIndex &index) const
{
    switch (static_cast<models::PeopleColumn>(index.column())) {
    case models::PeopleColumn::Name:
        return nameOf(index);
    case models::PeopleColumn::State:
        return stateOf(index);
    case models::PeopleColumn::Since: {
        const QString stale = asOf(index);
        const qint64 age = ageOf(index);
        return !stale.isEmpty() ? stale : age < 0 ? u""_s : formatDuration(age);
    }
    default:
        return {};
    }
}

QString PeopleWords::spoken(const QModelIndex &index) const
{
    const auto column = static_cast<models::PeopleColumn>(index.column());
    if (column == models::PeopleColumn::Since) {
        const qint64 age = ageOf(index);
        return age < 0 ? u""_s : durationInWords(age);
    }
    if (column != models::PeopleColumn::Name)
        return {};

    // The first cell speaks for the whole person: "Dmitri Volkov, 104, ringing, 7 seconds".
    QStringList parts;
    const QString name = plain(index, models::NameRole);
    const QString number = plain(index, models::NumberRole);
    parts << name;
    if (name != number)
        parts << number;
    const QString with = plain(index, models::WithRole);
    const bool incoming = index.data(models::IncomingRole).toBool();
    switch (toneOf(index)) {
    case Tone::Free:
        parts << tr("free");
        break;
    case Tone::Ringing:
        parts << (with.isEmpty() ? tr("ringing")
                  : incoming     ? tr("ringing, call from %1").arg(with)
                                 : tr("calling %1").arg(with));
        break;
    case Tone::OnCall:
        parts << (with.isEmpty() ? tr("on a call") : tr("on a call with %1").arg(with));
        break;
    case Tone::OnHold:
        parts << tr("on hold");
        break;
    case Tone::Offline:
        parts << tr("offline");
        break;
    }
    const qint64 age = ageOf(index);
    if (asOf(index).isEmpty() && age >= 0 && toneOf(index) != Tone::Free &&
        toneOf(index) != Tone::Offline)
        parts << durationInWords(age);
    if (index.data(models::FavouriteRole).toBool())
        parts << tr("favourite");
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of what is read out"));
}

QString PeopleWords::tip(const QModelIndex &index) const
{
    const QString with = plain(index, models::WithRole);
    const QString withNumber = plain(index, models::WithNumberRole);
    QString text = nameOf(index);
    const QString number = plain(index, models::NumberRole);
    if (number != text)
        text += u' ' + number;
    text += u'\n' + stateOf(index);
    if (!with.isEmpty()) {
        text += u" · "_s + with;
        if (!withNumber.isEmpty() && withNumber != with)
            text += u' ' + withNumber;
    }
    if (const int waiting = index.data(models::MailboxNewRole).toInt(); waiting > 0)
        text += u'\n' + (waiting == 1 ? tr("1 new voice message")
                                      : tr("%n new voice messages", nullptr, waiting));
    if (const QString notes = described(index); !notes.isEmpty())
        text += u'\n' + notes;
    return text;
}

QString PeopleWords::described(const QModelIndex &index) const
{
    return m_notes ? m_notes(plain(index, models::NumberRole)) : QString();
}

QString PeopleWords::heading(int column) const
{
    switch (static_cast<models::PeopleColumn>(column)) {
    case models::PeopleColumn::Name:
        return tr("Name");
    case models::PeopleColumn::Number:
        return tr("Number");
    case models::PeopleColumn::State:
        return tr("State");
    case models::PeopleColumn::With:
        return tr("With");
    case models::PeopleColumn::Since:
        return tr("Since");
    case models::PeopleColumn::Count:
        break;
    }
    return {};
}

std::optional<Tone> PeopleWords::tone(const QModelIndex &index) const
{
    if (index.column() == static_cast<int>(models::PeopleColumn::State))
        return toneOf(index);
    return {};
}

bool PeopleWords::isFigures(int column) const
{
    return column == static_cast<int>(models::PeopleColumn::Since);
}

bool PeopleWords::isQuiet(int column) const
{
    return column == static_cast<int>(models::PeopleColumn::Number);
}

// ChannelWords

ChannelWords::ChannelWords(models::ChannelsModel &channels, QAbstractItemModel *rows, Clock clock,
                           QObject *parent)
    : Wording(rows, std::move(clock), parent)
    , m_channels(channels)
{}

QString ChannelWords::shown(const QModelIndex &index) const
{
    switch (static_cast<models::ChannelsColumn>(index.column())) {
    case models::ChannelsColumn::Caller:
    case models::ChannelsColumn::Connected: {
        const QString who = plain(index);
        return who.isEmpty() ? u"—"_s : who;
    }
    case models::ChannelsColumn::Since: {
        const QString stale = asOf(index);
        const qint64 age = ageOf(index);
        return !stale.isEmpty() ? stale : age < 0 ? u""_s : formatDuration(age);
    }
    default:
        return {};
    }
}

QString ChannelWords::spoken(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(models::ChannelsColumn::Channel))
        return {};
    const pbx::Channel &channel = m_channels.row(baseRow(index));
    QStringList parts{channel.name, channel.onHold ? wordOf(Tone::OnHold) : channel.state,
                      partyName(channel.callerName, channel.callerNumber)};
    if (!channel.connectedName.isEmpty() || !channel.connectedNumber.isEmpty())
        parts << tr("with %1").arg(partyName(channel.connectedName, channel.connectedNumber));
    if (const qint64 age = ageOf(index); age >= 0)
        parts << durationInWords(age);
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of what is read out"));
}

QString ChannelWords::tip(const QModelIndex &index) const
{
    const QString more = plain(index, models::DetailRole);
    return more.isEmpty() ? data(index, Qt::DisplayRole).toString() : more;
}

QString ChannelWords::heading(int column) const
{
    switch (static_cast<models::ChannelsColumn>(column)) {
    case models::ChannelsColumn::Channel:
        return tr("Channel");
    case models::ChannelsColumn::State:
        return tr("State");
    case models::ChannelsColumn::Caller:
        return tr("Caller");
    case models::ChannelsColumn::Connected:
        return tr("Connected to");
    case models::ChannelsColumn::Doing:
        return tr("Doing");
    case models::ChannelsColumn::Since:
        return tr("Time");
    case models::ChannelsColumn::Extension:
        return tr("Extension");
    case models::ChannelsColumn::Context:
        return tr("Context");
    case models::ChannelsColumn::Bridge:
        return tr("Bridge");
    case models::ChannelsColumn::UniqueId:
        return tr("Unique ID");
    case models::ChannelsColumn::Count:
        break;
    }
    return {};
}

std::optional<Tone> ChannelWords::tone(const QModelIndex &index) const
{
    if (index.column() == static_cast<int>(models::ChannelsColumn::State))
        return toneOf(m_channels.row(baseRow(index)));
    return {};
}

bool ChannelWords::isFigures(int column) const
{
    return column == static_cast<int>(models::ChannelsColumn::Since);
}

bool ChannelWords::isQuiet(int column) const
{
    return column == static_cast<int>(models::ChannelsColumn::Bridge) ||
           column == static_cast<int>(models::ChannelsColumn::UniqueId);
}

// PeerWords

PeerWords::PeerWords(models::PeersModel &peers, QAbstractItemModel *rows, Clock clock,
                     QObject *parent)
    : Wording(rows, std::move(clock), parent)
    , m_peers(peers)
{}

QString PeerWords::shown(const QModelIndex &index) const
{
    switch (static_cast<models::PeersColumn>(index.column())) {
    case models::PeersColumn::Status:
        return wordOf(m_peers.row(baseRow(index)).status);
    case models::PeersColumn::Latency: {
        const int latency = m_peers.row(baseRow(index)).latencyMs;
        return latency < 0 ? u""_s : tr("%1 ms").arg(latency);
    }
    case models::PeersColumn::Since: {
        const QString stale = asOf(index);
        const qint64 age = ageOf(index);
        return !stale.isEmpty() ? stale : age < 0 ? u""_s : formatDuration(age);
    }
    default:
        return {};
    }
}

QString PeerWords::spoken(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(models::PeersColumn::Name))
        return {};
    const pbx::Peer &peer = m_peers.row(baseRow(index));
    QStringList parts{peer.name, wordOf(peer.status), peer.address};
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of what is read out"));
}

QString PeerWords::heading(int column) const
{
    switch (static_cast<models::PeersColumn>(column)) {
    case models::PeersColumn::Name:
        return tr("Peer");
    case models::PeersColumn::Status:
        return tr("State");
    case models::PeersColumn::Address:
        return tr("Address");
    case models::PeersColumn::Latency:
        return tr("Latency");
    case models::PeersColumn::Since:
        return tr("Since");
    case models::PeersColumn::Count:
        break;
    }
    return {};
}

std::optional<Tone> PeerWords::tone(const QModelIndex &index) const
{
    if (index.column() == static_cast<int>(models::PeersColumn::Status))
        return toneOf(m_peers.row(baseRow(index)).status);
    return {};
}

bool PeerWords::isFigures(int column) const
{
    return column == static_cast<int>(models::PeersColumn::Since) ||
           column == static_cast<int>(models::PeersColumn::Latency);
}

} // namespace ui
