// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiledelegate.h"

#include "models/roles.h"
#include "paint.h"
#include "places.h"
#include "ui/icons.h"
#include "ui/words.h"
#include "wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFont nameFont(const QFont &font)
{
    return scaled(font, 0, QFont::DemiBold);
}

QFont stateFont(const QFont &font)
{
    return scaled(font, -0.75);
}

} // namespace

TileDelegate::TileDelegate(const PeopleWords &words, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(words)
{}

int TileDelegate::gap(const QFont &font)
{
    return qMax(4, qRound(stepOf(font) * 2));
}

QSize TileDelegate::smallestCell(const QFont &font)
{
    const qreal step = stepOf(font);
    const qreal lines =
        QFontMetricsF(nameFont(font)).height() + QFontMetricsF(stateFont(font)).height();
    return {static_cast<int>(std::ceil(34 * step)) + gap(font),
            static_cast<int>(std::ceil(lines + 6.5 * step)) + gap(font)};
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return m_cell.isValid() ? m_cell : smallestCell(option.font);
}

QString TileDelegate::textOf(const QModelIndex &index) const
{
    return QStringList{PeopleWords::nameOf(index),
                       index.data(models::NumberRole).toString(),
                       PeopleWords::stateOf(index),
                       index.data(models::WithRole).toString(),
                       index.data(models::MailboxNewRole).toString(),
                       timeOf(index)}
        .join(u'\n');
}

QString TileDelegate::timeOf(const QModelIndex &index) const
{
    if (const QString asOf = m_words.asOf(index); !asOf.isEmpty())
        return asOf;
    const Tone tone = PeopleWords::toneOf(index);
    const qint64 age = m_words.ageOf(index);
    return age < 0 || tone == Tone::Free || tone == Tone::Offline ? QString() : formatDuration(age);
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const Tone tone = PeopleWords::toneOf(index);
    const ToneColours &toned = colours.of(tone);
    const bool stale = index.data(models::StaleRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool lit = RowTarget::isLit(option, index);
    const bool pressed = m_pressed.isValid() && QModelIndex(m_pressed) == index;
    const bool busy = tone != Tone::Free && tone != Tone::Offline;

    painter->save();
    painter->setLayoutDirection(option.direction);
    const qreal step = stepOf(option.font);
    const qreal half = gap(option.font) / 2.0;
    const QRectF tile = QRectF(option.rect).adjusted(half, half, -half, -half);
    const qreal radius = step * 1.5;

    Card card;
    card.fill = pressed ? colours.accentTint : busy && !stale ? toned.tint : colours.panel;
    card.border = hovered && !stale ? colours.quiet : colours.line;
    if (lit || selected)
        card.border = colours.accent;
    card.edge = stale ? colours.line : toned.foreground;
    card.radius = radius;
    card.edgeWidth = qMax(3.0, std::round(step * 0.9));
    paintCard(*painter, tile, card, option.direction);
    if (lit || focused) {
        // Outside, with a hair of air: seen on any tile, whatever its own colour.
        const qreal out = qMin(half, 3.0);
        paintRing(*painter, tile.adjusted(-out, -out, out, out), colours.accent, radius + out, 2);
    } else if (selected) {
        paintRing(*painter, tile.adjusted(-1, -1, 1, 1), colours.accent, radius + 1, 2);
    }

    const QFont nameType = nameFont(option.font);
    const QFont stateType = stateFont(option.font);
    const QFont timeType = scaled(option.font, -0.75, QFont::DemiBold);
    const qreal before = card.edgeWidth + 2.4 * step;
    QRectF text = tile.adjusted(before, 2.5 * step, -2.6 * step, 0);
    text = mirrored(text, tile, option.direction);
    const QColor strong = stale ? colours.quiet : colours.text;

    QRectF row = text;
    row.setHeight(QFontMetricsF(nameType).height());
    {
        Line line(*painter, row, option.direction);
        const QString name = PeopleWords::nameOf(index);
        const QString number = index.data(models::NumberRole).toString();
        if (number != name) {
            line.trailing(number, option.font, colours.quiet);
            line.trailingGap(1.5 * step);
        }
        line.leading(name, nameType, strong);
    }

    row.moveTop(row.bottom() + 1.25 * step);
    row.setHeight(QFontMetricsF(stateType).height());
    Line line(*painter, row, option.direction);
    const QString asOf = m_words.asOf(index);
    const int voices = index.data(models::MailboxNewRole).toInt();
    if (!asOf.isEmpty()) {
        line.trailing(asOf, stateType, colours.quiet);
    } else if (busy) {
        if (const QString time = timeOf(index); !time.isEmpty())
            line.trailingTime(time, timeType, colours.quiet);
    } else if (voices > 0) {
        line.trailing(QString::number(voices), timeType, colours.accent);
        line.trailingGap(step);
        line.trailingIcon(u"voicemail"_s, QFontMetricsF(stateType).height(), colours.accent);
    }
    line.trailingGap(1.5 * step);

    const QColor said = stale ? colours.quiet : toned.text;
    line.symbol(tone, stateType, stale ? colours.quiet : toned.foreground);
    line.leadingGap(1.1 * step);
    const QString with = index.data(models::WithRole).toString();
    const QString word = PeopleWords::stateOf(index);
    QString words = with.isEmpty() || !busy ? word : with;
    if (busy && !with.isEmpty()) {
        // The word as well, wherever both have room.
        const QString both = word + u" · "_s + with;
        if (QFontMetricsF(stateType).horizontalAdvance(both) <= line.room())
            words = both;
    }
    line.leading(words, stateType, said);
    painter->restore();
}

} // namespace ui
