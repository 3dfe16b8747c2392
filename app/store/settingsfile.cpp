// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfile.h"

#include "site.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxKeys = 20'000;
constexpr qsizetype MaxKey = 400;
constexpr qsizetype MaxText = 100'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(store::SettingsFile)
};

/// Words of others, short enough to stand in a sentence.
QString quoted(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text.left(80);
}

QJsonValue toJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    case QMetaType::QByteArray:
        return QJsonObject{{u"bytes"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    default:
        return value.toString();
    }
}

/// Invalid where it is nothing that the settings hold.
QVariant fromJson(const QJsonValue &value)
{
    if (value.isBool() || value.isDouble())
        return value.toVariant().toString();
    if (value.isString())
        return value.toString().size() > MaxText ? QVariant() : QVariant(value.toString());
    if (value.isArray()) {
        QStringList list;
        const QJsonArray array = value.toArray();
        qsizetype length = 0;
        for (const QJsonValue &one : array) {
            length += one.toString().size();
            if (!one.isString() || length > MaxText)
                return {};
            list.append(one.toString());
        }
        return list;
    }
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() != 1 || !object.value(u"bytes"_s).isString())
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(
        object.value(u"bytes"_s).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.size() <= MaxText ? QVariant(bytes.decoded) : QVariant();
}

bool isKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= MaxKey && !key.startsWith(u'/') && !key.endsWith(u'/') &&
           !key.contains("//"_L1) && std::all_of(key.begin(), key.end(), [](QChar c) {
               return c.isPrint() || c.isSurrogate();
           });
}

} // namespace

bool isCarried(const QString &key, bool layout)
{
    static constexpr QLatin1StringView Own[] = {"aside/"_L1,  "Locked/"_L1,   "people/recent"_L1,
                                                "redial/"_L1, "portable/"_L1, "assistant/"_L1};
    static constexpr QLatin1StringView Secret[] = {"secret"_L1, "password"_L1, "passwd"_L1,
                                                   "token"_L1};
    const QString last = key.section(u'/', -1).toLower();
    return std::none_of(std::begin(Own), std::end(Own),
                        [&](auto one) { return key.startsWith(one, Qt::CaseInsensitive); }) &&
           std::none_of(std::begin(Secret), std::end(Secret),
                        [&](auto one) { return last.contains(one); }) &&
           (layout || !key.startsWith("window/"_L1));
}

QByteArray settingsToJson(const QSettings &settings, bool layout)
{
    QJsonObject values;
    for (const QString &key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        if (isCarried(key, layout) && value.isValid())
            values.insert(key, toJson(value));
    }
    return QJsonDocument(QJsonObject{{u"cordboard"_s, u"settings"_s},
                                     {u"version"_s, 1},
                                     {u"settings"_s, values}})
        .toJson();
}

ReadSettings settingsFromJson(const QByteArray &json)
{
    const auto wrong = [](const QString &error) { return ReadSettings{{}, error}; };
    if (json.size() > MaxSettingsFile)
        return wrong(Words::tr("It is too large for a file of settings."));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return wrong(Words::tr("It is no file of settings: at byte %1, %2.")
                         .arg(QString::number(parsed.offset), parsed.errorString()));
    const QJsonObject root = document.object();
    if (root.value(u"cordboard"_s).toString() != "settings"_L1 ||
        !root.value(u"settings"_s).isObject())
        return wrong(Words::tr("It is no file of Cordboard's settings."));
    if (const double version = root.value(u"version"_s).toDouble(); version != 1)
        return wrong(Words::tr("A newer Cordboard wrote it: this one reads version 1, and it is of "
                               "version %1.")
                         .arg(version));
    const QJsonObject settings = root.value(u"settings"_s).toObject();
    if (settings.size() > MaxKeys)
        return wrong(Words::tr("It has more settings than there can be."));
    ReadSettings read;
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!isKey(it.key()))
            return wrong(Words::tr("“%1” is no name of a setting.").arg(quoted(it.key())));
        if (!isCarried(it.key(), true))
            return wrong(Words::tr("“%1” does not belong into such a file.").arg(quoted(it.key())));
        const QVariant value = fromJson(it.value());
        if (!value.isValid())
            return wrong(Words::tr("The value of “%1” is none that a setting can have.")
                             .arg(quoted(it.key())));
        read.values.insert(it.key(), value);
    }
    return read;
}

QList<SettingChange> changesBy(const QVariantMap &values, const QSettings &settings)
{
    QList<SettingChange> changes;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QVariant before = settings.value(it.key());
        if (!isSame(before, it.value()))
            changes.append({it.key(), before, it.value(), isLocked(it.key())});
    }
    return changes;
}

QString backUp(QSettings &settings, QString &error)
{
    settings.sync();
    error.clear();
    const QFileInfo info(settings.fileName());
    if (!info.exists())
        return {};
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() +
                         u"-before-import-"_s +
                         QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem + u".ini"_s;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u'-' + QString::number(i) + u".ini"_s;
    QFile file(info.absoluteFilePath());
    if (file.copy(name))
        return name;
    error = file.errorString();
    return {};
}

void takeOver(const QList<SettingChange> &changes, QSettings &settings)
{
    for (const SettingChange &change : changes) {
        if (!change.locked)
            settings.setValue(change.key, change.after);
    }
    settings.sync();
}

} // namespace store
