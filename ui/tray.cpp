// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray.h"

#include "models/attention.h"
#include "models/owncall.h"
#include "models/roles.h"
#include "pbx/pbx.h"
#include "words.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array Sizes{16, 22, 24, 32, 48, 64};

using Phase = models::OwnCall::Phase;
using models::Waiting;

} // namespace

Tray::Tray(const pbx::Pbx &pbx, const models::OwnCall &call,
           const models::AttentionModel &attention, const QList<QAction *> &actions,
           QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_call(call)
    , m_attention(attention)
    , m_icon(this)
{
    connect(m_menu.addAction(tr("&Show Cordboard")), &QAction::triggered, this,
            &Tray::showRequested);
    for (QAction *action : actions) {
        if (action != nullptr)
            m_menu.addAction(action);
        else
            m_menu.addSeparator();
    }
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit showRequested();
            });
    connect(&pbx, &pbx::Pbx::linkChanged, this, &Tray::follow);
    connect(&call, &models::OwnCall::changed, this, &Tray::follow);
    connect(&attention, &models::AttentionModel::totalChanged, this, &Tray::follow);
    m_icon.setIcon(iconOf(m_state));
    follow();
    // On X11 the tray may come later, and Qt waits for it; elsewhere there is one, or there is
    // none.
    if (QApplication::platformName() == u"xcb"_s || QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

Tone Tray::stateNow() const
{
    if (m_pbx.link() != pbx::Link::Live)
        return Tone::Offline;
    for (int row = 0; row < m_attention.rowCount(); ++row) {
        const auto kind =
            static_cast<Waiting>(m_attention.index(row).data(models::KindRole).toInt());
        if (kind == Waiting::Ringing || kind == Waiting::Recall)
            return Tone::Ringing;
    }
    switch (m_call.details().phase) {
    case Phase::None:
        return Tone::Free;
    case Phase::Ringing:
        return Tone::Ringing;
    case Phase::Held:
        return Tone::OnHold;
    case Phase::Calling:
    case Phase::Talking:
        break;
    }
    return Tone::OnCall;
}

QString Tray::wordsNow() const
{
    const models::OwnCall::Details &call = m_call.details();
    const QString who = partyName(call.name, call.number);
    QStringList lines{u"Cordboard"_s};
    switch (m_state) {
    case Tone::Offline:
        lines << linkWords(m_pbx);
        return lines.join(u'\n');
    case Tone::Ringing:
        lines << (call.phase == Phase::Ringing ? tr("%1 rings").arg(who) : tr("It rings"));
        break;
    case Tone::OnCall:
        lines << tr("On a call: %1").arg(who);
        break;
    case Tone::OnHold:
        lines << tr("On hold: %1").arg(who);
        break;
    case Tone::Free:
        lines << tr("No call");
        break;
    }
    if (m_attention.total() > 0)
        lines << tr("%n call(s) wait for you", nullptr, m_attention.total());
    return lines.join(u'\n');
}

void Tray::follow()
{
    if (const Tone state = stateNow(); state != m_state) {
        m_state = state;
        m_icon.setIcon(iconOf(state));
    }
    if (const QString words = wordsNow(); words != m_icon.toolTip())
        m_icon.setToolTip(words);
}

QIcon Tray::iconOf(Tone state)
{
    const QIcon mark(u":/icons/cordboard.svg"_s);
    if (state == Tone::Free)
        return mark;
    const QPalette palette = QApplication::palette();
    const Colours &colours = coloursOf(palette);
    QIcon icon;
    for (const int size : Sizes) {
        QPixmap pixmap = mark.pixmap(QSize(size, size), 1);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        // The dot is cut out of the mark, so that it stands apart on any ground.
        const qreal width = size * 0.5;
        const QRectF dot(size - width, size - width, width, width);
        const qreal gap = size / 16.0;
        painter.setPen(Qt::NoPen);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.setBrush(Qt::black);
        painter.drawEllipse(dot.adjusted(-gap, -gap, gap, gap));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(colours.of(state).foreground);
        painter.drawEllipse(dot);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ui
