// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QModelIndexList>
#include <QString>
#include <QStringView>

class QAbstractItemModel;

namespace ui {

/// `+49 30 5550`: a plus, then digits and blanks. No spreadsheet computes with it, and it can be
/// dialled as it is.
[[nodiscard]] bool isPhoneNumber(QStringView text);

/// One CSV field as RFC 4180 has it: quoted where it must be. A text that a spreadsheet would take
/// for a formula (`=`, `+`, `-` or `@` at its beginning, also in their full-width forms and behind
/// blanks, which some importers trim; a tab or a line break there) gets an apostrophe in front: a
/// caller's name is not a program. A phone number stays as it is.
[[nodiscard]] QString csvField(const QString &text);

/// Header and all rows of these columns as they are shown, in the order given: UTF-8 with a byte
/// order mark (spreadsheets guess wrong without), lines ended by CR LF.
[[nodiscard]] QByteArray toCsv(const QAbstractItemModel &model, const QList<int> &columns);

/// These rows of these columns, for the clipboard: fields parted by tabs, rows by line feeds.
[[nodiscard]] QString toTabs(const QModelIndexList &rows, const QList<int> &columns);

} // namespace ui
