// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "note.h"

using namespace Qt::StringLiterals;

namespace store {

QString filedNumber(const QString &number)
{
    QString filed;
    for (const QChar c : number) {
        if ((c >= u'0' && c <= u'9') || c == u'*' || c == u'#' || (c == u'+' && filed.isEmpty()))
            filed += c;
    }
    return filed;
}

QString Note::subject() const
{
    if (!call.isEmpty())
        return u"call:"_s + call;
    return about.isEmpty() ? QString() : u"person:"_s + about;
}

Note Note::bounded() const
{
    Note note = *this;
    note.call = call.left(MostName);
    note.about = filedNumber(about.left(MostName));
    note.name = name.left(MostName);
    note.text = text.left(MostText);
    note.tags.clear();
    for (const QString &tag : tags) {
        if (!tag.isEmpty() && note.tags.size() < MostTags)
            note.tags << tag.left(MostName);
    }
    for (QString *one : {&note.call, &note.name, &note.text})
        one->remove(QChar::Null);
    note.at = qMax<qint64>(0, at);
    return note;
}

Note Note::mergedWith(const Note &other) const
{
    Note both = *this;
    if (other.text.contains(text))
        both.text = other.text;
    else if (!text.contains(other.text))
        both.text = other.text + u'\n' + text;
    for (const QString &tag : other.tags) {
        if (!both.tags.contains(tag))
            both.tags << tag;
    }
    both.at = qMax(at, other.at);
    return both.bounded();
}

QString Note::words() const
{
    QStringList parts{tags.join(u", "_s), text.simplified()};
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

} // namespace store
