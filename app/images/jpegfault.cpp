#include "jpegfault.h"

#include "jpegdecoder.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <optional>
#include <vector>

namespace {

constexpr int blockSize = 64;
constexpr int mostComponents = 4;
/// Bytes. A shorter run of zeros may be a picture; a longer one is only where nothing changes, or where a disk lost it.
constexpr qsizetype leastZeros = 24;

/// The value that so many bits mean (T.81, F.2.2.1).
int extended(uint32_t bits, int size)
{
    return size > 0 && bits < 1U << (size - 1) ? int(bits) - (1 << size) + 1 : int(bits);
}

struct HuffmanTable {
    static constexpr int quickBits = 10;

    bool isSet = false;
    /// By the next bits: the code's length (0: longer than that, or none) and its symbol.
    struct Quick {
        uint8_t length = 0;
        uint8_t symbol = 0;
    };
    std::array<Quick, 1 << quickBits> quick{};
    /// Likewise, with the coefficient behind the code where both fit: how long they are together (0: they do not), how
    /// many coefficients of 0 stand before it, and its value.
    struct Whole {
        uint8_t length = 0;
        uint8_t run = 0;
        int16_t value = 0;
    };
    std::array<Whole, 1 << quickBits> whole{};
    std::array<int32_t, 18>
        endOfLength{};                ///< First number of so many bits that is none of their codes, left-aligned in 16.
    std::array<int32_t, 17> offset{}; ///< Of a length's codes in `symbols`, less the first code.
    std::array<uint8_t, 256> symbols{};

    bool set(QByteArrayView counts, QByteArrayView values);
};

bool HuffmanTable::set(QByteArrayView counts, QByteArrayView values)
{
    quick.fill({});
    std::copy(values.begin(), values.end(), symbols.begin());
    int32_t code = 0;
    int32_t index = 0;
    for (int length = 1; length <= 16; ++length) {
        const int count = uchar(counts[length - 1]);
        offset[size_t(length)] = index - code;
        for (int i = 0; i < count; ++i, ++code, ++index) {
            if (code >= 1 << length)
                return false;
            if (length > quickBits)
                continue;
            const int shift = quickBits - length;
            std::fill_n(quick.begin() + (code << shift), 1 << shift,
                Quick{.length = uint8_t(length), .symbol = symbols[size_t(index)]});
        }
        endOfLength[size_t(length)] = code << (16 - length);
        code <<= 1;
    }
    for (uint32_t bits = 0; bits < quick.size(); ++bits) {
        const auto [codeLength, symbol] = quick[bits];
        const int size = symbol & 15;
        const int length = codeLength + size;
        whole[bits] = {};
        if (codeLength == 0 || size == 0 || length > quickBits)
            continue;
        whole[bits] = {.length = uint8_t(length),
            .run = uint8_t(symbol >> 4),
            .value = int16_t(extended((bits >> (quickBits - length)) & ((1U << size) - 1), size))};
    }
    isSet = true;
    return true;
}

/// The bits of one interval, between two markers.
class BitReader
{
public:
    BitReader() = default;
    BitReader(const uchar *begin, const uchar *end)
        : m_at(begin)
        , m_end(end)
    {
    }

    /// Before at most 32 bits are looked at or taken.
    void refill()
    {
        if (m_count >= 32)
            return;
        if (m_end - m_at >= 8) {
            const auto next = qFromBigEndian<quint32>(m_at);
            if (const quint32 inverse = ~next; ((inverse - 0x01010101U) & ~inverse & 0x80808080U) == 0) { // no 0xFF
                m_bits |= uint64_t(next) << (32 - m_count);
                m_count += 32;
                m_at += 4;
                return;
            }
        }
        while (m_count <= 56 && m_at < m_end) {
            const uchar byte = *m_at;
            m_at += byte == 0xFF && m_at + 1 < m_end ? 2 : 1; // a zero is stuffed behind it
            m_bits |= uint64_t(byte) << (56 - m_count);
            m_count += 8;
        }
    }

    uint32_t look(int count) const { return uint32_t(m_bits >> (64 - count)); }
    void skip(int count)
    {
        m_bits <<= count;
        m_count -= count;
    }
    uint32_t take(int count)
    {
        if (count == 0)
            return 0;
        const uint32_t value = look(count);
        skip(count);
        return value;
    }
    bool ranOut() const { return m_count < 0; }
    /// Of the next bit, at most so many bytes behind it as are stuffed into the last eight.
    const uchar *position() const { return m_at - (m_count >> 3); }

    /// Symbol of the next code, or -1 when there is none like it.
    int symbol(const HuffmanTable &table)
    {
        const auto quick = table.quick[look(HuffmanTable::quickBits)];
        if (quick.length != 0) [[likely]] {
            skip(quick.length);
            return quick.symbol;
        }
        const auto bits = int32_t(look(16));
        for (int length = HuffmanTable::quickBits + 1; length <= 16; ++length) {
            if (bits >= table.endOfLength[size_t(length)])
                continue;
            skip(length);
            return table.symbols[size_t((bits >> (16 - length)) + table.offset[size_t(length)])];
        }
        return -1;
    }

    /// Whole bytes that nobody took.
    std::vector<uchar> rest()
    {
        std::vector<uchar> bytes;
        m_bits <<= m_count & 7;
        m_count -= m_count & 7;
        for (; m_count > 0; skip(8))
            bytes.push_back(uchar(look(8)));
        bytes.insert(bytes.end(), m_at, m_end);
        return bytes;
    }

private:
    const uchar *m_at = nullptr;
    const uchar *m_end = nullptr;
    uint64_t m_bits = 0; ///< The next ones first; zeros behind them.
    int m_count = 0;
};

struct Component {
    int id = 0;
    int across = 1, down = 1; ///< Blocks in a unit of all components.
    int quantisation = 0;
    int width = 0, height = 0;       ///< Blocks that show something of the picture.
    int blocksPerLine = 0;           ///< With those that fill the last unit.
    std::vector<uint64_t> nonZero{}; ///< Of a progressive file's blocks: coefficients that a scan gave a value.
    std::vector<float> energy{};     ///< Likewise; sum of their squares.
    int dcTable = 0, acTable = 0;
    int prediction = 0;
};

struct Scan {
    std::vector<Component *> components;
    int first = 0, last = 63, high = 0, low = 0;
};

using Quantisation = std::array<uint16_t, blockSize>;

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_begin(reinterpret_cast<const uchar *>(bytes.data()))
        , m_at(m_begin)
        , m_end(m_begin + bytes.size())
    {
    }

    std::optional<JpegFault> read();

private:
    bool fail(const char *why)
    {
        m_fault = JpegFault{.what = why, .goodLines = m_goodLines};
        return false;
    }
    QByteArrayView segment();
    bool readFrame(QByteArrayView content);
    bool readHuffman(QByteArrayView content);
    bool readQuantisation(QByteArrayView content);
    bool readScan(QByteArrayView content);
    bool readUnits(Scan &scan);
    bool endInterval(bool isLast);
    void nextInterval();
    void findZeros(const uchar *begin, const uchar *end);
    bool isInZeros();
    bool readBlock(const Scan &scan, Component &component, int row, int column);
    bool readSequential(Component &component);
    bool readDcFirst(const Scan &scan, Component &component, size_t block);
    bool readAcFirst(const Scan &scan, Component &component, size_t block);
    bool readAcAgain(const Scan &scan, Component &component, size_t block);
    /// The first coefficient is eight times the mean of the pixels, rounded to its step.
    bool isPossible(int direct, int table) const
    {
        const int step = std::max<int>(1, m_quantisation[size_t(table)][0]); // 0 is none, and would let it grow
        return std::abs(qint64(direct) * step) <= 8 * 128 + 2 * step;
    }
    float limitOf(int table) const { return m_limits[size_t(table)]; }

    const uchar *m_begin;
    const uchar *m_at;
    const uchar *m_end;
    std::optional<JpegFault> m_fault;
    double m_goodLines = 0;

    bool m_isProgressive = false;
    int m_width = 0, m_height = 0;
    int m_across = 1, m_down = 1;
    int m_interval = 0;
    int m_restart = 0;
    std::vector<Component> m_components;
    std::array<Quantisation, 4> m_quantisation{};
    std::array<float, 4> m_limits{};
    std::array<HuffmanTable, 4> m_dc, m_ac;
    BitReader m_bits;
    struct Run {
        const uchar *begin;
        const uchar *end;
    };
    std::vector<Run> m_zeros;    ///< Long runs of zeros in the interval that were not passed, the last one first.
    bool m_isFlat = true;        ///< What the last block means may be all zeros in the file.
    uint32_t m_blocksToSkip = 0; ///< Of a run of blocks that end here.
};

QByteArrayView Reader::segment()
{
    if (m_end - m_at < 2)
        return {};
    const auto length = qFromBigEndian<quint16>(m_at);
    if (length < 2 || m_end - m_at < length)
        return {};
    const QByteArrayView content(m_at + 2, length - 2);
    m_at += length;
    return content;
}

bool Reader::readFrame(QByteArrayView content)
{
    if (content.size() < 6 || content[0] != 8 || !m_components.empty())
        return false;
    m_height = qFromBigEndian<quint16>(content.data() + 1);
    m_width = qFromBigEndian<quint16>(content.data() + 3);
    const int count = uchar(content[5]);
    if (m_width == 0 || m_height == 0 || count < 1 || count > mostComponents || content.size() < 6 + 3 * count)
        return false;
    for (int i = 0; i < count; ++i) {
        const auto *entry = reinterpret_cast<const uchar *>(content.data()) + 6 + 3 * i;
        Component component{.id = entry[0], .across = entry[1] >> 4, .down = entry[1] & 15, .quantisation = entry[2]};
        if (component.across < 1 || component.across > 4 || component.down < 1 || component.down > 4
            || component.quantisation > 3)
            return false;
        m_across = std::max(m_across, component.across);
        m_down = std::max(m_down, component.down);
        m_components.push_back(std::move(component));
    }
    const auto divided = [](int value, int by) { return (value + by - 1) / by; };
    for (Component &component : m_components) {
        component.width = divided(divided(m_width * component.across, m_across), 8);
        component.height = divided(divided(m_height * component.down, m_down), 8);
        component.blocksPerLine = divided(m_width, 8 * m_across) * component.across;
        if (!m_isProgressive)
            continue;
        const size_t blocks = size_t(component.blocksPerLine) * size_t(divided(m_height, 8 * m_down) * component.down);
        component.nonZero.resize(blocks);
        component.energy.resize(blocks);
    }
    return true;
}

bool Reader::readHuffman(QByteArrayView content)
{
    while (content.size() >= 17) {
        const int which = uchar(content[0]);
        const QByteArrayView counts = content.sliced(1, 16);
        int sum = 0;
        for (const char count : counts)
            sum += uchar(count);
        if ((which & 15) > 3 || which > 0x1F || sum > 256 || content.size() < 17 + sum)
            return false;
        if (!((which >> 4) != 0 ? m_ac : m_dc)[size_t(which & 15)].set(counts, content.sliced(17, sum)))
            return false;
        content = content.sliced(17 + sum);
    }
    return true;
}

bool Reader::readQuantisation(QByteArrayView content)
{
    while (!content.isEmpty()) {
        const int which = uchar(content[0]) & 15;
        const bool isWide = uchar(content[0]) > 15;
        const int size = isWide ? 2 * blockSize : blockSize;
        if (which > 3 || content.size() < 1 + size)
            return false;
        double sum = 0;
        for (int i = 0; i < blockSize; ++i) {
            const int value = isWide ? qFromBigEndian<quint16>(content.data() + 1 + 2 * i) : uchar(content[1 + i]);
            m_quantisation[size_t(which)][size_t(i)] = uint16_t(value);
            sum += double(value) * value;
        }
        // The transformation keeps the sum of squares (Parseval): 64 pixels of 128 at most. Rounding adds half a step
        // to each coefficient, an encoder that saves bits a little more.
        constexpr double most = 8 * 128;
        constexpr double generosity = 1.15;
        const double limit = most * generosity + std::sqrt(sum);
        m_limits[size_t(which)] = float(limit * limit);
        content = content.sliced(1 + size);
    }
    return true;
}

bool Reader::readSequential(Component &component)
{
    const Quantisation &steps = m_quantisation[size_t(component.quantisation)];
    const HuffmanTable &ac = m_ac[size_t(component.acTable)];
    m_bits.refill();
    const int size = m_bits.symbol(m_dc[size_t(component.dcTable)]);
    if (size < 0 || size > 11)
        return fail("a code that does not exist");
    component.prediction += extended(m_bits.take(size), size);
    bool isFlat = size == 0;
    if (!isPossible(component.prediction, component.quantisation))
        return fail("a block brighter or darker than pixels are");
    const float direct = float(component.prediction) * float(steps[0]);
    float energy = direct * direct;
    for (int k = 1; k < blockSize; ++k) {
        m_bits.refill();
        if (const auto whole = ac.whole[m_bits.look(HuffmanTable::quickBits)]; whole.length != 0) [[likely]] {
            m_bits.skip(whole.length);
            k += whole.run;
            if (k >= blockSize)
                return fail("more coefficients than a block has");
            isFlat = false;
            const float value = float(whole.value) * float(steps[size_t(k)]);
            energy += value * value;
            continue;
        }
        const int symbol = m_bits.symbol(ac);
        if (symbol < 0)
            return fail("a code that does not exist");
        const int bits = symbol & 15;
        k += symbol >> 4;
        if (bits == 0) {
            if (symbol != 0xF0) {
                if (symbol != 0)
                    return fail("a run that a sequential picture has not");
                break;
            }
            continue;
        }
        if (k >= blockSize)
            return fail("more coefficients than a block has");
        isFlat = false;
        const float value = float(extended(m_bits.take(bits), bits)) * float(steps[size_t(k)]);
        energy += value * value;
    }
    m_isFlat = isFlat;
    if (m_bits.ranOut())
        return fail("the data of an interval end early");
    if (energy > limitOf(component.quantisation))
        return fail("a block with more energy than pixels have");
    return true;
}

bool Reader::readDcFirst(const Scan &scan, Component &component, size_t block)
{
    m_bits.refill();
    const int size = m_bits.symbol(m_dc[size_t(component.dcTable)]);
    if (size < 0 || size > 11)
        return fail("a code that does not exist");
    component.prediction += extended(m_bits.take(size), size);
    m_isFlat = size == 0;
    if (!isPossible(component.prediction * (1 << scan.low), component.quantisation))
        return fail("a block brighter or darker than pixels are");
    const float direct
        = float(component.prediction * (1 << scan.low)) * float(m_quantisation[size_t(component.quantisation)][0]);
    component.energy[block] = direct * direct;
    return true;
}

bool Reader::readAcFirst(const Scan &scan, Component &component, size_t block)
{
    if (m_blocksToSkip > 0) {
        --m_blocksToSkip;
        return true;
    }
    const Quantisation &steps = m_quantisation[size_t(component.quantisation)];
    const HuffmanTable &ac = m_ac[size_t(component.acTable)];
    for (int k = scan.first; k <= scan.last; ++k) {
        m_bits.refill();
        const int symbol = m_bits.symbol(ac);
        if (symbol < 0)
            return fail("a code that does not exist");
        const int run = symbol >> 4;
        const int bits = symbol & 15;
        if (bits == 0 && run < 15) {
            m_blocksToSkip = (1U << run) - 1 + m_bits.take(run);
            break;
        }
        k += run;
        if (k > scan.last)
            return fail("more coefficients than a block has");
        if (bits == 0)
            continue;
        const float value = float(extended(m_bits.take(bits), bits) * (1 << scan.low)) * float(steps[size_t(k)]);
        component.energy[block] += value * value;
        component.nonZero[block] |= uint64_t(1) << k;
    }
    return component.energy[block] <= limitOf(component.quantisation)
        || fail("a block with more energy than pixels have");
}

bool Reader::readAcAgain(const Scan &scan, Component &component, size_t block)
{
    uint64_t &nonZero = component.nonZero[block];
    const uint64_t before = nonZero;
    const auto correct = [&](int from, int to) { // a bit for each coefficient that has a value already
        if (from > to)
            return;
        const uint64_t range = (~uint64_t(0) >> (63 - to)) & (~uint64_t(0) << from);
        for (int left = std::popcount(before & range); left > 0;) {
            m_bits.refill();
            const int now = std::min(left, 24);
            m_bits.skip(now);
            left -= now;
        }
    };
    int k = scan.first;
    if (m_blocksToSkip == 0) {
        for (; k <= scan.last; ++k) {
            m_bits.refill();
            const int symbol = m_bits.symbol(m_ac[size_t(component.acTable)]);
            if (symbol < 0)
                return fail("a code that does not exist");
            int run = symbol >> 4;
            const int bits = symbol & 15;
            if (bits > 1)
                return fail("a coefficient that comes too late");
            if (bits == 0 && run < 15) {
                m_blocksToSkip = (1U << run) + m_bits.take(run);
                break;
            }
            if (bits == 1)
                m_bits.skip(1);
            const int from = k;
            for (; k <= scan.last; ++k) {
                if ((before >> k & 1) != 0)
                    continue;
                if (run == 0)
                    break;
                --run;
            }
            if (k > scan.last && (bits == 1 || run > 0))
                return fail("more coefficients than a block has");
            correct(from, std::min(k, scan.last));
            if (bits == 1)
                nonZero |= uint64_t(1) << k;
        }
    }
    if (m_blocksToSkip > 0) {
        correct(k, scan.last);
        --m_blocksToSkip;
    }
    return true;
}

bool Reader::readBlock(const Scan &scan, Component &component, int row, int column)
{
    m_isFlat = scan.high > 0; // the last bits of equal blocks are equal, however rich they are
    if (!m_isProgressive)
        return readSequential(component) && (!isInZeros() || m_isFlat || fail("zeros where a picture was"));
    const size_t block = size_t(row) * size_t(component.blocksPerLine) + size_t(column);
    bool good = true;
    if (scan.first > 0) {
        good = scan.high == 0 ? readAcFirst(scan, component, block) : readAcAgain(scan, component, block);
    } else if (scan.high == 0) {
        good = readDcFirst(scan, component, block);
    } else {
        m_bits.refill();
        m_bits.skip(1);
    }
    if (good && m_bits.ranOut())
        return fail("the data of an interval end early");
    return good && (!isInZeros() || m_isFlat || fail("zeros where a picture was"));
}

void Reader::findZeros(const uchar *begin, const uchar *end)
{
    constexpr qsizetype word = sizeof(uint64_t);
    m_zeros.clear();
    for (const uchar *at = begin; end - at >= word; at += word) {
        if (uint64_t bytes = 0; std::memcpy(&bytes, at, word), bytes != 0)
            continue;
        const uchar *zeros = at;
        while (zeros > begin && zeros[-1] == 0)
            --zeros;
        while (at < end && *at == 0)
            ++at;
        if (at - zeros >= leastZeros)
            m_zeros.push_back({zeros, at});
        if (end - at < word)
            break;
    }
    std::reverse(m_zeros.begin(), m_zeros.end());
}

/// Whether the last block was read from the inside of a long run of zeros.
bool Reader::isInZeros()
{
    constexpr int wholeBlock = 16; // bytes; a longer block of zeros alone is none either
    while (!m_zeros.empty() && m_bits.position() > m_zeros.back().end)
        m_zeros.pop_back();
    return !m_zeros.empty() && m_bits.position() >= m_zeros.back().begin + wholeBlock;
}

/// Begins with the bytes up to the next marker, or to the end of a file that was cut.
void Reader::nextInterval()
{
    const uchar *end = m_at;
    while (end < m_end) {
        end = static_cast<const uchar *>(std::memchr(end, 0xFF, size_t(m_end - end)));
        if (!end || end + 1 >= m_end)
            end = m_end;
        else if (end[1] != 0)
            break;
        else
            end += 2;
    }
    m_bits = BitReader(m_at, end);
    findZeros(m_at, end);
    m_at = end;
    m_blocksToSkip = 0;
}

bool Reader::endInterval(bool isLast)
{
    if (m_at == m_end)
        return fail("the file ends in the picture");
    if (m_blocksToSkip > 0)
        return fail("a run that goes on behind the picture");
    const auto rest = m_bits.rest();
    if (rest.empty())
        return true;
    // Some cameras fill up with one and the same byte.
    if (!isLast || std::any_of(rest.begin(), rest.end(), [&](uchar byte) { return byte != rest.front(); }))
        return fail("bytes behind the last block");
    return true;
}

bool Reader::readUnits(Scan &scan)
{
    const bool single = scan.components.size() == 1;
    const auto divided = [](int value, int by) { return (value + by - 1) / by; };
    const int width = single ? scan.components.front()->width : divided(m_width, 8 * m_across);
    const int height = single ? scan.components.front()->height : divided(m_height, 8 * m_down);
    nextInterval();
    int left = m_interval;
    m_restart = 0;
    for (int row = 0; row < height; ++row) {
        m_goodLines = double(row) / height;
        for (int column = 0; column < width; ++column) {
            if (m_interval > 0 && left == 0) {
                if (!endInterval(false))
                    return false;
                while (m_end - m_at >= 2 && m_at[1] == 0xFF) // fill bytes
                    ++m_at;
                if (m_end - m_at < 2 || m_at[1] != 0xD0 + m_restart)
                    return fail("a restart marker is missing");
                m_at += 2;
                m_restart = (m_restart + 1) & 7;
                left = m_interval;
                for (Component *component : scan.components)
                    component->prediction = 0;
                nextInterval();
            }
            --left;
            if (single) {
                if (!readBlock(scan, *scan.components.front(), row, column))
                    return false;
                continue;
            }
            for (Component *component : scan.components) {
                for (int y = 0; y < component->down; ++y) {
                    for (int x = 0; x < component->across; ++x) {
                        if (!readBlock(scan, *component, row * component->down + y, column * component->across + x))
                            return false;
                    }
                }
            }
        }
    }
    return endInterval(true);
}

bool Reader::readScan(QByteArrayView content)
{
    const int count = content.isEmpty() ? 0 : uchar(content[0]);
    if (count < 1 || count > mostComponents || content.size() < 4 + 2 * count || m_components.empty())
        return fail("a scan that makes no sense");
    Scan scan;
    for (int i = 0; i < count; ++i) {
        const int id = uchar(content[1 + 2 * i]);
        const int tables = uchar(content[2 + 2 * i]);
        const auto component = std::find_if(
            m_components.begin(), m_components.end(), [id](const Component &known) { return known.id == id; });
        if (component == m_components.end() || (tables >> 4) > 3 || (tables & 15) > 3)
            return fail("a scan that makes no sense");
        component->dcTable = tables >> 4;
        component->acTable = tables & 15;
        component->prediction = 0;
        scan.components.push_back(&*component);
    }
    scan.first = m_isProgressive ? uchar(content[1 + 2 * count]) : 0;
    scan.last = m_isProgressive ? uchar(content[2 + 2 * count]) : 63;
    scan.high = m_isProgressive ? uchar(content[3 + 2 * count]) >> 4 : 0;
    scan.low = m_isProgressive ? uchar(content[3 + 2 * count]) & 15 : 0;
    if (scan.first > scan.last || scan.last > 63 || scan.low > 13 || (scan.first > 0 && count > 1)
        || (m_isProgressive && scan.first == 0 && scan.last != 0))
        return fail("a scan that makes no sense");
    for (const Component *component : scan.components) {
        const bool needsDc = scan.first == 0 && scan.high == 0;
        const bool needsAc = scan.last > 0;
        if ((needsDc && !m_dc[size_t(component->dcTable)].isSet)
            || (needsAc && !m_ac[size_t(component->acTable)].isSet))
            return false; // the decoder has usual ones for such files
    }
    return readUnits(scan);
}

std::optional<JpegFault> Reader::read()
{
    int scans = 0;
    if (m_end - m_at < 4)
        return m_fault;
    m_at += 2;
    for (;;) {
        m_at = static_cast<const uchar *>(std::memchr(m_at, 0xFF, size_t(m_end - m_at)));
        if (!m_at || m_end - m_at < 2) {
            fail(scans > 0 ? "the file ends behind a scan" : "there is no picture");
            return m_fault;
        }
        const int marker = m_at[1];
        ++m_at;
        if (marker == 0xFF || marker == 0 || (marker >= 0xD0 && marker <= 0xD8) || marker == 1)
            continue;
        ++m_at;
        if (marker == 0xD9) {
            if (scans == 0)
                fail("there is no picture");
            return m_fault;
        }
        const QByteArrayView content = segment();
        bool good = true;
        switch (marker) {
        case 0xC0:
        case 0xC1:
        case 0xC2:
            m_isProgressive = marker == 0xC2;
            good = readFrame(content);
            break;
        case 0xC4:
            good = readHuffman(content);
            break;
        case 0xDB:
            good = readQuantisation(content);
            break;
        case 0xDD:
            good = content.size() >= 2;
            m_interval = good ? qFromBigEndian<quint16>(content.data()) : 0;
            break;
        case 0xDA:
            if (++scans > mostJpegPasses(qint64(m_width) * m_height))
                fail("more passes than any encoder writes");
            if (m_fault || !readScan(content))
                return m_fault;
            break;
        default:
            if (marker >= 0xC3 && marker <= 0xCF && marker != 0xC8 && marker != 0xCC)
                return std::nullopt; // arithmetic, lossless, hierarchical: left to the decoder
        }
        if (!good)
            return std::nullopt; // a header the decoder speaks about
    }
}

} // namespace

std::optional<JpegFault> findJpegFault(QByteArrayView bytes)
{
    return Reader(bytes).read();
}
