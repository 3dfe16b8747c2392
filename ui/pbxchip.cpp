// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbxchip.h"

#include "pbx/pbx.h"
#include "tabular.h"
#include "theme.h"
#include "words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Tick = 500;
constexpr int Padding = 11;
constexpr int Dot = 8;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

} // namespace

PbxDetails::PbxDetails(pbx::Pbx &pbx, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_pbx(pbx)
{
    setObjectName(u"pbxDetails"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(340);
    setMaximumWidth(420);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(4);
    m_name = plainLabel(this);
    m_name->setFont(scaled(font(), 2, QFont::DemiBold));
    layout->addWidget(m_name);
    m_link = plainLabel(this);
    layout->addWidget(m_link);
    m_error = plainLabel(this);
    layout->addWidget(m_error);
    layout->addSpacing(10);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading);
    m_server = addRow(form, tr("Server"));
    m_address = addRow(form, tr("Address"));
    m_user = addRow(form, tr("Login"));
    m_latency = addRow(form, tr("Answers in"));
    m_events = addRow(form, tr("Events"));
    m_rights = addRow(form, tr("Rights"));
    layout->addLayout(form);
    layout->addSpacing(12);

    auto *buttons = new QHBoxLayout;
    m_reconnect = new QPushButton(tr("Reconnect now"), this);
    auto *edit = new QPushButton(tr("Edit connection…"), this);
    buttons->addWidget(m_reconnect);
    buttons->addWidget(edit);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_reconnect, &QPushButton::clicked, this, [this] {
        emit reconnectRequested();
        close();
    });
    connect(edit, &QPushButton::clicked, this, [this] {
        emit editRequested();
        close();
    });
    refresh();
}

QLabel *PbxDetails::addRow(QFormLayout *form, const QString &title)
{
    auto *name = new QLabel(title, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    QLabel *value = plainLabel(this);
    value->setMinimumWidth(190);
    name->setBuddy(value);
    form->addRow(name, value);
    return value;
}

void PbxDetails::refresh()
{
    const pbx::Profile &profile = m_pbx.profile();
    const Colours &c = coloursOf(this);
    m_name->setText(profile.name.isEmpty() ? profile.host : profile.name);
    QString link = linkWords(m_pbx);
    if (m_pbx.confirmedAgeMs() >= 0)
        link += u" · "_s % ageWords(m_pbx.confirmedAgeMs());
    m_link->setText(symbolOf(toneOf(m_pbx)) % u' ' % link);
    colourText(m_link, c.of(toneOf(m_pbx)).text);
    m_error->setText(m_pbx.link() == pbx::Link::Live ? QString() : m_pbx.lastError());
    m_error->setVisible(!m_error->text().isEmpty());

    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    m_server->setText(orDash(serverWords(m_pbx.server(), m_pbx.banner(), profile.tls)));
    m_address->setText(profile.host.isEmpty()
                           ? u"–"_s
                           : QString(profile.host % u':' % QString::number(profile.port)));
    m_user->setText(orDash(profile.user));
    m_latency->setText(m_pbx.latencyMs() < 0 ? u"–"_s : tr("%1 ms").arg(m_pbx.latencyMs()));
    m_events->setText(
        tr("%1 per second").arg(QLocale().toString(std::lround(m_pbx.eventsPerSecond()))));
    m_rights->setText(orDash(rightsWords(m_pbx.rights())));
    m_reconnect->setEnabled(m_pbx.link() != pbx::Link::Live && m_pbx.link() != pbx::Link::Replay);
}

PbxChip::PbxChip(pbx::Pbx &pbx, QWidget *parent)
    : QAbstractButton(parent)
    , m_pbx(pbx)
{
    setObjectName(u"pbxChip"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &PbxChip::refresh);
    connect(&pbx, &pbx::Pbx::rightsChanged, this, &PbxChip::refresh);
    connect(this, &QAbstractButton::clicked, this, &PbxChip::openDetails);
    connect(&m_tick, &QTimer::timeout, this, &PbxChip::refresh);
    m_tick.start(Tick);
    refresh();
}

QString PbxChip::name() const
{
    const pbx::Profile &profile = m_pbx.profile();
    if (m_pbx.link() == pbx::Link::Closed && profile.name.isEmpty())
        return tr("No PBX");
    return profile.name.isEmpty() ? profile.host : profile.name;
}

QString PbxChip::words() const
{
    if (m_pbx.link() == pbx::Link::Closed && m_pbx.profile().name.isEmpty())
        return name();
    QString text = name() % u" · "_s % linkWords(m_pbx);
    if (m_pbx.link() == pbx::Link::Live)
        text += u" · "_s % ageWords(m_pbx.confirmedAgeMs());
    return text;
}

void PbxChip::refresh()
{
    // Screen readers hear of a changed link, not of every half second.
    const QString spoken = name() % u", "_s % linkWords(m_pbx);
    if (spoken != m_spoken) {
        m_spoken = spoken;
        setAccessibleName(spoken);
        setToolTip(m_pbx.lastError().isEmpty() || m_pbx.link() == pbx::Link::Live
                       ? tr("Server, rights and connection")
                       : m_pbx.lastError());
        updateGeometry();
    }
    if (m_details)
        m_details->refresh();
    update();
}

QSize PbxChip::sizeHint() const
{
    // As wide as it ever gets, so that it does not dance with the seconds.
    const QFont text = scaled(font(), -1);
    const QFontMetricsF metrics(text);
    qreal width = tabularWidth(metrics, words());
    if (m_pbx.link() == pbx::Link::Live)
        width = std::max(width, tabularWidth(metrics, QString(name() % u" · "_s % linkWords(m_pbx) %
                                                              u" · "_s % ageWords(59'000))));
    return {int(std::ceil(width)) + 2 * Padding + Dot + 8, QFontMetrics(text).height() + 12};
}

QSize PbxChip::minimumSizeHint() const
{
    const QFont text = scaled(font(), -1);
    const int width = QFontMetrics(text).horizontalAdvance(
        QString(name().left(14) % u" · "_s % linkWords(m_pbx)));
    return {width + 2 * Padding + Dot + 12, sizeHint().height()};
}

void PbxChip::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? c.accent : c.line, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? c.window : c.panel);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2,
                            pill.height() / 2);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Tone tone = toneOf(m_pbx);
    const QRectF dot(mirrored ? width() - Padding - Dot : Padding, (height() - Dot) / 2.0, Dot,
                     Dot);
    // The shape says it too: full, half sure, crossed out.
    painter.setPen(QPen(c.of(tone).foreground, 1.5));
    painter.setBrush(m_pbx.link() == pbx::Link::Live ? QBrush(c.of(tone).foreground)
                                                     : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
    if (m_pbx.link() == pbx::Link::Refused)
        painter.drawLine(dot.topLeft(), dot.bottomRight());

    painter.setFont(scaled(font(), -1));
    painter.setPen(m_pbx.link() == pbx::Link::Live ? c.text : c.of(tone).text);
    const QRectF text(mirrored ? Padding : Padding + Dot + 7, 0, width() - 2 * Padding - Dot - 7,
                      height());
    const QFontMetricsF metrics(painter.font());
    QString words = this->words();
    if (tabularWidth(metrics, words) > text.width() + 1)
        words = name() % u" · "_s % linkWords(m_pbx);
    words = metrics.elidedText(words, Qt::ElideMiddle, text.width() + 2);
    drawTabular(painter, text, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                words);
}

void PbxChip::openDetails()
{
    m_details = new PbxDetails(m_pbx, window());
    connect(m_details, &PbxDetails::reconnectRequested, this, &PbxChip::reconnectRequested);
    connect(m_details, &PbxDetails::editRequested, this, &PbxChip::editRequested);
    m_details->adjustSize();
    QPoint corner = mapToGlobal(QPoint(width() - m_details->width(), height() + 6));
    if (layoutDirection() == Qt::RightToLeft)
        corner = mapToGlobal(QPoint(0, height() + 6));
    m_details->move(corner);
    m_details->show();
}

} // namespace ui
