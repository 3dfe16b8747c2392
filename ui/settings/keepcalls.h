// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace ui {

class HistoryRule;

/// For how long calls are kept, as a choice that holds at once. What is taken away does not come
/// back: a shorter time asks first.
class KeepCalls : public QComboBox
{
    Q_OBJECT

public:
    explicit KeepCalls(HistoryRule &rule, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void choose();

    HistoryRule &m_rule;
};

} // namespace ui
