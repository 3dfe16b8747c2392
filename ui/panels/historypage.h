// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportstrip.h"
#include "models/history.h"
#include "parts.h"
#include "store/note.h"
#include "ui/timespan.h"
#include "ui/words.h"
#include "wording.h"

#include <functional>

class QAction;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

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

    void setHistory(store::History *history);
    /// Whether calls of all phones are kept: where they are not, that is said.
    void setEverybodyKept(bool kept);
    /// How the rows of an export are written; see HistoryExport::Words. Asked when one begins.
    void setExportWords(std::function<HistoryExport::Words()> words);
    /// Asks for a file and writes all that is looked for into it.
    void exportCalls();
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] ExportStrip *exportStrip() const { return m_strip; }
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
    [[nodiscard]] QLayout *buildFilters();
    void followWhose();
    void followDays();
    void callBack();
    void refresh();

    models::HistoryModel m_model;
    HistoryWords *m_words;
    TableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_whose;
    QComboBox *m_days;
    QDateEdit *m_from;
    QDateEdit *m_until;
    EmptyState *m_empty;
    ExportStrip *m_strip;
    QAction *m_callBack;
    QAction *m_contact;
    QAction *m_note;
    QAction *m_export;
    QPointer<store::History> m_history;
    std::function<HistoryExport::Words()> m_exportWords;
    bool m_everybodyKept = false;
};

} // namespace ui
