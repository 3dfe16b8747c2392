// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QStyledItemDelegate>

class QListView;

namespace models {
class OmniModel;
}

namespace ui {

/// One suggestion: presence symbol, name, number.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// "Mei Tanaka, 113, On a call".
    [[nodiscard]] static QString spoken(const QModelIndex &index);
};

/// Names, numbers and extensions in one field, with what is meant by them in a list below.
///
/// The list is a child of the window, not a window: it never takes the focus, on any desktop.
class Omnibox : public QLineEdit
{
    Q_OBJECT

public:
    /// What the typed text stands for just now.
    struct Target
    {
        QString extension; ///< to dial or to transfer to; "" where nothing is typed or known
        QString name;      ///< for messages
        QString channel;   ///< of a parked call, else ""
        QString command;   ///< of what was chosen by hand, which is nobody; else ""
        explicit operator bool() const { return !extension.isEmpty(); }
    };

    Omnibox(models::OmniModel &model, QWidget *parent = nullptr);

    [[nodiscard]] Target target() const;
    [[nodiscard]] bool isListOpen() const;
    /// After something was done with it: empty, and the list closed.
    void finish();

signals:
    /// Enter, or a click on a suggestion: do the best thing with target().
    void committed();
    /// The same on something that the window can do. Only what was chosen by arrow keys or by the
    /// mouse: nobody who types a name and presses Enter does anything else by it.
    void commandChosen(const QString &id);
    void targetChanged();
    /// Esc in an empty field: the focus should go elsewhere.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void openList();
    void closeList();
    void place();
    void move(int by);
    void choose(int row);
    void commit();
    [[nodiscard]] int firstRow() const;
    void tell();

    models::OmniModel &m_model;
    QFrame *m_frame = nullptr;
    QListView *m_list = nullptr;
    int m_current = -1;
    QString m_chosen; ///< IdRole of the row that was chosen by hand, or ""
};

} // namespace ui
