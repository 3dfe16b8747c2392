// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masker.h"

#include "headers.h"
#include "tokens.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <functional>

namespace bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongNumber = 6;  ///< so many digits are somebody's number, wherever they stand
constexpr qsizetype ShortNumber = 5; ///< up to here the first digit says what kind it is

QByteArrayView header(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon <= 0 ? QByteArrayView() : line.first(colon).trimmed();
}

QByteArrayView stripped(QByteArrayView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.sliced(1).chopped(1);
    return value;
}

} // namespace

Masker::Masker(quint32 seed)
    : m_random(seed)
{}

// Learning ----------------------------------------------------------------------------------------

void Masker::learn(QByteArrayView original, Kind kind)
{
    const QByteArray key = original.toByteArray();
    if (m_originals.contains(key))
        return;
    m_originals.insert(key, kind);
    // The state's JSON is UTF-8, whatever the server sent.
    const QByteArray utf8 = ami::decoded(original).toUtf8();
    if (utf8 != key)
        m_originals.insert(utf8, kind);
    m_settled = false;
}

void Masker::learnNumber(QByteArrayView number)
{
    number = stripped(number);
    while (!number.isEmpty() && !isDigit(number.front()) && !isWordChar(number.front()))
        number = number.sliced(1); // +49…, *97
    if (number.size() >= 2 && isDigits(number))
        learn(number, Kind::Number);
}

void Masker::learnName(QByteArrayView name)
{
    name = stripped(name);
    if (name.size() < 2 || isNoName(name))
        return;
    if (name.indexOf('/') >= 0)
        learnDevices(name);
    else if (std::none_of(name.begin(), name.end(),
                          [](char c) { return isWordChar(c) && !isDigit(c); }))
        learnNumber(name);
    else if (isWordChar(name.front()))
        learn(name, Kind::Name);
}

void Masker::learnWord(QByteArrayView word)
{
    word = stripped(word);
    if (isDigits(word))
        learnNumber(word);
    else if (word.size() >= 3 && isWordChar(word.front()) && !isNoName(word))
        learn(word, Kind::Word);
}

/// `"Name" <number>`, a number, or a name.
void Masker::learnCaller(QByteArrayView value)
{
    const qsizetype open = value.lastIndexOf('<');
    if (open < 0) {
        learnName(value);
        return;
    }
    learnName(value.first(open));
    learnNumber(value.sliced(open + 1));
}

/// Every `Technology/device` of a text: channels, hints, dial strings.
void Masker::learnDevices(QByteArrayView value)
{
    constexpr std::array<QByteArrayView, 12> Technologies{"SIP",    "PJSIP", "IAX2",  "Local",
                                                          "SCCP",   "DAHDI", "Zap",   "H323",
                                                          "Skinny", "MGCP",  "Agent", "Mobile"};
    for (qsizetype slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
        qsizetype begin = slash;
        while (begin > 0 && isWordChar(value[begin - 1]))
            --begin;
        const QByteArrayView technology = value.sliced(begin, slash - begin);
        if (std::none_of(
                Technologies.begin(), Technologies.end(),
                [technology](QByteArrayView each) { return ami::sameName(each, technology); }))
            continue;
        const qsizetype size = run(value, slash + 1, [](char c) {
            return isWordChar(c) || c == '-' || c == '_' || c == '.' || c == '+';
        });
        QByteArrayView device = value.sliced(slash + 1, size);
        const qsizetype dash = device.lastIndexOf('-');
        if (dash > 0 && run(device, dash + 1, isHex) == device.size() - dash - 1)
            device = device.first(dash); // a channel's count
        if (ipv4At(device, 0) == 0 && hostAt(device, 0) == 0)
            learnWord(device);
    }
}

void Masker::learnText(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = run(text, i, isWordChar);
        if (size >= LongNumber && isDigits(text.sliced(i, size)) && uniqueIdAt(text, i) == 0 &&
            !isChannelCount(text, i, size))
            learn(text.sliced(i, size), Kind::Number);
        i += size + 1;
    }
}

void Masker::learn(const ami::Message &message)
{
    for (const ami::Field &field : message.fields()) {
        if (isCopied(field.name) || isSecret(field.name))
            continue;
        const QByteArrayView value = field.value;
        if (holdsName(field.name))
            learnName(value);
        else if (holdsCaller(field.name))
            learnCaller(value);
        else if (holdsNumber(field.name))
            learnNumber(value.first(run(value, 0, [](char c) { return c != '@'; })));
        if (holdsWord(field.name))
            learnWord(value.first(run(value, 0, [](char c) { return c != '/' && c != '@'; })));
        learnDevices(value);
        learnText(value);
    }
    learnText(message.commandOutput());
}

void Masker::learnJson(const QJsonValue &value, const QString &key)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            learnJson(each, key);
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        // A member of a queue and a peer have a name; so has a queue, but that is no person's.
        const bool member = object.contains(u"interface"_s);
        for (auto it = object.begin(); it != object.end(); ++it)
            learnJson(it.value(), member && it.key() == u"name"_s ? u"callerName"_s : it.key());
        return;
    }
    const QByteArray text = value.toString().toUtf8();
    if (key == u"callerName"_s || key == u"connectedName"_s)
        learnName(text);
    else if (key == u"callerNumber"_s || key == u"connectedNumber"_s || key == u"extension"_s ||
             key == u"space"_s)
        learnNumber(text);
    else if (key == u"mailbox"_s)
        learnNumber(text.left(text.indexOf('@')));
    else if (key == u"username"_s)
        learnWord(text);
    else if (key == u"name"_s || key == u"hint"_s || key == u"interface"_s)
        learnDevices(text);
}

void Masker::learnSettings(QByteArrayView lines)
{
    for (const QByteArray &line : lines.toByteArray().split('\n')) {
        const qsizetype equals = line.indexOf(" = ");
        const QByteArray key = line.left(equals);
        const QByteArray value = line.mid(equals + 3);
        const QByteArray last = key.mid(key.lastIndexOf('/') + 1);
        if (last == "user" || last == "host")
            learnWord(value);
        else if (last == "myExtension" || last == "favourites" || last == "recent" ||
                 last == "members") {
            for (const QByteArray &number : value.split(','))
                learnNumber(number);
        }
    }
}

// Stand-ins ---------------------------------------------------------------------------------------

/// Gives what was learnt its stand-ins: when all is known, so that none is somebody else's number.
void Masker::settle()
{
    m_settled = true;
    QByteArrayList fresh;
    for (auto it = m_originals.cbegin(); it != m_originals.cend(); ++it) {
        if (!m_standIns.contains(it.key()))
            fresh.append(it.key());
    }
    std::sort(fresh.begin(), fresh.end());
    for (const QByteArray &original : std::as_const(fresh)) {
        const QByteArray utf8 = ami::decoded(original).toUtf8();
        QByteArray &standIn = m_standIns[original];
        if (utf8 != original && m_standIns.contains(utf8))
            standIn = m_standIns.value(utf8);
        else if (m_originals.value(original) == Kind::Number)
            standIn = makeNumber(original);
        else if (m_originals.value(original) == Kind::Name)
            standIn = "Person " + QByteArray::number(++m_names);
        else
            standIn = "device" + QByteArray::number(++m_words);
        if (utf8 != original)
            m_standIns.insert(utf8, standIn);
        for (const QByteArray &key : {original, utf8}) {
            std::vector<qsizetype> &sizes = m_sizes[static_cast<quint8>(key.front())];
            if (std::find(sizes.begin(), sizes.end(), key.size()) == sizes.end()) {
                sizes.push_back(key.size());
                std::sort(sizes.begin(), sizes.end(), std::greater<>());
            }
        }
    }
}

QByteArray Masker::makeNumber(QByteArrayView original)
{
    // What leads it stays: zeros that dial out, and the digit that tells extensions from queues.
    qsizetype kept = run(original, 0, [](char c) { return c == '0'; });
    if (kept < original.size())
        ++kept;
    if (original.size() > ShortNumber)
        kept = std::min<qsizetype>(kept, 3);
    const auto free = [this](const QByteArray &digits, bool evenAnOriginal) {
        return !m_used.contains(digits) && (evenAnOriginal || !m_originals.contains(digits));
    };
    // Few digits may all be taken: then one without the first digit, then one that somebody has.
    for (int tries = 0; tries < 600; ++tries) {
        QByteArray digits = original.toByteArray();
        for (qsizetype i = tries < 200 ? kept : 0; i < digits.size(); ++i)
            digits[i] = static_cast<char>('0' + m_random.bounded(10));
        if (free(digits, tries >= 400)) {
            m_used.insert(digits);
            return digits;
        }
    }
    const quint64 all = original.size() < 6 ? qRound64(std::pow(10, original.size())) : 1'000'000;
    for (quint64 i = 0; i < all; ++i) {
        const QByteArray digits = QByteArray::number(i).rightJustified(original.size(), '0');
        if (free(digits, true)) {
            m_used.insert(digits);
            return digits;
        }
    }
    return original.toByteArray();
}

QByteArray Masker::standIn(QHash<QByteArray, QByteArray> &known, QByteArrayView original,
                           const QByteArray &before, const QByteArray &after)
{
    QByteArray &found = known[original.toByteArray()];
    if (found.isEmpty())
        found = before + QByteArray::number(known.size()) + after;
    return found;
}

// Masking -----------------------------------------------------------------------------------------

/// The size of the longest word that was learnt and stands here, or 0.
qsizetype Masker::wordAt(QByteArrayView text, qsizetype at) const
{
    for (const qsizetype size : m_sizes[static_cast<quint8>(text[at])]) {
        if (size > text.size() - at || (at + size < text.size() && isWordChar(text[at + size])))
            continue;
        const QByteArrayView word = text.sliced(at, size);
        if (m_standIns.contains(QByteArray::fromRawData(word.data(), size)))
            return size;
    }
    return 0;
}

/// Takes what stands at the beginning of a word: writes it or its stand-in, and says how long it
/// was.
qsizetype Masker::takeAt(QByteArrayView text, qsizetype at, QByteArray &out)
{
    const auto copy = [&](qsizetype size) {
        out.append(text.sliced(at, size));
        return size;
    };
    if (const qsizetype size = std::max(uniqueIdAt(text, at), uuidAt(text, at)); size > 0)
        return copy(size);
    if (const qsizetype size = ipv4At(text, at); size > 0) {
        const QByteArrayView found = text.sliced(at, size);
        if (found == "0.0.0.0" || found == "127.0.0.1")
            return copy(size);
        const auto next = m_addresses.size();
        out.append(standIn(m_addresses, found, next < 254 ? "192.0.2." : "198.51.100.", {}));
        return size;
    }
    if (const qsizetype size = colonAddressAt(text, at); size > 0) {
        out.append(standIn(m_addresses, text.sliced(at, size), "2001:db8::", {}));
        return size;
    }
    // somebody@a.host: an e-mail or SIP address; 101@internal is none.
    const qsizetype user = run(text, at, [](char c) {
        return isWordChar(c) || c == '.' || c == '_' || c == '+' || c == '-';
    });
    if (at + user + 1 < text.size() && text[at + user] == '@' && hostAt(text, at + user + 1) > 0 &&
        wordAt(text, at) != user) {
        out.append(standIn(m_users, text.sliced(at, user), "user", {}));
        return user;
    }
    if (const qsizetype size = wordAt(text, at); size > 0) {
        const QByteArrayView word = text.sliced(at, size);
        out.append(m_standIns.value(QByteArray::fromRawData(word.data(), size)));
        return size;
    }
    if (const qsizetype size = hostAt(text, at); size > 0) {
        out.append(standIn(m_hosts, text.sliced(at, size), "host", ".example"));
        return size;
    }
    const qsizetype size = run(text, at, isWordChar);
    const QByteArrayView word = text.sliced(at, size);
    if (size >= LongNumber && isDigits(word) && !isChannelCount(text, at, size)) {
        learn(word, Kind::Number);
        settle();
        out.append(m_standIns.value(word.toByteArray()));
        return size;
    }
    // s101@default, ext101: a number that is known, behind letters.
    const qsizetype letters = run(word, 0, [](char c) { return isWordChar(c) && !isDigit(c); });
    if (letters > 0 && size - letters > 2 && isDigits(word.sliced(letters)) &&
        wordAt(text, at + letters) == size - letters) {
        out.append(word.first(letters));
        out.append(m_standIns.value(word.sliced(letters).toByteArray()));
        return size;
    }
    return copy(size);
}

QByteArray Masker::maskText(QByteArrayView text)
{
    if (!m_settled)
        settle();
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (isWordChar(text[i]))
            i += takeAt(text, i, out);
        else
            out.append(text[i++]);
    }
    return out;
}

QByteArray Masker::mask(const ami::Message &message)
{
    const QByteArrayView raw = message.raw();
    // What a command printed up to 13 is text, though a line of it may look like a header.
    const bool isText = message.kind() == ami::Message::Kind::Text ||
                        (message.isResponse() && ami::sameName(message.name(), "Follows"));
    QByteArray out;
    out.reserve(raw.size());
    for (qsizetype begin = 0; begin < raw.size();) {
        const qsizetype found = raw.indexOf('\n', begin);
        const qsizetype end = found < 0 ? raw.size() : found + 1;
        const QByteArrayView line = raw.sliced(begin, end - begin);
        const QByteArrayView name = header(line);
        const qsizetype value = line.indexOf(':') + 1;
        if (isSecret(name))
            out +=
                line.first(value).toByteArray() + " ***" + (line.endsWith("\r\n") ? "\r\n" : "\n");
        else if (message.kind() == ami::Message::Kind::Banner || isCopied(name))
            out += line;
        else if (value > 0 && !isText)
            out += line.first(value).toByteArray() + maskText(line.sliced(value));
        else
            out += maskText(line);
        begin = end;
    }
    if (!out.endsWith('\n'))
        out += "\r\n";
    if (message.kind() != ami::Message::Kind::Banner)
        out += "\r\n";
    return out;
}

QJsonValue Masker::maskJson(const QJsonValue &value, const QString &key)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(maskJson(each, key));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = maskJson(it.value(), it.key());
        return object;
    }
    static const QSet<QString> copied{u"schema"_s,     u"uniqueId"_s, u"linkedId"_s, u"state"_s,
                                      u"status"_s,     u"link"_s,     u"banner"_s,   u"server"_s,
                                      u"technology"_s, u"type"_s};
    if (!value.isString() || copied.contains(key))
        return value;
    return QString::fromUtf8(maskText(value.toString().toUtf8()));
}

} // namespace bundle
