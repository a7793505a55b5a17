#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A real web server on a free port of the loopback that takes files into a folder of its own. It ends with the object.
class DavServer
{
public:
    virtual ~DavServer();
    Q_DISABLE_COPY_MOVE(DavServer)

    bool isRunning() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

    quint16 port() const { return m_port; }
    /// What the server shows; writable for it and for the test.
    QString folder() const { return m_folder.filePath(QStringLiteral("www")); }
    QString pathOf(const QString &name) const { return folder() + QLatin1Char('/') + name; }
    /// Every file below it, hidden ones too, sorted.
    QStringList files() const;
    /// The lines `METHOD path status` of the requests so far.
    QStringList requests() const;

    void stop();
    void startAgain(); ///< On the same port.

protected:
    explicit DavServer(const QString &program);

    QString own(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    void start(const QStringList &arguments);

private:
    QTemporaryDir m_folder;
    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_problem;
};
