// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace pbx {

namespace {

constexpr qint64 SliceMs = 12; ///< then the event loop gets its turn
constexpr int FrameMs = 33;    ///< from slice to slice while it plays

} // namespace

Player::Player(Pbx &pbx, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Measuring)
            measure();
        else
            slice();
    });
}

Player::~Player() = default;

void Player::open(const QString &path, const Profile &profile)
{
    close();
    m_path = path;
    m_profile = profile;
    m_pbx.beginReplay(profile);
    // A pipe has no length, and may let us wait for ever.
    const bool isFile = QFileInfo(path).isFile() || !QFileInfo::exists(path);
    if (!isFile || !m_reader.open(path)) {
        giveUp(Trouble::Unreadable, isFile ? m_reader.errorString() : QString());
        return;
    }
    m_stage = Stage::Measuring;
    m_timer.start(0);
    emit changed();
}

void Player::close()
{
    m_timer.stop();
    m_reader.close();
    m_next.reset();
    m_seek.reset();
    m_stage = Stage::Closed;
    m_playing = m_ended = m_spoken = m_broken = false;
    m_events = m_lengthMs = m_firstTime = m_lastTime = m_event = 0;
    m_at = 0;
    m_eventName.clear();
}

void Player::giveUp(Trouble trouble, const QString &text)
{
    close();
    emit changed();
    emit failed(trouble, text);
}

// The length --------------------------------------------------------------------------------------

void Player::measure()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < SliceMs) {
        while (const std::optional<ami::Message> message = m_reader.next()) {
            ++m_events;
            m_spoken = m_spoken || message->kind() != ami::Message::Kind::Text;
            m_lastTime = m_reader.time();
            if (m_firstTime == 0)
                m_firstTime = m_lastTime;
        }
        if (!m_reader.read()) {
            onMeasured();
            return;
        }
    }
    emit changed();
}

void Player::onMeasured()
{
    const QString error = m_reader.errorString();
    m_broken = m_reader.isBroken();
    m_bytes = m_reader.bytes();
    m_malformed = m_reader.malformed();
    if (!m_spoken) {
        const bool readable = m_broken || error.isEmpty();
        giveUp(readable ? Trouble::NoRecording : Trouble::Unreadable, readable ? QString() : error);
        return;
    }
    m_lengthMs = m_lastTime - m_firstTime;
    if (m_lengthMs == 0) { // all at one moment: that is no time line
        m_firstTime = 0;
        m_lengthMs = (m_events - 1) * EvenMs;
    }
    m_timer.stop();
    if (!m_reader.open(m_path)) {
        giveUp(Trouble::Unreadable, m_reader.errorString());
        return;
    }
    m_stage = Stage::Ready;
    emit changed();
    emit ready();
}

// The time line -----------------------------------------------------------------------------------

void Player::setSpeed(double speed)
{
    m_speed = speed;
    emit changed();
}

void Player::play()
{
    if (m_stage != Stage::Ready || m_playing)
        return;
    if (atEnd())
        rewind();
    m_playing = true;
    m_sinceSlice.start();
    m_timer.start(0);
    emit changed();
}

void Player::pause()
{
    if (!std::exchange(m_playing, false))
        return;
    if (!m_seek)
        m_timer.stop();
    emit changed();
}

void Player::step(int by)
{
    pause();
    seekEvent(m_event + by);
}

void Player::stepToChange()
{
    pause();
    seek({.change = true});
}

void Player::seekMs(qint64 ms)
{
    seek({.ms = std::clamp<qint64>(ms, 0, m_lengthMs)});
}

void Player::seekEvent(qint64 event)
{
    seek({.event = std::clamp<qint64>(event, 0, m_events)});
}

void Player::seek(const Seek &to)
{
    if (m_stage != Stage::Ready)
        return;
    if (to.event < m_event || to.ms < positionMs())
        rewind();
    m_seek = to;
    m_timer.start(0);
    emit changed();
}

void Player::rewind()
{
    m_next.reset();
    m_ended = false;
    m_event = 0;
    m_at = 0;
    m_eventName.clear();
    m_pbx.beginReplay(m_profile);
    if (!m_reader.open(m_path))
        giveUp(Trouble::Unreadable, m_reader.errorString());
}

void Player::slice()
{
    Seek to;
    if (m_seek) {
        to = *m_seek;
    } else if (m_speed > Fastest) {
        m_at =
            std::min<double>(m_at + double(m_sinceSlice.restart()) * m_speed, double(m_lengthMs));
        to.ms = positionMs();
    }
    const double wanted = m_at;
    const bool there = advance(to);
    if (there && m_seek) {
        if (to.ms != Never)
            m_at = double(to.ms);
        m_seek.reset();
        m_sinceSlice.start();
    } else if (there && to.ms != Never) {
        m_at = wanted;
    }
    if (m_event >= m_events)
        m_playing = false;
    if (hasTimes())
        m_pbx.setReplayClock(positionMs(), m_firstTime + positionMs());
    const bool ended = atEnd() && there;
    if (ended)
        m_pbx.finishReplay(m_bytes, m_malformed);
    else
        m_pbx.commitReplay();

    if (!there)
        m_timer.start(0);
    else if (m_playing)
        m_timer.start(m_speed > Fastest ? FrameMs : 0);
    else
        m_timer.stop();
    emit changed();
    if (ended)
        emit finished();
}

/// Takes what happens up to there, or as much of it as fits into a slice. True where it is done.
bool Player::advance(const Seek &to)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < SliceMs) {
        if (m_event >= to.event || m_event >= m_events)
            return true;
        if (!peek()) {
            if (!m_ended)
                continue;
            m_events = m_event; // the file has become shorter since
            return true;
        }
        if (msOfNext() > to.ms)
            return true;
        take();
        if (to.change && m_pbx.commitReplay())
            return true;
    }
    return false;
}

/// Reads on by a chunk at most.
bool Player::peek()
{
    if (!m_next)
        m_next = m_reader.next();
    if (!m_next && !m_ended) {
        m_ended = !m_reader.read();
        m_next = m_reader.next();
    }
    return m_next.has_value();
}

qint64 Player::msOfNext() const
{
    return hasTimes() ? std::max<qint64>(0, m_reader.time() - m_firstTime) : m_event * EvenMs;
}

void Player::take()
{
    const ami::Message message = *std::exchange(m_next, std::nullopt);
    m_at = double(msOfNext());
    if (hasTimes())
        m_pbx.setReplayClock(positionMs(), m_firstTime + positionMs());
    m_eventName = message.name().toByteArray();
    ++m_event;
    m_pbx.replay(message);
}

QString Player::eventName() const
{
    return ami::decoded(m_eventName);
}

} // namespace pbx
