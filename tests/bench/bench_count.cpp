// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests/bench/count gives to callgrind: some thousand events of the modern storm through the
// codec, through the state too, or through the models too. The instructions inside of measured()
// are counted. Prints how many events that were.
//
//   bench_count codec|state|models [CALLS [PEOPLE]]
//     CALLS    that go on at once (500)
//     PEOPLE   that the site has, with phones and lamps (none)

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
extern "C" Q_NEVER_INLINE quint64 measured(QByteArrayView bytes, pbx::Pbx *pbx)
{
    if (!pbx)
        return decode(bytes, {}, {});
    return decode(
        bytes, [pbx](const ami::Message &message) { pbx->replay(message); },
        [pbx] { pbx->commitReplay(); });
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString what = arguments.value(1);
    const int calls = arguments.value(2, u"500"_s).toInt();
    const int people = arguments.value(3, u"0"_s).toInt();
    std::optional<pbx::Pbx> pbx;
    std::optional<ui::BoardModels> models;
    if (what != "codec"_L1)
        pbx.emplace();
    if (what == "models"_L1)
        models.emplace(*pbx);
    for (int number = 1'000; number < 1'000 + people; ++number) {
        const QByteArray digits = QByteArray::number(number);
        const QByteArray lamp = "Event: ExtensionStatus\r\nExten: " + digits +
                                "\r\nContext: internal\r\nHint: PJSIP/" + digits +
                                "\r\nStatus: 0\r\n\r\n";
        ami::Codec codec;
        codec.feed(lamp);
        if (const auto message = codec.next(); message && pbx)
            pbx->replay(*message);
    }
    if (pbx)
        pbx->commitReplay();
    const QByteArray bytes = support::storm(40'000, calls, 1);
    const quint64 messages = measured(bytes, pbx ? &*pbx : nullptr);
    std::printf("%llu\n", static_cast<unsigned long long>(messages));
    return 0;
}
