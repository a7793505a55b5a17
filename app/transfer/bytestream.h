#pragma once

#include "result.h"

#include <QByteArray>

#include <chrono>
#include <memory>

/// A command that runs beside the stream on the same server, for instance sha256sum. Never blocks.
class RemoteCommand
{
public:
    virtual ~RemoteCommand() = default;

    /// Brings it further; true when it has ended, well or not.
    virtual bool step() = 0;
    /// What it printed, and its exit status (-1 when it did not run).
    virtual QByteArray output() const = 0;
    virtual int exitStatus() const = 0;
};

/// Bytes in order, both ways, to the far end of a subsystem. Belongs to one thread; nothing in it blocks but wait().
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// Takes as many of the bytes as it can at once and returns how many. Fails with ErrorKind::Transient when the
    /// stream is broken.
    virtual Result<qint64> write(QByteArrayView bytes) = 0;
    /// What has arrived, empty when nothing has. Fails with ErrorKind::Transient at the end of the stream.
    virtual Result<QByteArray> read() = 0;
    /// Returns when something arrived, when (if asked for) more can be written, or when the time is over.
    virtual void wait(std::chrono::milliseconds atMost, bool untilWritable) = 0;

    /// It is still being let in, for which a person may be needed; a stream that says so ends that wait itself.
    virtual bool isSigningIn() const { return false; }

    /// Starts a command for a POSIX shell. Null where the way there can carry none.
    virtual std::unique_ptr<RemoteCommand> run(const QByteArray &) { return {}; }
    /// Time of a round trip as far as it is known, 0 when it is not.
    virtual std::chrono::microseconds roundTrip() const { return {}; }
};
