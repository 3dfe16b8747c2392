// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plaintip.h"

#include <QTextDocument>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Longest = 1000;

QString cut(const QString &text)
{
    return text.size() <= Longest ? text : QString(text.first(Longest) + u'…');
}

} // namespace

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? wrappedTip(text) : cut(text);
}

QString wrappedTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<qt>"_s + cut(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace ui
