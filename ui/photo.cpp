// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int MostSide = 8'000; ///< of a picture that is read, in its own pixels
constexpr int KeptSide = 192;
constexpr int Quality = 85;

/// The middle of it, \a side pixels wide and high. Never decoded larger than needed.
QImage square(QImageReader &reader, int side)
{
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > MostSide || size.height() > MostSide)
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
}

} // namespace

QPixmap photoDisc(const QByteArray &picture, int side, qreal ratio)
{
    if (picture.isEmpty() || side <= 0)
        return {};
    QBuffer buffer;
    buffer.setData(picture);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QImage image = square(reader, qRound(side * ratio));
    if (image.isNull())
        return {};
    QPixmap disc(image.size());
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addEllipse(QRectF(disc.rect()));
    painter.setClipPath(path);
    painter.drawImage(0, 0, image);
    painter.end();
    disc.setDevicePixelRatio(ratio);
    return disc;
}

QByteArray photoFrom(const QString &path, QString &error)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QImage image = square(reader, KeptSide);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() ||
        !image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", Quality))
        error = reader.errorString();
    return jpeg;
}

} // namespace ui
