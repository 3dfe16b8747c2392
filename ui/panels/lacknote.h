// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// In place of a list that this login may not ask for, or that the PBX has not: why, and the way to
/// the lines of manager.conf that would help.
class LackNote : public QWidget
{
    Q_OBJECT

public:
    explicit LackNote(QWidget *parent = nullptr);

    /// \a curable: another login would help.
    void say(const QString &words, bool curable);
    [[nodiscard]] QString words() const;

    /// As high as its words are at its width: docks ask for no more than this.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void loginRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_words;
    QPushButton *m_login;
};

} // namespace ui
