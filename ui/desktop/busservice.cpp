// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked, whoever carries it: the bus itself is in busservice_dbus.cpp.

#include "busservice.h"

#include <utility>

namespace ui {

BusService::BusService(Run run, Parse parse, QObject *parent)
    : QObject(parent)
    , m_run(std::move(run))
    , m_parse(std::move(parse))
    , m_state(QStringLiteral("offline"))
{}

void BusService::run(const Request &request, Done done)
{
    emit used();
    m_run(request, std::move(done));
}

/// One number at a time: the first that is one. What is no link at all shows the window.
void BusService::open(const QStringList &uris)
{
    Request request;
    for (const QString &uri : uris) {
        if (const auto link = m_parse(uri)) {
            request = *link;
            break;
        }
    }
    run(request, [](bool, const QString &) {});
}

void BusService::activateAction(const QString &action, const QString &number)
{
    for (const auto &[what, word] : RequestWords) {
        if (action != word)
            continue;
        Request request;
        request.what = what;
        if (request.wantsNumber()) {
            const auto parsed = m_parse(number);
            if (!parsed)
                return;
            request.number = parsed->number;
            request.extension = parsed->extension;
        }
        request.from = Request::From::Bus;
        run(request, [](bool, const QString &) {});
    }
}

} // namespace ui
