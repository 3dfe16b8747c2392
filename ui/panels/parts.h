// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table.h"

#include <QAbstractButton>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QLabel;

namespace ui {

// Small pieces that several panels are made of.

/// The State's own time; a panel that shows elapsed times asks it at every repaint.
using Clock = std::function<pbx::Instant()>;

/// Repaints a widget once a second while it can be seen: times go on without the models' help.
class SecondTick : public QObject
{
    Q_OBJECT

public:
    explicit SecondTick(QWidget *widget);

signals:
    void tick();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    QTimer m_timer;
};

/// "QUEUES" and, at the far end, what there is to say about all of them.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_title;
    QLabel *m_note;
};

/// A pill that is on or off: a filter, or one of several forms.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Filter, ///< filled with the accent colour while on
        Switch, ///< one of several next to each other: framed while on
    };

    explicit Chip(const QString &text, Look look = Look::Filter, QWidget *parent = nullptr);

    /// How many it would show; painted behind the text. Negative: nothing.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString label() const;

    Look m_look;
    int m_count = -1;
};

/// What stands where nothing is: an icon, a plain sentence, and what to do about it. Lies over the
/// viewport of a view and shows itself whenever the view has no rows.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// \a compact: one quiet line at the top, for the narrow lists at the side.
    explicit EmptyState(QAbstractItemView *view, bool compact = false);

    void say(const QString &icon, const QString &title, const QString &detail = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString detail() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void refresh();
    void restyle();

    QAbstractItemView *m_view;
    bool m_compact;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
};

/// Keeps the selected and the current row of a view through a reset of its model, by IdRole.
class KeepSelection : public QObject
{
    Q_OBJECT

public:
    explicit KeepSelection(QAbstractItemView *view);

private:
    void remember();
    void restore();

    QAbstractItemView *m_view;
    QStringList m_selected;
    QString m_current;
};

} // namespace ui
