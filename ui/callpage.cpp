// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callpage.h"

#include "callevents.h"
#include "icons.h"
#include "plaintip.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QKeySequence>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostPattern = 2000;
constexpr qsizetype MostValue = 200; ///< of a field: nobody is called that long

/// These do something where they are opened, whoever allowed them.
bool isNeverAllowed(const QString &scheme)
{
    return scheme == "file"_L1 || scheme == "javascript"_L1 || scheme == "data"_L1 ||
           scheme == "vbscript"_L1 || scheme == "blob"_L1;
}

QString encoded(QString value)
{
    value.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    value = value.left(MostValue);
    if (!value.isEmpty() && value.back().isHighSurrogate())
        value.chop(1);
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// `..` between slashes leads elsewhere, however it came to be there.
bool hasDotSegment(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/');
    return std::any_of(segments.begin(), segments.end(),
                       [](const QString &one) { return one == "."_L1 || one == ".."_L1; });
}

CallAddress failed(CallAddress::Wrong wrong, const QString &what = {})
{
    return {{}, wrong, what};
}

} // namespace

CallAddress CallAddress::from(const QString &pattern, const CallFields &fields,
                              const QStringList &schemes)
{
    const QString text = pattern.trimmed();
    if (text.isEmpty())
        return failed(Wrong::Empty);
    const QString fixed = text.section(u'{', 0, 0); // in front of the first field
    const qsizetype colon = fixed.indexOf(u':');
    const QString scheme = fixed.left(std::max<qsizetype>(colon, 0)).toLower();
    const bool isWeb = scheme == "http"_L1 || scheme == "https"_L1;
    if (scheme.isEmpty() || isNeverAllowed(scheme) ||
        (!isWeb && !schemes.contains(scheme, Qt::CaseInsensitive)))
        return failed(Wrong::Scheme, scheme);
    // Where there is a host it ends, and what follows begins, before the first field.
    const QString behind = fixed.mid(colon + 1);
    if (isWeb || behind.startsWith("//"_L1)) {
        const QString rest = behind.mid(2);
        const bool closed =
            fixed.size() == text.size() || std::any_of(rest.begin(), rest.end(), [](QChar c) {
                return c == u'/' || c == u'?' || c == u'#';
            });
        if (!behind.startsWith("//"_L1) || !closed || QUrl(fixed).host().isEmpty())
            return failed(Wrong::Host);
    }
    if (text.size() > MostPattern)
        return failed(Wrong::Address);

    QString whole;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf(u'{', at);
        if (begin < 0) {
            whole += text.mid(at);
            break;
        }
        whole += text.mid(at, begin - at);
        const qsizetype end = text.indexOf(u'}', begin);
        if (end < 0)
            return failed(Wrong::Brace);
        const QString name = text.mid(begin + 1, end - begin - 1);
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const auto &one) { return one.first == name; });
        if (field == fields.end())
            return failed(Wrong::Field, name);
        whole += encoded(field->second);
        at = end + 1;
    }
    CallAddress address;
    address.url = QUrl(whole, QUrl::StrictMode);
    if (!address.url.isValid())
        address.url = QUrl(whole, QUrl::TolerantMode); // a space that was typed
    const QUrl frame(fixed);
    if (!address.url.isValid() || hasDotSegment(address.url) || address.url.scheme() != scheme ||
        address.url.authority() != frame.authority())
        return failed(Wrong::Address);
    return address;
}

CallPage::CallPage(QSettings &settings, const CallEvents &events, People people, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_people(std::move(people))
    , m_action(new QAction(icon(u"globe"_s), tr("Open the call's web page"), this))
    , m_opener(&QDesktopServices::openUrl)
{
    m_rule.pattern = settings.value(u"page/address"_s).toString();
    m_rule.when = static_cast<When>(
        qBound(0, settings.value(u"page/when"_s).toInt(), static_cast<int>(When::Answered)));
    m_rule.schemes = settings.value(u"page/schemes"_s).toStringList();
    m_rule.outgoing = settings.value(u"page/outgoing"_s, false).toBool();
    m_rule.colleagues = settings.value(u"page/colleagues"_s, false).toBool();
    m_action->setObjectName(u"callPage"_s);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_action->setShortcutContext(Qt::ApplicationShortcut);
    m_action->setAutoRepeat(false);
    connect(m_action, &QAction::triggered, this, [this] { open(m_people.current()); });
    connect(&events, &CallEvents::began, this,
            [this](const store::CallEntry &call) { onEvent(When::Ringing, call); });
    connect(&events, &CallEvents::answered, this,
            [this](const store::CallEntry &call) { onEvent(When::Answered, call); });
    refresh();
}

void CallPage::setRule(const Rule &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    m_settings.setValue(u"page/address"_s, rule.pattern);
    m_settings.setValue(u"page/when"_s, static_cast<int>(rule.when));
    m_settings.setValue(u"page/schemes"_s, rule.schemes);
    m_settings.setValue(u"page/outgoing"_s, rule.outgoing);
    m_settings.setValue(u"page/colleagues"_s, rule.colleagues);
    refresh();
    emit changed();
}

void CallPage::refresh()
{
    QString whyNot;
    if (m_rule.pattern.trimmed().isEmpty())
        whyNot = tr("The settings name no web page for calls");
    else if (m_people.current().uniqueId.isEmpty())
        whyNot = tr("There is no call");
    m_action->setEnabled(whyNot.isEmpty());
    m_action->setWhatsThis(plainTip(whyNot));
    m_action->setToolTip(
        plainTip(whyNot.isEmpty() ? tr("Open the page about who you talk to") : whyNot));
}

void CallPage::onEvent(When when, const store::CallEntry &call)
{
    if (m_rule.when != when || m_rule.pattern.trimmed().isEmpty())
        return;
    if ((!call.incoming && !m_rule.outgoing) ||
        (!m_rule.colleagues && m_people.isColleague(call.number)))
        return;
    open(call);
}

void CallPage::open(const store::CallEntry &call)
{
    if (call.uniqueId.isEmpty())
        return;
    const CallAddress address = CallAddress::from(m_rule.pattern, fieldsOf(call), m_rule.schemes);
    if (address.wrong != CallAddress::Wrong::Nothing)
        emit said(Said::Failed, tr("No web page was opened. %1").arg(describe(address)));
    else if (!m_opener(address.url))
        emit said(Said::Failed, tr("The desktop did not open %1").arg(address.url.host()));
}

CallFields CallPage::fieldsOf(const store::CallEntry &call) const
{
    const QString known = m_people.nameOf(call.number);
    const QString international =
        call.key.isEmpty() ? m_people.internationalOf(call.number) : call.key;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(call.startedAt);
    return {
        {u"number"_s, call.number},
        {u"international"_s, international.isEmpty() ? call.number : international},
        {u"name"_s, known.isEmpty() ? call.name : known},
        {u"direction"_s, call.incoming ? u"in"_s : u"out"_s},
        {u"extension"_s, call.own},
        {u"uniqueid"_s, call.uniqueId},
        {u"pbx"_s, call.pbx},
        {u"time"_s, at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate)},
    };
}

store::CallEntry CallPage::sample()
{
    store::CallEntry call;
    call.pbx = u"Office"_s;
    call.uniqueId = u"1767261600.42"_s;
    call.startedAt = QDateTime::currentMSecsSinceEpoch();
    call.incoming = true;
    call.own = u"100"_s;
    call.number = u"0305550144"_s;
    call.key = u"+49305550144"_s;
    call.name = u"Änne Müller & Co/KG"_s;
    return call;
}

QList<std::pair<QString, QString>> CallPage::fieldWords()
{
    return {
        {u"number"_s, tr("the caller's number, as the PBX says it")},
        {u"international"_s, tr("the number as +49…, where that is known")},
        {u"name"_s, tr("your contact's name, else what the PBX says")},
        {u"direction"_s, tr("in or out")},
        {u"extension"_s, tr("your extension")},
        {u"uniqueid"_s, tr("the call's Uniqueid on the PBX")},
        {u"pbx"_s, tr("the connection's name")},
        {u"time"_s, tr("when it began")},
    };
}

QString CallPage::describe(const CallAddress &address)
{
    using Wrong = CallAddress::Wrong;
    switch (address.wrong) {
    case Wrong::Nothing:
        break;
    case Wrong::Empty:
        return tr("There is no address.");
    case Wrong::Scheme:
        if (address.what.isEmpty())
            return tr("An address begins with https:// or http://.");
        if (isNeverAllowed(address.what))
            return tr("“%1:” can run things, and is never opened.").arg(address.what);
        return tr("Only http and https are opened, and “%1” is neither: allow it below.")
            .arg(address.what);
    case Wrong::Host:
        return tr("The server's name stands there as it is, with a / behind it: no field can be "
                  "part of it.");
    case Wrong::Field:
        return tr("There is no field {%1}.").arg(address.what);
    case Wrong::Brace:
        return tr("A { is not closed.");
    case Wrong::Address:
        return tr("What comes of it is no address.");
    }
    return {};
}

} // namespace ui
