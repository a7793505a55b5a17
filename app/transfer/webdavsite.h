#pragma once

#include "httpauthentication.h"
#include "profile.h"
#include "secrets.h"

#include <QSet>

#include <atomic>
#include <condition_variable>
#include <limits>

/// Whether the server says that a PUT or a DELETE is done: not that it will be (202), nor that parts of it are (207).
inline bool isDone(const HttpAnswer &answer)
{
    return answer.status == 200 || answer.status == 201 || answer.status == 204;
}

/// Whether the server says that nothing lies there.
inline bool isNothing(const HttpAnswer &answer)
{
    return answer.status == 404 || answer.status == 410;
}

/// One folder on a web server: how to ask for things there, and what is known about it. Shared by all connections to
/// it; every method may be called from any thread.
class WebDavSite
{
public:
    WebDavSite(const HostSettings &settings, const Secrets &secrets);

    /// So many requests at a time pay at most.
    int mostAtATime() const;
    /// Who makes one connection's requests, or null when another beside those that stand would not pay.
    std::shared_ptr<HttpClient> freeClient();
    /// Checks that the folder can be used; the first time thoroughly. Fails as Host::connect() does.
    Result<> visit(HttpClient &client, const CancelToken &cancel);

    /// Waits until one more large body may be sent, and holds the turn until the guard goes.
    /// When a body is through, its file is asked for and renamed, and the next one asked for: many at a time wait out
    /// these round trips, but if all of them sent at once, all would wait at once too.
    std::shared_ptr<void> turnToSend(const CancelToken &cancel);

    QUrl urlOf(const QString &target) const;
    /// Sends it with credentials, and again when these have to be renewed, or when the connection broke and the request
    /// may be repeated. The answer is never a refused sign-in and never a redirect: these are errors.
    /// The server may copy so many bytes before it answers, which is waited for.
    Result<HttpAnswer> ask(HttpClient &client, HttpRequest request, const CancelToken &cancel, qint64 bytesToCopy = 0);
    /// What lies there is known to people as the target; of more bytes than are expected it is only said that they are
    /// more.
    struct Name {
        QString name;
        QString target;
        qint64 expected = std::numeric_limits<qint64>::max();
    };
    /// The size of what lies there, or nothing when there is nothing.
    Result<std::optional<qint64>> sizeOf(HttpClient &client, const Name &what, const CancelToken &cancel);
    /// Makes the folders above the target that are not known to be there. Whether that worked, the next request tells.
    Result<> makeFolders(HttpClient &client, const QString &target, const CancelToken &cancel);
    bool knowsFolderOf(const QString &target) const;
    void arrived(const QString &target, qint64 size);

    /// What a status that is no success means for the file.
    Error refusal(const QString &target, const HttpAnswer &answer) const;
    /// The same, after a look at whether it is the file or the folder that is refused.
    Error whyRefused(HttpClient &client, const QString &target, const HttpAnswer &answer, const CancelToken &cancel);
    /// Whether the answer to a DELETE means that the file is gone. A network's login page answers 200 to everything, so
    /// that is believed only when nothing is found any more.
    bool isGone(HttpClient &client, const QString &target, const HttpAnswer &deleted, const CancelToken &cancel);
    /// Fails for the while that something answers in the server's place that finds a file under every name.
    Result<> checkKnowsNothing(HttpClient &client, const CancelToken &cancel);
    /// Finds out with two files that nobody needs what the server does when one is renamed to the name of the other.
    Result<> tryToMove(HttpClient &client, const CancelToken &cancel);
    /// Those files that a run left which was killed, or lost the server, in the middle of it.
    void removeTried(HttpClient &client);
    /// Whether the server seems to close the connection on files of this size: it broke off in the middle of this one
    /// again and again, took none as large, and still answers.
    bool refusesSize(HttpClient &client, qint64 size, const CancelToken &cancel);
    Error tooLarge(const QString &target, const QString &detail) const;

    /// How a rename has to name its destination: some servers behind a proxy understand only the path.
    std::atomic<bool> destinationIsPath = false;
    std::atomic<bool> cannotMove = false;
    /// What the server did when a file was renamed to the name of another: refused it, or overwrote.
    std::atomic<bool> keepsTakenNames = false;
    std::atomic<bool> overwritesUnasked = false;
    std::atomic_flag wasTriedToMove;

private:
    void knowRoundTrip(std::chrono::microseconds time);
    bool isNear() const; ///< With the lock.
    void endTurn();
    Result<> checkSettings() const;
    Result<HttpAnswer> look(HttpClient &client, const CancelToken &cancel);
    /// Whether the server takes files in this folder can only be seen by sending one.
    Result<> tryToWrite(HttpClient &client, const QString &folder, const CancelToken &cancel);
    /// False when the server did not show that the file is gone.
    bool removePassing(HttpClient &client, const QString &name);
    bool isMissing(HttpClient &client, const QString &folder, const CancelToken &cancel);
    Error moved(const HttpRequest &request, const HttpAnswer &answer) const;
    Error notSignedIn(const HttpAnswer &answer) const;

    const HostSettings m_settings;
    const QUrl m_folder;
    HttpSignIn m_signIn;

    std::mutex m_visiting;
    bool m_visited = false;
    std::atomic<bool> m_knowsPropfind = true;
    std::atomic<bool> m_answers = true;        ///< The last request was answered, and not by a server in trouble.
    std::atomic<bool> m_mayLeaveTried = false; ///< The files of tryToMove() could not be removed.
    std::chrono::microseconds m_roundTrip{0};  ///< 0 when not known.
    std::condition_variable_any m_turnEnded;
    int m_sending = 0;

    mutable std::mutex m_mutex;
    std::shared_ptr<HttpClient> m_client; ///< Used by all; its other owners are the connections that stand.
    QSet<QString> m_folders;              ///< Below the address, known to be there.
    QSet<QString> m_foldersAsked;         ///< The server was asked to make them.
    qint64 m_largestArrived = 0;

    std::mutex m_makingFolders;
};
