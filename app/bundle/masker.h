// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QRandomGenerator>
#include <QSet>

#include <array>
#include <vector>

namespace bundle {

/// Puts stand-ins for numbers, names and addresses: the same for the same, wherever it stands.
///
/// First learn() from everything, then mask() everything. What is masked is still a recording: it
/// replays to the same picture, in other words. The stand-ins come from the seed and cannot be
/// turned back. Numbers keep their length and their first digit, so that an extension still looks
/// like one; a name becomes "Person 17", an address one of 192.0.2.0/24 and 198.51.100.0/24, a host
/// `host3.example`. Unique ids, times and counts stay, and so do words of the dialplan (contexts,
/// queues).
class Masker
{
public:
    explicit Masker(quint32 seed);

    /// Takes in which numbers, names, accounts and devices there are. By the headers' names.
    void learn(const ami::Message &message);
    void learnNumber(QByteArrayView number);
    void learnName(QByteArrayView name);
    /// A device, a login or an account; a number where it is one.
    void learnWord(QByteArrayView word);
    /// A state, by its keys: who was on the board without a word in the recording.
    void learnJson(const QJsonValue &value, const QString &key = {});
    /// `key = value` lines; see settingsText().
    void learnSettings(QByteArrayView lines);
    /// Long numbers in text of any kind.
    void learnText(QByteArrayView text);

    /// The block of a message, line by line, with the empty line that ends it.
    [[nodiscard]] QByteArray mask(const ami::Message &message);
    /// Any text: a log, what a command printed.
    [[nodiscard]] QByteArray maskText(QByteArrayView text);
    /// The strings in it, but those that are ids and words of the protocol.
    [[nodiscard]] QJsonValue maskJson(const QJsonValue &value, const QString &key = {});

private:
    enum class Kind { Number, Name, Word };

    void learn(QByteArrayView original, Kind kind);
    void learnCaller(QByteArrayView value);
    void learnDevices(QByteArrayView value);
    void settle();
    [[nodiscard]] QByteArray makeNumber(QByteArrayView original);
    [[nodiscard]] QByteArray standIn(QHash<QByteArray, QByteArray> &known, QByteArrayView original,
                                     const QByteArray &before, const QByteArray &after);
    [[nodiscard]] qsizetype wordAt(QByteArrayView text, qsizetype at) const;
    [[nodiscard]] qsizetype takeAt(QByteArrayView text, qsizetype at, QByteArray &out);

    QRandomGenerator m_random;
    QHash<QByteArray, Kind> m_originals;
    QHash<QByteArray, QByteArray> m_standIns;        ///< of all that was learnt
    std::array<std::vector<qsizetype>, 256> m_sizes; ///< of those, by first byte, longest first
    QSet<QByteArray> m_used;                         ///< numbers that stand in for one
    QHash<QByteArray, QByteArray> m_addresses, m_hosts, m_users;
    int m_names = 0;
    int m_words = 0;
    bool m_settled = true;
};

} // namespace bundle
