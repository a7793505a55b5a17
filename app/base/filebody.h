#pragma once

#include "checksums.h"

#include <QFile>
#include <QTimer>

#include <functional>

/// A file that is the body of a request: which bytes it must hold, how fast it may go, and who hears of it.
struct FileToSend {
    QString path;
    qint64 size = 0;
    QByteArray sha256; ///< Of the bytes that must arrive, 32 raw bytes.

    /// How many of so many bytes may be sent now; asked again soon when it says none. Missing: all of them.
    std::function<qint64(qint64 wanted)> allowance{};
    /// How many bytes went out so far; begins at 0 again when the request is made again.
    std::function<void(qint64 soFar)> progress{};
};

/// A request body that is read from a file while it is sent, once and never again; see OneShotBody.
///
/// The last bytes are given away only when the file has the size and the checksum that were promised, so that a
/// server never gets the whole of a file that changed.
class FileBody final : public QIODevice
{
    Q_OBJECT

public:
    FileBody(FileToSend file, QObject *parent);

    /// Whether the file is there with the size that was promised, as far as can be seen before it is read.
    bool canBegin() const { return m_source.isOpen() && m_source.size() == m_file.size; }
    /// Asks for no more allowance and gives no more bytes.
    void stop();

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_file.size - m_given + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_given == m_file.size; }
    bool reset() override { return false; }

signals:
    /// Nothing may be sent for now, so the silence is nobody's fault.
    void held();
    /// The file cannot be read or does not hold what was promised; no more bytes will come.
    void spoilt();

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool mayGive();
    qint64 spoil();

    FileToSend m_file;
    QFile m_source;
    HashStream m_hash{HashStream::Algorithm::Sha256};
    QTimer m_nextTry;
    qint64 m_given = 0;
    qint64 m_allowed = 0;
    bool m_stopped = false;
};
