// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flowdesk.h"

#include "ami/actions.h"
#include "pbx/attendant.h"
#include "pbx/flows/flows.h"

using namespace Qt::StringLiterals;

QString FlowDesk::start(const QStringList &versions)
{
    for (const QString &which : versions) {
        labs[which] = std::make_unique<support::Lab>(which);
        if (!labs[which]->start())
            return labs[which]->error();
    }
    return {};
}

bool FlowDesk::connectTo(const QString &which, quint16 port)
{
    makeBoard(which);
    return open(port);
}

void FlowDesk::makeBoard(const QString &which)
{
    version = which;
    steps.clear();
    outcome = Outcome::None;
    error.clear();
    board = std::make_unique<pbx::Pbx>();
    QObject::connect(&board->flows(), &pbx::Flows::stepped, &context, [this](pbx::Flow *flow) {
        steps.append(flow->step());
        if (flow->step() != Step::Ended)
            return;
        outcome = flow->outcome();
        error = flow->error().text;
    });
}

bool FlowDesk::open(quint16 port)
{
    pbx::Profile profile;
    profile.port = port ? port : lab().amiPort();
    profile.user = u"operator"_s;
    profile.secret = lab().secret(profile.user);
    profile.myExtension = u"102"_s;
    profile.context = u"internal"_s;
    profile.voicemail = u"*EXT"_s;
    board->open(profile);
    return QTest::qWaitFor([this] { return board->link() == pbx::Link::Live; }, Patience);
}

bool FlowDesk::clear()
{
    lab().cli(u"channel request hangup all"_s);
    return QTest::qWaitFor(
        [this] {
            return channels().isEmpty() && (!board || board->state().channels().isEmpty() ||
                                            board->link() != pbx::Link::Live);
        },
        Patience);
}

QStringList FlowDesk::channels()
{
    QStringList all;
    for (const QString &line : lab().cli(u"core show channels concise"_s).split(u'\n')) {
        if (line.count(u'!') > 12 && !line.startsWith(u"CBAnn/"_s))
            all.append(line);
    }
    return all;
}

QStringList FlowDesk::talking()
{
    std::map<QString, QStringList> bridges;
    for (const QString &line : channels()) {
        const QStringList parts = line.split(u'!');
        const QString bridge = parts[parts.size() - 2];
        if (bridge.isEmpty() || parts[5] == u"Park"_s)
            continue;
        bridges[bridge].append(parts.first().section(u'/', 1).section(u'-', 0, -2));
    }
    QStringList all;
    for (auto &[bridge, devices] : bridges) {
        devices.sort();
        if (devices.size() > 1)
            all.append(devices.join(u' '));
    }
    all.sort();
    return all;
}

void FlowDesk::callInTo(const QString &extension)
{
    ami::Originate action;
    action.channel = u"PJSIP/"_s + extension + u"@trunk"_s;
    action.application = u"MusicOnHold"_s;
    action.data = u"default"_s;
    action.callerId = u"\"Acme\" <5550199>"_s;
    board->session().send(action, &context, [](const auto &) {});
}

QString FlowDesk::callIn()
{
    callInTo(u"102"_s);
    const auto inCall = [this] {
        const QString party = board->attendant().ownParty();
        const pbx::Channel *leg = board->state().channels().get(board->attendant().ownChannel());
        const pbx::Channel *caller = board->state().channels().get(party);
        return leg && caller && leg->isUp() && caller->isUp() && !leg->bridge.isEmpty();
    };
    return QTest::qWaitFor(inCall, Patience) ? board->attendant().ownParty() : QString();
}

QStringList FlowDesk::legsOf(const QString &extension)
{
    return board->state().channelsOf(lab().channel(extension));
}

void FlowDesk::hangUp(const QString &uniqueId)
{
    board->attendant().hangUp(uniqueId, &context, [](const auto &) {});
}
