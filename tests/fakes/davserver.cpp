#include "davserver.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

DavServer::DavServer(const QString &program)
    : m_program(QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")}))
{
    if (m_program.isEmpty())
        m_problem = QStringLiteral("there is no ") + program;
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();

    // Started as root the server works as another user, who has to get through to its folder and to write there.
    const auto everybody = QFile::Permissions(0x7777);
    for (const char *name : {"www", "state", "temp"}) {
        QDir().mkpath(own(QString::fromLatin1(name)));
        QFile::setPermissions(own(QString::fromLatin1(name)), everybody);
    }
    QFile::setPermissions(m_folder.path(), everybody);
}

DavServer::~DavServer()
{
    stop();
}

void DavServer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(own(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void DavServer::start(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return;
    m_arguments = arguments;
    m_process.setStandardErrorFile(own(QStringLiteral("stderr")), QIODevice::Append);
    m_process.start(m_program, m_arguments);
    for (int attempt = 0; attempt < 200; ++attempt) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (socket.waitForConnected(100))
            return;
        QThread::msleep(25);
    }
    QFile log(own(QStringLiteral("stderr")));
    log.open(QIODevice::ReadOnly);
    m_problem = m_program + QStringLiteral(" did not come up: ") + QString::fromUtf8(log.readAll());
}

void DavServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void DavServer::startAgain()
{
    start(m_arguments);
}

QStringList DavServer::files() const
{
    QStringList files;
    QDirIterator it(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(QDir(folder()).relativeFilePath(it.next()));
    files.sort();
    return files;
}

QStringList DavServer::requests() const
{
    QFile log(own(QStringLiteral("access")));
    log.open(QIODevice::ReadOnly);
    return QString::fromUtf8(log.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}
