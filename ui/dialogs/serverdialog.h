// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/servers.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class OutcomeLine;

/// What the dialogs of all servers of contacts have in common: a name, a login, a certificate that
/// a person may trust, and a test that says in words how it went.
class ServerDialog : public QDialog
{
    Q_OBJECT

public slots:
    /// Tries what stands in the fields; once more: stops trying.
    void test();

protected:
    ServerDialog(const QString &title, QWidget *parent);

    /// A field of this dialog; what is typed in it undoes the test.
    [[nodiscard]] QLineEdit *field(const QString &id, const QString &placeholder);
    void section(QFormLayout *form, const QString &title);
    [[nodiscard]] static QFormLayout *newForm();
    /// User, password, and whether it may be sent in the clear.
    void addLogin(QFormLayout *form, const QString &userPlaceholder);
    /// Below everything else.
    [[nodiscard]] QDialogButtonBox *buildButtons();
    void showLogin(const QString &user, const QString &secret, bool clear);
    void showPin(const QByteArray &sha256, const QString &host);
    /// Of the certificate that is trusted on that host.
    [[nodiscard]] QByteArray pinFor(const QString &host) const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString secret() const;
    [[nodiscard]] bool mayBeClear() const;
    /// Whatever was found out is about what stood there before.
    void look();
    void say(bool good, const QString &words);
    void showTrouble(const directory::ServerTrouble &trouble);

    /// What must be typed before anything can be tried, or "".
    [[nodiscard]] virtual QString whatIsMissing() const = 0;
    [[nodiscard]] virtual QString host() const = 0;
    /// The password would go where others can read it.
    [[nodiscard]] virtual bool isExposed() const = 0;
    virtual void startTest() = 0;
    virtual void stopTest() = 0;
    virtual void save() = 0;

    QLineEdit *m_name = nullptr;
    OutcomeLine *m_outcome = nullptr; ///< how the test went; the dialog gives it a place

private:
    void trust();
    void accepted();
    void showWhetherClear();

    QLineEdit *m_user = nullptr;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_clear = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_trust = nullptr;
    QByteArray m_shown; ///< SHA-256 of the certificate that was not trusted just now
    QByteArray m_pin;   ///< of the one that is trusted …
    QString m_pinHost;  ///< … on this host
    bool m_testing = false;
};

} // namespace ui
