// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpwindow.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ChapterRole = Qt::UserRole;
constexpr int SectionRole = Qt::UserRole + 1;
constexpr int MaxMarks = 500; ///< of the words that are looked for, in one chapter
constexpr auto OwnScheme = "handbook"_L1;

QUrl urlOf(const QString &chapter, const QString &section = {})
{
    QUrl url;
    url.setScheme(OwnScheme);
    url.setPath(chapter + u".md"_s);
    if (!section.isEmpty())
        url.setFragment(section);
    return url;
}

QString chapterOf(const QUrl &url)
{
    return url.path().chopped(qMin<qsizetype>(3, url.path().size()));
}

/// Takes chapters and pictures from the program itself, and nothing from anywhere else.
class Pages : public QTextBrowser
{
public:
    Pages(const Handbook &handbook, QWidget *parent)
        : QTextBrowser(parent)
        , m_handbook(handbook)
    {}

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type == QTextDocument::ImageResource) {
            QImage picture(u":/help/"_s + name.fileName());
            picture.setDevicePixelRatio(1);
            return picture;
        }
        const Handbook::Chapter *chapter = m_handbook.chapter(chapterOf(name));
        return chapter == nullptr ? QVariant() : QVariant(chapter->markdown);
    }

private:
    const Handbook &m_handbook;
};

/// Every piece of text of the document that satisfies, as a selection.
template <typename Fits>
QList<QTextCursor> pieces(QTextDocument *document, Fits fits)
{
    QList<QTextCursor> found;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!fits(it.fragment().charFormat()))
                continue;
            QTextCursor cursor(document);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(),
                               QTextCursor::KeepAnchor);
            found += cursor;
        }
    }
    return found;
}

} // namespace

HelpWindow::HelpWindow(const KeyMap &keys, QWidget *parent)
    : QDialog(parent)
    , m_handbook(keys)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Handbook"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(980, 660);

    m_back = new QToolButton(this);
    m_forward = new QToolButton(this);
    const auto button = [](QToolButton *one, const QString &iconName, const QString &name,
                           Qt::Key key) {
        one->setIcon(icon(iconName));
        one->setAutoRaise(true);
        one->setAccessibleName(name);
        one->setShortcut(QKeySequence(Qt::ALT | key));
        one->setToolTip(u"%1 (%2)"_s.arg(name, one->shortcut().toString(QKeySequence::NativeText)));
    };
    button(m_back, u"arrow-left"_s, tr("Back"), Qt::Key_Left);
    button(m_forward, u"arrow-right"_s, tr("Forward"), Qt::Key_Right);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_forward);
    top->addWidget(m_search, 1);

    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = quietLabel({}, this);
    m_nothing->hide();
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->addWidget(m_nothing);
    sideLayout->addWidget(m_list, 1);

    m_text = new Pages(m_handbook, this);
    m_text->setAccessibleName(tr("Text of the handbook"));
    m_text->setOpenLinks(false);
    m_text->setLayoutDirection(Qt::LeftToRight); // it is English in every language
    m_text->document()->setDocumentMargin(18);
    // The room for pictures does not depend on how long the text is.
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_text->viewport()->installEventFilter(this);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);

    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(side);
    columns->addWidget(m_text);
    columns->setStretchFactor(1, 1);
    columns->setSizes({250, 730});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(columns, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::choose);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    // sourceChanged comes before source() tells it.
    connect(m_text, &QTextBrowser::historyChanged, this, &HelpWindow::settle);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    fill();
    show(m_handbook.chapters().first().name);
    m_search->setFocus();
}

QString HelpWindow::chapter() const
{
    return chapterOf(m_text->source());
}

void HelpWindow::show(const QString &chapter, const QString &section)
{
    if (m_handbook.chapter(chapter) == nullptr)
        return;
    const QUrl url = urlOf(chapter, section);
    if (m_text->source() != url)
        m_text->setSource(url, QTextDocument::MarkdownResource);
    goTo(section);
}

/// All chapters; while something is looked for, where it stands.
void HelpWindow::fill()
{
    const QString wanted = m_search->text().simplified();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString &text, const QString &chapter, const QString &section) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(ChapterRole, chapter);
        item->setData(SectionRole, section);
        return item;
    };
    if (wanted.isEmpty()) {
        for (const Handbook::Chapter &chapter : m_handbook.chapters())
            add(chapter.title, chapter.name, {});
    } else {
        for (const Handbook::Hit &hit : m_handbook.find(wanted)) {
            const QString title = m_handbook.chapter(hit.chapter)->title;
            QListWidgetItem *item =
                add(hit.section == title ? title : u"%1: %2"_s.arg(title, hit.section), hit.chapter,
                    Handbook::anchorOf(hit.section));
            item->setToolTip(u"<p>%1</p>"_s.arg(hit.text.toHtmlEscaped()));
            item->setData(Qt::AccessibleDescriptionRole, hit.text);
        }
    }
    m_nothing->setText(tr("Nothing in the handbook has “%1”.").arg(wanted));
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    if (wanted.isEmpty())
        settle();
    else if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (!wanted.isEmpty() && m_list->count() > 0)
        choose(m_list->item(0));
    mark();
}

void HelpWindow::choose(const QListWidgetItem *item)
{
    if (item == nullptr)
        return;
    show(item->data(ChapterRole).toString(), item->data(SectionRole).toString());
    mark();
}

void HelpWindow::follow(const QUrl &link)
{
    const QUrl url = m_text->source().resolved(link);
    if (url.scheme() == OwnScheme)
        show(chapterOf(url), url.fragment());
}

/// After another page has come up, whichever way it was asked for.
void HelpWindow::settle()
{
    dress();
    fitPictures();
    mark();
    if (!m_search->text().trimmed().isEmpty())
        return;
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(ChapterRole).toString() == chapter())
            m_list->setCurrentRow(row);
    }
}

/// Markdown has no style sheet: room between lines and paragraphs, quiet frames around tables.
void HelpWindow::dress()
{
    const Colours &c = coloursOf(this);
    QTextDocument *document = m_text->document();
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence);
        const bool cell = cursor.currentTable() != nullptr;
        format.setLineHeight(code ? 100 : 125, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0) {
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 20);
            format.setBottomMargin(8);
        } else if (code) {
            format.setBackground(c.window);
            const bool last = !block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
            format.setBottomMargin(last ? 12 : 0);
        } else {
            format.setBottomMargin(cell ? 0 : block.textList() != nullptr ? 4 : 10);
        }
        cursor.setBlockFormat(format);
        QTextTable *table = cursor.currentTable();
        if (table != nullptr && table->format().borderCollapse() == false) {
            QTextTableFormat frame = table->format();
            frame.setBorderCollapse(true);
            frame.setBorder(1);
            frame.setBorderBrush(c.line);
            frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            frame.setCellPadding(6);
            frame.setBottomMargin(12);
            table->setFormat(frame);
        }
    }
    QTextCharFormat fixed;
    fixed.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    fixed.setFontPointSize(font().pointSizeF() * 0.92);
    for (QTextCursor &piece :
         pieces(document, [](const QTextCharFormat &f) { return f.fontFixedPitch(); }))
        piece.mergeCharFormat(fixed);
    cursor.endEditBlock();
}

/// A picture is never wider than there is room.
void HelpWindow::fitPictures()
{
    const qreal room = m_text->viewport()->width() - 2 * m_text->document()->documentMargin();
    for (QTextCursor &piece : pieces(m_text->document(), [](const QTextCharFormat &format) {
             return format.isImageFormat();
         })) {
        QTextImageFormat format = piece.charFormat().toImageFormat();
        const QImage picture(u":/help/"_s + QUrl(format.name()).fileName());
        if (picture.isNull())
            continue;
        const qreal width = std::clamp<qreal>(room, 1, picture.width());
        if (qFuzzyCompare(format.width(), width))
            continue;
        format.setWidth(width);
        format.setHeight(width * picture.height() / picture.width());
        piece.setCharFormat(format);
    }
}

/// Markdown's headings are no anchors to Qt.
void HelpWindow::goTo(const QString &section)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 1 ||
            (!section.isEmpty() && Handbook::anchorOf(block.text()) != section))
            continue;
        QTextCursor cursor(block);
        m_text->setTextCursor(cursor);
        const int top = section.isEmpty() ? 0 : m_text->cursorRect(cursor).top() - 12;
        QScrollBar *bar = m_text->verticalScrollBar();
        bar->setValue(section.isEmpty() ? 0 : bar->value() + top);
        return;
    }
}

/// What is looked for stands out in the text.
void HelpWindow::mark()
{
    const Colours &c = coloursOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : m_search->text().simplified().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = m_text->document()->find(word);
             !at.isNull() && marks.size() < MaxMarks; at = m_text->document()->find(word, at)) {
            QTextEdit::ExtraSelection one;
            one.cursor = at;
            one.format.setBackground(c.of(Tone::Ringing).tint);
            one.format.setForeground(c.text);
            marks += one;
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::step(int by)
{
    const int row = qBound(0, m_list->currentRow() + by, m_list->count() - 1);
    m_list->setCurrentRow(row);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text->viewport() && event->type() == QEvent::Resize)
        fitPictures();
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((watched == m_search || watched == m_list) && enter) {
        m_text->setFocus();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear(); // a second Esc closes the window
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // The colours of code and tables stand in the document.
    if (event->type() == QEvent::PaletteChange && m_text != nullptr) {
        m_text->reload();
        settle();
    }
}

} // namespace ui
