// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include "pbx/pbx.h"
#include "pbx/translate.h"
#include "roles.h"

#include <QDateTime>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace models {

namespace {

/// Old servers send Latin-1 (caller names of sip.conf, recordings 1.0 to 13). What would not be
/// seen, break the line, or turn the words around is shown by its code: `<202E>`.
QString text(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString decoded = utf8.decode(bytes);
    if (utf8.hasError())
        decoded = QString::fromLatin1(bytes);
    QString shown;
    shown.reserve(decoded.size());
    for (const QChar c : std::as_const(decoded)) {
        const QChar::Category category = c.category();
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Separator_Line ||
                            category == QChar::Separator_Paragraph;
        if (hidden && c != u'\n' && c != u'\r' && c != u'\t')
            shown +=
                u'<' + QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper() + u'>';
        else
            shown += c;
    }
    return shown;
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

bool beginsWith(QByteArrayView line, QByteArrayView header)
{
    return line.size() >= header.size() &&
           line.first(header.size()).compare(header, Qt::CaseInsensitive) == 0;
}

WireKind kindOf(QByteArrayView block)
{
    const QByteArrayView line = firstLine(block);
    if (beginsWith(line, "Event:"))
        return pbx::isKnownEvent(nameOf(block)) ? WireKind::Event : WireKind::UnknownEvent;
    if (beginsWith(line, "Response:"))
        return WireKind::Answer;
    if (beginsWith(line, "Action:"))
        return WireKind::Action;
    if (beginsWith(line, "Asterisk Call Manager/"))
        return WireKind::Banner;
    return WireKind::NoMessage;
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
    if (m_pbx)
        disconnect(m_pbx, &pbx::Pbx::rewound, this, nullptr);
    m_pbx = pbx;
    if (m_pbx)
        connect(m_pbx, &pbx::Pbx::rewound, this, &WireModel::clear);
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
    m_unknown = 0;
    endRemoveRows();
}

void WireModel::add(bool sent, const QByteArray &block)
{
    if (!m_active)
        return;
    m_pendingBytes += block.size();
    const qint64 time = m_pbx ? m_pbx->wallTime() : QDateTime::currentMSecsSinceEpoch();
    m_pending.push_back({time, sent, block, kindOf(block)});
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
    const auto unknownAmong = [](auto from, auto to) {
        return static_cast<int>(
            std::count_if(from, to, [](const Block &block) { return isUnknown(block.kind); }));
    };
    if (surplus > 0) {
        m_unknown -=
            unknownAmong(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(surplus));
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
        m_unknown +=
            unknownAmong(m_pending.begin() + static_cast<std::ptrdiff_t>(first), m_pending.end());
        endInsertRows();
    }
    m_pending.clear();
    m_pendingBytes = 0;
}

QList<std::pair<QString, int>> WireModel::unknownNames() const
{
    QHash<QString, int> counts;
    for (const Block &block : m_blocks) {
        if (block.kind == WireKind::UnknownEvent)
            ++counts[text(nameOf(block.bytes))];
    }
    QList<std::pair<QString, int>> names;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        names.emplaceBack(it.key(), it.value());
    std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return names;
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
    case BlockKindRole:
        return static_cast<int>(block.kind);
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
