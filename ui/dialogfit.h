// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDialog;

namespace ui {

/// Gives dialogs the room that their words need. Qt opens a window no larger than two thirds of the
/// screen, and lets lines that wrap be cut there: with large letters that cuts most dialogs.
class DialogFit : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
