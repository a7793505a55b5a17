#include "sftppacket.h"

#include <QtEndian>

namespace {

// Which attributes follow, section 5.
constexpr quint32 hasSize = 1;
constexpr quint32 hasOwner = 2;
constexpr quint32 hasPermissions = 4;
constexpr quint32 hasTimes = 8;
constexpr quint32 hasExtended = 0x80000000;

} // namespace

SftpPacketWriter::SftpPacketWriter(QByteArray &to, SftpType type)
    : m_to(to)
    , m_start(to.size())
{
    number(0); // the length, not known yet
    m_to.append(char(type));
}

SftpPacketWriter &SftpPacketWriter::number(quint32 value)
{
    const quint32 big = qToBigEndian(value);
    m_to.append(reinterpret_cast<const char *>(&big), sizeof big);
    return *this;
}

SftpPacketWriter &SftpPacketWriter::longNumber(quint64 value)
{
    const quint64 big = qToBigEndian(value);
    m_to.append(reinterpret_cast<const char *>(&big), sizeof big);
    return *this;
}

SftpPacketWriter &SftpPacketWriter::text(QByteArrayView bytes)
{
    number(quint32(bytes.size()));
    m_to.append(bytes.data(), bytes.size());
    return *this;
}

SftpPacketWriter &SftpPacketWriter::attributes(const SftpAttributes &value)
{
    number((value.size ? hasSize : 0) | (value.permissions ? hasPermissions : 0) | (value.times ? hasTimes : 0));
    if (value.size)
        longNumber(*value.size);
    if (value.permissions)
        number(*value.permissions);
    if (value.times)
        number(value.times->first).number(value.times->second);
    return *this;
}

void SftpPacketWriter::finish()
{
    qToBigEndian(quint32(m_to.size() - m_start - 4), m_to.data() + m_start);
}

QByteArrayView SftpPacketReader::take(quint64 count)
{
    if (!m_good || count > quint64(m_left.size())) {
        m_good = false;
        return {};
    }
    const QByteArrayView taken = m_left.first(qsizetype(count));
    m_left = m_left.sliced(qsizetype(count));
    return taken;
}

quint8 SftpPacketReader::byte()
{
    const auto bytes = take(1);
    return m_good ? quint8(bytes[0]) : 0;
}

quint32 SftpPacketReader::number()
{
    const auto bytes = take(4);
    return m_good ? qFromBigEndian<quint32>(bytes.data()) : 0;
}

quint64 SftpPacketReader::longNumber()
{
    const auto bytes = take(8);
    return m_good ? qFromBigEndian<quint64>(bytes.data()) : 0;
}

QByteArray SftpPacketReader::text()
{
    return take(number()).toByteArray();
}

SftpAttributes SftpPacketReader::attributes()
{
    SftpAttributes value;
    const quint32 flags = number();
    if (flags & hasSize)
        value.size = longNumber();
    if (flags & hasOwner) {
        number();
        number();
    }
    if (flags & hasPermissions)
        value.permissions = number();
    if (flags & hasTimes) {
        const quint32 accessed = number();
        value.times = {accessed, number()};
    }
    if (flags & hasExtended) {
        for (quint32 pairs = number(); pairs > 0 && m_good; --pairs) {
            text();
            text();
        }
    }
    return value;
}
