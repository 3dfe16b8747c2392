// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingswindow.h"

#include "fieldmark.h"
#include "settingspage.h"
#include "settingssearch.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of a page that needs more room than there is. It asks for none of its own.
class PageArea : public QScrollArea
{
public:
    explicit PageArea(QWidget *page)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(page);
    }

    [[nodiscard]] QSize sizeHint() const override { return {420, 300}; }
};

} // namespace

SettingsWindow::SettingsWindow(const QList<SettingsPage *> &pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_title(headLine(this))
    , m_nothing(quietLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_mark(new FieldMark(this))
{
    setObjectName(u"settingsWindow"_s);
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"settingsList"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setIconSize({18, 18});
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->hide();
    for (SettingsPage *page : pages) {
        new QListWidgetItem(page->title(), m_list);
        m_stack->addWidget(new PageArea(page));
        // No button of a page is what Enter means in another field.
        for (QPushButton *button : page->findChildren<QPushButton *>())
            button->setAutoDefault(false);
    }
    drawIcons();
    const int letters = fontMetrics().averageCharWidth();
    m_list->setFixedWidth(qMax(qMin(letters * 34, 300), m_list->sizeHintForColumn(0) + 24));
    m_search->setFixedWidth(m_list->width());

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    m_title->setContentsMargins(4, 0, 0, 0);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QVBoxLayout *layout = dialogLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(920, 640);

    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsWindow::choose);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

/// In the colour of the words: a row that is chosen has a tint behind it, no colour of its own.
void SettingsWindow::drawIcons()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setIcon(icon(m_pages.at(row)->iconName(), coloursOf(this).text));
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

SettingsPage *SettingsWindow::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

QWidget *SettingsWindow::found() const
{
    return m_mark ? m_mark->field() : nullptr;
}

void SettingsWindow::openPage(const QString &objectName)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->objectName() == objectName) {
            m_search->clear();
            m_list->setCurrentRow(static_cast<int>(i));
        }
    }
}

void SettingsWindow::choose(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    m_title->setText(m_pages.at(row)->title());
    mark();
}

/// The pages that have the words, and the first of them, unless the one in view has them too.
void SettingsWindow::search()
{
    const QString query = m_search->text();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool has = fits(*m_pages.at(row), query);
        m_list->item(row)->setHidden(!has);
        if (has && first < 0)
            first = row;
    }
    m_nothing->setText(tr("No setting has “%1”.").arg(query.simplified()));
    m_nothing->setVisible(first < 0);
    if (first >= 0 && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    mark();
}

void SettingsWindow::mark()
{
    const SettingsPage *page = currentPage();
    QWidget *field = page == nullptr ? nullptr : fieldWith(*page, m_search->text());
    if (!m_mark)
        m_mark = new FieldMark(this);
    m_mark->setField(field);
    if (field != nullptr)
        static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(field);
}

void SettingsWindow::goToFound()
{
    QWidget *field = found();
    if (field != nullptr && field->focusPolicy() != Qt::NoFocus && field->isEnabled())
        field->setFocus(Qt::TabFocusReason);
    else
        m_list->setFocus(Qt::TabFocusReason);
}

bool SettingsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToFound();
        return true;
    case Qt::Key_Down:
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false; // closes the window
        m_search->clear();
        return true;
    default:
        return false;
    }
}

} // namespace ui
