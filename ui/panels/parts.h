// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table.h"

#include <QAbstractButton>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QAbstractItemView;
class QButtonGroup;
class QKeyEvent;

namespace ui {

// Small pieces that several panels are made of.

/// The State's own time; a panel that shows elapsed times asks it at every repaint.
using Clock = std::function<pbx::Instant()>;

/// Repaints a widget once a second while it can be seen: times go on without the models' help.
class SecondTick : public QObject
{
    Q_OBJECT

public:
    /// \a repaint is called in place of a repaint of all of it.
    explicit SecondTick(QWidget *widget, std::function<void()> repaint = {});
    /// As when a second has gone by.
    void goOn();

signals:
    void tick();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<void()> m_repaint;
    QTimer m_timer;
};

/// What the cells in sight said a second ago: only those that read differently are painted.
class LastRead
{
public:
    /// \a id tells who stands at that place; where nothing does, it is always news.
    [[nodiscard]] bool isNews(std::size_t place, const QString &id, const QString &text);

private:
    std::vector<QString> m_texts;
};

/// "QUEUES" and, at the far end, what there is to say about all of them.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Follows the title in the same type, as written: "CHANNELS · 38 live".
    void setDetail(const QString &detail);
    /// Stands at the far end.
    void setNote(const QString &note);
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_title;
    QString m_detail;
    QString m_note;
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
    /// One of several of which one is on: that is also how it is read out.
    void joinGroup(QButtonGroup *group, int id = -1);

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
    /// \a compact: one quiet line at the top, for the narrow lists at the side. The view has its
    /// model already.
    explicit EmptyState(QAbstractItemView *view, bool compact = false);

    void say(const QString &icon, const QString &title, const QString &detail = {});
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &detail() const { return m_detail; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QAbstractItemView *m_view;
    bool m_compact;
    QString m_icon;
    QString m_title;
    QString m_detail;
};

/// Text that somebody types: not the views' business, it goes on to the omnibox.
[[nodiscard]] bool isTyping(const QKeyEvent &event);

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
