#pragma once

#include <QByteArray>
#include <QIODevice>

/// A request body that can be read once and never again.
///
/// QNetworkAccessManager re-sends a request by itself when the server closes the connection after reading it, unless
/// the body cannot be rewound. For a request that must not be made twice, this is the only way to forbid it.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (atEnd())
            return -1;
        const qint64 count = qMin(most, qint64(m_bytes.size() - m_read));
        std::copy_n(m_bytes.constData() + m_read, count, to);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};
