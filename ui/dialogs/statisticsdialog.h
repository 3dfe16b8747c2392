// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/callsummary.h"
#include "ui/timespan.h"

#include <QDialog>

class QChartView;
class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class EmptyState;
class HistoryRule;
class KeepCalls;

/// What became of the calls of a span of time: how many by the hour, how soon they were answered,
/// who waited longest. It counts anew while calls end, and can be printed.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    using Span = TimeSpan;

    /// \a rule may have no history: none is kept, and that is said.
    explicit StatisticsDialog(HistoryRule &rule, QWidget *parent = nullptr);

    [[nodiscard]] const store::CallSummary &summary() const { return m_summary; }
    /// The page as it is shown, on paper.
    void print(QPrinter &printer) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFigures();
    void count();
    void take(const store::CallSummary &summary);
    void fail(const QString &words);
    void draw();
    void choosePrinter();
    [[nodiscard]] QString hoursInWords() const;
    [[nodiscard]] QString waitsInWords() const;

    HistoryRule &m_rule;
    store::CallSummary m_summary;
    quint64 m_ticket = 0;
    QComboBox *m_span;
    KeepCalls *m_keep;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QList<QLabel *> m_figures;
    QChartView *m_hours;
    QChartView *m_waits;
    QTreeWidget *m_longest;
    QPushButton *m_print;
};

} // namespace ui
