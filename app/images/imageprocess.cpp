// sheetlink-images BYTES
// Does for a program what ImageWorkers ask of it, with no more than so many bytes of memory, one image after the other,
// until its input ends. Nothing for people: the messages are those of imagemessages.h.
#include "imagemessages.h"
#include "preview.h"
#include "processlimits.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QtEndian>

namespace {

class Conversation
{
public:
    bool open()
    {
        return m_in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
            && m_out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    /// Nothing when the program is gone, or does not make sense.
    std::optional<ImageMessage> hear()
    {
        const QByteArray length = read(4);
        if (length.size() < 4)
            return std::nullopt;
        const auto size = qFromBigEndian<quint32>(length.constData());
        return size <= longestImageMessage ? unpacked(read(size)) : std::nullopt;
    }

    bool say(const ImageMessage &message)
    {
        const QByteArray bytes = packed(message);
        return m_out.write(bytes) == bytes.size();
    }

    bool mayTake(qint64 bytes)
    {
        if (!say(MemoryWanted{.bytes = bytes}))
            return false;
        const auto answer = hear();
        return answer && std::holds_alternative<Permission>(*answer);
    }

private:
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
};

template <typename Value> ImageMessage answerOf(const Result<Value> &result)
{
    if (result)
        return *result;
    return result.error();
}

std::optional<ImageMessage> answerTo(const ImageMessage &message, Conversation &program)
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
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 memory = QCoreApplication::arguments().value(1).toLongLong();
    if (memory <= 0)
        return 2;
    limitThisProcess(memory);
    QImageReader::setAllocationLimit(0); // the process has one
    Conversation program;
    if (!program.open())
        return 1;
    while (const auto order = program.hear()) {
        try {
            const auto answer = answerTo(*order, program);
            if (!answer || !program.say(*answer))
                return 1;
        } catch (const std::bad_alloc &) { // what was begun is lost with the process
            return 3;
        }
    }
    return 0;
}
