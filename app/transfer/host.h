#pragma once

#include "secrets.h"

#include <functional>
#include <memory>
#include <optional>

/// One file on its way to the image host.
struct UploadRequest {
    QString source; ///< Local file, only read.
    QString target; ///< Below the host's address, with slashes; the final name.
    qint64 size = 0;
    QByteArray sha256; ///< Of the bytes that must arrive, 32 raw bytes.
};

/// How an upload is watched and stopped.
struct UploadControl {
    CancelToken cancel;
    /// Called with the number of bytes that were sent since the last call; it may block while the person pauses.
    std::function<void(qint64)> sent = [](qint64) {};
};

enum class UploadOutcome {
    Made,   ///< The file was written.
    Adopted ///< The very same bytes lay under that name already.
};

/// One open way to an image host. Belongs to one thread; its calls block.
class HostConnection
{
public:
    virtual ~HostConnection() = default;

    /// Puts the file under its final name: part name, every byte, length checked, flushed, renamed. The final name
    /// never holds partial bytes and is never overwritten: other bytes there are an error (code name-taken). Missing
    /// folders are made. Fails with Item (name-taken, source-changed), Transient, HostFull, Profile, Cancelled.
    virtual Result<UploadOutcome> upload(const UploadRequest &request, const UploadControl &control) = 0;

    /// The size of a file, or nothing when there is none.
    virtual Result<std::optional<qint64>> sizeOf(const QString &target) = 0;

    /// Removes a file; that it is not there is no error.
    virtual Result<> remove(const QString &target) = 0;
};

/// Opens connections to the image host of a profile. May be called from several threads at once.
class Host
{
public:
    virtual ~Host() = default;

    /// Fails with SignIn, HostIdentity, Profile, Transient or Cancelled.
    virtual Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel) = 0;
};

/// The host that the settings describe. Fails with ErrorKind::Profile for a kind that this program cannot use.
Result<std::shared_ptr<Host>> makeHost(const HostSettings &settings, const Secrets &secrets);

/// The name under which bytes travel: hidden, bound to the bytes so that nobody else's part is taken for ours.
QString partNameFor(const QString &target, const QByteArray &sha256);

/// That other bytes lie under the name.
Error nameTaken(const QString &target);
/// That the source file is not what it was when it was looked at.
Error sourceChanged(const QString &source);
