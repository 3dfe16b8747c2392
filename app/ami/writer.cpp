// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writer.h"

#include <algorithm>

namespace ami {

using namespace Qt::StringLiterals;

namespace {

bool isUnsafe(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

AmiVersion AmiVersion::fromBanner(QByteArrayView banner)
{
    const qsizetype slash = banner.lastIndexOf('/');
    const QByteArrayView digits = slash < 0 ? QByteArrayView() : banner.sliced(slash + 1).trimmed();
    const qsizetype dot = digits.indexOf('.');
    bool ok = false;
    const int first = (dot < 0 ? digits : digits.first(dot)).toInt(&ok);
    if (!ok || first < 1)
        return {1, 0};
    QByteArrayView rest = dot < 0 ? QByteArrayView() : digits.sliced(dot + 1);
    if (const qsizetype next = rest.indexOf('.'); next >= 0)
        rest = rest.first(next);
    return {first, rest.toInt()};
}

Writer &Writer::field(QByteArrayView name, QByteArrayView value)
{
    if (refused())
        return *this;
    if (name.isEmpty() || isUnsafe(name) || name.contains(':') || isUnsafe(value)) {
        m_refusal = QString::fromLatin1(name) + u": a line break or a NUL is not allowed"_s;
    } else if (name.size() + 2 + value.size() + 2 > MaxLine) {
        m_refusal = QString::fromLatin1(name) + u": longer than the PBX can read"_s;
    } else {
        m_bytes.append(name).append(": ").append(value).append("\r\n");
    }
    return *this;
}

Writer &Writer::field(QByteArrayView name, QStringView value)
{
    return field(name, QByteArrayView(value.toUtf8()));
}

Writer &Writer::field(QByteArrayView name, qint64 value)
{
    return field(name, QByteArrayView(QByteArray::number(value)));
}

Writer &Writer::optional(QByteArrayView name, QByteArrayView value)
{
    return value.isEmpty() ? *this : field(name, value);
}

Writer &Writer::optional(QByteArrayView name, QStringView value)
{
    return value.isEmpty() ? *this : field(name, value);
}

void Writer::refuse(const QString &why)
{
    if (!refused())
        m_refusal = why;
}

Result<QByteArray> Writer::finish() const
{
    if (refused())
        return Error{Error::Kind::Invalid, m_refusal};
    return QByteArray(m_bytes + "\r\n");
}

} // namespace ami
