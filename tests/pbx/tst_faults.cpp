// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/clock.h"
#include "demo/server.h"
#include "support/faulttable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Fault;

class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultInEveryStage();
    void floods();
    void anOldServer();

private:
    static QString play(const char *title, const faulttable::Faults &faults, bool legacy);
};

/// Each cell has a company of its own, which stands still but where the cell moves it.
QString FaultsTest::play(const char *title, const faulttable::Faults &faults, bool legacy)
{
    demo::Options options;
    options.people = 12;
    options.legacy = legacy;
    options.speed = 0;
    std::vector<std::unique_ptr<demo::Server>> servers;
    return faulttable::play(title, faults, [&](const support::FaultProxy::Plan &plan, bool ends) {
        demo::Server &server = *servers.emplace_back(std::make_unique<demo::Server>(options));
        Place place{server.port(), u"demo"_s, u"demo"_s, u"internal"_s,
                    [&server](int ms) { server.clock().advance(ms); }};
        if (legacy)
            place.told = {u"channels"_s, u"queues"_s, u"parkingLots"_s};
        return std::make_unique<FaultCell>(std::move(place), plan, ends);
    });
}

void FaultsTest::everyFaultInEveryStage()
{
    const QString wrong =
        play("Asterisk 22 (the demo PBX)",
             {Fault::Refuse, Fault::Reset, Fault::Cut, Fault::Mute, Fault::HalfOpen, Fault::Deaf,
              Fault::Stall, Fault::Drip, Fault::Trickle, Fault::Repeat, Fault::Drop, Fault::Garbage,
              Fault::Nuls, Fault::EndlessLine, Fault::EndlessBlock},
             false);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void FaultsTest::floods()
{
    const QString wrong = play("Floods", {Fault::Flood, Fault::FloodOfNew}, false);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void FaultsTest::anOldServer()
{
    const QString wrong = play("AMI 1.0 (the demo PBX)",
                               {Fault::Reset, Fault::Cut, Fault::HalfOpen, Fault::Stall,
                                Fault::Repeat, Fault::Drop, Fault::Garbage, Fault::EndlessLine},
                               true);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
