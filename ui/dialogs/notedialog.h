// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/notes.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QGridLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace ui {

class OutcomeLine;

/// The note on a call or on a person. What is typed is kept as it is typed: there is no button to
/// forget. It stays open beside the board, and Escape closes it.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NoteDialog(store::Notes &notes, QWidget *parent = nullptr);

    /// \a subject says whose note: its call, number and name; and what is noted there, where that
    /// is too old to be among the notes. \a reasons are offered to be ticked.
    void openFor(const store::Note &subject, const QStringList &reasons);
    void setReasons(const QStringList &reasons);
    /// What is there now, also where it is not yet written.
    [[nodiscard]] store::Note note() const;
    /// Writes what was typed since, if anything.
    void keep();

    void done(int result) override;

signals:
    void messageRequested();
    void reasonsRequested();

private:
    void showEarlier();
    void fill();
    void follow();
    [[nodiscard]] store::Note there() const;

    store::Notes &m_notes;
    store::Note m_subject;
    QLabel *m_who = nullptr;
    QLabel *m_what = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QCheckBox *> m_reasons;
    QLabel *m_earlierTitle = nullptr;
    QListWidget *m_earlier = nullptr;
    OutcomeLine *m_outcome = nullptr;
    QTimer m_soon;
    QStringList m_offered;
    bool m_filling = false;
    bool m_known = false; ///< the note is, or was, among the notes
};

} // namespace ui
