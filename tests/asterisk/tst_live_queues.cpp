// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queue work against real servers: what the server's own console says of the queue is the judge.

#include "ami/actions.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"
#include "pbx/queuedesk.h"
#include "support/lab.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;
using pbx::QueueDesk;

namespace {

constexpr int Patience = 15'000; // for conditions; nothing waits for it in full

} // namespace

/// The operator is 104, who is a fixed member of sales. 102 and 103, the members of support, pause,
/// so that its callers wait.
class tst_LiveQueues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void inAndOut_data() { versions(); }
    void inAndOut();
    void pausesWithAReason_data() { versions(); }
    void pausesWithAReason();
    void penalty_data() { versions(); }
    void penalty();
    void movesWithin_data() { versions(); }
    void movesWithin();
    void movesToAnotherQueue_data() { versions(); }
    void movesToAnotherQueue();
    void sendsOn_data() { versions(); }
    void sendsOn();
    void whoMayNotIsTold_data() { versions(); }
    void whoMayNotIsTold();

private:
    static void versions();
    void connectTo(const QString &version, const QString &user = u"operator"_s);
    [[nodiscard]] support::Lab &lab() { return *m_labs.at(m_version); }
    /// What the console shows of a queue.
    [[nodiscard]] QString shown(const QString &queue);
    /// The names of the channels that wait, in order, by the console.
    [[nodiscard]] QStringList waiting(const QString &queue);
    /// The same by our picture.
    [[nodiscard]] QStringList pictured(const QString &queue) const;
    /// A call from outside waits in support: its Uniqueid, or "".
    [[nodiscard]] QString callIn(const QString &number);
    [[nodiscard]] QString nameOf(const QString &uniqueId) const
    {
        return m_pbx->state().channels().get(uniqueId)->name;
    }
    [[nodiscard]] QString whyNot() const
    {
        return m_answer && !m_answer->ok() ? m_answer->error().text : QString();
    }
    [[nodiscard]] QueueDesk::Done taker()
    {
        m_answer.reset();
        return [this](const ami::Result<QString> &answer) { m_answer = answer; };
    }

    std::map<QString, std::unique_ptr<support::Lab>> m_labs;
    QString m_version;
    std::unique_ptr<pbx::Pbx> m_pbx;
    std::optional<QueueDesk> m_desk;
    std::optional<ami::Result<QString>> m_answer;
};

void tst_LiveQueues::versions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("22") << u"22"_s;
    QTest::newRow("16") << u"16"_s;
}

void tst_LiveQueues::initTestCase()
{
    for (const QString &version : {u"22"_s, u"16"_s}) {
        m_labs[version] = std::make_unique<support::Lab>(version);
        QVERIFY2(m_labs[version]->start(), qPrintable(m_labs[version]->error()));
        m_version = version;
        for (const QString &member : {u"102"_s, u"103"_s})
            lab().cli(u"queue pause member "_s + lab().channel(member));
    }
}

void tst_LiveQueues::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << shown(u"support"_s) << pictured(u"support"_s) << whyNot();
    lab().cli(u"channel request hangup all"_s);
    lab().cli(u"queue remove member "_s + lab().channel(u"104"_s) + u" from support"_s);
    lab().cli(u"queue unpause member "_s + lab().channel(u"104"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().channels().isEmpty(), Patience);
    m_desk.reset();
    m_pbx.reset();
}

void tst_LiveQueues::connectTo(const QString &version, const QString &user)
{
    m_version = version;
    m_answer.reset();
    m_pbx = std::make_unique<pbx::Pbx>();
    m_desk.emplace(*m_pbx);
    pbx::Profile profile;
    profile.port = lab().amiPort();
    profile.user = user;
    profile.secret = lab().secret(user);
    profile.myExtension = u"104"_s;
    profile.context = u"internal"_s;
    m_pbx->open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), pbx::Link::Live, Patience);
}

QString tst_LiveQueues::shown(const QString &queue)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;]*m"_s);
    return lab().cli(u"queue show "_s + queue).remove(colours);
}

QStringList tst_LiveQueues::waiting(const QString &queue)
{
    static const QRegularExpression entry(u"^ +\\d+\\. (\\S+) \\(wait:"_s,
                                          QRegularExpression::MultilineOption);
    QStringList names;
    const QString text = shown(queue);
    for (const QRegularExpressionMatch &match : entry.globalMatch(text))
        names.append(match.captured(1));
    return names;
}

QStringList tst_LiveQueues::pictured(const QString &queue) const
{
    std::map<int, QString> order;
    m_pbx->state().queueCallers().forEach([&](pbx::Slot slot) {
        const pbx::QueueCaller &caller = m_pbx->state().queueCallers().at(slot);
        if (caller.queue == queue)
            order[caller.position] += caller.channel;
    });
    QStringList names;
    for (const auto &[position, name] : order)
        names.append(name);
    return names;
}

QString tst_LiveQueues::callIn(const QString &number)
{
    ami::Originate action;
    action.channel = u"PJSIP/200@trunk"_s;
    action.application = u"MusicOnHold"_s;
    action.data = u"default"_s;
    action.callerId = u"\"Acme\" <"_s + number + u'>';
    m_pbx->session().send(action, this, [](const auto &) {});
    QString found;
    const auto isThere = [&] {
        m_pbx->state().queueCallers().forEach([&](pbx::Slot slot) {
            const pbx::QueueCaller &caller = m_pbx->state().queueCallers().at(slot);
            if (caller.callerNumber == number)
                found = caller.uniqueId;
        });
        return !found.isEmpty();
    };
    return QTest::qWaitFor(isThere, Patience) ? found : QString();
}

void tst_LiveQueues::inAndOut()
{
    QFETCH(QString, version);
    connectTo(version);
    QCOMPARE(m_desk->ownQueues(), QStringList{u"sales"_s});
    QVERIFY(!m_desk->obstacle(QueueDesk::Act::LogIn));
    m_desk->logIn({u"support"_s}, 2, this, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->ownQueues(), (QStringList{u"sales"_s, u"support"_s}),
                              Patience);
    QCOMPARE(m_desk->ownPlace(u"support"_s)->penalty, 2);
    QCOMPARE(m_desk->ownPlace(u"support"_s)->membership, u"dynamic"_s);
    QVERIFY(shown(u"support"_s).contains(lab().channel(u"104"_s)));

    m_desk->logOut({u"support"_s}, this, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->ownQueues(), QStringList{u"sales"_s}, Patience);
    QVERIFY(!shown(u"support"_s).contains(lab().channel(u"104"_s)));

    // Whom queues.conf puts there cannot leave.
    m_desk->logOut({u"sales"_s}, this, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY(!m_answer->ok());
    QCOMPARE(m_desk->ownQueues(), QStringList{u"sales"_s});
}

void tst_LiveQueues::pausesWithAReason()
{
    QFETCH(QString, version);
    connectTo(version);
    m_desk->logIn({u"support"_s}, 0, this, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->ownPlace(u"support"_s), Patience);
    m_desk->pauseAll(true, u"Lunch"_s, this, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    for (const QString &queue : {u"support"_s, u"sales"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->ownPlace(queue)->paused, Patience);
        QCOMPARE(m_desk->ownPlace(queue)->pausedReason, u"Lunch"_s);
        QVERIFY2(shown(queue).contains(u"paused:Lunch"_s), qPrintable(shown(queue)));
    }
    m_desk->pauseAll(false, {}, this, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    for (const QString &queue : {u"support"_s, u"sales"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->ownPlace(queue)->paused, Patience);
        QVERIFY(!shown(queue).contains(u"paused:Lunch"_s));
    }
}

void tst_LiveQueues::penalty()
{
    QFETCH(QString, version);
    connectTo(version);
    const QString interface = m_desk->ownPlace(u"sales"_s)->interface;
    m_desk->setPenalty(u"sales"_s, interface, 4, this, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->ownPlace(u"sales"_s)->penalty, 4, Patience);
    QVERIFY(shown(u"sales"_s).contains(u"penalty 4"_s));
    m_desk->setPenalty(u"sales"_s, interface, 0, this, taker());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->ownPlace(u"sales"_s)->penalty, 0, Patience);
}

void tst_LiveQueues::movesWithin()
{
    QFETCH(QString, version);
    connectTo(version);
    QStringList callers;
    for (const QString &number : {u"551"_s, u"552"_s, u"553"_s}) {
        callers.append(callIn(number));
        QVERIFY(!callers.last().isEmpty());
    }
    const auto order = [&](int a, int b, int c) {
        return QStringList{nameOf(callers[a]), nameOf(callers[b]), nameOf(callers[c])};
    };
    QCOMPARE(waiting(u"support"_s), order(0, 1, 2));
    m_desk->moveWithin(u"support"_s, callers[2], QueueDesk::End::Front, this, taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting(u"support"_s), order(2, 0, 1), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    QTRY_COMPARE_WITH_TIMEOUT(pictured(u"support"_s), order(2, 0, 1), Patience);

    m_desk->moveWithin(u"support"_s, callers[0], QueueDesk::End::Back, this, taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting(u"support"_s), order(2, 1, 0), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    QTRY_COMPARE_WITH_TIMEOUT(pictured(u"support"_s), order(2, 1, 0), Patience);
}

void tst_LiveQueues::movesToAnotherQueue()
{
    QFETCH(QString, version);
    connectTo(version);
    lab().cli(u"queue pause member "_s + lab().channel(u"104"_s));
    const QString caller = callIn(u"551"_s);
    QVERIFY(!caller.isEmpty());
    QCOMPARE(m_desk->extensionOf(u"sales"_s), u"201"_s);
    m_desk->moveTo(caller, u"sales"_s, this, taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting(u"sales"_s), QStringList{nameOf(caller)}, Patience);
    QVERIFY(waiting(u"support"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(pictured(u"sales"_s), QStringList{nameOf(caller)}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(pictured(u"support"_s).isEmpty(), Patience);
    QVERIFY(m_answer && m_answer->ok());
}

/// Behind Queue() this dialplan hangs up.
void tst_LiveQueues::sendsOn()
{
    QFETCH(QString, version);
    connectTo(version);
    const QString caller = callIn(u"551"_s);
    QVERIFY(!caller.isEmpty());
    m_desk->sendOn(u"support"_s, caller, this, taker());
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, Patience);
    QVERIFY2(m_answer->ok(), qPrintable(whyNot()));
    QTRY_VERIFY_WITH_TIMEOUT(pictured(u"support"_s).isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pbx->state().channels().contains(caller), Patience);
    QVERIFY(waiting(u"support"_s).isEmpty());
}

void tst_LiveQueues::whoMayNotIsTold()
{
    QFETCH(QString, version);
    connectTo(version, u"viewer"_s);
    for (const auto act : {QueueDesk::Act::LogIn, QueueDesk::Act::LogOut, QueueDesk::Act::Pause,
                           QueueDesk::Act::Penalty, QueueDesk::Act::MoveTo})
        QCOMPARE(m_desk->obstacle(act).kind, pbx::Obstacle::Kind::MissingRight);
    // The server asks no right for these (16.28, 22.10).
    QVERIFY(!m_desk->obstacle(QueueDesk::Act::MoveWithin));
    QVERIFY(!m_desk->obstacle(QueueDesk::Act::SendOn));
}

QTEST_GUILESS_MAIN(tst_LiveQueues)
#include "tst_live_queues.moc"
