// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QVBoxLayout;

namespace pbx {
class Pbx;
}

namespace ui {

// What pages of the settings are made of.

/// A page's layout, with the room around it and between its parts that all of them have.
[[nodiscard]] QVBoxLayout *pageLayout(QWidget *page);
/// Whether a PBX is in use whose settings could be shown.
[[nodiscard]] bool hasProfile(const pbx::Pbx &pbx);

/// Of which PBX a page speaks, or that there is none yet.
class ProfileLine : public QLabel
{
    Q_OBJECT

public:
    explicit ProfileLine(pbx::Pbx &pbx, QWidget *parent = nullptr);

private:
    void follow();

    pbx::Pbx &m_pbx;
};

} // namespace ui
