// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "pbx/pbx.h"
#include "plaintip.h"
#include "recordingsign.h"
#include "spoken.h"
#include "tabular.h"
#include "theme.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTime>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int SayFor = 6000;
constexpr int NarrowBelow = 1180;

} // namespace

StatusLine::StatusLine(pbx::Pbx &pbx, QWidget *parent)
    : QStatusBar(parent)
    , m_pbx(pbx)
{
    setObjectName(u"statusline"_s);
    setSizeGripEnabled(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setContentsMargins(8, 0, 8, 1); // QStatusBar leaves one more above than below
    setMinimumHeight(QFontMetrics(font()).height() + 11);

    const QFont small = scaled(font(), -1);
    const auto label = [&](QWidget *parentWidget) {
        auto *made = new QLabel(parentWidget);
        made->setTextFormat(Qt::PlainText);
        made->setFont(small);
        made->setForegroundRole(QPalette::PlaceholderText);
        return made;
    };
    auto *said = new QWidget(this);
    auto *row = new QHBoxLayout(said);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(7);
    m_symbol = label(said);
    m_symbol->setFont(scaled(font(), -1, QFont::DemiBold));
    m_message = label(said);
    m_message->setFont(scaled(font(), -1, QFont::Medium));
    m_message->setObjectName(u"message"_s);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_symbol);
    row->addWidget(m_message, 1);

    m_facts = new QWidget(said);
    auto *facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(20);
    m_server = label(m_facts);
    m_counts = label(m_facts);
    m_counts->setObjectName(u"counts"_s);
    m_events = label(m_facts);
    for (QLabel *fact : {m_server, m_counts, m_events}) // on one line, of a fixed size or not
        fact->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    facts->addWidget(m_server);
    facts->addWidget(m_counts);
    facts->addWidget(m_events);
    facts->addStretch();
    row->addWidget(m_facts, 1);
    addWidget(said, 1);

    m_recording = new RecordingSign(pbx.tape(), this);
    addPermanentWidget(m_recording);
    m_rights = label(this);
    m_rights->setContentsMargins(0, 0, 14, 0);
    addPermanentWidget(m_rights);
    m_clock = new TimeLabel(this);
    m_clock->setFont(small);
    m_clock->setForegroundRole(QPalette::PlaceholderText);
    m_clock->setContentsMargins(0, 0, 4, 0);
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clock->setAccessibleDescription(tr("Clock"));
    addPermanentWidget(m_clock);

    m_fade.setSingleShot(true);
    m_fade.setInterval(SayFor);
    connect(&m_fade, &QTimer::timeout, this, &StatusLine::clearSaid);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &StatusLine::refresh);
    connect(&pbx, &pbx::Pbx::rightsChanged, this, &StatusLine::refresh);
    connect(&pbx.state(), &pbx::State::committed, this, &StatusLine::count);
    m_tick.start(1000);
    clearSaid();
    refresh();
}

QToolButton *StatusLine::addSign(const QString &objectName)
{
    auto *sign = new QToolButton;
    sign->setObjectName(objectName);
    sign->setAutoRaise(true);
    sign->setFocusPolicy(Qt::TabFocus);
    sign->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    sign->setIconSize({14, 14});
    sign->setFont(scaled(font(), -1, QFont::DemiBold));
    insertPermanentWidget(1, sign);
    return sign;
}

void StatusLine::say(Said how, const QString &text)
{
    m_kind = how;
    m_message->setText(text);
    m_message->setToolTip(plainTip(text));
    m_symbol->show();
    m_message->show();
    m_facts->hide();
    colour();
    if (how == Said::Failed || how == Said::Asked)
        m_fade.stop();
    else
        m_fade.start();
    announce(m_message, text);
    emit told(how, text);
}

QString StatusLine::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void StatusLine::clearSaid()
{
    m_fade.stop();
    m_symbol->hide();
    m_message->hide();
    m_facts->show();
}

void StatusLine::colour()
{
    const Colours &c = coloursOf(this);
    QColor colour = c.text;
    QString symbol;
    switch (m_kind) {
    case Said::Asked:
        colour = c.of(Tone::Ringing).text;
        symbol = u"…"_s;
        break;
    case Said::Done:
        colour = c.of(Tone::Free).text;
        symbol = u"✓"_s;
        break;
    case Said::Failed:
        colour = c.of(Tone::OnCall).text;
        symbol = u"✕"_s;
        break;
    case Said::Note:
        symbol = u"·"_s;
        break;
    }
    m_symbol->setText(symbol);
    for (QLabel *label : {m_symbol, m_message})
        colourText(label, colour);
}

void StatusLine::refresh()
{
    const QLocale locale;
    m_server->setText(serverWords(m_pbx.server(), m_pbx.banner(), m_pbx.profile().tls));
    count();
    m_counts->setFixedSize(m_counts->sizeHint());
    m_events->setText(tr("%1 events/s").arg(locale.toString(std::lround(m_pbx.eventsPerSecond()))));
    const bool any = m_pbx.link() == pbx::Link::Live || m_pbx.link() == pbx::Link::Stale ||
                     m_pbx.link() == pbx::Link::Replay;
    m_counts->setVisible(any);
    m_events->setVisible(any && width() >= NarrowBelow);
    m_rights->setText(any ? rightsWords(m_pbx.rights()) : QString());
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    m_clock->setText(locale.toString(QTime::currentTime(), format));
}

/// With each picture of the board: nobody is to read two numbers of the same channels.
void StatusLine::count()
{
    const pbx::State &state = m_pbx.state();
    const QLocale locale;
    const QString channels = locale.toString(state.channels().size());
    const QString extensions = locale.toString(state.extensions().size());
    m_counts->setText((state.channels().size() == 1 ? tr("%1 channel · %2 extensions")
                                                    : tr("%1 channels · %2 extensions"))
                          .arg(channels, extensions));
    // Of a fixed size it does not have the whole line laid out anew, thirty times a second.
    if (const QSize size = m_counts->sizeHint(); size.width() > m_counts->maximumWidth())
        m_counts->setFixedSize(size);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_message != nullptr)
        colour();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    refresh();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.panel);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
}

} // namespace ui
