// sheetlink-images BYTES [LANGUAGE]
// Does for a program what ImageWorkers ask of it, with no more than so many bytes of memory, one image after the other,
// until its input ends. Nothing for people: the messages are those of imagemessages.h.
#include "imagemessages.h"
#include "preview.h"
#include "processlimits.h"
#include "translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QLocale>
#include <QtEndian>

#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace {

/// With the program, which is heard on a thread of its own: when it ends, or does not make sense, so does this process,
/// even in the middle of an image.
class Conversation
{
public:
    bool open()
    {
        useBinaryStreams();
        if (!m_in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
            || !m_out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        std::thread([this] { listen(); }).detach();
        return true;
    }

    ImageMessage hear()
    {
        std::unique_lock lock(m_mutex);
        m_heard.wait(lock, [this] { return !m_messages.isEmpty(); });
        return m_messages.takeFirst();
    }

    void say(const ImageMessage &message)
    {
        const QByteArray bytes = packed(message);
        if (m_out.write(bytes) != bytes.size())
            std::_Exit(1);
    }

    bool mayTake(qint64 bytes)
    {
        say(MemoryWanted{.bytes = bytes});
        return std::holds_alternative<Permission>(hear());
    }

private:
    void listen()
    {
        for (;;) {
            const QByteArray length = read(4);
            const quint32 size = length.isEmpty() ? 0 : qFromBigEndian<quint32>(length.constData());
            const auto message = size <= longestImageMessage ? unpacked(read(size)) : std::nullopt;
            if (!message)
                std::_Exit(length.isEmpty() ? 0 : 1);
            const std::lock_guard lock(m_mutex);
            m_messages.append(*message);
            m_heard.notify_one();
        }
    }

    QByteArray read(qint64 size)
    {
        QByteArray bytes;
        while (bytes.size() < size) {
            const QByteArray more = m_in.read(size - bytes.size());
            if (more.isEmpty())
                return {};
            bytes += more;
        }
        return bytes;
    }

    QFile m_in, m_out;
    std::mutex m_mutex;
    std::condition_variable m_heard;
    QList<ImageMessage> m_messages;
};

template <typename Value> ImageMessage answerOf(const Result<Value> &result)
{
    if (result)
        return *result;
    return result.error();
}

ImageMessage answerTo(const ImageMessage &message, Conversation &program)
{
    const auto mayTake = [&program](qint64 bytes) { return program.mayTake(bytes); };
    if (const auto *probe = std::get_if<ProbeOrder>(&message))
        return answerOf(probeImage(probe->path, probe->codes, {}, mayTake));
    if (const auto *request = std::get_if<DerivativeRequest>(&message))
        return answerOf(makeDerivatives(*request, {}, mayTake));
    if (const auto *order = std::get_if<PreviewOrder>(&message)) {
        const auto jpeg = makePreview(order->path, order->longestSide, {}, mayTake);
        return jpeg ? ImageMessage(Preview{.jpeg = *jpeg}) : ImageMessage(jpeg.error());
    }
    std::_Exit(1); // no order
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 memory = QCoreApplication::arguments().value(1).toLongLong();
    if (memory <= 0)
        return 2;
    limitThisProcess(memory);
    if (const QString language = QCoreApplication::arguments().value(2); !language.isEmpty()) {
        const QLocale locale(language);
        QLocale::setDefault(locale);
        installTranslations(locale);
    }
    QImageReader::setAllocationLimit(0);    // the process has one
    auto *const program = new Conversation; // its thread is there as long as the process
    if (!program->open())
        return 1;
    for (;;) {
        const ImageMessage order = program->hear();
        try {
            program->say(answerTo(order, *program));
        } catch (const std::bad_alloc &) {
            program->say(outOfMemory());
        }
    }
}
