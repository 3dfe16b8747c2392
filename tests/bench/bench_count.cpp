// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests/bench/count gives to callgrind: some thousand events of the modern storm through the
// codec, through the state too, or through the models too. The instructions inside of measured()
// are counted. Prints how many events that were.

#include "ami/codec.h"
#include "pbx/pbx.h"
#include "support/storm.h"
#include "ui/boardmodels.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Piece = 64 * 1024; // what a busy socket hands over at a time

quint64 decode(QByteArrayView bytes, const std::function<void(const ami::Message &)> &take,
               const std::function<void()> &drained)
{
    ami::Codec codec;
    quint64 messages = 0;
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(qMin(Piece, bytes.size()));
        bytes = bytes.sliced(piece.size());
        codec.feed(piece);
        while (const auto message = codec.next()) {
            ++messages;
            if (take)
                take(*message);
        }
        if (drained)
            drained();
    }
    return messages;
}

} // namespace

/// callgrind finds it by its name.
extern "C" Q_NEVER_INLINE quint64 measured(const QByteArray &bytes, const QString &what)
{
    if (what == "codec"_L1)
        return decode(bytes, {}, {});
    pbx::Pbx pbx;
    std::optional<ui::BoardModels> models;
    if (what == "models"_L1)
        models.emplace(pbx);
    return decode(
        bytes, [&pbx](const ami::Message &message) { pbx.replay(message); },
        [&pbx] { pbx.commitReplay(); });
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QByteArray bytes = support::storm(40'000, 500, 1);
    const quint64 messages = measured(bytes, application.arguments().value(1));
    std::printf("%llu\n", static_cast<unsigned long long>(messages));
    return 0;
}
