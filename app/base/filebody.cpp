#include "filebody.h"

namespace {

using namespace std::chrono_literals;

/// So much is asked for at a time, however little is read: asking takes a lock that all senders share.
constexpr qint64 askedAtOnce = 64 << 10;

} // namespace

FileBody::FileBody(FileToSend file, QObject *parent)
    : QIODevice(parent)
    , m_file(std::move(file))
    , m_source(m_file.path)
{
    m_nextTry.setSingleShot(true);
    m_nextTry.setInterval(20ms);
    connect(&m_nextTry, &QTimer::timeout, this, &QIODevice::readyRead);
    m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void FileBody::stop()
{
    m_stopped = true;
    m_nextTry.stop();
}

qint64 FileBody::readData(char *to, qint64 most)
{
    if (m_stopped)
        return 0;
    if (atEnd())
        return -1;
    if (!mayGive())
        return 0;
    const qint64 got = m_source.read(to, std::min({most, m_allowed, m_file.size - m_given}));
    if (got <= 0)
        return spoil();
    m_hash.add(QByteArrayView(to, got));
    const bool whole = m_given + got == m_file.size;
    if (whole && (m_source.size() != m_file.size || m_hash.result() != m_file.sha256))
        return spoil();
    m_given += got;
    m_allowed -= got;
    return got;
}

bool FileBody::mayGive()
{
    if (m_allowed > 0)
        return true;
    const qint64 wanted = std::min(askedAtOnce, m_file.size - m_given);
    m_allowed = m_file.allowance ? m_file.allowance(wanted) : wanted;
    if (m_allowed > 0)
        return true;
    m_nextTry.start();
    emit held();
    return false;
}

qint64 FileBody::spoil()
{
    stop();
    emit spoilt();
    return 0;
}
