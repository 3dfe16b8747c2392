// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formpage.h"

namespace pbx {
class Pbx;
}

namespace ui {

class Dialling;
class NumbersForm;

/// How the PBX in use wants its numbers.
class NumbersPage : public FormPage
{
    Q_OBJECT

public:
    NumbersPage(pbx::Pbx &pbx, Dialling &dialling, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

protected:
    void apply() override;

private:
    void follow();

    pbx::Pbx &m_pbx;
    Dialling &m_dialling;
    NumbersForm *m_form;
    QString m_shown; ///< the profile whose plan it is
};

} // namespace ui
