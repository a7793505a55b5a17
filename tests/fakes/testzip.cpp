#include "testzip.h"

#include <array>

namespace {

quint32 crcOf(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> all{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            all.at(i) = value;
        }
        return all;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table.at((crc ^ uchar(byte)) & 0xff) ^ (crc >> 8);
    return ~crc;
}

/// Without the frame that qCompress() adds: four bytes of length, two of zlib, four of its checksum.
QByteArray deflate(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(6).chopped(4);
}

QByteArray number(quint64 value, int bytes)
{
    QByteArray little;
    for (int i = 0; i < bytes; ++i)
        little.append(char(value >> (8 * i)));
    return little;
}

constexpr quint32 ofZip64 = 0xffffffffU;

QByteArray sizesAnd(const QByteArray &name, const QByteArray &extra, quint32 packed, quint32 size)
{
    return number(packed, 4) + number(size, 4) + number(quint64(name.size()), 2) + number(quint64(extra.size()), 2);
}

QByteArray ending(qsizetype count, const TestZip &zip, qsizetype begin, qsizetype length)
{
    QByteArray end;
    if (zip.is64) {
        end += "PK\x06\x06" + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8) + number(quint64(count), 8)
            + number(quint64(count), 8) + number(quint64(length), 8) + number(quint64(begin), 8);
        end += "PK\x06\x07" + number(0, 4) + number(quint64(begin + length), 8) + number(1, 4);
    }
    const quint64 shown = zip.is64 ? 0xffff : zip.count.value_or(quint16(count));
    end += "PK\x05\x06" + number(0, 4) + number(shown, 2) + number(shown, 2)
        + (zip.is64 ? number(ofZip64, 4) + number(ofZip64, 4) : number(quint64(length), 4) + number(quint64(begin), 4));
    return end + number(0, 2);
}

} // namespace

QByteArray testZip(const QList<TestEntry> &entries, const TestZip &zip)
{
    QByteArray all = zip.before;
    QByteArray table;
    for (const TestEntry &entry : entries) {
        const QByteArray packed = entry.deflated ? deflate(entry.bytes) : entry.bytes;
        const quint32 size = entry.size.value_or(quint32(entry.bytes.size()));
        const QByteArray common = number(quint64(entry.flags), 2)
            + number(quint64(entry.method >= 0 ? entry.method : (entry.deflated ? 8 : 0)), 2)
            + number(0x5a8f6000, 4) // noon of the 15th of April 2025
            + number(entry.crc ? *entry.crc : crcOf(entry.bytes), 4);
        const qsizetype offset = entry.offset.value_or(quint32(all.size() - zip.before.size()));
        if (!entry.isListedOnly)
            all += "PK\x03\x04" + number(20, 2) + common + sizesAnd(entry.name, {}, quint32(packed.size()), size)
                + entry.name + packed;
        QByteArray extra = entry.extra;
        if (zip.is64)
            extra += number(1, 2) + number(24, 2) + number(size, 8) + number(quint64(packed.size()), 8)
                + number(quint64(offset), 8);
        table += "PK\x01\x02" + number(quint64(entry.madeBy) << 8 | 20, 2) + number(20, 2) + common
            + (zip.is64 ? sizesAnd(entry.name, extra, ofZip64, ofZip64)
                        : sizesAnd(entry.name, extra, quint32(packed.size()), size))
            + number(0, 6) + number(quint64(entry.mode) << 16, 4) + number(zip.is64 ? ofZip64 : quint64(offset), 4)
            + entry.name + extra;
    }
    return all + table + ending(entries.size(), zip, all.size() - zip.before.size(), table.size());
}

QByteArray zipOfEmptyEntries(int count)
{
    QByteArray all;
    QByteArray table;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = QByteArray::number(i) + ".jpg";
        const qsizetype offset = all.size();
        const QByteArray common = number(0, 4) + number(0, 8);
        all += "PK\x03\x04" + number(20, 2) + common + sizesAnd(name, {}, 0, 0) + name;
        table += "PK\x01\x02" + number(20, 2) + number(20, 2) + common + sizesAnd(name, {}, 0, 0) + number(0, 10)
            + number(quint64(offset), 4) + name;
    }
    return all + table + ending(count, {.is64 = true}, all.size(), table.size());
}
