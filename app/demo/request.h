// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace demo {

/// An action as a client sent it, kept.
class Request
{
public:
    Request() = default;
    explicit Request(const ami::Message &message);

    [[nodiscard]] QByteArray id() const { return value("ActionID"); }
    [[nodiscard]] QByteArray action() const { return value("Action"); }
    /// The first header of that name, any case; empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// Every `Variable: name=value`; several may stand in one line, with a comma between.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> variables() const;
    [[nodiscard]] qsizetype size() const { return m_fields.size(); }

private:
    QList<QPair<QByteArray, QByteArray>> m_fields;
};

} // namespace demo
