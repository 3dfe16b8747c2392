// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace pbx {
class Pbx;
}

namespace ui {

class RecordingSign;
class TimeLabel;

/// How a message stands in the status line.
enum class Said {
    Asked,  ///< sent to the PBX, not answered yet
    Done,   ///< accepted
    Failed, ///< with what to do next; stays until the next message or Esc
    Note,   ///< neither: "Nobody is selected"
};

/// The line at the bottom: the server, counts, rights and the clock; and for a while what was just
/// asked of the PBX and what became of it. Never a dialog.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(pbx::Pbx &pbx, QWidget *parent = nullptr);

    void say(Said how, const QString &text);
    [[nodiscard]] QString message() const;
    [[nodiscard]] Said messageKind() const { return m_kind; }
    void clearSaid();
    /// A button that shows how something stands, before all others, behind what is said.
    [[nodiscard]] QToolButton *addSign(const QString &objectName);

signals:
    /// Whatever is said, at that moment.
    void told(ui::Said how, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void count();
    void colour();

    pbx::Pbx &m_pbx;
    QLabel *m_symbol = nullptr;
    QLabel *m_message = nullptr;
    QWidget *m_facts = nullptr;
    QLabel *m_server = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_events = nullptr;
    RecordingSign *m_recording = nullptr;
    QLabel *m_rights = nullptr;
    TimeLabel *m_clock = nullptr;
    Said m_kind = Said::Note;
    QTimer m_tick;
    QTimer m_fade;
};

} // namespace ui
