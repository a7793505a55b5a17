#include "fuzzing.h"
#include "scriptedsftp.h"
#include "sftpconnection.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <set>

namespace {

QByteArray framed(const QByteArray &body)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), length.data());
    return length + body;
}

/// Any bytes for a client that has asked for everything there is.
void babble(Script &script)
{
    SftpClient client;
    client.written(client.output().size());
    int asked = 0, answered = 0;
    const auto take = [&answered](const SftpReply &reply) {
        ++answered;
        SftpClient::spaceIn(reply);
    };
    const quint8 mode = script.byte();
    if (mode & 1) {
        const QByteArray limits = mode & 2 ? framed("\2" + QByteArray("\0\0\0\3", 4)
                                      + QByteArray("\0\0\0\x12limits@openssh.com\0\0\0\1"
                                                   "1",
                                          27))
                                           : framed("\2" + QByteArray("\0\0\0\3", 4));
        claim(client.receive(limits).has_value(), "a good greeting is taken");
    }
    for (; asked < 14 * (mode & 4 ? 3 : 1); asked += 14) {
        client.open("a", SftpRead, {}, take);
        client.close("h", take);
        client.write("h", 0, "bytes", take);
        client.read("h", 0, 100, take);
        client.stat("a", take);
        client.fstat("h", take);
        client.setAttributes("h", {.size = 1, .permissions = 0644, .times = std::pair(1U, 2U)}, take);
        client.remove("a", take);
        client.makeFolder("a", {}, take);
        client.rename("a", "b", take);
        client.renameReplacing("a", "b", take);
        client.flush("h", take);
        client.space("a", take);
        client.ping(take);
    }
    const int step = 1 + script.byte();
    const QByteArray rest = script.rest();
    bool good = true;
    for (qsizetype at = 0; at < rest.size() && good; at += step) {
        good = client.receive(QByteArrayView(rest).sliced(at, std::min<qsizetype>(step, rest.size() - at))).has_value();
        client.written(client.output().size());
    }
    claim(answered <= asked, "no request is answered twice");
}

struct Source {
    QString path;
    QByteArray bytes, sha256;
};

const QList<Source> &sources()
{
    static const QTemporaryDir folder;
    static const QList<Source> made = [] {
        QList<Source> list;
        for (const int size : {0, 5, 40'000, 300'000, 700'000}) {
            Source source{.path = folder.filePath(QString::number(size)), .bytes = QByteArray(size, '\0')};
            for (int i = 0; i < size; ++i)
                source.bytes[i] = char(quint32(i) * 7919 >> 6);
            QFile file(source.path);
            claim(file.open(QIODevice::WriteOnly) && file.write(source.bytes) == size, "sources can be written");
            source.sha256 = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256);
            list.append(source);
        }
        return list;
    }();
    return made;
}

/// What the client was told, request by request, and whether any of it was untrue.
struct Witness {
    using Key = std::pair<int, quint32>; ///< Connection and id.
    std::map<Key, ScriptedSftp::Request> asked;
    std::map<int, QByteArray> delivered;
    bool lies = false;
    bool withholds = false;

    struct Told {
        bool isOk = false;
        QSet<quint64> sizes;
        QSet<QByteArray> handles;
    };
    /// All answers with each id. An answer may have come before its question and wait in the stream.
    std::map<Key, Told> told() const
    {
        std::map<Key, Told> all;
        for (const auto &[connection, bytes] : delivered) {
            QByteArrayView left(bytes);
            while (left.size() >= 4) {
                const auto length = qsizetype(qFromBigEndian<quint32>(left.data()));
                if (left.size() - 4 < length)
                    break;
                SftpPacketReader reader(left.sliced(4, length));
                const auto type = SftpType(reader.byte());
                Told &one = all[{connection, reader.number()}];
                one.isOk |= type != SftpType::Status || reader.number() == 0;
                if (type == SftpType::Handle)
                    one.handles.insert(reader.text());
                else if (const auto size = type == SftpType::Attributes ? reader.attributes().size : std::nullopt)
                    one.sizes.insert(*size);
                left = left.sliced(4 + length);
            }
        }
        return all;
    }

    /// A file may only be called made when its bytes, its size and its name were all acknowledged.
    void claimMade(const QByteArray &part, const QByteArray &target, quint64 from, quint64 size)
    {
        std::map<quint64, quint64> written;
        bool sizeFits = true;
        bool isNamed = false;
        auto answers = told();
        for (const auto &[key, one] : answers) {
            if (one.isOk && !asked.contains(key))
                return; // to a question that was still to be sent
        }
        // The handles that the client must take for this file's, even if a lying server gave it another's.
        std::set<std::pair<int, QByteArray>> handles;
        for (const auto &[key, request] : asked) {
            if (request.type != SftpType::Open || (request.path != part && request.path != target))
                continue;
            for (const QByteArray &handle : std::as_const(answers[key].handles))
                handles.emplace(key.first, handle);
        }
        for (const auto &[key, request] : asked) {
            const Told &one = answers[key];
            const bool isOurs = request.handle.isEmpty() ? request.path == part || request.path == target
                                                         : handles.contains({key.first, request.handle});
            if (!isOurs || !one.isOk)
                continue;
            if (request.type == SftpType::Write)
                written[request.offset] = std::max(written[request.offset], request.length);
            if (request.type == SftpType::Fstat && !one.sizes.isEmpty())
                sizeFits = one.sizes.contains(size);
            isNamed |= request.to == target || (request.type == SftpType::Open && request.path == target);
        }
        quint64 upTo = from;
        for (const auto &[offset, length] : written) {
            if (offset <= upTo)
                upTo = std::max(upTo, offset + length);
        }
        claim(upTo >= size, "every byte of a file that was made is acknowledged");
        claim(sizeFits || mayHideSizes, "the size of a file that was made is right");
        claim(isNamed, "the name of a file that was made is acknowledged");
    }
    bool mayHideSizes = false; ///< Not every file's size was told.
};

/// Uploads to a server that does what the script says.
void upload(Script &script)
{
    const quint8 can = script.byte();
    const quint8 may = script.byte();
    ScriptedSftp::Habits habits;
    habits.hasExtensions = !(can & 1);
    habits.hasShell = !(can & 2);
    habits.mayRead = !(can & 4);
    habits.overwrites = can & 8;
    habits.answersWritesLast = can & 16;
    habits.tellsSizes = !(can & 32);
    habits.mostWritten = can & 64 ? 32768 : 261120;
    habits.mostEmptyWaits = 100;
    const SftpType kinds[] = {SftpType::Stat, SftpType::Fstat, SftpType::Fsetstat, SftpType::Rename, SftpType::Remove,
        SftpType::Mkdir, SftpType::Extended};
    for (size_t i = 0; i < std::size(kinds); ++i) {
        if (may >> i & 1)
            habits.forbidden.insert(kinds[i]);
    }
    if (can & 128)
        habits.room = 1000 * qint64(script.byte());
    ScriptedSftp server(habits);
    Witness witness;
    witness.mayHideSizes = !habits.tellsSizes;
    server.makeFolder("img");

    struct File {
        Source source;
        UploadRequest request;
        QByteArray part, target, before;
        bool wasThere = false;
    };
    std::map<quint64, File> files;
    const int count = 1 + script.byte() % 5;
    for (int i = 0; i < count; ++i) {
        const quint8 kind = script.byte();
        File file{.source = sources().at(kind % 5)};
        const QString target = QStringLiteral("%1%2.jpg").arg(QLatin1String(kind & 32 ? "sub/er/" : "")).arg(i);
        file.request = {.source = file.source.path,
            .target = target,
            .size = file.source.bytes.size(),
            .sha256 = file.source.sha256,
            .part = partNameFor(target, QStringLiteral("tag")),
            .replace = bool(kind & 64)};
        file.target = "img/" + target.toUtf8();
        file.part = "img/" + file.request.part.toUtf8();
        if (kind & 128) {
            const quint8 before = script.byte();
            const auto some = file.source.bytes.size() * (before >> 4) / 15;
            file.wasThere = before & 1;
            file.before = before & 2 ? file.source.bytes : file.source.bytes.first(some) + "other";
            if (file.wasThere)
                server.put(file.target, file.before);
            if (before & 4)
                server.put(file.part, file.source.bytes.first(some));
            if (before & 8)
                file.request.safeBytes = file.source.bytes.size() / 2;
        }
        files[quint64(i)] = file;
    }

    server.fate = [&](const ScriptedSftp::Request &request) {
        ScriptedSftp::Fate fate;
        witness.asked[{request.connection, request.id}] = request;
        switch (script.byte() % 32) {
        case 1:
            fate.isDone = false;
            fate.answer = SftpStatus(script.byte() % 12);
            witness.lies |= *fate.answer == SftpStatus::Ok || request.type == SftpType::Stat;
            break;
        case 2: // done, but said to have failed
            fate.answer = SftpStatus(1 + script.byte() % 8);
            witness.lies |= request.type == SftpType::Stat;
            break;
        case 3:
            fate.isDone = script.yes();
            fate.breaks = true;
            witness.withholds = true;
            break;
        case 4:
            fate.isAnswered = false;
            witness.withholds = true;
            break;
        default:
            break;
        }
        // Who is refused the size once asks no more.
        witness.mayHideSizes |= request.type == SftpType::Fstat && fate.answer;
        return fate;
    };
    std::map<int, QList<QByteArray>> late;
    server.wire = [&](int connection, const QByteArray &packet) {
        QList<QByteArray> pieces{packet};
        QByteArray other = packet;
        switch (script.byte() % 32) {
        case 1:
            pieces.append(packet);
            break;
        case 2: // behind the next one
            late[connection].append(packet);
            pieces.clear();
            witness.withholds = true;
            break;
        case 3:
            other.chop(1 + script.byte() % (packet.size() - 4));
            qToBigEndian(quint32(other.size() - 4), other.data());
            break;
        case 4:
            other[script.byte() % packet.size()] = char(script.byte());
            break;
        case 5: // in place of the id
            other[8 % packet.size()] = char(script.byte());
            break;
        case 6:
            other.insert(script.byte() % packet.size(), char(script.byte()));
            break;
        default:
            break;
        }
        if (other != packet) {
            pieces = {other};
            witness.lies = true;
        }
        if (!pieces.isEmpty())
            pieces += late[connection].size() > script.byte() % 4 ? std::exchange(late[connection], {})
                                                                  : QList<QByteArray>();
        witness.delivered[connection] += pieces.join();
        return pieces;
    };

    std::map<quint64, int> ends;
    RetryPolicy retry;
    retry.firstPause = retry.longestPause = {};
    retry.triesPerItem = retry.triesInARow = 3;
    retry.longestOutage = {};
    UploadQueue queue({.finished =
                              [&](quint64 id, const Result<UploadOutcome> &outcome) {
                                  ++ends[id];
                                  const File &file = files.at(id);
                                  if (!outcome)
                                      return;
                                  if (*outcome == UploadOutcome::Made)
                                      witness.claimMade(file.part, file.target, quint64(file.request.safeBytes),
                                          quint64(file.request.size));
                                  claim(witness.lies || server.bytesOf(file.target) == file.source.bytes,
                                      "what is called uploaded lies there");
                              },
                          .safe = {},
                          .liesIn = {},
                          .proved = {},
                          .sent = {},
                          .hopeless = {}},
        retry);
    for (const auto &[id, file] : files) {
        queue.add(id, file.request);
        if (script.byte() % 8 == 7)
            queue.addProof(100 + id, file.request.target, file.source.sha256);
    }
    queue.close();
    SftpSettings settings;
    settings.folder = QStringLiteral("img");
    const auto shared = std::make_shared<SharedUploads>();
    for (int round = 0; round < 4 && queue.load().files > 0; ++round) {
        auto connection = SftpConnection::open(server.connect(), settings, shared, {}, {});
        if (!connection)
            continue;
        const auto carried = (*connection)->carry(queue);
        if (!carried) {
            claim(witness.withholds || witness.lies || carried.error().code != QLatin1String("connection-lost"),
                "who gets every answer is never stuck");
            queue.giveBackMine(carried.error());
        }
        (*connection)->shortcomings();
    }
    queue.cancel();
    for (const auto &[id, file] : files) {
        claim(ends[id] == 1, "every file comes to one end");
        if (witness.lies || !server.has(file.target))
            continue;
        const QByteArray there = server.bytesOf(file.target);
        const bool mayBeOld = file.wasThere && there == file.before;
        const bool renames = !habits.forbidden.contains(SftpType::Rename);
        const bool mayBeNew = !file.wasThere || file.request.replace || habits.overwrites || file.before == there;
        claim(mayBeOld || (mayBeNew && there == file.source.bytes) || !renames || file.request.replace,
            "what lies under a final name is whole, and what was there before is not touched");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Script script(bytes, size);
    if (script.yes())
        babble(script);
    else
        upload(script);
    return 0;
}
