// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPixmap>

namespace ui {

/// The picture of a contact as a disc of \a side logical pixels; a null one where it is none, or
/// one that is larger than any photo of a person.
[[nodiscard]] QPixmap photoDisc(const QByteArray &picture, int side, qreal ratio);
/// A file's picture, cut to a square and made small enough to be kept, as a JPEG; empty where it is
/// none: \a error tells why.
[[nodiscard]] QByteArray photoFrom(const QString &path, QString &error);

} // namespace ui
