// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correctionsdialog.h"

#include "dialogparts.h"
#include "pbx/driftcheck.h"
#include "pbx/pbx.h"
#include "ui/panels/parts.h"
#include "ui/plaintip.h"
#include "ui/words.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString kindOf(pbx::RowKind kind)
{
    switch (kind) {
    case pbx::RowKind::Channel:
        return CorrectionsDialog::tr("Call leg");
    case pbx::RowKind::Peer:
        return CorrectionsDialog::tr("Phone");
    case pbx::RowKind::Extension:
        return CorrectionsDialog::tr("Extension");
    case pbx::RowKind::Queue:
        return CorrectionsDialog::tr("Queue");
    case pbx::RowKind::QueueCaller:
        return CorrectionsDialog::tr("Queue caller");
    case pbx::RowKind::QueueMember:
        return CorrectionsDialog::tr("Queue member");
    case pbx::RowKind::ParkedCall:
        return CorrectionsDialog::tr("Parked call");
    case pbx::RowKind::Conference:
        return CorrectionsDialog::tr("Conference");
    case pbx::RowKind::Participant:
        return CorrectionsDialog::tr("In a conference");
    case pbx::RowKind::Mailbox:
        return CorrectionsDialog::tr("Mailbox");
    case pbx::RowKind::Registration:
        return CorrectionsDialog::tr("Registration");
    }
    return {};
}

QString yesNo(const QString &value)
{
    return value.isEmpty() ? CorrectionsDialog::tr("no") : CorrectionsDialog::tr("yes");
}

/// "muted no", "2 new": a value with what it is of.
QString valueOf(pbx::Aspect aspect, const QString &value)
{
    const QString shown = value.isEmpty() ? u"–"_s : value;
    switch (aspect) {
    case pbx::Aspect::Name:
    case pbx::Aspect::State:
    case pbx::Aspect::Caller:
    case pbx::Aspect::MemberStatus:
        return shown;
    case pbx::Aspect::Bridge:
        // The id of a bridge tells nobody anything.
        return value.isEmpty() ? CorrectionsDialog::tr("in no bridge")
                               : CorrectionsDialog::tr("in bridge %1").arg(value.left(8));
    case pbx::Aspect::PeerStatus:
        return wordOf(static_cast<pbx::PeerStatus>(value.toInt()));
    case pbx::Aspect::ExtensionStatus:
        return wordOf(static_cast<pbx::ExtensionStatus>(value.toInt()));
    case pbx::Aspect::Paused:
        return CorrectionsDialog::tr("paused: %1").arg(yesNo(value));
    case pbx::Aspect::Penalty:
        return CorrectionsDialog::tr("penalty %1").arg(shown);
    case pbx::Aspect::Muted:
        return CorrectionsDialog::tr("muted: %1").arg(yesNo(value));
    case pbx::Aspect::NewMessages:
        return CorrectionsDialog::tr("%1 new").arg(shown);
    case pbx::Aspect::OldMessages:
        return CorrectionsDialog::tr("%1 old").arg(shown);
    case pbx::Aspect::Registered:
        return CorrectionsDialog::tr("registered: %1").arg(yesNo(value));
    }
    return shown;
}

} // namespace

CorrectionsDialog::CorrectionsDialog(pbx::Pbx &pbx, QWidget *parent)
    : QDialog(parent)
    , m_pbx(pbx)
{
    setObjectName(u"correctionsDialog"_s);
    setWindowTitle(tr("Corrections"));
    resize(820, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    m_summary = quietLabel({}, this);
    layout->addWidget(m_summary);

    m_table = new QTreeWidget(this);
    m_table->setAccessibleName(tr("Corrections"));
    m_table->setHeaderLabels(
        {tr("Time"), tr("What"), tr("Which"), tr("The picture said"), tr("The PBX said")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    layout->addWidget(m_table, 1);
    m_empty = new EmptyState(m_table);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, &CorrectionsDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&pbx.driftCheck(), &pbx::DriftCheck::corrected, this, &CorrectionsDialog::refresh);
    connect(&pbx.driftCheck(), &pbx::DriftCheck::compared, this, &CorrectionsDialog::refresh);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &CorrectionsDialog::refresh);
    refresh();
    const QFontMetrics metrics(m_table->font());
    const int wide = metrics.averageCharWidth();
    m_table->setColumnWidth(0, metrics.horizontalAdvance(u"00:00:00"_s) + 4 * wide);
    m_table->setColumnWidth(1, 20 * wide);
    // What was said stands beside what is said: all of it is in sight, elided where it must be.
    for (const int column : {2, 3, 4})
        m_table->header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

QStringList CorrectionsDialog::wordsOf(const pbx::Correction &correction)
{
    QStringList was;
    QStringList is;
    for (const pbx::Correction::Change &change : correction.changes) {
        was += valueOf(change.aspect, change.was);
        is += valueOf(change.aspect, change.is);
    }
    const QString between = tr(", ", "between the values of a row");
    const bool missing = correction.kind == pbx::Correction::Kind::Missing;
    const bool left = correction.kind == pbx::Correction::Kind::LeftOver;
    const auto there = [](const QStringList &values, const QString &join) {
        return values.isEmpty() ? tr("there") : values.join(join);
    };
    return {QLocale().toString(correction.when.toLocalTime().time(), u"HH:mm:ss"_s),
            kindOf(correction.row), correction.label,
            missing ? tr("not there") : there(was, between),
            left ? tr("not there") : there(is, between)};
}

QString CorrectionsDialog::summary() const
{
    return m_summary->text();
}

void CorrectionsDialog::refresh()
{
    const pbx::DriftCheck &check = m_pbx.driftCheck();
    const auto time = [](const QDateTime &when) {
        return QLocale().toString(when.toLocalTime().time(), u"HH:mm:ss"_s);
    };
    const quint64 all = m_pbx.state().counters().driftCorrected;
    QString words = tr("Each of the PBX's own lists is compared with the picture about once a "
                       "minute, while the line is quiet.");
    if (check.lastCompared().isValid())
        words += u' ' % tr("Last at %1.").arg(time(check.lastCompared()));
    if (all > 0)
        words += u' ' % tr("If rows are missing again and again, this login may not hear of them: "
                           "look at its “read” line in manager.conf.");
    m_summary->setText(words);
    if (check.since().isValid())
        m_empty->say(u"circle-check"_s, tr("Nothing had to be corrected"),
                     tr("Since the connection was made at %1.").arg(time(check.since())));
    else
        m_empty->say(u"unplug"_s, tr("Nothing is compared just now"),
                     tr("The PBX is asked for its lists while the connection is live."));

    m_table->clear();
    for (auto it = check.corrections().crbegin(); it != check.corrections().crend(); ++it) {
        auto *item = new QTreeWidgetItem(m_table, wordsOf(*it));
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, wrappedTip(item->text(column)));
    }
    m_copy->setEnabled(m_table->topLevelItemCount() > 0);
}

/// The chosen rows, or all: fields parted by tabs.
void CorrectionsDialog::copy()
{
    QStringList lines;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_table->topLevelItem(row);
        if (!m_table->selectedItems().isEmpty() && !item->isSelected())
            continue;
        QStringList fields;
        for (int column = 0; column < item->columnCount(); ++column)
            fields += item->text(column).simplified();
        lines += fields.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace ui
