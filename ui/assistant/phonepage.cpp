// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonepage.h"

#include "models/people.h"
#include "models/roles.h"
#include "pbx/attendant.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/panels/parts.h"
#include "ui/words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int RingTime = 15'000; ///< ms

/// Where extensions are dialled from, told by where their lamps are: FreePBX keeps these apart.
QString contextFor(const QString &lamps)
{
    return lamps == "ext-local"_L1 ? u"from-internal"_s : lamps;
}

} // namespace

QVariant PhoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return SortFilter::headerData(section, orientation, role);
    switch (static_cast<models::PeopleColumn>(section)) {
    case models::PeopleColumn::Name:
        return tr("Name");
    case models::PeopleColumn::Number:
        return tr("Number");
    default:
        return tr("State"); // not shown
    }
}

PhonePage::PhonePage(AssistantDraft &draft, pbx::Pbx &pbx, models::PeopleModel &people,
                     QWidget *parent)
    : AssistantPage(draft, parent)
    , m_pbx(pbx)
    , m_people(people)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_context(new QLineEdit(this))
    , m_ring(new QPushButton(tr("&Ring it"), this))
    , m_outcome(new OutcomeLine(this))
{
    setObjectName(u"phonePage"_s);
    m_search->setObjectName(u"assistantPhone"_s);
    m_search->setPlaceholderText(tr("Type your name or your number"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(80);
    m_list->setObjectName(u"assistantPhones"_s);
    m_list->setAccessibleName(tr("Phones of the PBX"));
    m_shown.setSourceModel(&people);
    m_shown.sort(static_cast<int>(models::PeopleColumn::Name));
    m_list->setModel(&m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(100);
    for (int column = 0; column < static_cast<int>(models::PeopleColumn::Count); ++column)
        m_list->setColumnHidden(column, column > static_cast<int>(models::PeopleColumn::Number));
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_empty = new EmptyState(m_list);
    m_context->setObjectName(u"assistantContext"_s);
    m_context->setPlaceholderText(u"from-internal"_s);
    m_context->setMaxLength(80);
    m_context->setToolTip(tr("The part of the PBX's dialplan in which your phone dials; the "
                             "administrator knows it"));
    m_ring->setObjectName(u"assistantRing"_s);
    m_ring->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Your phone"), m_search);
    layout->addLayout(form);
    layout->addWidget(m_list, 1);
    auto *row = new QFormLayout;
    row->setHorizontalSpacing(16);
    row->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row->addRow(tr("&Dials from context"), m_context);
    layout->addLayout(row);
    auto *ring = new QHBoxLayout;
    m_ring->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    ring->addWidget(m_ring, 0, Qt::AlignLeading);
    ring->addWidget(m_outcome, 1);
    layout->addLayout(ring);

    connect(m_search, &QLineEdit::textEdited, this, &PhonePage::look);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            look();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PhonePage::follow);
    connect(m_ring, &QPushButton::clicked, this, &PhonePage::ring);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &PhonePage::follow);
    connect(&people, &QAbstractItemModel::dataChanged, this, &PhonePage::followRinging);
    connect(&people, &QAbstractItemModel::rowsInserted, this, &PhonePage::follow);
}

QString PhonePage::title() const
{
    return tr("Your phone");
}

void PhonePage::enter()
{
    if (m_search->text().isEmpty() && !m_draft.profile.myExtension.isEmpty())
        m_search->setText(m_draft.profile.myExtension);
    if (m_context->text().isEmpty())
        m_context->setText(m_draft.profile.context);
    look();
    m_search->setFocus();
}

void PhonePage::look()
{
    m_shown.setText(m_search->text());
    // The one that is meant is chosen: the only one, or that with this very number.
    int row = m_shown.rowCount() == 1 ? 0 : -1;
    for (int i = 0; i < m_shown.rowCount() && row < 0; ++i) {
        if (m_shown.index(i, 0).data(models::NumberRole).toString() == m_search->text().trimmed())
            row = i;
    }
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_shown.index(row, 0));
    follow();
}

/// Who is chosen, or what was typed where that is a number that nobody has.
QString PhonePage::extension() const
{
    if (const QModelIndex chosen = m_list->currentIndex(); chosen.isValid())
        return chosen.data(models::NumberRole).toString();
    const QString typed = m_search->text().trimmed();
    const bool number = !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) {
        return c.isDigit() || c == u'*' || c == u'#';
    });
    return number ? typed : QString();
}

void PhonePage::follow()
{
    const bool live = m_pbx.link() == pbx::Link::Live;
    if (!live)
        m_empty->say(u"hourglass"_s, tr("The PBX is asked for its phones…"), {});
    else if (m_people.rowCount() == 0)
        m_empty->say(u"users"_s, tr("The PBX tells of no phones"), tr("Type your number above."));
    else
        m_empty->say(u"search"_s, tr("Nobody is called so, or has this number"),
                     tr("A number that is not in the list is taken as it is typed."));
    if (const QModelIndex chosen = m_list->currentIndex(); chosen.isValid()) {
        const QString context = m_people.person(m_shown.mapToSource(chosen).row()).context;
        if (!context.isEmpty() && !m_context->isModified())
            m_context->setText(contextFor(context));
    }
    const QString own = extension();
    QString why = own.isEmpty() ? tr("Choose a phone first") : QString();
    if (!live)
        why = tr("The PBX is not connected yet");
    m_ring->setEnabled(why.isEmpty());
    m_ring->setToolTip(why.isEmpty() ? tr("Rings for a quarter of a minute; lift it, and it is "
                                          "yours")
                                     : why);
    emit changed();
}

void PhonePage::ring()
{
    m_rung = extension();
    m_rings = false;
    m_outcome->say(OutcomeLine::Kind::Quiet, tr("%1 is rung…").arg(m_rung));
    m_pbx.attendant().ringPhone(
        m_rung, RingTime, this, [this, rung = m_rung](const ami::Result<QString> &answer) {
            if (answer || m_rung != rung)
                return;
            m_outcome->say(OutcomeLine::Kind::Bad,
                           tr("%1 was not rung. %2").arg(rung, describe(answer.error())));
            m_rung.clear();
        });
}

void PhonePage::followRinging()
{
    const int row = m_rung.isEmpty() ? -1 : m_people.rowOfNumber(m_rung);
    if (row < 0)
        return;
    switch (m_people.person(row).presence) {
    case models::Presence::Ringing:
        m_rings = true;
        m_outcome->say(OutcomeLine::Kind::Good,
                       tr("%1 rings. Is it yours? Then lift it, or go on.").arg(m_rung));
        return;
    case models::Presence::OnCall:
    case models::Presence::OnHold:
        if (!m_rings)
            return;
        m_outcome->say(OutcomeLine::Kind::Good, tr("%1 was lifted.").arg(m_rung));
        break;
    default:
        if (!m_rings)
            return;
        m_outcome->say(OutcomeLine::Kind::Quiet,
                       tr("%1 does not ring any more. It was not lifted.").arg(m_rung));
    }
    m_rung.clear();
}

void PhonePage::next()
{
    const QString own = extension();
    if (own.isEmpty() && !m_search->text().trimmed().isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad, tr("Choose one from the list, or type a number."));
        return;
    }
    const QString context = m_context->text().trimmed();
    if (own != m_draft.profile.myExtension || context != m_draft.profile.context) {
        m_draft.profile.myExtension = own;
        m_draft.profile.context = context;
        emit chosen();
    }
    emit done();
}

} // namespace ui
