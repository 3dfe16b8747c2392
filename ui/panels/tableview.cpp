// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tableview.h"

#include "celldelegate.h"
#include "models/roles.h"
#include "paint.h"
#include "parts.h"
#include "tableheader.h"
#include "tabletext.h"
#include "wording.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr quint32 StateVersion = 1;

} // namespace

TableView::TableView(Wording *words, const QString &name, const QList<Column> &columns,
                     QWidget *parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
    , m_name(name)
    , m_columns(columns)
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
    setModel(words);
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    auto *corner = new QWidget;
    corner->setBackgroundRole(QPalette::Base);
    corner->setAutoFillBackground(true);
    setCornerWidget(corner);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const Column &column : m_columns)
        setColumnHidden(column.column, !column.shown);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(position));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (!m_sharing && before > 0 && after > 0)
            m_ownWidths = true;
    });
    sortByColumn(m_columns.value(0).column, Qt::AscendingOrder);
    setSortingEnabled(true);

    new SecondTick(viewport());
    new KeepSelection(this);
    measure();
}

void TableView::measure()
{
    const int height = CellDelegate::rowHeight(font());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFont(scaled(font(), -1, QFont::DemiBold));
    horizontalHeader()->setMinimumSectionSize(qRound(8 * stepOf(font())));
    share();
}

QList<int> TableView::shownColumns() const
{
    QList<int> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            shown.append(column);
    }
    return shown;
}

void TableView::setColumnShown(int column, bool shown)
{
    // The last one stays: an empty table has no header to bring it back with.
    if (!shown && shownColumns() == QList<int>{column})
        return;
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) == 0)
        m_ownWidths = false;
    share();
}

void TableView::share()
{
    const QList<int> shown = shownColumns();
    if (m_ownWidths || shown.isEmpty() || viewport()->width() <= 0)
        return;
    const qreal step = stepOf(font());
    int left = viewport()->width();
    int weights = 0;
    QList<Column> soft;
    m_sharing = true;
    for (const Column &column : std::as_const(m_columns)) {
        if (!shown.contains(column.column))
            continue;
        if (column.rigid) {
            const int width = qRound(column.weight * step);
            setColumnWidth(column.column, width);
            left -= width;
        } else {
            soft.append(column);
            weights += column.weight;
        }
    }
    // Below two thirds of what they want nothing could be read: then it is scrolled.
    left = qMax(left, qRound(weights * step * 0.66));
    for (const Column &column : std::as_const(soft)) {
        const int width = left * column.weight / weights;
        setColumnWidth(column.column, width);
        left -= width;
        weights -= column.weight;
    }
    m_sharing = false;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Reached by Tab there must be something to see and to move.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, shownColumns().value(0)),
                                          QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the current row is marked over all of its cells
}

void TableView::fillColumnMenu(QMenu *menu)
{
    for (const Column &column : std::as_const(m_columns)) {
        QAction *action =
            menu->addAction(model()->headerData(column.column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column.column));
        connect(action, &QAction::toggled, this,
                [this, which = column.column](bool on) { setColumnShown(which, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns and widths")), &QAction::triggered, this, [this] {
        m_ownWidths = false;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            setColumnHidden(column.column, !column.shown);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column.column),
                                            static_cast<int>(i));
        }
        share();
    });
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const bool some = selectionModel()->hasSelection();
    if (some && !m_rowActions.isEmpty()) {
        menu->addActions(m_rowActions);
        menu->addSeparator();
    }
    QAction *copy = menu->addAction(tr("&Copy"), this, &TableView::copySelected);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(some);
    QAction *save = menu->addAction(tr("&Export as CSV…"), this, &TableView::exportCsv);
    save->setEnabled(model()->rowCount() > 0);
    fillColumnMenu(menu->addMenu(tr("C&olumns")));

    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    menu->popup(at);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        event->accept();
        return;
    }
    if (isTyping(*event)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndexList TableView::selectedRowsInOrder() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    return rows;
}

QString TableView::selectedId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (row.row() == currentIndex().row())
            return row.data(models::IdRole).toString();
    }
    return rows.isEmpty() ? QString() : rows.constFirst().data(models::IdRole).toString();
}

void TableView::selectId(const QString &id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, shownColumns().value(0));
        if (index.data(models::IdRole).toString() != id)
            continue;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
        scrollTo(index);
        return;
    }
}

void TableView::copySelected()
{
    const QModelIndexList rows = selectedRowsInOrder();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(toTabs(rows, shownColumns()));
}

void TableView::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_name.toLower().replace(u' ', u'-') + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TableView::write);
    dialog->open();
}

void TableView::write(const QString &file)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) &&
                         out.write(toCsv(*model(), shownColumns())) >= 0 && out.commit();
    const QString shown = QDir::toNativeSeparators(file);
    const int rows = model()->rowCount();
    emit said(written ? (rows == 1 ? tr("Saved 1 row to %1").arg(shown)
                                   : tr("Saved %n rows to %1", nullptr, rows).arg(shown))
                      : tr("Could not save %1: %2").arg(shown, out.errorString()));
}

QByteArray TableView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_ownWidths << horizontalHeader()->saveState();
    return state;
}

bool TableView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    bool ownWidths = false;
    QByteArray header;
    stream >> version >> ownWidths >> header;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return false;
    m_sharing = true;
    const bool restored = horizontalHeader()->restoreState(header);
    m_sharing = false;
    if (!restored)
        return false;
    m_ownWidths = ownWidths;
    sortByColumn(horizontalHeader()->sortIndicatorSection(),
                 horizontalHeader()->sortIndicatorOrder());
    share();
    return true;
}

} // namespace ui
