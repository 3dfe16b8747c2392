// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outside.h"

#include "callcontroller.h"
#include "dialling.h"
#include "mainwindow.h"
#include "store/site.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

QString keyOf(Outside::Source source)
{
    switch (source) {
    case Outside::Source::Link:
        return u"outside/askLink"_s;
    case Outside::Source::Selection:
        return u"outside/askSelection"_s;
    case Outside::Source::Command:
        break;
    }
    return u"outside/askCommand"_s;
}

bool isFeatureCode(const QString &number)
{
    return number.contains(u'*') || number.contains(u'#');
}

} // namespace

Outside::Outside(MainWindow &window, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(20s); // longer than any action waits for its answer
    connect(&m_patience, &QTimer::timeout, this,
            [this] { end(false, tr("The PBX did not answer.")); });
    // The window tells at one place how everything ended.
    connect(window.statusLine(), &StatusLine::told, this, [this](Said how, const QString &words) {
        if (how != Said::Asked)
            end(how == Said::Done, words);
    });
}

bool Outside::asksFirst(Source source) const
{
    // A command is the user's own script; links and texts are anybody's.
    return m_settings.value(keyOf(source), source != Source::Command).toBool();
}

void Outside::setAsksFirst(Source source, bool asks)
{
    store::keep(m_settings, keyOf(source), asks);
}

void Outside::run(const Request &request, Done done)
{
    if (m_done) {
        done(false, tr("Something else that was asked from outside is under way."));
        return;
    }
    m_done = std::move(done);
    m_patience.start();
    switch (request.what) {
    case Request::What::Show:
        show();
        end(true, {});
        break;
    case Request::What::Dial:
        dial(request.number, request.extension,
             request.from == Request::From::Link ? Source::Link : Source::Command);
        break;
    case Request::What::DialSelection:
        dialSelection();
        break;
    case Request::What::Answer:
        trigger(CallAction::Answer);
        break;
    case Request::What::HangUp:
        trigger(CallAction::HangUp);
        break;
    case Request::What::Hold:
        trigger(CallAction::Hold);
        break;
    case Request::What::TakeBack:
        trigger(CallAction::TakeBack);
        break;
    case Request::What::Transfer: {
        CallController &calls = m_window.calls();
        calls.transfer(calls.actedOn(), m_window.dialling().toDial(request.number));
        break;
    }
    }
}

void Outside::dial(const QString &number, const QString &extension, Source source)
{
    const bool asks = asksFirst(source) || (source != Source::Command && isFeatureCode(number));
    if (!asks) {
        m_window.calls().call(m_window.dialling().toDial(number));
        return;
    }
    show();
    m_window.offerNumber(number);
    const QString words =
        extension.isEmpty()
            ? tr("Press Enter to call %1").arg(number)
            : tr("Press Enter to call %1, and ask for extension %2").arg(number, extension);
    end(true, words);
    m_window.statusLine()->say(Said::Note, words);
}

void Outside::dialSelection()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    QString text;
    if (clipboard->supportsSelection())
        text = clipboard->text(QClipboard::Selection);
    if (text.isEmpty())
        text = clipboard->text();
    const QString number = m_window.dialling().numbers().firstIn(text);
    if (number.isEmpty())
        end(false, tr("No number is selected: select one, or copy it."));
    else
        dial(number, {}, Source::Selection);
}

void Outside::trigger(CallAction which)
{
    m_window.calls().refresh();
    QAction *action = m_window.actions().get(which);
    if (action->isEnabled())
        action->trigger();
    else
        end(false, QString(action->whatsThis() % u'.'));
}

void Outside::show()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Outside::end(bool done, const QString &words)
{
    if (!m_done)
        return;
    m_patience.stop();
    std::exchange(m_done, nullptr)(done, words);
}

} // namespace ui
