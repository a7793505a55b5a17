#pragma once

#include "bytestream.h"
#include "sftpclient.h"

#include <QSet>

#include <atomic>
#include <map>
#include <mutex>

/// An SFTP server in memory that does what the test says: refuses, forgets, lies, breaks off. Files behave as on Unix:
/// what is open stays readable and writable when its name goes. Connections may belong to different threads.
class ScriptedSftp
{
public:
    /// What differs from OpenSSH.
    struct Habits {
        bool hasExtensions = true; ///< posix-rename, fsync, statvfs, fstatvfs and limits.
        bool hasFsync = true;      ///< Without it and fstatvfs it is like the SFTP library of Go.
        bool hasShell = true;      ///< Computes checksums.
        bool mayRead = true;       ///< Opens files for reading.
        bool overwrites = false;   ///< A plain rename takes the place of what has the name.
        bool answersWritesLast = false;
        bool tellsSizes = true;         ///< Attributes come with a size.
        QSet<SftpType> forbidden{};     ///< Answered with PermissionDenied.
        quint64 mostWritten = 261120;   ///< As limits@openssh.com tells.
        qint64 sizeOffBy = 0;           ///< Added to what fstat tells.
        qint64 room = qint64(1) << 40;  ///< Bytes on the disk, as statvfs tells.
        qint64 quota = qint64(1) << 40; ///< Bytes that are kept, which nothing tells.
        qsizetype longestName = 255;
        qint64 bytesPerSecond = 0;         ///< Takes in no more; 0 for as fast as it goes.
        std::chrono::milliseconds delay{}; ///< Before each answer arrives.
        /// Nothing is waited for: a connection on which so often nothing happened is lost. 0 waits as long as asked.
        int mostEmptyWaits = 0;
    };
    struct Request {
        int connection = 0;
        int number = 0; ///< Of all requests to this server, from 1 on; the greeting is none.
        quint32 id = 0;
        SftpType type = SftpType::Init;
        QByteArray extension;
        QByteArray path; ///< For requests about a handle, that under which it was opened.
        QByteArray handle;
        QByteArray to;
        quint32 flags = 0;
        quint64 offset = 0;
        quint64 length = 0;
    };
    /// What becomes of a request beyond the ordinary.
    struct Fate {
        bool isDone = true;
        std::optional<SftpStatus> answer{}; ///< In place of the true one.
        bool isAnswered = true;
        bool breaks = false; ///< The connection ends in place of the answer.
    };

    ScriptedSftp() = default;
    explicit ScriptedSftp(Habits habits)
        : m_habits(std::move(habits))
    {
    }
    Q_DISABLE_COPY_MOVE(ScriptedSftp)

    /// Asked before each request is done; called from the connections' threads, one call at a time.
    std::function<Fate(const Request &request)> fate;
    /// What arrives at the client in place of one packet.
    std::function<QList<QByteArray>(int connection, const QByteArray &packet)> wire;

    std::unique_ptr<ByteStream> connect();
    void change(const std::function<void(Habits &habits)> &change);
    /// Ends a connection at once; they are numbered from 1 on.
    void cut(int connection);

    void put(const QByteArray &path, const QByteArray &bytes);
    void makeFolder(const QByteArray &path);
    bool has(const QByteArray &path) const;
    QByteArray bytesOf(const QByteArray &path) const;
    QList<QByteArray> names() const;
    quint32 permissionsOf(const QByteArray &path) const;
    quint32 changedAt(const QByteArray &path) const;

    int count(SftpType type) const;
    QList<Request> requests() const;
    qint64 bytesTaken() const; ///< Of all writes that were done.
    int connections() const;

private:
    class Stream;
    class Command;
    struct File {
        QByteArray bytes;
        quint32 permissions = 0100600;
        quint32 changedAt = 0;
        bool isFolder = false;
    };
    using Files = std::map<QByteArray, std::shared_ptr<File>>;
    struct Handle {
        std::shared_ptr<File> file;
        QByteArray path;
    };

    mutable std::recursive_mutex m_mutex; ///< Recursive, for tests that look or change something while they are asked.
    Habits m_habits;
    Files m_files;
    QList<Request> m_requests;
    qint64 m_bytesTaken = 0;
    int m_connections = 0;
    QSet<int> m_cut;
};
