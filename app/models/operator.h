// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/state.h"

#include <QObject>
#include <QStringList>

namespace models {

/// The operator's own phones: the devices of the hint of their extension, else the peers of that
/// name, else what such a phone would be called. Shared by what must know which legs are the
/// operator's own.
class Operator : public QObject
{
    Q_OBJECT

public:
    explicit Operator(const pbx::State &state, QObject *parent = nullptr);

    /// `100` and `internal`; the context may be empty: then any context's 100 will do.
    void setExtension(const QString &extension, const QString &context);
    [[nodiscard]] const QString &extension() const { return m_extension; }
    [[nodiscard]] const QString &context() const { return m_context; }

    /// `PJSIP/100`…; empty without an extension.
    [[nodiscard]] const QStringList &devices() const;
    /// Uniqueids of the operator's own legs, oldest first.
    [[nodiscard]] QStringList legs() const;
    /// The other party of an own leg, or "". Uniqueid.
    [[nodiscard]] QString partyOf(const QString &leg) const;

signals:
    void changed();

private:
    void findDevices() const;

    const pbx::State &m_state;
    QString m_extension;
    QString m_context;
    mutable QStringList m_devices;
    mutable bool m_known = false; ///< m_devices is of this moment
};

} // namespace models
