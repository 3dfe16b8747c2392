// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What settings decide comes and goes on real servers: queues, lamps, phones, mailboxes, and whole
// modules. Some reloads are told by an event; of others nothing is told at all.

#include "pbx/driftcheck.h"
#include "pbx/pbx.h"
#include "support/lab.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pbx::Link;

namespace {

constexpr int Patience = 60'000; // for conditions; nothing waits for it in full

} // namespace

class tst_LiveReloads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void comeAndGo_data();
    void comeAndGo();
    void modules_data();
    void modules();

private:
    [[nodiscard]] support::Lab &lab();
    /// Whether the board has a row of this key.
    [[nodiscard]] bool has(const QString &table, const QString &key) const;
    void edit(const QString &name, const QString &old, const QString &fresh);

    std::map<QString, std::unique_ptr<support::Lab>> m_labs;
    std::unique_ptr<pbx::Pbx> m_pbx;
    QString m_file;    ///< that was edited
    QByteArray m_text; ///< and what stood in it
};

void tst_LiveReloads::initTestCase_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("22") << u"22"_s;
    QTest::newRow("16") << u"16"_s;
}

support::Lab &tst_LiveReloads::lab()
{
    QFETCH_GLOBAL(QString, version);
    return *m_labs.at(version);
}

void tst_LiveReloads::init()
{
    QFETCH_GLOBAL(QString, version);
    if (!m_labs.contains(version)) {
        auto fresh = std::make_unique<support::Lab>(version);
        QVERIFY2(fresh->start(), qPrintable(fresh->error()));
        m_labs[version] = std::move(fresh);
    }
    m_pbx = std::make_unique<pbx::Pbx>();
    m_pbx->driftCheck().setRound(6s); // a minute for people
    pbx::Profile profile;
    profile.port = lab().amiPort();
    profile.user = u"operator"_s;
    profile.secret = lab().secret(u"operator"_s);
    profile.context = u"internal"_s;
    m_pbx->open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->link(), Link::Live, Patience);
}

void tst_LiveReloads::cleanup()
{
    m_pbx.reset();
    if (m_file.isEmpty())
        return;
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_text);
    file.close();
    m_file.clear();
    lab().cli(u"core reload"_s);
}

void tst_LiveReloads::edit(const QString &name, const QString &old, const QString &fresh)
{
    m_file = lab().directory() + "/etc/"_L1 + name;
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = file.readAll();
    file.close();
    QVERIFY(m_text.contains(old.toUtf8()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(m_text).replace(old.toUtf8(), fresh.toUtf8()));
}

bool tst_LiveReloads::has(const QString &table, const QString &key) const
{
    const pbx::State &state = m_pbx->state();
    return table == u"queues"_s       ? state.queues().contains(key)
           : table == u"extensions"_s ? state.extensions().contains(key)
           : table == u"mailboxes"_s  ? state.mailboxes().contains(key)
                                      : state.peers().contains(key);
}

void tst_LiveReloads::comeAndGo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("come");
    QTest::addColumn<bool>("told"); // by an event

    const auto row = [](const char *name, const char *file, const char *old, const char *fresh,
                        const char *command, const char *table, const char *gone, const char *come,
                        bool told) {
        const auto text = [](const char *words) { return QString::fromLatin1(words); };
        QTest::newRow(name) << text(file) << text(old) << text(fresh) << text(command)
                            << text(table) << text(gone) << text(come) << told;
    };
    for (const auto &[command, told] :
         {std::pair{"module reload app_queue.so", true}, {"queue reload all", false}})
        row(command, "queues.conf", "[support]", "[helpdesk]", command, "queues", "support",
            "helpdesk", told);
    for (const auto &[command, told] : {std::pair{"core reload", true}, {"dialplan reload", false}})
        row(command, "extensions.conf", "exten => 106,hint,", "exten => 555,hint,", command,
            "extensions", "106@hints", "555@hints", told);
    row("mailboxes", "voicemail.conf", "106 =>", "166 =>", "module reload app_voicemail.so",
        "mailboxes", "106@default", "166@default", true);
    row("phones", "@", "[106]", "[166]", "@", "peers", "106", "166", true);
}

void tst_LiveReloads::comeAndGo()
{
    QFETCH_GLOBAL(QString, version);
    QFETCH(QString, file);
    QFETCH(QString, old);
    QFETCH(QString, fresh);
    QFETCH(QString, command);
    QFETCH(QString, table);
    QFETCH(QString, gone);
    QFETCH(QString, come);
    QFETCH(bool, told);
    if (file == u"@"_s) { // whose phones they are
        const bool modern = version == u"22"_s;
        file = modern ? u"pjsip.conf"_s : u"sip.conf"_s;
        command = modern ? u"module reload res_pjsip.so"_s : u"module reload chan_sip.so"_s;
        gone = lab().channel(u"106"_s);
        come = QString(gone).replace(u"106"_s, u"166"_s);
    }
    QVERIFY(has(table, gone));
    QVERIFY(!has(table, come));
    edit(file, old, fresh);
    lab().cli(command);
    QTRY_VERIFY_WITH_TIMEOUT(has(table, come), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!has(table, gone), Patience);
    QCOMPARE(m_pbx->link(), Link::Live);
    // What nobody told was found by comparing, and is shown among the corrections.
    if (told)
        QCOMPARE(m_pbx->state().counters().driftCorrected, quint64(0));
    else
        QTRY_VERIFY_WITH_TIMEOUT(m_pbx->state().counters().driftCorrected > 0, Patience);
}

void tst_LiveReloads::modules_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::newRow("queues") << u"app_queue.so"_s << u"QueueStatus"_s << u"queues"_s << u"sales"_s;
    QTest::newRow("mailboxes") << u"app_voicemail.so"_s << u"VoicemailUsersList"_s << u"mailboxes"_s
                               << u"101@default"_s;
}

void tst_LiveReloads::modules()
{
    QFETCH(QString, module);
    QFETCH(QString, action);
    QFETCH(QString, table);
    QFETCH(QString, key);
    const QByteArray list = action.toLatin1();
    QVERIFY(m_pbx->rights().allows(list));
    QVERIFY(has(table, key));
    lab().cli(u"module unload "_s + module);
    QTRY_VERIFY_WITH_TIMEOUT(!has(table, key), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pbx->rights().allows(list), Patience);
    lab().cli(u"module load "_s + module);
    QTRY_VERIFY_WITH_TIMEOUT(has(table, key), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->rights().allows(list), Patience);
    QCOMPARE(m_pbx->link(), Link::Live);
    QCOMPARE(m_pbx->state().counters().driftCorrected, quint64(0));
}

QTEST_GUILESS_MAIN(tst_LiveReloads)
#include "tst_live_reloads.moc"
