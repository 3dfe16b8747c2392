// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lacknote.h"

#include "paint.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace ui {

LackNote::LackNote(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_login(new QPushButton(tr("Login for manager.conf…")))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_login, &QPushButton::clicked, this, &LackNote::loginRequested);
    const int step = qRound(stepOf(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * step, step, 2 * step, step);
    layout->setSpacing(step * 3 / 2);
    layout->addWidget(m_words);
    layout->addWidget(m_login, 0, Qt::AlignLeading);
    layout->addStretch();
    hide();
}

void LackNote::say(const QString &words, bool curable)
{
    m_words->setText(words);
    m_login->setVisible(curable);
}

QSize LackNote::sizeHint() const
{
    const int narrow = qRound(30 * stepOf(font()));
    return {narrow, layout()->totalHeightForWidth(qMax(narrow, width()))};
}

void LackNote::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QString LackNote::words() const
{
    return m_words->text();
}

} // namespace ui
