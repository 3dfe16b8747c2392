// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pbx::DialWord;
using pbx::Ending;
using pbx::State;

using recordings::message;

namespace {

QByteArray hangup(const QByteArray &id, const QByteArray &cause)
{
    return message("Event: Hangup\nChannel: PJSIP/" + id + "\nUniqueid: " + id +
                   "\nCause: " + cause + "\nCause-txt: words");
}

QByteArray dialEnd(const QByteArray &id, const QByteArray &status)
{
    return message("Event: DialEnd\nDestChannel: PJSIP/" + id + "\nDestUniqueid: " + id +
                   "\nDialStatus: " + status);
}

QByteArray listed(const QByteArray &id)
{
    return message("Event: CoreShowChannel\nChannel: PJSIP/" + id + "\nUniqueid: " + id);
}

} // namespace

/// How legs ended that are gone: State::endingOf(), Endings.
class EndingsTest : public QObject
{
    Q_OBJECT

private slots:
    /// 22 tells of the dial before the hangup, 16 behind it.
    void theTwoWordsComeInEitherOrder()
    {
        const QByteArray dial = dialEnd("1.2", "BUSY");
        const QByteArray end = hangup("1.2", "17");
        for (const QByteArray &told : {QByteArray(dial + end), QByteArray(end + dial)}) {
            State state;
            recordings::play(state, listed("1.2") + told);
            const Ending ending = state.endingOf(u"1.2"_s);
            QCOMPARE(ending.cause, 17);
            QVERIFY(ending.word == DialWord::Busy);
            QVERIFY(ending.gone);
            QVERIFY(state.channels().isEmpty());
        }
    }

    void whoLivesOnIsNotGone()
    {
        State state;
        recordings::play(state, listed("1.2") + dialEnd("1.2", "NOANSWER"));
        QVERIFY(state.endingOf(u"1.2"_s).word == DialWord::NoAnswer);
        QVERIFY(!state.endingOf(u"1.2"_s).gone);
        QCOMPARE(state.channels().size(), 1);
        recordings::play(state, listed("1.2")); // spoken of again: not one of the dead
        QCOMPARE(state.channels().size(), 1);
    }

    /// Of a leg of which nothing else was told.
    void anOriginateFails()
    {
        State state;
        recordings::play(state, message("Event: OriginateResponse\nResponse: Failure\nReason: 0\n"
                                        "Channel: PJSIP/106\nUniqueid: 1.7"));
        QVERIFY(state.endingOf(u"1.7"_s).gone);
        QVERIFY(!state.endingOf(u"1.8"_s).gone);
        recordings::play(state, message("Event: OriginateResponse\nResponse: Success\nReason: 4\n"
                                        "Channel: PJSIP/101-1\nUniqueid: 1.8"));
        QVERIFY(!state.endingOf(u"1.8"_s).gone);
    }

    /// A list that does not name it any more says nothing of how it ended.
    void whatAListLeftOutIsNotTold()
    {
        State state;
        recordings::play(state, listed("1.2"));
        state.beginEpoch();
        state.sweep(pbx::ListKind::Channels);
        QVERIFY(state.channels().isEmpty());
        QVERIFY(!state.endingOf(u"1.2"_s).gone);
        recordings::play(state, dialEnd("1.2", "ANSWER")); // but it does not rise again
        QVERIFY(state.channels().isEmpty());
    }

    /// What is remembered has an end, and the last are what is remembered.
    void theOldestMakePlace()
    {
        constexpr int Many = 20'000;
        State state;
        QByteArray told;
        for (int number = 0; number < Many; ++number)
            told += hangup("1." + QByteArray::number(number), "21");
        recordings::play(state, told);
        QCOMPARE(state.endingOf(u"1.0"_s).cause, 0);
        for (int number = Many - 5'000; number < Many; ++number)
            QCOMPARE(state.endingOf(u"1."_s + QString::number(number)).cause, 21);
        state.forget();
        QCOMPARE(state.endingOf(u"1."_s + QString::number(Many - 1)).cause, 0);
    }

    void aUniqueidThatIsNotAscii()
    {
        State state;
        recordings::play(state, hangup("J\xf6rg-1.2", "21"));
        QCOMPARE(state.endingOf(u"J\u00f6rg-1.2"_s).cause, 21);
    }
};

QTEST_GUILESS_MAIN(EndingsTest)
#include "tst_endings.moc"
