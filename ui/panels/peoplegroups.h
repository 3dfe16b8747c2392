// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

class QButtonGroup;
class QMenu;
class QSettings;
class QWidget;

namespace ui {

class Chip;
class FlowLayout;

/// Groups of people that the operator made: a chip each, beside Everyone and Favourites. A group
/// begins with its first person and ends with its last.
class PeopleGroups : public QObject
{
    Q_OBJECT

public:
    /// Name → extensions.
    using Groups = QMap<QString, QSet<QString>>;
    static constexpr int MostGroups = 20;
    static constexpr int MostLetters = 30; ///< of a name

    /// The chips go behind those that \a layout has already, and are of \a chips, of which one is
    /// on. \a window is what a question stands in front of.
    PeopleGroups(FlowLayout *layout, QButtonGroup *chips, QWidget *window);

    void setGroups(const Groups &groups);
    /// As they were saved, in `people/groups`.
    void restore(QSettings &settings);
    void save(QSettings &settings) const;
    [[nodiscard]] const Groups &groups() const { return m_groups; }
    /// The group whose chip is on, or "".
    [[nodiscard]] QString shown() const;
    /// \returns whether there is such a group.
    bool show(const QString &name);
    /// "Groups": whether that person is in each, and a new one.
    void fillMenu(QMenu *menu, const QString &extension);
    void setMember(const QString &name, const QString &extension, bool in);

signals:
    /// A group is to be shown: its chip was pressed, or somebody else is in it now.
    void chosen(const QString &name, const QSet<QString> &extensions);
    /// The one that was shown is no more.
    void shownEnded();
    /// To be stored.
    void changed();

private:
    void askForName(const QString &title, const QString &name,
                    const std::function<void(const QString &)> &then);
    void openMenu(const QString &name);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);
    void makeChips();

    FlowLayout *m_layout;
    QButtonGroup *m_buttons;
    QWidget *m_window;
    int m_first; ///< the place of the first chip
    Groups m_groups;
    QMap<QString, Chip *> m_chips;
};

} // namespace ui
