#include "webdavhost.h"

#include <QCoreApplication>

namespace {

using namespace std::chrono_literals;

/// From here on a file is not sent before it is known that its name is free and its folder there.
constexpr qint64 largeSize = 1 << 20;

/// So often in vain was a file tried before, when it is said to be too large for the server.
constexpr int lossesOfTooLarge = 3;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WebDavHost)
};

/// 200 would be a page of somebody in between, 207 a list of what was not renamed.
bool isMoved(const HttpAnswer &answer)
{
    return answer.status == 201 || answer.status == 204;
}

/// What lies under a name, seen from the file that is to lie there.
enum class Lying { Nothing, Same, Other };

class WebDavConnection final : public OneByOne
{
public:
    WebDavConnection(std::shared_ptr<WebDavSite> site, std::shared_ptr<HttpClient> client, const CancelToken &cancel)
        : m_site(std::move(site))
        , m_client(std::move(client))
        , m_cancel(cancel)
    {
    }

    Result<std::optional<qint64>> sizeOf(const QString &target) override
    {
        return m_site->sizeOf(*m_client, {.name = target, .target = target}, m_cancel);
    }

    Result<> remove(const QString &target) override
    {
        if (target.endsWith(QLatin1String(".part"))) // of a run that was interrupted
            m_site->removeTried(*m_client);
        const auto answer = m_site->ask(*m_client, {.method = "DELETE", .url = m_site->urlOf(target)}, m_cancel);
        if (!answer)
            return failure(answer.error());
        if (m_site->isGone(*m_client, target, *answer, m_cancel))
            return {};
        if (auto itself = m_site->checkKnowsNothing(*m_client, m_cancel); !itself)
            return itself;
        return failure(m_site->refusal(target, *answer));
    }

    QStringList shortcomings() const override
    {
        QStringList sentences{
            Text::tr("A web server does not say when a file is safe on its disk: what was uploaded just before its "
                     "power fails may be lost.")};
        if (m_site->cannotMove) {
            sentences.append(
                Text::tr("This server cannot rename files, so they are written under their final name at once: one "
                         "that broke off may be left there half, and one that somebody else puts there in the same "
                         "moment may be overwritten."));
        }
        if (m_site->overwritesUnasked) {
            sentences.append(
                Text::tr("This server overwrites a file when another is renamed to its name, so each name is "
                         "looked at first: only what somebody else puts there in the same moment may be "
                         "overwritten."));
        }
        return sentences;
    }

protected:
    Result<UploadOutcome> upload(const UploadQueue::Task &task, UploadQueue &queue) override
    {
        const UploadRequest &request = task.request;
        if (request.size > largeSize || m_site->cannotMove) {
            const auto there = lying(request, queue.cancelToken());
            if (!there)
                return failure(there.error());
            if (*there == Lying::Same) {
                removePart(request); // an earlier try may have left it
                return UploadOutcome::Adopted;
            }
            if (*there == Lying::Other && !request.replace)
                return failure(nameTaken(request.target));
            if (const auto made = m_site->makeFolders(*m_client, request.target, queue.cancelToken()); !made)
                return failure(made.error());
        }
        if (m_site->cannotMove)
            return putAtOnce(task, queue);

        const auto outcome = putAndMove(task, queue);
        if (outcome)
            return outcome;
        // A passing failure is followed by another try, which writes the same part again.
        const bool passes = outcome.error().kind == ErrorKind::Transient || outcome.error().kind == ErrorKind::SignIn;
        if (!passes || m_site->cannotMove)
            removePart(request);
        if (m_site->cannotMove)
            return upload(task, queue);
        return outcome;
    }

private:
    /// Three round trips: PUT, HEAD, MOVE, and a look at the final name before the MOVE as long as the server has not
    /// shown that it heeds “Overwrite: F” (nginx answers 204 to every MOVE, so the answer would not show it). That the
    /// bytes arrived is known twice over before they get their name: no server may answer a PUT with success before it
    /// has all that Content-Length promised, and HEAD asks what it kept of them. It could be left out only by trusting
    /// each server's disk; after the MOVE it would be too late.
    Result<UploadOutcome> putAndMove(const UploadQueue::Task &task, UploadQueue &queue)
    {
        const UploadRequest &request = task.request;
        if (const auto sent = put(request.part, {}, task, queue); !sent)
            return failure(sent.error());
        if (const auto kept = checkSize(request.part, request, queue.cancelToken()); !kept)
            return failure(kept.error());
        auto outcome = move(request, "F", queue.cancelToken());
        if (!outcome && outcome.error().code == QLatin1String("name-taken") && request.replace)
            outcome = move(request, "T", queue.cancelToken());
        return outcome;
    }

    /// For servers without MOVE.
    Result<UploadOutcome> putAtOnce(const UploadQueue::Task &task, UploadQueue &queue)
    {
        const UploadRequest &request = task.request;
        QList<std::pair<QByteArray, QByteArray>> condition;
        if (!request.replace)
            condition.emplace_back("If-None-Match", "*");
        if (const auto sent = put(request.target, condition, task, queue); !sent) {
            if (sent.error().code == QLatin1String("name-taken"))
                return resolved(request, queue.cancelToken());
            return failure(sent.error());
        }
        if (const auto kept = checkSize(request.target, request, queue.cancelToken()); !kept)
            return failure(kept.error());
        return UploadOutcome::Made;
    }

    /// Sends the file. Folders are made when the server misses them, which is tried first without.
    Result<> put(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &headers,
        const UploadQueue::Task &task, UploadQueue &queue)
    {
        const bool folderKnown = m_site->knowsFolderOf(name); // before, because others may make it meanwhile
        auto answer = sendFile(name, headers, task, queue);
        // nginx says 500 for a folder that is not there.
        const bool folderMissing = answer && (answer->status == 404 || answer->status == 409 || answer->status == 500);
        if (folderMissing && !folderKnown) {
            if (const auto made = m_site->makeFolders(*m_client, name, queue.cancelToken()); !made)
                return failure(made.error());
            answer = sendFile(name, headers, task, queue);
        }
        if (!answer)
            return failure(answer.error());
        if (answer->status == 412)
            return failure(nameTaken(task.request.target));
        if (!isDone(*answer))
            return failure(m_site->whyRefused(*m_client, task.request.target, *answer, queue.cancelToken()));
        m_site->arrived(name, task.request.size);
        return {};
    }

    Result<HttpAnswer> sendFile(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &headers,
        const UploadQueue::Task &task, UploadQueue &queue)
    {
        const UploadRequest &request = task.request;
        const auto turn = request.size > largeSize ? m_site->turnToSend(queue.cancelToken()) : nullptr;
        if (queue.waitForAllowance(1) == 0) // no request is begun while paused: the server would not wait for its body
            return cancelled();
        qint64 acknowledged = 0;
        bool paused = false;
        const auto allowance = [&](qint64 wanted) {
            const qint64 given = queue.allowance(wanted);
            paused |= given == 0 && queue.isPaused();
            return given;
        };
        const auto progress = [&](qint64 soFar) {
            if (const qint64 more = soFar - std::exchange(acknowledged, soFar); more != 0)
                queue.acknowledged(task.id, more);
        };
        const FileToSend file{.path = request.source,
            .size = request.size,
            .sha256 = request.sha256,
            .allowance = allowance,
            .progress = progress};
        auto answer
            = m_site->ask(*m_client, {.method = "PUT", .url = m_site->urlOf(name), .headers = headers, .file = file},
                queue.cancelToken(), request.size);
        const qint64 sent = acknowledged;
        if (!answer || !isDone(*answer))
            progress(0); // it was in vain
        if (answer || answer.error().kind == ErrorKind::Cancelled)
            return answer;
        if (answer.error().code == QLatin1String("body-changed"))
            return failure(sourceChanged(request.source));
        // T20: a server that refuses a large body answers early and closes, and the answer is lost with the connection.
        // A line that breaks looks the same, so only several tries tell.
        const bool closedEarly = answer.error().code == QLatin1String("connection-lost") && sent < request.size;
        if (closedEarly && !paused && task.losses >= lossesOfTooLarge
            && m_site->refusesSize(*m_client, request.size, queue.cancelToken()))
            return failure(m_site->tooLarge(request.target, answer.error().detail));
        return answer;
    }

    Result<> checkSize(const QString &name, const UploadRequest &request, const CancelToken &cancel)
    {
        const auto size
            = m_site->sizeOf(*m_client, {.name = name, .target = request.target, .expected = request.size}, cancel);
        if (!size)
            return failure(size.error());
        if (*size == request.size)
            return {};
        return failure(ErrorKind::Transient,
            Text::tr(
                "The image host kept %1 instead of %2 bytes of “%3”. It is tried again by itself; if it stays so, tell "
                "the people who run the image host.")
                .arg(size->value_or(0))
                .arg(request.size)
                .arg(request.target),
            {}, QStringLiteral("bytes-differ"));
    }

    /// Gives the part its final name; name-taken when other bytes lie there and must not be overwritten.
    Result<UploadOutcome> move(const UploadRequest &request, const QByteArray &overwrite, const CancelToken &cancel)
    {
        bool isThere = false; // the same bytes: to rename onto them does no harm, and shows what the server does then
        if (overwrite == "F" && !m_site->keepsTakenNames) {
            const auto there = lying(request, cancel);
            if (!there)
                return failure(there.error());
            if (*there == Lying::Other)
                return failure(nameTaken(request.target));
            isThere = *there == Lying::Same;
        }
        const bool asPath = m_site->destinationIsPath;
        auto answer = sendMove(request, overwrite, asPath, cancel);
        // Servers behind a proxy take the destination for another server's: 502 says Apache, 400 nginx.
        if (answer && (answer->status == 502 || answer->status == 400) && !asPath) {
            answer = sendMove(request, overwrite, true, cancel);
            m_site->destinationIsPath = answer && isMoved(*answer);
        }
        if (!answer && answer.error().kind == ErrorKind::Ambiguous)
            return lookAfterMove(request, overwrite, answer.error(), cancel);
        if (!answer)
            return failure(answer.error());
        if (isMoved(*answer)) {
            m_site->overwritesUnasked = m_site->overwritesUnasked || isThere;
            if (overwrite == "F" && !m_site->wasTriedToMove.test_and_set()) // saves the next ones their looks
                static_cast<void>(m_site->tryToMove(*m_client, cancel));
            return isThere ? UploadOutcome::Adopted : UploadOutcome::Made;
        }
        if (answer->status == 412) {
            m_site->keepsTakenNames = true;
            return resolved(request, cancel);
        }

        if (answer->status == 405 || answer->status == 501) {
            if (const auto tried = m_site->tryToMove(*m_client, cancel); !tried)
                return failure(tried.error());
            return failure(notRenamed(request, m_site->refusal(request.target, *answer)));
        }
        const Error refused = m_site->whyRefused(*m_client, request.target, *answer, cancel);
        // What a proxy says of a server that may have done it, or the part is gone: it may have its name already.
        const bool unclear = answer->status < 300 || answer->status == 404 || answer->status == 409
            || refused.kind == ErrorKind::Transient;
        return unclear ? lookAfterMove(request, overwrite, refused, cancel) : failure(refused);
    }

    Result<HttpAnswer> sendMove(
        const UploadRequest &request, const QByteArray &overwrite, bool asPath, const CancelToken &cancel)
    {
        const QUrl target = m_site->urlOf(request.target);
        const auto destination = asPath ? target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                        : target.toEncoded(QUrl::FullyEncoded);
        return m_site->ask(*m_client,
            {.method = "MOVE",
                .url = m_site->urlOf(request.part),
                .headers = {{"Destination", destination}, {"Overwrite", overwrite}},
                .repeatable = false},
            cancel, request.size);
    }

    /// There was no clear answer to a MOVE: only looking tells whether it was done.
    Result<UploadOutcome> lookAfterMove(
        const UploadRequest &request, const QByteArray &overwrite, const Error &unclear, const CancelToken &cancel)
    {
        const auto there = lying(request, cancel);
        if (!there)
            return failure(there.error());
        if (*there == Lying::Other && overwrite != "T")
            return failure(nameTaken(request.target));
        const auto part = m_site->sizeOf(
            *m_client, {.name = request.part, .target = request.target, .expected = request.size}, cancel);
        if (!part)
            return failure(part.error());
        if (*there == Lying::Same && !*part)
            return UploadOutcome::Made;
        if (*there == Lying::Same) {
            removePart(request);
            return UploadOutcome::Adopted;
        }
        if (*part == request.size) { // it was not done
            const auto again = sendMove(request, overwrite, m_site->destinationIsPath, cancel);
            if (again && isMoved(*again))
                return UploadOutcome::Made;
        }
        return failure(notRenamed(request, unclear));
    }

    static Error notRenamed(const UploadRequest &request, const Error &why)
    {
        return {.kind = ErrorKind::Transient,
            .message
            = Text::tr("The image host did not give “%1” its final name. It is tried again by itself; if it stays "
                       "so, tell the people who run the image host.")
                  .arg(request.target),
            .detail = why.detail,
            .code = QStringLiteral("not-renamed"),
            .retryAfter = why.retryAfter};
    }

    /// Something lies under the final name.
    Result<UploadOutcome> resolved(const UploadRequest &request, const CancelToken &cancel)
    {
        const auto there = lying(request, cancel);
        if (!there)
            return failure(there.error());
        switch (*there) {
        case Lying::Same:
            removePart(request);
            return UploadOutcome::Adopted;
        case Lying::Other:
        case Lying::Nothing: // a folder, or gone again meanwhile
            break;
        }
        return failure(nameTaken(request.target));
    }

    Result<Lying> lying(const UploadRequest &request, const CancelToken &cancel)
    {
        const auto size = m_site->sizeOf(
            *m_client, {.name = request.target, .target = request.target, .expected = request.size}, cancel);
        if (!size)
            return failure(size.error());
        if (!*size)
            return Lying::Nothing;
        if (*size != request.size)
            return other(cancel);
        const auto answer = m_site->ask(*m_client,
            {.url = m_site->urlOf(request.target),
                .headers = {{"Accept-Encoding", "identity"}},
                .hashOnly = true,
                .largestBody = request.size},
            cancel);
        if (!answer)
            return failure(answer.error());
        if (isNothing(*answer))
            return Lying::Nothing;
        if (answer->status != 200)
            return failure(m_site->refusal(request.target, *answer));
        return answer->bodySha256 == request.sha256 ? Lying::Same : other(cancel);
    }

    /// Unless a network's login page stands in for the host.
    Result<Lying> other(const CancelToken &cancel) const
    {
        return m_site->checkKnowsNothing(*m_client, cancel).map([] { return Lying::Other; });
    }

    /// Also after cancelling, so not for long.
    void removePart(const UploadRequest &request)
    {
        if (request.part == request.target) // begun there by an earlier try over another kind of host
            return;
        static_cast<void>(m_site->ask(*m_client,
            {.method = "DELETE",
                .url = m_site->urlOf(request.part),
                .deadlines = {.connect = 2s, .idle = 2s, .answer = 2s}},
            {}));
    }

    std::shared_ptr<WebDavSite> m_site;
    std::shared_ptr<HttpClient> m_client;
    CancelToken m_cancel;
};

} // namespace

Result<std::unique_ptr<HostConnection>> WebDavHost::connect(const CancelToken &cancel)
{
    auto client = m_site->freeClient();
    if (!client)
        return nullptr;
    if (const auto visited = m_site->visit(*client, cancel); !visited)
        return failure(visited.error());
    return std::make_unique<WebDavConnection>(m_site, std::move(client), cancel);
}
