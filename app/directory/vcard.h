// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/contact.h"

#include <QByteArrayView>
#include <QList>

namespace directory {

/// The cards of a file: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), and what programs make of
/// them. What cannot be read of a card is passed over.
struct VCards
{
    static constexpr qsizetype MostBytes = 64 * 1024 * 1024;
    static constexpr qsizetype MostCards = 100'000;
    static constexpr qsizetype MostPhotos = 32 * 1024 * 1024; ///< bytes of all of them together

    [[nodiscard]] static VCards read(QByteArrayView bytes);

    QList<store::Contact> contacts;
    int cards = 0;      ///< that were begun, whatever came of them
    int firstBad = 0;   ///< the line, from 1, of the first that never ended or says nobody; 0: none
    bool isCut = false; ///< there was more than the limits allow
};

} // namespace directory
