// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant.h"

#include "contactspage.h"
#include "donepage.h"
#include "findpage.h"
#include "loginpage.h"
#include "phonepage.h"
#include "store/profiles.h"
#include "trialpage.h"
#include "ui/connections.h"
#include "ui/dialogs/checklist.h"
#include "ui/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of other connections, those of the site among them.
QStringList knownHosts(QSettings &settings)
{
    const store::Profiles profiles(settings);
    QStringList hosts;
    for (const QString &name : profiles.names()) {
        const auto profile = profiles.find(name);
        if (profile && !hosts.contains(profile->host) && profile->host != "127.0.0.1"_L1)
            hosts.append(profile->host);
    }
    return hosts;
}

/// Large letters make a page longer than a small screen.
class StepArea : public QScrollArea
{
public:
    explicit StepArea(QWidget *page)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(page);
    }

    [[nodiscard]] QSize sizeHint() const override { return {480, 360}; }
};

} // namespace

Assistant::Assistant(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_title(headLine(this))
    , m_stack(new QStackedWidget(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"assistant"_s);
    setWindowTitle(tr("First steps"));
    m_draft.profile.host.clear();
    restoreDraft();
    auto *login = new LoginPage(m_draft);
    auto *phone = new PhonePage(m_draft, parts.pbx, parts.people);
    m_pages = {new FindPage(m_draft, knownHosts(parts.settings)),
               login,
               phone,
               new TrialPage(m_draft, parts.pbx, parts.call, parts.dialling),
               new AssistantContactsPage(m_draft, parts.book),
               new DonePage(m_draft, parts.people)};
    QStringList titles;
    for (AssistantPage *page : std::as_const(m_pages)) {
        titles.append(page->title());
        m_stack->addWidget(new StepArea(page));
        connect(page, &AssistantPage::changed, this, &Assistant::showButtons);
        connect(page, &AssistantPage::done, this, [this, page] {
            if (page != currentPage())
                return;
            if (page == m_pages.last())
                accept();
            else
                goTo(m_stack->currentIndex() + 1);
        });
    }
    connect(login, &LoginPage::loginRequested, this, &Assistant::loginRequested);
    connect(login, &LoginPage::accepted, this, &Assistant::keep);
    connect(phone, &PhonePage::chosen, this, &Assistant::keep);
    m_steps = new CheckList(titles, this);
    m_steps->setObjectName(u"assistantSteps"_s);

    auto *side = new QFrame(this);
    side->setFrameShape(QFrame::StyledPanel);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(16, 16, 16, 16);
    sideLayout->addWidget(m_steps);
    sideLayout->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(22);
    columns->addWidget(side);
    columns->addLayout(right, 1);
    auto *later = new QPushButton(tr("La&ter"), this);
    later->setObjectName(u"assistantLater"_s);
    later->setToolTip(tr("What works already is kept; the menu leads back here"));
    m_back->setObjectName(u"assistantBack"_s);
    m_next->setObjectName(u"assistantNext"_s);
    m_back->setAutoDefault(false);
    later->setAutoDefault(false);
    m_next->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(later);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    QVBoxLayout *layout = dialogLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(860, 580);

    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &Assistant::back);
    connect(m_next, &QPushButton::clicked, this, &Assistant::next);
    goTo(0);
}

AssistantPage *Assistant::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void Assistant::back()
{
    if (m_stack->currentIndex() > 0)
        goTo(m_stack->currentIndex() - 1);
}

void Assistant::next()
{
    currentPage()->next();
}

void Assistant::goTo(int page)
{
    const int before = m_stack->currentIndex();
    if (page != before)
        currentPage()->leave();
    for (int i = 0; i < m_pages.size(); ++i)
        m_steps->set(i, i < page    ? CheckList::State::Good
                        : i == page ? CheckList::State::Running
                                    : CheckList::State::Waiting);
    m_stack->setCurrentIndex(page);
    m_title->setText(m_pages.at(page)->title());
    currentPage()->enter();
    showButtons();
}

void Assistant::showButtons()
{
    m_back->setEnabled(m_stack->currentIndex() > 0);
    m_next->setText(currentPage()->nextWords());
}

/// The login works, or the phone is another one: from now on that is a connection of its own, and
/// in use.
void Assistant::keep()
{
    const QStringList names = m_parts.connections.names();
    const QString wanted = m_draft.profile.name;
    for (int i = 2; m_draft.profile.name != m_draft.saved && names.contains(m_draft.profile.name);
         ++i)
        m_draft.profile.name =
            tr("%1 (%2)", "a connection's name that is taken").arg(wanted).arg(i);
    m_parts.connections.keep(m_draft.profile, m_draft.saved);
    m_draft.saved = m_draft.profile.name;
}

void Assistant::done(int result)
{
    currentPage()->leave();
    keepDraft();
    QDialog::done(result);
}

void Assistant::restoreDraft()
{
    m_draft.profile.host = m_parts.settings.value(u"assistant/host"_s).toString();
    m_draft.profile.name = m_parts.settings.value(u"assistant/name"_s).toString();
    m_draft.profile.user = m_parts.settings.value(u"assistant/user"_s).toString();
}

/// Until it is a connection. Never the secret.
void Assistant::keepDraft()
{
    m_parts.settings.remove(u"assistant"_s);
    if (!m_draft.saved.isEmpty())
        return;
    const pbx::Profile &profile = m_draft.profile;
    for (const auto &[key, value] : {std::pair{u"assistant/host"_s, profile.host},
                                     std::pair{u"assistant/name"_s, profile.name},
                                     std::pair{u"assistant/user"_s, profile.user}}) {
        if (!value.isEmpty())
            m_parts.settings.setValue(key, value);
    }
}

} // namespace ui
