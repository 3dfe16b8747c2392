// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace ui {

/// Steps one below the other, each with a mark and what was found.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Good, Doubtful, Bad, Skipped };

    explicit CheckList(const QStringList &titles, QWidget *parent = nullptr);

    void reset();
    void set(int step, State state, const QString &detail = {});
    [[nodiscard]] State state(int step) const;
    [[nodiscard]] QString detail(int step) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        State state = State::Waiting;
        QString title;
        QLabel *mark = nullptr;
        QLabel *name = nullptr;
        QLabel *detail = nullptr;
    };
    void restyle(const Step &step);

    std::vector<Step> m_steps;
};

} // namespace ui
