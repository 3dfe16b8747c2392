// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace store {

/// What was written about a call, or about a person.
struct Note
{
    static constexpr qsizetype MostText = 4'000; ///< characters of a note
    static constexpr qsizetype MostTags = 20;
    static constexpr qsizetype MostName = 200; ///< characters of a name, a tag, an id

    QString call;  ///< Uniqueid of the caller's channel, or "" of a note on a person
    QString about; ///< the number, as dialled: `+49305550144`, `104`; "" where none was told
    QString name;  ///< as it was at the time
    QString text;
    QStringList tags; ///< reasons of the call
    qint64 at = 0;    ///< ms since 1970, of the last change

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && tags.isEmpty(); }
    /// What it is on, of which there is one note: `call:1795293476.12`, `person:104`; or "".
    [[nodiscard]] QString subject() const;
    /// Within the limits, the number as it is filed.
    [[nodiscard]] Note bounded() const;
    /// Both: \a other's text above this one's, unless the one holds the other, and all tags.
    [[nodiscard]] Note mergedWith(const Note &other) const;
    /// Text and tags, a line.
    [[nodiscard]] QString words() const;

    friend bool operator==(const Note &, const Note &) = default;
};

/// A number as notes are filed under: digits, `*`, `#`, a leading `+`.
[[nodiscard]] QString filedNumber(const QString &number);

} // namespace store

Q_DECLARE_METATYPE(store::Note)
