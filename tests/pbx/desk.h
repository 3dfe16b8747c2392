// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/attendant.h"
#include "pbx/pbx.h"
#include "recordings.h"
#include "support/fakepbx.h"

#include <QTest>

#include <chrono>
#include <utility>

/// A board at a PBX in memory.
struct Desk
{
    explicit Desk(const QByteArray &banner = "Asterisk Call Manager/11.0.0\r\n")
        : server(banner)
    {
        using namespace std::chrono_literals;
        ami::Session::Timing timing;
        timing.connect = 2s;
        timing.login = 2s;
        timing.request = 5s;
        timing.frame = 1ms;
        timing.backoff.table = {20ms};
        timing.backoff.jitter = 0;
        board.session().setTiming(timing);
        board.session().setConnector([this] { return server.connection(); });
        profile.user = QStringLiteral("operator");
        profile.secret = QStringLiteral("sw1tch");
        profile.myExtension = QStringLiteral("101");
        profile.context = QStringLiteral("internal");
    }

    /// Logs in to a server that offers these actions, with an empty answer to each list.
    [[nodiscard]] bool login(const QByteArrayList &actions)
    {
        board.open(profile);
        return server.acceptLogin() && answerRights(actions) && QTest::qWaitFor([this] {
                   return server.waiting() == 0 && !server.owesPing() &&
                          board.session().pendingRequests() == 0 && board.link() == pbx::Link::Live;
               });
    }
    [[nodiscard]] bool answerRights(const QByteArrayList &actions)
    {
        if (!server.expect("ListCommands"))
            return false;
        QByteArray answer = "Response: Success\r\n";
        for (const QByteArray &action : actions)
            answer += action + ": Does it.  (Priv: call,all)\r\n";
        server.reply(answer + "\r\n");
        // Each new connection is measured once; that may go before or after the first lists.
        if (std::exchange(pinged, server.connections()) != server.connections())
            server.answerOnePing();
        return true;
    }
    /// Answers a list that was asked for: \a items are blocks with `ActionID: @`.
    [[nodiscard]] bool answerList(const QByteArray &action, const QByteArrayList &items,
                                  const QByteArray &end)
    {
        if (!server.expect(action))
            return false;
        QByteArray list = "Response: Success\r\nActionID: @\r\nEventList: start\r\n\r\n";
        for (const QByteArray &item : items)
            list += block(item + "\nActionID: @");
        list += block("Event: " + end + "\nActionID: @\nEventList: Complete\nListItems: " +
                      QByteArray::number(items.size()));
        server.send(server.withActionId(list));
        return true;
    }
    void tell(const QByteArray &lines) { server.send(block(lines)); }

    [[nodiscard]] static QByteArray block(const QByteArray &lines)
    {
        return recordings::message(lines);
    }

    support::FakePbx server;
    pbx::Profile profile;
    pbx::Pbx board;
    int pinged = 0; ///< the last connection that was
};

/// What `done` was called with, and how often.
struct Heard
{
    int count = 0;
    bool ok = false;
    QString text;

    auto words()
    {
        return [this](const ami::Result<QString> &answer) {
            ++count;
            ok = answer.ok();
            text = ok ? *answer : answer.error().text;
        };
    }
};
