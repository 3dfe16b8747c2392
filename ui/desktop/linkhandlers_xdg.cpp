// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyfile.h"
#include "linkhandlers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::linkhandlers {

namespace {

const QString Id = u"org.cordboard.Cordboard.desktop"_s;
const QString Defaults = u"Default Applications"_s;
const QString Added = u"Added Associations"_s;
const QString Removed = u"Removed Associations"_s;
const QString Entry = u"Desktop Entry"_s;
const QString OwnMark = u"X-Cordboard-Own"_s; ///< of a desktop file that was written here

QString typeOf(const QString &scheme)
{
    return u"x-scheme-handler/"_s + scheme;
}

QString listFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/mimeapps.list"_s;
}

QString ownDesktopFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation) + u'/' + Id;
}

/// Every list that may say it, the first that does decides.
QStringList listFiles()
{
    QStringList names;
    const QString desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower();
    for (const QString &desktop : desktops.split(u':', Qt::SkipEmptyParts))
        names.append(desktop + u"-mimeapps.list"_s);
    names.append(u"mimeapps.list"_s);
    QStringList files;
    for (const auto location :
         {QStandardPaths::GenericConfigLocation, QStandardPaths::ApplicationsLocation}) {
        for (const QString &folder : QStandardPaths::standardLocations(location)) {
            for (const QString &name : names)
                files.append(folder + u'/' + name);
        }
    }
    return files;
}

QStringList programsIn(const KeyFile &file, const QString &group, const QString &type)
{
    return file.value(group, type).split(u';', Qt::SkipEmptyParts);
}

/// The desktop file of that name, or "" where there is none.
QString fileOf(const QString &id)
{
    if (id.contains(u'/') || id.contains(u".."_s))
        return {};
    const QString found = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, id);
    if (!found.isEmpty() || !id.contains(u'-'))
        return found;
    QString inFolder = id; // kde4-x.desktop is kde4/x.desktop
    inFolder[inFolder.indexOf(u'-')] = u'/';
    return QStandardPaths::locate(QStandardPaths::ApplicationsLocation, inFolder);
}

QString nameOf(const QString &id)
{
    KeyFile file;
    if (!file.read(fileOf(id)).isEmpty())
        return id;
    const QString local =
        file.value(Entry, u"Name[%1]"_s.arg(QLocale().name().section(u'_', 0, 0)));
    const QString name = local.isEmpty() ? file.value(Entry, u"Name"_s) : local;
    return name.isEmpty() ? id : name;
}

Link lookAt(const QString &scheme)
{
    for (const QString &path : listFiles()) {
        KeyFile file;
        if (!file.read(path).isEmpty())
            continue;
        for (const QString &id : programsIn(file, Defaults, typeOf(scheme))) {
            if (fileOf(id).isEmpty())
                continue; // it was removed since
            if (id == Id)
                return {scheme, Who::Ours, {}};
            return {scheme, Who::Other, nameOf(id)};
        }
    }
    return {scheme, Who::Nobody, {}};
}

/// A path as the Exec line takes it, which is unquoted twice. "" where it cannot be said there.
QString quoted(const QString &path)
{
    QString out = u"\""_s;
    for (const QChar c : path) {
        if (!c.isPrint() || c == u'=')
            return {};
        if (c == u'\\')
            out += u"\\\\\\\\"_s;
        else if (c == u'"' || c == u'`' || c == u'$')
            out += u"\\\\"_s + c;
        else if (c == u'%')
            out += u"%%"_s;
        else
            out += c;
    }
    return out + u'"';
}

bool isOwn(const QString &path)
{
    KeyFile file;
    return file.read(path).isEmpty() && file.value(Entry, OwnMark) == "true"_L1;
}

/// Where nobody has installed the program, a desktop file that says where it is.
QString writeDesktopFile()
{
    const QString there = fileOf(Id);
    if (!there.isEmpty() && !isOwn(there))
        return {};
    const QString program = quoted(QCoreApplication::applicationFilePath());
    if (program.isEmpty())
        return QCoreApplication::applicationFilePath();
    QString types;
    for (const QLatin1StringView scheme : Schemes)
        types += typeOf(scheme) + u';';
    KeyFile file;
    const std::pair<QString, QString> lines[] = {
        {u"Type"_s, u"Application"_s},   {u"Name"_s, u"Cordboard"_s},
        {u"Exec"_s, program + u" %u"_s}, {u"Icon"_s, u"org.cordboard.Cordboard"_s},
        {u"Terminal"_s, u"false"_s},     {u"NoDisplay"_s, u"true"_s},
        {u"MimeType"_s, types},          {OwnMark, u"true"_s},
    };
    for (const auto &[key, value] : lines)
        file.set(Entry, key, value);
    return file.write(ownDesktopFile());
}

/// Puts us before all others that are named there, or takes us out.
void put(KeyFile &file, const QString &group, const QString &type, bool in)
{
    QStringList programs = programsIn(file, group, type);
    programs.removeAll(Id);
    if (in)
        programs.prepend(Id);
    file.set(group, type, programs.isEmpty() ? QString() : programs.join(u';') + u';');
}

QString change(bool take)
{
    KeyFile file;
    const QString path = listFile();
    if (QFile::exists(path)) {
        if (const QString error = file.read(path); !error.isEmpty())
            return error;
    } else if (!take) {
        return {};
    }
    for (const QLatin1StringView scheme : Schemes) {
        const QString type = typeOf(scheme);
        put(file, Defaults, type, take);
        put(file, Added, type, take);
        if (take)
            put(file, Removed, type, false);
    }
    return file.write(path);
}

} // namespace

bool isPossible()
{
    // In a sandbox these files are its own, and nobody reads them.
    return !QFile::exists(u"/.flatpak-info"_s);
}

QList<Link> look()
{
    QList<Link> links;
    for (const QLatin1StringView scheme : Schemes)
        links.append(lookAt(scheme));
    return links;
}

QString take()
{
    const QString error = writeDesktopFile();
    return error.isEmpty() ? change(true) : error;
}

QString giveBack()
{
    const QString error = change(false);
    if (error.isEmpty() && isOwn(ownDesktopFile()) && !QFile::remove(ownDesktopFile()))
        return QDir::toNativeSeparators(ownDesktopFile());
    return error;
}

} // namespace ui::linkhandlers
