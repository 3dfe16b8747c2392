// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Asterisk, kept busy at random. Whenever it is quiet for a moment, with calls up, held,
// parked, queued and in conferences, the whole JSON state is held against all that the server's own
// lists say.

#include "ami/queries.h"
#include "ami/recorder.h"
#include "pbx/pbx.h"
#include "pbx/statejson.h"
#include "soak/deeds.h"
#include "soak/phones.h"
#include "soak/picture.h"
#include "soak/serversword.h"
#include "support/lab.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRounds = 100;   // until the server has a quiet moment, or somebody hangs up
constexpr int Looks = 10;         // at a difference, before it counts
constexpr int MostFound = 40;     // differences, and the run ends
constexpr int MostLost = 25;      // servers that crash or lock up
constexpr std::size_t Kept = 150; // blocks that are printed with a difference

/// Events that change nothing anybody lists.
constexpr std::array<QByteArrayView, 8> Idle{"RTCPSent",  "RTCPReceived", "VarSet",
                                             "TestEvent", "UserEvent",    "ConfbridgeTalking",
                                             "DTMFBegin", "DTMFEnd"};

/// `channels/1795293476.48/state` → `channels/state`
QString kindOf(const QString &path)
{
    static const QRegularExpression id(u"[-.⁄;]|^\\d+$"_s); // of a row
    const QString field = path.section(u'/', -1);
    return path.section(u'/', 0, 0) + (field.contains(id) ? QString() : u'/' + field);
}

QString tally(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts.append(it.key() + u' ' + QString::number(it.value()));
    return parts.isEmpty() ? u"none"_s : parts.join(u", "_s);
}

} // namespace

class tst_Soak : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = {}; }
    void soak_data();
    void soak();

private:
    enum class Moment { Quiet, Restless, Silent, Crashed, Failed };
    [[nodiscard]] static bool isLost(Moment moment)
    {
        return moment == Moment::Silent || moment == Moment::Crashed;
    }
    void hear(const QByteArray &block);
    [[nodiscard]] bool barrier(soak::Wire &wire);
    [[nodiscard]] Moment lookOnce(soak::Wire &wire, soak::ServersWord &word);
    [[nodiscard]] Moment compare(soak::Wire &wire, soak::ServersWord &word);
    [[nodiscard]] Moment live(const QString &version, int calls, quint32 seed);
    void tell(const QMap<QString, QString> &differences);

    std::unique_ptr<pbx::Pbx> m_pbx;
    QString m_name; // of the files about this server's life
    QByteArray m_barrier;
    int m_barriers = 0;

    /// What is known of one server.
    struct
    {
        QJsonObject servers; // its last word
        soak::Picture theirs, ours;
        std::deque<QByteArray> last;
        quint64 stirs = 0; // events that may change something

        QSet<QByteArray> calls; // Linkedids that came to be
        quint64 messages = 0;
        int compares = 0;
        qint64 rows = 0;
        int listed = 0;          // compares that needed the program's own list
        QMap<QString, int> late; // what the server's lists told ahead of its events
        int undecided = 0;       // of these: gone before the event came
        QSet<QString> found;     // differences, by path
        quint64 drift = 0, unknown = 0, malformed = 0;
        int done = 0, refused = 0, phoneCrashes = 0;
    } m;
};

void tst_Soak::soak_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("calls");
    const bool isLong = qEnvironmentVariableIntValue("CORDBOARD_SOAK_LONG") != 0;
    for (const auto &[version, few, many] : {std::tuple(u"22"_s, 150, 5000), {u"16"_s, 80, 2000}})
        QTest::newRow(qPrintable(version)) << version << (isLong ? many : few);
}

/// Every block that the program got or sent. Only the beginning is looked at.
void tst_Soak::hear(const QByteArray &block)
{
    ++m.messages;
    m.last.push_back(block);
    if (m.last.size() > Kept)
        m.last.pop_front();
    const auto header = [&](QByteArrayView name) {
        const qsizetype at = block.indexOf(QByteArray("\n" + name.toByteArray() + ": "));
        if (at < 0)
            return QByteArray();
        const qsizetype from = at + name.size() + 3;
        return block.mid(from, block.indexOf('\r', from) - from);
    };
    if (!block.startsWith("Event: "))
        return;
    const QByteArray name = block.mid(7, block.indexOf('\r') - 7);
    if (name == "UserEvent")
        m_barrier = header("Serial");
    if (name == "Newchannel")
        m.calls.insert(header("Linkedid"));
    if (std::find(Idle.begin(), Idle.end(), QByteArrayView(name)) == Idle.end() &&
        header("ActionID").isEmpty())
        ++m.stirs;
}

/// An event of our own goes through the server behind all others, and has come back to the program.
bool tst_Soak::barrier(soak::Wire &wire)
{
    const QByteArray serial = QByteArray::number(++m_barriers);
    wire.send("UserEvent", {{"UserEvent", u"Soak"_s}, {"Serial", QString::fromLatin1(serial)}});
    return soak::until([&] { return m_barrier == serial; });
}

/// The server's word, the program's, and the server's again: quiet is when no event came between
/// and the server says the same twice.
tst_Soak::Moment tst_Soak::lookOnce(soak::Wire &wire, soak::ServersWord &word)
{
    for (int round = 0; round < MostRounds; ++round) {
        const quint64 stirs = m.stirs;
        const auto first = word.listen();
        if (!first || !barrier(wire))
            return Moment::Silent;
        m.ours = soak::pictureOf(pbx::toJson(*m_pbx));
        const auto second = word.listen();
        if (!second || !barrier(wire))
            return Moment::Silent;
        m.servers = *second;
        m.theirs = soak::pictureOf(*first);
        if (m.stirs == stirs &&
            soak::timeless(m.theirs) == soak::timeless(soak::pictureOf(*second)))
            return Moment::Quiet;
    }
    return Moment::Restless;
}

tst_Soak::Moment tst_Soak::compare(soak::Wire &wire, soak::ServersWord &word)
{
    QSet<QString> waited;
    QMap<QString, int> looks; // at which it differed, by path
    for (int look = 0;; ++look) {
        if (const Moment moment = lookOnce(wire, word); moment != Moment::Quiet)
            return moment;
        QMap<QString, QString> differences = soak::differences(m.ours, m.theirs);
        differences.removeIf([this](auto it) { return m.found.contains(it.key()); });
        bool remain = false;
        for (const QString &path : differences.keys())
            remain |= ++looks[path] > Looks;
        if (differences.isEmpty() || remain) {
            ++m.compares;
            for (const QString &path : waited) {
                ++m.late[kindOf(path)];
                m.undecided += m.theirs.contains(path) || m.ours.contains(path) ? 0 : 1;
            }
            m.rows += soak::rowsOf(m.theirs);
            differences.removeIf([&](auto it) { return looks[it.key()] <= Looks; });
            if (!differences.isEmpty())
                tell(differences);
            return Moment::Quiet;
        }
        const QStringList paths = differences.keys();
        if (std::any_of(paths.begin(), paths.end(), soak::isOnlyListed)) {
            // What the program does once a minute, now.
            int whole = 0;
            for (const auto &query :
                 {ami::queries::CoreShowChannels, ami::queries::ConfbridgeListRooms})
                m_pbx->session().list(query, this,
                                      [&](const ami::Result<qsizetype> &) { ++whole; });
            m.listed += look == 0 ? 1 : 0;
            if (!soak::until([&] { return whole == 2; }))
                return Moment::Silent;
            if (std::all_of(paths.begin(), paths.end(), soak::isOnlyListed))
                continue;
        }
        // Some of the server's lists are ahead of its events (a lamp, a mailbox): if an event is on
        // its way it comes, and this was no quiet moment. Without one nothing here would change.
        for (const QString &path : paths)
            waited.insert(path);
        QTest::qWait(20 << qMin(look, 5));
    }
}

void tst_Soak::tell(const QMap<QString, QString> &differences)
{
    qWarning("%d differences after %d calls:\n  %s", int(differences.size()), int(m.calls.size()),
             qUtf8Printable(QStringList(differences.values()).join(u"\n  "_s)));
    QByteArray last;
    for (const QByteArray &block : m.last)
        last += block.trimmed() + "\n\n";
    QFile file(QDir::temp().filePath(m_name + u"-difference-%1.txt"_s.arg(m.found.size())));
    if (file.open(QIODevice::WriteOnly))
        file.write(last);
    qWarning("the last %d blocks: %s", int(m.last.size()), qUtf8Printable(file.fileName()));
    for (auto it = differences.begin(); it != differences.end(); ++it)
        m.found.insert(it.key());
}

/// One server's life: until there were calls enough, or it ended or fell silent.
tst_Soak::Moment tst_Soak::live(const QString &version, int calls, quint32 seed)
{
    support::Lab lab(version);
    if (!lab.start()) {
        qWarning("%s", qUtf8Printable(lab.error()));
        return Moment::Failed;
    }
    m_name = u"cordboard-soak-%1-%2"_s.arg(version).arg(seed);
    const QString recording = QDir::temp().filePath(m_name + u".ami"_s);
    const qsizetype foundBefore = m.found.size();
    QFile::remove(recording);
    ami::Recorder recorder;
    if (!recorder.open(recording))
        return Moment::Failed;
    pbx::Profile profile;
    profile.name = u"Lab"_s;
    profile.port = lab.amiPort();
    profile.user = u"operator"_s;
    profile.secret = lab.secret(u"operator"_s);
    profile.context = u"internal"_s;
    m_pbx = std::make_unique<pbx::Pbx>();
    m_pbx->session().setTap([&](QByteArrayView bytes) { recorder.append(bytes); });
    connect(m_pbx.get(), &pbx::Pbx::wire, this, [this](bool sent, const QByteArray &block) {
        if (!sent)
            hear(block);
    });
    m_pbx->open(profile);
    soak::Wire wire;
    if (!soak::until([this] { return m_pbx->link() == pbx::Link::Live; }) ||
        !wire.open(lab.amiPort(), u"patient"_s, lab.secret(u"patient"_s)))
        return Moment::Failed;
    soak::ServersWord word(wire);
    soak::Phones phones(lab.directory());
    soak::Deeds deeds(wire, phones, seed);

    Moment moment = compare(wire, word);
    while (moment == Moment::Quiet && m.calls.size() < calls && m.found.size() < MostFound) {
        deeds.some(m.servers);
        moment =
            soak::until([&] { return phones.areSettled(); }) ? compare(wire, word) : Moment::Failed;
        for (int tries = 0; moment == Moment::Restless && tries < 20; ++tries) {
            deeds.calmDown(m.servers); // a queue whose members all fail at once tries for ever
            moment = compare(wire, word);
        }
        if (m.compares % 200 == 0)
            qInfo("%d calls, %d compares", int(m.calls.size()), m.compares);
    }
    // And when all is over.
    while (moment == Moment::Quiet && !m.servers[u"channels"_s].toArray().isEmpty()) {
        wire.send("Hangup", {{"Channel", u"/.*/"_s}});
        moment = compare(wire, word);
    }
    if (moment == Moment::Silent && !lab.serverPid())
        moment = Moment::Crashed;
    if (isLost(moment))
        qWarning("after %d calls the server %s; the last actions:\n  %s", int(m.calls.size()),
                 moment == Moment::Crashed ? "has crashed" : "does not answer any more",
                 qUtf8Printable(wire.lastSent().join(u"\n  "_s)));

    const pbx::Counters &counters = m_pbx->state().counters();
    m.drift += counters.driftCorrected;
    m.unknown += counters.unknownEvents;
    m.malformed += counters.malformed;
    m.done += wire.done();
    m.refused += wire.refused();
    m.phoneCrashes += phones.crashes();
    qInfo("done: %s", qUtf8Printable(deeds.tally()));
    recorder.close();
    if ((moment == Moment::Quiet || isLost(moment)) && m.found.size() == foundBefore &&
        !counters.driftCorrected && !counters.unknownEvents && !counters.malformed)
        QFile::remove(recording);
    else
        qWarning("the recording: %s", qUtf8Printable(recording));
    m_pbx.reset();
    return moment;
}

void tst_Soak::soak()
{
    QFETCH(QString, version);
    QFETCH(int, calls);
    const QString given = qEnvironmentVariable("CORDBOARD_SOAK_SEED");
    quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    if (const int wanted = qEnvironmentVariableIntValue("CORDBOARD_SOAK_CALLS"))
        calls = wanted;
    qInfo("Asterisk %s: %d calls, seed %u", qUtf8Printable(version), calls, seed);

    // Some of what is done here crashes a server or locks it up now and then, whoever watches (22
    // and 16): what it lists then is not its state any more. Another one goes on from there.
    int crashed = 0;
    int silent = 0;
    Moment moment = live(version, calls, seed);
    while (isLost(moment)) {
        ++(moment == Moment::Crashed ? crashed : silent);
        if (crashed + silent > MostLost)
            break;
        moment = live(version, calls, ++seed);
    }

    qInfo("Asterisk %s: %d calls, %d compares, %lld rows compared, %d differences, driftCorrected "
          "%llu, %llu messages (%llu unknown, %llu malformed), %d actions done, %d refused, %d "
          "servers crashed, %d locked up, %d phones ended by themselves, %d compares needed the "
          "program's own list\n  events still on their way: %s (%d of them never came)",
          qUtf8Printable(version), int(m.calls.size()), m.compares, m.rows, int(m.found.size()),
          m.drift, m.messages, m.unknown, m.malformed, m.done, m.refused, crashed, silent,
          m.phoneCrashes, m.listed, qUtf8Printable(tally(m.late)), m.undecided);
    QVERIFY2(moment != Moment::Failed, "no lab");
    QVERIFY2(!isLost(moment), "one server after another fell silent");
    QVERIFY2(moment != Moment::Restless, "the server had no quiet moment");
    QCOMPARE(m.found.size(), qsizetype(0));
    QCOMPARE(m.drift, quint64(0));
    QCOMPARE(m.unknown, quint64(0));
    QCOMPARE(m.malformed, quint64(0));
    QVERIFY(m.calls.size() >= calls);
}

QTEST_GUILESS_MAIN(tst_Soak)
#include "tst_soak.moc"
