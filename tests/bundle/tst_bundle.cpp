// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "bundle/log.h"
#include "pbx/player.h"
#include "pbx/recordings.h"
#include "pbx/statejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

class TestBundle : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatItIsGiven();
    void leavesOutWhatIsEmpty();
    void masksEverythingAlike();
    void asItIsWhereNotMasked();
    void aRecordingOfAFile();
    void cannotBeWritten();
    void isGivenUp();
    void besideTheEventLoop();
    void settingsWithoutSecrets();
    void logOfThisProgram();

private:
    /// The entries of a zip file.
    [[nodiscard]] static QHash<QByteArray, QByteArray> entries(const QString &path)
    {
        QHash<QByteArray, QByteArray> all;
        archive *zip = archive_read_new();
        archive_read_support_format_zip(zip);
        if (archive_read_open_filename(zip, QFile::encodeName(path).constData(), 16384) ==
            ARCHIVE_OK) {
            archive_entry *entry = nullptr;
            while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
                QByteArray &content = all[archive_entry_pathname(entry)];
                char buffer[4096];
                for (la_ssize_t got = 0; (got = archive_read_data(zip, buffer, sizeof buffer)) > 0;)
                    content.append(buffer, got);
            }
        }
        archive_read_free(zip);
        return all;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static bundle::Content content()
    {
        bundle::Content content;
        content.kept = "Asterisk Call Manager/11.0.0\r\n"
                       "Event: Newchannel\r\nChannel: PJSIP/201-00000001\r\nUniqueid: 1.1\r\n"
                       "CallerIDNum: 201\r\nCallerIDName: Ada Lindqvist\r\nExten: 0305550144\r\n"
                       "ChannelStateDesc: Up\r\n\r\n";
        content.keptTimes = "cordboard-times/1\n0 1700000000000\n30 1700000002000\n";
        pbx::Pbx board;
        recordings::read(content.kept, [&](const ami::Message &message) {
            board.replay(message);
            return true;
        });
        board.commitReplay();
        content.state = pbx::stateDocument({&board});
        content.log = "link: pbx.acme.com is live\ncalled 0305550144\n";
        content.settings = "profiles/Office/host = pbx.acme.com\nprofiles/Office/user = switchman\n"
                           "people/favourites = 201, 202\n";
        content.seed = 5;
        return content;
    }

    QTemporaryDir m_folder;
    const std::atomic_bool m_no = false;
};

void TestBundle::holdsWhatItIsGiven()
{
    bundle::Content all = content();
    all.mask = false;
    QCOMPARE(bundle::write(all, path(u"all.zip"_s), m_no), QString());
    const QHash<QByteArray, QByteArray> found = entries(path(u"all.zip"_s));
    QByteArrayList names = found.keys();
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (QByteArrayList{"README.txt", "log.txt", "recording.ami", "recording.ami.times",
                                    "settings.txt", "state.json"}));
    QVERIFY(found.value("README.txt").contains("real ones"));
}

void TestBundle::leavesOutWhatIsEmpty()
{
    bundle::Content little;
    little.log = "x\n";
    QCOMPARE(bundle::write(little, path(u"little.zip"_s), m_no), QString());
    QCOMPARE(entries(path(u"little.zip"_s)).size(), 2);
}

void TestBundle::masksEverythingAlike()
{
    const bundle::Content all = content();
    QCOMPARE(bundle::write(all, path(u"masked.zip"_s), m_no), QString());
    const QHash<QByteArray, QByteArray> found = entries(path(u"masked.zip"_s));
    QCOMPARE(found.size(), 6);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        for (const char *original : {"201", "Ada", "Lindqvist", "0305550144", "acme", "switchman"})
            QVERIFY2(!it->contains(original), it.key().constData());
    }
    // The masked recording replays to the masked state.
    const QByteArray recording = found.value("recording.ami");
    pbx::State state;
    recordings::play(state, recording);
    const QJsonObject masked = QJsonDocument::fromJson(found.value("state.json")).object();
    QCOMPARE(masked.value(u"pbxes"_s).toArray().at(0).toObject().value(u"channels"_s),
             pbx::toJson(state).value(u"channels"_s));
    const QByteArray number = state.channels().at(0).callerNumber.toLatin1();
    QCOMPARE(number.size(), 3);
    QVERIFY(found.value("settings.txt")
                .contains(QByteArray("favourites = " + number + ",").constData()));
    const QByteArray dialled = state.channels().at(0).extension.toLatin1();
    QVERIFY(found.value("log.txt").contains(QByteArray("called " + dialled).constData()));
    QVERIFY(found.value("recording.ami.times")
                .startsWith("cordboard-times/1\n0 1700000000000\n30 1700000002000\n"));
}

void TestBundle::asItIsWhereNotMasked()
{
    bundle::Content all = content();
    all.mask = false;
    QCOMPARE(bundle::write(all, path(u"real.zip"_s), m_no), QString());
    const QHash<QByteArray, QByteArray> found = entries(path(u"real.zip"_s));
    QCOMPARE(found.value("recording.ami"), all.kept);
    QCOMPARE(found.value("state.json"), all.state);
}

void TestBundle::aRecordingOfAFile()
{
    bundle::Content file;
    file.recordingPath = recordings::path(u"22/call-answer-hangup.ami"_s);
    QCOMPARE(bundle::write(file, path(u"file.zip"_s), m_no), QString());
    const QByteArray masked = entries(path(u"file.zip"_s)).value("recording.ami");
    QVERIFY(masked.size() > 1000);
    QVERIFY(masked != recordings::bytes(u"22/call-answer-hangup.ami"_s));
    file.mask = false;
    QCOMPARE(bundle::write(file, path(u"file.zip"_s), m_no), QString());
    QCOMPARE(entries(path(u"file.zip"_s)).value("recording.ami"),
             recordings::bytes(u"22/call-answer-hangup.ami"_s));
    file.recordingPath = path(u"missing.ami"_s);
    QVERIFY(!bundle::write(file, path(u"none.zip"_s), m_no).isEmpty());
    QVERIFY(!QFile::exists(path(u"none.zip"_s)));
}

void TestBundle::cannotBeWritten()
{
    QVERIFY(!bundle::write(content(), path(u"no/such/folder.zip"_s), m_no).isEmpty());
    QVERIFY(!bundle::write(content(), m_folder.path(), m_no).isEmpty());
}

void TestBundle::isGivenUp()
{
    const std::atomic_bool yes = true;
    QVERIFY(!bundle::write(content(), path(u"given-up.zip"_s), yes).isEmpty());
    QVERIFY(!QFile::exists(path(u"given-up.zip"_s)));
}

void TestBundle::besideTheEventLoop()
{
    bundle::Saver saver;
    QSignalSpy saved(&saver, &bundle::Saver::saved);
    saver.save(content(), path(u"beside.zip"_s));
    QVERIFY(saver.isBusy());
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(1).toString(), QString());
    QVERIFY(!saver.isBusy());
    QCOMPARE(entries(path(u"beside.zip"_s)).size(), 6);
    // Gone in the middle: nothing comes, and nothing crashes.
    auto gone = std::make_unique<bundle::Saver>();
    gone->save(content(), path(u"gone.zip"_s));
    gone.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestBundle::settingsWithoutSecrets()
{
    QSettings settings(path(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"profiles/Office/host"_s, u"pbx"_s);
    settings.setValue(u"profiles/Office/secret"_s, u"tops3cret"_s);
    settings.setValue(u"window/geometry"_s, QByteArray("bytes"));
    settings.setValue(u"odd"_s, u"two\nlines"_s);
    QCOMPARE(bundle::settingsText(settings), "odd = two lines\nprofiles/Office/host = pbx\n");
}

void TestBundle::logOfThisProgram()
{
    {
        bundle::Log log;
        log.listen();
        qWarning("a\nwarning");
        log.add(u"x"_s.repeated(5000));
        QVERIFY(log.text().contains(" default: a warning\n"));
        QCOMPARE(log.text().count('\n'), 2);
        QVERIFY(log.text().size() < 1200);
        for (int i = 0; i < 3000; ++i)
            log.add(QString::number(i));
        QCOMPARE(log.text().count('\n'), qsizetype(bundle::Log::MostLines));
        QVERIFY(log.text().endsWith(" 2999\n"));
    }
    qWarning("nobody listens");
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
