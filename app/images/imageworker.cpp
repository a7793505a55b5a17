#include "imageworker.h"

#include "imagemessages.h"
#include "processlimits.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QtEndian>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageWorkers)
};

constexpr qint64 leastMemory = 512LL << 20;
/// What a process has before it decodes anything: its libraries, and the file itself.
constexpr qint64 memoryBeside = 1LL << 30;

constexpr qint64 slowestReadPerMs = 200;
constexpr qint64 slowestDecodedPerMs = 2'000;

constexpr int patienceForEnding = 2'000; // milliseconds, as QProcess takes them
constexpr int lookEveryMs = 50;          ///< Whether it was cancelled.

QString programPath()
{
    const QDir here(QCoreApplication::applicationDirPath());
    return QStandardPaths::findExecutable(QStringLiteral("sheetlink-images"),
        {here.path(), here.filePath(QStringLiteral("../bin")), here.filePath(QStringLiteral("../libexec/sheetlink"))});
}

tl::unexpected<Error> decoderFailed(const QString &how)
{
    return failure(ErrorKind::Item,
        Text::tr(
            "The image could not be opened: its file makes the decoder fail. It may be damaged; copy it again from "
            "the camera, or export it again."),
        how, QStringLiteral("decoder-failed"));
}

/// Set once, before there are threads.
QStringList &languageArgument()
{
    static QStringList argument;
    return argument;
}

/// The process of one thread.
class Worker
{
public:
    Worker() = default;
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    struct Terms {
        MemoryBudget &budget;
        qint64 memory; ///< Of the process.
        ImagePatience patience;
    };
    /// Afterwards the process is there for the next image only when this one was good: what a bad one did to its
    /// decoder nobody knows.
    Result<ImageMessage> ask(const ImageMessage &order, qint64 fileSize, const Terms &terms, const CancelToken &cancel);

private:
    Result<ImageMessage> converse(
        const ImageMessage &order, qint64 fileSize, const Terms &terms, const CancelToken &cancel);
    bool start(qint64 memory);
    Result<ImageMessage> receive(QDeadlineTimer deadline, const CancelToken &cancel);
    void end();

    std::unique_ptr<QProcess> m_process;
    qint64 m_memory = 0; ///< Of the process.
    QByteArray m_received;
};

QDeadlineTimer deadlineFor(std::chrono::milliseconds patience, qint64 amount, qint64 slowestPerMs)
{
    return QDeadlineTimer(patience + std::chrono::milliseconds(amount / slowestPerMs));
}

Worker::~Worker()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel(); // it ends with its input
    if (!m_process->waitForFinished(patienceForEnding))
        end();
}

bool Worker::start(qint64 memory)
{
    if (m_process && m_memory == memory) {
        m_process->waitForFinished(0); // without an event loop, only this notices that it ended
        if (m_process->state() == QProcess::Running)
            return true;
    }
    end();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(programPath(), QStringList(QString::number(memory)) + languageArgument());
    m_memory = memory;
    return m_process->waitForStarted();
}

void Worker::end()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
    m_received.clear();
}

Result<ImageMessage> Worker::receive(QDeadlineTimer deadline, const CancelToken &cancel)
{
    for (;;) {
        const quint32 length = m_received.size() < 4 ? 0 : qFromBigEndian<quint32>(m_received.constData());
        if (length > longestImageMessage)
            return decoderFailed(QStringLiteral("a message of %1 bytes").arg(length));
        if (m_received.size() >= 4 && m_received.size() - 4 >= qsizetype(length)) {
            const auto message = unpacked(m_received.sliced(4, length));
            m_received.remove(0, 4 + qsizetype(length));
            return message ? Result<ImageMessage>(*message) : decoderFailed(QStringLiteral("no message"));
        }
        if (cancel.stop_requested())
            return cancelled();
        if (deadline.hasExpired())
            return decoderFailed(QStringLiteral("it took too long"));
        m_process->waitForReadyRead(lookEveryMs);
        const QByteArray more = m_process->readAllStandardOutput();
        m_received += more;
        if (more.isEmpty() && m_process->state() != QProcess::Running) {
            return decoderFailed(m_process->exitStatus() == QProcess::CrashExit
                    ? QStringLiteral("it crashed")
                    : QStringLiteral("exit code %1").arg(m_process->exitCode()));
        }
    }
}

Result<ImageMessage> Worker::ask(
    const ImageMessage &order, qint64 fileSize, const Terms &terms, const CancelToken &cancel)
{
    if (!start(terms.memory)) {
        return failure(ErrorKind::Usage,
            Text::tr("A part of the program is missing: sheetlink-images. Install the program again."),
            m_process->errorString(), QStringLiteral("no-image-process"));
    }
    auto answer = converse(order, fileSize, terms, cancel);
    if (!answer || std::holds_alternative<Error>(*answer) || !m_received.isEmpty())
        end();
    return answer;
}

Result<ImageMessage> Worker::converse(
    const ImageMessage &order, qint64 fileSize, const Terms &terms, const CancelToken &cancel)
{
    m_process->write(packed(order));
    qint64 taken = 0;
    const auto giveBack = qScopeGuard([&] { terms.budget.giveBack(taken); });
    QDeadlineTimer deadline = deadlineFor(terms.patience.reading, fileSize, slowestReadPerMs);
    for (;;) {
        auto answer = receive(deadline, cancel);
        const auto *wanted = answer ? std::get_if<MemoryWanted>(&*answer) : nullptr;
        if (!wanted)
            return answer;
        if (wanted->bytes > terms.memory) // it would only fail later
            return failure(outOfMemory());
        terms.budget.giveBack(std::exchange(taken, 0)); // of a copy that was ready
        taken = terms.budget.take(wanted->bytes, cancel);
        if (taken == 0)
            return cancelled();
        deadline = deadlineFor(terms.patience.decoding, wanted->bytes, slowestDecodedPerMs);
        m_process->write(packed(Permission()));
    }
}

Worker &workerOfThisThread()
{
    thread_local Worker worker;
    return worker;
}

template <typename Answer> Result<Answer> answerOf(const Result<ImageMessage> &message)
{
    if (!message)
        return failure(message.error());
    if (const auto *answer = std::get_if<Answer>(&*message))
        return *answer;
    if (const auto *error = std::get_if<Error>(&*message))
        return failure(*error);
    return decoderFailed(QStringLiteral("another answer"));
}

} // namespace

void ImageWorkers::setLanguage(const QLocale &language)
{
    languageArgument() = QStringList(language.name());
}

ImageWorkers::ImageWorkers()
    : ImageWorkers(std::max(leastMemory, memoryOfTheComputer() / 4))
{
}

ImageWorkers::ImageWorkers(qint64 memory, ImagePatience patience)
    : m_budget(memory)
    , m_memoryOfEach(memory + memoryBeside)
    , m_patience(patience)
{
}

template <typename Answer>
Result<Answer> ImageWorkers::ask(const auto &order, const QString &path, const CancelToken &cancel)
{
    return answerOf<Answer>(workerOfThisThread().ask(
        order, QFileInfo(path).size(), {.budget = m_budget, .memory = m_memoryOfEach, .patience = m_patience}, cancel));
}

Result<ImageFacts> ImageWorkers::probe(const QString &path, LookForCodes codes, const CancelToken &cancel)
{
    return ask<ImageFacts>(ProbeOrder{.path = path, .codes = codes}, path, cancel);
}

Result<QImage> ImageWorkers::preview(const QString &path, int longestSide, const CancelToken &cancel)
{
    const auto preview = ask<Preview>(PreviewOrder{.path = path, .longestSide = longestSide}, path, cancel);
    if (!preview)
        return failure(preview.error());
    return QImage::fromData(preview->jpeg, "jpeg");
}

Result<Derivatives> ImageWorkers::makeDerivatives(const DerivativeRequest &request, const CancelToken &cancel)
{
    return ask<Derivatives>(request, request.source, cancel);
}
