// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"

namespace ami {

Recorder::Recorder(QObject *parent)
    : QObject(parent)
{}

Recorder::~Recorder() = default;

bool Recorder::open(const QString &path)
{
    close();
    m_error.clear();
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return true;
    m_error = m_file.errorString();
    return false;
}

void Recorder::append(QByteArrayView bytes)
{
    if (!m_file.isOpen())
        return;
    if (m_file.write(bytes.data(), bytes.size()) == bytes.size())
        return;
    fail();
}

void Recorder::close()
{
    if (!m_file.isOpen())
        return;
    if (!m_file.flush()) {
        fail();
        return;
    }
    m_file.close();
}

void Recorder::fail()
{
    m_error = m_file.errorString();
    m_file.close();
    emit failed(m_error);
}

} // namespace ami
