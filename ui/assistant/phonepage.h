// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"
#include "models/sortfilter.h"

class QLineEdit;
class QPushButton;
class QTreeView;

namespace models {
class PeopleModel;
}

namespace ui {

class EmptyState;
class OutcomeLine;

/// People by name and number, with heads for screen readers.
class PhoneModel : public models::SortFilter
{
    Q_OBJECT

public:
    using SortFilter::SortFilter;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

/// Which of the PBX's phones is the person's own; it can be rung to see.
class PhonePage : public AssistantPage
{
    Q_OBJECT

public:
    PhonePage(AssistantDraft &draft, pbx::Pbx &pbx, models::PeopleModel &people,
              QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void next() override;

signals:
    /// The draft's phone is another one.
    void chosen();

private:
    void follow();
    void look();
    void ring();
    void followRinging();
    [[nodiscard]] QString extension() const;

    pbx::Pbx &m_pbx;
    models::PeopleModel &m_people;
    PhoneModel m_shown;
    QLineEdit *m_search;
    QTreeView *m_list;
    EmptyState *m_empty;
    QLineEdit *m_context;
    QPushButton *m_ring;
    OutcomeLine *m_outcome;
    QString m_rung; ///< the phone that is rung, or ""
    bool m_rings = false;
};

} // namespace ui
