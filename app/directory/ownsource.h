// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source.h"
#include "store/contacts.h"

namespace directory {

/// Cordboard's own contacts, which outlive this.
class OwnSource final : public Source
{
    Q_OBJECT

public:
    explicit OwnSource(store::Contacts &contacts, QObject *parent = nullptr)
        : Source(parent)
        , m_contacts(contacts)
    {
        connect(&contacts, &store::Contacts::changed, this, &Source::changed);
    }

    [[nodiscard]] QString name() const override { return {}; }
    [[nodiscard]] State state() const override
    {
        return !m_contacts.error().isEmpty() ? State::Failed
               : m_contacts.isLoaded()       ? State::Ready
                                             : State::Loading;
    }
    [[nodiscard]] QString why() const override { return m_contacts.error(); }
    [[nodiscard]] QList<store::Contact> contacts() const override { return m_contacts.all(); }
    void refresh() override {} // nobody else writes it

private:
    store::Contacts &m_contacts;
};

} // namespace directory
