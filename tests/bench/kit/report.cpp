// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cstdlib>
#include <cstring>

namespace bench {

namespace {

constexpr const char *Line = "%-3s %-26s %-34s %12s %-9s %7s %7s %8s %9s %s\n";

/// Whole numbers from 1,000 on, in groups of three; three digits below.
QByteArray shown(double value)
{
    if (value < 1000)
        return QByteArray::number(value, 'g', 3);
    QByteArray digits = QByteArray::number(value, 'f', 0);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, ',');
    return digits;
}

QByteArray shown(std::optional<double> value, const char *before, double unit = 1)
{
    return value ? before + QByteArray::number(*value / unit, 'f', unit > 1 ? 1 : 2) : QByteArray();
}

} // namespace

Report::Report(const char *question, int argc, char **argv)
    : m_question(question)
{
    bool head = true;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0 && i + 1 < argc)
            m_json = std::fopen(argv[++i], "w");
        else if (std::strcmp(argv[i], "--rounds") == 0 && i + 1 < argc)
            m_rounds = std::max(1, std::atoi(argv[++i]));
        else if (std::strcmp(argv[i], "--quick") == 0)
            m_quick = true;
        else if (std::strcmp(argv[i], "--no-head") == 0)
            head = false;
    }
    if (head)
        std::printf(Line, "", "data", "what", "figure", "", "ratio", "CPU", "peak MB", "target",
                    "");
}

Report::~Report()
{
    if (m_json)
        std::fclose(m_json);
}

void Report::add(const Figure &figure)
{
    const double judged = figure.ratio.value_or(figure.value);
    const bool met = figure.target && judged <= *figure.target;
    const QByteArray target = !figure.target ? QByteArray() : "<= " + shown(*figure.target);
    const QByteArray question = figure.question.isEmpty() ? m_question : figure.question;
    std::printf(Line, question.constData(), figure.data.constData(), figure.what.constData(),
                shown(figure.value).constData(), figure.unit.constData(),
                shown(figure.ratio, "x").constData(), shown(figure.cpu, "x").constData(),
                shown(figure.peak, "", 1e6).constData(), target.constData(),
                !figure.target ? ""
                : met          ? "met"
                               : "MISSED");
    std::fflush(stdout);
    if (!m_json)
        return;
    QJsonObject line{{QStringLiteral("question"), QString::fromUtf8(question)},
                     {QStringLiteral("data"), QString::fromUtf8(figure.data)},
                     {QStringLiteral("what"), QString::fromUtf8(figure.what)},
                     {QStringLiteral("value"), figure.value},
                     {QStringLiteral("unit"), QString::fromUtf8(figure.unit)}};
    const auto put = [&line](const QString &name, std::optional<double> value) {
        if (value)
            line.insert(name, *value);
    };
    put(QStringLiteral("ratio"), figure.ratio);
    put(QStringLiteral("cpuRatio"), figure.cpu);
    put(QStringLiteral("peakBytes"), figure.peak);
    put(QStringLiteral("target"), figure.target);
    if (figure.target)
        line.insert(QStringLiteral("met"), met);
    std::fprintf(m_json, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(m_json);
}

} // namespace bench
