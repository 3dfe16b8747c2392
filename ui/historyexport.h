// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/callentry.h"
#include "words.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

namespace store {
class History;
}

namespace ui {

/// Writes all calls that a search finds into a CSV file, page by page and in a thread of its own.
/// The file is there when finished() says so, whole; else what was there before still is.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    /// How rows are written. Called in another thread: nothing of a window may be touched.
    struct Words
    {
        std::function<QString(const QString &number)> number; ///< for people; may be empty
        CallerOf callerOf;                                    ///< may be empty
    };

    /// Begins at once, with the newest. \a history may end before this does: then it has failed.
    HistoryExport(store::History &history, const store::CallQuery &query, const QString &file,
                  Words words, QObject *parent = nullptr);
    /// What is not finished is not written. Waits for the page being written, some ms.
    ~HistoryExport() override;

    /// The first line of the file.
    [[nodiscard]] static QStringList headings();
    /// A line of it, without regard to what it may be for a spreadsheet.
    [[nodiscard]] static QStringList fieldsOf(const store::FoundCall &found, const Words &words);

signals:
    void progressed(qint64 calls);
    void finished(qint64 calls);
    /// The system's words.
    void failed(const QString &words);

private:
    class Writer;
    void ask(qint64 before);
    void fail(const QString &words);

    QPointer<store::History> m_history;
    store::CallQuery m_query;
    quint64 m_reader;
    QThread m_thread;
    Writer *m_writer; ///< lives in m_thread
    bool m_over = false;
};

} // namespace ui
