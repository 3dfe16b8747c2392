// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formpage.h"

namespace pbx {
class Pbx;
}

namespace ui {

class Connections;
class DeskForm;

/// What the operator's desk has to do with at the PBX in use.
class DeskPage : public FormPage
{
    Q_OBJECT

public:
    DeskPage(pbx::Pbx &pbx, Connections &connections, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

protected:
    void apply() override;

private:
    void follow();

    pbx::Pbx &m_pbx;
    Connections &m_connections;
    DeskForm *m_form;
    QString m_shown; ///< the profile whose desk it is
};

} // namespace ui
