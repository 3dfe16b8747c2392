// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

/// After how many minutes and seconds a call ends by itself.
class TimeLimitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TimeLimitDialog(QWidget *parent = nullptr);

    /// \a who is the party's name.
    void openFor(const QString &uniqueId, const QString &who);

signals:
    /// \a seconds 0 takes a limit away.
    void limitRequested(const QString &uniqueId, int seconds);

private:
    QString m_uniqueId;
    QLabel *m_who = nullptr;
    QSpinBox *m_minutes = nullptr;
    QSpinBox *m_seconds = nullptr;
    QPushButton *m_set = nullptr;
};

} // namespace ui
