// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "demo/server.h"
#include "pbx/attendant.h"
#include "pbx/statejson.h"
#include "ui/connections.h"
#include "ui/mainwindow.h"

#include <QGuiApplication>
#include <QIcon>
#include <QSaveFile>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto TrustedKey = "trusted/"_L1;

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

Program::Program(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"Cordboard"_s, u"cordboard"_s)
    , m_profiles(m_settings)
{
    connect(&m_pbx, &pbx::Pbx::linkChanged, this, &Program::onLinkChanged);
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
        profile.fingerprint = m_settings.value(keyOf(profile)).toString().toLatin1();
        open(profile);
    } else if (const QString name = m_options.profile.isEmpty() ? m_profiles.last() : m_options.profile;
               !name.isEmpty()) {
        if (!openSaved(name))
            return false;
    } else {
        m_hasPbx = false; // the first start: the window says what to do
    }
    if (m_options.exitAfter)
        m_exitTimer.start(static_cast<int>(qMin(*m_options.exitAfter * 1000, 2e9)));
    return true;
}

bool Program::startRecording()
{
    if (!m_recorder.open(m_options.record))
        return refuse(u"--record %1: %2"_s.arg(m_options.record, m_recorder.errorString()));
    connect(&m_recorder, &ami::Recorder::failed, this,
            [](const QString &text) { say(u"the recording ends: "_s + text); });
    m_pbx.session().setTap([this](QByteArrayView bytes) { m_recorder.append(bytes); });
    return true;
}

bool Program::startReplay()
{
    m_replay.setSink([this](const ami::Message &message) { m_pbx.replay(message); });
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

bool Program::startDemo(int people, bool legacy)
{
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
    m_secrets.read(name, this, [this, profile = ui::fromStored(*saved)](const QString &secret, const QString &error) {
        if (secret.isEmpty()) {
            refuse(error.isEmpty() ? u"the keychain holds no secret for this profile"_s : error);
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
    connect(m_window.get(), &ui::MainWindow::demoRequested, this, [this] {
        m_hasPbx = startDemo(40, false);
    });
    if (m_options.theme != Options::Theme::System) {
        m_window->overrideScheme(m_options.theme == Options::Theme::Dark ? ui::Scheme::Dark
                                                                        : ui::Scheme::Light);
    }
    // With a size of its own the picture is the same wherever it is made.
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/cordboard.svg"_s));
    QGuiApplication::setDesktopFileName(u"org.cordboard.Cordboard"_s);
    // The last window closed is an end in order too.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Program::end);
    m_window->show();
    if (!m_options.dial.isEmpty() && m_options.dialFromUrl)
        m_window->offerNumber(m_options.dial); // a stranger wrote the link: a person presses Enter
}

void Program::dial()
{
    m_pbx.attendant().call(m_options.dial, this, [this](const ami::Result<QString> &result) {
        if (!result)
            say(u"%1 was not called: %2"_s.arg(m_options.dial, result.error().text));
    });
}

void Program::onLinkChanged()
{
    const ami::Session &session = m_pbx.session();
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
        say(u"login refused: "_s + m_pbx.lastError());
        // Without a window there is no one who could mend it.
        if (m_options.headless)
            end();
        return;
    default:
        break;
    }
    // A certificate that nobody vouches for is trusted at its first use and known from then on, as
    // an SSH host key is; another one under the same address is not.
    if (m_options.pbx && session.failure() == ami::Session::Failure::Certificate
        && m_pbx.profile().fingerprint.isEmpty()) {
        pbx::Profile profile = m_pbx.profile();
        profile.fingerprint = session.untrustedFingerprint();
        const QString fingerprint = QString::fromLatin1(profile.fingerprint);
        m_settings.setValue(keyOf(profile), fingerprint);
        say(u"trusting the certificate of %1:%2 from now on, SHA-256 %3"_s.arg(
            profile.host, QString::number(profile.port), fingerprint));
        m_pbx.open(profile);
        return;
    }
    if (const QString trouble = m_pbx.lastError(); !trouble.isEmpty() && trouble != m_said) {
        say(trouble);
        m_said = trouble;
    }
}

void Program::end()
{
    if (std::exchange(m_ended, true))
        return;
    if (m_pbx.link() == pbx::Link::Refused)
        m_status = LoginRefused;
    else if (m_hasPbx && m_options.replay.isEmpty() && !m_pbx.wasLive())
        m_status = NeverLive;

    if (m_window && !m_options.screenshot.isEmpty()
        && !m_window->grab().save(m_options.screenshot, "PNG"))
        refuse(u"--screenshot %1 cannot be written"_s.arg(m_options.screenshot));
    if (!m_options.stateJson.isEmpty()) {
        const QByteArray json = pbx::stateDocument({&m_pbx});
        if (m_options.stateJson == "-"_L1) {
            std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
            std::fflush(stdout);
        } else {
            QSaveFile file(m_options.stateJson);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
                refuse(u"--state-json %1: %2"_s.arg(m_options.stateJson, file.errorString()));
        }
    }
    if (m_window && m_options.screenshot.isEmpty()) // a picture's size is nobody's wish
        m_window->saveLayout();
    m_pbx.close();
    m_recorder.close();
    QCoreApplication::quit();
}
