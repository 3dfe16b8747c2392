// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace store {

/// A number of somebody, and what it is for.
struct Phone
{
    enum class Kind { Work, Mobile, Home, Main, Fax, Other };
    Kind kind = Kind::Work;
    QString number; ///< as it was written

    friend bool operator==(const Phone &, const Phone &) = default;
};

/// Somebody, or some company, as one source knows them.
struct Contact
{
    static constexpr qsizetype MostText = 200; ///< characters of a name, a company, an address
    static constexpr qsizetype MostNumber = 64;
    static constexpr qsizetype MostPhones = 20;
    static constexpr qsizetype MostGroups = 30;
    static constexpr qsizetype MostNote = 4'000;
    static constexpr qsizetype MostPhoto = 64 * 1024; ///< bytes

    qint64 id = 0; ///< row of Cordboard's own file; 0: it is not there
    QString name, company;
    QList<Phone> phones;
    QString email;
    QStringList groups;
    QString note;
    QByteArray photo; ///< a JPEG or PNG file, or nothing
    QString source;   ///< the file it was imported from, the source's name, or "": written by hand
    bool favourite = false;

    /// Nobody could be found by it.
    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && company.isEmpty() && phones.isEmpty() && email.isEmpty();
    }
    /// Within the limits: what is longer is cut, a photo that is too large left out, and blanks at
    /// the ends of texts and empty numbers and groups with it.
    [[nodiscard]] Contact bounded() const;

    friend bool operator==(const Contact &, const Contact &) = default;
};

} // namespace store

Q_DECLARE_METATYPE(store::Contact)
