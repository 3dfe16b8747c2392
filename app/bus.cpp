// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bus.h"

#include "instance.h"
#include "link.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Phase = models::OwnCall::Phase;

std::optional<ui::Request> parse(const QString &text)
{
    const auto link = DialLink::parse(text);
    if (!link)
        return std::nullopt;
    ui::Request request;
    request.what = ui::Request::What::Dial;
    request.from = ui::Request::From::Link;
    request.number = link->number;
    request.extension = link->extension;
    return request;
}

QString stateOf(const ui::BoardModels &models)
{
    if (models.pbx.link() != pbx::Link::Live)
        return u"offline"_s;
    switch (models.ownCall.details().phase) {
    case Phase::Calling:
        return u"calling"_s;
    case Phase::Ringing:
        return u"ringing"_s;
    case Phase::Talking:
        return u"talking"_s;
    case Phase::Held:
        return u"held"_s;
    case Phase::None:
        break;
    }
    return u"free"_s;
}

/// One line of plain text: what servers say goes to scripts here.
QString plain(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text;
}

} // namespace

Bus::Bus(ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_service(
          [&window](const ui::Request &request, ui::Outside::Done done) {
              window.outside().run(request, std::move(done));
          },
          parse)
{
    using Signal = ui::BusService::CallSignal;
    ui::BoardModels &models = window.models();
    const auto follow = [this, &models] { m_service.setState(stateOf(models)); };
    connect(&models.pbx, &pbx::Pbx::linkChanged, this, follow);
    connect(&models.ownCall, &models::OwnCall::changed, this, follow);
    follow();
    auto *events = new ui::CallEvents(models.callLog, this);
    const auto tell = [this](Signal what) {
        return [this, what](const store::CallEntry &call) {
            m_service.tellCall(what, plain(call.number), plain(call.name), call.incoming,
                               call.uniqueId);
        };
    };
    connect(events, &ui::CallEvents::began, this, tell(Signal::Began));
    connect(events, &ui::CallEvents::answered, this, tell(Signal::Answered));
    connect(events, &ui::CallEvents::ended, this, tell(Signal::Ended));
    m_service.start();
}

Bus::Bus(QObject *parent)
    : QObject(parent)
    , m_service(
          [this](const ui::Request &request, ui::BusService::Done done) {
              auto *call = new InstanceCall(request, this);
              const auto ended = [call, done](bool good, const QString &words) {
                  done(good, words);
                  call->deleteLater();
              };
              connect(call, &InstanceCall::answered, this, ended);
              connect(call, &InstanceCall::nobodyThere, this, [ended, this] {
                  ended(false, u"the running Cordboard has ended"_s);
                  emit over();
              });
          },
          parse)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(30s); // longer than it takes to answer what was asked last
    connect(&m_rest, &QTimer::timeout, this, &Bus::over);
    connect(&m_service, &ui::BusService::used, &m_rest, qOverload<>(&QTimer::start));
    m_rest.start();
    m_service.start();
}
