// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statisticsdialog.h"

#include "dialogparts.h"
#include "store/history.h"
#include "ui/historyrule.h"
#include "ui/panels/parts.h"
#include "ui/plaintip.h"
#include "ui/settings/keepcalls.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLegend>
#include <QListWidget>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedBarSeries>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QUrl>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using store::CallSummary;

enum Figure { Calls, Answered, Median, Longest, FigureCount };

/// "≤ 5 s", …, "> 60 s".
QString waitClass(std::size_t index)
{
    constexpr auto &Limits = CallSummary::WaitLimits;
    return index < Limits.size() ? StatisticsDialog::tr("≤ %1 s").arg(Limits[index])
                                 : StatisticsDialog::tr("> %1 s").arg(Limits.back());
}

QString whenOf(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QChartView *makeChart(const QString &name, QWidget *parent)
{
    auto *view = new QChartView(parent);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->setMinimumHeight(parent->fontMetrics().height() * 11);
    view->setRenderHint(QPainter::Antialiasing);
    view->chart()->setTitle(name);
    view->chart()->setMargins({4, 4, 4, 4});
    view->chart()->setBackgroundRoundness(6);
    return view;
}

/// Puts bars into a chart in place of those that were there.
void fill(QChart &chart, QAbstractBarSeries *bars, const QStringList &classes, int highest,
          const Colours &c)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    chart.setBackgroundBrush(c.panel);
    chart.setBackgroundPen(c.line);
    chart.setTitleBrush(c.text);
    chart.legend()->setLabelColor(c.text);
    chart.legend()->setVisible(bars->count() > 1);
    chart.legend()->setAlignment(Qt::AlignBottom);
    chart.addSeries(bars);
    auto *across = new QBarCategoryAxis;
    across->append(classes);
    auto *up = new QValueAxis;
    up->setLabelFormat(u"%d"_s);
    up->setRange(0, qMax(1, highest));
    up->setTickCount(qBound(2, highest + 1, 5));
    up->applyNiceNumbers();
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{across, up}) {
        axis->setLabelsColor(c.quiet);
        axis->setLinePenColor(c.line);
        axis->setGridLineColor(c.line);
        chart.addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
        bars->attachAxis(axis);
    }
    across->setGridLineVisible(false);
}

QBarSet *barSet(const QString &name, const QColor &colour)
{
    auto *set = new QBarSet(name);
    set->setColor(colour);
    set->setBorderColor(Qt::transparent);
    return set;
}

} // namespace

StatisticsDialog::StatisticsDialog(HistoryRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_span(new QComboBox)
    , m_keep(new KeepCalls(rule))
    , m_pages(new QStackedWidget)
    , m_hours(makeChart(tr("Calls by the hour of the day"), this))
    , m_waits(makeChart(tr("Incoming calls by seconds to answer"), this))
    , m_longest(new QTreeWidget)
{
    setObjectName(u"statisticsDialog"_s);
    setWindowTitle(tr("Statistics"));
    resize(900, 680);
    auto *layout = dialogLayout(this);

    m_span->setObjectName(u"statisticsSpan"_s);
    m_span->setAccessibleName(tr("Calls of which time"));
    m_span->addItems({tr("Today"), tr("Yesterday"), tr("The last 7 days"), tr("The last 30 days"),
                      tr("The last 365 days"), tr("All calls that are kept")});
    m_span->setCurrentIndex(static_cast<int>(Span::Week));
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Calls of &your phone:"));
    label->setBuddy(m_span);
    top->addWidget(label);
    top->addWidget(m_span);
    top->addStretch();
    auto *keepLabel = new QLabel(tr("&Keep calls:"));
    keepLabel->setBuddy(m_keep);
    top->addWidget(keepLabel);
    top->addWidget(m_keep);
    layout->addLayout(top);

    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(makeFigures());
    auto *charts = new QHBoxLayout;
    charts->setSpacing(12);
    charts->addWidget(m_hours, 4);
    charts->addWidget(m_waits, 3);
    inside->addLayout(charts, 3);
    inside->addWidget(new SectionHeader(tr("Longest waits")));
    m_longest->setAccessibleName(tr("Longest waits"));
    m_longest->setHeaderLabels({tr("When"), tr("Who"), tr("Number"), tr("Waited"), tr("Outcome")});
    m_longest->setRootIsDecorated(false);
    m_longest->setUniformRowHeights(true);
    m_longest->setAllColumnsShowFocus(true);
    m_longest->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_longest->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_longest->header()->setStretchLastSection(false);
    inside->addWidget(m_longest, 2);
    auto *nothing = new QListWidget;
    nothing->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(nothing);
    m_pages->addWidget(page);
    m_pages->addWidget(nothing);
    m_pages->setCurrentIndex(1);
    layout->addWidget(m_pages, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"printStatistics"_s);
    m_print->setAutoDefault(false);
    m_print->setEnabled(false);
    layout->addWidget(buttons);

    connect(m_print, &QPushButton::clicked, this, &StatisticsDialog::choosePrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_span, &QComboBox::currentIndexChanged, this, &StatisticsDialog::count);
    const store::History *history = rule.history();
    if (history == nullptr) {
        m_empty->say(u"history"_s, tr("Calls are not kept here"),
                     tr("A recording is no call of yours."));
        m_span->setEnabled(false);
        return;
    }
    m_empty->say(u"hourglass"_s, tr("Counting…"), {});
    connect(history, &store::History::summarized, this,
            [this](quint64 ticket, const CallSummary &summary) {
                if (ticket == m_ticket)
                    take(summary);
            });
    connect(history, &store::History::failed, this, &StatisticsDialog::fail);
    connect(history, &store::History::settled, this, &StatisticsDialog::count);
    count();
}

QWidget *StatisticsDialog::makeFigures()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    for (const QString &name : {tr("Calls"), tr("Incoming answered"), tr("Time to answer (median)"),
                                tr("Longest wait")}) {
        auto *figure = headLine(row);
        figure->setWordWrap(false);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        figure->setAccessibleName(name);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(figure);
        column->addWidget(quietLabel(name, row));
        layout->addLayout(column, 1);
        m_figures.append(figure);
    }
    return row;
}

void StatisticsDialog::count()
{
    if (m_rule.history() == nullptr)
        return;
    const auto [from, until] =
        boundsOf(static_cast<Span>(m_span->currentIndex()), QDate::currentDate());
    m_ticket = m_rule.history()->summarize(from, until);
}

void StatisticsDialog::take(const CallSummary &summary)
{
    m_summary = summary;
    const bool any = summary.total().all() > 0;
    if (!any)
        m_empty->say(u"history"_s, tr("No calls in this time"),
                     tr("Every call of your own phone is counted here when it has ended."));
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_print->setEnabled(any);
    if (any)
        draw();
}

void StatisticsDialog::fail(const QString &words)
{
    m_empty->say(u"triangle-alert"_s, tr("Calls are not kept"), words);
    m_pages->setCurrentIndex(1);
    m_print->setEnabled(false);
}

void StatisticsDialog::draw()
{
    const QLocale locale;
    const CallSummary::Hour total = m_summary.total();
    const int incoming = total.answered + total.missed;
    const QString none = tr("–", "no value");
    m_figures[Calls]->setText(locale.toString(total.all()));
    m_figures[Answered]->setText(
        incoming == 0 ? none
                      : tr("%1 of %2 (%3 %)")
                            .arg(locale.toString(total.answered), locale.toString(incoming))
                            .arg(qRound(100.0 * total.answered / incoming)));
    m_figures[Median]->setText(total.answered == 0 ? none : formatDuration(m_summary.medianWait));
    m_figures[Longest]->setText(
        m_summary.longest.isEmpty() ? none : formatDuration(m_summary.longest.first().waited));

    const Colours &c = coloursOf(this);
    auto *answered = barSet(tr("Answered"), c.of(Tone::Free).foreground);
    auto *missed = barSet(tr("Missed"), c.of(Tone::OnCall).foreground);
    auto *outgoing = barSet(tr("Outgoing"), c.accent);
    QStringList hours;
    int highest = 0;
    // The hours of the day that have calls, and all between them.
    const auto busy = [](const CallSummary::Hour &hour) { return hour.all() > 0; };
    const auto first = std::ranges::find_if(m_summary.hours, busy);
    const auto last = std::find_if(m_summary.hours.rbegin(), m_summary.hours.rend(), busy).base();
    for (auto hour = first; hour < last; ++hour) {
        *answered << hour->answered;
        *missed << hour->missed;
        *outgoing << hour->outgoing;
        hours.append(QString::number(hour - m_summary.hours.begin()));
        highest = qMax(highest, hour->all());
    }
    auto *stacked = new QStackedBarSeries;
    stacked->append(QList<QBarSet *>{answered, missed, outgoing});
    stacked->setBarWidth(0.7);
    fill(*m_hours->chart(), stacked, hours, highest, c);
    m_hours->setAccessibleDescription(hoursInWords());

    auto *waited = barSet(tr("Answered"), c.of(Tone::Free).foreground);
    QStringList classes;
    for (std::size_t i = 0; i < m_summary.waits.size(); ++i) {
        *waited << m_summary.waits[i];
        classes.append(i < CallSummary::WaitLimits.size()
                           ? u"≤%1"_s.arg(CallSummary::WaitLimits[i])
                           : u">%1"_s.arg(CallSummary::WaitLimits.back()));
    }
    auto *bars = new QBarSeries;
    bars->append(waited);
    bars->setBarWidth(0.7);
    fill(*m_waits->chart(), bars, classes, *std::ranges::max_element(m_summary.waits), c);
    m_waits->setAccessibleDescription(waitsInWords());

    m_longest->clear();
    for (const CallSummary::Wait &wait : m_summary.longest) {
        auto *item = new QTreeWidgetItem(m_longest,
                                         {whenOf(wait.startedAt), partyName(wait.name, wait.number),
                                          wait.number, formatDuration(wait.waited),
                                          wait.answered ? tr("Answered") : tr("Missed")});
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, wrappedTip(item->text(column)));
    }
}

QString StatisticsDialog::hoursInWords() const
{
    QStringList words;
    for (std::size_t hour = 0; hour < m_summary.hours.size(); ++hour) {
        const CallSummary::Hour &calls = m_summary.hours[hour];
        if (calls.all() > 0)
            words += tr("from %1 o’clock: %2 answered, %3 missed, %4 outgoing")
                         .arg(hour)
                         .arg(calls.answered)
                         .arg(calls.missed)
                         .arg(calls.outgoing);
    }
    return words.join(tr("; ", "between the bars of a chart that is read out"));
}

QString StatisticsDialog::waitsInWords() const
{
    QStringList words;
    for (std::size_t i = 0; i < m_summary.waits.size(); ++i)
        words += tr("%1: %n call(s)", nullptr, m_summary.waits[i]).arg(waitClass(i));
    return words.join(tr("; ", "between the bars of a chart that is read out"));
}

void StatisticsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pages->currentIndex() == 0)
        draw();
}

void StatisticsDialog::choosePrinter()
{
    auto *printer = new QPrinter(QPrinter::ScreenResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *chosen) { print(*chosen); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void StatisticsDialog::print(QPrinter &printer) const
{
    QTextDocument document;
    // Somebody else's words are text here too.
    const auto text = [](const QString &words) { return words.toHtmlEscaped(); };
    QString html = u"<h2>%1</h2><table cellpadding=4>"_s.arg(
        text(tr("Cordboard: calls, %1").arg(m_span->currentText())));
    for (const QLabel *figure : m_figures)
        html += u"<tr><td>%1</td><td><b>%2</b></td></tr>"_s.arg(text(figure->accessibleName()),
                                                                text(figure->text()));
    html += u"</table>"_s;
    const double width =
        printer.pageRect(QPrinter::DevicePixel).width() - 4 * document.documentMargin();
    for (const QChartView *chart : {m_hours, m_waits}) {
        const QUrl name(u"chart:%1"_s.arg(chart == m_hours ? 1 : 2));
        document.addResource(QTextDocument::ImageResource, name,
                             const_cast<QChartView *>(chart)->grab().toImage());
        html += u"<p><img src=\"%1\" width=%2></p>"_s.arg(name.toString()).arg(qRound(width));
    }
    html += u"<h3>%1</h3><table cellpadding=4><tr>"_s.arg(text(tr("Longest waits")));
    for (int column = 0; column < m_longest->columnCount(); ++column)
        html += u"<th align=left>%1</th>"_s.arg(text(m_longest->headerItem()->text(column)));
    html += u"</tr>"_s;
    for (int row = 0; row < m_longest->topLevelItemCount(); ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < m_longest->columnCount(); ++column)
            html += u"<td>%1</td>"_s.arg(text(m_longest->topLevelItem(row)->text(column)));
        html += u"</tr>"_s;
    }
    html += u"</table>"_s;
    document.setDefaultFont(font());
    document.setHtml(html);
    document.print(&printer);
}

} // namespace ui
