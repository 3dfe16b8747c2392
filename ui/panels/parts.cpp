// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts.h"

#include "models/roles.h"
#include "paint.h"
#include "ui/icons.h"
#include "ui/spoken.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <chrono>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

// SecondTick

SecondTick::SecondTick(QWidget *widget, std::function<void()> repaint)
    : QObject(widget)
    , m_widget(widget)
    , m_repaint(std::move(repaint))
{
    // Not a coarse timer: one that is late by a twentieth leaves out a figure now and then.
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SecondTick::goOn);
    widget->installEventFilter(this);
    if (widget->isVisible())
        m_timer.start();
}

void SecondTick::goOn()
{
    emit tick();
    if (m_repaint)
        m_repaint();
    else
        m_widget->update();
}

bool SecondTick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget) {
        if (event->type() == QEvent::Show)
            m_timer.start();
        else if (event->type() == QEvent::Hide)
            m_timer.stop();
    }
    return false;
}

// LastRead

bool LastRead::isNews(std::size_t place, const QString &id, const QString &text)
{
    if (place >= m_texts.size())
        m_texts.resize(place + 1);
    const QString now = id + u'\n' + text;
    return std::exchange(m_texts[place], now) != now || id.isEmpty();
}

// SectionHeader

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::Heading);
    name();
}

void SectionHeader::name()
{
    QStringList parts{m_title, m_detail, m_note};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
}

void SectionHeader::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    name();
    update();
}

void SectionHeader::setDetail(const QString &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    name();
    update();
}

void SectionHeader::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    name();
    update();
}

QSize SectionHeader::sizeHint() const
{
    const QFontMetricsF metrics(headingFont(font()));
    return {qRound(metrics.horizontalAdvance(m_title + m_detail + m_note) + 6 * stepOf(font())),
            qRound(metrics.height() + stepOf(font()) * 2)};
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(this);
    const QFont capitals = headingFont(font());
    QFont plain = capitals;
    plain.setCapitalization(QFont::MixedCase);
    Line line(painter, QRectF(rect()), layoutDirection());
    line.trailing(m_note, plain, colours.quiet);
    line.trailingGap(stepOf(font()) * 2);
    line.leading(m_title, capitals, colours.quiet);
    if (!m_detail.isEmpty()) {
        line.leadingGap(stepOf(font()));
        line.leading(u"·"_s, plain, colours.quiet);
        line.leadingGap(stepOf(font()));
        line.leading(m_detail, plain, colours.quiet);
    }
}

// Chip

Chip::Chip(const QString &text, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setCount(int count)
{
    if (count == m_count)
        return;
    const QSize before = sizeHint();
    m_count = count;
    setAccessibleName(label());
    // Counts change all the time: the panel is laid out anew only where one needs more room.
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void Chip::joinGroup(QButtonGroup *group, int id)
{
    setAutoExclusive(true);
    group->addButton(this, id);
}

QString Chip::label() const
{
    return m_count < 0 ? text() : text() + u' ' + QLocale().toString(m_count);
}

QSize Chip::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const qreal step = stepOf(font());
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(label()) + 5 * step)),
            static_cast<int>(std::ceil(metrics.height() + 2.4 * step))};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(this);
    const bool filled = m_look == Look::Filter && isChecked();
    const bool framed = m_look == Look::Switch && isChecked();
    QColor fill = filled ? colours.accent : framed ? colours.accentTint : colours.panel;
    QColor border = filled || framed ? colours.accent : colours.line;
    QColor text = filled ? colours.accentText : framed ? colours.text : colours.quiet;
    if (m_look == Look::Filter && !filled)
        text = colours.text;
    if ((underMouse() && isEnabled() && !filled) || isDown())
        border = colours.accent;
    if (isDown() && !filled)
        fill = colours.accentTint;

    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = body.height() / 2;
    paintCard(painter, body, {fill, border, {}, radius, 0}, layoutDirection());
    if (hasFocus()) {
        paintRing(painter, QRectF(rect()), colours.accent, radius, filled ? 1 : 2);
        if (filled)
            paintRing(painter, body.adjusted(1.5, 1.5, -1.5, -1.5), colours.accentText, radius, 1);
    }
    painter.setFont(font());
    painter.setPen(text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, label());
}

// EmptyState

EmptyState::EmptyState(QAbstractItemView *view, bool compact)
    : QWidget(view->viewport())
    , m_view(view)
    , m_compact(compact)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSpokenRole(this, QAccessible::StaticText);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::refresh);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyState::refresh);
    refresh();
}

void EmptyState::say(const QString &icon, const QString &title, const QString &detail)
{
    if (icon == m_icon && title == m_title && detail == m_detail)
        return;
    m_icon = icon;
    m_title = title;
    m_detail = detail;
    setAccessibleName(detail.isEmpty() ? title : title + u". "_s + detail);
    update();
}

void EmptyState::refresh()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return false;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(this);
    const qreal step = stepOf(font());
    if (m_compact) {
        // Under the heading, where the rows' texts begin too.
        Line line(painter,
                  QRectF(2 * step + 1, 0, width() - 4 * step, qMin(1.0 * height(), 6 * step)),
                  layoutDirection());
        line.leading(m_title, font(), colours.quiet);
        return;
    }

    const QFont bold = scaled(font(), 1, QFont::DemiBold);
    const qreal wide = qMin<qreal>(width() - 8 * step, step * 100);
    const QRectF unbounded(0, 0, wide, 4000);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF title = QFontMetricsF(bold).boundingRect(unbounded, flags, m_title);
    const QRectF detail = m_detail.isEmpty()
                              ? QRectF()
                              : QFontMetricsF(font()).boundingRect(unbounded, flags, m_detail);
    qreal icon = step * 8;
    qreal whole = icon + 2 * step + title.height() + step + detail.height();
    if (whole > height()) {
        whole -= icon + 2 * step;
        icon = 0;
    }
    qreal y = qMax<qreal>(0, (height() - whole) * 0.42);
    if (icon > 0) {
        paintIcon(painter, QRectF((width() - icon) / 2, y, icon, icon), m_icon, colours.quiet);
        y += icon + 2 * step;
    }
    const qreal left = (width() - wide) / 2;
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QRectF(left, y, wide, title.height() + 1), flags, m_title);
    y += title.height() + step;
    painter.setFont(font());
    painter.setPen(colours.quiet);
    painter.drawText(QRectF(left, y, wide, detail.height() + 1), flags, m_detail);
}

bool isTyping(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return plain && !event.text().isEmpty() && event.text().front().isPrint() &&
           event.key() != Qt::Key_Space;
}

// KeepSelection

KeepSelection::KeepSelection(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &KeepSelection::remember);
    // After the view's own reset, which clears the selection: it was connected before us.
    connect(model, &QAbstractItemModel::modelReset, this, &KeepSelection::restore);
}

void KeepSelection::remember()
{
    m_selected.clear();
    const QItemSelectionModel *selection = m_view->selectionModel();
    for (const QModelIndex &index : selection->selectedRows())
        m_selected.append(index.data(models::IdRole).toString());
    m_current = selection->currentIndex().data(models::IdRole).toString();
}

void KeepSelection::restore()
{
    if (m_selected.isEmpty() && m_current.isEmpty())
        return;
    const QAbstractItemModel *model = m_view->model();
    QItemSelectionModel *selection = m_view->selectionModel();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString id = index.data(models::IdRole).toString();
        if (id == m_current)
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (m_selected.contains(id))
            selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

} // namespace ui
