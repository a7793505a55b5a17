#pragma once

#include "result.h"
#include "sftppacket.h"

#include <QHash>
#include <QMap>

#include <functional>

/// What a server said to one request.
struct SftpReply {
    SftpStatus status = SftpStatus::Ok; ///< Ok for every answer that is no status.
    QByteArray words;                   ///< The server's, with a status other than Ok; cut to a kilobyte.
    QByteArray bytes;                   ///< A handle, data, a name, or the body of an extended reply.
    SftpAttributes attributes;

    bool isOk() const { return status == SftpStatus::Ok; }
};

/// What a server can do, from its greeting and from limits@openssh.com.
struct SftpServer {
    quint32 version = 0;
    QMap<QByteArray, QByteArray> extensions; ///< Name and version.
    quint32 mostWritten = 32768;             ///< Bytes of one write request; every server takes 32 KiB.
    quint32 mostRead = 32768;
    quint64 mostHandles = 64; ///< Open at the same time.

    bool has(QByteArrayView extension, QByteArrayView version) const;
};

/// Space on the file system of a folder, from statvfs@openssh.com.
struct SftpSpace {
    quint64 bytesFree = 0; ///< For this account.
    quint64 longestName = 0;
};

/// The client's side of SFTP version 3 as a state machine: bytes in, bytes out, no I/O.
///
/// Requests are queued as bytes in output() and may be made at any time once it is ready; each calls its function once
/// when its reply comes, in whatever order the server answers. Replies that do not fit what was asked are an error of
/// the whole connection: from then on nothing the server says can be trusted.
class SftpClient
{
public:
    using Answered = std::function<void(const SftpReply &reply)>;

    SftpClient(); ///< The greeting lies in output() at once.
    Q_DISABLE_COPY_MOVE(SftpClient)

    /// Bytes for the server that were not handed over yet.
    QByteArrayView output() const { return QByteArrayView(m_output).sliced(m_written); }
    /// So many of them were handed over.
    void written(qint64 count);
    /// Takes in what the server sent, in pieces of any length, and answers the requests it is about. Fails with
    /// ErrorKind::Profile (code not-sftp) when that is not SFTP 3.
    Result<> receive(QByteArrayView bytes);

    /// The server has greeted. Its limits come with the first answers.
    bool isReady() const { return m_ready; }
    const SftpServer &server() const { return m_server; }
    /// Nobody waits for the replies to what was asked so far any more; they are taken in and passed over.
    void forget();
    /// Requests without a reply.
    qsizetype outstanding() const { return m_pending.size(); }
    /// Replies so far: grows as long as the server is alive.
    quint64 replies() const { return m_replies; }

    void open(const QByteArray &path, quint32 flags, const SftpAttributes &attributes, Answered answered);
    void close(const QByteArray &handle, Answered answered);
    void write(const QByteArray &handle, quint64 offset, QByteArrayView bytes, Answered answered);
    void read(const QByteArray &handle, quint64 offset, quint32 length, Answered answered);
    void stat(const QByteArray &path, Answered answered);
    void fstat(const QByteArray &handle, Answered answered);
    void setAttributes(const QByteArray &handle, const SftpAttributes &attributes, Answered answered);
    void remove(const QByteArray &path, Answered answered);
    void makeFolder(const QByteArray &path, const SftpAttributes &attributes, Answered answered);
    /// Refuses a name that exists (section 6.5); OpenSSH does so without a race, by link and unlink.
    void rename(const QByteArray &from, const QByteArray &to, Answered answered);
    /// posix-rename@openssh.com: takes the place of what has that name.
    void renameReplacing(const QByteArray &from, const QByteArray &to, Answered answered);
    /// fsync@openssh.com.
    void flush(const QByteArray &handle, Answered answered);
    /// statvfs@openssh.com; see spaceIn().
    void space(const QByteArray &folder, Answered answered);
    /// Asks for nothing in particular, to see whether the server is there.
    void ping(Answered answered);

    static std::optional<SftpSpace> spaceIn(const SftpReply &reply);

private:
    struct Pending {
        SftpType expected;
        Answered answered;
    };

    SftpPacketWriter request(SftpType type, SftpType expected, Answered answered);
    SftpPacketWriter extended(QByteArrayView name, SftpType expected, Answered answered);
    Result<> take(QByteArrayView packet);
    Result<> greeted(SftpPacketReader &packet);
    void takeLimits(const SftpReply &reply);

    QByteArray m_output;
    qsizetype m_written = 0;
    QByteArray m_input;
    QHash<quint32, Pending> m_pending;
    quint32 m_lastId = 0;
    quint64 m_replies = 0;
    SftpServer m_server;
    bool m_ready = false;
};
