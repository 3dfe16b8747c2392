// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdio>
#include <optional>

namespace bench {

/// One line of the table. The target is the most that may be: of the ratio where there is one,
/// else of the value.
struct Figure
{
    QByteArray question; ///< where it is another than the report's
    QByteArray data;     ///< on what: `modern storm`
    QByteArray what;     ///< `codec`
    double value = 0;
    QByteArray unit;             ///< `events/s`
    std::optional<double> ratio; ///< to the floor of the same round, by time
    std::optional<double> cpu;   ///< the same by time on a CPU
    std::optional<double> peak;  ///< bytes resident at the most
    std::optional<double> target;
};

/// Prints the lines of one question, and writes each as a JSON object of its own line where the
/// program was started with `--json FILE`.
class Report
{
public:
    /// Takes `--json FILE`, `--rounds N`, `--quick` and `--no-head` from the arguments.
    Report(const char *question, int argc, char **argv);
    ~Report();
    Q_DISABLE_COPY_MOVE(Report)

    [[nodiscard]] int rounds() const { return m_rounds; }
    /// Small data and short runs: to see that everything works, not how fast.
    [[nodiscard]] bool isQuick() const { return m_quick; }
    void add(const Figure &figure);

private:
    QByteArray m_question;
    std::FILE *m_json = nullptr;
    int m_rounds = 5;
    bool m_quick = false;
};

} // namespace bench
