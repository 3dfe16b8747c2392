// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checklist.h"

#include "dialogparts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MarkSize = 18;

QString markOf(CheckList::State state)
{
    switch (state) {
    case CheckList::State::Waiting:
    case CheckList::State::Skipped:
        return u"circle-dashed"_s;
    case CheckList::State::Running:
        return u"loader-circle"_s;
    case CheckList::State::Good:
        return u"circle-check"_s;
    case CheckList::State::Doubtful:
        return u"triangle-alert"_s;
    case CheckList::State::Bad:
        return u"circle-x"_s;
    }
    return {};
}

} // namespace

CheckList::CheckList(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    m_steps.resize(static_cast<std::size_t>(titles.size()));
    for (int i = 0; i < titles.size(); ++i) {
        Step &step = m_steps[static_cast<std::size_t>(i)];
        step.title = titles.at(i);
        step.mark = new QLabel(this);
        step.mark->setFixedSize(MarkSize, MarkSize);
        step.name = new QLabel(step.title, this);
        step.name->setFont(scaled(font(), 0, QFont::DemiBold));
        step.detail = new QLabel(this);
        step.detail->setTextFormat(Qt::PlainText);
        step.detail->setWordWrap(true);
        step.detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        step.detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
        step.detail->setAlignment(Qt::AlignTop);
        alignText(step.detail);
        grid->addWidget(step.mark, 3 * i, 0, Qt::AlignTop);
        grid->addWidget(step.name, 3 * i, 1);
        grid->addWidget(step.detail, 3 * i + 1, 1);
        grid->setRowMinimumHeight(3 * i + 2, 10);
    }
    grid->setRowStretch(3 * int(titles.size()), 1);
    reset();
}

void CheckList::reset()
{
    for (int i = 0; i < int(m_steps.size()); ++i)
        set(i, State::Waiting);
}

void CheckList::set(int step, State state, const QString &detail)
{
    Step &s = m_steps[static_cast<std::size_t>(step)];
    s.state = state;
    s.detail->setText(detail);
    restyle(s);
}

CheckList::State CheckList::state(int step) const
{
    return m_steps[static_cast<std::size_t>(step)].state;
}

QString CheckList::detail(int step) const
{
    return m_steps[static_cast<std::size_t>(step)].detail->text();
}

void CheckList::restyle(const Step &s)
{
    const Colours &c = coloursOf(this);
    QColor mark = c.quiet;
    QColor text = c.quiet;
    QString said;
    switch (s.state) {
    case State::Waiting:
    case State::Skipped:
        said = tr("not tried");
        break;
    case State::Running:
        mark = c.accent;
        said = tr("running");
        break;
    case State::Good:
        mark = c.of(Tone::Free).foreground;
        said = tr("good");
        break;
    case State::Doubtful:
        mark = c.of(Tone::Ringing).foreground;
        text = c.of(Tone::Ringing).text;
        said = tr("doubtful");
        break;
    case State::Bad:
        mark = c.of(Tone::OnCall).foreground;
        text = c.of(Tone::OnCall).text;
        said = tr("failed");
        break;
    }
    s.mark->setPixmap(
        icon(markOf(s.state), mark).pixmap(QSize(MarkSize, MarkSize), devicePixelRatio()));
    s.mark->setAccessibleName(said);
    s.name->setAccessibleName(QString(s.title % u", "_s % said));
    s.name->setEnabled(s.state != State::Waiting && s.state != State::Skipped);
    colourText(s.detail, text);
}

void CheckList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const Step &step : m_steps)
            restyle(step);
    }
}

} // namespace ui
