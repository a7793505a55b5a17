#include "testimages.h"
#include "testzip.h"
#include "unpack.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace {

const QStringList images{QStringLiteral("jpg"), QStringLiteral("tif")};
constexpr quint32 regular = 0100644;

QStringList namesOf(const QList<SourceFile> &files)
{
    QStringList names;
    for (const SourceFile &file : files)
        names.append(file.name);
    return names;
}

/// `a.jpg` or `a.jpg: zip-damaged`, one for each.
QString told(const QList<SourceFile> &files)
{
    QStringList lines;
    for (const SourceFile &file : files)
        lines.append(file.problemCode.isEmpty() ? file.name : file.name + QStringLiteral(": ") + file.problemCode);
    return lines.join(QLatin1Char('\n'));
}

/// A folder with a zip in it, and another one for what comes out of it.
class Drop
{
    QTemporaryDir m_folder;

public:
    explicit Drop(const QByteArray &zip = {}) { writeFile(path(), zip); }

    QString path() const { return m_folder.filePath(QStringLiteral("drop/photos.zip")); }
    QString folder() const { return m_folder.filePath(QStringLiteral("drop")); }
    QString unpackFolder() const { return m_folder.filePath(QStringLiteral("work/ours-unpacked")); }
    QString root() const { return m_folder.path(); }
    QStringList unpacked() const { return filesIn(unpackFolder()); }

    QList<SourceFile> list(const QStringList &paths = {}) const
    {
        return listSources(paths.isEmpty() ? QStringList{path()} : paths, images).value();
    }

    QList<SourceFile> unpack(const QStringList &paths = {}) const
    {
        auto files = list(paths);
        if (const auto done = unpackImages(files, unpackFolder(), [](int, int) {}); !done)
            qFatal("%s", qPrintable(done.error().message));
        return files;
    }
};

/// Nothing came of the zip but sentences, and nothing was written.
bool isAllRefused(const Drop &drop)
{
    const auto files = drop.unpack();
    return drop.unpacked().isEmpty() && filesIn(drop.root()) == QStringList{QStringLiteral("drop/photos.zip")}
    && std::all_of(files.begin(), files.end(), [](const SourceFile &file) { return !file.problem.isEmpty(); });
}

} // namespace

class ZipSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void imagesComeOutAsOrdinaryFiles()
    {
        const QByteArray first = testJpeg(1);
        const QByteArray second(300'000, 'x');
        const Drop drop(
            testZip({{.name = "sub/", .mode = 0040755}, {.name = "sub/T0010.jpg", .bytes = first, .mode = regular},
                {.name = "sub/T0009.JPG", .bytes = second, .deflated = true}, {.name = "notes.txt", .bytes = "notes"},
                {.name = "__MACOSX/sub/._T0009.JPG", .bytes = "x"}}));
        const QByteArray before = fileBytes(drop.path());
        const auto listed = drop.list();
        QCOMPARE(told(listed),
            QStringLiteral("__MACOSX/sub/._T0009.JPG: not-an-image\nnotes.txt: not-an-image\nsub/T0009.JPG\n"
                           "sub/T0010.jpg"));
        QVERIFY(drop.unpacked().isEmpty());
        QCOMPARE(listed.at(3).size, first.size());

        const auto files = drop.unpack();
        QCOMPARE(namesOf(files), namesOf(listed));
        QCOMPARE(drop.unpacked().size(), 2);
        QCOMPARE(fileBytes(files.at(2).path), second);
        QCOMPARE(fileBytes(files.at(3).path), first);
        const QFileInfo image(files.at(3).path);
        QCOMPARE(image.fileName(), QStringLiteral("T0010.jpg"));
        QCOMPARE(image.path(), QFileInfo(files.at(2).path).path()); // what was together stays together
        QCOMPARE(image.lastModified().toMSecsSinceEpoch(), files.at(3).modified);
        QCOMPARE(files.at(3).archive, drop.path());
        QCOMPARE(QFileInfo(drop.unpackFolder()).permissions() & 0x77, QFile::Permissions());
        QCOMPARE(fileBytes(drop.path()), before);
    }

    void aZipIsNamedAsAFolderWouldBe()
    {
        const Drop drop(testZip({{.name = "a.jpg", .bytes = "x"}}));
        writeFile(drop.folder() + QStringLiteral("/b.jpg"), "x");
        writeFile(drop.folder() + QStringLiteral("/Sub/More.ZIP"), testZip({{.name = "deep/c.jpg", .bytes = "x"}}));
        const QString more = drop.folder() + QStringLiteral("/Sub/More.ZIP");
        QCOMPARE(namesOf(drop.list()), QStringList{QStringLiteral("a.jpg")});
        QCOMPARE(namesOf(drop.list({drop.folder()})),
            (QStringList{QStringLiteral("b.jpg"), QStringLiteral("photos.zip/a.jpg"),
                QStringLiteral("Sub/More.ZIP/deep/c.jpg")}));
        QCOMPARE(namesOf(drop.list({drop.path(), more})),
            (QStringList{QStringLiteral("More.ZIP/deep/c.jpg"), QStringLiteral("photos.zip/a.jpg")}));
        QCOMPARE(drop.list({drop.folder(), more, drop.path()}).size(), 3); // each counts once
    }

    void aSecondTimeNothingIsUnpacked()
    {
        const Drop drop(testZip({{.name = "a.jpg", .bytes = "aaaa"}, {.name = "b.jpg", .bytes = "bbbb"}}));
        const auto files = drop.unpack();
        const QString marked = files.at(0).path; // of the same size and time, so that it is seen to stay
        const QDateTime time = QFileInfo(marked).lastModified();
        QFile file(marked);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("AAAA") == 4 && file.flush()
            && file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(QFile::remove(files.at(1).path));
        QCOMPARE(drop.unpack(), files);
        QCOMPARE(fileBytes(marked), QByteArray("AAAA"));
        QCOMPARE(fileBytes(files.at(1).path), QByteArray("bbbb"));

        writeFile(drop.path(), testZip({{.name = "a.jpg", .bytes = "other"}})); // another zip goes elsewhere
        QVERIFY(drop.unpack().at(0).path != files.at(0).path);
    }

    void namesThatLeadOutAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("madeBy");
        const auto row
            = [](const char *what, const QByteArray &name, int madeBy = 3) { QTest::newRow(what) << name << madeBy; };
        row("up", "../evil.jpg");
        row("up from below", "a/../../evil.jpg");
        row("up behind a dot", "./../evil.jpg");
        row("up to itself", "a/b/../evil.jpg");
        row("absolute", "/tmp/evil.jpg");
        row("absolute with two slashes", "//server/share/evil.jpg");
        row("drive", "C:/evil.jpg");
        row("drive without slash", "C:evil.jpg");
        row("backslash", "..\\evil.jpg");
        row("backslash of Windows", "..\\..\\evil.jpg", 0);
        row("share", "\\\\server\\share\\evil.jpg", 0);
        row("drive with backslash", "C:\\evil.jpg", 10);
        row("backslash in a name of Unix", "a\\evil.jpg");
        row("nul", QByteArray("evil.jpg\0.jpg", 13));
        row("new line", "ev\nil.jpg");
        row("nothing but dots", "./.");
        row("empty", "");
    }
    void namesThatLeadOutAreRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, madeBy);
        const Drop drop(testZip({{.name = name, .bytes = "x", .madeBy = madeBy}}));
        const auto files = drop.list();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.at(0).problemCode, QStringLiteral("zip-unsafe-name"));
        QVERIFY(!files.at(0).problem.contains(QChar(u'\0')) && !files.at(0).problem.contains(QLatin1Char('\n')));
        QVERIFY(isAllRefused(drop));
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<quint32>("mode");
        QTest::addColumn<QString>("code");
        QTest::newRow("link") << 0120777U << QStringLiteral("link");
        QTest::newRow("pipe") << 0010644U << QStringLiteral("not-a-file");
        QTest::newRow("device") << 0020644U << QStringLiteral("not-a-file");
        QTest::newRow("socket") << 0140644U << QStringLiteral("not-a-file");
        QTest::newRow("folder with bytes") << 0040755U << QStringLiteral("not-a-file");
    }
    void whatIsNoFileIsRefused()
    {
        QFETCH(quint32, mode);
        QFETCH(QString, code);
        const Drop drop(testZip({{.name = "stolen.jpg", .bytes = "/etc/passwd", .mode = mode}}));
        QCOMPARE(drop.list().at(0).problemCode, code);
        QVERIFY(isAllRefused(drop));
    }

    void everyEntryIsAccountedFor()
    {
        const Drop drop(testZip({{.name = "good.jpg", .bytes = "x"}, {.name = "locked.jpg", .bytes = "x", .flags = 1},
            {.name = "aes.jpg", .bytes = "x", .method = 99}, {.name = "inner.zip", .bytes = "PK"},
            {.name = "lzma.jpg", .bytes = "x", .method = 14}, {.name = "huge.tif", .bytes = "x", .size = 0x80000001U},
            {.name = "twice.jpg", .bytes = "1"}, {.name = "twice.jpg", .bytes = "2"},
            {.name = "Case.jpg", .bytes = "1"}, {.name = "case.JPG", .bytes = "2"},
            {.name = "\xc3\xa4.jpg", .bytes = "1"}, {.name = "a\xcc\x88.jpg", .bytes = "2"},
            {.name = QByteArray(300, 'n') + ".jpg", .bytes = "x"}, {.name = "\xff.jpg", .bytes = "x", .flags = 0x800},
            {.name = "flip.jpg", .bytes = "x", .crc = 7},
            {.name = "flip.tif", .bytes = QByteArray(500'000, 'y'), .deflated = true, .crc = 7},
            {.name = "./dot//sub.jpg", .bytes = "x"}}));
        QCOMPARE(told(drop.unpack()).replace(QString(300, QLatin1Char('n')), QStringLiteral("nnn")),
            QString::fromUtf8("a\xcc\x88.jpg: zip-duplicate\nä.jpg: zip-duplicate\naes.jpg: zip-encrypted\n"
                              "Case.jpg: zip-duplicate\ncase.JPG: zip-duplicate\ndot/sub.jpg\nflip.jpg: zip-damaged\n"
                              "flip.tif: zip-damaged\ngood.jpg\nhuge.tif: zip-too-large\ninner.zip: zip\n"
                              "locked.jpg: zip-encrypted\nlzma.jpg: zip-method\nnnn.jpg: bad-name\n"
                              "twice.jpg: zip-duplicate\ntwice.jpg: zip-duplicate\n\xef\xbf\xbd.jpg: bad-name"));
        QCOMPARE(drop.unpacked().size(), 2);
    }

    void namesAreReadAsTheyWereWritten()
    {
        const Drop drop(testZip({{.name = "marked \xc3\xa9.jpg", .bytes = "1", .flags = 0x800},
            {.name = "plain \xc3\xa9.jpg", .bytes = "2"}, {.name = "old \x82.jpg", .bytes = "3"},
            {.name = "windows\\slash.jpg", .bytes = "4", .madeBy = 0}}));
        const auto files = drop.unpack();
        QCOMPARE(namesOf(files),
            (QStringList{QStringLiteral("marked é.jpg"), QStringLiteral("old é.jpg"), QStringLiteral("plain é.jpg"),
                QStringLiteral("windows/slash.jpg")}));
        QCOMPARE(fileBytes(files.at(1).path), QByteArray("3"));
        QCOMPARE(QFileInfo(files.at(3).path).fileName(), QStringLiteral("slash.jpg"));
    }

    void theFilesHaveNamesThatEverySystemTakes()
    {
        const Drop drop(testZip({{.name = "con.jpg", .bytes = "1"}, {.name = "x/a:b?.jpg", .bytes = "2"},
            {.name = "x/a%3ab%3f.jpg", .bytes = "3"}, {.name = "y /LPT1.tif", .bytes = "4"}}));
        const auto files = drop.unpack();
        QCOMPARE(drop.unpacked().size(), 4);
        QCOMPARE(files.at(0).name, QStringLiteral("con.jpg"));
        for (const SourceFile &file : files) {
            QVERIFY(file.problemCode.isEmpty());
            const QString name = QFileInfo(file.path).fileName();
            QVERIFY(!name.contains(QLatin1Char(':')) && !name.contains(QLatin1Char('?')));
            QVERIFY(!name.startsWith(QLatin1String("con")) && !name.startsWith(QLatin1String("LPT")));
        }
    }

    void aBombIsNotSetOff()
    {
        const Drop drop;
        {
            QuaZip zip(drop.path());
            QVERIFY(zip.open(QuaZip::mdCreate));
            QuaZipFile bomb(&zip);
            QVERIFY(bomb.open(QIODevice::WriteOnly, QuaZipNewInfo(QStringLiteral("bomb.tif")), nullptr, 0, 8, 1));
            const QByteArray zeros(8 << 20, '\0');
            for (int i = 0; i < 128; ++i)
                QVERIFY(bomb.write(zeros) == zeros.size());
            bomb.close();
        }
        QVERIFY(QFileInfo(drop.path()).size() < (10 << 20));
        QCOMPARE(told(drop.list()), QStringLiteral("bomb.tif: zip-bomb"));
        QVERIFY(isAllRefused(drop));
    }

    void aBombThatCallsItselfSmallStopsThere()
    {
        const Drop drop(
            testZip({{.name = "small.jpg", .bytes = QByteArray(50'000'000, '\0'), .deflated = true, .size = 1000},
                {.name = "short.jpg", .bytes = "four", .deflated = true, .size = 5000}}));
        QCOMPARE(told(drop.unpack()), QStringLiteral("short.jpg: zip-damaged\nsmall.jpg: zip-damaged"));
        QVERIFY(drop.unpacked().isEmpty());
    }

    void entriesThatShareBytesAreRefused()
    {
        // As the bombs that unpack themselves: many lines of the table lead to the same bytes.
        const QByteArray kernel(5'000'000, '\0');
        QList<TestEntry> entries{{.name = "00.jpg", .bytes = kernel, .deflated = true}};
        for (int i = 1; i < 50; ++i) {
            entries.append({.name = QByteArray::number(i).rightJustified(2, '0') + ".jpg",
                .bytes = kernel,
                .deflated = true,
                .offset = 0,
                .isListedOnly = true});
        }
        const Drop drop(testZip(entries));
        const auto files = drop.unpack();
        QCOMPARE(drop.unpacked().size(), 1);
        QCOMPARE(std::count_if(files.begin(), files.end(),
                     [](const SourceFile &file) { return file.problemCode == QLatin1String("zip-damaged"); }),
            49);
    }

    void aMillionEntriesAreRefusedAtOnce()
    {
        const Drop drop(zipOfEmptyEntries(1'000'000));
        QElapsedTimer timer;
        timer.start();
        const auto files = drop.list();
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(told(files), QStringLiteral("photos.zip: zip-too-large"));
        QVERIFY(isAllRefused(drop));
    }

    void manyEntriesAreListedInTime()
    {
        const Drop drop(zipOfEmptyEntries(200'000));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(drop.list().size(), 200'000);
        qInfo("200,000 entries: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 30'000);
    }

    void aTableThatHoldsMoreThanItSaysIsNotBelieved()
    {
        const QList<TestEntry> entries{{.name = "a.jpg", .bytes = "x"}, {.name = "b.jpg", .bytes = "x"}};
        for (const quint16 count : {1, 3, 1000}) {
            const Drop drop(testZip(entries, {.count = count}));
            QCOMPARE(told(drop.list()), QStringLiteral("photos.zip: zip-damaged"));
        }
    }

    void aZipWithoutFilesIsSaid()
    {
        const Drop drop(testZip({{.name = "sub/", .mode = 0040755}}));
        QCOMPARE(told(drop.list()), QStringLiteral("photos.zip: not-an-image"));
        QVERIFY(drop.list().at(0).problem.contains(QStringLiteral("no files")));
    }

    void zip64AndWhatUnpacksItselfAreRead()
    {
        const QList<TestEntry> entries{
            {.name = "a.jpg", .bytes = "aaaa"}, {.name = "b.jpg", .bytes = QByteArray(100'000, 'b'), .deflated = true}};
        for (const TestZip &zip : {TestZip{.is64 = true}, TestZip{.before = QByteArray(5000, 'M')}}) {
            const Drop drop(testZip(entries, zip));
            const auto files = drop.unpack();
            QCOMPARE(told(files), QStringLiteral("a.jpg\nb.jpg"));
            QCOMPARE(fileBytes(files.at(1).path), entries.at(1).bytes);
        }
    }

    void cutAnywhereItIsSaidAndDoesNoHarm()
    {
        const QByteArray whole = testZip({{.name = "a.jpg", .bytes = QByteArray(3000, 'a'), .deflated = true},
            {.name = "b.jpg", .bytes = testJpeg(1, QSize(16, 16))}, {.name = "c.txt", .bytes = "c"}});
        constexpr qsizetype ending = 22; // cut in there, the table of contents is whole
        for (qsizetype length = 0; length < whole.size(); length += length < whole.size() - 300 ? 37 : 1) {
            const Drop drop(whole.left(length));
            const auto files = drop.unpack();
            if (length < whole.size() - ending)
                QCOMPARE(told(files), QStringLiteral("photos.zip: zip-damaged"));
            for (const SourceFile &file : files) {
                const bool isRight = file.problemCode.isEmpty() && fileBytes(file.path).size() == file.size;
                QVERIFY2(isRight || !file.problem.isEmpty(), qPrintable(QString::number(length)));
            }
        }
    }

    void changedAnywhereNoWrongByteComesOut()
    {
        const QByteArray first(100, 'a');
        const QByteArray second("some other bytes");
        const QByteArray whole
            = testZip({{.name = "a.jpg", .bytes = first, .deflated = true}, {.name = "b.jpg", .bytes = second}});
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped.at(at) ^ 0x41);
            const Drop drop(flipped);
            for (const SourceFile &file : drop.unpack()) {
                if (file.problemCode.isEmpty()) {
                    const QByteArray bytes = fileBytes(file.path);
                    QVERIFY2(bytes == first || bytes == second, qPrintable(QString::number(at)));
                } else {
                    QVERIFY(!file.problem.isEmpty());
                }
            }
        }
    }

    void cancellingLeavesNothing()
    {
        QList<TestEntry> entries;
        for (int i = 0; i < 20; ++i)
            entries.append({.name = QByteArray::number(i) + ".jpg", .bytes = QByteArray(100'000, char(i))});
        const Drop drop(testZip(entries));
        auto files = drop.list();
        std::stop_source stop;
        const auto cancelledOnes = unpackImages(
            files, drop.unpackFolder(),
            [&stop](int done, int total) {
                QCOMPARE(total, 20);
                if (done == 5)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!cancelledOnes);
        QCOMPARE(cancelledOnes.error().kind, ErrorKind::Cancelled);
        QVERIFY(drop.unpacked().isEmpty());
        QCOMPARE(listSources({drop.path()}, images, stop.get_token()).error().kind, ErrorKind::Cancelled);
    }

    void whatDoesNotFitIsSaidBeforehand()
    {
        // As many of 2 GB as the disk of a test machine cannot take, packed no better than photographs may be.
        const QByteArray packed(40'000'000, '\0');
        QList<TestEntry> entries;
        for (int i = 0; i < 107; ++i)
            entries.append({.name = QByteArray::number(i) + ".tif",
                .bytes = packed,
                .crc = 0,
                .size = 2'000'000'000U,
                .isListedOnly = true});
        const Drop drop(testZip(entries));
        auto files = drop.list();
        if (QStorageInfo(drop.root()).bytesAvailable() > 230'000'000'000)
            QSKIP("this disk takes everything");
        const auto done = unpackImages(files, drop.unpackFolder(), [](int, int) {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::HostFull);
        QCOMPARE(done.error().code, QStringLiteral("disk-full"));
        QVERIFY(drop.unpacked().isEmpty());

        entries += entries;
        for (qsizetype i = 0; i < entries.size(); ++i)
            entries[i].name = QByteArray::number(i) + ".tif";
        QCOMPARE(told(Drop(testZip(entries)).list()), QStringLiteral("photos.zip: zip-too-large"));
    }

    void aDiskThatIsFullIsSaidAndNothingStays()
    {
        const Drop drop(testZip({{.name = "a.jpg", .bytes = "x"}}));
        QVERIFY(QDir().mkpath(QFileInfo(drop.unpackFolder()).path()));
        writeFile(drop.unpackFolder(), "a file where the folder should be"); // nothing can be written below it
        auto files = drop.list();
        const auto done = unpackImages(files, drop.unpackFolder(), [](int, int) {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::HostFull);
    }

    void aZipThatChangesMeanwhileIsNotTaken()
    {
        const Drop drop(testZip({{.name = "a.jpg", .bytes = "x"}, {.name = "b.jpg", .bytes = "x"}}));
        auto files = drop.list();
        writeFile(drop.path(), testZip({{.name = "c.jpg", .bytes = "y"}, {.name = "b.jpg", .bytes = "x"}}));
        QVERIFY(unpackImages(files, drop.unpackFolder(), [](int, int) {}));
        QCOMPARE(told(files), QStringLiteral("a.jpg: zip-changed\nb.jpg"));
        auto again = drop.list();
        QVERIFY(QFile::remove(drop.path()));
        QVERIFY(unpackImages(again, drop.unpackFolder(), [](int, int) {}));
        QCOMPARE(told(again), QStringLiteral("b.jpg: zip-changed\nc.jpg: zip-changed"));
    }

    void whatWasCleanedAwayComesBack()
    {
        const Drop drop(testZip({{.name = "a.jpg", .bytes = "aaaa"}, {.name = "b.jpg", .bytes = "bbbb"}}));
        const auto files = drop.unpack();
        QVERIFY(QDir(drop.unpackFolder()).removeRecursively());
        const auto tell = [](int, int) {};
        const LostFiles lost{.zips = {drop.path()}, .paths = {files.at(1).path}};
        QVERIFY(unpackAgain(lost, drop.unpackFolder(), images, tell));
        QCOMPARE(drop.unpacked().size(), 1);
        QCOMPARE(fileBytes(files.at(1).path), QByteArray("bbbb"));
        QCOMPARE(QFileInfo(files.at(1).path).lastModified().toMSecsSinceEpoch(), files.at(1).modified);

        QVERIFY(QDir(drop.unpackFolder()).removeRecursively());
        writeFile(drop.path(), fileBytes(drop.path()) + "more"); // not what it was
        QVERIFY(unpackAgain(lost, drop.unpackFolder(), images, tell));
        QVERIFY(drop.unpacked().isEmpty());
        QVERIFY(QFile::remove(drop.path()));
        QVERIFY(unpackAgain(lost, drop.unpackFolder(), images, tell));
    }

    void onlyWhatNobodyNeedsIsRemoved()
    {
        const Drop drop(testZip({{.name = "a.jpg", .bytes = "x"}}));
        const QString needed = drop.unpack().at(0).path;
        writeFile(drop.path(), testZip({{.name = "b.jpg", .bytes = "other"}}));
        const QString other = drop.unpack().at(0).path;
        removeUnpacked(drop.unpackFolder(), {needed, QStringLiteral("/elsewhere/a.jpg")});
        QVERIFY(QFile::exists(needed));
        QVERIFY(!QFile::exists(other));
        removeUnpacked(drop.unpackFolder(), {});
        QVERIFY(drop.unpacked().isEmpty());
        removeUnpacked(drop.root() + QStringLiteral("/no such folder"), {});
    }
};

QTEST_GUILESS_MAIN(ZipSourceTest)
#include "zipsourcetest.moc"
