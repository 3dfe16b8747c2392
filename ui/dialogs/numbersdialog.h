// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/numbers.h"
#include "ui/outside.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace ui {

class OutcomeLine;

/// How the site dials, with a field to try a number in, and what other programs may dial unasked.
class NumbersDialog : public QDialog
{
    Q_OBJECT

public:
    NumbersDialog(const directory::NumberPlan &plan, Outside &outside, QWidget *parent = nullptr);

    [[nodiscard]] directory::NumberPlan plan() const;

signals:
    void chosen(const directory::NumberPlan &plan);

private:
    void buildRules(const QList<directory::Rewrite> &rules);
    void addRule(const directory::Rewrite &rule);
    void moveRule(int by);
    void removeRule();
    void look();
    void becomeHandler();

    Outside &m_outside;
    QComboBox *m_country;
    QLineEdit *m_area;
    QLineEdit *m_outsideLine;
    QSpinBox *m_internal;
    QTableWidget *m_rules = nullptr;
    QWidget *m_ruleBox = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_try;
    OutcomeLine *m_tried;
    QCheckBox *m_askLink;
    QCheckBox *m_askSelection;
    QCheckBox *m_askCommand;
    OutcomeLine *m_links;
    QPushButton *m_save = nullptr;
};

} // namespace ui
