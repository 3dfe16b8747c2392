// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts.h"

#include <QList>
#include <QSet>
#include <QTableView>

class QMenu;

namespace ui {

class CellDelegate;
class Wording;

/// A table of the board: rows of one height, columns of the user's choice, sortable, to be copied
/// and exported. Until somebody moves a column's edge the columns share the width by weight.
class TableView : public QTableView
{
    Q_OBJECT

public:
    struct Column
    {
        int column;
        int weight;         ///< share of the width; where it is rigid, quarters of a line
        bool shown = true;  ///< unless the user chooses otherwise
        bool rigid = false; ///< of one width, whatever the others get
        int givesWay = 0;   ///< where there is little room: the higher, the sooner it goes
    };

    /// \a columns: all of the model's. \a name: for screen readers and as the export's file name.
    TableView(Wording *words, const QString &name, const QList<Column> &columns,
              QWidget *parent = nullptr);

    /// The window's own, above Copy and Export in the menu of a row.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    /// In place of exportCsv(), where more can be written than what is shown.
    void setExportAction(QAction *action) { m_export = action; }
    /// Which columns are to be shown, in the order of the screen. Where there is little room, and
    /// nobody has moved an edge, some of them are not seen.
    [[nodiscard]] QList<int> shownColumns() const;
    void setColumnShown(int column, bool shown);

    /// The selected rows, from the top.
    [[nodiscard]] QModelIndexList selectedRowsInOrder() const;
    /// IdRole of the current selected row, or "".
    [[nodiscard]] QString selectedId() const;
    void selectId(const QString &id);

    void copySelected();
    /// Asks for a file and writes what is shown.
    void exportCsv();
    /// A QByteArray that restoreState() takes: columns, widths, sorting.
    [[nodiscard]] QByteArray saveState();
    bool restoreState(const QByteArray &state);

    void keyboardSearch(const QString &) override {} // letters belong to the omnibox

signals:
    void said(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    // Rows that come and go below what is seen move the scroll bar and nothing else: QTableView
    // paints all anew for each of them.
    void doItemsLayout() override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fillColumnMenu(QMenu *menu);
    void share();
    void giveWay();
    [[nodiscard]] int firstColumn() const; ///< of those that are seen
    void takeRows(int first);              ///< that rows from there on come or go
    /// IdRole of each; empty where there is room for more, or rows have none.
    [[nodiscard]] QStringList rowsInSight() const;
    void goOn();
    void measure();
    void write(const QString &file);

    CellDelegate *m_cells;
    QString m_name;
    QList<Column> m_columns;
    QList<QAction *> m_rowActions;
    QAction *m_export = nullptr;
    QSet<int> m_away;                           ///< columns that have given way
    QSet<int> m_insisted;                       ///< columns that somebody has asked for
    enum class Touched { Nothing, Below, All }; // of two the later one counts
    Touched m_touched = Touched::Nothing;       ///< by what came since the last layout
    QStringList m_inSight;                      ///< while a layout changes
    LastRead m_lastRead;
    bool m_sharing = false;
    bool m_ownWidths = false; ///< somebody moved a column's edge
};

} // namespace ui
