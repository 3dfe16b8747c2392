// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingsign.h"

#include "icons.h"
#include "pbx/tape.h"
#include "theme.h"
#include "words.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Dot = 8;
constexpr int DotRoom = 22; ///< with the gaps at both its sides

} // namespace

RecordingSign::RecordingSign(pbx::Tape &tape, QWidget *parent)
    : QWidget(parent)
    , m_tape(tape)
{
    setObjectName(u"recordingSign"_s);
    m_words = new QLabel(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(scaled(font(), -1, QFont::DemiBold));
    m_stop = new QToolButton(this);
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setText(tr("Stop"));
    m_stop->setFont(scaled(font(), -1, QFont::DemiBold));
    m_stop->setAccessibleName(tr("Stop recording"));
    m_stop->setToolTip(tr("Stop recording"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? QMargins(4, 0, DotRoom, 0)
                                               : QMargins(DotRoom, 0, 4, 0));
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, &tape, &pbx::Tape::stop);
    connect(&tape, &pbx::Tape::changed, this, &RecordingSign::refresh);
    restyle();
    refresh();
}

QString RecordingSign::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void RecordingSign::refresh()
{
    setVisible(m_tape.isRecording());
    if (!m_tape.isRecording())
        return;
    m_words->setText(
        tr("Recording · %1 · %2", "for how long, and how much")
            .arg(formatDuration(m_tape.elapsedMs()),
                 QLocale().formattedDataSize(m_tape.bytes(), 1, QLocale::DataSizeSIFormat)));
    setAccessibleName(m_words->text());
    m_words->setToolTip(QDir::toNativeSeparators(m_tape.path()));
}

void RecordingSign::restyle()
{
    const Colours &c = coloursOf(this);
    colourText(m_words, c.of(Tone::OnCall).text);
    m_stop->setIcon(icon(u"square"_s, c.of(Tone::OnCall).text));
    QPalette mine = m_stop->palette();
    mine.setColor(QPalette::ButtonText, c.of(Tone::OnCall).text);
    m_stop->setPalette(mine);
}

void RecordingSign::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_words != nullptr)
        restyle();
}

void RecordingSign::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.of(Tone::OnCall).tint);
    const QRectF pill = QRectF(rect()).adjusted(0, 1, 0, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setBrush(c.of(Tone::OnCall).foreground);
    const qreal left = layoutDirection() == Qt::RightToLeft ? width() - 9 - Dot : 9;
    painter.drawEllipse(QRectF(left, (height() - Dot) / 2.0, Dot, Dot));
}

} // namespace ui
