#include "scriptedsftp.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QThread>
#include <QtEndian>

#include <deque>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// What a channel takes in before the server has read it.
constexpr qint64 window = 2 << 20;

QByteArray folderOf(const QByteArray &path)
{
    const auto slash = path.lastIndexOf('/');
    return slash > 0 ? path.first(slash) : QByteArray();
}

template <typename Fill> QByteArray packet(SftpType type, Fill fill)
{
    QByteArray bytes;
    SftpPacketWriter writer(bytes, type);
    fill(writer);
    writer.finish();
    return bytes;
}

QByteArray status(quint32 id, SftpStatus status)
{
    return packet(SftpType::Status, [&](SftpPacketWriter &writer) {
        writer.number(id).number(quint32(status)).text(status == SftpStatus::Ok ? "Success" : "Refused").text("");
    });
}

tl::unexpected<Error> lost()
{
    return failure(
        ErrorKind::Transient, QStringLiteral("The connection broke off."), {}, QStringLiteral("connection-lost"));
}

} // namespace

class ScriptedSftp::Command final : public RemoteCommand
{
public:
    explicit Command(const QByteArray &output)
        : m_output(output)
    {
    }
    bool step() override { return true; }
    QByteArray output() const override { return m_output; }
    int exitStatus() const override { return m_output.isEmpty() ? 1 : 0; }

private:
    QByteArray m_output;
};

class ScriptedSftp::Stream final : public ByteStream
{
public:
    Stream(ScriptedSftp &server, int number)
        : m_server(server)
        , m_number(number)
    {
    }

    Result<qint64> write(QByteArrayView bytes) override
    {
        const std::lock_guard lock(m_server.m_mutex);
        if (isBroken())
            return lost();
        const auto taken = std::min<qint64>(bytes.size(), std::max<qint64>(0, window - m_incoming.size()));
        m_incoming.append(bytes.data(), taken);
        takeIn();
        return taken;
    }

    Result<QByteArray> read() override
    {
        const std::lock_guard lock(m_server.m_mutex);
        takeIn();
        QByteArray bytes;
        while (!m_outgoing.empty() && m_outgoing.front().first <= Clock::now()) {
            bytes += m_outgoing.front().second;
            m_outgoing.pop_front();
        }
        if (bytes.isEmpty() && isBroken())
            return lost();
        if (!bytes.isEmpty())
            m_emptyWaits = 0;
        return bytes;
    }

    void wait(std::chrono::milliseconds atMost, bool untilWritable) override
    {
        const QDeadlineTimer end(atMost);
        for (;;) {
            {
                const std::lock_guard lock(m_server.m_mutex);
                takeIn();
                if (m_outgoing.empty()) {
                    for (auto it = m_held.rbegin(); it != m_held.rend(); ++it)
                        send(*it);
                    m_held.clear();
                }
                const bool hasSome = !m_outgoing.empty() && m_outgoing.front().first <= Clock::now();
                if (hasSome || isBroken() || (untilWritable && m_incoming.size() < window))
                    return;
                if (m_server.m_habits.mostEmptyWaits > 0) {
                    m_isBroken = ++m_emptyWaits > m_server.m_habits.mostEmptyWaits;
                    return;
                }
            }
            if (end.hasExpired())
                return;
            QThread::usleep(500);
        }
    }

    std::unique_ptr<RemoteCommand> run(const QByteArray &command) override
    {
        const std::lock_guard lock(m_server.m_mutex);
        QByteArray output;
        const auto quoted = command.split('\'');
        for (qsizetype i = 1; m_server.m_habits.hasShell && i < quoted.size(); i += 2) {
            const auto file = m_server.m_files.find(quoted.at(i));
            if (file != m_server.m_files.end() && !file->second->isFolder)
                output += QCryptographicHash::hash(file->second->bytes, QCryptographicHash::Sha256).toHex() + "  "
                    + quoted.at(i) + '\n';
        }
        return std::make_unique<Command>(output);
    }

private:
    bool isBroken() const { return m_isBroken || m_server.m_cut.contains(m_number); }

    void send(const QByteArray &bytes)
    {
        const auto due = Clock::now() + m_server.m_habits.delay;
        if (!m_server.wire) {
            m_outgoing.emplace_back(due, bytes);
            return;
        }
        for (const QByteArray &piece : m_server.wire(m_number, bytes))
            m_outgoing.emplace_back(due, piece);
    }

    void takeIn()
    {
        if (m_server.m_habits.bytesPerSecond > 0) {
            const auto now = Clock::now();
            m_budget += double(m_server.m_habits.bytesPerSecond) * std::chrono::duration<double>(now - m_since).count();
            m_since = now;
            m_budget = std::min(m_budget, double(window));
        }
        while (!isBroken() && m_incoming.size() >= 4) {
            const auto length = 4 + qsizetype(qFromBigEndian<quint32>(m_incoming.constData()));
            if (m_incoming.size() < length)
                return;
            if (m_server.m_habits.bytesPerSecond > 0) {
                if (m_budget < double(length))
                    return;
                m_budget -= double(length);
            }
            const QByteArray one = m_incoming.mid(4, length - 4);
            m_incoming.remove(0, length);
            take(one);
        }
    }

    void take(const QByteArray &bytes)
    {
        SftpPacketReader reader(bytes);
        Request request;
        request.connection = m_number;
        request.type = SftpType(reader.byte());
        if (request.type == SftpType::Init) {
            send(greeting());
            return;
        }
        request.id = reader.number();
        request.number = int(m_server.m_requests.size()) + 1;
        QByteArray data;
        SftpAttributes attributes;
        const auto ofHandle = [&] {
            request.handle = reader.text();
            const auto handle = m_handles.find(request.handle);
            if (handle == m_handles.end())
                return std::shared_ptr<File>();
            request.path = handle->second.path;
            m_last = handle->first;
            return handle->second.file;
        };
        std::shared_ptr<File> file;
        switch (request.type) {
        case SftpType::Open:
            request.path = reader.text();
            request.flags = reader.number();
            attributes = reader.attributes();
            break;
        case SftpType::Write:
            file = ofHandle();
            request.offset = reader.longNumber();
            data = reader.text();
            request.length = quint64(data.size());
            break;
        case SftpType::Read:
            file = ofHandle();
            request.offset = reader.longNumber();
            request.length = reader.number();
            break;
        case SftpType::Fsetstat:
            file = ofHandle();
            attributes = reader.attributes();
            break;
        case SftpType::Close:
        case SftpType::Fstat:
            file = ofHandle();
            break;
        case SftpType::Rename:
            request.path = reader.text();
            request.to = reader.text();
            break;
        case SftpType::Extended:
            request.extension = reader.text();
            if (request.extension == "fsync@openssh.com") {
                file = ofHandle();
            } else if (request.extension != "limits@openssh.com") {
                request.path = reader.text();
                if (request.extension.startsWith("posix-rename"))
                    request.to = reader.text();
            }
            break;
        default:
            request.path = reader.text();
        }
        m_server.m_requests.append(request);
        Fate verdict;
        if (m_server.fate)
            verdict = m_server.fate(request);
        QByteArray reply;
        if (!verdict.isDone)
            reply = status(request.id, verdict.answer.value_or(SftpStatus::Failure));
        else if (m_server.m_habits.forbidden.contains(request.type))
            reply = status(request.id, SftpStatus::PermissionDenied);
        else
            reply = act(request, file, data, attributes);
        if (verdict.answer)
            reply = status(request.id, *verdict.answer);
        m_isBroken |= verdict.breaks;
        if (!verdict.isAnswered || verdict.breaks)
            return;
        if (request.type == SftpType::Write && m_server.m_habits.answersWritesLast)
            m_held.append(reply);
        else
            send(reply);
    }

    QByteArray greeting() const
    {
        return packet(SftpType::Version, [this](SftpPacketWriter &writer) {
            writer.number(3);
            if (!m_server.m_habits.hasExtensions)
                return;
            writer.text("posix-rename@openssh.com").text("1").text("statvfs@openssh.com").text("2");
            if (m_server.m_habits.hasFsync)
                writer.text("fsync@openssh.com").text("1").text("fstatvfs@openssh.com").text("2");
            writer.text("limits@openssh.com").text("1");
        });
    }

    qint64 used() const
    {
        qint64 bytes = 0;
        for (const auto &[path, file] : m_server.m_files)
            bytes += file->bytes.size();
        return bytes;
    }

    QByteArray act(const Request &request, const std::shared_ptr<File> &file, const QByteArray &data,
        const SftpAttributes &attributes)
    {
        Files &files = m_server.m_files;
        const Habits &habits = m_server.m_habits;
        const auto at = files.find(request.path);
        const auto answer = [&](SftpStatus code) { return status(request.id, code); };
        const auto sizesOf = [&](const File &one, qint64 more) {
            return packet(SftpType::Attributes, [&](SftpPacketWriter &writer) {
                SftpAttributes told{.permissions = one.permissions};
                if (habits.tellsSizes)
                    told.size = quint64(one.isFolder ? 4096 : one.bytes.size() + more);
                writer.number(request.id).attributes(told);
            });
        };
        const auto isTooLong
            = [&](const QByteArray &path) { return path.size() - path.lastIndexOf('/') - 1 > habits.longestName; };
        switch (request.type) {
        case SftpType::Open: {
            if (isTooLong(request.path))
                return answer(SftpStatus::BadMessage);
            const bool isThere = at != files.end();
            if ((request.flags & SftpRead) && !habits.mayRead)
                return answer(SftpStatus::PermissionDenied);
            if (isThere && at->second->isFolder)
                return answer(SftpStatus::Failure);
            if (!isThere && (!(request.flags & SftpCreate) || !isFolder(folderOf(request.path))))
                return answer(SftpStatus::NoSuchFile);
            if (isThere && (request.flags & SftpExclusive))
                return answer(SftpStatus::Failure);
            auto opened = isThere ? at->second : std::make_shared<File>();
            if (!isThere)
                opened->permissions = 0100000 | attributes.permissions.value_or(0666);
            if (request.flags & SftpTruncate)
                opened->bytes.clear();
            files[request.path] = opened;
            const QByteArray handle = QByteArray::number(++m_lastHandle);
            m_handles[handle] = {opened, request.path};
            return packet(SftpType::Handle, [&](SftpPacketWriter &writer) { writer.number(request.id).text(handle); });
        }
        case SftpType::Write: {
            if (!file)
                return answer(SftpStatus::Failure);
            const auto end = qsizetype(request.offset) + data.size();
            const auto more = std::max<qint64>(0, end - file->bytes.size());
            if (more > 0 && used() + more > std::min(habits.room, habits.quota))
                return answer(SftpStatus::Failure);
            if (file->bytes.size() < end)
                file->bytes.append(end - file->bytes.size(), '\0');
            std::copy(data.begin(), data.end(), file->bytes.begin() + qsizetype(request.offset));
            m_server.m_bytesTaken += data.size();
            return answer(SftpStatus::Ok);
        }
        case SftpType::Read:
            if (!file)
                return answer(SftpStatus::Failure);
            if (request.offset >= quint64(file->bytes.size()))
                return answer(SftpStatus::EndOfFile);
            return packet(SftpType::Data, [&](SftpPacketWriter &writer) {
                writer.number(request.id).text(file->bytes.mid(qsizetype(request.offset), qsizetype(request.length)));
            });
        case SftpType::Close:
            m_handles.erase(m_last);
            return answer(file ? SftpStatus::Ok : SftpStatus::Failure);
        case SftpType::Fstat:
            return file ? sizesOf(*file, habits.sizeOffBy) : answer(SftpStatus::Failure);
        case SftpType::Fsetstat:
            if (!file)
                return answer(SftpStatus::Failure);
            file->permissions = 0100000 | attributes.permissions.value_or(file->permissions);
            file->changedAt = attributes.times ? attributes.times->second : file->changedAt;
            return answer(SftpStatus::Ok);
        case SftpType::Stat:
            if (isTooLong(request.path))
                return answer(SftpStatus::BadMessage);
            return at != files.end() ? sizesOf(*at->second, 0) : answer(SftpStatus::NoSuchFile);
        case SftpType::Remove:
            if (at == files.end())
                return answer(SftpStatus::NoSuchFile);
            files.erase(at);
            return answer(SftpStatus::Ok);
        case SftpType::Mkdir:
            if (at != files.end())
                return answer(SftpStatus::Failure);
            if (!isFolder(folderOf(request.path)))
                return answer(SftpStatus::NoSuchFile);
            files[request.path] = std::make_shared<File>(File{.isFolder = true});
            return answer(SftpStatus::Ok);
        case SftpType::Rename:
            return answer(renamed(request, habits.overwrites));
        case SftpType::Realpath:
            return packet(SftpType::Name, [&](SftpPacketWriter &writer) {
                writer.number(request.id).number(1).text("/").text("/").attributes({});
            });
        case SftpType::Extended:
            break;
        default:
            return answer(SftpStatus::Unsupported);
        }
        if (!habits.hasExtensions)
            return answer(SftpStatus::Unsupported);
        if (request.extension == "posix-rename@openssh.com")
            return answer(renamed(request, true));
        if (request.extension == "fsync@openssh.com")
            return answer(file ? SftpStatus::Ok : SftpStatus::Failure);
        return packet(SftpType::ExtendedReply, [&](SftpPacketWriter &writer) {
            writer.number(request.id);
            if (request.extension == "limits@openssh.com") {
                writer.longNumber(habits.mostWritten + 1024)
                    .longNumber(habits.mostWritten)
                    .longNumber(habits.mostWritten)
                    .longNumber(1000);
            } else {
                const auto room = quint64(std::max<qint64>(0, habits.room - used()));
                writer.longNumber(4096)
                    .longNumber(1)
                    .longNumber(quint64(habits.room))
                    .longNumber(room)
                    .longNumber(room);
                for (int i = 0; i < 5; ++i)
                    writer.longNumber(0);
                writer.longNumber(quint64(habits.longestName));
            }
        });
    }

    bool isFolder(const QByteArray &path) const
    {
        const auto at = m_server.m_files.find(path);
        return path.isEmpty() || (at != m_server.m_files.end() && at->second->isFolder);
    }

    SftpStatus renamed(const Request &request, bool overwrites)
    {
        Files &files = m_server.m_files;
        const auto at = files.find(request.path);
        const auto there = files.find(request.to);
        if (at == files.end())
            return SftpStatus::NoSuchFile;
        if (there != files.end() && (!overwrites || there->second->isFolder))
            return SftpStatus::Failure;
        const auto file = at->second;
        files.erase(at);
        files[request.to] = file;
        return SftpStatus::Ok;
    }

    ScriptedSftp &m_server;
    const int m_number;
    QByteArray m_incoming;
    std::deque<std::pair<Clock::time_point, QByteArray>> m_outgoing;
    QList<QByteArray> m_held;
    std::map<QByteArray, Handle> m_handles;
    QByteArray m_last; ///< The handle that the request is about.
    int m_lastHandle = 0;
    int m_emptyWaits = 0;
    bool m_isBroken = false;
    double m_budget = 0;
    Clock::time_point m_since = Clock::now();
};

std::unique_ptr<ByteStream> ScriptedSftp::connect()
{
    const std::lock_guard lock(m_mutex);
    return std::make_unique<Stream>(*this, ++m_connections);
}

void ScriptedSftp::change(const std::function<void(Habits &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_habits);
}

void ScriptedSftp::cut(int connection)
{
    const std::lock_guard lock(m_mutex);
    m_cut.insert(connection);
}

void ScriptedSftp::put(const QByteArray &path, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_files[path] = std::make_shared<File>(File{.bytes = bytes});
}

void ScriptedSftp::makeFolder(const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    m_files[path] = std::make_shared<File>(File{.permissions = 0040755, .isFolder = true});
}

bool ScriptedSftp::has(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    return m_files.contains(path);
}

QByteArray ScriptedSftp::bytesOf(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_files.find(path);
    return at != m_files.end() ? at->second->bytes : QByteArray();
}

QList<QByteArray> ScriptedSftp::names() const
{
    const std::lock_guard lock(m_mutex);
    QList<QByteArray> names;
    for (const auto &[path, file] : m_files) {
        if (!file->isFolder)
            names.append(path);
    }
    return names;
}

quint32 ScriptedSftp::permissionsOf(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_files.find(path);
    return at != m_files.end() ? at->second->permissions : 0;
}

quint32 ScriptedSftp::changedAt(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_files.find(path);
    return at != m_files.end() ? at->second->changedAt : 0;
}

int ScriptedSftp::count(SftpType type) const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(
        m_requests.cbegin(), m_requests.cend(), [type](const Request &request) { return request.type == type; }));
}

QList<ScriptedSftp::Request> ScriptedSftp::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

qint64 ScriptedSftp::bytesTaken() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytesTaken;
}

int ScriptedSftp::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}
