// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arguments (parted by NULs), `tel:` and `sip:` links, `ami://` URLs: a number that is safe to dial
// and a profile that names a host, or a word about what is wrong.

#include "check.h"
#include "link.h"
#include "options.h"

#include <QStringList>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace Qt::StringLiterals;
    const QByteArray input = fuzz::bytesOf(data, size).toByteArray();
    QStringList arguments{u"cordboard"_s};
    for (const QByteArray &argument : input.split('\0'))
        arguments += QString::fromUtf8(argument);
    if (!input.contains("secret-file")) { // this one reads the file of that name
        const Options options = Options::parse(arguments);
        FUZZ_CHECK((options.mode == Options::Mode::Wrong) == !options.error.isEmpty());
        if (options.mode == Options::Mode::Run && options.pbx) {
            FUZZ_CHECK(!options.pbx->host.isEmpty() && !options.pbx->user.isEmpty());
            FUZZ_CHECK(options.pbx->port != 0);
        }
    }
    if (const auto link = DialLink::parse(QString::fromUtf8(input))) {
        FUZZ_CHECK(!link->number.isEmpty() && link->number.size() <= 80);
        for (const QChar c : QString(link->number + link->extension))
            FUZZ_CHECK(c.isLetterOrNumber() || u"+*#_-."_s.contains(c));
    }
    return 0;
}
