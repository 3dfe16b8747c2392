// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callcontroller.h"
#include "models/owncall.h"
#include "store/notes.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSettings>

#include <functional>

class QAction;

namespace ui {

class MessageDialog;
class NoteDialog;
struct MessageFields;

/// Notes on calls and people, the reasons of calls, and messages for those who are absent.
///
/// A note is on the operator's call; without one on the call that is chosen in a list; without that
/// on the person that is typed or selected, or on the call that ended last. The notes are kept in
/// the history, beside its calls.
class Notebook : public QObject
{
    Q_OBJECT

public:
    Notebook(QSettings &settings, const models::OwnCall &call, std::function<Selection()> selection,
             QWidget *window);

    ~Notebook() override;

    [[nodiscard]] store::Notes &notes() { return m_notes; }
    [[nodiscard]] QAction *noteAction() const { return m_note; }
    [[nodiscard]] QList<QAction *> actions() const { return {m_note, m_message}; }

    /// Where notes are kept; it outlives this. nullptr: nowhere.
    void setHistory(store::History *history) { m_notes.setHistory(history); }
    /// Tells the note on the call that is chosen in a list, or one on nothing.
    void setChosen(std::function<store::Note()> chosen) { m_chosen = std::move(chosen); }

    void openNoteOn(const QString &number, const QString &name);
    /// The note on a call that was: \a subject's call, number, name, and what is noted on it.
    void openNoteOnCall(const store::Note &subject);
    void openMessageFor(const QString &number, const QString &name);
    /// What is known of the caller that the operator talks to, or "".
    [[nodiscard]] QString aboutCaller() const;

    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString messageTemplate() const;

signals:
    void said(ui::Said how, const QString &text);
    /// What aboutCaller() says may be another.
    void changed();

private:
    void followCall();
    void openNote();
    void openMessage();
    void open(const store::Note &subject);
    void editReasons();
    void editTemplate();
    [[nodiscard]] store::Note ofCall() const;
    [[nodiscard]] NoteDialog *noteDialog();
    [[nodiscard]] MessageDialog *messageDialog();

    QSettings &m_settings;
    const models::OwnCall &m_call;
    std::function<Selection()> m_selection;
    std::function<store::Note()> m_chosen;
    QWidget *m_window;
    store::Notes m_notes;
    store::Note m_last; ///< the call that is up, or that ended last: whose
    QDateTime m_lastAt;
    QAction *m_note = nullptr;
    QAction *m_message = nullptr;
    QPointer<NoteDialog> m_noteDialog;
    QPointer<MessageDialog> m_messageDialog;
    QString m_messageFor; ///< the number whose address is asked for
};

} // namespace ui
