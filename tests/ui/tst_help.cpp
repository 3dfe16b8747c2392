// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The handbook: whole, found by its words, with the keys as they are, and with the keyboard alone.

#include "desk.h"
#include "ui/help/helpwindow.h"
#include "ui/keymap.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theKeyOpensIt();
    void everyChapterIsWhole();
    void nothingIsLeftOver();
    void everyLinkLeadsSomewhere();
    void whatItNamesIsThere();
    void itTellsTheKeysOfNow();
    void wordsAreFound();
    void theKeyboardIsEnough();
    void linksAndBack();
    void nothingComesFromElsewhere();

private:
    [[nodiscard]] static QStringList filesOf(const QString &pattern)
    {
        return QDir(QStringLiteral(CORDBOARD_SOURCE "/resources/help"))
            .entryList({pattern}, QDir::Files);
    }
    [[nodiscard]] QLineEdit *search() const { return m_help->findChild<QLineEdit *>(); }
    [[nodiscard]] QListWidget *list() const { return m_help->findChild<QListWidget *>(); }

    std::unique_ptr<Desk> m_desk;
    ui::HelpWindow *m_help = nullptr;
};

void TestHelp::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTest::keyClick(m_desk->window.get(), Qt::Key_F1, Qt::ShiftModifier);
    m_help = m_desk->window->findChild<ui::HelpWindow *>();
    QVERIFY(m_help != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), m_help);
}

void TestHelp::cleanup()
{
    m_desk.reset();
}

void TestHelp::theKeyOpensIt()
{
    QCOMPARE(m_help->chapter(), u"board"_s);
    QVERIFY(search()->hasFocus());
    QTest::keyClick(m_desk->window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(m_desk->window->findChildren<ui::HelpWindow *>().size(), 1); // there is one
    QTest::keyClick(m_help, Qt::Key_Escape);
    QTRY_VERIFY(m_desk->window->findChild<ui::HelpWindow *>() == nullptr);
}

void TestHelp::everyChapterIsWhole()
{
    const QRegularExpression unknown(u"(?<!\\$)\\{[a-zA-Z0-9{]+\\}"_s);
    const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    QCOMPARE(list()->count(), m_help->handbook().chapters().size());
    for (const ui::Handbook::Chapter &chapter : m_help->handbook().chapters()) {
        QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
        const auto wrong = unknown.match(chapter.markdown);
        QVERIFY2(!wrong.hasMatch(), qPrintable(chapter.name + wrong.captured()));
        m_help->show(chapter.name);
        QCOMPARE(m_help->chapter(), chapter.name);
        QCOMPARE(list()->currentItem()->text(), chapter.title);
        QCOMPARE(m_help->text()->document()->firstBlock().text(), chapter.title);
        // Nothing is wider than there is room, the pictures included.
        QTRY_VERIFY2(m_help->text()->horizontalScrollBar()->maximum() == 0,
                     qPrintable(u"%1: %2 too wide"_s.arg(chapter.name)
                                    .arg(m_help->text()->horizontalScrollBar()->maximum())));
        if (chapter.name == u"board"_s) {
            m_help->resize(720, 500);
            QTRY_COMPARE(m_help->width(), 720);
            QTRY_COMPARE(m_help->text()->horizontalScrollBar()->maximum(), 0);
            m_help->resize(980, 660);
        }
        for (const auto &match : picture.globalMatch(chapter.markdown)) {
            QVERIFY2(!match.captured(1).isEmpty(), "a picture says in words what it shows");
            const QImage image(u":/help/"_s + match.captured(2));
            QVERIFY2(!image.isNull(), qPrintable(match.captured(2)));
        }
    }
}

void TestHelp::nothingIsLeftOver()
{
    QString whole;
    QStringList names;
    for (const ui::Handbook::Chapter &chapter : m_help->handbook().chapters()) {
        names += chapter.name + u".md"_s;
        whole += chapter.markdown;
    }
    names.sort();
    QCOMPARE(names, filesOf(u"*.md"_s));
    qint64 bytes = 0;
    for (const QString &name : filesOf(u"*.png"_s)) {
        QVERIFY2(whole.contains(u'(' + name + u')'), qPrintable(name));
        bytes += QFileInfo(u":/help/"_s + name).size();
    }
    QVERIFY2(bytes > 0 && bytes < 1'000'000, qPrintable(QString::number(bytes)));
}

void TestHelp::everyLinkLeadsSomewhere()
{
    const QRegularExpression link(u"(?<!!)\\[[^\\]]*\\]\\(([^)#]*)#?([^)]*)\\)"_s);
    int links = 0;
    for (const ui::Handbook::Chapter &chapter : m_help->handbook().chapters()) {
        for (const auto &match : link.globalMatch(chapter.markdown)) {
            const QString file =
                match.captured(1).isEmpty() ? chapter.name + u".md"_s : match.captured(1);
            QVERIFY2(file.endsWith(u".md"_s), qPrintable(match.captured()));
            const ui::Handbook::Chapter *target = m_help->handbook().chapter(file.chopped(3));
            QVERIFY2(target != nullptr, qPrintable(match.captured()));
            ++links;
            if (match.captured(2).isEmpty())
                continue;
            QStringList anchors;
            for (const QString &line : target->markdown.split(u'\n')) {
                if (line.startsWith(u'#'))
                    anchors += ui::Handbook::anchorOf(ui::Handbook::plain(line));
            }
            QVERIFY2(anchors.contains(match.captured(2)), qPrintable(match.captured()));
        }
    }
    QVERIFY(links > 5);
}

/// "Numbers…" and such stand on a button or in a menu.
void TestHelp::whatItNamesIsThere()
{
    QString sources;
    QDirIterator files(QStringLiteral(CORDBOARD_SOURCE "/ui"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        sources += QString::fromUtf8(file.readAll()).remove(u'&');
    }
    const QRegularExpression named(u"\\*([A-Z][^*\\n]*…)\\*"_s);
    int names = 0;
    for (const ui::Handbook::Chapter &chapter : m_help->handbook().chapters()) {
        for (const auto &match : named.globalMatch(chapter.markdown)) {
            QVERIFY2(sources.contains(u"tr(\"%1\""_s.arg(match.captured(1))),
                     qPrintable(chapter.name + u": "_s + match.captured(1)));
            ++names;
        }
    }
    QVERIFY(names > 15);
}

void TestHelp::itTellsTheKeysOfNow()
{
    ui::KeyMap &keyMap = m_desk->window->keyMap();
    ui::KeyMap::Keys keys = keyMap.keys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keyMap.commands().at(i).action->objectName() == u"announce"_s)
            keys[i] = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_7);
    }
    QVERIFY(m_help->handbook().chapter(u"announcing"_s)->markdown.contains(u"**F5**"_s));
    keyMap.setKeys(keys);
    const ui::HelpWindow fresh(keyMap);
    QVERIFY(fresh.handbook().chapter(u"announcing"_s)->markdown.contains(u"**Ctrl+Alt+7**"_s));
    const QString table = fresh.handbook().chapter(u"keys"_s)->markdown;
    QVERIFY(table.contains(u"| Announce | Ctrl+Alt+7 |"_s));
    const QString page = fresh.handbook().chapter(u"administrators"_s)->markdown;
    QVERIFY(page.contains(u"[operator]\nsecret = "_s) && page.contains(u"eventfilter = !Event"_s));
    // Every key there is stands in the chapter on keys.
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!keys.at(i).isEmpty())
            QVERIFY2(table.contains(u"| %1 |"_s.arg(ui::keyText(keys.at(i)))),
                     qPrintable(ui::keyText(keys.at(i))));
    }
}

void TestHelp::wordsAreFound()
{
    const ui::Handbook &handbook = m_help->handbook();
    const auto hits = handbook.find(u"certificate trust"_s);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().chapter, u"first-start"_s); // a heading has both
    QCOMPARE(hits.first().section, u"Trust a certificate"_s);
    QVERIFY(!hits.first().text.isEmpty());
    QVERIFY(handbook.find(u"  "_s).isEmpty());
    QVERIFY(handbook.find(u"xyzzy"_s).isEmpty());
    QVERIFY(!handbook.find(u"*EXT"_s).isEmpty());
    // All of the words, wherever they stand, in letters of any size.
    for (const auto &hit : handbook.find(u"VOICEMAIL mailbox"_s))
        QVERIFY(
            handbook.chapter(hit.chapter)->markdown.contains(u"mailbox"_s, Qt::CaseInsensitive));
    // As the window shows it.
    search()->setText(u"eventfilter"_s);
    QVERIFY(list()->count() > 0);
    QCOMPARE(m_help->chapter(), u"administrators"_s);
    QVERIFY(!m_help->text()->extraSelections().isEmpty());
    search()->setText(u"xyzzy"_s);
    QVERIFY(!list()->isVisible());
    QVERIFY(m_help->text()->extraSelections().isEmpty());
    search()->clear();
    QCOMPARE(list()->count(), handbook.chapters().size());
    QCOMPARE(list()->currentItem()->text(), handbook.chapter(u"administrators"_s)->title);
}

void TestHelp::theKeyboardIsEnough()
{
    QTest::keyClicks(m_help->focusWidget(), u"park"_s);
    QCOMPARE(m_help->chapter(), u"parking"_s);
    const int found = list()->count();
    QVERIFY(found > 1);
    QTest::keyClick(m_help->focusWidget(), Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 1);
    QTest::keyClick(m_help->focusWidget(), Qt::Key_Return);
    QVERIFY(m_help->text()->hasFocus());
    QTest::keyClick(m_help, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search()->hasFocus());
    QTest::keyClick(m_help->focusWidget(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty() && m_help->isVisible());
    // Tab comes to everything.
    QSet<QWidget *> reached;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(m_help->focusWidget(), Qt::Key_Tab);
        reached.insert(m_help->focusWidget());
    }
    QVERIFY(reached.contains(list()) && reached.contains(m_help->text()) &&
            reached.contains(search()));
}

void TestHelp::linksAndBack()
{
    m_help->show(u"trouble"_s);
    emit m_help->text()->anchorClicked(QUrl(u"administrators.md#rights"_s));
    QCOMPARE(m_help->chapter(), u"administrators"_s);
    QCOMPARE(m_help->text()->textCursor().block().text(), u"Rights"_s);
    QVERIFY(m_help->text()->verticalScrollBar()->value() > 0);
    QTest::keyClick(m_help, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_help->chapter(), u"trouble"_s);
    QCOMPARE(list()->currentItem()->text(), u"When something is wrong"_s);
    QTest::keyClick(m_help, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_help->chapter(), u"administrators"_s);
}

void TestHelp::nothingComesFromElsewhere()
{
    for (const QString &where : {u"https://example.com/x.png"_s, u"file:///etc/passwd"_s}) {
        QVERIFY(m_help->text()
                    ->loadResource(QTextDocument::ImageResource, QUrl(where))
                    .value<QImage>()
                    .isNull());
        QVERIFY(
            m_help->text()->loadResource(QTextDocument::MarkdownResource, QUrl(where)).isNull());
    }
    emit m_help->text()->anchorClicked(QUrl(u"https://example.com/"_s));
    QCOMPARE(m_help->chapter(), u"board"_s);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
