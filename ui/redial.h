// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QSettings;

namespace pbx {
class Pbx;
}

namespace ui {

class CallController;

/// Calls once more whom the operator has called last from this board, also after a new start.
class Redial : public QObject
{
    Q_OBJECT

public:
    Redial(const pbx::Pbx &pbx, CallController &calls, QSettings &settings,
           QObject *parent = nullptr);

    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void keep(const QString &number, const QString &name);
    void refresh();
    /// As it was dialled at this PBX, or "": another one has other numbers.
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString name() const;

    const pbx::Pbx &m_pbx;
    CallController &m_calls;
    QSettings &m_settings;
    QAction *m_action;
};

} // namespace ui
