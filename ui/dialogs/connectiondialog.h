// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/pbx.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class CheckList;
class ConnectionCheck;
class OutcomeLine;

/// How to reach a PBX, who we are there, and whether that works: step by step, one by one.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { Reach, Certificate, Login, Rights };

    explicit ConnectionDialog(QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// \a replaces: the name under which it is saved now, or "". \a note says why we ask.
    void openFor(const pbx::Profile &profile, const QString &replaces, const QString &note);
    [[nodiscard]] pbx::Profile profile() const;
    [[nodiscard]] CheckList *checks() const;

signals:
    /// For the lines of manager.conf that this user would need.
    void loginRequested(const QString &user);
    /// Ring the phone of this profile with that header, to see whether it answers by itself.
    void trialRequested(pbx::AutoAnswer header);
    /// Save and connect.
    void chosen(const pbx::Profile &profile, const QString &replaces);

public slots:
    void test();
    /// Whether the phone can be tried now: why not, in words, or "".
    void setTrialPossible(const QString &whyNot);
    void showTrial(bool good, const QString &words);

private:
    void build();
    void buildPhone();
    void look();
    void save();
    void forgetTest();
    void showEnd();
    void trustCertificate();
    void showWhetherClear();
    void showLocks(const QString &profile);
    [[nodiscard]] QString whatIsMissing() const;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QCheckBox *m_tls = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_clear = nullptr;
    QLineEdit *m_extension = nullptr;
    QLineEdit *m_context = nullptr;
    QLineEdit *m_voicemail = nullptr;
    QComboBox *m_autoAnswer = nullptr;
    QPushButton *m_try = nullptr;
    QCheckBox *m_phoneHolds = nullptr;
    QSpinBox *m_recall = nullptr;
    ConnectionCheck *m_check = nullptr;
    OutcomeLine *m_outcome = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QString m_replaces;
    QByteArray m_fingerprint;  ///< of the certificate that is trusted …
    QString m_fingerprintHost; ///< … for this host
};

} // namespace ui
