// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "link.h"
#include "pbx/pbx.h"
#include "ui/request.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

/// The command line: the program's face towards scripts and bug reports. Stable.
struct Options
{
    enum class Mode { Run, Help, Version, Wrong };
    enum class Theme { System, Light, Dark };

    Mode mode = Mode::Run;
    QString error; ///< what is wrong and what to do, where mode is Wrong

    QString dial;             ///< a number to dial, made fit from `tel:…`, `sip:…` or as typed
    bool dialFromUrl = false; ///< it came from a link: a person confirms it first
    QString dialExtension;    ///< `;ext=` of that link
    /// `--dial`, `--answer`…: for the running one; this one ends with what it says.
    std::optional<ui::Request> command;
    std::optional<int> demoPeople;   ///< the built-in PBX, with so many people
    bool demoLegacy = false;         ///< … speaking AMI 1.0
    std::optional<pbx::Profile> pbx; ///< `--pbx`; its secret from the environment or a file
    QByteArray trust;    ///< `--trust`: the SHA-256 of the certificate of `--pbx amis://…`, hex
    QString profile;     ///< `--profile`
    QString config;      ///< `--config`: a folder for everything that is kept
    QString myExtension; ///< for this run
    QString context;     ///< for this run
    QString record, replay, stateJson, screenshot; ///< file names; stateJson may be `-`
    std::optional<double> exitAfter;               ///< seconds
    bool exitAfterReplay = false;
    QSize size;
    Theme theme = Theme::System;
    bool headless = false;
    bool activated = false; ///< the message bus started it: what to do comes from there

    /// Reads the arguments, the program's own name first. Never exits, never prints.
    [[nodiscard]] static Options parse(QStringList arguments);
    [[nodiscard]] static QString helpText();
    /// Nothing but a number, a link, or nothing at all: what the running one can do as well.
    [[nodiscard]] bool isPlainStart() const;
};
