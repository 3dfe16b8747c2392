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

/// The header lines of a block, each split where somebody looks at it: most are never looked at.
class Fields
{
public:
    class Iterator
    {
    public:
        explicit Iterator(const QByteArrayView *line)
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
        const QByteArrayView *m_line;
    };

    explicit Fields(std::span<const QByteArrayView> lines)
        : m_lines(lines)
    {}
    [[nodiscard]] std::size_t size() const noexcept { return m_lines.size(); }
    [[nodiscard]] bool empty() const noexcept { return m_lines.empty(); }
    [[nodiscard]] Field front() const noexcept { return fieldOf(m_lines.front()); }
    [[nodiscard]] Field operator[](std::size_t at) const noexcept { return fieldOf(m_lines[at]); }
    [[nodiscard]] Iterator begin() const noexcept { return Iterator(m_lines.data()); }
    [[nodiscard]] Iterator end() const noexcept
    {
        return Iterator(m_lines.data() + m_lines.size());
    }

private:
    std::span<const QByteArrayView> m_lines;
};

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
    Message(Kind kind, QByteArrayView name, std::span<const QByteArrayView> lines,
            QByteArrayView raw, QByteArrayView output)
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
    /// The same as whole lines, without their ends.
    [[nodiscard]] std::span<const QByteArrayView> lines() const noexcept { return m_lines; }
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
    std::span<const QByteArrayView> m_lines;
    QByteArrayView m_raw;
    QByteArrayView m_output;
};

} // namespace ami
