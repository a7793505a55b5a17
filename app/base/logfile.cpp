#include "logfile.h"

#include "secretstring.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <memory>
#include <mutex>

namespace {

constexpr int filesKept = 5;

struct Sink {
    std::mutex mutex;
    std::unique_ptr<LogFile> file;
    QString folder;
    QtMessageHandler console = nullptr;
};

/// Never taken down: messages come until the very end.
Sink &sink()
{
    static auto *the = new Sink;
    return *the;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    Q_UNREACHABLE();
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::lock_guard lock(sink().mutex);
    sink().file->write(levelName(type), message);
    if (type != QtDebugMsg && type != QtInfoMsg && sink().console)
        sink().console(type, context, redacted(message));
}

QString pathOf(const QString &folder, int age)
{
    return age == 0 ? folder + QStringLiteral("/sheetlink.log")
                    : QStringLiteral("%1/sheetlink.%2.log").arg(folder).arg(age);
}

} // namespace

QString LogFile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sheetlink/log");
}

void LogFile::begin(const QString &folder)
{
    const std::lock_guard lock(sink().mutex);
    sink().file = std::make_unique<LogFile>(folder);
    sink().folder = folder;
    if (const auto before = qInstallMessageHandler(take); before != take)
        sink().console = before;
}

QString LogFile::folder()
{
    const std::lock_guard lock(sink().mutex);
    return sink().folder;
}

QStringList LogFile::files(const QString &folder)
{
    QStringList found;
    for (int age = 0; age < filesKept; ++age) {
        if (QFile::exists(pathOf(folder, age)))
            found.append(pathOf(folder, age));
    }
    return found;
}

LogFile::LogFile(const QString &folder, qint64 mostBytes)
    : m_folder(folder)
    , m_mostBytes(mostBytes)
    , m_file(pathOf(folder, 0))
{
    QDir().mkpath(folder);
    open();
}

/// Where that fails, lines go nowhere.
void LogFile::open()
{
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    (void)m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::write(const QString &level, const QString &text)
{
    QString line = redacted(text);
    line.replace(QLatin1Char('\n'), QLatin1String("\\n")).replace(QLatin1Char('\r'), QLatin1String("\\r"));
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (m_file.size() > m_mostBytes)
        rotate();
    m_file.write(QStringLiteral("%1 %2 %3\n").arg(now, level, line).toUtf8());
    m_file.flush();
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(m_folder, filesKept - 1));
    for (int age = filesKept - 2; age >= 0; --age)
        QFile::rename(pathOf(m_folder, age), pathOf(m_folder, age + 1));
    open();
}
