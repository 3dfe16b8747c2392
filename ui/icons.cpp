// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include "theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not stand in a namespace. A static library needs
// it: nothing else refers to the object file that the resource compiler made.
static void initIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace ui {

namespace {

/// Whether an icon says which way something goes, which is the other way in a layout from the
/// right. Those of the replay are as on any player, and stay.
bool isTurned(const QString &name)
{
    static const QStringList turned{u"arrow-left"_s,     u"arrow-right"_s,   u"list"_s,
                                    u"log-out"_s,        u"panel-right"_s,   u"phone-forwarded"_s,
                                    u"phone-incoming"_s, u"phone-outgoing"_s};
    return QGuiApplication::isRightToLeft() && turned.contains(name);
}

QByteArray bytesOf(const QString &name)
{
    initIcons();
    QFile file(u":/icons/"_s % name % u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Qt draws `currentColor` black, so the colour is written into the bytes.
void render(QPainter &painter, const QRectF &rect, QByteArray svg, const QColor &colour, bool turn)
{
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.save();
    painter.setOpacity(painter.opacity() * colour.alphaF());
    if (turn) {
        painter.translate(rect.left() + rect.right(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, rect);
    painter.restore();
}

class Engine : public QIconEngine
{
public:
    Engine(QByteArray svg, QColor colour, bool turn)
        : m_svg(std::move(svg))
        , m_colour(std::move(colour))
        , m_turn(turn)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor colour = m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            colour = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected && !m_colour.isValid())
            colour = palette.color(QPalette::HighlightedText);
        render(*painter, rect, m_svg, colour, m_turn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }
    [[nodiscard]] QString key() const override { return u"cordboard"_s; }

private:
    QByteArray m_svg;
    QColor m_colour;
    bool m_turn;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    const QByteArray svg = bytesOf(name);
    return svg.isEmpty() ? QIcon() : QIcon(new Engine(svg, colour, isTurned(name)));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QSize size = (rect.size() * scale).toSize();
    const bool turn = isTurned(name);
    const QString key = u"cordboard/%1/%2/%3x%4/%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(int(turn));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        const QByteArray svg = bytesOf(name);
        if (!svg.isEmpty()) {
            QPainter inside(&pixmap);
            render(inside, QRectF(QPointF(), QSizeF(size)), svg, colour, turn);
        }
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

} // namespace ui
