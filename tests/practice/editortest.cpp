#include "practiceclient.h"

#include <QBuffer>
#include <QDate>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

using Fields = PracticeClient::Fields;

namespace {

const QString editor = u"/collections/editor/occurrenceeditor.php"_s;
constexpr auto green = "<span style=\"color:green;\">";
constexpr auto red = "<span style=\"color:red;\">";

QByteArray imageBytes(const char *format, int width = 1600)
{
    QImage image(width, 1000, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    for (int i = 0; i < width; ++i)
        image.setPixelColor(i, i % 1000, QColor::fromHsv(i % 360, 200, 200));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

FormPart upload(const QByteArray &bytes, const QByteArray &name = "p.jpg", const QByteArray &type = "image/jpeg")
{
    return {"imgfile", bytes, true, name, type};
}

const FormPart nothingChosen{"imgfile", "", true, ""};

/// The text of the status line; null when there is none.
QString statusOf(const HttpAnswer &answer)
{
    static const QRegularExpression line(
        u"<div id=\"statusdiv\"[^>]*>\\s*<b>[^<]*: </b>\\s*<span style=\"color:\\w+;\">([^<]*)</span>"_s);
    return line.match(QString::fromUtf8(answer.body)).captured(1).replace(u"&quot;"_s, u"\""_s);
}

} // namespace

/// The editor's forms, as they were measured on a real portal.
class EditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_portal = std::make_unique<PracticeClient>();
        m_portal->signIn(u"editor"_s);
    }
    void cleanup() { m_portal.reset(); }

    // rights
    void rightsAreThoseOfTheNamedCollectionElseOfTheRecord_data();
    void rightsAreThoseOfTheNamedCollectionElseOfTheRecord();
    void theSignedOutAreSentToTheLogin();
    void theFormForANewRecordIsForEditors_data();
    void theFormForANewRecordIsForEditors();

    // linking URLs
    void aLinkKeepsEveryFieldAsItWasSent();
    void emptyTextsAreNotNull();
    void someFieldsAreIgnored();
    void theOrderIsANumberOrFive_data();
    void theOrderIsANumberOrFive();
    void aLinkIsNamedByItsFileOnlyWithoutFormat_data();
    void aLinkIsNamedByItsFileOnlyWithoutFormat();
    void aRefusedLinkIsRedAndLeavesNoRow_data();
    void aRefusedLinkIsRedAndLeavesNoRow();
    void aKnownExtensionOrFormatIsNotFetched_data();
    void aKnownExtensionOrFormatIsNotFetched();
    void linkingTwiceMakesTwoRowsEvenWithOneRecordId();
    void withoutARecordTheRowIsAnOrphan();
    void spanishSaysTheSame();

    // uploading
    void anUploadIsKeptAsItCame_data();
    void anUploadIsKeptAsItCame();
    void anUploadTakesTheFieldsOfALink();
    void copiesThatAreNamedAreNotMade();
    void aTakenNameGetsTheMediaId();
    void anUploadsNameIsCleaned_data();
    void anUploadsNameIsCleaned();
    void aRefusedUploadLeavesNeitherRowNorFile_data();
    void aRefusedUploadLeavesNeitherRowNorFile();
    void halfAnImageIsTakenForAWholeOne();
    void aBodyThatIsTooLargeIsForgotten();
    void aFileThatIsTooLargeIsRefused();

    // deleting and editing
    void deletingSaysYesAndDeletesWhateverIsNamed_data();
    void deletingSaysYesAndDeletesWhateverIsNamed();
    void deletingTakesRights_data();
    void deletingTakesRights();
    void readingThePageDeletesNothing();
    void storedFilesGoOnlyWhenAsked_data();
    void storedFilesGoOnlyWhenAsked();
    void filesElsewhereStay();
    void editsChangeWhatIsSentAndSayNothing();
    void aRefusedEditIsRedAndChangesNothing();

private:
    HttpAnswer add(const FormPart &file, const QList<FormPart> &fields = {}, const QByteArray &occid = "1")
    {
        const QList<FormPart> form{file, {"occid", occid}, {"submitaction", "Submit New Image"}};
        return m_portal->postMultipart(editor, form + fields);
    }
    HttpAnswer link(const QList<FormPart> &fields)
    {
        return add(nothingChosen, QList<FormPart>{{"originalUrl", "http://127.0.0.1:9/a.jpg"}} + fields);
    }
    HttpAnswer remove(const Fields &fields)
    {
        return m_portal->postForm(editor, Fields{{u"submitaction"_s, u"Delete Image"_s}} + fields);
    }
    HttpAnswer edit(const Fields &fields)
    {
        return m_portal->postForm(editor, Fields{{u"submitaction"_s, u"Submit Image Edits"_s}} + fields);
    }
    QJsonObject media(qint64 mediaId)
    {
        const auto answer = m_portal->get(u"/api/v2/media/%1"_s.arg(mediaId));
        return answer.status == 200 ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
    }
    qint64 lastId(qint64 occid = 1)
    {
        const auto list = m_portal->record(occid).value("media"_L1).toArray();
        return list.isEmpty() ? 0 : list.last().toObject().value("mediaID"_L1).toInteger();
    }
    QJsonObject last(qint64 occid = 1) { return media(lastId(occid)); }
    int rows()
    {
        return QJsonDocument::fromJson(m_portal->get(u"/api/v2/media"_s).body).object().value("count"_L1).toInt();
    }
    QString file(const QString &url) const { return m_portal->world->imagesFolder() + url; }
    QByteArray bytesOf(const QString &url) const
    {
        QFile stored(file(url));
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }
    /// A record of collection 2.
    qint64 foreignRecord()
    {
        const auto answer = m_portal->get(u"/api/v2/occurrence?collid=2&limit=1"_s);
        const auto found = QJsonDocument::fromJson(answer.body).object().value("results"_L1).toArray();
        return found.first().toObject().value("occid"_L1).toInteger();
    }

    std::unique_ptr<PracticeClient> m_portal;
};

void EditorTest::rightsAreThoseOfTheNamedCollectionElseOfTheRecord_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("occid"); // "foreign": a record of collection 2
    QTest::addColumn<QByteArray>("collid");
    QTest::addColumn<bool>("added");
    QTest::newRow("administrator") << u"tech"_s << QByteArray("1") << QByteArray() << true;
    QTest::newRow("editor") << u"editor"_s << QByteArray("1") << QByteArray() << true;
    QTest::newRow("visitor") << u"visitor"_s << QByteArray("1") << QByteArray() << false;
    QTest::newRow("visitor names the collection") << u"visitor"_s << QByteArray("1") << QByteArray("1") << false;
    QTest::newRow("editor elsewhere") << u"editor"_s << QByteArray("foreign") << QByteArray() << false;
    QTest::newRow("editor elsewhere names the own collection")
        << u"editor"_s << QByteArray("foreign") << QByteArray("1") << true;
    QTest::newRow("editor names another's collection") << u"editor"_s << QByteArray("1") << QByteArray("2") << false;
    QTest::newRow("unknown record") << u"editor"_s << QByteArray("99999") << QByteArray() << false;
    QTest::newRow("unknown collection") << u"editor"_s << QByteArray("1") << QByteArray("77") << false;
}

void EditorTest::rightsAreThoseOfTheNamedCollectionElseOfTheRecord()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, occid);
    QFETCH(QByteArray, collid);
    QFETCH(bool, added);
    if (occid == "foreign")
        occid = QByteArray::number(foreignRecord());
    const auto before = m_portal->mediaCount(occid.toLongLong());
    m_portal->signIn(user);
    QList<FormPart> fields{{"originalUrl", "http://127.0.0.1:9/a.jpg"}};
    if (!collid.isEmpty())
        fields.append(FormPart{"collid", collid});
    const auto page = add(nothingChosen, fields, occid);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.body.contains("statusdiv"), added);
    QCOMPARE(page.body.contains("Sorry, you are not authorized to edit occurrences within this collection"), !added);
    QCOMPARE(m_portal->mediaCount(occid.toLongLong()), before + (added ? 1 : 0));
}

void EditorTest::theSignedOutAreSentToTheLogin()
{
    m_portal->cookie.clear();
    const auto page = link({});
    QCOMPARE(page.status, 302);
    QCOMPARE(page.header("Location"), "../../profile/index.php?refurl=../collections/editor/occurrenceeditor.php?");
    QVERIFY(!page.body.isEmpty() && !page.body.contains("statusdiv"));
    QCOMPARE(m_portal->mediaCount(1), 0);
    QCOMPARE(m_portal->get(editor + u"?collid=1&gotomode=1"_s).header("Location"),
        "../../profile/index.php?refurl=../collections/editor/occurrenceeditor.php?collid=1&amp;gotomode=1");
}

void EditorTest::theFormForANewRecordIsForEditors_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("collection");
    QTest::addColumn<bool>("shown");
    QTest::newRow("administrator") << u"tech"_s << 1 << true;
    QTest::newRow("editor") << u"editor"_s << 1 << true;
    QTest::newRow("editor elsewhere") << u"editor"_s << 2 << false;
    QTest::newRow("visitor") << u"visitor"_s << 1 << false;
    QTest::newRow("unknown collection") << u"tech"_s << 77 << false;
}

void EditorTest::theFormForANewRecordIsForEditors()
{
    QFETCH(QString, user);
    QFETCH(int, collection);
    QFETCH(bool, shown);
    m_portal->signIn(user);
    const auto page = m_portal->get(editor + u"?collid=%1&gotomode=1"_s.arg(collection));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.body.contains("value=\"addOccurRecord\""), shown);
    QVERIFY(!page.body.contains("statusdiv"));
}

void EditorTest::aLinkKeepsEveryFieldAsItWasSent()
{
    const QList<std::pair<QByteArray, QByteArray>> fields{{"thumbnailUrl", "http://127.0.0.1:9/t.jpg"},
        {"archiveUrl", "http://127.0.0.1:9/archive.tif"}, {"caption", "=1+1"}, {"creator", "Me"},
        {"notes", "two\r\nlines and a backslash \\"}, {"copyright", "c"}, {"rights", "r"}, {"owner", "o"},
        {"sourceUrl", "http://127.0.0.1:9/s"}, {"sourceIdentifier", "sheetlink:1"}, {"mediaMD5", "5"},
        {"hashFunction", "MD5"}, {"hashValue", "6"}, {"accessRights", "a"}, {"anatomy", "leaf"}, {"locality", "l"},
        {"referenceUrl", "http://127.0.0.1:9/r"}, {"recordID", "my own"}, {"format", "image/jpeg"}};
    QList<FormPart> form{
        {"weburl", "http://127.0.0.1:9/w.jpg"}, {"tid", "3"}, {"sortSequence", "9"}, {"creatorUid", "2"}};
    for (const auto &[name, value] : fields)
        form.append(FormPart{name, value});
    const auto page = link(form);
    QVERIFY(page.body.contains(QByteArray(green) + "Media added successfully</span>"));
    QCOMPARE(statusOf(page), u"Media added successfully"_s);
    const auto media = last();
    for (const auto &[name, value] : fields)
        QCOMPARE(media.value(QLatin1String(name)).toString().toUtf8(), value);
    QCOMPARE(media.value("originalUrl"_L1).toString(), u"http://127.0.0.1:9/a.jpg"_s);
    QCOMPARE(media.value("url"_L1).toString(), u"http://127.0.0.1:9/w.jpg"_s);
    QCOMPARE(media.value("mediaType"_L1).toString(), u"image"_s);
    QCOMPARE(media.value("tid"_L1).toInt(), 3);
    QCOMPARE(media.value("sortSequence"_L1).toInt(), 9);
    QCOMPARE(media.value("creatorUid"_L1).toInt(), 2);
}

void EditorTest::emptyTextsAreNotNull()
{
    link({{"caption", ""}, {"sourceIdentifier", ""}, {"weburl", ""}});
    const auto media = last();
    QVERIFY(media.value("caption"_L1).isString());
    QVERIFY(media.value("sourceIdentifier"_L1).isString());
    QVERIFY(media.value("url"_L1).isString());
    QVERIFY(media.value("notes"_L1).isNull()); // not sent
}

void EditorTest::someFieldsAreIgnored()
{
    link({{"mediaType", "audio"}, {"imageType", "x"}, {"pixelXDimension", "7"}, {"pixelYDimension", "7"}});
    const auto media = last();
    QCOMPARE(media.value("mediaType"_L1).toString(), u"image"_s);
    for (const auto &name : {"imageType"_L1, "pixelXDimension"_L1, "pixelYDimension"_L1})
        QVERIFY(media.value(name).isNull());
}

void EditorTest::theOrderIsANumberOrFive_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("stored");
    QTest::newRow("number") << QByteArray("12") << 12;
    QTest::newRow("nothing") << QByteArray() << 5;
    QTest::newRow("word") << QByteArray("first") << 5;
    QTest::newRow("fraction") << QByteArray("5.7") << 6;
}

void EditorTest::theOrderIsANumberOrFive()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, stored);
    link({{"sortOccurrence", sent}});
    QCOMPARE(last().value("sortOccurrence"_L1).toInt(), stored);
}

void EditorTest::aLinkIsNamedByItsFileOnlyWithoutFormat_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("identifier");
    const QByteArray folder = "http://127.0.0.1:9/x/";
    QTest::newRow("no format") << folder + "a.jpg?x=1" << QByteArray() << u"filename: a.jpg"_s;
    QTest::newRow("format") << folder + "a.jpg" << QByteArray("image/jpeg") << QString();
    QTest::newRow("long and odd") << folder + "My%20Long%20(\xC3\xA4)%20file__name_that_is_long_1.JPG" << QByteArray()
                                  << u"filename: My_Long__file_name_that_is_lon.jpg"_s;
    QTest::newRow("points") << folder + "a.b.jpeg" << QByteArray() << u"filename: ab.jpeg"_s;
}

void EditorTest::aLinkIsNamedByItsFileOnlyWithoutFormat()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, format);
    QFETCH(QString, identifier);
    QCOMPARE(statusOf(add(nothingChosen, {{"originalUrl", url}, {"format", format}})), u"Media added successfully"_s);
    QCOMPARE(last().value("sourceIdentifier"_L1).toString(), identifier);
    QCOMPARE(last().value("sourceIdentifier"_L1).isNull(), identifier.isNull());
}

void EditorTest::aRefusedLinkIsRedAndLeavesNoRow_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("complaint");
    const auto with = [](const QString &name, const QString &value) {
        return Fields{{u"originalUrl"_s, u"http://127.0.0.1:9/a.jpg"_s}, {name, value}};
    };
    const auto only = [](const QString &url) { return Fields{{u"originalUrl"_s, url}}; };
    QTest::newRow("no url") << Fields() << u"No file uploaded"_s;
    QTest::newRow("empty url") << only({}) << u"No file uploaded"_s;
    QTest::newRow("tiff") << only(u"http://127.0.0.1:9/a.tif"_s) << u"File type not allowed:  image/tiff"_s;
    QTest::newRow("format tiff") << with(u"format"_s, u"image/tiff"_s) << u"File type not allowed:  image/tiff"_s;
    QTest::newRow("format in capitals") << with(u"format"_s, u"IMAGE/JPEG"_s) << u"Invalid Media Type:  IMAGE"_s;
    QTest::newRow("unreachable") << only(u"http://127.0.0.1:9/a"_s) << u"Couldn't connect to server"_s;
    QTest::newRow("caption too long") << with(u"caption"_s, QString(101, u'y'))
                                      << u"Data too long for column 'caption' at row 1"_s;
    QTest::newRow("four-byte character") << with(u"notes"_s, u"a 🌿"_s)
                                         << u"Incorrect string value: '\\xF0\\x9F\\x8C\\xBF' for column"_s;
    QTest::newRow("no taxon") << with(u"tid"_s, {}) << u"Incorrect integer value: '' for column"_s;
    QTest::newRow("unknown record") << Fields{{u"originalUrl"_s, u"http://127.0.0.1:9/a.jpg"_s}, {u"collid"_s, u"1"_s},
        {u"occid"_s, u"99999"_s}} << u"Cannot add or update a child row"_s;
}

void EditorTest::aRefusedLinkIsRedAndLeavesNoRow()
{
    QFETCH(Fields, fields);
    QFETCH(QString, complaint);
    QList<FormPart> form{nothingChosen, {"submitaction", "Submit New Image"}};
    for (const auto &[name, value] : fields)
        form.append(FormPart{name.toUtf8(), value.toUtf8()});
    form.append(FormPart{"occid", "1"}); // the first of two counts here
    const int before = rows();
    const auto page = m_portal->postMultipart(editor, form);
    QVERIFY(page.body.contains(red));
    QVERIFY2(statusOf(page).startsWith(u"ERROR: "_s + complaint), qPrintable(statusOf(page)));
    QCOMPARE(rows(), before);
}

void EditorTest::aKnownExtensionOrFormatIsNotFetched_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("stored");
    QTest::newRow("extension") << QByteArray("http://127.0.0.1:9/a.PNG") << QByteArray() << u"image/png"_s;
    QTest::newRow("format") << QByteArray("http://127.0.0.1:9/view") << QByteArray("image/gif") << u"image/gif"_s;
    QTest::newRow("tiff in disguise") << QByteArray("http://127.0.0.1:9/a.tif") << QByteArray("image/jpeg")
                                      << u"image/jpeg"_s;
}

void EditorTest::aKnownExtensionOrFormatIsNotFetched()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, format);
    QFETCH(QString, stored);
    QCOMPARE(statusOf(add(nothingChosen, {{"originalUrl", url}, {"format", format}})), u"Media added successfully"_s);
    QCOMPARE(last().value("format"_L1).toString(), stored);
}

void EditorTest::linkingTwiceMakesTwoRowsEvenWithOneRecordId()
{
    link({{"recordID", "one"}});
    link({{"recordID", "one"}});
    QCOMPARE(m_portal->mediaCount(1), 2);
    QCOMPARE(last().value("recordID"_L1).toString(), u"one"_s);
}

void EditorTest::withoutARecordTheRowIsAnOrphan()
{
    const int before = rows();
    const auto page = m_portal->postMultipart(editor,
        {nothingChosen, {"collid", "1"}, {"originalUrl", "http://127.0.0.1:9/a.jpg"},
            {"submitaction", "Submit New Image"}});
    QCOMPARE(statusOf(page), u"Media added successfully"_s);
    QCOMPARE(rows(), before + 1);
    QVERIFY(media(before + 1).value("occid"_L1).isNull());
}

void EditorTest::spanishSaysTheSame()
{
    const auto added = link({{"lang", "es"}});
    QVERIFY(added.body.contains("<b>Estado de Acción: </b>"));
    QCOMPARE(statusOf(added), u"Medios agregado exitosamente"_s);
    QCOMPARE(statusOf(remove({{u"occid"_s, u"1"_s}, {u"lang"_s, u"es"_s}})), u"Medios eliminados exitosamente"_s);
}

void EditorTest::anUploadIsKeptAsItCame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("copyFormat");
    QTest::newRow("jpeg") << imageBytes("JPG") << QByteArray("p.JPG") << QByteArray("image/jpeg") << QByteArray("jpeg");
    QTest::newRow("png") << imageBytes("PNG") << QByteArray("p.png") << QByteArray("image/png") << QByteArray("png");
}

void EditorTest::anUploadIsKeptAsItCame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, copyFormat);
    QCOMPARE(statusOf(add(upload(bytes, name, type))), u"Media added successfully"_s);
    const auto media = last();
    const QString place = u"/media/PRA_HERB/PRA0000/"_s;
    const QString extension = QString::fromLatin1(name.mid(1));
    QCOMPARE(media.value("originalUrl"_L1).toString(), place + QLatin1String(name));
    QCOMPARE(QUrl(media.value("url"_L1).toString()).path(), place + u"p_lg"_s + extension); // absolute, the others not
    QCOMPARE(media.value("thumbnailUrl"_L1).toString(), place + u"p_tn"_s + extension);
    QCOMPARE(media.value("format"_L1).toString().toLatin1(), type);
    QCOMPARE(media.value("mediaType"_L1).toString(), u"image"_s);
    QCOMPARE(media.value("sourceIdentifier"_L1).toString(), QString(u"filename: "_s + QLatin1String(name)));
    QCOMPARE(media.value("pixelXDimension"_L1).toInt(), 1600);
    QCOMPARE(media.value("pixelYDimension"_L1).toInt(), 1000);
    QVERIFY(media.value("mediaMD5"_L1).isNull());
    QCOMPARE(bytesOf(place + QLatin1String(name)), bytes);
    for (const auto &[suffix, width] : {std::pair(u"_lg"_s, 1400), std::pair(u"_tn"_s, 200)}) {
        const QByteArray copy = bytesOf(place + u'p' + suffix + extension);
        QCOMPARE(QImage::fromData(copy, copyFormat.constData()).width(), width);
    }
    QCOMPARE(m_portal->http.send({.url = QUrl(media.value("url"_L1).toString())})->status, 200);
}

void EditorTest::anUploadTakesTheFieldsOfALink()
{
    add(upload(imageBytes("JPG")),
        {{"sourceIdentifier", "sheetlink:1"}, {"caption", "c"}, {"recordID", "own"}, {"mediaMD5", "5"},
            {"archiveUrl", "http://127.0.0.1:9/x.tif"}, {"originalUrl", "http://127.0.0.1:9/x.jpg"},
            {"format", "image/png"}});
    const auto media = last();
    QCOMPARE(media.value("sourceIdentifier"_L1).toString(), u"sheetlink:1"_s);
    QCOMPARE(media.value("caption"_L1).toString(), u"c"_s);
    QCOMPARE(media.value("recordID"_L1).toString(), u"own"_s);
    QCOMPARE(media.value("mediaMD5"_L1).toString(), u"5"_s);
    QCOMPARE(media.value("archiveUrl"_L1).toString(), u"http://127.0.0.1:9/x.tif"_s);
    QCOMPARE(media.value("originalUrl"_L1).toString(), u"/media/PRA_HERB/PRA0000/p.jpg"_s); // the file's own, as this:
    QCOMPARE(media.value("format"_L1).toString(), u"image/jpeg"_s);
}

void EditorTest::copiesThatAreNamedAreNotMade()
{
    add(upload(imageBytes("JPG")),
        {{"weburl", "http://127.0.0.1:9/w.jpg"}, {"thumbnailUrl", "http://127.0.0.1:9/t.jpg"}});
    const auto media = last();
    QCOMPARE(media.value("url"_L1).toString(), u"http://127.0.0.1:9/w.jpg"_s);
    QCOMPARE(media.value("thumbnailUrl"_L1).toString(), u"http://127.0.0.1:9/t.jpg"_s);
    QVERIFY(!QFile::exists(file(u"/media/PRA_HERB/PRA0000/p_lg.jpg"_s)));
    QVERIFY(!QFile::exists(file(u"/media/PRA_HERB/PRA0000/p_tn.jpg"_s)));
}

void EditorTest::aTakenNameGetsTheMediaId()
{
    const QByteArray first = imageBytes("JPG");
    const QByteArray second = imageBytes("JPG", 900);
    add(upload(first));
    add(upload(second), {{"weburl", "http://127.0.0.1:9/w.jpg"}});
    const auto media = last();
    const QString name = u"/media/PRA_HERB/PRA0000/p_%1"_s.arg(lastId());
    QCOMPARE(media.value("originalUrl"_L1).toString(), name + u".jpg"_s);
    QCOMPARE(media.value("thumbnailUrl"_L1).toString(), name + u"_tn.jpg"_s);
    QCOMPARE(QUrl(media.value("url"_L1).toString()).path(), name + u".jpg"_s); // what was sent is lost
    QCOMPARE(media.value("sourceIdentifier"_L1).toString(), u"filename: p.jpg"_s);
    QCOMPARE(bytesOf(u"/media/PRA_HERB/PRA0000/p.jpg"_s), first);
    QCOMPARE(bytesOf(name + u".jpg"_s), second);
}

void EditorTest::anUploadsNameIsCleaned_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("kept");
    QTest::newRow("odd characters") << QByteArray("PRA 0000001 (\xC3\xA4).jpeg") << u"PRA_0000001.jpeg"_s;
    QTest::newRow("long") << QByteArray("averyveryverylongfilename_that_is_over.jpg")
                          << u"averyveryverylongfilename_that.jpg"_s;
}

void EditorTest::anUploadsNameIsCleaned()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, kept);
    add(upload(imageBytes("JPG"), sent));
    QCOMPARE(last().value("originalUrl"_L1).toString(), u"/media/PRA_HERB/PRA0000/"_s + kept);
}

void EditorTest::aRefusedUploadLeavesNeitherRowNorFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("complaint");
    const QByteArray jpeg = imageBytes("JPG");
    const QByteArray asJpeg = "image/jpeg";
    const QByteArray tiff("II*\0\x08\0\0\0\0\0\0\0\0\0", 14);
    const QString suspicious = u"Suspicious File"_s;
    QTest::newRow("tiff") << tiff << QByteArray("t.tif") << QByteArray("image/tiff")
                          << u"File type not allowed:  image/tiff"_s;
    QTest::newRow("tiff as jpeg") << tiff << QByteArray("t.jpg") << asJpeg << suspicious;
    QTest::newRow("tif as jpeg") << tiff << QByteArray("t.tif") << asJpeg << u"File extension is not supported:  tif"_s;
    QTest::newRow("text") << QByteArray("no image") << QByteArray("x.jpg") << asJpeg << suspicious;
    QTest::newRow("png as jpeg") << imageBytes("PNG") << QByteArray("x.jpg") << asJpeg << suspicious;
    QTest::newRow("jpeg named png") << jpeg << QByteArray("x.png") << asJpeg << suspicious;
    QTest::newRow("unnamed bytes") << jpeg << QByteArray("x.jpg") << QByteArray("application/octet-stream")
                                   << suspicious;
    QTest::newRow("empty") << QByteArray() << QByteArray("x.jpg") << asJpeg << suspicious;
    QTest::newRow("no extension") << jpeg << QByteArray("x") << asJpeg << u"File must have an extension"_s;
    QTest::newRow("unknown extension") << jpeg << QByteArray("x.xyz") << asJpeg
                                       << u"File extension is not supported:  xyz"_s;
    QTest::newRow("cut in the head") << jpeg.left(300) << QByteArray("x.jpg") << asJpeg << u"imagecopyresampled(): "_s;
}

void EditorTest::aRefusedUploadLeavesNeitherRowNorFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, type);
    QFETCH(QString, complaint);
    const auto page = add(upload(bytes, name, type));
    QVERIFY(page.body.contains(red));
    QVERIFY2(statusOf(page).startsWith(u"ERROR: "_s + complaint), qPrintable(statusOf(page)));
    QCOMPARE(m_portal->mediaCount(1), 0);
    QVERIFY(!QFile::exists(file(u"/media/PRA_HERB/PRA0000/x.jpg"_s)));
}

void EditorTest::halfAnImageIsTakenForAWholeOne()
{
    const QByteArray whole = imageBytes("JPG");
    QCOMPARE(statusOf(add(upload(whole.left(whole.size() / 2)))), u"Media added successfully"_s);
    QCOMPARE(last().value("pixelYDimension"_L1).toInt(), 1000);
    QCOMPARE(bytesOf(u"/media/PRA_HERB/PRA0000/p.jpg"_s).size(), whole.size() / 2);
}

void EditorTest::aBodyThatIsTooLargeIsForgotten()
{
    m_portal = std::make_unique<PracticeClient>(Practice::Mischief(), UploadLimits{.bodyBytes = 10'000});
    m_portal->signIn(u"editor"_s);
    const auto answer = add(upload(QByteArray(10'000, 'x')));
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(answer.header("Location").contains("/collections/editor/occurrenceeditor.php?occid="));
    QVERIFY(!answer.header("Location").contains("profile/index.php"));
    QCOMPARE(m_portal->mediaCount(1), 0);
    const QString status = statusOf(m_portal->get(editor + u"?occid=1"_s)); // and the next page complains
    QCOMPARE(status, u"ERROR: The file exceeds the maximum allowed size:  9.8 KB"_s);
    QCOMPARE(statusOf(m_portal->get(editor + u"?occid=1"_s)), QString());
}

void EditorTest::aFileThatIsTooLargeIsRefused()
{
    m_portal = std::make_unique<PracticeClient>(Practice::Mischief(), UploadLimits{.fileBytes = 1000});
    m_portal->signIn(u"editor"_s);
    const QByteArray jpeg = imageBytes("JPG");
    QVERIFY(
        statusOf(add(upload(jpeg)))
            .startsWith(u"ERROR: UploadUtil::formatBytes(): Argument #1 ($bytes) must be of type int, null given"_s));
    QCOMPARE(statusOf(add(upload(jpeg), {{"MAX_FILE_SIZE", "100"}})),
        u"ERROR: The file exceeds the maximum allowed size:  100"_s);
    QCOMPARE(m_portal->mediaCount(1), 0);
}

void EditorTest::deletingSaysYesAndDeletesWhateverIsNamed_data()
{
    QTest::addColumn<QString>("imgid"); // of another record of the same collection, unless it says so
    QTest::addColumn<bool>("deleted");
    QTest::newRow("another record's") << u"own"_s << true;
    QTest::newRow("another collection's") << u"foreign"_s << true;
    QTest::newRow("a text that begins with it") << u"own-x"_s << true;
    QTest::newRow("unknown") << u"99999"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void EditorTest::deletingSaysYesAndDeletesWhateverIsNamed()
{
    QFETCH(QString, imgid);
    QFETCH(bool, deleted);
    const qint64 foreign = foreignRecord();
    add(nothingChosen, {{"originalUrl", "http://127.0.0.1:9/a.jpg"}, {"collid", "1"}}, QByteArray::number(foreign));
    imgid.replace(u"own"_s, QString::number(lastId(20))).replace(u"foreign"_s, QString::number(lastId(foreign)));
    const int before = rows();
    QCOMPARE(statusOf(remove({{u"occid"_s, u"1"_s}, {u"imgid"_s, imgid}})), u"Media deleted successfully"_s);
    QCOMPARE(rows(), before - (deleted ? 1 : 0));
}

void EditorTest::deletingTakesRights_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("administrator") << u"tech"_s << true;
    QTest::newRow("editor") << u"editor"_s << true;
    QTest::newRow("visitor") << u"visitor"_s << false;
    QTest::newRow("nobody") << QString() << false;
}

void EditorTest::deletingTakesRights()
{
    QFETCH(QString, user);
    QFETCH(bool, deleted);
    m_portal->cookie.clear();
    if (!user.isEmpty())
        m_portal->signIn(user);
    const int before = rows();
    const auto page = remove({{u"occid"_s, u"20"_s}, {u"imgid"_s, QString::number(lastId(20))}});
    QCOMPARE(page.status, user.isEmpty() ? 302 : 200);
    QCOMPARE(page.body.contains("statusdiv"), deleted);
    QCOMPARE(rows(), before - (deleted ? 1 : 0));
}

void EditorTest::readingThePageDeletesNothing()
{
    const int before = rows();
    const auto page = m_portal->get(editor + u"?submitaction=Delete%20Image&occid=20&imgid=%1"_s.arg(lastId(20)));
    QCOMPARE(statusOf(page), u"Media deleted successfully"_s);
    QCOMPARE(rows(), before);
}

void EditorTest::storedFilesGoOnlyWhenAsked_data()
{
    QTest::addColumn<QString>("removeimg");
    QTest::addColumn<bool>("gone");
    QTest::newRow("asked") << u"1"_s << true;
    QTest::newRow("not asked") << QString() << false;
    QTest::newRow("zero") << u"0"_s << false;
}

void EditorTest::storedFilesGoOnlyWhenAsked()
{
    QFETCH(QString, removeimg);
    QFETCH(bool, gone);
    add(upload(imageBytes("JPG")));
    Fields form{{u"occid"_s, u"1"_s}, {u"imgid"_s, QString::number(lastId())}};
    if (!removeimg.isEmpty())
        form.append({u"removeimg"_s, removeimg});
    remove(form);
    QCOMPARE(m_portal->mediaCount(1), 0);
    for (const auto &name : {u"p.jpg"_s, u"p_lg.jpg"_s, u"p_tn.jpg"_s})
        QCOMPARE(!QFile::exists(file(u"/media/PRA_HERB/PRA0000/"_s + name)), gone);
}

void EditorTest::filesElsewhereStay()
{
    const auto written = [this](const QString &path) {
        QFile stored(file(path));
        return stored.open(QIODevice::WriteOnly) && stored.write("x") == 1;
    };
    QVERIFY(written(u"/host.jpg"_s));
    link({{"weburl", "/media/../host.jpg"}, {"thumbnailUrl", "/images/host.jpg"}});
    remove({{u"occid"_s, u"1"_s}, {u"imgid"_s, QString::number(lastId())}, {u"removeimg"_s, u"1"_s}});
    QCOMPARE(m_portal->mediaCount(1), 0);
    QVERIFY(QFile::exists(file(u"/host.jpg"_s)));
}

void EditorTest::editsChangeWhatIsSentAndSayNothing()
{
    link({{"caption", "before"}, {"notes", "before"}, {"creator", "before"}});
    const auto page = edit({{u"occid"_s, u"1"_s}, {u"imgid"_s, QString::number(lastId())}, {u"caption"_s, u"after"_s},
        {u"notes"_s, QString()}, {u"mediaType"_s, u"audio"_s}, {u"url"_s, u"http://127.0.0.1:9/new.jpg"_s}});
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains("statusdiv"));
    const auto media = last();
    QCOMPARE(media.value("caption"_L1).toString(), u"after"_s);
    QVERIFY(media.value("notes"_L1).isNull());
    QCOMPARE(media.value("creator"_L1).toString(), u"before"_s);
    QCOMPARE(media.value("mediaType"_L1).toString(), u"audio"_s);
    QCOMPARE(media.value("url"_L1).toString(), u"http://127.0.0.1:9/new.jpg"_s);
}

void EditorTest::aRefusedEditIsRedAndChangesNothing()
{
    link({});
    const auto before = last();
    const Fields row{{u"occid"_s, u"1"_s}, {u"imgid"_s, QString::number(lastId())}, {u"notes"_s, u"x"_s}};
    QCOMPARE(statusOf(edit(row + Fields{{u"caption"_s, QString(101, u'y')}})),
        u"ERROR: Data too long for column 'caption' at row 1"_s);
    QVERIFY(statusOf(edit(row + Fields{{u"sortOccurrence"_s, u"x"_s}})).contains(u"Incorrect integer value"_s));
    QCOMPARE(edit({{u"occid"_s, u"1"_s}, {u"notes"_s, u"x"_s}}).status, 500);
    m_portal->signIn(u"visitor"_s);
    QVERIFY(!edit(row).body.contains("statusdiv"));
    QCOMPARE(last(), before);
}

QTEST_GUILESS_MAIN(EditorTest)
#include "editortest.moc"
