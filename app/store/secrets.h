// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace store {

/// Secrets in the desktop's own keychain (Secret Service, KWallet, Keychain…), never in a file.
///
/// Where there is no keychain or it stays locked, reading finds nothing and writing fails with the
/// keychain's words: the program then asks for the secret each time. Calls answer later, from the
/// event loop, exactly once unless \a context is gone.
class Secrets : public QObject
{
    Q_OBJECT

public:
    /// \a error is "" where it went well; a secret that was never kept is "" without an error.
    using Read = std::function<void(const QString &secret, const QString &error)>;
    using Written = std::function<void(const QString &error)>;

    using QObject::QObject;

    /// From now on only those of this scope are known, where it is not "".
    void setScope(const QString &scope) { m_scope = scope; }

    void read(const QString &profile, QObject *context, Read done);
    void write(const QString &profile, const QString &secret, QObject *context, Written done);
    void remove(const QString &profile);

private:
    [[nodiscard]] QString keyOf(const QString &profile) const;

    QString m_scope;
};

} // namespace store
