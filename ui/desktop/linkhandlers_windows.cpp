// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's own registry. Windows 8 and later let only the person choose among the programs that
// say there what they take; older ones, and schemes that nobody was chosen for, take the class.

#include "linkhandlers.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui::linkhandlers {

namespace {

const QString User = u"HKEY_CURRENT_USER\\Software\\"_s;
const QString Classes = User + u"Classes\\"_s;
const QString OurClass = u"Cordboard.Link"_s;
const QString Capabilities = u"Software\\Cordboard\\Capabilities"_s;

QString command()
{
    // Whatever stands in a link: behind "--" it is no option.
    return u'"' + QDir::toNativeSeparators(QCoreApplication::applicationFilePath()) +
           u"\" -- \"%1\""_s;
}

QString chosenFor(const QString &scheme)
{
    QSettings choice(User + u"Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\"_s +
                         scheme + u"\\UserChoice"_s,
                     QSettings::NativeFormat);
    return choice.value(u"ProgId"_s).toString();
}

QString commandOf(const QString &className)
{
    QSettings opens(Classes + className + u"\\shell\\open\\command"_s, QSettings::NativeFormat);
    return opens.value(u"."_s).toString();
}

void writeClass(const QString &className)
{
    QSettings made(Classes + className, QSettings::NativeFormat);
    made.setValue(u"."_s, u"URL:Cordboard"_s);
    made.setValue(u"URL Protocol"_s, QString());
    made.setValue(u"shell/open/command/."_s, command());
}

void removeClass(const QString &className)
{
    QSettings made(Classes + className, QSettings::NativeFormat);
    made.clear();
}

} // namespace

bool isPossible()
{
    return true;
}

QList<Link> look()
{
    QList<Link> links;
    for (const QLatin1StringView scheme : Schemes) {
        Link link{scheme, Who::Nobody, {}};
        const QString chosen = chosenFor(scheme);
        const QString opens = commandOf(scheme);
        if (!chosen.isEmpty()) {
            link.who = chosen == OurClass ? Who::Ours : Who::Other;
            link.other = chosen;
        } else if (!opens.isEmpty()) {
            link.who = opens == command() ? Who::Ours : Who::Other;
            link.other = opens;
        }
        links.append(link);
    }
    return links;
}

QString take()
{
    writeClass(OurClass);
    QSettings able(u"HKEY_CURRENT_USER\\"_s + Capabilities, QSettings::NativeFormat);
    able.setValue(u"ApplicationName"_s, u"Cordboard"_s);
    able.setValue(u"ApplicationDescription"_s, u"Cordboard"_s);
    for (const QLatin1StringView scheme : Schemes) {
        able.setValue(u"URLAssociations/"_s + scheme, OurClass);
        if (commandOf(scheme).isEmpty()) // another program's class stays its own
            writeClass(scheme);
    }
    QSettings known(User + u"RegisteredApplications"_s, QSettings::NativeFormat);
    known.setValue(u"Cordboard"_s, Capabilities);
    known.sync();
    return known.status() == QSettings::NoError ? QString() : known.fileName();
}

QString giveBack()
{
    QSettings known(User + u"RegisteredApplications"_s, QSettings::NativeFormat);
    known.remove(u"Cordboard"_s);
    QSettings(u"HKEY_CURRENT_USER\\"_s + Capabilities, QSettings::NativeFormat).clear();
    removeClass(OurClass);
    for (const QLatin1StringView scheme : Schemes) {
        if (commandOf(scheme) == command())
            removeClass(scheme);
    }
    known.sync();
    return known.status() == QSettings::NoError ? QString() : known.fileName();
}

} // namespace ui::linkhandlers
