// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "request.h"

namespace demo {

Request::Request(const ami::Message &message)
{
    for (const ami::Field &field : message.fields())
        m_fields.append({field.name.toByteArray(), field.value.toByteArray()});
}

QByteArray Request::value(QByteArrayView name) const
{
    for (const auto &[its, value] : m_fields)
        if (ami::sameName(its, name))
            return value;
    return {};
}

bool Request::has(QByteArrayView name) const
{
    for (const auto &[its, value] : m_fields)
        if (ami::sameName(its, name))
            return true;
    return false;
}

QList<QPair<QByteArray, QByteArray>> Request::variables() const
{
    QList<QPair<QByteArray, QByteArray>> all;
    const auto take = [&all](const QByteArray &text) {
        const qsizetype equals = text.indexOf('=');
        if (equals > 0)
            all.append({text.left(equals).trimmed(), text.mid(equals + 1)});
    };
    for (const auto &[its, value] : m_fields) {
        if (!ami::sameName(its, "Variable"))
            continue;
        // A comma separates, but not within the brackets of PJSIP_HEADER(add,Call-Info).
        qsizetype begin = 0;
        int depth = 0;
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (value[i] == '(')
                ++depth;
            else if (value[i] == ')')
                --depth;
            else if (value[i] == ',' && depth <= 0) {
                take(value.mid(begin, i - begin));
                begin = i + 1;
            }
        }
        take(value.mid(begin));
    }
    return all;
}

} // namespace demo
