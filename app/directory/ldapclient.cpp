// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapclient.h"

#include <QSslSocket>

#include <algorithm>
#include <cerrno>
#include <lber.h>
#include <ldap.h>
#include <openldap.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

constexpr qsizetype MostWords = 300; ///< characters of what a server says
constexpr qint64 ReadBuffer = 256 * 1024;

bool isAlive(const QSslSocket &socket)
{
    return socket.state() == QAbstractSocket::ConnectedState &&
           socket.error() == QAbstractSocket::UnknownSocketError;
}

// The bytes' way, as liblber wants it: it never waits.

int setUp(Sockbuf_IO_Desc *io, void *socket)
{
    io->sbiod_pvt = socket;
    return 0;
}

int nothing(Sockbuf_IO_Desc *)
{
    return 0;
}

int control(Sockbuf_IO_Desc *io, int option, void *)
{
    const auto *socket = static_cast<QSslSocket *>(io->sbiod_pvt);
    return option == LBER_SB_OPT_DATA_READY && socket->bytesAvailable() > 0 ? 1 : 0;
}

ber_slen_t readBytes(Sockbuf_IO_Desc *io, void *to, ber_len_t most)
{
    auto *socket = static_cast<QSslSocket *>(io->sbiod_pvt);
    const qint64 got = socket->read(static_cast<char *>(to), qint64(most));
    if (got > 0)
        return got;
    errno = EAGAIN;
    return -1;
}

ber_slen_t writeBytes(Sockbuf_IO_Desc *io, void *from, ber_len_t count)
{
    auto *socket = static_cast<QSslSocket *>(io->sbiod_pvt);
    if (isAlive(*socket))
        return socket->write(static_cast<const char *>(from), qint64(count));
    errno = EPIPE;
    return -1;
}

Sockbuf_IO wayOfQt{setUp, nothing, control, readBytes, writeBytes, nothing};

QString wordsOf(int code, const char *said)
{
    const QString name = QString::fromUtf8(ldap_err2string(code));
    const QString more = said ? QString::fromUtf8(said).simplified().left(MostWords) : QString();
    return more.isEmpty() ? name : QString(name % u": " % more);
}

ServerTrouble::Kind kindOf(int code)
{
    using Kind = ServerTrouble::Kind;
    switch (code) {
    case LDAP_SUCCESS:
        return Kind::None;
    case LDAP_OPERATIONS_ERROR: // Active Directory: "a successful bind must be completed"
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_INAPPROPRIATE_AUTH:
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_CONFIDENTIALITY_REQUIRED:
        return Kind::Refused;
    case LDAP_NO_SUCH_OBJECT:
    case LDAP_INVALID_DN_SYNTAX:
        return Kind::NotFound;
    case LDAP_BUSY:
    case LDAP_UNAVAILABLE:
        return Kind::Unreachable;
    default:
        return Kind::Other;
    }
}

} // namespace

LdapClient::LdapClient(LdapSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_deadline.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Trouble::Silent); });
    connect(&m_idle, &QTimer::timeout, this, &LdapClient::close);
}

LdapClient::~LdapClient()
{
    sayGoodbye();
}

void LdapClient::search(const LdapQuery &query, Done done)
{
    abandon();
    m_query = query;
    m_done = std::move(done);
    m_answer = {};
    m_bytes = 0;
    m_deadline.start(m_patience);
    m_idle.stop();
    m_again = m_stage == Stage::Ready;
    if (m_stage == Stage::Ready)
        send();
    else if (m_stage == Stage::Closed)
        open();
}

void LdapClient::abandon()
{
    ++m_ticket;
    m_done = nullptr;
    if (m_stage != Stage::Searching)
        return;
    ldap_abandon_ext(m_ldap, m_message, nullptr, nullptr);
    m_message = -1;
    m_stage = Stage::Ready;
    m_deadline.stop();
    m_idle.start(Idle);
}

void LdapClient::open()
{
    close();
    if (!m_settings.user.isEmpty() && m_secret.isEmpty()) {
        // Servers take a name without a password for nobody, and would let us in as that.
        fail(Trouble::NoSecret);
        return;
    }
    if (m_settings.isExposed() && !m_settings.clearSecret) {
        fail(Trouble::Exposed);
        return;
    }
    m_stage = Stage::Connecting;
    m_certificate = {};
    m_tlsErrors.clear();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setReadBufferSize(ReadBuffer);
    const bool tls = m_settings.encryption == LdapSettings::Encryption::Tls;
    connect(m_socket.get(), &QAbstractSocket::connected, this, [this, tls] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (tls)
            m_stage = Stage::Encrypting;
        else
            startProtocol();
    });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &LdapClient::encrypted);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &LdapClient::takeErrors);
    connect(m_socket.get(), &QIODevice::readyRead, this, &LdapClient::drain);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &LdapClient::socketFailed);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &LdapClient::socketFailed);
    if (tls)
        m_socket->connectToHostEncrypted(m_settings.host, m_settings.port);
    else
        m_socket->connectToHost(m_settings.host, m_settings.port);
}

void LdapClient::sayGoodbye()
{
    if (m_socket)
        m_socket->disconnect(this);
    if (m_ldap)
        ldap_unbind_ext(std::exchange(m_ldap, nullptr), nullptr, nullptr);
    if (m_socket && isAlive(*m_socket))
        m_socket->flush();
}

void LdapClient::close()
{
    m_stage = Stage::Closed;
    m_message = -1;
    m_idle.stop();
    sayGoodbye();
    if (m_socket) {
        m_socket->abort();
        m_socket.release()->deleteLater(); // it may be one of its signals that ends here
    }
}

/// The connection stands, and nothing was said yet.
void LdapClient::startProtocol()
{
    // Whatever becomes of this connection, libldap knows nowhere to make another one to.
    if (ldap_init_fd(ber_socket_t(m_socket->socketDescriptor()), LDAP_PROTO_EXT,
                     "ldap://connection.invalid", &m_ldap) != LDAP_SUCCESS) {
        m_ldap = nullptr;
        fail(Trouble::Other);
        return;
    }
    const int version = LDAP_VERSION3;
    const int never = LDAP_DEREF_NEVER;
    ldap_set_option(m_ldap, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(m_ldap, LDAP_OPT_DEREF, &never);
    ldap_set_option(m_ldap, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    Sockbuf *wire = nullptr;
    ldap_get_option(m_ldap, LDAP_OPT_SOCKBUF, &wire);
    ber_len_t most = MostMessage;
    ber_sockbuf_ctrl(wire, LBER_SB_OPT_SET_MAX_INCOMING, &most);
    ber_sockbuf_add_io(wire, &wayOfQt, LBER_SBIOD_LEVEL_PROVIDER, m_socket.get());
    if (m_settings.encryption != LdapSettings::Encryption::StartTls) {
        bind();
        return;
    }
    m_stage = Stage::StartingTls;
    if (ldap_start_tls(m_ldap, nullptr, nullptr, &m_message) != LDAP_SUCCESS)
        fail(Trouble::Tls);
}

void LdapClient::takeErrors(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors) {
        m_certificate.problems |= ami::Certificate::problemOf(error);
        texts += error.errorString();
    }
    if (m_settings.pinnedSha256.isEmpty())
        m_tlsErrors = texts.join(u"; "_s);
    else
        m_socket->ignoreSslErrors(); // the pin decides, see encrypted()
}

/// Pinned means pinned, whoever signed another one.
void LdapClient::encrypted()
{
    m_certificate.describe(m_socket->peerCertificate(), m_settings.pinnedSha256);
    if (!m_certificate.trusted.isEmpty() && m_certificate.sha256 != m_certificate.trusted) {
        m_certificate.problems |= ami::Certificate::Changed;
        fail(Trouble::Untrusted);
        return;
    }
    if (m_ldap)
        bind();
    else
        startProtocol();
}

void LdapClient::bind()
{
    if (m_settings.user.isEmpty()) {
        m_stage = Stage::Ready;
        send();
        return;
    }
    m_stage = Stage::Binding;
    QByteArray secret = m_secret.toUtf8();
    berval credentials{ber_len_t(secret.size()), secret.data()};
    const int code = ldap_sasl_bind(m_ldap, m_settings.user.toUtf8().constData(), LDAP_SASL_SIMPLE,
                                    &credentials, nullptr, nullptr, &m_message);
    secret.fill('\0');
    if (code != LDAP_SUCCESS)
        fail(Trouble::Other, wordsOf(code, nullptr));
}

void LdapClient::send()
{
    if (!m_done) { // it was abandoned before the connection stood
        m_deadline.stop();
        m_idle.start(Idle);
        return;
    }
    m_stage = Stage::Searching;
    QByteArrayList names;
    for (const QString &attribute : std::as_const(m_query.attributes))
        names += attribute.toLatin1();
    std::vector<char *> wanted;
    for (QByteArray &name : names)
        wanted.push_back(name.data());
    wanted.push_back(nullptr);
    timeval limit{};
    limit.tv_sec = decltype(limit.tv_sec)(Patience.count());
    const int code = ldap_search_ext(m_ldap, m_settings.base.toUtf8().constData(),
                                     LDAP_SCOPE_SUBTREE, m_query.filter.constData(), wanted.data(),
                                     0, nullptr, nullptr, &limit, m_query.most, &m_message);
    if (code == LDAP_FILTER_ERROR)
        fail(Trouble::Other, wordsOf(code, nullptr));
    else if (code != LDAP_SUCCESS)
        fail(Trouble::Unreachable, wordsOf(code, nullptr));
}

/// Everything that has come, and no waiting for more.
void LdapClient::drain()
{
    while (m_ldap && m_stage != Stage::Encrypting) {
        timeval now{};
        ldapmsg *message = nullptr;
        const int type = ldap_result(m_ldap, LDAP_RES_ANY, LDAP_MSG_ONE, &now, &message);
        if (type == 0)
            return;
        if (type < 0) {
            fail(Trouble::Nonsense);
            return;
        }
        take(message, type);
        ldap_msgfree(message);
    }
}

void LdapClient::take(ldapmsg *message, int type)
{
    if (ldap_msgid(message) != m_message)
        return; // of what was abandoned, or nothing that was asked for
    if (type == LDAP_RES_SEARCH_ENTRY && m_stage == Stage::Searching)
        takeEntry(message);
    else if (type == LDAP_RES_SEARCH_RESULT || type == LDAP_RES_BIND || type == LDAP_RES_EXTENDED)
        takeResult(message);
}

void LdapClient::takeEntry(ldapmsg *message)
{
    if (m_answer.entries.size() >= m_query.most) {
        m_answer.isCut = true; // it was told how many we want
        return;
    }
    LdapEntry entry;
    if (char *dn = ldap_get_dn(m_ldap, message)) {
        entry.dn = QString::fromUtf8(dn);
        ldap_memfree(dn);
    }
    for (const QString &attribute : std::as_const(m_query.attributes)) {
        berval **values = ldap_get_values_len(m_ldap, message, attribute.toLatin1().constData());
        for (berval **value = values; value && *value; ++value) {
            m_bytes += qsizetype((*value)->bv_len);
            if (m_bytes <= MostBytes)
                entry.values[attribute] +=
                    QByteArray((*value)->bv_val, qsizetype((*value)->bv_len));
        }
        ldap_value_free_len(values);
    }
    if (m_bytes > MostBytes)
        m_answer.isCut = true;
    else
        m_answer.entries += entry;
}

void LdapClient::takeResult(ldapmsg *message)
{
    int code = LDAP_OTHER;
    char *said = nullptr;
    if (ldap_parse_result(m_ldap, message, &code, nullptr, &said, nullptr, nullptr, 0) !=
        LDAP_SUCCESS)
        code = LDAP_DECODING_ERROR;
    const QString words = wordsOf(code, said);
    ldap_memfree(said);
    m_message = -1;
    switch (m_stage) {
    case Stage::StartingTls:
        if (code != LDAP_SUCCESS) {
            fail(Trouble::Tls, words);
        } else if (m_socket->bytesAvailable() > 0) {
            fail(Trouble::Nonsense); // said in the open, to be taken for what is encrypted
        } else {
            m_stage = Stage::Encrypting;
            m_socket->startClientEncryption();
        }
        return;
    case Stage::Binding:
        if (code != LDAP_SUCCESS) {
            fail(kindOf(code) == Trouble::Other ? Trouble::Refused : kindOf(code), words);
            return;
        }
        m_stage = Stage::Ready;
        send();
        return;
    case Stage::Searching:
        break;
    default:
        return;
    }
    m_stage = Stage::Ready;
    const bool partly = code == LDAP_SIZELIMIT_EXCEEDED || code == LDAP_TIMELIMIT_EXCEEDED ||
                        code == LDAP_ADMINLIMIT_EXCEEDED;
    m_answer.isCut = m_answer.isCut || partly;
    // Parts of the directory may be on other servers: what this one has is what there is.
    if (!partly && code != LDAP_PARTIAL_RESULTS && code != LDAP_REFERRAL) {
        m_answer.trouble.kind = kindOf(code);
        if (m_answer.trouble)
            m_answer.trouble.text = words;
    }
    finish();
}

void LdapClient::socketFailed()
{
    const QString text = m_socket->errorString();
    if (!m_tlsErrors.isEmpty()) {
        m_certificate.describe(m_socket->peerCertificate(), m_settings.pinnedSha256);
        fail(Trouble::Untrusted, m_tlsErrors);
    } else if (m_stage == Stage::Encrypting) {
        fail(Trouble::Tls, text);
    } else {
        fail(Trouble::Unreachable, text);
    }
}

void LdapClient::fail(Trouble kind, const QString &text)
{
    const bool again = std::exchange(m_again, false) && kind == Trouble::Unreachable && m_done;
    close();
    if (again) {
        m_answer = {};
        m_bytes = 0;
        open();
        return;
    }
    m_answer.trouble.kind = kind;
    m_answer.trouble.text = text.simplified().left(MostWords);
    if (kind == Trouble::Untrusted)
        m_answer.trouble.certificate = m_certificate;
    finish();
}

void LdapClient::finish()
{
    m_deadline.stop();
    if (m_stage == Stage::Ready)
        m_idle.start(Idle);
    m_again = false;
    if (!m_done)
        return;
    // From the event loop: who asked may ask again, or end this.
    QMetaObject::invokeMethod(
        this,
        [this, ticket = m_ticket] {
            if (ticket != m_ticket)
                return;
            ++m_ticket;
            std::exchange(m_done, nullptr)(std::exchange(m_answer, {}));
        },
        Qt::QueuedConnection);
}

} // namespace directory
