// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QSettings;

namespace store {
class History;
}

namespace ui {

/// Which calls are kept, and for how long. Older ones are taken away when the program starts and,
/// while it runs, several times a day.
class HistoryRule : public QObject
{
    Q_OBJECT

public:
    static inline const QString Key = QStringLiteral("history/keepDays");
    static inline const QString EverybodyKey = QStringLiteral("history/allPhones");

    /// \a settings: `history/keepDays`, 0 or nothing for ever; `history/allPhones`.
    explicit HistoryRule(QSettings &settings, QObject *parent = nullptr);

    /// nullptr: none is kept, and nothing to take away.
    void setHistory(store::History *history);
    [[nodiscard]] store::History *history() const;
    /// 0: for ever.
    [[nodiscard]] int days() const;
    void setDays(int days);
    /// Those of all phones, not of the operator's own alone.
    [[nodiscard]] bool isEverybody() const;
    void setEverybody(bool everybody);
    [[nodiscard]] bool isEverybodyLocked() const; ///< the site decides

signals:
    void everybodyChanged(bool everybody);

signals:
    void changed(); ///< days() are others, or history() is

private:
    void apply();

    QSettings &m_settings;
    QPointer<store::History> m_history;
    QTimer m_again;
};

} // namespace ui
