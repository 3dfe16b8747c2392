// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogparts.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextOption>

namespace ui {

OutcomeLine::OutcomeLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void OutcomeLine::say(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    setVisible(!text.isEmpty());
    restyle();
    if (!text.isEmpty()) {
        QAccessibleEvent heard(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
    }
}

void OutcomeLine::restyle()
{
    const Colours &c = coloursOf(this);
    const QColor wanted = m_kind == Kind::Bad    ? c.of(Tone::OnCall).text
                          : m_kind == Kind::Good ? c.of(Tone::Free).text
                                                 : c.quiet;
    // It sends the event that brought us here.
    if (palette().color(QPalette::WindowText) != wanted)
        colourText(this, wanted);
}

void OutcomeLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

QVBoxLayout *dialogLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(22, 20, 22, 16);
    layout->setSpacing(14);
    return layout;
}

QLabel *headLine(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(scaled(parent->font(), 2, QFont::DemiBold));
    alignText(label);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void alignText(QPlainTextEdit *edit)
{
    QTextOption option = edit->document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(edit->layoutDirection(), Qt::AlignLeft));
    edit->document()->setDefaultTextOption(option);
}

void alignText(QLabel *label)
{
    label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) |
                        QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignAbsolute);
}

} // namespace ui
