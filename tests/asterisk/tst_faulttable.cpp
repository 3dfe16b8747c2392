// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of faults once more, in front of a real Asterisk 22.

#include "ami/actions.h"
#include "support/faulttable.h"
#include "support/lab.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Fault;

class tst_FaultTable : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultInEveryStage();
};

void tst_FaultTable::everyFaultInEveryStage()
{
    support::Lab lab(u"22"_s);
    QVERIFY2(lab.start(), qPrintable(lab.error()));
    ami::Session driver;
    driver.open({u"127.0.0.1"_s, lab.amiPort(), false, u"operator"_s, lab.secret(u"operator"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(driver.isLive(), 30'000);
    int call = 0;
    // Time cannot be moved here; calls come and go instead, a short one to be told of and a long
    // one that is there while the boards are compared. By the dialplan: of an application that was
    // originated no event tells (22), only a list.
    QElapsedTimer since;
    const auto pass = [&](int ms) {
        const bool brief = ms <= 1000;
        if (brief && since.isValid() && !since.hasExpired(500))
            return; // every cell that waits for an event asks, and one call is enough for all
        if (brief)
            since.start();
        ami::Originate originate;
        originate.channel = u"Local/9000@internal"_s;
        originate.context = u"internal"_s;
        originate.exten = brief ? u"9001"_s : u"9000"_s;
        originate.priority = u"1"_s;
        originate.callerId = u"<%1>"_s.arg(++call);
        driver.send(originate, nullptr, {});
    };
    const auto make = [&](const support::FaultProxy::Plan &plan, bool ends) {
        return std::make_unique<FaultCell>(
            Place{lab.amiPort(), u"operator"_s, lab.secret(u"operator"_s), u"internal"_s, pass},
            plan, ends);
    };
    // Not all at once: a server hangs up on the 51st who has not logged in yet (authlimit).
    for (const faulttable::Faults &faults :
         {faulttable::Faults{Fault::Refuse, Fault::Reset, Fault::Cut, Fault::Mute, Fault::HalfOpen},
          faulttable::Faults{Fault::Deaf, Fault::Stall, Fault::Drip, Fault::Trickle, Fault::Repeat},
          faulttable::Faults{Fault::Drop, Fault::Garbage, Fault::Nuls, Fault::EndlessLine,
                             Fault::EndlessBlock}}) {
        const QString wrong = faulttable::play("A real Asterisk 22", faults, make);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

QTEST_GUILESS_MAIN(tst_FaultTable)
#include "tst_faulttable.moc"
