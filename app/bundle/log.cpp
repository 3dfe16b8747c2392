// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log.h"

#include <QDateTime>
#include <QMutexLocker>

#include <atomic>

namespace bundle {

using namespace Qt::StringLiterals;

namespace {

std::atomic<Log *> listening = nullptr; // Qt's handler is a plain function
QtMessageHandler before = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (Log *log = listening)
        log->add(QLatin1StringView(context.category ? context.category : "") + u": "_s + text);
    if (before)
        before(type, context, text);
}

} // namespace

Log::~Log()
{
    Log *self = this;
    if (listening.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(before);
}

void Log::listen()
{
    listening = this;
    before = qInstallMessageHandler(onMessage);
}

void Log::add(QString line)
{
    line.truncate(LongestLine);
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u' ';
    }
    const QByteArray whole =
        QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toLatin1() + ' ' + line.toUtf8();
    const QMutexLocker locker(&m_mutex);
    m_lines.push_back(whole);
    if (m_lines.size() > MostLines)
        m_lines.pop_front();
}

QByteArray Log::text() const
{
    const QMutexLocker locker(&m_mutex);
    QByteArray all;
    for (const QByteArray &line : m_lines)
        all += line + '\n';
    return all;
}

} // namespace bundle
