// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory.h"

#include <algorithm>
#include <utility>

namespace directory {

Directory::Directory(QObject *parent)
    : QObject(parent)
    , m_index(std::make_shared<Index>())
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Directory::build);
}

Directory::~Directory()
{
    m_stop = true;
    m_pool.waitForDone();
}

void Directory::addSource(Source *source)
{
    m_sources.append(source);
    connect(source, &Source::changed, this, [this] {
        m_soon.start();
        emit sourcesChanged();
    });
    connect(source, &QObject::destroyed, this, [this, source] { removeSource(source); });
    m_soon.start();
    emit sourcesChanged();
}

void Directory::removeSource(Source *source)
{
    if (!m_sources.removeOne(source))
        return;
    disconnect(source, nullptr, this, nullptr);
    m_soon.start();
    emit sourcesChanged();
}

void Directory::setNumbers(const Numbers &numbers)
{
    if (numbers.plan() == m_numbers.plan())
        return;
    m_numbers = numbers;
    m_known.clear();
    ++m_plan;
    m_soon.start();
}

void Directory::search(const QString &text)
{
    for (Source *source : std::as_const(m_sources))
        source->search(text);
}

void Directory::lookUp(const QString &number)
{
    for (Source *source : std::as_const(m_sources))
        source->lookUp(number);
}

void Directory::build()
{
    if (m_building) {
        m_again = true;
        m_stop = true;
        return;
    }
    QList<Index::Part> parts;
    bool whole = true;
    for (const Source *source : std::as_const(m_sources)) {
        whole = whole && source->state() != Source::State::Loading;
        parts.append({source->name(), source->contacts()});
    }
    m_building = true;
    m_again = false;
    m_stop = false;
    m_pool.start([this, parts, numbers = m_numbers, known = std::exchange(m_known, {}),
                  plan = m_plan, whole]() mutable {
        auto index = Index::build(parts, numbers, known, m_stop);
        QMetaObject::invokeMethod(
            this,
            [this, index = std::move(index), known = std::move(known), plan, whole] {
                take(index, known, plan, whole);
            },
            Qt::QueuedConnection);
    });
}

void Directory::take(std::shared_ptr<const Index> index, NumberKeys known, quint64 plan, bool whole)
{
    m_building = false;
    if (plan == m_plan)
        m_known = std::move(known);
    if (index) {
        m_index = std::move(index);
        m_ready = m_ready || whole;
        emit changed();
    }
    if (m_again)
        build();
}

QList<int> Directory::withNumber(const QString &number) const
{
    if (m_index->people().empty() || number.isEmpty())
        return {};
    return m_index->byKeys(m_numbers.keys(number));
}

} // namespace directory
