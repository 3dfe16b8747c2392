// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/flows/handover.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Why somebody did not get a call that was handed over, in words.
class RecallWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::RecallWords)

public:
    /// "Mei Tanaka is busy"; "" where nobody told.
    [[nodiscard]] static QString whyNotTaken(pbx::HandOver::Why why, const QString &whom);
};

} // namespace ui
