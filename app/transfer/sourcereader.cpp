#include "sourcereader.h"

#include "host.h"

#include <QFileInfo>

Result<std::shared_ptr<SourceReader>> SourceReader::open(const UploadRequest &request)
{
    auto reader = std::make_shared<SourceReader>(request);
    if (auto started = reader->start(); !started)
        return failure(started.error());
    return reader;
}

SourceReader::SourceReader(const UploadRequest &request)
    : m_request(request)
    , m_file(request.source)
{
}

Result<> SourceReader::start()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || m_file.size() != m_request.size)
        return failure(sourceChanged(m_request.source));
    m_changedAt = QFileInfo(m_file).lastModified();
    const qint64 safe = std::min(m_request.safeBytes, m_request.size);
    while (m_next < safe) {
        const auto before = next(std::min<qint64>(safe - m_next, 1 << 20));
        if (!before)
            return failure(before.error());
        acknowledged(before->offset, before->bytes.size());
    }
    return {};
}

Result<SourceReader::Piece> SourceReader::next(qint64 most)
{
    const std::lock_guard lock(m_mutex);
    if (!m_givenBack.empty()) {
        const auto [offset, length] = *m_givenBack.begin();
        m_givenBack.erase(m_givenBack.begin());
        if (length > most)
            m_givenBack.emplace(offset + most, length - most);
        m_readTwice = true;
        auto bytes = readAt(offset, std::min(length, most));
        if (!bytes)
            return failure(bytes.error());
        return Piece{offset, *bytes};
    }
    auto bytes = readAt(m_next, std::min(most, m_request.size - m_next));
    if (!bytes)
        return failure(bytes.error());
    m_hash.add(*bytes);
    return Piece{std::exchange(m_next, m_next + bytes->size()), *bytes};
}

Result<QByteArray> SourceReader::readAt(qint64 offset, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    if (!m_file.seek(offset) || m_file.read(bytes.data(), length) != length)
        return failure(sourceChanged(m_request.source));
    return bytes;
}

void SourceReader::acknowledged(qint64 offset, qint64 length)
{
    const std::lock_guard lock(m_mutex);
    m_acknowledged.emplace(offset, length);
    for (auto it = m_acknowledged.begin(); it != m_acknowledged.end() && it->first <= m_contiguous;) {
        m_contiguous = std::max(m_contiguous, it->first + it->second);
        it = m_acknowledged.erase(it);
    }
}

void SourceReader::giveBack(qint64 offset, qint64 length)
{
    const std::lock_guard lock(m_mutex);
    m_givenBack.emplace(offset, length);
}

qint64 SourceReader::left() const
{
    const std::lock_guard lock(m_mutex);
    qint64 bytes = m_request.size - m_next;
    for (const auto &[offset, length] : m_givenBack)
        bytes += length;
    return bytes;
}

qint64 SourceReader::contiguous() const
{
    const std::lock_guard lock(m_mutex);
    return m_contiguous;
}

Result<> SourceReader::check() const
{
    const std::lock_guard lock(m_mutex);
    const QFileInfo now(m_request.source);
    const bool untouched = now.size() == m_request.size && now.lastModified() == m_changedAt;
    if (!untouched || m_hash.result() != m_request.sha256)
        return failure(sourceChanged(m_request.source));
    // A piece that was read twice was hashed the first time only.
    if (m_readTwice) {
        const auto again = checksumsOfFile(m_request.source);
        if (!again || again->sha256 != m_request.sha256)
            return failure(sourceChanged(m_request.source));
    }
    return {};
}
