// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class ConnectionCheck;
class OutcomeLine;

/// Who we are at the PBX, tried step by step.
class LoginPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit LoginPage(AssistantDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nextWords() const override;
    void enter() override;
    void leave() override;
    void next() override;

signals:
    /// The lines of manager.conf that this user would need are wanted.
    void loginRequested(const QString &user);
    /// The draft's login works.
    void accepted();

private:
    void look();
    void showEnd();

    QLabel *m_security;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QCheckBox *m_clear;
    ConnectionCheck *m_check;
    OutcomeLine *m_outcome;
    bool m_works = false; ///< what stands there now
};

} // namespace ui
