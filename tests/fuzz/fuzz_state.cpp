// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes → messages → facts → the live picture. A block that begins with `!` is not a message but
// something that happens to the state: `!commit`, `!epoch`, `!live`, `!dead`, `!frozen`,
// `!sweep: 3` (a ListKind), `!clear`, `!left: 4 queue|channel` (a RowKind and its key). After each
// commit the tables hang together, and a listener that only follows the deltas knows the same rows.

#include "ami/codec.h"
#include "check.h"
#include "pbx/sight.h"
#include "pbx/state.h"
#include "statecheck.h"

namespace {

using ami::Message;

void act(pbx::State &state, fuzz::StateCheck &check, const Message &message)
{
    constexpr int Kinds = int(pbx::ListKind::SipRegistrations) + 1;
    const ami::Field &op = message.fields().front();
    if (op.name == "!commit") {
        state.commit();
        check.now();
    } else if (op.name == "!epoch") {
        state.beginEpoch();
    } else if (op.name == "!live" || op.name == "!dead") {
        state.setLive(op.name == "!live");
    } else if (op.name == "!frozen") {
        state.freezeClock();
    } else if (op.name == "!sweep") {
        state.sweep(pbx::ListKind(unsigned(message.number("!sweep")) % Kinds));
    } else if (op.name == "!clear") {
        state.clear();
    } else if (op.name == "!left") {
        constexpr unsigned RowKinds = unsigned(pbx::RowKind::Registration) + 1;
        const QString row = message.text("!left");
        state.dropLeftOver({pbx::RowKind(row.section(u' ', 0, 0).toUInt() % RowKinds),
                            row.section(u' ', 1).replace(u'|', u'\n')});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    ami::Codec codec;
    codec.feed(fuzz::bytesOf(data, size));
    pbx::State state;
    fuzz::StateCheck check(state);
    while (const std::optional<Message> message = codec.next()) {
        if (!message->fields().empty() && message->fields().front().name.startsWith('!'))
            act(state, check, *message);
        else
            state.receive(*message);
    }
    state.commit();
    check.now();
    FUZZ_CHECK(!state.commit()); // nothing happened since
    return 0;
}
