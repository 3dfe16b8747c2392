// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handbook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QTextBrowser;
class QToolButton;

namespace ui {

/// The handbook in a window beside the board: chapters, or what a search found, on one side and the
/// text on the other. Nothing of it comes from a network.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const KeyMap &keys, QWidget *parent = nullptr);

    /// Opens a chapter, at one of its headings where \a section names one.
    void show(const QString &chapter, const QString &section = {});
    using QDialog::show;
    [[nodiscard]] const Handbook &handbook() const { return m_handbook; }
    [[nodiscard]] QString chapter() const; ///< the name of the one that is open
    [[nodiscard]] QTextBrowser *text() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void choose(const QListWidgetItem *item);
    void follow(const QUrl &link);
    void settle();
    void dress();
    void fitPictures();
    void goTo(const QString &section);
    void mark();
    void step(int by);

    Handbook m_handbook;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTextBrowser *m_text;
    QToolButton *m_back;
    QToolButton *m_forward;
};

} // namespace ui
