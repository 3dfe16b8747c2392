// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attention.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <functional>

class QSettings;
class QWidget;

namespace ui {

/// When a kind of call sounds.
enum class Sounds { Never, Urgent, Arriving, Always };
inline constexpr int SoundsCount = 4;

/// Makes itself heard for who waits: by a sound, and by the window's entry in the task bar. When is
/// kept per kind under `alerts/`, as is the quiet mode. (Screen readers are told by NeedsYouList.)
///
/// The sound is the desktop's own bell: it is as loud as the person set it, and a computer without
/// loudspeakers has nothing to fail.
class Alerts : public QObject
{
    Q_OBJECT

public:
    struct Rule
    {
        Sounds sounds = Sounds::Never;
        models::AttentionModel::Thresholds thresholds;
        bool notice = false; ///< the desktop tells of it while the window is not in front
        friend bool operator==(const Rule &, const Rule &) = default;
    };
    static constexpr int MostSeconds = 3600;
    using Rules = std::array<Rule, static_cast<std::size_t>(models::Waiting::Count)>;

    Alerts(models::AttentionModel &attention, QSettings &settings, QWidget *window);

    /// As the settings have them, which others may have changed.
    void restore();
    [[nodiscard]] const Rules &rules() const { return m_rules; }
    [[nodiscard]] const Rules &standard() const { return m_standard; }
    /// Works at once, and is kept.
    void setRules(const Rules &rules);

    /// Whether the desktop tells of missed calls.
    [[nodiscard]] bool tellsMissed() const { return m_missed; }
    void setTellsMissed(bool tells);

    [[nodiscard]] bool isQuiet() const { return m_quiet; }
    void setQuiet(bool quiet);

    void ring();
    /// For tests; by default QApplication::beep().
    void setBell(std::function<void()> bell) { m_bell = std::move(bell); }

    /// Where the settings keep that of a kind of call: sounds, waitsLong, urgent, notice.
    [[nodiscard]] static QString keyOf(models::Waiting kind, const QString &what);
    [[nodiscard]] static QString nameOf(models::Waiting kind);
    [[nodiscard]] static QString nameOf(Sounds sounds);

signals:
    void quietChanged();

private:
    void onRaised(const QModelIndex &row, int level);
    void forget(int first, int last);

    models::AttentionModel &m_attention;
    QSettings &m_settings;
    QWidget *m_window;
    Rules m_rules;
    Rules m_standard;
    QSet<QString> m_known; ///< rows that have been there before
    QTimer m_rest;         ///< one sound for all that comes at once
    std::function<void()> m_bell;
    bool m_quiet = false;
    bool m_missed = true;
};

} // namespace ui
