#pragma once

#include "bytestream.h"

#include <QDeadlineTimer>
#include <QtEndian>

/// The few packets of SFTP that tell whether a stream carries bytes: one request at a time or many at once.
class RawSftp
{
public:
    enum Type : quint8 {
        Init = 1,
        Version = 2,
        Open = 3,
        Close = 4,
        Read = 5,
        Write = 6,
        Status = 101,
        Handle = 102,
        Data = 103
    };

    explicit RawSftp(ByteStream &stream)
        : m_stream(stream)
    {
    }

    static QByteArray number(quint32 value)
    {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray text(const QByteArray &bytes) { return number(quint32(bytes.size())) + bytes; }
    static QByteArray packet(Type type, const QByteArray &body)
    {
        return number(quint32(body.size() + 1)) + char(type) + body;
    }
    static QByteArray writeRequest(quint32 id, const QByteArray &handle, quint64 offset, const QByteArray &bytes)
    {
        return packet(
            Write, number(id) + text(handle) + number(quint32(offset >> 32)) + number(quint32(offset)) + text(bytes));
    }

    /// Sends everything and takes in what comes meanwhile. Empty error when it worked.
    QString send(QByteArrayView bytes)
    {
        const QDeadlineTimer end(std::chrono::seconds(30));
        while (!bytes.isEmpty()) {
            const auto taken = m_stream.write(bytes);
            if (!taken)
                return taken.error().message;
            bytes = bytes.sliced(*taken);
            if (const auto got = m_stream.read(); got)
                m_arrived += *got;
            else
                return got.error().message;
            if (*taken == 0)
                m_stream.wait(std::chrono::seconds(1), true);
            if (end.hasExpired())
                return QStringLiteral("nothing more is taken");
        }
        return {};
    }
    /// The next packet without its length, or what went wrong in place of it.
    QByteArray receive(std::chrono::milliseconds atMost = std::chrono::seconds(20))
    {
        const QDeadlineTimer end(atMost);
        for (;;) {
            if (m_arrived.size() >= 4) {
                const auto length = qFromBigEndian<quint32>(m_arrived.constData());
                if (quint32(m_arrived.size()) >= 4 + length) {
                    const QByteArray body = m_arrived.mid(4, length);
                    m_arrived.remove(0, 4 + length);
                    return body;
                }
            }
            if (end.hasExpired())
                return "no answer";
            m_stream.wait(std::chrono::milliseconds(200), false);
            const auto got = m_stream.read();
            if (!got)
                return "error " + got.error().message.toUtf8();
            m_arrived += *got;
        }
    }
    QByteArray ask(Type type, const QByteArray &body)
    {
        const QString problem = send(packet(type, body));
        return problem.isEmpty() ? receive() : "error " + problem.toUtf8();
    }
    /// The version that the far end speaks, 0 when it speaks none.
    quint32 version()
    {
        const QByteArray answer = ask(Init, number(3));
        return answer.startsWith(char(Version)) ? qFromBigEndian<quint32>(answer.constData() + 1) : 0;
    }
    enum Mode : quint32 { ToRead = 0x1, ToWriteAnew = 0x1a };
    /// The handle of a file, empty when it cannot be opened.
    QByteArray open(const QString &path, Mode mode = ToWriteAnew)
    {
        const QByteArray answer = ask(Open, number(1) + text(path.toUtf8()) + number(mode) + number(0));
        return answer.startsWith(char(Handle)) ? answer.mid(9) : QByteArray();
    }
    /// Writes the bytes in pieces, many at once, and returns how many of them the far end acknowledged.
    int writeAll(const QByteArray &handle, const QByteArray &bytes, qsizetype piece)
    {
        QByteArray requests;
        quint32 count = 0;
        for (qsizetype at = 0; at < bytes.size(); at += piece, ++count)
            requests += writeRequest(100 + count, handle, quint64(at), bytes.mid(at, piece));
        if (const QString problem = send(requests); !problem.isEmpty())
            return -1;
        int acknowledged = 0;
        for (quint32 i = 0; i < count; ++i)
            acknowledged += receive().mid(5, 4) == number(0);
        return acknowledged;
    }

    /// Reads so many bytes in pieces, many at once.
    QByteArray readAll(const QByteArray &handle, qsizetype size, qsizetype piece)
    {
        QByteArray requests;
        for (qsizetype at = 0; at < size; at += piece)
            requests += packet(Read,
                number(quint32(at / piece)) + text(handle) + number(0) + number(quint32(at)) + number(quint32(piece)));
        if (const QString problem = send(requests); !problem.isEmpty())
            return problem.toUtf8();
        QByteArray result;
        for (qsizetype at = 0; at < size; at += piece)
            result += receive().mid(9);
        return result;
    }

private:
    ByteStream &m_stream;
    QByteArray m_arrived;
};
