// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace store {

/// What the operator wrote about a call, or about a person.
struct Note
{
    QString call;  ///< Uniqueid of the caller's channel, or "" of a note on a person
    QString about; ///< the number, as dialled: `+49305550144`, `104`; "" where none was told
    QString name;  ///< as it was at the time
    QString text;
    QStringList tags; ///< reasons of the call
    qint64 at = 0;    ///< ms since 1970, of the last change

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && tags.isEmpty(); }
    friend bool operator==(const Note &, const Note &) = default;
};

/// The notes, in one file. Each change is on disk when save() returns; the file is written as a
/// whole beside the old one and then takes its place, so that a crash leaves the one or the other.
class Notes : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostNotes = 5'000; ///< the oldest goes; notes on people stay longest
    static constexpr int MostText = 4'000;  ///< characters of a note
    static constexpr int MostTags = 20;

    /// Reads \a path; what cannot be read of it is passed over, and the file as it was is kept as
    /// `<path>.broken` before it is first written to.
    explicit Notes(QString path, QObject *parent = nullptr);

    /// Oldest first.
    [[nodiscard]] const std::vector<Note> &all() const { return m_notes; }
    /// Those about a number, the newest first. The number may be written in any way.
    [[nodiscard]] std::vector<Note> about(const QString &number) const;
    /// The note on that call; an empty one where there is none.
    [[nodiscard]] Note ofCall(const QString &uniqueId) const;
    /// The note on that person.
    [[nodiscard]] Note ofPerson(const QString &number) const;

    /// Adds it, or replaces the one of the same call or person; an empty one is taken away. False
    /// where the file could not be written: then it is kept for this run only (see error()).
    bool save(Note note);
    /// Why the file could not be written, in the system's words, or "".
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    void changed();

private:
    void read();
    [[nodiscard]] bool write();
    void dropOldest();

    QString m_path;
    QString m_error;
    std::vector<Note> m_notes;
    bool m_broken = false; ///< the file held what could not be read
};

/// A number as notes are filed under: digits, `*`, `#`, a leading `+`.
[[nodiscard]] QString filedNumber(const QString &number);

} // namespace store
