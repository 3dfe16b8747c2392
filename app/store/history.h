// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callentry.h"
#include "callsummary.h"
#include "note.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace store {

class HistoryWorker;

/// The calls that were, in an SQLite file. All work is done by one thread of its own, in the order
/// in which it is asked for; a search that a later one has overtaken is passed over.
///
/// The file is in WAL mode: what saved() has told of is there after a crash of the program. It is
/// migrated by numbered steps, forward only, after a copy of it was made (`….before-N`); a file of
/// a newer program is not touched.
class History : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostNotes = 20'000; ///< that notesLoaded() tells of

    /// Opens \a path, or makes it. See failed().
    explicit History(QString path, QObject *parent = nullptr);
    static constexpr int Settling = 120;
    /// Waits until all that was asked is written.
    ~History() override;

    /// Adds the call, or replaces the one of the same PBX and Uniqueid.
    void save(const CallEntry &call);
    /// Of a call whose end, or all of it, nobody saw, and which the server told of afterwards:
    /// corrects the row that was ended by guess, or adds one. What was seen stays as it was seen.
    void fill(const CallEntry &call);
    /// Adds the note, or replaces the one of the same subject; noteSaved() follows.
    void saveNote(const Note &note);
    /// Asks for notesLoaded().
    void loadNotes();
    /// Somebody else has written into the file: these notes (their subjects), and maybe calls.
    void heardOf(const QStringList &subjects);
    /// Calls at \a pbx that are open, but for these, ended when they were last heard of.
    void endOpen(const QString &pbx, const QStringList &alive);
    /// \returns the ticket that found() names.
    quint64 find(const CallQuery &query);
    /// The operator's own calls with that party that are over, the newest first, \a most of them:
    /// by its key, or by the number as it is. \returns the ticket that earlierFound() names.
    quint64 findEarlier(const QString &key, const QString &number, int most);
    /// Counts the operator's own that began from \a from until before \a until (ms since 1970).
    /// \returns the ticket that summarized() names; it takes the place of one that still counts.
    quint64 summarize(qint64 from, qint64 until);
    /// As find(), for a reader of its own who wants all of it, page by page: no search overtakes
    /// it, and between two pages others have their turn. \a reader: see pageRead().
    void read(quint64 reader, const CallQuery &query);
    /// A number for a reader that no other has.
    [[nodiscard]] quint64 newReader() { return ++m_readers; }
    /// Takes away what ended before that (ms since 1970).
    void dropBefore(qint64 time);

    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    /// In the file, and on its way to the disk.
    void saved(const QString &pbx, const QString &uniqueId);
    /// \a trouble: "", or why it is not in the file, in the system's words.
    void noteSaved(const store::Note &note, const QString &trouble);
    /// The latest notes of the file.
    void notesLoaded(const QList<store::Note> &notes);
    /// As it is in the file by now; an empty one is gone.
    void noteRead(const QString &subject, const store::Note &note);
    /// Something was saved or dropped.
    void changed();
    /// The same, at most once in Settling ms however much is written: for whoever searches or counts
    /// anew then.
    void settled();
    /// \a more: there are others behind these.
    void found(quint64 ticket, const QList<store::FoundCall> &calls, bool more);
    /// \a total: how many there are.
    void earlierFound(quint64 ticket, const QList<store::FoundCall> &calls, int total);
    void pageRead(quint64 reader, const QList<store::FoundCall> &calls, bool more);
    /// There is no such page: the system's words.
    void readFailed(quint64 reader, const QString &words);
    void summarized(quint64 ticket, const store::CallSummary &summary);
    /// It cannot be opened, or written: the system's words. Calls of this run are not kept then, and
    /// whoever searches or counts is told so again.
    void failed(const QString &words);

private:
    friend class HistoryWorker;

    QString m_path;
    QThread m_thread;
    HistoryWorker *m_worker; ///< lives in m_thread
    std::atomic<quint64> m_ticket{0};
    std::atomic<quint64> m_earlierTicket{0};
    std::atomic<quint64> m_summaryTicket{0};
    quint64 m_readers = 0;
    QTimer m_soon;
};

} // namespace store
