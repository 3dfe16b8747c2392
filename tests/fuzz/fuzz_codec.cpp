// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes → messages. The first byte chooses the limits and the sizes of the pieces; the rest is the
// stream. Whatever the pieces, the messages are the same, they are views of the stream in its
// order, and nothing between them is lost but empty lines and blocks cut off by a banner.

#include "ami/codec.h"
#include "check.h"

#include <QByteArray>
#include <QHash>

namespace {

using ami::Codec;
using ami::Message;

/// All that was said, in little: to keep copies would halve the inputs a second.
struct Said
{
    std::size_t hash = 0;
    int messages = 0;
    friend bool operator==(const Said &, const Said &) = default;

    void add(QByteArrayView bytes)
    {
        hash = qHashBits(bytes.data(), std::size_t(bytes.size()), hash + std::size_t(bytes.size()));
    }
    void add(const Message &message)
    {
        ++messages;
        hash += std::size_t(message.kind());
        add(message.name());
        add(message.raw());
        for (const ami::Field &field : message.fields()) {
            add(field.name);
            add(field.value);
        }
        add(message.commandOutput());
    }
};

bool isWithin(QByteArrayView part, QByteArrayView whole)
{
    return part.isEmpty() || (part.data() >= whole.data() &&
                              part.data() + part.size() <= whole.data() + whole.size());
}

void check(const Message &message, const Codec::Limits &limits)
{
    FUZZ_CHECK(!message.raw().isEmpty() && message.raw().size() <= limits.message);
    FUZZ_CHECK(isWithin(message.name(), message.raw()));
    FUZZ_CHECK(message.kind() == Message::Kind::Banner || !message.fields().empty());
    for (const ami::Field &field : message.fields()) {
        FUZZ_CHECK(isWithin(field.name, message.raw()) && isWithin(field.value, message.raw()));
        FUZZ_CHECK(!field.name.contains('\n') && !field.name.contains(':'));
        FUZZ_CHECK(!field.value.contains('\n'));
    }
}

void check(const Codec &codec, const Codec::Limits &limits)
{
    FUZZ_CHECK(codec.pending() >= 0);
    FUZZ_CHECK(!codec.failed() || codec.pending() == 0);
    // A line that is being read may go past a block's limit by its own.
    FUZZ_CHECK(codec.pending() <= limits.message + limits.line + 2);
}

/// The messages of a stream that is fed at once: each stands in it behind the one before, and
/// nothing is between them but empty lines and what a banner cut off.
Said takeWhole(Codec &codec, const Codec::Limits &limits, QByteArrayView stream)
{
    Said said;
    qsizetype at = 0;
    codec.feed(stream);
    while (const std::optional<Message> message = codec.next()) {
        check(*message, limits);
        said.add(*message);
        const qsizetype found = stream.indexOf(message->raw(), at);
        FUZZ_CHECK(found >= at);
        if (codec.malformed() == 0) {
            for (const char c : stream.sliced(at, found - at))
                FUZZ_CHECK(c == '\r' || c == '\n');
        }
        at = found + message->raw().size();
    }
    check(codec, limits);
    return said;
}

Said takePieces(Codec &codec, const Codec::Limits &limits, QByteArrayView stream, unsigned seed)
{
    Said said;
    fuzz::Dice dice(seed);
    const int most = 1 << (1 + (seed >> 1) % 7);
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype piece = qMin<qsizetype>(dice.upTo(most), stream.size() - at);
        codec.feed(stream.sliced(at, piece));
        while (const std::optional<Message> message = codec.next()) {
            check(*message, limits);
            said.add(*message);
        }
        check(codec, limits);
        at += piece;
    }
    return said;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView stream = fuzz::bytesOf(data + 1, size - 1);
    const bool tight = data[0] & 1;
    Codec::Limits limits;
    if (tight)
        limits = {48, 160, 1024 * 1024};

    Codec codec(limits);
    Codec fed(limits);
    const Said whole = takeWhole(codec, limits, stream);
    FUZZ_CHECK(whole == takePieces(fed, limits, stream, data[0]));
    FUZZ_CHECK(codec.failure() == fed.failure());
    FUZZ_CHECK(codec.malformed() == fed.malformed());
    FUZZ_CHECK(codec.failed() || codec.isMidMessage() == fed.isMidMessage());
    FUZZ_CHECK(codec.failed() || codec.pending() == fed.pending());

    // A buffer that may hold little never holds more, and says so.
    Codec narrow({64, 128, 192});
    narrow.feed(stream);
    FUZZ_CHECK(narrow.failed() == (stream.size() > 192));
    FUZZ_CHECK(narrow.pending() <= 192);
    return 0;
}
