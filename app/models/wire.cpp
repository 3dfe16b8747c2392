// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include "pbx/pbx.h"
#include "roles.h"

#include <QDateTime>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace models {

namespace {

/// Old servers send Latin-1 (caller names of sip.conf, recordings 1.0 to 13).
QString text(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString decoded = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : decoded;
}

QByteArrayView firstLine(QByteArrayView block)
{
    const qsizetype end = block.indexOf('\n');
    return (end < 0 ? block : block.first(end)).trimmed();
}

/// `Event: Hangup` → `Hangup`; a line that is no header (the banner) stands for itself.
QByteArrayView nameOf(QByteArrayView block)
{
    const QByteArrayView line = firstLine(block);
    const qsizetype colon = line.indexOf(':');
    return colon < 0 ? line : line.sliced(colon + 1).trimmed();
}

/// The other headers on one line, as many as anybody reads.
QString summaryOf(QByteArrayView block)
{
    constexpr qsizetype Longest = 400;
    const qsizetype end = block.indexOf('\n');
    if (end < 0)
        return {};
    QString summary = text(block.sliced(end + 1).first(qMin(Longest, block.size() - end - 1)));
    summary = summary.trimmed();
    summary.replace(u"\r\n"_s, u" · "_s);
    summary.replace(u'\n', u' ');
    return summary;
}

} // namespace

WireModel::WireModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &WireModel::flush);
}

void WireModel::setSource(pbx::Pbx *pbx)
{
    m_pbx = pbx;
    follow();
}

void WireModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    follow();
}

void WireModel::follow()
{
    // Pbx makes the blocks only while somebody is connected.
    disconnect(m_connection);
    if (m_active && m_pbx)
        m_connection = connect(m_pbx, &pbx::Pbx::wire, this, &WireModel::add);
}

void WireModel::clear()
{
    m_timer.stop();
    m_pending.clear();
    m_pendingBytes = 0;
    if (m_blocks.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_blocks.clear();
    m_bytes = 0;
    endRemoveRows();
}

void WireModel::add(bool sent, const QByteArray &block)
{
    if (!m_active)
        return;
    m_pendingBytes += block.size();
    m_pending.push_back({QDateTime::currentMSecsSinceEpoch(), sent, block});
    // In a storm the tenth of a second alone could hold more than the log may.
    if (m_pending.size() >= MostBlocks || m_pendingBytes >= MostBytes)
        flush();
    else if (!m_timer.isActive())
        m_timer.start();
}

void WireModel::flush()
{
    m_timer.stop();
    // Of the new ones, as many from the end as fit.
    std::size_t first = m_pending.size();
    qsizetype fresh = 0;
    while (first > 0 && m_pending.size() - first < MostBlocks &&
           fresh + m_pending[first - 1].bytes.size() <= MostBytes)
        fresh += m_pending[--first].bytes.size();
    const std::size_t count = m_pending.size() - first;

    std::size_t surplus = 0;
    qsizetype kept = m_bytes;
    while (surplus < m_blocks.size() &&
           (m_blocks.size() - surplus + count > MostBlocks || kept + fresh > MostBytes))
        kept -= m_blocks[surplus++].bytes.size();
    if (surplus > 0) {
        beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
        m_blocks.erase(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(surplus));
        m_bytes = kept;
        endRemoveRows();
    }
    if (count > 0) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(count) - 1);
        m_blocks.insert(m_blocks.end(), m_pending.begin() + static_cast<std::ptrdiff_t>(first),
                        m_pending.end());
        m_bytes += fresh;
        endInsertRows();
    }
    m_pending.clear();
    m_pendingBytes = 0;
}

int WireModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

int WireModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(WireColumn::Count);
}

QVariant WireModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::ParentIsInvalid));
    const Block &block = m_blocks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SentRole:
        return block.sent;
    case TimeRole:
        return block.time;
    case BlockRole:
        return text(block.bytes);
    case NameRole:
        return text(nameOf(block.bytes));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<WireColumn>(index.column())) {
    case WireColumn::Time:
        return QDateTime::fromMSecsSinceEpoch(block.time).toString(u"HH:mm:ss.zzz"_s);
    case WireColumn::Name:
        return text(nameOf(block.bytes));
    case WireColumn::Summary:
        return summaryOf(block.bytes);
    case WireColumn::Direction:
    case WireColumn::Count:
        break;
    }
    return {};
}

QVariant WireModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_headers.value({section, role}) : QVariant();
}

bool WireModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value,
                              int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return false;
    m_headers.insert({section, role == Qt::EditRole ? int(Qt::DisplayRole) : role}, value);
    emit headerDataChanged(orientation, section, section);
    return true;
}

} // namespace models
