// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"

#include <QStringDecoder>

namespace ami {

QString decoded(QByteArrayView value)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(value);
    return utf8.hasError() ? QString::fromLatin1(value) : text;
}

bool sameName(QByteArrayView a, QByteArrayView b) noexcept
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
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
