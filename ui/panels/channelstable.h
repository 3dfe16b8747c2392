// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"
#include "places.h"
#include "tableview.h"

namespace models {
class ChannelsModel;
}

namespace ui {

/// Every leg of every call: each can be taken up, and takes another call.
class ChannelsTable : public TableView, public RowTarget
{
    Q_OBJECT

public:
    ChannelsTable(models::ChannelsModel &channels, const Clock &clock, QWidget *parent);

    void setHand(Hand *hand);
};

} // namespace ui
