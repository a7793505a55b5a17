#include "sftpclient.h"

#include <QCoreApplication>
#include <QtEndian>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SftpClient)
};

/// No reply is longer than the data of one read and its frame. A length beyond that is no SFTP: often the first bytes
/// of a greeting that the account's shell printed.
constexpr quint32 longestPacket = 1 << 20;
constexpr quint32 wordsKept = 1024;
/// Larger pieces than OpenSSH's own limit gain nothing and cost memory.
constexpr quint64 longestPiece = 261120;

tl::unexpected<Error> notSftp(const QString &why)
{
    return failure(ErrorKind::Profile,
        Text::tr("The image host let us in, but what it says is not SFTP. Often the account's shell prints a greeting: "
                 "ask for an account with SFTP access."),
        why, QStringLiteral("not-sftp"));
}

SftpStatus statusFrom(quint32 code)
{
    return code <= quint32(SftpStatus::Unsupported) ? SftpStatus(code) : SftpStatus::Failure;
}

} // namespace

bool SftpServer::has(QByteArrayView extension, QByteArrayView wantedVersion) const
{
    const auto found = extensions.constFind(extension.toByteArray());
    return found != extensions.cend() && *found == wantedVersion;
}

SftpClient::SftpClient()
{
    SftpPacketWriter(m_output, SftpType::Init).number(3).finish();
}

void SftpClient::written(qint64 count)
{
    m_written += count;
    if (m_written == m_output.size()) {
        m_output.resize(0); // keeps its room
        m_written = 0;
    } else if (m_written > (4 << 20)) {
        m_output.remove(0, m_written);
        m_written = 0;
    }
}

Result<> SftpClient::receive(QByteArrayView bytes)
{
    m_input.append(bytes.data(), bytes.size());
    qsizetype at = 0;
    while (m_input.size() - at >= 4) {
        const auto length = qFromBigEndian<quint32>(m_input.constData() + at);
        if (length == 0 || length > longestPacket)
            return notSftp(QStringLiteral("a packet of %1 bytes").arg(length));
        if (m_input.size() - at - 4 < qsizetype(length))
            break;
        if (auto taken = take(QByteArrayView(m_input).sliced(at + 4, length)); !taken)
            return taken;
        at += 4 + qsizetype(length);
    }
    m_input.remove(0, at);
    return {};
}

Result<> SftpClient::take(QByteArrayView bytes)
{
    SftpPacketReader packet(bytes);
    const auto type = SftpType(packet.byte());
    if (!m_ready)
        return type == SftpType::Version ? greeted(packet) : notSftp(QStringLiteral("no greeting"));

    const quint32 id = packet.number();
    const auto pending = m_pending.find(id);
    if (!packet.isGood() || pending == m_pending.end())
        return notSftp(QStringLiteral("a reply to no request"));
    SftpReply reply;
    if (type == SftpType::Status) {
        reply.status = statusFrom(packet.number());
        const bool onlyCode = packet.isGood() && packet.atEnd(); // some servers leave the words out
        if (!reply.isOk() && !onlyCode)
            reply.words = packet.text().left(wordsKept);
        // Where something else was asked for, a bare "ok" is no answer.
        if (reply.isOk() && pending->expected != SftpType::Status)
            return notSftp(QStringLiteral("an empty answer"));
        if (!packet.isGood())
            return notSftp(QStringLiteral("a broken status"));
    } else if (type != pending->expected) {
        return notSftp(
            QStringLiteral("an answer of type %1 where %2 was due").arg(int(type)).arg(int(pending->expected)));
    } else if (type == SftpType::Attributes) {
        reply.attributes = packet.attributes();
    } else if (type == SftpType::Name) {
        if (packet.number() > 0)
            reply.bytes = packet.text();
    } else if (type == SftpType::ExtendedReply) {
        reply.bytes = bytes.sliced(5).toByteArray();
    } else {
        reply.bytes = packet.text();
    }
    if (!packet.isGood())
        return notSftp(QStringLiteral("a broken answer of type %1").arg(int(type)));
    if (type == SftpType::Handle && (reply.bytes.isEmpty() || reply.bytes.size() > 256))
        return notSftp(QStringLiteral("a handle of %1 bytes").arg(reply.bytes.size()));

    const Answered answered = std::move(pending->answered);
    m_pending.erase(pending);
    ++m_replies;
    if (answered)
        answered(reply);
    return {};
}

Result<> SftpClient::greeted(SftpPacketReader &packet)
{
    m_server.version = packet.number();
    while (packet.isGood() && !packet.atEnd()) {
        const QByteArray name = packet.text();
        m_server.extensions.insert(name, packet.text());
    }
    if (!packet.isGood() || m_server.version < 3)
        return notSftp(QStringLiteral("a greeting of version %1").arg(m_server.version));
    m_ready = true; // until the limits come, what every server must take will do
    if (m_server.has("limits@openssh.com", "1")) {
        extended("limits@openssh.com", SftpType::ExtendedReply, [this](const SftpReply &reply) {
            takeLimits(reply);
        }).finish();
    }
    return {};
}

void SftpClient::takeLimits(const SftpReply &reply)
{
    SftpPacketReader limits(reply.bytes);
    limits.longNumber(); // of a whole packet
    const quint64 read = limits.longNumber();
    const quint64 written = limits.longNumber();
    const quint64 handles = limits.longNumber();
    if (!reply.isOk() || !limits.isGood())
        return;
    // 0 stands for "no limit that could be told".
    if (read > 0)
        m_server.mostRead = quint32(std::min(read, longestPiece));
    if (written > 0)
        m_server.mostWritten = quint32(std::min(written, longestPiece));
    if (handles > 0)
        m_server.mostHandles = handles;
}

void SftpClient::forget()
{
    for (Pending &pending : m_pending)
        pending.answered = {};
}

SftpPacketWriter SftpClient::request(SftpType type, SftpType expected, Answered answered)
{
    const quint32 id = ++m_lastId;
    m_pending.insert(id, {expected, std::move(answered)});
    SftpPacketWriter packet(m_output, type);
    packet.number(id);
    return packet;
}

SftpPacketWriter SftpClient::extended(QByteArrayView name, SftpType expected, Answered answered)
{
    auto packet = request(SftpType::Extended, expected, std::move(answered));
    packet.text(name);
    return packet;
}

void SftpClient::open(const QByteArray &path, quint32 flags, const SftpAttributes &attributes, Answered answered)
{
    request(SftpType::Open, SftpType::Handle, std::move(answered))
        .text(path)
        .number(flags)
        .attributes(attributes)
        .finish();
}

void SftpClient::close(const QByteArray &handle, Answered answered)
{
    request(SftpType::Close, SftpType::Status, std::move(answered)).text(handle).finish();
}

void SftpClient::write(const QByteArray &handle, quint64 offset, QByteArrayView bytes, Answered answered)
{
    request(SftpType::Write, SftpType::Status, std::move(answered))
        .text(handle)
        .longNumber(offset)
        .text(bytes)
        .finish();
}

void SftpClient::read(const QByteArray &handle, quint64 offset, quint32 length, Answered answered)
{
    request(SftpType::Read, SftpType::Data, std::move(answered))
        .text(handle)
        .longNumber(offset)
        .number(length)
        .finish();
}

void SftpClient::stat(const QByteArray &path, Answered answered)
{
    request(SftpType::Stat, SftpType::Attributes, std::move(answered)).text(path).finish();
}

void SftpClient::fstat(const QByteArray &handle, Answered answered)
{
    request(SftpType::Fstat, SftpType::Attributes, std::move(answered)).text(handle).finish();
}

void SftpClient::setAttributes(const QByteArray &handle, const SftpAttributes &attributes, Answered answered)
{
    request(SftpType::Fsetstat, SftpType::Status, std::move(answered)).text(handle).attributes(attributes).finish();
}

void SftpClient::remove(const QByteArray &path, Answered answered)
{
    request(SftpType::Remove, SftpType::Status, std::move(answered)).text(path).finish();
}

void SftpClient::makeFolder(const QByteArray &path, const SftpAttributes &attributes, Answered answered)
{
    request(SftpType::Mkdir, SftpType::Status, std::move(answered)).text(path).attributes(attributes).finish();
}

void SftpClient::rename(const QByteArray &from, const QByteArray &to, Answered answered)
{
    request(SftpType::Rename, SftpType::Status, std::move(answered)).text(from).text(to).finish();
}

void SftpClient::renameReplacing(const QByteArray &from, const QByteArray &to, Answered answered)
{
    extended("posix-rename@openssh.com", SftpType::Status, std::move(answered)).text(from).text(to).finish();
}

void SftpClient::flush(const QByteArray &handle, Answered answered)
{
    extended("fsync@openssh.com", SftpType::Status, std::move(answered)).text(handle).finish();
}

void SftpClient::space(const QByteArray &folder, Answered answered)
{
    extended("statvfs@openssh.com", SftpType::ExtendedReply, std::move(answered)).text(folder).finish();
}

void SftpClient::ping(Answered answered)
{
    request(SftpType::Realpath, SftpType::Name, std::move(answered)).text(".").finish();
}

std::optional<SftpSpace> SftpClient::spaceIn(const SftpReply &reply)
{
    SftpPacketReader packet(reply.bytes);
    packet.longNumber(); // block size
    const quint64 fragment = packet.longNumber();
    packet.longNumber(); // blocks
    packet.longNumber(); // free blocks
    const quint64 available = packet.longNumber();
    for (int i = 0; i < 5; ++i) // files, free files, available files, id, flags
        packet.longNumber();
    const quint64 longestName = packet.longNumber();
    if (!reply.isOk() || !packet.isGood())
        return std::nullopt;
    return SftpSpace{.bytesFree = fragment * available, .longestName = longestName};
}
