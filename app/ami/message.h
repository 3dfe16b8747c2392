// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>

namespace ami {

/// One header line of a block, as views into the codec's buffer. A line without a colon (seen in
/// UserEvent bodies, 1.4 and later) has the whole line as its name and a null value.
struct Field
{
    QByteArrayView name;  ///< without the colon and without blanks around it
    QByteArrayView value; ///< without the one blank after the colon; may be empty
};

/// A line of a block in its two parts.
[[nodiscard]] Field fieldOf(QByteArrayView line) noexcept;

/// A finished value as text: UTF-8, or Latin-1 where the bytes are not UTF-8 (old sip.conf names,
/// `Callerid: "Phone Four: J\xf6rg"`, recordings 1.0 to 13).
[[nodiscard]] QString decoded(QByteArrayView value);

/// The same into \a text, whose memory is used again where nobody shares it.
void decode(QByteArrayView value, QString &text);

/// True where \a text is decoded(\a value); decodes only where it must. Most of what a busy server
/// says is known already.
[[nodiscard]] bool sameText(const QString &text, QByteArrayView value);

/// The whole number that a value is, or nothing where it is none.
[[nodiscard]] std::optional<qint64> numberOf(QByteArrayView value);

/// Compares header names without regard to case (`Uniqueid`, `UniqueID`, `UniqueId` are all real).
[[nodiscard]] inline bool sameName(QByteArrayView a, QByteArrayView b) noexcept
{
    if (a.size() != b.size())
        return false;
    const char *one = a.data();
    const char *other = b.data();
    for (const char *const end = one + a.size(); one != end; ++one, ++other) {
        if (*one == *other)
            continue;
        const char letter = static_cast<char>(*one | 0x20);
        if ((*one ^ *other) != 0x20 || letter < 'a' || letter > 'z')
            return false;
    }
    return true;
}

/// Whether a line is the header of that name, and its value, as fieldOf() has it.
[[nodiscard]] inline bool isHeader(QByteArrayView line, QByteArrayView name,
                                   QByteArrayView &value) noexcept
{
    const qsizetype size = name.size();
    // Most lines are another header.
    if (line.size() > size ? line[size] != ':' && line[size] != ' ' : line.size() != size)
        return false;
    if (!sameName(line.first(size), name))
        return false;
    value = {};
    if (line.size() == size)
        return true;
    const char *at = line.data() + size;
    const char *const end = line.data() + line.size();
    while (at != end && *at == ' ') // `Reg-Contact : sip:…`, 1.2 to 13
        ++at;
    if (at == end || *at != ':')
        return false;
    ++at;
    if (at != end && *at == ' ')
        ++at;
    value = {at, end - at};
    return true;
}

/// The lines of a block, without their ends (LF or CRLF): where each begins, and where the last
/// ends. Each is a view where somebody looks at it: most are never looked at.
class Lines
{
public:
    class Iterator
    {
    public:
        Iterator(const char *block, const quint32 *begin)
            : m_block(block)
            , m_begin(begin)
        {}
        [[nodiscard]] QByteArrayView operator*() const noexcept { return at(m_block, m_begin); }
        Iterator &operator++() noexcept
        {
            ++m_begin;
            return *this;
        }
        [[nodiscard]] bool operator==(const Iterator &other) const noexcept = default;

    private:
        const char *m_block;
        const quint32 *m_begin;
    };

    Lines() = default;
    /// \a begins has one more than there are lines: behind the LF of the last. Both must outlive
    /// this.
    Lines(const char *block, std::span<const quint32> begins)
        : m_block(block)
        , m_begins(begins.data())
        , m_size(begins.size() - 1)
    {}
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] QByteArrayView operator[](std::size_t line) const noexcept
    {
        return at(m_block, m_begins + line);
    }
    [[nodiscard]] QByteArrayView front() const noexcept { return (*this)[0]; }
    /// Whether that line is the header of that name, and its value; see isHeader().
    [[nodiscard]] bool isHeader(std::size_t line, QByteArrayView name,
                                QByteArrayView &value) const noexcept
    {
        // Most lines are another header: its end need not be looked for.
        const char *const at = m_block + m_begins[line];
        if (m_begins[line + 1] - m_begins[line] <= std::size_t(name.size()))
            return false;
        const char behind = at[name.size()];
        return (behind == ':' || behind == ' ' || behind == '\r' || behind == '\n') &&
               ami::isHeader((*this)[line], name, value);
    }
    /// Of these, from that one on.
    [[nodiscard]] Lines from(std::size_t line) const noexcept
    {
        return {m_block, {m_begins + line, m_size - line + 1}};
    }
    [[nodiscard]] Lines first(std::size_t count) const noexcept
    {
        return {m_block, {m_begins, count + 1}};
    }
    /// Where that line begins, and size() where the last ends, each counted from the block.
    [[nodiscard]] std::span<const quint32> begins() const noexcept
    {
        return m_begins ? std::span(m_begins, m_size + 1) : std::span<const quint32>();
    }
    /// All bytes from the begin of one line to that of another, or to the end of the last.
    [[nodiscard]] QByteArrayView bytes(std::size_t begin, std::size_t end) const noexcept
    {
        return {m_block + m_begins[begin], qsizetype(m_begins[end] - m_begins[begin])};
    }
    [[nodiscard]] Iterator begin() const noexcept { return {m_block, m_begins}; }
    [[nodiscard]] Iterator end() const noexcept { return {m_block, m_begins + m_size}; }

private:
    [[nodiscard]] static QByteArrayView at(const char *block, const quint32 *begin) noexcept
    {
        const char *const line = block + begin[0];
        const char *const feed = block + begin[1] - 1;
        return {line, feed - line - (feed != line && feed[-1] == '\r' ? 1 : 0)};
    }

    const char *m_block = nullptr;
    const quint32 *m_begins = nullptr;
    std::size_t m_size = 0;
};

/// The header lines of a block, each split where somebody looks at it.
class Fields
{
public:
    class Iterator
    {
    public:
        explicit Iterator(Lines::Iterator line)
            : m_line(line)
        {}
        [[nodiscard]] Field operator*() const noexcept { return fieldOf(*m_line); }
        Iterator &operator++() noexcept
        {
            ++m_line;
            return *this;
        }
        [[nodiscard]] bool operator==(const Iterator &other) const noexcept = default;

    private:
        Lines::Iterator m_line;
    };

    explicit Fields(const Lines &lines)
        : m_lines(lines)
    {}
    [[nodiscard]] std::size_t size() const noexcept { return m_lines.size(); }
    [[nodiscard]] bool empty() const noexcept { return m_lines.empty(); }
    [[nodiscard]] Field front() const noexcept { return fieldOf(m_lines.front()); }
    [[nodiscard]] Field operator[](std::size_t at) const noexcept { return fieldOf(m_lines[at]); }
    [[nodiscard]] Iterator begin() const noexcept { return Iterator(m_lines.begin()); }
    [[nodiscard]] Iterator end() const noexcept { return Iterator(m_lines.end()); }

private:
    Lines m_lines;
};

/// One protocol block: an event, an answer, the banner, or text that is none of them.
///
/// It is made of views. It lives until the next call of Codec::next() or Codec::feed().
class Message
{
public:
    enum class Kind {
        Banner,   ///< `Asterisk Call Manager/11.0.0`; name() is the whole line
        Event,    ///< has an `Event:` header; name() is its value
        Response, ///< begins with `Response:`; name() is its value: Success, Error, Follows, Pong…
        Text,     ///< neither: the naked CLI text of `Queues` (1.0 to 13), or garbage
    };

    Message() = default;
    Message(Kind kind, QByteArrayView name, const Lines &lines, QByteArrayView raw,
            QByteArrayView output)
        : m_kind(kind)
        , m_name(name)
        , m_lines(lines)
        , m_raw(raw)
        , m_output(output)
    {}

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    [[nodiscard]] bool isEvent() const noexcept { return m_kind == Kind::Event; }
    [[nodiscard]] bool isEvent(QByteArrayView name) const noexcept
    {
        return isEvent() && sameName(m_name, name);
    }
    [[nodiscard]] bool isResponse() const noexcept { return m_kind == Kind::Response; }
    [[nodiscard]] QByteArrayView name() const noexcept { return m_name; }

    /// Every header in the order of the wire, `Event:` and `Response:` included.
    [[nodiscard]] Fields fields() const noexcept { return Fields(m_lines); }
    /// The same as whole lines.
    [[nodiscard]] const Lines &lines() const noexcept { return m_lines; }
    /// The first header of that name, any case. Null where there is none, empty where it is empty.
    [[nodiscard]] QByteArrayView value(QByteArrayView header) const noexcept;
    [[nodiscard]] bool has(QByteArrayView header) const noexcept;
    /// value() as text; see decoded().
    [[nodiscard]] QString text(QByteArrayView header) const;
    /// value() as a whole number, or \a fallback where it is missing or is not one.
    [[nodiscard]] qint64 number(QByteArrayView header, qint64 fallback = 0) const noexcept;

    /// What a CLI command printed, in either form: the raw text of `Response: Follows` (up to 13),
    /// or the `Output:` lines (14 and later) joined by LF. Empty for any other message.
    [[nodiscard]] QByteArray commandOutput() const;

    /// The bytes of the block without the empty line that ends it.
    [[nodiscard]] QByteArrayView raw() const noexcept { return m_raw; }

private:
    Kind m_kind = Kind::Text;
    QByteArrayView m_name;
    Lines m_lines;
    QByteArrayView m_raw;
    QByteArrayView m_output;
};

} // namespace ami
