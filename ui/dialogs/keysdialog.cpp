// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keysdialog.h"

#include "dialogparts.h"
#include "ui/icons.h"
#include "ui/keypresets.h"
#include "ui/panels/parts.h"
#include "ui/plaintip.h"
#include "ui/settings/lock.h"
#include "ui/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { What, Key, Note };
constexpr int CommandRole = Qt::UserRole;
constexpr int OwnPreset = -1; ///< in the box: none of the presets

/// A key as it looks on the keyboard.
class CapDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        bare.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
        if (text.isEmpty())
            return;
        const Colours &c = coloursOf(option.palette);
        const QFont font = scaled(option.font, -0.5, QFont::Medium);
        const QFontMetrics metrics(font);
        const int wide =
            qMin(option.rect.width() - 6, qMax(30, metrics.horizontalAdvance(text) + 16));
        QRect cap(0, 0, wide, metrics.height() + 6);
        cap.moveCenter(option.rect.center());
        cap.moveLeft(option.rect.left() + 3);
        cap = QStyle::visualRect(option.direction, option.rect, cap);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(c.line, 1));
        painter->setBrush(c.window);
        painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setFont(font);
        const QVariant brush = index.data(Qt::ForegroundRole);
        painter->setPen(brush.isValid() ? brush.value<QBrush>().color() : c.text);
        painter->drawText(cap, Qt::AlignCenter,
                          metrics.elidedText(text, Qt::ElideRight, cap.width() - 8));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 24, QFontMetrics(option.font).height() + 12};
    }
};

} // namespace

KeysDialog::KeysDialog(KeyMap &keyMap, QWidget *parent)
    : QDialog(parent)
    , m_keyMap(keyMap)
    , m_keys(keyMap.keys())
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    resize(720, 600);

    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search an action or a key"));
    m_search->setAccessibleName(tr("Search an action or a key"));
    m_search->setClearButtonEnabled(true);
    m_preset = new QComboBox(this);
    m_preset->setAccessibleName(tr("Set of keys"));
    for (int i = 0; i < KeyPresetCount; ++i) {
        const auto preset = static_cast<KeyPreset>(i);
        m_preset->addItem(nameOf(preset), i);
        m_preset->setItemData(i, describe(preset), Qt::ToolTipRole);
    }
    m_preset->addItem(tr("Your own"), OwnPreset);
    auto *presetLabel = new QLabel(tr("S&et of keys:"), this);
    presetLabel->setBuddy(m_preset);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addSpacing(12);
    top->addWidget(presetLabel);
    top->addWidget(m_preset);

    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Key"), tr("Standard")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegateForColumn(Key, new CapDelegate(m_list));
    m_list->setToolTip(tr("Enter, then the new key. Delete: no key. Backspace: the standard key."));
    m_list->installEventFilter(this);

    m_outcome = new OutcomeLine(this);
    m_change = new QPushButton(tr("&Change key…"), this);
    m_none = new QPushButton(tr("&No key"), this);
    m_standard = new QPushButton(tr("S&tandard key"), this);
    m_allStandard = new QPushButton(tr("&All standard keys"), this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_change, m_none, m_standard}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    m_allStandard->setAutoDefault(false);
    row->addWidget(m_allStandard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("&Save"));
    // Enter belongs to the list.
    m_save->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(row);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    m_search->installEventFilter(this);
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        const int preset = m_preset->itemData(index).toInt();
        if (preset != OwnPreset) {
            setAll(m_keyMap.preset(static_cast<KeyPreset>(preset)));
            m_outcome->say(OutcomeLine::Kind::Quiet, describe(static_cast<KeyPreset>(preset)));
        }
        refresh();
    });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { listen(chosen() >= 0); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        listen(false);
        refresh();
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        listen(true);
    });
    connect(m_none, &QPushButton::clicked, this, [this] { setKey({}); });
    connect(m_standard, &QPushButton::clicked, this,
            [this] { setKey(m_keyMap.commands().at(chosen()).standard); });
    connect(m_allStandard, &QPushButton::clicked, this,
            [this] { setAll(m_keyMap.preset(KeyPreset::Standard)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &KeysDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    fill();
    refresh();
    m_search->setFocus();
}

void KeysDialog::fill()
{
    QTreeWidgetItem *group = nullptr;
    const auto begin = [&](const QString &name) {
        group = new QTreeWidgetItem(m_list, {name});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(What, scaled(m_list->font(), 0, QFont::DemiBold));
        group->setExpanded(true);
        group->setData(What, CommandRole, -1);
    };
    const QList<KeyMap::Command> &commands = m_keyMap.commands();
    for (qsizetype i = 0; i < commands.size(); ++i) {
        if (!commands.at(i).action->isVisible())
            continue;
        if (group == nullptr || group->text(What) != commands.at(i).group)
            begin(commands.at(i).group);
        auto *item = new QTreeWidgetItem(group, {m_keyMap.nameOf(i)});
        item->setData(What, CommandRole, i);
    }
    begin(tr("Always"));
    const auto fixed = [&](const QString &key, const QString &what) {
        auto *item = new QTreeWidgetItem(group, {what, key});
        item->setData(What, CommandRole, -1);
    };
    fixed(tr("A–Z, 0–9"), tr("Type anywhere: it lands in the field at the top"));
    fixed(tr("Enter"), tr("Do what the highlighted button says"));
    fixed(tr("Esc"), tr("Leave a field or let a call go; never ends a call"));
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));

    const QFontMetrics metrics(m_list->font());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->resizeSection(Key, metrics.averageCharWidth() * 20);
    m_list->header()->resizeSection(Note, metrics.averageCharWidth() * 20);
}

QString KeysDialog::message() const
{
    return m_outcome->text();
}

QList<QTreeWidgetItem *> KeysDialog::rows() const
{
    QList<QTreeWidgetItem *> rows;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        for (int i = 0; i < m_list->topLevelItem(g)->childCount(); ++i)
            rows += m_list->topLevelItem(g)->child(i);
    }
    return rows;
}

qsizetype KeysDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr || item->isHidden() ? -1 : item->data(What, CommandRole).toLongLong();
}

void KeysDialog::listen(bool on)
{
    if (m_listening == on)
        return;
    m_listening = on;
    m_outcome->say(
        OutcomeLine::Kind::Quiet,
        on ? tr("Press the new key of “%1”; Esc leaves it as it is.").arg(m_keyMap.nameOf(chosen()))
           : QString());
    refresh();
}

void KeysDialog::setKey(const QKeySequence &key)
{
    const qsizetype command = chosen();
    if (command < 0)
        return;
    m_listening = false;
    if (m_keyMap.isLocked(command)) {
        m_outcome->say(OutcomeLine::Kind::Bad, lockWords());
        refresh();
        return;
    }
    m_keys[command] = key;
    const QString name = m_keyMap.nameOf(command);
    m_outcome->say(OutcomeLine::Kind::Good, key.isEmpty()
                                                ? tr("“%1” has no key.").arg(name)
                                                : tr("“%1” is %2.").arg(name, keyText(key)));
    refresh();
}

void KeysDialog::setAll(const KeyMap::Keys &keys)
{
    m_listening = false;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!m_keyMap.isLocked(i))
            m_keys[i] = keys.at(i);
    }
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    refresh();
}

void KeysDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        refresh();
}

void KeysDialog::refresh()
{
    const Colours &c = coloursOf(this);
    QString trouble;
    for (QTreeWidgetItem *item : rows()) {
        const auto command = item->data(What, CommandRole).toLongLong();
        if (command < 0)
            continue;
        const bool asked = m_listening && item == m_list->currentItem();
        const QKeySequence &standard = m_keyMap.commands().at(command).standard;
        const QString wrong = m_keyMap.trouble(m_keys, command);
        item->setText(Key, asked ? tr("Press a key…") : keyText(m_keys.at(command)));
        item->setText(Note, m_keys.at(command) == standard ? QString()
                            : standard.isEmpty()           ? tr("none")
                                                           : keyText(standard));
        item->setForeground(Note, c.quiet);
        item->setForeground(Key, asked             ? c.accent
                                 : wrong.isEmpty() ? c.text
                                                   : c.of(Tone::OnCall).text);
        if (m_keyMap.isLocked(command)) {
            item->setIcon(What, icon(u"lock"_s));
            item->setToolTip(What, plainTip(lockWords()));
            item->setData(What, Qt::AccessibleDescriptionRole, lockWords());
        }
        item->setToolTip(Key, wrong);
        item->setData(Key, Qt::AccessibleDescriptionRole, wrong);
        if (!wrong.isEmpty() && (trouble.isEmpty() || item == m_list->currentItem()))
            trouble = wrong;
    }
    if (!trouble.isEmpty() && !m_listening)
        m_outcome->say(OutcomeLine::Kind::Bad, QString(trouble % u'.'));
    m_save->setEnabled(trouble.isEmpty());
    m_save->setToolTip(trouble);

    const qsizetype command = chosen();
    const bool free = command >= 0 && !m_keyMap.isLocked(command);
    m_change->setEnabled(free);
    m_none->setEnabled(free && !m_keys.at(command).isEmpty());
    m_standard->setEnabled(free && m_keys.at(command) != m_keyMap.commands().at(command).standard);
    int preset = 0;
    while (preset < KeyPresetCount && m_keyMap.preset(static_cast<KeyPreset>(preset)) != m_keys)
        ++preset;
    m_preset->setCurrentIndex(preset); // the last one: your own
    m_allStandard->setEnabled(preset != static_cast<int>(KeyPreset::Standard));
}

void KeysDialog::filter()
{
    const QString wanted = m_search->text().trimmed();
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItem *item : rows()) {
        const bool fits = item->text(What).contains(wanted, Qt::CaseInsensitive) ||
                          item->text(Key).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && first == nullptr)
            first = item;
    }
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i)
            any = any || !group->child(i)->isHidden();
        group->setHidden(!any);
    }
    if (first != nullptr)
        m_list->setCurrentItem(first);
    m_outcome->say(OutcomeLine::Kind::Quiet, first == nullptr
                                                 ? tr("No action and no key fits “%1”.").arg(wanted)
                                                 : QString());
    refresh();
}

void KeysDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    m_keyMap.setKeys(m_keys);
    QDialog::accept();
}

/// The next key, whatever it usually does.
bool KeysDialog::hear(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto *press = static_cast<QKeyEvent *>(event);
        switch (press->key()) {
        case Qt::Key_Shift:
        case Qt::Key_Control:
        case Qt::Key_Alt:
        case Qt::Key_AltGr:
        case Qt::Key_Meta:
        case Qt::Key_Super_L:
        case Qt::Key_Super_R:
        case Qt::Key_CapsLock:
        case Qt::Key_NumLock:
            return true;
        case Qt::Key_Escape:
            listen(false);
            return true;
        default:
            setKey(QKeySequence(press->keyCombination()));
            return true;
        }
    }
    case QEvent::FocusOut:
        listen(false);
        return false;
    default:
        return false;
    }
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (m_listening && watched == m_list)
        return hear(event);
    if (event->type() != QEvent::KeyPress || chosen() < 0)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search) {
        // Enter goes to what was found; it is no Save yet.
        const bool found = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
        if (found)
            m_list->setFocus();
        return found;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        listen(true);
        return true;
    case Qt::Key_Delete:
        setKey({});
        return true;
    case Qt::Key_Backspace:
        setKey(m_keyMap.commands().at(chosen()).standard);
        return true;
    default:
        return false;
    }
}

} // namespace ui
