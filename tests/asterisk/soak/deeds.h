// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "phones.h"
#include "wire.h"

#include <QJsonObject>
#include <QMap>

#include <random>

namespace soak {

/// What people do to a PBX, at random from a seed. It goes by the server's last word, which may be
/// old: then the server refuses, as it would any of us.
class Deeds
{
public:
    Deeds(Wire &wire, Phones &phones, quint32 seed);

    /// Does one to seven things at once.
    void some(const QJsonObject &serversWord);
    /// Ends a third of all calls.
    void calmDown(const QJsonObject &serversWord);
    /// What was done how often.
    [[nodiscard]] QString tally() const;

private:
    struct Kind
    {
        const char *name;
        int weight;
        void (Deeds::*act)();
    };
    static const QList<Kind> Kinds;

    // deeds_calls.cpp
    void originate();
    void hangUp();
    void redirect();
    void redirectBoth();
    void attendedTransfer();
    void bridge();
    void park();
    void unpark();
    void setNames();
    void record();
    void limit();
    void mute();
    void pressKeys();
    void optimise();
    // deeds_places.cpp
    void member();
    void queueCaller();
    void agent();
    void room();
    void leaveVoicemail();
    void lamp();
    void phoneActs();
    void phoneDials();
    void phoneGoes();

    [[nodiscard]] quint32 below(quint32 end) { return m_random() % end; }
    [[nodiscard]] bool oneIn(quint32 n) { return below(n) == 0; }
    [[nodiscard]] QString oneOf(const QStringList &list);
    [[nodiscard]] QJsonObject anyRow(const QString &table);
    [[nodiscard]] QString anyChannel();    ///< a name, or ""
    [[nodiscard]] QStringList anyCouple(); ///< two in one bridge, or none
    [[nodiscard]] QString anyTarget();     ///< an extension to dial
    [[nodiscard]] QString anyPhone();      ///< `101`
    [[nodiscard]] Fields anyStart();       ///< the Channel and Timeout of an Originate
    void originateTo(Fields fields);

    Wire &m_wire;
    Phones &m_phones;
    std::mt19937 m_random;
    QJsonObject m_word;
    QMap<QString, int> m_tally;
    int m_caller = 0;
};

} // namespace soak
