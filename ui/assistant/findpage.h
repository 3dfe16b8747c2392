// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"
#include "pbx/finder.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class CheckList;
class OutcomeLine;

/// Where the PBX is, and how it is reached there: encrypted, or else without.
class FindPage : public AssistantPage
{
    Q_OBJECT

public:
    /// \a known: hosts to offer: of this site, and of other connections.
    FindPage(AssistantDraft &draft, const QStringList &known, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nextWords() const override;
    void enter() override;
    void leave() override;
    void next() override;

private:
    enum Try { Encrypted, Plain };
    void look();
    void seek(const QByteArray &fingerprint);
    void take(const pbx::Finder::Way &way);
    void askAbout(const pbx::Finder::Way &way, const pbx::Certificate &certificate,
                  const QString &words);

    QLineEdit *m_host;
    QLineEdit *m_name;
    CheckList *m_tries;
    OutcomeLine *m_outcome;
    QPushButton *m_trust;
    QPushButton *m_without;
    pbx::Finder m_finder;
    QByteArray m_shown; ///< SHA-256 of the certificate that is asked about
    QString m_foundFor; ///< what was typed when it was found
};

} // namespace ui
