// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverdialog.h"

#include <memory>
#include <utility>
#include <vector>

class QComboBox;
class QSpinBox;

namespace directory {
class LdapClient;
struct LdapAnswer;
} // namespace directory

namespace ui {

/// An LDAP directory that is asked for people: where it is, who we are there, and what it calls
/// things.
class LdapDialog final : public ServerDialog
{
    Q_OBJECT

public:
    explicit LdapDialog(QWidget *parent = nullptr);
    ~LdapDialog() override;

    void openFor(const directory::LdapSettings &settings, const QString &secret);
    /// As it stands there, with the id of what was opened.
    [[nodiscard]] directory::LdapSettings settings() const;

signals:
    void chosen(const directory::LdapSettings &settings, const QString &secret);

protected:
    [[nodiscard]] QString whatIsMissing() const override;
    [[nodiscard]] QString host() const override;
    [[nodiscard]] bool isExposed() const override { return settings().isExposed(); }
    void startTest() override;
    void stopTest() override;
    void save() override { emit chosen(settings(), secret()); }

private:
    void buildServer(QFormLayout *form);
    void buildPeople(QFormLayout *form);
    void showPreset(int kind);
    void showKind();
    void show(const directory::LdapMapping &mapping);
    void takeAnswer(const directory::LdapAnswer &answer);

    QString m_id;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_encryption = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_base = nullptr;
    QLineEdit *m_filter = nullptr;
    std::vector<std::pair<QString directory::LdapMapping::*, QLineEdit *>> m_fields;
    std::unique_ptr<directory::LdapClient> m_running;
};

} // namespace ui
