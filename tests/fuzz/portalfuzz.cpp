// What a portal answers. A read-back is of the very record; what is called linked was called so by the portal; what
// must not be repeated is not; nothing is sent elsewhere; no address holds a secret.
#include "apilinker.h"
#include "bulkanswer.h"
#include "cannedhttp.h"
#include "editorform.h"
#include "extendedimport.h"
#include "fuzzing.h"
#include "mediareadback.h"
#include "occurrencelookup.h"
#include "pagetext.h"
#include "recordtable.h"
#include "skeletalrecords.h"

#include <QJsonArray>

namespace {

const QString password = QStringLiteral("geheim-4711");
const QString knownToken = QStringLiteral("token-0815");

/// Everything that talks to one portal, and a person who is at work there.
struct Desk {
    HttpClient http;
    PortalSettings settings{.url = QUrl(QStringLiteral("https://portal.example.org/herb")),
        .user = QStringLiteral("tech"),
        .collection = 7};
    PortalSite site{http, settings};
    WebSession session{site, SecretString(password)};
    ApiToken token{site, SecretString(password), SecretString(knownToken)};
};

/// Waits for nothing.
CancelToken impatient()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

LinkRequest linkRequest(qint64 occid)
{
    const QString url = QStringLiteral("https://img.example.org/%1").arg(occid);
    return {.occid = occid,
        .originalUrl = url + QStringLiteral(".jpg"),
        .webUrl = url + QStringLiteral("_web.jpg"),
        .thumbnailUrl = url + QStringLiteral("_tn.jpg"),
        .format = QStringLiteral("image/jpeg"),
        .sourceIdentifier = QStringLiteral("sheetlink:1")};
}

void describe(Desk &desk)
{
    static_cast<void>(desk.site.info());
    static_cast<void>(desk.site.collections());
}

void readBack(Desk &desk)
{
    const auto record = readRecord(desk.site, 4711);
    claim(!record || !*record || (*record)->occid == 4711, "the record is the one that was asked for");
    claim(
        !record || *record || CannedHttp::exchanges().last().status == 404, "only the portal says that there is none");
    const auto media = readMedia(desk.site, 99);
    claim(!media || !*media || (*media)->media.mediaId == 99, "the image is the one that was asked for");
    const auto none = readRecord(desk.site, 0);
    claim(!none || !*none, "no record has the key 0");
}

void lookUp(Desk &desk)
{
    OccurrenceLookup lookup(desk.site, desk.session, SecretString());
    const auto records
        = lookup.find({QStringLiteral("ASU0001"), QStringLiteral("0002"), QStringLiteral("A;3")}, impatient());
    if (!records)
        return;
    for (auto same = records->begin(); same != records->end(); ++same) {
        for (const Occurrence &record : *same) {
            claim(record.occid > 0, "a record has its key");
            claim(OccurrenceLookup::key(record.catalogNumber) == same.key(), "a record stands under its number");
        }
    }
}

void listNumbers(Desk &desk, bool signedIn)
{
    WebSession nobody(desk.site, SecretString());
    OccurrenceLookup lookup(desk.site, signedIn ? desk.session : nobody, SecretString());
    static_cast<void>(lookup.allNumbers(impatient()));
    static_cast<void>(lookup.someNumbers(impatient()));
}

void signIn(Desk &desk)
{
    const auto in = desk.session.signIn();
    claim(in.has_value() == desk.session.isSignedIn(), "who is signed in knows it");
    static_cast<void>(desk.session.mayImport());
    static_cast<void>(desk.session.mayEdit());
    static_cast<void>(desk.token.mayEdit());
    static_cast<void>(SkeletalRecords(desk.site, desk.token).create(QStringLiteral("ASU0001")));
}

bool wasTold(const QByteArray &words)
{
    const auto &all = CannedHttp::exchanges();
    return std::any_of(all.begin(), all.end(),
        [&words](const CannedHttp::Exchange &exchange) { return exchange.body.contains(words); });
}

void importRows(Desk &desk)
{
    const QList<LinkRequest> requests{linkRequest(101), linkRequest(202), linkRequest(303)};
    const LinkRound round = ExtendedImportLinker(desk.site, desk.session).link(requests, {});
    claim(round.answers.size() == requests.size() || round.error, "each row is answered");
    claim(CannedHttp::onceOnly() <= requests.size(), "no import is run twice");
    for (qsizetype i = 0; i < round.answers.size(); ++i) {
        claim(round.answers.at(i).outcome != LinkAnswer::Outcome::Linked
                || wasTold("occid=" + QByteArray::number(requests.at(i).occid)),
            "a linked row was told with its record");
    }
}

void linkByForm(Desk &desk)
{
    const LinkRound round = EditorLinker(desk.site, desk.session).link({linkRequest(101)}, {});
    claim(CannedHttp::onceOnly() <= 1, "no image is added twice");
    claim(round.answers.isEmpty() || round.answers.first().outcome != LinkAnswer::Outcome::Linked || wasTold("green"),
        "an image was told to be added");
    const auto removed = removeThroughEditor(desk.site, desk.session, 101, 99, true);
    claim(!removed || wasTold("green"), "an image was told to be removed");
}

void linkByInterface(Desk &desk)
{
    const LinkRound round = ApiLinker(desk.site, desk.token).link({linkRequest(101)}, {});
    claim(CannedHttp::onceOnly() <= 2, "an image is asked for again only after it was turned away");
    claim(round.answers.isEmpty() || round.answers.first().outcome != LinkAnswer::Outcome::Linked || wasTold("mediaID"),
        "an image was told to be added");
    static_cast<void>(removeThroughApi(desk.site, desk.token, 99));
}

void readPages(const QByteArray &page)
{
    const QList<LinkRequest> requests{linkRequest(101), linkRequest(202)};
    claim(readImportPage(page, requests).size() == requests.size(), "each row is answered");
    static_cast<void>(readEditorPage(page));
    static_cast<void>(plainText(QString::fromUtf8(page)));
    static_cast<void>(hiddenField(page, QStringLiteral("fileName")));
    const auto lines = QString::fromUtf8(page).split(QLatin1Char('\n'));
    static_cast<void>(isoDate(lines.value(0), lines.value(1)));
}

void readDownload(const QByteArray &zip)
{
    const auto records = readBulkAnswer(zip, 7);
    for (const Occurrence &record : records.value_or(QList<Occurrence>()))
        claim(record.occid > 0, "a record has its key");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Script script(bytes, size);
    const char what = char(script.byte());
    const QByteArray text = script.rest();
    CannedHttp::setAnswers(text);
    Desk desk;
    switch (what) {
    case 'd':
        describe(desk);
        break;
    case 'r':
        readBack(desk);
        break;
    case 'l':
        lookUp(desk);
        break;
    case 'n':
    case 'N':
        listNumbers(desk, what == 'n');
        break;
    case 's':
        signIn(desk);
        break;
    case 'i':
        importRows(desk);
        break;
    case 'e':
        linkByForm(desk);
        break;
    case 'a':
        linkByInterface(desk);
        break;
    case 'p':
        readPages(text);
        break;
    case 'z':
        readDownload(text);
        break;
    default:
        break;
    }
    for (const auto &exchange : CannedHttp::exchanges()) {
        const QUrl &url = exchange.request.url;
        claim(url.scheme() == QLatin1String("https") && url.authority() == QLatin1String("portal.example.org"),
            "the portal alone is asked");
        claim(!containsSecret(url.toString(QUrl::FullyDecoded)), "no address holds a secret");
    }
    return 0;
}
