// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keymap.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class OutcomeLine;

/// Every key on one page, and how to give an action another one: choose it, Enter, press the key.
/// Nothing changes before Save, and what cannot be is said instead of saved.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(KeyMap &keyMap, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QComboBox *presetBox() const { return m_preset; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    /// What is wrong, or what just happened, in words.
    [[nodiscard]] QString message() const;
    /// The next key that is pressed becomes the chosen action's.
    [[nodiscard]] bool isListening() const { return m_listening; }

    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void listen(bool on);
    bool hear(QEvent *event);
    void setKey(const QKeySequence &key);
    void setAll(const KeyMap::Keys &keys);
    void refresh();
    void filter();
    [[nodiscard]] qsizetype chosen() const; ///< a command, or -1
    [[nodiscard]] QList<QTreeWidgetItem *> rows() const;

    KeyMap &m_keyMap;
    KeyMap::Keys m_keys; ///< as they shall be
    QLineEdit *m_search = nullptr;
    QComboBox *m_preset = nullptr;
    QTreeWidget *m_list = nullptr;
    OutcomeLine *m_outcome = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_standard = nullptr;
    QPushButton *m_allStandard = nullptr;
    QPushButton *m_save = nullptr;
    bool m_listening = false;
};

} // namespace ui
