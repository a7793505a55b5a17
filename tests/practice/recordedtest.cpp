#include "practiceclient.h"

#include <QBuffer>
#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

using namespace Qt::StringLiterals;

namespace {

const QString recordings = QStringLiteral(SHEETLINK_SHARED "/portal/recorded/");

QByteArray contentOf(const QString &name)
{
    QFile file(recordings + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A recorded command line, understood.
struct Recorded {
    QByteArray method = "GET";
    QString path; ///< Below the portal's root, with query.
    QByteArray contentType;
    QByteArray body;
    bool withSession = false;
};

/// Words of a shell command in which only backslashes escape.
QStringList words(const QString &command)
{
    QStringList list{QString()};
    for (qsizetype i = 0; i < command.size(); ++i) {
        if (command.at(i) == u'\\' && i + 1 < command.size())
            list.last() += command.at(++i);
        else if (command.at(i).isSpace())
            list.append(QString());
        else
            list.last() += command.at(i);
    }
    list.removeAll(QString());
    return list;
}

QByteArray urlencoded(const QString &field)
{
    const qsizetype equals = field.indexOf(u'=');
    return field.first(equals + 1).toUtf8() + QUrl::toPercentEncoding(field.sliced(equals + 1));
}

Recorded understood(const QString &command)
{
    Recorded recorded;
    QByteArrayList fields;
    const QStringList list = words(command);
    for (qsizetype i = 1; i < list.size(); ++i) {
        const QString &word = list.at(i);
        if (word == "-X"_L1) {
            recorded.method = list.at(++i).toLatin1();
        } else if (word == "-H"_L1) {
            recorded.contentType = list.at(++i).section(u": "_s, 1).toLatin1();
        } else if (word == "-d"_L1) {
            fields.append(list.at(++i).toUtf8());
        } else if (word == "--data-urlencode"_L1) {
            fields.append(urlencoded(list.at(++i)));
        } else if (word == "-b"_L1) {
            recorded.withSession = true;
            ++i;
        } else if (word == "--interface"_L1) {
            ++i;
        } else {
            recorded.path = word.section(u"/portal"_s, 1);
        }
    }
    recorded.body = fields.join('&');
    if (!fields.isEmpty() && recorded.method == "GET")
        recorded.method = "POST";
    if (!fields.isEmpty() && recorded.contentType.isEmpty())
        recorded.contentType = "application/x-www-form-urlencoded";
    return recorded;
}

/// Status and headers of a recorded answer.
struct RecordedHead {
    int status = 0;
    QByteArray contentType;
    bool setsCookie = false;
    bool cookieIsSecure = false;
};

RecordedHead headOf(const QString &name)
{
    RecordedHead head;
    for (const QByteArray &line : contentOf(name + u".headers"_s).split('\n')) {
        if (line.startsWith("HTTP/"))
            head.status = line.split(' ').at(1).toInt();
        if (line.startsWith("Content-Type: "))
            head.contentType = line.mid(14).trimmed().toLower();
        if (line.startsWith("Set-Cookie: PHPSESSID=")) {
            head.setsCookie = true;
            head.cookieIsSecure = line.contains("; secure");
        }
    }
    return head;
}

/// Where two JSON values differ in shape; empty when they do not. A null fits everything.
QString difference(const QJsonValue &recorded, const QJsonValue &here, const QString &place = {})
{
    if (recorded.isNull() || here.isNull())
        return {};
    if (recorded.type() != here.type())
        return u"%1: another type"_s.arg(place);
    if (recorded.isArray() && !recorded.toArray().isEmpty() && !here.toArray().isEmpty())
        return difference(recorded.toArray().first(), here.toArray().first(), place + u"[0]"_s);
    if (!recorded.isObject())
        return {};
    const QJsonObject theirs = recorded.toObject();
    const QJsonObject ours = here.toObject();
    if (theirs.keys() != ours.keys())
        return u"%1: keys %2 instead of %3"_s.arg(place, ours.keys().join(u' '), theirs.keys().join(u' '));
    for (const QString &key : theirs.keys()) {
        const QString found = difference(theirs.value(key), ours.value(key), place + u'.' + key);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QJsonValue jsonOf(const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Names of the files in a zip, with their first line; of meta.xml the terms in order.
QMap<QString, QString> outlineOf(const QByteArray &zipBytes)
{
    QBuffer buffer;
    buffer.setData(zipBytes);
    QuaZip zip(&buffer);
    QMap<QString, QString> outline;
    if (!zip.open(QuaZip::mdUnzip))
        return outline;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        file.open(QIODevice::ReadOnly);
        QString &text = outline[zip.getCurrentFileName()];
        if (zip.getCurrentFileName().endsWith(u".csv"_s))
            text = QString::fromUtf8(file.readLine()).trimmed();
        if (zip.getCurrentFileName() == "meta.xml"_L1) {
            QXmlStreamReader xml(file.readAll());
            while (xml.readNextStartElement() || !xml.atEnd()) {
                if (xml.isStartElement())
                    text += u"%1 %2%3 %4\n"_s.arg(xml.name(), xml.attributes().value(u"rowType"_s),
                        xml.attributes().value(u"index"_s), xml.attributes().value(u"term"_s));
            }
        }
    }
    return outline;
}

/// The result lines of an import page, without what differs from run to run.
QStringList importLines(const QByteArray &page)
{
    QString html = QString::fromUtf8(page);
    const QList<std::pair<QRegularExpression, QString>> changing{
        {QRegularExpression(u"\\(\\d{4}-[^)]*\\)"_s), u"(TIME)"_s},
        {QRegularExpression(u"\\w+_\\d+\\.csv"_s), u"FILE"_s},
        {QRegularExpression(u"occid=\\d+\""_s), u"occid=N\""_s},
        {QRegularExpression(u">\\d+</a>"_s), u">N</a>"_s},
        {QRegularExpression(u"ACC-\\d+"_s), u"ACC"_s},
        // No image host with a certificate of its own runs beside the practice portal.
        {QRegularExpression(u"SSL peer certificate or SSH remote key was not OK"_s), u"Couldn't connect to server"_s},
    };
    for (const auto &[pattern, instead] : changing)
        html.replace(pattern, instead);
    static const QRegularExpression item(u"<(li|div)[ >].*?</(li|div)>"_s);
    QStringList lines;
    for (auto it = item.globalMatch(html); it.hasNext();)
        lines.append(it.next().captured().toLower());
    return lines;
}

} // namespace

class RecordedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersHaveTheRecordedShape_data();
    void answersHaveTheRecordedShape();
    void archivesHaveTheRecordedColumns_data();
    void archivesHaveTheRecordedColumns();
    void importPagesHaveTheRecordedLines_data();
    void importPagesHaveTheRecordedLines();

private:
    void addRecords();
    void addMedia(qint64 occid);
    qint64 anyOccidOf(const QString &catalogNumber);
    Recorded translated(const QString &name);
    QByteArray sampleTable(int rows) const;

    std::unique_ptr<PracticeClient> m_portal;
    QByteArray m_session;
    QString m_token;
    qint64 m_mediaToDelete = 0;
};

void RecordedTest::initTestCase()
{
    if (!QDir(recordings).exists())
        QSKIP("The recordings of a real portal are not here.");
    m_portal = std::make_unique<PracticeClient>();
    addRecords();
    m_token = m_portal->token(u"tech"_s);
    m_portal->signIn(u"tech"_s);
    m_session = std::exchange(m_portal->cookie, {});
    // The second record of this number.
    m_portal->json("POST", u"/api/v2/occurrence/skeletal?collid=1"_s,
        {{u"apiToken"_s, m_token}, {u"catalogNumber"_s, u"ASU0009001"_s}});
    for (const auto &number : {u"ASU0006021"_s, u"ASU0000201"_s, u"ASU0000010"_s, u"ASU0005001"_s})
        addMedia(anyOccidOf(number));
    m_mediaToDelete = m_portal->record(m_portal->occidOf(u"ASU0000010"_s))
                          .value("media"_L1)
                          .toArray()
                          .first()
                          .toObject()
                          .value("mediaID"_L1)
                          .toInteger();
}

void RecordedTest::addRecords()
{
    QByteArray table
        = "catalogNumber,sciname,family,recordedBy,recordNumber,eventDate,country,locality,recordSecurity\n";
    const auto add = [&table](const QByteArray &number, const QByteArray &security = {}) {
        table += number + ",Poa minor,Poaceae,Collector,7,1941-10-10,United States,A place," + security + '\n';
    };
    for (const auto *number : {"ASU0000001", "\"ASU0007001 \"",
             "AS\xC3\x9C"
             "0007006",
             "ASU/00&07#5+", "ASU0009001", "ASU0006021", "ASU0000010", "ASU0000020", "ASU0000301", "ASU0000403"})
        add(number);
    for (int number = 201; number <= 220; ++number)
        add("ASU0000" + QByteArray::number(number));
    add("ASU0005001", "1");

    const QString path = m_portal->folder() + u"/records.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
    file.close();
    m_portal->world.reset();
    m_portal->world = std::move(*PracticeWorld::start({.folder = m_portal->folder(), .recordsFile = path}));
}

void RecordedTest::addMedia(qint64 occid)
{
    const auto made = m_portal->json("POST", u"/api/v2/media"_s,
        {{u"apiToken"_s, m_token}, {u"occid"_s, occid}, {u"originalUrl"_s, u"http://127.0.0.1:9/x.jpg"_s},
            {u"format"_s, u"image/jpeg"_s}});
    QCOMPARE(made.status, 201);
}

/// Also of a secured record, which no list shows.
qint64 RecordedTest::anyOccidOf(const QString &catalogNumber)
{
    for (qint64 occid = 1; occid < 200; ++occid) {
        if (m_portal->record(occid).value("catalogNumber"_L1).toString() == catalogNumber)
            return occid;
    }
    return 0;
}

/// The recorded request with the addresses, tokens and keys that mean the same here.
Recorded RecordedTest::translated(const QString &name)
{
    QString command = QString::fromUtf8(contentOf(name + u".request"_s));
    const QString images = m_portal->world->imagesUrl().toString();
    const std::pair<QString, QString> changes[]{
        {u"tok-tech-f8f809dd-ed97-acce-9e5a-16f4fc1241d5"_s, m_token},
        {u"tok-other-1fc2b393-e118-957a-94a7-c2751e7841e3\\&collid=1"_s,
            m_portal->token(u"editor"_s) + u"\\&collid=2"_s},
        {u"tech-pass-1"_s, u"practice"_s},
        {u"/portal/api/v2/occurrence/1981"_s, u"/portal/api/v2/occurrence/%1"_s.arg(anyOccidOf(u"ASU0006021"_s))},
        {u"/portal/api/v2/occurrence/1941"_s, u"/portal/api/v2/occurrence/%1"_s.arg(anyOccidOf(u"ASU0005001"_s))},
        {u"/portal/api/v2/media/41"_s, u"/portal/api/v2/media/%1"_s.arg(m_mediaToDelete)},
        {u"http://127.0.0.1:8081/html/"_s, images + u"no/"_s},
        {u"ACC-1931\\,OLD-1921\\,COLONLY-1936"_s, u"ACC-1\\,ACC-2\\,ACC-3"_s},
    };
    for (const auto &[theirs, ours] : changes)
        command.replace(theirs, ours);
    return understood(command.trimmed());
}

void RecordedTest::answersHaveTheRecordedShape_data()
{
    QTest::addColumn<QString>("name");
    QStringList names;
    for (const QString &file : QDir(recordings).entryList({u"*.request"_s}, QDir::Files, QDir::Name)) {
        if (!file.startsWith(u"x-"_s) || !QFile::exists(recordings + file.chopped(8) + u".zip"_s))
            names.append(file.chopped(8));
    }
    // A row can be changed before it is deleted, and be deleted again only after it was.
    names.removeAll(u"b-delete-again"_s);
    names.removeAll(u"b-delete-ok"_s);
    names << u"b-delete-ok"_s << u"b-delete-again"_s;
    QVERIFY(names.size() > 40);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void RecordedTest::answersHaveTheRecordedShape()
{
    QFETCH(QString, name);
    const Recorded request = translated(name);
    m_portal->cookie = request.withSession ? m_session : QByteArray();
    const auto answer = m_portal->send(request.method, request.path, request.contentType, request.body);
    const RecordedHead head = headOf(name);
    QCOMPARE(answer.status, head.status);
    QCOMPARE(answer.header("Content-Type").toLower(), head.contentType);
    QCOMPARE(answer.header("Set-Cookie").startsWith("PHPSESSID="), head.setsCookie);
    QCOMPARE(answer.header("Set-Cookie").contains("; secure"), head.cookieIsSecure);

    const bool isText = QFile::exists(recordings + name + u".html"_s);
    const QByteArray body = contentOf(name + (isText ? u".html"_s : u".json"_s));
    if (!body.startsWith('{') && !body.startsWith('[')) {
        if (isText)
            QCOMPARE(answer.body, body);
        return;
    }
    const QString found = difference(jsonOf(body), jsonOf(answer.body));
    QVERIFY2(found.isEmpty(), qPrintable(found));
    const auto countOf = [](const QByteArray &bytes) { return jsonOf(bytes).toObject().value("count"_L1).toInt(); };
    if (name.startsWith(u"a-cat-"_s))
        QCOMPARE(countOf(answer.body), countOf(body));
}

void RecordedTest::archivesHaveTheRecordedColumns_data()
{
    QTest::addColumn<QString>("name");
    const auto zips = QDir(recordings).entryList({u"x-*.zip"_s}, QDir::Files, QDir::Name);
    QVERIFY(!zips.isEmpty());
    for (const QString &zip : zips)
        QTest::newRow(qPrintable(zip)) << zip.chopped(4);
}

void RecordedTest::archivesHaveTheRecordedColumns()
{
    QFETCH(QString, name);
    addMedia(m_portal->occidOf(u"ASU0000010"_s)); // the one that was there may be deleted by now
    const Recorded request = translated(name);
    m_portal->cookie = request.withSession ? m_session : QByteArray();
    const auto answer = m_portal->send(request.method, request.path, request.contentType, request.body);
    const RecordedHead head = headOf(name);
    QCOMPARE(answer.status, head.status);
    QCOMPARE(answer.header("Content-Type").toLower(), head.contentType);
    QCOMPARE(answer.header("Set-Cookie").startsWith("PHPSESSID="), head.setsCookie);
    const auto theirs = outlineOf(contentOf(name + u".zip"_s));
    QVERIFY(theirs.contains(u"occurrences.csv"_s));
    QVERIFY(theirs.value(u"meta.xml"_s).count(u'\n') > 90);
    QCOMPARE(outlineOf(answer.body), theirs);
}

/// The head of the recorded import's table, made for the image host that is here.
QByteArray RecordedTest::sampleTable(int rows) const
{
    QFile file(QStringLiteral(SHEETLINK_SHARED "/portal/extended-import-sample.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray table;
    for (int line = 0; line <= rows; ++line)
        table += file.readLine();
    table.replace("http://127.0.0.1:8081/html/view", m_portal->world->portalUrl().toEncoded() + "/index.php");
    table.replace("http://127.0.0.1:8081/", m_portal->world->imagesUrl().toEncoded());
    return table;
}

void RecordedTest::importPagesHaveTheRecordedLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("option");
    QTest::newRow("many cases") << u"g-run1-2import"_s << sampleTable(25) << QString();
    QTest::newRow("Spanish") << u"g-run25-lang-es-2import"_s << sampleTable(3) << u"lang=es"_s;
    QTest::newRow("optional field first")
        << u"g-run3-col0-2import"_s << QByteArray("caption,catalogNumber,originalUrl\nx,ASU0000301,/media/a.jpg\n")
        << QString();
    QTest::newRow("new records") << u"g-run5-createnew-2import"_s
                                 << QByteArray(
                                        "catalogNumber,originalUrl\nASU0012001,/media/a.jpg\nASU0012001,/media/b.jpg\n"
                                        "ASU0012002,/media/c.jpg\n,/media/d.jpg\n")
                                 << u"createNew=1"_s;
    QTest::newRow("two identifiers") << u"g-run9-two-identifiers-2import"_s
                                     << QByteArray("catalogNumber,otherCatalogNumbers,originalUrl\n"
                                                   "ASU0000403,ACC-1,/media/a.jpg\n")
                                     << QString();
}

void RecordedTest::importPagesHaveTheRecordedLines()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, table);
    QFETCH(QString, option);
    m_portal->cookie = m_session;
    PracticeClient::Fields more;
    if (!option.isEmpty())
        more.append({option.section(u'=', 0, 0), option.section(u'=', 1)});
    const QStringList here = importLines(m_portal->importTable(table, more).body);
    const QStringList theirs = importLines(contentOf(name + u".result-lines.html"_s));
    QVERIFY(theirs.size() > 3);
    QCOMPARE(here, theirs);
}

QTEST_GUILESS_MAIN(RecordedTest)
#include "recordedtest.moc"
