// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/gauge.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QTreeWidget;

namespace pbx {
class Pbx;
}

namespace ui {

/// What the program itself does, from inside: events, what waits, ticks, memory, and the events by
/// type. It counts for as long as it exists, and nothing is counted without it.
class PerformancePage : public QWidget
{
    Q_OBJECT

public:
    PerformancePage(pbx::Pbx &pbx, QWidget *parent);
    /// Takes the values of this moment.
    void refresh();
    [[nodiscard]] const pbx::Gauge &gauge() const { return m_gauge; }
    [[nodiscard]] QWidget *lastInTabOrder() const;

private:
    QLabel *addRow(QFormLayout *form, const QString &title, const QString &tip);
    void refreshTypes();

    pbx::Pbx &m_pbx;
    pbx::Gauge m_gauge;
    QLabel *m_rate = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_asked = nullptr;
    QLabel *m_tick = nullptr;
    QLabel *m_worst = nullptr;
    QLabel *m_drift = nullptr;
    QLabel *m_memory = nullptr;
    QTreeWidget *m_types = nullptr;
};

} // namespace ui
