// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"

#include <QObject>

#include <memory>

namespace demo {

class Clock;
struct Exchange;

/// A PBX to play with: an AMI server on 127.0.0.1 that acts out a company of `Options::people`.
///
/// Logins: `demo`/`demo` may do everything, `watcher`/`watcher` may only look, `viewer`/`viewer`
/// has no write rights at all (so it may not even ask for the lists). The reception is 100, the
/// others 101 and up, the context is `internal`.
class Server : public QObject
{
    Q_OBJECT

public:
    /// Listens at once, on a port of the system's choice.
    explicit Server(const Options &options = {}, QObject *parent = nullptr);
    ~Server() override;

    /// 0 where it could not listen.
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const Options &options() const;
    /// The company's clock: with `Options::speed` 0 it is moved by hand.
    [[nodiscard]] Clock &clock();
    /// How many clients are connected.
    [[nodiscard]] int clients() const;
    /// Ends every connection, as a restart of the PBX does; the company goes on.
    void dropClients();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demo
