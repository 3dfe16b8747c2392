// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/historyexport.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// A line below a table while it is being written into a file: how far that is, and how it ended.
/// Hidden else.
class ExportStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ExportStrip(QWidget *parent = nullptr);

    [[nodiscard]] bool isWriting() const { return m_export != nullptr; }
    /// Asks for a file and writes all that \a query finds; nothing while it writes already.
    void chooseFile(store::History &history, const store::CallQuery &query,
                    const HistoryExport::Words &words);
    void write(store::History &history, const store::CallQuery &query, const QString &file,
               const HistoryExport::Words &words);
    /// What is being written is not.
    void stop();

signals:
    /// It began to write, or ended.
    void changed();
    /// How it ended.
    void said(const QString &words);

private:
    void end(const QString &words, bool good);

    QLabel *m_icon;
    QLabel *m_words;
    QProgressBar *m_busy;
    QPushButton *m_button; ///< Cancel, then Close
    std::unique_ptr<HistoryExport> m_export;
    QString m_file; ///< as it is shown
};

} // namespace ui
