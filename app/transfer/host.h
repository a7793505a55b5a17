#pragma once

#include "secrets.h"
#include "uploadqueue.h"

#include <functional>
#include <memory>
#include <optional>

/// One open way to an image host. Belongs to one thread; its calls block.
class HostConnection
{
public:
    virtual ~HostConnection() = default;

    /// Takes files from the queue and puts each under its final name: part name, every byte, length checked, flushed,
    /// renamed. The final name never holds partial bytes and is never overwritten, unless the request says so: other
    /// bytes there are an error (code name-taken). Missing folders are made. Also answers for proofs.
    ///
    /// Returns when the queue has nothing left. Failures that concern one file are told to the queue; one that concerns
    /// the connection or the host (Transient, HostFull, Profile, Cancelled) ends it, and what it took is still taken.
    virtual Result<> carry(UploadQueue &queue) = 0;

    /// The size of a file, or nothing when there is none.
    virtual Result<std::optional<qint64>> sizeOf(const QString &target) = 0;

    /// Removes a file; that it is not there is no error.
    virtual Result<> remove(const QString &target) = 0;

    /// What of the promises this host cannot keep, sentences for people; known best after a first upload.
    virtual QStringList shortcomings() const { return {}; }
};

/// A connection that carries one file after the other: for hosts where that is all one connection can do.
class OneByOne : public HostConnection
{
public:
    Result<> carry(UploadQueue &queue) final;

protected:
    /// Uploads one file as carry() promises; asks the queue before it sends, and tells it what was acknowledged.
    virtual Result<UploadOutcome> upload(const UploadQueue::Task &task, UploadQueue &queue) = 0;
};

/// Opens connections to the image host of a profile. May be called from several threads at once.
class Host
{
public:
    virtual ~Host() = default;

    /// Null when another connection beside those that stand would not pay. Fails with SignIn, HostIdentity, Profile,
    /// Transient or Cancelled.
    virtual Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel) = 0;

    /// More connections than this are never of use.
    virtual int mostConnections() const = 0;

    /// So many files a connection has on its way at a time: another one pays from there on.
    virtual qsizetype filesPerConnection() const { return 1; }
};

/// One question of a server that signs people in, such as for a one-time code.
struct SignInQuestion {
    QString server; ///< Who asks, host or address.
    QString title;  ///< The server's words, may be empty. Plain text.
    QString instruction;
    QString question;
    bool isSecret = true; ///< What is typed must not be shown.
};

/// An SSH server that no list of known hosts names.
struct HostKeyQuestion {
    QString server;      ///< With its port, unless that is the usual one.
    QString kind;        ///< Of its key, for instance ssh-ed25519.
    QString fingerprint; ///< SHA256:… as OpenSSH prints it.
};
enum class HostKeyAnswer {
    Refuse,
    ThisTime, ///< As long as the host is worked with.
    Save      ///< And from now on.
};

/// Where a person can be asked. Both are called from any thread and block until there is an answer; either may be
/// empty, then nobody is asked.
struct AskPerson {
    /// Nothing when nobody answers.
    std::function<std::optional<SecretString>(const SignInQuestion &question, const CancelToken &cancel)> toSignIn{};
    std::function<HostKeyAnswer(const HostKeyQuestion &question, const CancelToken &cancel)> toTrust{};
};

/// The host that the settings describe. Fails with ErrorKind::Profile for a kind that this program cannot use.
Result<std::shared_ptr<Host>> makeHost(const HostSettings &settings, const Secrets &secrets, const AskPerson &ask = {});

/// Uploads one file and waits for it.
Result<UploadOutcome> uploadOne(HostConnection &connection, const UploadRequest &request,
    const CancelToken &cancel = {}, const std::function<void(qint64)> &sent = {});

/// That other bytes lie under the name.
Error nameTaken(const QString &target);
/// That the source file is not what it was when it was looked at.
Error sourceChanged(const QString &source);
