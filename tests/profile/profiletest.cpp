#include "profilestore.h"
#include "secrets.h"
#include "secretsfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray smallest
    = QByteArray("{'version': 1, 'name': 'Small', 'portal': {'url': 'https://p.example.org/portal', 'collection': 3}, "
                 "'host': {'kind': 'sftp', 'address': 'sftp://tech@img.example.org/srv/img', "
                 "'publicUrl': 'https://img.example.org/img'}}")
          .replace('\'', '"');

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = smallest;
    return json.replace(from, to);
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotGivenHasItsDefault()
    {
        const auto profile = profileFromJson(smallest);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->name, QStringLiteral("Small"));
        QCOMPARE(profile->host.publicUrl, QUrl(QStringLiteral("https://img.example.org/img/")));
        QCOMPARE(profile->host.verify, HostVerification::Url);
        QCOMPARE(profile->host.connections, 4);
        QCOMPARE(profile->images.web.width, 1400);
        QCOMPARE(profile->images.thumbnail.width, 200);
        QCOMPARE(profile->images.originalLimitMB, 8);
        QCOMPARE(profile->naming.barcode, BarcodeUse::Verify);
        QVERIFY(profile->naming.index && profile->images.upright);
    }

    void whatIsWrittenReadsBackTheSame()
    {
        Profile profile = profileFromJson(smallest).value();
        profile.naming.patterns
            = {{.match = QStringLiteral("/^(A\\d+)/i"), .replace = QStringLiteral("/A/"), .with = QStringLiteral("B")}};
        profile.media.creator = QStringLiteral("Zoë");
        profile.host.verify = HostVerification::Strict;
        profile.portal.linker = LinkerChoice::Api;
        profile.portal.url = QUrl(QStringLiteral("https://p.example.org/my%20portal"));
        profile.host.publicUrl = QUrl(QStringLiteral("https://img.example.org/100%25%20here/"));
        QVERIFY(profileFromJson(profileToJson(profile)).value() == profile);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown key") << changed("\"name\"", "\"nmae\": 1, \"name\"") << QStringLiteral("“nmae”");
        QTest::newRow("unknown inner key")
            << changed("\"collection\"", "\"colection\": 1, \"collection\"") << QStringLiteral("“portal.colection”");
        QTest::newRow("missing") << changed("\"address\": \"sftp://tech@img.example.org/srv/img\", ", "")
                                 << QStringLiteral("“host.address”");
        QTest::newRow("not a URL") << changed("https://p.example.org/portal", "portal")
                                   << QStringLiteral("“portal.url”");
        QTest::newRow("not a number") << changed("3}", "\"three\"}") << QStringLiteral("“portal.collection”");
        QTest::newRow("bad word") << changed("\"sftp\"", "\"ftp\"") << QStringLiteral("“host.kind”");
        QTest::newRow("password inside") << changed("tech@", "tech:pw@") << QStringLiteral("password");
        QTest::newRow("password in the portal's address")
            << changed("https://p.", "https://tech:pw@p.") << QStringLiteral("“portal.url” holds a password");
        QTest::newRow("line break in a folder")
            << changed("\"host\"", "\"images\": {\"archiveFolder\": \"a\\n\"}, \"host\"")
            << QStringLiteral("“images.archiveFolder”");
        QTest::newRow("newer version") << changed("\"version\": 1", "\"version\": 2") << QStringLiteral("“version”");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("JSON");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto profile = profileFromJson(json);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::Profile);
        QVERIFY2(profile.error().message.contains(named), qPrintable(profile.error().message));
    }

    void aProfileIsFoundByNameAndByFile()
    {
        QTemporaryDir folder;
        const ProfileStore store(folder.filePath(QStringLiteral("profiles")));
        Profile profile = profileFromJson(smallest).value();
        profile.name = QStringLiteral("A/B: ../odd name");
        QVERIFY(store.save(profile));
        QCOMPARE(store.names(), QStringList{profile.name});
        QVERIFY(store.load(profile.name).value() == profile);

        QFile file(folder.filePath(QStringLiteral("x.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(smallest);
        file.close();
        QCOMPARE(store.load(file.fileName()).value().name, QStringLiteral("Small"));

        const auto absent = store.load(QStringLiteral("nobody"));
        QVERIFY(!absent);
        QVERIFY(absent.error().message.contains(profile.name));
        QVERIFY(store.remove(profile.name));
        QVERIFY(store.names().isEmpty());
    }

    void secretsAreReadFromAFileThatOnlyItsOwnerMayRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("secrets")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# comment\n\nSHEETLINK_PORTAL_PASSWORD=a=b c \nSHEETLINK_HOST_PASSWORD=x\r\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const auto secrets = secretsFromFile(file.fileName());
        QVERIFY(secrets);
        QCOMPARE(secrets->portalPassword.reveal(), "a=b c ");
        QCOMPARE(secrets->hostPassword.reveal(), "x");
        QVERIFY(secrets->portalToken.isEmpty());

        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const auto open = secretsFromFile(file.fileName());
        QVERIFY(!open);
        QCOMPARE(open.error().code, QStringLiteral("secrets-open"));
        QVERIFY(open.error().message.contains(QStringLiteral("chmod 600")));
    }

    void keptSecretsAreForTheirOwnerOnly()
    {
        QTemporaryDir folder;
        const SecretsFile file(folder.filePath(QStringLiteral("below/secrets.json")));
        QVERIFY(file.value(QStringLiteral("a")).isEmpty());
        QVERIFY(file.setValue(QStringLiteral("a"), SecretString(QStringLiteral("päss\"word"))));
        QVERIFY(file.setValue(QStringLiteral("b"), SecretString(QStringLiteral("other"))));
        QCOMPARE(file.value(QStringLiteral("a")).reveal(), QStringLiteral("päss\"word").toUtf8());
        QVERIFY(file.setValue(QStringLiteral("b"), {}));
        QVERIFY(file.value(QStringLiteral("b")).isEmpty());
#ifndef Q_OS_WIN
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file.path()) & others));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(file.value(QStringLiteral("a")).isEmpty());
        QVERIFY(file.setValue(QStringLiteral("c"), SecretString(QStringLiteral("third")))); // private again
        QCOMPARE(file.value(QStringLiteral("a")).reveal(), QStringLiteral("päss\"word").toUtf8());
#endif
        const SecretsFile nowhere(QStringLiteral("/proc/nowhere/secrets.json"));
        QVERIFY(!nowhere.setValue(QStringLiteral("a"), SecretString(QStringLiteral("lost"))));
    }

    void aSecretsLineThatIsNotUnderstoodIsSaidByItsNumberOnly()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("secrets")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\nhunter2\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const auto secrets = secretsFromFile(file.fileName());
        QVERIFY(!secrets);
        QVERIFY(secrets.error().message.contains(QStringLiteral("2")));
        QVERIFY(!secrets.error().message.contains(QStringLiteral("hunter")));
    }

    void whatWinsIsWhatIsGivenCloser()
    {
        const Secrets near{.portalPassword = SecretString(QStringLiteral("near"))};
        const Secrets far{.portalPassword = SecretString(QStringLiteral("far")),
            .hostPassword = SecretString(QStringLiteral("host"))};
        const Secrets merged = near.orElse(far);
        QCOMPARE(merged.portalPassword.reveal(), "near");
        QCOMPARE(merged.hostPassword.reveal(), "host");
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profiletest.moc"
