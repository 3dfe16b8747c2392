// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;

namespace ui {

/// One CSV field as RFC 4180 has it: quoted where it must be. A text that a spreadsheet would take
/// for a formula (`=`, `+`, `-`, `@`, a tab or a carriage return at its beginning) gets an
/// apostrophe in front: a caller's name is not a program.
[[nodiscard]] QString csvField(const QString &text);

/// Header and all rows of these columns as they are shown, in the order given: UTF-8 with a byte
/// order mark (spreadsheets guess wrong without), lines ended by CR LF.
[[nodiscard]] QByteArray toCsv(const QAbstractItemModel &model, const QList<int> &columns);

/// These rows of these columns, for the clipboard: fields parted by tabs, rows by line feeds.
[[nodiscard]] QString toTabs(const QModelIndexList &rows, const QList<int> &columns);

} // namespace ui
