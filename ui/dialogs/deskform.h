// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/desksettings.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace ui {

/// What an operator's desk has to do with at one PBX: queues, reasons to pause, day
/// and night, a conference room, mailboxes, and how long callers wait for somebody busy.
class DeskForm : public QWidget
{
    Q_OBJECT

public:
    explicit DeskForm(QWidget *parent = nullptr);

    /// Of that profile, whose settings an administrator may have locked.
    void setDesk(const pbx::Desk &desk, const QString &profile);
    [[nodiscard]] pbx::Desk desk() const;

signals:
    void edited(); ///< by a person

private:
    pbx::Desk m_before;
    QLineEdit *m_queues;
    QLineEdit *m_reasons;
    QLineEdit *m_night;
    QLineEdit *m_room;
    QLineEdit *m_mailbox;
    QSpinBox *m_campOn;
};

} // namespace ui
