// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkspage.h"

#include "lock.h"
#include "pageparts.h"
#include "ui/desktop/linkhandlers.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/globalkeys.h"
#include "ui/outside.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Does, Key, CommandLine, ColumnCount };

/// A part of the page, with its head.
std::pair<QWidget *, QVBoxLayout *> section(const QString &head, QWidget *page)
{
    auto *part = new QWidget(page);
    part->setAccessibleName(head);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = new QLabel(head, part);
    label->setFont(scaled(part->font(), 0, QFont::DemiBold));
    layout->addWidget(label);
    return {part, layout};
}

} // namespace

LinksPage::LinksPage(Outside &outside, GlobalKeys &keys, QWidget *parent)
    : SettingsPage(parent)
    , m_outside(outside)
    , m_keys(keys)
{
    setObjectName(u"linksPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    layout->setSpacing(20);
    layout->addWidget(buildLinks());
    layout->addWidget(buildAsking());
    layout->addWidget(buildKeys());
    layout->addStretch();
    connect(&keys, &GlobalKeys::changed, this, &LinksPage::showKeys);
    showKeys();
}

QString LinksPage::title() const
{
    return tr("Links and keys");
}

QString LinksPage::iconName() const
{
    return u"link"_s;
}

QStringList LinksPage::otherWords() const
{
    return {tr("Click to dial"), tr("Shortcuts everywhere"), u"tel: sip: callto:"_s, u"D-Bus"_s,
            tr("Ask before dialling")};
}

/// Only when somebody looks: it reads the desktop's files, and asks it for its portal.
void LinksPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    showLinks();
    m_keys.look();
    showKeys();
}

QWidget *LinksPage::buildLinks()
{
    const auto [part, layout] = section(tr("Links of telephone numbers"), this);
    m_links = new QLabel(part);
    m_links->setObjectName(u"linkState"_s);
    m_links->setTextFormat(Qt::PlainText);
    m_links->setWordWrap(true);
    m_links->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_links);
    auto *row = new QHBoxLayout;
    m_take = new QPushButton(tr("Open such lin&ks with Cordboard"), part);
    m_take->setObjectName(u"takeLinks"_s);
    m_giveBack = new QPushButton(tr("As it was &before"), part);
    m_giveBack->setObjectName(u"giveLinksBack"_s);
    for (QPushButton *button : {m_take, m_giveBack}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    m_outcome = new OutcomeLine(part);
    m_outcome->setObjectName(u"linksOutcome"_s);
    layout->addWidget(m_outcome);
    connect(m_take, &QPushButton::clicked, this, [this] { changeLinks(true); });
    connect(m_giveBack, &QPushButton::clicked, this, [this] { changeLinks(false); });
    return part;
}

void LinksPage::showLinks()
{
    using linkhandlers::Who;
    const bool possible = linkhandlers::isPossible();
    m_take->setVisible(possible);
    m_giveBack->setVisible(possible);
    if (!possible) {
        m_links->setText(tr("Choose Cordboard for tel:, callto: and sip: links in the settings of "
                            "your system."));
        return;
    }
    QStringList lines;
    int ours = 0;
    for (const linkhandlers::Link &link : linkhandlers::look()) {
        const QString scheme = link.scheme + u':';
        if (link.who == Who::Ours) {
            ++ours;
            lines += tr("%1 links are opened with Cordboard.", "tel:").arg(scheme);
        } else if (link.who == Who::Other) {
            lines += tr("%1 links are opened with %2.", "tel:, a program").arg(scheme, link.other);
        } else {
            lines += tr("Nobody was chosen for %1 links.", "tel:").arg(scheme);
        }
    }
    m_links->setText(lines.join(u'\n'));
    m_take->setEnabled(ours < static_cast<int>(linkhandlers::Schemes.size()));
    m_giveBack->setEnabled(ours > 0);
}

void LinksPage::changeLinks(bool take)
{
    const QString error = take ? linkhandlers::take() : linkhandlers::giveBack();
    showLinks();
    if (!error.isEmpty())
        m_outcome->say(OutcomeLine::Kind::Bad, tr("It could not be kept (%1).").arg(error));
    else if (take && m_take->isEnabled())
        m_outcome->say(OutcomeLine::Kind::Bad,
                       tr("The desktop did not take it: choose Cordboard in its settings."));
    else
        m_outcome->say(OutcomeLine::Kind::Good,
                       take ? tr("Links are opened with Cordboard from now on.")
                            : tr("Links are opened as before."));
    // What was pressed may be grey by now: the keyboard stays beside it.
    if (take && !m_take->isEnabled())
        m_giveBack->setFocus();
    else if (!take && !m_giveBack->isEnabled())
        m_take->setFocus();
}

QWidget *LinksPage::buildAsking()
{
    const auto [part, layout] = section(tr("Ask before dialling"), this);
    const std::tuple<Outside::Source, QString, QString> asks[] = {
        {Outside::Source::Link, u"askLink"_s, tr("a &link (tel:, sip:, callto:) that is clicked")},
        {Outside::Source::Selection, u"askSelection"_s,
         tr("the &selected text (cordboard --dial-selection)")},
        {Outside::Source::Command, u"askCommand"_s, tr("a co&mmand (cordboard --dial)")},
        {Outside::Source::Bus, u"askBus"_s, tr("another &program (D-Bus)")},
        {Outside::Source::Key, u"askKey"_s, tr("a key that works &everywhere")},
    };
    for (const auto &[source, id, words] : asks) {
        auto *box = new QCheckBox(words, part);
        box->setObjectName(id);
        box->setChecked(m_outside.asksFirst(source));
        connect(box, &QCheckBox::toggled, this,
                [this, source = source](bool on) { m_outside.setAsksFirst(source, on); });
        layout->addWidget(box);
        showLock(box, u"outside/"_s + id);
    }
    layout->addWidget(quietLabel(
        tr("The number then stands in the search field, and Enter dials. One with * or # is never "
           "dialled without asking, unless by a command."),
        part));
    return part;
}

QWidget *LinksPage::buildKeys()
{
    const auto [part, layout] = section(tr("Keys that work everywhere"), this);
    m_everywhere = new QCheckBox(tr("&Ask the desktop for such keys"), part);
    m_everywhere->setObjectName(u"keysEverywhere"_s);
    m_everywhere->setChecked(m_keys.isOn());
    connect(m_everywhere, &QCheckBox::clicked, &m_keys, &GlobalKeys::setOn);
    layout->addWidget(m_everywhere);
    m_keysState = quietLabel({}, part);
    m_keysState->setObjectName(u"keysState"_s);
    layout->addWidget(m_keysState);
    m_list = new QTreeWidget(part);
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("What can be done from everywhere"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Does"), tr("Key"), tr("Command")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    for (const GlobalKey &key : GlobalKeys::keys()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Does, key.words);
        item->setText(CommandLine,
                      key.id == "show"_L1 ? u"cordboard"_s : u"cordboard --"_s + key.id);
        item->setData(Key, Qt::UserRole, key.id);
    }
    m_list->header()->setSectionResizeMode(Does, QHeaderView::Stretch);
    for (const int column : {Key, CommandLine})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFixedHeight(int(1.6 * fontMetrics().height()) * (m_list->topLevelItemCount() + 1) +
                           10);
    layout->addWidget(m_list);
    m_copy = new QPushButton(tr("&Copy the command"), part);
    m_copy->setObjectName(u"copyCommand"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_list->currentItem())
            QGuiApplication::clipboard()->setText(item->text(CommandLine));
    });
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    return part;
}

void LinksPage::showKeys()
{
    using State = GlobalKeys::State;
    const State state = m_keys.state();
    QString words;
    switch (state) {
    case State::Missing:
        words = tr("This desktop has no way for a program to ask for them (the portal "
                   "GlobalShortcuts). Enter these commands in its own settings of shortcuts.");
        break;
    case State::Off:
        words = tr("The desktop says which keys they become. Or enter these commands in its own "
                   "settings of shortcuts.");
        break;
    case State::Asking:
        words = tr("The desktop asks you which keys they shall be.");
        break;
    case State::Refused:
        words = tr("The desktop gave no keys. Enter these commands in its own settings of "
                   "shortcuts, or ask again.");
        break;
    case State::On:
        words = tr("The desktop listens for them. Its own settings change them.");
        break;
    }
    m_keysState->setText(words);
    m_everywhere->setChecked(m_keys.isOn() && state != State::Refused);
    m_everywhere->setEnabled(state != State::Missing || m_keys.isOn());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString trigger = m_keys.triggerOf(item->data(Key, Qt::UserRole).toString());
        item->setText(Key, trigger.isEmpty() ? u"–"_s : trigger);
    }
}

} // namespace ui
