// Names and addresses of the copies. Each part is safe on every file system and as the portal's, no two images of a
// batch share a name, and an address leads back to the path that it was made from.
#include "fuzzing.h"
#include "remotename.h"
#include "uploadqueue.h"

#include <QRegularExpression>
#include <QSet>

namespace {

void claimSafe(const QString &path)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._-]+\\z"));
    static const QRegularExpression reserved(
        QStringLiteral("\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|\\z)"), QRegularExpression::CaseInsensitiveOption);
    for (const QString &part : path.split(QLatin1Char('/'))) {
        claim(allowed.match(part).hasMatch(), "letters, digits, dot, hyphen and underscore, and at least one of them");
        claim(!part.startsWith(QLatin1Char('.')) && !part.startsWith(QLatin1Char('-')), "no hidden file, no option");
        claim(!part.endsWith(QLatin1Char('.')), "Windows drops a dot at the end");
        claim(part.size() <= 200, "no file system has shorter names");
        claim(!reserved.match(part).hasMatch(), "no device of Windows");
    }
}

void claimLeadsBack(const QUrl &root, const QString &path)
{
    const QUrl url = publicUrl(root, path);
    const QByteArray encoded = url.toEncoded();
    claim(url.isValid() && QUrl::fromEncoded(encoded, QUrl::StrictMode) == url, "an address can be written and read");
    claim(url.authority() == root.authority() && url.scheme() == root.scheme(), "an address stays with its server");
    claim(url.path(QUrl::FullyEncoded) == root.path(QUrl::FullyEncoded) + path, "an address leads to its path");
}

QStringList pathsOf(const RemoteNames &names)
{
    QStringList paths{names.original, names.web, names.thumbnail};
    if (!names.archive.isEmpty())
        paths.append(names.archive);
    return paths;
}

} // namespace

/// The public root, then a line for each image: its number, a tab, and its part.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Script script(bytes, size);
    const bool archives = script.yes();
    QUrl root(QString::fromUtf8(script.line()), QUrl::StrictMode);
    if (!root.isValid() || root.host().isEmpty() || !root.path().endsWith(QLatin1Char('/')))
        root = QUrl(QStringLiteral("https://img.example.org/a%20b/"));
    const ArchivePlace place{
        .folder = archives ? QStringLiteral("archive") : QString(), .extension = QStringLiteral("tif")};

    QSet<QString> taken; // as file systems without case see them
    for (int images = 0; !script.isOver() && images < 30; ++images) {
        const QByteArray line = script.line();
        const auto tab = line.indexOf('\t');
        const QString number = QString::fromUtf8(line.left(tab));
        const QString part = tab < 0 ? QString() : QString::fromUtf8(line.mid(tab + 1));
        const auto isTaken = [&taken](const QString &path) { return taken.contains(path.toLower()); };
        for (int copy = 1;; ++copy) {
            claim(copy <= images + 2, "a name is free soon");
            const RemoteNames names = remoteNames(number, part, copy, place);
            claim(names == remoteNames(number, part, copy, place), "names are always the same");
            const QStringList paths = pathsOf(names);
            if (std::any_of(paths.begin(), paths.end(), isTaken))
                continue;
            for (const QString &path : paths) {
                claim(!isTaken(path), "the copies of an image have names of their own");
                taken.insert(path.toLower());
                claimSafe(path);
                claimLeadsBack(root, path);
                const QString part8 = partNameFor(path, QStringLiteral("01234567"));
                claim(part8.section(QLatin1Char('/'), -1).size() <= 200, "a part's name is no longer");
                claim(part8.section(QLatin1Char('/'), 0, -2) == path.section(QLatin1Char('/'), 0, -2),
                    "a part lies beside");
            }
            break;
        }
    }
    return 0;
}
