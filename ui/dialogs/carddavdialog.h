// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverdialog.h"

#include <memory>

namespace directory {
class BookFinder;
class DavClient;
} // namespace directory

namespace ui {

/// Address books behind CardDAV: where they are, and who we are there.
class CardDavDialog final : public ServerDialog
{
    Q_OBJECT

public:
    explicit CardDavDialog(QWidget *parent = nullptr);
    ~CardDavDialog() override;

    void openFor(const directory::CardDavSettings &settings, const QString &secret);
    /// As it stands there, with the id of what was opened.
    [[nodiscard]] directory::CardDavSettings settings() const;

signals:
    void chosen(const directory::CardDavSettings &settings, const QString &secret);

protected:
    [[nodiscard]] QString whatIsMissing() const override;
    [[nodiscard]] QString host() const override { return settings().url.host(); }
    [[nodiscard]] bool isExposed() const override { return settings().isExposed(); }
    void startTest() override;
    void stopTest() override;
    void save() override { emit chosen(settings(), secret()); }

private:
    QString m_id;
    QLineEdit *m_url = nullptr;
    std::unique_ptr<directory::DavClient> m_client;
    std::unique_ptr<directory::BookFinder> m_finder;
};

} // namespace ui
