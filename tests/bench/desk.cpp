// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include <QPaintEvent>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

int programArgumentCount = 1;
char *programArguments[] = {const_cast<char *>("cordboard"), nullptr};

double threadCpu()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

Application::Application()
    : QApplication(programArgumentCount, programArguments)
{}

bool Application::notify(QObject *receiver, QEvent *event)
{
    const bool isOuter = m_depth++ == 0;
    const double begin = isOuter ? now() : 0;
    const double beginCpu = isOuter ? threadCpu() : 0;
    const QEvent::Type type = event->type();
    if (type == QEvent::Paint && receiver == m_watched &&
        static_cast<QPaintEvent *>(event)->region().intersects(m_where()))
        m_touched = true;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    if (isOuter) {
        m_longest = qMax(m_longest, now() - begin);
        m_longestCpu = qMax(m_longestCpu, threadCpu() - beginCpu);
        if (type == QEvent::UpdateRequest || type == QEvent::Expose) {
            ++m_paints;
            if (std::exchange(m_touched, false) && m_painted)
                m_painted();
        }
    }
    return result;
}

void Application::watch(QWidget *watched, std::function<QRect()> where,
                        std::function<void()> painted)
{
    m_watched = watched;
    m_where = std::move(where);
    m_painted = std::move(painted);
}

void Application::forget()
{
    m_longest = m_longestCpu = 0;
    m_paints = 0;
}

Desk::Desk()
    : m_settings(
          std::make_unique<QSettings>(m_folder.filePath(u"cordboard.ini"_s), QSettings::IniFormat))
{
    window = std::make_unique<ui::MainWindow>(pbx, *m_settings, m_secrets);
    window->resize(1440, 900);
    window->show();
    untilPainted();
}

Desk::Desk(const Site &site)
    : Desk()
{
    m_site = &site;
}

Desk::~Desk()
{
    window.reset();
    pbx.close();
}

void Desk::goLive()
{
    pbx::Profile profile;
    profile.name = u"Site"_s;
    profile.port = m_site->port();
    profile.user = profile.secret = u"bench"_s;
    profile.myExtension = m_site->lastNumber();
    profile.context = u"internal"_s;
    pbx.open(profile);
    until([this] { return pbx.link() == pbx::Link::Live; });
    untilPainted();
}

void Desk::until(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void Desk::run(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

void Desk::untilPainted()
{
    const quint64 before = application.paints();
    window->update();
    until([this, before] { return application.paints() > before; });
}

} // namespace bench
