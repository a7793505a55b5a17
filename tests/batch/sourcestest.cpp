#include "sources.h"
#include "testimages.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

class SourcesTest : public QObject
{
    Q_OBJECT

private:
    const QStringList m_images{QStringLiteral("jpg"), QStringLiteral("png")};

    static QStringList names(const QList<SourceFile> &files)
    {
        QStringList list;
        for (const SourceFile &file : files)
            list.append(file.name);
        return list;
    }

private slots:
    void everyFileIsListedInNaturalOrder()
    {
        QTemporaryDir folder;
        for (const char *name : {"a10.jpg", "a2.jpg", "sub/b.jpg", "notes.txt", "B1.JPG"})
            writeFile(folder.filePath(QString::fromLatin1(name)), "x");
        const auto files = listSources({folder.path()}, m_images);
        QVERIFY(files);
        QCOMPARE(names(*files),
            (QStringList{QStringLiteral("a2.jpg"), QStringLiteral("a10.jpg"), QStringLiteral("B1.JPG"),
                QStringLiteral("notes.txt"), QStringLiteral("sub/b.jpg")}));
        QCOMPARE(files->at(3).problemCode, QStringLiteral("not-an-image"));
        QVERIFY(files->at(0).problemCode.isEmpty());
        QCOMPARE(files->at(0).size, 1);
    }

    void aNameThatIsNoTextIsListedToo()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.jpg")), "x");
        const std::string bad = folder.path().toStdString() + "/sheet-\xff\xfe.jpg";
        std::ofstream(bad) << "x";
        if (!std::filesystem::exists(bad))
            QSKIP("this file system takes no such name");
        const auto files = listSources({folder.path()}, m_images);
        QVERIFY(files);
        QCOMPARE(files->size(), 2);
        const SourceFile &file = files->at(1);
        QCOMPARE(file.problemCode, QStringLiteral("bad-name"));
        QCOMPARE(file.name, QStringLiteral("sheet-\\xff\\xfe.jpg"));
        QVERIFY(file.problem.contains(QStringLiteral("Rename")));
        std::filesystem::remove(bad); // QTemporaryDir cannot
#endif
    }

    void linksAreNotFollowedAndEndNowhere()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("sub/a.jpg")), "x");
        QFile::link(folder.path(), folder.filePath(QStringLiteral("sub/loop")));
        QFile::link(QStringLiteral("/etc/passwd"), folder.filePath(QStringLiteral("stolen.jpg")));
        const auto files = listSources({folder.path()}, m_images);
        QVERIFY(files);
        QCOMPARE(names(*files),
            (QStringList{QStringLiteral("stolen.jpg"), QStringLiteral("sub/a.jpg"), QStringLiteral("sub/loop")}));
        QCOMPARE(files->at(0).problemCode, QStringLiteral("link"));
        QCOMPARE(files->at(2).problemCode, QStringLiteral("link"));
#endif
    }

    void severalFoldersKeepTheirNamesApart()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("one/a.jpg")), "x");
        writeFile(folder.filePath(QStringLiteral("two/a.jpg")), "x");
        const auto files
            = listSources({folder.filePath(QStringLiteral("one")), folder.filePath(QStringLiteral("two"))}, m_images);
        QVERIFY(files);
        QCOMPARE(names(*files), (QStringList{QStringLiteral("one/a.jpg"), QStringLiteral("two/a.jpg")}));
    }

    void aFileNamedSeveralTimesCountsOnce()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("sub/a.jpg")), "x");
        writeFile(folder.filePath(QStringLiteral("b.jpg")), "x");
        const auto files
            = listSources({folder.path(), folder.path() + QLatin1Char('/'), folder.filePath(QStringLiteral("sub")),
                              folder.filePath(QStringLiteral("./sub/a.jpg"))},
                m_images);
        QVERIFY(files);
        QCOMPARE(files->size(), 2);
    }

    void whatIsNotThereIsSaid()
    {
        const auto files = listSources({QStringLiteral("/no/such/folder")}, m_images);
        QVERIFY(!files);
        QCOMPARE(files.error().kind, ErrorKind::Usage);
        QVERIFY(files.error().message.contains(QStringLiteral("/no/such/folder")));
    }

    void aSlashAtTheEndChangesNothing()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("a.jpg")), "x");
        const auto files = listSources({folder.path() + QLatin1Char('/')}, m_images);
        QVERIFY(files);
        QCOMPARE(names(*files), QStringList{QStringLiteral("a.jpg")});
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "sourcestest.moc"
