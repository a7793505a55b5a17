#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <mutex>

/// A server on the loopback that does to each connection what the test says: answer, hang, close, break off.
class RudeServer final : public QThread
{
    Q_OBJECT

public:
    /// Called when a whole request (head and, by Content-Length, body) has arrived.
    using Behaviour = std::function<void(QTcpSocket &, const QByteArray &request)>;

    /// Called when the head of a request has arrived, before its body; true when it was dealt with.
    using HeadBehaviour = std::function<bool(QTcpSocket &, const QByteArray &head)>;

    explicit RudeServer(Behaviour behaviour, HeadBehaviour headBehaviour = {})
        : m_behaviour(std::move(behaviour))
        , m_headBehaviour(std::move(headBehaviour))
    {
        start();
        while (m_port == 0)
            msleep(1);
    }
    ~RudeServer() override
    {
        quit();
        wait();
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port.load()).arg(path));
    }
    QList<QByteArray> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    static void answer(QTcpSocket &socket, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
            + "\r\n" + body);
    }

protected:
    void run() override
    {
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] { read(*socket, *buffer); });
        });
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        exec();
    }

private:
    void read(QTcpSocket &socket, QByteArray &buffer)
    {
        buffer += socket.readAll();
        const auto headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        if (m_headBehaviour && m_headBehaviour(socket, buffer.left(headEnd))) {
            buffer.clear();
            return;
        }
        qsizetype length = 0;
        for (const QByteArray &line : buffer.left(headEnd).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        const auto end = headEnd + 4 + length;
        if (buffer.size() < end)
            return;
        const QByteArray request = buffer.left(end);
        buffer.remove(0, end);
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
        }
        m_behaviour(socket, request);
    }

    Behaviour m_behaviour;
    HeadBehaviour m_headBehaviour;
    std::atomic<quint16> m_port = 0;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_requests;
};
