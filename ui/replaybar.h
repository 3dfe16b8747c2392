// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace pbx {
class Player;
}

namespace ui {

class ReplayActions;

/// The time line of a recording, above its board: that it is one, play and pause, steps, the
/// speed, a slider, and how far it is.
class ReplayBar : public QWidget
{
    Q_OBJECT

public:
    ReplayBar(pbx::Player &player, ReplayActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QSlider *slider() const { return m_slider; }
    [[nodiscard]] QComboBox *speedBox() const { return m_speed; }
    [[nodiscard]] QPushButton *endButton() const { return m_end; }
    /// "3:12 of 10:40 · event 1,234 of 5,678 · Hangup".
    [[nodiscard]] QString position() const;

signals:
    void endRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButton(QHBoxLayout *row, const QString &iconName, QAction *action);
    void jump(qint64 ms);
    void seekTo(int sliderValue);
    void refresh();
    void restyle();

    pbx::Player &m_player;
    ReplayActions &m_actions;
    QLabel *m_title = nullptr;
    QLabel *m_position = nullptr;
    QSlider *m_slider = nullptr;
    QComboBox *m_speed = nullptr;
    QPushButton *m_end = nullptr;
    bool m_following = false; ///< the slider is moved by us, not by a hand
};

} // namespace ui
