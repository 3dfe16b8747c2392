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
    case Outside::Source::Bus:
        return u"outside/askBus"_s;
    case Outside::Source::Key:
        return u"outside/askKey"_s;
    case Outside::Source::Command:
        break;
    }
    return u"outside/askCommand"_s;
}

Outside::Source sourceOf(const Request &request)
{
    switch (request.from) {
    case Request::From::Link:
        return Outside::Source::Link;
    case Request::From::Bus:
        return Outside::Source::Bus;
    case Request::From::Key:
        return Outside::Source::Key;
    case Request::From::Command:
        break;
    }
    // What is selected anywhere was written by anybody.
    return request.what == Request::What::DialSelection ? Outside::Source::Selection
                                                        : Outside::Source::Command;
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
    // A command is the user's own script; links, texts and other programs are anybody's.
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
        dial(request.number, request.extension, sourceOf(request));
        break;
    case Request::What::DialSelection:
        dialSelection(sourceOf(request));
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
    case Request::What::Transfer:
        transfer(request.number, sourceOf(request));
        break;
    }
}

bool Outside::mustAsk(Source source, const QString &number) const
{
    return asksFirst(source) || (source != Source::Command && isFeatureCode(number));
}

/// In the omnibox: Enter does it, a person's own.
void Outside::offer(const QString &number, const QString &words)
{
    show();
    m_window.offerNumber(number);
    end(true, words);
    m_window.statusLine()->say(Said::Note, words);
}

void Outside::dial(const QString &number, const QString &extension, Source source)
{
    // A link may be what starts the program: then nobody is there yet who could be asked to call.
    const bool tooEarly = source == Source::Link && !m_window.calls().whyNotCall().isEmpty();
    if (!mustAsk(source, number) && !tooEarly) {
        m_window.calls().call(m_window.dialling().toDial(number));
        return;
    }
    m_window.calls().refresh();
    if (m_window.actions().primary() == CallAction::Transfer) { // what Enter would do now
        offer(number, tr("Press Enter to transfer to %1").arg(number));
        return;
    }
    offer(number,
          extension.isEmpty()
              ? tr("Press Enter to call %1").arg(number)
              : tr("Press Enter to call %1, and ask for extension %2").arg(number, extension));
}

void Outside::transfer(const QString &number, Source source)
{
    CallController &calls = m_window.calls();
    const QString call = calls.actedOn();
    if (!mustAsk(source, number) || !calls.whyNotTransfer(call).isEmpty())
        calls.transfer(call, m_window.dialling().toDial(number));
    else
        offer(number, tr("Press Enter to transfer to %1").arg(number));
}

void Outside::dialSelection(Source source)
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
        dial(number, {}, source);
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
