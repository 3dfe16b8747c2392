// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/result.h"
#include "pbx/pbx.h"

#include <QObject>

namespace pbx {

/// Rings the operator's own phone with a header that should make it answer by itself, and looks
/// whether it does. Nobody is at the other end; the call ends after a second or two.
class AnswerTrial : public QObject
{
    Q_OBJECT

public:
    /// How long the phone may ring, ms: it answers at once, or not by itself.
    static constexpr int RingTime = 4'000;

    AnswerTrial(Pbx &pbx, AutoAnswer header, QObject *parent);

signals:
    /// One of the two, once.
    void ended(bool answered);
    void refused(const ami::Error &error); ///< the phone was not even called

private:
    void look();
    void end(bool answered);

    Pbx &m_pbx;
    QString m_leg; ///< Uniqueid, once it is there
    bool m_ended = false;
};

} // namespace pbx
