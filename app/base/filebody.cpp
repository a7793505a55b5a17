#include "filebody.h"

FileBody::FileBody(const FileToSend &file)
    : m_file(file)
    , m_source(file.path)
{
    m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void FileBody::rewind()
{
    m_source.seek(0);
    m_hash = HashStream(HashStream::Algorithm::Sha256);
    m_given = 0;
}

FileBody::Piece FileBody::read(char *to, qint64 most)
{
    const qint64 wanted = std::min(most, m_file.size - m_given);
    if (wanted == 0)
        return {};
    // What is allowed and cannot be read stays allowed: each request is asked for once.
    if (m_allowed == 0)
        m_allowed = m_file.allowance ? m_file.allowance(wanted) : wanted;
    if (m_allowed <= 0)
        return {.reading = Reading::Held};
    const qint64 got = m_source.read(to, std::min(wanted, m_allowed));
    if (got <= 0)
        return {.reading = Reading::Spoilt};
    m_hash.add(QByteArrayView(to, got));
    m_given += got;
    m_allowed -= got;
    if (atEnd() && (m_source.size() != m_file.size || m_hash.result() != m_file.sha256))
        return {.reading = Reading::Spoilt};
    return {.reading = Reading::Given, .size = got};
}
