// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vcard.h"

#include "letters.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

using store::Contact;
using store::Phone;

/// Of one property, folded or not. A photo of the size that is kept is shorter in base64.
constexpr qsizetype MostProperty = 256 * 1024;
constexpr qsizetype MostParameters = 40;

/// `TEL;TYPE=cell,voice;PREF=1:+49…`.
struct Property
{
    QByteArray name;         ///< upper case, without the group before it
    QList<QByteArray> types; ///< upper case; of 2.1 too, where they are bare
    QByteArray encoding;     ///< upper case: QUOTED-PRINTABLE, BASE64, B
    QByteArray charset;      ///< upper case
    QByteArrayView value;    ///< as it stands
    bool isUri = false;
    bool isPreferred = false;
};

/// The lines of a file, joined where they were folded.
class Lines
{
public:
    explicit Lines(QByteArrayView bytes)
        : m_bytes(bytes)
    {
        if (m_bytes.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] int line() const { return m_line; } ///< at which the next one begins
    /// One that is too long comes back empty.
    QByteArray next()
    {
        QByteArray whole = plain().toByteArray();
        bool tooLong = whole.size() > MostProperty;
        while (!atEnd() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t')) {
            const QByteArrayView more = plain().sliced(1);
            tooLong = tooLong || whole.size() + more.size() > MostProperty;
            if (!tooLong)
                whole += more;
        }
        return tooLong ? QByteArray() : whole;
    }
    /// 2.1: a line of quoted-printable that ends with `=` goes on in the next one, indented or not.
    void goOn(QByteArray &whole)
    {
        while (whole.endsWith('=') && !atEnd()) {
            const QByteArrayView more = plain();
            whole.chop(1);
            if (whole.size() + more.size() <= MostProperty)
                whole += more;
        }
    }

private:
    QByteArrayView plain()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        QByteArrayView line = end < 0 ? m_bytes.sliced(m_at) : m_bytes.sliced(m_at, end - m_at);
        m_at = end < 0 ? m_bytes.size() : end + 1;
        ++m_line;
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The first of \a marks outside of quotation marks, or the end.
qsizetype indexOutside(QByteArrayView text, QByteArrayView marks, qsizetype from)
{
    bool quoted = false;
    for (; from < text.size(); ++from) {
        if (text[from] == '"')
            quoted = !quoted;
        else if (!quoted && marks.contains(text[from]))
            break;
    }
    return from;
}

void addParameter(Property &property, QByteArray text)
{
    text.replace('"', "");
    const qsizetype is = text.indexOf('=');
    const QByteArray name = is < 0 ? QByteArray("TYPE") : text.first(is).trimmed().toUpper();
    const QByteArray value = (is < 0 ? text : text.sliced(is + 1)).trimmed().toUpper();
    if (name == "ENCODING" || (is < 0 && (value == "QUOTED-PRINTABLE" || value == "BASE64")))
        property.encoding = value;
    else if (name == "CHARSET")
        property.charset = value;
    else if (name == "VALUE")
        property.isUri = value == "URI" || value == "URL";
    else if (name == "PREF")
        property.isPreferred = true;
    else if (name == "TYPE")
        property.types += value.split(',');
    property.isPreferred = property.isPreferred || property.types.contains("PREF");
}

Property propertyOf(QByteArrayView line)
{
    Property property;
    qsizetype at = indexOutside(line, ";:", 0);
    QByteArray name = line.first(at).toByteArray().trimmed().toUpper();
    property.name = name.sliced(name.lastIndexOf('.') + 1);
    for (qsizetype count = 0; at < line.size() && line[at] == ';'; ++count) {
        const qsizetype end = indexOutside(line, ";:", at + 1);
        if (count < MostParameters)
            addParameter(property, line.sliced(at + 1, end - at - 1).toByteArray());
        at = end;
    }
    if (at < line.size())
        property.value = line.sliced(at + 1);
    return property;
}

QByteArray withoutQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size()) {
            bool good = false;
            const int byte = text.sliced(i + 1, 2).toByteArray().toInt(&good, 16);
            if (good && byte >= 0) {
                bytes += char(byte);
                i += 2;
                continue;
            }
        }
        bytes += text[i];
    }
    return bytes;
}

QString textOf(const Property &property)
{
    const QByteArray bytes = property.encoding == "QUOTED-PRINTABLE"
                                 ? withoutQuotedPrintable(property.value)
                                 : property.value.toByteArray();
    const bool western =
        property.charset.startsWith("ISO-8859-1") || property.charset.startsWith("WINDOWS-1252");
    QString text = western || !bytes.isValidUtf8() ? fromWindows(bytes) : QString::fromUtf8(bytes);
    text.remove(QChar::Null);
    return text;
}

/// The parts between \a mark, with what is escaped in them as it is meant.
QStringList partsOf(const QString &text, QChar mark)
{
    QStringList parts(QString{});
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
            parts.last() += text[i] == u'n' || text[i] == u'N' ? QChar(u'\n') : text[i];
        } else if (text[i] == mark) {
            parts += QString();
        } else {
            parts.last() += text[i];
        }
    }
    return parts;
}

QString whole(const Property &property)
{
    return partsOf(textOf(property), QChar::Null).first();
}

Phone phoneOf(const Property &property)
{
    using Kind = Phone::Kind;
    Phone phone{Kind::Other, whole(property).trimmed()};
    if (phone.number.startsWith(u"tel:"_s, Qt::CaseInsensitive)) {
        phone.number = QUrl::fromPercentEncoding(phone.number.sliced(4).toUtf8());
        // `;ext=7` is none of the number's digits; a local number's context is the board's own.
        phone.number = phone.number.section(u';', 0, 0);
    }
    const auto is = [&property](const char *type) { return property.types.contains(type); };
    if (is("FAX"))
        phone.kind = Kind::Fax;
    else if (is("CELL") || is("IPHONE"))
        phone.kind = Kind::Mobile;
    else if (is("MAIN"))
        phone.kind = Kind::Main;
    else if (is("WORK"))
        phone.kind = Kind::Work;
    else if (is("HOME"))
        phone.kind = Kind::Home;
    return phone;
}

/// A JPEG or PNG of a size that is kept, or nothing.
QByteArray photoOf(const Property &property)
{
    QByteArrayView base64 = property.value;
    if (base64.startsWith("data:")) {
        const qsizetype comma = base64.indexOf(',');
        if (comma < 0 || !base64.first(comma).endsWith(";base64"))
            return {};
        base64 = base64.sliced(comma + 1);
    } else if (property.isUri || (property.encoding != "B" && property.encoding != "BASE64")) {
        return {}; // it is somewhere else, and nothing is fetched
    }
    if (base64.size() > Contact::MostPhoto * 3 / 2)
        return {};
    const QByteArray bytes = QByteArray::fromBase64(base64.toByteArray());
    const bool known = bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG\r\n");
    return known && bytes.size() <= Contact::MostPhoto ? bytes : QByteArray();
}

/// Family, given, additional, before, behind.
QString nameOf(const Property &property)
{
    const QStringList parts = partsOf(textOf(property), u';');
    QStringList order;
    for (const int part : {3, 1, 2, 0, 4})
        order += parts.value(part).trimmed();
    order.removeAll(QString());
    return order.join(u' ');
}

/// Takes what a property says into the contact.
void take(Contact &contact, const Property &property, QString &formal)
{
    if (property.name == "FN") {
        if (contact.name.isEmpty())
            contact.name = whole(property);
    } else if (property.name == "N") {
        formal = nameOf(property);
    } else if (property.name == "ORG") {
        if (contact.company.isEmpty())
            contact.company = partsOf(textOf(property), u';').first();
    } else if (property.name == "TEL") {
        const Phone phone = phoneOf(property);
        // What is preferred is called first.
        if (contact.phones.size() < Contact::MostPhones)
            contact.phones.insert(property.isPreferred ? 0 : contact.phones.size(), phone);
    } else if (property.name == "EMAIL") {
        if (contact.email.isEmpty() || property.isPreferred)
            contact.email = whole(property);
    } else if (property.name == "NOTE") {
        contact.note +=
            (contact.note.isEmpty() ? u""_s : u"\n"_s) + whole(property).left(Contact::MostNote);
        contact.note.truncate(Contact::MostNote);
    } else if (property.name == "CATEGORIES") {
        if (contact.groups.size() < Contact::MostGroups)
            contact.groups += partsOf(textOf(property), u',');
    } else if (property.name == "PHOTO") {
        if (contact.photo.isEmpty())
            contact.photo = photoOf(property);
    }
}

} // namespace

VCards VCards::read(QByteArrayView bytes)
{
    VCards result;
    result.isCut = bytes.size() > MostBytes;
    Lines lines(bytes.first(std::min(bytes.size(), MostBytes)));
    Contact contact;
    QString formal;
    int begin = 0; ///< of the card that is read, or 0
    qsizetype photos = 0;
    const auto bad = [&result](int line) {
        if (result.firstBad == 0)
            result.firstBad = line;
    };
    while (!lines.atEnd()) {
        const int at = lines.line();
        QByteArray line = lines.next();
        Property property = propertyOf(line);
        if (property.encoding == "QUOTED-PRINTABLE" && line.endsWith('=')) {
            lines.goOn(line);
            property = propertyOf(line);
        }
        const bool isCard = property.value.trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
        if (property.name == "BEGIN" && isCard) {
            if (begin != 0)
                bad(begin);
            if (result.contacts.size() >= MostCards) {
                result.isCut = true;
                return result;
            }
            begin = at;
            ++result.cards;
            contact = {};
            formal.clear();
        } else if (property.name == "END" && isCard && begin != 0) {
            if (contact.name.trimmed().isEmpty())
                contact.name = formal;
            if (contact.name.simplified() == contact.company.simplified())
                contact.name.clear(); // a company's card says it twice
            contact = contact.bounded();
            photos += contact.photo.size();
            if (photos > MostPhotos) {
                contact.photo.clear();
                result.isCut = true;
            }
            if (contact.isEmpty())
                bad(begin);
            else
                result.contacts.append(contact);
            begin = 0;
        } else if (begin != 0) {
            take(contact, property, formal);
        }
    }
    if (begin != 0)
        bad(begin);
    return result;
}

} // namespace directory
