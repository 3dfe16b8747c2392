// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbxchip.h"

#include "icons.h"
#include "pbx/pbx.h"
#include "performancepage.h"
#include "plaintip.h"
#include "securitywords.h"
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
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Tick = 500;
constexpr int Padding = 11;
constexpr int Dot = 8;
constexpr int Lock = 14;

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

    auto *layout = m_layout = new QVBoxLayout(this);
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

    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(4);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading);
    m_server = addRow(form, tr("Server"));
    m_address = addRow(form, tr("Address"));
    m_encryption = addRow(form, tr("Encryption"));
    m_user = addRow(form, tr("Login"));
    m_latency = addRow(form, tr("Answers in"));
    m_events = addRow(form, tr("Events"));
    m_rights = addRow(form, tr("Rights"));
    m_compared = addRow(form, tr("Compared"));
    body->addLayout(form);
    body->addSpacing(12);

    auto *buttons = new QHBoxLayout;
    m_reconnect = new QPushButton(tr("Reconnect now"), this);
    auto *edit = new QPushButton(tr("Edit connection…"), this);
    if (m_pbx.link() == pbx::Link::Replay) {
        edit->setEnabled(false);
        edit->setToolTip(tr("This window shows a recording"));
    }
    buttons->addWidget(m_reconnect);
    buttons->addWidget(edit);
    buttons->addStretch();
    body->addLayout(buttons);
    auto *more = new QHBoxLayout;
    m_corrections = new QPushButton(tr("Corrections…"), this);
    m_corrections->setObjectName(u"corrections"_s);
    m_login = new QPushButton(tr("Login for manager.conf…"), this);
    m_login->setObjectName(u"login"_s);
    more->addWidget(m_corrections);
    more->addWidget(m_login);
    more->addStretch();
    body->addLayout(more);
    layout->addWidget(m_body);
    auto *performance = m_showPerformance = new QPushButton(tr("Performance"), this);
    performance->setObjectName(u"showPerformance"_s);
    performance->setCheckable(true);
    performance->setToolTip(tr("Events, what waits, ticks and memory of this program"));
    auto *last = new QHBoxLayout;
    last->addWidget(performance);
    last->addStretch();
    layout->addLayout(last);
    connect(performance, &QPushButton::toggled, this, &PbxDetails::showPerformance);
    connect(m_corrections, &QPushButton::clicked, this, [this] {
        emit correctionsRequested();
        close();
    });
    connect(m_login, &QPushButton::clicked, this, [this] {
        emit loginRequested();
        close();
    });
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

/// It counts only while it is there.
void PbxDetails::showPerformance(bool shown)
{
    delete std::exchange(m_performance, nullptr);
    m_body->setVisible(!shown);
    if (shown) {
        m_performance = new PerformancePage(m_pbx, this);
        m_layout->insertWidget(m_layout->indexOf(m_body), m_performance);
        setTabOrder(m_performance->lastInTabOrder(), m_showPerformance);
        m_performance->show();
    }
    m_layout->activate();
    resize(width(), m_layout->totalHeightForWidth(width()));
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
    if (const QString picture = pictureWords(m_pbx, m_pbx.pictureAgeMs()); !picture.isEmpty())
        link += u" · "_s % picture;
    m_link->setText(symbolOf(toneOf(m_pbx)) % u' ' % link);
    colourText(m_link, c.of(toneOf(m_pbx)).text);
    m_error->setText(
        m_pbx.link() != pbx::Link::Live ? lastErrorWords(m_pbx.lastError())
        : m_pbx.incomplete().isEmpty()
            ? QString()
            : tr("Not whole yet, asked for again: %1").arg(m_pbx.incomplete().join(u", "_s)));
    m_error->setVisible(!m_error->text().isEmpty());

    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    m_server->setText(orDash(serverWords(m_pbx.server(), m_pbx.banner(), profile.tls)));
    m_address->setText(profile.host.isEmpty()
                           ? u"–"_s
                           : QString(profile.host % u':' % QString::number(profile.port)));
    m_encryption->setText(orDash(encryptionWords(m_pbx)));
    colourText(m_encryption, isMarkedExposed(m_pbx) ? c.of(Tone::Ringing).text : c.text);
    m_user->setText(orDash(profile.user));
    m_latency->setText(m_pbx.latencyMs() < 0 ? u"–"_s : tr("%1 ms").arg(m_pbx.latencyMs()));
    m_events->setText(
        tr("%1 per second").arg(QLocale().toString(std::lround(m_pbx.eventsPerSecond()))));
    m_rights->setText(orDash(rightsWords(m_pbx.rights())));
    m_compared->setText(comparedWords(m_pbx));
    m_reconnect->setEnabled(m_pbx.link() != pbx::Link::Live && m_pbx.link() != pbx::Link::Replay);
    if (m_performance)
        m_performance->refresh();
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
    return wordsAt(m_pbx.pictureAgeMs());
}

QString PbxChip::wordsAt(qint64 age) const
{
    if (m_pbx.link() == pbx::Link::Closed && m_pbx.profile().name.isEmpty())
        return name();
    QString text = name() % u" · "_s % linkWords(m_pbx);
    if (isMarkedExposed(m_pbx))
        text += u" · "_s % exposedWords();
    if (const QString picture = pictureWords(m_pbx, age); !picture.isEmpty())
        text += u" · "_s % picture;
    return text;
}

int PbxChip::lockWidth() const
{
    return isMarkedExposed(m_pbx) ? Lock + 5 : 0;
}

void PbxChip::refresh()
{
    // Screen readers hear of a changed link, not of every half second.
    QString spoken = name() % u", "_s % linkWords(m_pbx);
    if (isMarkedExposed(m_pbx))
        spoken += u", "_s % exposedWords();
    if (spoken != m_spoken) {
        m_spoken = spoken;
        setAccessibleName(spoken);
        setToolTip(m_pbx.lastError().isEmpty() || m_pbx.link() == pbx::Link::Live
                       ? tr("Server, rights and connection")
                       : plainTip(lastErrorWords(m_pbx.lastError())));
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
    const qreal width = std::max(tabularWidth(text, words()), tabularWidth(text, wordsAt(59'000)));
    return {int(std::ceil(width)) + 2 * Padding + Dot + 8 + lockWidth(),
            QFontMetrics(text).height() + 12};
}

QSize PbxChip::minimumSizeHint() const
{
    const QFont text = scaled(font(), -1);
    const bool none = m_pbx.link() == pbx::Link::Closed && m_pbx.profile().name.isEmpty();
    const int width = QFontMetrics(text).horizontalAdvance(
        none ? name() : QString(name().left(14) % u" · "_s % linkWords(m_pbx)));
    const QSize hint = sizeHint();
    return {std::min(hint.width(), width + 2 * Padding + Dot + 12 + lockWidth()), hint.height()};
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
    if (m_pbx.link() == pbx::Link::Refused || m_pbx.link() == pbx::Link::Untrusted)
        painter.drawLine(dot.topLeft(), dot.bottomRight());

    int before = Padding + Dot + 7;
    if (isMarkedExposed(m_pbx)) {
        const QRectF lock(mirrored ? width() - before - Lock : before, (height() - Lock) / 2.0,
                          Lock, Lock);
        paintIcon(painter, lock, u"lock-open"_s, c.of(Tone::Ringing).foreground);
        before += lockWidth();
    }
    painter.setFont(scaled(font(), -1));
    painter.setPen(m_pbx.link() == pbx::Link::Live ? c.text : c.of(tone).text);
    const QRectF text(mirrored ? Padding : before, 0, width() - before - Padding, height());
    const QFontMetricsF metrics(painter.font());
    QString words = this->words();
    if (tabularWidth(painter.font(), words) > text.width() + 1)
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
    connect(m_details, &PbxDetails::loginRequested, this, &PbxChip::loginRequested);
    connect(m_details, &PbxDetails::correctionsRequested, this, &PbxChip::correctionsRequested);
    m_details->adjustSize();
    QPoint corner = mapToGlobal(QPoint(width() - m_details->width(), height() + 6));
    if (layoutDirection() == Qt::RightToLeft)
        corner = mapToGlobal(QPoint(0, height() + 6));
    m_details->move(corner);
    m_details->show();
}

} // namespace ui
