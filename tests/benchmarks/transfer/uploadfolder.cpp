// uploadfolder PROFILE.json FOLDER
// Puts every file of the folder on the image host of the profile with the class that a batch uses, reading checksums
// meanwhile as a scan does. Prints one line of JSON. Exit codes: 0 all there, 1 not all, 2 usage, 3 no such kind of
// host.
#include "checksums.h"
#include "uploads.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTextStream>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { AllThere, NotAllThere, WrongUsage, NoSuchHost };

void complain(const QString &text, const Error &error)
{
    QTextStream(stderr) << text << error.message << u" "_s << error.detail << u'\n';
}

/// What an upload needs to know of a file; the MD5 that a scan reads too is for the portal.
Result<Checksums> sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Item, file.errorString());
    HashStream hash(HashStream::Algorithm::Sha256);
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    while (const qint64 got = file.read(chunk.data(), chunk.size())) {
        if (got < 0)
            return failure(ErrorKind::Item, file.errorString());
        hash.add(QByteArrayView(chunk).first(got));
    }
    return Checksums{.size = file.size(), .sha256 = hash.result(), .md5 = {}};
}

/// The host of the profile, which counts the connections that were opened.
class CountingHost final : public Host
{
public:
    explicit CountingHost(std::shared_ptr<Host> host)
        : m_host(std::move(host))
    {
    }

    Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel) override
    {
        auto connection = m_host->connect(cancel);
        if (connection && *connection)
            ++m_connections;
        return connection;
    }
    int mostConnections() const override { return m_host->mostConnections(); }
    qsizetype filesPerConnection() const override { return m_host->filesPerConnection(); }
    int connections() const { return m_connections; }

private:
    std::shared_ptr<Host> m_host;
    std::atomic<int> m_connections = 0;
};

/// Uploads one folder, then ends the program.
class FolderUpload final : public QObject
{
public:
    FolderUpload(const QDir &folder, std::shared_ptr<CountingHost> host);

    void start();

private:
    void readChecksums(quint64 id, const QString &name);
    void upload(quint64 id, const QString &name, const Result<Checksums> &checksums);
    void onFinished(quint64 id, const Result<UploadOutcome> &outcome);
    void countOne(bool isThere);

    const QDir m_folder;
    const QStringList m_names;
    std::shared_ptr<CountingHost> m_host;
    Uploads m_uploads;
    QThreadPool m_readers; // after what they report to, so that they end before it goes
    QElapsedTimer m_clock;
    qint64 m_bytes = 0;
    qsizetype m_done = 0;
    bool m_allThere = true;
};

FolderUpload::FolderUpload(const QDir &folder, std::shared_ptr<CountingHost> host)
    : m_folder(folder)
    , m_names(folder.entryList(QDir::Files, QDir::Name))
    , m_host(std::move(host))
    , m_uploads(m_host, {})
{
    connect(&m_uploads, &Uploads::finished, this, &FolderUpload::onFinished);
    connect(&m_uploads, &Uploads::interrupted, this, [](const Error &error) { complain(u"interrupted: "_s, error); });
    connect(&m_uploads, &Uploads::gaveUp, this, [](const Error &error) { complain(u"gave up: "_s, error); });
}

void FolderUpload::start()
{
    m_clock.start();
    m_uploads.start();
    for (qsizetype i = 0; i < m_names.size(); ++i)
        m_readers.start([this, i] { readChecksums(quint64(i), m_names.at(i)); });
}

void FolderUpload::readChecksums(quint64 id, const QString &name)
{
    const auto checksums = sha256Of(m_folder.filePath(name));
    QMetaObject::invokeMethod(this, [this, id, name, checksums] { upload(id, name, checksums); });
}

void FolderUpload::upload(quint64 id, const QString &name, const Result<Checksums> &checksums)
{
    if (!checksums) {
        complain(name + u": "_s, checksums.error());
        countOne(false);
        return;
    }
    m_bytes += checksums->size;
    const QString tag = QString::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, u'0');
    m_uploads.add(id,
        {.source = m_folder.filePath(name),
            .target = name,
            .size = checksums->size,
            .sha256 = checksums->sha256,
            .part = partNameFor(name, tag)});
}

void FolderUpload::onFinished(quint64 id, const Result<UploadOutcome> &outcome)
{
    if (!outcome)
        complain(m_names.at(qsizetype(id)) + u": "_s, outcome.error());
    countOne(outcome.has_value());
}

void FolderUpload::countOne(bool isThere)
{
    m_allThere = m_allThere && isThere;
    if (++m_done < m_names.size())
        return;
    const QJsonObject summary{{u"files"_s, m_done}, {u"bytes"_s, m_bytes},
        {u"seconds"_s, double(m_clock.elapsed()) / 1000}, {u"connections"_s, m_host->connections()}};
    QTextStream(stdout) << QJsonDocument(summary).toJson(QJsonDocument::Compact) << u'\n';
    QCoreApplication::exit(m_allThere ? AllThere : NotAllThere);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: uploadfolder PROFILE.json FOLDER\n";
        return WrongUsage;
    }
    QFile file(arguments.at(1));
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << file.fileName() << ": " << file.errorString() << '\n';
        return WrongUsage;
    }
    const auto profile = profileFromJson(file.readAll());
    if (!profile) {
        complain(u"profile: "_s, profile.error());
        return WrongUsage;
    }
    const QDir folder(arguments.at(2));
    if (folder.isEmpty(QDir::Files)) {
        QTextStream(stderr) << folder.path() << ": no files there\n";
        return WrongUsage;
    }
    const auto host = makeHost(profile->host, secretsFromEnvironment());
    if (!host) {
        complain(u"host: "_s, host.error());
        return host.error().code == u"host-kind"_s ? NoSuchHost : NotAllThere;
    }

    FolderUpload upload(folder, std::make_shared<CountingHost>(*host));
    upload.start();
    return QCoreApplication::exec();
}
