// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypage.h"

#include "flowlayout.h"
#include "models/roles.h"
#include "paint.h"
#include "tableview.h"
#include "ui/historywords.h"
#include "ui/icons.h"
#include "ui/plaintip.h"
#include "ui/words.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using C = models::HistoryColumn;
using Only = store::CallQuery::Only;

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

constexpr int ChosenDays = -1; ///< in place of a TimeSpan

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
        return kindOf(call);
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
    case C::Phone:
        return call.own;
    case C::Recording: {
        QStringList names;
        for (const QString &path : call.recordings)
            names += path.section(u'/', -1);
        return names.join(tr(", ", "between the names of recordings"));
    }
    case C::Count:
        break;
    }
    return {};
}

QString HistoryWords::spoken(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(C::When))
        return {};
    QStringList parts;
    for (const C column : {C::Kind, C::Party, C::When, C::Lasted, C::Journey, C::Note})
        parts += shown(index.siblingAtColumn(static_cast<int>(column)));
    const store::CallEntry &call = m_calls.call(baseRow(index));
    if (!call.mine && !call.own.isEmpty())
        parts += tr("of phone %1").arg(call.own);
    if (!call.recordings.isEmpty())
        parts += tr("recorded");
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of what is read out"));
}

QString HistoryWords::tip(const QModelIndex &index) const
{
    const store::CallEntry &call = m_calls.call(baseRow(index));
    if (static_cast<C>(index.column()) == C::When)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(call.startedAt));
    if (static_cast<C>(index.column()) == C::Lasted && call.guessed)
        return tr("Its end was not seen: this is how long it was seen to go on.");
    if (static_cast<C>(index.column()) == C::Recording)
        return call.recordings.join(u'\n');
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
    case C::Phone:
        return tr("Phone");
    case C::Recording:
        return tr("Recording");
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
                                {static_cast<int>(C::Phone), 14, false},
                                {static_cast<int>(C::Number), 28},
                                {static_cast<int>(C::Lasted), 14, true, true},
                                {static_cast<int>(C::Journey), 48},
                                {static_cast<int>(C::Note), 36, true, false, 1},
                                {static_cast<int>(C::Recording), 26, true, false, 1},
                            }))
    , m_search(new QLineEdit)
    , m_whose(new QComboBox)
    , m_days(new QComboBox)
    , m_from(new QDateEdit)
    , m_until(new QDateEdit)
    , m_strip(new ExportStrip)
    , m_callBack(new QAction(icon(u"phone-outgoing"_s), tr("&Call back"), this))
    , m_contact(new QAction(icon(u"users"_s), tr("C&ontact…"), this))
    , m_note(new QAction(icon(u"pencil"_s), tr("&Note…"), this))
    , m_export(new QAction(tr("&Export as CSV…"), this))
{
    m_table->setSortingEnabled(false); // the newest first, always
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildFilters());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_strip);
    setFocusProxy(m_table);

    m_empty = new EmptyState(m_table);
    connect(&m_model, &models::HistoryModel::stateChanged, this, &HistoryPage::refresh);
    connect(m_strip, &ExportStrip::changed, this, &HistoryPage::refresh);
    connect(m_strip, &ExportStrip::said, m_table, &TableView::said);
    m_callBack->setObjectName(u"callBack"_s);
    m_contact->setObjectName(u"historyContact"_s);
    m_note->setObjectName(u"historyNote"_s);
    connect(m_note, &QAction::triggered, this, [this] { emit noteRequested(noteOfRow()); });
    m_export->setObjectName(u"exportCalls"_s);
    m_table->setRowActions({m_callBack, m_contact, m_note});
    m_table->setExportAction(m_export);
    connect(m_export, &QAction::triggered, this, &HistoryPage::exportCalls);
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

QLayout *HistoryPage::buildFilters()
{
    m_search->setObjectName(u"historySearch"_s);
    m_search->setPlaceholderText(tr("Search name, number, extension or note"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    connect(m_search, &QLineEdit::textChanged, &m_model, &models::HistoryModel::setText);

    auto *only = new QComboBox;
    only->setObjectName(u"historyOnly"_s);
    only->setAccessibleName(tr("Which calls"));
    only->addItem(tr("All calls"), static_cast<int>(Only::All));
    only->addItem(tr("Missed"), static_cast<int>(Only::Missed));
    only->addItem(tr("Incoming"), static_cast<int>(Only::Incoming));
    only->addItem(tr("Outgoing"), static_cast<int>(Only::Outgoing));
    connect(only, &QComboBox::currentIndexChanged, this,
            [this, only] { m_model.setOnly(static_cast<Only>(only->currentData().toInt())); });

    m_whose->setObjectName(u"historyWhose"_s);
    m_whose->setAccessibleName(tr("Whose calls"));
    m_whose->addItems({tr("My phone"), tr("All phones")});
    connect(m_whose, &QComboBox::currentIndexChanged, this, &HistoryPage::followWhose);

    m_days->setObjectName(u"historyDays"_s);
    m_days->setAccessibleName(tr("Calls of which days"));
    for (const auto &[words, span] : {std::pair{tr("Any time"), TimeSpan::Ever},
                                      {tr("Today"), TimeSpan::Today},
                                      {tr("Yesterday"), TimeSpan::Yesterday},
                                      {tr("The last 7 days"), TimeSpan::Week},
                                      {tr("The last 30 days"), TimeSpan::Month},
                                      {tr("The last 365 days"), TimeSpan::Year}})
        m_days->addItem(words, static_cast<int>(span));
    m_days->addItem(tr("From day to day"), ChosenDays);
    connect(m_days, &QComboBox::currentIndexChanged, this, &HistoryPage::followDays);
    m_from->setObjectName(u"historyFrom"_s);
    m_from->setAccessibleName(tr("From this day"));
    m_until->setObjectName(u"historyUntil"_s);
    m_until->setAccessibleName(tr("Up to and with this day"));
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDate(QDate::currentDate());
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &HistoryPage::followDays);
    }

    auto *save = new QPushButton(tr("&Export…"));
    save->setObjectName(u"exportHistory"_s);
    save->setToolTip(plainTip(tr("Write all calls that are found into a file (CSV)")));
    connect(save, &QPushButton::clicked, this, &HistoryPage::exportCalls);
    connect(m_export, &QAction::enabledChanged, save, &QWidget::setEnabled);
    const int step = qRound(stepOf(font()));
    auto *top = new FlowLayout(qRound(step * 1.5));
    top->setContentsMargins(qRound(step * 2.4), 0, step * 3, step);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_search, only, m_whose, m_days, m_from, m_until, save})
        top->addWidget(widget);
    return top;
}

void HistoryPage::setHistory(store::History *history)
{
    m_strip->stop();
    m_history = history;
    m_model.setHistory(history);
}

void HistoryPage::setEverybodyKept(bool kept)
{
    m_everybodyKept = kept;
    refresh();
}

void HistoryPage::setExportWords(std::function<HistoryExport::Words()> words)
{
    m_exportWords = std::move(words);
}

void HistoryPage::exportCalls()
{
    if (m_history && !m_strip->isWriting())
        m_strip->chooseFile(*m_history, m_model.query(),
                            m_exportWords ? m_exportWords() : HistoryExport::Words());
}

void HistoryPage::followWhose()
{
    const bool everybody = m_whose->currentIndex() == 1;
    m_table->setColumnShown(static_cast<int>(C::Phone), everybody);
    m_model.setEverybody(everybody);
    refresh();
}

void HistoryPage::followDays()
{
    const int chosen = m_days->currentData().toInt();
    const bool byDay = chosen == ChosenDays;
    m_from->setVisible(byDay);
    m_until->setVisible(byDay);
    if (byDay) {
        // The one that was changed has its way; the other goes along.
        if (m_from->date() > m_until->date())
            (sender() == m_until ? m_from : m_until)
                ->setDate((sender() == m_until ? m_until : m_from)->date());
        m_model.setSpan(m_from->date().startOfDay().toMSecsSinceEpoch(),
                        m_until->date().addDays(1).startOfDay().toMSecsSinceEpoch());
        return;
    }
    const auto [from, until] = boundsOf(static_cast<TimeSpan>(chosen), QDate::currentDate());
    m_model.setSpan(from, until == std::numeric_limits<qint64>::max() ? 0 : until);
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
    m_export->setEnabled(m_model.rowCount() > 0 && !m_strip->isWriting());
    const store::CallQuery &query = m_model.query();
    const bool all =
        query.text.isEmpty() && query.only == Only::All && query.from == 0 && query.until == 0;
    if (!m_model.trouble().isEmpty())
        m_empty->say(u"triangle-alert"_s, tr("Calls are not kept"), m_model.trouble());
    else if (!m_model.isKept())
        m_empty->say(u"history"_s, tr("Calls are not kept here"),
                     tr("A recording is no call of yours."));
    else if (query.everybody && !m_everybodyKept)
        m_empty->say(u"history"_s, tr("Only the calls of your own phone are kept"),
                     tr("Those of all phones can be kept too: see the settings."));
    else if (all && query.everybody)
        m_empty->say(u"history"_s, tr("No calls yet"),
                     tr("Every call that this login sees is kept here, with its whole journey."));
    else if (all)
        m_empty->say(u"history"_s, tr("No calls yet"),
                     tr("Every call of your own phone is kept here, with its whole journey."));
    else
        m_empty->say(u"search"_s, tr("No call fits"), tr("Search for less, or among all calls."));
}

} // namespace ui
