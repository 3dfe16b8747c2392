// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamworker.h"

#include "teamshares.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int Soon = 30; ///< ms
constexpr int FirstWait = 1'000;
constexpr int LongestWait = 30'000;
constexpr int LookEvery = 10'000;

} // namespace

TeamWorker::TeamWorker(History &history, Contacts &contacts)
    : m_database(this)
    , m_soon(this)
    , m_again(this)
{
    const auto fail = [this](const QString &words) { m_fileWords = words; };
    m_files.push_back(std::make_unique<TeamHistory>(history, fail));
    m_files.push_back(std::make_unique<TeamContacts>(contacts, fail));
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &TeamWorker::sync);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TeamWorker::sync);
    connect(&m_database, &TeamDatabase::told, &m_soon, qOverload<>(&QTimer::start));
}

TeamWorker::~TeamWorker() = default;

bool TeamWorker::openFiles()
{
    if (!m_open)
        m_open = std::ranges::all_of(m_files, [](const auto &file) { return file->open(); });
    return m_open;
}

void TeamWorker::start(const TeamSettings &settings, const QString &password)
{
    m_database.close();
    m_soon.stop();
    m_again.stop();
    m_wait = 0;
    m_refused.clear();
    m_settings = settings;
    m_password = password;
    if (settings.isComplete()) {
        sync();
        return;
    }
    // What is changed from now on waits for nobody.
    if (openFiles()) {
        for (const auto &file : m_files)
            (void)file->join({});
    }
    show(TeamState::Stage::Off);
}

void TeamWorker::tryOut(quint64 ticket, const TeamSettings &settings, const QString &password)
{
    TeamDatabase database;
    (void)database.open(settings, password);
    emit triedOut(ticket, database.trouble(), database.words());
}

void TeamWorker::wake()
{
    if (!m_settings.isComplete())
        return;
    // One that is lost, and not noticed yet, is noticed by that.
    if (m_database.isOpen() || m_state.stage == TeamState::Stage::InStep) {
        if (!m_soon.isActive())
            m_soon.start();
        return;
    }
    show(m_state.stage, m_state.trouble, m_state.words); // one more waits
}

void TeamWorker::retry()
{
    m_wait = 0;
    if (m_settings.isComplete() && !m_database.isOpen())
        sync();
}

void TeamWorker::close()
{
    m_soon.stop();
    m_again.stop();
    m_database.close();
    for (const auto &file : m_files)
        file->close();
    m_open = false;
}

void TeamWorker::sync()
{
    if (m_stopped)
        return;
    m_soon.stop();
    if (!openFiles()) {
        endWith(TeamTrouble::NoFile, m_fileWords);
        return;
    }
    if (!m_database.isOpen() && !connectDatabase())
        return;
    for (const auto &file : m_files) {
        m_fileWords.clear();
        const bool good = syncFile(*file);
        file->tell();
        if (m_stopped)
            return;
        if (!good && m_database.isOpen()) {
            endWith(TeamTrouble::NoFile, m_fileWords);
            return;
        }
        if (!good) {
            endWith(m_database.trouble(), m_database.words());
            return;
        }
    }
    m_wait = 0;
    m_singly = false;
    m_again.start(LookEvery);
    show(TeamState::Stage::InStep);
}

bool TeamWorker::connectDatabase()
{
    if (m_state.stage == TeamState::Stage::Off)
        show(TeamState::Stage::Connecting);
    if (!m_database.open(m_settings, m_password)) {
        endWith(m_database.trouble(), m_database.words());
        return false;
    }
    for (const auto &file : m_files) {
        if (!file->join(m_database.id())) {
            endWith(TeamTrouble::NoFile, m_fileWords);
            return false;
        }
    }
    return true;
}

/// Reads first: what others changed is known before anything is written over it.
bool TeamWorker::syncFile(TeamFile &file)
{
    for (bool again = true; again && !m_stopped;) {
        again = false;
        if (!pullAll(file) || !pushAll(file, true, &again) || !pushAll(file, false, &again))
            return false;
    }
    return true;
}

bool TeamWorker::pullAll(TeamFile &file)
{
    for (bool more = true; more && !m_stopped;) {
        const auto pulled = m_database.pull(file.kinds(), file.desk(), file.cursor());
        if (!pulled)
            return false;
        more = pulled->more;
        if (pulled->until > file.cursor() && !file.apply(pulled->records, pulled->until))
            return false;
    }
    return true;
}

bool TeamWorker::pushAll(TeamFile &file, bool weak, bool *again)
{
    while (!m_stopped) {
        QList<TeamRecord> records =
            file.take(weak, m_singly ? 1 : TeamDatabase::MostRecords, m_refused);
        if (records.isEmpty())
            return m_fileWords.isEmpty();
        // A call that is gone has only become too old for this desk: the others keep it.
        QList<TeamRecord> done;
        for (const TeamRecord &record : records) {
            if (record.kind == "call"_L1 && !record.body)
                done.append(record);
        }
        records.removeIf(
            [](const TeamRecord &record) { return record.kind == "call"_L1 && !record.body; });
        if (!records.isEmpty()) {
            const auto taken = m_database.push(records, weak, file.desk(), file.cursor());
            if (!taken) {
                if (m_database.refusesData() && records.size() == 1)
                    m_refused.insert(records.first().seq);
                m_singly = m_database.refusesData();
                return false;
            }
            // What is refused as weak is known from the others, or will be at the next look.
            done += weak ? records : *taken;
            *again = *again || taken->size() < records.size();
        }
        if (!done.isEmpty() && !file.sent(done))
            return false;
        if (!weak && *again)
            return true;
        show(TeamState::Stage::InStep);
    }
    return true;
}

void TeamWorker::endWith(TeamTrouble trouble, const QString &words)
{
    m_database.close();
    m_wait = m_wait == 0 ? FirstWait : qMin(2 * m_wait, LongestWait);
    m_again.start(m_wait);
    show(TeamState::Stage::Apart, trouble, words);
}

void TeamWorker::show(TeamState::Stage stage, TeamTrouble trouble, const QString &words)
{
    TeamState state{stage, 0, 0, trouble, words};
    if (m_open && stage != TeamState::Stage::Off) {
        for (const auto &file : m_files) {
            const TeamFile::Waiting waiting = file->waiting();
            state.waiting += waiting.count;
            if (waiting.since > 0)
                state.since = state.since == 0 ? waiting.since : qMin(state.since, waiting.since);
        }
    }
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace store
