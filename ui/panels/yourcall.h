// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QLabel>

namespace models {
class OwnCall;
}

class QLabel;
class QToolButton;

namespace ui {

/// The card itself; YourCallCard puts the heading above it.
class CallFace;
class Hand;

/// A coloured line of words under the call: symbol, then what goes on.
class ProgressNote : public QLabel
{
    Q_OBJECT

public:
    explicit ProgressNote(QWidget *parent = nullptr);
    /// Hidden where there is nothing to say.
    void say(Tone tone, const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Offline;
    QString m_words;
};

/// The operator's own call: who, how it came in, how long. It can be dragged away.
class YourCallCard : public QWidget
{
    Q_OBJECT

public:
    YourCallCard(models::OwnCall &call, Clock clock, QWidget *parent = nullptr);

    /// Whose desk this is: "Reception 100".
    void setOwner(const QString &words);
    /// Why there can be no call: not connected, no own extension. "" gives the words for idle.
    void setHint(const QString &title, const QString &detail);
    /// False: what it shows may be over by now.
    void setLive(bool live);
    /// How far an announced or handed-over call has come, and which keys lead on; "" hides it.
    void setProgress(Tone tone, const QString &words);
    [[nodiscard]] QString progress() const;
    void setRecorded(const QString &words);
    [[nodiscard]] bool isRecorded() const;
    /// What was written about this caller before; "" hides it.
    void setKnown(const QString &words);
    /// Who it is that has a number, and the file of their picture.
    void setCallers(CallerOf callerOf, std::function<QByteArray(const QString &number)> photoOf);
    /// What setCallers() answers may be another.
    void refreshCaller();
    /// What comes of it when something is dropped here, or the call is taken up.
    void setHand(Hand *hand);
    /// Buttons beside the heading.
    void setNoteAction(QAction *action);
    void setContactAction(QAction *action);

private:
    SectionHeader *m_header;
    QLabel *m_known;
    QToolButton *m_contact;
    QToolButton *m_note;
    CallFace *m_face;
    ProgressNote *m_progress;
    ProgressNote *m_recorded;
};

} // namespace ui
