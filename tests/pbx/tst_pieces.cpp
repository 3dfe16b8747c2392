// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/statejson.h"
#include "recordings.h"
#include "soundness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Everything that the state says of itself, but how much it has read, and the names of people:
/// those are seen on their calls at a commit, and a recording taken whole has but one.
QByteArray pictureOf(const pbx::State &state)
{
    QJsonObject object = pbx::toJson(state);
    object.remove(u"counters"_s);
    QJsonArray extensions = object.value(u"extensions"_s).toArray();
    for (QJsonValueRef each : extensions) {
        QJsonObject extension = each.toObject();
        extension.remove(u"name"_s);
        each = extension;
    }
    object.insert(u"extensions"_s, extensions);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

/// Every recording, whole and in pieces: the picture hangs together at each commit, is the same
/// whatever the pieces, and is empty when all have hung up.
class PiecesTest : public QObject
{
    Q_OBJECT

private slots:
    void piecesMakeTheSamePicture_data() { everyRecording(); }
    void piecesMakeTheSamePicture()
    {
        QFETCH(const QString, recording);
        const QByteArray stream = recordings::bytes(recording);
        pbx::State whole;
        recordings::play(whole, stream);
        QCOMPARE(unsound(whole), QStringList());
        QCOMPARE(gapsInQueues(whole), QStringList());

        // The whole storm bytewise would take minutes and tell nothing new.
        const int most = stream.size() > 1'000'000 ? 64 * 1024 : 700;
        QRandomGenerator random(7);
        pbx::State pieces;
        pieces.freezeClock();
        pieces.setLive(true);
        ami::Codec codec;
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype size = qMin<qsizetype>(random.bounded(1, most), stream.size() - at);
            codec.feed(QByteArrayView(stream).sliced(at, size));
            at += size;
            while (const auto message = codec.next())
                pieces.receive(*message);
            pieces.commit();
            QCOMPARE(unsound(pieces), QStringList());
            QCOMPARE(gapsInQueues(pieces), QStringList());
        }
        QCOMPARE(pictureOf(pieces), pictureOf(whole));
    }

    void nothingIsLeftOfCallsThatEnded_data() { everyRecording(); }
    void nothingIsLeftOfCallsThatEnded()
    {
        QFETCH(const QString, recording);
        pbx::State state;
        recordings::play(state, recordings::bytes(recording));
        // Some recordings end in the middle of a call: then its end is told here.
        for (const pbx::Slot slot : state.channels().byBirth()) {
            const QByteArray uniqueId = state.channels().at(slot).uniqueId.toUtf8();
            state.take(pbx::ChannelEnded{uniqueId, {}});
        }
        state.commit();
        QCOMPARE(state.channels().size(), 0);
        QCOMPARE(state.queueCallers().size(), 0);
        QCOMPARE(state.parkedCalls().size(), 0);
        QCOMPARE(state.participants().size(), 0);
        state.bridges().forEach([&](pbx::Slot slot) {
            QVERIFY(state.bridges().at(slot).legs.isEmpty());
            QCOMPARE(state.bridges().at(slot).type, u"parking"_s); // the lot's own, which stays
        });
        state.extensions().forEach([&](pbx::Slot slot) {
            const pbx::Extension &row = state.extensions().at(slot);
            QCOMPARE(row.channel, QString());
            QCOMPARE(row.otherNumber, QString());
            QCOMPARE(row.callSince, pbx::Instant(0));
        });
        QCOMPARE(unsound(state), QStringList());
    }

private:
    static void everyRecording()
    {
        QTest::addColumn<QString>("recording");
        for (const QString &name : recordings::all())
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_GUILESS_MAIN(PiecesTest)
#include "tst_pieces.moc"
