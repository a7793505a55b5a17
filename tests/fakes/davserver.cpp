#include "davserver.h"

#include "serverprocess.h"
#include "testimages.h"

#include <QDir>
#include <QStandardPaths>

DavServer::DavServer(const QString &program)
    : m_program(QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")}))
{
    if (m_program.isEmpty())
        m_problem = QStringLiteral("there is no ") + program;
    m_port = ServerProcess::freePort();

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
    if (ServerProcess::listens(m_process, m_port))
        return;
    QFile log(own(QStringLiteral("stderr")));
    log.open(QIODevice::ReadOnly);
    m_problem = m_program + QStringLiteral(" did not come up: ") + QString::fromUtf8(log.readAll());
}

void DavServer::stop()
{
    ServerProcess::end(m_process);
}

void DavServer::startAgain()
{
    start(m_arguments);
}

QStringList DavServer::files() const
{
    return filesIn(folder());
}

QStringList DavServer::requests() const
{
    QFile log(own(QStringLiteral("access")));
    log.open(QIODevice::ReadOnly);
    return QString::fromUtf8(log.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}
