// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "performancepage.h"

#include "pbx/overload.h"
#include "pbx/pbx.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ShownTypes = 50;
constexpr int Rows = 7; // of the list, without scrolling

QString milliseconds(qint64 ns)
{
    return PerformancePage::tr("%1 ms").arg(QLocale().toString(double(ns) / 1e6, 'f', 1));
}

} // namespace

PerformancePage::PerformancePage(pbx::Pbx &pbx, QWidget *parent)
    : QWidget(parent)
    , m_pbx(pbx)
    , m_gauge(pbx)
{
    setObjectName(u"performance"_s);
    setAccessibleName(tr("Performance"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(10);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading);
    m_rate = addRow(form, tr("Events"), tr("Messages of the PBX in the last second"));
    m_waiting = addRow(form, tr("Waiting"), tr("What came and was not taken yet"));
    m_asked = addRow(form, tr("Asked for"),
                     tr("Under too much load fewer events are asked for, until it is calm"));
    m_tick = addRow(form, tr("Tick"),
                    tr("How long it takes to read what came and to bring the picture up to date"));
    m_worst = addRow(form, tr("Longest tick"), tr("Since this page was opened"));
    m_drift = addRow(form, tr("Drift"), tr("What the PBX's own lists had to correct"));
    m_memory = addRow(form, tr("Memory"), tr("Of this program"));
    layout->addLayout(form);

    m_types = new QTreeWidget(this);
    m_types->setObjectName(u"eventTypes"_s);
    m_types->setAccessibleName(tr("Events by type, since this page was opened"));
    m_types->setHeaderLabels({tr("Event"), tr("Count"), tr("Share")});
    m_types->setRootIsDecorated(false);
    m_types->setUniformRowHeights(true);
    m_types->setAllColumnsShowFocus(true);
    m_types->setTextElideMode(Qt::ElideMiddle);
    m_types->header()->setStretchLastSection(false);
    m_types->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const QFontMetrics metrics(m_types->font());
    m_types->setColumnWidth(1, metrics.horizontalAdvance(u"000.000.000"_s));
    m_types->setColumnWidth(2, metrics.horizontalAdvance(u"100.0 %  "_s) + 16);
    for (const int column : {1, 2})
        m_types->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_types->setFixedHeight(int(1.5 * metrics.height()) * (Rows + 1) + 8);
    layout->addWidget(m_types);
    refresh();
}

QLabel *PerformancePage::addRow(QFormLayout *form, const QString &title, const QString &tip)
{
    auto *name = new QLabel(title, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    value->setMinimumWidth(190);
    value->setToolTip(tip);
    value->setAccessibleName(title);
    value->setAccessibleDescription(tip);
    name->setToolTip(tip);
    name->setBuddy(value);
    form->addRow(name, value);
    return value;
}

QWidget *PerformancePage::lastInTabOrder() const
{
    return m_types;
}

void PerformancePage::refresh()
{
    const QLocale locale;
    m_rate->setText(tr("%1 per second").arg(locale.toString(std::lround(m_pbx.eventsPerSecond()))));
    const qsizetype backlog = m_pbx.session().backlog();
    const qint64 behind = m_pbx.overload().behindMs();
    m_waiting->setText(behind > 0 ? tr("%1, for %2 s")
                                        .arg(locale.formattedDataSize(backlog),
                                             locale.toString(double(behind) / 1000, 'f', 1))
                                  : tr("nothing"));
    switch (m_pbx.overload().asked()) {
    case pbx::Overload::Asked::All:
        m_asked->setText(tr("all events"));
        break;
    case pbx::Overload::Asked::Less:
        m_asked->setText(tr("calls, agents and system only"));
        break;
    case pbx::Overload::Asked::Nothing:
        m_asked->setText(tr("no events, until it is calm"));
        break;
    }
    const bool any = m_gauge.ticks() > 0;
    m_tick->setText(any ? tr("%1 on average").arg(milliseconds(m_gauge.meanTickNs())) : u"–"_s);
    m_worst->setText(any ? milliseconds(m_gauge.worstTickNs()) : u"–"_s);
    const quint64 drift = m_pbx.state().counters().driftCorrected;
    m_drift->setText(drift == 0 ? tr("none") : tr("%n correction(s)", nullptr, int(drift)));
    const std::optional<qint64> memory = pbx::residentBytes();
    m_memory->setText(
        memory ? locale.formattedDataSize(*memory, 0, QLocale::DataSizeTraditionalFormat) : u"–"_s);
    refreshTypes();
}

/// In place: what is selected, and where it was scrolled to, stay.
void PerformancePage::refreshTypes()
{
    const auto types = m_gauge.byType();
    const QLocale locale;
    const int count = std::min(int(types.size()), ShownTypes);
    while (m_types->topLevelItemCount() > count)
        delete m_types->takeTopLevelItem(count);
    for (int row = 0; row < count; ++row) {
        const auto &[name, times] = types[std::size_t(row)];
        QTreeWidgetItem *item = m_types->topLevelItem(row);
        if (!item) {
            item = new QTreeWidgetItem(m_types);
            for (const int column : {1, 2})
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        const double share = 100 * double(times) / double(m_gauge.events());
        item->setText(0, ami::decoded(name).left(80));
        item->setText(1, locale.toString(times));
        item->setText(2, tr("%1 %").arg(locale.toString(share, 'f', 1)));
    }
}

} // namespace ui
