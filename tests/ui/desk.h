// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/server.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"
#include "store/secrets.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

/// A window, and a company to look at: idle until somebody calls.
struct Desk
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("cordboard.ini")), QSettings::IniFormat};
    std::unique_ptr<demo::Server> server;
    store::Secrets secrets;
    pbx::Pbx pbx;
    std::unique_ptr<ui::MainWindow> window;

    explicit Desk(bool traffic = false, int parkSeconds = 45)
        : Desk(optionsFor(traffic, parkSeconds))
    {}
    explicit Desk(const demo::Options &options)
    {
        server = std::make_unique<demo::Server>(options);
        window = std::make_unique<ui::MainWindow>(pbx, settings, secrets);
        window->resize(1280, 800);
    }

    static demo::Options optionsFor(bool traffic, int parkSeconds)
    {
        demo::Options options;
        options.people = 20;
        options.traffic = traffic;
        options.speed = 10; // nobody answers a telephone in the first second
        options.parkSeconds = parkSeconds;
        return options;
    }

    [[nodiscard]] pbx::Profile profile(const QString &user = QStringLiteral("demo")) const
    {
        pbx::Profile profile;
        profile.name = QStringLiteral("Head office");
        profile.port = server->port();
        profile.user = user;
        profile.secret = user;
        profile.myExtension = QStringLiteral("100");
        profile.context = QStringLiteral("internal");
        profile.voicemail = QStringLiteral("*EXT");
        profile.autoAnswer = pbx::AutoAnswer::CallInfo;
        return profile;
    }

    [[nodiscard]] QString own() { return pbx.attendant().ownChannel(); }

    /// A person of the company who is free and not the operator: their number.
    [[nodiscard]] QString somebodyFree(int which = 0)
    {
        const models::PeopleModel &people = window->models().people;
        for (int row = 0; row < people.rowCount(); ++row) {
            const auto person = people.person(row);
            if (person.presence == models::Presence::Free && person.number != u"100" &&
                which-- == 0)
                return person.number;
        }
        return {};
    }
    [[nodiscard]] QString nameOf(const QString &number)
    {
        return window->models().people.nameOf(number);
    }
    /// Whether that extension has a leg of a call.
    [[nodiscard]] bool isInCall(const QString &number)
    {
        return !pbx.state().channelsOf(pbx.attendant().deviceFor(number)).isEmpty();
    }
};
