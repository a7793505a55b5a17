#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <utility>

/// What the fuzzer made up, taken piece by piece; 0 and nothing when it is used up.
class Script
{
public:
    Script(const uint8_t *bytes, size_t size)
        : m_bytes(bytes)
        , m_end(bytes + size)
    {
    }
    quint8 byte() { return m_bytes < m_end ? *m_bytes++ : 0; }
    bool yes() { return byte() & 1; }
    bool isOver() const { return m_bytes == m_end; }
    QByteArray rest() { return {reinterpret_cast<const char *>(std::exchange(m_bytes, m_end)), m_end - m_bytes}; }
    /// Up to the next line break, without it.
    QByteArray line();

private:
    const uint8_t *m_bytes;
    const uint8_t *m_end;
};

/// Ends the program, so that the fuzzer keeps the input, where a property does not hold.
void claim(bool holds, const char *what);

/// A folder that this process has for itself.
QString scratchFolder();
/// A file with these bytes in it. It stays until the next one of that name.
QString fileWith(const QByteArray &bytes, const QString &name);
