// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitterHandle>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

/// What somebody sees who looks closely, and hears who does not see.
namespace eyes {

inline QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u'#' + widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += QStringLiteral(" “%1”").arg(label->text().left(40));
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += QStringLiteral(" “%1”").arg(button->text());
    return name;
}

/// Whether what the widget shows may be larger than it: it scrolls, or belongs to what scrolls.
inline bool scrolls(const QWidget *widget, const QWidget *root)
{
    for (const QWidget *up = widget->parentWidget(); up != nullptr && up != root->parentWidget();
         up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(up) != nullptr)
            return true;
    }
    return false;
}

/// What has less room under \a root than its words need, or stands outside of what it is in.
inline QStringList clipped(const QWidget *root)
{
    QStringList found;
    const auto say = [&](const QWidget *widget, const QString &what, QSize has, QSize wants) {
        found << QStringLiteral("%1 %2: %3×%4 of %5×%6")
                     .arg(nameOf(widget), what)
                     .arg(has.width())
                     .arg(has.height())
                     .arg(wants.width())
                     .arg(wants.height());
    };
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow() || scrolls(widget, root) ||
            qobject_cast<const QSplitterHandle *>(widget) != nullptr)
            continue;
        // Qt's own: handles that reach over what they part, and editors inside of their boxes.
        if (widget->objectName().startsWith(QStringLiteral("qt_")) ||
            qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr)
            continue;
        const QWidget *parent = widget->parentWidget();
        // A splitter that is mirrored is out by one.
        if (!parent->rect().adjusted(-1, 0, 1, 0).contains(widget->geometry()) &&
            !widget->size().isEmpty())
            say(widget, QStringLiteral("stands out"), parent->size(),
                {widget->geometry().right() + 1, widget->geometry().bottom() + 1});
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && !label->text().isEmpty()) {
            const int wants = label->wordWrap() ? label->heightForWidth(label->width())
                                                : label->sizeHint().height();
            const bool yields = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (!label->wordWrap() && !yields && label->width() < label->sizeHint().width())
                say(label, QStringLiteral("is too narrow"), label->size(), label->sizeHint());
            if (label->height() < wants)
                say(label, QStringLiteral("is too low"), label->size(), {label->width(), wants});
        } else if (qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                   qobject_cast<const QComboBox *>(widget) != nullptr ||
                   qobject_cast<const QLineEdit *>(widget) != nullptr ||
                   qobject_cast<const QAbstractSpinBox *>(widget) != nullptr) {
            QSize wants = widget->minimumSizeHint();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button != nullptr && !wants.isValid())
                wants = button->sizeHint();
            if (widget->width() < wants.width() || widget->height() < wants.height())
                say(widget, QStringLiteral("is too small"), widget->size(), wants);
        }
    }
    return found;
}

/// Calls \a use with everything a screen reader finds under \a from that is not hidden.
template <class Use>
void everythingSpoken(QAccessibleInterface *from, const Use &use)
{
    if (from == nullptr || !from->isValid() || from->state().invisible)
        return;
    use(from);
    for (int i = 0; i < from->childCount(); ++i)
        everythingSpoken(from->child(i), use);
}

inline QString spokenName(QAccessibleInterface *face)
{
    return face->text(QAccessible::Name);
}

/// What is a control, or is read, and has no words or no role. Scroll bars and the like speak for
/// themselves.
inline QStringList mute(QWidget *root)
{
    QStringList found;
    everythingSpoken(QAccessible::queryAccessibleInterface(root), [&](QAccessibleInterface *face) {
        const QAccessible::Role role = face->role();
        auto *widget = qobject_cast<QWidget *>(face->object());
        const bool takesFocus = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                widget->focusProxy() == nullptr;
        bool mustSpeak = takesFocus;
        switch (role) {
        case QAccessible::ScrollBar:
        case QAccessible::Separator:
        case QAccessible::Splitter:
            return;
        case QAccessible::Button:
        case QAccessible::ButtonMenu:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::ListItem:
        case QAccessible::ColumnHeader:
        case QAccessible::PageTab:
        case QAccessible::MenuItem:
        case QAccessible::Dialog:
        case QAccessible::Window:
        case QAccessible::Heading:
            mustSpeak = true;
            break;
        default:
            break;
        }
        if (!mustSpeak)
            return;
        // What an editor of a spin or combo box is called, the box says.
        if (widget != nullptr && (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                                  qobject_cast<QComboBox *>(widget->parentWidget())))
            return;
        const QString name = spokenName(face);
        const bool says =
            std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
        const QString what =
            widget != nullptr
                ? nameOf(widget)
                : QStringLiteral("item of %1")
                      .arg(face->parent() != nullptr && face->parent()->object() != nullptr
                               ? QString::fromLatin1(
                                     face->parent()->object()->metaObject()->className())
                               : QString());
        if (!says)
            found << QStringLiteral("%1 (role %2) has no name").arg(what).arg(int(role), 0, 16);
        if (takesFocus && (role == QAccessible::NoRole || role == QAccessible::Client))
            found << QStringLiteral("%1 takes the focus and is nothing").arg(what);
    });
    return found;
}

} // namespace eyes
