// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"

#include <QStringDecoder>

#include <cstring>

namespace ami {

namespace {

bool isAscii(QByteArrayView value)
{
    const char *at = value.data();
    const char *const end = at + value.size();
    quint64 bits = 0;
    for (quint64 eight = 0; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, 8);
        bits |= eight;
    }
    for (; at != end; ++at)
        bits |= static_cast<quint8>(*at);
    return !(bits & 0x8080808080808080u);
}

} // namespace

QString decoded(QByteArrayView value)
{
    if (isAscii(value)) // nearly all there is
        return QString::fromLatin1(value);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(value);
    if (utf8.hasError())
        return QString::fromLatin1(value);
    // The UTF-8 of each begins with this byte.
    if (value.contains('\xe2')) {
        text.removeIf([](QChar c) {
            return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        });
    }
    return text;
}

namespace {

/// Four bytes as the four UTF-16 units that they are in Latin-1.
quint64 widened(const char *bytes)
{
    quint32 four = 0;
    std::memcpy(&four, bytes, sizeof four);
    quint64 wide = four;
    wide = (wide | wide << 16) & 0x0000ffff0000ffffu;
    return (wide | wide << 8) & 0x00ff00ff00ff00ffu;
}

quint64 units(const QChar *text)
{
    quint64 four = 0;
    std::memcpy(&four, text, sizeof four);
    return four;
}

/// For texts of one length; false where there is another byte than ASCII.
bool sameAscii(const QChar *text, const char *value, qsizetype size)
{
    quint64 others = 0; // bits that differ, and those that no ASCII has
    const auto compare = [&](qsizetype at) {
        const quint64 wide = widened(value + at);
        others |= (wide ^ units(text + at)) | (wide & 0x0080008000800080u);
    };
    qsizetype at = 0;
    for (; at + 4 <= size; at += 4)
        compare(at);
    if (at < size && size > 4) {
        compare(size - 4); // some once more
    } else {
        for (; at < size; ++at)
            others |= (text[at].unicode() ^ quint8(value[at])) | (quint8(value[at]) & 0x80u);
    }
    return others == 0;
}

} // namespace

void decode(QByteArrayView value, QString &text)
{
    const qsizetype size = value.size();
    if (!text.isDetached() || text.capacity() < size || !isAscii(value)) {
        text = decoded(value);
        return;
    }
    text.resize(size);
    QChar *const to = text.data();
    qsizetype at = 0;
    for (; at + 4 <= size; at += 4) {
        const quint64 four = widened(value.data() + at);
        std::memcpy(static_cast<void *>(to + at), &four, sizeof four);
    }
    for (; at < size; ++at)
        to[at] = QLatin1Char(value[at]);
}

bool sameText(const QString &text, QByteArrayView value)
{
    if (text.size() == value.size() && sameAscii(text.constData(), value.data(), value.size()))
        return true;
    return !isAscii(value) && text == decoded(value);
}

std::optional<qint64> numberOf(QByteArrayView value)
{
    // A few digits are by far the most there is.
    if (!value.isEmpty() && value.size() < 10) {
        qint64 plain = 0;
        qsizetype digits = 0;
        while (digits < value.size() && value[digits] >= '0' && value[digits] <= '9')
            plain = plain * 10 + (value[digits++] - '0');
        if (digits == value.size())
            return plain;
    }
    bool ok = false;
    const qint64 result = value.trimmed().toLongLong(&ok);
    return ok ? std::optional(result) : std::nullopt;
}

Field fieldOf(QByteArrayView line) noexcept
{
    const char *const begin = line.data();
    const char *const end = begin + line.size();
    const auto *const colon =
        static_cast<const char *>(std::memchr(begin, ':', static_cast<size_t>(line.size())));
    if (!colon)
        return {line, {}};
    const char *nameEnd = colon;
    while (nameEnd > begin && nameEnd[-1] == ' ') // `Reg-Contact : sip:…`, 1.2 to 13
        --nameEnd;
    const char *value = colon + 1;
    if (value < end && *value == ' ')
        ++value;
    return {{begin, nameEnd - begin}, {value, end - value}};
}

QByteArrayView Message::value(QByteArrayView header) const noexcept
{
    QByteArrayView value;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (m_lines.isHeader(line, header, value))
            return value;
    }
    return {};
}

bool Message::has(QByteArrayView header) const noexcept
{
    return value(header).data() != nullptr;
}

QString Message::text(QByteArrayView header) const
{
    return decoded(value(header));
}

qint64 Message::number(QByteArrayView header, qint64 fallback) const noexcept
{
    return numberOf(value(header)).value_or(fallback);
}

QByteArray Message::commandOutput() const
{
    if (!m_output.isNull())
        return m_output.toByteArray();
    QByteArray text;
    QByteArrayView output;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (m_lines.isHeader(line, "Output", output))
            text.append(output).append('\n');
    }
    return text;
}

} // namespace ami
