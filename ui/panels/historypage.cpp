// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypage.h"

#include "flowlayout.h"
#include "models/roles.h"
#include "paint.h"
#include "tableview.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using C = models::HistoryColumn;
using Only = store::CallQuery::Only;
using store::CallStep;

/// The time alone of a call of today, else the day too.
QString whenOf(qint64 at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const QLocale locale;
    const QString clock =
        locale.toString(time.time(), locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    if (time.date() == QDate::currentDate())
        return clock;
    if (time.date().year() == QDate::currentDate().year())
        return locale.toString(time.date(), u"d MMM"_s) + u' ' + clock;
    return locale.toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

qint64 lastedOf(const store::CallEntry &call)
{
    const qint64 from = call.answeredAt > 0 ? call.answeredAt : call.startedAt;
    return call.endedAt > from ? call.endedAt - from : 0;
}

/// A line: the reasons, then the text.
QString noteOf(const store::FoundCall &found)
{
    store::Note note;
    note.text = found.note;
    note.tags = found.tags;
    return note.words();
}

} // namespace

// HistoryWords

HistoryWords::HistoryWords(models::HistoryModel &calls, Clock clock, QObject *parent)
    : Wording(&calls, std::move(clock), parent)
    , m_calls(calls)
{}

QString HistoryWords::shown(const QModelIndex &index) const
{
    const store::CallEntry &call = m_calls.call(baseRow(index));
    switch (static_cast<C>(index.column())) {
    case C::When:
        return whenOf(call.startedAt);
    case C::Kind:
        if (call.endedAt == 0)
            return tr("Goes on");
        if (call.isMissed())
            return tr("Missed");
        if (call.incoming)
            return tr("Incoming");
        return call.answeredAt > 0 ? tr("Outgoing") : tr("Not answered");
    case C::Party:
        return partyName(m_callerOf, call.name, call.number);
    case C::Number:
        return m_number ? m_number(call.number) : call.number;
    case C::Lasted:
        return call.endedAt == 0 ? u""_s : formatDuration(lastedOf(call));
    case C::Journey:
        return journeyOf(call);
    case C::Note:
        return noteOf(found(index));
    case C::Count:
        break;
    }
    return {};
}

QString HistoryWords::journeyOf(const store::CallEntry &call) const
{
    QStringList stations;
    for (const CallStep &step : call.journey) {
        switch (step.kind) {
        case CallStep::Kind::Rang:
            stations += tr("rang %1").arg(step.who);
            break;
        case CallStep::Kind::Talked:
            stations += tr("with %1").arg(step.who);
            break;
        case CallStep::Kind::Queued:
            stations += tr("in queue %1").arg(step.who);
            break;
        case CallStep::Kind::Parked:
            stations += tr("parked on %1").arg(step.who);
            break;
        }
    }
    return stations.join(tr(" → ", "between the stations of a call"));
}

QString HistoryWords::spoken(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(C::When))
        return {};
    QStringList parts;
    for (const C column : {C::Kind, C::Party, C::When, C::Lasted, C::Journey, C::Note})
        parts += shown(index.siblingAtColumn(static_cast<int>(column)));
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of what is read out"));
}

QString HistoryWords::tip(const QModelIndex &index) const
{
    const store::CallEntry &call = m_calls.call(baseRow(index));
    if (static_cast<C>(index.column()) == C::When)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(call.startedAt));
    return Wording::tip(index);
}

QString HistoryWords::heading(int column) const
{
    switch (static_cast<C>(column)) {
    case C::When:
        return tr("When");
    case C::Kind:
        return tr("Kind");
    case C::Party:
        return tr("Who");
    case C::Number:
        return tr("Number");
    case C::Lasted:
        return tr("Lasted");
    case C::Journey:
        return tr("Journey");
    case C::Note:
        return tr("Note");
    case C::Count:
        break;
    }
    return {};
}

std::optional<Tone> HistoryWords::tone(const QModelIndex &index) const
{
    if (static_cast<C>(index.column()) != C::Kind)
        return {};
    const store::CallEntry &call = m_calls.call(baseRow(index));
    if (call.endedAt == 0)
        return Tone::Ringing;
    if (call.isMissed())
        return Tone::OnCall;
    return call.answeredAt > 0 ? Tone::Free : Tone::Offline;
}

bool HistoryWords::isFigures(int column) const
{
    return column == static_cast<int>(C::Lasted);
}

// HistoryPage

HistoryPage::HistoryPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_words(new HistoryWords(m_model, clock, this))
    , m_table(new TableView(m_words, tr("History"),
                            {
                                {static_cast<int>(C::When), 28, true, true},
                                {static_cast<int>(C::Kind), 24, true, true},
                                {static_cast<int>(C::Party), 34},
                                {static_cast<int>(C::Number), 28},
                                {static_cast<int>(C::Lasted), 14, true, true},
                                {static_cast<int>(C::Journey), 48},
                                {static_cast<int>(C::Note), 36, true, false, 1},
                            }))
    , m_search(new QLineEdit)
    , m_callBack(new QAction(icon(u"phone-outgoing"_s), tr("&Call back"), this))
    , m_contact(new QAction(icon(u"users"_s), tr("C&ontact…"), this))
    , m_note(new QAction(icon(u"pencil"_s), tr("&Note…"), this))
{
    m_table->setSortingEnabled(false); // the newest first, always
    m_search->setObjectName(u"historySearch"_s);
    m_search->setPlaceholderText(tr("Search name, number, extension or note"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    connect(m_search, &QLineEdit::textChanged, &m_model, &models::HistoryModel::setText);
    const int step = qRound(stepOf(font()));
    auto *top = new FlowLayout(qRound(step * 1.5));
    top->setContentsMargins(qRound(step * 2.4), 0, step * 3, step);
    top->addWidget(m_search);
    auto *only = new QComboBox;
    only->setObjectName(u"historyOnly"_s);
    only->setAccessibleName(tr("Which calls"));
    only->addItem(tr("All calls"), static_cast<int>(Only::All));
    only->addItem(tr("Missed"), static_cast<int>(Only::Missed));
    only->addItem(tr("Incoming"), static_cast<int>(Only::Incoming));
    only->addItem(tr("Outgoing"), static_cast<int>(Only::Outgoing));
    connect(only, &QComboBox::currentIndexChanged, this,
            [this, only] { m_model.setOnly(static_cast<Only>(only->currentData().toInt())); });
    top->addWidget(only);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    m_empty = new EmptyState(m_table);
    connect(&m_model, &models::HistoryModel::stateChanged, this, &HistoryPage::refresh);
    m_callBack->setObjectName(u"callBack"_s);
    m_contact->setObjectName(u"historyContact"_s);
    m_note->setObjectName(u"historyNote"_s);
    connect(m_note, &QAction::triggered, this, [this] { emit noteRequested(noteOfRow()); });
    m_table->setRowActions({m_callBack, m_contact, m_note});
    connect(m_contact, &QAction::triggered, this, [this] {
        const QModelIndex index = m_table->currentIndex();
        emit contactRequested(index.data(models::NumberRole).toString(),
                              index.data(models::NameRole).toString());
    });
    connect(m_callBack, &QAction::triggered, this, &HistoryPage::callBack);
    connect(m_table, &QAbstractItemView::activated, this, &HistoryPage::callBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::refresh);
    refresh();
}

void HistoryPage::setNumbers(std::function<QString(const QString &number)> shown)
{
    m_words->setNumbers(std::move(shown));
}

void HistoryPage::setCallers(CallerOf callerOf)
{
    m_words->setCallers(std::move(callerOf));
    refreshCallers();
}

void HistoryPage::refreshCallers()
{
    m_table->viewport()->update();
}

store::Note HistoryPage::noteOfRow() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    const store::FoundCall &found = m_words->found(index);
    return {found.call.uniqueId, found.call.number, found.call.name, found.note, found.tags};
}

void HistoryPage::callBack()
{
    const QModelIndex index = m_table->currentIndex();
    const QString number = index.data(models::NumberRole).toString();
    if (!number.isEmpty())
        emit callRequested(number, index.data(models::NameRole).toString());
}

void HistoryPage::refresh()
{
    m_callBack->setEnabled(!m_table->currentIndex().data(models::NumberRole).toString().isEmpty());
    m_contact->setEnabled(m_callBack->isEnabled());
    m_note->setEnabled(m_table->currentIndex().isValid());
    if (!m_model.trouble().isEmpty())
        m_empty->say(u"triangle-alert"_s, tr("Calls are not kept"), m_model.trouble());
    else if (!m_model.isKept())
        m_empty->say(u"history"_s, tr("Calls are not kept here"),
                     tr("A recording is no call of yours."));
    else if (m_model.query().text.isEmpty() && m_model.query().only == Only::All)
        m_empty->say(u"history"_s, tr("No calls yet"),
                     tr("Every call of your own phone is kept here, with its whole journey."));
    else
        m_empty->say(u"search"_s, tr("No call fits"), tr("Search for less, or among all calls."));
}

} // namespace ui
