// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace ui {

/// A Lucide icon by its name (`phone-outgoing`; resources/icons has them), in the text colour of
/// the palette at the moment it is painted. An unknown name gives a null icon. One with a direction
/// is turned around where the layout goes from right to left.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a colour of its own.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
/// For delegates: paints it straight into \a rect.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace ui
