#include "zipreader.h"

ZipReader::ZipReader(const QString &path)
    : m_file(path)
    , m_zip(&m_file)
{
    m_zip.setFileNameCodec("ISO-8859-1");
    m_zip.setAutoClose(false); // else nobody could tell a file that cannot be read from one that is no zip
}

bool ZipReader::open()
{
    return m_file.open(QIODevice::ReadOnly) && m_zip.open(QuaZip::mdUnzip);
}

bool ZipReader::next()
{
    const bool isLast = m_index + 1 >= count();
    if (isLast) {
        m_isWhole = m_index + 1 == count() && !goesOn();
        return false;
    }
    ++m_index;
    return m_index == 0 ? m_zip.goToFirstFile() : m_zip.goToNextFile();
}

QuaZipFileInfo64 ZipReader::info() const
{
    QuaZipFileInfo64 info;
    m_zip.getCurrentFileInfo(&info);
    return info;
}

bool ZipReader::isWhole() const
{
    return m_isWhole;
}

/// Whether another entry follows the last one that the zip counts: then it counts wrong, and nobody knows which of its
/// two stories is true.
bool ZipReader::goesOn()
{
    constexpr quint64 fixedPart = 46;
    unz64_file_pos place{};
    unz_file_info64 last{};
    unzFile file = m_zip.getUnzFile();
    if (m_index < 0 || unzGetFilePos64(file, &place) != UNZ_OK
        || unzGetCurrentFileInfo64(file, &last, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return false;
    place.pos_in_zip_directory += fixedPart + last.size_filename + last.size_file_extra + last.size_file_comment;
    return unzGoToFilePos64(file, &place) == UNZ_OK;
}

quint64 ZipReader::dataBegin()
{
    return unzGetCurrentFileZStreamPos64(m_zip.getUnzFile());
}
