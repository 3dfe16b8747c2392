// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogparts.h"
#include "pbx/connectiontest.h"

#include <QWidget>

class QPushButton;

namespace ui {

class CheckList;

/// Tries a connection, and tells step by step in plain words what works and what would help. A
/// certificate that is not trusted is shown, with the button that trusts it.
class ConnectionCheck : public QWidget
{
    Q_OBJECT

public:
    /// As pbx::ConnectionTest::Step.
    enum Step { Reach, Certificate, Login, Rights };

    explicit ConnectionCheck(QWidget *parent = nullptr);

    void start(const pbx::Profile &profile);
    /// Ends what runs, and forgets what was found.
    void reset();
    [[nodiscard]] bool isRunning() const { return m_test.isRunning(); }
    [[nodiscard]] CheckList *list() const { return m_list; }
    [[nodiscard]] QPushButton *trustButton() const { return m_trust; }
    [[nodiscard]] const pbx::Certificate &untrusted() const { return m_test.untrusted(); }
    /// The secret was kept back, since others could have read it.
    [[nodiscard]] bool keptSecret() const { return m_test.keptSecret(); }

    // --- When it has ended.
    [[nodiscard]] bool works() const; ///< the login does, whatever it may do
    [[nodiscard]] OutcomeLine::Kind outcome() const;
    [[nodiscard]] QString outcomeWords() const;

signals:
    void finished();
    void trustWanted(); ///< of untrusted()

private:
    void showStep(Step step, bool ok, const QString &detail);

    pbx::ConnectionTest m_test;
    pbx::Profile m_profile; ///< that is tried
    CheckList *m_list;
    QPushButton *m_trust;
    bool m_good = false;
};

} // namespace ui
