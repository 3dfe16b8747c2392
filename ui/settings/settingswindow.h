// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace ui {

class FieldMark;
class SettingsPage;

/// The settings: a list of pages, the chosen one beside it, and a field that finds any word of any
/// page. What is changed holds at once.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    /// The pages become its own.
    explicit SettingsWindow(const QList<SettingsPage *> &pages, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] SettingsPage *currentPage() const;
    /// What is marked as found on the current page, or nullptr.
    [[nodiscard]] QWidget *found() const;
    /// The page of that object name; nothing happens where there is none.
    void openPage(const QString &objectName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();
    void choose(int row);
    void search();
    void mark();
    void goToFound();

    QList<SettingsPage *> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    QPointer<FieldMark> m_mark; ///< beside what it marks, which a page may take away
};

} // namespace ui
