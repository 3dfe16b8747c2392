// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplegroups.h"

#include "flowlayout.h"
#include "parts.h"

#include <QAction>
#include <QButtonGroup>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QStringView Key = u"people/groups";

/// An ampersand in a name is no key.
QString shownInMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

PeopleGroups::PeopleGroups(FlowLayout *layout, QButtonGroup *chips, QWidget *window)
    : QObject(window)
    , m_layout(layout)
    , m_buttons(chips)
    , m_window(window)
    , m_first(layout->count())
{}

void PeopleGroups::setGroups(const Groups &groups)
{
    m_groups.clear();
    for (auto it = groups.cbegin(); it != groups.cend() && m_groups.size() < MostGroups; ++it) {
        const QString name = it.key().simplified().left(MostLetters);
        if (!name.isEmpty() && !it->isEmpty())
            m_groups[name] += *it;
    }
    makeChips();
}

void PeopleGroups::restore(QSettings &settings)
{
    Groups groups;
    for (int i = settings.beginReadArray(Key.toString()) - 1; i >= 0; --i) {
        settings.setArrayIndex(i);
        const QStringList members = settings.value(u"members"_s).toStringList();
        groups[settings.value(u"name"_s).toString()] = {members.begin(), members.end()};
    }
    settings.endArray();
    setGroups(groups);
}

void PeopleGroups::save(QSettings &settings) const
{
    settings.remove(Key.toString());
    settings.beginWriteArray(Key.toString());
    int i = 0;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        QStringList members(it->begin(), it->end());
        members.sort();
        settings.setArrayIndex(i++);
        settings.setValue(u"name"_s, it.key());
        settings.setValue(u"members"_s, members);
    }
    settings.endArray();
}

QString PeopleGroups::shown() const
{
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        if ((*it)->isChecked())
            return it.key();
    }
    return {};
}

bool PeopleGroups::show(const QString &name)
{
    Chip *chip = m_chips.value(name);
    if (chip)
        chip->setChecked(true);
    return chip != nullptr;
}

/// A chip for each group, in the order of their names; those that stay are the same ones.
void PeopleGroups::makeChips()
{
    const QString before = shown();
    for (const QString &name : m_chips.keys()) {
        if (m_groups.contains(name))
            continue;
        Chip *chip = m_chips.take(name);
        m_buttons->removeButton(chip);
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be its own menu that took it away
    }
    int place = m_first;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it, ++place) {
        Chip *&chip = m_chips[it.key()];
        if (!chip) {
            chip = new Chip(it.key());
            chip->joinGroup(m_buttons);
            chip->setContextMenuPolicy(Qt::CustomContextMenu);
            m_layout->insertWidget(place, chip);
            connect(chip, &Chip::toggled, this, [this, name = it.key()](bool on) {
                if (on)
                    emit chosen(name, m_groups.value(name));
            });
            connect(chip, &QWidget::customContextMenuRequested, this,
                    [this, name = it.key()] { openMenu(name); });
            chip->show();
        }
        chip->setCount(static_cast<int>(it->size()));
    }
    if (before.isEmpty())
        return;
    if (m_groups.contains(before))
        emit chosen(before, m_groups.value(before));
    else
        emit shownEnded();
}

void PeopleGroups::setMember(const QString &name, const QString &extension, bool in)
{
    if (in)
        m_groups[name].insert(extension);
    else
        m_groups[name].remove(extension);
    if (m_groups.value(name).isEmpty())
        m_groups.remove(name);
    makeChips();
    emit changed();
}

void PeopleGroups::fillMenu(QMenu *menu, const QString &extension)
{
    QMenu *groups = menu->addMenu(tr("&Groups"));
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        QAction *action = groups->addAction(shownInMenu(it.key()));
        action->setCheckable(true);
        action->setChecked(it->contains(extension));
        connect(action, &QAction::triggered, this,
                [this, extension, name = it.key()](bool in) { setMember(name, extension, in); });
    }
    if (!m_groups.isEmpty())
        groups->addSeparator();
    QAction *fresh = groups->addAction(tr("&New group…"));
    fresh->setObjectName(u"newGroup"_s);
    fresh->setEnabled(m_groups.size() < MostGroups);
    connect(fresh, &QAction::triggered, this, [this, extension] {
        askForName(tr("New group"), {},
                   [this, extension](const QString &name) { setMember(name, extension, true); });
    });
}

void PeopleGroups::askForName(const QString &title, const QString &name,
                              const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"groupName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the group:"));
    dialog->setTextValue(name);
    if (auto *line = dialog->findChild<QLineEdit *>()) {
        line->setMaxLength(MostLetters);
        line->setAccessibleName(tr("Name of the group"));
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString &typed) {
        if (const QString wanted = typed.simplified(); !wanted.isEmpty())
            then(wanted);
    });
    dialog->open();
}

void PeopleGroups::openMenu(const QString &name)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Rename…")), &QAction::triggered, this, [this, name] {
        askForName(tr("Rename the group"), name,
                   [this, name](const QString &to) { rename(name, to); });
    });
    connect(menu->addAction(tr("Re&move the group")), &QAction::triggered, this,
            [this, name] { remove(name); });
    const Chip *chip = m_chips.value(name);
    menu->popup(chip->mapToGlobal(chip->rect().bottomLeft()));
}

/// Into the name of another, the two become one.
void PeopleGroups::rename(const QString &from, const QString &to)
{
    if (from == to || !m_groups.contains(from))
        return;
    const bool wasShown = shown() == from;
    m_groups[to] += m_groups.take(from);
    makeChips();
    if (wasShown)
        show(to);
    emit changed();
}

void PeopleGroups::remove(const QString &name)
{
    m_groups.remove(name);
    makeChips();
    emit changed();
}

} // namespace ui
