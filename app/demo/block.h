// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/writer.h"
#include "model.h"

namespace demo {

/// One event or answer on its way to a client. What came from a client or from a name is made
/// harmless first: a line break becomes a blank, an over-long value is cut.
class Block
{
public:
    Block() = default;
    explicit Block(QByteArrayView event) { field("Event", event); }

    Block &field(QByteArrayView name, QByteArrayView value);
    Block &field(QByteArrayView name, qint64 value);
    /// The same, but `<unknown>` where there is nothing.
    Block &known(QByteArrayView name, QByteArrayView value);
    /// Nothing at all where it is empty.
    Block &optional(QByteArrayView name, QByteArrayView value);
    /// The fourteen lines about a channel in an event of 13 and later (22/*.ami), each with
    /// \a prefix: `DestChannel`, `ParkeeChannel`…
    Block &snapshot(const Channel &channel, QByteArrayView prefix = {});
    /// The seven lines about a bridge.
    Block &bridge(const Bridge &bridge);

    /// The lines of a CDR, the same from 1.0 to 22.
    Block &callRecord(const CallRecord &record);

    /// The bytes, with the empty line that ends them.
    [[nodiscard]] QByteArray finish() const;

private:
    ami::Writer m_writer;
};

} // namespace demo
