// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/numbers.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace ui {

class OutcomeLine;

/// How the site dials, with a field to try a number in.
class NumbersForm : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersForm(QWidget *parent = nullptr);

    /// Of that profile, whose settings an administrator may have locked.
    void setPlan(const directory::NumberPlan &plan, const QString &profile);
    [[nodiscard]] directory::NumberPlan plan() const;

    /// No rule that cannot be used.
    [[nodiscard]] bool isUsable() const { return m_usable; }

signals:
    void edited(); ///< by a person; plan() can be used
    void usableChanged(bool usable);

private:
    void buildRules();
    void addRule(const directory::Rewrite &rule);
    void moveRule(int by);
    void removeRule();
    void look();
    void setUsable(bool usable);

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
    directory::NumberPlan m_last; ///< that was told
    bool m_usable = true;
    bool m_built = false;
};

} // namespace ui
