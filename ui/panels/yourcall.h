// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"

namespace models {
class OwnCall;
}

namespace ui {

/// The card itself; YourCallCard puts the heading above it.
class CallFace;

/// The operator's own call: who, how it came in, how long. It can be dragged away.
class YourCallCard : public QWidget
{
    Q_OBJECT

public:
    YourCallCard(models::OwnCall &call, Clock clock, QWidget *parent = nullptr);

    /// Whose desk this is: "Reception 100".
    void setOwner(const QString &words);
    /// Why there can be no call: not connected, no own extension. "" gives the words for idle.
    void setHint(const QString &title, const QString &detail);

private:
    SectionHeader *m_header;
    CallFace *m_face;
};

} // namespace ui
