// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "multistatus.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

constexpr auto Dav = "DAV:"_L1;
constexpr auto CardDav = "urn:ietf:params:xml:ns:carddav"_L1;
constexpr auto CalendarServer = "http://calendarserver.org/ns/"_L1;

bool is(const QXmlStreamReader &xml, QLatin1StringView space, QLatin1StringView name)
{
    return xml.name() == name && xml.namespaceUri() == space;
}

QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

/// `HTTP/1.1 404 Not Found`
int statusOf(QXmlStreamReader &xml)
{
    return textOf(xml).section(u' ', 1, 1).toInt();
}

QStringList hrefsOf(QXmlStreamReader &xml)
{
    QStringList hrefs;
    while (xml.readNextStartElement()) {
        if (is(xml, Dav, "href"_L1))
            hrefs += textOf(xml);
        else
            xml.skipCurrentElement();
    }
    return hrefs;
}

void readProperty(QXmlStreamReader &xml, DavResponse &response)
{
    if (is(xml, Dav, "getetag"_L1)) {
        response.etag = textOf(xml);
    } else if (is(xml, Dav, "displayname"_L1)) {
        response.displayName = textOf(xml).simplified();
    } else if (is(xml, CalendarServer, "getctag"_L1)) {
        response.version = textOf(xml);
    } else if (is(xml, Dav, "sync-token"_L1)) {
        if (const QString token = textOf(xml); response.version.isEmpty())
            response.version = token;
    } else if (is(xml, Dav, "current-user-principal"_L1)) {
        response.principal = hrefsOf(xml).value(0);
    } else if (is(xml, CardDav, "addressbook-home-set"_L1)) {
        response.homes = hrefsOf(xml);
    } else if (is(xml, CardDav, "address-data"_L1)) {
        response.card = textOf(xml).toUtf8();
    } else if (is(xml, Dav, "resourcetype"_L1)) {
        while (xml.readNextStartElement()) {
            response.isAddressBook = response.isAddressBook || is(xml, CardDav, "addressbook"_L1);
            response.isCollection = response.isCollection || is(xml, Dav, "collection"_L1);
            xml.skipCurrentElement();
        }
    } else {
        xml.skipCurrentElement();
    }
}

/// Properties count where their status, which comes behind them, says that they are there.
void readProperties(QXmlStreamReader &xml, DavResponse &response)
{
    DavResponse with = response;
    int status = 200;
    while (xml.readNextStartElement()) {
        if (is(xml, Dav, "prop"_L1)) {
            while (xml.readNextStartElement())
                readProperty(xml, with);
        } else if (is(xml, Dav, "status"_L1)) {
            status = statusOf(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (status / 100 == 2)
        response = with;
}

DavResponse readResponse(QXmlStreamReader &xml)
{
    DavResponse response;
    while (xml.readNextStartElement()) {
        if (is(xml, Dav, "href"_L1))
            response.href = textOf(xml);
        else if (is(xml, Dav, "status"_L1))
            response.status = statusOf(xml);
        else if (is(xml, Dav, "propstat"_L1))
            readProperties(xml, response);
        else
            xml.skipCurrentElement();
    }
    return response;
}

} // namespace

Multistatus Multistatus::read(const QByteArray &bytes)
{
    Multistatus result;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            xml.raiseError(u"document type"_s);
    }
    if (!xml.hasError() && !is(xml, Dav, "multistatus"_L1))
        xml.raiseError(u"no multistatus"_s);
    while (xml.readNextStartElement()) {
        if (!is(xml, Dav, "response"_L1)) {
            xml.skipCurrentElement();
            continue;
        }
        if (result.responses.size() >= MostResponses) {
            xml.raiseError(u"too many responses"_s);
            break;
        }
        const DavResponse response = readResponse(xml);
        if (!xml.hasError() && !response.href.isEmpty())
            result.responses += response;
    }
    if (xml.hasError())
        result.error = xml.errorString();
    return result;
}

} // namespace directory
