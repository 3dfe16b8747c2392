// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history.h"
#include "parts.h"
#include "store/note.h"
#include "ui/words.h"
#include "wording.h"

#include <functional>

class QAction;
class QLineEdit;

namespace ui {

class TableView;

class HistoryWords : public Wording
{
    Q_OBJECT

public:
    HistoryWords(models::HistoryModel &calls, Clock clock, QObject *parent);

    /// How a number is written for people.
    void setNumbers(std::function<QString(const QString &number)> shown)
    {
        m_number = std::move(shown);
    }
    /// Who it is that has a number.
    void setCallers(CallerOf callerOf) { m_callerOf = std::move(callerOf); }
    /// The call of a row of this.
    [[nodiscard]] const store::FoundCall &found(const QModelIndex &index) const
    {
        return m_calls.found(baseRow(index));
    }

protected:
    [[nodiscard]] QString shown(const QModelIndex &index) const override;
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
    [[nodiscard]] QString tip(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] std::optional<Tone> tone(const QModelIndex &index) const override;
    [[nodiscard]] bool isFigures(int column) const override;

private:
    [[nodiscard]] QString journeyOf(const store::CallEntry &call) const;

    models::HistoryModel &m_calls;
    std::function<QString(const QString &number)> m_number;
    CallerOf m_callerOf;
};

/// The calls that were: searched as one types, and called back by Enter.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(const Clock &clock, QWidget *parent = nullptr);

    void setHistory(store::History *history) { m_model.setHistory(history); }
    void setNumbers(std::function<QString(const QString &number)> shown);
    void setCallers(CallerOf callerOf);
    /// What setCallers() answers may be another.
    void refreshCallers();
    void setShown(bool shown) { m_model.setActive(shown); }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] models::HistoryModel &model() { return m_model; }
    /// The note on the call of the current row, as far as it is shown; on nothing where none is.
    [[nodiscard]] store::Note noteOfRow() const;

signals:
    void callRequested(const QString &number, const QString &name);
    void contactRequested(const QString &number, const QString &name);
    /// To be written or changed.
    void noteRequested(const store::Note &note);

private:
    void callBack();
    void refresh();

    models::HistoryModel m_model;
    HistoryWords *m_words;
    TableView *m_table;
    QLineEdit *m_search;
    EmptyState *m_empty;
    QAction *m_callBack;
    QAction *m_contact;
    QAction *m_note;
};

} // namespace ui
