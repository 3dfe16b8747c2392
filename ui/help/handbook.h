// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

class KeyMap;

/// The handbook: Markdown that comes with the program (resources/help), in English. It names keys
/// by what they do (`{announce}`), so that it tells those that are set now; `{{keys}}` is all of
/// them, and `{{login}}` the lines of an operator in manager.conf.
class Handbook
{
public:
    struct Chapter
    {
        QString name;     ///< "announcing": that of its file, and of links to it
        QString title;    ///< "Announcing a call"
        QString markdown; ///< with its keys
    };
    struct Hit
    {
        QString chapter; ///< its name
        QString section; ///< the heading that it stands under; "" before the first one
        QString text;    ///< some words around it, plain
    };

    explicit Handbook(const KeyMap &keys);

    /// In the order in which they are read.
    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; }
    [[nodiscard]] const Chapter *chapter(const QString &name) const; ///< nullptr: there is none
    /// Where all of these words stand, in whatever order: headings first, then as it is read.
    [[nodiscard]] QList<Hit> find(const QString &words) const;

    /// How a link names a heading: "Trust a certificate" is "trust-a-certificate".
    [[nodiscard]] static QString anchorOf(const QString &heading);
    /// Markdown without its marks.
    [[nodiscard]] static QString plain(const QString &markdown);

private:
    struct Section
    {
        qsizetype chapter;
        QString heading;
        QString text; ///< plain
    };

    QList<Chapter> m_chapters;
    QList<Section> m_sections;
};

} // namespace ui
