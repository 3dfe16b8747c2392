// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which program the desktop opens links of telephone numbers with: files of a user's own, made
// here.

#include "desk.h"
#include "ui/desktop/keyfile.h"
#include "ui/desktop/linkhandlers.h"
#include "ui/globalkeys.h"
#include "ui/outside.h"
#include "ui/settings/linkspage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::linkhandlers;

namespace {

const QString Ours = u"org.cordboard.Cordboard.desktop"_s;

} // namespace

class tst_Links : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nobodyWasChosen();
    void takenAndGivenBack();
    void whatOthersWroteStays();
    void aDesktopOfItsOwnMind();
    void aFileOfGroupsAndKeys();
    void anInstalledOneIsNotWrittenAgain();
    void whatCannotBeWrittenIsSaid();
    void thePage();

private:
    void put(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(m_dir->filePath(path)).absolutePath());
        QFile file(m_dir->filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray get(const QString &path) const
    {
        QFile file(m_dir->filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    [[nodiscard]] static QList<Who> who()
    {
        QList<Who> all;
        for (const Link &link : look())
            all += link.who;
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Links::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(u"config"_s).toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_dir->filePath(u"etc"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_dir->filePath(u"data"_s).toUtf8());
    qputenv("XDG_DATA_DIRS", m_dir->filePath(u"usr"_s).toUtf8());
    qputenv("XDG_CURRENT_DESKTOP", "Office:GNOME");
    put(u"usr/applications/phone.desktop"_s,
        "[Desktop Entry]\nType=Application\nName=Phone & Co\nExec=phone %u\n");
}

void tst_Links::nobodyWasChosen()
{
    QCOMPARE(who(), QList<Who>(3, Who::Nobody));
    // Who was removed since is nobody.
    put(u"config/mimeapps.list"_s, "[Default Applications]\nx-scheme-handler/tel=gone.desktop\n");
    QCOMPARE(who(), QList<Who>(3, Who::Nobody));
    QCOMPARE(giveBack(), QString());
    QVERIFY(!get(u"config/mimeapps.list"_s).contains("ordboard"));
}

void tst_Links::takenAndGivenBack()
{
    QCOMPARE(take(), QString());
    QCOMPARE(who(), QList<Who>(3, Who::Ours));
    const QByteArray own = get(u"data/applications/"_s + Ours);
    const QString exec = u"\nExec=\"%1\" %u\n"_s.arg(QCoreApplication::applicationFilePath());
    QVERIFY2(own.contains(exec.toUtf8()), own.constData());
    QVERIFY(own.contains("x-scheme-handler/sip"));
    QCOMPARE(take(), QString()); // once more changes nothing
    QCOMPARE(get(u"config/mimeapps.list"_s)
                 .count("x-scheme-handler/tel=org.cordboard.Cordboard.desktop;\n"),
             2); // the default, and that it can
    QCOMPARE(giveBack(), QString());
    QCOMPARE(who(), QList<Who>(3, Who::Nobody));
    QVERIFY(!get(u"config/mimeapps.list"_s).contains("ordboard"));
    QVERIFY(!QFile::exists(m_dir->filePath(u"data/applications/"_s + Ours)));
}

void tst_Links::whatOthersWroteStays()
{
    const QByteArray before = "# mine\n[Added Associations]\ntext/plain=a.desktop;\n\n"
                              "[Default Applications]\ntext/html = b.desktop\n"
                              "x-scheme-handler/tel=phone.desktop;\nname=\xff\xfe\n\n"
                              "[Removed Associations]\n"
                              "x-scheme-handler/tel=org.cordboard.Cordboard.desktop;c.desktop;\n";
    put(u"config/mimeapps.list"_s, before);
    QCOMPARE(look().at(0).who, Who::Other);
    QCOMPARE(look().at(0).other, u"Phone & Co"_s);
    QCOMPARE(take(), QString());
    QCOMPARE(who(), QList<Who>(3, Who::Ours));
    const QByteArray taken = get(u"config/mimeapps.list"_s);
    QVERIFY(
        taken.contains("x-scheme-handler/tel=org.cordboard.Cordboard.desktop;phone.desktop;\n"));
    QVERIFY(taken.contains("\nx-scheme-handler/tel=c.desktop;\n"));
    QCOMPARE(giveBack(), QString());
    QByteArray expected = before;
    expected.replace("org.cordboard.Cordboard.desktop;", "");
    QCOMPARE(get(u"config/mimeapps.list"_s), expected);
    QCOMPARE(look().at(0).who, Who::Other);
}

void tst_Links::aDesktopOfItsOwnMind()
{
    // What it says for itself goes before what holds for all.
    put(u"config/gnome-mimeapps.list"_s,
        "[Default Applications]\nx-scheme-handler/tel=phone.desktop\n");
    QCOMPARE(take(), QString());
    QCOMPARE(who(), (QList<Who>{Who::Other, Who::Ours, Who::Ours}));
    // What the system says does not.
    put(u"etc/mimeapps.list"_s, "[Default Applications]\nx-scheme-handler/sip=phone.desktop\n");
    QCOMPARE(who(), (QList<Who>{Who::Other, Who::Ours, Who::Ours}));
}

void tst_Links::aFileOfGroupsAndKeys()
{
    ui::KeyFile file;
    file.set(u"A"_s, u"k"_s, u"1"_s);
    file.set(u"B"_s, u"k"_s, u"2"_s);
    file.set(u"A"_s, u"l"_s, u"3"_s);
    file.set(u"B"_s, u"k"_s, u"4"_s);
    const QString path = m_dir->filePath(u"new/folder/file"_s);
    QCOMPARE(file.write(path), QString());
    QCOMPARE(get(u"new/folder/file"_s), QByteArray("[A]\nk=1\nl=3\n\n[B]\nk=4\n"));
    QCOMPARE(file.value(u"A"_s, u"k"_s), u"1"_s);
    QCOMPARE(file.value(u"B"_s, u"l"_s), QString());
    file.set(u"A"_s, u"k"_s, {});
    QCOMPARE(file.value(u"A"_s, u"k"_s), QString());
    QVERIFY(!file.read(m_dir->filePath(u"nowhere"_s)).isEmpty());
}

void tst_Links::anInstalledOneIsNotWrittenAgain()
{
    put(u"usr/applications/"_s + Ours, "[Desktop Entry]\nName=Cordboard\nExec=cordboard %u\n");
    QCOMPARE(take(), QString());
    QVERIFY(!QFile::exists(m_dir->filePath(u"data/applications/"_s + Ours)));
    QCOMPARE(who(), QList<Who>(3, Who::Ours));
    QCOMPARE(giveBack(), QString());
    QVERIFY(QFile::exists(m_dir->filePath(u"usr/applications/"_s + Ours)));
}

void tst_Links::whatCannotBeWrittenIsSaid()
{
    put(u"config"_s, "no folder");
    const QString error = take();
    QVERIFY2(error.contains(u"mimeapps.list"_s), qPrintable(error));
}

void tst_Links::thePage()
{
    Desk desk;
    ui::LinksPage page(desk.window->outside(), desk.window->globalKeys());
    page.show();
    auto *state = page.findChild<QLabel *>(u"linkState"_s);
    auto *takeIt = page.findChild<QPushButton *>(u"takeLinks"_s);
    auto *back = page.findChild<QPushButton *>(u"giveLinksBack"_s);
    QVERIFY2(state->text().contains(u"Nobody was chosen for tel:"_s), qPrintable(state->text()));
    QVERIFY(takeIt->isEnabled() && !back->isEnabled());
    takeIt->click();
    QVERIFY2(state->text().contains(u"tel: links are opened with Cordboard"_s),
             qPrintable(state->text()));
    QVERIFY(!takeIt->isEnabled() && back->isEnabled());
    back->click();
    QVERIFY(takeIt->isEnabled() && !back->isEnabled());
    // Where the desktop takes somebody else all the same, that is said.
    put(u"config/office-mimeapps.list"_s,
        "[Default Applications]\nx-scheme-handler/tel=phone.desktop\n");
    takeIt->click();
    QVERIFY(state->text().contains(u"tel: links are opened with Phone & Co"_s));
    QVERIFY(page.findChild<QLabel *>(u"linksOutcome"_s)->text().contains(u"did not take it"_s));
}

QTEST_MAIN(tst_Links)
#include "tst_links.moc"
