#include "enginerun.h"
#include "linkplan.h"
#include "pause.h"
#include "publicurl.h"
#include "testimages.h"
#include "testportal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <array>

namespace {

struct Account {
    QString name;
    QString password;
};

/// A portal that the program has to get along with, and what is known of it.
struct PortalUnderTest {
    QUrl url;
    qint64 collection = 1;
    Account administrator;
    Account editor;
    Account visitor; ///< Has no right to anything.
    QString open;    ///< The number of exactly one record.
    QString secured;
    QString doubled;   ///< The number of two records.
    HostSettings host; ///< Where images can be put and are served; its address is empty where there is none.

    PortalSettings settings(const Account &account, LinkerChoice linker = LinkerChoice::Auto) const
    {
        return {.url = url, .user = account.name, .collection = collection, .linker = linker};
    }
    static Secrets secrets(const Account &account) { return {.portalPassword = SecretString(account.password)}; }
};

PortalUnderTest practicePortal(const TestPortal &portal)
{
    const auto account = [](const char *name) {
        return Account{QString::fromLatin1(name), QStringLiteral("practice")};
    };
    const HostSettings host = portal.profile().host;
    return {.url = portal.settings().url,
        .administrator = account("tech"),
        .editor = account("editor"),
        .visitor = account("visitor"),
        .open = QStringLiteral("PRA0000001"),
        .secured = QStringLiteral("PRA0000008"),
        .doubled = QStringLiteral("PRA0000015"),
        .host = host};
}

/// The file that SHEETLINK_TEST_PORTAL names: {"url", "collection", "users": {"administrator": {"name", "password"},
/// "editor": …, "visitor": …}, "records": {"open": number, "secured": number, "double": number}, "host": {"folder",
/// "publicUrl"}}; without a host, what needs one is skipped.
std::optional<PortalUnderTest> realPortal()
{
    QFile file(qEnvironmentVariable("SHEETLINK_TEST_PORTAL"));
    if (file.fileName().isEmpty())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("SHEETLINK_TEST_PORTAL names a file that cannot be read.");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto account = [users = json[QStringLiteral("users")].toObject()](const char *role) {
        const QJsonValue user = users[QLatin1String(role)];
        return Account{user[QStringLiteral("name")].toString(), user[QStringLiteral("password")].toString()};
    };
    const QJsonObject records = json[QStringLiteral("records")].toObject();
    return PortalUnderTest{.url = QUrl(json[QStringLiteral("url")].toString()),
        .collection = json[QStringLiteral("collection")].toInteger(),
        .administrator = account("administrator"),
        .editor = account("editor"),
        .visitor = account("visitor"),
        .open = records[QStringLiteral("open")].toString(),
        .secured = records[QStringLiteral("secured")].toString(),
        .doubled = records[QStringLiteral("double")].toString(),
        .host = {.kind = HostKind::Folder,
            .address = json[QStringLiteral("host")][QStringLiteral("folder")].toString(),
            .publicUrl = QUrl(json[QStringLiteral("host")][QStringLiteral("publicUrl")].toString())}};
}

/// Another link at each call, with everything in it that a link can hold.
LinkRequest newLink(qint64 occid)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    const auto url = [&name](const char *end) {
        return QStringLiteral("http://127.0.0.1/%1%2.jpg").arg(name, QLatin1String(end));
    };
    return {.occid = occid,
        .originalUrl = url(""),
        .webUrl = url("_web"),
        .thumbnailUrl = url("_tn"),
        .archiveUrl = url("_archive"),
        .format = QStringLiteral("image/jpeg"),
        .sourceIdentifier = QStringLiteral("sheetlink:") + name,
        .mediaMd5 = QString(32, QLatin1Char('a')),
        .creator = QStringLiteral("Zoë Tester"),
        .caption = QStringLiteral("A, \"B\" – é"),
        .rights = QStringLiteral("https://creativecommons.org/licenses/by/4.0/"),
        .copyright = QStringLiteral("Herbário"),
        .notes = QStringLiteral("Note; with, marks"),
        .sort = 7};
}

struct LinkerCase {
    const char *name;
    LinkerChoice choice;
    LinkRoute route;
};

constexpr std::array linkers{LinkerCase{"extended import", LinkerChoice::ExtendedImport, LinkRoute::ExtendedImport},
    LinkerCase{"editor", LinkerChoice::Editor, LinkRoute::Editor},
    LinkerCase{"api", LinkerChoice::Api, LinkRoute::Api}};

} // namespace

/// What the program relies on, against the practice portal and, where SHEETLINK_TEST_PORTAL names one, a real one.
class ContractTest : public QObject
{
    Q_OBJECT

private:
    TestPortal m_practice;
    HttpClient m_http;
    QList<std::pair<QByteArray, PortalUnderTest>> m_portals;

    void addPortals()
    {
        QTest::addColumn<int>("portal");
        for (qsizetype i = 0; i < m_portals.size(); ++i)
            QTest::newRow(m_portals.at(i).first.constData()) << int(i);
    }

    void addPortalsAndLinkers()
    {
        QTest::addColumn<int>("portal");
        QTest::addColumn<int>("linker");
        for (qsizetype i = 0; i < m_portals.size(); ++i) {
            for (size_t k = 0; k < linkers.size(); ++k)
                QTest::addRow("%s, %s", m_portals.at(i).first.constData(), linkers.at(k).name) << int(i) << int(k);
        }
    }

    const PortalUnderTest &portal() const
    {
        return m_portals.at(*static_cast<int *>(QTest::qData("portal", qMetaTypeId<int>()))).second;
    }
    static const LinkerCase &linker()
    {
        return linkers.at(size_t(*static_cast<int *>(QTest::qData("linker", qMetaTypeId<int>()))));
    }

    std::unique_ptr<PortalDesk> desk(const Account &account, LinkerChoice choice = LinkerChoice::Auto)
    {
        return std::make_unique<PortalDesk>(
            m_http, portal().settings(account, choice), PortalUnderTest::secrets(account));
    }

    qint64 openRecord()
    {
        return desk(portal().administrator)
            ->find({portal().open}, {})
            .value()
            .value(OccurrenceLookup::key(portal().open))
            .value(0)
            .occid;
    }

    /// A batch of one image on the open record.
    Profile profileFor(LinkerChoice linker, bool portalKeeps) const
    {
        Profile profile;
        profile.name = QStringLiteral("Contract");
        profile.portal = portal().settings(portal().administrator, linker);
        profile.host = portalKeeps ? HostSettings{.kind = HostKind::Portal} : portal().host;
        profile.naming.patterns
            = {{.match = QStringLiteral("/^(%1)/i").arg(QRegularExpression::escape(portal().open))}};
        return profile;
    }
    QString imageName() const { return portal().open + QStringLiteral("_contract.jpg"); }
    QByteArray newImage() const
    {
        return testJpeg(int(QRandomGenerator::global()->generate() & 0xffff), QSize(1600, 2200));
    }
    bool scanAndCheck(EngineRun &run, const Profile &profile) const
    {
        return run.scan(profile, PortalUnderTest::secrets(portal().administrator)) && run.check();
    }
    QList<Media> mediaOfOpenRecord() { return desk(portal().administrator)->record(openRecord(), {}).value()->media; }

    static MadeLink made(const PortalUnderTest &portal, const LinkRequest &request, const Media &row)
    {
        return {.mediaId = row.mediaId,
            .occid = request.occid,
            .catalogNumber = portal.open,
            .originalUrl = row.originalUrl,
            .sourceIdentifier = request.sourceIdentifier,
            .fingerprint = row.fingerprint};
    }

private slots:
    void initTestCase()
    {
        m_portals.append({"practice", practicePortal(m_practice)});
        if (const auto real = realPortal())
            m_portals.append({"real", *real});
    }

    void thePortalAndItsCollectionAreKnown_data() { addPortals(); }
    void thePortalAndItsCollectionAreKnown()
    {
        const auto info = desk(portal().administrator)->info({});
        QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
        QVERIFY(info->installation.version.startsWith(QLatin1Char('3')));
        QVERIFY(!info->collection.name.isEmpty() && !info->collection.isSnapshot);
    }

    void rightsDecideHowLinksAreMade_data() { addPortals(); }
    void rightsDecideHowLinksAreMade()
    {
        QCOMPARE(desk(portal().administrator)->prepareToLink({}).value(), LinkRoute::ExtendedImport);
        QCOMPARE(desk(portal().editor)->prepareToLink({}).value(), LinkRoute::Editor);
        QCOMPARE(desk(portal().administrator, LinkerChoice::Editor)->prepareToLink({}).value(), LinkRoute::Editor);
        QCOMPARE(desk(portal().editor, LinkerChoice::Api)->prepareToLink({}).value(), LinkRoute::Api);
        QCOMPARE(desk(portal().visitor, LinkerChoice::File)->prepareToLink({}).value(), LinkRoute::File);
        for (const LinkerChoice choice : {LinkerChoice::Auto, LinkerChoice::Editor, LinkerChoice::Api}) {
            const auto refused = desk(portal().visitor, choice)->prepareToLink({});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::SignIn);
            QCOMPARE(refused.error().code, QStringLiteral("no-right"));
        }
        const auto import = desk(portal().editor, LinkerChoice::ExtendedImport)->prepareToLink({});
        QCOMPARE(import.error().code, QStringLiteral("no-right"));
    }

    void aWrongPasswordIsASignInProblem_data() { addPortals(); }
    void aWrongPasswordIsASignInProblem()
    {
        for (const LinkerChoice choice : {LinkerChoice::Auto, LinkerChoice::Api}) {
            const Account wrong{portal().editor.name, QStringLiteral("not-this-one")};
            const auto refused = desk(wrong, choice)->prepareToLink({});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, QStringLiteral("portal-sign-in"));
        }
    }

    void aTokenIsAskedForOnceAndAnewWhenItIsRefused_data() { addPortals(); }
    void aTokenIsAskedForOnceAndAnewWhenItIsRefused()
    {
        QList<SecretString> learned;
        const PortalSettings settings = portal().settings(portal().editor, LinkerChoice::Api);
        const auto deskWith = [&](const Secrets &secrets) {
            auto made = std::make_unique<PortalDesk>(m_http, settings, secrets);
            made->onToken([&learned](const SecretString &token) { learned.append(token); });
            return made;
        };
        Secrets secrets = PortalUnderTest::secrets(portal().editor);
        const auto first = deskWith(secrets);
        QCOMPARE(first->prepareToLink({}).value(), LinkRoute::Api);
        QVERIFY(first->prepareToLink({}));
        QCOMPARE(learned.size(), 1);
        // With the token alone, without a password.
        const auto second = deskWith({.portalToken = learned.first()});
        QCOMPARE(second->prepareToLink({}).value(), LinkRoute::Api);
        QCOMPARE(learned.size(), 1);
        // The person cleared all tokens.
        secrets.portalToken = SecretString(QUuid::createUuid().toString(QUuid::WithoutBraces));
        QCOMPARE(deskWith(secrets)->prepareToLink({}).value(), LinkRoute::Api);
        QCOMPARE(learned.size(), 2);
        const auto refused = deskWith({.portalToken = secrets.portalToken})->prepareToLink({});
        QCOMPARE(refused.error().kind, ErrorKind::SignIn);
        QVERIFY(!refused.error().message.contains(QString::fromUtf8(secrets.portalToken.reveal())));
    }

    void securedAndDoubledNumbersAreFound_data() { addPortals(); }
    void securedAndDoubledNumbersAreFound()
    {
        const auto found = desk(portal().administrator)->find({portal().open, portal().secured, portal().doubled}, {});
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        const auto of = [&found](const QString &number) { return found->value(OccurrenceLookup::key(number)); };
        QCOMPARE(of(portal().open).size(), 1);
        QCOMPARE(of(portal().secured).size(), 1);
        QVERIFY(of(portal().secured).first().isSecured());
        QCOMPARE(of(portal().doubled).size(), 2);
    }

    void aLinkIsMadeOnceReadBackAndTakenBack_data() { addPortalsAndLinkers(); }
    void aLinkIsMadeOnceReadBackAndTakenBack()
    {
        const auto desk = this->desk(portal().administrator, linker().choice);
        QCOMPARE(desk->prepareToLink({}).value(), linker().route);
        const QList<LinkRequest> requests{newLink(openRecord()), newLink(openRecord())};
        const LinkRound round = desk->link(requests, {});
        QVERIFY2(!round.error, round.error ? qPrintable(round.error->detail) : "");
        QCOMPARE(round.answers.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const LinkRequest &request = requests.at(i);
            QVERIFY2(round.answers.at(i).outcome == LinkAnswer::Outcome::Linked, qPrintable(round.answers.at(i).words));
            const auto rows = desk->findLinks({{request, {}}}, {}).first().value();
            QCOMPARE(rows.size(), 1);
            const Media row = rows.first();
            QVERIFY(row.mediaId > 0 && !row.recordId.isEmpty());
            QCOMPARE(row.webUrl, request.webUrl);
            QCOMPARE(row.thumbnailUrl, request.thumbnailUrl);
            QCOMPARE(row.sourceIdentifier, request.sourceIdentifier);
            QCOMPARE(row.md5, request.mediaMd5);

            const MadeLink link = made(portal(), request, row);
            QVERIFY(desk->look(link, {}).value().state == LinkNow::State::AsMade);
            QVERIFY(desk->prepareToUnlink({}));
            const auto removed = desk->unlink(request.occid, row.mediaId, PortalDesk::Files::Stay, {});
            QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
            QVERIFY(desk->look(link, {}).value().state == LinkNow::State::Gone);
            QVERIFY(desk->unlink(request.occid, row.mediaId, PortalDesk::Files::Stay, {})); // again does no harm
            QCOMPARE(desk->findLinks({{request, {}}}, {}).first().value().size(), 0);
        }
    }

    void allLinkersWriteTheSame_data() { addPortals(); }
    void allLinkersWriteTheSame()
    {
        LinkRequest request = newLink(openRecord());
        QByteArray fingerprint;
        for (const LinkerCase &linker : linkers) {
            request.creator = linker.route == LinkRoute::Api ? QString() : request.creator; // which drops it
            const auto desk = this->desk(portal().administrator, linker.choice);
            QVERIFY(desk->prepareToLink({}));
            QVERIFY(!desk->link({request}, {}).error);
            const Media row = desk->findLinks({{request, {}}}, {}).first().value().value(0);
            QVERIFY(desk->unlink(request.occid, row.mediaId, PortalDesk::Files::Stay, {}));
            if (linker.route == LinkRoute::Api)
                continue;
            QVERIFY(fingerprint.isEmpty() || row.fingerprint == fingerprint);
            fingerprint = row.fingerprint;
        }
    }

    void whatThePortalRefusesIsNotMade_data() { addPortalsAndLinkers(); }
    void whatThePortalRefusesIsNotMade()
    {
        const auto desk = this->desk(portal().administrator, linker().choice);
        QVERIFY(desk->prepareToLink({}));
        LinkRequest request = newLink(openRecord());
        request.caption = QString(101, QLatin1Char('x')); // one more than the column holds
        QVERIFY(unstorable(request));
        const LinkRound round = desk->link({request}, {});
        QVERIFY(round.error || round.answers.first().outcome != LinkAnswer::Outcome::Linked);
        QCOMPARE(desk->findLinks({{request, {}}}, {}).first().value().size(), 0);
    }

    void aRightThatIsMissingIsSaidAndNothingIsMade_data() { addPortals(); }
    void aRightThatIsMissingIsSaidAndNothingIsMade()
    {
        // The page itself, as if the right had been taken away after the preflight.
        PortalSite site(m_http, portal().settings(portal().visitor));
        WebSession session(site, SecretString(portal().visitor.password));
        EditorLinker linker(site, session);
        const LinkRequest request = newLink(openRecord());
        const LinkRound round = linker.link({request}, {});
        QVERIFY(round.answers.isEmpty());
        QCOMPARE(round.error->code, QStringLiteral("no-right"));
        const auto desk = this->desk(portal().administrator);
        QCOMPARE(desk->findLinks({{request, {}}}, {}).first().value().size(), 0);
        QCOMPARE(this->desk(portal().visitor)->prepareToUnlink({}).error().code, QStringLiteral("no-right"));
    }

    void thePortalKeepsAnImageAndLinksItInOne_data() { addPortals(); }
    void thePortalKeepsAnImageAndLinksItInOne()
    {
        QTemporaryDir folder;
        const QByteArray jpeg = testJpeg(4711, QSize(1600, 2200));
        LinkRequest request = newLink(openRecord());
        request.originalUrl = request.webUrl = request.thumbnailUrl = request.archiveUrl = QString();
        request.file = writeFile(folder.filePath(QStringLiteral("a.jpg")), jpeg);
        request.fileSha256 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256);
        request.fileName = QUuid::createUuid().toString(QUuid::Id128).first(12) + QStringLiteral(".jpg");
        PortalDesk desk(m_http, portal().settings(portal().editor), PortalUnderTest::secrets(portal().editor), true);
        QCOMPARE(desk.prepareToLink({}).value(), LinkRoute::Editor);
        const LinkRound round = desk.link({request}, {});
        QVERIFY2(!round.error, round.error ? qPrintable(round.error->detail) : "");
        QVERIFY2(round.answers.first().outcome == LinkAnswer::Outcome::Linked, qPrintable(round.answers.first().words));
        const auto rows = desk.findLinks({{request, {}}}, {}).first().value();
        QCOMPARE(rows.size(), 1);
        const Media row = rows.first();
        QVERIFY(row.originalUrl != row.webUrl && row.webUrl != row.thumbnailUrl);
        const PublicCopy copy{.url = QUrl(row.originalUrl),
            .size = jpeg.size(),
            .sha256 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256)};
        const auto served = checkPublicUrl(m_http, copy, HostVerification::Strict);
        QVERIFY2(served, served ? "" : qPrintable(served.error().message));

        QVERIFY(desk.unlink(request.occid, row.mediaId, PortalDesk::Files::GoToo, {}));
        for (const QString &url : {row.originalUrl, row.webUrl, row.thumbnailUrl})
            QCOMPARE(m_http.send({.url = QUrl(url)}).value().status, 404);
    }

    void aFileThatIsNoImageIsRefused_data() { addPortals(); }
    void aFileThatIsNoImageIsRefused()
    {
        QTemporaryDir folder;
        LinkRequest request = newLink(openRecord());
        request.originalUrl = QString();
        request.file = writeFile(folder.filePath(QStringLiteral("a.jpg")), "no image at all");
        request.fileSha256 = QCryptographicHash::hash("no image at all", QCryptographicHash::Sha256);
        request.fileName = QStringLiteral("a.jpg");
        PortalDesk desk(m_http, portal().settings(portal().editor), PortalUnderTest::secrets(portal().editor), true);
        QVERIFY(desk.prepareToLink({}));
        const LinkRound round = desk.link({request}, {});
        QVERIFY(round.answers.first().outcome == LinkAnswer::Outcome::Refused);
        QCOMPARE(desk.findLinks({{request, {}}}, {}).first().value().size(), 0);
    }

    void whatSomebodyChangedIsSeen_data() { addPortals(); }
    void whatSomebodyChangedIsSeen()
    {
        const auto desk = this->desk(portal().administrator);
        QVERIFY(desk->prepareToLink({}));
        const LinkRequest request = newLink(openRecord());
        QVERIFY(!desk->link({request}, {}).error);
        const Media row = desk->findLinks({{request, {}}}, {}).first().value().value(0);
        const MadeLink link = made(portal(), request, row);
        const PortalSite site(m_http, portal().settings(portal().editor));
        ApiToken token(site, SecretString(portal().editor.password), {});
        const auto change = [&](const QJsonObject &fields) {
            return token.send("PATCH", site.at(QStringLiteral("api/v2/media/%1").arg(row.mediaId)), fields, true);
        };
        QCOMPARE(change({{QStringLiteral("caption"), QStringLiteral("by hand")}})->status, 200);
        QVERIFY(desk->look(link, {}).value().state == LinkNow::State::Changed);
        QCOMPARE(change({{QStringLiteral("caption"), request.caption}})->status, 200);
        QVERIFY(desk->look(link, {}).value().state == LinkNow::State::AsMade);
        const qint64 other
            = desk->find({portal().doubled}, {}).value().value(OccurrenceLookup::key(portal().doubled)).first().occid;
        QCOMPARE(change({{QStringLiteral("occid"), other}})->status, 200);
        const LinkNow moved = desk->look(link, {}).value();
        QVERIFY(moved.state == LinkNow::State::Changed && moved.words.contains(QString::number(other)));
        QVERIFY(desk->unlink(other, row.mediaId, PortalDesk::Files::Stay, {}));
    }

    void aBatchIsLinkedAndTakenBack_data()
    {
        addPortalsAndLinkers();
        for (qsizetype i = 0; i < m_portals.size(); ++i)
            QTest::addRow("%s, kept by the portal", m_portals.at(i).first.constData()) << int(i) << -1;
    }
    void aBatchIsLinkedAndTakenBack()
    {
        QFETCH(int, linker);
        const bool portalKeeps = linker < 0;
        if (!portalKeeps && portal().host.address.isEmpty())
            QSKIP("No image host was named.");
        const QList<Media> before = mediaOfOpenRecord();
        EngineRun run;
        run.put(imageName(), newImage());
        const Profile profile
            = profileFor(portalKeeps ? LinkerChoice::Auto : linkers.at(size_t(linker)).choice, portalKeeps);
        QVERIFY(scanAndCheck(run, profile));
        QVERIFY2(run.start(), run.lastError ? qPrintable(run.lastError->message) : "");
        QVERIFY2(run.states() == QStringLiteral("Confirmed"), qPrintable(run.item(imageName()).reason));
        QCOMPARE(mediaOfOpenRecord().size(), before.size() + 1);
        const QStringList urls{
            run.item(imageName()).urlOf(CopyRole::Original), run.item(imageName()).urlOf(CopyRole::Web)};

        EngineRun elsewhere; // another computer
        elsewhere.put(imageName(), fileBytes(run.images() + QLatin1Char('/') + imageName()));
        QVERIFY(scanAndCheck(elsewhere, profile));
        QCOMPARE(elsewhere.item(imageName()).reasonCode, QStringLiteral("already-linked"));

        QVERIFY2(run.undo(), run.lastError ? qPrintable(run.lastError->message) : "");
        QVERIFY2(run.undoEntries.first().fate == UndoEntry::Fate::Done, qPrintable(run.undoEntries.first().words));
        QVERIFY(mediaOfOpenRecord() == before);
        for (const QString &url : urls)
            QCOMPARE(m_http.send({.url = QUrl(url)}).value().status, 404);
    }

    void aNewImageReplacesTheOldOne_data() { addPortals(); }
    void aNewImageReplacesTheOldOne()
    {
        const bool hasHost = !portal().host.address.isEmpty();
        const QList<Media> before = mediaOfOpenRecord();
        const Profile profile = profileFor(LinkerChoice::Auto, !hasHost);
        EngineRun run;
        run.put(imageName(), newImage());
        QVERIFY(scanAndCheck(run, profile) && run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
        if (!hasHost)
            QSKIP("No image host was named.");

        const qint64 first = run.engine->batch().id;
        const qint64 old = run.item(imageName()).mediaId;
        run.put(imageName(), newImage());
        QVERIFY(scanAndCheck(run, profile));
        QVERIFY(run.item(imageName()).state == ItemState::NeedsDecision);
        run.engine->decide({Decision::replace(run.item(imageName()).id)});
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
        QCOMPARE(run.item(imageName()).reasonCode, QString());
        const QList<Media> now = mediaOfOpenRecord();
        QCOMPARE(now.size(), before.size() + 1);
        QCOMPARE(now.last().mediaId, run.item(imageName()).mediaId);
        QVERIFY(now.last().mediaId != old);
        QVERIFY(run.undo());
        QVERIFY(run.open(first, PortalUnderTest::secrets(portal().administrator)));
        QVERIFY(run.undo()); // the files of the one that was replaced
        QVERIFY(mediaOfOpenRecord() == before);
    }

    void linksFromAFileAreConfirmedAfterTheirImport_data() { addPortals(); }
    void linksFromAFileAreConfirmedAfterTheirImport()
    {
        if (portal().host.address.isEmpty())
            QSKIP("No image host was named.");
        const QList<Media> before = mediaOfOpenRecord();
        EngineRun run;
        run.put(imageName(), newImage());
        QVERIFY(scanAndCheck(run, profileFor(LinkerChoice::File, false)));
        QVERIFY(run.start());
        QCOMPARE(run.item(imageName()).reasonCode, QStringLiteral("file-written"));
        QVERIFY(mediaOfOpenRecord() == before);
        const auto manager = desk(portal().administrator);
        QVERIFY(manager->prepareToLink({}));
        QVERIFY(!manager->link({linkRequestFor(run.item(imageName()), run.engine->profile())}, {}).error);
        QVERIFY(run.start());
        QCOMPARE(run.states(), QStringLiteral("Confirmed"));
        QVERIFY(run.undo());
        QVERIFY(mediaOfOpenRecord() == before);
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contracttest.moc"
