// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"

class QLineEdit;
class QPushButton;

namespace models {
class OwnCall;
}

namespace ui {

class Dialling;
class OutcomeLine;

/// A call, to see that the phone and the PBX do what Cordboard asks of them.
class TrialPage : public AssistantPage
{
    Q_OBJECT

public:
    TrialPage(AssistantDraft &draft, pbx::Pbx &pbx, const models::OwnCall &call,
              const Dialling &dialling, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

private:
    void follow();
    void call();

    pbx::Pbx &m_pbx;
    const models::OwnCall &m_call;
    const Dialling &m_dialling;
    QLineEdit *m_number;
    QPushButton *m_start;
    QPushButton *m_end;
    OutcomeLine *m_outcome;
    bool m_asked = false; ///< a call of ours, from asking for it until it has ended
    bool m_seen = false;  ///< … and it was there
};

} // namespace ui
