// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingssearch.h"

#include "settingspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// As words are compared: without keys of menus, marks and upper case.
QString plain(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c != u'&' && !c.isMark())
            folded += c;
    }
    return folded.toCaseFolded();
}

QStringList wordsIn(const QString &query)
{
    return plain(query).split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(const QString &text, const QStringList &words)
{
    const QString compared = plain(text);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return compared.contains(word); });
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts += group->title();
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts += line->placeholderText();
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; i < header->count(); ++i)
            texts += header->model()->headerData(i, header->orientation()).toString();
    }
    return texts;
}

/// What a person changes there: what a label is about, or the table of a header.
QWidget *fieldOf(QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label != nullptr && label->buddy() != nullptr)
        return label->buddy();
    if (qobject_cast<const QHeaderView *>(widget) != nullptr)
        return widget->parentWidget();
    return widget;
}

} // namespace

QWidget *fieldWith(const SettingsPage &page, const QString &query)
{
    const QStringList words = wordsIn(query);
    if (words.isEmpty())
        return nullptr;
    QWidget *best = nullptr;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page))
            continue;
        const QStringList texts = textsOf(*widget);
        const bool found = std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return !text.isEmpty() && hasAll(text, words);
        });
        // A field before a sentence that only speaks of it.
        QWidget *field = found ? fieldOf(widget) : nullptr;
        if (field != nullptr && field->focusPolicy() != Qt::NoFocus)
            return field;
        if (best == nullptr)
            best = field;
    }
    return best;
}

bool fits(const SettingsPage &page, const QString &query)
{
    const QStringList words = wordsIn(query);
    QStringList texts = page.otherWords();
    texts.append(page.title());
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return hasAll(text, words); }) ||
           fieldWith(page, query) != nullptr;
}

} // namespace ui
