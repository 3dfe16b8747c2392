// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The web page that is opened for a call: whatever a caller calls himself, the address leads where
// the person who wrote it meant it to.

#include "desk.h"
#include "ui/callpage.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/settings/callpagepage.h"
#include "ui/statusline.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using ui::CallAddress;
using ui::CallPage;
using Wrong = CallAddress::Wrong;

namespace {

constexpr int Patience = 15'000;

} // namespace

class tst_CallPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addresses_data();
    void addresses();
    void aCallersNameIsAValue_data();
    void aCallersNameIsAValue();
    void itOpensWhenItRings();
    void itOpensWhenItIsAnswered();
    void callsThatAreMade();
    void byKey();
    void whatIsNotOpenedIsSaid();
    void thePage();

private:
    void goLive();
    void choose(const QString &pattern, CallPage::When when, bool outgoing = false,
                bool colleagues = false)
    {
        m_desk->window->callPage().setRule({pattern, when, {}, outgoing, colleagues});
    }
    /// Somebody from outside calls the operator.
    void isCalled();

    std::unique_ptr<Desk> m_desk;
    QList<QUrl> m_opened;
};

void tst_CallPage::init()
{
    m_opened.clear();
    if (QTest::currentDataTag() != nullptr)
        return; // a table of addresses needs no window
    demo::Options options = Desk::optionsFor(false, 45);
    options.speed = 5; // it rings for a moment
    m_desk = std::make_unique<Desk>(options);
    m_desk->window->callPage().setOpener([this](const QUrl &url) {
        m_opened += url;
        return true;
    });
}

void tst_CallPage::cleanup()
{
    m_desk.reset();
}

void tst_CallPage::goLive()
{
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->somebodyFree().isEmpty(), Patience);
}

void tst_CallPage::isCalled()
{
    m_desk->pbx.attendant().callFor(u"101"_s, u"100"_s, this, [](const auto &) {});
}

void tst_CallPage::addresses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("schemes");
    QTest::addColumn<Wrong>("wrong");
    QTest::addColumn<QString>("url");
    const auto good = [](const char *pattern, const char *url, const char *schemes = "") {
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(schemes)
                               << Wrong::Nothing << QString::fromLatin1(url);
    };
    const auto bad = [](const char *pattern, Wrong wrong, const char *schemes = "") {
        QTest::newRow(*pattern ? pattern : "nothing")
            << QString::fromLatin1(pattern) << QString::fromLatin1(schemes) << wrong << QString();
    };
    good("https://crm.example/q?n={number}&w={name}", "https://crm.example/q?n=%2B49%2030&w=M%26M");
    good("http://crm.example:8080/{number}#{name}", "http://crm.example:8080/%2B49%2030#M%26M");
    good("HTTPS://crm.example?{number}", "https://crm.example?%2B49%2030");
    good("https://crm.example/fixed", "https://crm.example/fixed");
    good("https://crm.example/a b/{number}", "https://crm.example/a%20b/%2B49%2030");
    good("mycrm:call?{number}", "mycrm:call?%2B49%2030", "mycrm");
    good("mycrm://desk/{number}", "mycrm://desk/%2B49%2030", "other mycrm");
    bad("", Wrong::Empty);
    bad("crm.example/{number}", Wrong::Scheme);
    bad("{number}", Wrong::Scheme);
    bad("{number}://crm.example/", Wrong::Scheme);
    bad("mycrm:call?{number}", Wrong::Scheme, "yourcrm");
    bad("file:///usr/bin/{number}", Wrong::Scheme, "file");
    bad("javascript:alert({number})", Wrong::Scheme, "javascript");
    bad("data:text/html,{name}", Wrong::Scheme, "data");
    bad("https:{number}", Wrong::Host);
    bad("https:/{number}", Wrong::Host);
    bad("https://{name}/", Wrong::Host);
    bad("https:///{name}", Wrong::Host);
    bad("https://crm.example{name}/", Wrong::Host);
    bad("https://crm.example:{number}/", Wrong::Host);
    bad("https://{name}@crm.example/", Wrong::Host);
    bad("mycrm://{name}/", Wrong::Host, "mycrm");
    bad("https://crm.example/{nonsense}", Wrong::Field);
    bad("https://crm.example/{}", Wrong::Field);
    bad("https://crm.example/{number", Wrong::Brace);
    bad("https://crm.example/a/../{number}", Wrong::Address);
}

void tst_CallPage::addresses()
{
    QFETCH(QString, pattern);
    QFETCH(QString, schemes);
    QFETCH(Wrong, wrong);
    QFETCH(QString, url);
    const CallAddress address =
        CallAddress::from(pattern, {{u"number"_s, u"+49 30"_s}, {u"name"_s, u"M&M"_s}},
                          schemes.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(address.wrong, wrong);
    QCOMPARE(QString::fromLatin1(address.url.toEncoded()), url);
    QCOMPARE(CallPage::describe(address).isEmpty(), wrong == Wrong::Nothing);
}

void tst_CallPage::aCallersNameIsAValue_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"@evil.example/",
                             "evil.example",
                             "//evil.example",
                             "/../../admin",
                             "..",
                             ".",
                             "%2e%2e",
                             "../..",
                             "?a=b",
                             "#x",
                             "&role=admin",
                             "a&b=c#d?e/f",
                             "javascript:alert(1)",
                             "https://evil.example/",
                             "\\\\evil\\x",
                             "$(reboot)",
                             "`reboot`",
                             "; rm -rf /",
                             "| x",
                             "\" --new-window evil",
                             "' x",
                             "a b",
                             "%00",
                             "%0d%0aHost: evil",
                             "{number}",
                             "%",
                             "%zz"})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("line breaks") << u"a\r\nHost: evil\r\n"_s;
    QTest::newRow("turned around") << u"\u202eevil"_s;
    QTest::newRow("half a letter") << QString(QChar(0xd83d));
    QTest::newRow("endless") << QString(100'000, u'/');
    QTest::newRow("letters") << u"Änne 李 😀"_s;
}

void tst_CallPage::aCallersNameIsAValue()
{
    QFETCH(QString, name);
    for (const QString &pattern :
         {u"https://crm.example:8443/p/{name}/x?fix=1"_s, u"https://crm.example:8443/p/a{name}"_s,
          u"https://crm.example:8443/p?fix=1&n={name}&z=2"_s,
          u"https://crm.example:8443/p#{name}"_s, u"https://crm.example:8443/{name}{name}"_s}) {
        const CallAddress address = CallAddress::from(pattern, {{u"name"_s, name}}, {});
        if (address.wrong == Wrong::Address)
            continue; // not opened at all: that is safe too
        QCOMPARE(address.wrong, Wrong::Nothing);
        const QUrl &url = address.url;
        QCOMPARE(url.scheme(), u"https"_s);
        QCOMPARE(url.authority(), u"crm.example:8443"_s);
        QCOMPARE(url.adjusted(QUrl::NormalizePathSegments).path(), url.path());
        const QByteArray sent = url.toEncoded();
        for (const char hostile : {' ', '"', '\'', '`', '$', ';', '|', '\\', '<', '>', '\r', '\n'})
            QVERIFY2(!sent.contains(hostile), sent.constData());
        QVERIFY(sent.size() < 6000);
        // Nothing of the rest has changed, and no parameter has come to it.
        const QUrlQuery query(url);
        if (pattern.contains(u"z=2"_s)) {
            QCOMPARE(query.queryItems().size(), 3);
            QCOMPARE(query.queryItemValue(u"z"_s), u"2"_s);
            if (name == u"Änne 李 😀"_s)
                QCOMPARE(query.queryItemValue(u"n"_s, QUrl::FullyDecoded), name);
        }
        QCOMPARE(url.hasFragment(), pattern.contains(u'#'));
        QVERIFY(url.path().startsWith(pattern.contains(u"/p"_s) ? u"/p"_s : u"/"_s));
    }
    // In the place of a value there is nothing to escape from: it is always opened.
    QCOMPARE(CallAddress::from(u"https://crm.example/?n={name}"_s, {{u"name"_s, name}}, {}).wrong,
             Wrong::Nothing);
}

void tst_CallPage::itOpensWhenItRings()
{
    choose(u"https://crm.example/{number}?me={extension}&id={uniqueid}&way={direction}"_s,
           CallPage::When::Ringing, false, true);
    goLive();
    isCalled();
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, Patience);
    QCOMPARE(m_opened.first().path(), u"/101"_s);
    const QUrlQuery query(m_opened.first());
    QCOMPARE(query.queryItemValue(u"me"_s), u"100"_s);
    QCOMPARE(query.queryItemValue(u"way"_s), u"in"_s);
    QCOMPARE(query.queryItemValue(u"id"_s), m_desk->window->models().ownCall.details().party);
    // Once, however it goes on.
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, Patience);
    m_desk->window->calls().hangUp(m_desk->own());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
    QCOMPARE(m_opened.size(), 1);
}

void tst_CallPage::itOpensWhenItIsAnswered()
{
    choose(u"https://crm.example/?w={name}"_s, CallPage::When::Answered, false, true);
    goLive();
    isCalled();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Ringing, Patience);
    QVERIFY(m_opened.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, Patience);
    QCOMPARE(QUrlQuery(m_opened.first()).queryItemValue(u"w"_s, QUrl::FullyDecoded),
             m_desk->nameOf(u"101"_s));
    // Nor for colleagues, where that is not wanted.
    m_desk->window->calls().hangUp(m_desk->own());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
    choose(u"https://crm.example/?w={name}"_s, CallPage::When::Answered);
    isCalled();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, Patience);
    QCOMPARE(m_opened.size(), 1);
}

void tst_CallPage::callsThatAreMade()
{
    choose(u"https://crm.example/{number}"_s, CallPage::When::Answered, false, true);
    goLive();
    m_desk->window->calls().call(u"101"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, Patience);
    QVERIFY(m_opened.isEmpty());
    m_desk->window->calls().hangUp(m_desk->own());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
    choose(u"https://crm.example/{number}"_s, CallPage::When::Answered, true, true);
    m_desk->window->calls().call(u"101"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, Patience);
    QCOMPARE(m_opened.first().path(), u"/101"_s);
}

void tst_CallPage::byKey()
{
    QAction *action = m_desk->window->callPage().action();
    QVERIFY(!action->isEnabled());
    choose(u"https://crm.example/{number}"_s, CallPage::When::ByKey);
    QVERIFY(!action->isEnabled()); // there is no call
    goLive();
    isCalled();
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), Patience);
    QVERIFY(m_opened.isEmpty());
    m_desk->window->show();
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTest::keyClick(m_desk->window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first(), QUrl(u"https://crm.example/101"_s));
    // It is kept.
    QCOMPARE(m_desk->settings.value(u"page/address"_s).toString(),
             u"https://crm.example/{number}"_s);
}

void tst_CallPage::whatIsNotOpenedIsSaid()
{
    goLive();
    isCalled();
    choose(u"ftp://crm.example/{number}"_s, CallPage::When::ByKey);
    QAction *action = m_desk->window->callPage().action();
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), Patience);
    action->trigger();
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_desk->window->statusLine()->message().contains(u"ftp"_s));
    choose(u"https://crm.example/{number}"_s, CallPage::When::ByKey);
    m_desk->window->callPage().setOpener([](const QUrl &) { return false; });
    action->trigger();
    QVERIFY(m_desk->window->statusLine()->message().contains(u"crm.example"_s));
}

void tst_CallPage::thePage()
{
    CallPage &callPage = m_desk->window->callPage();
    ui::CallPagePage page(callPage);
    page.show();
    auto *address = page.findChild<QLineEdit *>(u"pageAddress"_s);
    auto *preview = page.findChild<ui::OutcomeLine *>(u"pagePreview"_s);
    auto *when = page.findChild<QComboBox *>(u"pageWhen"_s);
    QVERIFY(!when->isEnabled());
    QTest::keyClicks(address, u"https://crm.example/?n="_s);
    page.findChild<QPushButton *>(u"insertField"_s)
        ->menu()
        ->findChild<QAction *>(u"name"_s)
        ->trigger();
    QCOMPARE(address->text(), u"https://crm.example/?n={name}"_s);
    QCOMPARE(preview->kind(), ui::OutcomeLine::Kind::Good);
    QVERIFY2(preview->text().startsWith(u"https://crm.example/?n=%C3%84nne%20M"_s) &&
                 preview->text().contains(u"%26%20Co%2FKG"_s),
             qPrintable(preview->text()));
    QVERIFY(when->isEnabled());
    when->setCurrentIndex(1);
    emit when->activated(1);
    page.findChild<QCheckBox *>(u"pageOutgoing"_s)->click();
    QCOMPARE(callPage.rule(),
             (CallPage::Rule{
                 u"https://crm.example/?n={name}"_s, CallPage::When::Ringing, {}, true, false}));
    // Another scheme is refused until it is allowed, and some always.
    address->setText(u"mycrm:{number}"_s);
    QCOMPARE(preview->kind(), ui::OutcomeLine::Kind::Bad);
    auto *schemes = page.findChild<QLineEdit *>(u"pageSchemes"_s);
    QTest::keyClicks(schemes, u"mycrm: javascript"_s);
    QCOMPARE(preview->kind(), ui::OutcomeLine::Kind::Good);
    address->setText(u"javascript:{number}"_s);
    QCOMPARE(preview->kind(), ui::OutcomeLine::Kind::Bad);
    address->clear();
    QCOMPARE(preview->kind(), ui::OutcomeLine::Kind::Quiet);
    // Every field that is offered is one.
    for (const auto &[name, words] : CallPage::fieldWords()) {
        const CallAddress one = CallAddress::from(u"https://crm.example/?f={"_s + name + u'}',
                                                  callPage.fieldsOf(CallPage::sample()), {});
        QCOMPARE(one.wrong, Wrong::Nothing);
        QVERIFY2(one.url.query().size() > 2, qPrintable(name));
        QVERIFY(!words.isEmpty());
    }
}

QTEST_MAIN(tst_CallPage)
#include "tst_callpage.moc"
