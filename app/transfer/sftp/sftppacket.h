#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>

/// The packets of SFTP version 3 as bytes: draft-ietf-secsh-filexfer-02, and OpenSSH's PROTOCOL file for extensions.

enum class SftpType : quint8 {
    Init = 1,
    Version = 2,
    Open = 3,
    Close = 4,
    Read = 5,
    Write = 6,
    Fstat = 8,
    Fsetstat = 10,
    Remove = 13,
    Mkdir = 14,
    Realpath = 16,
    Stat = 17,
    Rename = 18,
    Status = 101,
    Handle = 102,
    Data = 103,
    Name = 104,
    Attributes = 105,
    Extended = 200,
    ExtendedReply = 201
};

/// Section 7 of the draft. A server may send others; they count as Failure.
enum class SftpStatus : quint32 {
    Ok = 0,
    EndOfFile = 1,
    NoSuchFile = 2,
    PermissionDenied = 3,
    Failure = 4,
    BadMessage = 5,
    NoConnection = 6,
    ConnectionLost = 7,
    Unsupported = 8
};

/// Flags of an open request, section 6.3.
enum SftpOpenFlag : quint32 { SftpRead = 1, SftpWrite = 2, SftpCreate = 8, SftpTruncate = 16, SftpExclusive = 32 };

/// What is known, or to be set, of a file (section 5).
struct SftpAttributes {
    std::optional<quint64> size;
    std::optional<quint32> permissions;                 ///< With the file type in its upper bits.
    std::optional<std::pair<quint32, quint32>> times{}; ///< Last access and change, seconds since 1970.

    bool isFolder() const { return permissions && (*permissions & 0170000) == 0040000; }
    bool operator==(const SftpAttributes &) const = default;
};

/// Appends one packet to the bytes that go out; the length in front is right when finish() was called.
class SftpPacketWriter
{
public:
    SftpPacketWriter(QByteArray &to, SftpType type);

    SftpPacketWriter &number(quint32 value);
    SftpPacketWriter &longNumber(quint64 value);
    SftpPacketWriter &text(QByteArrayView bytes);
    SftpPacketWriter &attributes(const SftpAttributes &value);
    void finish();

private:
    QByteArray &m_to;
    qsizetype m_start;
};

/// Takes a packet apart. Whatever is asked for beyond its end is empty or 0, and isGood() is false from then on.
class SftpPacketReader
{
public:
    /// `bytes` is what follows the length; they must outlive the reader.
    explicit SftpPacketReader(QByteArrayView bytes)
        : m_left(bytes)
    {
    }

    quint8 byte();
    quint32 number();
    quint64 longNumber();
    QByteArray text();
    SftpAttributes attributes();

    bool isGood() const { return m_good; }
    bool atEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView take(quint64 count);

    QByteArrayView m_left;
    bool m_good = true;
};
