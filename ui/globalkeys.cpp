// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "globalkeys.h"

#include "outside.h"

#include <QGuiApplication>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto Everywhere = "keys/everywhere"_L1;

/// What the portal calls our window, or "" where it has no word for it.
QString portalNameOf(const QWidget *window)
{
    if (QGuiApplication::platformName() != "xcb"_L1 ||
        !window->testAttribute(Qt::WA_WState_Created))
        return {};
    return u"x11:"_s + QString::number(window->winId(), 16);
}

} // namespace

GlobalKeys::GlobalKeys(Outside &outside, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_outside(outside)
    , m_settings(settings)
    , m_window(window)
{
    if (isOn())
        setOn(true);
}

QList<GlobalKey> GlobalKeys::keys()
{
    // The desktop's own keys are rarely these; F2, F3… do the same within the window.
    return {
        {u"answer"_s, tr("Take the most urgent waiting call"), u"CTRL+SHIFT+F2"_s},
        {u"hangup"_s, tr("End your call"), u"CTRL+SHIFT+F3"_s},
        {u"hold"_s, tr("Hold your call"), u"CTRL+SHIFT+F7"_s},
        {u"take-back"_s, tr("Take back what was handed over"), u"CTRL+SHIFT+F9"_s},
        {u"dial-selection"_s, tr("Call the number in the selected text"), u"CTRL+SHIFT+F8"_s},
        {u"show"_s, tr("Show Cordboard"), u"CTRL+SHIFT+F12"_s},
    };
}

bool GlobalKeys::isOn() const
{
    return m_settings.value(Everywhere, false).toBool();
}

void GlobalKeys::setOn(bool on)
{
    m_settings.setValue(Everywhere, on);
    if (on) {
        look();
        m_portal->bind(keys(), portalNameOf(m_window));
    } else if (m_portal) {
        m_portal->release();
    }
    emit changed();
}

void GlobalKeys::look()
{
    if (m_portal)
        return;
    m_portal = std::make_unique<ShortcutsPortal>();
    connect(m_portal.get(), &ShortcutsPortal::changed, this, &GlobalKeys::changed);
    connect(m_portal.get(), &ShortcutsPortal::pressed, this, &GlobalKeys::press);
}

GlobalKeys::State GlobalKeys::state() const
{
    return m_portal ? m_portal->state() : State::Missing;
}

QString GlobalKeys::triggerOf(const QString &id) const
{
    return m_portal ? m_portal->triggerOf(id) : QString();
}

void GlobalKeys::press(const QString &id)
{
    for (const auto &[what, word] : RequestWords) {
        if (id != word)
            continue;
        Request request;
        request.what = what;
        request.from = Request::From::Key;
        // The window's status line says what became of it.
        m_outside.run(request, [](bool, const QString &) {});
    }
}

} // namespace ui
