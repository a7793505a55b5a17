#include "fuzzing.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

QByteArray Script::line()
{
    const uint8_t *end = std::find(m_bytes, m_end, '\n');
    const QByteArray text(reinterpret_cast<const char *>(m_bytes), end - m_bytes);
    m_bytes = end == m_end ? end : end + 1;
    return text;
}

void claim(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

QString scratchFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

QString fileWith(const QByteArray &bytes, const QString &name)
{
    const QString path = scratchFolder() + QLatin1Char('/') + name;
    QFile file(path);
    claim(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "files can be written");
    return path;
}

/// Plugins (image formats, databases) are found with an application only; its words about bad input are not wanted.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    static auto *const application = new QCoreApplication(*argc, *argv);
    Q_UNUSED(application)
    return 0;
}
