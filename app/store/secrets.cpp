// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets.h"

#include <qt6keychain/keychain.h>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "org.cordboard.Cordboard"_L1;

} // namespace

QString Secrets::keyOf(const QString &profile) const
{
    return m_scope.isEmpty() ? profile : QString(m_scope % u'/' % profile);
}

void Secrets::read(const QString &profile, QObject *context, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(Service, this); // deletes itself
    job->setKey(keyOf(profile));
    connect(job, &QKeychain::Job::finished, context, [done, job] {
        const bool absent = job->error() == QKeychain::EntryNotFound;
        const bool good = job->error() == QKeychain::NoError;
        done(good ? job->textData() : QString(), good || absent ? QString() : job->errorString());
    });
    job->start();
}

void Secrets::write(const QString &profile, const QString &secret, QObject *context, Written done)
{
    auto *job = new QKeychain::WritePasswordJob(Service, this);
    job->setKey(keyOf(profile));
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, context, [done, job] {
        done(job->error() == QKeychain::NoError ? QString() : job->errorString());
    });
    job->start();
}

void Secrets::remove(const QString &profile)
{
    auto *job = new QKeychain::DeletePasswordJob(Service, this);
    job->setKey(keyOf(profile));
    job->start();
}

} // namespace store
