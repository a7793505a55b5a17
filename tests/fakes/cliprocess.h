#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

/// One run of the real command-line program.
struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// The lines of standard output as JSON objects.
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    QJsonObject summary() const
    {
        const auto all = lines();
        return all.isEmpty() ? QJsonObject() : all.last().value(QStringLiteral("summary")).toObject();
    }
    /// The line of an item, by its file name.
    QJsonObject item(const QString &file) const
    {
        for (const QJsonObject &line : lines()) {
            if (line.value(QStringLiteral("file")).toString() == file)
                return line;
        }
        return {};
    }
};

/// An environment in which the program finds nothing of the person who runs the test.
inline QProcessEnvironment strangersEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(variable), home);
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("SSH_AUTH_SOCK"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

inline CliResult runCli(
    const QProcessEnvironment &environment, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SHEETLINK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(600'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
