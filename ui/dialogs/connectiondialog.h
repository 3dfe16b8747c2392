// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/pbx.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pbx {
class ConnectionTest;
}

namespace ui {

class CheckList;
class OutcomeLine;

/// How to reach a PBX, who we are there, and whether that works: step by step, one by one.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// As pbx::ConnectionTest::Step.
    enum Step { Reach, Certificate, Login, Rights };

    explicit ConnectionDialog(QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// \a replaces: the name under which it is saved now, or "". \a note says why we ask.
    void openFor(const pbx::Profile &profile, const QString &replaces, const QString &note);
    [[nodiscard]] pbx::Profile profile() const;
    [[nodiscard]] CheckList *checks() const { return m_checks; }

signals:
    /// Save and connect.
    void chosen(const pbx::Profile &profile, const QString &replaces);

public slots:
    void test();

private:
    void build();
    void look();
    void save();
    void forgetTest();
    void showStep(Step step, bool ok, const QString &detail);
    void showEnd(bool ok);
    void trustCertificate();
    [[nodiscard]] QString whatIsMissing() const;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QCheckBox *m_tls = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_extension = nullptr;
    QLineEdit *m_context = nullptr;
    CheckList *m_checks = nullptr;
    OutcomeLine *m_outcome = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_trust = nullptr;
    QPushButton *m_save = nullptr;
    std::unique_ptr<pbx::ConnectionTest> m_running;
    QString m_replaces;
    QByteArray m_fingerprint;  ///< of the certificate that is trusted …
    QString m_fingerprintHost; ///< … for this host
};

} // namespace ui
