// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site.h"

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Aside = "aside/"_L1;
constexpr auto Locked = "Locked"_L1;

/// The site's values. QSettings keeps what it read, and looks whether the file is another one.
class Site : public QSettings
{
public:
    Site()
        : QSettings(IniFormat, SystemScope, u"Cordboard"_s, u"cordboard"_s)
    {}
};

} // namespace

bool isLocked(const QString &key)
{
    const Site all;
    const QStringList patterns = all.value(Locked + "/keys"_L1).toStringList();
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(key.toUtf8()));
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &entry) {
        const QString pattern = entry.trimmed();
        if (pattern.endsWith(u'*')) {
            const QString begin = pattern.chopped(1);
            return key.startsWith(begin) || plain.startsWith(begin);
        }
        return key == pattern || plain == pattern;
    });
}

QString lockReason()
{
    const Site all;
    // Unquoted, a comma makes a list of it.
    return all.value(Locked + "/reason"_L1).toStringList().join(u", "_s).left(500);
}

QString siteFile()
{
    return Site().fileName();
}

bool isOfSite(const QString &key)
{
    Site all;
    if (all.contains(key))
        return true;
    all.beginGroup(key);
    return !all.allKeys().isEmpty();
}

void applyLocks(QSettings &user)
{
    const Site all;
    const bool fallbacks = user.fallbacksEnabled();
    user.setFallbacksEnabled(false);
    const QStringList own = user.allKeys();
    for (const QString &key : own) {
        const QVariant value = user.value(key);
        if (key.startsWith(Aside)) {
            const QString original = key.mid(Aside.size());
            if (isLocked(original))
                continue;
            if (!user.contains(original))
                user.setValue(original, value);
            user.remove(key);
        } else if (isLocked(key)) {
            user.remove(key);
            if (!isSame(value, all.value(key)))
                user.setValue(Aside + key, value);
        }
    }
    user.setFallbacksEnabled(fallbacks);
}

void keep(QSettings &user, const QString &key, const QVariant &value)
{
    if (isLocked(key) || (user.contains(key) && isSame(user.value(key), value)))
        return;
    user.setValue(key, value);
}

bool isSame(const QVariant &a, const QVariant &b)
{
    if (a.isValid() != b.isValid())
        return false;
    const auto isList = [](const QVariant &v) { return v.typeId() == QMetaType::QStringList; };
    return isList(a) || isList(b) ? a.toStringList() == b.toStringList()
                                  : a.toString() == b.toString();
}

} // namespace store
