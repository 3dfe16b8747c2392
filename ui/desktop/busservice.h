// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/request.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace ui {

/// This program on the session bus, under the name of its desktop file: what launchers ask of any
/// application (`org.freedesktop.Application`), and a small interface of its own for scripts and
/// headset tools (`org.cordboard.Switchboard1`; resources/dbus says what there is).
///
/// Nothing waits for the bus, and where there is none nothing happens. Whoever may use the session
/// bus may ask; what is asked is what any local program may ask (Request::From::Bus, or Link).
class BusService : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView Name{"org.cordboard.Cordboard"};
    static constexpr QLatin1StringView Path{"/org/cordboard/Cordboard"};
    static constexpr QLatin1StringView Interface{"org.cordboard.Switchboard1"};
    /// The error that a method ends with where it was not done; its message says why.
    static constexpr QLatin1StringView NotDone{"org.cordboard.Switchboard1.NotDone"};

    using Done = std::function<void(bool done, const QString &words)>;
    /// Does it, and calls \a done once, later or at once.
    using Run = std::function<void(const Request &request, Done done)>;
    /// What a link or a number as typed asks to be dialled; nothing where no dialplan takes it.
    using Parse = std::function<std::optional<Request>(const QString &text)>;

    BusService(Run run, Parse parse, QObject *parent = nullptr);
    ~BusService() override; ///< the name is free again

    /// Asks for the name. Where another program has it, this one is next.
    void start();

    /// Of the operator's phone: offline, free, calling, ringing, talking or held.
    [[nodiscard]] const QString &state() const { return m_state; }
    void setState(const QString &state);

    /// What a call does, as a signal: who, `in` or `out`, and the other party's Uniqueid.
    enum class CallSignal { Began, Answered, Ended };
    void tellCall(CallSignal what, const QString &number, const QString &name, bool incoming,
                  const QString &uniqueId);

    // --- What the bus asks for.
    void run(const Request &request, Done done);
    void open(const QStringList &uris);
    void activateAction(const QString &action, const QString &number);
    [[nodiscard]] std::optional<Request> parsed(const QString &text) const { return m_parse(text); }

signals:
    /// Something was asked for.
    void used();

private:
    Run m_run;
    Parse m_parse;
    QString m_state;
    QObject *m_published = nullptr; ///< what is shown on the bus
};

} // namespace ui
