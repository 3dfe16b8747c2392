// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbook.h"

#include "pbx/managerlogin.h"
#include "ui/keymap.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QLatin1StringView Names[] = {
    "board"_L1,      "first-start"_L1,   "answering"_L1, "calling"_L1,        "transferring"_L1,
    "announcing"_L1, "parking"_L1,       "queues"_L1,    "conferences"_L1,    "mailbox"_L1,
    "contacts"_L1,   "notes"_L1,         "history"_L1,   "statistics"_L1,     "notifications"_L1,
    "keys"_L1,       "click-to-dial"_L1, "trouble"_L1,   "administrators"_L1,
};

constexpr qsizetype Around = 60; ///< characters before what was found

QString read(QLatin1StringView name)
{
    QFile file(u":/help/%1.md"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A key as the text names it.
QString keyOf(const KeyMap &keys, const QString &action)
{
    for (const KeyMap::Command &command : keys.commands()) {
        if (command.action->objectName() == action) {
            const QString key = keyText(command.action->shortcut());
            return key.isEmpty() ? u"(no key)"_s : key;
        }
    }
    return u"{%1}"_s.arg(action); // a test finds it
}

QString tableOf(const KeyMap &keys)
{
    QString table;
    QString group;
    for (qsizetype i = 0; i < keys.commands().size(); ++i) {
        const KeyMap::Command &command = keys.commands().at(i);
        const QString key = keyText(command.action->shortcut());
        if (key.isEmpty())
            continue;
        if (command.group != group) {
            group = command.group;
            table += u"\n## %1\n\n| Action | Key |\n|---|---|\n"_s.arg(group);
        }
        QString name = keys.nameOf(i);
        table += u"| %1 | %2 |\n"_s.arg(name.replace(u'|', u"\\|"_s),
                                        QString(key).replace(u'|', u"\\|"_s));
    }
    return table;
}

QString loginLines()
{
    pbx::ManagerLogin login;
    login.role = pbx::LoginRole::Operator;
    login.user = u"operator"_s;
    login.network = u"192.0.2.0/24"_s;
    return login.stanza().trimmed();
}

} // namespace

Handbook::Handbook(const KeyMap &keys)
{
    static const QRegularExpression named(u"(?<!\\$)\\{([a-zA-Z0-9]+)\\}"_s);
    for (const QLatin1StringView name : Names) {
        QString text = read(name);
        text.replace(u"{{keys}}"_s, tableOf(keys));
        text.replace(u"{{login}}"_s, loginLines());
        for (auto match = named.match(text); match.hasMatch();) {
            const QString key = keyOf(keys, match.captured(1));
            text.replace(match.capturedStart(), match.capturedLength(), key);
            match = named.match(text, match.capturedStart() + key.size());
        }
        const qsizetype chapter = m_chapters.size();
        m_chapters.append({name, {}, text});
        bool code = false;
        for (const QString &line : text.split(u'\n')) {
            code ^= line.startsWith("```"_L1);
            if (!code && line.startsWith(u'#')) {
                const QString heading = plain(line);
                if (m_chapters.last().title.isEmpty())
                    m_chapters.last().title = heading;
                m_sections.append({chapter, heading, {}});
            } else if (!m_sections.isEmpty()) {
                m_sections.last().text += line + u'\n';
            }
        }
    }
    for (Section &section : m_sections)
        section.text = plain(section.text);
}

const Handbook::Chapter *Handbook::chapter(const QString &name) const
{
    const auto it =
        std::ranges::find_if(m_chapters, [&name](const Chapter &c) { return c.name == name; });
    return it == m_chapters.end() ? nullptr : &*it;
}

QList<Handbook::Hit> Handbook::find(const QString &words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QList<Hit> inHeadings, inText;
    for (const Section &section : m_sections) {
        const Chapter &chapter = m_chapters.at(section.chapter);
        const auto allIn = [&wanted](const QString &text) {
            return std::ranges::all_of(wanted, [&text](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
        };
        const bool heading = allIn(section.heading);
        if (!heading && !allIn(section.heading + u' ' + section.text))
            continue;
        qsizetype at = section.text.indexOf(wanted.first(), 0, Qt::CaseInsensitive);
        at = std::max<qsizetype>(0, at - Around);
        if (at > 0)
            at = section.text.indexOf(u' ', at) + 1; // no half word
        Hit hit{chapter.name, section.heading, section.text.mid(at, 4 * Around).simplified()};
        (heading ? inHeadings : inText).append(hit);
    }
    return inHeadings + inText;
}

QString Handbook::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            anchor += c;
        else if (c == u' ' || c == u'-')
            anchor += u'-';
    }
    return anchor;
}

QString Handbook::plain(const QString &markdown)
{
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression emphasis(u"\\*([^*\\s][^*\\n]*)\\*"_s);
    static const QRegularExpression marks(u"\\*\\*|`|\\||^#+ |^> |^```.*$|\\|[-|]+\\|"_s,
                                          QRegularExpression::MultilineOption);
    QString text = markdown;
    text.remove(picture);
    text.replace(link, u"\\1"_s);
    text.replace(marks, u" "_s);
    text.replace(emphasis, u"\\1"_s);
    return text.simplified();
}

} // namespace ui
