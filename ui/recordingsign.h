// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace pbx {
class Tape;
}

namespace ui {

/// "Recording · 0:42 · 1.2 MB" in red, and a button that ends it; hidden while nothing is recorded.
class RecordingSign : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingSign(pbx::Tape &tape, QWidget *parent = nullptr);

    [[nodiscard]] QString words() const;
    [[nodiscard]] QToolButton *stopButton() const { return m_stop; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void restyle();

    pbx::Tape &m_tape;
    QLabel *m_words = nullptr;
    QToolButton *m_stop = nullptr;
};

} // namespace ui
