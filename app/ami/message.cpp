// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"

#include <QStringDecoder>

#include <algorithm>

namespace ami {

QString decoded(QByteArrayView value)
{
    char bits = 0;
    for (const char c : value)
        bits = static_cast<char>(bits | c);
    if (!(bits & 0x80)) // nearly all there is: ASCII
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

bool sameText(const QString &text, QByteArrayView value)
{
    const QChar *is = text.constData();
    const char *told = value.data();
    const char *const end = told + std::min(text.size(), value.size());
    while (told != end && *is == QLatin1Char(*told) && !(*told & 0x80))
        ++is, ++told;
    const char *const last = value.data() + value.size();
    if (told == last)
        return text.size() == value.size();
    if (!(*told & 0x80)) // one more, or another one, after all that is the same
        return false;
    return text == decoded(value);
}

QByteArrayView Message::value(QByteArrayView header) const noexcept
{
    for (const Field &field : m_fields) {
        if (sameName(field.name, header))
            return field.value;
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
    bool ok = false;
    const qint64 number = value(header).trimmed().toLongLong(&ok);
    return ok ? number : fallback;
}

QByteArray Message::commandOutput() const
{
    if (!m_output.isNull())
        return m_output.toByteArray();
    QByteArray text;
    for (const Field &field : m_fields) {
        if (sameName(field.name, "Output"))
            text.append(field.value).append('\n');
    }
    return text;
}

} // namespace ami
