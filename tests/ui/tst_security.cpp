// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says and asks about certificates, and about what others could read.

#include "store/profiles.h"
#include "store/secrets.h"
#include "support/fakepbx.h"
#include "support/tlspbx.h"
#include "ui/dialogs/checklist.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/mainwindow.h"
#include "ui/noticepage.h"
#include "ui/pbxchip.h"
#include "ui/securitywords.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::CertificateMaker;
using support::Identity;
using support::TlsPbx;
using ui::CheckList;
using ui::ConnectionDialog;

namespace {

constexpr int Patience = 15'000;

/// A window on a PBX that a test makes up.
struct Office
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"cordboard.ini"_s), QSettings::IniFormat};
    store::Secrets secrets;
    pbx::Pbx pbx;
    ui::MainWindow window{pbx, settings, secrets};

    Office()
    {
        window.resize(1280, 800);
        window.show();
    }
    [[nodiscard]] ui::NoticePage &notice() { return *window.notice(); }
    [[nodiscard]] ui::PbxChip &chip() { return *window.findChild<ui::PbxChip *>(); }
};

pbx::Profile profileOf(const TlsPbx &server, const QByteArray &pin)
{
    pbx::Profile profile;
    profile.name = u"Head office"_s;
    profile.host = u"localhost"_s;
    profile.port = server.serverPort();
    profile.tls = true;
    profile.user = u"operator"_s;
    profile.secret = u"sw1tch"_s;
    profile.fingerprint = pin;
    return profile;
}

store::Profile storedFrom(const pbx::Profile &profile)
{
    store::Profile stored;
    stored.name = profile.name;
    stored.host = profile.host;
    stored.port = profile.port;
    stored.tls = profile.tls;
    stored.user = profile.user;
    stored.fingerprint = profile.fingerprint;
    return stored;
}

/// Elsewhere, and without TLS.
pbx::Profile faraway()
{
    pbx::Profile profile;
    profile.name = u"Branch"_s;
    profile.host = u"192.0.2.7"_s;
    profile.user = u"operator"_s;
    profile.secret = u"sw1tch"_s;
    return profile;
}

} // namespace

class TestSecurity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFingerprintIsReadable();
    void anUnknownCertificateAsks();
    void enterDoesNotTrust();
    void trustingIsKept();
    void trustingIsNotKeptForAnotherPlace();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void theDialogShowsBothFingerprints();
    void anOpenLinkIsMarked();
    void aClosedOneIsNot();
    void theSecretIsNotShown();
    void clearTextIsAskedFor();

private:
    std::unique_ptr<CertificateMaker> m_make;
};

void TestSecurity::initTestCase()
{
    m_make = std::make_unique<CertificateMaker>();
    QVERIFY(!m_make->authority().isNull());
}

void TestSecurity::aFingerprintIsReadable()
{
    const QByteArray hex = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    QCOMPARE(ui::fingerprintWords(hex), u"00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF\n"
                                        "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"_s);
    QCOMPARE(ui::fingerprintWords({}), QString());
}

void TestSecurity::anUnknownCertificateAsks()
{
    const Identity identity = m_make->selfSigned();
    TlsPbx server(identity);
    Office office;
    office.pbx.open(profileOf(server, {}));
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Untrusted, Patience);
    QVERIFY(!office.window.showsBoard());
    QVERIFY(office.notice().title().contains(u"not trusted"_s));
    QVERIFY(office.notice().text().contains(u"signed it itself"_s));
    QVERIFY(office.notice().fingerprints().contains(ui::fingerprintWords(identity.sha256())));
    QVERIFY(office.chip().words().contains(u"certificate not trusted"_s));
    QVERIFY(server.received().isEmpty());
}

void TestSecurity::enterDoesNotTrust()
{
    const Identity before = m_make->selfSigned();
    const Identity after = m_make->selfSigned();
    TlsPbx server(after);
    Office office;
    const pbx::Profile profile = profileOf(server, before.sha256());
    store::Profiles(office.settings).save(storedFrom(profile));
    office.pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Untrusted, Patience);
    QVERIFY(office.notice().title().contains(u"another certificate"_s));
    const QString prints = office.notice().fingerprints();
    QVERIFY(prints.contains(ui::fingerprintWords(before.sha256())));
    QVERIFY(prints.contains(ui::fingerprintWords(after.sha256())));
    QVERIFY(prints.indexOf(ui::fingerprintWords(before.sha256())) <
            prints.indexOf(ui::fingerprintWords(after.sha256())));

    // Whoever was about to press what stood there before presses nothing.
    QVERIFY(!office.notice().secondButton()->isEnabled());
    QCOMPARE(office.window.focusWidget(), office.notice().firstButton());
    QTest::keyClick(office.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(office.pbx.link(), pbx::Link::Closed);
    QVERIFY(server.received().isEmpty());
    QCOMPARE(store::Profiles(office.settings).find(profile.name)->fingerprint, before.sha256());
}

void TestSecurity::trustingIsKept()
{
    const Identity before = m_make->selfSigned();
    const Identity after = m_make->selfSigned();
    TlsPbx server(before);
    Office office;
    const pbx::Profile profile = profileOf(server, before.sha256());
    store::Profiles(office.settings).save(storedFrom(profile));
    office.pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Live, Patience);
    QVERIFY(office.window.showsBoard());
    QSignalSpy told(&office.window, &ui::MainWindow::certificateTrusted);

    server.restartAs(after);
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Untrusted, Patience);
    QVERIFY(!office.window.showsBoard());
    QPushButton *trust = office.notice().secondButton();
    QTRY_VERIFY(trust->isEnabled());
    QTest::keyClick(office.window.focusWidget(), Qt::Key_Tab);
    while (office.window.focusWidget() != trust) {
        QVERIFY(office.window.focusWidget() != office.notice().firstButton());
        QTest::keyClick(office.window.focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(trust, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Live, Patience);
    QCOMPARE(told.size(), 1);
    QVERIFY(office.window.showsBoard());
    const auto kept = store::Profiles(office.settings).find(profile.name);
    QCOMPARE(kept->fingerprint, after.sha256());
    QCOMPARE(kept->user, profile.user);

    // And it is one that is trusted, not all of them.
    server.restartAs(before);
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Untrusted, Patience);
    QVERIFY(!trust->isEnabled());
}

void TestSecurity::trustingIsNotKeptForAnotherPlace()
{
    const Identity before = m_make->selfSigned();
    TlsPbx server(m_make->selfSigned());
    Office office;
    const pbx::Profile profile = profileOf(server, before.sha256());
    store::Profile stored = storedFrom(profile);
    stored.host = u"pbx.example"_s; // edited meanwhile
    store::Profiles(office.settings).save(stored);
    office.pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Untrusted, Patience);
    QTRY_VERIFY(office.notice().secondButton()->isEnabled());
    QTest::mouseClick(office.notice().secondButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Live, Patience);
    QCOMPARE(store::Profiles(office.settings).find(profile.name)->fingerprint, before.sha256());
}

void TestSecurity::whatIsWrongIsSaid_data()
{
    using C = pbx::Certificate;
    QTest::addColumn<int>("problems");
    QTest::addColumn<QString>("words");
    QTest::newRow("changed") << int(C::Changed) << u"An authority that this computer knows"_s;
    QTest::newRow("changed, self-signed") << int(C::Changed | C::Unknown) << u"signed it itself"_s;
    QTest::newRow("wrong name") << int(C::WrongName) << u"made for “<b>pbx</b>”, not for “here”"_s;
    QTest::newRow("expired") << int(C::Expired) << u"valid until"_s;
    QTest::newRow("too early") << int(C::NotYetValid) << u"not valid yet"_s;
    QTest::newRow("weak") << int(C::Other) << u"“EE key too small”"_s;
}

void TestSecurity::whatIsWrongIsSaid()
{
    QFETCH(int, problems);
    QFETCH(QString, words);
    pbx::Certificate certificate;
    certificate.sha256 = QByteArray(64, 'a');
    certificate.subject = certificate.issuer = u"<b>pbx</b>"_s;
    certificate.validUntil = QDateTime::currentDateTime();
    certificate.problems = pbx::Certificate::Problems(problems);
    const QString said = ui::certificateWords(certificate, u"here"_s, u"EE key\r\ntoo small"_s);
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(!said.contains(u'\n'));
}

void TestSecurity::theDialogShowsBothFingerprints()
{
    const Identity before = m_make->selfSigned();
    const Identity after = m_make->selfSigned();
    TlsPbx server(after);
    ConnectionDialog dialog;
    dialog.openFor(profileOf(server, before.sha256()), {}, {});
    dialog.test();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.checks()->state(ConnectionDialog::Certificate),
                              CheckList::State::Bad, Patience);
    const QString detail = dialog.checks()->detail(ConnectionDialog::Certificate);
    QVERIFY(detail.contains(ui::fingerprintWords(before.sha256())));
    QVERIFY(detail.contains(ui::fingerprintWords(after.sha256())));
    QCOMPARE(dialog.profile().fingerprint, before.sha256()); // until somebody says so

    auto *trust = dialog.findChild<QPushButton *>(u"trust"_s);
    QVERIFY(trust->isVisible());
    QTest::mouseClick(trust, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.checks()->state(ConnectionDialog::Login),
                              CheckList::State::Good, Patience);
    QCOMPARE(dialog.profile().fingerprint, after.sha256());
}

void TestSecurity::anOpenLinkIsMarked()
{
    support::FakePbx fake;
    Office office;
    office.pbx.session().setConnector([&] { return fake.connection(); });
    pbx::Profile profile = faraway();
    office.pbx.open(profile);
    QVERIFY(fake.acceptLogin());
    QVERIFY(office.chip().words().contains(u"not encrypted"_s));
    QVERIFY(office.chip().accessibleName().contains(u"not encrypted"_s));
    QVERIFY(ui::encryptionWords(office.pbx).contains(u"read along"_s));

    const int marked = office.chip().sizeHint().width();
    office.pbx.close();
    QVERIFY(!office.chip().words().contains(u"not encrypted"_s));
    QVERIFY(office.chip().sizeHint().width() < marked);
}

void TestSecurity::aClosedOneIsNot()
{
    const Identity identity = m_make->selfSigned();
    TlsPbx server(identity);
    Office office;
    office.pbx.open(profileOf(server, identity.sha256()));
    QTRY_COMPARE_WITH_TIMEOUT(office.pbx.link(), pbx::Link::Live, Patience);
    QVERIFY(!office.chip().words().contains(u"not encrypted"_s));
    QVERIFY(ui::encryptionWords(office.pbx).contains(u"the certificate you trust"_s));

    support::FakePbx fake; // on this computer nobody else can read along
    Office here;
    here.pbx.session().setConnector([&] { return fake.connection(); });
    here.pbx.open(pbx::Profile());
    QTRY_COMPARE(here.pbx.link(), pbx::Link::Connecting);
    QVERIFY(!here.chip().words().contains(u"not encrypted"_s));
    QVERIFY(ui::encryptionWords(here.pbx).contains(u"this computer"_s));
}

void TestSecurity::theSecretIsNotShown()
{
    support::FakePbx fake;
    Office office;
    office.pbx.session().setConnector([&] { return fake.connection(); });
    pbx::Profile profile = faraway();
    office.pbx.open(profile);
    QVERIFY(fake.expect("Challenge"));
    fake.reply("Response: Error\r\nMessage: Must specify AuthType\r\n\r\n");
    QTRY_COMPARE(office.pbx.link(), pbx::Link::Refused);
    QVERIFY(office.notice().title().contains(u"clear text"_s));
    QVERIFY(office.notice().text().contains(u"It was not sent"_s));
    QVERIFY(office.chip().words().contains(u"secret not sent"_s));
    QVERIFY(!fake.received().contains("sw1tch"));

    profile.clearSecret = true; // the user allows it
    office.pbx.open(profile);
    QVERIFY(fake.acceptLogin("sw1tch", false));
    QTRY_VERIFY(office.pbx.session().isLive());
}

void TestSecurity::clearTextIsAskedFor()
{
    ConnectionDialog dialog;
    auto *box = dialog.findChild<QCheckBox *>(u"clearSecret"_s);
    pbx::Profile profile;
    profile.host = u"pbx.example"_s;
    profile.user = u"operator"_s;
    dialog.openFor(profile, {}, {});
    QVERIFY(box->isEnabled());
    QVERIFY(!box->isChecked());
    QVERIFY(!dialog.profile().clearSecret);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(dialog.profile().clearSecret);

    // Where it means nothing it says so.
    dialog.findChild<QAbstractButton *>(u"tls"_s)->click();
    QVERIFY(!box->isEnabled());
    QVERIFY(box->toolTip().contains(u"encrypted"_s));
    dialog.findChild<QAbstractButton *>(u"tls"_s)->click();
    auto *host = dialog.findChild<QLineEdit *>(u"host"_s);
    host->selectAll();
    QTest::keyClicks(host, u"localhost"_s);
    QVERIFY(!box->isEnabled());
    QVERIFY(box->toolTip().contains(u"this computer"_s));

    profile.clearSecret = true;
    dialog.openFor(profile, {}, {});
    QVERIFY(box->isChecked());
}

QTEST_MAIN(TestSecurity)
#include "tst_security.moc"
