// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A running Cordboard at a real Asterisk 22, driven by commands from outside, and what it keeps of
// the calls that came of it.

#include "store/history.h"
#include "support/lab.h"
#include "support/launch.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using store::CallStep;

namespace {

constexpr int Patience = 60'000;

} // namespace

class tst_LiveOutside : public QObject
{
    Q_OBJECT

private slots:
    void commandsMoveRealPhones();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        return support::launch(m_dir.path(), arguments, m_lab.secret(u"operator"_s));
    }
    /// Asks until it is done.
    [[nodiscard]] bool done(const QString &command) const;
    /// By the server's own console: these phones are up, and no other.
    [[nodiscard]] bool up(const QStringList &extensions);

    QTemporaryDir m_dir;
    support::Lab m_lab{u"22"_s};
};

bool tst_LiveOutside::done(const QString &command) const
{
    return QTest::qWaitFor(
        [&] {
            const auto process = start({command});
            return QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; },
                                   Patience) &&
                   process->exitCode() == 0;
        },
        Patience);
}

bool tst_LiveOutside::up(const QStringList &extensions)
{
    QStringList wanted;
    for (const QString &extension : extensions)
        wanted.append(m_lab.channel(extension));
    return QTest::qWaitFor(
        [&] {
            QStringList devices;
            for (const QString &line :
                 m_lab.cli(u"core show channels concise"_s).split(u'\n', Qt::SkipEmptyParts)) {
                const QStringList fields = line.split(u'!');
                if (fields.value(4) == "Up"_L1 && !line.startsWith("Local/"_L1))
                    devices.append(fields.value(0).section(u'-', 0, -2));
            }
            devices.sort();
            return devices == wanted;
        },
        Patience);
}

void tst_LiveOutside::commandsMoveRealPhones()
{
    QVERIFY2(m_lab.start(), qPrintable(m_lab.error()));
    const auto running = start({u"--pbx"_s, u"ami://operator@127.0.0.1:%1"_s.arg(m_lab.amiPort()),
                                u"--my-extension=102"_s, u"--context=internal"_s});
    QVERIFY(done(u"--dial=103"_s));
    QVERIFY2(up({u"102"_s, u"103"_s}), qPrintable(m_lab.cli(u"core show channels"_s)));
    QVERIFY(done(u"--transfer=104"_s));
    QVERIFY2(up({u"103"_s, u"104"_s}), qPrintable(m_lab.cli(u"core show channels"_s)));
    QVERIFY(m_lab.phone(u"103"_s).hangUp());
    QVERIFY(up({}));
    QVERIFY(done(u"--dial=103"_s));
    QVERIFY(up({u"102"_s, u"103"_s}));
    QVERIFY(done(u"--hangup"_s));
    QVERIFY(up({}));
    running->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(running->state(), QProcess::NotRunning, Patience);
    QCOMPARE(running->exitCode(), 0);

    store::History history(m_dir.filePath(u"config/Cordboard/history.sqlite"_s));
    QSignalSpy found(&history, &store::History::found);
    (void)history.find({});
    QVERIFY(QTest::qWaitFor([&] { return !found.isEmpty(); }, Patience));
    const auto calls = found.first().at(1).value<QList<store::FoundCall>>();
    QCOMPARE(calls.size(), 2);
    QStringList talked;
    for (const CallStep &step : calls.last().call.journey) {
        if (step.kind == CallStep::Kind::Talked)
            talked.append(step.who);
    }
    QCOMPARE(talked, (QStringList{u"102"_s, u"104"_s}));
    for (const store::FoundCall &one : calls) {
        QVERIFY(!one.call.incoming);
        QCOMPARE(one.call.number, u"103"_s);
        QVERIFY(one.call.answeredAt >= one.call.startedAt && one.call.startedAt > 0);
        QVERIFY(one.call.endedAt >= one.call.answeredAt && one.call.answeredAt > 0);
    }
}

QTEST_GUILESS_MAIN(tst_LiveOutside)
#include "tst_live_outside.moc"
