// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyspage.h"

#include "pageparts.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/keymap.h"
#include "ui/keypresets.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

KeysPage::KeysPage(KeyMap &keyMap, std::function<void()> change, QWidget *parent)
    : SettingsPage(parent)
    , m_keyMap(keyMap)
    , m_set(new QLabel(this))
    , m_own(quietLabel({}, this))
{
    setObjectName(u"keysPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    m_set->setObjectName(u"keySet"_s);
    m_set->setTextFormat(Qt::PlainText);
    m_set->setWordWrap(true);
    layout->addWidget(m_set);
    layout->addWidget(m_own);
    auto *open = new QPushButton(tr("&Change keys…"), this);
    open->setObjectName(u"changeKeys"_s);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(open, &QPushButton::clicked, this, [change = std::move(change)] { change(); });
    connect(&keyMap, &KeyMap::changed, this, &KeysPage::fill);
    fill();
}

QString KeysPage::title() const
{
    return tr("Keys");
}

QString KeysPage::iconName() const
{
    return u"keyboard"_s;
}

QStringList KeysPage::otherWords() const
{
    QStringList words{tr("Shortcuts, function keys, numeric pad, left hand")};
    for (qsizetype i = 0; i < m_keyMap.commands().size(); ++i)
        words.append(m_keyMap.nameOf(i));
    return words;
}

void KeysPage::fill()
{
    const KeyMap::Keys keys = m_keyMap.keys();
    QString set = tr("Your own");
    for (int i = 0; i < KeyPresetCount; ++i) {
        if (m_keyMap.preset(static_cast<KeyPreset>(i)) == keys)
            set = nameOf(static_cast<KeyPreset>(i));
    }
    m_set->setText(tr("Set of keys: %1").arg(set));
    QStringList own;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i) == m_keyMap.commands().at(i).standard)
            continue;
        const QString key = keyText(keys.at(i));
        own.append(tr("%1: %2", "an action and its key")
                       .arg(m_keyMap.nameOf(i), key.isEmpty() ? tr("no key") : key));
    }
    m_own->setText(own.isEmpty() ? tr("Every action has its standard key.")
                                 : tr("Other than the standard:") + u'\n' + own.join(u'\n'));
}

} // namespace ui
