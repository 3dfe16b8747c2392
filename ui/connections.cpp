// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections.h"

#include "dialogs/connectiondialog.h"
#include "dialogs/deskdialog.h"
#include "pbx/attendant.h"
#include "pbx/flows/answertrial.h"
#include "store/secrets.h"
#include "words.h"

#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The words that stand for them in the settings.
constexpr std::pair<pbx::AutoAnswer, QLatin1StringView> AutoAnswers[] = {
    {pbx::AutoAnswer::CallInfo, "call-info"_L1},
    {pbx::AutoAnswer::AlertInfo, "alert-info"_L1},
    {pbx::AutoAnswer::RingAnswer, "ring-answer"_L1},
};

} // namespace

pbx::Profile fromStored(const store::Profile &stored)
{
    pbx::Profile profile;
    profile.name = stored.name;
    profile.host = stored.host;
    profile.port = stored.port;
    profile.tls = stored.tls;
    profile.user = stored.user;
    profile.myExtension = stored.myExtension;
    profile.context = stored.context;
    profile.fingerprint = stored.fingerprint;
    profile.desk = {stored.queues,        stored.pauseReasons,  stored.nightSwitch,
                    stored.campOnSeconds, stored.mailboxNumber, stored.conferenceRoom};
    profile.clearSecret = stored.clearSecret;
    profile.voicemail = stored.voicemail;
    for (const auto &[kind, word] : AutoAnswers) {
        if (stored.autoAnswer == word)
            profile.autoAnswer = kind;
    }
    profile.phoneHolds = stored.phoneHolds;
    profile.recallSeconds = stored.recallSeconds;
    return profile;
}

namespace {

/// \a stored: as it was; it holds more than a connection.
store::Profile toStored(const pbx::Profile &profile, store::Profile stored)
{
    stored.name = profile.name;
    stored.host = profile.host;
    stored.port = profile.port;
    stored.tls = profile.tls;
    stored.user = profile.user;
    stored.myExtension = profile.myExtension;
    stored.context = profile.context;
    stored.fingerprint = profile.fingerprint;
    stored.clearSecret = profile.clearSecret;
    stored.voicemail = profile.voicemail;
    for (const auto &[kind, word] : AutoAnswers) {
        if (profile.autoAnswer == kind)
            stored.autoAnswer = word;
    }
    stored.phoneHolds = profile.phoneHolds;
    stored.recallSeconds = profile.recallSeconds;
    stored.queues = profile.desk.queues;
    stored.pauseReasons = profile.desk.pauseReasons;
    stored.nightSwitch = profile.desk.nightSwitch;
    stored.conferenceRoom = profile.desk.conferenceRoom;
    stored.campOnSeconds = profile.desk.campOnSeconds;
    stored.mailboxNumber = profile.desk.mailboxNumber;
    return stored;
}

} // namespace

Connections::Connections(pbx::Pbx &pbx, QSettings &settings, store::Secrets &secrets,
                         QWidget *window)
    : QObject(window)
    , m_pbx(pbx)
    , m_profiles(settings)
    , m_secrets(secrets)
    , m_window(window)
{}

ConnectionDialog &Connections::theDialog()
{
    if (m_dialog == nullptr) {
        m_dialog = new ConnectionDialog(m_window);
        connect(m_dialog, &ConnectionDialog::chosen, this, &Connections::keep);
        connect(m_dialog, &ConnectionDialog::loginRequested, this, &Connections::loginRequested);
        connect(m_dialog, &ConnectionDialog::trialRequested, this, &Connections::tryPhone);
        connect(&m_pbx, &pbx::Pbx::linkChanged, m_dialog, [this] { followTrial(); });
    }
    followTrial();
    return *m_dialog;
}

/// The phone can be tried over the connection that is up, which is that of the profile in use.
void Connections::followTrial()
{
    QString why = describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::Take));
    if (why.isEmpty() && !m_pbx.attendant().ownChannel().isEmpty())
        why = tr("Your phone is on a call");
    m_dialog->setTrialPossible(why);
}

void Connections::tryPhone(pbx::AutoAnswer header)
{
    auto *trial = new pbx::AnswerTrial(m_pbx, header, this);
    connect(trial, &pbx::AnswerTrial::ended, m_dialog, [this](bool answered) {
        m_dialog->showTrial(answered,
                            answered ? tr("Your phone answered. If nobody lifted it, this is the "
                                          "right choice.")
                                     : tr("Your phone did not answer by itself: try another "
                                          "choice."));
    });
    connect(trial, &pbx::AnswerTrial::refused, m_dialog, [this](const ami::Error &error) {
        m_dialog->showTrial(false, tr("Your phone was not called. %1").arg(describe(error)));
    });
}

void Connections::openSaved(const QString &name, const QString &myExtension, const QString &context)
{
    const std::optional<store::Profile> stored = m_profiles.find(name);
    if (!stored)
        return;
    m_secrets.read(
        name, this,
        [this, myExtension, context, profile = fromStored(*stored)](const QString &secret,
                                                                    const QString &error) {
            pbx::Profile complete = profile;
            complete.secret = secret;
            if (secret.isEmpty()) {
                theDialog().openFor(
                    complete, complete.name,
                    error.isEmpty()
                        ? tr("Type the secret of this login.")
                        : tr("The keychain does not give the secret (“%1”). Type it.").arg(error));
                return;
            }
            m_profiles.setLast(complete.name);
            if (!myExtension.isEmpty())
                complete.myExtension = myExtension;
            if (!context.isEmpty())
                complete.context = context;
            m_pbx.open(complete);
        });
}

void Connections::editCurrent()
{
    const pbx::Profile &current = m_pbx.profile();
    if (m_pbx.link() == pbx::Link::Closed || m_pbx.link() == pbx::Link::Replay) {
        // Nothing is open: the one used last, or a new one.
        if (const auto last = m_profiles.find(m_profiles.last())) {
            openSaved(last->name);
            return;
        }
        editNew();
        return;
    }
    theDialog().openFor(current, m_profiles.find(current.name) ? current.name : QString(), {});
}

void Connections::editDesk()
{
    auto *dialog = new DeskDialog(m_pbx.profile().desk, m_pbx.profile().name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeskDialog::chosen, this,
            [this](const pbx::Desk &desk) { keepDesk(m_pbx.profile().name, desk); });
    dialog->open();
}

void Connections::keepDesk(const QString &name, const pbx::Desk &desk)
{
    if (m_pbx.profile().name == name)
        m_pbx.setDesk(desk);
    if (std::optional<store::Profile> stored = m_profiles.find(name)) {
        pbx::Profile complete = fromStored(*stored);
        complete.desk = desk;
        m_profiles.save(toStored(complete, *stored));
    }
}

void Connections::edit(const QString &name)
{
    const std::optional<store::Profile> stored = m_profiles.find(name);
    if (!stored)
        return;
    m_secrets.read(name, this,
                   [this, profile = fromStored(*stored)](const QString &secret, const QString &) {
                       pbx::Profile complete = profile;
                       complete.secret = secret;
                       theDialog().openFor(complete, complete.name, {});
                   });
}

void Connections::remove(const QString &name)
{
    m_profiles.remove(name);
    m_secrets.remove(name);
    emit changed();
}

void Connections::editNew()
{
    pbx::Profile fresh;
    fresh.host.clear();
    theDialog().openFor(fresh, {}, {});
}

void Connections::trustCertificate()
{
    const QByteArray sha256 = m_pbx.untrusted().sha256;
    if (sha256.isEmpty())
        return;
    const pbx::Profile &current = m_pbx.profile();
    // The saved one of that name may be edited for another place meanwhile.
    std::optional<store::Profile> stored = m_profiles.find(current.name);
    if (stored && stored->host == current.host && stored->port == current.port) {
        stored->fingerprint = sha256;
        m_profiles.save(*stored);
    }
    m_pbx.trust(sha256);
    emit trusted();
}

void Connections::keep(pbx::Profile profile, const QString &replaces)
{
    // What the dialog does not ask stays as it was.
    const auto before = m_profiles.find(replaces.isEmpty() ? profile.name : replaces);
    if (before)
        profile.desk = fromStored(*before).desk;
    else if (m_pbx.profile().name == profile.name)
        profile.desk = m_pbx.profile().desk;
    if (!replaces.isEmpty() && replaces != profile.name) {
        m_profiles.remove(replaces);
        m_secrets.remove(replaces);
    }
    m_profiles.save(toStored(profile, before.value_or(store::Profile())));
    m_profiles.setLast(profile.name);
    m_secrets.write(profile.name, profile.secret, this, [this](const QString &error) {
        if (!error.isEmpty())
            emit secretNotKept(error);
    });
    emit changed();
    m_pbx.open(profile);
}

} // namespace ui
