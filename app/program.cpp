// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "bundle/log.h"
#include "demo/server.h"
#include "democontacts.h"
#include "pbx/attendant.h"
#include "pbx/statejson.h"
#include "pbx/tape.h"
#include "ui/callcontroller.h"
#include "ui/connections.h"
#include "ui/desktop/notifier.h"
#include "ui/dialling.h"
#include "ui/mainwindow.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QSaveFile>
#include <QUuid>
#include <QVariant>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto TrustedKey = "trusted/"_L1;

/// The profile of what is no connection: the recording's name, and whose phone is the operator's.
pbx::Profile profileOf(const QString &recording, const pbx::Profile &live)
{
    pbx::Profile profile;
    profile.name = QFileInfo(recording).fileName();
    profile.host.clear();
    profile.myExtension = live.myExtension;
    profile.context = live.context;
    return profile;
}

/// One line on standard error. Text from elsewhere cannot break the line.
void say(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    std::fprintf(stderr, "cordboard: %s\n", text.toLocal8Bit().constData());
}

QString keyOf(const pbx::Profile &profile)
{
    // QSettings takes '/' for a path; a host may hold none, so a plain join is unambiguous.
    return TrustedKey + profile.host + u':' + QString::number(profile.port);
}

} // namespace

/// A recording that is shown beside the live board, which goes on.
struct Program::ReplayDesk
{
    pbx::Pbx pbx;
    pbx::Player player{pbx};
    std::unique_ptr<ui::MainWindow> window;
};

Program::Program(const Options &options, bundle::Log &log, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_log(log)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"Cordboard"_s, u"cordboard"_s)
    , m_profiles(m_settings)
    , m_player(m_pbx)
{
    if (!options.config.isEmpty()) {
        // The same name of a connection in two folders is not the same secret.
        const auto key = u"portable/id"_s;
        if (m_settings.value(key).toString().isEmpty())
            m_settings.setValue(key, QUuid::createUuid().toString(QUuid::WithoutBraces));
        m_secrets.setScope(m_settings.value(key).toString());
    }
    connect(&m_pbx, &pbx::Pbx::linkChanged, this, &Program::onLinkChanged);
    connect(&m_pbx.session(), &ami::Session::stageChanged, this, [this](ami::Session::Stage stage) {
        const ami::Session &session = m_pbx.session();
        m_log.add(u"link: %1:%2 %3 %4"_s.arg(
            session.endpoint().host, QString::number(session.endpoint().port),
            QVariant::fromValue(stage).toString(), session.lastError()));
    });
    m_exitTimer.setSingleShot(true);
    connect(&m_exitTimer, &QTimer::timeout, this, &Program::end);
}

Program::~Program() = default;

bool Program::refuse(const QString &text)
{
    say(text);
    m_status = BadUsage;
    return false;
}

bool Program::start()
{
    if (m_options.command) {
        askRunning(*m_options.command);
        return true;
    }
    if (!m_options.isPlainStart())
        return startOwn();
    ui::Request request;
    if (!m_options.dial.isEmpty()) {
        request.what = ui::Request::What::Dial;
        request.number = m_options.dial;
        request.extension = m_options.dialExtension;
        request.from = m_options.dialFromUrl ? ui::Request::From::Link : ui::Request::From::Command;
    }
    askRunning(request);
    return true;
}

/// One running Cordboard is enough: it does what is asked, and this one ends.
void Program::askRunning(const ui::Request &request)
{
    auto *call = new InstanceCall(request, this, m_options.config);
    connect(call, &InstanceCall::answered, this, [this](bool done, const QString &words) {
        if (m_options.activated) { // by a bus on which the running one is not
            m_bus = std::make_unique<Bus>();
            connect(m_bus.get(), &Bus::over, this, [this] { finish(Good); });
            return;
        }
        if (!words.isEmpty() && (!done || m_options.command))
            say(words);
        finish(done ? Good : NotDone);
    });
    connect(call, &InstanceCall::nobodyThere, this, [this] {
        if (m_options.command) {
            say(u"no Cordboard is running: start it first"_s);
            finish(NotRunning);
        } else if (!startOwn()) {
            QCoreApplication::quit();
        }
    });
}

void Program::finish(int status)
{
    m_status = status;
    QCoreApplication::quit();
}

bool Program::startOwn()
{
    if (!m_options.record.isEmpty() && !startRecording())
        return false;
    if (!m_options.headless)
        showWindow();

    m_hasPbx = true;
    if (!m_options.replay.isEmpty()) {
        if (!startReplay())
            return false;
    } else if (m_options.demoPeople) {
        if (!startDemo(*m_options.demoPeople, m_options.demoLegacy))
            return false;
    } else if (m_options.pbx) {
        if (m_options.pbx->secret.isEmpty())
            return refuse(u"no secret: set CORDBOARD_SECRET or use --secret-file"_s);
        pbx::Profile profile = *m_options.pbx;
        if (!m_options.trust.isEmpty())
            m_settings.setValue(keyOf(profile), QString::fromLatin1(m_options.trust));
        profile.fingerprint = m_settings.value(keyOf(profile)).toString().toLatin1();
        open(profile);
    } else if (const QString name =
                   m_options.profile.isEmpty() ? m_profiles.last() : m_options.profile;
               !name.isEmpty()) {
        if (!openSaved(name))
            return false;
    } else {
        m_hasPbx = false; // the first start: the window says what to do
        if (m_window && m_options.isPlainStart())
            m_window->openAssistant();
    }
    if (m_options.exitAfter)
        m_exitTimer.start(static_cast<int>(qMin(*m_options.exitAfter * 1000, 2e9)));
    return true;
}

bool Program::startRecording()
{
    pbx::Tape &tape = m_pbx.tape();
    if (!tape.record(m_options.record, pbx::Tape::Begin::GoOn))
        return refuse(u"--record %1: %2"_s.arg(m_options.record, tape.errorString()));
    connect(&tape, &pbx::Tape::ended, this, [](pbx::Tape::Ending ending, const QString &text) {
        say(u"the recording ends: "_s +
            (ending == pbx::Tape::Ending::Full ? u"it is as large as one may become"_s : text));
    });
    return true;
}

bool Program::startReplay()
{
    if (m_window)
        return startShownReplay();
    m_replay.setSink([this](const ami::Message &message) { m_pbx.replay(message); });
    m_replay.setDrained([this] { m_pbx.commitReplay(); });
    connect(&m_replay, &ami::Replay::finished, this, [this] {
        if (!m_replay.errorString().isEmpty())
            say(m_replay.errorString());
        m_pbx.finishReplay(m_replay.bytes(), m_replay.malformed());
        if (m_options.exitAfterReplay)
            end();
    });
    if (!m_replay.start(m_options.replay))
        return refuse(u"--replay %1: %2"_s.arg(m_options.replay, m_replay.errorString()));
    return true;
}

bool Program::startShownReplay()
{
    // What cannot be opened is told from within open(), the rest later.
    QString trouble;
    const auto told =
        connect(&m_player, &pbx::Player::failed, this,
                [&trouble](pbx::Player::Trouble, const QString &text) { trouble = text; });
    connect(&m_player, &pbx::Player::ready, &m_player, &pbx::Player::play);
    connect(&m_player, &pbx::Player::finished, this, [this] {
        if (m_options.exitAfterReplay)
            end();
    });
    pbx::Profile own;
    own.myExtension = m_options.myExtension;
    own.context = m_options.context;
    m_player.setSpeed(pbx::Player::Fastest);
    m_player.open(m_options.replay, profileOf(m_options.replay, own));
    disconnect(told);
    if (m_player.stage() == pbx::Player::Stage::Closed) {
        return refuse(u"--replay %1: %2"_s.arg(
            m_options.replay, trouble.isEmpty() ? u"this is not a file"_s : trouble));
    }
    connect(&m_player, &pbx::Player::failed, this,
            [this](pbx::Player::Trouble, const QString &text) {
                say(text.isEmpty() ? u"this is no recording"_s : text);
                if (m_options.exitAfterReplay)
                    end();
            });
    return true;
}

void Program::openReplay(const QString &path)
{
    if (m_window->replayBar() !=
        nullptr) { // this window shows one already: another takes its place
        m_player.open(path, profileOf(path, m_pbx.profile()));
        return;
    }
    if (!m_replayDesk) {
        m_replayDesk = std::make_unique<ReplayDesk>();
        ReplayDesk &desk = *m_replayDesk;
        desk.window = std::make_unique<ui::MainWindow>(desk.pbx, m_settings, m_secrets);
        desk.window->setLog(m_log);
        desk.window->showReplay(desk.player);
        connect(&desk.player, &pbx::Player::ready, &desk.player, &pbx::Player::play);
        connect(desk.window.get(), &ui::MainWindow::replayRequested, this, &Program::openReplay);
        // Later: it is still closing.
        connect(
            desk.window.get(), &ui::MainWindow::closed, this, [this] { m_replayDesk.reset(); },
            Qt::QueuedConnection);
        desk.window->show();
    }
    m_replayDesk->player.open(path, profileOf(path, m_pbx.profile()));
    m_replayDesk->window->raise();
    m_replayDesk->window->activateWindow();
}

/// The calls of the operator's phone, and who calls; the window shows them.
void Program::keepCallsIn(const QString &folder)
{
    m_window->setTeam(nullptr);
    m_team.reset();
    auto history = std::make_unique<store::History>(folder + u"/history.sqlite"_s);
    connect(history.get(), &store::History::failed, this,
            [last = QString()](const QString &words) mutable {
                if (words != last)
                    say(u"calls are not kept: "_s + words);
                last = words;
            });
    m_window->setHistory(history.get());
    m_history = std::move(history);
    auto contacts = std::make_unique<store::Contacts>(folder + u"/contacts.sqlite"_s);
    m_window->setContacts(contacts.get());
    m_contacts = std::move(contacts);
}

bool Program::startDemo(int people, bool legacy)
{
    if (m_window) {
        m_demoFolder = std::make_unique<QTemporaryDir>();
        keepCallsIn(m_demoFolder->path());
        m_contacts->save(demoContacts());
    }
    demo::Options options;
    options.people = people;
    options.legacy = legacy;
    m_demo = std::make_unique<demo::Server>(options);
    if (m_demo->port() == 0)
        return refuse(u"the demo PBX cannot listen on 127.0.0.1"_s);
    pbx::Profile profile;
    profile.name = u"Demo"_s;
    profile.port = m_demo->port();
    profile.user = u"demo"_s;
    profile.secret = u"demo"_s;
    profile.myExtension = u"100"_s;
    profile.context = u"internal"_s;
    profile.desk.queues = {u"sales"_s, u"billing"_s};
    profile.desk.nightSwitch = u"Custom:night"_s;
    profile.desk.conferenceRoom = u"300"_s;
    profile.desk.mailboxNumber = u"*98"_s;
    profile.voicemail = u"*EXT"_s;
    profile.autoAnswer = pbx::AutoAnswer::CallInfo;
    open(profile);
    return true;
}

bool Program::openSaved(const QString &name)
{
    const auto saved = m_profiles.find(name);
    if (!saved) {
        const QStringList names = m_profiles.names();
        return refuse(u"there is no profile %1; there is: %2"_s.arg(
            name, names.isEmpty() ? u"none yet"_s : names.join(u", "_s)));
    }
    if (m_window) {
        // It asks for the secret where the keychain does not know it.
        m_window->openProfile(name, m_options.myExtension, m_options.context);
        return true;
    }
    m_secrets.read(
        name, this,
        [this, profile = ui::fromStored(*saved)](const QString &secret, const QString &error) {
            if (secret.isEmpty()) {
                refuse(error.isEmpty() ? u"the keychain holds no secret for this profile"_s
                                       : error);
                QCoreApplication::quit();
                return;
            }
            pbx::Profile whole = profile;
            whole.secret = secret;
            open(whole);
        });
    return true;
}

void Program::open(pbx::Profile profile)
{
    if (!m_options.myExtension.isEmpty())
        profile.myExtension = m_options.myExtension;
    if (!m_options.context.isEmpty())
        profile.context = m_options.context;
    m_pbx.open(profile);
}

void Program::showWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_pbx, m_settings, m_secrets);
    connect(m_window.get(), &ui::MainWindow::demoRequested, this,
            [this] { m_hasPbx = startDemo(40, false); });
    m_window->setLog(m_log);
    if (m_options.replay.isEmpty() && !m_options.demoPeople) {
        keepCallsIn(QFileInfo(m_settings.fileName()).absolutePath());
        m_team = std::make_unique<store::TeamSync>(*m_history, *m_contacts);
        m_window->setTeam(m_team.get());
    }
    connect(m_window.get(), &ui::MainWindow::replayRequested, this, &Program::openReplay);
    connect(m_window.get(), &ui::MainWindow::closed, this, &Program::end);
    if (!m_options.replay.isEmpty())
        m_window->showReplay(m_player);
    if (m_options.theme != Options::Theme::System) {
        m_window->overrideScheme(m_options.theme == Options::Theme::Dark ? ui::Scheme::Dark
                                                                         : ui::Scheme::Light);
    }
    connect(m_window.get(), &ui::MainWindow::certificateTrusted, this, [this] {
        if (m_options.pbx && m_pbx.profile().host == m_options.pbx->host)
            m_settings.setValue(keyOf(m_pbx.profile()),
                                QString::fromLatin1(m_pbx.profile().fingerprint));
    });
    // With a size of its own the picture is the same wherever it is made.
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/cordboard.svg"_s));
    QGuiApplication::setDesktopFileName(u"org.cordboard.Cordboard"_s);
    // The last window closed is an end in order too.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Program::end);
    // A recording answers nobody, and nobody calls in it.
    if (m_options.replay.isEmpty()) {
        m_notifier = std::make_unique<ui::Notifier>();
        m_window->setNotifier(*m_notifier);
        m_window->showInTray();
        const bool isTheOne = m_instance.listen(
            [this](const ui::Request &request, ui::Outside::Done done) {
                m_window->outside().run(request, std::move(done));
            },
            m_options.config);
        // The bus knows one Cordboard; one in a folder of its own leaves that name to the usual
        // one.
        if (isTheOne && m_options.config.isEmpty())
            m_bus = std::make_unique<Bus>(*m_window);
    }
    m_window->show();
    if (!m_options.dial.isEmpty() && m_options.dialFromUrl)
        m_window->offerNumber(m_options.dial); // a stranger wrote the link: a person presses Enter
}

void Program::dial()
{
    if (m_window) {
        m_window->calls().call(m_window->dialling().toDial(m_options.dial));
        return;
    }
    m_pbx.attendant().call(m_options.dial, this, [this](const ami::Result<QString> &result) {
        if (!result)
            say(u"%1 was not called: %2"_s.arg(m_options.dial, result.error().text));
    });
}

void Program::onLinkChanged()
{
    switch (m_pbx.link()) {
    case pbx::Link::Live: {
        m_said.clear();
        if (m_options.headless)
            say(u"%1 is live: %2"_s.arg(m_pbx.profile().name, m_pbx.banner()));
        const bool dialsItself = !m_options.dialFromUrl || m_options.headless;
        if (!m_options.dial.isEmpty() && dialsItself && !std::exchange(m_dialled, true))
            dial();
        return;
    }
    case pbx::Link::Refused:
        say((m_pbx.keptSecret() ? u"login not tried: "_s : u"login refused: "_s) +
            m_pbx.lastError());
        // Without a window there is no one who could mend it.
        if (m_options.headless)
            end();
        return;
    case pbx::Link::Untrusted:
        onUntrusted();
        return;
    default:
        break;
    }
    if (const QString trouble = m_pbx.lastError(); !trouble.isEmpty() && trouble != m_said) {
        say(trouble);
        m_said = trouble;
    }
}

/// A certificate that nobody vouches for is trusted at its first use and known from then on, as an
/// SSH host key is; another one under the same address is not, whoever has signed it.
void Program::onUntrusted()
{
    m_said = m_pbx.lastError(); // in more words below
    const pbx::Profile &profile = m_pbx.profile();
    const QString address = profile.host + u':' + QString::number(profile.port);
    const QString shown = QString::fromLatin1(m_pbx.untrusted().sha256);
    if (m_options.pbx && profile.fingerprint.isEmpty()) {
        m_settings.setValue(keyOf(profile), shown);
        say(u"trusting the certificate of %1 from now on, SHA-256 %2"_s.arg(address, shown));
        m_pbx.trust(m_pbx.untrusted().sha256);
        return;
    }
    if (profile.fingerprint.isEmpty()) {
        say(u"the certificate of %1 is not trusted: %2. It shows SHA-256 %3"_s.arg(
            address, m_pbx.lastError(), shown));
    } else {
        say(u"the certificate of %1 has changed, nothing was sent. Trusted is SHA-256 %2, it shows %3"_s
                .arg(address, QString::fromLatin1(m_pbx.untrusted().trusted), shown));
    }
    if (!m_options.headless)
        return; // the window asks
    say(m_options.pbx
            ? u"if that is right, say so once: --trust "_s + shown
            : u"if that is right, open this connection once with the window, and trust it there"_s);
    end();
}

void Program::end()
{
    if (std::exchange(m_ended, true))
        return;
    if (m_pbx.link() == pbx::Link::Refused)
        m_status = LoginRefused;
    else if (m_pbx.link() == pbx::Link::Untrusted)
        m_status = NotTrusted;
    else if (m_hasPbx && m_options.replay.isEmpty() && !m_pbx.wasLive())
        m_status = NeverLive;

    if (m_window && !m_options.screenshot.isEmpty() &&
        !m_window->grab().save(m_options.screenshot, "PNG"))
        refuse(u"--screenshot %1 cannot be written"_s.arg(m_options.screenshot));
    if (!m_options.stateJson.isEmpty()) {
        const QByteArray json = pbx::stateDocument({&m_pbx});
        if (m_options.stateJson == "-"_L1) {
            std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
            std::fflush(stdout);
        } else {
            QSaveFile file(m_options.stateJson);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() ||
                !file.commit())
                refuse(u"--state-json %1: %2"_s.arg(m_options.stateJson, file.errorString()));
        }
    }
    if (m_window && m_options.screenshot.isEmpty()) // a picture's size is nobody's wish
        m_window->saveLayout();
    m_player.close();
    m_pbx.close();
    m_pbx.tape().stop();
    QCoreApplication::quit();
}
