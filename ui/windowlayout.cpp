// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that is about what stands where: the layout, kept from run to run, and
// which page goes with the link.

#include "callbar.h"
#include "connections.h"
#include "mainwindow.h"
#include "noticepage.h"
#include "panels/peoplegroups.h"
#include "panels/peoplepanel.h"
#include "panels/sidelists.h"
#include "panels/tablespanel.h"
#include "panels/yourcall.h"
#include "securitywords.h"
#include "words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDockWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Docks keep their sides by name, so the places of one direction are none in the other.
int layoutVersion()
{
    return QGuiApplication::isRightToLeft() ? 2 : 1;
}

constexpr int NarrowBelow = 1200;
constexpr QSize FirstSize(1440, 900);
constexpr auto SecondThought = std::chrono::seconds(1);

} // namespace

void MainWindow::restoreLayout()
{
    const QStringList favourites = m_settings.value(u"people/favourites"_s).toStringList();
    m_models.people.setFavourites({favourites.begin(), favourites.end()});
    m_people->groups().restore(m_settings);
    m_models.omni.setRecent(m_settings.value(u"people/recent"_s).toStringList());

    resize(FirstSize);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    const bool known =
        restoreState(m_settings.value(u"window/docks"_s).toByteArray(), layoutVersion()) &&
        m_columns->restoreState(m_settings.value(u"window/columns"_s).toByteArray()) &&
        m_centre->restoreState(m_settings.value(u"window/centre"_s).toByteArray());
    m_docksByHand = m_settings.value(u"window/docksByHand"_s).toBool();
    m_people->restoreState(m_settings.value(u"window/people"_s).toByteArray());
    m_tables->restoreState(m_settings.value(u"window/tables"_s).toByteArray());
    m_arranged = known;
    m_narrow = width() < NarrowBelow;
    m_dockState = saveState(layoutVersion());
}

void MainWindow::saveLayout()
{
    if (m_layoutTaken)
        return;
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/docks"_s, showsBoard() ? saveState(layoutVersion()) : m_dockState);
    m_settings.setValue(u"window/docksByHand"_s, m_docksByHand);
    m_settings.setValue(u"window/columns"_s, m_columns->saveState());
    m_settings.setValue(u"window/centre"_s, m_centre->saveState());
    m_settings.setValue(u"window/people"_s, m_people->saveState());
    m_settings.setValue(u"window/tables"_s, m_tables->saveState());
}

void MainWindow::arrange()
{
    m_narrow = width() < NarrowBelow;
    const int left = m_narrow ? 268 : 380;
    const int right = m_narrow ? 206 : 268;
    m_columns->setSizes({left, qMax(320, width() - left - right)});
    m_centre->setSizes({m_centre->height() * 52 / 100, m_centre->height() * 48 / 100});
    const QList<QDockWidget *> docked = dockedAtTheSide();
    resizeDocks(docked, QList<int>(docked.size(), right), Qt::Horizontal);
    m_fit.start();
}

Qt::DockWidgetArea MainWindow::sideArea() const
{
    // Qt mirrors splitters and rows, but not the sides of docks.
    return layoutDirection() == Qt::RightToLeft ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

QList<QDockWidget *> MainWindow::dockedAtTheSide() const
{
    QList<QDockWidget *> docked;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!dock->isFloating() && dock->isVisible() && dockWidgetArea(dock) == sideArea() &&
            tabifiedDockWidgets(dock).isEmpty())
            docked += dock;
    }
    return docked;
}

void MainWindow::fitDocks()
{
    // Each as high as its rows, the last one takes the rest. Not under a moving mouse.
    const QList<QDockWidget *> docked = dockedAtTheSide();
    if (docked.isEmpty() || m_docksByHand)
        return;
    if (QApplication::mouseButtons() != Qt::NoButton) {
        m_fit.start();
        return;
    }
    QList<int> heights;
    QList<int> wished;
    int room = 0;
    for (const QDockWidget *dock : docked) {
        heights += dock->height();
        wished += dock->sizeHint().height();
        room += dock->height();
    }
    if (room == m_fittedFor && heights.size() == m_fitted.size() && heights != m_fitted) {
        m_docksByHand = true;
        return;
    }
    int rest = room;
    for (qsizetype i = 0; i + 1 < wished.size(); ++i)
        rest -= wished.at(i);
    wished.last() = qMax(wished.last(), rest);
    resizeDocks(docked, wished, Qt::Vertical);
    m_fittedFor = room;
    m_fitted.clear();
    for (const QDockWidget *dock : docked)
        m_fitted += dock->height();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // Columns that were chosen for a wide window leave no room for people in a narrow one.
    if (isVisible() && m_narrow != (width() < NarrowBelow))
        arrange();
    m_fit.start();
    m_keep.start();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // What was kept from a wide window does not fit a narrow one (`--size`, a smaller screen).
    if (!m_arranged || m_narrow != (width() < NarrowBelow)) {
        m_arranged = true;
        arrange();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_replayBar == nullptr) // the live board's is the one to keep
        saveLayout();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

void MainWindow::overrideScheme(Scheme scheme)
{
    m_scheme = scheme;
    applyTheme(*qApp, scheme);
}

bool MainWindow::showsBoard() const
{
    return m_pages->currentIndex() == 0;
}

void MainWindow::setBoardShown(bool shown)
{
    if (shown == showsBoard())
        return;
    if (!shown)
        m_dockState = saveState(layoutVersion());
    m_pages->setCurrentIndex(shown ? 0 : 1);
    if (shown) {
        restoreState(m_dockState, layoutVersion());
        if (isVisible() && m_settings.value(u"window/docks"_s).toByteArray().isEmpty())
            arrange();
    } else {
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->hide();
    }
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->toggleViewAction()->setEnabled(shown);
}

void MainWindow::followLink()
{
    m_models.follow();
    const pbx::Profile &profile = m_pbx.profile();
    const QString name = profile.name.isEmpty() ? profile.host : profile.name;
    setWindowTitle(m_pbx.link() == pbx::Link::Closed || name.isEmpty()
                       ? u"Cordboard"_s
                       : tr("%1 – Cordboard").arg(name));
    if (m_replayBar != nullptr)
        setWindowTitle(tr("Replay of %1 – Cordboard").arg(name));
    const bool replayed = m_pbx.link() == pbx::Link::Replay;
    m_yourCall->setLive(m_pbx.link() == pbx::Link::Live || replayed);
    m_yourCall->setHint({}, {});
    if (profile.myExtension.isEmpty() && m_pbx.link() != pbx::Link::Closed &&
        m_pbx.link() != pbx::Link::Replay) {
        m_yourCall->setHint(tr("Which phone is yours?"),
                            tr("The connection does not say it. Edit it to call and transfer."));
    }
    const QString own = m_models.people.nameOf(profile.myExtension);
    m_yourCall->setOwner(own.isEmpty() ? profile.myExtension
                                       : QString(own % u' ' % profile.myExtension));
    showNotice();
    refreshBanner();
}

/// What cannot be shown says why in its place.
void MainWindow::followRights()
{
    using pbx::Topic;
    const pbx::Rights &rights = m_pbx.rights();
    const auto say = [&](SideList *list, Topic topic) {
        list->setLack(whyNothing(topic, rights), isCurable(rights.lackOf(topic)));
    };
    say(m_queues, Topic::Queues);
    say(m_parking, Topic::Parking);
    say(m_conferences, Topic::Conferences);
    say(m_mailboxes, Topic::Mailboxes);
    m_tables->setLack(whyNothing(Topic::Channels, rights), whyNothing(Topic::Phones, rights));
    const QString people = whyNothing(Topic::Extensions, rights);
    m_people->setEmptyWords(people.isEmpty() ? QString() : tr("Nobody can be shown"), people);
    m_fit.start();
}

void MainWindow::showNotice()
{
    const pbx::Profile &profile = m_pbx.profile();
    const QString name = profile.name.isEmpty() ? profile.host : profile.name;
    const QString address = profile.host % u':' % QString::number(profile.port);
    if (m_pbx.link() != pbx::Link::Untrusted)
        m_askedAbout.clear();
    switch (m_pbx.link()) {
    case pbx::Link::Live:
    case pbx::Link::Stale:
    case pbx::Link::Replay:
        setBoardShown(true);
        return;
    case pbx::Link::Closed:
        m_notice->show(NoticePage::Mark::Cord, tr("Connect to your PBX"),
                       tr("Cordboard shows who is free, who calls and who waits, and hands calls "
                          "over. It needs a login of Asterisk's manager interface."),
                       {}, tr("Connect…"), tr("Try the demo"));
        break;
    case pbx::Link::Connecting: {
        const qint64 wait = m_pbx.msToRetry();
        if (wait > 0) {
            const QString again =
                tr("%1 is tried again in %2 s.").arg(address).arg((wait + 999) / 1000);
            if (m_pbx.isTlsTooOld())
                m_notice->show(
                    NoticePage::Mark::Certificate, tr("The encryption of %1 is too old").arg(name),
                    QString(tlsTooOldWords() % u' ' % again), lastErrorWords(m_pbx.lastError()),
                    tr("Try now"), tr("Edit connection…"));
            else
                m_notice->show(NoticePage::Mark::Waiting, tr("%1 does not answer").arg(name), again,
                               lastErrorWords(m_pbx.lastError()), tr("Try now"),
                               tr("Edit connection…"));
        } else {
            m_notice->show(NoticePage::Mark::Waiting, tr("Connecting to %1…").arg(name), address,
                           lastErrorWords(m_pbx.lastError()), {}, tr("Edit connection…"));
        }
        break;
    }
    case pbx::Link::Untrusted:
        askAboutCertificate(name);
        break;
    case pbx::Link::Refused:
        if (m_pbx.keptSecret()) {
            m_notice->show(NoticePage::Mark::Certificate,
                           tr("%1 wants your secret in clear text").arg(name), keptSecretWords(),
                           {}, tr("Edit connection…"), tr("Try again"));
            break;
        }
        m_notice->show(NoticePage::Mark::Refused, tr("%1 refused the login").arg(name),
                       tr("The PBX at %1 does not accept the user “%2” with this secret. Nothing "
                          "more is tried until you say so.")
                           .arg(address, profile.user),
                       lastErrorWords(m_pbx.lastError()), tr("Edit connection…"), tr("Try again"));
        break;
    }
    setBoardShown(false);
}

void MainWindow::askAboutCertificate(const QString &name)
{
    const pbx::Certificate &certificate = m_pbx.untrusted();
    if (std::exchange(m_askedAbout, certificate.sha256) == certificate.sha256)
        return;
    const bool changed = !certificate.trusted.isEmpty();
    m_notice->show(NoticePage::Mark::Certificate,
                   changed ? tr("%1 has another certificate").arg(name)
                           : tr("The certificate of %1 is not trusted").arg(name),
                   tr("%1 Compare the fingerprint with the server's own first.")
                       .arg(certificateWords(certificate, m_pbx.profile().host,
                                             lastErrorWords(m_pbx.lastError()))),
                   {}, tr("Stay disconnected"), tr("&Trust this certificate"));
    m_notice->showFingerprints(fingerprintWords(certificate.trusted),
                               fingerprintWords(certificate.sha256));
    // Whoever is about to press what stood here a moment ago shall not trust anybody by that.
    m_notice->firstButton()->setFocus();
    m_notice->secondButton()->setEnabled(false);
    QTimer::singleShot(SecondThought, m_notice->secondButton(),
                       [button = m_notice->secondButton()] { button->setEnabled(true); });
}

void MainWindow::refreshBanner()
{
    const bool stale = m_pbx.link() == pbx::Link::Stale;
    m_banner->setVisible(stale);
    if (!stale)
        return;
    const qint64 age = qMax<qint64>(0, m_pbx.pictureAgeMs());
    const QString at =
        QLocale().toString(QDateTime::currentDateTime().addMSecs(-age).time(), u"HH:mm:ss");
    const QString lost = age < 60'000 ? tr("%1 s").arg(age / 1000) : formatDuration(age);
    if (m_pbx.session().isLive()) { // more came than could be taken, or the computer slept
        m_banner->setWords(
            tr("Not up to date: %1 – what you see is from %2").arg(linkWords(m_pbx), at));
        return;
    }
    m_banner->setWords(tr("Connection lost %1 ago – %2 – what you see is from %3")
                           .arg(lost, linkWords(m_pbx), at));
}

} // namespace ui
