// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QToolButton>

class QAction;

namespace ui {

// What an administrator has decided (store/site.h) is shown where it would be changed: the field
// cannot be used, and a lock beside it says why.

/// Locks the field where the administrator decides \a key, and unlocks it where not.
void showLock(QWidget *field, const QString &key);
void showLock(QAction *action, const QString &key);
/// Whether showLock() found it so.
[[nodiscard]] bool isLocked(const QWidget *field);
/// "Set by your administrator. Ask the help desk."
[[nodiscard]] QString lockWords();

/// The lock itself: beside the words of its field, within reach of the Tab key.
class LockSign : public QToolButton
{
    Q_OBJECT

public:
    explicit LockSign(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget *m_field;
};

} // namespace ui
