// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/numbers.h"

#include <QObject>

class QSettings;

namespace models {
class PeopleModel;
}
namespace pbx {
class Pbx;
}

namespace ui {

/// How numbers are dialled at the PBX in use: the plan that is kept with its profile.
class Dialling : public QObject
{
    Q_OBJECT

public:
    Dialling(pbx::Pbx &pbx, const models::PeopleModel &people, QSettings &settings,
             QObject *parent = nullptr);

    [[nodiscard]] const directory::Numbers &numbers() const { return m_numbers; }
    /// Kept where the profile is a saved one; else it holds for this run.
    void setPlan(const directory::NumberPlan &plan);
    /// What goes to the PBX for \a typed. An extension that somebody has stays as it is.
    [[nodiscard]] QString toDial(const QString &typed) const;

    /// "00305550144 is dialled: a number of this country", for what a plan makes of a number.
    [[nodiscard]] static QString wordsFor(const directory::Dialled &dialled);

signals:
    /// numbers() are others.
    void changed();

private:
    void follow();

    pbx::Pbx &m_pbx;
    const models::PeopleModel &m_people;
    QSettings &m_settings;
    QString m_profile; ///< whose plan it is
    directory::Numbers m_numbers;
};

} // namespace ui
