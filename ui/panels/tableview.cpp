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
#include <utility>

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
    const auto touchAll = [this] { m_touched = Touched::All; };
    connect(words, &QAbstractItemModel::modelAboutToBeReset, this, touchAll);
    connect(words, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this] { m_inSight = rowsInSight(); });
    connect(words, &QAbstractItemModel::layoutChanged, this, [this] {
        const QStringList before = std::exchange(m_inSight, {});
        const bool stays = !before.isEmpty() && before == rowsInSight();
        m_touched = std::max(m_touched, stays ? Touched::Below : Touched::All);
    });
    connect(words, &QAbstractItemModel::rowsAboutToBeMoved, this, touchAll);
    sortByColumn(m_columns.value(0).column, Qt::AscendingOrder);
    setSortingEnabled(true);

    new SecondTick(viewport(), [this] { goOn(); });
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
        if (!isColumnHidden(column) || m_away.contains(column))
            shown.append(column);
    }
    return shown;
}

int TableView::firstColumn() const
{
    for (const int column : shownColumns()) {
        if (!m_away.contains(column))
            return column;
    }
    return 0;
}

void TableView::setColumnShown(int column, bool shown)
{
    // The last one stays: an empty table has no header to bring it back with.
    if (!shown && shownColumns() == QList<int>{column})
        return;
    setColumnHidden(column, !shown);
    m_away.remove(column);
    if (shown)
        m_insisted.insert(column);
    if (shown && columnWidth(column) == 0)
        m_ownWidths = false;
    share();
}

void TableView::giveWay()
{
    constexpr qreal Legible = 0.85; // of what a column wants
    const QList<int> wanted = shownColumns();
    const qreal step = stepOf(font());
    qreal needed = 0;
    QList<Column> going;
    const auto needs = [step](const Column &column) {
        return column.weight * step * (column.rigid ? 1 : Legible);
    };
    for (const Column &column : std::as_const(m_columns)) {
        if (!wanted.contains(column.column))
            continue;
        needed += needs(column);
        if (column.givesWay > 0 && !m_insisted.contains(column.column))
            going.append(column);
    }
    std::stable_sort(going.begin(), going.end(),
                     [](const Column &a, const Column &b) { return a.givesWay > b.givesWay; });
    m_away.clear();
    for (const Column &column : std::as_const(going)) {
        if (m_ownWidths || needed <= viewport()->width())
            break;
        needed -= needs(column);
        m_away.insert(column.column);
    }
    m_sharing = true;
    for (const int column : wanted)
        setColumnHidden(column, m_away.contains(column));
    m_sharing = false;
}

void TableView::share()
{
    if (viewport()->width() <= 0)
        return;
    giveWay();
    QList<int> shown = shownColumns();
    shown.removeIf([this](int column) { return m_away.contains(column); });
    if (m_ownWidths || shown.isEmpty())
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

QStringList TableView::rowsInSight() const
{
    QStringList ids;
    const int last = rowAt(viewport()->height() - 1);
    for (int row = rowAt(0); row >= 0 && row <= last; ++row) {
        ids.append(model()->index(row, 0).data(models::IdRole).toString());
        if (ids.constLast().isEmpty())
            return {};
    }
    return ids;
}

/// A second has gone by.
void TableView::goOn()
{
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? model()->rowCount() - 1 : bottom;
    const QList<int> columns = shownColumns();
    std::size_t place = 0;
    for (int row = rowAt(0); row >= 0 && row <= last; ++row) {
        const QString id = model()->index(row, 0).data(models::IdRole).toString();
        for (const int column : columns) {
            const QModelIndex cell = model()->index(row, column);
            const QChar old = cell.data(models::StaleRole).toBool() ? u'o' : u'n';
            if (m_lastRead.isNews(place++, id, old + cell.data().toString()))
                update(cell);
        }
    }
}

void TableView::takeRows(int first)
{
    const int last = rowAt(viewport()->height() - 1);
    const bool below = last >= 0 && first > last;
    m_touched = std::max(m_touched, below ? Touched::Below : Touched::All);
}

void TableView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    takeRows(first);
    QTableView::rowsInserted(parent, first, last);
}

void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    takeRows(first);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void TableView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                            const QList<int> &roles)
{
    QTableView::dataChanged(first, last, roles);
    // The base waits for the layout that is due, and paints all then.
    if (m_touched != Touched::Below)
        return;
    const int top = rowViewportPosition(first.row());
    const int height = rowViewportPosition(last.row()) + rowHeight(last.row()) - top;
    viewport()->update(0, top, viewport()->width(), height);
}

void TableView::doItemsLayout()
{
    if (std::exchange(m_touched, Touched::Nothing) != Touched::Below) {
        QTableView::doItemsLayout();
        return;
    }
    updateGeometries();
    verticalHeader()->setUpdatesEnabled(true); // which rows that went have switched off
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void TableView::changeEvent(QEvent *event)
{
    m_touched = Touched::All;
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Reached by Tab there must be something to see and to move.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, firstColumn()),
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
        action->setChecked(shownColumns().contains(column.column));
        connect(action, &QAction::toggled, this,
                [this, which = column.column](bool on) { setColumnShown(which, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns and widths")), &QAction::triggered, this, [this] {
        m_ownWidths = false;
        m_away.clear();
        m_insisted.clear();
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
    if (m_export != nullptr) {
        menu->addAction(m_export);
    } else {
        QAction *save = menu->addAction(tr("&Export as CSV…"), this, &TableView::exportCsv);
        save->setEnabled(model()->rowCount() > 0);
    }
    fillColumnMenu(menu->addMenu(tr("C&olumns")));

    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(
            visualRect(currentIndex().siblingAtColumn(firstColumn())).center());
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
        const QModelIndex index = model()->index(row, firstColumn());
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

QByteArray TableView::saveState()
{
    // What is not seen for want of room is chosen all the same.
    m_sharing = true;
    for (const int column : std::as_const(m_away))
        setColumnHidden(column, false);
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_ownWidths << horizontalHeader()->saveState();
    m_sharing = false;
    share();
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
    m_away.clear();
    sortByColumn(horizontalHeader()->sortIndicatorSection(),
                 horizontalHeader()->sortIndicatorOrder());
    share();
    return true;
}

} // namespace ui
