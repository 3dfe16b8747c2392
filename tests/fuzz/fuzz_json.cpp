// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes → messages → a replayed PBX → its JSON: always one valid document of the schema, in UTF-8.

#include "ami/codec.h"
#include "check.h"
#include "pbx/pbx.h"
#include "pbx/statejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv); // a Pbx has timers
    ami::Codec codec;
    codec.feed(fuzz::bytesOf(data, size));
    pbx::Pbx pbx;
    while (const std::optional<ami::Message> message = codec.next())
        pbx.replay(*message);
    pbx.finishReplay(size, codec.malformed());

    const QByteArray json = pbx::stateDocument({&pbx});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    FUZZ_CHECK(error.error == QJsonParseError::NoError);
    FUZZ_CHECK(document.object().value(QLatin1StringView("schema")) ==
               QLatin1StringView("cordboard-state/1"));
    const QJsonArray pbxes = document.object().value(QLatin1StringView("pbxes")).toArray();
    FUZZ_CHECK(pbxes.size() == 1);
    const QJsonObject told = pbxes.first().toObject();
    FUZZ_CHECK(told.value(QLatin1StringView("channels")).toArray().size() ==
               pbx.state().channels().size());
    FUZZ_CHECK(json.endsWith("}\n"));
    for (const char c : json)
        FUZZ_CHECK(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
    return 0;
}
